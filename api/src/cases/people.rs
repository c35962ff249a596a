//! Registers people, changes what is known of them, and erases it. The log has who did it and why, and no names.

use super::Caller;
use super::registry::{Beside, Changed, Entry, Once, Refused, in_turn, unfit_texts};
use crate::error::Fault;
use crate::storage::RegistrySnapshot;
use arendegang_domain::organisation::{
    Contact, Person, PersonChange, PersonField, PersonId, Registry, RegistryEvent, RegistryEventKind, Subject, erased,
    unfit_key, unfit_person,
};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::FreeText;

/// A change of people that is asked for.
#[derive(Clone, Debug)]
pub enum PeopleChange {
    /// Somebody becomes known.
    Register {
        /// The key; none for one of the server's making.
        key: Option<String>,
        /// The name.
        name: String,
        /// How they are reached.
        contact: Contact,
    },
    /// What is known of somebody changes. Nothing leaves it as it is, an empty text takes it away.
    Update {
        /// Who.
        person: PersonId,
        /// How often it was changed when it was read.
        expected: u32,
        /// The name.
        name: Option<String>,
        /// Address of e-mail.
        email: Option<String>,
        /// Telephone number.
        phone: Option<String>,
        /// The organisation that they come from.
        organisation: Option<String>,
    },
    /// Name and contact are erased.
    Erase {
        /// Whose.
        person: PersonId,
        /// By which law.
        legal_ground: FreeText,
    },
}

/// A change with why, and how a repetition is known.
#[derive(Clone, Debug)]
pub struct ChangePeople {
    /// What is asked for.
    pub change: PeopleChange,
    /// Why.
    pub reason: FreeText,
    /// The client's own key, so that a repeated call does nothing twice.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// Decides a change of people and, where nothing speaks against it, writes it with its event.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn change_people(caller: &Caller, request: &ChangePeople) -> Result<Changed, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    if let Some(refusal) = not_for(caller, &request.change) {
        return Ok(refused(vec![refusal]));
    }
    let refusals = request.unfit();
    if !refusals.is_empty() {
        return Ok(refused(refusals));
    }
    let once = request.idempotency_key.as_deref().map(|key| Once {
        mutation: request.mutation(),
        key,
        digest: &request.input_digest,
    });
    // Identities are the server's to make; the same for every attempt.
    let id = crate::clock::new_id();
    in_turn(caller, person, once, |snapshot| {
        let changed = Turn {
            caller,
            request,
            snapshot,
        }
        .decide(id)?;
        Ok(vec![request.entry(caller, person, changed)])
    })
    .await
}

fn refused(refusals: Vec<Refusal>) -> Changed {
    Changed::Refused { refusals, model: None }
}

/// Why the caller may not; none where they may.
fn not_for(caller: &Caller, change: &PeopleChange) -> Option<Refusal> {
    let administrator = caller.administers();
    match change {
        PeopleChange::Erase { .. } => (!administrator).then(|| {
            Refusal::saying(
                Code::MandateMissing,
                "Personuppgifter tas bort av installationens administratörer.",
                "Personal data is erased by the administrators of the installation.",
            )
        }),
        PeopleChange::Register { .. } | PeopleChange::Update { .. } => (!caller.keeps_people()).then(|| {
            Refusal::saying(
                Code::MandateMissing,
                "Personregistret förs av samverkanskontoren och av installationens administratörer.",
                "The registry of people is kept by the offices and by the administrators of the installation.",
            )
        }),
    }
}

impl ChangePeople {
    fn mutation(&self) -> &'static str {
        match self.change {
            PeopleChange::Register { .. } => "registerPerson",
            PeopleChange::Update { .. } => "updatePerson",
            PeopleChange::Erase { .. } => "erasePerson",
        }
    }

    const fn kind(&self) -> RegistryEventKind {
        match self.change {
            PeopleChange::Register { .. } => RegistryEventKind::PersonRegistered,
            PeopleChange::Update { .. } => RegistryEventKind::PersonUpdated,
            PeopleChange::Erase { .. } => RegistryEventKind::PersonErased,
        }
    }

    /// Texts for the log that are missing, too long, broken, or name a person by number.
    fn unfit(&self) -> Vec<Refusal> {
        let ground = match &self.change {
            PeopleChange::Erase { legal_ground, .. } => Some((legal_ground, Code::InvalidInput, "legalGround")),
            PeopleChange::Register { .. } | PeopleChange::Update { .. } => None,
        };
        let ground = ground.into_iter();
        unfit_texts(ground.chain([(&self.reason, Code::ReasonRequired, "reason")]))
    }

    fn entry(&self, caller: &Caller, by: PersonId, (person, changed): (Person, Vec<PersonField>)) -> Entry {
        let legal_ground = match &self.change {
            PeopleChange::Erase { legal_ground, .. } => Some(legal_ground.clone()),
            PeopleChange::Register { .. } | PeopleChange::Update { .. } => None,
        };
        let about = PersonChange {
            id: person.id,
            version: person.version,
            changed,
            legal_ground,
        };
        Entry {
            event: about_a_person(caller, by, self.kind(), about, self.reason.clone()),
            beside: Beside::Person(person),
        }
    }
}

/// An event about a person: on which mandate it was done is not asked, since any office may.
pub(super) fn about_a_person(
    caller: &Caller,
    by: PersonId,
    kind: RegistryEventKind,
    about: PersonChange,
    reason: FreeText,
) -> RegistryEvent {
    caller.change_of(by, kind, Subject::AboutPerson(about), reason)
}

/// One attempt with what is known of people and mandates.
struct Turn<'a> {
    caller: &'a Caller,
    request: &'a ChangePeople,
    snapshot: &'a RegistrySnapshot,
}

impl Turn<'_> {
    /// The person as they are afterwards, and what of them changed.
    fn decide(&self, id: PersonId) -> Result<(Person, Vec<PersonField>), Refused> {
        match &self.request.change {
            PeopleChange::Register { key, name, contact } => {
                let person = registered(self.caller, &self.snapshot.registry, id, key.as_deref(), name, contact)?;
                let changed = changed(&Person::named(id, "", ""), &person);
                Ok((person, changed))
            }
            PeopleChange::Update { person, expected, .. } => self.updated(*person, *expected),
            PeopleChange::Erase { person, .. } => self.erased(*person),
        }
    }

    fn updated(&self, id: PersonId, expected: u32) -> Result<(Person, Vec<PersonField>), Refused> {
        let before = self.known(id)?;
        if before.version != expected {
            return Err(stale(before.version).into());
        }
        let PeopleChange::Update {
            name,
            email,
            phone,
            organisation,
            ..
        } = &self.request.change
        else {
            return Err(Refusal::new(Code::InvalidInput).into());
        };
        let after = Person {
            name: name
                .as_deref()
                .map_or_else(|| before.name.clone(), |name| name.trim().to_owned()),
            contact: Contact {
                email: edited(email.as_deref(), before.contact.email.as_ref()),
                phone: edited(phone.as_deref(), before.contact.phone.as_ref()),
                organisation: edited(organisation.as_deref(), before.contact.organisation.as_ref()),
            },
            version: before.version.saturating_add(1),
            ..before.clone()
        };
        let refusals = unfit_person(&after.name, &after.contact);
        if !refusals.is_empty() {
            return Err(refusals.into());
        }
        let changed = changed(before, &after);
        if changed.is_empty() {
            return Err(Refusal::saying(
                Code::InvalidInput,
                "Inget är ändrat: ange det som ska vara annorlunda.",
                "Nothing is changed: give what is to be different.",
            )
            .into());
        }
        Ok((after, changed))
    }

    fn erased(&self, id: PersonId) -> Result<(Person, Vec<PersonField>), Refused> {
        let before = self.known(id)?;
        let today = self.caller.today();
        let mut mandates = self.snapshot.registry.mandates().iter();
        if let Some(held) = mandates.find(|of| of.person == id && of.to.is_none_or(|to| to >= today)) {
            let body = self.snapshot.registry.body(&held.body);
            let body = body.map_or(held.body.as_str(), |body| body.name.as_str());
            return Err(guard(
                format!("Personen har ett uppdrag i {body} som inte är slut: avsluta det först (endMandate)."),
                format!("The person holds a mandate in {body} that has not ended: end it first (endMandate)."),
            ));
        }
        let mut standing = self.snapshot.registry.substitutions().iter();
        if standing.any(|of| of.person == id && of.to.is_none_or(|to| to >= today)) {
            return Err(guard(
                "Personen är ersättare: avsluta ersättarskapet först (endSubstitution).",
                "The person is a substitute: end the substitution first (endSubstitution).",
            ));
        }
        if self.caller.app.is_administrator(id) {
            return Err(guard(
                "Personen är administratör: ta bort nyckeln ur inställningen administrators först.",
                "The person is an administrator: take the key out of the setting administrators first.",
            ));
        }
        let after = erased(before, self.caller.now);
        let changed = changed(before, &after);
        Ok((after, changed))
    }

    /// The person as they are; none who is not there, or not any more.
    fn known(&self, id: PersonId) -> Result<&Person, Refused> {
        let person = self.snapshot.registry.person(id);
        let person = person.ok_or_else(|| Refused::from(Refusal::new(Code::NotFound).at("person")))?;
        if person.erased_at.is_some() {
            return Err(Refusal::saying(
                Code::TerminalState,
                "Personuppgifterna är borttagna.",
                "The personal data was erased.",
            )
            .at("person")
            .into());
        }
        Ok(person)
    }
}

/// A new person, unless something speaks against it.
pub(super) fn registered(
    caller: &Caller,
    registry: &Registry,
    id: PersonId,
    key: Option<&str>,
    name: &str,
    contact: &Contact,
) -> Result<Person, Vec<Refusal>> {
    let key = key.map_or_else(|| format!("person-{}", id.simple()), |key| key.trim().to_owned());
    let person = Person {
        contact: Contact {
            email: edited(contact.email.as_deref(), None),
            phone: edited(contact.phone.as_deref(), None),
            organisation: edited(contact.organisation.as_deref(), None),
        },
        ..Person::named(id, key, name.trim())
    };
    let mut refusals = unfit_person(&person.name, &person.contact);
    refusals.extend(unfit_key(&person.key));
    refusals.extend(taken(caller, registry, &person.key));
    if refusals.is_empty() { Ok(person) } else { Err(refusals) }
}

/// Keys are somebody's for good. That of an administrator who is to come is for an administrator to give: whoever
/// gets it may do everything.
fn taken(caller: &Caller, registry: &Registry, key: &str) -> Option<Refusal> {
    let administrator = caller.administers();
    let reserved = caller.app.names_administrator(key) && !administrator;
    (reserved || registry.person_with_key(key).is_some()).then(|| {
        Refusal::saying(
            Code::InvalidInput,
            "Nyckeln är upptagen: välj en annan, eller utelämna den.",
            "The key is taken: choose another, or leave it out.",
        )
        .at("key")
    })
}

/// What is to be there: what there is where nothing is said, and nothing where the text is empty.
fn edited(wanted: Option<&str>, known: Option<&String>) -> Option<String> {
    match wanted.map(str::trim) {
        None => known.cloned(),
        Some("") => None,
        Some(text) => Some(text.to_owned()),
    }
}

fn changed(before: &Person, after: &Person) -> Vec<PersonField> {
    let (old, new) = (&before.contact, &after.contact);
    [
        (PersonField::Name, before.name != after.name),
        (PersonField::Email, old.email != new.email),
        (PersonField::Phone, old.phone != new.phone),
        (PersonField::Organisation, old.organisation != new.organisation),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}

fn stale(version: u32) -> Refusal {
    Refusal::saying(
        Code::StaleVersion,
        format!("Uppgifterna har ändrats sedan du läste dem: nu gäller version {version}. Läs dem och försök igen."),
        format!("The person has changed since you read it: version {version} is the newest. Read it and retry."),
    )
    .at("expectedVersion")
}

fn guard(sv: impl Into<String>, en: impl Into<String>) -> Refused {
    Refusal::saying(Code::GuardFailed, sv, en).at("person").into()
}

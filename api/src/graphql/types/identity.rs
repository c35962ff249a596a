//! Who has come, as their issuers name them, and whose that is.

use arendegang_domain::organisation::{self, PersonId, Subject};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, ID, InputObject, Object, Result, SimpleObject};
use std::sync::Arc;

use super::Person;
use super::event::EventActor;
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::connection::{PageArguments, RegistryCursor};
use crate::graphql::enums::RegistryEventKind;
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::DateTime;
use crate::storage::{IdentitiesPart, StoredIdentity};

/// An account at an identity provider under which somebody has come: *identitet*. What the provider
/// says of them helps to find whose it is. It proves at most an employment, and never a mandate.
#[derive(Clone, Debug, Description)]
pub struct Identity(pub StoredIdentity);

/// A page of identities.
pub type Identities = Connection<RegistryCursor, Identity>;

/// Which identities to list: *urval*.
#[derive(Clone, Debug, Default, InputObject)]
pub struct IdentityFilterInput {
    /// Only those that are linked to a person, or only those that are not: *kopplad*.
    linked: Option<bool>,
}

#[Object(use_type_description)]
impl Identity {
    /// Its id, for linkIdentity and unlinkIdentity. It is listed, and no node.
    async fn id(&self) -> ID {
        NodeId::Identity(self.0.id).encode()
    }

    /// The identity provider: *utfärdare*, the exact claim `iss`.
    async fn issuer(&self) -> &str {
        &self.0.seen.issuer
    }

    /// Who it is there: *subjekt*, the claim that the configuration names for the issuer.
    async fn subject(&self) -> &str {
        &self.0.seen.subject
    }

    /// The name, as the provider last said: *namn*.
    async fn name(&self) -> Option<&str> {
        self.0.seen.name.as_deref()
    }

    /// The address of e-mail, as the provider last said: *e-post*.
    async fn email(&self) -> Option<&str> {
        self.0.seen.email.as_deref()
    }

    /// The employer, as the provider last said: *organisation*.
    async fn organisation(&self) -> Option<&str> {
        self.0.seen.organisation.as_deref()
    }

    /// The id in the national directory of health care, as the provider last said: *HSA-id*.
    async fn hsa_id(&self) -> Option<&str> {
        self.0.seen.hsa_id.as_deref()
    }

    /// When somebody first came under it, in UTC: *först sedd*.
    async fn first_seen(&self) -> DateTime {
        DateTime(self.0.first_seen)
    }

    /// When somebody last came under it, in UTC and to the day: *senast sedd*.
    async fn last_seen(&self) -> DateTime {
        DateTime(self.0.last_seen)
    }

    /// Whose it is: *person*; null where it is linked to nobody.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let viewer = Viewer::of(ctx)?;
        Ok(self.0.person.and_then(|id| person(viewer, id)))
    }

    /// Who linked or unlinked it, when and why: *händelser*, the earliest first, at most 100.
    async fn events(&self, ctx: &Context<'_>) -> Result<Vec<IdentityEvent>> {
        let viewer = Viewer::of(ctx)?;
        let events = viewer.session.identity_events(self.0.id).await.map_err(Fault::from)?;
        Ok(events.into_iter().map(|stored| IdentityEvent(stored.event)).collect())
    }
}

/// Who linked an identity to a person or took it away, and why: *händelse i registret*. It is never
/// changed.
#[derive(Clone, Debug, Description)]
pub struct IdentityEvent(Arc<organisation::RegistryEvent>);

#[Object(use_type_description)]
impl IdentityEvent {
    /// What happened: *slag*.
    async fn kind(&self) -> RegistryEventKind {
        self.0.kind.into()
    }

    /// When it was recorded, in UTC: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.0.at)
    }

    /// Who did it: *av*; null where the person is no longer known.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Ok(person(Viewer::of(ctx)?, self.0.person))
    }

    /// On whose mandate: *uppdrag*; null for an administrator of the installation.
    async fn actor(&self) -> Option<EventActor> {
        self.0.acting.clone().map(EventActor)
    }

    /// To whom it was linked, or from whom it was taken: *person*.
    async fn linked_to(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let viewer = Viewer::of(ctx)?;
        Ok(match &self.0.subject {
            Subject::AboutIdentity(change) => person(viewer, change.linked_to),
            Subject::Mandate(_)
            | Subject::Substitution(_)
            | Subject::AboutPerson(_)
            | Subject::AboutServiceAccount(_)
            | Subject::AboutText(_) => None,
        })
    }

    /// Why it was done: *skäl*.
    async fn reason(&self) -> &str {
        self.0.reason.as_str()
    }

    /// The request that it came with, for tracing.
    async fn request_id(&self) -> &str {
        &self.0.request_id
    }
}

/// As whom the token makes the reader known: *den egna identiteten*.
#[derive(Clone, Debug, SimpleObject)]
pub struct ViewerIdentity {
    /// The identity provider: *utfärdare*, the exact claim `iss`.
    issuer: String,
    /// Who the reader is there: *subjekt*, the claim that the configuration names for the issuer.
    subject: String,
    /// The name, as the provider says: *namn*.
    name: Option<String>,
    /// The address of e-mail, as the provider says: *e-post*.
    email: Option<String>,
    /// The employer, as the provider says: *organisation*.
    organisation: Option<String>,
    /// The id in the national directory of health care, as the provider says: *HSA-id*.
    hsa_id: Option<String>,
    /// Whether it is linked to a person here: *kopplad*. Until it is, only what is public can be read.
    linked: bool,
    /// What to do next, in the reader's language: *nästa steg*; null where nothing is missing.
    next_step: Option<&'static str>,
}

impl ViewerIdentity {
    /// The reader's own; none without a token.
    pub(in crate::graphql) fn of(viewer: &Viewer) -> Option<Self> {
        let identity = viewer.caller.identity.as_deref()?;
        let said = identity.attributes.clone();
        Some(Self {
            issuer: identity.issuer.clone(),
            subject: identity.subject.clone(),
            name: said.name,
            email: said.email,
            organisation: said.organisation,
            hsa_id: said.hsa_id,
            linked: viewer.actor.is_some(),
            next_step: next_step(viewer),
        })
    }
}

fn next_step(viewer: &Viewer) -> Option<&'static str> {
    let swedish = viewer.language == arendegang_domain::Language::Sv;
    match viewer.actor {
        None if swedish => Some(
            "Din identitet är inte kopplad till någon person här. Be samverkanskontoret koppla den; den står i deras lista.",
        ),
        None => {
            Some("Your identity is not linked to a person here. Ask the office to link it; it stands in their list.")
        }
        Some(person) if viewer.registry.held_by(person, viewer.today).next().is_none() => Some(if swedish {
            "Du har inget uppdrag i dag. Be samverkanskontoret registrera det, med beslutet som det vilar på."
        } else {
            "You hold no mandate today. Ask the office to register it, with the decision that it rests on."
        }),
        Some(_) => None,
    }
}

/// A page of identities, the newest first; nothing for whom it is not for.
pub(in crate::graphql) async fn identities(
    viewer: &Viewer,
    filter: &IdentityFilterInput,
    arguments: PageArguments,
) -> Result<Identities> {
    let paging = arguments.read::<RegistryCursor>()?;
    if !viewer.caller.keeps_people() {
        return Ok(Connection::new(false, false));
    }
    let part = IdentitiesPart {
        linked: filter.linked,
        after: paging.after.map(|cursor| cursor.0),
        before: paging.before.map(|cursor| cursor.0),
        limit: paging.size,
        backward: paging.backward,
    };
    let page = viewer.session.identities(part).await.map_err(Fault::from)?;
    let (has_previous, has_next) = if part.backward {
        (page.more, part.before.is_some())
    } else {
        (part.after.is_some(), page.more)
    };
    let mut connection = Connection::new(has_previous, has_next);
    let edge = |identity: StoredIdentity| Edge::new(RegistryCursor(identity.position), Identity(identity));
    connection.edges = page.identities.into_iter().map(edge).collect();
    Ok(connection)
}

/// A person as they are known after this request has changed what it has.
fn person(viewer: &Viewer, id: PersonId) -> Option<Person> {
    let person = viewer.registry.person(id).cloned();
    person.map(|person| Person { person })
}

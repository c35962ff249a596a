//! Who sees a case: one rule for every path.

use super::{Actor, Case, Marking};
use crate::model::{Audience, Model};
use crate::organisation::{Body, BodyKey, ModelCode, PersonId, PrincipalKey, Registry, Scope};
use crate::process::{Role, State, Station, Transition};
use jiff::civil::Date;

/// Somebody who sees single cases: a body, a party in a model, or the person who raised it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reader {
    /// A body that raised, holds or has held the case.
    Body(BodyKey),
    /// A party that the case concerns, in its model.
    Party(ModelCode, PrincipalKey),
    /// The person who raised it.
    Person(PersonId),
    /// Whoever sees every case of a model, of which this one was until it moved.
    Model(ModelCode),
    /// The office of such a model, where the others do not see it.
    Office(ModelCode),
}

impl Reader {
    /// The key under which it is stored.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Body(body) => format!("body:{body}"),
            Self::Party(model, principal) => format!("party:{model}:{principal}"),
            Self::Person(person) => format!("person:{person}"),
            Self::Model(model) => format!("model:{model}"),
            Self::Office(model) => format!("office:{model}"),
        }
    }
}

/// Every reader of a case, and whether a party, or a body that waited for parties, has the next move.
#[must_use]
pub fn readers_of(case: &Case) -> Vec<(Reader, bool)> {
    readers_at(case, case.marking())
}

/// The readers of a case, were it marked so.
///
/// What somebody is to the case says up to which marking they see it: whom it only concerns up to PARTNER, who has
/// handled it up to INTERNAL. Who raised it, has it now or must act now sees it whatever it is marked, as does the
/// office: a case that those cannot see could not go on.
fn readers_at(case: &Case, marking: Marking) -> Vec<(Reader, bool)> {
    use Marking::{Partner, Secret};
    let mut readers: Vec<(Reader, bool)> = Vec::new();
    let mut add = |reader: Reader, up_to: Marking, pending: bool| {
        if marking > up_to {
            return;
        }
        match readers.iter_mut().find(|(known, _)| *known == reader) {
            Some((_, known)) => *known |= pending,
            None => readers.push((reader, pending)),
        }
    };
    add(Reader::Person(case.raised_by_person), Secret, false);
    add(Reader::Body(case.raised_by.clone()), Secret, false);
    add_bodies(case, &mut add);
    for model in &case.earlier_models {
        // Whoever saw every case of the model sees it still; where that is narrowed, its office does.
        if marking > Partner {
            add(Reader::Office(model.clone()), Secret, false);
        } else {
            add(Reader::Model(model.clone()), Partner, false);
        }
    }
    // Whoever saw a case through a model sees it still when it has moved to the next one.
    for model in case.earlier_models.iter().chain([&case.model]) {
        for party in &case.parties {
            // Who is bound by an agreement in force may give notice of it (T46), so they see it.
            let bound = case.state == State::InForce;
            let up_to = if bound { Secret } else { Partner };
            add(Reader::Party(model.clone(), party.principal.clone()), up_to, false);
        }
        for (party, pending) in pending_parties(case) {
            let up_to = if pending { Secret } else { Partner };
            add(Reader::Party(model.clone(), party), up_to, pending);
        }
    }
    readers
}

/// The bodies that have to do with a case.
fn add_bodies(case: &Case, add: &mut impl FnMut(Reader, Marking, bool)) {
    use Marking::{Internal, Partner, Secret};
    for body in &case.holders {
        add(Reader::Body(body.clone()), Internal, false);
        if body.as_str().starts_with("county/") {
            // Once a case comes to the county level, that level sees it: VVG and SRO alike.
            add(Reader::Body(BodyKey::new("county/vvg")), Partner, false);
            add(Reader::Body(BodyKey::new("county/sro")), Partner, false);
        }
    }
    for body in case.holder.iter().chain(carried_it_on(case)) {
        add(Reader::Body(body.clone()), Secret, false);
    }
    if let Some(pause) = case.anchoring() {
        // When every party has answered, the case waits for the body that paused it; its chair may also go on
        // without an answer (A4).
        add(Reader::Body(pause.paused_by.clone()), Secret, pause.is_complete());
    }
    // A new round of recommendations begins with none; whoever took a stand in the one before sees it still.
    for decision in &case.decisions {
        if decision.transition == Transition::EndorseStep {
            add(Reader::Body(decision.body.clone()), Internal, false);
        }
    }
    for step in &case.endorsements {
        let before = |other: &super::parts::Endorsement| other.order >= step.order || other.outcome.is_some();
        let waits =
            case.state == State::CountyRecommendation && step.outcome.is_none() && case.endorsements.iter().all(before);
        let up_to = if waits { Secret } else { Internal };
        add(Reader::Body(step.association.clone()), up_to, waits);
    }
}

/// The body that goes on with a case which the parties have: the one whose decision brought it to them (T44, T48, T60).
fn carried_it_on(case: &Case) -> Option<&BodyKey> {
    let with_the_parties = matches!(case.state, State::PartyAdoption | State::Implementation);
    let last = case.decisions.last().filter(|_| with_the_parties);
    let decided = last.filter(|decision| decision.transition != Transition::EndorseStep);
    decided.map(|decision| &decision.body)
}

/// Who goes on with an agreement that a party rejects (T44, T60): the political body that sent it to the parties of its
/// area, and SRO where it was recommended in the county.
pub(super) fn sent_it_out(case: &Case) -> Option<BodyKey> {
    let with_the_parties = case.state == State::PartyAdoption;
    let last = case.decisions.last().filter(|_| with_the_parties)?;
    Some(match last.transition {
        Transition::SendAreaAgreementToParties => last.body.clone(),
        _ => BodyKey::new("county/sro"),
    })
}

/// The parties that were ever asked something, and whether they still owe it in this state.
fn pending_parties(case: &Case) -> Vec<(PrincipalKey, bool)> {
    use super::parts::{AdoptionStatus as A, ImplementationStatus as I};
    let anchoring = case.state == State::Anchoring;
    let asked = case.anchorings.iter().flat_map(|pause| {
        pause
            .entries
            .iter()
            .map(move |entry| (&entry.party, anchoring && !pause.resumed && !entry.is_answered()))
    });
    let implementing = case.state == State::Implementation;
    let tasks = case.implementation.iter().map(|task| {
        (
            &task.party,
            implementing && !matches!(task.status, I::Done | I::FollowedUp),
        )
    });
    let adopting = case.state == State::PartyAdoption;
    let adoptions = case.adoptions.iter().map(|adoption| {
        let open = !matches!(adoption.status, A::CouncilAdopted | A::CouncilRejected);
        (&adoption.party, adopting && open)
    });
    let consulting = case.state == State::CountyConsultation;
    let slots = case.consultation.iter().flat_map(|consultation| &consultation.slots);
    let consulted = slots.map(|slot| (&slot.party, consulting && slot.answer.is_none()));
    asked
        .chain(consulted)
        .chain(tasks)
        .chain(adoptions)
        .map(|(party, pending)| (party.principal.clone(), pending))
        .collect()
}

/// The principals that a case concerns or has asked, for those who look for them whether or not they see it.
#[must_use]
pub fn concerned(case: &Case) -> Vec<PrincipalKey> {
    let named = case.parties.iter().map(|party| party.principal.clone());
    let mut all: Vec<PrincipalKey> = named
        .chain(pending_parties(case).into_iter().map(|(party, _)| party))
        .collect();
    all.sort();
    all.dedup();
    all
}

/// What somebody may see: whole models, and single cases by reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// Models whose cases are seen up to a marking, without more: the office's up to SECRET, the political body's
    /// up to PARTNER, those that a service account has a read scope for up to PUBLIC.
    pub models: Vec<(ModelCode, Marking)>,
    /// Reader keys under which single cases are seen, in order.
    pub readers: Vec<String>,
}

impl Sight {
    /// Whether a case is seen, were it marked at least so: the same rule as in the database.
    #[must_use]
    pub fn sees(&self, case: &Case, marking: Marking) -> bool {
        let marking = marking.max(case.marking());
        let of_a_model = |(model, up_to): &(ModelCode, Marking)| *model == case.model && marking <= *up_to;
        let knows = |(reader, _): &(Reader, bool)| self.readers.contains(&reader.key());
        self.models.iter().any(of_a_model) || readers_at(case, marking).iter().any(knows)
    }

    /// Whether what is marked so in a case that is seen is seen too. What is marked no narrower than the case goes with
    /// it, and PARTNER lets in everybody of the rule who is a person: a service account is nobody's reader.
    #[must_use]
    pub fn sees_in(&self, case: &Case, marking: Marking) -> bool {
        let of_the_rule = marking == Marking::Partner && !self.readers.is_empty();
        marking <= case.marking() || of_the_rule || self.sees(case, marking)
    }

    /// Whether the meetings of a body are seen: by whoever has a seat in it, and by whoever sees the cases of its model as
    /// its office, its political body or the county do. Cases on an agenda are seen by their own rule.
    #[must_use]
    pub fn sees_meetings_of(&self, body: &Body) -> bool {
        let reads = |code| {
            let mut models = self.models.iter();
            models.any(|(model, up_to)| model == code && *up_to >= Marking::Partner)
        };
        body.model.as_ref().is_some_and(reads) || self.readers.contains(&Reader::Body(body.key.clone()).key())
    }

    fn add_model(&mut self, model: &ModelCode, up_to: Marking) {
        match self.models.iter_mut().find(|(known, _)| known == model) {
            Some((_, known)) => *known = up_to.max(*known),
            None => self.models.push((model.clone(), up_to)),
        }
    }
}

/// What a person may see on a day.
#[must_use]
pub fn sight_of(registry: &Registry, actor: Actor, day: Date) -> Sight {
    let mut sight = Sight::default();
    let Actor::Person(person) = actor else {
        for model in registry.models() {
            sight.add_model(&model.code, Marking::Secret);
        }
        return sight;
    };
    let mut readers = vec![Reader::Person(person)];
    for held in registry.held_by(person, day) {
        if let Some(model) = &held.body.model {
            readers.push(Reader::Body(held.body.key.clone()));
            match held.body.station {
                Station::Office => sight.add_model(model, Marking::Secret),
                // Whoever takes part in the political body is of it: in FYR24 the working committee too
                // (002, Delregionalt politiskt samråd, Representation).
                Station::Political | Station::Presidium => sight.add_model(model, Marking::Partner),
                // The county's own cases begin at the county level, so all of that level sees them; of the
                // subregions it sees the cases that came to VVG. SRO does there what an office does elsewhere.
                Station::County if held.is(Role::SroMember) => sight.add_model(model, Marking::Secret),
                Station::County => sight.add_model(model, Marking::Partner),
                Station::Steering => readers.extend(reporting_groups(registry, model)),
                Station::Local | Station::Preparation | Station::ForumPreparation | Station::Forum | Station::Party => {
                }
            }
        }
        if let Some(principal) = &held.seat.principal {
            match (&held.body.model, held.body.station) {
                // A party role is beside the models: it sees what concerns the party in each of them.
                (_, Station::Party) | (None, _) => readers.extend(
                    registry
                        .models()
                        .map(|model| Reader::Party(model.code.clone(), principal.clone())),
                ),
                (Some(model), _) => readers.push(Reader::Party(model.clone(), principal.clone())),
            }
        }
    }
    for (model, up_to) in &sight.models {
        readers.push(Reader::Model(model.clone()));
        if *up_to == Marking::Secret {
            readers.push(Reader::Office(model.clone()));
        }
    }
    sight.readers = readers.iter().map(Reader::key).collect();
    sight.readers.sort();
    sight.readers.dedup();
    sight
}

/// What a service account may see by its scopes: the cases of their models while they are of them, and nothing as
/// somebody's reader.
#[must_use]
pub fn sight_of_scopes(scopes: &[Scope]) -> Sight {
    let model = |scope: &Scope| match scope {
        Scope::Cases(model) => Some((model.clone(), Marking::Public)),
        Scope::Feed => None,
    };
    Sight {
        models: scopes.iter().filter_map(model).collect(),
        readers: Vec::new(),
    }
}

/// The groups that report to the steering group also what it has not commissioned itself: where the
/// political body commissions them directly, they report to both (T31, effects).
fn reporting_groups(registry: &Registry, model: &ModelCode) -> Vec<Reader> {
    let direct = registry
        .model(model)
        .filter(|model| model.has(Transition::CommissionForumDirect));
    let bodies = direct.iter().flat_map(|model| &model.bodies);
    bodies
        .filter(|body| body.station == Station::Forum)
        .map(|body| Reader::Body(body.key.clone()))
        .collect()
}

/// For whom a status text of a case is written, when somebody reads it: whoever handles it, or has
/// handled it, reads the internal one; others of the organisation and the parties that of partners.
#[must_use]
pub fn audience_of(registry: &Registry, model: &Model, case: &Case, actor: Actor, day: Date) -> Audience {
    let Actor::Person(person) = actor else {
        return Audience::Internal;
    };
    let mut audience = Audience::Public;
    for held in registry.held_by(person, day) {
        let of_the_model = held.body.model.as_ref() == Some(&model.code);
        let handles = case.holders.contains(&held.body.key) || (of_the_model && held.body.station == Station::Office);
        let principal = held.seat.principal.as_ref();
        let of_a_party = held.body.model.is_none() && principal.is_some_and(|key| model.principal(key).is_some());
        if handles {
            return Audience::Internal;
        }
        if of_the_model || of_a_party {
            audience = Audience::Partner;
        }
    }
    audience
}

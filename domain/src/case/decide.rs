//! Decides a command: into an event, or into every reason that speaks against it.

use super::assignment::schedule_after;
use super::mandate::{deciding_body, find_mandate, whose_step};
use super::{Acting, Carried, Case, CaseId, Command, Event, GivenMarking, Part, Warning};
use crate::model::{Basis, Model};
use crate::organisation::{BodyKey, Held, Party, PersonId, Registry};
use crate::process::{From, State, To, Transition};
use crate::rule::{Level, Refusal, RefusalCode, Rule, check_guard, check_rule, markings_are_sound, votes_are_sound};
use crate::time::swedish_date;
use jiff::Timestamp;
use jiff::civil::Date;

/// Who asks: a person by their mandates, or the process clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A person; what they may do is read from the registry for the day.
    Person(PersonId),
    /// The clock tick, which fires what falls due (T43, T45, T58).
    Clock,
}

/// What other cases say to a decision: they are read where the command, or the clock, refers to them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    /// Those of the cases referred to that the actor sees.
    pub related: &'a [Case],
    /// Whether the same paragraph is recorded as this party's decision on another agreement (I44).
    pub paragraph_used: bool,
    /// The events of the case that carry a record, where the command marks one.
    pub records: &'a [Event],
}

/// A command with its circumstances. Time and identifiers are parameters.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// What is asked for.
    pub command: &'a Command,
    /// Who asks.
    pub actor: Actor,
    /// When.
    pub now: Timestamp,
    /// The identity of the case: the existing one's, or a fresh one.
    pub case_id: CaseId,
    /// The request, for tracing.
    pub request_id: Option<&'a str>,
    /// How a case that it opens is marked from its beginning.
    pub marking: Option<&'a GivenMarking>,
    /// What other cases say to it.
    pub facts: Facts<'a>,
}

/// Everything that a rule may look at. Without a command, rules judge what is known before input.
pub(crate) struct Situation<'a> {
    pub registry: &'a Registry,
    pub model: &'a Model,
    pub case: Option<&'a Case>,
    pub transition: Transition,
    pub command: Option<&'a Command>,
    pub actor: Actor,
    pub today: Date,
    pub marking: Option<&'a GivenMarking>,
    pub facts: Facts<'a>,
}

impl<'a> Situation<'a> {
    /// A case before any input and whoever asks: what its kind and state decide.
    pub(crate) fn of_kind(registry: &'a Registry, model: &'a Model, case: &'a Case, transition: Transition) -> Self {
        Self {
            registry,
            model,
            case: Some(case),
            transition,
            command: None,
            actor: Actor::Clock,
            today: model.valid_from,
            marking: None,
            facts: Facts::default(),
        }
    }
}

impl Situation<'_> {
    /// A case that is referred to, if it is seen.
    pub fn related(&self, id: CaseId) -> Option<&Case> {
        self.facts.related.iter().find(|case| case.id == id)
    }

    /// The model that the command moves the case to.
    pub fn next_model(&self) -> Option<&std::sync::Arc<Model>> {
        match self.command {
            Some(Command::MoveToModel { model, .. }) => self.registry.model(model),
            _ => None,
        }
    }

    /// Whether somebody is disqualified from handling the case.
    pub fn is_recused(&self, person: PersonId) -> bool {
        self.case.is_some_and(|case| case.is_recused(person))
    }

    /// The seats on which the actor can act in the case today: none for whoever is recused from it.
    pub fn seats(&self) -> impl Iterator<Item = &Held> {
        let person = match self.actor {
            Actor::Person(person) => Some(person).filter(|person| !self.is_recused(*person)),
            Actor::Clock => None,
        };
        person
            .into_iter()
            .flat_map(|person| self.registry.held_by(person, self.today))
    }

    /// The local group of the case, or the one that the care areas of a new case belong to.
    pub fn local_group(&self) -> Option<BodyKey> {
        if let Some(case) = self.case {
            return case.local_group.clone();
        }
        let Some(Command::OpenLocal { care_areas, .. }) = self.command else {
            return None;
        };
        let group = self.model.local_group_of(care_areas.first()?)?;
        care_areas
            .iter()
            .all(|area| group.care_areas.contains(area))
            .then(|| group.key.clone())
    }

    /// The forum that the command names, that the drafted charter names where it is commissioned, or
    /// that the case is with.
    pub fn forum(&self) -> Option<BodyKey> {
        let commissioned = || {
            let assignment = self.case.and_then(|case| case.assignment.as_ref());
            assignment
                .filter(|_| self.transition == Transition::CommissionForum)
                .map(|assignment| assignment.charter.forum.clone())
        };
        self.command
            .and_then(Command::forum)
            .map(|(_, forum)| forum.clone())
            .or_else(commissioned)
            .or_else(|| self.case.and_then(|case| case.forum.clone()))
    }
}

/// Decides a command on a case, or on nothing where it opens one.
///
/// # Errors
/// Every reason that applies, not the first one: finished, absent in the model, wrong state,
/// no mandate, broken rules.
pub fn decide(
    registry: &Registry,
    model: &Model,
    case: Option<&Case>,
    request: &Request<'_>,
) -> Result<Event, Vec<Refusal>> {
    let transition = request.command.transition();
    let situation = Situation {
        registry,
        model,
        case,
        transition,
        command: Some(request.command),
        actor: request.actor,
        today: swedish_date(request.now),
        marking: request.marking,
        facts: request.facts,
    };
    let (mut refusals, mut warnings, acting) = judge(&situation);
    refusals.extend(votes_are_sound(&situation));
    refusals.extend(markings_are_sound(&situation));
    refusals.extend(super::input::check_input(&situation));
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let landing = situation
        .next_model()
        .zip(case)
        .and_then(|(to, case)| super::landing(case, to).ok());
    let to = landing
        .as_ref()
        .map_or_else(|| target(&situation), |landing| landing.state);
    let (code, digest) = match (situation.next_model(), case) {
        (Some(next), _) => (next.code.clone(), next.digest.clone()),
        (None, Some(case)) => (case.model.clone(), case.model_digest.clone()),
        (None, None) => (model.code.clone(), model.digest.clone()),
    };
    if case.is_none() && situation.today > model.valid_to {
        warnings.push(Warning {
            rule: None,
            sv: format!("Modellen {} gällde till och med {}.", model.code, model.valid_to),
            en: format!("The model {} was valid until {}.", model.code, model.valid_to),
        });
    }
    let mut event = Event {
        case_id: request.case_id,
        version: case.map_or(0, |case| case.version) + 1,
        at: request.now,
        transition,
        from: case.map(|case| case.state),
        to,
        holder: None,
        decided_by: decided_elsewhere(&situation, acting.as_ref()),
        actor: acting,
        model: code,
        model_digest: digest,
        warnings,
        request_id: request.request_id.map(str::to_owned),
        registry_number: None,
        local_group: if case.is_none() { situation.local_group() } else { None },
        parties: if matches!(transition, Transition::OrderReview | Transition::OrderRevision) {
            area_parties(model)
        } else {
            Vec::new()
        },
        chain: if transition == Transition::RecommendAdoption {
            chain(model)
        } else {
            Vec::new()
        },
        terminates_on: replaced_on(&situation),
        marking: request.marking.cloned(),
        carried_by: carried_by(&situation),
        landing,
        schedule: schedule_after(case, request.command, situation.today),
        command: request.command.clone(),
    };
    event.holder = match &event.landing {
        Some(landing) => landing.holder.clone(),
        None => holder_after(&situation, &event),
    };
    Ok(event)
}

/// All reasons against, all warnings, and the mandate that carries.
pub(super) fn judge(situation: &Situation<'_>) -> (Vec<Refusal>, Vec<Warning>, Option<Acting>) {
    let row = situation.transition.row();
    let mut refusals = Vec::new();
    let mut warnings = Vec::new();
    let finished = situation
        .case
        .is_some_and(|case| case.state.is_terminal() && !row.starts_in(case.state));
    if finished {
        refusals.push(sourced(
            situation,
            Refusal::new(RefusalCode::TerminalState).by(Rule::I58),
        ));
    }
    let absent = !situation.model.has(situation.transition);
    if absent {
        refusals.push(absent_refusal(situation));
    }
    if !finished && let Some(refusal) = wrong_state(situation) {
        refusals.push(refusal);
    }
    let acting = match find_mandate(situation) {
        Ok(acting) => acting,
        Err(refusal) => {
            refusals.push(*refusal);
            None
        }
    };
    if !finished && !absent {
        for rule in row.rules {
            let Some(entry) = situation.model.rule(*rule) else {
                continue;
            };
            let Err(refusal) = check_rule(*rule, situation) else {
                continue;
            };
            match entry.level {
                Level::Refuse => refusals.push(sourced(situation, refusal.by(*rule))),
                Level::Warn => warnings.push(Warning {
                    rule: Some(*rule),
                    sv: refusal.sv,
                    en: refusal.en,
                }),
                Level::Allow | Level::Duty => {}
            }
        }
        for guard in row.guards {
            if let Err(refusal) = check_guard(*guard, situation) {
                refusals.push(sourced(situation, refusal));
            }
        }
    }
    (refusals, warnings, acting)
}

/// Adds the source: the rule's in this model, otherwise that of the transition.
pub(super) fn sourced(situation: &Situation<'_>, mut refusal: Refusal) -> Refusal {
    let of_rule = refusal
        .rule
        .and_then(|rule| situation.model.rule(rule))
        .map(|entry| entry.source.clone());
    refusal.source = of_rule
        .or_else(|| {
            situation
                .model
                .transition(situation.transition)
                .map(|entry| entry.source.clone())
        })
        .filter(|source| !source.is_empty());
    refusal
}

fn absent_refusal(situation: &Situation<'_>) -> Refusal {
    let name = situation.transition.name();
    let code = &situation.model.code;
    let instead = situation
        .model
        .transition(situation.transition)
        .and_then(|entry| entry.instead.clone());
    let (sv, en) = instead.unwrap_or_default();
    let mut refusal = Refusal::saying(
        RefusalCode::TransitionAbsentInModel,
        format!("Steget {name} finns inte i {code}. {sv}").trim_end(),
        format!("The transition {name} does not exist in {code}. {en}").trim_end(),
    );
    refusal.rule = whose_step(situation);
    let entry = situation.model.transition(situation.transition);
    refusal.source = entry
        .filter(|entry| entry.basis == Basis::Absent && !entry.source.is_empty())
        .map(|entry| entry.source.clone())
        .or_else(|| {
            refusal
                .rule
                .and_then(|rule| situation.model.rule(rule))
                .map(|entry| entry.source.clone())
        })
        .or_else(|| Some(situation.model.document.as_str().into()));
    refusal
}

fn wrong_state(situation: &Situation<'_>) -> Option<Refusal> {
    let row = situation.transition.row();
    let name = situation.transition.name();
    let Some(case) = situation.case else {
        // A row that starts in a state cannot open a case.
        return (!row.opens()).then(|| Refusal::new(RefusalCode::WrongState));
    };
    if row.starts_in(case.state) {
        return None;
    }
    let allowed: Vec<&str> = match row.from {
        From::New => Vec::new(),
        From::NewOr(state) => vec![state.name()],
        From::States(states) => states.iter().map(|state| state.name()).collect(),
        From::AnyOpen | From::Any => return None,
    };
    let (sv, en) = if allowed.is_empty() {
        (
            format!("{name} öppnar ett nytt ärende."),
            format!("{name} opens a new case."),
        )
    } else {
        let list = allowed.join(", ");
        (
            format!("Ärendet är i {}; {name} utgår från {list}.", case.state),
            format!("The case is in {}; {name} starts in {list}.", case.state),
        )
    };
    Some(sourced(situation, Refusal::saying(RefusalCode::WrongState, sv, en)))
}

/// Where the row leads in this situation.
fn target(situation: &Situation<'_>) -> State {
    let current = situation.case.map(|case| case.state);
    match situation.transition.row().to {
        To::State(state) => state,
        // An act never opens a case, so there is a current state; the first state is never used.
        To::Same | To::Landing => current.unwrap_or(State::LocalHandling),
        To::Resume => situation
            .case
            .and_then(Case::anchoring)
            .map_or(State::LocalHandling, |anchoring| anchoring.resume_state),
        // One target in each model; the fallback is never used.
        To::ForumEntry | To::AgreementDesk => situation
            .transition
            .row()
            .targets(situation.model)
            .first()
            .copied()
            .unwrap_or(State::ForumWork),
        To::PoliticalOutcome => {
            let noted = situation
                .command
                .and_then(Command::decision)
                .is_some_and(|decision| decision.outcome == super::parts::DecisionOutcome::Noted);
            if noted { State::Closed } else { State::Implementation }
        }
    }
}

/// Who holds the case after the event: read from a draft of the case after it.
fn holder_after(situation: &Situation<'_>, event: &Event) -> Option<BodyKey> {
    let after = super::evolve(situation.case.cloned(), event);
    if event.to.is_terminal() {
        None
    } else {
        after.holder_in(event.to, situation.model)
    }
}

/// The body that decided, where somebody of another body records it.
fn decided_elsewhere(situation: &Situation<'_>, acting: Option<&Acting>) -> Option<BodyKey> {
    situation.command.and_then(Command::decision)?;
    deciding_body(situation).filter(|body| acting.is_some_and(|acting| acting.body != *body))
}

/// The associations of the recommendation chain, each with its place.
fn chain(model: &Model) -> Vec<(BodyKey, u8)> {
    let mut chain: Vec<(BodyKey, u8)> = model
        .bodies
        .iter()
        .filter_map(|body| Some((body.key.clone(), body.endorses?)))
        .collect();
    chain.sort_by_key(|(_, order)| *order);
    chain
}

/// The day on which an agreement ends that another one replaces: that other one's first day (T43, effects).
fn replaced_on(situation: &Situation<'_>) -> Option<Date> {
    let Some(Command::ReplaceAgreement { replaced_by }) = situation.command else {
        return None;
    };
    let newer = situation.related(*replaced_by)?.agreement.as_ref()?;
    Some(newer.starts_on)
}

/// The earlier events that carry the record which the command is the first to mark: whoever does not see it from now on
/// does not see them either.
fn carried_by(situation: &Situation<'_>) -> Vec<Carried> {
    let Some((address, case)) = situation.command.and_then(Command::marks_record).zip(situation.case) else {
        return Vec::new();
    };
    if case.marked_part(&Part::Record(address.clone())).is_some() {
        return Vec::new();
    }
    let carries = |event: &&Event| event.command.record().is_some_and(|record| record.address == *address);
    let events = situation.facts.records.iter().filter(carries);
    events
        .map(|event| Carried {
            version: event.version,
            alone: event.transition == Transition::AttachRecord,
        })
        .collect()
}

fn area_parties(model: &Model) -> Vec<Party> {
    model
        .principals
        .iter()
        .map(|principal| Party {
            principal: principal.key.clone(),
            organisation: None,
        })
        .collect()
}

//! What is expected of whom, and when: read from a case as it stands, and from the registry.
//!
//! An obligation is nothing that anybody sets: it follows from where the case is, and is gone when that is done.

mod meeting;
mod owner;
mod registry;

pub use meeting::{MeetingTask, meeting_obligations};
pub use owner::{Owner, owners, sits};
pub use registry::registry_obligations;

use super::Case;
use super::parts::{AdoptionStatus, AdoptionStep, ImplementationStatus};
use super::readers::sent_it_out;
use crate::organisation::{BodyKey, Function, MandateId, ModelCode, Party, PersonId, SeatKey};
use crate::process::{State, Station};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// The kind of what is expected.
    pub enum ObligationKind {
        /// The case waits for the body that holds it.
        NextMove = "NEXT_MOVE", "Ta ärendet vidare", "Move the case on";
        /// Every party has answered: the body that paused the case goes on (T16).
        Resumption = "RESUMPTION", "Återuppta efter förankring", "Resume after anchoring";
        /// A party's position in an anchoring (A3).
        Position = "POSITION", "Lämna ställningstagande", "Give a position";
        /// A group's report on its assignment (T04, T19, T21).
        Report = "REPORT", "Redovisa uppdraget", "Report on the assignment";
        /// A party's answer to a consultation (T37).
        ConsultationAnswer = "CONSULTATION_ANSWER", "Svara på remissen", "Answer the consultation";
        /// An association's stand in the recommendation chain (T40).
        Endorsement = "ENDORSEMENT", "Ta ställning till rekommendationen", "Take a stand on the recommendation";
        /// A party's decision on an agreement (T42).
        PartyDecision = "PARTY_DECISION", "Besluta om avtalet", "Decide on the agreement";
        /// A party's part in carrying out (T47).
        Implementation = "IMPLEMENTATION", "Genomföra beslutet", "Carry out the decision";
        /// What the parties carry out is to be followed up (T48).
        FollowUp = "FOLLOW_UP", "Starta uppföljningen", "Start the follow-up";
        /// The day by which whoever sent or commissioned the case expects an answer.
        Deadline = "DEADLINE", "Bevaka avsändarens eller uppdragsgivarens svarsdag", "Watch the deadline of the sender or commissioner";
        /// The last day of an agreement's term.
        AgreementEnds = "AGREEMENT_ENDS", "Bevaka avtalstidens slut", "Watch the end of the agreement";
        /// Somebody's mandate, or the term that they chair for, comes to its end.
        TermEnds = "TERM_ENDS", "Uppdraget eller mandatperioden går ut", "The mandate or its term ends";
        /// Nobody follows yet on a seat, or a post, whose term comes to its end.
        Succession = "SUCCESSION", "Utse efterträdare", "Appoint a successor";
        /// Nobody holds a seat, or a post.
        Vacancy = "VACANCY", "Tillsätta vakant plats", "Fill a vacant seat";
        /// A meeting is planned, and the summons is not out.
        Summons = "SUMMONS", "Kalla till mötet", "Summon the meeting";
        /// A meeting has its day: until it is closed, or called off.
        HoldMeeting = "HOLD_MEETING", "Hålla och avsluta mötet", "Hold and close the meeting";
        /// Minutes wait for a signature (I45).
        SignMinutes = "SIGN_MINUTES", "Justera protokollet", "Sign the minutes";
        /// A record is done, and the office does not have it.
        SendRecord = "SEND_RECORD", "Sända protokollet eller anteckningarna till kontoret", "Send the record to the office";
        /// A record has no number in a register.
        RegisterRecord = "REGISTER_RECORD", "Diarieföra protokollet eller anteckningarna", "Register the record";
        /// A record is registered, and nobody can read it.
        PublishRecord = "PUBLISH_RECORD", "Publicera protokollet eller anteckningarna", "Publish the record";
    }
}

/// What is expected, with what says which one it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "duty", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[allow(
    missing_docs,
    reason = "the variants are those of the vocabulary, and the fields say by their types what they are"
)]
pub enum Duty {
    NextMove {
        body: BodyKey,
        state: State,
    },
    Resumption {
        body: BodyKey,
    },
    Position {
        model: ModelCode,
        round: usize,
        party: Party,
    },
    Report {
        body: BodyKey,
        state: State,
    },
    ConsultationAnswer {
        party: Party,
    },
    Endorsement {
        body: BodyKey,
    },
    PartyDecision {
        party: Party,
        step: AdoptionStep,
    },
    Implementation {
        party: Party,
    },
    FollowUp {
        model: ModelCode,
    },
    Deadline {
        model: ModelCode,
    },
    AgreementEnds {
        model: ModelCode,
    },
    TermEnds {
        mandate: MandateId,
        body: BodyKey,
        person: PersonId,
    },
    Succession {
        mandate: MandateId,
        body: BodyKey,
        model: ModelCode,
    },
    Vacancy {
        body: BodyKey,
        model: ModelCode,
        seat: Option<SeatKey>,
        function: Function,
    },
    OfMeeting {
        task: MeetingTask,
        model: ModelCode,
        bodies: Vec<BodyKey>,
        secretary: Option<PersonId>,
    },
}

/// Something that is expected of somebody, by a day or at any time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Obligation {
    /// What.
    #[serde(flatten)]
    pub duty: Duty,
    /// By when; none where nobody has set a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
}

impl Duty {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> ObligationKind {
        match self {
            Self::NextMove { .. } => ObligationKind::NextMove,
            Self::Resumption { .. } => ObligationKind::Resumption,
            Self::Position { .. } => ObligationKind::Position,
            Self::Report { .. } => ObligationKind::Report,
            Self::ConsultationAnswer { .. } => ObligationKind::ConsultationAnswer,
            Self::Endorsement { .. } => ObligationKind::Endorsement,
            Self::PartyDecision { .. } => ObligationKind::PartyDecision,
            Self::Implementation { .. } => ObligationKind::Implementation,
            Self::FollowUp { .. } => ObligationKind::FollowUp,
            Self::Deadline { .. } => ObligationKind::Deadline,
            Self::AgreementEnds { .. } => ObligationKind::AgreementEnds,
            Self::TermEnds { .. } => ObligationKind::TermEnds,
            Self::Succession { .. } => ObligationKind::Succession,
            Self::Vacancy { .. } => ObligationKind::Vacancy,
            Self::OfMeeting { task, .. } => task.kind(),
        }
    }

    /// Of whom it is expected: of each of them, and done by one.
    #[must_use]
    pub fn owners(&self) -> Vec<Owner> {
        vec![match self {
            Self::NextMove { body, state } | Self::Report { body, state } => Owner::Moves(body.clone(), *state),
            Self::Resumption { body } => Owner::Resumes(body.clone()),
            Self::Position { model, party, .. } => Owner::Represents(model.clone(), party.clone()),
            Self::ConsultationAnswer { party } => Owner::Answers(party.principal.clone()),
            Self::Endorsement { body } => Owner::Stands(body.clone()),
            Self::PartyDecision { party, step } => Owner::Decides(party.principal.clone(), *step),
            Self::Implementation { party } => Owner::CarriesOut(party.principal.clone()),
            Self::FollowUp { model } => Owner::FollowsUp(model.clone()),
            Self::Deadline { model }
            | Self::AgreementEnds { model }
            | Self::Succession { model, .. }
            | Self::Vacancy { model, .. } => Owner::Office(model.clone()),
            Self::TermEnds { person, .. } => Owner::Person(*person),
            Self::OfMeeting {
                task,
                model,
                bodies,
                secretary,
            } => return task.owners(model, bodies, *secretary),
        }]
    }

    /// The body that it is expected of, or that it is about; none where a party is meant.
    #[must_use]
    pub fn body(&self) -> Option<&BodyKey> {
        match self {
            Self::NextMove { body, .. }
            | Self::Report { body, .. }
            | Self::Resumption { body }
            | Self::Endorsement { body }
            | Self::TermEnds { body, .. }
            | Self::Succession { body, .. }
            | Self::Vacancy { body, .. } => Some(body),
            Self::OfMeeting { bodies, .. } => bodies.first(),
            Self::Position { .. }
            | Self::ConsultationAnswer { .. }
            | Self::PartyDecision { .. }
            | Self::Implementation { .. }
            | Self::FollowUp { .. }
            | Self::Deadline { .. }
            | Self::AgreementEnds { .. } => None,
        }
    }

    /// The party that it is expected of.
    #[must_use]
    pub const fn party(&self) -> Option<&Party> {
        match self {
            Self::Position { party, .. }
            | Self::ConsultationAnswer { party }
            | Self::PartyDecision { party, .. }
            | Self::Implementation { party } => Some(party),
            Self::NextMove { .. }
            | Self::Report { .. }
            | Self::Resumption { .. }
            | Self::Endorsement { .. }
            | Self::FollowUp { .. }
            | Self::Deadline { .. }
            | Self::AgreementEnds { .. }
            | Self::TermEnds { .. }
            | Self::Succession { .. }
            | Self::Vacancy { .. }
            | Self::OfMeeting { .. } => None,
        }
    }

    /// What tells it from others of the same case or meeting, or of the registry.
    #[must_use]
    pub fn key(&self) -> String {
        let kind = self.kind().name();
        let subject = match self {
            Self::NextMove { .. }
            | Self::Resumption { .. }
            | Self::Report { .. }
            | Self::FollowUp { .. }
            | Self::Deadline { .. }
            | Self::AgreementEnds { .. } => return kind.to_owned(),
            Self::OfMeeting { task, .. } => match task.signer() {
                Some(signer) => signer.simple().to_string(),
                None => return kind.to_owned(),
            },
            // A case can be anchored twice, and a party that has answered is then asked again.
            Self::Position { round, party, .. } => format!("{round}:{}", party_key(party)),
            Self::ConsultationAnswer { party } | Self::PartyDecision { party, .. } | Self::Implementation { party } => {
                party_key(party)
            }
            Self::Endorsement { body } => body.to_string(),
            Self::TermEnds { mandate, body, .. } | Self::Succession { mandate, body, .. } => {
                format!("{body}:{}", mandate.simple())
            }
            Self::Vacancy {
                body, seat, function, ..
            } => {
                let seat = seat.as_ref().map_or("", SeatKey::as_str);
                format!("{body}:{seat}:{}", function.name())
            }
        };
        format!("{kind}:{subject}")
    }
}

/// A party as keys spell it.
fn party_key(party: &Party) -> String {
    match party.organisation {
        Some(organisation) => format!("{}/{}", party.principal, organisation.name()),
        None => party.principal.to_string(),
    }
}

/// Everything that is expected in a case as it stands.
#[must_use]
pub fn obligations(case: &Case) -> Vec<Obligation> {
    if case.state.is_terminal() {
        return Vec::new();
    }
    let mut all = in_state(case);
    // While the case is at the office its next move is that answer.
    let watched = case.deadline.filter(|_| case.state.station() != Some(Station::Office));
    if let Some(deadline) = watched {
        let model = case.model.clone();
        all.push(due(Duty::Deadline { model }, Some(deadline)));
    }
    all
}

/// What the state of a case asks for.
fn in_state(case: &Case) -> Vec<Obligation> {
    match case.state {
        State::Anchoring => anchoring(case),
        State::LocalAssignment | State::ForumWork => group_at_work(case),
        State::CountyConsultation => answers(case).chain(next_move(case)).collect(),
        State::CountyRecommendation => endorsements(case).unwrap_or_else(|| next_move(case).collect()),
        State::PartyAdoption => party_decisions(case),
        State::Implementation => implementation(case),
        State::InForce => {
            let model = case.model.clone();
            vec![due(Duty::AgreementEnds { model }, case.due_on)]
        }
        State::LocalHandling
        | State::OfficeAssessment
        | State::AuPreparation
        | State::SteeringDecision
        | State::ForumPreparation
        | State::SteeringResult
        | State::PresidiumPreparation
        | State::PoliticalDecision
        | State::CountyHandling
        | State::FollowUp => next_move(case).collect(),
        State::Closed | State::ReferredOut | State::NotAdopted | State::Terminated => Vec::new(),
    }
}

const fn due(duty: Duty, due_on: Option<Date>) -> Obligation {
    Obligation { duty, due_on }
}

/// The case waits for the body that holds it.
fn next_move(case: &Case) -> impl Iterator<Item = Obligation> {
    let held = case.holder.clone().map(|body| Duty::NextMove {
        body,
        state: case.state,
    });
    held.map(|duty| due(duty, case.due_on)).into_iter()
}

/// Each party owes its position; when all have answered, the body that paused the case goes on.
fn anchoring(case: &Case) -> Vec<Obligation> {
    let Some(pause) = case.anchoring() else {
        return Vec::new();
    };
    let open: Vec<Obligation> = pause
        .entries
        .iter()
        .filter(|entry| !entry.is_answered())
        .map(|entry| {
            let duty = Duty::Position {
                model: case.model.clone(),
                round: case.anchorings.len(),
                party: entry.party.clone(),
            };
            due(duty, pause.due_on)
        })
        .collect();
    if !open.is_empty() {
        return open;
    }
    // The day of the parties is theirs: that they were late does not make the body late.
    let body = pause.paused_by.clone();
    vec![due(Duty::Resumption { body }, case.deadline)]
}

/// A group reports by its day. That the work ends on the same day is not said twice.
fn group_at_work(case: &Case) -> Vec<Obligation> {
    let Some(body) = case.holder.clone() else {
        return Vec::new();
    };
    let reports_on = report_due_on(case);
    let report = Duty::Report {
        body,
        state: case.state,
    };
    let report = reports_on.map(|day| due(report, Some(day)));
    let moves = next_move(case).filter(|next| report.is_none() || next.due_on != reports_on);
    moves.chain(report.clone()).collect()
}

/// When a group at work reports next: by its rhythm, and at the latest with the result.
fn report_due_on(case: &Case) -> Option<Date> {
    match case.state {
        State::LocalAssignment => case.task_group.as_ref()?.charter.time_frame,
        _ => case.report_due_on().into_iter().chain(case.result_due_on()).min(),
    }
}

fn answers(case: &Case) -> impl Iterator<Item = Obligation> {
    case.consultation.iter().flat_map(|consultation| {
        let open = consultation.slots.iter().filter(|slot| slot.answer.is_none());
        open.map(|slot| {
            let party = slot.party.clone();
            due(Duty::ConsultationAnswer { party }, Some(consultation.deadline))
        })
    })
}

/// The associations whose turn it is; none where every one has taken its stand.
fn endorsements(case: &Case) -> Option<Vec<Obligation>> {
    let open = || case.endorsements.iter().filter(|step| step.outcome.is_none());
    let turn = open().map(|step| step.order).min()?;
    let now = open().filter(|step| step.order == turn).map(|step| {
        let body = step.association.clone();
        due(Duty::Endorsement { body }, case.due_on)
    });
    Some(now.collect())
}

fn party_decisions(case: &Case) -> Vec<Obligation> {
    let next = |status: AdoptionStatus| match status {
        AdoptionStatus::Pending => Some(AdoptionStep::Committee),
        AdoptionStatus::CommitteePrepared => Some(AdoptionStep::Executive),
        AdoptionStatus::ExecutiveHeard => Some(AdoptionStep::Council),
        AdoptionStatus::CouncilAdopted | AdoptionStatus::CouncilRejected => None,
    };
    let open = case.adoptions.iter().filter_map(|adoption| {
        let party = adoption.party.clone();
        let step = next(adoption.status)?;
        Some(due(Duty::PartyDecision { party, step }, case.due_on))
    });
    open.chain(refused(case)).collect()
}

/// A party has said no: whoever sent the agreement out takes it back for a change, or gives it up (T44, T60, Q9). The
/// other parties decide meanwhile.
fn refused(case: &Case) -> Option<Obligation> {
    let is_no = |status| matches!(status, AdoptionStatus::CouncilRejected);
    let body = sent_it_out(case).filter(|_| case.adoptions.iter().any(|adoption| is_no(adoption.status)))?;
    let state = case.state;
    Some(due(Duty::NextMove { body, state }, case.due_on))
}

/// Each party's part, and the follow-up: on its day, or when every part is done.
fn implementation(case: &Case) -> Vec<Obligation> {
    let is_done = |status| matches!(status, ImplementationStatus::Done | ImplementationStatus::FollowedUp);
    let mut all: Vec<Obligation> = case
        .implementation
        .iter()
        .filter(|task| !is_done(task.status))
        .map(|task| {
            let party = task.party.clone();
            due(Duty::Implementation { party }, case.follow_up_on)
        })
        .collect();
    if all.is_empty() || case.follow_up_on.is_some() {
        let model = case.model.clone();
        all.push(due(Duty::FollowUp { model }, case.follow_up_on));
    }
    all
}

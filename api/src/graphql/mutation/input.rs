//! The pieces that several inputs share.

use arendegang_domain::case::GivenMarking;
use arendegang_domain::case::assignment::ReportRhythm;
use arendegang_domain::case::parts::{
    Ballot, BodyDecision, DecidedNow, DecisionSource, RecordReference, TaskGroupCharter,
};
use arendegang_domain::organisation::SeatKey;
use async_graphql::{ID, InputObject, OneofObject};

use super::border::{optional_text, text};
use super::meeting::{ItemDecisionInput, decision_id, meeting_id, person_id};
use crate::graphql::enums::{CareProvider, DecisionForm, DecisionOutcome, Marking, RecordKind, RhythmUnit, Vote};
use crate::graphql::scalars::{Date, Decimal};

/// A party to a case: *part*. A principal and, where needed, one organisation of it (I42).
#[derive(Clone, Debug, InputObject)]
pub struct PartyInput {
    /// The principal: *huvudman*, by its key or its Swedish name, such as `trollhattan` or
    /// `Trollhättan`.
    pub principal: String,
    /// One organisation of it: *verksamhet*, such as the region's primary care; null for the
    /// principal as a whole.
    pub organisation: Option<CareProvider>,
}

/// A decision of the body that holds the case: *beslut*. What is fired on decision carries one
/// (specification 3.9, column Mandate).
#[derive(Clone, Debug, OneofObject)]
pub enum BodyDecisionInput {
    /// A decision that was taken and recorded outside the system: *protokollfört beslut*.
    Recorded(RecordedDecisionInput),
    /// A decision that was taken in a meeting: *beslut fattat i möte*, by its id. It carries one step.
    Id(ID),
    /// A decision that is taken now, in an open meeting: *beslut i mötet*. The decision, its votes and the step are
    /// one: all of it happens, or nothing.
    InMeeting(InMeetingInput),
}

/// A decision that is taken in a meeting together with the step that it carries: *beslut i mötet*.
#[derive(Clone, Debug, InputObject)]
pub struct InMeetingInput {
    /// The meeting: *möte*. It is open.
    pub meeting_id: ID,
    /// The version of the meeting that was last read: *förväntad version*.
    pub expected_version: i32,
    /// The item that is about the case, by its id in the meeting: *dagordningspunkt*.
    pub item: i32,
    /// What is decided: *beslut*.
    pub decision: ItemDecisionInput,
}

/// A decision as its record has it: *protokollfört beslut* (specification 3.10).
#[derive(Clone, Debug, InputObject)]
pub struct RecordedDecisionInput {
    /// The day of the decision: *beslutsdatum*.
    pub decided_on: Date,
    /// Consensus or vote: *beslutsform* (002, Vid oenighet).
    pub form: DecisionForm,
    /// What it came to: *utfall*.
    pub outcome: DecisionOutcome,
    /// Where it is recorded, such as a paragraph of the minutes: *hänvisning*.
    pub reference: Option<String>,
    /// Notes to the record: *anteckning till protokollet*.
    pub notes: Option<String>,
    /// How wide the circle is that sees the notes, those beside votes among them: *märkning*; that of
    /// the case unless given. Only with notes.
    pub notes_marking: Option<MarkingInput>,
    /// How each seat voted, where that is recorded: *röster* (I01, I02). They must come to the outcome.
    pub votes: Option<Vec<BallotInput>>,
}

/// One seat's vote: *röst* (I01).
#[derive(Clone, Debug, InputObject)]
pub struct BallotInput {
    /// The seat, by its key in the body that decides: *plats*.
    pub seat: String,
    /// Its vote: *röst*.
    pub vote: Vote,
    /// Who votes, where several hold the seat: *person*, by global id; null for whoever is there on it. Only in a
    /// decision of a meeting: what was recorded elsewhere names the seats.
    pub person: Option<ID>,
    /// The member's own note to the record: *protokollsanteckning*.
    pub note: Option<String>,
}

impl From<BallotInput> for Ballot {
    fn from(input: BallotInput) -> Self {
        Self {
            seat: SeatKey::new(input.seat),
            vote: input.vote.into(),
            note: optional_text(input.note),
            person: input.person.as_ref().map(person_id),
        }
    }
}

impl From<BodyDecisionInput> for BodyDecision {
    fn from(input: BodyDecisionInput) -> Self {
        match input {
            BodyDecisionInput::Recorded(recorded) => Self {
                decided_on: recorded.decided_on.0,
                form: recorded.form.into(),
                outcome: recorded.outcome.into(),
                reference: optional_text(recorded.reference),
                notes: optional_text(recorded.notes),
                notes_marking: recorded.notes_marking.map(Into::into),
                votes: recorded.votes.unwrap_or_default().into_iter().map(Into::into).collect(),
                taken: None,
                source: DecisionSource::Recorded,
            },
            BodyDecisionInput::Id(id) => to_be_found(DecisionSource::Earlier(decision_id(&id))),
            BodyDecisionInput::InMeeting(input) => to_be_found(DecisionSource::Now(Box::new(input.into()))),
        }
    }
}

/// A decision of which only the place is known: what it says is found there.
pub(super) fn to_be_found(source: DecisionSource) -> BodyDecision {
    BodyDecision {
        decided_on: jiff::civil::Date::ZERO,
        form: arendegang_domain::case::parts::DecisionForm::Consensus,
        outcome: arendegang_domain::case::parts::DecisionOutcome::Noted,
        reference: None,
        notes: None,
        notes_marking: None,
        votes: Vec::new(),
        taken: None,
        source,
    }
}

impl From<InMeetingInput> for DecidedNow {
    fn from(input: InMeetingInput) -> Self {
        Self {
            meeting: meeting_id(&input.meeting_id),
            // What is no version and no item is none that there ever was.
            expected: Some(u32::try_from(input.expected_version).unwrap_or_default()),
            item: u32::try_from(input.item).unwrap_or_default(),
            decision: input.decision.into(),
        }
    }
}

/// The document of a commission: *uppdragshandling* (I19 to I21).
#[derive(Clone, Debug, InputObject)]
pub struct CharterInput {
    /// The question that the forum is to work on: *frågeställning* (I19).
    pub question: String,
    /// The forum that is to be commissioned: *utvecklingsforum*, by its id, its key
    /// (`fyr24/forum/vuxna`) or its place in the model (`vuxna`).
    pub forum: ID,
    /// When the commission ends: *tidsgräns* (I18). An assignment has one, so without it the answer
    /// is DEADLINE_REQUIRED.
    pub deadline: Option<Date>,
    /// When its work begins: *tidsram*, which ends with the deadline.
    pub starts_on: Option<Date>,
    /// How often the forum reports: *rapporteringsrytm* (T17). From it the reports that fall due are counted, the first
    /// one from the day on which the commission is given, or on which its work begins.
    pub report_every: Option<ReportRhythmInput>,
    /// How the forum reports, in words: *återrapportering*, such as at which meetings. Nothing is counted from it.
    pub report_rhythm: Option<String>,
    /// Who takes part, users among them: *deltagare* (I49).
    pub participants: Option<String>,
    /// The whole-person perspective: *helhetsperspektiv på individen* (I21, SAL19).
    pub whole_person: Option<String>,
    /// How users and their organisations take part: *brukarmedverkan* (I49).
    pub user_participation: Option<String>,
}

/// How often a forum reports: *rapporteringsrytm*. Every 1 to 104 weeks or 1 to 24 months.
#[derive(Clone, Copy, Debug, InputObject)]
pub struct ReportRhythmInput {
    /// Every so many: *antal*.
    pub every: i32,
    /// Weeks or months: *enhet*.
    pub unit: RhythmUnit,
}

impl From<ReportRhythmInput> for ReportRhythm {
    fn from(input: ReportRhythmInput) -> Self {
        Self {
            // What is no such number is no rhythm, and the domain says so.
            every: input.every.try_into().unwrap_or_default(),
            unit: input.unit.into(),
        }
    }
}

/// The document of a local task group: *uppdragshandling* (I19).
#[derive(Clone, Debug, InputObject)]
pub struct TaskGroupCharterInput {
    /// The question that the group is to work on: *frågeställning* (I19).
    pub question: String,
    /// The last day of its work: *tidsram* (I19). A charter has one, so without it the answer is
    /// CHARTER_INCOMPLETE.
    pub time_frame: Option<Date>,
    /// How users and their organisations take part: *brukarmedverkan* (I49).
    pub user_participation: Option<String>,
}

impl From<TaskGroupCharterInput> for TaskGroupCharter {
    fn from(input: TaskGroupCharterInput) -> Self {
        Self {
            question: text(input.question),
            time_frame: input.time_frame.map(Into::into),
            user_participation: optional_text(input.user_participation),
        }
    }
}

/// A local group that goes together with the one that holds the case: *gemensam lokal
/// utvecklingsgrupp* (I51).
#[derive(Clone, Debug, InputObject)]
pub struct JoiningGroupInput {
    /// The local group: *lokal grupp*, by its id, its key (`fyr24/local/trollhattan`) or its place in
    /// the case's model (`trollhattan`).
    pub local_group: ID,
    /// Its own decision to join: *beslut* (I51). Every group takes one, so without it the answer is
    /// MANDATE_MISSING.
    pub decision: Option<BodyDecisionInput>,
}

/// One share of a provisional cost split: *provisorisk kostnadsfördelning* (I38).
#[derive(Clone, Debug, InputObject)]
pub struct CostShareInput {
    /// Who pays it: *huvudman*, by its key or its Swedish name.
    pub principal: String,
    /// How much, in percent with at most two decimals, such as "62.5": *procent*. The shares sum to
    /// 100.
    pub percent: Decimal,
}

/// What a party said in a dispute: *parts ståndpunkt* (T33).
#[derive(Clone, Debug, InputObject)]
pub struct DisputePositionInput {
    /// The party: *part*.
    pub party: PartyInput,
    /// Its position: *ståndpunkt*.
    pub position: String,
}

/// A reference to the record of a meeting: *protokoll eller minnesanteckningar* (I27).
#[derive(Clone, Debug, InputObject)]
pub struct RecordReferenceInput {
    /// Minutes or notes: *slag*.
    pub kind: RecordKind,
    /// The day of the meeting: *mötesdag*.
    pub held_on: Date,
    /// Where the record is: *adress*. The same address again brings it up to date.
    pub address: String,
    /// The day of its publication: *publiceringsdag* (I27); null while it is not published.
    pub published_on: Option<Date>,
    /// The day on which chair and adjuster signed minutes: *justeringsdag* (I45); notes need none.
    pub adjusted_on: Option<Date>,
    /// How wide the circle is that sees it: *märkning*; that of the case unless given. A record that is
    /// brought up to date keeps its marking, and is never made wider so: `setMarking` does that.
    pub marking: Option<MarkingInput>,
}

/// How wide the circle is that sees what it is given with: *märkning* (act A10). It only narrows, and
/// never widens what the case is marked.
#[derive(Clone, Debug, InputObject)]
pub struct MarkingInput {
    /// How wide it is: *märkning*.
    pub level: Marking,
    /// The section of the law that it rests on: *tillämplig bestämmelse*, such as
    /// `OSL 25 kap. 1 §`; required for SECRET.
    pub law_section: Option<String>,
}

impl From<MarkingInput> for GivenMarking {
    fn from(input: MarkingInput) -> Self {
        Self {
            level: input.level.into(),
            law_section: optional_text(input.law_section),
        }
    }
}

impl From<RecordReferenceInput> for RecordReference {
    fn from(input: RecordReferenceInput) -> Self {
        Self {
            kind: input.kind.into(),
            held_on: input.held_on.0,
            address: text(input.address),
            published_on: input.published_on.map(Into::into),
            adjusted_on: input.adjusted_on.map(Into::into),
            marking: input.marking.map(Into::into),
        }
    }
}

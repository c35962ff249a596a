//! What a case carries besides its state: the sub-machines of specification 3.8.

use super::assignment::{DeadlineChange, ForumGroup, ProgressReport, ReportRhythm};
use super::{Acting, GivenMarking};
use crate::meeting::parts::{DecisionId, ItemId};
use crate::meeting::{ItemDecision, MeetingId};
use crate::organisation::{BodyKey, Party, PersonId, PrincipalKey, SeatKey};
use crate::process::{State, Transition};
use crate::text::FreeText;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

vocabulary! {
    /// How a body decided.
    pub enum DecisionForm {
        /// In agreement, which is the aim (002, Vid oenighet).
        Consensus = "CONSENSUS", "Samförstånd", "Consensus";
        /// By vote of the voting members.
        Vote = "VOTE", "Omröstning", "Vote";
    }
}

vocabulary! {
    /// What a body's decision came to.
    pub enum DecisionOutcome {
        /// *Antar*.
        Adopted = "ADOPTED", "Antaget", "Adopted";
        /// *Fastställer*.
        Established = "ESTABLISHED", "Fastställt", "Established";
        /// *Godkänner*.
        Approved = "APPROVED", "Godkänt", "Approved";
        /// *Ställer sig bakom*.
        Endorsed = "ENDORSED", "Ställer sig bakom", "Endorsed";
        /// *Rekommenderar*.
        Recommended = "RECOMMENDED", "Rekommenderat", "Recommended";
        /// *Noterar informationen*.
        Noted = "NOTED", "Noterat", "Noted";
        /// *Avslår*.
        Rejected = "REJECTED", "Avslaget", "Rejected";
        /// *Bordlägger*.
        Postponed = "POSTPONED", "Bordlagt", "Postponed";
        /// *Återremitterar*.
        Returned = "RETURNED", "Återremitterat", "Returned";
    }
}

impl DecisionOutcome {
    /// Whether it is an outcome after which the body has nothing more to decide.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        !matches!(self, Self::Postponed | Self::Returned)
    }

    /// Whether it carries what was proposed; a rejected or postponed question goes nowhere.
    #[must_use]
    pub const fn carries(self) -> bool {
        self.is_settled() && !matches!(self, Self::Rejected)
    }
}

vocabulary! {
    /// How one seat voted.
    pub enum Vote {
        /// *Ja*.
        Yes = "YES", "Ja", "Yes";
        /// *Nej*.
        No = "NO", "Nej", "No";
        /// *Avstår*, recorded.
        Abstain = "ABSTAIN", "Avstår", "Abstains";
        /// *Deltar inte i beslutet*: counted neither way, and the decision stands (003, VästKom § 15).
        NotParticipating = "NOT_PARTICIPATING", "Deltar inte i beslutet", "Does not take part";
    }
}

/// One seat's vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
    /// The seat of the body that decides.
    pub seat: SeatKey,
    /// Its vote.
    pub vote: Vote,
    /// The member's own note to the minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
    /// Who voted, where that was given: refused, since the record of the decision says it. What is stored has none.
    #[serde(skip)]
    pub person: Option<PersonId>,
}

/// A decision of a body, recorded as input of the transition that it carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BodyDecision {
    /// The day of the decision.
    pub decided_on: Date,
    /// Consensus or vote.
    pub form: DecisionForm,
    /// What it came to.
    pub outcome: DecisionOutcome,
    /// Where it is recorded, such as a paragraph of the minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<FreeText>,
    /// Notes to the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<FreeText>,
    /// How the notes are marked from the start, those beside the votes among them. How they are marked now, the case
    /// knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes_marking: Option<GivenMarking>,
    /// How each seat voted, where it was recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub votes: Vec<Ballot>,
    /// The decision of a meeting that it is, where it was taken in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken: Option<Box<TakenDecision>>,
    /// How it comes with the command. What is stored has come.
    #[serde(skip)]
    pub source: DecisionSource,
}

/// A decision that a body took in a meeting, as a case names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TakenDecision {
    /// The decision.
    pub id: DecisionId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The body that decided.
    pub body: BodyKey,
    /// Its year in the body's series ...
    pub year: i16,
    /// ... and its number there (§).
    pub number: u32,
}

/// How a decision comes with a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DecisionSource {
    /// It was recorded elsewhere, and the command says it all; or it has been found.
    #[default]
    Recorded,
    /// It was taken in a meeting: this one.
    Earlier(DecisionId),
    /// It is taken now, in a meeting, together with the step that it carries.
    Now(Box<DecidedNow>),
}

/// A decision that is taken together with the step that it carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecidedNow {
    /// In which meeting.
    pub meeting: MeetingId,
    /// The version of the meeting that the caller last read; none where it was just written.
    pub expected: Option<u32>,
    /// On which item.
    pub item: ItemId,
    /// What is decided.
    pub decision: ItemDecision,
}

impl BodyDecision {
    /// How many seats voted so.
    #[must_use]
    pub fn cast(&self, vote: Vote) -> usize {
        self.votes.iter().filter(|ballot| ballot.vote == vote).count()
    }

    /// Whether anything is noted, by the body or beside a vote.
    #[must_use]
    pub fn has_notes(&self) -> bool {
        self.notes.is_some() || self.votes.iter().any(|ballot| ballot.note.is_some())
    }

    /// Takes away what is noted, and that it was marked.
    pub(super) fn take_notes(&mut self) {
        self.notes = None;
        self.notes_marking = None;
        for ballot in &mut self.votes {
            ballot.note = None;
        }
    }
}

/// Somebody who may have nothing to do with the case (*jäv*): kommunallagen 6 kap. 28–32 §§, förvaltningslagen
/// 16–18 §§.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Recusal {
    /// Who, by id.
    pub person: PersonId,
    /// Why.
    pub reason: FreeText,
    /// Version of the case that it led to.
    pub version: u32,
    /// Why it holds no more, once it is lifted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifted: Option<FreeText>,
}

/// A body's decision as the case remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// The body that decided.
    pub body: BodyKey,
    /// What the decision carried.
    pub transition: Transition,
    /// Version of the case that it led to.
    pub version: u32,
    /// The decision itself.
    #[serde(flatten)]
    pub decision: BodyDecision,
}

/// The document of a commission (*uppdragshandling*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Charter {
    /// The question.
    pub question: FreeText,
    /// The forum that is to be commissioned.
    pub forum: BodyKey,
    /// When the commission ends (I18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// When its work begins: with the deadline, the time frame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// How often the forum reports, so that it can be counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_every: Option<ReportRhythm>,
    /// How the forum reports, in words: to whom, at which meetings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_rhythm: Option<FreeText>,
    /// Who takes part, users among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<FreeText>,
    /// The whole-person perspective (I21, SAL19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole_person: Option<FreeText>,
    /// How users and their organisations take part (I49).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_participation: Option<FreeText>,
}

impl Charter {
    /// SHA-256 over the charter, hexadecimal: what AU approves.
    #[must_use]
    pub fn digest(&self) -> String {
        // A struct of strings, keys and dates always serialises.
        let bytes = serde_json::to_vec(self).unwrap_or_default();
        hex::encode(Sha256::digest(bytes))
    }
}

vocabulary! {
    /// The life of an assignment.
    pub enum AssignmentStatus {
        /// A charter is drafted.
        Draft = "DRAFT", "Förslag", "Draft";
        /// AU has approved the charter (FYR24).
        AuApproved = "AU_APPROVED", "Godkänt av AU", "Approved by AU";
        /// The deciding body has given it.
        Given = "GIVEN", "Givet", "Given";
        /// The forum works on it.
        Active = "ACTIVE", "Pågående", "Active";
        /// It rests (SAL19).
        Dormant = "DORMANT", "Vilande", "Dormant";
        /// The result is submitted.
        Reported = "REPORTED", "Redovisat", "Reported";
        /// It is over.
        Ended = "ENDED", "Avslutat", "Ended";
    }
}

/// A commission with its charter (*uppdrag*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    /// Where it is.
    pub status: AssignmentStatus,
    /// Its charter as last drafted or given.
    pub charter: Charter,
    /// Digest of the charter that AU approved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_digest: Option<String>,
    /// The day on which it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_on: Option<Date>,
    /// The deadline that holds: of the charter, or as it was moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// How the deadline was moved, the last time last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deadlines: Vec<DeadlineChange>,
    /// When the next report falls due, unless the assignment rests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_report_on: Option<Date>,
    /// What the forum has reported, the last report last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<ProgressReport>,
    /// The groups that the forum has formed for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<ForumGroup>,
    /// The result with its three plans.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<AssignmentResult>,
}

/// What a forum submits (I22).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssignmentResult {
    /// The result.
    pub result: FreeText,
    /// Plan for dissemination.
    pub dissemination: FreeText,
    /// Plan for possible implementation; "none" is a valid plan.
    pub implementation: FreeText,
    /// Plan for follow-up.
    pub follow_up: FreeText,
}

/// The document of a local task group (*uppdragshandling*, I19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskGroupCharter {
    /// The question.
    pub question: FreeText,
    /// The time frame: the last day of the group's work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_frame: Option<Date>,
    /// How users and their organisations take part (I49).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_participation: Option<FreeText>,
}

/// A local group that goes together with the one that holds the case (I51).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct JoiningGroup {
    /// The local group.
    pub group: BodyKey,
    /// Its own decision to join.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<BodyDecision>,
}

/// A temporary group that local groups have started (*lokal utvecklingsgrupp, lokal arbetsgrupp*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskGroup {
    /// Active, reported or ended.
    pub status: AssignmentStatus,
    /// Its charter.
    pub charter: TaskGroupCharter,
    /// Who takes part.
    pub participants: FreeText,
    /// The local groups that own it and to which it reports; the one that holds the case first.
    pub owners: Vec<BodyKey>,
    /// What it last reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<FreeText>,
}

/// One party's place in a consultation of the county.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConsultationSlot {
    /// The party.
    pub party: Party,
    /// Counted up by each act of this party.
    pub version: u32,
    /// Its own answer, once given (I42).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<FreeText>,
    /// The number in the party's own register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registry_number: Option<FreeText>,
    /// The day of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_on: Option<Date>,
}

/// A consultation that is, or was, out to the parties (*remiss*, T36 to T38).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Consultation {
    /// What is sent.
    pub document: FreeText,
    /// The last day for answers.
    pub deadline: Date,
    /// One place for each party.
    pub slots: Vec<ConsultationSlot>,
    /// What the answers came to, once it is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compilation: Option<FreeText>,
}

/// The stand of one association in the recommendation chain (T40).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Endorsement {
    /// VästKom or a municipal association.
    pub association: BodyKey,
    /// Its place in the chain: the lower takes its stand first.
    pub order: u8,
    /// What its board came to; none while it has not decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<DecisionOutcome>,
}

vocabulary! {
    /// A party's position in an anchoring.
    pub enum Position {
        /// Anchored.
        Anchored = "ANCHORED", "Förankrat", "Anchored";
        /// Anchored, with a comment.
        AnchoredWithComment = "ANCHORED_WITH_COMMENT", "Förankrat med kommentar", "Anchored with comment";
        /// Not anchored: the party does not stand behind it.
        NotAnchored = "NOT_ANCHORED", "Inte förankrat", "Not anchored";
    }
}

/// How one party stands in an anchoring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnchoringEntry {
    /// The party.
    pub party: Party,
    /// Counted up by each act of this party: parties do not disturb each other.
    pub version: u32,
    /// Its position, once given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Its comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<FreeText>,
    /// The chair went on without it, for this reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waived: Option<FreeText>,
    /// Who answered for it, or waived it, last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<Box<Given>>,
}

/// Who answered for a party, when, and on what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Given {
    /// When.
    pub at: Timestamp,
    /// On whose mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Acting>,
    /// The decision in the party's own organisation that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_decision: Option<HomeDecision>,
    /// Where the party's position is recorded, where the chair gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_reference: Option<FreeText>,
}

/// A decision that a party has taken in its own organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HomeDecision {
    /// Where it is recorded, such as a paragraph of a committee's minutes.
    pub reference: FreeText,
    /// Its day.
    pub decided_on: Date,
}

impl AnchoringEntry {
    /// The party has answered or is waived: the case may go on (T16).
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        self.position.is_some() || self.waived.is_some()
    }

    /// The party stands behind it or is waived: the body may decide (I29).
    #[must_use]
    pub const fn is_anchored(&self) -> bool {
        matches!(self.position, Some(Position::Anchored | Position::AnchoredWithComment)) || self.waived.is_some()
    }
}

/// One pause for anchoring (*förankring*): between meetings, in each party; not a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Anchoring {
    /// The body that paused the case.
    pub paused_by: BodyKey,
    /// Where it resumes.
    pub resume_state: State,
    /// When the parties were asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_at: Option<Timestamp>,
    /// When positions are expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
    /// What is to be anchored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<FreeText>,
    /// The parties.
    pub entries: Vec<AnchoringEntry>,
    /// Whether the case has gone on.
    pub resumed: bool,
}

impl Anchoring {
    /// Every party has answered or is waived: the case may go on (T16).
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.entries.iter().all(AnchoringEntry::is_answered)
    }
}

vocabulary! {
    /// How far a party has come in carrying out.
    pub enum ImplementationStatus {
        /// Not begun.
        Pending = "PENDING", "Inte påbörjat", "Pending";
        /// Anchored in the party's own organisation.
        Anchored = "ANCHORED", "Förankrat", "Anchored";
        /// Going on.
        InProgress = "IN_PROGRESS", "Pågår", "In progress";
        /// Done.
        Done = "DONE", "Klart", "Done";
        /// Followed up.
        FollowedUp = "FOLLOWED_UP", "Uppföljt", "Followed up";
    }
}

/// One party's task in the implementation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PartyImplementation {
    /// The party.
    pub party: Party,
    /// Counted up by each act of this party.
    pub version: u32,
    /// How far it has come.
    pub status: ImplementationStatus,
    /// What it last said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<FreeText>,
}

vocabulary! {
    /// How far a party has come in adopting an agreement.
    pub enum AdoptionStatus {
        /// Not begun.
        Pending = "PENDING", "Inte påbörjat", "Pending";
        /// The committee has proposed.
        CommitteePrepared = "COMMITTEE_PREPARED", "Berett av nämnd", "Prepared by the committee";
        /// The municipal executive has been heard.
        ExecutiveHeard = "EXECUTIVE_HEARD", "Kommunstyrelsen hörd", "Executive heard";
        /// The council has adopted.
        CouncilAdopted = "COUNCIL_ADOPTED", "Antaget av fullmäktige", "Adopted by the council";
        /// The council has rejected.
        CouncilRejected = "COUNCIL_REJECTED", "Avslaget av fullmäktige", "Rejected by the council";
    }
}

vocabulary! {
    /// The step that a party takes in deciding on an agreement.
    pub enum AdoptionStep {
        /// *Nämnd*.
        Committee = "COMMITTEE", "Nämnd", "Committee";
        /// *Kommunstyrelse*.
        Executive = "EXECUTIVE", "Kommunstyrelse", "Executive";
        /// *Fullmäktige*.
        Council = "COUNCIL", "Fullmäktige", "Council";
    }
}

/// One party's way to a decision on an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PartyAdoption {
    /// The party.
    pub party: Party,
    /// Counted up by each act of this party.
    pub version: u32,
    /// How far it has come.
    pub status: AdoptionStatus,
    /// The day on which the decision can no longer be appealed (*vunnit laga kraft*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub final_on: Option<Date>,
    /// The day of the council's decision ...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Date>,
    /// ... and where it is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<FreeText>,
}

impl PartyAdoption {
    /// A party that has not begun.
    #[must_use]
    pub const fn pending(party: Party) -> Self {
        Self {
            party,
            version: 0,
            status: AdoptionStatus::Pending,
            final_on: None,
            decided_on: None,
            reference: None,
        }
    }
}

/// The terms of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgreementTerms {
    /// Reference to its text.
    pub text: FreeText,
    /// First day.
    pub starts_on: Date,
    /// Last day, unless it renews.
    pub ends_on: Date,
    /// Months of notice; none where the agreement has no notice terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<u16>,
    /// Years of each renewal; none where it does not renew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal_years: Option<u16>,
    /// Its last day after notice or replacement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terminates_on: Option<Date>,
    /// The newer agreement that replaces it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<super::CaseId>,
}

impl AgreementTerms {
    /// Whether its last day has passed: after notice or replacement, or where it does not renew.
    #[must_use]
    pub fn has_ended(&self, today: Date) -> bool {
        match self.terminates_on {
            Some(last) => last < today,
            None => self.renewal_years.is_none() && self.ends_on < today,
        }
    }
}

vocabulary! {
    /// The kind of a meeting's record.
    pub enum RecordKind {
        /// *Minnesanteckningar*.
        Notes = "NOTES", "Minnesanteckningar", "Notes";
        /// *Protokoll*.
        Minutes = "MINUTES", "Protokoll", "Minutes";
    }
}

/// A reference to minutes or notes, until records exist in the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordReference {
    /// Minutes or notes.
    pub kind: RecordKind,
    /// The day of the meeting.
    pub held_on: Date,
    /// Where the record is: the same address again brings it up to date.
    pub address: FreeText,
    /// The day of its publication.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
    /// The day on which chair and adjuster signed it (I45); notes need no adjustment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjusted_on: Option<Date>,
    /// How it is marked from now on, never wider than it was. How it is marked now, the case knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<GivenMarking>,
}

/// One share of a provisional cost split (I38).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostShare {
    /// Who pays it.
    pub principal: PrincipalKey,
    /// In hundredths of a percent; the shares of a split sum to 10 000.
    pub basis_points: u32,
}

/// What a party said in a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DisputePosition {
    /// The party.
    pub party: Party,
    /// Its position.
    pub position: FreeText,
}

vocabulary! {
    /// Who sends something in from outside (T02).
    pub enum Sender {
        /// Västra Götalandsregionen.
        Vgr = "VGR", "Västra Götalandsregionen", "Region Västra Götaland";
        /// Fyrbodals kommunalförbund.
        Fkf = "FKF", "Fyrbodals kommunalförbund", "Fyrbodal municipal association";
        /// VästKom.
        Vastkom = "VASTKOM", "VästKom", "VästKom";
        /// Vårdsamverkan Västra Götaland.
        Vvg = "VVG", "Vårdsamverkan Västra Götaland", "Care collaboration Västra Götaland";
        /// Somebody else; the name says who.
        Other = "OTHER", "Annan avsändare", "Another sender";
    }
}

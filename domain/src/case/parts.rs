//! What a case carries besides its state: the sub-machines of specification 3.8.

use crate::organisation::{BodyKey, Party, PrincipalKey};
use crate::process::{State, Transition};
use crate::text::FreeText;
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
    /// How often the forum reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_rhythm: Option<FreeText>,
    /// Who takes part, users among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<FreeText>,
    /// The whole-person perspective (I21, SAL19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole_person: Option<FreeText>,
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
    /// The deadline that holds: of the charter, or as moved when a result was returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
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

//! What a case carries besides its state.

use arendegang_domain::case::{self, CaseId, Marked, Part, parts};
use arendegang_domain::organisation::{self, BodyKey, SeatKey};
use async_graphql::{ComplexObject, Context, Description, Object, Result, SimpleObject};
use std::sync::Arc;

use super::marking::CaseMarking;
use super::{Body, Case, Meeting, MeetingDecision, Principal};
use crate::graphql::Viewer;
use crate::graphql::enums::{
    AdoptionStatus, AssignmentStatus, CareProvider, DecisionForm, DecisionOutcome, ImplementationStatus, RecordKind,
    Vote,
};
use crate::graphql::scalars::Date;

pub(super) fn body(ctx: &Context<'_>, key: &BodyKey) -> Result<Option<Body>> {
    Ok(Viewer::of(ctx)?.registry.body(key).cloned().map(Body::of))
}

/// The case with that id, if there is one and it is seen.
pub(super) async fn seen(ctx: &Context<'_>, id: Option<CaseId>) -> Result<Option<Case>> {
    let Some(id) = id else { return Ok(None) };
    Ok(Viewer::of(ctx)?.case(id).await?.map(Case::new))
}

/// A party to a case: *part*. A principal and, where needed, one organisation of it.
#[derive(Clone, Debug, Description)]
pub struct Party(pub organisation::Party);

#[Object(use_type_description)]
impl Party {
    /// The principal: *huvudman*.
    async fn principal(&self, ctx: &Context<'_>) -> Result<Option<Principal>> {
        Ok(Viewer::of(ctx)?
            .registry
            .principal(&self.0.principal)
            .cloned()
            .map(Principal))
    }

    /// One organisation of it, such as the region's primary care: *verksamhet*.
    async fn organisation(&self) -> Option<CareProvider> {
        self.0.organisation.map(Into::into)
    }
}

/// A decision of a body: *beslut*.
#[derive(Clone, Debug, Description)]
pub struct Decision(parts::Decision, Option<Box<Marked>>);

impl Decision {
    /// A decision of a case.
    pub(super) fn of(case: &case::Case, decision: &parts::Decision) -> Self {
        let notes = case.marked_part(&Part::Notes(decision.version));
        Self(decision.clone(), notes.map(|notes| notes.marked.clone()))
    }
}

#[Object(use_type_description)]
impl Decision {
    /// The body that decided: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.0.body)
    }

    /// What the decision carried: the transition, named as its mutation.
    async fn transition(&self) -> &'static str {
        self.0.transition.name()
    }

    /// The version of the case that it led to.
    async fn version(&self) -> u32 {
        self.0.version
    }

    /// The day of the decision: *beslutsdag*.
    async fn decided_on(&self) -> Date {
        Date(self.0.decision.decided_on)
    }

    /// Consensus or vote: *beslutsform*.
    async fn form(&self) -> DecisionForm {
        self.0.decision.form.into()
    }

    /// What it came to: *utfall*.
    async fn outcome(&self) -> DecisionOutcome {
        self.0.decision.outcome.into()
    }

    /// Where it is recorded, such as a paragraph of the minutes: *hänvisning*.
    async fn reference(&self) -> Option<&str> {
        self.0.decision.reference.as_ref().map(|text| text.as_str())
    }

    /// Notes to the record: *protokollsanteckning*.
    async fn notes(&self) -> Option<&str> {
        self.0.decision.notes.as_ref().map(|text| text.as_str())
    }

    /// How wide the circle is that sees the notes, those beside the votes among them: *märkning* (act A10);
    /// null where there are none.
    async fn notes_marking(&self) -> Option<CaseMarking> {
        self.0.decision.has_notes().then(|| CaseMarking(self.1.clone()))
    }

    /// How each seat voted: *röster* (I01, I02); empty where that is not recorded.
    async fn votes(&self, ctx: &Context<'_>) -> Result<Vec<Ballot>> {
        let body = Viewer::of(ctx)?.registry.body(&self.0.body);
        let label = |key: &SeatKey| {
            let seat = body.and_then(|body| body.seats.iter().find(|seat| seat.key == *key));
            seat.map(|seat| seat.label.clone())
        };
        let votes = &self.0.decision.votes;
        Ok(votes
            .iter()
            .map(|ballot| Ballot {
                seat: ballot.seat.as_str().to_owned(),
                label: label(&ballot.seat),
                vote: ballot.vote.into(),
                note: ballot.note.as_ref().map(|text| text.as_str().to_owned()),
            })
            .collect())
    }

    /// The decision of the meeting in which it was taken: *beslut i möte*; null where it was taken elsewhere, or for a
    /// reader who does not see the meeting.
    async fn taken(&self, ctx: &Context<'_>) -> Result<Option<MeetingDecision>> {
        let Some(taken) = &self.0.decision.taken else {
            return Ok(None);
        };
        let viewer = Viewer::of(ctx)?;
        match viewer.meeting_of_decision(taken.id).await? {
            Some(meeting) => Meeting::new(Arc::new(meeting)).decision(viewer, taken.id).await,
            None => Ok(None),
        }
    }

    /// How many seats voted how: *röstetal*; null where votes are not recorded.
    async fn tally(&self) -> Option<Tally> {
        let decision = &self.0.decision;
        (!decision.votes.is_empty()).then(|| Tally::of(|vote| decision.cast(vote)))
    }
}

/// One seat's vote: *röst* (I01).
#[derive(Clone, Debug, SimpleObject)]
pub struct Ballot {
    /// The seat, by its key in the body that decided: *plats*.
    seat: String,
    /// What the seat is called: *benämning*; null where it no longer exists.
    label: Option<String>,
    /// Its vote: *röst*.
    vote: Vote,
    /// The member's own note to the record: *protokollsanteckning*.
    note: Option<String>,
}

/// How many seats voted how: *röstetal* (Q5 to Q7).
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct Tally {
    /// For the proposal: *ja*.
    yes: usize,
    /// Against it: *nej*.
    no: usize,
    /// Neither, and recorded: *avstår*.
    abstained: usize,
    /// Counted neither way: *deltar inte i beslutet*.
    not_participating: usize,
}

impl Tally {
    /// The numbers that a count gives.
    pub(super) fn of(cast: impl Fn(parts::Vote) -> usize) -> Self {
        Self {
            yes: cast(parts::Vote::Yes),
            no: cast(parts::Vote::No),
            abstained: cast(parts::Vote::Abstain),
            not_participating: cast(parts::Vote::NotParticipating),
        }
    }
}

/// A temporary group that local groups have started: *lokal utvecklingsgrupp* (T03, I51).
#[derive(Clone, Debug, Description)]
pub struct TaskGroup(pub parts::TaskGroup);

#[Object(use_type_description)]
impl TaskGroup {
    /// Where it is in its life: *läge*.
    async fn status(&self) -> AssignmentStatus {
        self.0.status.into()
    }

    /// Its charter: *uppdragshandling* (I19).
    async fn charter(&self) -> TaskGroupCharter {
        let charter = &self.0.charter;
        TaskGroupCharter {
            question: charter.question.as_str().to_owned(),
            time_frame: charter.time_frame.map(Date),
            user_participation: charter.user_participation.as_ref().map(|text| text.as_str().to_owned()),
        }
    }

    /// Who takes part: *deltagare*.
    async fn participants(&self) -> &str {
        self.0.participants.as_str()
    }

    /// The local groups that own it and to which it reports, the one that holds the case first:
    /// *lokala grupper* (I51).
    async fn owners(&self, ctx: &Context<'_>) -> Result<Vec<Body>> {
        let registry = &Viewer::of(ctx)?.registry;
        let owners = self.0.owners.iter();
        Ok(owners
            .filter_map(|key| registry.body(key).cloned())
            .map(Body::of)
            .collect())
    }

    /// What it last reported: *rapport* (T04).
    async fn report(&self) -> Option<&str> {
        self.0.report.as_ref().map(|text| text.as_str())
    }
}

/// The document of a local task group: *uppdragshandling* (I19).
#[derive(Clone, Debug, SimpleObject)]
pub struct TaskGroupCharter {
    /// The question: *frågeställning* (I19).
    question: String,
    /// The last day of its work: *tidsram* (I19).
    time_frame: Option<Date>,
    /// How users and their organisations take part: *brukarmedverkan* (I49).
    user_participation: Option<String>,
}

/// A consultation of the county that is, or was, out to the parties: *remiss* (T36 to T38).
#[derive(Clone, Debug, Description)]
pub struct Consultation(pub parts::Consultation);

#[Object(use_type_description)]
impl Consultation {
    /// Reference to what was sent: *remisshandling*.
    async fn document(&self) -> &str {
        self.0.document.as_str()
    }

    /// The last day for answers: *sista svarsdag*.
    async fn deadline(&self) -> Date {
        Date(self.0.deadline)
    }

    /// The parties, with their answers: *remissinstanser* (I42).
    async fn slots(&self) -> Vec<ConsultationSlot> {
        self.0.slots.iter().cloned().map(Into::into).collect()
    }

    /// How many of the parties have answered: *besvarade*.
    async fn answered(&self) -> usize {
        self.0.slots.iter().filter(|slot| slot.answer.is_some()).count()
    }

    /// What the answers came to: *remissammanställning* (T38); null until it is closed.
    async fn compilation(&self) -> Option<&str> {
        self.0.compilation.as_ref().map(|text| text.as_str())
    }
}

/// One party's place in a consultation: *remissvar* (I42).
#[derive(Clone, Debug, SimpleObject)]
pub struct ConsultationSlot {
    /// The party: *part*.
    party: Party,
    /// Counted up by each act of this party: the version that `answerConsultation` names.
    version: u32,
    /// Its own answer: *remissvar*; null until it is given.
    answer: Option<String>,
    /// The number in the party's own register: *partens diarienummer*.
    registry_number: Option<String>,
    /// The day of the answer: *svarsdag*.
    answered_on: Option<Date>,
}

impl From<parts::ConsultationSlot> for ConsultationSlot {
    fn from(slot: parts::ConsultationSlot) -> Self {
        Self {
            party: Party(slot.party),
            version: slot.version,
            answer: slot.answer.map(|text| text.as_str().to_owned()),
            registry_number: slot.registry_number.map(|text| text.as_str().to_owned()),
            answered_on: slot.answered_on.map(Date),
        }
    }
}

/// The stand of one association in the recommendation chain: *ställningstagande* (T40, I41).
#[derive(Clone, Debug, Description)]
pub struct Endorsement(pub parts::Endorsement);

#[Object(use_type_description)]
impl Endorsement {
    /// VästKom or a municipal association: *kommunalförbund*.
    async fn association(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.0.association)
    }

    /// Its place in the chain: *ordning*. The lower takes its stand before the higher.
    async fn order(&self) -> u8 {
        self.0.order
    }

    /// What its board came to: *utfall*; null while it has not decided.
    async fn outcome(&self) -> Option<DecisionOutcome> {
        self.0.outcome.map(Into::into)
    }
}

/// One party's task in the implementation: *genomförande hos huvudman*.
#[derive(Clone, Debug, SimpleObject)]
pub struct PartyImplementation {
    /// The party: *part*.
    party: Party,
    /// Counted up by each act of this party: the version that `progressImplementation` names.
    version: u32,
    /// How far it has come: *läge*.
    status: ImplementationStatus,
    /// What it last said: *notering*.
    note: Option<String>,
}

impl From<parts::PartyImplementation> for PartyImplementation {
    fn from(task: parts::PartyImplementation) -> Self {
        Self {
            party: Party(task.party),
            version: task.version,
            status: task.status.into(),
            note: task.note.map(|text| text.as_str().to_owned()),
        }
    }
}

/// One party's way to a decision on an agreement: *antagande hos part*.
#[derive(Clone, Debug, SimpleObject)]
pub struct PartyAdoption {
    /// The party: *part*.
    party: Party,
    /// Counted up by each act of this party: the version that `partyDecides` names.
    version: u32,
    /// How far it has come: *läge*.
    status: AdoptionStatus,
    /// The day on which the decision can no longer be appealed: *vunnit laga kraft*.
    final_on: Option<Date>,
    /// The day of the council's decision: *beslutsdag* (I39); null until it has decided.
    decided_on: Option<Date>,
    /// Where that decision is recorded: *hänvisning* (I44).
    reference: Option<String>,
}

impl From<parts::PartyAdoption> for PartyAdoption {
    fn from(adoption: parts::PartyAdoption) -> Self {
        Self {
            party: Party(adoption.party),
            version: adoption.version,
            status: adoption.status.into(),
            final_on: adoption.final_on.map(Date),
            decided_on: adoption.decided_on.map(Date),
            reference: adoption.reference.map(|text| text.as_str().to_owned()),
        }
    }
}

/// The terms of an agreement: *avtalsvillkor*.
#[derive(Clone, Debug, SimpleObject)]
#[graphql(complex)]
pub struct AgreementTerms {
    /// Reference to its text: *avtalstext*.
    text: String,
    /// First day: *startdatum*.
    starts_on: Date,
    /// Last day, unless it renews: *slutdatum*.
    ends_on: Date,
    /// Months of notice: *uppsägningstid*; null where it has no notice terms.
    notice_months: Option<u16>,
    /// Years of each renewal: *förlängning*; null where it does not renew.
    renewal_years: Option<u16>,
    /// Its last day after notice or replacement: *upphör*.
    terminates_on: Option<Date>,
    #[graphql(skip)]
    replaced_by: Option<CaseId>,
}

#[ComplexObject]
impl AgreementTerms {
    /// The newer agreement that replaces it, as far as the reader sees it: *ersatt av* (T43).
    async fn replaced_by(&self, ctx: &Context<'_>) -> Result<Option<Case>> {
        seen(ctx, self.replaced_by).await
    }
}

impl From<parts::AgreementTerms> for AgreementTerms {
    fn from(terms: parts::AgreementTerms) -> Self {
        Self {
            text: terms.text.as_str().to_owned(),
            starts_on: Date(terms.starts_on),
            ends_on: Date(terms.ends_on),
            notice_months: terms.notice_months,
            renewal_years: terms.renewal_years,
            terminates_on: terms.terminates_on.map(Date),
            replaced_by: terms.replaced_by,
        }
    }
}

/// A reference to minutes or notes: *protokoll eller minnesanteckningar*.
#[derive(Clone, Debug, SimpleObject)]
#[graphql(complex)]
pub struct RecordReference {
    /// Minutes or notes: *slag*.
    kind: RecordKind,
    /// The day of the meeting: *mötesdag*.
    held_on: Date,
    /// Where the record is: *adress*.
    address: String,
    /// The day of its publication: *publicerat*; null until it is.
    published_on: Option<Date>,
    /// The day on which chair and adjuster signed minutes: *justerat* (I45); null until they have,
    /// and for notes.
    adjusted_on: Option<Date>,
    /// How wide the circle is that sees it, beside what holds for the case: *märkning* (act A10).
    marking: CaseMarking,
}

#[ComplexObject]
impl RecordReference {
    /// Whether it is published: *publicerat* (I27).
    async fn published(&self) -> bool {
        self.published_on.is_some()
    }
}

impl RecordReference {
    /// A record of a case.
    pub(super) fn of(case: &case::Case, record: &parts::RecordReference) -> Self {
        let marked = case.marked_part(&Part::Record(record.address.clone()));
        Self {
            marking: CaseMarking(marked.map(|part| part.marked.clone())),
            kind: record.kind.into(),
            held_on: Date(record.held_on),
            address: record.address.as_str().to_owned(),
            published_on: record.published_on.map(Date),
            adjusted_on: record.adjusted_on.map(Date),
        }
    }
}

//! The record of a meeting: what it says, and what became of it; and what is published of it.

use arendegang_domain::case::{self, parts as case_parts};
use arendegang_domain::meeting::Meeting as MeetingFile;
use arendegang_domain::meeting::record::{self, Minutes};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, Object, Result, SimpleObject};
use std::sync::Arc;

use super::event::EventActor;
use super::parts::{Tally, body};
use super::{Body, Person};
use crate::graphql::Viewer;
use crate::graphql::connection::{PageArguments, RecordPlace};
use crate::graphql::enums::{
    DecisionForm, DecisionOutcome, Language, MeetingKind, RecordKind, RecordState, SeatFunction, SignedAs, Vote,
};
use crate::graphql::scalars::{Date, DateTime, ModelCode};
use crate::pages;
use crate::storage::{self, PublishedPart, PublishedPlace};

/// The record of a meeting, from draft to published: *protokoll* or *minnesanteckningar*.
#[derive(Clone, Debug, Description)]
pub struct Record {
    meeting: Arc<MeetingFile>,
    record: record::Record,
    /// Those of the cases on the agenda that the reader sees.
    cases: Vec<Arc<case::Case>>,
}

impl Record {
    /// The record of a meeting; none before it ends.
    pub(super) fn of(meeting: &Arc<MeetingFile>, cases: Vec<Arc<case::Case>>) -> Option<Self> {
        Some(Self {
            record: meeting.record.as_deref()?.clone(),
            meeting: Arc::clone(meeting),
            cases,
        })
    }

    fn minutes(&self, viewer: &Viewer) -> Option<Minutes> {
        let cases: Vec<case::Case> = self.cases.iter().map(|case| (**case).clone()).collect();
        viewer.minutes_of(&self.meeting, &cases)
    }
}

/// The record of a meeting, from draft to published: *protokoll* or *minnesanteckningar* (specification 3.8).
#[Object(use_type_description)]
impl Record {
    /// Minutes or notes: *slag*, as the model says for the body; notes where it is silent.
    async fn kind(&self) -> RecordKind {
        self.record.kind.into()
    }

    /// Why it is another kind than the model says: *skäl*.
    async fn kind_reason(&self) -> Option<&str> {
        self.record.kind_reason.as_ref().map(|text| text.as_str())
    }

    /// Where it is in its life: *läge*.
    async fn state(&self) -> RecordState {
        self.record.state.into()
    }

    /// The state in words: *läge*.
    async fn state_label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        Ok(self.record.state.label().in_language(Viewer::of(ctx)?.reads(language)))
    }

    /// Who has to sign the minutes: *ska justera* (I45); empty for notes.
    async fn signers(&self) -> Vec<RecordSigner> {
        if self.record.kind == case_parts::RecordKind::Notes {
            return Vec::new();
        }
        let signed = |person| self.record.signatures.iter().find(move |it| it.person == person);
        let signer = |(person, signed_as)| RecordSigner {
            person,
            signed_as,
            at: signed(person).map(|signature| signature.at),
        };
        record::signers(&self.meeting).into_iter().map(signer).collect()
    }

    /// When the last of them signed: *justerat*.
    async fn adjusted_at(&self) -> Option<DateTime> {
        self.record.adjusted_at.map(DateTime)
    }

    /// When it was sent to the office: *sänt till kontoret*.
    async fn sent_at(&self) -> Option<DateTime> {
        self.record.sent_at.map(DateTime)
    }

    /// When it was last published: *publicerat*; null where it was not.
    async fn published_at(&self) -> Option<DateTime> {
        self.record
            .publication
            .as_ref()
            .map(|publication| DateTime(publication.at))
    }

    /// Where it is published: *adress*; it stays also when it is withdrawn. Null where it was not published.
    async fn url(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let app = &Viewer::of(ctx)?.caller.app;
        let publication = self.record.publication.as_ref();
        Ok(publication.map(|publication| app.record_url(&publication.address)))
    }

    /// SHA-256 over what was published, hexadecimal: *kontrollsumma*.
    async fn published_digest(&self) -> Option<&str> {
        self.record.publication.as_ref().map(|it| it.digest.as_str())
    }

    /// Why it is no longer published: *skäl*; null where it is, or never was.
    async fn withdrawn(&self) -> Option<&str> {
        self.record
            .withdrawal
            .as_ref()
            .map(|withdrawal| withdrawal.reason.as_str())
    }

    /// What was corrected after it was adjusted or sent, the first first: *rättelser*. A correction of an item that the
    /// reader does not see is not there.
    async fn corrections(&self) -> Vec<RecordCorrection> {
        let seen = |correction: &&record::Correction| {
            let item = correction.item.and_then(|item| self.meeting.item(item));
            let case = item.and_then(arendegang_domain::meeting::parts::AgendaItem::case);
            case.is_none_or(|id| self.cases.iter().any(|case| case.id == id))
        };
        let corrections = self.record.corrections.iter().filter(seen);
        corrections.cloned().map(RecordCorrection).collect()
    }

    /// What it says, for the reader: *innehåll*. An item about a case that the reader does not see is not there.
    async fn content(&self, ctx: &Context<'_>) -> Result<Option<RecordContent>> {
        Ok(self
            .minutes(Viewer::of(ctx)?)
            .map(|minutes| RecordContent::from(&minutes)))
    }

    /// What it says, as Markdown: *som Markdown*.
    async fn markdown(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<Option<String>> {
        let viewer = Viewer::of(ctx)?;
        let minutes = self.minutes(viewer);
        Ok(minutes.map(|minutes| pages::markdown(&minutes, viewer.reads(language))))
    }

    /// What it says, as HTML to be put into a page: *som HTML*. Every text in it is escaped.
    async fn html(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<Option<String>> {
        let viewer = Viewer::of(ctx)?;
        let minutes = self.minutes(viewer);
        Ok(minutes.map(|minutes| pages::html(&minutes, viewer.reads(language))))
    }
}

/// Somebody who signs minutes: *den som justerar* (I45).
#[derive(Clone, Copy, Debug, Description)]
pub struct RecordSigner {
    person: arendegang_domain::organisation::PersonId,
    signed_as: record::SignedAs,
    at: Option<jiff::Timestamp>,
}

impl RecordSigner {
    pub(super) const fn of(signature: &record::Signature) -> Self {
        Self {
            person: signature.person,
            signed_as: signature.signed_as,
            at: Some(signature.at),
        }
    }
}

#[Object(use_type_description)]
impl RecordSigner {
    /// Who: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let person = Viewer::of(ctx)?.registry.person(self.person).cloned();
        Ok(person.map(|person| Person { person }))
    }

    /// As what: *som*.
    async fn signed_as(&self) -> SignedAs {
        self.signed_as.into()
    }

    /// When they signed the text as it is now: *justerat*; null where they have not.
    async fn signed_at(&self) -> Option<DateTime> {
        self.at.map(DateTime)
    }
}

/// An entry of the log of corrections: *rättelse*. The text that was adjusted is not changed.
#[derive(Clone, Debug, Description)]
pub struct RecordCorrection(record::Correction);

#[Object(use_type_description)]
impl RecordCorrection {
    /// The item, by its id in the meeting: *punkt*; null for the record as a whole.
    async fn item(&self) -> Option<u32> {
        self.0.item
    }

    /// What is corrected: *rättelse*.
    async fn text(&self) -> &str {
        self.0.text.as_str()
    }

    /// Why: *skäl*.
    async fn reason(&self) -> &str {
        self.0.reason.as_str()
    }

    /// On whose mandate: *uppdrag*.
    async fn actor(&self) -> EventActor {
        EventActor(self.0.by.clone())
    }

    /// When: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.0.at)
    }
}

/// What a record says: *innehåll*. Names and texts as they stand in it.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordContent {
    /// Minutes or notes: *slag*.
    kind: RecordKind,
    /// The body that met: *organ*, by name.
    body: String,
    /// The bodies that met with it: *tillsammans med*, by name.
    together_with: Vec<String>,
    /// What kind of meeting it was: *mötesslag*.
    meeting_kind: MeetingKind,
    /// What it was called: *rubrik*.
    title: Option<String>,
    /// The day: *mötesdag*.
    held_on: Date,
    /// When it began, in Sweden: *öppnades*.
    opened: String,
    /// When it ended, in Sweden: *avslutades*.
    closed: String,
    /// Where: *plats*.
    place: Option<String>,
    /// Who kept the record: *sekreterare*.
    secretary: Option<String>,
    /// Who was there, by body and seat: *närvarande*.
    present: Vec<RecordAttendee>,
    /// From which seats nobody came: *frånvarande*.
    absent: Vec<RecordAbsentee>,
    /// The agenda, in order: *punkter*.
    items: Vec<RecordItem>,
    /// Its numbers in registers: *diarienummer*.
    registrations: Vec<RecordRegistration>,
}

/// Somebody who was there: *närvarande*.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordAttendee {
    /// Who: *namn*.
    name: String,
    /// What the seat is called: *plats*.
    seat: String,
    /// As what: *funktion*.
    function: SeatFunction,
    /// Whether the seat votes: *rösträtt*.
    voting: bool,
    /// Whether they stood in: *tjänstgörande ersättare*.
    substitute: bool,
    /// For whom: *ersätter*; null where the seat was vacant.
    substitute_for: Option<String>,
    /// Since when, in Sweden, where that is after the first who were there: *från*.
    from: Option<String>,
    /// Until when, in Sweden, where that is before the end: *till*.
    until: Option<String>,
}

/// A seat from which nobody came: *frånvarande*.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordAbsentee {
    /// What the seat is called: *plats*.
    seat: String,
    /// Who holds it: *namn*; null where it is vacant.
    name: Option<String>,
}

/// An item as it was dealt with: *punkt*.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordItem {
    /// Its number, from 1: *nummer*.
    number: u32,
    /// Whether only its number and that of its decision are shown: *maskerad*.
    masked: bool,
    /// The number of its decision, such as `§ 12/2026`: *paragraf*.
    reference: Option<String>,
    /// What it is about: *rubrik*; empty where it is masked.
    title: String,
    /// The registration number of its case: *diarienummer*.
    case_number: Option<String>,
    /// Who presented it: *föredragande*.
    presenter: Option<String>,
    /// What was proposed: *förslag till beslut*.
    proposal: Option<String>,
    /// Documents, by reference: *handlingar*.
    documents: Vec<String>,
    /// Who had no part in it: *jäv*.
    recused: Vec<String>,
    /// What was said, as far as it is kept: *anteckning*.
    notes: Option<String>,
    /// What was decided: *beslut*.
    decision: Option<RecordDecision>,
    /// Who presided over it where neither chair nor vice chair could: *mötesordförande i punkten*.
    presider: Option<String>,
    /// Who adjusted it at the meeting itself: *omedelbart justerad av*; empty where it is adjusted with the rest.
    adjusted: Vec<RecordItemSignature>,
}

/// A signature under a paragraph that was adjusted at the meeting itself: *omedelbar justering*.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordItemSignature {
    /// Who: *namn*.
    name: String,
    /// As what: *som*.
    signed_as: SignedAs,
    /// The day: *dag*.
    on: Date,
}

/// A decision as the record gives it: *beslut*.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordDecision {
    /// What was decided: *beslutstext*.
    text: String,
    /// What it came to: *utfall*.
    outcome: DecisionOutcome,
    /// Consensus or vote: *beslutsform*.
    form: DecisionForm,
    /// How many voted how: *röstetal*; null where nobody voted.
    tally: Option<Tally>,
    /// The law or document that it rests on: *beslutsgrund*.
    ground: Option<String>,
    /// First day on which it is valid: *gäller från*.
    valid_from: Option<Date>,
    /// Last day on which it is valid: *gäller till*.
    valid_to: Option<Date>,
    /// Notes to the record: *anteckning till protokollet*.
    notes: Option<String>,
    /// Who presided: *ordförande vid beslutet*.
    presided_by: String,
    /// The votes, and who took no part: *röster*.
    votes: Vec<RecordVote>,
    /// Who made a reservation: *reservationer*.
    reservations: Vec<RecordReservation>,
}

/// A vote as the record gives it: *röst*.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordVote {
    /// Who: *namn*.
    name: String,
    /// What the seat is called: *plats*.
    seat: String,
    /// How: *röst*.
    vote: Vote,
    /// Their own note: *protokollsanteckning*.
    note: Option<String>,
}

/// A reservation as the record gives it: *reservation*.
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordReservation {
    /// Who, with the seat: *namn*.
    name: String,
    /// What is said: *motivering*.
    text: Option<String>,
}

/// A number in the register of an authority: *diarieföring* (OSL 5 kap. 2 §).
#[derive(Clone, Debug, SimpleObject)]
pub struct RecordRegistration {
    /// Whose register: *myndighet eller organisation*.
    authority: String,
    /// The number there: *diarienummer*.
    number: String,
    /// The day: *registreringsdag*.
    on: Date,
    /// From whom it came: *avsändare*.
    sender: Option<String>,
    /// To whom it went: *mottagare*.
    recipient: Option<String>,
    /// What it concerns: *ärendemening*.
    subject: String,
}

impl From<&Minutes> for RecordContent {
    fn from(minutes: &Minutes) -> Self {
        let minutes = minutes.clone();
        Self {
            kind: minutes.kind.into(),
            body: minutes.body.sv,
            together_with: minutes.together_with.into_iter().map(|body| body.sv).collect(),
            meeting_kind: minutes.meeting.into(),
            title: minutes.title,
            held_on: Date(minutes.held_on),
            opened: minutes.opened,
            closed: minutes.closed,
            place: minutes.place,
            secretary: minutes.secretary,
            present: minutes.present.into_iter().map(attendee).collect(),
            absent: minutes.absent.into_iter().map(absentee).collect(),
            items: minutes.items.into_iter().map(item).collect(),
            registrations: minutes.registrations.into_iter().map(registration).collect(),
        }
    }
}

fn attendee(attendee: record::Attendee) -> RecordAttendee {
    RecordAttendee {
        name: attendee.name,
        seat: attendee.seat,
        function: attendee.function.into(),
        voting: attendee.voting,
        substitute: attendee.substitute,
        substitute_for: attendee.substitute_for,
        from: attendee.from,
        until: attendee.until,
    }
}

fn absentee(absentee: record::Absentee) -> RecordAbsentee {
    RecordAbsentee {
        seat: absentee.seat,
        name: absentee.name,
    }
}

fn item(item: record::Item) -> RecordItem {
    RecordItem {
        number: item.number,
        masked: item.masked,
        reference: item.reference,
        title: item.title,
        case_number: item.case,
        presenter: item.presenter,
        proposal: item.proposal,
        documents: item.documents,
        recused: item.recused,
        notes: item.notes,
        decision: item.decision.map(decision),
        presider: item.presider,
        adjusted: item.adjusted.into_iter().map(signature).collect(),
    }
}

fn signature(line: record::SignatureLine) -> RecordItemSignature {
    RecordItemSignature {
        name: line.name,
        signed_as: line.signed_as.into(),
        on: Date(line.on),
    }
}

fn decision(decision: record::ItemDecision) -> RecordDecision {
    RecordDecision {
        tally: (!decision.ballots.is_empty()).then(|| Tally::of(|vote| decision.cast(vote))),
        text: decision.text,
        outcome: decision.outcome.into(),
        form: decision.form.into(),
        ground: decision.ground,
        valid_from: decision.valid_from.map(Date),
        valid_to: decision.valid_to.map(Date),
        notes: decision.notes,
        presided_by: decision.presided_by,
        votes: decision
            .ballots
            .into_iter()
            .map(|ballot| RecordVote {
                name: ballot.name,
                seat: ballot.seat,
                vote: ballot.vote.into(),
                note: ballot.note,
            })
            .collect(),
        reservations: decision
            .reservations
            .into_iter()
            .map(|(name, text)| RecordReservation { name, text })
            .collect(),
    }
}

fn registration(entry: record::RegistrationLine) -> RecordRegistration {
    RecordRegistration {
        authority: entry.authority,
        number: entry.number,
        on: Date(entry.on),
        sender: entry.sender,
        recipient: entry.recipient,
        subject: entry.subject,
    }
}

/// What the record of a meeting says of one case: *protokollsutdrag*. Items about anything else are not in it.
#[derive(Clone, Debug, Description)]
pub struct RecordExcerpt {
    meeting: Arc<MeetingFile>,
    minutes: Minutes,
}

#[Object(use_type_description)]
impl RecordExcerpt {
    /// The body that met: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.meeting.body)
    }

    /// The day of the meeting: *mötesdag*.
    async fn held_on(&self) -> Date {
        Date(self.minutes.held_on)
    }

    /// Minutes or notes: *slag*.
    async fn kind(&self) -> RecordKind {
        self.minutes.kind.into()
    }

    /// Where the record is in its life: *läge*; until it is adjusted or sent its texts may change.
    async fn state(&self) -> Option<RecordState> {
        self.meeting.record.as_ref().map(|record| record.state.into())
    }

    /// What it says of the case, and who was there: *innehåll*.
    async fn content(&self) -> RecordContent {
        RecordContent::from(&self.minutes)
    }

    /// The same as Markdown: *som Markdown*.
    async fn markdown(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<String> {
        Ok(pages::markdown(&self.minutes, Viewer::of(ctx)?.reads(language)))
    }

    /// The same as HTML to be put into a page: *som HTML*. Every text in it is escaped.
    async fn html(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<String> {
        Ok(pages::html(&self.minutes, Viewer::of(ctx)?.reads(language)))
    }
}

/// What the records of meetings say of a case that was read.
pub(in crate::graphql) async fn excerpts(viewer: &Viewer, case: &case::Case) -> Result<Vec<RecordExcerpt>> {
    let found = viewer.excerpts(case).await?;
    let excerpt = |(meeting, minutes)| RecordExcerpt {
        meeting: Arc::new(meeting),
        minutes,
    };
    Ok(found.into_iter().map(excerpt).collect())
}

/// A record as everybody reads it: *publicerat protokoll* or *publicerade minnesanteckningar*. What is masked is not
/// in it.
#[derive(Clone, Debug, Description)]
pub struct PublishedRecord(storage::PublishedRecord);

/// A page of published records.
pub type PublishedRecords = Connection<RecordPlace, PublishedRecord>;

#[Object(use_type_description)]
impl PublishedRecord {
    /// Where it stands, under `/records/`: *adress*. It never changes.
    async fn address(&self) -> &str {
        &self.0.address
    }

    /// Where its page is: *länk*.
    async fn url(&self, ctx: &Context<'_>) -> Result<String> {
        Ok(Viewer::of(ctx)?.caller.app.record_url(&self.0.address))
    }

    /// The model: *modell*.
    async fn model(&self) -> ModelCode {
        ModelCode(self.0.model.clone())
    }

    /// The body that met: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.0.body)
    }

    /// Minutes or notes: *slag*.
    async fn kind(&self) -> RecordKind {
        self.0.kind.into()
    }

    /// The day of the meeting: *mötesdag*.
    async fn held_on(&self) -> Date {
        Date(self.0.held_on)
    }

    /// When it was first published: *publicerat*.
    async fn published_at(&self) -> DateTime {
        DateTime(self.0.published_at)
    }

    /// When it last changed: *uppdaterat*.
    async fn updated_at(&self) -> DateTime {
        DateTime(self.0.updated_at)
    }

    /// Why it can no longer be read: *skäl till återkallandet*; null where it can.
    async fn withdrawn(&self) -> Option<&str> {
        self.0.withdrawn.as_ref().map(|(_, reason)| reason.as_str())
    }

    /// What it says: *innehåll*; null where it was withdrawn.
    async fn content(&self) -> Option<RecordContent> {
        self.0.minutes.as_ref().map(RecordContent::from)
    }

    /// What it says, as Markdown: *som Markdown*; null where it was withdrawn.
    async fn markdown(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<Option<String>> {
        let language = Viewer::of(ctx)?.reads(language);
        Ok(self
            .0
            .minutes
            .as_ref()
            .map(|minutes| pages::markdown(minutes, language)))
    }

    /// What it says, as HTML to be put into a page: *som HTML*; null where it was withdrawn. Every text in it is
    /// escaped.
    async fn html(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<Option<String>> {
        let language = Viewer::of(ctx)?.reads(language);
        Ok(self.0.minutes.as_ref().map(|minutes| pages::html(minutes, language)))
    }
}

/// What is published at an address.
pub(in crate::graphql) async fn published_record(viewer: &Viewer, address: &str) -> Result<Option<PublishedRecord>> {
    Ok(viewer.published_record(address).await?.map(PublishedRecord))
}

/// A page of what is published, the newest meeting first.
pub(in crate::graphql) async fn published_records(
    viewer: &Viewer,
    mut part: PublishedPart,
    arguments: PageArguments,
) -> Result<PublishedRecords> {
    let paging = arguments.read::<RecordPlace>()?;
    let has_previous = paging.after.is_some();
    part.after = paging.after.map(|place| place.0);
    part.limit = paging.size;
    let page = viewer.published_records(&part).await?;
    let mut connection = Connection::new(has_previous, page.more);
    connection.edges = page
        .records
        .into_iter()
        .map(|record| {
            let place = PublishedPlace {
                held_on: record.held_on,
                address: record.address.clone(),
            };
            Edge::new(RecordPlace(place), PublishedRecord(record))
        })
        .collect();
    Ok(connection)
}

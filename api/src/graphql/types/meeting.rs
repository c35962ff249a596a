//! A meeting, its agenda, who is there, and what it decides.

use arendegang_domain::case;
use arendegang_domain::meeting::parts::{self, DecisionId, ItemId};
use arendegang_domain::meeting::{self, MeetingEvent as Event};
use arendegang_domain::organisation::{BodyKey, PersonId, SeatKey};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, ID, Object, Result, SimpleObject};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::OnceCell;

use super::event::EventActor;
use super::parts::{Tally, body};
use super::{Body, Case, EventWarning, Person, Record, warnings_of};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::connection::{EventCursor, MeetingPlace, PageArguments};
use crate::graphql::enums::{
    BallotForm, DecisionForm, DecisionOutcome, Language, MeetingKind, MeetingState, SeatFunction, Vote,
};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, DateTime, ModelCode};
use crate::storage::{MeetingCursor, MeetingsPart, RecentEvents};

/// The cases of the agendas that are read together, loaded when the first of them is asked for.
#[derive(Debug, Default)]
struct AgendaCases {
    ids: Vec<case::CaseId>,
    loaded: OnceCell<HashMap<case::CaseId, Arc<case::Case>>>,
}

impl AgendaCases {
    /// Those that the reader sees.
    async fn seen(&self, viewer: &Viewer) -> Result<&HashMap<case::CaseId, Arc<case::Case>>, Fault> {
        let load = || async {
            let cases = if self.ids.is_empty() {
                Vec::new()
            } else {
                viewer.cases(&self.ids).await?
            };
            Ok(cases.into_iter().map(|case| (case.id, Arc::new(case))).collect())
        };
        self.loaded.get_or_try_init(load).await
    }
}

/// A meeting of a body: *möte*.
#[derive(Clone, Debug, Description)]
pub struct Meeting {
    meeting: Arc<meeting::Meeting>,
    cases: Arc<AgendaCases>,
}

/// A page of meetings.
pub type Meetings = Connection<MeetingPlace, Meeting>;
/// A page of a meeting's log.
pub type MeetingEvents = Connection<EventCursor, MeetingEvent>;

impl Meeting {
    /// A meeting that was read by itself.
    #[must_use]
    pub fn new(meeting: Arc<meeting::Meeting>) -> Self {
        Self::together(vec![meeting]).swap_remove(0)
    }

    /// Meetings that were read together: so are the cases on their agendas.
    #[must_use]
    pub fn together(meetings: Vec<Arc<meeting::Meeting>>) -> Vec<Self> {
        let mut ids: Vec<case::CaseId> = meetings
            .iter()
            .flat_map(|meeting| meeting.agenda.iter().filter_map(parts::AgendaItem::case))
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let cases = Arc::new(AgendaCases {
            ids,
            loaded: OnceCell::new(),
        });
        meetings
            .into_iter()
            .map(|meeting| Self {
                meeting,
                cases: Arc::clone(&cases),
            })
            .collect()
    }

    /// The case of an item; none where it is about none. What is not seen takes the item with it.
    async fn item(&self, viewer: &Viewer, item: &parts::AgendaItem) -> Result<Option<Option<Arc<case::Case>>>, Fault> {
        let Some(id) = item.case() else {
            return Ok(Some(None));
        };
        let seen = self.cases.seen(viewer).await?;
        Ok(seen.get(&id).cloned().map(Some))
    }

    /// A decision, where the reader sees what it is about.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn decision(&self, viewer: &Viewer, id: DecisionId) -> Result<Option<MeetingDecision>> {
        let Some(decision) = self.meeting.decision(id) else {
            return Ok(None);
        };
        Ok(self.shown(viewer, decision).await?)
    }

    async fn shown(
        &self,
        viewer: &Viewer,
        decision: &parts::MeetingDecision,
    ) -> Result<Option<MeetingDecision>, Fault> {
        let case = match decision.case {
            None => None,
            Some(id) => match self.cases.seen(viewer).await?.get(&id) {
                Some(case) => Some(Arc::clone(case)),
                None => return Ok(None),
            },
        };
        Ok(Some(MeetingDecision {
            meeting: self.clone(),
            decision: Arc::new(decision.clone()),
            case,
        }))
    }
}

#[Object(use_type_description)]
impl Meeting {
    /// Its global id.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Meeting(self.meeting.id).encode()
    }

    /// Counted up by each event: *version*. Mutations expect the one that was read.
    async fn version(&self) -> u32 {
        self.meeting.version
    }

    /// The model whose rules hold: *modell*.
    async fn model(&self) -> ModelCode {
        ModelCode(self.meeting.model.clone())
    }

    /// The body that meets: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.meeting.body)
    }

    /// The bodies that meet with it: *tillsammans med*.
    async fn together_with(&self, ctx: &Context<'_>) -> Result<Vec<Body>> {
        let registry = &Viewer::of(ctx)?.registry;
        let others = self.meeting.arrangement.together_with.iter();
        Ok(others
            .filter_map(|key| registry.body(key).cloned().map(Body::of))
            .collect())
    }

    /// What kind of meeting it is: *mötesslag*.
    async fn kind(&self) -> MeetingKind {
        self.meeting.arrangement.kind.into()
    }

    /// Where it is in its life: *läge*.
    async fn state(&self) -> MeetingState {
        self.meeting.state.into()
    }

    /// The state in words: *läge*.
    async fn state_label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        let language = Viewer::of(ctx)?.reads(language);
        Ok(self.meeting.state.label().in_language(language))
    }

    /// What it is called, where that is more than its kind: *rubrik*.
    async fn title(&self) -> Option<&str> {
        self.meeting.arrangement.title.as_ref().map(|text| text.as_str())
    }

    /// When it begins, in UTC: *börjar*.
    async fn starts_at(&self) -> DateTime {
        DateTime(self.meeting.arrangement.starts_at)
    }

    /// When it ends, as planned: *slutar*.
    async fn ends_at(&self) -> Option<DateTime> {
        self.meeting.arrangement.ends_at.map(DateTime)
    }

    /// Where: *plats*.
    async fn place(&self) -> Option<&str> {
        self.meeting.arrangement.place.as_ref().map(|text| text.as_str())
    }

    /// Where it is joined from afar: *länk*.
    async fn link(&self) -> Option<&str> {
        self.meeting.arrangement.link.as_ref().map(|text| text.as_str())
    }

    /// The last day on which items come onto the agenda: *manusstopp*.
    async fn agenda_deadline(&self) -> Option<Date> {
        self.meeting.arrangement.agenda_deadline.map(Date)
    }

    /// Who keeps the record: *sekreterare*.
    async fn secretary(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let secretary = self.meeting.arrangement.secretary;
        person(ctx, secretary)
    }

    /// Who called it, on which mandate: *sammankallande*.
    async fn convened_by(&self) -> EventActor {
        EventActor(self.meeting.convened_by.clone())
    }

    /// Who adjusts the minutes with the chair: *justerare* (I45).
    async fn adjuster(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, self.meeting.adjuster)
    }

    /// When the summons went out: *kallat*.
    async fn summoned_at(&self) -> Option<DateTime> {
        self.meeting.summoned_at.map(DateTime)
    }

    /// When it began: *öppnat*.
    async fn opened_at(&self) -> Option<DateTime> {
        self.meeting.opened_at.map(DateTime)
    }

    /// When it ended: *avslutat*.
    async fn closed_at(&self) -> Option<DateTime> {
        self.meeting.closed_at.map(DateTime)
    }

    /// Why it is not held: *skäl*; null where it is.
    async fn cancelled(&self) -> Option<&str> {
        self.meeting.cancelled.as_ref().map(|text| text.as_str())
    }

    /// The agenda, in order: *dagordning*. An item about a case that the reader does not see is not there.
    async fn agenda(&self, ctx: &Context<'_>) -> Result<Vec<AgendaItem>> {
        let viewer = Viewer::of(ctx)?;
        let mut items = Vec::new();
        for item in &self.meeting.agenda {
            if let Some(case) = self.item(viewer, item).await? {
                items.push(AgendaItem {
                    meeting: self.clone(),
                    item: item.id,
                    case,
                });
            }
        }
        Ok(items)
    }

    /// Who is or was there: *närvarande*.
    async fn attendance(&self) -> Vec<Attendance> {
        self.meeting.attendance.iter().cloned().map(Attendance).collect()
    }

    /// The seats from which nobody came: *frånvarande*.
    async fn absences(&self) -> Vec<Absence> {
        self.meeting.absences.iter().cloned().map(Absence).collect()
    }

    /// What was decided, in order: *beslut*. A decision about a case that the reader does not see is not there.
    async fn decisions(&self, ctx: &Context<'_>) -> Result<Vec<MeetingDecision>> {
        let viewer = Viewer::of(ctx)?;
        let mut decisions = Vec::new();
        for decision in &self.meeting.decisions {
            decisions.extend(self.shown(viewer, decision).await?);
        }
        Ok(decisions)
    }

    /// Its record, from draft to published: *protokoll* or *minnesanteckningar* (I28); null before it ends.
    async fn record(&self, ctx: &Context<'_>) -> Result<Option<Record>> {
        if self.meeting.record.is_none() {
            return Ok(None);
        }
        let seen = self.cases.seen(Viewer::of(ctx)?).await?;
        let on_agenda = self.meeting.agenda.iter().filter_map(parts::AgendaItem::case);
        let cases = on_agenda.filter_map(|id| seen.get(&id).cloned()).collect();
        Ok(Record::of(&self.meeting, cases))
    }

    /// What happened, the oldest first: *händelser*.
    async fn events(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<MeetingEvents> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        let paging = arguments.read::<EventCursor>()?;
        let part = RecentEvents {
            after: paging.after.map(|cursor| cursor.0),
            before: paging.before.map(|cursor| cursor.0),
            limit: paging.size,
            backward: paging.backward,
        };
        let viewer = Viewer::of(ctx)?;
        let (events, more) = viewer.meeting_events(&self.meeting, part).await?;
        let (before, after) = if paging.backward {
            (more, part.before.is_some())
        } else {
            (part.after.is_some(), more)
        };
        let mut connection = Connection::new(before, after);
        connection.edges = events
            .into_iter()
            .map(|stored| {
                let cursor = EventCursor(stored.event.version);
                let hash = hex::encode(&stored.hash);
                let event = Arc::new(stored.event);
                Edge::new(cursor, MeetingEvent { event, hash })
            })
            .collect();
        Ok(connection)
    }
}

fn person(ctx: &Context<'_>, id: Option<PersonId>) -> Result<Option<Person>> {
    let registry = &Viewer::of(ctx)?.registry;
    let person = id.and_then(|id| registry.person(id).cloned());
    Ok(person.map(|person| Person { person }))
}

/// What a seat is called; none where it is no longer there.
fn label(ctx: &Context<'_>, body: &BodyKey, seat: &SeatKey) -> Result<Option<String>> {
    let registry = &Viewer::of(ctx)?.registry;
    let seats = registry.body(body).map(|body| &body.seats);
    let found = seats.and_then(|seats| seats.iter().find(|known| known.key == *seat));
    Ok(found.map(|seat| seat.label.clone()))
}

/// An item of an agenda: *dagordningspunkt*.
#[derive(Clone, Debug, Description)]
pub struct AgendaItem {
    meeting: Meeting,
    item: ItemId,
    case: Option<Arc<case::Case>>,
}

impl AgendaItem {
    fn item(&self) -> Result<&parts::AgendaItem> {
        let item = self.meeting.meeting.item(self.item);
        item.ok_or_else(|| Fault::Internal("an item that its meeting lacks".to_owned()).into())
    }
}

#[Object(use_type_description)]
impl AgendaItem {
    /// Which one it is in the meeting, wherever it moves to: what mutations call `item`.
    async fn id(&self) -> ItemId {
        self.item
    }

    /// Its number, from 1: *nummer*.
    async fn number(&self) -> Option<u32> {
        self.meeting.meeting.number_of(self.item)
    }

    /// What it is about: *rubrik*; the title of its case, where it has one.
    async fn title(&self) -> Result<&str> {
        if let Some(case) = &self.case {
            return Ok(case.title.as_str());
        }
        Ok(match &self.item()?.subject {
            parts::ItemSubject::Free(title) => title.as_str(),
            parts::ItemSubject::Case(_) => "",
        })
    }

    /// The case that it is about: *ärende*; null where it is about something else.
    async fn case(&self) -> Option<Case> {
        self.case.clone().map(Case::shared)
    }

    /// Who presents it: *föredragande*.
    async fn presenter(&self) -> Result<Option<&str>> {
        Ok(self.item()?.presenter.as_ref().map(|text| text.as_str()))
    }

    /// What the body is asked to decide: *förslag till beslut*.
    async fn proposal(&self) -> Result<Option<&str>> {
        Ok(self.item()?.proposal.as_ref().map(|text| text.as_str()))
    }

    /// Documents, by reference: *handlingar*.
    async fn documents(&self) -> Result<Vec<&str>> {
        Ok(self.item()?.documents.iter().map(|text| text.as_str()).collect())
    }

    /// What is kept of what was said: *anteckning*.
    async fn notes(&self) -> Result<Option<&str>> {
        Ok(self.item()?.notes.as_ref().map(|text| text.as_str()))
    }

    /// Who has no part in it: *jäv*; the recusals of its case hold besides.
    async fn recusals(&self) -> Result<Vec<ItemRecusal>> {
        Ok(self.item()?.recusals.iter().cloned().map(ItemRecusal).collect())
    }

    /// The vote, once one was called: *omröstning*.
    async fn ballot(&self) -> Result<Option<MeetingBallot>> {
        let body = self.meeting.meeting.body.clone();
        let ballot = self.item()?.ballot.clone();
        Ok(ballot.map(|ballot| MeetingBallot { body, ballot }))
    }

    /// The decision, once it was taken: *beslut*.
    async fn decision(&self, ctx: &Context<'_>) -> Result<Option<MeetingDecision>> {
        match self.item()?.decision {
            Some(id) => self.meeting.decision(Viewer::of(ctx)?, id).await,
            None => Ok(None),
        }
    }

    /// How many voting seats of the body take part in it now, of how many: *deltagande*; null where it is not for the
    /// reader to know, or the meeting is not open.
    async fn standing(&self, ctx: &Context<'_>) -> Result<Option<Standing>> {
        let viewer = Viewer::of(ctx)?;
        let meeting = &self.meeting.meeting;
        if meeting.state != parts::MeetingState::Open {
            return Ok(None);
        }
        let Some(model) = viewer.registry.model(&meeting.model) else {
            return Ok(None);
        };
        let (item, case) = (self.item()?, self.case.as_deref());
        let standing = meeting::standing_of(&viewer.registry, model, meeting, item, case, viewer.today);
        Ok(standing.map(|standing| Standing {
            present: standing.present,
            voting_seats: standing.seats,
        }))
    }
}

/// How many voting seats take part: *deltagande* (Q5).
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct Standing {
    /// Voting seats with somebody there who has a part in it: *närvarande röstberättigade*.
    present: u16,
    /// Voting seats that the body has: *röstberättigade platser*.
    voting_seats: u16,
}

/// Somebody who has no part in an item: *jäv*.
#[derive(Clone, Debug, Description)]
pub struct ItemRecusal(parts::ItemRecusal);

#[Object(use_type_description)]
impl ItemRecusal {
    /// Who: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.0.person))
    }

    /// Why: *skäl*.
    async fn reason(&self) -> &str {
        self.0.reason.as_str()
    }
}

/// A vote that was called: *omröstning*.
#[derive(Clone, Debug, Description)]
pub struct MeetingBallot {
    body: BodyKey,
    ballot: parts::OpenBallot,
}

#[Object(use_type_description)]
impl MeetingBallot {
    /// How it is taken: *omröstningssätt*.
    async fn form(&self) -> BallotForm {
        self.ballot.form.into()
    }

    /// What is voted on: *proposition*.
    async fn proposal(&self) -> &str {
        self.ballot.proposal.as_str()
    }

    /// The votes, in the order in which they came: *röster*.
    async fn votes(&self) -> Vec<MeetingVote> {
        votes(&self.body, &self.ballot.votes)
    }
}

fn votes(body: &BodyKey, cast: &[parts::CastVote]) -> Vec<MeetingVote> {
    let vote = |cast: &parts::CastVote| MeetingVote {
        body: body.clone(),
        cast: cast.clone(),
    };
    cast.iter().map(vote).collect()
}

/// One vote in a meeting: *röst* (I01).
#[derive(Clone, Debug, Description)]
pub struct MeetingVote {
    body: BodyKey,
    cast: parts::CastVote,
}

#[Object(use_type_description)]
impl MeetingVote {
    /// The seat, by its key in the body: *plats*.
    async fn seat(&self) -> &str {
        self.cast.seat.as_str()
    }

    /// What the seat is called: *benämning*; null where it no longer exists.
    async fn label(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        label(ctx, &self.body, &self.cast.seat)
    }

    /// Who voted: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.cast.person))
    }

    /// How: *röst*.
    async fn vote(&self) -> Vote {
        self.cast.vote.into()
    }

    /// Their own note to the record: *protokollsanteckning*.
    async fn note(&self) -> Option<&str> {
        self.cast.note.as_ref().map(|text| text.as_str())
    }
}

/// Somebody at a meeting, from when to when: *närvaro*.
#[derive(Clone, Debug, Description)]
pub struct Attendance(parts::Stay);

#[Object(use_type_description)]
impl Attendance {
    /// For which body: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.0.body)
    }

    /// On which seat, by its key: *plats*.
    async fn seat(&self) -> &str {
        self.0.seat.as_str()
    }

    /// What the seat is called: *benämning*.
    async fn label(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        label(ctx, &self.0.body, &self.0.seat)
    }

    /// Who: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.0.person))
    }

    /// As what: *funktion*.
    async fn function(&self) -> SeatFunction {
        self.0.function.into()
    }

    /// Whether the seat votes: *rösträtt* (I01, I02).
    async fn voting(&self) -> bool {
        self.0.voting
    }

    /// Whether they stand in for the ordinary holder: *tjänstgörande ersättare*.
    async fn substitute(&self) -> bool {
        self.0.substitute
    }

    /// Since when: *från*.
    async fn from(&self) -> DateTime {
        DateTime(self.0.from)
    }

    /// Until when: *till*; null while they are there.
    async fn until(&self) -> Option<DateTime> {
        self.0.until.map(DateTime)
    }
}

/// A seat from which nobody came: *frånvaro*.
#[derive(Clone, Debug, Description)]
pub struct Absence(parts::Absence);

#[Object(use_type_description)]
impl Absence {
    /// In which body: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.0.body)
    }

    /// Which seat, by its key: *plats*.
    async fn seat(&self) -> &str {
        self.0.seat.as_str()
    }

    /// What the seat is called: *benämning*.
    async fn label(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        label(ctx, &self.0.body, &self.0.seat)
    }

    /// Who holds it: *person*; null where it is vacant.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, self.0.person)
    }
}

/// A decision that a body took in a meeting: *beslut* (specification 3.10).
#[derive(Clone, Debug, Description)]
pub struct MeetingDecision {
    meeting: Meeting,
    decision: Arc<parts::MeetingDecision>,
    case: Option<Arc<case::Case>>,
}

#[Object(use_type_description)]
impl MeetingDecision {
    /// Its global id: what a step gives as `decision: { id }`.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Decision(self.decision.id).encode()
    }

    /// The meeting: *möte*.
    async fn meeting(&self) -> Meeting {
        self.meeting.clone()
    }

    /// The body that decided: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.decision.body)
    }

    /// Its number in the body's series of the year: *paragraf* (§). The series has no gaps and goes on over meetings
    /// (003, VästKom § 10–20).
    async fn number(&self) -> u32 {
        self.decision.number
    }

    /// The year of the series: *år*.
    async fn year(&self) -> i16 {
        self.decision.year
    }

    /// As the minutes name it, such as `§ 12/2026`: *beteckning*.
    async fn reference(&self) -> String {
        format!("§ {}/{}", self.decision.number, self.decision.year)
    }

    /// Which item it was on, by its id in the meeting: *punkt*.
    async fn item(&self) -> ItemId {
        self.decision.item
    }

    /// The case: *ärende*; null where the item is about something else.
    async fn case(&self) -> Option<Case> {
        self.case.clone().map(Case::shared)
    }

    /// What was decided, in words: *beslutstext*.
    async fn text(&self) -> &str {
        self.decision.text.as_str()
    }

    /// What it came to: *utfall*.
    async fn outcome(&self) -> DecisionOutcome {
        self.decision.outcome.into()
    }

    /// Consensus or vote: *beslutsform*.
    async fn form(&self) -> DecisionForm {
        self.decision.form.into()
    }

    /// The law or document that it rests on: *beslutsgrund*.
    async fn ground(&self) -> Option<&str> {
        self.decision.ground.as_ref().map(|text| text.as_str())
    }

    /// First day on which it is valid: *gäller från*; null for the day of the decision.
    async fn valid_from(&self) -> Option<Date> {
        self.decision.valid_from.map(Date)
    }

    /// Last day on which it is valid: *gäller till*; null while it runs on.
    async fn valid_to(&self) -> Option<Date> {
        self.decision.valid_to.map(Date)
    }

    /// Notes to the record: *anteckning till protokollet*.
    async fn notes(&self) -> Option<&str> {
        self.decision.notes.as_ref().map(|text| text.as_str())
    }

    /// The votes, and who took no part: *röster*.
    async fn votes(&self) -> Vec<MeetingVote> {
        votes(&self.decision.body, &self.decision.votes)
    }

    /// How many voted how: *röstetal*; null where nobody voted.
    async fn tally(&self) -> Option<Tally> {
        let decision = &self.decision;
        (!decision.votes.is_empty()).then(|| Tally::of(|vote| decision.cast(vote)))
    }

    /// Whether nobody voted against it, abstained or made a reservation: *enighet*. Whoever took no part is not
    /// counted (003, VästKom § 15).
    async fn unanimous(&self) -> bool {
        self.decision.is_unanimous()
    }

    /// Who made a reservation: *reservationer*.
    async fn reservations(&self) -> Vec<MeetingReservation> {
        let made = self.decision.reservations.iter();
        made.map(|reservation| MeetingReservation {
            body: self.decision.body.clone(),
            reservation: reservation.clone(),
        })
        .collect()
    }

    /// The step of the case that it is to carry, named as its mutation: *steg*; null where that is open.
    async fn step(&self) -> Option<&'static str> {
        self.decision.step.map(arendegang_domain::process::Transition::name)
    }

    /// When it was taken, in UTC: *tidpunkt*.
    async fn decided_at(&self) -> DateTime {
        DateTime(self.decision.decided_at)
    }

    /// The day in Sweden: *beslutsdag*.
    async fn decided_on(&self) -> Date {
        Date(self.decision.decided_on)
    }

    /// Who presided: *ordförande vid beslutet*.
    async fn presided_by(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.decision.presided_by))
    }

    /// How many voting seats took part, of how many: *deltagande* (Q5).
    async fn standing(&self) -> Standing {
        Standing {
            present: self.decision.present,
            voting_seats: self.decision.voting_seats,
        }
    }
}

/// Formal dissent after a decision: *reservation*.
#[derive(Clone, Debug, Description)]
pub struct MeetingReservation {
    body: BodyKey,
    reservation: parts::Reservation,
}

#[Object(use_type_description)]
impl MeetingReservation {
    /// On which seat, by its key: *plats*.
    async fn seat(&self) -> &str {
        self.reservation.seat.as_str()
    }

    /// What the seat is called: *benämning*.
    async fn label(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        label(ctx, &self.body, &self.reservation.seat)
    }

    /// Who: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, Some(self.reservation.person))
    }

    /// What is said: *motivering*.
    async fn text(&self) -> Option<&str> {
        self.reservation.text.as_ref().map(|text| text.as_str())
    }
}

/// What happened to a meeting: *händelse*. It is never changed.
#[derive(Clone, Debug, Description)]
pub struct MeetingEvent {
    event: Arc<Event>,
    hash: String,
}

#[Object(use_type_description)]
impl MeetingEvent {
    /// The version of the meeting that it led to: *version*.
    async fn version(&self) -> u32 {
        self.event.version
    }

    /// What happened, such as PLANNED or VOTE_CAST: *slag*.
    async fn name(&self) -> &'static str {
        self.event.happened.name()
    }

    /// When, in UTC: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.event.at)
    }

    /// On whose mandate: *uppdrag*.
    async fn actor(&self) -> EventActor {
        EventActor(self.event.actor.clone())
    }

    /// What warned: *varningar*.
    async fn warnings(&self, ctx: &Context<'_>) -> Result<Vec<EventWarning>> {
        let viewer = Viewer::of(ctx)?;
        let model = viewer.registry.version(&self.event.model, &self.event.model_digest);
        Ok(warnings_of(&self.event.warnings, viewer, model.map(Arc::as_ref)))
    }

    /// Its hash on the chain of the meeting, SHA-256, hexadecimal: *kontrollsumma*.
    async fn hash(&self) -> &str {
        &self.hash
    }

    /// The request that it came with, for tracing.
    async fn request_id(&self) -> Option<&str> {
        self.event.request_id.as_deref()
    }
}

/// A page of the meetings of bodies, in order of start; nothing of those whose meetings the reader does not see.
pub(in crate::graphql) async fn meetings(
    viewer: &Viewer,
    bodies: Vec<BodyKey>,
    [from, until]: [Option<DateTime>; 2],
    arguments: PageArguments,
) -> Result<Meetings> {
    let paging = arguments.read::<MeetingPlace>()?;
    let part = MeetingsPart {
        bodies,
        from: from.map(|from| from.0),
        until: until.map(|until| until.0),
        after: paging.after.map(|place| place.0),
        before: paging.before.map(|place| place.0),
        limit: paging.size,
        backward: paging.backward,
    };
    let (begins, ends) = (part.after.is_some(), part.before.is_some());
    let page = viewer.meetings(part).await?;
    let (has_previous, has_next) = if paging.backward {
        (page.more, ends)
    } else {
        (begins, page.more)
    };
    let mut connection = Connection::new(has_previous, has_next);
    let found: Vec<Arc<meeting::Meeting>> = page.meetings.into_iter().map(Arc::new).collect();
    connection.edges = Meeting::together(found)
        .into_iter()
        .map(|meeting| {
            let place = MeetingPlace(MeetingCursor {
                starts_at: meeting.meeting.arrangement.starts_at,
                id: meeting.meeting.id,
            });
            Edge::new(place, meeting)
        })
        .collect();
    Ok(connection)
}

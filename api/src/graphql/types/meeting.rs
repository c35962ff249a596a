//! A meeting, its agenda, who is there, and what it decides.

mod agenda;
mod decision;

pub use decision::MeetingDecision;

use arendegang_domain::case;
use arendegang_domain::meeting::parts::{self, DecisionId};
use arendegang_domain::meeting::{self, MeetingEvent as Event};
use arendegang_domain::organisation::{BodyKey, PersonId, SeatKey};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, ID, Object, Result};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::OnceCell;

use self::agenda::AgendaItem;
use super::event::EventActor;
use super::parts::body;
use super::{Body, EventWarning, Person, Record, warnings_of};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::connection::{EventCursor, MeetingPlace, PageArguments};
use crate::graphql::enums::{Language, MeetingKind, MeetingState, SeatFunction};
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

    /// Who presides where neither chair nor vice chair is there: *mötesordförande*; null where nobody was elected.
    async fn presider(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        person(ctx, self.meeting.presider)
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

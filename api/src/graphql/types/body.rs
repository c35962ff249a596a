//! A body of an organisation, its seats, and who holds them: now, or as it was known.

use arendegang_domain::organisation::{self, BodyKey, Held, MandateId, Registry, SeatKey};
use arendegang_domain::time::swedish_date;
use async_graphql::{Context, Description, ID, Object, Result, SimpleObject};
use jiff::Timestamp;
use std::sync::Arc;

use super::meeting_plan::{MeetingPlan, MeetingRhythm, meeting_plan, rhythm_of};
use super::registry_event::{RegistryEvents, registry_events};
use super::succession::{UpcomingChange, Vacancy, upcoming_changes, vacancies};
use super::{Meetings, Model, Person, Principal, StandsIn, meetings};
use crate::graphql::Viewer;
use crate::graphql::connection::PageArguments;
use crate::graphql::enums::{CareProvider, Language, Operation, Role, SeatFunction, Side, Station};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, DateTime};
use crate::graphql::user_error::Source;

/// Holders in one list at most: more than any body has.
const MOST_HOLDERS: usize = 500;

/// A body at a station of the process: *organ*, such as a local group, a steering group or a
/// party's own organisation (specification 3.6).
#[derive(Clone, Debug, Description)]
pub struct Body {
    /// The body as the domain knows it.
    pub body: Arc<organisation::Body>,
    /// What was known when it is shown as it was; none where it is shown as it is.
    known: Option<Known>,
}

/// Models and mandates as they were known at an instant.
#[derive(Clone, Debug)]
pub struct Known {
    /// Models and mandates.
    pub registry: Arc<Registry>,
    /// The Swedish date of that instant: the day on which mandates are shown unless another is asked for.
    pub day: jiff::civil::Date,
}

impl Known {
    /// What was known at an instant: for whoever is known to ask, since it is read from the log.
    ///
    /// # Errors
    /// Without a person, and when the database fails.
    pub(in crate::graphql) async fn at(viewer: &Viewer, instant: Timestamp) -> Result<Self> {
        Ok(Self {
            registry: viewer.known_at(instant).await?,
            day: swedish_date(instant),
        })
    }
}

impl Body {
    /// The body as it is.
    #[must_use]
    pub const fn of(body: Arc<organisation::Body>) -> Self {
        Self { body, known: None }
    }

    /// The body as it was known; none where it was not.
    #[must_use]
    pub fn as_known(known: Known, key: &BodyKey) -> Option<Self> {
        let body = Arc::clone(known.registry.body(key)?);
        Some(Self {
            body,
            known: Some(known),
        })
    }
}

#[Object(use_type_description)]
impl Body {
    /// Its global id.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Body(self.body.key.clone()).encode()
    }

    /// Its key, such as `fyr24/local/trollhattan`: *nyckel*.
    async fn key(&self) -> &str {
        self.body.key.as_str()
    }

    /// Its name: *namn*. In Swedish as in its own document, which also stands in for an English one.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&str> {
        Ok(match Viewer::of(ctx)?.reads(language) {
            arendegang_domain::Language::Sv => &self.body.name,
            arendegang_domain::Language::En => self.body.name_en.as_ref().unwrap_or(&self.body.name),
        })
    }

    /// Its meetings, in order of start: *möten*; nothing for a reader who does not see them.
    #[allow(clippy::too_many_arguments, reason = "the arguments of the field")]
    async fn meetings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that start then or later.")] from: Option<DateTime>,
        #[graphql(desc = "Only those that start before then.")] until: Option<DateTime>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Meetings> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        meetings(Viewer::of(ctx)?, vec![self.body.key.clone()], [from, until], arguments).await
    }

    /// Where it stands in the process: *station* (specification 3.6).
    async fn station(&self) -> Station {
        self.body.station.into()
    }

    /// Its level in the document's own word: *nivå*.
    async fn level(&self) -> &str {
        &self.body.level
    }

    /// The model that defines it: *modell*; null for a party's own organisation.
    async fn model(&self, ctx: &Context<'_>) -> Result<Option<Model>> {
        let Some(code) = &self.body.model else { return Ok(None) };
        Ok(Model::published(&Viewer::of(ctx)?.snapshot, code, None))
    }

    /// The municipalities whose care areas a local group covers: *närvårdsområden*.
    async fn care_areas(&self, ctx: &Context<'_>) -> Result<Vec<Principal>> {
        let registry = &Viewer::of(ctx)?.registry;
        Ok(self
            .body
            .care_areas
            .iter()
            .filter_map(|key| registry.principal(key).cloned())
            .map(Principal)
            .collect())
    }

    /// The forum that a preparation group prepares for: *utvecklingsforum*.
    async fn prepares_for(&self, ctx: &Context<'_>) -> Result<Option<Self>> {
        let Some(key) = &self.body.prepares_for else {
            return Ok(None);
        };
        Ok(Viewer::of(ctx)?.registry.body(key).cloned().map(Self::of))
    }

    /// Its places: *platser*.
    async fn seats(&self) -> Vec<Seat> {
        self.body
            .seats
            .iter()
            .map(|seat| Seat {
                body: Arc::clone(&self.body),
                seat: seat.clone(),
                known: self.known.clone(),
            })
            .collect()
    }

    /// Who holds its seats on a day, in the order of the seats: *uppdrag*. At most 500.
    async fn mandates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; today unless given, or the day that the body is shown as of.")] on: Option<Date>,
        #[graphql(
            desc = "As it was known at this instant of recorded time; now, or as the body is shown, unless given. For whoever is known to ask."
        )]
        known_on: Option<DateTime>,
    ) -> Result<Vec<Mandate>> {
        let viewer = Viewer::of(ctx)?;
        let mut held = held_on(viewer, &self.body, self.known.as_ref(), on, known_on, true).await?;
        held.sort_by_key(|mandate| {
            self.body
                .seats
                .iter()
                .position(|seat| seat.key == mandate.held.seat.key)
        });
        held.truncate(MOST_HOLDERS);
        Ok(held)
    }

    /// Who stands in on its seats on a day, in the order of the seats: *ersättare*. At most 500.
    async fn substitutes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; today unless given, or the day that the body is shown as of.")] on: Option<Date>,
    ) -> Result<Vec<Mandate>> {
        let mut held = held_on(Viewer::of(ctx)?, &self.body, self.known.as_ref(), on, None, false).await?;
        held.sort_by_key(|mandate| {
            self.body
                .seats
                .iter()
                .position(|seat| seat.key == mandate.held.seat.key)
        });
        held.truncate(MOST_HOLDERS);
        Ok(held)
    }

    /// Who changed mandates in it, on what decision and why, in order: *händelser i registret*. For the
    /// office of its model and for administrators; empty for everybody else.
    async fn registry_events(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<RegistryEvents> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        registry_events(Viewer::of(ctx)?, &self.body, arguments).await
    }

    /// Mandates that end by a day, or whose term does, the first to end first: *kommande förändringar*.
    /// What should have ended already is among them. For the office of its model and for administrators;
    /// empty for everybody else.
    async fn upcoming_changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; 90 days ahead unless given.")] until: Option<Date>,
    ) -> Result<Vec<UpcomingChange>> {
        Ok(upcoming_changes(Viewer::of(ctx)?, &self.body, until))
    }

    /// What nobody holds on a day, the chair first: *vakanser*. For the office of its model and for
    /// administrators; empty for everybody else.
    async fn vacancies(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; today unless given.")] on: Option<Date>,
    ) -> Result<Vec<Vacancy>> {
        Ok(vacancies(Viewer::of(ctx)?, &self.body, on))
    }

    /// How its chair changes: *ordförandeskap* (I03 to I05); null where the document is silent.
    async fn chair_rule(&self) -> Option<ChairRule> {
        self.body.chair.as_ref().map(|rule| ChairRule {
            term_years: rule.term_years,
            alternates: rule.alternates,
            chosen_by: rule.chosen_by.clone(),
            source: Source::read(&rule.source),
        })
    }

    /// The kind of its record: *protokoll* or *minnesanteckningar*; null where the document is silent.
    async fn record(&self) -> Option<&str> {
        self.body.record.as_deref()
    }

    /// Who keeps the record: *sekreterare*; null where the document is silent.
    async fn secretary(&self) -> Option<&str> {
        self.body.secretary.as_deref()
    }

    /// Where the record goes: *protokollets mottagare*; null where the document is silent.
    async fn record_to(&self) -> Option<&str> {
        self.body.record_to.as_deref()
    }

    /// Whether its source says that its records are published: *publicering*. Then cases of its agendas close only when
    /// the record is (I27).
    async fn record_published(&self) -> bool {
        self.body.record_published
    }

    /// Its place in the recommendation chain of the county: *rekommendationskedjan* (I41). The lower
    /// takes its stand before the higher; null for a body that is not in it.
    async fn endorses(&self) -> Option<u8> {
        self.body.endorses
    }

    /// How often it meets, in the document's words: *möten*; null where it is silent.
    async fn meets(&self) -> Option<&str> {
        self.body.meets.as_deref()
    }

    /// How often it meets, as numbers, each with its source: *mötesrytm*; empty where the document gives none. That of
    /// another body it meets with stands there, and in `meetingPlan`.
    async fn rhythm(&self) -> Vec<MeetingRhythm> {
        rhythm_of(&self.body)
    }

    /// What its model prescribes of meetings in a year, period by period, and what is planned and held of it:
    /// *mötesplan* (specification chapter 6); nothing for a reader who does not see its meetings.
    async fn meeting_plan(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The year; this one unless given.")] year: Option<i32>,
    ) -> Result<Vec<MeetingPlan>> {
        meeting_plan(Viewer::of(ctx)?, &self.body, year).await
    }

    /// What it may decide: *beslutar*; null where the document is silent.
    async fn decides(&self) -> Option<&str> {
        self.body.decides.as_deref()
    }

    /// Whom it reports to: *rapporterar till*; null where the document is silent.
    async fn reports_to(&self) -> Option<&str> {
        self.body.reports_to.as_deref()
    }

    /// Document and section: *källa*.
    async fn source(&self) -> Source {
        Source::read(&self.body.source)
    }
}

/// How the chair of a body changes: *ordförandeskap*.
#[derive(Clone, Debug, SimpleObject)]
pub struct ChairRule {
    /// Length of a chair's term in years: *period*; null where the document is silent (I05).
    term_years: Option<u8>,
    /// Whether the chair alternates between municipality and region: *växlar* (I03).
    alternates: bool,
    /// Who elects or appoints, in the document's words: *utses av*.
    chosen_by: String,
    /// Document and section: *källa*.
    source: Source,
}

/// A place in a body: *plats*.
#[derive(Clone, Debug, Description)]
pub struct Seat {
    pub(super) body: Arc<organisation::Body>,
    pub(super) seat: organisation::Seat,
    pub(super) known: Option<Known>,
}

impl Seat {
    /// A seat of a body as it is; none where the body has no such seat.
    #[must_use]
    pub fn of(body: &Arc<organisation::Body>, key: &SeatKey) -> Option<Self> {
        let seat = body.seats.iter().find(|seat| seat.key == *key)?.clone();
        Some(Self {
            body: Arc::clone(body),
            seat,
            known: None,
        })
    }
}

#[Object(use_type_description)]
impl Seat {
    /// Its key within the body: *nyckel*.
    async fn key(&self) -> &str {
        self.seat.key.as_str()
    }

    /// What it is called: *benämning*.
    async fn label(&self) -> &str {
        &self.seat.label
    }

    /// The side that it belongs to: *sida*; null where either may hold it.
    async fn side(&self) -> Option<Side> {
        self.seat.side.map(Into::into)
    }

    /// What it represents: *verksamhet*.
    async fn provider(&self) -> Option<CareProvider> {
        self.seat.provider.map(Into::into)
    }

    /// The principal whose organisation appoints to it: *huvudman*.
    async fn principal(&self, ctx: &Context<'_>) -> Result<Option<Principal>> {
        let Some(key) = &self.seat.principal else {
            return Ok(None);
        };
        Ok(Viewer::of(ctx)?.registry.principal(key).cloned().map(Principal))
    }

    /// Who appoints, in the document's words: *utses av*.
    async fn appointed_by(&self) -> &str {
        &self.seat.appointed_by
    }

    /// Whether it votes: *rösträtt* (I01).
    async fn voting(&self) -> bool {
        self.seat.voting
    }

    /// Whether any number of people may hold it at once: *flera innehavare* (Q17).
    async fn unbounded(&self) -> bool {
        self.seat.unbounded
    }

    /// Whether it comes with a function elsewhere: *på grund av annan post*.
    async fn ex_officio(&self) -> bool {
        self.seat.ex_officio.is_some()
    }

    /// Document and section: *källa*.
    async fn source(&self) -> Source {
        Source::read(&self.seat.source)
    }

    /// Who holds it on a day: *innehavare*. At most 500.
    async fn holders(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; today unless given, or the day that the body is shown as of.")] on: Option<Date>,
        #[graphql(
            desc = "As it was known at this instant of recorded time; now, or as the body is shown, unless given. For whoever is known to ask."
        )]
        known_on: Option<DateTime>,
    ) -> Result<Vec<Mandate>> {
        let held = held_on(Viewer::of(ctx)?, &self.body, self.known.as_ref(), on, known_on, true).await?;
        let own = held
            .into_iter()
            .filter(|mandate| mandate.held.seat.key == self.seat.key);
        Ok(own.take(MOST_HOLDERS).collect())
    }

    /// Who stands in on it on a day: *ersättare*. At most 500.
    async fn substitutes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; today unless given, or the day that the body is shown as of.")] on: Option<Date>,
    ) -> Result<Vec<Mandate>> {
        let held = held_on(Viewer::of(ctx)?, &self.body, self.known.as_ref(), on, None, false).await?;
        let own = held
            .into_iter()
            .filter(|mandate| mandate.held.seat.key == self.seat.key);
        Ok(own.take(MOST_HOLDERS).collect())
    }
}

/// The seats of a body as their ordinary holders, or those who stand in for them, hold them on a day, today unless it
/// is given, as is known or was known.
async fn held_on(
    viewer: &Viewer,
    body: &organisation::Body,
    shown: Option<&Known>,
    on: Option<Date>,
    known_on: Option<DateTime>,
    ordinary: bool,
) -> Result<Vec<Mandate>> {
    let known = match known_on {
        Some(instant) => Some(Known::at(viewer, instant.0).await?),
        None => shown.cloned(),
    };
    // Who asks what was known then of a day asks for today unless they say which; a body that is shown as of an
    // instant is shown on its day.
    let today = shown.map_or(viewer.today, |shown| shown.day);
    let day = on.map_or(today, Into::into);
    let registry = known
        .as_ref()
        .map_or_else(|| viewer.mandates_now(), |known| Arc::clone(&known.registry));
    let held = registry
        .in_body(&body.key, day)
        .filter(|held| held.is_ordinary() == ordinary);
    Ok(held.cloned().map(|held| Mandate::known(held, known.clone())).collect())
}

/// A seat as somebody holds it: *uppdrag, mandat*.
#[derive(Clone, Debug, Description)]
pub struct Mandate {
    /// The seat as it is held.
    pub held: Held,
    /// What was known when it is shown as it was.
    known: Option<Known>,
}

impl Mandate {
    /// As it is.
    #[must_use]
    pub const fn of(held: Held) -> Self {
        Self { held, known: None }
    }

    /// As it was known, where it is shown so.
    #[must_use]
    pub const fn known(held: Held, known: Option<Known>) -> Self {
        Self { held, known }
    }

    /// The seat that was given with a mandate, or one that only follows from it.
    #[must_use]
    pub fn found(registry: &Registry, mandate: MandateId, follows: Option<&(BodyKey, SeatKey)>) -> Option<Self> {
        let is_meant = |held: &&Held| match follows {
            Some((body, seat)) => held.seat.ex_officio.is_some() && held.body.key == *body && held.seat.key == *seat,
            None => held.seat.ex_officio.is_none(),
        };
        let mut held = registry.held().filter(|held| held.mandate == mandate);
        held.find(is_meant).cloned().map(Self::of)
    }
}

#[Object(use_type_description)]
impl Mandate {
    /// Its global id. That of a seat which comes with another mandate is its own.
    pub(in crate::graphql) async fn id(&self) -> ID {
        let held = &self.held;
        let follows = held.seat.ex_officio.is_some();
        let place = follows.then(|| (held.body.key.clone(), held.seat.key.clone()));
        NodeId::Mandate(held.mandate, place).encode()
    }

    /// Who holds it: *person*.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Ok(Viewer::of(ctx)?
            .registry
            .person(self.held.person)
            .cloned()
            .map(|person| Person { person }))
    }

    /// In which body: *organ*.
    async fn body(&self) -> Body {
        Body {
            body: Arc::clone(&self.held.body),
            known: self.known.clone(),
        }
    }

    /// Which seat: *plats*.
    async fn seat(&self) -> Seat {
        Seat {
            body: Arc::clone(&self.held.body),
            seat: self.held.seat.clone(),
            known: self.known.clone(),
        }
    }

    /// As what: *funktion*.
    async fn function(&self) -> SeatFunction {
        self.held.function.into()
    }

    /// What it lets its holder be in the process: *roller* (specification 3.9).
    async fn roles(&self) -> Vec<Role> {
        self.held.roles().map(Into::into).collect()
    }

    /// First day: *från och med*.
    async fn from(&self) -> Date {
        Date(self.held.from)
    }

    /// Last day: *till och med*; null while it runs on.
    async fn to(&self) -> Option<Date> {
        self.held.to.map(Date)
    }

    /// The organisation that the holder comes from, such as a health centre: *organisation*; null where
    /// nothing is recorded.
    async fn organisation(&self) -> Option<&str> {
        self.held.organisation.as_ref().map(|text| text.as_str())
    }

    /// Who runs that organisation: *driftsform*; null where nothing is recorded. A private provider
    /// sits on the side that pays (Q23).
    async fn operation(&self) -> Option<Operation> {
        self.held.operation.map(Into::into)
    }

    /// When the mandate was recorded, in UTC: *registrerat*. Its first day may lie before or after.
    async fn recorded_at(&self) -> DateTime {
        DateTime(self.held.recorded_at)
    }

    /// In whose place, where it is a substitute's (*ersättare*); null for the ordinary holder.
    async fn stands_in(&self) -> Option<StandsIn> {
        StandsIn::of(&self.held)
    }
}

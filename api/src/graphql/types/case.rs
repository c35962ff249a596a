//! A case.

use arendegang_domain::case::{self, CaseId, audience_of, explain};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, Description, ID, Object, Result};
use std::sync::Arc;

use super::anchoring::{Anchoring, rounds};
use super::assignment::Assignment;
use super::marking::CaseMarking;
use super::parts::{
    AgreementTerms, Consultation, Decision, Endorsement, Party, PartyAdoption, PartyImplementation, RecordReference,
    TaskGroup, body, seen,
};
use super::secret_access::{SecretAccesses, accesses};
use super::task::days_left;
use super::{Body, CaseEvent, Model, Person, Principal, Recusal, TransitionOption};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::connection::{EventCursor, PageArguments};
use crate::graphql::enums::{Audience, CaseKind, CaseState, ExternalSender, Language};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, DateTime, ModelCode};
use crate::storage::RecentEvents;

/// A case: *ärende*. A matter raised, prepared, decided and followed up (specification 3.7).
#[derive(Clone, Debug, Description)]
pub struct Case {
    /// The case as the domain knows it.
    pub case: Arc<case::Case>,
    /// It is read as of an earlier instant: nothing can be done with it.
    past: bool,
}

impl Case {
    /// A case that was read.
    #[must_use]
    pub fn new(case: case::Case) -> Self {
        Self::shared(Arc::new(case))
    }

    /// A case that somebody else holds too.
    #[must_use]
    pub fn shared(case: Arc<case::Case>) -> Self {
        Self { case, past: false }
    }

    /// A case as it was at an earlier instant.
    #[must_use]
    pub fn past(case: case::Case) -> Self {
        Self {
            case: Arc::new(case),
            past: true,
        }
    }
}

/// Totals of a case's log.
#[derive(Clone, Copy, Debug)]
pub struct EventTotals {
    versions: u32,
}

/// Totals of a case's log.
#[Object]
impl EventTotals {
    /// How many events the case has: *antal*.
    async fn total_count(&self) -> u32 {
        self.versions
    }
}

/// A page of a case's log.
pub type Events = Connection<EventCursor, CaseEvent, EventTotals>;

#[Object(use_type_description)]
impl Case {
    /// Its global id.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Case(self.case.id).encode()
    }

    /// Its number in the register: *diarienummer*, such as FYR24-2025-0001.
    async fn registry_number(&self) -> &str {
        &self.case.registry_number
    }

    /// The code of the model that it stays with from start to end: *modell* (I52).
    async fn model_code(&self) -> ModelCode {
        ModelCode(self.case.model.clone())
    }

    /// The model that it stays with from start to end: *modell* (I52).
    async fn model(&self, ctx: &Context<'_>) -> Result<Option<Model>> {
        let viewer = Viewer::of(ctx)?;
        let model = viewer.registry.model_of(&self.case);
        Ok(model.and_then(|model| Model::of(&viewer.snapshot, model)))
    }

    /// The version of that model: SHA-256 of the model file, hexadecimal.
    async fn model_digest(&self) -> &str {
        &self.case.model_digest
    }

    /// The models that it belonged to before it was moved, the first one first: *tidigare modeller*
    /// (I52, act A9).
    async fn earlier_models(&self) -> Vec<ModelCode> {
        self.case.earlier_models.iter().cloned().map(ModelCode).collect()
    }

    /// Counted up by each event: *version*. A mutation names the version that it was decided on.
    async fn version(&self) -> u32 {
        self.case.version
    }

    /// Where it is: *läge* (specification 3.8).
    async fn state(&self) -> CaseState {
        self.case.state.into()
    }

    /// Where it is, in the words of its model: *läge*.
    async fn state_label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<String> {
        let viewer = Viewer::of(ctx)?;
        let language = viewer.reads(language);
        let state = self.case.state;
        let model = viewer.registry.model_of(&self.case);
        Ok(model
            .map_or_else(
                || state.label().in_language(language),
                |model| model.state_name(state, language),
            )
            .to_owned())
    }

    /// What is said of a case in this state, in the words of its model: *statustext*.
    async fn status_text(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Mottagare: for whom it is written; what the reader is to the case unless given.")]
        audience: Option<Audience>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<Option<String>> {
        let viewer = Viewer::of(ctx)?;
        let Some(model) = viewer.registry.model_of(&self.case) else {
            return Ok(None);
        };
        let audience = audience.map_or_else(
            || {
                audience_of(
                    &viewer.registry,
                    model,
                    &self.case,
                    viewer.caller.actor_or_nobody(),
                    viewer.today,
                )
            },
            Into::into,
        );
        let text = model.status_text(self.case.state, audience, viewer.reads(language));
        Ok(Some(text.to_owned()))
    }

    /// How wide the circle is that sees it: *märkning* (act A10).
    async fn marking(&self) -> CaseMarking {
        CaseMarking(self.case.marked.clone())
    }

    /// What kind of case it is: *ärendetyp* (specification 3.7).
    async fn kind(&self) -> CaseKind {
        self.case.kind.into()
    }

    /// What kind of case it is, in words: *ärendetyp*.
    async fn kind_label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        Ok(self.case.kind.label().in_language(Viewer::of(ctx)?.reads(language)))
    }

    /// Its title: *rubrik*.
    async fn title(&self) -> &str {
        self.case.title.as_str()
    }

    /// What it is about, at more length: *beskrivning*.
    async fn description(&self) -> Option<&str> {
        self.case.description.as_ref().map(|text| text.as_str())
    }

    /// The body that raised it, which follows it from beginning to end: *väckt av*.
    async fn raised_by(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.case.raised_by)
    }

    /// The person who raised it: *väckt av*.
    async fn raised_by_person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Ok(Viewer::of(ctx)?
            .registry
            .person(self.case.raised_by_person)
            .cloned()
            .map(|person| Person { person }))
    }

    /// The body that holds it: *hos*; null while the parties do, and when it is finished.
    async fn holder(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        self.case.holder.as_ref().map_or(Ok(None), |key| body(ctx, key))
    }

    /// Every body that holds or has held it, in order: *har varit hos*.
    async fn holders(&self, ctx: &Context<'_>) -> Result<Vec<Body>> {
        let registry = &Viewer::of(ctx)?.registry;
        Ok(self
            .case
            .holders
            .iter()
            .filter_map(|key| registry.body(key).cloned())
            .map(Body::of)
            .collect())
    }

    /// The local group that it was raised in: *lokal grupp*.
    async fn local_group(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        self.case.local_group.as_ref().map_or(Ok(None), |key| body(ctx, key))
    }

    /// The forum that prepares or works on it: *utvecklingsforum*.
    async fn forum(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        self.case.forum.as_ref().map_or(Ok(None), |key| body(ctx, key))
    }

    /// The municipalities whose care areas it concerns: *närvårdsområden*.
    async fn care_areas(&self, ctx: &Context<'_>) -> Result<Vec<Principal>> {
        let registry = &Viewer::of(ctx)?.registry;
        Ok(self
            .case
            .care_areas
            .iter()
            .filter_map(|key| registry.principal(key).cloned())
            .map(Principal)
            .collect())
    }

    /// The parties that it concerns: *berörda parter*.
    async fn parties(&self) -> Vec<Party> {
        self.case.parties.iter().cloned().map(Party).collect()
    }

    /// Earlier cases that it refers to, as far as the reader sees them: *hänvisningar*.
    async fn references(&self, ctx: &Context<'_>) -> Result<Vec<Case>> {
        let cases = Viewer::of(ctx)?.cases(&self.case.references).await?;
        Ok(cases.into_iter().map(Self::new).collect())
    }

    /// Who sent it in from outside: *avsändare* (T02).
    async fn sender(&self) -> Option<ExternalSender> {
        self.case.sender.map(Into::into)
    }

    /// Whether the question is strategic, so that anchoring comes first: *strategisk* (I29).
    async fn strategic(&self) -> bool {
        self.case.strategic
    }

    /// The next deadline that somebody has set: *förfaller*.
    async fn due_on(&self) -> Option<Date> {
        self.case.due_on.map(Date)
    }

    /// How many days are left to that deadline: *dagar kvar*; below zero where it has passed.
    async fn days_left(&self, ctx: &Context<'_>) -> Result<Option<i32>> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.case.due_on.map(|due| days_left(today, due)))
    }

    /// Whether that deadline has passed: *försenat* (Q28: no transition follows from it).
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.case.due_on.is_some_and(|due| due < today))
    }

    /// When the parties' work is to be followed up: *uppföljningsdatum*.
    async fn follow_up_on(&self) -> Option<Date> {
        self.case.follow_up_on.map(Date)
    }

    /// The basis that the office prepared: *beredningsunderlag* (I23).
    async fn basis(&self) -> Option<&str> {
        self.case.basis.as_ref().map(|text| text.as_str())
    }

    /// Whether a deviation's reporter waits for an answer: *svar till rapportören* (I47).
    async fn reporter_owed(&self) -> bool {
        self.case.reporter_owed
    }

    /// Whether the proposal is adopted to the activity list: *aktivitetslista* (I33).
    async fn on_activity_list(&self) -> bool {
        self.case.on_activity_list
    }

    /// The current commission: *uppdrag*.
    async fn assignment(&self) -> Option<Assignment> {
        Assignment::of(&self.case)
    }

    /// The temporary group of the local groups: *lokal utvecklingsgrupp* (T03).
    async fn task_group(&self) -> Option<TaskGroup> {
        self.case.task_group.clone().map(TaskGroup)
    }

    /// The pause for anchoring that the case is in: *pågående förankring*.
    async fn anchoring(&self) -> Option<Anchoring> {
        let paused = self.case.anchoring().is_some();
        rounds(&self.case).pop().filter(|_| paused)
    }

    /// Every pause for anchoring, the last one last: *förankringar*.
    async fn anchorings(&self) -> Vec<Anchoring> {
        rounds(&self.case)
    }

    /// What bodies have decided, the last one last: *beslut*.
    async fn decisions(&self) -> Vec<Decision> {
        let decisions = self.case.decisions.iter();
        decisions.map(|decision| Decision::of(&self.case, decision)).collect()
    }

    /// The parties' tasks: *genomförande*.
    async fn implementation(&self) -> Vec<PartyImplementation> {
        self.case.implementation.iter().cloned().map(Into::into).collect()
    }

    /// The parties' ways to a decision on an agreement: *antagande*.
    async fn adoptions(&self) -> Vec<PartyAdoption> {
        self.case.adoptions.iter().cloned().map(Into::into).collect()
    }

    /// The county's consultation of the parties: *remiss* (T36 to T38).
    async fn consultation(&self) -> Option<Consultation> {
        self.case.consultation.clone().map(Consultation)
    }

    /// The recommendation chain, VästKom and then the municipal associations: *rekommendationskedjan*
    /// (T40, I41).
    async fn endorsements(&self) -> Vec<Endorsement> {
        self.case.endorsements.iter().cloned().map(Endorsement).collect()
    }

    /// The main agreement that a sub-agreement follows, as far as the reader sees it: *huvudavtal*
    /// (I40).
    async fn main_agreement(&self, ctx: &Context<'_>) -> Result<Option<Case>> {
        seen(ctx, self.case.main_agreement).await
    }

    /// The terms of an agreement: *avtalsvillkor*.
    async fn agreement(&self) -> Option<AgreementTerms> {
        self.case.agreement.clone().map(Into::into)
    }

    /// Who is or was recused from it: *jäv*.
    async fn recusals(&self) -> Vec<Recusal> {
        self.case.recusals.iter().cloned().map(Recusal).collect()
    }

    /// Minutes and notes: *protokoll och minnesanteckningar*.
    async fn records(&self) -> Vec<RecordReference> {
        let records = self.case.records.iter();
        records.map(|record| RecordReference::of(&self.case, record)).collect()
    }

    /// When it was opened: *öppnat*.
    async fn opened_at(&self) -> DateTime {
        DateTime(self.case.opened_at)
    }

    /// When the last event came: *ändrat*.
    async fn updated_at(&self) -> DateTime {
        DateTime(self.case.updated_at)
    }

    /// When it was finished: *avslutat*; null while it runs.
    async fn closed_at(&self) -> Option<DateTime> {
        self.case.closed_at.map(DateTime)
    }

    /// The last event: *senaste händelse*.
    async fn last_event(&self) -> CaseEvent {
        CaseEvent::last_of(&self.case)
    }

    /// Every transition that starts in the state, allowed or with what speaks against it for the
    /// reader: *möjliga steg*. A frontend draws its buttons from it. Empty for a case as of an earlier
    /// instant, with which nothing can be done any more.
    async fn transitions(&self, ctx: &Context<'_>) -> Result<Vec<TransitionOption>> {
        let viewer = Viewer::of(ctx)?;
        if self.past {
            return Ok(Vec::new());
        }
        let Some(model) = viewer.registry.model_of(&self.case) else {
            return Ok(Vec::new());
        };
        let actor = viewer.caller.actor_or_nobody();
        Ok(explain(&viewer.registry, model, &self.case, actor, viewer.now)
            .into_iter()
            .map(|option| TransitionOption {
                option,
                case: Some(Arc::clone(&self.case)),
                model: Arc::clone(model),
            })
            .collect())
    }

    /// Who has read it while it was secret, or named it without seeing it, in order: *åtkomstlogg*. For
    /// the office of its model, at the county for SRO, and for administrators; empty for everybody else.
    async fn accesses(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<SecretAccesses> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        accesses(Viewer::of(ctx)?, &self.case, arguments).await
    }

    /// Its log, in order: *händelser*.
    async fn events(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Events> {
        let page = PageArguments {
            first,
            after,
            last,
            before,
        }
        .read::<EventCursor>()?;
        // The log of a case as of an earlier instant ends where that case does.
        let end = self.case.version + 1;
        let before = page.before.map_or(end, |cursor| cursor.0.min(end));
        let part = RecentEvents {
            after: page.after.map(|cursor| cursor.0),
            before: Some(before),
            limit: page.size,
            backward: page.backward,
        };
        let events = Viewer::of(ctx)?.events(&self.case, part).await?;
        let mut there = (1..end).filter(|version| self.case.shows(*version));
        let total = there.clone().count();
        let has_next = if page.backward {
            there.any(|version| version >= before)
        } else {
            events.after
        };
        let has_previous = if page.backward {
            events.before
        } else {
            part.after.is_some_and(|after| there.any(|version| version <= after))
        };
        let mut connection = Connection::with_additional_fields(
            has_previous,
            has_next,
            EventTotals {
                versions: u32::try_from(total).unwrap_or(u32::MAX),
            },
        );
        connection.edges = events
            .events
            .into_iter()
            .map(|stored| Edge::new(EventCursor(stored.event.version), CaseEvent::stored(stored)))
            .collect();
        Ok(connection)
    }
}

/// Cases in the order of the ids, with none where a case is not seen.
pub(in crate::graphql) fn in_order(ids: &[CaseId], cases: Vec<case::Case>) -> Vec<Option<Case>> {
    let cases: Vec<Case> = cases.into_iter().map(Case::new).collect();
    ids.iter()
        .map(|id| cases.iter().find(|case| case.case.id == *id).cloned())
        .collect()
}

impl From<Case> for Arc<case::Case> {
    fn from(case: Case) -> Self {
        case.case
    }
}

/// The message for a list of ids that is longer than a page.
pub(in crate::graphql) fn too_many(argument: &str, most: usize) -> Fault {
    Fault::BadRequest(format!(
        "{argument} holds at most {most} values; ask in several requests."
    ))
}

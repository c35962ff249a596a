//! An event of a case.

use arendegang_domain::case::{Acting, Case, CaseId, Event, EventHead, Warning};
use arendegang_domain::model::Model;
use async_graphql::{Context, Description, ID, Json, Object, Result, SimpleObject};
use std::sync::Arc;
use tokio::sync::OnceCell;

use super::assignment::AssignmentDates;
use super::{ActingFor, Body, Mandate, Person};
use crate::graphql::Viewer;
use crate::graphql::enums::{CaseState, Language, SeatFunction};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{DateTime, ModelCode};
use crate::graphql::user_error::Rule;
use crate::storage::StoredEvent;

/// What happened to a case: *händelse*. An accepted transition, never changed.
#[derive(Debug, Description)]
pub struct CaseEvent {
    case: CaseId,
    /// The case as the reader sees it; none for their own act, of which they know all.
    seen_in: Option<Arc<Case>>,
    head: EventHead,
    /// Read from the log when more than the head is asked for.
    stored: OnceCell<Option<StoredEvent>>,
}

impl CaseEvent {
    /// The event as it was read from the log.
    #[must_use]
    pub fn stored(stored: StoredEvent) -> Self {
        Self {
            case: stored.event.case_id,
            seen_in: None,
            head: stored.event.head(),
            stored: OnceCell::new_with(Some(Some(stored))),
        }
    }

    /// The event that has just happened.
    #[must_use]
    pub fn fresh(event: &Event) -> Self {
        Self {
            case: event.case_id,
            seen_in: None,
            head: event.head(),
            stored: OnceCell::new(),
        }
    }

    /// The event as a case remembers its last one.
    #[must_use]
    pub fn last_of(case: &Arc<Case>) -> Self {
        Self {
            case: case.id,
            seen_in: Some(Arc::clone(case)),
            head: case.last_event.clone(),
            stored: OnceCell::new(),
        }
    }

    async fn whole(&self, ctx: &Context<'_>) -> Result<&StoredEvent> {
        let viewer = Viewer::of(ctx)?;
        let read = || async {
            match &self.seen_in {
                Some(case) => viewer.session.event_of(case, self.head.version).await,
                None => viewer.session.event(self.case, self.head.version).await,
            }
        };
        let stored = self
            .stored
            .get_or_try_init(read)
            .await
            .map_err(crate::error::Fault::from)?;
        stored.as_ref().ok_or_else(|| {
            crate::error::Fault::Internal(format!("the log lacks event {} of a case", self.head.version)).into()
        })
    }
}

#[Object(use_type_description)]
impl CaseEvent {
    /// Its global id.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::CaseEvent(self.case, self.head.version).encode()
    }

    /// The version of the case that it led to: *version*.
    async fn version(&self) -> u32 {
        self.head.version
    }

    /// The transition, named as its mutation: *steg* (specification 3.9).
    async fn transition(&self) -> &'static str {
        self.head.transition.name()
    }

    /// The transition in words, in the language asked for, otherwise the reader's.
    async fn label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        Ok(self
            .head
            .transition
            .label()
            .in_language(Viewer::of(ctx)?.reads(language)))
    }

    /// When it happened, in UTC: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.head.at)
    }

    /// The state before: *läge före*; null for the event that opened the case.
    async fn from(&self) -> Option<CaseState> {
        self.head.from.map(Into::into)
    }

    /// The state after: *läge efter*.
    async fn to(&self) -> CaseState {
        self.head.to.into()
    }

    /// On whose mandate: *uppdrag*; null where the process clock fired it.
    async fn actor(&self) -> Option<EventActor> {
        self.head.actor.clone().map(EventActor)
    }

    /// Whose decision carried it: *beslutande organ*; null where that is the body that the actor acted for.
    async fn decided_by(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let Some(body) = &self.whole(ctx).await?.event.decided_by else {
            return Ok(None);
        };
        let body = Viewer::of(ctx)?.registry.body(body).cloned();
        Ok(body.map(Body::of))
    }

    /// The model in which it was decided: *modell* (I52).
    async fn model(&self, ctx: &Context<'_>) -> Result<ModelCode> {
        Ok(ModelCode(self.whole(ctx).await?.event.model.clone()))
    }

    /// The version of the model file: its SHA-256, hexadecimal.
    async fn model_digest(&self, ctx: &Context<'_>) -> Result<&str> {
        Ok(&self.whole(ctx).await?.event.model_digest)
    }

    /// Rules that warned: *varningar*. What the source states with *bör* is allowed, and said.
    async fn warnings(&self, ctx: &Context<'_>) -> Result<Vec<EventWarning>> {
        let viewer = Viewer::of(ctx)?;
        let event = &self.whole(ctx).await?.event;
        let model = viewer.registry.version(&event.model, &event.model_digest);
        Ok(warnings_of(&event.warnings, viewer, model.map(Arc::as_ref)))
    }

    /// What was given, as in the mutation's input: *uppgifter*. A text that has been erased reads
    /// as a tombstone.
    async fn given(&self, ctx: &Context<'_>) -> Result<Json<serde_json::Value>> {
        let event = &self.whole(ctx).await?.event;
        let mut given = serde_json::to_value(&event.command)?;
        let mut opened = event.marking.as_ref().map(serde_json::to_value).transpose()?;
        for document in [Some(&mut given), opened.as_mut()].into_iter().flatten() {
            arendegang_domain::text::visit_free_texts(document, &mut Vec::new(), &mut |_, text| {
                Some(serde_json::Value::from(text))
            });
        }
        if let Some(fields) = given.as_object_mut() {
            fields.remove("name");
            if let Some(marking) = opened {
                fields.insert("marking".to_owned(), marking);
            }
        }
        Ok(Json(given))
    }

    /// The dates of the assignment after it, where it set or moved them: *uppdragets datum* (T17, T19, T20, T22, T31, act
    /// A13).
    async fn assignment_dates(&self, ctx: &Context<'_>) -> Result<Option<AssignmentDates>> {
        Ok(self.whole(ctx).await?.event.schedule.map(Into::into))
    }

    /// Its hash on the chain of the case, SHA-256, hexadecimal: *kontrollsumma*.
    async fn hash(&self, ctx: &Context<'_>) -> Result<String> {
        Ok(hex::encode(&self.whole(ctx).await?.hash))
    }

    /// The request that it came with, for tracing.
    async fn request_id(&self, ctx: &Context<'_>) -> Result<Option<&str>> {
        Ok(self.whole(ctx).await?.event.request_id.as_deref())
    }
}

/// The mandate that somebody acted on: *uppdrag*.
#[derive(Clone, Debug, Description)]
pub struct EventActor(pub(super) Acting);

#[Object(use_type_description)]
impl EventActor {
    /// Who acted: *person*; null where the person is no longer known.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        Ok(Viewer::of(ctx)?
            .registry
            .person(self.0.person)
            .cloned()
            .map(|person| Person { person }))
    }

    /// The mandate itself, as it is now: *uppdraget*; null where its seat is no longer there.
    async fn mandate(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        let registry = Viewer::of(ctx)?.mandates_now();
        Ok(Mandate::found(&registry, self.0.mandate, None))
    }

    /// In which body: *organ*.
    async fn body(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        Ok(Viewer::of(ctx)?.registry.body(&self.0.body).cloned().map(Body::of))
    }

    /// Holding which seat of it: *plats*.
    async fn seat(&self) -> &str {
        self.0.seat.as_str()
    }

    /// As what: *funktion*. A vice chair acts when the chair is absent.
    async fn function(&self) -> SeatFunction {
        self.0.function.into()
    }

    /// In whose place, where a substitute (*ersättare*) acted: *för*; null for the ordinary holder.
    async fn acting_for(&self) -> Option<ActingFor> {
        self.0.acting_for.clone().map(ActingFor)
    }
}

/// A rule that warned: *varning*.
#[derive(Clone, Debug, SimpleObject)]
pub struct EventWarning {
    /// What is warned about, in the reader's language.
    message: String,
    /// The rule, where it is one of the numbered ones.
    rule: Option<Rule>,
}

/// What warned, in the reader's language.
pub(in crate::graphql) fn warnings_of(
    warnings: &[Warning],
    viewer: &Viewer,
    model: Option<&Model>,
) -> Vec<EventWarning> {
    let said = |warning: &Warning| EventWarning {
        message: match viewer.language {
            arendegang_domain::Language::Sv => warning.sv.clone(),
            arendegang_domain::Language::En => warning.en.clone(),
        },
        rule: warning.rule.map(|rule| Rule::new(rule, model, None)),
    };
    warnings.iter().map(said).collect()
}

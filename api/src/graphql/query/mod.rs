//! What can be read.

mod calculations;
mod filter;
mod node;
mod registry;
mod viewer;

use arendegang_domain::case::CaseId;
use arendegang_domain::organisation::BodyKey;
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, ID, Json, Object, OutputType, Result};
use serde_json::Value;
use std::sync::Arc;

pub use calculations::Calculations;
pub use filter::{CaseFilterInput, CaseOrderInput};
pub use node::Node;
pub use registry::{Mandates, Persons};
pub use viewer::ViewerInfo;

use super::Viewer;
use super::connection::{CaseCursor, PageArguments};
use super::enums::Side;
use super::mutation::administrators_only;
use super::node_id::NodeId;
use super::scalars::{Date, DateTime, ModelCode};
use super::types::{
    AuditCheckpoint, Body, Case, Identities, IdentityFilterInput, Meeting, Model, ModelCheck, ModelMove, Person,
    Principal, PublishedRecord, PublishedRecords, RegistryEntries, ServiceAccounts, UpcomingChange, Vacancy,
    identities, in_order, kept_service_accounts, published_record, published_records, registry_entries, too_many,
    upcoming_changes, vacancies,
};
use crate::cases;
use crate::error::Fault;
use crate::storage::{CaseFilter, CaseOrder, Direction, OrderField, PageRequest, PublishedPart, RegistryLog};

/// Ids or numbers in one request at most.
const MOST: usize = 100;

/// Everything that can be read: *frågor*.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query;

/// Everything that can be read: *frågor*. What may not be seen is not there, on every path alike.
#[Object]
impl Query {
    /// Who is asking, with mandates and work list: *den som frågar*.
    async fn viewer(&self) -> ViewerInfo {
        ViewerInfo
    }

    /// A case: *ärende*; null where it is not there or not for the reader to see.
    async fn case(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case's global id.")] id: ID,
        #[graphql(
            desc = "What the system knew at this instant of recorded time; what may be seen is what the reader may see today."
        )]
        as_of: Option<DateTime>,
    ) -> Result<Option<Case>> {
        let Some(NodeId::Case(id)) = NodeId::decode(&id) else {
            return Ok(None);
        };
        let viewer = Viewer::of(ctx)?;
        Ok(match as_of {
            Some(instant) => viewer.case_as_of(id, instant.0).await?.map(Case::past),
            None => viewer.case(id).await?.map(Case::new),
        })
    }

    /// A meeting: *möte*; null where it is not there or not for the reader to see. Whoever has a seat in a body sees its
    /// meetings, and so do the office, the political body and the county of its model.
    async fn meeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The meeting's global id.")] id: ID,
    ) -> Result<Option<Meeting>> {
        let Some(NodeId::Meeting(id)) = NodeId::decode(&id) else {
            return Ok(None);
        };
        let meeting = Viewer::of(ctx)?.meeting(id).await?;
        Ok(meeting.map(|meeting| Meeting::new(Arc::new(meeting))))
    }

    /// What is published at an address under `/records/`: *publicerat protokoll*, also where it was withdrawn; null
    /// where nothing ever was. For everybody, without a token.
    async fn published_record(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The address, such as fyr24/steering/2025/2025-03-05.")] address: String,
    ) -> Result<Option<PublishedRecord>> {
        published_record(Viewer::of(ctx)?, &address).await
    }

    /// What is published of the records of meetings, the newest meeting first: *publicerade protokoll och
    /// minnesanteckningar*. For everybody, without a token.
    async fn published_records(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of this model, such as FYR24.")] model: Option<ModelCode>,
        #[graphql(desc = "Of this body, by its id or its key.")] body: Option<ID>,
        #[graphql(desc = "So many, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
    ) -> Result<PublishedRecords> {
        let key = |written: ID| match NodeId::decode(&written) {
            Some(NodeId::Body(key)) => key,
            _ => BodyKey::new(written.as_str()),
        };
        let part = PublishedPart {
            model: model.map(|model| model.0),
            body: body.map(key),
            ..PublishedPart::default()
        };
        let arguments = PageArguments {
            first,
            after,
            ..PageArguments::default()
        };
        published_records(Viewer::of(ctx)?, part, arguments).await
    }

    /// Anything addressable by its global id (Relay); null where it is not there or not for the
    /// reader to see.
    async fn node(&self, ctx: &Context<'_>, #[graphql(desc = "A global id.")] id: ID) -> Result<Option<Node>> {
        Ok(node::nodes(Viewer::of(ctx)?, &[id]).await?.pop().flatten())
    }

    /// Several at once, in the order asked, with null for each that is not there or not seen (Relay).
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global ids, at most 100.")] ids: Vec<ID>,
    ) -> Result<Vec<Option<Node>>> {
        if ids.len() > MOST {
            return Err(too_many("ids", MOST).into());
        }
        node::nodes(Viewer::of(ctx)?, &ids).await
    }

    /// Cases by registration number: *diarienummer*. In the order asked, with null for each that is
    /// not there or not seen.
    async fn cases_by_registry_number(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Registration numbers such as FYR24-2025-0001, at most 100.")] numbers: Vec<String>,
    ) -> Result<Vec<Option<Case>>> {
        if numbers.len() > MOST {
            return Err(too_many("numbers", MOST).into());
        }
        let mut found = Viewer::of(ctx)?.cases_by_number(&numbers).await?;
        let position =
            |case: &arendegang_domain::case::Case| numbers.iter().position(|number| *number == case.registry_number);
        found.sort_by_key(position);
        let found: Vec<Case> = found.into_iter().map(Case::new).collect();
        Ok(numbers
            .iter()
            .map(|number| found.iter().find(|case| case.case.registry_number == *number).cloned())
            .collect())
    }

    /// The service accounts that the reader keeps: *tjänstekonton*, the oldest first. All of them for an
    /// administrator (*administratör*), those for the cases of a model for its office
    /// (*samverkanskontoret*), none for others.
    async fn service_accounts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<ServiceAccounts> {
        let page = PageArguments {
            first,
            after,
            last,
            before,
        };
        kept_service_accounts(Viewer::of(ctx)?, page).await
    }

    /// The cases that the reader sees: *ärenden*. Closed filters, a stable order, pages that stay
    /// right while cases are added.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn cases(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What to look for; every field that is given must hold.")] filter: Option<CaseFilterInput>,
        #[graphql(desc = "By what to order; newest first unless given.")] order_by: Option<CaseOrderInput>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Cases> {
        let viewer = Viewer::of(ctx)?;
        let Some(filter) = filter.unwrap_or_default().read(viewer)? else {
            return Ok(nothing());
        };
        let order = order_by.unwrap_or_default().into();
        page(
            viewer,
            filter,
            order,
            PageArguments {
                first,
                after,
                last,
                before,
            },
            Case::new,
        )
        .await
    }

    /// What would become of the running cases of a model, were they moved to the model that follows it:
    /// *plan för övergång till ny modell* (I52). Nothing moves by itself: every case stays in its model
    /// until somebody moves it with `moveToModel`. Those that the reader sees, the oldest first.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn plan_model_migration(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The model that the cases belong to, such as FYR23.")] from: ModelCode,
        #[graphql(desc = "The model that follows it, such as FYR24.")] to: ModelCode,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<ModelMoves> {
        let viewer = Viewer::of(ctx)?;
        let Some(next) = viewer.registry.model(&to.0) else {
            return Err(Fault::BadRequest(format!("There is no model {}.", to.0)).into());
        };
        let filter = CaseFilter {
            models: Some(vec![from.0]),
            finished: Some(false),
            ..CaseFilter::default()
        };
        let order = CaseOrder {
            field: OrderField::OpenedAt,
            direction: Direction::Ascending,
        };
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        page(viewer, filter, order, arguments, |case| ModelMove::new(case, next)).await
    }

    /// The models that the server knows, each in its newest version: *modeller*. Public.
    async fn models(&self, ctx: &Context<'_>) -> Result<Vec<Model>> {
        let snapshot = &Viewer::of(ctx)?.snapshot;
        let models = snapshot.registry.models();
        Ok(models.filter_map(|model| Model::of(snapshot, model)).collect())
    }

    /// One model: *modell*; null where there is none with that code and version. Public.
    async fn model(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its code, such as FYR24.")] code: ModelCode,
        #[graphql(desc = "One of its versions; the newest unless given.")] version: Option<i32>,
    ) -> Result<Option<Model>> {
        let version = match version.map(u32::try_from) {
            Some(Ok(version)) => Some(version),
            Some(Err(_)) => return Ok(None),
            None => None,
        };
        Ok(Model::published(&Viewer::of(ctx)?.snapshot, &code.0, version))
    }

    /// What the checker says of a model file, together with the newest versions of the other models:
    /// *granska modell*. For administrators; nothing is stored.
    async fn check_model(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The name of the file, for the messages.")] file_name: String,
        #[graphql(desc = "The file as it is written, at most 256 KiB.")] text: String,
    ) -> Result<ModelCheck> {
        let viewer = Viewer::of(ctx)?;
        if viewer.actor.is_none() {
            return Err(Fault::Unauthenticated.into());
        }
        if let Some(refusal) = administrators_only(viewer) {
            return Err(Fault::Forbidden(refusal.en).into());
        }
        let checked = cases::check(&file_name, &text, &viewer.snapshot).await?;
        Ok(ModelCheck(checked.check))
    }

    /// Who has come under an identity provider's name: *identiteter*, the newest first. For the office
    /// of any model and for administrators of the installation; nothing for anybody else. One that
    /// nobody links and that does not come again is forgotten after half a year.
    async fn identities(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which ones; all unless given.")] filter: Option<IdentityFilterInput>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Identities> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        identities(Viewer::of(ctx)?, &filter.unwrap_or_default(), arguments).await
    }

    /// The newest seal on the record, or the one with a number: *kontrollpunkt*. For those who work in an office, and
    /// administrators; null for everybody else, and where there is none.
    async fn audit_checkpoint(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which one, from 1; the newest unless given.")] number: Option<i32>,
    ) -> Result<Option<AuditCheckpoint>> {
        let checkpoint = Viewer::of(ctx)?.checkpoint(number.map(i64::from)).await?;
        Ok(checkpoint.map(AuditCheckpoint))
    }

    /// A body: *organ*; null where there is none with that id. Public, but for what was known when.
    async fn body(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its id or its key, such as `fyr24/steering`.")] id: ID,
        #[graphql(
            desc = "As it was known at this instant of recorded time: the version of its model that was published then, and who held its seats as far as was known. For whoever is known to ask."
        )]
        as_of: Option<DateTime>,
    ) -> Result<Option<Body>> {
        registry::body(Viewer::of(ctx)?, &id, as_of).await
    }

    /// The principals of the models, by key: *huvudmän*, the municipalities and the region. Public.
    async fn principals(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this side.")] side: Option<Side>,
        #[graphql(desc = "Only those of this model.")] model: Option<ModelCode>,
    ) -> Result<Vec<Principal>> {
        Ok(registry::principals(Viewer::of(ctx)?, side, model.as_ref()))
    }

    /// One principal: *huvudman*; null where there is none. Public.
    async fn principal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its key or its name, such as `trollhattan` or Trollhättan.")] key: String,
    ) -> Result<Option<Principal>> {
        let registry = &Viewer::of(ctx)?.registry;
        let key = registry.principal_named(&key);
        Ok(registry.principal(&key).cloned().map(Principal))
    }

    /// A person: *person*; null where there is none, or none whom the reader may know of. Who holds or
    /// held a mandate is public by name.
    async fn person(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The person's global id.")] id: ID,
    ) -> Result<Option<Person>> {
        let Some(NodeId::Person(id)) = NodeId::decode(&id) else {
            return Ok(None);
        };
        Ok(Person::seen(Viewer::of(ctx)?, id))
    }

    /// Everything that is held about a person under their identity, as JSON: *registerutdrag*: name and
    /// contact, identities, mandates, changes of the registry that are about them or done by them, and the
    /// steps that they took in cases, without the number of a case that is marked INTERNAL or SECRET. For the
    /// person and administrators; null for everybody else. Texts that others wrote are not searched.
    async fn export_person(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The person's global id.")] person: ID,
    ) -> Result<Option<Json<Value>>> {
        let Some(NodeId::Person(person)) = NodeId::decode(&person) else {
            return Ok(None);
        };
        Ok(Viewer::of(ctx)?.export_person(person).await?.map(Json))
    }

    /// Everybody who is registered, by name: *personer*. For the offices and administrators; empty for
    /// everybody else. Whose personal data was erased is not among them.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn persons(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What stands in name, key, e-mail or organisation, without regard to case.")] search: Option<
            String,
        >,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Persons> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        registry::persons(Viewer::of(ctx)?, search.as_deref(), arguments)
    }

    /// Who holds which seat on a day, by body and seat: *uppdrag*. Today's are public; what was known
    /// when is for whoever is known to ask.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn mandates_at(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day on which they hold: *giltig dag*.")] date: Date,
        #[graphql(desc = "As it was known at this instant of recorded time: *känt vid*; now unless given.")]
        known_on: Option<DateTime>,
        #[graphql(desc = "Only in this body, by its id or key.")] body: Option<ID>,
        #[graphql(desc = "Only of this person, by their id.")] person: Option<ID>,
        #[graphql(desc = "Only in bodies of this model.")] model: Option<ModelCode>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Mandates> {
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        let asked = registry::AskedMandates {
            date: date.into(),
            known_on,
            body,
            person,
            model,
        };
        registry::mandates_at(Viewer::of(ctx)?, &asked, arguments).await
    }

    /// The mandates of a body that hold today or later as a table in CSV, as `importMandates` reads it:
    /// *export av ledamöter*. For the offices and administrators; null for everybody else, and where
    /// there is no such body.
    async fn export_mandates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The body, by its id or its key.")] body: ID,
    ) -> Result<Option<String>> {
        let viewer = Viewer::of(ctx)?;
        let body = registry::body_with(viewer, &body);
        Ok(body.and_then(|body| viewer.caller.export_mandates(&body)))
    }

    /// Mandates of a model's bodies that end by a day, or whose term does: *kommande förändringar*. For
    /// the office of the model and administrators; empty for everybody else.
    async fn upcoming_changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The model, such as FYR24.")] model: ModelCode,
        #[graphql(desc = "The day; 90 days ahead unless given.")] until: Option<Date>,
    ) -> Result<Vec<UpcomingChange>> {
        let viewer = Viewer::of(ctx)?;
        let bodies = registry::bodies_of(viewer, &model);
        Ok(bodies
            .iter()
            .flat_map(|body| upcoming_changes(viewer, body, until))
            .collect())
    }

    /// What nobody holds in a model's bodies on a day, the chair of each body first: *vakanser*. For the
    /// office of the model and administrators; empty for everybody else.
    async fn vacancies(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The model, such as FYR24.")] model: ModelCode,
        #[graphql(desc = "The day; today unless given.")] on: Option<Date>,
    ) -> Result<Vec<Vacancy>> {
        let viewer = Viewer::of(ctx)?;
        let bodies = registry::bodies_of(viewer, &model);
        Ok(bodies.iter().flat_map(|body| vacancies(viewer, body, on)).collect())
    }

    /// Everything that was changed in the registry of people and mandates, in order: *händelser i
    /// registret*. For administrators; empty for everybody else.
    async fn registry_events(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<RegistryEntries> {
        let viewer = Viewer::of(ctx)?;
        let arguments = PageArguments {
            first,
            after,
            last,
            before,
        };
        let seen = administrators_only(viewer).is_none();
        registry_entries(viewer, &RegistryLog::Whole, seen, arguments).await
    }

    /// What amounts and dates come to by the documents: *beräkningar* (specification, chapter 5).
    /// Public; nothing is stored.
    async fn calculations(&self) -> Calculations {
        Calculations
    }
}

/// A page of a plan for moving cases.
pub type ModelMoves = Connection<CaseCursor, ModelMove, CaseTotals>;

/// A page of cases.
pub type Cases = Connection<CaseCursor, Case, CaseTotals>;

/// Totals of a list of cases, counted only when they are selected.
#[derive(Debug, Default)]
pub struct CaseTotals {
    /// None where the list is empty for sure.
    filter: Option<CaseFilter>,
}

/// Totals of a list of cases.
#[Object]
impl CaseTotals {
    /// How many cases the list holds for the reader: *antal*. Counted only when it is selected.
    async fn total_count(&self, ctx: &Context<'_>) -> Result<i64> {
        match &self.filter {
            Some(filter) => Ok(Viewer::of(ctx)?.count(filter).await?),
            None => Ok(0),
        }
    }
}

fn nothing() -> Cases {
    Connection::with_additional_fields(false, false, CaseTotals::default())
}

async fn page<T: OutputType>(
    viewer: &Viewer,
    filter: CaseFilter,
    order: CaseOrder,
    arguments: PageArguments,
    shown: impl Fn(arendegang_domain::case::Case) -> T,
) -> Result<Connection<CaseCursor, T, CaseTotals>> {
    let paging = arguments.read::<CaseCursor>()?;
    for cursor in [&paging.after, &paging.before].into_iter().flatten() {
        if !order.accepts(&cursor.0) {
            return Err(
                Fault::BadRequest("The cursor belongs to another order: use one of this list.".to_owned()).into(),
            );
        }
    }
    let request = PageRequest {
        after: paging.after.map(|cursor| cursor.0),
        before: paging.before.map(|cursor| cursor.0),
        size: paging.size,
        backward: paging.backward,
    };
    let page = viewer.page(&filter, order, &request).await?;
    let totals = CaseTotals { filter: Some(filter) };
    let mut connection = Connection::with_additional_fields(page.has_previous, page.has_next, totals);
    connection.edges = page
        .cases
        .into_iter()
        .map(|case| Edge::new(CaseCursor(order.cursor(&case)), shown(case)))
        .collect();
    Ok(connection)
}

/// Cases by id, in order, with none where one is not seen.
async fn cases_in_order(viewer: &Viewer, ids: &[CaseId]) -> Result<Vec<Option<Case>>> {
    Ok(in_order(ids, viewer.cases(ids).await?))
}

//! Who is asking.

use async_graphql::{Context, Description, Object, Result};

use super::{Cases, nothing, page};
use crate::graphql::Viewer;
use crate::graphql::connection::PageArguments;
use crate::graphql::types::{Case, Mandate, Person, ServiceViewer};
use crate::storage::{CaseOrder, Direction, OrderField};

/// Who is asking: *den som frågar*. The token says who; the registry says which seats that is today.
#[derive(Clone, Copy, Debug, Description)]
pub struct ViewerInfo;

#[Object(use_type_description)]
impl ViewerInfo {
    /// The person: *person*; null without a token, and for somebody whom nobody has registered.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let viewer = Viewer::of(ctx)?;
        let person = viewer.actor.and_then(|person| viewer.registry.person(person).cloned());
        Ok(person.map(|person| Person { person }))
    }

    /// The service account: *tjänstekonto*; null where a person asks, or nobody.
    async fn service_account(&self, ctx: &Context<'_>) -> Result<Option<ServiceViewer>> {
        let service = Viewer::of(ctx)?.service.clone();
        Ok(service.map(|service| ServiceViewer { service }))
    }

    /// The seats that the person holds today: *uppdrag*.
    async fn mandates(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let viewer = Viewer::of(ctx)?;
        let Some(person) = viewer.actor else {
            return Ok(Vec::new());
        };
        Ok(viewer
            .registry
            .held_by(person, viewer.today)
            .cloned()
            .map(Mandate)
            .collect())
    }

    /// The cases where one of these mandates has the next move, what falls due first coming first:
    /// *att göra*.
    async fn work_list(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the beginning, at most 100; 20 unless given.")] first: Option<i32>,
        #[graphql(desc = "After this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Before this cursor.")] before: Option<String>,
    ) -> Result<Cases> {
        let viewer = Viewer::of(ctx)?;
        let Some(person) = viewer.actor else {
            return Ok(nothing());
        };
        let order = CaseOrder {
            field: OrderField::DueOn,
            direction: Direction::Ascending,
        };
        page(
            viewer,
            viewer.next_move_of(person),
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
}

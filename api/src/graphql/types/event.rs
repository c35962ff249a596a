//! An event of a case.

use async_graphql::{Description, ID, Object};
use std::sync::Arc;

use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::DateTime;

/// What happened to a case: *händelse*. An accepted transition, never changed.
#[derive(Clone, Debug, Description)]
pub struct CaseEvent {
    /// The event as the domain knows it.
    pub event: Arc<arendegang_domain::case::Event>,
}

#[Object(use_type_description)]
impl CaseEvent {
    /// Its global id.
    async fn id(&self) -> ID {
        NodeId::CaseEvent(self.event.case_id, self.event.version).encode()
    }

    /// The version of the case that it led to: *version*.
    async fn version(&self) -> u32 {
        self.event.version
    }

    /// The transition, named as its mutation: *steg* (specification 3.9).
    async fn transition(&self) -> &'static str {
        self.event.transition.name()
    }

    /// When it happened, in UTC: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.event.at)
    }
}

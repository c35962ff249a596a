//! A case.

use async_graphql::{Description, ID, Object};
use std::sync::Arc;

use crate::graphql::enums::CaseState;
use crate::graphql::node_id::NodeId;

/// A case: *ärende*. A matter raised, prepared, decided and followed up (specification 3.7).
#[derive(Clone, Debug, Description)]
pub struct Case {
    /// The case as the domain knows it.
    pub case: Arc<arendegang_domain::case::Case>,
}

#[Object(use_type_description)]
impl Case {
    /// Its global id.
    async fn id(&self) -> ID {
        NodeId::Case(self.case.id).encode()
    }

    /// Its number in the register: *diarienummer*, such as FYR24-2025-0001.
    async fn registry_number(&self) -> &str {
        &self.case.registry_number
    }

    /// Counted up by each event: *version*. A mutation names the version that it was decided on.
    async fn version(&self) -> u32 {
        self.case.version
    }

    /// Where it is: *läge* (specification 3.8).
    async fn state(&self) -> CaseState {
        self.case.state.into()
    }
}

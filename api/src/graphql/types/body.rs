//! A body of an organisation.

use async_graphql::{Description, ID, Object};
use std::sync::Arc;

use crate::graphql::enums::Station;
use crate::graphql::node_id::NodeId;

/// A body at a station of the process: *organ*, such as a local group, a steering group or a
/// party's own organisation (specification 3.6).
#[derive(Clone, Debug, Description)]
pub struct Body {
    /// The body as the domain knows it.
    pub body: Arc<arendegang_domain::organisation::Body>,
}

#[Object(use_type_description)]
impl Body {
    /// Its global id.
    async fn id(&self) -> ID {
        NodeId::Body(self.body.key.clone()).encode()
    }

    /// Its key, such as `fyr24/local/trollhattan`: *nyckel*.
    async fn key(&self) -> &str {
        self.body.key.as_str()
    }

    /// Its name in its own document: *namn*.
    async fn name(&self) -> &str {
        &self.body.name
    }

    /// Where it stands in the process: *station* (specification 3.6).
    async fn station(&self) -> Station {
        self.body.station.into()
    }
}

//! A person who holds mandates.

use async_graphql::{Description, ID, Object};

use crate::graphql::node_id::NodeId;

/// Somebody who can hold mandates: *person* (specification 3.6).
#[derive(Clone, Debug, Description)]
pub struct Person {
    /// The person as the registry knows them.
    pub person: arendegang_domain::organisation::Person,
}

#[Object(use_type_description)]
impl Person {
    /// Their global id.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Person(self.person.id).encode()
    }

    /// Their display name: *namn*.
    async fn name(&self) -> &str {
        &self.person.name
    }
}

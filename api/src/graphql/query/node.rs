//! Everything addressable, by one kind of id.

use async_graphql::{ID, Interface, Result};

use super::cases_in_order;
use crate::graphql::Viewer;
use crate::graphql::node_id::NodeId;
use crate::graphql::types::{Body, Case, CaseEvent, Mandate, Meeting, MeetingDecision, Model, Person};
use std::sync::Arc;

/// Something with a global id (Relay): *nod*.
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Its global id."))]
pub enum Node {
    /// A case.
    Case(Case),
    /// An event of a case.
    CaseEvent(CaseEvent),
    /// A body.
    Body(Body),
    /// A model.
    Model(Model),
    /// A person.
    Person(Person),
    /// A seat as somebody holds it.
    Mandate(Mandate),
    /// A meeting.
    Meeting(Meeting),
    /// A decision of a meeting.
    MeetingDecision(MeetingDecision),
}

/// What the ids mean, in order, with none for what is not there or not seen. The cases among them
/// are read at once.
pub(super) async fn nodes(viewer: &Viewer, ids: &[ID]) -> Result<Vec<Option<Node>>> {
    let ids: Vec<Option<NodeId>> = ids.iter().map(NodeId::decode).collect();
    let cases: Vec<_> = ids
        .iter()
        .flatten()
        .filter_map(|id| match id {
            NodeId::Case(case) => Some(*case),
            _ => None,
        })
        .collect();
    let mut cases = cases_in_order(viewer, &cases).await?.into_iter();
    let mut nodes = Vec::with_capacity(ids.len());
    for id in ids {
        nodes.push(match id {
            Some(NodeId::Case(_)) => cases.next().flatten().map(Node::Case),
            Some(NodeId::CaseEvent(case, version)) => viewer
                .event(case, version)
                .await?
                .map(|event| Node::CaseEvent(CaseEvent::stored(event))),
            Some(NodeId::Body(key)) => viewer
                .registry
                .body(&key)
                .cloned()
                .map(|body| Node::Body(Body::of(body))),
            Some(NodeId::Model(code, version)) => Model::published(&viewer.snapshot, &code, version).map(Node::Model),
            // Who holds which seat is public where models and bodies are.
            // Read in their list, by those whom it is for.
            Some(NodeId::Identity(_)) => None,
            Some(NodeId::Person(id)) => Person::seen(viewer, id).map(Node::Person),
            Some(NodeId::Mandate(id, place)) => Mandate::found(&viewer.registry, id, place.as_ref()).map(Node::Mandate),
            Some(NodeId::Meeting(id)) => {
                let meeting = viewer.meeting(id).await?;
                meeting.map(|meeting| Node::Meeting(Meeting::new(Arc::new(meeting))))
            }
            Some(NodeId::Decision(id)) => match viewer.meeting_of_decision(id).await? {
                Some(meeting) => {
                    let decision = Meeting::new(Arc::new(meeting)).decision(viewer, id).await?;
                    decision.map(Node::MeetingDecision)
                }
                None => None,
            },
            None => None,
        });
    }
    Ok(nodes)
}

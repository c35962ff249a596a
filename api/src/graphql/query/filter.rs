//! What people look for.

use arendegang_domain::organisation::{BodyKey, PrincipalKey};
use arendegang_domain::process;
use async_graphql::{Enum, ID, InputObject, Result};

use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::enums::{CaseKind, CaseState, Station};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, DateTime, ModelCode};
use crate::storage::{CaseFilter, CaseOrder, Direction, OrderField, Span};

/// What to look for: *urval*. Every field that is given must hold; within a list one is enough.
#[derive(Clone, Debug, Default, InputObject)]
pub struct CaseFilterInput {
    /// In one of these models: *modell*.
    model: Option<Vec<ModelCode>>,
    /// In one of these states: *läge*.
    state: Option<Vec<CaseState>>,
    /// Held at one of these stations: *station*; PARTY finds what the parties hold.
    station: Option<Vec<Station>>,
    /// Held by one of these bodies, by id or key: *hos*.
    holder: Option<Vec<ID>>,
    /// Raised by one of these bodies, by id or key: *väckt av*.
    raised_by: Option<Vec<ID>>,
    /// Of one of these kinds: *ärendetyp*.
    kind: Option<Vec<CaseKind>>,
    /// Concerning one of these care areas, by key or name of the municipality: *närvårdsområde*.
    care_area: Option<Vec<String>>,
    /// Concerning one of these principals, by key or name: *part*.
    party: Option<Vec<String>>,
    /// Where this person has the next move: *har nästa steg*.
    next_move_by: Option<ID>,
    /// Whether the deadline has passed: *försenat*.
    overdue: Option<bool>,
    /// Whether the deadline of the assignment has passed and no result is submitted: *försenat uppdrag*.
    assignment_overdue: Option<bool>,
    /// Whether a report of the forum on the assignment has fallen due and not come: *försenad återrapport*.
    report_overdue: Option<bool>,
    /// Due before this day: *förfaller före*.
    due_before: Option<Date>,
    /// Whether it is finished: *avslutat*.
    finished: Option<bool>,
    /// Opened at or after: *öppnat från*.
    opened_from: Option<DateTime>,
    /// Opened before: *öppnat före*.
    opened_before: Option<DateTime>,
    /// Last changed at or after: *ändrat från*.
    updated_from: Option<DateTime>,
    /// Last changed before: *ändrat före*.
    updated_before: Option<DateTime>,
    /// Finished at or after: *avslutat från*.
    closed_from: Option<DateTime>,
    /// Finished before: *avslutat före*.
    closed_before: Option<DateTime>,
}

/// By what a list of cases can be ordered: *ordning*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum CaseOrderField {
    /// When it was opened: *öppnat*.
    OpenedAt,
    /// When the last event came: *ändrat*.
    UpdatedAt,
    /// When it is due, what is not due counting as latest: *förfaller*.
    DueOn,
}

/// Which way a list is ordered: *riktning*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum OrderDirection {
    /// Smallest or earliest first: *stigande*.
    Asc,
    /// Largest or latest first: *fallande*.
    Desc,
}

/// By what to order, and which way: *ordning*. Ties are broken by the id.
#[derive(Clone, Copy, Debug, InputObject)]
pub struct CaseOrderInput {
    /// By what: *ordna efter*.
    field: CaseOrderField,
    /// Which way: *riktning*.
    #[graphql(default_with = "OrderDirection::Desc")]
    direction: OrderDirection,
}

impl Default for CaseOrderInput {
    fn default() -> Self {
        Self {
            field: CaseOrderField::OpenedAt,
            direction: OrderDirection::Desc,
        }
    }
}

impl From<CaseOrderInput> for CaseOrder {
    fn from(order: CaseOrderInput) -> Self {
        Self {
            field: match order.field {
                CaseOrderField::OpenedAt => OrderField::OpenedAt,
                CaseOrderField::UpdatedAt => OrderField::UpdatedAt,
                CaseOrderField::DueOn => OrderField::DueOn,
            },
            direction: match order.direction {
                OrderDirection::Asc => Direction::Ascending,
                OrderDirection::Desc => Direction::Descending,
            },
        }
    }
}

impl CaseFilterInput {
    /// The filter, or none where it can find nothing.
    pub(super) fn read(self, viewer: &Viewer) -> Result<Option<CaseFilter>> {
        let mut filter = match self.next_move_by {
            None => CaseFilter::default(),
            Some(id) => match NodeId::decode(&id) {
                Some(NodeId::Person(person)) => viewer.next_move_of(person),
                _ => return Err(Fault::BadRequest("nextMoveBy is not the id of a person.".to_owned()).into()),
            },
        };
        filter.models = self.model.map(|codes| codes.into_iter().map(|code| code.0).collect());
        filter.states = self.state.map(|states| states.into_iter().map(Into::into).collect());
        filter.kinds = self.kind.map(|kinds| kinds.into_iter().map(Into::into).collect());
        filter.holders = self.holder.map(|ids| bodies("holder", &ids)).transpose()?;
        filter.raised_by = self.raised_by.map(|ids| bodies("raisedBy", &ids)).transpose()?;
        filter.care_areas = self.care_area.map(|names| principals(viewer, &names));
        filter.parties = self.party.map(|names| principals(viewer, &names));
        filter.overdue = self.overdue.map(|overdue| (overdue, viewer.today));
        filter.assignment_overdue = self.assignment_overdue.map(|overdue| (overdue, viewer.today));
        filter.report_overdue = self.report_overdue.map(|overdue| (overdue, viewer.today));
        filter.due_before = self.due_before.map(|day| day.0);
        filter.finished = self.finished;
        filter.opened = span(self.opened_from, self.opened_before);
        filter.updated = span(self.updated_from, self.updated_before);
        filter.closed = span(self.closed_from, self.closed_before);
        if let Some(stations) = self.station {
            at_stations(&mut filter, &stations, viewer);
        }
        let finds_nothing = [
            filter.models.as_ref().is_some_and(Vec::is_empty),
            filter.states.as_ref().is_some_and(Vec::is_empty),
            filter.kinds.as_ref().is_some_and(Vec::is_empty),
            filter.holders.as_ref().is_some_and(Vec::is_empty),
            filter.raised_by.as_ref().is_some_and(Vec::is_empty),
            filter.care_areas.as_ref().is_some_and(Vec::is_empty),
            filter.parties.as_ref().is_some_and(Vec::is_empty),
            filter.stations.as_ref().is_some_and(Vec::is_empty),
        ];
        Ok((!finds_nothing.contains(&true)).then_some(filter))
    }
}

fn span(from: Option<DateTime>, before: Option<DateTime>) -> Span {
    Span {
        from: from.map(|instant| instant.0),
        before: before.map(|instant| instant.0),
    }
}

/// Bodies by id or key. One that does not exist finds nothing, like one whose cases are not seen.
fn bodies(field: &str, ids: &[ID]) -> Result<Vec<BodyKey>> {
    ids.iter()
        .map(|id| match NodeId::decode(id) {
            Some(NodeId::Body(key)) => Ok(key),
            None if id.contains('/') => Ok(BodyKey::new(id.as_str())),
            _ => Err(Fault::BadRequest(format!("{field} is neither the id nor the key of a body.")).into()),
        })
        .collect()
}

fn principals(viewer: &Viewer, names: &[String]) -> Vec<PrincipalKey> {
    names.iter().map(|name| viewer.registry.principal_named(name)).collect()
}

/// What is at a station: held by a body there, or in a state that the parties hold.
fn at_stations(filter: &mut CaseFilter, stations: &[Station], viewer: &Viewer) {
    let mut places = Vec::new();
    for station in stations {
        let station = process::Station::from(*station);
        for body in viewer.registry.bodies().filter(|body| body.station == station) {
            places.push(crate::storage::Place::Body(body.key.clone()));
        }
        if station == process::Station::Party {
            places.push(crate::storage::Place::States(
                process::State::ALL
                    .iter()
                    .copied()
                    .filter(|state| state.station() == Some(station))
                    .collect(),
            ));
        }
    }
    filter.stations = Some(places);
}

//! Every path to a case: what asks for it by name, what lists it, and what acts on it. What the contract offers
//! beside these fails the test at the end, so that nobody adds a way past the rule.

use super::contract::Contract;
use std::collections::BTreeSet;

/// What names a case, or an event of it, by id or number: the variables are its own, or those of nothing.
pub const NAMED: &str = "query Named($case: ID!, $event: ID!, $number: String!, $decoy: ID!) {
  case(id: $case) { id }
  asOf: case(id: $case, asOf: \"2025-02-03T22:00:00Z\") { id }
  node(id: $case) { id }
  event: node(id: $event) { id }
  nodes(ids: [$case, $event]) { id }
  casesByRegistryNumber(numbers: [$number]) { id }
  several: casesByRegistryNumber(numbers: [$number, \"FYR24-2025-9998\"]) { id }
  whole: case(id: $case) { id title marking { level } holder { key } statusText transitions { name }
    lastEvent { id given } decisions { version } records { address } events { nodes { id } } references { id } }
  decoy: case(id: $decoy) { references { id } }
}";

/// The paths of [`NAMED`] that hold the id of the case, or of its event, where it is seen.
pub const NAMED_PATHS: &[&str] = &[
    "case",
    "asOf",
    "node",
    "event",
    "nodes",
    "casesByRegistryNumber",
    "several",
    "whole",
];

/// A list, with the places in order of opening of those cases that it can hold, whoever reads it.
pub struct List {
    /// Its alias.
    pub name: String,
    /// The field with its arguments.
    pub field: String,
    /// Which of the cases it can hold.
    pub holds: Vec<usize>,
}

/// What every case of a world has in common, as filters say it, and a cursor behind its second case.
pub struct Common {
    /// The state that all of them are in.
    pub state: &'static str,
    /// The station of that state.
    pub station: &'static str,
    /// The key of the body that holds them.
    pub holder: Option<&'static str>,
    /// Whether they have a deadline.
    pub due: bool,
    /// Whether they are finished.
    pub finished: bool,
    /// The id of a person who has the next move.
    pub next: Option<String>,
    /// By order, a cursor at the second case.
    pub cursors: Vec<(&'static str, String)>,
}

/// Every filter, with a value that finds all cases of the world.
fn filters(common: &Common) -> Vec<(&'static str, String)> {
    let finished = common.finished;
    let mut filters = vec![
        ("careArea", "[\"trollhattan\"]".to_owned()),
        ("party", "[\"vgr\"]".to_owned()),
        ("finished", finished.to_string()),
        ("kind", "[COLLABORATION_ISSUE, DISPUTE_PRINCIPLE]".to_owned()),
        ("model", "[\"FYR24\"]".to_owned()),
        ("openedBefore", "\"2025-03-01T00:00:00Z\"".to_owned()),
        ("openedFrom", "\"2025-02-01T00:00:00Z\"".to_owned()),
        ("updatedBefore", "\"2025-03-01T00:00:00Z\"".to_owned()),
        ("updatedFrom", "\"2025-02-01T00:00:00Z\"".to_owned()),
        ("overdue", "false".to_owned()),
        ("assignmentOverdue", "false".to_owned()),
        ("reportOverdue", "false".to_owned()),
        ("raisedBy", "[\"fyr24/local/trollhattan\"]".to_owned()),
        ("state", format!("[{}]", common.state)),
    ];
    if finished {
        filters.push(("closedBefore", "\"2025-03-01T00:00:00Z\"".to_owned()));
        filters.push(("closedFrom", "\"2025-02-01T00:00:00Z\"".to_owned()));
    } else {
        filters.push(("dueBefore", "\"2030-01-01\"".to_owned()));
        filters.push(("station", format!("[{}]", common.station)));
    }
    if let Some(holder) = common.holder {
        filters.push(("holder", format!("[\"{holder}\"]")));
    }
    if let Some(next) = &common.next {
        filters.push(("nextMoveBy", format!("\"{next}\"")));
    }
    filters
}

const WHOLE: &str = "{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

/// Every list that the cases of a world stand in.
pub fn lists(common: &Common) -> Vec<List> {
    let all = vec![0, 1, 2, 3];
    let mut lists = Vec::new();
    let mut add = |name: String, field: String, holds: &[usize]| {
        let holds = holds.to_vec();
        lists.push(List { name, field, holds });
    };
    add("every".to_owned(), format!("cases {WHOLE}"), &all);
    for (filter, value) in filters(common) {
        // What has no date is due at no time.
        let holds = if filter == "dueBefore" && !common.due {
            &[][..]
        } else {
            &all
        };
        let only = "raisedBy: [\"fyr24/local/trollhattan\"]";
        let also = if filter == "raisedBy" { "" } else { only };
        add(
            format!("by_{filter}"),
            format!("cases(filter: {{ {filter}: {value} {also} }}) {WHOLE}"),
            holds,
        );
    }
    for field in ORDERS {
        for direction in ["ASC", "DESC"] {
            for size in ["first: 50", "last: 50"] {
                let name = format!("{field}_{direction}_{}", &size[..4]);
                add(
                    name,
                    format!("cases({size}, orderBy: {{ field: {field}, direction: {direction} }}) {WHOLE}"),
                    &all,
                );
            }
        }
    }
    for (field, cursor) in &common.cursors {
        let order = format!("orderBy: {{ field: {field}, direction: ASC }}");
        add(
            format!("{field}_after"),
            format!("cases(first: 50, after: \"{cursor}\", {order}) {WHOLE}"),
            &[2, 3],
        );
        add(
            format!("{field}_before"),
            format!("cases(last: 50, before: \"{cursor}\", {order}) {WHOLE}"),
            &[0],
        );
    }
    if !common.finished {
        let moves = "{ totalCount nodes { case { id } } edges { cursor } pageInfo { hasNextPage } }";
        add(
            "moves".to_owned(),
            format!("planModelMigration(from: \"FYR24\", to: \"FYR24\", first: 50) {moves}"),
            &all,
        );
    }
    lists
}

/// The orders of a list.
const ORDERS: [&str; 3] = ["DUE_ON", "OPENED_AT", "UPDATED_AT"];

/// Ids in the inputs of mutations that name a case.
pub const CASE_IDS: [&str; 5] = ["caseId", "references", "agreement", "mainAgreement", "replacedBy"];

/// Mutations that name a case for the agenda of a meeting: what they tell of one that is not seen is told in the stories
/// of meetings.
pub const ON_AN_AGENDA: [&str; 1] = ["addAgendaItems"];

/// Ids in the inputs of mutations that name something else: what is public, and what the registry keeps.
const OTHER_IDS: &[&str] = &[
    "association",
    "body",
    "clientId",
    "forum",
    "id",
    "identity",
    "localGroup",
    "mandate",
    "meetingId",
    "person",
    "secretary",
    "substitution",
    "togetherWith",
];

/// Mutations that name no case: they open one, or change people, mandates, models and meetings. The cases on an agenda
/// are named by the items of a meeting, which are not there for whoever does not see the case.
const WITHOUT_A_CASE: &[&str] = &[
    "adjustItem",
    "appoint",
    "appointSubstitute",
    "cancelMeeting",
    "castVote",
    "changeAgendaItem",
    "changeMeeting",
    "closeMeeting",
    "correctRecord",
    "createCalendarFeed",
    "createServiceAccount",
    "decideAgenda",
    "decideItem",
    "draftPlan",
    "editRecordNotes",
    "electAdjuster",
    "electPresider",
    "endMandate",
    "endSubstitution",
    "erasePerson",
    "importMandates",
    "linkIdentity",
    "moveAgendaItem",
    "noteItem",
    "openBallot",
    "openMeeting",
    "planMeeting",
    "proposeActivity",
    "publishModel",
    "publishRecord",
    "recordAttendance",
    "recuseFromItem",
    "registerPerson",
    "registerRecord",
    "removeAgendaItem",
    "revokeCalendarFeed",
    "revokeServiceAccount",
    "rotateServiceAccountSecret",
    "sendRecordToOffice",
    "setRecordKind",
    "signMinutes",
    "summonMeeting",
    "unlinkIdentity",
    "updatePerson",
    "withdrawRecord",
];

/// Where a query can begin. Models, bodies, calculations and who holds a mandate are public; the registry, its log and
/// the seals name no case, but for `exportPerson`, which gives no number of a case that is marked narrower.
const QUERIES: &[&str] = &[
    "Query.auditCheckpoint",
    "Query.body",
    "Query.calculations",
    "Query.case",
    "Query.cases",
    "Query.casesByRegistryNumber",
    "Query.checkModel",
    "Query.exportMandates",
    "Query.exportPerson",
    "Query.identities",
    "Query.mandatesAt",
    "Query.meeting",
    "Query.model",
    "Query.models",
    "Query.node",
    "Query.nodes",
    "Query.person",
    "Query.persons",
    "Query.planModelMigration",
    "Query.principal",
    "Query.principals",
    // What everybody reads: what is masked is not in it, which the stories of records hold.
    "Query.publishedRecord",
    "Query.publishedRecords",
    "Query.registryEvents",
    "Query.serviceAccounts",
    "Query.upcomingChanges",
    "Query.vacancies",
    "Query.viewer",
    "ViewerInfo.calendar",
    "ViewerInfo.reminders",
    "ViewerInfo.tasks",
    "ViewerInfo.workList",
];

/// Where the reader's own lists begin.
const OWN_LISTS: [&str; 4] = [
    "ViewerInfo.calendar",
    "ViewerInfo.reminders",
    "ViewerInfo.tasks",
    "ViewerInfo.workList",
];

/// Where a case, or an event of one, is reached from something else.
const NESTED: [&str; 35] = [
    // Of what was just decided, by whoever decided it.
    "AgendaResult.case",
    "AgendaResult.event",
    // Of a meeting that is seen: an item, or a decision, about a case that is not seen is not there.
    "AgendaItem.case",
    "MeetingDecision.case",
    // Of a case that is seen: the cases that it refers to are read as any other.
    "AgreementTerms.replacedBy",
    "Case.mainAgreement",
    "Case.references",
    // Of a case that is seen: what is its own.
    "Case.events",
    "Case.lastEvent",
    // Pages and their entries.
    "CaseConnection.edges",
    "CaseConnection.nodes",
    "CaseEdge.node",
    "CaseEventConnection.edges",
    "CaseEventConnection.nodes",
    "CaseEventEdge.node",
    "ModelMove.case",
    "ModelMoveConnection.edges",
    "ModelMoveConnection.nodes",
    "ModelMoveEdge.node",
    "CalendarEntry.task",
    "CalendarEntryConnection.edges",
    "CalendarEntryConnection.nodes",
    "CalendarEntryEdge.node",
    "Reminder.task",
    "ReminderConnection.edges",
    "ReminderConnection.nodes",
    "ReminderEdge.node",
    "Task.case",
    "TaskConnection.edges",
    "TaskConnection.nodes",
    "TaskEdge.node",
    "ViewerInfo.calendar",
    "ViewerInfo.reminders",
    "ViewerInfo.tasks",
    "ViewerInfo.workList",
];

/// Where a part that can be marked by itself is reached, and what is said of it: the fields that `parts.rs` reads.
const PARTS: &[&str] = &[
    "Ballot.label",
    "Ballot.note",
    "Ballot.seat",
    "Ballot.vote",
    "Case.decisions",
    "Case.marking",
    "Case.records",
    "CaseEvent.actor",
    "CaseEvent.assignmentDates",
    "CaseEvent.at",
    "CaseEvent.decidedBy",
    "CaseEvent.from",
    "CaseEvent.given",
    "CaseEvent.hash",
    "CaseEvent.id",
    "CaseEvent.label",
    "CaseEvent.model",
    "CaseEvent.modelDigest",
    "CaseEvent.requestId",
    "CaseEvent.to",
    "CaseEvent.transition",
    "CaseEvent.version",
    "CaseEvent.warnings",
    "CaseEventConnection.edges",
    "CaseEventConnection.nodes",
    "CaseEventConnection.pageInfo",
    "CaseEventConnection.totalCount",
    "Decision.body",
    "Decision.decidedOn",
    "Decision.form",
    "Decision.notes",
    "Decision.notesMarking",
    "Decision.outcome",
    "Decision.reference",
    "Decision.taken",
    "Decision.tally",
    "Decision.transition",
    "Decision.version",
    "Decision.votes",
    "RecordReference.address",
    "RecordReference.adjustedOn",
    "RecordReference.heldOn",
    "RecordReference.kind",
    "RecordReference.marking",
    "RecordReference.published",
    "RecordReference.publishedOn",
];

/// Where a marking is given. A new one, and a new kind of part, comes with its own row of `parts.rs`.
const MARKED: &[&str] = &[
    "CasePartInput.notes",
    "CasePartInput.record",
    "CommissionForumDirectInput.marking",
    "CommissionOfficeInput.marking",
    "CommissionSteeringInput.marking",
    "DraftPlanInput.marking",
    "OpenLocalInput.marking",
    "OrderReviewInput.marking",
    "OrderRevisionInput.marking",
    "ProposeActivityInput.marking",
    "ReceiveExternalInput.marking",
    "RecordReferenceInput.marking",
    "RecordedDecisionInput.notesMarking",
    "RegisterAgreementInput.marking",
    "SetMarkingInput.marking",
    "SetMarkingInput.part",
];

fn set<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    names.into_iter().map(|name| name.as_ref().to_owned()).collect()
}

#[test]
fn every_path_that_the_contract_offers_is_on_the_test() {
    let contract = Contract::read();
    let fields = contract.fields();
    let begin = fields
        .iter()
        .filter(|(place, _)| place.starts_with("Query.") || OWN_LISTS.contains(&place.as_str()));
    assert_eq!(set(begin.map(|(place, _)| place)), set(QUERIES), "where a query begins");

    let carries = |ty: &str| {
        matches!(
            ty,
            "Case" | "CaseEvent" | "CaseEdge" | "CaseEventEdge" | "CaseConnection" | "CaseEventConnection"
        ) || ["ModelMove", "CalendarEntry", "Reminder"]
            .iter()
            .any(|kind| ty.starts_with(kind) && ty != "ReminderRecipient")
            || matches!(ty, "Task" | "TaskConnection" | "TaskEdge")
    };
    let nested = fields
        .iter()
        .filter(|(place, ty)| carries(ty) && !place.starts_with("Query.") && !place.contains("Payload."));
    assert_eq!(
        set(nested.map(|(place, _)| place)),
        set(NESTED),
        "where a case is reached"
    );

    let arguments = |place: &str| set(contract.arguments(place));
    assert_eq!(
        arguments("Query.cases"),
        set(["filter", "orderBy", "first", "after", "last", "before"])
    );
    assert_eq!(arguments("Query.case"), set(["id", "asOf"]));
    assert_eq!(arguments("Query.node"), set(["id"]));
    assert_eq!(arguments("Query.nodes"), set(["ids"]));
    assert_eq!(arguments("Query.casesByRegistryNumber"), set(["numbers"]));
    assert_eq!(
        arguments("Query.planModelMigration"),
        set(["from", "to", "first", "after", "last", "before"])
    );
    for own in ["ViewerInfo.workList", "ViewerInfo.reminders"] {
        assert_eq!(arguments(own), set(["first", "after", "last", "before"]), "{own}");
    }
    assert_eq!(
        arguments("ViewerInfo.tasks"),
        set(["overdue", "dueBefore", "first", "after", "last", "before"])
    );
    assert_eq!(
        arguments("ViewerInfo.calendar"),
        set(["from", "to", "first", "after", "last", "before"])
    );

    assert_eq!(set(contract.names("CaseOrderField")), set(ORDERS), "orders");
    let mut known = BTreeSet::new();
    for finished in [false, true] {
        let common = Common {
            state: "CLOSED",
            station: "FORUM",
            holder: Some("fyr24/steering"),
            due: false,
            finished,
            next: Some(String::new()),
            cursors: Vec::new(),
        };
        known.extend(set(filters(&common).into_iter().map(|(name, _)| name)));
    }
    assert_eq!(set(contract.names("CaseFilterInput")), known, "filters");

    let mut others = BTreeSet::new();
    for (mutation, input) in contract.mutations() {
        let ids = contract.ids_in(&input);
        others.extend(ids.iter().filter(|id| !CASE_IDS.contains(&id.as_str())).cloned());
        let names_a_case = ids.iter().any(|id| CASE_IDS.contains(&id.as_str()));
        assert_eq!(
            names_a_case,
            !WITHOUT_A_CASE.contains(&mutation.as_str()),
            "{mutation} names a case"
        );
    }
    assert_eq!(others, set(OTHER_IDS), "ids that name no case");
}

#[test]
fn every_part_that_can_be_marked_is_on_the_test() {
    let contract = Contract::read();
    let parts = ["Decision", "Ballot", "RecordReference", "CaseMarking"];
    let fields = contract.fields();
    let of_parts = fields.iter().filter(|(place, ty)| {
        let of = place.split('.').next().unwrap_or_default();
        parts.contains(&&**ty)
            || matches!(
                of,
                "Decision" | "Ballot" | "RecordReference" | "CaseEvent" | "CaseEventConnection"
            )
    });
    assert_eq!(
        set(of_parts.map(|(place, _)| place)),
        set(PARTS),
        "what is said of parts"
    );

    let inputs = contract.input_fields();
    let marked = inputs.iter().filter(|(place, ty)| {
        matches!(&**ty, "MarkingInput" | "Marking" | "CasePartInput") && !place.starts_with("MarkingInput.")
            || place.starts_with("CasePartInput.")
    });
    assert_eq!(
        set(marked.map(|(place, _)| place)),
        set(MARKED),
        "where a marking is given"
    );
}

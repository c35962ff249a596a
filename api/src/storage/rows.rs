//! What a case and an event look like as rows: one place, so that every way of writing writes the same.

use super::StorageError;
use super::chain::seal;
use arendegang_domain::case::{
    Case, CaseId, Event, Marking, Obligation, Owner, concerned, meeting_obligations, obligations, readers_of,
};
use arendegang_domain::meeting::Meeting;
use arendegang_domain::organisation::{CareProvider, ModelCode, Party, PersonId};
use arendegang_domain::text::FreeText;
use jiff::civil::Date;
use rand::RngCore;
use sea_orm::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The date of what is not due: orders on a nullable column would have no total order.
pub(super) const NEVER: &str = "9999-12-31";

/// The columns of `case_file`, in the order of [`file_row`].
pub(super) const FILE: &[&str] = &[
    "id",
    "registry_number",
    "model",
    "version",
    "state",
    "kind",
    "holder",
    "raised_by",
    "due_on",
    "opened_at",
    "updated_at",
    "closed_at",
    "document",
    "head",
    "marking",
    "assignment_due_on",
    "report_due_on",
    "expected_version",
    "expected_rules",
];

/// The columns of `case_event`, in the order of [`event_row`].
pub(super) const EVENT: &[&str] = &[
    "case_id",
    "version",
    "at",
    "transition",
    "person_id",
    "body",
    "texts",
    "previous_hash",
    "hash",
];

/// The columns of `case_link`.
pub(super) const LINK: &[&str] = &["link", "case_id", "pending"];

/// The columns of `obligation`, of what is expected in a case ...
pub(super) const OBLIGATION: &[&str] = &["id", "case_id", "owner", "due_on", "document"];
/// ... and around a meeting.
pub(super) const OBLIGATION_OF_MEETING: &[&str] = &["id", "meeting_id", "owner", "due_on", "document"];

/// Counted up when the rules of what is expected change, so that what is stored is written anew.
pub(super) const RULES: i64 = 2;

/// A marking as the column has it: the narrower, the higher.
pub(super) const fn level(marking: Marking) -> i64 {
    match marking {
        Marking::Public => 0,
        Marking::Partner => 1,
        Marking::Internal => 2,
        Marking::Secret => 3,
    }
}

/// A case as the columns that are searched on, the whole of it as one document, and the hash of its last event.
pub(super) fn file_row(case: &Case, head: &[u8]) -> Result<Vec<Value>, StorageError> {
    Ok(vec![
        case.id.into(),
        case.registry_number.as_str().into(),
        case.model.as_str().into(),
        i64::from(case.version).into(),
        case.state.name().into(),
        case.kind.name().into(),
        case.holder.as_ref().map(|holder| holder.as_str().to_owned()).into(),
        case.raised_by.as_str().into(),
        date(case.due_on).into(),
        case.opened_at.as_microsecond().into(),
        case.updated_at.as_microsecond().into(),
        case.closed_at.map(jiff::Timestamp::as_microsecond).into(),
        serde_json::to_string(case)
            .map_err(|cause| StorageError::unreadable("case", cause))?
            .into(),
        head.to_vec().into(),
        level(case.marking()).into(),
        date(case.result_due_on()).into(),
        date(case.report_due_on()).into(),
        i64::from(case.version).into(),
        RULES.into(),
    ])
}

/// An event sealed onto the chain after `previous`, and its own hash.
pub(super) fn event_row(
    event: &Event,
    previous: &[u8],
    chance: &mut impl RngCore,
) -> Result<(Vec<Value>, Vec<u8>), StorageError> {
    let sealed = seal(event, previous, chance)?;
    let row = vec![
        event.case_id.into(),
        i64::from(event.version).into(),
        event.at.as_microsecond().into(),
        event.transition.name().into(),
        event.actor.as_ref().map(|actor| actor.person).into(),
        sealed.body.into(),
        sealed.texts.into(),
        previous.to_vec().into(),
        sealed.hash.clone().into(),
    ];
    Ok((row, sealed.hash))
}

/// By what the case is found besides its columns, and whether a party among them has the next move.
pub(super) fn links(case: &Case) -> BTreeMap<String, bool> {
    let mut links: BTreeMap<String, bool> = readers_of(case)
        .into_iter()
        .map(|(reader, pending)| (reader.key(), pending))
        .collect();
    // Where the parties themselves do not see it, those who do still find it by them.
    if case.marking() > Marking::Partner {
        for party in concerned(case) {
            links.insert(format!("concerns:{}:{party}", case.model), false);
        }
    }
    for area in &case.care_areas {
        links.insert(format!("area:{area}"), false);
    }
    for adoption in &case.adoptions {
        if let (Some(decided_on), Some(reference)) = (adoption.decided_on, &adoption.reference) {
            let link = decision_link(&case.model, &adoption.party, decided_on, reference);
            links.insert(link, false);
        }
    }
    for recusal in case.recusals.iter().filter(|recusal| recusal.lifted.is_none()) {
        links.insert(recusal_link(recusal.person), false);
    }
    links.extend(case.main_agreement.map(|main| (sub_agreement_link(main), false)));
    links
}

/// The links that a step takes away: of the readers whom a marking takes the case from, and of a recusal that is
/// lifted.
pub(super) fn lost_links(before: Option<&Case>, after: &Case) -> Vec<String> {
    let Some(before) = before else { return Vec::new() };
    let recused = before.recusals.iter().map(|recusal| recusal.person);
    let lifted = recused.filter(|person| before.is_recused(*person) && !after.is_recused(*person));
    let mut lost = lost_readers(before, after);
    lost.extend(lifted.map(recusal_link));
    lost
}

/// Only a marking takes a case away from a reader: without one, whoever once saw a case sees it to its end.
fn lost_readers(before: &Case, after: &Case) -> Vec<String> {
    let narrow = |case: &Case| case.marking() > Marking::Partner;
    if !narrow(before) && !narrow(after) {
        return Vec::new();
    }
    let kept = readers_of(after);
    readers_of(before)
        .into_iter()
        .filter(|(reader, _)| kept.iter().all(|(other, _)| other != reader))
        .map(|(reader, _)| reader.key())
        .collect()
}

/// What is expected by id: of whom, by when, and the whole of it as a document.
pub(super) type Expected = BTreeMap<String, [String; 3]>;

/// What is expected in a case.
pub(super) fn expected(case: &Case) -> Result<Expected, StorageError> {
    let mut all = Expected::new();
    for obligation in obligations(case) {
        let id = format!("{}:{}", case.id.simple(), obligation.duty.key());
        // In a case each thing is expected of one.
        for owner in obligation.duty.owners() {
            all.insert(id.clone(), expectation(&obligation, &owner)?);
        }
    }
    Ok(all)
}

/// What is expected around a meeting: a row for each of whom the same is expected.
pub(super) fn expected_of_meeting(meeting: &Meeting) -> Result<Expected, StorageError> {
    let mut all = Expected::new();
    for obligation in meeting_obligations(meeting) {
        for owner in obligation.duty.owners() {
            let id = format!("{}:{}:{}", meeting.id.simple(), obligation.duty.key(), owner.key());
            all.insert(id, expectation(&obligation, &owner)?);
        }
    }
    Ok(all)
}

fn expectation(obligation: &Obligation, owner: &Owner) -> Result<[String; 3], StorageError> {
    let document = serde_json::to_string(obligation).map_err(|cause| StorageError::unreadable("obligation", cause))?;
    Ok([owner.key(), date(obligation.due_on), document])
}

/// What a step makes expected, or expected otherwise, as rows; and the ids of what it fulfils.
pub(super) fn expectations(before: Option<&Case>, after: &Case) -> Result<Expectations, StorageError> {
    let known = before.map(expected).transpose()?.unwrap_or_default();
    Ok(Expectations::between(&known, expected(after)?))
}

impl Expectations {
    /// What differs.
    pub fn between(known: &Expected, now: Expected) -> Self {
        let fulfilled = known.keys().filter(|id| !now.contains_key(*id)).cloned().collect();
        let changed = now.into_iter().filter(|(id, row)| known.get(id) != Some(row)).collect();
        Self { changed, fulfilled }
    }
}

/// What differs in the table of what is expected.
pub(super) struct Expectations {
    /// By id: of whom, by when, the document.
    pub changed: Vec<(String, [String; 3])>,
    /// The ids of what is expected no more.
    pub fulfilled: Vec<String>,
}

/// A date as a column has it.
pub(super) fn date(date: Option<Date>) -> String {
    date.map_or_else(|| NEVER.to_owned(), |date| date.to_string())
}

/// Under which a council's decision on an agreement is found again (I44). What is written of it stays in the case.
pub(super) fn decision_link(model: &ModelCode, party: &Party, decided_on: Date, reference: &FreeText) -> String {
    let organisation = party.organisation.map_or("", CareProvider::name);
    let reference = reference.as_str().to_lowercase();
    let decision = format!("{model}|{}|{organisation}|{decided_on}|{reference}", party.principal);
    format!("decision:{}", hex::encode(Sha256::digest(decision)))
}

/// Under which the sub-agreements of a main agreement are found (I40).
pub(super) fn sub_agreement_link(main: CaseId) -> String {
    format!("main:{main}")
}

/// Under which the cases are found from which somebody is recused.
pub(super) fn recusal_link(person: PersonId) -> String {
    format!("recused:{person}")
}

/// The text that inserts so many rows; the same text for the same number, so that it is prepared once.
pub(super) fn insert(table: &str, columns: &[&str], rows: usize) -> String {
    let width = columns.len();
    let tuple = |row: usize| {
        let places: Vec<String> = (1..=width).map(|place| format!("${}", row * width + place)).collect();
        format!("({})", places.join(", "))
    };
    let tuples: Vec<String> = (0..rows).map(tuple).collect();
    format!(
        "INSERT INTO {table} ({}) VALUES {}",
        columns.join(", "),
        tuples.join(", ")
    )
}

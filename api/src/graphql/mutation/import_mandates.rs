//! `importMandates`: the members of a body from a table, all rows or none. No transition.

use arendegang_domain::model::Model;
use arendegang_domain::rule::Refusal;
use async_graphql::{Context, ID, InputObject, Result, SimpleObject};

use super::border;
use super::change::digest;
use super::run::{checked_key, said};
use crate::cases::{Import, Imported, Problem, Report, import_mandates as import};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::types::{Body, EventWarning, warnings_of};
use crate::graphql::user_error::UserError;

/// What `importMandates` needs: which body, the table, on what decision, and why.
#[derive(Clone, Debug, InputObject)]
pub struct ImportMandatesInput {
    /// The body: *organ*, by its id or its key.
    body: ID,
    /// The table in CSV, at most 200 kB and 200 rows: *tabell*. The first line names the columns:
    /// person (a key), name, seat (a key), function, from, to, organisation, operation; person, seat and
    /// from are needed. Separated by semicolon or comma, as `exportMandates` writes it.
    csv: String,
    /// Whether it is only tried: *torrkörning*. The report is the same, and nothing is written.
    dry_run: Option<bool>,
    /// Whether somebody whom no row of the registry has is registered with the name in the row:
    /// *registrera okända*. For the offices and administrators.
    register_unknown: Option<bool>,
    /// The decision on which the mandates rest, such as a paragraph of the minutes: *beslut*.
    decision: String,
    /// Why they are given: *skäl*.
    reason: String,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30
    /// days. The same key with another input is refused. A repetition finds every row unchanged.
    idempotency_key: Option<String>,
}

/// What came of `importMandates`: *resultat*. Every row or none was written.
#[derive(Debug, SimpleObject)]
pub struct ImportMandatesPayload {
    /// The body as it is now: *organ*; null where it was refused as a whole.
    body: Option<Body>,
    /// Whether it was written: *importerad*.
    imported: bool,
    /// Rows that could be read: *rader*.
    rows: i32,
    /// Mandates that are given: *tillsatta*.
    appointed: i32,
    /// Mandates that get their last day, since the row has an earlier one: *avslutade*.
    ended: i32,
    /// People who become known: *registrerade*.
    registered: i32,
    /// Rows that say what is so already: *oförändrade*.
    unchanged: i32,
    /// What is wrong with which row, in the order of the lines: *fel*. Where there is any, nothing is
    /// written.
    errors: Vec<ImportError>,
    /// Rules that warned, by line: *varningar*.
    warnings: Vec<ImportWarning>,
    /// Every reason why it was refused as a whole: *avslag*.
    user_errors: Vec<UserError>,
}

/// What is wrong with a row: *fel i raden*.
#[derive(Debug, SimpleObject)]
pub struct ImportError {
    /// The line on which the row begins, counted from 1: *rad*.
    line: i32,
    /// The column: *kolumn*; null where the whole row is meant.
    column: Option<String>,
    /// What is wrong, with its rule and source: *avslag*.
    error: UserError,
}

/// What a row is warned of: *varning*.
#[derive(Debug, SimpleObject)]
pub struct ImportWarning {
    /// The line on which the row begins, counted from 1: *rad*.
    line: i32,
    /// What warned: *varning*.
    warning: EventWarning,
}

/// Imports.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn import_mandates(ctx: &Context<'_>, input: ImportMandatesInput) -> Result<ImportMandatesPayload> {
    let viewer = Viewer::of(ctx)?;
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let request = match read(input) {
        Ok(request) => request,
        Err(refusals) => return Ok(refused(said(&refusals, viewer, None))),
    };
    Ok(match import(&viewer.caller, &request).await? {
        Imported::Read {
            report,
            snapshot,
            model,
        } => {
            viewer.has_changed_mandates(&snapshot.registry);
            let body = snapshot.registry.body(&request.body).cloned().map(Body::of);
            shown(report, body, viewer, model.as_deref())
        }
        Imported::Refused { refusals, model } => refused(said(&refusals, viewer, model.as_deref())),
    })
}

fn read(input: ImportMandatesInput) -> Result<Import, Vec<Refusal>> {
    let input_digest = digest("importMandates", &input);
    let body = border::body(&input.body, "body");
    let key = input.idempotency_key.as_deref().map(checked_key).transpose();
    match (body, key) {
        (Ok(body), Ok(idempotency_key)) => Ok(Import {
            body,
            csv: input.csv,
            dry_run: input.dry_run.unwrap_or_default(),
            register_unknown: input.register_unknown.unwrap_or_default(),
            decision: border::text(input.decision),
            reason: border::text(input.reason),
            idempotency_key,
            input_digest,
        }),
        (body, key) => Err(body.err().into_iter().chain(key.err()).collect()),
    }
}

fn shown(report: Report, body: Option<Body>, viewer: &Viewer, model: Option<&Model>) -> ImportMandatesPayload {
    let error = |problem: &Problem| ImportError {
        line: line(problem.line),
        column: problem.column.clone(),
        error: UserError::of_arguments(&without_field(problem), viewer, model),
    };
    let mut warnings = Vec::new();
    for (at, warning) in &report.warnings {
        let said = warnings_of(std::slice::from_ref(warning), viewer, model).into_iter();
        warnings.extend(said.map(|warning| ImportWarning {
            line: line(*at),
            warning,
        }));
    }
    ImportMandatesPayload {
        body,
        imported: report.imported,
        rows: count(report.rows),
        appointed: count(report.appointed),
        ended: count(report.ended),
        registered: count(report.registered),
        unchanged: count(report.unchanged),
        errors: report.problems.iter().map(error).collect(),
        warnings,
        user_errors: Vec::new(),
    }
}

/// Line and column say where; the path of an input would name a field that nobody wrote.
fn without_field(problem: &Problem) -> Refusal {
    Refusal {
        field: Vec::new(),
        ..problem.refusal.clone()
    }
}

fn refused(user_errors: Vec<UserError>) -> ImportMandatesPayload {
    ImportMandatesPayload {
        body: None,
        imported: false,
        rows: 0,
        appointed: 0,
        ended: 0,
        registered: 0,
        unchanged: 0,
        errors: Vec::new(),
        warnings: Vec::new(),
        user_errors,
    }
}

fn line(line: u64) -> i32 {
    i32::try_from(line).unwrap_or(i32::MAX)
}

fn count(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

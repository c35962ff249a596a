//! The members of a body, imported from a table and exported as one: all rows or none.

use super::Caller;
use super::mandates::{Change, ChangeMandates, Turn, Who, models_of};
use super::people::{about_a_person, registered};
use super::registry::{Beside, Changed, Entry, Once, Refused, in_turn, unfit_texts};
use super::roster::{Problem, Row, at, read, write};
use crate::error::Fault;
use crate::storage::RegistrySnapshot;
use arendegang_domain::case::Warning;
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    Body, BodyKey, Contact, Mandate, Person, PersonChange, PersonField, PersonId, Registry, RegistryEvent,
    RegistryEventKind, SeatKey,
};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::FreeText;
use std::sync::{Arc, Mutex, PoisonError};

/// A table of members that is to become mandates.
#[derive(Clone, Debug)]
pub struct Import {
    /// The body.
    pub body: BodyKey,
    /// The table.
    pub csv: String,
    /// Whether nothing is written.
    pub dry_run: bool,
    /// Whether somebody unknown is registered with the name in the row.
    pub register_unknown: bool,
    /// On what decision the mandates rest.
    pub decision: FreeText,
    /// Why they are given.
    pub reason: FreeText,
    /// The client's own key, so that a repeated call does nothing twice.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// What came of it, or would.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Whether it was written.
    pub imported: bool,
    /// Rows that could be read.
    pub rows: usize,
    /// Mandates that are given.
    pub appointed: usize,
    /// Mandates that get their last day.
    pub ended: usize,
    /// People who become known.
    pub registered: usize,
    /// Rows that say what is so already.
    pub unchanged: usize,
    /// What refuses it, in the order of the lines.
    pub problems: Vec<Problem>,
    /// Rules that warn, by line.
    pub warnings: Vec<(u64, Warning)>,
}

/// How an import ended.
#[derive(Debug)]
pub enum Imported {
    /// It was read, and written unless rows refuse it.
    Read {
        /// What came of it.
        report: Report,
        /// Models, people and mandates after it.
        snapshot: Arc<RegistrySnapshot>,
        /// The model whose rules were asked.
        model: Option<Arc<Model>>,
    },
    /// It was not looked at.
    Refused {
        /// Every reason that applies to the whole.
        refusals: Vec<Refusal>,
        /// The model whose rules refused.
        model: Option<Arc<Model>>,
    },
}

/// Reads a table of members and gives them their mandates, all or none.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn import_mandates(caller: &Caller, request: &Import) -> Result<Imported, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    let refusals = request.unfit();
    if !refusals.is_empty() {
        return Ok(Imported::Refused { refusals, model: None });
    }
    // Another process may have changed what this one knows.
    let known = caller.app.up_to_date(&caller.session).await?;
    let model = match may_import(caller, person, &known.registry, request) {
        Ok(model) => model,
        Err(Refused { refusals, model }) => return Ok(Imported::Refused { refusals, model }),
    };
    let (rows, problems) = read(&request.csv);
    let plan = |registry: &Registry| Plan::of(caller, person, request, registry, &rows, &problems);
    if request.dry_run {
        let report = plan(&known.registry).report;
        return Ok(Imported::Read {
            report,
            snapshot: known,
            model,
        });
    }
    let once = request.idempotency_key.as_deref().map(|key| Once {
        mutation: "importMandates",
        key,
        digest: &request.input_digest,
    });
    let latest = Mutex::new(None);
    let changed = in_turn(caller, person, once, |snapshot| {
        let plan = plan(&snapshot.registry);
        let is_sound = plan.report.problems.is_empty();
        *latest.lock().unwrap_or_else(PoisonError::into_inner) = Some(plan.report);
        // Without a reason of its own: the report has the rows that refuse it, or there is nothing left to do.
        if is_sound && !plan.entries.is_empty() {
            Ok(plan.entries)
        } else {
            Err(Refused::from(Vec::new()))
        }
    })
    .await?;
    let decided = latest.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(match changed {
        Changed::Done { snapshot, .. } => {
            // Where the client's key was used before, nothing was decided: every row is there by now.
            let report = decided.unwrap_or_else(|| plan(&snapshot.registry).report);
            Imported::Read {
                report: Report {
                    imported: true,
                    ..report
                },
                snapshot,
                model,
            }
        }
        Changed::Refused { refusals, .. } if refusals.is_empty() => Imported::Read {
            report: decided.unwrap_or_default(),
            snapshot: caller.app.snapshot(),
            model,
        },
        Changed::Refused { refusals, model } => Imported::Refused { refusals, model },
    })
}

impl Caller {
    /// The mandates of a body that hold today or later, as a table that [`import_mandates`] reads; none for whom it is
    /// not for: the keys of people are for whoever keeps the registry.
    #[must_use]
    pub fn export_mandates(&self, body: &Body) -> Option<String> {
        self.keeps_people().then(|| {
            let today = self.today();
            write(&rows_of(self.registry(), body, |mandate| {
                mandate.to.is_none_or(|to| to >= today)
            }))
        })
    }
}

/// The mandates of a body as rows, in the order of its seats.
fn rows_of(registry: &Registry, body: &Body, is_meant: impl Fn(&Mandate) -> bool) -> Vec<Row> {
    let place = |mandate: &Mandate| body.seats.iter().position(|seat| seat.key == mandate.seat);
    let mut mandates: Vec<&Mandate> = registry
        .mandates()
        .iter()
        .filter(|mandate| mandate.body == body.key && place(mandate).is_some() && is_meant(mandate))
        .collect();
    mandates.sort_by_key(|mandate| (place(mandate), mandate.from, mandate.id));
    let row = |mandate: &&Mandate| {
        let person = registry.person(mandate.person)?;
        Some(Row {
            line: 0,
            person: person.key.clone(),
            name: person.name.clone(),
            seat: mandate.seat.to_string(),
            function: Some(mandate.function),
            from: mandate.from,
            to: mandate.to,
            organisation: mandate.organisation.as_ref().map(|text| text.as_str().to_owned()),
            operation: mandate.operation,
        })
    };
    mandates.iter().filter_map(row).collect()
}

impl Import {
    fn unfit(&self) -> Vec<Refusal> {
        unfit_texts([
            (&self.decision, Code::InvalidInput, "decision"),
            (&self.reason, Code::ReasonRequired, "reason"),
        ])
    }

    fn change(&self, change: Change) -> ChangeMandates {
        ChangeMandates {
            change,
            reason: self.reason.clone(),
            idempotency_key: None,
            input_digest: self.input_digest,
        }
    }
}

/// The model of the body, where the caller may appoint to it.
fn may_import(
    caller: &Caller,
    person: PersonId,
    registry: &Registry,
    request: &Import,
) -> Result<Option<Arc<Model>>, Refused> {
    let Some(body) = registry.body(&request.body) else {
        return Err(Refusal::new(Code::NotFound).at("body").into());
    };
    Turn::may_in(caller, person, registry, body)?;
    Ok(models_of(registry, body).next().cloned())
}

/// What an import would do on what is known: rows one after the other, each on what those before it have done.
struct Plan<'a> {
    caller: &'a Caller,
    person: PersonId,
    request: &'a Import,
    registry: Registry,
    entries: Vec<Entry>,
    report: Report,
}

impl<'a> Plan<'a> {
    fn of(
        caller: &'a Caller,
        person: PersonId,
        request: &'a Import,
        registry: &Registry,
        rows: &[Row],
        problems: &[Problem],
    ) -> Self {
        let mut plan = Self {
            caller,
            person,
            request,
            registry: registry.clone(),
            entries: Vec::new(),
            report: Report {
                rows: rows.len(),
                problems: problems.to_vec(),
                ..Report::default()
            },
        };
        for row in rows {
            if let Err(refusals) = plan.take(row) {
                let problems = refusals.into_iter().map(|refusal| {
                    let column = refusal.field.last().map(|field| column_of(field).to_owned());
                    at(row.line, column.as_deref(), refusal)
                });
                plan.report.problems.extend(problems);
            }
        }
        plan.report.problems.sort_by_key(|problem| problem.line);
        plan
    }

    fn take(&mut self, row: &Row) -> Result<(), Vec<Refusal>> {
        let person = self.person_of(row)?;
        let seat = SeatKey::new(&row.seat);
        let known = self.known(row, person, &seat);
        let change = match known {
            Some(known) if known.to == row.to => {
                self.report.unchanged += 1;
                return Ok(());
            }
            Some(known) if row.to.is_some_and(|to| known.to.is_none_or(|before| to < before)) => Change::End {
                mandate: known.id,
                last_day: row.to.unwrap_or(row.from),
            },
            _ => Change::Appoint {
                body: self.request.body.clone(),
                seat,
                person: Who::Identity(person),
                function: row.function,
                from: row.from,
                to: row.to,
                decision: self.request.decision.clone(),
                exception: false,
                organisation: row.organisation.as_ref().map(FreeText::new),
                operation: row.operation,
            },
        };
        let request = self.request.change(change);
        let unfit = request.unfit();
        if !unfit.is_empty() {
            return Err(unfit);
        }
        let turn = Turn {
            caller: self.caller,
            person: self.person,
            request: &request,
            registry: &self.registry,
        };
        let decided = turn.decide().map_err(|refused| refused.refusals)?;
        let events: Vec<RegistryEvent> = decided.into_iter().map(|decided| turn.event(decided)).collect();
        for event in events {
            let warnings = event.warnings.iter().cloned();
            self.report.warnings.extend(warnings.map(|warning| (row.line, warning)));
            self.write(event);
        }
        Ok(())
    }

    /// The mandate that the row is about, where it was given before.
    fn known(&self, row: &Row, person: PersonId, seat: &SeatKey) -> Option<Mandate> {
        let same = |mandate: &&Mandate| {
            let organisation = mandate.organisation.as_ref().map(FreeText::as_str);
            mandate.body == self.request.body
                && mandate.seat == *seat
                && mandate.person == person
                && mandate.from == row.from
                && row.function.is_none_or(|function| function == mandate.function)
                && organisation == row.organisation.as_deref()
                && mandate.operation == row.operation
        };
        self.registry.mandates().iter().find(same).cloned()
    }

    /// The person of a row: known, or registered with it.
    fn person_of(&mut self, row: &Row) -> Result<PersonId, Vec<Refusal>> {
        if let Some(person) = self.registry.person_with_key(&row.person) {
            return Ok(person.id);
        }
        if !self.request.register_unknown || !self.caller.keeps_people() {
            return Err(vec![
                Refusal::saying(
                    Code::NotFound,
                    "Ingen person har den nyckeln: registrera personen, eller låt importen göra det (registerUnknown).",
                    "No person has that key: register the person, or let the import do it (registerUnknown).",
                )
                .at("person"),
            ]);
        }
        let contact = Contact::default();
        let id = crate::clock::new_id();
        let key = Some(row.person.as_str());
        let registry = &self.registry;
        let person = registered(self.caller, registry, id, key, &row.name, &contact)?;
        self.register(person);
        Ok(id)
    }

    fn register(&mut self, person: Person) {
        let about = PersonChange {
            id: person.id,
            version: person.version,
            changed: vec![PersonField::Name],
            legal_ground: None,
        };
        let kind = RegistryEventKind::PersonRegistered;
        let event = about_a_person(self.caller, self.person, kind, about, self.request.reason.clone());
        self.registry.add_person(person.clone());
        self.report.registered += 1;
        self.entries.push(Entry {
            event,
            beside: Beside::Person(person),
        });
    }

    fn write(&mut self, event: RegistryEvent) {
        let mut mandates = self.registry.mandates().to_vec();
        for end in &event.ends {
            for mandate in mandates.iter_mut().filter(|mandate| mandate.id == end.mandate) {
                mandate.to = Some(end.last_day);
            }
        }
        if event.kind == RegistryEventKind::Appointed {
            mandates.extend(event.mandate().cloned());
            self.report.appointed += 1;
        } else {
            self.report.ended += 1;
        }
        self.registry = self.registry.with_mandates(mandates);
        self.entries.push(Entry::of(event));
    }
}

/// The column of a field of a change of mandates.
fn column_of(field: &str) -> &str {
    match field {
        "lastDay" => "to",
        "mandate" => "from",
        "exception" => "function",
        "key" => "person",
        other => other,
    }
}

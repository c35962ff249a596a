//! The process and the models as a document to read beside the sources: PROCESS.md.

mod chapter;

use self::chapter::chapter;
use super::{From, Mandate, Row, State, To, Transition};
use crate::model::{Basis, Model};

/// The whole document.
#[must_use]
pub fn document(models: &[Model]) -> String {
    let mut parts = vec![
        "# The process".to_owned(),
        "Generated from the process table and the model files, and compared with them in a test: \
         change those, not this."
            .to_owned(),
        "## States".to_owned(),
        states(),
        "## Steps".to_owned(),
        "One row per step. ∅ is a new case. A vice chair acts when the chair is absent. A step \
         carries what its column says; what may be left out is in parentheses. Marks per model: E \
         the source says it, I it follows from the source, R recommended where the source is \
         silent, – the model does not have it."
            .to_owned(),
        table(&models.iter().collect::<Vec<_>>()),
    ];
    parts.extend(models.iter().map(chapter));
    parts.join("\n\n") + "\n"
}

/// Every row of the process table, with a column of marks for each model.
#[must_use]
pub fn table(models: &[&Model]) -> String {
    let mut head = vec!["No.", "Step", "From", "To", "Mandate", "Carries", "Rules and guards"];
    head.extend(models.iter().map(|model| model.code.as_str()));
    let rows = Transition::ALL.iter().map(|transition| {
        let row = transition.row();
        let mut cells = vec![
            row.number.to_owned(),
            format!("`{transition}` {}", transition.label().sv),
            from(&row),
            to(&row),
            mandates(&row),
            carries(&row),
            asks(&row),
        ];
        cells.extend(models.iter().map(|model| mark(model, *transition).to_owned()));
        cells
    });
    markdown(&head, rows)
}

fn markdown(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut lines = vec![
        format!("| {} |", head.join(" | ")),
        format!("|{}", " --- |".repeat(head.len())),
    ];
    lines.extend(rows.map(|cells| format!("| {} |", cells.join(" | "))));
    lines.join("\n")
}

fn states() -> String {
    let rows = State::ALL.iter().map(|state| {
        vec![
            state.number(),
            format!("`{state}`"),
            state.label().sv.to_owned(),
            state.label().en.to_owned(),
            state.station().map_or("–", |station| station.label().sv).to_owned(),
        ]
    });
    markdown(&["No.", "State", "Swedish", "English", "Held at"], rows)
}

fn numbers(states: &[State]) -> String {
    states.iter().map(|state| state.number()).collect::<Vec<_>>().join(", ")
}

fn from(row: &Row) -> String {
    match row.from {
        From::New => "∅".to_owned(),
        From::NewOr(state) => format!("∅, {}", state.number()),
        From::States(states) => numbers(states),
        From::AnyOpen => "any open".to_owned(),
        From::Any => "any".to_owned(),
    }
}

fn to(row: &Row) -> String {
    match row.to {
        To::State(state) => state.number(),
        To::Same => "the same".to_owned(),
        To::Resume => "where it was".to_owned(),
        To::ForumEntry => "S07 with preparation groups, otherwise S08".to_owned(),
        To::PoliticalOutcome => "S17, or S19 when noted".to_owned(),
        To::AgreementDesk => "S11, at the county S12".to_owned(),
        To::Landing => "where it lands in the next model".to_owned(),
    }
}

fn mandates(row: &Row) -> String {
    let names = row.mandate.iter().map(|mandate| match mandate {
        Mandate::Role(role) => role.label().en.to_owned(),
        Mandate::RoleIn(states, role) => format!("{} (in {})", role.label().en, numbers(states)),
        Mandate::AtCounty(role) => format!("{} (in the county's own model)", role.label().en),
        Mandate::HolderChair => "Chair of the body that holds the case".to_owned(),
        Mandate::PausingChair => "Chair of the body that paused the case".to_owned(),
        Mandate::CommissioningChair => "Chair of the body that gave the assignment".to_owned(),
        Mandate::FollowUpOwner => "Chair of the body that owns the follow-up".to_owned(),
        Mandate::OwnParty(role) => format!("{} of the party", role.label().en),
        Mandate::PartyRepresentative => "Representative of the party".to_owned(),
        Mandate::Themselves => "Whoever it is about".to_owned(),
        Mandate::System => "The clock".to_owned(),
    });
    names.collect::<Vec<_>>().join("; ")
}

fn carries(row: &Row) -> String {
    let fields = row.needs().map(|need| {
        if need.required {
            need.field.to_owned()
        } else {
            format!("({})", need.field)
        }
    });
    fields.collect::<Vec<_>>().join(", ")
}

fn asks(row: &Row) -> String {
    let rules = row.rules.iter().map(|rule| rule.name());
    let guards = row.guards.iter().map(|guard| guard.name());
    rules.chain(guards).collect::<Vec<_>>().join(", ")
}

fn mark(model: &Model, transition: Transition) -> &'static str {
    match model.transition(transition).map_or(Basis::Absent, |entry| entry.basis) {
        Basis::Explicit => "E",
        Basis::Inferred => "I",
        Basis::Recommended => "R",
        Basis::Absent => "–",
    }
}

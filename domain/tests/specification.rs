//! Chapter 3.9 of the specification, row by row against the process table and model by model.

use arendegang_domain::model::{Basis, Model};
use arendegang_domain::process::{From, Mandate, Role, Row, State, To, Transition};

const SPECIFICATION: &str = include_str!("specification_3_9.tsv");
const COLUMNS: usize = 11;
const MODELS: [&str; 5] = ["FYR23", "FYR24", "SAL19", "GBG26", "VGC23"];

fn rows() -> Vec<Vec<&'static str>> {
    let lines = SPECIFICATION.lines().filter(|line| !line.starts_with('#'));
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    assert!(
        rows.iter().all(|row| row.len() == COLUMNS),
        "every row has {COLUMNS} columns"
    );
    assert_eq!(rows[0][5..10], MODELS);
    rows.into_iter().skip(1).collect()
}

/// What was built, where a cell says that it is other than the specification.
fn built(cell: &'static str) -> &'static str {
    cell.split(" => ").last().unwrap_or(cell)
}

fn states(states: &[State]) -> String {
    states.iter().map(|state| state.number()).collect::<Vec<_>>().join(", ")
}

fn from(row: &Row) -> String {
    match row.from {
        From::New => "∅".to_owned(),
        From::NewOr(state) => format!("∅, {}", state.number()),
        From::States(from) => states(from),
        From::AnyOpen => "any".to_owned(),
        From::Any => "any, terminal too".to_owned(),
    }
}

fn to(row: &Row) -> String {
    match row.to {
        To::State(state) => state.number(),
        To::Same => from(row),
        To::Resume => "resumeState".to_owned(),
        To::ForumEntry => "S07 in FYR24, otherwise S08".to_owned(),
        To::PoliticalOutcome => "S17 or S19".to_owned(),
        To::Landing => "where it lands".to_owned(),
        To::AgreementDesk => "S11 in a delregional model, S12 at the county".to_owned(),
    }
}

/// The short names of the specification.
fn short(role: Role) -> &'static str {
    match role {
        Role::LocalMember => "LM",
        Role::LocalChair => "LC",
        Role::LocalViceChair => "LV",
        Role::LocalTaskLead => "LTG",
        Role::OfficeStaff | Role::OfficeCoordinator => "OC",
        Role::PreparationMember => "AUM",
        Role::SteeringChair => "SC",
        Role::SteeringViceChair => "SV",
        Role::SteeringMember => "SM",
        Role::SteeringNonVoting => "SN",
        Role::ForumChair => "FC",
        Role::ForumViceChair => "FV",
        Role::ForumMember => "FM",
        Role::PoliticalChair => "PC",
        Role::PoliticalViceChair => "PV",
        Role::PoliticalMember => "PM",
        Role::VvgMember => "CM",
        Role::SroMember => "CP",
        Role::AssociationBoard => "MA",
        Role::PartyDecisionMaker => "PD",
        Role::LineManager => "LO",
        Role::Secretary => "SEC",
        Role::ExternalSender => "EXT",
    }
}

fn mandate(row: &Row) -> String {
    let names = row.mandate.iter().map(|mandate| match mandate {
        Mandate::Role(role) | Mandate::AtCounty(role) | Mandate::OwnParty(role) => short(*role).to_owned(),
        Mandate::RoleIn(within, role) => format!("{} in {}", short(*role), states(within)),
        Mandate::HolderChair => "chair of holding body".to_owned(),
        Mandate::PausingChair => "chair of pausing body".to_owned(),
        Mandate::CommissioningChair => "chair of the body that gave the assignment".to_owned(),
        Mandate::FollowUpOwner => "owner of follow-up".to_owned(),
        Mandate::PartyRepresentative => "representative of the party".to_owned(),
        Mandate::Themselves => "whoever it is about".to_owned(),
        Mandate::System => "system".to_owned(),
    });
    let mut names: Vec<String> = names.collect();
    // The order of alternatives says nothing.
    names.sort();
    names.join("; ")
}

fn sorted(cell: &str) -> String {
    let mut names: Vec<&str> = cell.split("; ").collect();
    names.sort_unstable();
    names.join("; ")
}

fn mark(cell: &str) -> Basis {
    match cell.chars().next() {
        Some('E') => Basis::Explicit,
        Some('I') => Basis::Inferred,
        Some('R') => Basis::Recommended,
        Some('–') => Basis::Absent,
        _ => panic!("{cell:?} is no mark"),
    }
}

#[test]
fn every_transition_is_a_row_of_the_specification() {
    let names: Vec<&str> = rows().iter().map(|row| row[1]).collect();
    for transition in Transition::ALL {
        let found = names.iter().filter(|name| **name == transition.name()).count();
        assert_eq!(found, 1, "{transition}");
    }
    assert_eq!(names.len(), Transition::ALL.len());
}

#[test]
fn every_row_of_the_process_table_is_as_specified() {
    let mut wrong = Vec::new();
    for cells in rows() {
        let Some(transition) = Transition::from_name(cells[1]) else {
            continue;
        };
        let row = transition.row();
        let pairs = [
            ("number", cells[0].to_owned(), row.number.to_owned()),
            ("from", built(cells[2]).to_owned(), from(&row)),
            ("to", built(cells[3]).to_owned(), to(&row)),
            ("mandate", sorted(built(cells[4])), mandate(&row)),
        ];
        for (column, specified, in_code) in pairs {
            if specified != in_code {
                wrong.push(format!(
                    "{transition}, {column}: {specified} specified, {in_code} in the table"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_model_has_the_transitions_that_are_specified_on_the_basis_that_is_specified() {
    let models = Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"));
    let mut wrong = Vec::new();
    for cells in rows() {
        let Some(transition) = Transition::from_name(cells[1]) else {
            continue;
        };
        for (code, cell) in MODELS.iter().zip(&cells[5..10]) {
            let model = models.iter().find(|model| model.code.as_str() == *code).unwrap();
            let entry = model.transition(transition).unwrap();
            if entry.basis != mark(built(cell)) {
                wrong.push(format!(
                    "{transition} in {code}: {cell} specified, {} in the model",
                    entry.basis
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_deviation_has_its_reason() {
    for cells in rows() {
        let deviates = cells[..10].iter().any(|cell| cell.contains("=>"));
        assert!(!deviates || !cells[10].is_empty(), "{}", cells[1]);
    }
}

const ROLES: &str = include_str!("specification_7.tsv");

/// What chapter 7 calls a step, by whom, and how it stands in each model.
fn actions() -> Vec<Vec<&'static str>> {
    let lines = ROLES.lines().filter(|line| !line.starts_with('#')).skip(1);
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    assert!(rows.len() >= 30 && rows.iter().all(|row| row.len() == 9));
    rows
}

#[test]
fn every_role_may_do_what_chapter_7_says() {
    let models = Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"));
    let mut wrong = Vec::new();
    for cells in actions() {
        let transition = Transition::from_name(cells[1]).unwrap_or_else(|| panic!("{}", cells[1]));
        let mandates = mandate(&transition.row());
        if !mandates
            .split("; ")
            .any(|name| name.split(' ').next() == Some(cells[2]))
        {
            wrong.push(format!(
                "{}: {} has no mandate for {transition}: {mandates}",
                cells[0], cells[2]
            ));
        }
        for (code, cell) in MODELS.iter().zip(&cells[3..8]) {
            let model = models.iter().find(|model| model.code.as_str() == *code).unwrap();
            let basis = model.transition(transition).unwrap().basis;
            let stands = match built(cell) {
                "✔" => basis == Basis::Explicit,
                "i" => matches!(basis, Basis::Inferred | Basis::Recommended),
                "·" | "–" => basis == Basis::Absent,
                other => panic!("{}: {other:?} is no mark", cells[0]),
            };
            if !stands {
                wrong.push(format!(
                    "{} ({transition}) in {code}: {cell} specified, {basis} in the model",
                    cells[0]
                ));
            }
            if cell.contains("=>") && cells[8].is_empty() && !cell.starts_with('?') {
                wrong.push(format!("{} in {code} deviates without a reason", cells[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

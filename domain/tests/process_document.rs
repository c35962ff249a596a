//! PROCESS.md is what the process table and the model files say.

use arendegang_domain::model::Model;
use arendegang_domain::process::{Transition, document, mermaid, table};
use std::path::Path;

fn models() -> Vec<Model> {
    Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"))
}

#[test]
fn process_md_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../PROCESS.md");
    let expected = document(&models());
    if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
        std::fs::write(&path, &expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = found
        .lines()
        .zip(expected.lines())
        .position(|(found, expected)| found != expected);
    assert!(
        found == expected,
        "PROCESS.md is not what the process table and the models say, first in line {}. Run\n\n    \
         BLESS=1 cargo test -p arendegang-domain --test process_document\n\nread the difference, and commit it.",
        differs.unwrap_or_else(|| found.lines().count().min(expected.lines().count())) + 1
    );
}

#[test]
fn the_table_has_a_row_for_every_step_and_a_column_for_every_model() {
    let models = models();
    let table = table(&models.iter().collect::<Vec<_>>());
    let columns: Vec<usize> = table.lines().map(|line| line.matches('|').count()).collect();
    assert_eq!(columns.len(), Transition::ALL.len() + 2);
    assert!(
        columns.iter().all(|count| *count == 7 + models.len() + 1),
        "a cell has a bar in it"
    );
    assert!(table.lines().all(|line| !line.contains("\n")));
}

#[test]
fn a_diagram_draws_what_the_model_has_and_nothing_else() {
    for model in models() {
        let diagram = mermaid(&model);
        for transition in Transition::ALL {
            let drawn = diagram.contains(&format!("{} {transition}", transition.row().number));
            assert!(!drawn || model.has(*transition), "{} {transition}", model.code);
        }
    }
    let fyr24 = models()
        .into_iter()
        .find(|model| model.code.as_str() == "FYR24")
        .unwrap();
    let diagram = mermaid(&fyr24);
    assert!(diagram.contains("S05 --> S07 : T17 commissionForum"));
    assert!(diagram.contains("[*] --> S01 : T01 openLocal"));
    assert!(diagram.contains("S19 --> [*]"));
    assert!(!diagram.contains("S12 --> S13"));
}

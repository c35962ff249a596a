//! Who may do what where, in each model: every transition of every state, for every kind of person, as
//! files to review, computed through `Case.transitions`.

mod areas;
mod fyr24;
mod vgc23;

use self::areas::{Area, FYRBODAL, GOTEBORG, SODRA_ALVSBORG};
use crate::snapshot;
use arendegang_tests::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A kind of person: a short head, what it stands for, and who that is.
type Column = (&'static str, &'static str, Person);

fn legend(model: &str, about: &str) -> String {
    format!(
        "\
Mandate matrix of {model}: {about}, walked into each state.
Written by the test `mandates` with BLESS=1; review every change.

  X  may do it (what it needs being given)
  o  has the mandate, but something else in this case speaks against it
  .  sees the case and has no mandate for this
     (blank) does not see the case

"
    )
}

/// Rows by transition, one mark for each column.
type Rows = BTreeMap<usize, (String, Vec<char>)>;

fn marks(rows: &mut Rows, column: usize, width: usize, options: &[Value]) {
    for (place, option) in options.iter().enumerate() {
        let name = option["name"].as_str().unwrap_or_default().to_owned();
        let without_mandate = option["refusals"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|refusal| refusal["code"] == "MANDATE_MISSING");
        let mark = match (option["allowed"] == true, without_mandate) {
            (true, _) => 'X',
            (false, true) => '.',
            (false, false) => 'o',
        };
        let row = rows.entry(place).or_insert_with(|| (name.clone(), vec![' '; width]));
        assert_eq!(row.0, name, "everybody reads the same transitions in the same order");
        row.1[column] = mark;
    }
}

fn print(out: &mut String, title: &str, rows: &Rows, heads: &[&str]) {
    let line = |name: &str, cells: Vec<String>| format!("{name:<30}{}", cells.join(" ")).trim_end().to_owned();
    let _ = writeln!(out, "{title}");
    let _ = writeln!(
        out,
        "{}",
        line("", heads.iter().map(|head| format!("{head:<2}")).collect())
    );
    for (name, cells) in rows.values() {
        let _ = writeln!(
            out,
            "{}",
            line(
                &format!("  {name}"),
                cells.iter().map(|cell| format!("{cell:<2}")).collect()
            )
        );
    }
    if rows.is_empty() {
        let _ = writeln!(out, "  (nothing starts here)");
    }
    out.push('\n');
}

/// The file of a model says what the server offers each kind of person in each of the cases.
async fn is_as_reviewed(
    server: &TestServer,
    model: &str,
    about: &str,
    columns: &[Column],
    cases: Vec<(&str, Case<'_>)>,
) {
    let heads: Vec<&str> = columns.iter().map(|(head, _, _)| *head).collect();
    let mut out = legend(model, about);
    for (head, what, person) in columns {
        let _ = writeln!(out, "  {head}  {what} ({person})");
    }
    out.push('\n');

    let document = "query($model: ModelCode!) { model(code: $model) { openings { name allowed refusals { code } } } }";
    let mut rows = Rows::new();
    for (column, (_, _, person)) in columns.iter().enumerate() {
        let answer = server.query(person, document, json!({ "model": model })).await;
        let options = answer.data()["model"]["openings"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        marks(&mut rows, column, columns.len(), &options);
    }
    print(&mut out, "a new case", &rows, &heads);

    for (number, case) in cases {
        let mut rows = Rows::new();
        for (column, (_, _, person)) in columns.iter().enumerate() {
            marks(&mut rows, column, columns.len(), &case.options(person).await);
        }
        let kind = case.at("/kind").as_str().unwrap_or_default();
        print(&mut out, &format!("{number} {} ({kind})", case.state()), &rows, &heads);
    }
    let file = format!("tests/e2e/mandate_matrix/{}.txt", model.to_lowercase());
    snapshot::is(&file, &format!("{}\n", out.trim_end()));
}

async fn of_area_is_as_reviewed(server: &TestServer, area: &Area) {
    let cases = area.cases(server).await;
    is_as_reviewed(server, &area.code(), &area.about(), &area.columns(), cases).await;
}

on_both! {
    async fn the_mandate_matrix_of_fyr24_is_as_reviewed(server) {
        is_as_reviewed(server, "FYR24", fyr24::ABOUT, &fyr24::columns(), fyr24::cases(server).await).await;
    }

    async fn the_mandate_matrix_of_fyr23_is_as_reviewed(server) {
        of_area_is_as_reviewed(server, &FYRBODAL).await;
    }

    async fn the_mandate_matrix_of_sal19_is_as_reviewed(server) {
        of_area_is_as_reviewed(server, &SODRA_ALVSBORG).await;
    }

    async fn the_mandate_matrix_of_gbg26_is_as_reviewed(server) at "2026-02-02T08:00:00+01:00" {
        of_area_is_as_reviewed(server, &GOTEBORG).await;
    }

    async fn the_mandate_matrix_of_vgc23_is_as_reviewed(server) at "2023-02-06T08:00:00+01:00" {
        is_as_reviewed(server, "VGC23", vgc23::ABOUT, &vgc23::columns(), vgc23::cases(server).await).await;
    }
}

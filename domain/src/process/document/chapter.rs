//! One model of the document: its diagram, and what its file says.

use super::markdown;
use crate::model::{Basis, Model};
use crate::organisation::{Body, Seat};
use crate::process::{Station, mermaid};

/// What the model file says, beside its diagram.
pub(super) fn chapter(model: &Model) -> String {
    let mut parts = vec![
        format!("## {}: {}", model.code, model.name_sv),
        format!(
            "{}. Valid {} to {}. The follow-up is owned by {}.",
            model.document,
            model.valid_from,
            model.valid_to,
            model.follow_up_owner.label().sv,
        ),
        format!("```mermaid\n{}```", mermaid(model)),
        "### Steps and their sources".to_owned(),
        steps(model),
        "### Steps that it does not have".to_owned(),
        absent(model),
        "### Rules".to_owned(),
        rules(model),
    ];
    parts.extend([
        "### Bodies".to_owned(),
        bodies(model),
        "### Seats".to_owned(),
        seats(model),
    ]);
    parts.join("\n\n")
}

fn steps(model: &Model) -> String {
    let rows = model
        .transitions
        .iter()
        .filter(|(_, entry)| entry.basis != Basis::Absent)
        .map(|(transition, entry)| {
            vec![
                transition.row().number.to_owned(),
                format!("`{transition}`"),
                entry.basis.label().en.to_owned(),
                entry.source.to_string(),
            ]
        });
    markdown(&["No.", "Step", "Basis", "Source"], rows)
}

fn absent(model: &Model) -> String {
    let rows = model.transitions.iter().filter_map(|(transition, entry)| {
        let (instead, _) = entry.instead.as_ref()?;
        Some(vec![
            transition.row().number.to_owned(),
            format!("`{transition}`"),
            instead.clone(),
            entry.source.to_string(),
        ])
    });
    markdown(&["No.", "Step", "Instead", "Source"], rows)
}

fn rules(model: &Model) -> String {
    let rows = model.rules.iter().map(|(rule, entry)| {
        vec![
            rule.to_string(),
            rule.label().sv.to_owned(),
            entry.level.label().sv.to_owned(),
            entry.basis.label().en.to_owned(),
            entry.source.to_string(),
        ]
    });
    markdown(&["Rule", "Says", "Level", "Basis", "Source"], rows)
}

fn bodies(model: &Model) -> String {
    let silent = |said: &Option<String>| said.clone().unwrap_or_else(|| "–".to_owned());
    let rows = model.bodies.iter().map(|body| {
        vec![
            body.name.clone(),
            format!("`{}`", body.key),
            body.station.label().sv.to_owned(),
            silent(&body.decides),
            silent(&body.reports_to),
            silent(&body.record),
            meets(body),
            chair(body),
            body.source.clone(),
        ]
    });
    let head = [
        "Body",
        "Key",
        "Station",
        "Decides",
        "Reports to",
        "Record",
        "Meets",
        "Chair",
        "Source",
    ];
    markdown(&head, rows)
}

/// How often a body meets: in the document's words, and as the numbers that meetings are counted by.
fn meets(body: &Body) -> String {
    let Some(words) = &body.meets else {
        return "–".to_owned();
    };
    let numbers = body.rhythms().iter().map(|rhythm| {
        let others: Vec<String> = rhythm.with.iter().map(|other| format!("`{other}`")).collect();
        let with = if others.is_empty() {
            String::new()
        } else {
            format!(" med {}", others.join(", "))
        };
        format!("{}{with} ({})", rhythm.in_words().0, rhythm.source)
    });
    std::iter::once(words.clone())
        .chain(numbers)
        .collect::<Vec<_>>()
        .join("; ")
}

fn chair(body: &Body) -> String {
    let Some(rule) = &body.chair else {
        return "–".to_owned();
    };
    let mut parts = vec![rule.chosen_by.clone()];
    parts.extend(
        rule.member_of
            .as_ref()
            .map(|other| format!("ska vara ledamot i `{other}`")),
    );
    parts.join("; ")
}

fn seats(model: &Model) -> String {
    let rows = Station::ALL
        .iter()
        .flat_map(|station| model.bodies.iter().filter(move |body| body.station == *station))
        .flat_map(|body| body.seats.iter().map(move |seat| seat_row(body, seat)));
    let head = [
        "Body",
        "Seat",
        "Called",
        "Side",
        "Represents",
        "Votes",
        "First",
        "Appointed by, or held as",
        "Source",
    ];
    markdown(&head, rows)
}

fn seat_row(body: &Body, seat: &Seat) -> Vec<String> {
    vec![
        format!("`{}`", body.key),
        format!("`{}`", seat.key),
        seat.label.clone(),
        seat.side.map_or("–", |side| side.label().sv).to_owned(),
        seat.provider.map_or("–", |provider| provider.label().sv).to_owned(),
        if seat.voting { "ja" } else { "nej" }.to_owned(),
        body.first_function(seat).label().sv.to_owned(),
        held_by(seat),
        seat.source.clone(),
    ]
}

/// Who appoints, or what the seat follows.
fn held_by(seat: &Seat) -> String {
    let Some(target) = &seat.ex_officio else {
        return seat.appointed_by.clone();
    };
    match (target.function, &target.seat) {
        (Some(function), _) => format!("{} i `{}`", function.label().sv, target.body),
        (None, Some(other)) => format!("`{other}` i `{}`", target.body),
        (None, None) => format!("alla i `{}`", target.body),
    }
}

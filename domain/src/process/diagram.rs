//! The process of one model as a Mermaid state diagram, read from the table.

use super::{From, Row, State, To, Transition};
use crate::model::Model;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Where arrows begin and end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    /// Before a case and after it.
    Outside,
    /// A state.
    State(State),
}

/// The states and transitions that exist in a model.
///
/// Acts that start in several states and change none are left out: they would hide the process.
#[must_use]
pub fn mermaid(model: &Model) -> String {
    let arrows = arrows(model);
    let mut text = String::from("stateDiagram-v2\n");
    for state in State::ALL {
        let drawn = Node::State(*state);
        if arrows.keys().any(|(from, to)| *from == drawn || *to == drawn) {
            let number = state.number();
            line(
                &mut text,
                format_args!("    state \"{number} {}\" as {number}", state.label().sv),
            );
        }
    }
    for ((from, to), names) in &arrows {
        line(
            &mut text,
            format_args!("    {} --> {} : {}", from.name(), to.name(), names.join(", ")),
        );
    }
    for state in State::ALL.iter().filter(|state| state.is_terminal()) {
        if arrows.keys().any(|(_, to)| *to == Node::State(*state)) {
            line(&mut text, format_args!("    {} --> [*]", state.number()));
        }
    }
    text
}

fn line(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{arguments}");
}

impl Node {
    fn name(self) -> String {
        match self {
            Self::Outside => "[*]".to_owned(),
            Self::State(state) => state.number(),
        }
    }
}

type Arrows = BTreeMap<(Node, Node), Vec<String>>;

fn arrows(model: &Model) -> Arrows {
    let mut arrows = Arrows::new();
    for transition in Transition::ALL.iter().filter(|transition| model.has(**transition)) {
        let row = transition.row();
        if row.to == To::Same && starts(&row).len() != 1 {
            continue;
        }
        for from in starts(&row) {
            for to in ends(&row, from, model) {
                arrows
                    .entry((from, to))
                    .or_default()
                    .push(format!("{} {transition}", row.number));
            }
        }
    }
    arrows
}

fn starts(row: &Row) -> Vec<Node> {
    match row.from {
        From::New => vec![Node::Outside],
        From::NewOr(state) => vec![Node::Outside, Node::State(state)],
        From::States(states) => states.iter().copied().map(Node::State).collect(),
        From::AnyOpen => State::ALL
            .iter()
            .filter(|state| !state.is_terminal())
            .copied()
            .map(Node::State)
            .collect(),
        From::Any => State::ALL.iter().copied().map(Node::State).collect(),
    }
}

fn ends(row: &Row, from: Node, model: &Model) -> Vec<Node> {
    if row.to == To::Same {
        return vec![from];
    }
    row.targets(model).into_iter().map(Node::State).collect()
}

//! Where cases of each kind can come in a model, and whether they come to an end.

use super::{Explored, Findings};
use crate::case::{Case, CaseKind, Situation, kinds_opened_by};
use crate::model::Model;
use crate::organisation::Registry;
use crate::process::{State, To, Transition};
use crate::rule::{Level, kind_allows};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A place in the exploration: the state, the kind of the case, and where a pause resumes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Node {
    pub state: State,
    pub kind: CaseKind,
    pub resume: Option<State>,
}

/// Everything that cases of the model can come to.
pub(super) struct Exploration {
    /// Each place, with the step that first led there.
    pub reached: BTreeMap<Node, Transition>,
    /// From where to where, by which step.
    pub edges: Vec<(Node, Transition, Node)>,
    /// Steps that start in some place, those that keep the state among them.
    pub tried: usize,
    /// Openings with the places that they lead to.
    openings: Vec<(Transition, Node)>,
    paths: usize,
}

impl Exploration {
    pub(super) fn of(model: &Model) -> Self {
        let mut found = Self {
            reached: BTreeMap::new(),
            edges: Vec::new(),
            tried: 0,
            openings: Vec::new(),
            paths: 0,
        };
        let mut open = VecDeque::new();
        for transition in present(model).filter(|transition| transition.row().opens()) {
            for kind in kinds_opened_by(transition, model) {
                found.tried += 1;
                for state in transition.row().targets(model) {
                    let node = Node {
                        state,
                        kind,
                        resume: None,
                    };
                    found.openings.push((transition, node));
                    found.arrive(node, transition, &mut open);
                }
            }
        }
        while let Some(node) = open.pop_front() {
            for transition in present(model).filter(|transition| transition.row().starts_in(node.state)) {
                if !allowed(model, node, transition) {
                    continue;
                }
                found.tried += 1;
                for next in next(model, node, transition) {
                    found.edges.push((node, transition, next));
                    found.arrive(next, transition, &mut open);
                }
            }
        }
        found.paths = found.ways();
        found
    }

    fn arrive(&mut self, node: Node, by: Transition, open: &mut VecDeque<Node>) {
        if let std::collections::btree_map::Entry::Vacant(place) = self.reached.entry(node) {
            place.insert(by);
            open.push_back(node);
        }
    }

    /// Whether some case comes to the state.
    pub(super) fn comes_to(&self, state: State) -> bool {
        self.reached.keys().any(|node| node.state == state)
    }

    /// Every state that some case comes to.
    pub(super) fn states(&self) -> BTreeSet<State> {
        self.reached.keys().map(|node| node.state).collect()
    }

    pub(super) fn counted(&self) -> Explored {
        Explored {
            states: self.reached.len(),
            transitions: self.tried,
            paths: self.paths,
        }
    }

    /// The places from which an end can be reached, found backwards from the ends.
    fn ending(&self) -> BTreeSet<Node> {
        let mut ending: BTreeSet<Node> = self
            .reached
            .keys()
            .copied()
            .filter(|node| node.state.is_terminal())
            .collect();
        loop {
            let before = ending.len();
            for (from, _, to) in &self.edges {
                if ending.contains(to) {
                    ending.insert(*from);
                }
            }
            if ending.len() == before {
                return ending;
            }
        }
    }

    /// How many pairs of an opening and an end are connected.
    fn ways(&self) -> usize {
        let mut onward: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for (from, _, to) in &self.edges {
            onward.entry(*from).or_default().push(*to);
        }
        let mut ways = 0;
        for (_, first) in &self.openings {
            let mut seen = BTreeSet::from([*first]);
            let mut open = vec![*first];
            while let Some(node) = open.pop() {
                for next in onward.get(&node).into_iter().flatten() {
                    if seen.insert(*next) {
                        open.push(*next);
                    }
                }
            }
            ways += seen.iter().filter(|node| node.state.is_terminal()).count();
        }
        ways
    }
}

pub(super) fn present(model: &Model) -> impl Iterator<Item = Transition> {
    Transition::ALL
        .iter()
        .copied()
        .filter(|transition| model.has(*transition))
}

/// Where a step leads from a place.
fn next(model: &Model, node: Node, transition: Transition) -> Vec<Node> {
    let row = transition.row();
    let to = |state: State| Node {
        state,
        kind: node.kind,
        resume: None,
    };
    match (transition, row.to) {
        (Transition::Reclassify, _) => CaseKind::ALL
            .iter()
            .filter(|kind| kind.can_become_in(node.kind, node.state, model))
            .map(|kind| Node { kind: *kind, ..node })
            .collect(),
        (_, To::Resume) => node.resume.map(to).into_iter().collect(),
        (Transition::PauseForAnchoring, _) => vec![Node {
            resume: Some(node.state),
            ..to(State::Anchoring)
        }],
        (_, To::Same | To::Landing) => Vec::new(),
        (_, To::State(_) | To::ForumEntry | To::PoliticalOutcome | To::AgreementDesk) => {
            row.targets(model).into_iter().map(to).collect()
        }
    }
}

/// Whether the kind of the case lets the step be taken: asked of the very rules and guards that
/// judge real cases.
fn allowed(model: &Model, node: Node, transition: Transition) -> bool {
    let case = Case::sketch(model, node.state, node.kind);
    let registry = Registry::default();
    let situation = Situation::of_kind(&registry, model, &case, transition);
    kind_allows(&situation, |rule| {
        model.rule(rule).is_some_and(|entry| entry.level == Level::Refuse)
    })
}

/// What cannot be reached, and what cannot be left.
pub(super) fn report(model: &Model, exploration: &Exploration, findings: &mut Findings) {
    use crate::process::From;
    for transition in present(model) {
        let states: Vec<State> = match transition.row().from {
            From::States(states) => states.to_vec(),
            From::New | From::NewOr(_) | From::AnyOpen | From::Any => continue,
        };
        if states.iter().any(|state| exploration.comes_to(*state)) {
            continue;
        }
        let list: Vec<String> = states
            .iter()
            .map(|state| format!("{} {state}", state.number()))
            .collect();
        let line = model.transition(transition).map_or(0, |entry| entry.line);
        findings.error(
            model,
            line,
            format!(
                "`{transition}` can never be taken: no case comes to {}",
                list.join(" or ")
            ),
            "Add the step that leads there, or make this one ABSENT.",
        );
    }
    let ending = exploration.ending();
    let mut told = BTreeSet::new();
    for (node, by) in &exploration.reached {
        if ending.contains(node) || !told.insert(node.state) {
            continue;
        }
        let line = model.transition(*by).map_or(0, |entry| entry.line);
        findings.error(
            model,
            line,
            format!(
                "a case of the kind {} that `{by}` brings to {} {} can never come to an end",
                node.kind,
                node.state.number(),
                node.state
            ),
            "Add a step that leads on from there, or make the step that leads there ABSENT.",
        );
    }
    for (state, texts) in &model.states {
        if !exploration.comes_to(*state) {
            findings.warning(
                model,
                texts.line,
                format!("there are texts for {state}, and no case comes there"),
                "Remove them, or add the step that leads there.",
            );
        }
    }
}

//! The transitions and the rules of a model.

use super::citation::Citations;
use super::problems::Problems;
use super::raw::{RawRequirement, RawRule, RawTransition, Section, Text};
use crate::model::{Basis, Count, Requirement, RuleEntry, TransitionEntry};
use crate::process::Transition;
use crate::rule::Rule;
use std::collections::BTreeMap;

pub(super) fn transitions(
    section: Section<RawTransition>,
    citations: &Citations<'_>,
    problems: &mut Problems<'_>,
) -> BTreeMap<Transition, TransitionEntry> {
    let mut mentioned = Vec::new();
    let mut entries = BTreeMap::new();
    for (name, row) in section.rows {
        let Some(transition) = Transition::from_name(name.get_ref()) else {
            problems.at(
                &name.span(),
                format!("the process has no transition `{}`", name.get_ref()),
                "Use a name from the process table; PROCESS.md lists them.",
            );
            continue;
        };
        mentioned.push(transition);
        if let Some(row) = row {
            entries.insert(
                transition,
                transition_entry(transition, &name, row, citations, problems),
            );
        }
    }
    for transition in Transition::ALL
        .iter()
        .filter(|transition| !mentioned.contains(transition))
    {
        if let Some(source) = transition.row().law {
            let entry = TransitionEntry {
                basis: Basis::Recommended,
                source: source.into(),
                instead: None,
                line: 0,
            };
            entries.insert(*transition, entry);
            continue;
        }
        if transition.row().came_later {
            continue;
        }
        problems.at(
            &section.span,
            format!(
                "the transition `{transition}` ({}) is not mentioned",
                transition.row().number
            ),
            "Add it; with basis = \"ABSENT\" when the organisation does not have it.",
        );
    }
    entries
}

fn transition_entry(
    transition: Transition,
    name: &Text,
    row: RawTransition,
    citations: &Citations<'_>,
    problems: &mut Problems<'_>,
) -> TransitionEntry {
    let number = transition.row().number;
    if row.number.get_ref() != number {
        problems.at(
            &row.number.span(),
            format!(
                "`{transition}` is {number} in the process table, not {}",
                row.number.get_ref()
            ),
            "Correct the number, or the name.",
        );
    }
    let instead = row.instead_sv.zip(row.instead_en);
    if instead.is_some() != (row.basis == Basis::Absent) {
        problems.at(
            &name.span(),
            format!("`{transition}` says what to do instead, or does not, contrary to its basis"),
            "Give instead_sv and instead_en to absent transitions, and only to those.",
        );
    }
    TransitionEntry {
        basis: row.basis,
        source: citations.check(&row.source, problems),
        instead,
        line: problems.line_of(&name.span()),
    }
}

pub(super) fn rules(
    section: Section<RawRule>,
    citations: &Citations<'_>,
    problems: &mut Problems<'_>,
) -> BTreeMap<Rule, RuleEntry> {
    let mut entries = BTreeMap::new();
    for (name, row) in section.rows {
        let Some(rule) = Rule::from_name(name.get_ref()) else {
            problems.at(
                &name.span(),
                format!("there is no rule `{}`", name.get_ref()),
                "Use I01 to I58; PROCESS.md lists them.",
            );
            continue;
        };
        let Some(row) = row else { continue };
        if *row.basis.get_ref() == Basis::Absent {
            problems.at(
                &row.basis.span(),
                format!("the rule {rule} is listed as absent"),
                "Remove the row: a rule that does not hold is not listed.",
            );
        }
        let source = citations.check(&row.source, problems);
        let line = problems.line_of(&name.span());
        let requires = requirements(&row.requires, &name, problems);
        entries.insert(
            rule,
            RuleEntry {
                level: row.level,
                basis: row.basis.into_inner(),
                source,
                requires,
                line,
            },
        );
    }
    entries
}

fn requirements(rows: &[RawRequirement], rule: &Text, problems: &mut Problems<'_>) -> Vec<Requirement> {
    let mut requirements = Vec::new();
    for row in rows {
        let count = match (row.exactly, row.at_most) {
            (None, None) => Count::AtLeast(1),
            (Some(number), None) => Count::Exactly(number),
            (None, Some(number)) => Count::AtMost(number),
            (Some(_), Some(_)) => {
                problems.at(
                    &rule.span(),
                    format!("a requirement of {} says both exactly and at_most", rule.get_ref()),
                    "Keep one of the two.",
                );
                continue;
            }
        };
        if row.side.is_none() && row.provider.is_none() {
            problems.at(
                &rule.span(),
                format!(
                    "a requirement of {} names neither a side nor a provider",
                    rule.get_ref()
                ),
                "Say whom the rule asks for.",
            );
            continue;
        }
        requirements.push(Requirement {
            side: row.side,
            provider: row.provider,
            count,
        });
    }
    requirements
}

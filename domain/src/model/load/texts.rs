//! What stations and states are called, and what is said of a case to whom.

use super::problems::Problems;
use super::raw::{RawStateTexts, Section, Words as Raw};
use crate::model::{StateTexts, Words};
use crate::process::{State, Station};
use std::collections::BTreeMap;

pub(super) fn stations(section: Section<Raw>, problems: &mut Problems<'_>) -> BTreeMap<Station, Words> {
    let mut stations = BTreeMap::new();
    for (name, row) in section.rows {
        match Station::from_name(name.get_ref()) {
            Some(station) => {
                if let Some(row) = row {
                    stations.insert(station, words(row));
                }
            }
            None => problems.at(
                &name.span(),
                format!("there is no station `{}`", name.get_ref()),
                "Use one of LOCAL, OFFICE, PREPARATION, STEERING, FORUM_PREPARATION, FORUM, PRESIDIUM, POLITICAL, COUNTY, PARTY.",
            ),
        }
    }
    stations
}

pub(super) fn states(section: Section<RawStateTexts>, problems: &mut Problems<'_>) -> BTreeMap<State, StateTexts> {
    let mut states = BTreeMap::new();
    for (name, row) in section.rows {
        let Some(state) = State::from_name(name.get_ref()) else {
            problems.at(
                &name.span(),
                format!("the process has no state `{}`", name.get_ref()),
                "Use a name from the process table; PROCESS.md lists them.",
            );
            continue;
        };
        let line = problems.line_of(&name.span());
        if let Some(row) = row {
            states.insert(
                state,
                StateTexts {
                    name: words(row.name),
                    public: words(row.public),
                    partner: words(row.partner),
                    internal: words(row.internal),
                    line,
                },
            );
        }
    }
    states
}

/// A text of blanks is missing.
fn words(raw: Raw) -> Words {
    let given = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    Words {
        sv: given(raw.sv),
        en: given(raw.en),
    }
}

//! Whether everything that people read is there, in both languages.

use super::Findings;
use super::explore::Exploration;
use crate::Language;
use crate::model::{Audience, Model, Words};
use crate::process::Station;
use std::collections::BTreeSet;

const LANGUAGES: [(Language, &str); 2] = [(Language::Sv, "Swedish"), (Language::En, "English")];

pub(super) fn check(model: &Model, exploration: &Exploration, findings: &mut Findings) {
    for (name, language) in [(&model.name_sv, "Swedish"), (&model.name_en, "English")] {
        if name.trim().is_empty() {
            findings.error(
                model,
                1,
                format!("the model has no name in {language}"),
                "Write it in `name`.",
            );
        }
    }
    for state in exploration.states() {
        let Some(texts) = model.states.get(&state) else {
            let label = format!("the state {} {state} has no texts", state.number());
            findings.error(model, 1, label, format!("Add the table [state.{state}]."));
            continue;
        };
        let parts = [
            ("name", &texts.name),
            ("public", texts.said_to(Audience::Public)),
            ("partner", texts.said_to(Audience::Partner)),
            ("internal", texts.said_to(Audience::Internal)),
        ];
        for (part, words) in parts {
            said(
                model,
                texts.line,
                &format!("`{part}` of the state {state}"),
                words,
                findings,
            );
        }
    }
    let mut stations: BTreeSet<Station> = model.bodies.iter().map(|body| body.station).collect();
    stations.extend(
        exploration
            .states()
            .into_iter()
            .filter_map(crate::process::State::station),
    );
    for station in stations {
        match model.stations.get(&station) {
            Some(words) => said(model, 1, &format!("the name of the station {station}"), words, findings),
            None => findings.error(
                model,
                1,
                format!("the station {station} has no name"),
                "Add it to the table [station].",
            ),
        }
    }
    for body in &model.bodies {
        let words = Words {
            sv: Some(body.name.clone()),
            en: body.name_en.clone(),
        };
        said(
            model,
            body.line,
            &format!("the name of the body `{}`", body.key),
            &words,
            findings,
        );
    }
}

fn said(model: &Model, line: usize, what: &str, words: &Words, findings: &mut Findings) {
    for (language, name) in LANGUAGES {
        if words.in_language(language).is_none_or(|text| text.trim().is_empty()) {
            findings.error(
                model,
                line,
                format!("{what} is missing in {name}"),
                "Write it in both languages.",
            );
        }
    }
}

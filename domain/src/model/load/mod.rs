//! From a model file to a model, with every error that the file has.
//!
//! [`raw`] is the shape of the file; the rest checks what its words refer to.

mod citation;
mod economy;
mod form;
mod organisation;
mod problems;
mod process;
mod raw;
mod references;
mod rhythm;
mod texts;

pub use problems::{ModelError, ModelErrors};

use self::citation::Citations;
use self::problems::Problems;
use self::raw::{Header, RawFollows, Text};
use super::{Follows, Model, Quorum, VoteRule};
use crate::organisation::ModelCode;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use toml::Spanned;

/// The model files that come with the program, by name.
const BUNDLED: [(&str, &str); 5] = [
    ("fyr23.toml", include_str!("../../../models/fyr23.toml")),
    ("fyr24.toml", include_str!("../../../models/fyr24.toml")),
    ("sal19.toml", include_str!("../../../models/sal19.toml")),
    ("gbg26.toml", include_str!("../../../models/gbg26.toml")),
    ("vgc23.toml", include_str!("../../../models/vgc23.toml")),
];

impl Model {
    /// Reads a model file.
    ///
    /// # Errors
    /// Everything that is wrong with it, with line and remedy.
    pub fn parse(file_name: &str, text: &str) -> Result<Self, ModelErrors> {
        let mut problems = Problems::new(file_name, text);
        match build(text, &mut problems) {
            Some(model) if problems.none() => Ok(model),
            _ => Err(problems.into_errors()),
        }
    }

    /// The models that come with the program.
    ///
    /// # Errors
    /// What is wrong with their files, all of them together.
    pub fn bundled() -> Result<Vec<Self>, ModelErrors> {
        let mut models = Vec::new();
        let mut errors = Vec::new();
        for (file_name, text) in BUNDLED {
            match Self::parse(file_name, text) {
                Ok(model) => models.push(model),
                Err(found) => errors.extend(found.0),
            }
        }
        if errors.is_empty() {
            Ok(models)
        } else {
            Err(ModelErrors(errors))
        }
    }
}

fn build(text: &str, problems: &mut Problems<'_>) -> Option<Model> {
    let raw = raw::read(text, problems)?;
    let citations = Citations::new(&raw.sources);
    let code = ModelCode::new(raw.header.as_ref().map_or("", |header| &header.code));
    let principals = organisation::principals(raw.principals, problems);
    let written = organisation::Written {
        code: &code,
        principals: &principals,
        template: raw.local_group_template.as_ref(),
        local_groups: &raw.local_groups,
        bodies: &raw.bodies,
        citations: &citations,
    };
    let bodies = organisation::bodies(&written, problems);
    let transitions = process::transitions(raw.transitions, &citations, problems);
    let rules = process::rules(raw.rules, &citations, problems);
    let stations = texts::stations(raw.stations, problems);
    let states = texts::states(raw.states, problems);
    let economy = raw.economy.map(|raw| economy::economy(raw, &citations, problems));
    let county_terms = raw
        .county_terms
        .map(|raw| economy::county_terms(&raw, &citations, problems));
    let header = raw.header?;
    let follows = header
        .follows
        .as_ref()
        .map(|follows| succession(follows, &citations, problems));
    let (valid_from, valid_to) = validity(&header, problems)?;
    let valid_line = problems.line_of(&header.valid_from.span());
    Some(Model {
        code,
        name_sv: header.name.sv,
        name_en: header.name.en,
        document: header.document,
        documents: raw
            .sources
            .into_iter()
            .map(|(number, source)| (number, source.title))
            .collect(),
        valid_from,
        valid_to,
        digest: hex::encode(Sha256::digest(text.as_bytes())),
        follows,
        principals,
        body_index: bodies
            .iter()
            .enumerate()
            .map(|(index, body)| (body.key.clone(), index))
            .collect(),
        bodies,
        transitions,
        rules,
        stations,
        states,
        follow_up_owner: header.settings.follow_up_owner,
        inferred_steps: header.settings.inferred_steps,
        recorded_decisions: header.settings.recorded_decisions.unwrap_or(true),
        vote: VoteRule {
            majority: header.settings.vote.majority,
            tie: header.settings.vote.tie,
            quorum: header.settings.vote.quorum.unwrap_or(Quorum::None),
        },
        valid_line,
        file: problems.file().to_owned(),
        text: Arc::from(text),
        economy,
        county_terms,
    })
}

fn succession(follows: &Spanned<RawFollows>, citations: &Citations<'_>, problems: &mut Problems<'_>) -> Follows {
    let line = problems.line_of(&follows.span());
    let follows = follows.get_ref();
    let mut cited = |text: &Option<Text>| text.as_ref().map(|text| citations.check(text, problems));
    Follows {
        model: ModelCode::new(&follows.model),
        overlap: cited(&follows.overlap),
        gap: cited(&follows.gap),
        line,
    }
}

fn validity(header: &Header, problems: &mut Problems<'_>) -> Option<(Date, Date)> {
    let from = header.valid_from.get_ref().date.and_then(date);
    let to = header.valid_to.get_ref().date.and_then(date);
    let (Some(from), Some(to)) = (from, to) else {
        problems.at(
            &header.valid_from.span(),
            "valid_from and valid_to are not both dates",
            "Write them as 2024-01-26, without quotation marks.",
        );
        return None;
    };
    if to < from {
        problems.at(
            &header.valid_to.span(),
            format!("the model ends on {to}, before it begins on {from}"),
            "Correct one of the dates.",
        );
    }
    Some((from, to))
}

fn date(date: toml::value::Date) -> Option<Date> {
    let year = i16::try_from(date.year).ok()?;
    let month = i8::try_from(date.month).ok()?;
    let day = i8::try_from(date.day).ok()?;
    Date::new(year, month, day).ok()
}

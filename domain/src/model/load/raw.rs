//! The shape of a model file, as it is written. What its words refer to is checked afterwards.
//!
//! Each row is read on its own, so that one row that cannot be read does not hide the others.

use super::economy::{RawCountyTerms, RawEconomy};
use super::problems::Problems;
use crate::meeting::parts::MeetingKind;
use crate::model::{Basis, Majority, Quorum, Tie};
use crate::organisation::{CareProvider, Function, RhythmPeriod, Side};
use crate::process::Station;
use crate::rule::Level;
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// A text with its place in the file.
pub(super) type Text = Spanned<String>;

/// A whole model file.
pub(super) struct RawModel {
    pub header: Option<Header>,
    pub sources: BTreeMap<String, RawSource>,
    pub principals: Vec<RawPrincipal>,
    pub local_group_template: Option<RawBody>,
    pub local_groups: Vec<RawLocalGroup>,
    pub bodies: Vec<RawBody>,
    pub transitions: Section<RawTransition>,
    pub rules: Section<RawRule>,
    pub stations: Section<Words>,
    pub states: Section<RawStateTexts>,
    pub economy: Option<RawEconomy>,
    pub county_terms: Option<RawCountyTerms>,
}

/// A table whose keys are names of the code's vocabulary.
pub(super) struct Section<T> {
    /// Where the table begins.
    pub span: Range<usize>,
    /// Name, and the row unless it could not be read.
    pub rows: Vec<(Text, Option<T>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub code: String,
    pub name: Names,
    pub document: String,
    pub valid_from: Spanned<toml::value::Datetime>,
    pub valid_to: Spanned<toml::value::Datetime>,
    pub follows: Option<Spanned<RawFollows>>,
    pub settings: RawSettings,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    pub sv: String,
    pub en: String,
}

/// The model of the same area before this one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFollows {
    pub model: String,
    pub overlap: Option<Text>,
    pub gap: Option<Text>,
}

/// The readings where the document is silent, and who owns the follow-up.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSettings {
    pub follow_up_owner: Station,
    pub inferred_steps: bool,
    /// Whether decisions from outside the system's meetings carry steps; they do unless the file says otherwise.
    pub recorded_decisions: Option<bool>,
    pub vote: RawVote,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawVote {
    pub majority: Majority,
    pub tie: Tie,
    pub quorum: Option<Quorum>,
}

/// A text in both languages; what is missing is the checker's to say.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub sv: Option<String>,
    pub en: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStateTexts {
    #[serde(default)]
    pub name: Words,
    #[serde(default)]
    pub public: Words,
    #[serde(default)]
    pub partner: Words,
    #[serde(default)]
    pub internal: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub title: String,
    pub sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPrincipal {
    pub key: Text,
    pub name: String,
    pub side: Side,
    /// The sources do not name it: the county fills in its name.
    #[serde(default)]
    pub to_be_named: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLocalGroup {
    pub key: Text,
    pub name: String,
    pub municipalities: Vec<Text>,
}

/// A body, or the template of the local groups; its fields are those of [`crate::organisation::Body`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBody {
    pub key: Text,
    pub station: Station,
    pub name: String,
    pub name_en: Option<String>,
    pub level: String,
    pub prepares_for: Option<Text>,
    pub endorses: Option<u8>,
    pub appointed_by: Option<String>,
    pub record: Option<String>,
    pub record_to: Option<String>,
    #[serde(default)]
    pub record_published: bool,
    pub secretary: Option<String>,
    pub meets: Option<String>,
    pub rhythm: Option<Vec<Spanned<RawRhythm>>>,
    pub decides: Option<String>,
    pub reports_to: Option<String>,
    #[serde(default)]
    pub silent: Vec<Text>,
    pub chair: Option<RawChair>,
    pub source: Text,
    /// Read row by row, after the rest.
    #[serde(skip)]
    pub seats: Vec<RawSeat>,
}

/// So many meetings of a kind in each period; its fields are those of [`crate::organisation::Rhythm`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRhythm {
    pub kind: MeetingKind,
    pub at_least: u16,
    pub at_most: Option<u16>,
    pub per: RhythmPeriod,
    #[serde(default)]
    pub with: Vec<Text>,
    pub source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSeat {
    pub key: Text,
    pub label: String,
    pub side: Option<Side>,
    pub provider: Option<CareProvider>,
    pub principal: Option<Text>,
    /// In the template of local groups: the seat stands once for each municipality.
    #[serde(default)]
    pub per_municipality: bool,
    pub appointed_by: Option<String>,
    pub voting: bool,
    /// Any number of people may hold it at once.
    #[serde(default)]
    pub unbounded: bool,
    pub function: Option<Function>,
    pub ex_officio: Option<Spanned<RawExOfficio>>,
    pub source: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExOfficio {
    pub body: Text,
    pub function: Option<Function>,
    pub seat: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChair {
    pub term_years: Option<u8>,
    pub alternates: bool,
    #[serde(default)]
    pub vice_becomes_chair: bool,
    #[serde(default)]
    pub first: Vec<Text>,
    pub member_of: Option<Text>,
    pub first_chair_from: Option<Text>,
    pub chosen_by: String,
    pub source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTransition {
    pub number: Text,
    pub basis: Basis,
    pub source: Text,
    pub instead_sv: Option<String>,
    pub instead_en: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub level: Level,
    pub basis: Spanned<Basis>,
    pub source: Text,
    #[serde(default)]
    pub requires: Vec<RawRequirement>,
}

/// What a rule of composition asks of a body's seats.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRequirement {
    pub side: Option<Side>,
    pub provider: Option<CareProvider>,
    pub exactly: Option<u16>,
    pub at_most: Option<u16>,
}

/// Reads every row of a file. None when it is not TOML at all: then only that is reported.
pub(super) fn read(text: &str, problems: &mut Problems<'_>) -> Option<RawModel> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        problems.toml(error, &(0..0));
    }
    if !errors.is_empty() {
        return None;
    }
    let mut reader = Reader {
        table: table.into_inner(),
        problems,
    };
    Some(RawModel {
        sources: reader.sources(),
        principals: reader.rows("principal", row),
        local_group_template: reader.one("local_group_template", body),
        local_groups: reader.rows("local_group", row),
        bodies: reader.rows("body", body),
        transitions: reader.section("transition"),
        rules: reader.section("rule"),
        stations: reader.section("station"),
        states: reader.section("state"),
        economy: reader.one("economy", row),
        county_terms: reader.one("county_terms", row),
        header: reader.rest(),
    })
}

struct Reader<'i, 'p, 't> {
    table: DeTable<'i>,
    problems: &'p mut Problems<'t>,
}

type ReadRow<T> = fn(Spanned<DeValue<'_>>, &mut Problems<'_>) -> Option<T>;

impl<'i> Reader<'i, '_, '_> {
    fn take(&mut self, key: &str) -> Option<Spanned<DeValue<'i>>> {
        self.table.remove(key)
    }

    fn rows<T>(&mut self, key: &str, read: ReadRow<T>) -> Vec<T> {
        let Some(value) = self.take(key) else {
            return Vec::new();
        };
        array(value, key, self.problems)
            .into_iter()
            .filter_map(|item| read(item, self.problems))
            .collect()
    }

    fn one<T>(&mut self, key: &str, read: ReadRow<T>) -> Option<T> {
        let value = self.take(key)?;
        read(value, self.problems)
    }

    fn sources(&mut self) -> BTreeMap<String, RawSource> {
        let section: Section<RawSource> = self.section("sources");
        section
            .rows
            .into_iter()
            .filter_map(|(key, source)| Some((key.into_inner(), source?)))
            .collect()
    }

    fn section<T: DeserializeOwned>(&mut self, key: &str) -> Section<T> {
        let span = self
            .table
            .keys()
            .find(|known| known.get_ref() == key)
            .map_or(0..0, |known| known.span());
        let mut section = Section { span, rows: Vec::new() };
        let Some(value) = self.take(key) else {
            self.problems
                .at(&section.span, format!("the table [{key}] is missing"), "Add it.");
            return section;
        };
        let place = value.span();
        let DeValue::Table(table) = value.into_inner() else {
            self.problems
                .at(&place, format!("`{key}` is not a table"), format!("Write [{key}]."));
            return section;
        };
        for (name, value) in table {
            let name = Spanned::new(name.span(), name.into_inner().into_owned());
            section.rows.push((name, row(value, self.problems)));
        }
        section
    }

    fn rest(self) -> Option<Header> {
        row(Spanned::new(0..0, DeValue::Table(self.table)), self.problems)
    }
}

fn array<'i>(value: Spanned<DeValue<'i>>, key: &str, problems: &mut Problems<'_>) -> Vec<Spanned<DeValue<'i>>> {
    let place = value.span();
    let DeValue::Array(array) = value.into_inner() else {
        problems.at(
            &place,
            format!("`{key}` is not a list of rows"),
            format!("Write [[{key}]]."),
        );
        return Vec::new();
    };
    array.into_iter().collect()
}

/// Reads one row by serde. What it is called is remembered even when it cannot be read.
fn row<T: DeserializeOwned>(value: Spanned<DeValue<'_>>, problems: &mut Problems<'_>) -> Option<T> {
    let place = value.span();
    let key = value
        .get_ref()
        .get("key")
        .and_then(|key| key.get_ref().as_str().map(str::to_owned));
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(row) => Some(row),
        Err(error) => {
            problems.toml(&error, &place);
            if let Some(key) = key {
                problems.unreadable(&key);
            }
            None
        }
    }
}

/// Reads a body: its seats row by row, and then the rest.
fn body(mut value: Spanned<DeValue<'_>>, problems: &mut Problems<'_>) -> Option<RawBody> {
    let seats = if let DeValue::Table(table) = value.get_mut() {
        table.remove("seats")
    } else {
        None
    };
    let body: Option<RawBody> = row(value, problems);
    let seats = seats.map_or_else(Vec::new, |seats| {
        array(seats, "seats", problems)
            .into_iter()
            .filter_map(|seat| row(seat, problems))
            .collect()
    });
    Some(RawBody { seats, ..body? })
}

//! The principals, bodies and seats of a model.

use super::citation::Citations;
use super::form::{once, silences, well_formed};
use super::problems::Problems;
use super::raw::{RawBody, RawChair, RawLocalGroup, RawPrincipal, RawSeat, Text};
use super::{references, rhythm};
use crate::organisation::{
    Body, BodyKey, ChairRule, ExOfficio, Function, ModelCode, Principal, PrincipalKey, Seat, SeatKey, Side,
};
use std::collections::HashSet;

/// What stands for a text that the document does not give.
const SILENT: &str = "dokumentet anger inte";

/// The parts of a file that bodies are made from.
pub(super) struct Written<'f> {
    pub code: &'f ModelCode,
    pub principals: &'f [Principal],
    pub template: Option<&'f RawBody>,
    pub local_groups: &'f [RawLocalGroup],
    pub bodies: &'f [RawBody],
    pub citations: &'f Citations<'f>,
}

/// A body, and the row that it was made from.
pub(super) struct Drafted<'f> {
    pub body: Body,
    pub raw: &'f RawBody,
    /// Each seat's row, in the order of the body's seats.
    pub rows: Vec<&'f RawSeat>,
}

pub(super) fn principals(raw: Vec<RawPrincipal>, problems: &mut Problems<'_>) -> Vec<Principal> {
    let mut known = HashSet::new();
    let mut principals = Vec::new();
    for row in raw {
        once(&row.key, &mut known, "principal", problems);
        well_formed(&row.key, problems);
        principals.push(Principal {
            key: PrincipalKey::new(row.key.get_ref()),
            name: row.name,
            side: row.side,
            to_be_named: row.to_be_named,
        });
    }
    principals
}

pub(super) fn bodies(written: &Written<'_>, problems: &mut Problems<'_>) -> Vec<Body> {
    let mut drafted: Vec<Drafted<'_>> = local_groups(written, problems);
    drafted.extend(written.bodies.iter().map(|raw| written.draft(raw, None, problems)));
    let mut known = HashSet::new();
    for raw in written.bodies {
        once(&raw.key, &mut known, "body", problems);
        well_formed(&raw.key, problems);
    }
    references::check(&drafted, problems);
    drafted.into_iter().map(|drafted| drafted.body).collect()
}

fn local_groups<'f>(written: &Written<'f>, problems: &mut Problems<'_>) -> Vec<Drafted<'f>> {
    let mut known = HashSet::new();
    let mut covered = HashSet::new();
    let mut drafted = Vec::new();
    for group in written.local_groups {
        once(&group.key, &mut known, "local group", problems);
        well_formed(&group.key, problems);
        for municipality in &group.municipalities {
            written.municipality(municipality, problems);
            once(municipality, &mut covered, "municipality of a local group", problems);
        }
        match written.template {
            Some(template) => drafted.push(written.draft(template, Some(group), problems)),
            None => problems.at(
                &group.key.span(),
                "there is a local group and no [local_group_template]",
                "Add the template that says which seats a local group has.",
            ),
        }
    }
    drafted
}

impl<'f> Written<'f> {
    fn principal(&self, key: &Text, problems: &mut Problems<'_>) -> Option<&'f Principal> {
        let found = self
            .principals
            .iter()
            .find(|principal| principal.key.as_str() == key.get_ref());
        if found.is_none() && !problems.is_unreadable(key.get_ref()) {
            problems.at(
                &key.span(),
                format!("there is no principal `{}`", key.get_ref()),
                "Use the key of a [[principal]] of this file, or add the principal.",
            );
        }
        found
    }

    fn municipality(&self, key: &Text, problems: &mut Problems<'_>) {
        if self
            .principal(key, problems)
            .is_some_and(|found| found.side != Side::Municipal)
        {
            problems.at(
                &key.span(),
                format!("`{}` is not a municipality", key.get_ref()),
                "A local group covers municipalities: name one.",
            );
        }
    }

    fn draft(&self, raw: &'f RawBody, group: Option<&RawLocalGroup>, problems: &mut Problems<'_>) -> Drafted<'f> {
        let place = Place::new(self, group);
        let mut rows = Vec::new();
        let mut seats = Vec::new();
        let mut known = HashSet::new();
        for row in &raw.seats {
            once(&row.key, &mut known, "seat of the body", problems);
            well_formed(&row.key, problems);
            if row.per_municipality && group.is_none() {
                problems.at(
                    &row.key.span(),
                    format!(
                        "the seat `{}` is one per municipality outside the template of local groups",
                        row.key.get_ref()
                    ),
                    "Remove per_municipality, or write a seat for each.",
                );
            }
            for (key, label, municipality) in place.seats_of(row) {
                seats.push(self.seat(raw, row, key, label, municipality, problems));
                rows.push(row);
            }
        }
        silences(raw, problems);
        let chair = raw
            .chair
            .as_ref()
            .map(|chair| self.chair(chair, &rows, &seats, problems));
        let body = Body {
            key: BodyKey::new(place.fill(raw.key.get_ref())),
            model: Some(self.code.clone()),
            station: raw.station,
            name: place.fill(&raw.name),
            name_en: raw.name_en.as_ref().map(|name| place.fill(name)),
            level: raw.level.clone(),
            care_areas: group.map_or_else(Vec::new, |group| {
                group
                    .municipalities
                    .iter()
                    .map(|key| PrincipalKey::new(key.get_ref()))
                    .collect()
            }),
            prepares_for: raw.prepares_for.as_ref().map(|key| BodyKey::new(key.get_ref())),
            endorses: raw.endorses,
            seats,
            chair,
            record: raw.record.clone(),
            record_to: raw.record_to.clone(),
            record_published: raw.record_published,
            secretary: raw.secretary.clone(),
            meets: raw.meets.clone(),
            rhythm: rhythm::rhythms(raw, self.citations, problems),
            decides: raw.decides.clone(),
            reports_to: raw.reports_to.clone(),
            source: self.citations.check(&raw.source, problems).to_string(),
            line: problems.line_of(&group.map_or_else(|| raw.key.span(), |group| group.key.span())),
        };
        Drafted { body, raw, rows }
    }

    fn seat(
        &self,
        raw: &RawBody,
        row: &RawSeat,
        key: SeatKey,
        label: String,
        municipality: Option<&Principal>,
        problems: &mut Problems<'_>,
    ) -> Seat {
        let principal = match (municipality, &row.principal) {
            (Some(municipality), _) => Some(municipality),
            (None, Some(key)) => self.principal(key, problems),
            (None, None) => None,
        };
        let ex_officio = row.ex_officio.as_ref().map(|target| {
            let target = target.get_ref();
            ExOfficio {
                body: BodyKey::new(target.body.get_ref()),
                function: target.function,
                seat: target.seat.as_ref().map(|seat| SeatKey::new(seat.get_ref())),
            }
        });
        Seat {
            key,
            label,
            side: row.side.or(principal.map(|principal| principal.side)),
            provider: row.provider,
            principal: principal.map(|principal| principal.key.clone()),
            appointed_by: row
                .appointed_by
                .as_ref()
                .or(raw.appointed_by.as_ref())
                .map_or_else(|| SILENT.to_owned(), Clone::clone),
            voting: row.voting,
            unbounded: row.unbounded,
            function: row.function.unwrap_or(Function::Member),
            ex_officio,
            source: self
                .citations
                .check(row.source.as_ref().unwrap_or(&raw.source), problems)
                .to_string(),
        }
    }

    fn chair(&self, raw: &RawChair, rows: &[&RawSeat], seats: &[Seat], problems: &mut Problems<'_>) -> ChairRule {
        let mut first = [None, None];
        for (slot, name) in first.iter_mut().zip(&raw.first) {
            // In a joint local group the row stands for several seats; the first of them begins.
            *slot = rows
                .iter()
                .zip(seats)
                .find(|(row, _)| row.key.get_ref() == name.get_ref())
                .map(|(_, seat)| seat.key.clone());
        }
        ChairRule {
            term_years: raw.term_years,
            alternates: raw.alternates,
            vice_becomes_chair: raw.vice_becomes_chair,
            first,
            member_of: raw.member_of.as_ref().map(|key| BodyKey::new(key.get_ref())),
            first_chair_from: raw.first_chair_from.as_ref().map(|key| SeatKey::new(key.get_ref())),
            chosen_by: raw.chosen_by.clone(),
            source: self.citations.check(&raw.source, problems).to_string(),
        }
    }
}

/// The place that a template is filled in for.
struct Place<'f, 'g> {
    group: Option<&'g RawLocalGroup>,
    municipalities: Vec<&'f Principal>,
}

impl<'f, 'g> Place<'f, 'g> {
    fn new(written: &Written<'f>, group: Option<&'g RawLocalGroup>) -> Self {
        let municipalities = group.map_or_else(Vec::new, |group| {
            let known = |key: &Text| {
                written
                    .principals
                    .iter()
                    .find(|principal| principal.key.as_str() == key.get_ref())
            };
            group.municipalities.iter().filter_map(known).collect()
        });
        Self { group, municipalities }
    }

    fn fill(&self, text: &str) -> String {
        match self.group {
            Some(group) => text
                .replace("{key}", group.key.get_ref())
                .replace("{place}", &group.name),
            None => text.to_owned(),
        }
    }

    /// The seats of a row: one, or one for each municipality.
    fn seats_of(&self, row: &RawSeat) -> Vec<(SeatKey, String, Option<&'f Principal>)> {
        let key = row.key.get_ref();
        if !row.per_municipality {
            return vec![(SeatKey::new(key), self.fill(&row.label), None)];
        }
        self.municipalities
            .iter()
            .map(|municipality| {
                let key = if self.municipalities.len() > 1 {
                    SeatKey::new(format!("{key}-{}", municipality.key))
                } else {
                    SeatKey::new(key)
                };
                (
                    key,
                    row.label.replace("{place}", &municipality.name),
                    Some(*municipality),
                )
            })
            .collect()
    }
}

//! Whether everything that a body refers to is there.

use super::organisation::Drafted;
use super::problems::Problems;
use super::raw::{RawChair, RawExOfficio, Text};
use crate::organisation::{Body, Function, Seat, SeatKey};
use crate::process::Station;
use std::collections::HashMap;
use toml::Spanned;

pub(super) fn check(drafted: &[Drafted<'_>], problems: &mut Problems<'_>) {
    let known: HashMap<&str, &Body> = drafted
        .iter()
        .map(|drafted| (drafted.body.key.as_str(), &drafted.body))
        .collect();
    let known = Known { bodies: known };
    for drafted in drafted {
        if let Some(forum) = &drafted.raw.prepares_for {
            known.prepares_for(forum, problems);
        }
        if let Some(chair) = &drafted.raw.chair {
            known.chair(chair, drafted, problems);
        }
        for other in drafted.raw.rhythm.iter().flatten().flat_map(|row| &row.get_ref().with) {
            known.body(other, problems);
        }
        for row in &drafted.rows {
            if let Some(target) = &row.ex_officio {
                known.ex_officio(target, problems);
            }
        }
    }
    cycles(drafted, problems);
}

struct Known<'f> {
    bodies: HashMap<&'f str, &'f Body>,
}

impl<'f> Known<'f> {
    fn body(&self, key: &Text, problems: &mut Problems<'_>) -> Option<&'f Body> {
        let found = self.bodies.get(key.get_ref().as_str()).copied();
        if found.is_none() && !problems.is_unreadable(key.get_ref()) {
            problems.at(
                &key.span(),
                format!("there is no body `{}`", key.get_ref()),
                "Use the key of a body of this file, or add the body.",
            );
        }
        found
    }

    fn prepares_for(&self, forum: &Text, problems: &mut Problems<'_>) {
        if self
            .body(forum, problems)
            .is_some_and(|body| body.station != Station::Forum)
        {
            problems.at(
                &forum.span(),
                format!("`{}` is not a forum", forum.get_ref()),
                "A preparation group prepares for a body at the station FORUM.",
            );
        }
    }

    fn ex_officio(&self, target: &Spanned<RawExOfficio>, problems: &mut Problems<'_>) {
        let place = target.span();
        let target = target.get_ref();
        let Some(body) = self.body(&target.body, problems) else {
            return;
        };
        if let Some(seat) = &target.seat {
            is_seat(body, seat, problems);
        }
        let Some(function) = target.function else {
            return;
        };
        let elected = matches!(function, Function::Chair | Function::ViceChair) && body.chair.is_some();
        if !elected && !body.seats.iter().any(|seat| seat.function == function) {
            problems.at(
                &place,
                format!("nobody is {function} in `{}`", body.key),
                "Name a function that the body has, or a seat of it.",
            );
        }
    }

    fn chair(&self, chair: &RawChair, drafted: &Drafted<'_>, problems: &mut Problems<'_>) {
        for name in &chair.first {
            if !drafted.raw.seats.iter().any(|row| row.key.get_ref() == name.get_ref())
                && !problems.is_unreadable(name.get_ref())
            {
                problems.at(
                    &name.span(),
                    format!("the body has no seat `{}`", name.get_ref()),
                    "Name one of its seats as first chair or vice chair.",
                );
            }
        }
        if !chair.first.is_empty() && chair.first.len() != 2 {
            problems.at(
                &chair.source.span(),
                "`first` names one seat or more than two",
                "Name the seats of the first chair and the first vice chair, or none.",
            );
        }
        first_from_different_sides(chair, &drafted.body, problems);
        let Some(of) = &chair.member_of else {
            if let Some(from) = &chair.first_chair_from {
                problems.at(
                    &from.span(),
                    "`first_chair_from` names a seat and `member_of` no body",
                    "Add member_of, or remove first_chair_from.",
                );
            }
            return;
        };
        if let Some((body, seat)) = self.body(of, problems).zip(chair.first_chair_from.as_ref()) {
            is_seat(body, seat, problems);
        }
    }
}

fn is_seat(body: &Body, seat: &Text, problems: &mut Problems<'_>) {
    if !body.seats.iter().any(|known| known.key.as_str() == seat.get_ref()) && !problems.is_unreadable(seat.get_ref()) {
        problems.at(
            &seat.span(),
            format!("`{}` has no seat `{}`", body.key, seat.get_ref()),
            "Use the key of one of its seats.",
        );
    }
}

/// A chair that alternates begins with the two chairs on different sides.
fn first_from_different_sides(chair: &RawChair, body: &Body, problems: &mut Problems<'_>) {
    let Some(rule) = &body.chair else { return };
    let side = |key: &Option<SeatKey>| {
        let seat: Option<&Seat> = body.seats.iter().find(|seat| Some(&seat.key) == key.as_ref());
        seat.map(|seat| seat.side)
    };
    let [Some(chairs), Some(vice)] = [side(&rule.first[0]), side(&rule.first[1])] else {
        return;
    };
    if rule.alternates && (chairs.is_none() || chairs == vice) {
        problems.at(
            &chair.source.span(),
            "the first chair and vice chair are not from different sides, and the chair alternates",
            "Choose a municipal and a regional seat for `first`.",
        );
    }
}

/// Seats that follow other seats in a circle would be held by everybody and nobody.
fn cycles(drafted: &[Drafted<'_>], problems: &mut Problems<'_>) {
    let mut open: Vec<&Drafted<'_>> = drafted.iter().collect();
    loop {
        let before = open.len();
        let keys: Vec<String> = open.iter().map(|drafted| drafted.body.key.to_string()).collect();
        open.retain(|drafted| {
            let mut targets = drafted.body.seats.iter().filter_map(|seat| seat.ex_officio.as_ref());
            targets.any(|target| keys.iter().any(|key| key == target.body.as_str()))
        });
        if open.len() == before {
            break;
        }
    }
    for drafted in open {
        problems.at(
            &drafted.raw.key.span(),
            format!("seats of `{}` follow seats that follow it in turn", drafted.body.key),
            "Let one of them be appointed instead of ex officio.",
        );
    }
}

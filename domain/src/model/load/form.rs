//! Keys, and what a body says or is silent about.

use super::problems::Problems;
use super::raw::{RawBody, Text};
use crate::organisation::Function;
use crate::process::Station;
use std::collections::HashSet;

/// What the document does not say is listed, so that nobody leaves something out by mistake.
pub(super) fn silences(raw: &RawBody, problems: &mut Problems<'_>) {
    let appoints = raw
        .seats
        .iter()
        .all(|seat| seat.appointed_by.is_some() || seat.ex_officio.is_some());
    let chairs = raw.seats.iter().any(|seat| seat.function == Some(Function::Chair));
    let said = [
        ("record", raw.record.is_some(), false),
        ("record_to", raw.record_to.is_some(), false),
        ("secretary", raw.secretary.is_some(), false),
        ("meets", raw.meets.is_some(), false),
        ("decides", raw.decides.is_some(), false),
        ("reports_to", raw.reports_to.is_some(), false),
        ("appointed_by", raw.appointed_by.is_some(), appoints),
        ("chair", raw.chair.is_some(), chairs),
    ];
    for (name, given, needless) in said {
        let silent = raw.silent.iter().any(|silent| silent.get_ref() == name);
        if given == silent && (given || !needless) {
            problems.at(
                &raw.key.span(),
                if given {
                    format!("`{name}` is given and also listed as silent")
                } else {
                    format!("`{name}` is neither given nor listed as silent")
                },
                format!("Write what the document says, or put \"{name}\" in the list `silent`."),
            );
        }
    }
    for silent in &raw.silent {
        if !said.iter().any(|(name, _, _)| name == silent.get_ref()) {
            problems.at(
                &silent.span(),
                format!("`{}` is nothing that a body can be silent about", silent.get_ref()),
                "Use record, record_to, secretary, meets, decides, reports_to, appointed_by or chair.",
            );
        }
    }
    if raw.record_published && raw.record_to.is_none() {
        problems.at(
            &raw.key.span(),
            "its records are published, and where is not said",
            "Add record_to in the words of the document, or take record_published away.",
        );
    }
    if raw.station == Station::ForumPreparation && raw.prepares_for.is_none() {
        problems.at(
            &raw.key.span(),
            "the preparation group does not say which forum it prepares for",
            "Add prepares_for with the key of the forum.",
        );
    }
}

/// Refuses the second row with the same key.
pub(super) fn once(key: &Text, known: &mut HashSet<String>, what: &str, problems: &mut Problems<'_>) {
    if !known.insert(key.get_ref().clone()) {
        problems.at(
            &key.span(),
            format!("the {what} `{}` is there twice", key.get_ref()),
            "Keep one of them, or give the other a key of its own.",
        );
    }
}

/// Keys stand in addresses and in development keys: ASCII words joined by hyphens, and slashes in bodies.
pub(super) fn well_formed(key: &Text, problems: &mut Problems<'_>) {
    let plain = key.get_ref().replace("{key}", "key");
    let good = plain.split('/').all(|part| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    });
    if !good {
        problems.at(
            &key.span(),
            format!("`{}` is not a key", key.get_ref()),
            "Use a to z, digits and hyphens, such as dals-ed or amal.",
        );
    }
}

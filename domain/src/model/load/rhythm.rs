//! How often a body meets, as numbers. What they come from stands in `meets`, in the document's words.

use super::citation::Citations;
use super::problems::Problems;
use super::raw::{RawBody, RawRhythm};
use crate::meeting::parts::MeetingKind;
use crate::organisation::{BodyKey, Rhythm};
use toml::Spanned;

/// The rhythm of a body; none where its file says nothing of one.
pub(super) fn rhythms(raw: &RawBody, citations: &Citations<'_>, problems: &mut Problems<'_>) -> Option<Vec<Rhythm>> {
    let rows = raw.rhythm.as_ref()?;
    let mut read: Vec<Rhythm> = Vec::new();
    for row in rows {
        if raw.meets.is_none() {
            problems.at(
                &row.span(),
                "the rhythm counts what `meets` does not say",
                "Write in `meets` how often the body meets, in the document's words, or remove the rhythm.",
            );
        }
        let rhythm = rhythm(row, raw, citations, problems);
        let same = |known: &Rhythm| (known.kind, known.per, &known.with) == (rhythm.kind, rhythm.per, &rhythm.with);
        if read.iter().any(same) {
            problems.at(
                &row.span(),
                "the same meetings are counted twice",
                "Keep one of the two rows.",
            );
        }
        read.push(rhythm);
    }
    Some(read)
}

fn rhythm(row: &Spanned<RawRhythm>, body: &RawBody, citations: &Citations<'_>, problems: &mut Problems<'_>) -> Rhythm {
    let place = row.span();
    let row = row.get_ref();
    let most = row.at_most.unwrap_or(row.at_least);
    if row.at_least == 0 || most < row.at_least || most > row.per.days() {
        problems.at(
            &place,
            format!(
                "{} to {most} meetings in a {} are none that can be held",
                row.at_least, row.per
            ),
            "Let at_least be 1 or more, at_most no less, and neither more than the days.",
        );
    }
    match row.kind {
        MeetingKind::Extra => problems.at(
            &place,
            "an extra meeting is one outside the rhythm",
            "Use ORDINARY, JOINT or GATHERING.",
        ),
        MeetingKind::Joint if row.with.is_empty() => problems.at(
            &place,
            "a joint meeting names no other body",
            "Add with = [\"…\"], the keys of the bodies that meet with this one.",
        ),
        MeetingKind::Ordinary if !row.with.is_empty() => problems.at(
            &place,
            "an ordinary meeting is the body's own and names others",
            "Remove `with`, or use JOINT or GATHERING.",
        ),
        MeetingKind::Ordinary | MeetingKind::Joint | MeetingKind::Gathering => {}
    }
    for (at, other) in row.with.iter().enumerate() {
        let own = other.get_ref() == body.key.get_ref();
        let again = row
            .with
            .iter()
            .take(at)
            .any(|before| before.get_ref() == other.get_ref());
        if own || again {
            problems.at(
                &other.span(),
                format!("`{}` meets with itself", other.get_ref()),
                "Name each of the other bodies once.",
            );
        }
    }
    Rhythm {
        kind: row.kind,
        at_least: row.at_least,
        at_most: row.at_most,
        per: row.per,
        with: row.with.iter().map(|key| BodyKey::new(key.get_ref())).collect(),
        source: citations.check(&row.source, problems).to_string(),
    }
}

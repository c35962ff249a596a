//! Sources such as `002, Styrgrupp; Utvecklingsforum`: a document and sections of it.
//!
//! The file lists the headings of each document that it cites, so that a misspelt section is
//! an error with a line and not a reader's riddle.

use super::problems::Problems;
use super::raw::{RawSource, Text};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) struct Citations<'f> {
    sources: &'f BTreeMap<String, RawSource>,
}

impl<'f> Citations<'f> {
    pub(super) fn new(sources: &'f BTreeMap<String, RawSource>) -> Self {
        Self { sources }
    }

    /// Checks a source and gives it back as it is shown.
    ///
    /// Parts are separated by semicolons. A part names a document when it begins with its number,
    /// otherwise it is another section of the same one. A note in parentheses may follow.
    pub(super) fn check(&self, source: &Text, problems: &mut Problems<'_>) -> Arc<str> {
        let mut document: Option<&RawSource> = None;
        for part in source.get_ref().split("; ") {
            let part = without_note(part);
            let (number, section) = match part.split_once(", ") {
                Some((number, section)) if self.is_number(number) => (Some(number), Some(section)),
                _ if self.is_number(part) => (Some(part), None),
                _ => (None, Some(part)),
            };
            if let Some(number) = number {
                document = self.sources.get(number);
            }
            let Some(cited) = document else {
                problems.at(
                    &source.span(),
                    format!("the source \"{part}\" names no document of this file"),
                    "Begin with the number of a document in [sources], or add the document there.",
                );
                continue;
            };
            if let Some(section) = section
                && !cited.sections.iter().any(|known| known == section)
            {
                problems.at(
                    &source.span(),
                    format!("the source names the section \"{section}\", which the document does not list"),
                    "Spell it as the heading in the document, or add it to the sections of the document in [sources].",
                );
            }
        }
        Arc::from(source.get_ref().as_str())
    }

    fn is_number(&self, text: &str) -> bool {
        self.sources.contains_key(text) || (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit()))
    }
}

fn without_note(part: &str) -> &str {
    if !part.ends_with(')') {
        return part;
    }
    // A heading such as "Arbetsutskott (AU)" ends with parentheses of its own: a note begins
    // with a lower-case letter.
    match part.rsplit_once(" (") {
        Some((before, note)) if note.starts_with(char::is_lowercase) => before,
        _ => part,
    }
}

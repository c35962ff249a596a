//! What is wrong with a model file, with the line and what to do.

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

/// One error in a model file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelError {
    /// The file as it was named to the loader.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}. {}", self.file, self.line, self.what, self.remedy)
    }
}

/// Every error in a model file, in the order of its lines.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ModelErrors(pub Vec<ModelError>);

impl fmt::Display for ModelErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{error}")?;
        }
        Ok(())
    }
}

/// Collects errors while the loader goes on, so that all come at once.
pub(super) struct Problems<'t> {
    file: &'t str,
    text: &'t str,
    errors: Vec<ModelError>,
    /// Keys of rows that could not be read: a reference to one is not a second error.
    unreadable: HashSet<String>,
}

impl<'t> Problems<'t> {
    pub(super) fn new(file: &'t str, text: &'t str) -> Self {
        Self {
            file,
            text,
            errors: Vec::new(),
            unreadable: HashSet::new(),
        }
    }

    /// The file as it was named.
    pub(super) const fn file(&self) -> &str {
        self.file
    }

    /// The line of a place in the text, counted from one.
    pub(super) fn line_of(&self, span: &Range<usize>) -> usize {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        before.matches('\n').count() + 1
    }

    /// Notes an error at a place in the text.
    pub(super) fn at(&mut self, span: &Range<usize>, what: impl Into<String>, remedy: impl Into<String>) {
        let error = ModelError {
            file: self.file.to_owned(),
            line: self.line_of(span),
            what: what.into(),
            remedy: remedy.into(),
        };
        // A template stands for many bodies, and its error is still one.
        if !self.errors.contains(&error) {
            self.errors.push(error);
        }
    }

    /// Notes an error of the TOML parser or of serde, inside the row at `within`.
    pub(super) fn toml(&mut self, error: &toml::de::Error, within: &Range<usize>) {
        let what = error.message().trim_end_matches('.').to_owned();
        let remedy = match what.split_whitespace().next().zip(what.split_whitespace().nth(1)) {
            Some(("unknown", "field")) => "Remove the key, or use one of those that are expected.",
            Some(("unknown", "variant")) => "Use one of the names that are expected.",
            Some(("missing", "field")) => "Add the key to the row.",
            Some(("duplicate", "key")) => "Keep one of the two.",
            _ => "Write it in the form that is expected; every other row of the file is an example.",
        };
        self.at(&error.span().unwrap_or_else(|| within.clone()), what, remedy);
    }

    pub(super) fn unreadable(&mut self, key: &str) {
        self.unreadable.insert(key.to_owned());
    }

    pub(super) fn is_unreadable(&self, key: &str) -> bool {
        self.unreadable.contains(key)
    }

    pub(super) fn none(&self) -> bool {
        self.errors.is_empty()
    }

    pub(super) fn into_errors(mut self) -> ModelErrors {
        self.errors.sort_by_key(|error| error.line);
        ModelErrors(self.errors)
    }
}

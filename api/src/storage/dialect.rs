//! Where the two databases differ in what they read.

use super::Store;
use sea_orm::Value;
use sea_orm::sea_query::ArrayType;

/// A text to search for. PostgreSQL cannot hold a NUL, so no stored text has one: it is searched
/// for as the replacement character, which finds nothing rather than failing.
pub(super) fn searched(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}

impl Store {
    /// `column` is one of the texts that are bound at `$place`, as one value: the statement's text
    /// stays the same however many there are, so that it is prepared once.
    pub(super) fn one_of(&self, column: &str, place: usize) -> String {
        if self.is_postgres() {
            format!("{column} = ANY(${place})")
        } else {
            format!("{column} IN (SELECT value FROM json_each(${place}))")
        }
    }

    /// The value for [`Store::one_of`].
    pub(super) fn texts<T: AsRef<str>>(&self, texts: &[T]) -> Value {
        if self.is_postgres() {
            let values = texts.iter().map(|text| Value::from(searched(text.as_ref()))).collect();
            Value::Array(ArrayType::String, Some(Box::new(values)))
        } else {
            let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
            // A list of strings always serialises.
            Value::from(serde_json::to_string(&texts).unwrap_or_default())
        }
    }

    /// Locks the row that a command decides on. SQLite's writers already wait for each other.
    pub(super) fn for_update(&self) -> &'static str {
        if self.is_postgres() { " FOR UPDATE OF c" } else { "" }
    }
}

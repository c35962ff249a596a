//! Text that people write.

mod fit;
mod identity_number;

pub use fit::{LONGEST_TEXT, LONGEST_TITLE, unfit};
pub use identity_number::contains_personal_identity_number;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A text that a person wrote.
///
/// It is a type of its own so that nothing written by people gets into the hashed
/// bytes of the log: there it stands as a commitment, and the text beside it can be
/// replaced by a tombstone while the chain still verifies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FreeText {
    #[serde(rename = "$text")]
    text: String,
}

impl FreeText {
    /// The text, without white space around it.
    #[must_use]
    pub fn new(text: impl AsRef<str>) -> Self {
        Self {
            text: text.as_ref().trim().to_owned(),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// Calls `visit` with every free text in a document, in a fixed order, with the path to it.
///
/// What `visit` returns takes the place of the text's object.
pub fn visit_free_texts(
    document: &mut Value,
    path: &mut Vec<String>,
    visit: &mut impl FnMut(&[String], &str) -> Option<Value>,
) {
    match document {
        Value::Object(fields) => {
            if let (1, Some(Value::String(text))) = (fields.len(), fields.get("$text")) {
                if let Some(replacement) = visit(path, text) {
                    *document = replacement;
                }
                return;
            }
            for (name, value) in fields.iter_mut() {
                path.push(name.clone());
                visit_free_texts(value, path, visit);
                path.pop();
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter_mut().enumerate() {
                path.push(index.to_string());
                visit_free_texts(value, path, visit);
                path.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

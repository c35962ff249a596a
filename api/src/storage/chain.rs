//! The hash chains: of each case's events, and of the changes of the registry. The format is documented in
//! `docs/audit.md`.

use super::StorageError;
use arendegang_domain::text::visit_free_texts;
use rand::RngCore;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// What stands in place of a text that has been erased.
pub(super) const TOMBSTONE: &str = "[borttagen text]";

/// An event as it is stored: the hashed text, and the free texts beside it.
pub(super) struct Sealed {
    /// The hashed text; free texts stand in it as commitments.
    pub body: String,
    /// The free texts with their salts, in the order in which they stand in the body, as JSON.
    pub texts: String,
    /// SHA-256 over the previous hash and the body.
    pub hash: Vec<u8>,
}

/// A free text beside the body. An erased one keeps its place with neither salt nor text.
#[derive(Serialize, Deserialize)]
struct Salted {
    salt: Option<String>,
    text: Option<String>,
}

/// The hash before the first event.
pub(super) const GENESIS: [u8; 32] = [0; 32];

/// Seals an event onto the chain. Salts come from `chance`: unguessable for what people write, repeatable for seeds.
pub(super) fn seal(event: &impl Serialize, previous: &[u8], chance: &mut impl RngCore) -> Result<Sealed, StorageError> {
    let mut document = serde_json::to_value(event).map_err(|cause| StorageError::unreadable("event", cause))?;
    let mut texts = Vec::new();
    visit_free_texts(&mut document, &mut Vec::new(), &mut |_, text| {
        let mut salt = [0_u8; 16];
        chance.fill_bytes(&mut salt);
        let commitment = json!({ "$sha256": commit(&salt, text) });
        texts.push(Salted {
            salt: Some(hex::encode(salt)),
            text: Some(text.to_owned()),
        });
        Some(commitment)
    });
    let body = document.to_string();
    let texts = serde_json::to_string(&texts).map_err(|cause| StorageError::unreadable("event", cause))?;
    let hash = link(previous, &body);
    Ok(Sealed { body, texts, hash })
}

/// The hash of a body on the chain.
pub(super) fn link(previous: &[u8], body: &str) -> Vec<u8> {
    Sha256::new()
        .chain_update(previous)
        .chain_update(body.as_bytes())
        .finalize()
        .to_vec()
}

fn commit(salt: &[u8], text: &str) -> String {
    hex::encode(
        Sha256::new()
            .chain_update(salt)
            .chain_update(text.as_bytes())
            .finalize(),
    )
}

/// Reads a stored event, with its texts in their places.
pub(super) fn open<Entry: DeserializeOwned>(body: &str, texts: &str) -> Result<Entry, StorageError> {
    let mut document: Value = serde_json::from_str(body).map_err(|cause| StorageError::unreadable("event", cause))?;
    let texts: Vec<Salted> = serde_json::from_str(texts).map_err(|cause| StorageError::unreadable("event", cause))?;
    let mut texts = texts.into_iter();
    visit_commitments(&mut document, &mut |_| {
        let text = texts.next().and_then(|salted| salted.text);
        json!({ "$text": text.unwrap_or_else(|| TOMBSTONE.to_owned()) })
    });
    serde_json::from_value(document).map_err(|cause| StorageError::unreadable("event", cause))
}

/// The commitments of a body that its texts do not keep; erased texts keep theirs unproven.
pub(super) fn broken_commitments(body: &str, texts: &str) -> Result<usize, StorageError> {
    let mut document: Value = serde_json::from_str(body).map_err(|cause| StorageError::unreadable("event", cause))?;
    let texts: Vec<Salted> = serde_json::from_str(texts).map_err(|cause| StorageError::unreadable("event", cause))?;
    let mut broken = 0;
    let mut texts = texts.into_iter();
    visit_commitments(&mut document, &mut |commitment| {
        match texts.next() {
            Some(Salted {
                salt: Some(salt),
                text: Some(text),
            }) => {
                let kept = hex::decode(salt).is_ok_and(|salt| commit(&salt, &text) == commitment);
                broken += usize::from(!kept);
            }
            Some(Salted { salt: None, text: None }) => {}
            _ => broken += 1,
        }
        Value::Null
    });
    Ok(broken + texts.count())
}

/// The texts beside a body, each as it reads; none where it was erased.
pub(super) fn texts_of(texts: &str) -> Result<Vec<Option<String>>, StorageError> {
    let texts: Vec<Salted> = serde_json::from_str(texts).map_err(|cause| StorageError::unreadable("event", cause))?;
    Ok(texts.into_iter().map(|salted| salted.text).collect())
}

/// The texts with one of them gone, salt and all; none where there is no such text.
pub(super) fn without(texts: &str, place: usize) -> Result<Option<String>, StorageError> {
    let mut texts: Vec<Salted> =
        serde_json::from_str(texts).map_err(|cause| StorageError::unreadable("event", cause))?;
    let Some(salted) = texts.get_mut(place) else {
        return Ok(None);
    };
    *salted = Salted { salt: None, text: None };
    let written = serde_json::to_string(&texts).map_err(|cause| StorageError::unreadable("event", cause))?;
    Ok(Some(written))
}

fn visit_commitments(document: &mut Value, visit: &mut impl FnMut(&str) -> Value) {
    match document {
        Value::Object(fields) => {
            if let (1, Some(Value::String(commitment))) = (fields.len(), fields.get("$sha256")) {
                *document = visit(commitment);
                return;
            }
            fields.values_mut().for_each(|value| visit_commitments(value, visit));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| visit_commitments(value, visit)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

//! JSON objects in which every name stands once, at every depth.
//!
//! The usual reader keeps the last of two members with the same name, others keep the first: a token that two
//! readers read differently is an attack, or a fault of the issuer.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::AuthError;

/// Reads an object.
pub(super) fn object(bytes: &[u8]) -> Result<Map<String, Value>, AuthError> {
    match serde_json::from_slice::<Strict>(bytes) {
        Ok(Strict(Value::Object(object))) => Ok(object),
        Ok(_) => Err(AuthError::Malformed),
        // Any value is accepted below, so that a name that stands twice is the only thing wrong with the data.
        Err(error) if error.is_data() => Err(AuthError::DuplicateName),
        Err(_) => Err(AuthError::Malformed),
    }
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = sequence.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((name, Strict(value))) = members.next_entry::<String, Strict>()? {
            if object.insert(name, value).is_some() {
                return Err(de::Error::custom("a name stands twice"));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::{AuthError, object};

    #[test]
    fn a_name_stands_once_at_every_depth() {
        assert!(object(br#"{"a":1,"b":{"a":[{"a":null}]}}"#).is_ok());
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"b":{"a":1,"a":2}}"#,
            r#"{"b":[{"a":1,"\u0061":2}]}"#,
        ] {
            assert_eq!(object(text.as_bytes()), Err(AuthError::DuplicateName), "{text}");
        }
    }

    #[test]
    fn only_whole_objects_are_read() {
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(3000), "]".repeat(3000));
        for text in ["", "[]", "1", "null", "{", "{}{}", "{\"a\":1,}", "{'a':1}", &deep] {
            assert_eq!(object(text.as_bytes()), Err(AuthError::Malformed));
        }
        assert_eq!(object(b"{\"a\":\"\xff\"}"), Err(AuthError::Malformed));
    }
}

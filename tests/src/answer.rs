//! What came back, with the questions that tests ask of it.

use crate::log::{Line, lines_of};
use reqwest::header::HeaderMap;
use serde_json::Value;

/// An answer of the server.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub text: String,
    /// The body read as JSON; null where it is none.
    pub body: Value,
}

impl Answer {
    pub(crate) async fn read(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.expect("the answer comes to its end");
        let body = serde_json::from_str(&text).unwrap_or(Value::Null);
        Self {
            status,
            headers,
            text,
            body,
        }
    }

    /// The data of an answer without errors.
    ///
    /// # Panics
    /// When there are errors.
    #[must_use]
    pub fn data(&self) -> &Value {
        assert!(
            self.body.get("errors").is_none() && self.status == 200,
            "status {}: {}",
            self.status,
            self.text
        );
        &self.body["data"]
    }

    /// The payload of a mutation.
    ///
    /// # Panics
    /// When there are errors instead.
    #[must_use]
    pub fn payload(&self, mutation: &str) -> &Value {
        &self.data()[mutation]
    }

    /// The codes of the faults, in order.
    #[must_use]
    pub fn error_codes(&self) -> Vec<&str> {
        self.body["errors"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|error| error["extensions"]["code"].as_str().unwrap_or("(none)"))
            .collect()
    }

    /// The answer is a fault with that status and code, without data.
    ///
    /// # Panics
    /// When it is anything else.
    #[track_caller]
    pub fn is_fault(&self, status: u16, code: &str) {
        assert_eq!((self.status, self.error_codes()), (status, vec![code]), "{}", self.text);
        assert!(self.body.get("data").is_none_or(Value::is_null), "{}", self.text);
        let error = &self.body["errors"][0];
        assert_eq!(
            error["extensions"]["requestId"].as_str(),
            self.request_id(),
            "{}",
            self.text
        );
    }

    /// The id that the answer carries.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id").and_then(|id| id.to_str().ok())
    }

    /// The line that the server wrote to its log for this request.
    ///
    /// # Panics
    /// When it wrote none.
    #[must_use]
    pub fn line(&self) -> Line {
        let id = self.request_id().expect("every answer carries the id of its request");
        lines_of(id)
            .into_iter()
            .find(|line| line.message == "request answered")
            .unwrap_or_else(|| panic!("no line in the log for {id}"))
    }

    /// How many SQL statements the server sent for this request.
    ///
    /// # Panics
    /// When the log does not say.
    #[must_use]
    pub fn statements(&self) -> u64 {
        let line = self.line();
        line.fields["sql_statements"].parse().expect("a number of statements")
    }

    /// The refusals of a mutation.
    #[must_use]
    pub fn refused(&self, mutation: &str) -> Refused {
        Refused {
            mutation: mutation.to_owned(),
            payload: self.payload(mutation).clone(),
        }
    }
}

/// A payload in which something was refused.
#[derive(Clone, Debug)]
pub struct Refused {
    mutation: String,
    /// The payload.
    pub payload: Value,
}

impl Refused {
    /// The codes, sorted.
    #[must_use]
    pub fn codes(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = self.errors().filter_map(|error| error["code"].as_str()).collect();
        codes.sort_unstable();
        codes
    }

    /// Exactly these codes, in any order; and each refusal explains itself.
    ///
    /// # Panics
    /// When there are others, fewer, more, or one that explains nothing.
    #[track_caller]
    pub fn with(self, codes: &[&str]) -> Self {
        let mut expected = codes.to_vec();
        expected.sort_unstable();
        let mutation = &self.mutation;
        assert_eq!(self.codes(), expected, "{mutation}: {:#}", self.payload["userErrors"]);
        assert!(
            self.payload["event"].is_null(),
            "{mutation} is refused and happened: {:#}",
            self.payload
        );
        for error in self.errors() {
            let message = error["message"].as_str().unwrap_or_default();
            assert!(
                message.len() > 10,
                "{mutation}: a refusal without a sentence: {error:#}"
            );
            if error["rule"].is_object() {
                let source = &error["rule"]["source"];
                let document = source["document"].as_str().unwrap_or_default();
                assert!(!document.is_empty(), "{mutation}: a rule without a source: {error:#}");
            }
        }
        self
    }

    /// The refusal with that code.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn error(&self, code: &str) -> &Value {
        let mut errors = self.payload["userErrors"].as_array().into_iter().flatten();
        errors
            .find(|error| error["code"] == code)
            .unwrap_or_else(|| panic!("{}: no {code} in {:#}", self.mutation, self.payload["userErrors"]))
    }

    /// One of them was refused by that rule.
    ///
    /// # Panics
    /// When none was.
    #[track_caller]
    pub fn by_rule(self, rule: &str) -> Self {
        let known = self.errors().any(|error| error["rule"]["id"] == rule);
        assert!(
            known,
            "{}: no {rule} in {:#}",
            self.mutation, self.payload["userErrors"]
        );
        self
    }

    /// One of them is about that field.
    ///
    /// # Panics
    /// When none is.
    #[track_caller]
    pub fn at(self, field: &str) -> Self {
        let path: Vec<&str> = std::iter::once("input").chain(field.split('.')).collect();
        let known = self.errors().any(|error| error["field"] == serde_json::json!(path));
        assert!(
            known,
            "{}: nothing at {path:?} in {:#}",
            self.mutation, self.payload["userErrors"]
        );
        self
    }

    fn errors(&self) -> impl Iterator<Item = &Value> {
        self.payload["userErrors"].as_array().into_iter().flatten()
    }
}

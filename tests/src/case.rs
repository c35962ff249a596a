//! A case as its story knows it: what was last heard of it, and what people do with it.

use crate::answer::{Answer, Refused};
use crate::client::Client;
use crate::people::{Person, who_sees_all};
use serde_json::{Value, json};

/// What is asked of a case between the steps.
const DOCUMENT: &str = "query Again($id: ID!) { case(id: $id) { id registryNumber version state \
    anchoring { entries { party { ...Who } version } } \
    implementation { party { ...Who } version } \
    adoptions { party { ...Who } version } \
    agreement { startsOn endsOn terminatesOn } \
    consultation { slots { party { ...Who } version } } } } \
    fragment Who on Party { principal { key name } organisation }";

/// What a party's act needs besides the case, and where its entry stands.
const ENTRIES: [(&str, &str); 4] = [
    ("givePosition", "/anchoring/entries"),
    ("progressImplementation", "/implementation"),
    ("partyDecides", "/adoptions"),
    ("answerConsultation", "/consultation/slots"),
];

/// A case, as last heard of.
#[derive(Clone)]
pub struct Case<'a> {
    client: &'a Client,
    /// Its fields.
    pub value: Value,
}

impl<'a> Case<'a> {
    /// The case with these fields.
    #[must_use]
    pub const fn new(client: &'a Client, value: Value) -> Self {
        Self { client, value }
    }

    /// The same case, spoken about with another process of the same installation.
    #[must_use]
    pub fn with<'b>(&self, client: &'b Client) -> Case<'b> {
        Case {
            client,
            value: self.value.clone(),
        }
    }

    /// Its global id.
    ///
    /// # Panics
    /// When it was never heard of.
    #[must_use]
    pub fn id(&self) -> &str {
        self.value["id"].as_str().expect("a case has an id")
    }

    /// Its registration number.
    ///
    /// # Panics
    /// When it was never heard of.
    #[must_use]
    pub fn number(&self) -> &str {
        self.value["registryNumber"].as_str().expect("a case has a number")
    }

    /// Its version.
    ///
    /// # Panics
    /// When it was never heard of.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.value["version"].as_u64().expect("a case has a version")
    }

    /// Its state.
    #[must_use]
    pub fn state(&self) -> &str {
        self.value["state"].as_str().unwrap_or("(none)")
    }

    /// It is in that state.
    ///
    /// # Panics
    /// When it is in another one.
    #[track_caller]
    pub fn is_in(&self, state: &str) {
        assert_eq!(self.state(), state, "case {}", self.number());
    }

    /// Its assignment stands so.
    ///
    /// # Panics
    /// When it stands otherwise.
    #[track_caller]
    pub fn assignment_is(&self, status: &str) {
        assert_eq!(self.value["assignment"]["status"], status, "case {}", self.number());
    }

    /// What a field of it says.
    #[must_use]
    pub fn at(&self, pointer: &str) -> &Value {
        self.value.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// The input with the case, and the version that was last heard: of the case, or of the entry
    /// of the party that acts.
    #[must_use]
    pub fn input(&self, mutation: &str, mut input: Value) -> Value {
        let fields = input.as_object_mut().expect("an input is an object");
        fields.entry("caseId").or_insert_with(|| json!(self.id()));
        if let Some((_, pointer)) = ENTRIES.iter().find(|(name, _)| *name == mutation) {
            let version = self.entry_version(pointer, &fields["party"]);
            fields.entry("expectedEntryVersion").or_insert(json!(version));
        } else {
            fields.entry("expectedVersion").or_insert(json!(self.version()));
        }
        input
    }

    fn entry_version(&self, pointer: &str, party: &Value) -> u64 {
        let principal = crate::people::slug(party["principal"].as_str().unwrap_or_default());
        let entries = self.at(pointer).as_array().into_iter().flatten();
        let entry = entries.clone().find(|entry| {
            entry["party"]["principal"]["key"] == principal.as_str()
                && entry["party"]["organisation"] == party["organisation"]
        });
        entry.and_then(|entry| entry["version"].as_u64()).unwrap_or(0)
    }

    /// Somebody tries something. The case remembers what it then heard of itself.
    pub async fn tries(&mut self, person: &Person, mutation: &str, input: Value) -> Answer {
        let answer = self.client.mutate(person, mutation, self.input(mutation, input)).await;
        if let Some(case) = answer
            .body
            .pointer(&format!("/data/{mutation}/case"))
            .filter(|case| case.is_object())
        {
            self.value = case.clone();
        }
        answer
    }

    /// Somebody does something, and the case is then in that state.
    ///
    /// # Panics
    /// When it is refused, or leads elsewhere.
    pub async fn step(&mut self, person: &Person, mutation: &str, input: Value, state: &str) -> Value {
        let (was, version) = (self.state().to_owned(), self.version());
        let answer = self.tries(person, mutation, input).await;
        let payload = answer.payload(mutation);
        assert_eq!(payload["userErrors"], json!([]), "{person} can {mutation} in {was}");
        assert_eq!(self.state(), state, "{mutation} by {person} from {was}");
        let event = &payload["event"];
        let told = (&event["transition"], &event["from"], &event["to"], &event["version"]);
        assert_eq!(
            told,
            (&json!(mutation), &json!(was), &json!(state), &json!(version + 1))
        );
        payload.clone()
    }

    /// Somebody is refused, for exactly these reasons, and nothing has changed.
    ///
    /// # Panics
    /// When it is accepted, refused for other reasons, or changes something.
    pub async fn refused(&mut self, person: &Person, mutation: &str, input: Value, codes: &[&str]) -> Refused {
        let (state, version) = (self.state().to_owned(), self.version());
        let answer = self.client.mutate(person, mutation, self.input(mutation, input)).await;
        let refused = answer.refused(mutation).with(codes);
        self.hear().await;
        assert_eq!(
            (self.state(), self.version()),
            (&*state, version),
            "{mutation} by {person} is refused and changes nothing"
        );
        refused
    }

    /// The case as it is now, read by the office, or at the county by SRO: they see every case of their model.
    ///
    /// # Panics
    /// When it is gone.
    pub async fn hear(&mut self) {
        let answer = self
            .client
            .query(&who_sees_all(self.number()), DOCUMENT, json!({ "id": self.id() }))
            .await;
        let case = &answer.data()["case"];
        assert!(case.is_object(), "they see {}: {}", self.number(), answer.text);
        let known = self.value.as_object_mut().expect("a case is an object");
        known.extend(
            case.as_object()
                .into_iter()
                .flatten()
                .map(|(key, value)| (key.clone(), value.clone())),
        );
    }

    /// The transitions that somebody may fire now, by name.
    ///
    /// # Panics
    /// When they do not see the case.
    pub async fn allowed_to(&self, person: &Person) -> Vec<String> {
        self.options(person)
            .await
            .into_iter()
            .filter(|option| option["allowed"] == true)
            .map(|option| option["name"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Every transition that starts in the state, as somebody reads it; nothing where they do not
    /// see the case.
    pub async fn options(&self, person: &Person) -> Vec<Value> {
        let document = "query Options($id: ID!) { case(id: $id) { transitions { name allowed refusals { code } } } }";
        let answer = self.client.query(person, document, json!({ "id": self.id() })).await;
        answer.data()["case"]["transitions"]
            .as_array()
            .cloned()
            .unwrap_or_default()
    }
}

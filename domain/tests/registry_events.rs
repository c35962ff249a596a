//! What was stored is read again, also what was stored before events could be about anything but a mandate.

use arendegang_domain::organisation::{PersonField, RegistryEvent, RegistryEventKind, Subject};
use serde_json::{Value, json};

fn stored(kind: &str, about: &Value) -> Value {
    let mut event = json!({
        "kind": kind, "at": "2025-02-03T07:00:00Z", "person": "0192feed-0000-7000-8000-000000000001",
        "reason": { "$text": "Valet inför det nya året" }, "requestId": "r-1",
    });
    let fields = event.as_object_mut().expect("an object");
    fields.extend(about.as_object().expect("an object").clone());
    event
}

#[test]
fn an_event_about_a_mandate_is_read_and_written_as_it_always_was() {
    let mandate = json!({ "mandate": {
        "id": "0192feed-0000-7000-8000-000000000002", "person": "0192feed-0000-7000-8000-000000000003",
        "body": "fyr24/steering", "seat": "orust", "function": "MEMBER", "from": "2025-01-01", "to": null,
    } });
    let document = stored("APPOINTED", &mandate);
    let event: RegistryEvent = serde_json::from_value(document.clone()).expect("it is readable");
    assert_eq!(event.mandate().expect("a mandate").seat.as_str(), "orust");
    assert_eq!(event.subject.key(), "mandate/0192feed-0000-7000-8000-000000000002");
    assert_eq!(serde_json::to_value(&event).expect("it is writable"), document);
}

#[test]
fn an_event_about_a_person_says_what_changed_and_no_value() {
    let about = json!({ "aboutPerson": {
        "id": "0192feed-0000-7000-8000-000000000003", "version": 2, "changed": ["EMAIL"],
    } });
    let document = stored("PERSON_UPDATED", &about);
    let event: RegistryEvent = serde_json::from_value(document.clone()).expect("it is readable");
    assert_eq!((event.kind, event.mandate()), (RegistryEventKind::PersonUpdated, None));
    assert_eq!(event.subject.key(), "person/0192feed-0000-7000-8000-000000000003");
    let Subject::AboutPerson(change) = &event.subject else {
        panic!("{event:?}")
    };
    assert_eq!(change.changed, [PersonField::Email]);
    assert_eq!(serde_json::to_value(&event).expect("it is writable"), document);
}

//! Who stands in for whom: on a seat, and for a person who is away.

use super::walk::opened;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const ANSWER: &str =
    "warnings { rule { id } } userErrors { code message field rule { id source { document } } source { citation }
    mandatesThatCould { role } } } }";

const GROUP: &str = "fyr24/local/trollhattan";

/// Somebody stands in, on a decision.
fn stand_in(person: &Person, in_place_of: Value) -> Value {
    json!({
        "inPlaceOf": in_place_of, "person": person.key(), "from": "2025-01-20",
        "decision": "§ 7, 2025-01-20", "reason": "Utsedd ersättare",
    })
}

fn on_seat(body: &str, seat: &str) -> Value {
    json!({ "seat": { "body": body, "seat": seat } })
}

/// For somebody who is away until the end of the month.
fn away(person: &Person, in_place_of: Value) -> Value {
    with(stand_in(person, in_place_of), "to", json!("2025-02-28"))
}

async fn appoint(client: &Client, person: &Person, input: Value) -> Answer {
    let document = format!(
        "mutation($input: AppointSubstituteInput!) {{ appointSubstitute(input: $input) {{ substitutions {{
            id from to function person {{ name }} seat {{ key }} body {{ key }}
            standsIn {{ forTheSeat person {{ name }} mandate {{ id }} }} }} {ANSWER}"
    );
    client.query(person, &document, json!({ "input": input })).await
}

async fn end(client: &Client, person: &Person, substitution: &Value, last_day: &str) -> Answer {
    let document = "mutation($input: EndSubstitutionInput!) { endSubstitution(input: $input) {
        substitution { to } userErrors { code message field rule { id source { document } } source { citation } mandatesThatCould { role } } } }";
    let input = json!({ "substitution": substitution, "lastDay": last_day, "reason": "Avgår som ersättare" });
    client.query(person, document, json!({ "input": input })).await
}

/// The seats on which somebody now stands in.
#[track_caller]
fn given(answer: &Answer) -> Vec<Value> {
    let payload = answer.payload("appointSubstitute");
    assert_eq!(payload["userErrors"], json!([]), "{payload:#}");
    payload["substitutions"].as_array().cloned().expect("a list")
}

#[track_caller]
fn refused(answer: &Answer, codes: &[&str]) -> Refused {
    let refused = answer.refused("appointSubstitute").with(codes);
    assert_eq!(refused.payload["substitutions"], json!([]));
    refused
}

async fn name_of(client: &Client, person: &Person) -> Value {
    let answer = client.query(person, "{ viewer { person { name } } }", json!({})).await;
    answer.data()["viewer"]["person"]["name"].clone()
}

/// Who did the last thing to a case, and for whom.
async fn last_actor(client: &Client, case: &Case<'_>) -> Value {
    let document = "query($id: ID!) { case(id: $id) { lastEvent { actor {
        person { name } function seat actingFor { person { name } mandate { id } } } } } }";
    let answer = client.query(&the_office(), document, json!({ "id": case.id() })).await;
    answer.data()["case"]["lastEvent"]["actor"].clone()
}

/// The mandates and the substitutes of a body, by seat.
async fn seated(client: &Client, body: &str) -> (Vec<Value>, Vec<Value>) {
    use base64::Engine;
    let id = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(format!("b:{body}"));
    let document = "query($id: ID!) { node(id: $id) { ... on Body {
        mandates { id person { name } seat { key substitutes { id } } function } substitutes { id person { name } seat { key } } } } }";
    let answer = client.query(&nobody(), document, json!({ "id": id })).await;
    let node = &answer.data()["node"];
    let list = |field: &str| node[field].as_array().cloned().unwrap_or_default();
    (list("mandates"), list("substitutes"))
}

async fn mandate_on(client: &Client, body: &str, seat: &str) -> Value {
    let (mandates, _) = seated(client, body).await;
    let found = mandates.iter().find(|mandate| mandate["seat"]["key"] == seat);
    found.unwrap_or_else(|| panic!("nobody holds {seat}"))["id"].clone()
}

fn a_case() -> Value {
    a_local_case("Läkemedelslistan följer inte med", "COLLABORATION_ISSUE", "Trollhättan")
}

const REASON: &str = "Flera kommuner är berörda.";

on_both! {
    async fn the_substitute_on_a_seat_acts_as_a_member_and_the_event_says_for_whom(server) {
        let client = server.client();
        let (substitute, chair) = (a_line_manager_of("Trollhättan"), the_local_chair_of("Trollhättan"));
        let answer = server.mutate(&substitute, "openLocal", a_case()).await;
        answer.refused("openLocal").with(&["MANDATE_MISSING"]);

        let answer = appoint(client, &the_office(), stand_in(&substitute, on_seat(GROUP, "social-services"))).await;
        let given = given(&answer);
        let [substitution] = &given[..] else { panic!("one seat: {given:#?}") };
        assert_eq!(substitution["function"], "MEMBER");
        assert_eq!(substitution["standsIn"]["forTheSeat"], true);
        assert_eq!(substitution["standsIn"]["person"]["name"], name_of(client, &chair).await);
        // It is counted nowhere as a holder of the seat.
        let (mandates, substitutes) = seated(client, GROUP).await;
        assert!(mandates.iter().all(|mandate| mandate["id"] != substitution["id"]));
        assert_eq!(substitutes.len(), 1);
        assert_eq!(substitutes[0]["id"], substitution["id"]);

        let case = server.open(&substitute, "openLocal", a_case(), "LOCAL_HANDLING").await;
        let mut case = case;
        let actor = last_actor_seen_by(client, &substitute, &case).await;
        assert_eq!(actor["person"]["name"], name_of(client, &substitute).await);
        assert_eq!((&actor["function"], &actor["seat"]), (&json!("MEMBER"), &json!("social-services")));
        assert_eq!(actor["actingFor"]["person"]["name"], name_of(client, &chair).await);
        assert_eq!(actor["actingFor"]["mandate"]["id"], mandate_on(client, GROUP, "social-services").await);
        // The chair is the vice chair's to stand in for.
        let reason = json!({ "reason": REASON });
        refused_raise(&mut case, &substitute, &reason, "MANDATE_MISSING").await;
        // The ordinary holder acts for nobody.
        case.step(&chair, "raiseToOffice", reason.clone(), "OFFICE_ASSESSMENT").await;
        assert_eq!(last_actor(client, &case).await["actingFor"], Value::Null);

        // At the end of it everything of it is gone.
        let ended = end(client, &the_office(), &substitution["id"], "2025-02-02").await;
        assert_eq!(ended.payload("endSubstitution")["substitution"]["to"], "2025-02-02");
        let answer = server.mutate(&substitute, "openLocal", a_case()).await;
        answer.refused("openLocal").with(&["MANDATE_MISSING"]);
        assert!(seated(client, GROUP).await.1.is_empty());
    }
}

async fn last_actor_seen_by(client: &Client, person: &Person, case: &Case<'_>) -> Value {
    let document = "query($id: ID!) { case(id: $id) { lastEvent { actor {
        person { name } function seat actingFor { person { name } mandate { id } } } } } }";
    let answer = client.query(person, document, json!({ "id": case.id() })).await;
    answer.data()["case"]["lastEvent"]["actor"].clone()
}

async fn refused_raise(case: &mut Case<'_>, person: &Person, reason: &Value, code: &str) {
    let answer = case.tries(person, "raiseToOffice", reason.clone()).await;
    answer.refused("raiseToOffice").with(&[code]);
}

on_both! {
    async fn who_may_not_stand_in_is_told_why(server) {
        let client = server.client();
        let substitute = a_line_manager_of("Trollhättan");
        let seat = || on_seat(GROUP, "social-services");
        let asked = stand_in(&substitute, seat());
        for somebody in [the_local_chair_of("Trollhättan"), substitute.clone(), the_steering_chair()] {
            refused(&appoint(client, &somebody, asked.clone()).await, &["MANDATE_MISSING"]);
        }
        // Whoever sits for another principal, and whoever votes in the group already.
        let other = appoint(client, &the_office(), stand_in(&a_line_manager_of("Uddevalla"), seat())).await;
        let other = refused(&other, &["GUARD_FAILED"]);
        assert_eq!(other.error("GUARD_FAILED")["field"], json!(["input", "person"]));
        let member = stand_in(&holding(GROUP, "school-health"), seat());
        refused(&appoint(client, &the_office(), member).await, &["GUARD_FAILED"]);
        let holder = mandate_on(client, GROUP, "social-services").await;
        let themselves = away(&the_local_chair_of("Trollhättan"), json!({ "mandate": holder }));
        refused(&appoint(client, &the_office(), themselves).await, &["INVALID_INPUT", "GUARD_FAILED"]);
        // A seat has no chair to give away, a person is away for a time, and a period does not end before it begins.
        let chairing = with(asked.clone(), "includingChair", json!(true));
        refused(&appoint(client, &the_office(), chairing).await, &["INVALID_INPUT"]).at("includingChair");
        let for_good = stand_in(&substitute, json!({ "mandate": holder }));
        refused(&appoint(client, &the_office(), for_good).await, &["INVALID_INPUT"]).at("to");
        let backwards = with(asked.clone(), "to", json!("2025-01-19"));
        refused(&appoint(client, &the_office(), backwards).await, &["INVALID_INPUT"]).at("to");
        let nowhere = stand_in(&substitute, on_seat(GROUP, "nowhere"));
        refused(&appoint(client, &the_office(), nowhere).await, &["INVALID_INPUT"]);
        let unknown = with(asked.clone(), "person", json!("ingen"));
        refused(&appoint(client, &the_office(), unknown).await, &["NOT_FOUND"]);
        // Once is enough, and the same call again does nothing twice.
        let keyed = with(asked.clone(), "idempotencyKey", json!("ersattare-1"));
        let first = given(&appoint(client, &the_office(), keyed.clone()).await);
        assert_eq!(given(&appoint(client, &the_office(), keyed).await), first);
        refused(&appoint(client, &the_office(), asked).await, &["GUARD_FAILED"]);
    }

    async fn a_stand_in_takes_a_persons_place_while_away_and_no_longer_than_their_mandate(server) {
        let client = server.client();
        let (substitute, chair) = (a_line_manager_of("Trollhättan"), the_local_chair_of("Trollhättan"));
        let mut case = opened(server, "COLLABORATION_ISSUE", "Trollhättan").await;
        let reason = json!({ "reason": REASON });
        let chairing = with(away(&substitute, json!({ "person": chair.key() })), "includingChair", json!(true));
        let given = given(&appoint(client, &the_office(), chairing).await);
        assert_eq!(given.len(), 1, "every seat of the person: {given:#?}");
        assert_eq!(given[0]["function"], "CHAIR");
        assert!(case.allowed_to(&substitute).await.contains(&"raiseToOffice".to_owned()));
        case.step(&substitute, "raiseToOffice", reason.clone(), "OFFICE_ASSESSMENT").await;
        let actor = last_actor(client, &case).await;
        assert_eq!((&actor["function"], &actor["actingFor"]["person"]["name"]), (&json!("CHAIR"), &name_of(client, &chair).await));
        let advice = json!({ "reason": "Kan lösas lokalt" });
        case.step(&the_office(), "returnToLocal", advice, "LOCAL_HANDLING").await;

        // With the mandate of the person who is away the place is gone.
        let mandate = mandate_on(client, GROUP, "social-services").await;
        let document = "mutation($input: EndMandateInput!) { endMandate(input: $input) { userErrors { code } } }";
        let input = json!({ "mandate": mandate, "lastDay": "2025-02-02", "reason": "Slutar" });
        let ended = client.query(&the_office(), document, json!({ "input": input })).await;
        assert_eq!(ended.payload("endMandate")["userErrors"], json!([]));
        let answer = server.mutate(&substitute, "openLocal", a_case()).await;
        answer.refused("openLocal").with(&["MANDATE_MISSING"]);
        // A substitution is not a mandate to end.
        let input = json!({ "mandate": given[0]["id"], "lastDay": "2025-02-02", "reason": "Slutar" });
        let document = "mutation($input: EndMandateInput!) { endMandate(input: $input) {
            userErrors { code message field rule { id source { document } } source { citation } mandatesThatCould { role } } } }";
        let wrong = client.query(&the_office(), document, json!({ "input": input })).await;
        wrong.refused("endMandate").with(&["INVALID_INPUT"]);
    }

    async fn what_was_done_about_substitutes_stands_in_the_log_of_the_body(server) {
        use base64::Engine;
        let client = server.client();
        let substitute = a_line_manager_of("Trollhättan");
        let asked = stand_in(&substitute, on_seat(GROUP, "social-services"));
        let given = given(&appoint(client, &the_office(), asked).await);
        assert!(end(client, &the_office(), &given[0]["id"], "2025-03-31").await.payload("endSubstitution")["substitution"].is_object());
        let id = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(format!("b:{GROUP}"));
        let document = "query($id: ID!) { node(id: $id) { ... on Body { registryEvents(last: 2) { nodes {
            kind decision reason seat function from to actor { body { key } } mandate { id } ends { lastDay before } } } } } }";
        let answer = client.query(&the_office(), document, json!({ "id": id })).await;
        let nodes = &answer.data()["node"]["registryEvents"]["nodes"];
        assert_eq!(nodes[0]["kind"], "SUBSTITUTE_APPOINTED");
        assert_eq!((&nodes[0]["decision"], &nodes[0]["function"]), (&json!("§ 7, 2025-01-20"), &json!("MEMBER")));
        assert_eq!(nodes[0]["actor"]["body"]["key"], "fyr24/office");
        assert_eq!(nodes[1]["kind"], "SUBSTITUTION_ENDED");
        assert_eq!((&nodes[1]["mandate"]["id"], &nodes[1]["to"]), (&given[0]["id"], &json!("2025-03-31")));
        assert_eq!(nodes[1]["ends"], json!([{ "lastDay": "2025-03-31", "before": null }]));
    }
}

//! People and mandates are what the log of the registry makes of them, and `audit verify` says where they are not.

use super::*;
use arendegang::cases::{Kept, audit};
use arendegang::server::open_store;
use arendegang_tests::people::*;

const GROUP: &str = "fyr24/local/tanum";

async fn findings(server: &TestServer, in_use: bool) -> Vec<String> {
    let store = open_store(server.config())
        .await
        .unwrap_or_else(|exit| panic!("{exit}"));
    let kept = Kept {
        in_use,
        ..Kept::default()
    };
    let report = audit(&store.uncounted(), &kept, |_| ()).await;
    store.close().await;
    let report = report.unwrap_or_else(|error| panic!("{error}"));
    report.findings.iter().map(ToString::to_string).collect()
}

/// Somebody new sits where somebody left, a chair took the place of another, and a substitute came and went.
async fn a_registry_with_a_past(server: &TestServer) {
    let (client, office) = (server.client(), the_office());
    register(client, &office, "ny-1", "Anna Exempel").await;
    let known = register(client, &office, "ny-2", "Bo Exempel").await;
    let update =
        json!({ "person": known["id"], "expectedVersion": 1, "email": "bo@kommun.example", "reason": "Ny adress" });
    done(&change(client, &office, "updatePerson", update).await, "updatePerson");
    let left = mandate_on(client, GROUP, "dental-care").await;
    end(client, &office, &left, "2025-02-02").await;
    let seat = json!({
        "body": GROUP, "seat": "dental-care", "person": "ny-1", "from": "2025-02-03", "organisation": "Folktandvården Tanum",
        "operation": "PUBLIC",
    });
    appoint(client, &office, seat).await;
    for (who, seat) in [
        ("ny-2", "school-health"),
        ("local-member-orust-fyr24", "municipal-primary-care"),
    ] {
        let taken = mandate_on(client, GROUP, seat).await;
        end(client, &office, &taken, "2025-03-31").await;
        appoint(
            client,
            &office,
            json!({ "body": GROUP, "seat": seat, "person": who, "from": "2025-04-01", "to": "2026-12-31" }),
        )
        .await;
    }
    let document = "mutation($input: AppointSubstituteInput!) { appointSubstitute(input: $input) { substitutions { id } userErrors { code message } } }";
    let input = json!({
        "person": "line-manager-tanum", "inPlaceOf": { "seat": { "body": GROUP, "seat": "social-services" } }, "from": "2025-02-03", "to": "2025-06-30",
        "decision": "§ 7, 2025-01-20", "reason": "Föräldraledig",
    });
    let answer = client.query(&office, document, json!({ "input": input })).await;
    let given = answer.payload("appointSubstitute")["substitutions"][0]["id"].clone();
    assert!(given.is_string(), "{}", answer.text);
    let document = "mutation($input: EndSubstitutionInput!) { endSubstitution(input: $input) { substitution { to } userErrors { message } } }";
    let input = json!({ "substitution": given, "lastDay": "2025-03-31", "reason": "Åter i tjänst" });
    let answer = client.query(&office, document, json!({ "input": input })).await;
    assert_eq!(answer.payload("endSubstitution")["substitution"]["to"], "2025-03-31");
    assert_eq!(findings(server, false).await, Vec::<String>::new());
}

const THE_NEW: &str = "person_id = (SELECT id FROM person WHERE key = 'ny-1')";

macro_rules! found_in_the_registry {
    ($($name:ident: $change:expr, $of:literal, $what:literal;)+) => {
        on_both! {$(
            async fn $name(server) {
                a_registry_with_a_past(server).await;
                let sql = server.sql().await;
                let change = $change.replace("{new}", THE_NEW).replace("{id}", &sql.uuid("00000000000040008000000000000001"));
                assert_eq!(sql.run(&change).await, 1, "{change}");
                sql.close().await;
                let found = findings(server, false).await;
                assert!(found.len() == 1 && found[0].starts_with($of) && found[0].ends_with($what), "{found:#?}");
            }
        )+}
    };
}

found_in_the_registry! {
    a_mandate_whose_end_was_moved_is_found:
        "UPDATE mandate SET valid_to = '2027-12-31' WHERE body = 'fyr24/local/tanum' AND valid_to = '2026-12-31' AND seat = 'school-health'",
        "mandate ", "(fyr24/local/tanum#school-health): its last day is not the one that the registry's log says";
    a_mandate_that_had_ended_and_runs_on_is_found:
        "UPDATE mandate SET valid_to = NULL WHERE body = 'fyr24/local/tanum' AND valid_to = '2025-02-02'",
        "mandate ", "(fyr24/local/tanum#dental-care): its last day is not the one that the registry's log says";
    a_mandate_that_never_changed_and_ends_now_is_found:
        "UPDATE mandate SET valid_to = '2025-02-02' WHERE body = 'fyr24/local/orust' AND seat = 'dental-care'",
        "mandate ", "(fyr24/local/orust#dental-care): no event of the registry's log gave it, or it was changed since";
    a_mandate_that_was_put_in_is_found:
        "INSERT INTO mandate (id, person_id, body, seat, function, valid_from, valid_to, recorded_at) \
         SELECT {id}, id, 'fyr24/steering', 'social-services-1', 'CHAIR', '2025-01-01', NULL, 0 FROM person WHERE key = 'ny-1'",
        "mandate 00000000-0000-4000-8000-000000000001 (fyr24/steering#social-services-1)", "no event of the registry's log gave it, or it was changed since";
    a_mandate_that_another_holds_is_found:
        "UPDATE mandate SET person_id = (SELECT id FROM person WHERE key = 'ny-2') WHERE {new}",
        "mandate ", "(fyr24/local/tanum#dental-care): it is not what the registry's log says";
    a_mandate_as_something_else_is_found:
        "UPDATE mandate SET function = 'CHAIR' WHERE {new}",
        "mandate ", "(fyr24/local/tanum#dental-care): it is not what the registry's log says";
    a_mandate_of_another_organisation_is_found:
        "UPDATE mandate SET organisation = 'Tandläkarna AB' WHERE {new}",
        "mandate ", "(fyr24/local/tanum#dental-care): it is not what the registry's log says";
    a_mandate_recorded_at_another_time_is_found:
        "UPDATE mandate SET recorded_at = recorded_at - 86400000000 WHERE {new}",
        "mandate ", "(fyr24/local/tanum#dental-care): it is not what the registry's log says";
    a_mandate_that_cannot_be_read_is_found:
        "UPDATE mandate SET valid_from = 'igår' WHERE {new}",
        "mandate ", "(fyr24/local/tanum#dental-care): it cannot be read";
    a_person_who_was_put_in_is_found:
        "INSERT INTO person (id, key, name) VALUES ({id}, 'ingen', 'Ingen')",
        "person 00000000-0000-4000-8000-000000000001", "no event of the registry's log registered it, or it was changed since";
    a_person_with_another_key_is_found:
        "UPDATE person SET key = 'administrators' WHERE key = 'administrator'",
        "person ", "no event of the registry's log registered it, or it was changed since";
    a_person_who_was_changed_otherwise_is_found:
        "UPDATE person SET version = 3 WHERE key = 'ny-2'",
        "person ", "it was changed more or less often than the registry's log says";
    a_person_who_seems_erased_is_found:
        "UPDATE person SET erased_at = 1 WHERE key = 'ny-2'",
        "person ", "it is erased, or not, otherwise than the registry's log says";
    a_substitution_that_runs_longer_is_found:
        "UPDATE substitution SET valid_to = '2025-12-31'",
        "substitution ", "it is not what the registry's log says";
    a_substitution_that_is_gone_is_found:
        "DELETE FROM substitution",
        "substitution ", "the registry's log knows it, and it is gone";
}

on_both! {
    // In development people come with a model and without an event; where a database is used, nobody does.
    async fn where_a_database_is_used_everybody_comes_with_an_event(server) {
        a_registry_with_a_past(server).await;
        let found = findings(server, true).await;
        let of = |start: &str| found.iter().filter(|found| found.starts_with(start)).count();
        let sql = server.sql().await;
        // The log says all of the mandate that it gave or ended, and of those whom it registered.
        assert_eq!(of("person ") as i64, sql.number("SELECT COUNT(*) - 2 FROM person").await);
        assert_eq!(of("mandate ") as i64, sql.number("SELECT COUNT(*) - 6 FROM mandate").await);
        sql.close().await;
        assert!(found.iter().all(|found| found.contains("no event of the registry's log")), "{found:#?}");
    }
}

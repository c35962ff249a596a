//! What is held about somebody is theirs to read; what is erased leaves a log that still verifies.

use super::*;
use crate::journeys::walk;
use arendegang::cli::VerifyArgs;
use arendegang::commands;
use arendegang_tests::people::*;

async fn extract(client: &Client, who: &Person, person: &str) -> Value {
    let document = "query($person: ID!) { exportPerson(person: $person) }";
    client.query(who, document, json!({ "person": person })).await.data()["exportPerson"].clone()
}

on_both! {
    async fn everything_about_somebody_is_for_them_and_for_administrators(server) {
        let (client, office) = (server.client(), the_office());
        let chair = the_local_chair_of("Tanum");
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Tanum").await;
        let number = case.number().to_owned();
        let opener = a_local_member_of("Tanum");
        let who = "{ viewer { person { id } } }";
        let id = client.query(&opener, who, json!({})).await.data()["viewer"]["person"]["id"].clone();
        let id = id.as_str().expect("an id");
        let edit = json!({ "person": id, "expectedVersion": 1, "email": "m@exempel.se", "reason": "Ny adress" });
        done(&change(client, &office, "updatePerson", edit).await, "updatePerson");
        let data = extract(client, &opener, id).await;
        assert_eq!((&data["person"]["email"], &data["person"]["version"]), (&json!("m@exempel.se"), &json!(2)));
        assert_eq!(data["mandates"][0]["body"], "fyr24/local/tanum");
        assert_eq!(data["identities"][0]["subject"], json!(opener.key()));
        assert_eq!(data["registryEvents"][0]["kind"], "PERSON_UPDATED");
        assert_eq!((&data["steps"][0]["case"], &data["steps"][0]["step"]), (&json!(number), &json!("openLocal")));
        assert_eq!(extract(client, &the_administrator(), id).await, data);
        for other in [office, chair, nobody()] {
            assert_eq!(extract(client, &other, id).await, Value::Null, "{other}");
        }
        assert_eq!(extract(client, &the_administrator(), "cDowMTk0Y2U3ZTAwMDA3MDAwODAwMDAwMDAwMDAwMDAwMQ").await, Value::Null);
        assert_eq!(extract(client, &the_administrator(), "").await, Value::Null);
    }

    async fn the_log_verifies_when_somebody_in_it_was_erased(server) {
        let (client, office, administrator) = (server.client(), the_office(), the_administrator());
        let _case = walk::opened(server, "COLLABORATION_ISSUE", "Tanum").await;
        let opener = a_local_member_of("Tanum");
        let who = "{ viewer { person { id } mandates { id } } }";
        let viewer = client.query(&opener, who, json!({})).await.data()["viewer"].clone();
        for mandate in viewer["mandates"].as_array().into_iter().flatten() {
            end(client, &office, mandate["id"].as_str().expect("an id"), "2025-02-02").await;
        }
        let erase = json!({ "person": viewer["person"]["id"], "legalGround": "Art. 17", "reason": "Begäran" });
        done(&change(client, &administrator, "erasePerson", erase).await, "erasePerson");
        let mut said = Vec::new();
        commands::audit_verify::run(server.config(), &VerifyArgs::default(), &mut said).await.expect("everything is as it was written");
        let (code, said) = crate::independent_audit::verify(server, &[]).await.unwrap_or_default();
        assert_eq!(code, 0, "{said}");
    }
}

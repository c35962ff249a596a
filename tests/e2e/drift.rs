//! The contract as it is committed, and its descriptions.

use crate::snapshot;
use arendegang_tests::people::nobody;
use arendegang_tests::*;
use serde_json::{Value, json};

#[test]
fn the_committed_schema_is_the_served_one() {
    snapshot::is("schema.graphql", &arendegang::commands::schema::sdl());
}

const EVERYTHING: &str = "{ __schema { types { name kind description
    fields(includeDeprecated: true) { name description args { name description } }
    inputFields { name description }
    enumValues(includeDeprecated: true) { name description } } } }";

#[tokio::test]
async fn everything_in_the_schema_is_described() {
    tell(Database::Sqlite, async |server: &TestServer| {
        let answer = server.query(&nobody(), EVERYTHING, json!({})).await;
        let mut silent = Vec::new();
        let mut look = |path: String, thing: &Value| {
            if thing["description"].as_str().unwrap_or_default().trim().len() < 3 {
                silent.push(path);
            }
        };
        let types = answer.data()["__schema"]["types"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        assert!(types.len() > 150, "the whole schema is read");
        for ty in types {
            let name = ty["name"].as_str().unwrap_or_default();
            if name.starts_with("__") || ["Int", "Float", "String", "Boolean", "ID"].contains(&name) {
                continue;
            }
            look(name.to_owned(), &ty);
            for list in ["fields", "inputFields", "enumValues"] {
                for member in ty[list].as_array().into_iter().flatten() {
                    let path = format!("{name}.{}", member["name"].as_str().unwrap_or_default());
                    look(path.clone(), member);
                    for argument in member["args"].as_array().into_iter().flatten() {
                        look(
                            format!("{path}({})", argument["name"].as_str().unwrap_or_default()),
                            argument,
                        );
                    }
                }
            }
        }
        assert_eq!(silent, Vec::<String>::new());
    })
    .await;
}

/// One mutation per transition and act: what a model lacks is refused there with the source that says why.
#[tokio::test]
async fn every_transition_has_its_mutation() {
    tell(Database::Sqlite, async |server: &TestServer| {
        let document = "{ __schema { mutationType { fields { name args { name type { kind ofType { name } } } type { ofType { name } } } } } \
                        model(code: \"FYR24\") { transitions { name } } }";
        let answer = server.query(&nobody(), document, json!({})).await;
        let data = answer.data();
        let mut mutations: Vec<&str> = Vec::new();
        for field in data["__schema"]["mutationType"]["fields"].as_array().into_iter().flatten() {
            let name = field["name"].as_str().unwrap_or_default();
            mutations.push(name);
            let pascal = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
            assert_eq!(field["args"], json!([{ "name": "input", "type": { "kind": "NON_NULL", "ofType": { "name": format!("{pascal}Input") } } }]));
            assert_eq!(field["type"]["ofType"]["name"], format!("{pascal}Payload"));
        }
        let mut expected: Vec<&str> = data["model"]["transitions"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|transition| transition["name"].as_str())
            // Changes of mandates, and what administrators do, are no steps of the process.
            .chain(["publishModel", "appoint", "endMandate", "appointSubstitute", "endSubstitution"])
            .chain(["registerPerson", "updatePerson", "erasePerson", "importMandates"])
            .chain(["linkIdentity", "unlinkIdentity", "createServiceAccount"])
            .chain(["rotateServiceAccountSecret", "revokeServiceAccount"])
            .chain(["createCalendarFeed", "revokeCalendarFeed"])
            // Neither is what is done with meetings.
            .chain(["planMeeting", "changeMeeting", "summonMeeting", "cancelMeeting", "addAgendaItems"])
            .chain(["changeAgendaItem", "moveAgendaItem", "removeAgendaItem", "openMeeting", "recordAttendance"])
            .chain(["recuseFromItem", "openBallot", "castVote", "decideItem", "noteItem"])
            .chain(["electAdjuster", "electPresider", "adjustItem", "closeMeeting", "decideAgenda"])
            // Nor what is done with their records.
            .chain(["setRecordKind", "editRecordNotes", "signMinutes", "sendRecordToOffice"])
            .chain(["registerRecord", "correctRecord", "publishRecord", "withdrawRecord"])
            .collect();
        mutations.sort_unstable();
        expected.sort_unstable();
        assert_eq!(mutations, expected);
    })
    .await;
}

//! Whose an identity is: seen by the office, linked to a person, taken away again, and by whom not.

use super::issuer::{Issuer, SigningKey, ed25519};
use super::*;
use arendegang::cli::{AdministratorArgs, VerifyArgs};
use arendegang::commands::{administrator, audit_verify};
use arendegang::config::Config;

const WHO: &str = "{ viewer { person { id name } mandates { function } linkedIssuers identity { issuer subject name email organisation hsaId linked nextStep } } models { code } cases { totalCount } }";
const LIST: &str = "query($filter: IdentityFilterInput, $first: Int, $after: String) { identities(filter: $filter, first: $first, after: $after) { nodes { id issuer subject name email organisation hsaId firstSeen lastSeen person { id } events { kind reason person { id } actor { body { name } } linkedTo { id } } } pageInfo { hasNextPage endCursor } } }";

/// One story on both databases, with two issuers.
macro_rules! with_two_issuers {
    ($(async fn $name:ident($server:ident, $issuers:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn on(database: Database) {
                let $issuers = Issuers::fresh().await;
                let file = format!("{}{}", $issuers.region.table(CLAIMS), $issuers.municipality.table(""));
                let options = Options { file: Some(file), ..Options::default() };
                tell_with(database, options, async |$server: &TestServer| $body).await;
            }

            #[tokio::test]
            async fn on_sqlite() {
                on(Database::Sqlite).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                on(Database::Postgres).await;
            }
        }
    )+};
}

/// What the region's provider calls it.
const CLAIMS: &str = "organisation_claim = \"org\"\nhsa_id_claim = \"hsaIdentity\"";

struct Issuers {
    region: Issuer,
    municipality: Issuer,
    key: SigningKey,
}

impl Issuers {
    async fn fresh() -> Self {
        let key = ed25519("a");
        Self {
            region: Issuer::with(&[&key]).await,
            municipality: Issuer::with(&[&key]).await,
            key,
        }
    }

    /// A token of the region, with what it says of people.
    fn token(&self, subject: &str) -> String {
        let said =
            json!({ "name": "Anna Exempel", "email": "anna@region.example", "org": "Regionen", "hsaIdentity": "SE-1" });
        self.key.token(&and(self.region.claims(subject), said))
    }

    fn other_token(&self, subject: &str) -> String {
        self.key.token(&self.municipality.claims(subject))
    }
}

async fn who(client: &Client, token: &str) -> Value {
    let answer = with_token(client, token, WHO, Value::Null).await;
    answer.data().clone()
}

async fn listed(server: &TestServer, reader: &Person, filter: Value) -> Vec<Value> {
    let answer = server.query(reader, LIST, json!({ "filter": filter })).await;
    answer.data()["identities"]["nodes"].as_array().expect("a list").clone()
}

async fn id_of(server: &TestServer, subject: &str) -> String {
    let all = listed(server, &the_office(), Value::Null).await;
    let found = all.iter().find(|identity| identity["subject"] == subject);
    found
        .and_then(|identity| identity["id"].as_str())
        .expect("it is listed")
        .to_owned()
}

/// Links or unlinks, and gives the payload.
async fn change(server: &TestServer, person: &Person, mutation: &str, input: Value) -> Value {
    let (first, rest) = mutation.split_at(1);
    let document = format!(
        "mutation($input: {}{rest}Input!) {{ {mutation}(input: $input) {{ identity {{ subject person {{ id name }} events {{ kind }} }} userErrors {{ code message field }} }} }}",
        first.to_uppercase()
    );
    server.query(person, &document, json!({ "input": input })).await.data()[mutation].clone()
}

async fn link(server: &TestServer, person: &Person, identity: &str, to: &str) -> Value {
    let input = json!({ "identity": identity, "person": to, "reason": "Legitimerad på plats." });
    change(server, person, "linkIdentity", input).await
}

fn codes(payload: &Value) -> Vec<&str> {
    payload["userErrors"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|error| error["code"].as_str())
        .collect()
}

const MEMBER: &str = "local-member-trollhattan-fyr24";

fn the_administrator() -> Person {
    Person::with_key("administrator")
}

with_two_issuers! {
    async fn whoever_is_not_linked_sees_what_is_public_and_what_to_do(server, issuers) {
        let data = who(server.client(), &issuers.token("anna")).await;
        assert_eq!(data["viewer"]["person"], Value::Null);
        assert_eq!(data["viewer"]["mandates"], json!([]));
        assert_eq!(data["cases"]["totalCount"], 0);
        let identity = &data["viewer"]["identity"];
        assert_eq!(identity["issuer"], issuers.region.name());
        assert_eq!((&identity["subject"], &identity["linked"]), (&json!("anna"), &json!(false)));
        assert_eq!((&identity["name"], &identity["email"]), (&json!("Anna Exempel"), &json!("anna@region.example")));
        assert_eq!((&identity["organisation"], &identity["hsaId"]), (&json!("Regionen"), &json!("SE-1")));
        assert!(identity["nextStep"].as_str().is_some_and(|text| text.contains("Ask the office")), "{identity}");
        // The development people have one too, and nothing is missing.
        let own = server.query(&the_office(), WHO, Value::Null).await;
        assert_eq!(own.data()["viewer"]["identity"]["linked"], true);
        assert_eq!(own.data()["viewer"]["identity"]["nextStep"], Value::Null);
        assert_eq!(server.query(&nobody(), WHO, Value::Null).await.data()["viewer"]["identity"], Value::Null);

        // To act, a person is needed.
        let document = "mutation($input: UnlinkIdentityInput!) { unlinkIdentity(input: $input) { userErrors { code } } }";
        let input = json!({ "input": { "identity": id_of(server, "anna").await, "reason": "x" } });
        let answer = with_token(server.client(), &issuers.token("anna"), document, input).await;
        assert_eq!(answer.error_codes(), ["UNAUTHENTICATED"]);
    }

    async fn who_comes_is_recorded_once_a_day(server, issuers) {
        let token = issuers.token("anna");
        for _ in 0..5 {
            who(server.client(), &token).await;
        }
        // What a person number stands in is not kept, and the token is good without it.
        let said = json!({ "name": "Bo 19121212-1212", "email": 7, "org": "x".repeat(300) });
        let bo = who(server.client(), &issuers.key.token(&and(issuers.region.claims("bo"), said))).await;
        assert_eq!((&bo["viewer"]["identity"]["name"], &bo["viewer"]["identity"]["organisation"]), (&Value::Null, &Value::Null));
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM identity").await, 2);
        assert_eq!(sql.number("SELECT COUNT(*) FROM identity WHERE name LIKE '%1212%'").await, 0);

        // Were it written again, the mark would be gone.
        sql.run("UPDATE identity SET email = 'mark'").await;
        who(server.client(), &token).await;
        let second = server.another().await;
        who(&second, &token).await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM identity WHERE email = 'mark'").await, 2);
        let tomorrow = server.at("2025-02-04T08:00:00+01:00").await;
        who(&tomorrow, &token).await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM identity WHERE email = 'mark'").await, 1);
        let seen = &listed(server, &the_office(), Value::Null).await[1];
        assert_eq!(seen["subject"], "anna");
        assert!(seen["firstSeen"].as_str().is_some_and(|at| at.starts_with("2025-02-03T07:00:")), "{seen}");
        assert!(seen["lastSeen"].as_str().is_some_and(|at| at.starts_with("2025-02-04T")), "{seen}");
        sql.close().await;
    }

    async fn strangers_cannot_fill_the_database(server, issuers) {
        who(server.client(), &issuers.token("first")).await;
        let sql = server.sql().await;
        let (id, series) = match server.database() {
            Database::Postgres => ("md5(n::text)::uuid", "generate_series(1, 9999) AS n"),
            Database::Sqlite => ("randomblob(16)", "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 9999) SELECT n FROM s)"),
        };
        sql.run(&format!("INSERT INTO identity (id, issuer, subject, first_seen, last_seen) SELECT {id}, 'x', 'x' || n, 0, 0 FROM {series}")).await;
        let data = who(server.client(), &issuers.token("one too many")).await;
        assert_eq!(data["viewer"]["identity"]["linked"], false, "whoever comes reads what is public all the same");
        assert_eq!(sql.number("SELECT COUNT(*) FROM identity").await, 10_000);
        sql.close().await;
    }

    async fn the_office_and_administrators_read_who_came_and_nobody_else(server, issuers) {
        for subject in ["a", "b", "c"] {
            who(server.client(), &issuers.token(subject)).await;
        }
        for reader in [the_office(), SAL19.office(), the_administrator()] {
            let subjects: Vec<Value> = listed(server, &reader, Value::Null).await.iter().map(|identity| identity["subject"].clone()).collect();
            assert_eq!(subjects, ["c", "b", "a"], "{reader}");
        }
        for reader in [nobody(), Person::with_key(MEMBER), the_steering_chair(), Person::with_key("unknown")] {
            assert_eq!(listed(server, &reader, Value::Null).await, Vec::<Value>::new(), "{reader}");
        }
        let first = server.query(&the_office(), LIST, json!({ "first": 2 })).await;
        let page = &first.data()["identities"];
        assert_eq!(page["pageInfo"]["hasNextPage"], true);
        let rest = server.query(&the_office(), LIST, json!({ "first": 2, "after": page["pageInfo"]["endCursor"] })).await;
        assert_eq!(rest.data()["identities"]["nodes"][0]["subject"], "a");
        assert_eq!(rest.data()["identities"]["pageInfo"]["hasNextPage"], false);
    }

    async fn a_linked_identity_is_its_person_at_once_and_an_unlinked_one_nobody(server, issuers) {
        let (token, other) = (issuers.token("anna"), issuers.other_token("anna"));
        let second = server.another().await;
        who(server.client(), &token).await;
        who(server.client(), &other).await;
        let member = server.query(&Person::with_key(MEMBER), WHO, Value::Null).await.data()["viewer"]["person"].clone();
        let all = listed(server, &the_office(), json!({ "linked": false })).await;
        assert_eq!(all.len(), 2, "the same subject at two issuers is two identities");
        let (region, municipality) = (all[1]["id"].as_str().expect("an id"), all[0]["id"].as_str().expect("an id"));

        let done = link(server, &the_office(), region, MEMBER).await;
        assert_eq!((codes(&done), &done["identity"]["person"]["id"]), (vec![], &member["id"]), "{done}");
        let data = who(server.client(), &token).await;
        assert_eq!((&data["viewer"]["person"], &data["viewer"]["identity"]["linked"]), (&member, &json!(true)));
        assert_eq!(data["viewer"]["mandates"].as_array().map(Vec::len), Some(1));
        assert_eq!(data["viewer"]["linkedIssuers"], json!(["arendegang-development", issuers.region.name()]));
        assert_eq!(who(server.client(), &other).await["viewer"]["person"], Value::Null);
        assert_eq!(listed(server, &the_office(), json!({ "linked": true })).await.len(), 1);

        // A second one is for administrators, by whatever issuer.
        assert_eq!(codes(&link(server, &the_office(), municipality, MEMBER).await), ["MANDATE_MISSING"]);
        assert_eq!(codes(&link(server, &the_administrator(), municipality, member["id"].as_str().expect("an id")).await), Vec::<&str>::new());
        assert_eq!(who(server.client(), &other).await["viewer"]["person"], member);
        assert_eq!(codes(&link(server, &the_administrator(), municipality, MEMBER).await), ["INVALID_INPUT"]);
        let mut tick = tokio::time::interval(Duration::from_millis(50));
        while who(&second, &token).await["viewer"]["person"] != member {
            tick.tick().await;
        }

        let input = json!({ "identity": region, "reason": "Anställningen har upphört." });
        let done = change(server, &the_office(), "unlinkIdentity", input.clone()).await;
        assert_eq!((codes(&done), &done["identity"]["person"]), (vec![], &Value::Null), "{done}");
        assert_eq!(who(server.client(), &token).await["viewer"]["person"], Value::Null);
        assert_eq!(who(server.client(), &other).await["viewer"]["person"], member);
        assert_eq!(codes(&change(server, &the_office(), "unlinkIdentity", input).await), ["INVALID_INPUT"]);
        // Taking one away and giving another would be taking somebody over.
        assert_eq!(codes(&link(server, &the_office(), region, MEMBER).await), ["MANDATE_MISSING"]);

        let events = listed(server, &the_administrator(), json!({ "linked": false })).await[0]["events"].clone();
        assert_eq!((&events[0]["kind"], &events[1]["kind"]), (&json!("IDENTITY_LINKED"), &json!("IDENTITY_UNLINKED")));
        assert_eq!((&events[0]["reason"], &events[0]["linkedTo"]["id"]), (&json!("Legitimerad på plats."), &member["id"]));
        assert!(events[0]["actor"]["body"]["name"].is_string() && events[1]["reason"] == "Anställningen har upphört.", "{events}");
    }

    async fn nobody_becomes_somebody_else_by_linking(server, issuers) {
        let office = "office-fyr24";
        who(server.client(), &issuers.token("mallory")).await;
        let identity = id_of(server, "mallory").await;
        let before = server.sql().await;
        for (who, to, why) in [
            (the_office(), "administrator", "administrator"),
            (the_office(), office, "their own"),
            (the_office(), "office-sal19", "outside the office's own model"),
            (the_office(), "party-council-trollhattan", "outside the office's own model"),
            (the_office(), "vvg-member", "outside the office's own model"),
            (SAL19.office(), MEMBER, "outside the office's own model"),
            (the_steering_chair(), MEMBER, "by the office"),
            (Person::with_key(MEMBER), MEMBER, "by the office"),
        ] {
            let payload = link(server, &who, &identity, to).await;
            assert_eq!((codes(&payload), &payload["identity"]), (vec!["MANDATE_MISSING"], &Value::Null), "{who} to {to}: {payload}");
            assert!(payload["userErrors"][0]["message"].as_str().is_some_and(|text| text.contains(why)), "{who} to {to}: {payload}");
        }
        assert_eq!(before.number("SELECT COUNT(*) FROM registry_event").await, 0);
        assert_eq!(before.number(&format!("SELECT COUNT(*) FROM person_identity WHERE issuer = '{}'", issuers.region.name())).await, 0);
        before.close().await;

        // An administrator may, and then nobody else takes it away.
        assert_eq!(codes(&link(server, &the_administrator(), &identity, "administrator").await), Vec::<&str>::new());
        let input = json!({ "identity": identity, "reason": "x" });
        assert_eq!(codes(&change(server, &the_office(), "unlinkIdentity", input.clone()).await), ["MANDATE_MISSING"]);
        assert_eq!(codes(&change(server, &the_steering_chair(), "unlinkIdentity", input.clone()).await), ["MANDATE_MISSING"]);
        assert_eq!(codes(&change(server, &the_administrator(), "unlinkIdentity", input).await), Vec::<&str>::new());
    }

    async fn what_has_no_meaning_is_refused_and_a_repetition_does_nothing_twice(server, issuers) {
        who(server.client(), &issuers.token("anna")).await;
        let identity = id_of(server, "anna").await;
        let nothing = "aTowMTkyM2Y2ZTExMTE3YWJjOGRlZjAxMjM0NTY3ODlhYg";
        let good = json!({ "identity": identity, "person": MEMBER, "reason": "Legitimerad.", "idempotencyKey": "k" });
        for (field, value, code) in [
            ("identity", json!("x"), "INVALID_INPUT"),
            ("identity", json!(nothing), "NOT_FOUND"),
            ("person", json!("nobody-there"), "NOT_FOUND"),
            ("person", json!(identity), "INVALID_INPUT"),
            ("reason", json!(" "), "REASON_REQUIRED"),
            ("reason", json!("Visade 19121212-1212."), "PERSONAL_IDENTITY_NUMBER"),
            ("idempotencyKey", json!("å"), "INVALID_INPUT"),
        ] {
            let payload = change(server, &the_office(), "linkIdentity", with(good.clone(), field, value)).await;
            assert_eq!((codes(&payload), &payload["userErrors"][0]["field"][1]), (vec![code], &json!(field)), "{payload}");
        }
        for _ in 0..2 {
            let payload = change(server, &the_office(), "linkIdentity", good.clone()).await;
            assert_eq!((codes(&payload), payload["identity"]["events"].as_array().map(Vec::len)), (vec![], Some(1)), "{payload}");
        }
        let other = with(good, "reason", json!("Ett annat skäl."));
        assert_eq!(codes(&change(server, &the_office(), "linkIdentity", other).await), ["IDEMPOTENCY_KEY_REUSED"]);
    }

    async fn the_first_administrator_is_let_in_by_whoever_has_the_machine(server, issuers) {
        let good = AdministratorArgs {
            key: "administrator".to_owned(),
            name: "Karin Exempel".to_owned(),
            issuer: issuers.region.name(),
            subject: "karin".to_owned(),
            reason: "Först i driften.".to_owned(),
        };
        for (wrong, why) in [
            (AdministratorArgs { key: "office-fyr24".to_owned(), ..good.clone() }, "no administrator"),
            (AdministratorArgs { issuer: "https://elsewhere.example".to_owned(), ..good.clone() }, "not one of the configuration"),
            (AdministratorArgs { subject: " ".to_owned(), ..good.clone() }, "--subject"),
            (AdministratorArgs { reason: "Visade 19121212-1212.".to_owned(), ..good.clone() }, "--reason"),
        ] {
            let exit = administrator::run(server.config(), &wrong, &mut Vec::new()).await.expect_err("it is refused");
            assert!(exit.to_string().contains(why), "{exit}");
        }
        let config = Config { administrators: vec!["karin".to_owned()], ..server.config().clone() };
        let new = AdministratorArgs { key: "karin".to_owned(), ..good };
        administrator::run(&config, &new, &mut Vec::new()).await.expect("she is let in");
        let exit = administrator::run(&config, &new, &mut Vec::new()).await.expect_err("she is in");
        assert!(exit.to_string().contains("linked already"), "{exit}");

        let token = issuers.token("karin");
        let mut tick = tokio::time::interval(Duration::from_millis(50));
        while who(server.client(), &token).await["viewer"]["person"]["name"] != "Karin Exempel" {
            tick.tick().await;
        }
        let events = listed(server, &the_office(), json!({ "linked": true })).await[0]["events"].clone();
        assert_eq!((&events[0]["kind"], &events[0]["reason"]), (&json!("IDENTITY_LINKED"), &json!("Först i driften.")));
        let mut said = Vec::new();
        audit_verify::run(&config, &VerifyArgs::default(), &mut said).await.expect("the record is whole");
        let said = String::from_utf8_lossy(&said);
        assert!(said.contains("2 registry events"), "she was registered and linked: {said}");
    }
}

//! What is sealed stays provable: whatever somebody with the whole database at hand changes, `arendegang audit verify`
//! and the independent verifier find it, each for itself.

mod accesses;
mod erased;
mod meetings;

use crate::independent_audit::verify;
use crate::journeys::walk;
use crate::models::run;
use arendegang::auth::{ServerKey, signed};
use arendegang::cases::{EraseText, Kept, Sealed, audit, erase_text, seal};
use arendegang::config::Config;
use arendegang::server::open_store;
use arendegang::storage::{Erasure, Store};
use arendegang_domain::organisation::{ErasedText, TextLog};
use arendegang_domain::text::FreeText;
use arendegang_tests::people::*;
use arendegang_tests::*;
use futures_util::future::join_all;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

const ASKED: &str =
    "query($number: Int) { auditCheckpoint(number: $number) { number at statement hash keyId publicKey signature } }";

async fn store_of(server: &TestServer) -> Store {
    let store = open_store(server.config()).await;
    store.unwrap_or_else(|exit| panic!("{exit}"))
}

fn key_in(file: &Path) -> ServerKey {
    ServerKey::load_or_create(file).unwrap_or_else(|error| panic!("{error}"))
}

/// The key of the server, or of a process on another machine.
fn key_of(server: &TestServer, folder: &str) -> ServerKey {
    key_in(&server.data_dir().join(folder).join("server-key.pem"))
}

/// Seals what happened, as the server does now and then.
async fn sealed(server: &TestServer) -> Sealed {
    sealed_with(server, &key_of(server, "")).await
}

async fn sealed_with(server: &TestServer, key: &ServerKey) -> Sealed {
    let store = store_of(server).await;
    let sealed = seal(&store.uncounted(), key, &server.config().clock(), |_| ()).await;
    store.close().await;
    sealed.unwrap_or_else(|error| panic!("{error}"))
}

/// What an auditor keeps.
#[derive(Clone, Debug, Default)]
struct Auditor {
    keys: Option<Vec<String>>,
    checkpoint: Option<(i64, String)>,
}

impl Auditor {
    /// Keeps the newest checkpoint, and the keys that are known so far.
    async fn of(server: &TestServer) -> Self {
        let answer = server.query(&the_office(), ASKED, json!({})).await;
        let checkpoint = &answer.data()["auditCheckpoint"];
        Self {
            keys: Some(vec![key_of(server, "").id().to_owned()]),
            checkpoint: Some((
                checkpoint["number"].as_i64().expect("a number"),
                text(checkpoint, "hash"),
            )),
        }
    }

    fn keys_file(&self, server: &TestServer) -> Option<PathBuf> {
        let keys = self.keys.as_ref()?;
        let file = server.data_dir().join("pinned-keys");
        std::fs::write(&file, keys.join("\n")).expect("a file");
        Some(file)
    }
}

fn text(value: &Value, field: &str) -> String {
    value[field].as_str().expect("a text").to_owned()
}

/// What both verifiers find, as each says it: ours, and the independent one, where there is a Python to run it.
async fn found(server: &TestServer, auditor: &Auditor) -> [Option<String>; 2] {
    let kept = Kept {
        keys: auditor.keys.clone(),
        checkpoints: auditor.checkpoint.clone().into_iter().collect(),
        in_use: false,
    };
    let store = store_of(server).await;
    let report = audit(&store.uncounted(), &kept, |_| ()).await;
    store.close().await;
    let report = report.unwrap_or_else(|error| panic!("{error}"));
    let ours: String = report.findings.iter().map(|finding| format!("{finding}\n")).collect();
    let file = auditor.keys_file(server).map(|file| file.display().to_string());
    let checkpoint = auditor
        .checkpoint
        .as_ref()
        .map(|(number, hash)| format!("{number}:{hash}"));
    let mut options = Vec::new();
    options.extend(file.iter().flat_map(|file| ["--keys", file]));
    options.extend(checkpoint.iter().flat_map(|kept| ["--checkpoint", kept]));
    let theirs = verify(server, &options).await;
    let theirs = theirs.map(|(code, said)| if code == 0 { String::new() } else { said });
    [Some(ours), theirs]
}

async fn nothing_is_found(server: &TestServer, auditor: &Auditor) {
    for said in found(server, auditor).await.into_iter().flatten() {
        assert_eq!(said, "");
    }
}

/// Changes the record behind the server's back; both verifiers say so.
async fn is_found(server: &TestServer, auditor: &Auditor, changes: &[String], expected: &str) {
    let sql = server.sql().await;
    for change in changes {
        assert!(sql.run(change).await > 0, "{change} touches something");
    }
    sql.close().await;
    for (who, said) in ["audit verify", "verify_chain.py"]
        .into_iter()
        .zip(found(server, auditor).await)
    {
        let Some(said) = said else { continue };
        assert!(said.contains(expected), "{who} after {changes:?} said: {said}");
    }
}

/// Two cases and a change of mandates, sealed by two checkpoints, with something after them; and who kept what.
async fn a_sealed_record(server: &TestServer) -> Auditor {
    walk::raised(server, "COLLABORATION_ISSUE", "Åmål").await;
    a_change_of_mandates(server, "2026-12-31").await;
    assert_eq!(sealed(server).await.checkpoints, 1);
    walk::raised(server, "COLLABORATION_ISSUE", "Tanum").await;
    a_change_of_mandates(server, "2026-11-30").await;
    assert_eq!(sealed(server).await.checkpoints, 1);
    let auditor = Auditor::of(server).await;
    nothing_is_found(server, &auditor).await;
    auditor
}

async fn a_change_of_mandates(server: &TestServer, last_day: &str) {
    let document =
        "mutation($input: EndMandateInput!) { endMandate(input: $input) { mandate { id } userErrors { message } } }";
    let asked = "{ viewer { mandates { id } } }";
    let person = a_local_member_of("Orust");
    let answer = server.query(&person, asked, json!({})).await;
    let mandate = text(&answer.data()["viewer"]["mandates"][0], "id");
    let input = json!({ "mandate": mandate, "lastDay": last_day, "reason": "Slutar sin tjänst" });
    let answer = server
        .query(&the_administrator(), document, json!({ "input": input }))
        .await;
    assert!(answer.payload("endMandate")["mandate"].is_object(), "{}", answer.text);
}

const FIRST: &str = "(SELECT id FROM case_file WHERE registry_number = 'FYR24-2025-0001')";

macro_rules! found_by_both {
    ($($name:ident: [$($change:expr),+] finds $what:literal;)+) => {
        on_both! {$(
            async fn $name(server) {
                let auditor = a_sealed_record(server).await;
                is_found(server, &auditor, &[$($change.replace("{first}", FIRST)),+], $what).await;
            }
        )+}
    };
}

found_by_both! {
    a_byte_of_a_body_is_found:
        ["UPDATE case_event SET body = replace(body, 'OFFICE', 'oFFICE') WHERE case_id = {first} AND version = 2"]
        finds "FYR24-2025-0001 event 2: it was changed after it was written";
    a_byte_of_a_text_is_found:
        ["UPDATE case_event SET texts = replace(texts, 'Flera', 'flera') WHERE case_id = {first} AND version = 2"]
        finds "was changed after it was written";
    a_column_is_found:
        ["UPDATE case_event SET at = at + 1 WHERE case_id = {first} AND version = 1"]
        finds "FYR24-2025-0001 event 1: ";
    an_event_that_was_removed_from_the_middle_is_found:
        ["DELETE FROM case_event WHERE case_id = {first} AND version = 1"]
        finds "checkpoint 1: the events that it seals are not those that are there";
    // The case is made to end where the log now ends, so only the seal knows.
    a_last_event_that_was_removed_with_its_traces_is_found:
        ["DELETE FROM case_event WHERE case_id = {first} AND version = 2",
         "UPDATE case_file SET version = 1, state = 'LOCAL_HANDLING', \
          head = (SELECT hash FROM case_event WHERE case_id = {first}) WHERE registry_number = 'FYR24-2025-0001'"]
        finds "checkpoint 1: the events that it seals are not those that are there";
    // The last case of its series, so that no number is missing when the series is turned back.
    a_whole_case_with_its_number_is_found:
        ["DELETE FROM case_event WHERE case_id = (SELECT id FROM case_file WHERE registry_number = 'FYR24-2025-0002')",
         "DELETE FROM case_link WHERE case_id = (SELECT id FROM case_file WHERE registry_number = 'FYR24-2025-0002')",
         "DELETE FROM obligation WHERE case_id = (SELECT id FROM case_file WHERE registry_number = 'FYR24-2025-0002')",
         "DELETE FROM case_file WHERE registry_number = 'FYR24-2025-0002'",
         "UPDATE registry_series SET last = 1"]
        finds "checkpoint 2: the events that it seals are not those that are there";
    events_that_changed_places_are_found:
        ["UPDATE case_event SET version = version + 10 WHERE case_id = {first}",
         "UPDATE case_event SET version = 13 - version WHERE case_id = {first}"]
        finds " event 1: it does not follow on the event before it";
    a_registry_event_is_found:
        ["UPDATE registry_event SET document = replace(document, '2026-12-31', '2027-12-31') WHERE position = 1"]
        finds "registry event 1: it was changed after it was written";
    a_text_of_a_registry_event_is_found:
        ["UPDATE registry_event SET texts = replace(texts, 'Slutar', 'Börjar') WHERE position = 1"]
        finds "registry event 1: ";
    a_column_of_a_registry_event_is_found:
        ["UPDATE registry_event SET person_id = (SELECT id FROM person WHERE key = 'steering-member-fyr24') WHERE position = 1"]
        finds "registry event 1: ";
    a_removed_registry_event_is_found:
        ["DELETE FROM registry_event WHERE position = 1"]
        finds "checkpoint 1: the registry events that it seals are not those that are there";
    a_removed_last_registry_event_is_found:
        ["DELETE FROM registry_event WHERE position = 2"]
        finds "checkpoint 2: the registry events that it seals are not those that are there";
    a_checkpoint_that_was_removed_from_the_middle_is_found:
        ["DELETE FROM checkpoint WHERE number = 1"]
        finds "checkpoint 2: a checkpoint before it is missing";
    a_changed_checkpoint_is_found:
        ["UPDATE checkpoint SET at = at + 1 WHERE number = 1"]
        finds "checkpoint 1: its signature does not hold";
    the_newest_checkpoint_that_was_cut_off_is_found:
        ["DELETE FROM checkpoint WHERE number = 2"]
        finds "checkpoint 2: it was kept, and is gone";
    a_key_under_another_name_is_found:
        ["INSERT INTO server_key (kid, public_key, first_seen_at) SELECT 'another', public_key, 0 FROM server_key"]
        finds "key another: it is another key than its id says";
}

on_both! {
    async fn a_forged_event_is_found_though_its_chain_is_computed_anew(server) {
        let auditor = a_sealed_record(server).await;
        // The second event of the first case is replaced by another, with a hash of its own, and the case points at it.
        let sql = server.sql().await;
        let rows = sql.rows(&format!("SELECT body, previous_hash FROM case_event WHERE case_id = {FIRST} AND version = 2")).await;
        let (body, previous): (String, Vec<u8>) = (rows[0].try_get("", "body").expect("a text"), rows[0].try_get("", "previous_hash").expect("bytes"));
        let forged = body.replacen("2025-02-03T07", "2025-02-03T06", 1);
        assert_ne!(forged, body);
        let mut chained = previous;
        chained.extend(forged.as_bytes());
        let digest = Sha256::digest(&chained);
        let hash = match server.database() {
            Database::Sqlite => format!("x'{}'", hexadecimal(&digest)),
            Database::Postgres => format!("'\\x{}'::bytea", hexadecimal(&digest)),
        };
        sql.close().await;
        let changes = [
            format!("UPDATE case_event SET body = '{forged}', hash = {hash}, at = at - 3600000000 WHERE case_id = {FIRST} AND version = 2"),
            format!("UPDATE case_file SET head = {hash}, updated_at = updated_at - 3600000000 WHERE registry_number = 'FYR24-2025-0001'"),
        ];
        is_found(server, &auditor, &changes, "checkpoint 1: the events that it seals are not those that are there").await;
        // The chain of the case itself is whole: without the checkpoints nobody would know.
        if let [_, Some(said)] = found(server, &auditor).await {
            assert!(!said.contains("event 2: it was changed"), "{said}");
        }
    }

    async fn an_event_put_where_nothing_was_is_found(server) {
        let auditor = a_sealed_record(server).await;
        let over = match server.database() {
            Database::Sqlite => "",
            Database::Postgres => "OVERRIDING SYSTEM VALUE",
        };
        let copied = format!(
            "INSERT INTO case_event (position, case_id, version, at, transition, person_id, body, texts, previous_hash, hash) {over} \
             SELECT -5, case_id, 7, at, transition, person_id, body, texts, previous_hash, hash \
             FROM case_event WHERE case_id = {FIRST} AND version = 2"
        );
        is_found(server, &auditor, &[copied], "checkpoint 1: the events that it seals are not those that are there").await;
    }

    async fn a_chain_forged_with_another_key_is_found_by_whoever_knows_the_right_one(server) {
        let auditor = a_sealed_record(server).await;
        // Somebody with the database and a key of their own removes everything that was sealed and seals it anew.
        let forger = key_in(&server.data_dir().join("forger.pem"));
        let sql = server.sql().await;
        sql.run("DELETE FROM checkpoint").await;
        sql.close().await;
        let store = store_of(server).await;
        let known = store.uncounted().register_server_key(forger.id(), forger.public(), server.config().clock().now()).await;
        store.close().await;
        known.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(sealed_with(server, &forger).await.checkpoints, 1);
        // It is whole in itself, and not by a key that the auditor knows; nor is it the checkpoint that was kept.
        nothing_is_found(server, &Auditor::default()).await;
        let keys = Auditor { checkpoint: None, ..auditor.clone() };
        let hash = Auditor { keys: None, ..auditor };
        for (auditor, expected) in [(keys, "checkpoint 1: it is signed with a key that is not known"), (hash, "checkpoint 2: it was kept, and is gone")] {
            for said in found(server, &auditor).await.into_iter().flatten() {
                assert!(said.contains(expected), "{said}");
            }
        }
        // Somebody who signs in the right key's name is found by everybody.
        let sql = server.sql().await;
        sql.run(&format!("UPDATE checkpoint SET kid = '{}'", key_of(server, "").id())).await;
        sql.close().await;
        for said in found(server, &Auditor::default()).await.into_iter().flatten() {
            assert!(said.contains("checkpoint 1: its signature does not hold"), "{said}");
        }
    }

    async fn an_erased_text_breaks_no_seal(server) {
        let auditor = a_sealed_record(server).await;
        let sql = server.sql().await;
        let erased = "[{\"salt\":null,\"text\":null}]";
        assert_eq!(sql.run(&format!("UPDATE case_event SET texts = '{erased}' WHERE version = 2")).await, 2);
        assert!(sql.run(&format!("UPDATE registry_event SET texts = '{erased}'")).await > 0);
        sql.close().await;
        nothing_is_found(server, &auditor).await;
    }

    async fn offices_and_administrators_get_the_newest_checkpoint_to_keep_and_nobody_else_does(server) {
        let none = server.query(&the_office(), ASKED, json!({})).await;
        assert_eq!(none.data()["auditCheckpoint"], Value::Null, "nothing is sealed yet");
        a_sealed_record(server).await;
        let newest = server.query(&the_office(), ASKED, json!({})).await.data()["auditCheckpoint"].clone();
        assert_eq!(newest["number"], 2);
        let statement = text(&newest, "statement");
        let of = |field: &str| (0..text(&newest, field).len()).step_by(2)
            .map(|at| u8::from_str_radix(&text(&newest, field)[at..at + 2], 16).expect("hexadecimal")).collect::<Vec<u8>>();
        assert!(signed(&of("publicKey"), statement.as_bytes(), &of("signature")));
        let digest = Sha256::digest(&statement);
        assert_eq!(hexadecimal(&digest), text(&newest, "hash"));
        let first = server.query(&the_administrator(), ASKED, json!({ "number": 1 })).await.data()["auditCheckpoint"].clone();
        assert_eq!(first["number"], 1);
        assert!(statement.contains(&format!("previous_hash: {}\n", text(&first, "hash"))), "{statement}");
        for number in [0, -1, 3, i32::MAX] {
            let answer = server.query(&the_office(), ASKED, json!({ "number": number })).await;
            assert_eq!(answer.data()["auditCheckpoint"], Value::Null, "{number}");
        }
        for person in [nobody(), a_local_member_of("Åmål"), the_steering_chair()] {
            let answer = server.query(&person, ASKED, json!({})).await;
            assert_eq!(answer.data()["auditCheckpoint"], Value::Null);
        }
    }

    async fn a_server_seals_what_is_left_when_it_stops(server) {
        let other = server.on_another_machine().await;
        let opened = other.mutate(&a_local_member_of("Åmål"), "openLocal", a_local_case("Fråga", "COLLABORATION_ISSUE", "Åmål")).await;
        assert!(opened.payload("openLocal")["case"].is_object(), "{}", opened.text);
        server.stop_others().await;
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM checkpoint").await, 1);
        assert_eq!(sql.number("SELECT events FROM checkpoint").await, 1);
        let row = sql.rows("SELECT kid FROM checkpoint").await;
        sql.close().await;
        let kid: String = row[0].try_get("", "kid").expect("a text");
        assert_eq!(kid, key_of(server, "another-machine").id());
        nothing_is_found(server, &Auditor::default()).await;
    }

    async fn processes_that_seal_at_once_make_one_chain_and_leave_nothing_out(server) {
        let keys = [key_of(server, ""), key_in(&server.data_dir().join("second.pem"))];
        let store = store_of(server).await;
        let (session, clock) = (store.uncounted(), server.config().clock());
        for key in &keys {
            let known = session.register_server_key(key.id(), key.public(), clock.now()).await;
            known.unwrap_or_else(|error| panic!("{error}"));
        }
        // While cases are opened, two processes seal again and again.
        let writers = (0..24).map(async |index: usize| {
            let place = ["Åmål", "Tanum", "Orust", "Lysekil"][index % 4];
            server.mutate(&a_local_member_of(place), "openLocal", a_local_case(&format!("Ärende {index}"), "COLLABORATION_ISSUE", place)).await
        });
        let sealers = keys.iter().map(async |key| {
            let mut events = 0;
            for _ in 0..10 {
                let sealed = seal(&session, key, &clock, |_| ()).await.unwrap_or_else(|error| panic!("{error}"));
                events += sealed.events;
            }
            events
        });
        let (opened, during) = futures_util::future::join(join_all(writers), join_all(sealers)).await;
        assert!(opened.iter().all(|answer| answer.payload("openLocal")["case"].is_object()));
        let after = seal(&session, &keys[0], &clock, |_| ()).await.unwrap_or_else(|error| panic!("{error}"));
        store.close().await;
        assert_eq!(during.into_iter().sum::<i64>() + after.events, 24, "each event is sealed once");
        nothing_is_found(server, &Auditor::default()).await;
    }
}

on_both! {
    async fn an_erased_text_is_gone_everywhere_and_everything_still_verifies(server) {
        let auditor = a_sealed_record(server).await;
        let number = "FYR24-2025-0001";
        let of_event = |event: &'static str, more: &[&'static str]| {
            let mut arguments = vec!["audit", "erase", "--case", number, "--event", event];
            arguments.extend(more);
            run(server, &arguments)
        };
        let (code, said, err) = of_event("1", &[]);
        assert!(code == Some(0) && said.starts_with("1  Oklara tider"), "{said}{err}");
        let why = ["--by", "administrator", "--reason", "Texten nämner en enskild"];
        for (event, wrong) in [
            ("1", ["--text", "1", "--by", "office-fyr24", "--reason", "Fel person"]),
            ("1", ["--text", "1", "--by", "administrator", "--reason", " "]),
            ("1", ["--text", "1", "--by", "administrator", "--reason", "Gäller 19121212-1212"]),
            ("1", ["--text", "0", why[0], why[1], why[2], why[3]]),
            ("1", ["--text", "99", why[0], why[1], why[2], why[3]]),
            ("9", ["--text", "1", why[0], why[1], why[2], why[3]]),
        ] {
            let (code, said, err) = of_event(event, &wrong);
            assert_eq!(code, Some(2), "{wrong:?} {said}{err}");
        }
        let (code, _, err) = run(server, &["audit", "erase", "--case", "FYR24-2025-0999", "--event", "1"]);
        assert_eq!(code, Some(2), "{err}");
        nothing_is_found(server, &auditor).await;
        let sql = server.sql().await;
        let everywhere = "SELECT (SELECT COUNT(*) FROM case_event WHERE texts LIKE '%Oklara tider%') \
                          + (SELECT COUNT(*) FROM case_file WHERE document LIKE '%Oklara tider%')";
        assert_eq!(sql.number(everywhere).await, 4, "both cases have the same title, each twice");

        let (code, said, err) = of_event("1", &["--text", "1", why[0], why[1], why[2], why[3]]);
        assert_eq!((code, said.as_str()), (Some(0), "Text 1 of FYR24-2025-0001 event 1 is erased.\n"), "{err}");
        assert_eq!(sql.number(everywhere).await, 2, "only the other case says it");
        let (_, said, _) = of_event("1", &[]);
        assert!(said.starts_with("1  (erased)"), "{said}");
        nothing_is_found(server, &auditor).await;

        // Readers see that something was there, and the case goes on.
        let document = "query($numbers: [String!]!) { casesByRegistryNumber(numbers: $numbers) { id version title } }";
        let answer = server.query(&the_office(), document, json!({ "numbers": [number] })).await;
        let case = &answer.data()["casesByRegistryNumber"][0];
        assert_eq!(case["title"], "[borttagen text]");
        let back = json!({ "caseId": case["id"], "expectedVersion": case["version"], "reason": "Kan lösas lokalt" });
        let answer = server.mutate(&the_office(), "returnToLocal", back).await;
        assert_eq!(answer.payload("returnToLocal")["userErrors"], json!([]), "{}", answer.text);
        nothing_is_found(server, &auditor).await;

        // Who did it and why is in the log of the registry, which names neither the text nor, to administrators, the case.
        let log = "{ registryEvents(last: 1) { nodes { kind person { key } reason about { id } } } }";
        let answer = server.query(&the_administrator(), log, json!({})).await;
        let entry = &answer.data()["registryEvents"]["nodes"][0];
        assert_eq!((&entry["kind"], &entry["reason"]), (&json!("TEXT_ERASED"), &json!("Texten nämner en enskild")));

        // A case that somebody has changed is not written over.
        sql.run("UPDATE case_file SET document = replace(document, 'Oklara tider', 'Klara tider') WHERE registry_number = 'FYR24-2025-0002'").await;
        sql.close().await;
        let tampered = ["audit", "erase", "--case", "FYR24-2025-0002", "--event", "1", "--text", "1", why[0], why[1], why[2], why[3]];
        let (code, said, err) = run(server, &tampered);
        assert_eq!(code, Some(8), "{said}{err}");
    }

    async fn a_text_that_is_erased_while_others_write_stays_erased(server) {
        let case = walk::on_agenda(server, "COLLABORATION_ISSUE", "Åmål").await;
        let mut case = case;
        let decision = json!({ "decision": adopted(), "parties": everybody() });
        case.step(&the_steering_chair(), "decideImplementation", decision, "IMPLEMENTATION").await;
        let store = store_of(server).await;
        let (session, clock) = (store.uncounted(), server.config().clock());
        let registry = session.registry().await.unwrap_or_else(|error| panic!("{error}")).registry;
        let id = session.case_numbered(case.number()).await.unwrap_or_else(|error| panic!("{error}")).expect("the case");
        let request = EraseText {
            text: ErasedText { log: TextLog::Case(id), version: 1, text: 1 },
            by: registry.person_with_key("administrator").expect("the administrator").id,
            reason: FreeText::new("Texten nämner en enskild"),
        };
        let writers = MUNICIPALITIES.map(|place| {
            let input = case.input("progressImplementation", json!({ "party": party(place), "status": "DONE" }));
            async move { server.mutate(&a_line_manager_of(place), "progressImplementation", input).await }
        });
        let erasing = async { erase_text(&session, &clock, &request).await.expect("the database answers") };
        let (answers, erasure) = futures_util::future::join(join_all(writers), erasing).await;
        assert_eq!(erasure, Erasure::Done);
        for answer in &answers {
            assert_eq!(answer.payload("progressImplementation")["userErrors"], json!([]), "{}", answer.text);
        }
        store.close().await;
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM case_file WHERE document LIKE '%Oklara tider%'").await, 0);
        sql.close().await;
        nothing_is_found(server, &Auditor::default()).await;
    }

    async fn what_somebody_saw_by_a_mandate_is_gone_from_every_process_once_it_has_ended(server) {
        let another = server.another().await;
        let case = walk::opened(server, "COLLABORATION_ISSUE", "Tanum").await;
        let chair = the_local_chair_of("Tanum");
        let document = "query($id: ID!) { case(id: $id) { id } viewer { mandates { id body { key } } } }";
        let asked = json!({ "id": case.id() });
        let before = another.query(&chair, document, asked.clone()).await;
        assert_eq!(before.data()["case"]["id"], case.id());
        for mandate in before.data()["viewer"]["mandates"].as_array().expect("a list") {
            let input = json!({ "mandate": mandate["id"], "lastDay": "2025-02-02", "reason": "Slutar sin tjänst" });
            let ended = "mutation($input: EndMandateInput!) { endMandate(input: $input) { userErrors { message } } }";
            let answer = server.query(&the_administrator(), ended, json!({ "input": input })).await;
            assert_eq!(answer.payload("endMandate")["userErrors"], json!([]), "{}", answer.text);
        }
        // In the process that did it at once, in the other when it has looked: it does twice a second.
        assert_eq!(server.query(&chair, document, asked.clone()).await.data()["case"], Value::Null);
        let began = std::time::Instant::now();
        while another.query(&chair, document, asked.clone()).await.data()["case"] != Value::Null {
            assert!(began.elapsed() < std::time::Duration::from_secs(10), "the other process does not follow");
            tokio::task::yield_now().await;
        }
        println!("{:?}: the other process followed after {:?}", server.database(), began.elapsed());
    }
}

/// A position that was taken and not yet committed, under one that is: only PostgreSQL lets that happen.
#[tokio::test]
async fn an_event_that_commits_late_under_a_lower_position_is_not_missed() {
    let Some(server) = TestServer::spawn(Database::Postgres, Options::default()).await else {
        return;
    };
    walk::raised(&server, "COLLABORATION_ISSUE", "Åmål").await;
    let (late, other) = (server.sql().await, server.sql().await);
    let copy = |version: i32| {
        format!(
            "INSERT INTO case_event (case_id, version, at, transition, person_id, body, texts, previous_hash, hash) \
             SELECT case_id, {version}, at, transition, person_id, body, texts, previous_hash, hash \
             FROM case_event WHERE version = 2"
        )
    };
    late.run("BEGIN").await;
    late.run(&copy(8)).await;
    other.run(&copy(9)).await;
    // The higher position is committed, the lower is not: nothing is sealed until it is known what becomes of it.
    let held_back = sealed(&server).await;
    assert_eq!((held_back.unsettled, held_back.checkpoints), (true, 0));
    late.run("COMMIT").await;
    let settled = sealed(&server).await;
    assert_eq!((settled.events, settled.unsettled), (4, false));
    let ends = other.number("SELECT events_to - events FROM checkpoint").await;
    assert_eq!(ends, 0, "all four stand under the position that is sealed");
    late.close().await;
    other.close().await;
    server.stop().await;
}

/// One that writes for long holds the seal back, and nobody else.
#[tokio::test]
async fn whoever_writes_for_long_holds_the_seal_back_and_nobody_else() {
    let Some(server) = TestServer::spawn(Database::Postgres, Options::default()).await else {
        return;
    };
    walk::raised(&server, "COLLABORATION_ISSUE", "Åmål").await;
    let late = server.sql().await;
    late.run("BEGIN").await;
    late.run("LOCK TABLE case_event IN ROW EXCLUSIVE MODE").await;
    let sealing = sealed(&server);
    let writing = walk::raised(&server, "COLLABORATION_ISSUE", "Tanum");
    let (held_back, case) = futures_util::future::join(sealing, writing).await;
    assert_eq!((held_back.unsettled, held_back.checkpoints), (true, 0));
    assert_eq!(case.state(), "OFFICE_ASSESSMENT");
    late.run("COMMIT").await;
    assert_eq!(sealed(&server).await.events, 4);
    late.close().await;
    server.stop().await;
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

//! The members of a body as a table in CSV: tried, refused row by row, imported whole, and exported the same.

use super::*;
use arendegang_tests::people::*;
use futures_util::future::join_all;

const GROUP: &str = "fyr24/local/tanum";

async fn import(client: &Client, who: &Person, input: Value) -> Answer {
    let input = and(
        json!({ "body": GROUP, "decision": "§ 4, 2025-01-20", "reason": "Nya ledamöter" }),
        input,
    );
    let document = "mutation($input: ImportMandatesInput!) { importMandates(input: $input) {
        body { mandates { seat { key } person { name } } } imported rows appointed ended registered unchanged
        errors { line column error { code message field rule { id source { document } } } } warnings { line warning { message rule { id } } }
        userErrors { code message field rule { id source { document } } } } }";
    client.query(who, document, json!({ "input": input })).await
}

async fn export(client: &Client, who: &Person, body: &str) -> Value {
    let answer = client
        .query(
            who,
            "query($body: ID!) { exportMandates(body: $body) }",
            json!({ "body": body }),
        )
        .await;
    answer.data()["exportMandates"].clone()
}

/// What a report counts: rows, appointed, ended, registered, unchanged.
fn counts(answer: &Answer) -> [i64; 5] {
    let report = answer.payload("importMandates");
    ["rows", "appointed", "ended", "registered", "unchanged"].map(|name| report[name].as_i64().expect("a number"))
}

/// Line, column and code of each thing that is wrong.
fn errors(answer: &Answer) -> Vec<(i64, Value, Value)> {
    let report = answer.payload("importMandates");
    assert_eq!(
        (&report["imported"], &report["userErrors"]),
        (&json!(false), &json!([])),
        "{report:#}"
    );
    let errors = report["errors"].as_array().into_iter().flatten();
    errors
        .map(|of| {
            (
                of["line"].as_i64().expect("a line"),
                of["column"].clone(),
                of["error"]["code"].clone(),
            )
        })
        .collect()
}

/// Nobody sits in the group any more.
async fn emptied(client: &Client, office: &Person) {
    for seat in [
        "municipal-primary-care",
        "social-services",
        "school-health",
        "regional-primary-care",
        "dental-care",
    ] {
        let mandate = mandate_on(client, GROUP, seat).await;
        end(client, office, &mandate, "2025-02-02").await;
    }
}

async fn events(server: &TestServer) -> i64 {
    let sql = server.sql().await;
    let count = sql.number("SELECT COUNT(*) FROM registry_event").await;
    sql.close().await;
    count
}

const TABLE: &str = "\u{FEFF}person;name;seat;function;from;to;organisation;operation\r\n\
    vc-chef-1;Anna Exempel;regional-primary-care;VICE_CHAIR;2025-02-03;2026-02-02;\"Vårdcentralen \"\"Ö\"\"; Tanum\";PRIVATE\r\n\
    tandl-1;'=Bo Exempel;dental-care;MEMBER;2025-02-03;;;\r\n";

on_both! {
    async fn a_table_is_tried_then_imported_and_exported_the_same(server) {
        let (client, office) = (server.client(), the_office());
        emptied(client, &office).await;
        let before = events(server).await;
        let table = json!({ "csv": TABLE, "registerUnknown": true });
        let tried = import(client, &office, with(table.clone(), "dryRun", json!(true))).await;
        assert_eq!((counts(&tried), tried.payload("importMandates")["imported"].clone()), ([2, 2, 0, 2, 0], json!(false)));
        assert_eq!((events(server).await, tried.payload("importMandates")["errors"].clone()), (before, json!([])));

        let done = import(client, &office, table.clone()).await;
        let report = done.payload("importMandates");
        assert_eq!((counts(&done), &report["imported"], &report["errors"]), ([2, 2, 0, 2, 0], &json!(true), &json!([])), "{report:#}");
        assert_eq!(report["body"]["mandates"].as_array().map(Vec::len), Some(2));
        assert_eq!(events(server).await, before + 4, "each row is an event of its own, and so is each person");
        // The name that a spreadsheet would run is a text in both directions.
        let sql = server.sql().await;
        assert_eq!(sql.number("SELECT COUNT(*) FROM person WHERE name = '=Bo Exempel'").await, 1);
        sql.close().await;
        let exported = export(client, &office, GROUP).await;
        let lines: Vec<&str> = TABLE.lines().collect();
        let same: Vec<&str> = exported.as_str().expect("a table").lines().collect();
        assert_eq!(same, lines);

        // What is there already is left alone, also with commas, without the mark, and in another order of columns.
        let again = import(client, &office, json!({ "csv": exported })).await;
        assert_eq!((counts(&again), again.payload("importMandates")["imported"].clone()), ([2, 0, 0, 0, 2], json!(false)));
        let commas = "from,seat,person,function,operation\n2025-02-03,dental-care,tandl-1,ledamot,\n";
        assert_eq!(counts(&import(client, &office, json!({ "csv": commas })).await), [1, 0, 0, 0, 1]);
        // An earlier last day ends a mandate.
        let ends = "person;seat;from;to\ntandl-1;dental-care;2025-02-03;2025-06-30\n";
        assert_eq!(counts(&import(client, &office, json!({ "csv": ends })).await), [1, 0, 1, 0, 0]);
        assert!(export(client, &office, GROUP).await.to_string().contains("dental-care;MEMBER;2025-02-03;2025-06-30"));
    }

    async fn every_row_is_told_what_is_wrong_and_nothing_is_written(server) {
        let (client, office) = (server.client(), the_office());
        emptied(client, &office).await;
        let before = events(server).await;
        let table = "person;name;seat;function;from;to;operation\n\
            \n\
            local-member-orust-fyr24;;dental-care;;2025-02-03;;\n\
            nobody-knows;;school-health;;2025-02-03;;\n\
            local-member-orust-fyr24;;no-seat;;2025-02-03;;\n\
            local-member-orust-fyr24;;school-health;BOSS;3 feb;2025-13-01;SOLD\n\
            ;;;;;;PUBLIC\n\
            local-member-orust-fyr24;Bo 850709-9805;school-health;;2025-02-03;;\n\
            local-member-orust-fyr24;;dental-care;;2025-03-01;;\n\
            local-chair-tanum-fyr24;;municipal-primary-care;CHAIR;2025-02-03;2030-01-01;\n\
            local-member-lysekil-fyr24;;school-health;;2025-02-03;2025-02-01;\n";
        let answer = import(client, &office, json!({ "csv": table })).await;
        let wrong = |line: i64, column: &str, code: &str| (line, json!(column), json!(code));
        let found = errors(&answer);
        for expected in [
            wrong(4, "person", "NOT_FOUND"),
            wrong(5, "seat", "INVALID_INPUT"),
            wrong(6, "function", "INVALID_INPUT"),
            wrong(6, "from", "INVALID_INPUT"),
            wrong(6, "to", "INVALID_INPUT"),
            wrong(6, "operation", "INVALID_INPUT"),
            wrong(7, "person", "INVALID_INPUT"),
            wrong(7, "seat", "INVALID_INPUT"),
            wrong(7, "from", "INVALID_INPUT"),
            wrong(8, "name", "PERSONAL_IDENTITY_NUMBER"),
            wrong(10, "to", "GUARD_FAILED"),
            wrong(11, "to", "INVALID_INPUT"),
        ] {
            assert!(found.contains(&expected), "{expected:?} in {found:#?}");
        }
        assert!(found.iter().all(|(line, ..)| ![3].contains(line)), "{found:?}");
        assert!(!answer.text.contains("850709"), "a number is not repeated");
        assert!(found.is_sorted_by_key(|(line, ..)| *line));
        assert_eq!(events(server).await, before, "one bad row and none is written");

        // A line is a line, however it ends, and also below a cell of several lines.
        let windows = "person;seat;from;organisation\r\n\r\nlocal-member-orust-fyr24;dental-care;2025-02-03;\"Två\r\nrader\"\r\nnobody-knows;school-health;2025-02-03;\r\n";
        let found = errors(&import(client, &office, json!({ "csv": windows })).await);
        assert_eq!(found, [wrong(5, "person", "NOT_FOUND")]);

        for (table, column) in [
            ("", None),
            ("person;seat", Some("from")),
            ("person;seat;from;salary\n", Some("salary")),
            ("person;person;seat;from\n", Some("person")),
            ("person;seat;from\nf\u{FFFD}rest\u{FFFD};x;2025-02-03\n", None),
        ] {
            let found = errors(&import(client, &office, json!({ "csv": table })).await);
            assert!(found.iter().any(|(_, named, code)| (named.as_str(), code) == (column, &json!("INVALID_INPUT"))), "{table:?}: {found:?}");
        }
        let many = "a;b;2025-02-03\n".repeat(201);
        let found = errors(&import(client, &office, json!({ "csv": format!("person;seat;from\n{many}") })).await);
        assert_eq!(found.len(), 1, "{found:?}");
    }

    async fn whoever_may_not_appoint_does_not_import(server) {
        let (client, office) = (server.client(), the_office());
        for (who, codes) in [(the_local_chair_of("Tanum"), ["MANDATE_MISSING"]), (FYR23.office(), ["MANDATE_MISSING"])] {
            let answer = import(client, &who, json!({ "csv": TABLE, "dryRun": true })).await;
            let _ = answer.refused("importMandates").with(&codes);
        }
        assert_eq!(import(client, &nobody(), json!({ "csv": TABLE })).await.error_codes(), ["UNAUTHENTICATED"]);
        let _ = import(client, &office, json!({ "csv": TABLE, "body": "fyr24/nowhere" })).await.refused("importMandates").with(&["NOT_FOUND"]).at("body");
        let _ = import(client, &office, json!({ "csv": TABLE, "reason": " " })).await.refused("importMandates").with(&["REASON_REQUIRED"]).at("reason");
        let _ = import(client, &office, json!({ "csv": TABLE, "decision": "" })).await.refused("importMandates").with(&["INVALID_INPUT"]).at("decision");
        // The steering group appoints to forums (I15), and registers nobody.
        let forum = json!({ "body": "fyr24/forum/vuxna", "csv": "person;name;seat;from\nny-1;Ny Exempel;specialist-care;2025-02-03\n", "registerUnknown": true });
        let _ = import(client, &office, forum.clone()).await.refused("importMandates").with(&["MANDATE_MISSING"]).by_rule("I15");
        let found = errors(&import(client, &the_steering_chair(), forum).await);
        assert_eq!(found, [(2, json!("person"), json!("NOT_FOUND"))]);
        for who in [the_local_chair_of("Tanum"), the_steering_chair(), nobody()] {
            assert_eq!(export(client, &who, GROUP).await, Value::Null, "{who}");
        }
        assert_eq!(export(client, &office, "fyr24/nowhere").await, Value::Null);
    }

    async fn two_import_at_once_and_each_row_is_there_once(server) {
        let another = server.another().await;
        let (client, office) = (server.client(), the_office());
        emptied(client, &office).await;
        let table = json!({ "csv": TABLE, "registerUnknown": true });
        let answers = join_all([client, &another, client, &another].map(|client| import(client, &office, table.clone()))).await;
        let imported: Vec<&Answer> = answers.iter().filter(|answer| answer.payload("importMandates")["imported"] == true).collect();
        assert_eq!(imported.len(), 1, "the others find it done");
        for answer in &answers {
            assert_eq!((answer.payload("importMandates")["errors"].clone(), answer.payload("importMandates")["userErrors"].clone()), (json!([]), json!([])));
        }
        assert_eq!(export(client, &office, GROUP).await.as_str().map(|table| table.lines().count()), Some(3));
        let keyed = with(json!({ "csv": "person;seat;from\nlocal-member-orust-fyr24;school-health;2025-02-03\n" }), "idempotencyKey", json!("once"));
        let answers = join_all([client, &another].map(|client| import(client, &office, keyed.clone()))).await;
        for answer in answers {
            assert_eq!(answer.payload("importMandates")["errors"], json!([]));
        }
        let other = with(keyed, "reason", json!("Annat"));
        let other = with(other, "csv", json!("person;seat;from\nlocal-member-lysekil-fyr24;social-services;2025-02-03\n"));
        let _ = import(client, &office, other).await.refused("importMandates").with(&["IDEMPOTENCY_KEY_REUSED"]).at("idempotencyKey");
    }
}

on_both! {
    async fn a_table_is_imported_at_the_command_line_by_an_administrator(server) {
        let (client, office) = (server.client(), the_office());
        emptied(client, &office).await;
        let before = events(server).await;
        let file = server.data_dir().join("tanum.csv");
        let file = file.to_str().expect("a path");
        let import = |more: &[&'static str]| {
            let mut arguments = vec!["import-mandates", file, "--body", GROUP, "--decision", "§ 4", "--reason", "Nya ledamöter", "--now", NOW];
            arguments.extend(more);
            crate::models::run(server, &arguments)
        };
        let by = ["--as", "administrator", "--register-unknown"];
        let (code, _, err) = import(&by);
        assert_eq!(code, Some(2), "there is no such file: {err}");
        std::fs::write(file, TABLE).expect("a file");
        // Only an administrator does it here, and nobody whom the configuration does not name.
        for other in ["office-fyr24", "nobody-at-all"] {
            let (code, _, err) = import(&["--as", other]);
            assert!(code == Some(2) && err.contains("--as"), "{err}");
        }
        // Every wrong row is named, and nothing is written.
        let (code, said, err) = import(&["--as", "administrator"]);
        assert_eq!(code, Some(11), "{said}{err}");
        assert!(said.contains("line 2, person: NOT_FOUND: ") && said.contains("line 3, person: NOT_FOUND: "), "{said}");
        std::fs::write(file, b"person;seat;from\nf\xf6rest;dental-care;2025-02-03\n").expect("a file");
        let (code, said, _) = import(&by);
        assert!(code == Some(11) && said.contains("line 2: INVALID_INPUT: The file is not UTF-8"), "{said}");
        std::fs::write(file, TABLE).expect("a file");
        let (code, said, err) = import(&[by[0], by[1], by[2], "--dry-run"]);
        assert_eq!(code, Some(0), "{said}{err}");
        assert!(said.contains("2 rows: 2 mandates given, 0 ended, 2 people registered, 0 rows as they are already.\nNothing was written"), "{said}");
        assert_eq!(events(server).await, before);

        let (code, said, err) = import(&by);
        assert_eq!(code, Some(0), "{said}{err}");
        assert!(said.contains("2 rows: 2 mandates given, 0 ended, 2 people registered") && !said.contains("Nothing was written"), "{said}");
        assert_eq!(events(server).await, before + 4);
        let (code, said, _) = import(&by);
        assert!(code == Some(0) && said.contains("2 rows: 0 mandates given, 0 ended, 0 people registered, 2 rows as they are already."), "{said}");
        // Who asks next gets it, and the log says who did it.
        let exported = export(&server.another().await, &office, GROUP).await;
        assert_eq!(exported.as_str().expect("a table").lines().collect::<Vec<_>>(), TABLE.lines().collect::<Vec<_>>());
        let sql = server.sql().await;
        let by_whom = "SELECT COUNT(*) FROM registry_event WHERE request_id = 'command line' \
                       AND person_id = (SELECT id FROM person WHERE key = 'administrator')";
        assert_eq!(sql.number(by_whom).await, 4);
        sql.close().await;
        let (code, said, err) = crate::models::run(server, &["audit", "verify"]);
        assert_eq!(code, Some(0), "{said}{err}");
    }
}

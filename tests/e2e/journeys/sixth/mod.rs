//! A sixth organisation that somebody made up, and the next plan of one of the five: each a file, and no code.

use super::votes::{all_vote, voted};
use super::walk::{a_result, all_done, an_outcome};
use super::ways::{a_basis, a_task_group, warned_by};
use crate::models::{file, followed, publish, run};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

mod next_period;

const FILE: &str = include_str!("organisation.toml");
const MIT30: Organisation = Organisation::of("mit30");

/// In its first spring.
const THEN: &str = "2030-02-04T08:00:00+01:00";

/// What people write into the forms, in that spring.
fn then(input: &Value) -> Value {
    let text = input.to_string().replace("2025-", "2030-");
    serde_json::from_str(&text).expect("an input is still one")
}

/// The administrator publishes it, and a process of the spring of 2030 knows it.
async fn published(server: &TestServer) -> Client {
    let client = server.at(THEN).await;
    let input = json!({ "fileName": "mit30.toml", "text": FILE, "reason": "Ny samverkan", "expectedVersion": 0 });
    let answer = publish(&client, &the_administrator(), input).await;
    assert_eq!(
        (&answer["version"], &answer["published"], &answer["userErrors"]),
        (&json!(1), &json!(true), &json!([])),
        "{answer}"
    );
    let check = &answer["check"];
    assert_eq!(
        (&check["ok"], &check["errors"], &check["warnings"]),
        (&json!(true), &json!([]), &json!([])),
        "{check}"
    );
    client
}

async fn opened(client: &Client) -> Case<'_> {
    let input = a_case_of("MIT30", "Hemgång på fredagar", "COLLABORATION_ISSUE", "Norrby");
    let member = MIT30.local_member("Norrby");
    client.open(&member, "openLocal", input, "LOCAL_HANDLING").await
}

/// What its state is called, and what is said of it to anybody.
async fn is_called(client: &Client, case: &Case<'_>, name: &str, public: &str) {
    let document = "query($id: ID!) { case(id: $id) { stateLabel(language: SV) statusText(audience: PUBLIC, language: SV) \
        en: stateLabel(language: EN) } }";
    let answer = client
        .query(&MIT30.office(), document, json!({ "id": case.id() }))
        .await;
    let said = &answer.data()["case"];
    assert_eq!(
        (&said["stateLabel"], &said["statusText"]),
        (&json!(name), &json!(public)),
        "{said}"
    );
    assert!(
        FILE.contains(&format!("sv = \"{name}\", en = {}", said["en"])),
        "the file says it in English too: {said}"
    );
}

/// The refusal names a section of the document that was made up.
#[track_caller]
fn from(refused: &Refused, code: &str, section: &str) {
    let source = &refused.error(code)["source"];
    let cited = source["section"]
        .as_str()
        .is_some_and(|cited| cited.starts_with(section));
    assert!(source["document"] == "900" && cited, "{:#}", refused.payload);
}

/// On the list of Tinget, with a charter that Utskottet has approved.
async fn on_the_list(client: &Client) -> Case<'_> {
    let mut case = opened(client).await;
    let steps = [
        (
            MIT30.local_chair("Norrby"),
            "raiseToOffice",
            json!({ "reason": "Söderby berörs" }),
            "OFFICE_ASSESSMENT",
        ),
        (MIT30.office(), "submitToPreparation", a_basis(), "AU_PREPARATION"),
        (
            MIT30.office(),
            "draftCharter",
            json!({ "charter": a_charter("hemgang") }),
            "AU_PREPARATION",
        ),
        (
            MIT30.person("au-member"),
            "approveCharter",
            json!({ "decision": decided("APPROVED") }),
            "AU_PREPARATION",
        ),
        (
            MIT30.steering_chair(),
            "placeOnSteeringAgenda",
            on_the_agenda(),
            "STEERING_DECISION",
        ),
    ];
    for (person, mutation, input, state) in steps {
        case.step(&person, mutation, then(&input), state).await;
    }
    case
}

/// Tinget votes, its six seats in this order, the chair's first; who is left takes no part.
fn by_vote(yes: usize, no: usize) -> Value {
    let seats = [
        "norrby-care",
        "norrby-school",
        "soderby-care",
        "soderby-school",
        "hospital",
        "health-centres",
    ];
    let votes = [
        all_vote("YES", &seats[..yes]),
        all_vote("NO", &seats[yes..yes + no]),
        all_vote("NOT_PARTICIPATING", &seats[yes + no..]),
    ];
    then(&voted("Norrby", &votes.concat()))
}

on_both! {
    async fn it_has_people_and_openings_of_its_own(server) {
        let client = published(server).await;
        for (person, name, body) in [
            (MIT30.local_chair("Norrby"), "Ordförande, bygderåd Norrby (MIT30)", "Bygderåd Norrby"),
            (MIT30.task_lead("Söderby"), "Gruppledare, bygderåd Söderby: Arbetslagets ledare, Söderby (MIT30)", "Bygderåd Söderby"),
            (MIT30.forum_chair("hemgang"), "Ordförande, verkstad Hemgång (MIT30)", "Verkstad Hemgång"),
        ] {
            let answer = client.query(&person, "{ viewer { person { name } mandates { body { name(language: SV) } } } }", json!({})).await;
            let viewer = &answer.data()["viewer"];
            assert_eq!(viewer["person"]["name"], name);
            assert!(viewer["mandates"].to_string().contains(body), "{viewer}");
        }

        let document = "{ model(code: \"MIT30\") { openings { name allowed } } }";
        for (person, mine) in [(MIT30.local_member("Norrby"), "openLocal"), (MIT30.office(), "receiveExternal"), (MIT30.political_chair(), "commissionOffice")] {
            let answer = client.query(&person, document, json!({})).await;
            let openings = answer.data()["model"]["openings"].as_array().cloned().unwrap_or_default();
            let names: Vec<&str> = openings.iter().filter_map(|opening| opening["name"].as_str()).collect();
            assert_eq!(names.len(), 7, "{names:?}");
            assert!(!names.contains(&"draftPlan"), "it has no plans: {names:?}");
            assert!(openings.contains(&json!({ "name": mine, "allowed": true })), "{person}: {openings:?}");
        }
        // Whoever sits in one of the five has nothing to say here, and is told who has.
        let case = a_case_of("MIT30", "Fråga", "COLLABORATION_ISSUE", "Norrby");
        let refused = client.mutate(&a_local_member_of("Trollhättan"), "openLocal", case).await;
        let refused = refused.refused("openLocal").with(&["MANDATE_MISSING"]);
        let could = refused.error("MANDATE_MISSING")["mandatesThatCould"].to_string();
        assert!(could.contains("mit30/local/norrby") && !could.contains("fyr24"), "{could}");
    }

    async fn it_runs_a_case_from_end_to_end(server) {
        let client = published(server).await;
        let (chair, steering, office) = (MIT30.local_chair("Norrby"), MIT30.steering_chair(), MIT30.office());
        let forum = MIT30.forum_chair("hemgang");

        let mut case = opened(&client).await;
        assert_eq!((case.number(), case.at("/holder/key")), ("MIT30-2030-0001", &json!("mit30/local/norrby")));
        is_called(&client, &case, "På bygderådets bord", "Bygden tar hand om frågan.").await;

        // Its teams have a charter, and what is raised there is not closed there.
        let endless = with(a_task_group(), "charter", with(a_task_group()["charter"].clone(), "timeFrame", Value::Null));
        let refused = case.refused(&chair, "startLocalTaskGroup", then(&endless), &["CHARTER_INCOMPLETE"]).await.by_rule("I19");
        from(&refused, "CHARTER_INCOMPLETE", "Arbetslagen");
        let close = json!({ "decision": adopted(), "reason": "Åtgärdat", "record": notes(true) });
        let refused = case.refused(&chair, "closeLocally", then(&close), &["TRANSITION_ABSENT_IN_MODEL"]).await;
        from(&refused, "TRANSITION_ABSENT_IN_MODEL", "Bygderåden");
        assert!(refused.error("TRANSITION_ABSENT_IN_MODEL")["rule"].is_null(), "a rule about records is no reason why there is no step");
        case.step(&chair, "startLocalTaskGroup", then(&a_task_group()), "LOCAL_ASSIGNMENT").await;
        is_called(&client, &case, "Arbetslaget är i gång", "Ett arbetslag i bygden söker en lösning.").await;
        case.step(&MIT30.task_lead("Norrby"), "reportLocalTaskGroup", json!({ "report": "Det tar längre tid" }), "LOCAL_HANDLING").await;

        // What is refused without a reason in Fyrbodal is warned of here.
        let raised = case.step(&chair, "raiseToOffice", json!({ "reason": " " }), "OFFICE_ASSESSMENT").await;
        assert_eq!(warned_by(&raised), ["I24"]);
        is_called(&client, &case, "Samordningen ordnar frågan", "Frågan ordnas inför fortsatt arbete i Mittlandet.").await;

        case.step(&office, "submitToPreparation", a_basis(), "AU_PREPARATION").await;
        is_called(&client, &case, "Utskottet granskar", "Frågan granskas inför beslut.").await;
        case.step(&office, "draftCharter", then(&json!({ "charter": a_charter("hemgang") })), "AU_PREPARATION").await;
        let refused = case.refused(&steering, "placeOnSteeringAgenda", then(&on_the_agenda()), &["CHARTER_NOT_APPROVED_BY_AU"]).await.by_rule("I20");
        from(&refused, "CHARTER_NOT_APPROVED_BY_AU", "Utskottet");
        case.step(&MIT30.person("au-member"), "approveCharter", then(&json!({ "decision": decided("APPROVED") })), "AU_PREPARATION").await;
        case.step(&steering, "placeOnSteeringAgenda", then(&on_the_agenda()), "STEERING_DECISION").await;
        is_called(&client, &case, "På tingslistan", "Frågan ska avgöras gemensamt i Mittlandet.").await;

        let commission = then(&json!({ "decision": adopted() }));
        case.refused(&MIT30.political_chair(), "commissionForum", commission.clone(), &["MANDATE_MISSING"]).await.by_rule("I16");
        case.step(&steering, "commissionForum", commission, "FORUM_PREPARATION").await;
        assert_eq!(case.at("/holder/key"), "mit30/forum-preparation/hemgang");
        is_called(&client, &case, "På bänken", "Arbetet med frågan läggs upp.").await;
        case.step(&forum, "takeUpInForum", json!({ "agenda": "Första verkstadsdagen" }), "FORUM_WORK").await;
        is_called(&client, &case, "I verkstaden", "En verkstad arbetar fram en lösning.").await;

        // A result without its plans is a result here.
        let submitted = case.step(&forum, "submitResult", with(a_result(), "dissemination", json!(" ")), "STEERING_RESULT").await;
        assert_eq!(warned_by(&submitted), ["I22"]);
        is_called(&client, &case, "Resultatet ligger för Tinget", "Arbetet är klart och ska avgöras.").await;

        case.step(&steering, "decideImplementation", by_vote(4, 2), "IMPLEMENTATION").await;
        is_called(&client, &case, "Görs i vardagen", "Det som beslutades görs nu i vardagen.").await;
        all_done(&mut case).await;
        case.step(&office, "startFollowUp", json!({}), "FOLLOW_UP").await;
        is_called(&client, &case, "Tinget ser tillbaka", "Mittlandet ser efter hur det blev.").await;
        let refused = case.refused(&office, "closeAfterFollowUp", an_outcome(), &["MANDATE_MISSING"]).await.by_rule("I31");
        from(&refused, "MANDATE_MISSING", "Genomförande");
        case.step(&steering, "closeAfterFollowUp", an_outcome(), "CLOSED").await;
        is_called(&client, &case, "Lagt till handlingarna", "Frågan är färdig.").await;
        let refused = case.refused(&steering, "reopen", json!({ "reason": "Igen" }), &["TERMINAL_STATE"]).await;
        assert_eq!(refused.error("TERMINAL_STATE")["source"]["document"], "900");
    }

    async fn it_needs_two_thirds_and_a_chair_does_not_make_them(server) {
        let client = published(server).await;
        let steering = MIT30.steering_chair();
        let mut case = on_the_list(&client).await;
        // A simple majority, a tie with the chair for it, and nobody at all.
        for (yes, no) in [(3, 2), (3, 3), (0, 0)] {
            let refused = case.refused(&steering, "decideImplementation", by_vote(yes, no), &["GUARD_FAILED"]).await;
            refused.at("decision.recorded.outcome");
        }
        let mut with_patients = by_vote(4, 2);
        let votes = with_patients["decision"]["recorded"]["votes"].as_array_mut().expect("votes");
        votes.extend(all_vote("YES", ["patients"]));
        let refused = case.refused(&steering, "decideImplementation", with_patients, &["NO_VOTING_RIGHT"]).await.by_rule("I02");
        from(&refused, "NO_VOTING_RIGHT", "Röstning");
        case.step(&steering, "decideImplementation", by_vote(4, 2), "IMPLEMENTATION").await;
    }

    async fn its_workshops_are_composed_as_it_says_and_not_as_in_fyrbodal(server) {
        let client = published(server).await;
        let steering = MIT30.steering_chair();
        let commission = then(&json!({ "decision": adopted() }));
        let sql = server.sql().await;
        let mut case = on_the_list(&client).await;
        let dentist = "body = 'mit30/forum/hemgang' AND seat = 'dentist'";
        assert_eq!(sql.empties(dentist).await, 1);
        let refused = case.refused(&steering, "commissionForum", commission.clone(), &["COMPOSITION_INVALID"]).await.by_rule("I09");
        from(&refused, "COMPOSITION_INVALID", "Verkstäderna");
        let message = refused.error("COMPOSITION_INVALID")["message"].as_str().unwrap_or_default();
        assert!(message.contains("dental care") && !message.contains("specialist"), "{message}");
        sql.fills(dentist).await;
        case.step(&steering, "commissionForum", commission, "FORUM_PREPARATION").await;
        sql.close().await;
    }

    async fn it_is_published_from_the_command_line(server) {
        let sixth = file(server.data_dir(), "mit30.toml", FILE);
        let (code, out, err) = run(server, &["model", "check", &sixth]);
        assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
        assert!(out.contains("MIT30 is sound"), "{out}");
        let (code, out, err) = run(server, &["model", "publish", &sixth, "--reason", "Ny samverkan"]);
        assert_eq!(code, Some(0), "{out}{err}");
        assert!(out.contains("MIT30 was published as version 1.") && out.contains("ways to an end, together with FYR23"), "{out}");
        let (code, out, err) = run(server, &["model", "list"]);
        assert_eq!(code, Some(0), "{err}");
        let line = out.lines().find(|line| line.starts_with("MIT30")).expect("it is listed");
        assert!(line.contains("2030-01-01") && line.contains("2033-12-31") && line.contains(" 1 "), "{out}");
        let (code, out, err) = run(server, &["token", "--list"]);
        assert_eq!(code, Some(0), "{err}");
        assert!(out.contains("local-chair-norrby-mit30") && out.contains("administrator"), "{out}");

        // The process that ran before follows, and its cases go the way of the file.
        followed(server.client(), "MIT30", 1).await;
        let later = server.at(THEN).await;
        let case = opened(&later).await;
        assert_eq!((case.number(), case.at("/localGroup/key")), ("MIT30-2030-0001", &json!("mit30/local/norrby")));
    }
}

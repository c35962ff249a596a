//! The time of an assignment: reports that fall due, deadlines that move and why, the groups of a forum, and how what is
//! late is found.

use super::walk::{self, in_forum_with, prepared};
use super::ways::*;
use crate::audit::findings;
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const ASSIGNMENT: &str = "query A($id: ID!) { case(id: $id) { dueOn overdue assignment {
    status approved givenOn givenBy { key } deadline daysLeft overdue restsSince nextReportOn reportOverdue
    charter { question startsOn reportEvery { every unit } reportRhythm deadline participants wholePerson digest }
    reports { givenOn report version by { person { name } body { key } function } }
    deadlines { from to cause reason decidedOn version pause { from until workingDays } }
    groups { number kind title commission participants { principal { key } organisation } otherParticipants startedOn endedOn report }
} } }";

async fn case_of(client: &Client, person: &Person, case: &Case<'_>) -> Value {
    let answer = client.query(person, ASSIGNMENT, json!({ "id": case.id() })).await;
    assert_eq!(answer.statements(), 1, "everything of an assignment is in its case");
    answer.data()["case"].clone()
}

async fn assignment_of(client: &Client, person: &Person, case: &Case<'_>) -> Value {
    case_of(client, person, case).await["assignment"].clone()
}

/// The numbers of the cases that a filter finds for somebody, in one statement.
async fn found(client: &Client, person: &Person, filter: Value) -> Vec<String> {
    let document = "query F($filter: CaseFilterInput) { cases(filter: $filter) { nodes { registryNumber } } }";
    let answer = client.query(person, document, json!({ "filter": filter })).await;
    assert_eq!(answer.statements(), 1, "a list is one statement");
    let nodes = answer.data()["cases"]["nodes"].as_array().cloned().unwrap_or_default();
    nodes
        .iter()
        .map(|node| node["registryNumber"].as_str().unwrap_or_default().to_owned())
        .collect()
}

async fn late_reports(client: &Client, person: &Person) -> Vec<String> {
    found(client, person, json!({ "reportOverdue": true })).await
}

async fn late_results(client: &Client, person: &Person) -> Vec<String> {
    found(client, person, json!({ "assignmentOverdue": true })).await
}

fn decided_on(day: &str) -> Value {
    json!({ "recorded": { "decidedOn": day, "form": "CONSENSUS", "outcome": "APPROVED" } })
}

fn because(day: &str, reason: &str) -> Value {
    json!({ "decision": decided_on(day), "reason": reason })
}

fn extended(day: &str, deadline: &str) -> Value {
    json!({ "decision": decided_on(day), "deadline": deadline, "reason": "Statistiken kom sent" })
}

fn every(number: i32, unit: &str) -> Value {
    json!({ "every": number, "unit": unit })
}

fn reported_monthly(charter: Value) -> Value {
    with(charter, "reportEvery", every(1, "MONTH"))
}

fn a_report(text: &str) -> Value {
    json!({ "report": text })
}

/// At work in a forum of Fyrbodal, which reports every month.
async fn in_forum<'a>(server: &'a TestServer, place: &str, forum: &str) -> Case<'a> {
    in_forum_with(server, place, forum, reported_monthly(a_charter(forum))).await
}

/// At work in a group of Södra Älvsborg, until the end of May, which reports every month.
async fn in_a_group_of_sal19(server: &TestServer) -> Case<'_> {
    let mut case = on_agenda_in(server, SAL19, "Ulricehamn").await;
    let charter = reported_monthly(a_charter_for_the_whole_person("grupp-1"));
    let commission = json!({ "decision": adopted(), "charter": charter });
    case.step(&SAL19.steering_chair(), "commissionForum", commission, "FORUM_WORK")
        .await;
    case
}

on_both! {
    async fn the_working_committee_approves_the_charter_with_its_rhythm_and_its_time_frame(server) {
        let mut case = prepared(server, "COLLABORATION_ISSUE", "Uddevalla").await;
        let whole = with(a_charter("vuxna"), "wholePerson", json!("Hela vardagen"));
        let whole = with(with(whole, "startsOn", json!("2025-03-01")), "reportEvery", every(6, "WEEK"));
        for (field, value, at) in [
            ("reportEvery", every(0, "WEEK"), "charter.reportEvery"),
            ("reportEvery", every(-3, "MONTH"), "charter.reportEvery"),
            ("reportEvery", every(105, "WEEK"), "charter.reportEvery"),
            ("reportEvery", every(25, "MONTH"), "charter.reportEvery"),
            ("startsOn", json!("2025-05-30"), "charter.startsOn"),
        ] {
            let charter = json!({ "charter": with(whole.clone(), field, value) });
            case.refused(&the_office(), "draftCharter", charter, &["INVALID_INPUT"]).await.at(at);
        }
        case.step(&the_office(), "draftCharter", json!({ "charter": whole }), "AU_PREPARATION").await;
        let read = assignment_of(server.client(), &the_office(), &case).await;
        let charter = &read["charter"];
        assert_eq!((&charter["startsOn"], &charter["reportEvery"]), (&json!("2025-03-01"), &every(6, "WEEK")));
        assert_eq!((&charter["deadline"], &charter["wholePerson"]), (&json!("2025-05-30"), &json!("Hela vardagen")));
        assert_eq!(charter["participants"], "Båda huvudmännen och en företrädare för brukarna");
        assert_eq!((&read["approved"], &read["givenOn"], &read["givenBy"]), (&json!(false), &Value::Null, &Value::Null));
        assert_eq!((&read["nextReportOn"], &read["daysLeft"]), (&Value::Null, &Value::Null));
        let approval = json!({ "decision": decided("APPROVED"), "charterDigest": charter["digest"] });
        case.step(&the_au_member(), "approveCharter", approval, "AU_PREPARATION").await;
        case.step(&the_steering_chair(), "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        // Another rhythm or another time frame is another charter.
        for (field, value) in [("reportEvery", every(8, "WEEK")), ("startsOn", json!("2025-03-15")), ("startsOn", Value::Null)] {
            let commission = json!({ "decision": adopted(), "charter": with(whole.clone(), field, value) });
            let refused = case.refused(&the_steering_chair(), "commissionForum", commission, &["CHARTER_NOT_APPROVED_BY_AU"]).await;
            refused.by_rule("I20").at("charter");
        }
        case.step(&the_steering_chair(), "commissionForum", json!({ "decision": adopted() }), "FORUM_PREPARATION").await;
        let given = assignment_of(server.client(), &the_office(), &case).await;
        assert_eq!((&given["approved"], &given["givenOn"], &given["givenBy"]["key"]), (&json!(true), &json!(TODAY), &json!("fyr24/steering")));
        // The forum has not taken it up, so nobody could report yet.
        assert_eq!(given["nextReportOn"], Value::Null);
        case.step(&the_forum_chair_of("vuxna"), "takeUpInForum", json!({ "agenda": "Möte" }), "FORUM_WORK").await;
        let at_work = assignment_of(server.client(), &the_office(), &case).await;
        assert_eq!(at_work["nextReportOn"], "2025-04-12", "six weeks after the work begins");
    }

    async fn a_report_that_falls_due_is_found_until_it_comes(server) {
        let forum = the_forum_chair_of("vuxna");
        let case = in_forum(server, "Uddevalla", "vuxna").await;
        let mut silent = walk::in_forum(server, "Orust", "aldre").await;
        let read = assignment_of(server.client(), &forum, &case).await;
        assert_eq!((&read["nextReportOn"], &read["reportOverdue"], &read["reports"]), (&json!("2025-03-03"), &json!(false), &json!([])));
        assert_eq!(late_reports(server.client(), &the_office()).await, [""; 0]);

        let on_the_day = server.at("2025-03-03T23:59:00+01:00").await;
        assert_eq!(late_reports(&on_the_day, &the_office()).await, [""; 0], "on its day it is not late");
        let day_after = server.at("2025-03-04T00:00:00+01:00").await;
        assert_eq!(late_reports(&day_after, &the_office()).await, [case.number()]);
        assert_eq!(found(&day_after, &the_office(), json!({ "reportOverdue": false })).await, [silent.number()]);
        assert_eq!(assignment_of(&day_after, &forum, &case).await["reportOverdue"], true);
        // Who does not see the case does not find it.
        assert_eq!(late_reports(&day_after, &forum).await, [case.number()]);
        assert_eq!(late_reports(&day_after, &the_local_chair_of("Tanum")).await, [""; 0]);

        // The forum reports, and nobody for it.
        let mut case = case.with(&day_after);
        case.refused(&the_steering_chair(), "reportProgress", a_report("Det går bra"), &["MANDATE_MISSING"]).await;
        let told = case.step(&forum, "reportProgress", a_report("Två möten, enkäten är ute"), "FORUM_WORK").await;
        let version = told["event"]["version"].clone();
        let read = assignment_of(&day_after, &the_office(), &case).await;
        assert_eq!((&read["nextReportOn"], &read["reportOverdue"]), (&json!("2025-04-04"), &json!(false)));
        let [report] = read["reports"].as_array().map(Vec::as_slice).unwrap_or_default() else { panic!("one report: {read:#}") };
        assert_eq!((&report["givenOn"], &report["report"], &report["version"]), (&json!("2025-03-04"), &json!("Två möten, enkäten är ute"), &version));
        assert_eq!((&report["by"]["body"]["key"], &report["by"]["function"]), (&json!("fyr24/forum/vuxna"), &json!("CHAIR")));
        assert!(report["by"]["person"]["name"].is_string());
        assert_eq!(late_reports(&day_after, &the_office()).await, [""; 0]);

        // The event says what it set.
        let events = "query E($id: ID!) { case(id: $id) { events(last: 2) { nodes { transition assignmentDates { deadline nextReportOn pause { workingDays } } } } } }";
        let answer = day_after.query(&the_office(), events, json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["case"]["events"]["nodes"], json!([
            { "transition": "takeUpInForum", "assignmentDates": null },
            { "transition": "reportProgress", "assignmentDates": { "deadline": "2025-05-30", "nextReportOn": "2025-04-04", "pause": null } },
        ]));

        // Without a rhythm none falls due, and a report is kept all the same.
        silent.step(&the_forum_chair_of("aldre"), "reportProgress", a_report("På väg"), "FORUM_WORK").await;
        let read = assignment_of(server.client(), &the_office(), &silent).await;
        assert_eq!((&read["nextReportOn"], read["reports"].as_array().map(Vec::len)), (&Value::Null, Some(1)));

        // While the parties anchor it nobody can report, and the result is the last report.
        let pause = json!({ "parties": both_sides("Uddevalla") });
        case.step(&forum, "pauseForAnchoring", pause, "ANCHORING").await;
        let much_later = server.at("2025-05-20T08:00:00+02:00").await;
        assert_eq!(late_reports(&much_later, &the_office()).await, [""; 0]);
        let mut case = case.with(&much_later);
        for waived in both_sides("Uddevalla").as_array().into_iter().flatten() {
            let reason = json!({ "party": waived, "reason": "Svarar muntligt" });
            case.step(&forum, "waivePosition", reason, "ANCHORING").await;
        }
        case.step(&forum, "resumeAfterAnchoring", json!({}), "FORUM_WORK").await;
        assert_eq!(late_reports(&much_later, &the_office()).await, [case.number()]);
        case.step(&forum, "submitResult", walk::a_result(), "STEERING_RESULT").await;
        assert_eq!(late_reports(&much_later, &the_office()).await, [""; 0]);
    }

    async fn who_gave_the_assignment_gives_it_longer_and_every_deadline_is_kept(server) {
        let steering = the_steering_chair();
        let forum = the_forum_chair_of("vuxna");
        let mut case = in_forum(server, "Lysekil", "vuxna").await;
        for (person, longer) in [(&forum, "2025-08-29"), (&the_office(), "2025-08-29"), (&the_political_chair(), "2025-08-29")] {
            case.refused(person, "extendAssignment", extended(TODAY, longer), &["MANDATE_MISSING"]).await;
        }
        for earlier in ["2025-05-30", "2025-05-01"] {
            let refused = case.refused(&steering, "extendAssignment", extended(TODAY, earlier), &["INVALID_INPUT"]).await;
            let message = refused.at("deadline").error("INVALID_INPUT")["message"].to_string();
            assert!(message.contains("2025-05-30"), "the deadline that holds is named: {message}");
        }
        let silent = with(extended(TODAY, "2025-08-29"), "reason", json!(" "));
        case.refused(&steering, "extendAssignment", silent, &["REASON_REQUIRED"]).await.at("reason");
        let against = with(extended(TODAY, "2025-08-29"), "decision", decided("REJECTED"));
        case.refused(&steering, "extendAssignment", against, &["GUARD_FAILED"]).await;
        assert!(case.allowed_to(&steering).await.contains(&"extendAssignment".to_owned()));

        let late = server.at("2025-06-02T08:00:00+02:00").await;
        assert_eq!(late_results(&late, &the_office()).await, [case.number()]);
        assert_eq!(late_results(&late, &the_local_chair_of("Tanum")).await, [""; 0]);
        let read = case_of(&late, &forum, &case).await;
        assert_eq!((&read["assignment"]["overdue"], &read["assignment"]["daysLeft"], &read["overdue"]), (&json!(true), &json!(-3), &json!(true)));
        let mut case = case.with(&late);
        let longer = case.step(&steering, "extendAssignment", extended("2025-05-23", "2025-08-29"), "FORUM_WORK").await;
        let version = longer["event"]["version"].clone();
        let read = case_of(&late, &forum, &case).await;
        assert_eq!((&read["dueOn"], &read["assignment"]["daysLeft"]), (&json!("2025-08-29"), &json!(88)));
        assert_eq!((&read["assignment"]["overdue"], &read["assignment"]["charter"]["deadline"]), (&json!(false), &json!("2025-05-30")));
        assert_eq!(late_results(&late, &the_office()).await, [""; 0]);
        case.step(&steering, "extendAssignment", extended("2025-06-02", "2025-10-31"), "FORUM_WORK").await;

        // And the result comes back once.
        case.step(&forum, "submitResult", walk::a_result(), "STEERING_RESULT").await;
        case.refused(&steering, "extendAssignment", extended("2025-06-02", "2025-12-31"), &["GUARD_FAILED", "WRONG_STATE"]).await;
        let back = json!({ "decision": decided_on("2025-06-02"), "reason": "Kostnaderna saknas", "deadline": "2025-09-30" });
        case.step(&steering, "returnResult", back, "FORUM_WORK").await;
        let read = assignment_of(&late, &the_office(), &case).await;
        assert_eq!(read["nextReportOn"], "2025-07-02");
        let changes = read["deadlines"].as_array().cloned().unwrap_or_default();
        let told: Vec<Value> = changes.iter().map(|change| json!([change["from"], change["to"], change["cause"]])).collect();
        assert_eq!(told, [
            json!(["2025-05-30", "2025-08-29", "EXTENDED"]),
            json!(["2025-08-29", "2025-10-31", "EXTENDED"]),
            json!(["2025-10-31", "2025-09-30", "RETURNED"]),
        ]);
        assert_eq!(changes[0], json!({
            "from": "2025-05-30", "to": "2025-08-29", "cause": "EXTENDED", "reason": "Statistiken kom sent",
            "decidedOn": "2025-05-23", "version": version, "pause": null,
        }));
        assert_eq!(findings(server).await, Vec::<String>::new());
    }

    async fn a_commission_that_waits_for_its_forum_can_be_extended(server) {
        let mut case = walk::on_agenda_with_charter(server, "Tanum", "vuxna").await;
        case.refused(&the_steering_chair(), "extendAssignment", extended(TODAY, "2025-09-30"), &["GUARD_FAILED", "MANDATE_MISSING", "WRONG_STATE"]).await;
        case.step(&the_steering_chair(), "commissionForum", json!({ "decision": adopted() }), "FORUM_PREPARATION").await;
        case.step(&the_steering_chair(), "extendAssignment", extended(TODAY, "2025-09-30"), "FORUM_PREPARATION").await;
        assert_eq!(assignment_of(server.client(), &the_office(), &case).await["deadline"], "2025-09-30");
    }

    async fn a_pause_moves_the_deadline_and_the_next_report_by_its_working_days(server) {
        let (steering, group) = (SAL19.steering_chair(), SAL19.forum_chair("grupp-1"));
        let mut case = in_a_group_of_sal19(server).await;
        let spring = server.at("2025-04-10T09:00:00+02:00").await;
        let mut case_then = case.with(&spring);
        // It is late with a report when it is made dormant, on a decision of the meeting on the Monday before.
        assert_eq!(late_reports(&spring, &SAL19.office()).await, [case.number()]);
        case_then.step(&steering, "suspendAssignment", because("2025-04-07", "Kommunen har ingen i gruppen"), "FORUM_WORK").await;
        let rests = assignment_of(&spring, &group, &case_then).await;
        assert_eq!((&rests["status"], &rests["restsSince"]), (&json!("DORMANT"), &json!("2025-04-07")));
        assert_eq!((&rests["nextReportOn"], &rests["daysLeft"]), (&Value::Null, &Value::Null));
        assert_eq!(rests["deadline"], "2025-05-30");

        // While it rests nothing is late.
        let summer = server.at("2025-06-09T09:00:00+02:00").await;
        assert_eq!(late_reports(&summer, &SAL19.office()).await, [""; 0]);
        assert_eq!(late_results(&summer, &SAL19.office()).await, [""; 0]);
        let read = case_of(&summer, &SAL19.office(), &case_then).await;
        assert_eq!((&read["overdue"], &read["dueOn"], &read["assignment"]["overdue"]), (&json!(false), &Value::Null, &json!(false)));

        // From the 7th of April to the 9th of June there are 45 weekdays, of which five are off: långfredagen, annandag
        // påsk, första maj, Kristi himmelsfärdsdag and nationaldagen. Forty working days after the 30th of May are the
        // 29th of July: nationaldagen and midsommarafton are off.
        case = case_then.with(&summer);
        case.refused(&group, "resumeAssignment", because("2025-06-09", "Alla är med"), &["MANDATE_MISSING"]).await;
        case.step(&steering, "resumeAssignment", because("2025-06-09", "Alla är med igen"), "FORUM_WORK").await;
        let read = assignment_of(&summer, &group, &case).await;
        assert_eq!((&read["deadline"], &read["restsSince"]), (&json!("2025-07-29"), &Value::Null));
        // The report was due on the 3rd of March: forty working days later was the 30th of April.
        assert_eq!((&read["nextReportOn"], &read["reportOverdue"]), (&json!("2025-04-30"), &json!(true)));
        let moved = &read["deadlines"][0];
        assert_eq!(moved["pause"], json!({ "from": "2025-04-07", "until": "2025-06-09", "workingDays": 40 }));
        assert_eq!((&moved["cause"], &moved["from"], &moved["reason"]), (&json!("PAUSED"), &json!("2025-05-30"), &json!("Alla är med igen")));
        let events = "query E($id: ID!) { case(id: $id) { events(last: 1) { nodes { assignmentDates { deadline nextReportOn pause { from until workingDays } } } } } }";
        let answer = summer.query(&SAL19.office(), events, json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["case"]["events"]["nodes"][0]["assignmentDates"], json!({
            "deadline": "2025-07-29", "nextReportOn": "2025-04-30",
            "pause": { "from": "2025-04-07", "until": "2025-06-09", "workingDays": 40 },
        }));
        assert_eq!(findings(server).await, Vec::<String>::new(), "the record replays to the same case");
    }

    async fn a_forum_forms_groups_and_ends_them(server) {
        let forum = the_forum_chair_of("vuxna");
        let mut case = walk::in_forum(server, "Trollhättan", "vuxna").await;
        let group = json!({
            "kind": "THEME", "title": "Temagrupp SIP", "commission": "Pröva kallelsen i två kommuner till sommaren",
            "participants": both_sides("Trollhättan"), "otherParticipants": "En brukarorganisation",
        });
        case.refused(&a_forum_member_of("vuxna"), "startForumGroup", group.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&the_steering_chair(), "startForumGroup", group.clone(), &["MANDATE_MISSING"]).await;
        for (field, value, code) in [
            ("title", json!(" "), "INVALID_INPUT"),
            ("commission", json!(""), "INVALID_INPUT"),
            ("otherParticipants", json!("Ring 19121212-1212"), "PERSONAL_IDENTITY_NUMBER"),
            ("title", json!("Grupp 191212121212"), "PERSONAL_IDENTITY_NUMBER"),
        ] {
            case.refused(&forum, "startForumGroup", with(group.clone(), field, value), &[code]).await.at(field);
        }
        let elsewhere = with(group.clone(), "participants", json!([party("Göteborg")]));
        let answer = case.tries(&forum, "startForumGroup", elsewhere).await;
        assert_ne!(answer.payload("startForumGroup")["userErrors"], json!([]), "Göteborg is not of Fyrbodal");
        case.hear().await;
        case.refused(&forum, "endForumGroup", json!({ "group": 1, "report": "Klart" }), &["GUARD_FAILED"]).await;

        case.step(&forum, "startForumGroup", group, "FORUM_WORK").await;
        let working = json!({ "kind": "WORKING", "title": "Arbetsgrupp blankett", "commission": "Ta fram en gemensam blankett" });
        case.step(&forum, "startForumGroup", working, "FORUM_WORK").await;
        for missing in [0, 3, -1] {
            case.refused(&forum, "endForumGroup", json!({ "group": missing, "report": "Klart" }), &["GUARD_FAILED"]).await.at("group");
        }
        case.refused(&forum, "endForumGroup", json!({ "group": 1, "report": " " }), &["INVALID_INPUT"]).await.at("report");
        case.refused(&the_steering_chair(), "endForumGroup", json!({ "group": 1, "report": "Klart" }), &["MANDATE_MISSING"]).await;
        case.step(&forum, "endForumGroup", json!({ "group": 1, "report": "Kallelsen fungerar" }), "FORUM_WORK").await;
        case.refused(&forum, "endForumGroup", json!({ "group": 1, "report": "Igen" }), &["GUARD_FAILED"]).await;

        // Whoever sees the case sees them.
        let groups = assignment_of(server.client(), &the_local_chair_of("Trollhättan"), &case).await["groups"].clone();
        assert_eq!(groups, json!([
            {
                "number": 1, "kind": "THEME", "title": "Temagrupp SIP", "commission": "Pröva kallelsen i två kommuner till sommaren",
                "participants": [
                    { "principal": { "key": "trollhattan" }, "organisation": null },
                    { "principal": { "key": "vgr" }, "organisation": "PRIMARY_CARE" },
                ],
                "otherParticipants": "En brukarorganisation", "startedOn": TODAY, "endedOn": TODAY, "report": "Kallelsen fungerar",
            },
            {
                "number": 2, "kind": "WORKING", "title": "Arbetsgrupp blankett", "commission": "Ta fram en gemensam blankett",
                "participants": [], "otherParticipants": null, "startedOn": TODAY, "endedOn": null, "report": null,
            },
        ]));

        // A group that nobody ended is over when the case has left the forum for good.
        case.step(&forum, "submitResult", walk::a_result(), "STEERING_RESULT").await;
        assert_eq!(assignment_of(server.client(), &forum, &case).await["groups"][1]["endedOn"], Value::Null);
        case.step(&the_steering_chair(), "decideImplementation", carried_out_by(both_sides("Trollhättan")), "IMPLEMENTATION").await;
        let over = assignment_of(server.client(), &forum, &case).await["groups"][1].clone();
        assert_eq!((&over["endedOn"], &over["report"]), (&json!(TODAY), &Value::Null));
    }

    async fn where_no_source_knows_groups_under_a_forum_the_answer_says_who_works(server) {
        let mut case = in_a_group_of_sal19(server).await;
        let group = json!({ "kind": "WORKING", "title": "Arbetsgrupp", "commission": "En blankett" });
        let refused = case.refused(&SAL19.forum_chair("grupp-1"), "startForumGroup", group, &["TRANSITION_ABSENT_IN_MODEL"]).await;
        let error = refused.error("TRANSITION_ABSENT_IN_MODEL");
        assert_eq!(error["source"]["document"], "001");
        assert!(error["message"].to_string().contains("reportProgress"), "the way on is named: {error}");
    }

    async fn an_assignment_given_before_has_its_deadline_in_the_list_after_the_upgrade(server) {
        let running = walk::in_forum(server, "Lysekil", "vuxna").await;
        walk::reported(server, "Tanum", "aldre").await;
        walk::raised(server, "COLLABORATION_ISSUE", "Orust").await;
        // The database as it was before the columns were there.
        let sql = server.sql().await;
        for statement in [
            "DROP INDEX case_file_report_due",
            "DROP INDEX case_file_assignment_due",
            "ALTER TABLE case_file DROP COLUMN report_due_on",
            "ALTER TABLE case_file DROP COLUMN assignment_due_on",
            "DELETE FROM seaql_migrations WHERE version = 'm0012_assignments'",
        ] {
            sql.run(statement).await;
        }
        sql.close().await;
        let late = server.at("2025-06-02T08:00:00+02:00").await;
        assert_eq!(late_results(&late, &the_office()).await, [running.number()]);
        assert_eq!(late_reports(&late, &the_office()).await, [""; 0]);
        assert_eq!(findings(server).await, Vec::<String>::new());
    }
}

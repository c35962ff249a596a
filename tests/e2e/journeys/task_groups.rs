//! Local groups that go together in a task group: B5, C2.

use super::ways::{a_task_group, opened_in};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const REPORT: &str = "reportLocalTaskGroup";
const START: &str = "startLocalTaskGroup";

fn a_report() -> Value {
    json!({ "report": "En gemensam rutin för hemgång" })
}

fn joined_by(groups: &[(&str, Option<Value>)]) -> Value {
    let joining = groups
        .iter()
        .map(|(group, decision)| json!({ "localGroup": slug(group), "decision": decision }));
    with(a_task_group(), "joining", joining.collect())
}

/// Whether somebody sees the case: by its id, and among all their cases.
async fn sees(server: &TestServer, person: &Person, case: &Case<'_>) -> bool {
    let document = "query($id: ID!) { case(id: $id) { id } cases { nodes { id } } }";
    let answer = server.query(person, document, json!({ "id": case.id() })).await;
    let by_id = !answer.data()["case"].is_null();
    let listed = answer.data()["cases"]["nodes"].to_string().contains(case.id());
    assert_eq!(
        by_id,
        listed,
        "{person} sees {} on every path or on none",
        case.number()
    );
    by_id
}

on_both! {
    async fn b5_tanum_munkedal_and_stromstad_go_together(server) {
        let chair = FYR23.local_chair("Tanum");
        let others = [FYR23.local_chair("Munkedal"), FYR23.local_chair("Strömstad")];
        let outside = FYR23.local_chair("Sotenäs");
        let mut case = opened_in(server, FYR23, "DEVIATION", "Tanum").await;
        for person in others.iter().chain([&outside]) {
            assert!(!sees(server, person, &case).await, "{person} before");
        }

        // Forbidden: in Strömstad's name, without its decision, or with one that went against it.
        for undecided in [None, Some(decided("REJECTED")), Some(decided("POSTPONED"))] {
            let alone = joined_by(&[("Munkedal", Some(adopted())), ("Strömstad", undecided)]);
            let refused = case.refused(&chair, START, alone, &["MANDATE_MISSING"]).await.by_rule("I51").at("joining.1.decision");
            let could = refused.error("MANDATE_MISSING")["mandatesThatCould"].to_string();
            assert!(could.contains("fyr23/local/stromstad"), "who could decide it is named: {could}");
        }
        for (group, at) in [("Tanum", "joining.0.localGroup"), ("Härryda", "joining.0.localGroup")] {
            let wrong = joined_by(&[(group, Some(adopted()))]);
            case.refused(&chair, START, wrong, &["INVALID_INPUT"]).await.at(at);
        }
        case.refused(&others[0], START, a_task_group(), &["NOT_FOUND"]).await;

        // 1. Three owners, and they see the case from now on.
        let together = joined_by(&[("Munkedal", Some(adopted())), ("Strömstad", Some(adopted()))]);
        case.step(&chair, START, together, "LOCAL_ASSIGNMENT").await;
        let owners = ["tanum", "munkedal", "stromstad"].map(|group| json!({ "key": format!("fyr23/local/{group}") }));
        assert_eq!(case.at("/taskGroup/owners"), &json!(owners));
        for person in &others {
            assert!(sees(server, person, &case).await, "{person} after");
        }
        assert!(!sees(server, &outside, &case).await, "{outside} after");
        case.refused(&outside, REPORT, a_report(), &["NOT_FOUND"]).await;

        // 2. Any of the three leads reports, to all three; the chairs do not.
        for person in &others {
            case.refused(person, REPORT, a_report(), &["MANDATE_MISSING"]).await;
        }
        case.step(&FYR23.task_lead("Strömstad"), REPORT, a_report(), "LOCAL_HANDLING").await;
        for person in &others {
            assert!(sees(server, person, &case).await, "{person} has the report");
        }
        // The case is Tanum's still, with lines of all three to act on it.
        let lines = json!([party("Tanum"), party("Munkedal"), party("Strömstad"), regional_primary_care()]);
        let resolution = json!({ "decision": adopted(), "responsibleLines": lines });
        case.refused(&others[1], "resolveLocally", resolution.clone(), &["MANDATE_MISSING"]).await;
        case.step(&chair, "resolveLocally", resolution, "IMPLEMENTATION").await;
        assert_eq!(case.at("/implementation").as_array().map(Vec::len), Some(4));
    }

    async fn c2_herrljunga_and_vargarda_go_together(server) {
        let chair = SAL19.local_chair("Herrljunga");
        let bollebygd = SAL19.local_chair("Bollebygd");
        let parties = json!([party("Herrljunga"), party("Vårgårda"), party("Bollebygd"), regional_primary_care()]);
        let input = with(a_case_of("SAL19", "Hemgång på helger", "COLLABORATION_ISSUE", "Herrljunga"), "parties", parties);
        let mut concerning_all = server.open(&SAL19.local_member("Herrljunga"), "openLocal", input, "LOCAL_HANDLING").await;
        let mut case = opened_in(server, SAL19, "COLLABORATION_ISSUE", "Herrljunga").await;
        let together = joined_by(&[("Vårgårda", Some(adopted()))]);
        for case in [&mut case, &mut concerning_all] {
            case.step(&chair, START, together.clone(), "LOCAL_ASSIGNMENT").await;
            let owners = ["herrljunga", "vargarda"].map(|group| json!({ "key": format!("sal19/local/{group}") }));
            assert_eq!(case.at("/taskGroup/owners"), &json!(owners));
        }

        // Forbidden: Bollebygd ends the group. It is not there for a group that did not join; where the
        // municipality is a party it is seen, and still not Bollebygd's.
        let lead = SAL19.task_lead("Bollebygd");
        case.refused(&bollebygd, REPORT, a_report(), &["NOT_FOUND"]).await;
        case.refused(&lead, REPORT, a_report(), &["NOT_FOUND"]).await;
        let refused = concerning_all.refused(&bollebygd, REPORT, a_report(), &["MANDATE_MISSING"]).await;
        let could = refused.error("MANDATE_MISSING")["mandatesThatCould"].to_string();
        assert!(could.contains("sal19/local/herrljunga") && could.contains("sal19/local/vargarda"), "both own it: {could}");

        case.step(&SAL19.task_lead("Vårgårda"), REPORT, a_report(), "LOCAL_HANDLING").await;
        assert!(sees(server, &SAL19.local_chair("Vårgårda"), &case).await);
    }
}

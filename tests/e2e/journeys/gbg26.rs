//! D1 to D5: Göteborgsområdet, whose plan gives no path of a case: the steps are inferred (Q18).

use super::walk::{a_result, all_done, an_outcome};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

fn charter(deadline: Option<&str>) -> Value {
    let charter = with(a_charter("arbetsgrupp-1"), "deadline", json!(deadline));
    json!({ "decision": adopted(), "charter": charter })
}

/// A case of a NOSAM, just opened.
async fn opened<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let input = a_case_of("GBG26", "Oklart vem som möter patienten hemma", kind, place);
    server
        .open(&GBG26.local_member(place), "openLocal", input, "LOCAL_HANDLING")
        .await
}

/// With the office.
async fn raised<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = opened(server, kind, place).await;
    let reason = json!({ "reason": "Flera kommuner berörs" });
    case.step(&GBG26.local_chair(place), "raiseToOffice", reason, "OFFICE_ASSESSMENT")
        .await;
    case
}

/// With LGS styrgrupp.
async fn prepared<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = raised(server, kind, place).await;
    let basis = json!({ "basis": "Underlag 2026:2", "proposal": "Uppdrag till en arbetsgrupp" });
    case.step(&GBG26.office(), "submitToPreparation", basis, "AU_PREPARATION")
        .await;
    case
}

/// On the agenda of LGS.
async fn on_agenda<'a>(server: &'a TestServer, kind: &str, place: &str) -> Case<'a> {
    let mut case = prepared(server, kind, place).await;
    case.step(
        &GBG26.steering_chair(),
        "placeOnSteeringAgenda",
        on_the_agenda(),
        "STEERING_DECISION",
    )
    .await;
    case
}

/// What goes with a dispute to VVG.
pub fn to_vvg(place: &str) -> Value {
    let positions =
        json!([{ "party": party(place), "position": "Regionen" }, { "party": party("vgr"), "position": "Kommunen" }]);
    json!({ "decision": adopted(), "question": "Hur ska avtalet tolkas?", "positions": positions, "attempts": "NOSAM och LGS" })
}

on_both! {
    async fn d1_from_nosam_in_partille_to_a_working_group_of_lgs(server) at "2026-02-02T08:00:00+01:00" {
        let lgs = GBG26.steering_chair();
        let au_member = GBG26.holding("steering", "molndal");
        let mut case = opened(server, "COLLABORATION_ISSUE", "Partille").await;
        assert_eq!((case.number(), case.at("/holder/key")), ("GBG26-2026-0001", &json!("gbg26/local/partille")));
        let reason = json!({ "reason": "Flera kommuner berörs" });
        case.refused(&GBG26.local_member("Partille"), "raiseToOffice", reason.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&GBG26.local_chair("Partille"), "raiseToOffice", json!({ "reason": "" }), &["REASON_REQUIRED"]).await.at("reason");
        case.step(&GBG26.local_chair("Partille"), "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;
        let basis = json!({ "basis": "Underlag 2026:2", "proposal": "Uppdrag till en arbetsgrupp" });
        case.step(&GBG26.office(), "submitToPreparation", basis, "AU_PREPARATION").await;
        assert_eq!(case.at("/holder/key"), "gbg26/au");

        // Its name says styrgrupp, and still it only prepares.
        let implementation = json!({ "decision": adopted(), "parties": both_sides("Partille") });
        case.refused(&au_member, "decideImplementation", implementation.clone(), &["MANDATE_MISSING", "WRONG_STATE"]).await;
        case.refused(&au_member, "placeOnSteeringAgenda", on_the_agenda(), &["MANDATE_MISSING"]).await;
        case.step(&lgs, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        case.refused(&au_member, "decideImplementation", implementation.clone(), &["MANDATE_MISSING"]).await;

        // LGS alone sets up a working group, and gives it a day.
        let commission = charter(Some("2026-06-30"));
        case.refused(&GBG26.forum_chair("psykiatri"), "commissionForum", commission.clone(), &["MANDATE_MISSING"]).await;
        case.refused(&GBG26.political_chair(), "commissionForumDirect", commission.clone(), &["TRANSITION_ABSENT_IN_MODEL", "WRONG_STATE"]).await;
        case.refused(&lgs, "commissionForum", charter(None), &["DEADLINE_REQUIRED"]).await.by_rule("I18").at("charter.deadline");
        case.step(&lgs, "commissionForum", commission, "FORUM_WORK").await;
        case.assignment_is("ACTIVE");
        assert_eq!(case.at("/holder/key"), "gbg26/forum/arbetsgrupp-1");

        case.refused(&lgs, "submitResult", a_result(), &["MANDATE_MISSING"]).await;
        case.step(&GBG26.forum_chair("arbetsgrupp-1"), "submitResult", a_result(), "STEERING_RESULT").await;
        case.step(&lgs, "decideImplementation", implementation, "IMPLEMENTATION").await;
        case.assignment_is("ENDED");
        all_done(&mut case).await;
        case.step(&GBG26.office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        case.step(&lgs, "closeAfterFollowUp", an_outcome(), "CLOSED").await;
    }

    async fn d2_the_action_plan_is_drafted_and_decided_by_lgs(server) at "2026-02-02T08:00:00+01:00" {
        let (lgs, samrad) = (GBG26.steering_chair(), GBG26.political_chair());
        let goteborg = GBG26.holding("steering", "goteborg");
        let draft = json!({
            "model": "GBG26", "decision": adopted(), "title": "Handlingsplan 2026: Trygga vårdövergångar",
            "draft": "Utkast", "aims": "Ingen ska falla mellan stolarna",
        });
        for person in [&samrad, &goteborg, &GBG26.office()] {
            let answer = server.mutate(person, "draftPlan", draft.clone()).await;
            answer.refused("draftPlan").with(&["MANDATE_MISSING"]).by_rule("I34");
        }
        let mut case = server.open(&lgs, "draftPlan", draft, "AU_PREPARATION").await;
        assert_eq!(case.at("/kind"), "PLAN");
        case.step(&lgs, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;

        // Neither the politicians nor one head of administration decides for LGS.
        let parties: Vec<Value> = ["goteborg", "molndal", "harryda", "partille", "ockero", "vgr"].map(party).to_vec();
        let decision = json!({ "decision": adopted(), "parties": parties, "followUpOn": "2027-01-11" });
        for person in [&samrad, &goteborg] {
            case.refused(person, "decideImplementation", decision.clone(), &["MANDATE_MISSING"]).await.by_rule("I34");
        }
        case.step(&lgs, "decideImplementation", decision, "IMPLEMENTATION").await;
        assert_eq!(case.at("/implementation").as_array().map(Vec::len), Some(6));

        // Followed up by LGS when the year has gone, whether or not everybody is done.
        case.refused(&GBG26.office(), "startFollowUp", json!({}), &["GUARD_FAILED"]).await;
        let next_year = server.at("2027-01-11T08:00:00+01:00").await;
        let mut case = case.with(&next_year);
        case.step(&GBG26.office(), "startFollowUp", json!({}), "FOLLOW_UP").await;
        assert_eq!(case.at("/holder/key"), "gbg26/steering");
        case.refused(&samrad, "closeAfterFollowUp", an_outcome(), &["MANDATE_MISSING"]).await.by_rule("I31");
        case.step(&lgs, "closeAfterFollowUp", an_outcome(), "CLOSED").await;
    }

    async fn d2_a_plan_before_the_politicians_is_not_theirs_to_decide(server) at "2026-02-02T08:00:00+01:00" {
        let (lgs, samrad) = (GBG26.steering_chair(), GBG26.political_chair());
        let draft = json!({ "model": "GBG26", "decision": adopted(), "title": "Handlingsplan", "draft": "Utkast", "aims": "Mål" });
        let mut case = server.open(&lgs, "draftPlan", draft, "AU_PREPARATION").await;
        case.step(&lgs, "placeOnSteeringAgenda", on_the_agenda(), "STEERING_DECISION").await;
        let question = json!({ "question": "Är inriktningen rätt?", "proposal": "Fokusområdena" });
        case.step(&lgs, "referToPolitical", question, "PRESIDIUM_PREPARATION").await;
        let agenda = json!({ "agenda": "Punkt 3", "decision": decided("APPROVED") });
        case.step(&samrad, "placeOnPoliticalAgenda", agenda, "POLITICAL_DECISION").await;
        let established = json!({ "decision": decided("ESTABLISHED"), "parties": both_sides("Göteborg") });
        let refused = case.tries(&samrad, "politicalDecide", established).await;
        refused.refused("politicalDecide").by_rule("I34");
        case.is_in("POLITICAL_DECISION");
    }

    async fn d3_anchoring_waits_for_ockero(server) at "2026-02-02T08:00:00+01:00" {
        let lgs = GBG26.steering_chair();
        for waived in [false, true] {
            let mut case = on_agenda(server, "COLLABORATION_ISSUE", "Öckerö").await;
            let parties = ["Öckerö", "Mölndal", "Härryda"].map(party);
            let parties = json!({ "parties": parties });
            case.refused(&GBG26.office(), "pauseForAnchoring", parties.clone(), &["MANDATE_MISSING"]).await;
            case.step(&lgs, "pauseForAnchoring", parties, "ANCHORING").await;
            for place in ["Mölndal", "Härryda"] {
                let position = json!({ "party": party(place), "position": "ANCHORED" });
                case.step(&a_line_manager_of(place), "givePosition", position, "ANCHORING").await;
            }
            let refused = case.refused(&lgs, "resumeAfterAnchoring", json!({}), &["ANCHORING_INCOMPLETE"]).await;
            let message = refused.error("ANCHORING_INCOMPLETE")["message"].to_string();
            assert!(message.contains("Öckerö") && !message.contains("Mölndal"), "who is missing is said: {message}");
            if waived {
                let reason = json!({ "party": party("Öckerö"), "reason": "Berörs inte" });
                case.step(&lgs, "waivePosition", reason, "ANCHORING").await;
            } else {
                let position = json!({ "party": party("Öckerö"), "position": "ANCHORED" });
                case.step(&a_line_manager_of("Öckerö"), "givePosition", position, "ANCHORING").await;
            }
            case.step(&lgs, "resumeAfterAnchoring", json!({}), "STEERING_DECISION").await;
        }
    }

    async fn d4_a_dispute_in_molndal_climbs_to_vvg_from_lgs(server) at "2026-02-02T08:00:00+01:00" {
        let lgs = GBG26.steering_chair();
        let vvg = the_vvg_member();
        let mut local = opened(server, "DISPUTE_PRINCIPLE", "Mölndal").await;
        let skipped = ["LADDER_SKIPPED", "MANDATE_MISSING", "WRONG_STATE"];
        local.refused(&GBG26.local_chair("Mölndal"), "raiseToCounty", to_vvg("Mölndal"), &skipped).await.by_rule("I36");

        let mut case = on_agenda(server, "DISPUTE_PRINCIPLE", "Mölndal").await;
        let outcome = json!({ "outcome": "Avtalet tolkas så att regionen ansvarar" });
        // The county sees of the areas only what came to it.
        case.refused(&vvg, "countyOutcome", outcome.clone(), &["NOT_FOUND"]).await;
        case.step(&lgs, "raiseToCounty", to_vvg("Mölndal"), "COUNTY_HANDLING").await;
        assert_eq!((case.at("/holder/key"), case.at("/modelCode")), (&json!("county/vvg"), &json!("GBG26")));
        assert_eq!(case.allowed_to(&vvg).await, ["countyOutcome", "recordRecusal"]);
        assert!(local.options(&vvg).await.is_empty(), "the other dispute stays unseen");
        case.refused(&lgs, "countyOutcome", outcome.clone(), &["MANDATE_MISSING"]).await;
        case.step(&vvg, "countyOutcome", outcome, "STEERING_DECISION").await;
    }

    async fn d5_no_chair_rotates_where_no_document_says_so(server) at "2026-02-02T08:00:00+01:00" {
        // Two yearly rotations of FYR24 later, whoever chaired NOSAM chairs it still, and nobody is warned.
        let case = opened(server, "COLLABORATION_ISSUE", "Härryda").await;
        let later = server.at("2028-02-07T08:00:00+01:00").await;
        let mut case = case.with(&later);
        let reason = json!({ "reason": "Flera kommuner berörs" });
        case.step(&GBG26.local_chair("Härryda"), "raiseToOffice", reason, "OFFICE_ASSESSMENT").await;
        let warnings = "query($id: ID!) { case(id: $id) { lastEvent { warnings { message } } } }";
        let answer = later.query(&GBG26.office(), warnings, json!({ "id": case.id() })).await;
        assert_eq!(answer.data()["case"]["lastEvent"]["warnings"], json!([]));
    }

    async fn f2_harryda_is_at_home_in_goteborgsomradet(server) at "2026-02-02T08:00:00+01:00" {
        let case = opened(server, "COLLABORATION_ISSUE", "Härryda").await;
        assert_eq!(case.at("/localGroup/key"), "gbg26/local/harryda");
        // And Trollhättan, at home in Fyrbodal, is not.
        let away = with(a_case_of("GBG26", "Fråga", "COLLABORATION_ISSUE", "Härryda"), "careAreas", json!(["Trollhättan"]));
        let answer = server.mutate(&GBG26.local_member("Härryda"), "openLocal", away).await;
        answer.refused("openLocal").with(&["COMPOSITION_INVALID", "MANDATE_MISSING"]).at("careAreas");
    }
}

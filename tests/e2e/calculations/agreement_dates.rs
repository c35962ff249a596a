//! Notice and renewal (5.5; B10, C6, E7).

use super::{calculated, refusals, result};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const DATES: &str = "query Dates($model: ModelCode, $startsOn: Date, $endsOn: Date!, $months: Int, $years: Int, $given: Date) { calculations {
    agreementDates(model: $model, startsOn: $startsOn, endsOn: $endsOn, noticeMonths: $months, renewalYears: $years, noticeGivenOn: $given) {
      result { endsOn lastNoticeOn renewedEndsOn renewedLastNoticeOn terminatesOn source { citation } } ERRORS } } }";

fn term(ends_on: &str, months: u32, years: u32) -> Value {
    json!({ "endsOn": ends_on, "months": months, "years": years })
}

on_both! {
    async fn the_dates_of_the_agreements(server) {
        for (term, expected) in [
            (term("2026-12-31", 18, 3), ["2025-06-30", "2029-12-31", "2028-06-30"]),
            (term("2026-12-31", 12, 2), ["2025-12-31", "2028-12-31", "2027-12-31"]),
            (term("2022-12-31", 12, 2), ["2021-12-31", "2024-12-31", "2023-12-31"]),
            (term("2024-12-31", 12, 2), ["2023-12-31", "2026-12-31", "2025-12-31"]),
            (term("2024-02-29", 3, 1), ["2023-11-29", "2025-02-28", "2024-11-28"]),
        ] {
            let answer = calculated(server, &nobody(), DATES, term).await;
            let dates = result(&answer);
            assert_eq!([&dates["lastNoticeOn"], &dates["renewedEndsOn"], &dates["renewedLastNoticeOn"]], expected);
            assert_eq!(dates["terminatesOn"], Value::Null);
        }
        let plan = json!({ "model": "SAL19", "endsOn": "2025-12-31" });
        let answer = calculated(server, &nobody(), DATES, plan).await;
        assert_eq!(result(&answer), &json!({
            "endsOn": "2025-12-31", "lastNoticeOn": null, "renewedEndsOn": null, "renewedLastNoticeOn": null,
            "terminatesOn": "2025-12-31", "source": { "citation": "001, 1. Inledning" },
        }));
    }

    async fn notice_on_the_last_day_is_in_time_and_a_day_later_is_not(server) {
        for (term, last, late) in [
            (term("2026-12-31", 18, 3), "2025-06-30", "2025-07-01"),
            (term("2026-12-31", 12, 2), "2025-12-31", "2026-01-01"),
            (term("2022-12-31", 12, 2), "2021-12-31", "2022-02-01"),
        ] {
            let answer = calculated(server, &nobody(), DATES, with(term.clone(), "given", json!(last))).await;
            assert_eq!(result(&answer)["terminatesOn"], term["endsOn"]);
            assert_eq!(result(&answer)["renewedEndsOn"], Value::Null);
            let answer = calculated(server, &nobody(), DATES, with(term, "given", json!(late))).await;
            assert_eq!(refusals(&answer), ["NOTICE_TOO_LATE noticeGivenOn"]);
            let error = &answer["userErrors"][0];
            assert_eq!(error["rule"]["id"], "I46");
            assert!(error["rule"]["source"]["citation"].as_str().is_some_and(|text| text.contains("Avtalstid")), "{error}");
            assert!(error["message"].as_str().is_some_and(|text| text.contains(last)), "{error}");
        }
        let wrong = json!({ "startsOn": "2026-12-31", "endsOn": "2026-12-31", "months": 12 });
        let answer = calculated(server, &nobody(), DATES, wrong).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT endsOn"]);
        let wrong = json!({ "endsOn": "2026-12-31", "months": -1, "years": 5000 });
        let answer = calculated(server, &nobody(), DATES, wrong).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT noticeMonths", "INVALID_INPUT renewalYears"]);
    }
}

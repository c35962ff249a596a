//! Patients who are ready for discharge (5.3, E6).

use super::{ERRORS, calculated, refusals, result};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const LIABILITY: &str =
    "query Liability($municipality: String, $amount: Decimal!, $patients: [LiabilityPatientInput!]!) { calculations {
    paymentLiability(municipality: $municipality, amount: $amount, patients: $patients) {
      result { municipality { name } averagePatients averageDaysTotal averageDays averageLimitDays individualFromDays
        averagePart { amount } individualPart { amount } total { amount }
        patients { index days counted failedConditions paidDays amount { amount } } source { citation } } ERRORS } } }";

fn a_month(days: &[u32]) -> Value {
    let patients: Vec<Value> = days.iter().map(|days| json!({ "days": days })).collect();
    json!({ "amount": "10000", "patients": patients })
}

/// Average part and individual part, in whole kronor.
async fn paid(server: &TestServer, days: &[u32]) -> (String, String) {
    let answer = calculated(server, &nobody(), LIABILITY, a_month(days)).await;
    let part = |name: &str| {
        result(&answer)[name]["amount"]
            .as_str()
            .unwrap_or_default()
            .replace(".00", "")
    };
    (part("averagePart"), part("individualPart"))
}

fn sums(average: &str, individual: &str) -> (String, String) {
    (average.to_owned(), individual.to_owned())
}

on_both! {
    async fn a_month_is_paid_for_by_average_and_individually(server) {
        let month = with(a_month(&[0, 1, 2, 3, 4, 5, 6, 7, 12]), "municipality", json!("Uddevalla"));
        let answer = calculated(server, &nobody(), LIABILITY, month).await;
        let paid_for = result(&answer);
        assert_eq!(paid_for["municipality"]["name"], "Uddevalla");
        assert_eq!((&paid_for["averagePatients"], &paid_for["averageDays"]), (&json!(8), &json!("3.50")));
        assert_eq!(paid_for["averagePart"]["amount"], "40000.00");
        assert_eq!(paid_for["individualPart"]["amount"], "90000.00");
        assert_eq!(paid_for["total"]["amount"], "130000.00");
        assert_eq!(paid_for["patients"][8], json!({
            "index": 8, "days": 12, "counted": "INDIVIDUAL", "failedConditions": [], "paidDays": 9, "amount": { "amount": "90000.00" },
        }));
        assert!(paid_for["source"]["citation"].as_str().is_some_and(|text| text.starts_with("003, Del C ")));
    }

    async fn the_edges_of_a_month(server) {
        assert_eq!(paid(server, &[2, 4]).await, sums("0", "0"), "an average of exactly 3.0");
        assert_eq!(paid(server, &[7]).await, sums("40000", "0"), "7 days are in the average");
        assert_eq!(paid(server, &[8]).await, sums("0", "50000"), "of 8 days 5 are paid");
        assert_eq!(paid(server, &[0, 1, 9]).await, sums("0", "60000"), "a low average and an individual case");
        assert_eq!(paid(server, &[]).await, sums("0", "0"));
    }

    async fn a_patient_whose_sip_was_never_called_to_is_not_charged(server) {
        let mut month = a_month(&[3, 12]);
        month["patients"][1]["sipRequired"] = json!(true);
        let answer = calculated(server, &nobody(), LIABILITY, month.clone()).await;
        let paid_for = result(&answer);
        assert_eq!((&paid_for["total"]["amount"], &paid_for["averagePatients"]), (&json!("0.00"), &json!(1)));
        assert_eq!(paid_for["patients"][1]["counted"], "EXCLUDED");
        assert_eq!(paid_for["patients"][1]["failedConditions"], json!(["SIP_CALLED"]));
        month["patients"][1]["chargeAnyway"] = json!(true);
        let answer = calculated(server, &nobody(), LIABILITY, month.clone()).await;
        assert_eq!(refusals(&answer), ["GUARD_FAILED patients.1.chargeAnyway"]);
        assert!(answer["userErrors"][0]["source"]["citation"].as_str().is_some_and(|text| text.contains("betalningsansvar")));
        month["patients"][1]["sipCalled"] = json!(true);
        let answer = calculated(server, &nobody(), LIABILITY, month).await;
        assert_eq!(result(&answer)["total"]["amount"], "90000.00");
        for field in ["admissionMessage", "dischargeReadyMessage", "outpatientPlanned", "outpatientAvailable"] {
            let mut month = a_month(&[9]);
            month["patients"][0][field] = json!(false);
            let answer = calculated(server, &nobody(), LIABILITY, month).await;
            assert_eq!(result(&answer)["total"]["amount"], "0.00", "{field}");
        }
    }

    async fn a_month_that_cannot_be_says_why(server) {
        let month = json!({ "amount": "-1", "patients": [{ "days": -1 }] });
        let answer = calculated(server, &nobody(), LIABILITY, month).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT amount", "INVALID_INPUT patients.0.days"]);
        let month = with(a_month(&[1]), "municipality", json!("Västra Götalandsregionen"));
        let answer = calculated(server, &nobody(), LIABILITY, month).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT municipality"]);
        let few = "query Few($patients: [LiabilityPatientInput!]!) { calculations {
            paymentLiability(amount: 10000, patients: $patients) { result { total { amount } } userErrors { code message field } } } }";
        let many = json!({ "patients": vec![json!({ "days": 4 }); 1000] });
        let answer = calculated(server, &nobody(), few, many).await;
        assert_eq!(result(&answer)["total"]["amount"], "10000000.00");
        let many = json!({ "patients": vec![json!({ "days": 4 }); 1001] });
        let answer = calculated(server, &nobody(), few, many).await;
        assert_eq!(refusals(&answer), ["INVALID_INPUT patients"]);
        // Each patient counts for every field: what would be a large answer is not begun.
        let all = LIABILITY.replace("ERRORS", ERRORS);
        let answer = server.query(&nobody(), &all, a_month(&[4; 1000])).await;
        assert_eq!(answer.error_codes(), ["LIMIT_EXCEEDED"], "{}", answer.text);
    }
}

//! Agreements that renew unless notice is given in time (I46): B10, C6.

use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

/// A year before the agreement of Södra Älvsborg ends for the first time.
const IN_2021: &str = "2021-06-01T08:00:00+02:00";

fn an_agreement(here: Organisation, parties: [&str; 2], first: &str, last: &str) -> Value {
    json!({
        "model": here.code(), "title": "Samverkansavtal", "parties": parties.map(party), "text": "Avtalet, diarienummer 12",
        "startsOn": first, "endsOn": last, "noticeMonths": 12, "renewalYears": 2, "partyDecisions": "Fullmäktiges beslut",
    })
}

fn notice(principal: &str, given_on: &str) -> Value {
    json!({ "party": party(principal), "notice": "Vi säger upp avtalet", "givenOn": given_on })
}

/// The case as a later process finds it.
async fn heard<'b>(case: &Case<'_>, client: &'b Client) -> Case<'b> {
    let mut case = case.with(client);
    case.hear().await;
    case
}

/// The agreement of Södra Älvsborg, which begins in a time when its direction document was in force.
async fn c6(database: Database) {
    let options = Options {
        now: IN_2021.to_owned(),
        ..Options::default()
    };
    tell_with(database, options, c6_nobody_gives_notice).await;
}

async fn c6_nobody_gives_notice(server: &TestServer) {
    let input = an_agreement(SAL19, ["Ulricehamn", "vgr"], "2019-01-01", "2022-12-31");
    let case = server
        .open(&SAL19.office(), "registerAgreement", input, "IN_FORCE")
        .await;

    // Forbidden: in February 2022, with effect when the year ends.
    let too_late = server.at("2022-02-01T08:00:00+01:00").await;
    let mut late = case.with(&too_late);
    let council = the_council_of("Ulricehamn");
    late.refused(
        &council,
        "giveNotice",
        notice("Ulricehamn", "2022-02-01"),
        &["NOTICE_TOO_LATE"],
    )
    .await
    .by_rule("I46")
    .at("givenOn");

    let last_day = server.at("2022-12-31T23:00:00+01:00").await;
    assert_eq!(heard(&case, &last_day).await.at("/agreement/endsOn"), "2022-12-31");
    let day_after = server.at("2023-01-01T00:10:00+01:00").await;
    let renewed = heard(&case, &day_after).await;
    renewed.is_in("IN_FORCE");
    assert_eq!(renewed.at("/agreement/endsOn"), "2024-12-31");
}

mod c6_an_agreement_of_which_nobody_gave_notice_renews {
    use super::*;

    #[tokio::test]
    async fn on_sqlite() {
        c6(Database::Sqlite).await;
    }

    #[tokio::test]
    async fn on_postgres() {
        c6(Database::Postgres).await;
    }
}

on_both! {
    async fn b10_notice_on_the_last_day_ends_the_agreement(server) {
        let input = an_agreement(FYR23, ["Åmål", "vgr"], "2023-01-01", "2026-12-31");
        let answer = server.mutate(&FYR23.political_chair(), "registerAgreement", input.clone()).await;
        answer.refused("registerAgreement").with(&["MANDATE_MISSING"]);
        let case = server.open(&FYR23.office(), "registerAgreement", input, "IN_FORCE").await;

        let last_day = server.at("2025-12-31T08:00:00+01:00").await;
        let mut given = case.with(&last_day);
        let council = the_council_of("Åmål");
        given.refused(&council, "giveNotice", notice("vgr", "2025-12-31"), &["MANDATE_MISSING"]).await;
        given.refused(&FYR23.political_chair(), "giveNotice", notice("Åmål", "2025-12-31"), &["MANDATE_MISSING"]).await;
        // Notice is given in writing.
        let unwritten = with(notice("Åmål", "2025-12-31"), "notice", json!(" "));
        given.refused(&council, "giveNotice", unwritten, &["INVALID_INPUT"]).await.at("notice");
        given.step(&council, "giveNotice", notice("Åmål", "2025-12-31"), "IN_FORCE").await;
        assert_eq!(given.at("/agreement/terminatesOn"), "2026-12-31");

        let its_last_day = server.at("2026-12-31T23:00:00+01:00").await;
        heard(&case, &its_last_day).await.is_in("IN_FORCE");
        let day_after = server.at("2027-01-01T00:10:00+01:00").await;
        heard(&case, &day_after).await.is_in("TERMINATED");
    }

    async fn b10_notice_a_day_later_is_too_late_and_the_agreement_renews(server) {
        let input = an_agreement(FYR23, ["Åmål", "vgr"], "2023-01-01", "2026-12-31");
        let case = server.open(&FYR23.office(), "registerAgreement", input, "IN_FORCE").await;
        let too_late = server.at("2026-01-01T08:00:00+01:00").await;
        let mut late = case.with(&too_late);
        let refused = late.refused(&the_council_of("Åmål"), "giveNotice", notice("Åmål", "2026-01-01"), &["NOTICE_TOO_LATE"]).await;
        let refused = refused.by_rule("I46").at("givenOn");
        let message = refused.error("NOTICE_TOO_LATE")["message"].to_string();
        assert!(message.contains("2025-12-31"), "the last day is said: {message}");

        let day_after = server.at("2027-01-01T00:10:00+01:00").await;
        let renewed = heard(&case, &day_after).await;
        renewed.is_in("IN_FORCE");
        assert_eq!(renewed.at("/agreement/endsOn"), "2028-12-31");
    }
}

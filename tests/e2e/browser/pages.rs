//! Every kind of page under `/records`, in both languages, and the page at `/`.

use super::sixty::{TEXTS, published};
use super::*;
use crate::records::{ADDRESS, ready};
use people::the_office;

/// The pages of a server on which one record is published and one withdrawn.
fn pages() -> Vec<Page> {
    let record = format!("/records/{ADDRESS}");
    let withdrawn = format!("{record}-2");
    let nowhere = "/records/fyr24/steering/2025/2025-02-04";
    vec![
        page("top-sv", "/records", "sv"),
        page("top-en", "/records", "en"),
        page("model-sv", "/records/fyr24", "sv"),
        page("body-en", "/records/fyr24/steering", "en"),
        page("empty-sv", "/records/sal19", "sv"),
        page("record-sv", &record, "sv").with_texts(&TEXTS),
        page("record-en", &record, "en").with_texts(&TEXTS),
        page("withdrawn-sv", &withdrawn, "sv")
            .with_status(410)
            .with_texts(&["Fel bilaga"]),
        page("withdrawn-en", &withdrawn, "en")
            .with_status(410)
            .with_texts(&["Fel bilaga"]),
        page("nowhere-sv", nowhere, "sv").with_status(404),
        page("nowhere-en", nowhere, "en").with_status(404),
    ]
}

#[tokio::test]
async fn everybody_can_read_every_page_of_the_records() {
    let Some(browser) = browser() else { return };
    tell(Database::Sqlite, async |server: &TestServer| {
        published(server).await;
        let mut second = ready(server.client(), &[]).await;
        second.does(&the_office(), "publishRecord", json!({})).await;
        second
            .does(&the_office(), "withdrawRecord", json!({ "reason": "Fel bilaga" }))
            .await;
        let pages = pages();
        let found = looks(&browser, server, &pages).await;
        assert_eq!(found.len(), pages.len());
        let wrong: Vec<_> = found.iter().filter(|(_, found)| !found.is_empty()).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    })
    .await;
}

/// GraphiQL is what it is; around it stands a header of ours, and nothing of the page comes from elsewhere.
#[tokio::test]
async fn the_page_for_developers_loads_by_itself_and_its_header_can_be_read() {
    let Some(browser) = browser() else { return };
    tell(Database::Sqlite, async |server: &TestServer| {
        let pages = ["sv", "en"].map(|language| Page {
            part: Some(HEADER),
            ..page(format!("start-{language}"), "/", language)
        });
        let found = looks(&browser, server, &pages).await;
        assert_eq!(found.len(), 2);
        assert!(found.values().all(Vec::is_empty), "{found:#?}");
    })
    .await;
}

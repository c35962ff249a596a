//! The looking itself: a page on which one thing is broken is found to be, by the check that is about it.

use super::*;
use crate::records::{ADDRESS, ready};

/// What is replaced in the page or, where the path ends so, in its stylesheet, and the check that finds it.
const BROKEN: [(&str, &str, &str, &str); 16] = [
    ("", "<html lang=\"sv\">", "<html lang=\"en\">", "language"),
    ("", "</main>", "<p lang=\"xx\">Hej</p></main>", "language"),
    ("", "<h2>Närvarande</h2>", "<h4>Närvarande</h4>", "headings"),
    ("", "</h1>", "</h1><h1>Ännu en</h1>", "headings"),
    (
        "",
        "</main>",
        "<script>document.body.append('ny text')</script></main>",
        "script",
    ),
    ("", "<body>", "<body onload=\"x()\">", "script"),
    (
        "",
        "</main>",
        "<img src=\"https://elsewhere.example/x.png\" alt=\"Bild\"></main>",
        "console",
    ),
    ("", "/records/records.css", "/records/none.css", "request"),
    ("", "<th scope=\"col\">Namn</th>", "<th></th>", "axe"),
    ("records.css", "color: #1b1f27", "color: #999", "axe"),
    ("records.css", "max-width: 50rem", "min-width: 50rem", "narrow"),
    ("records.css", "max-width: 50rem", "min-width: 30rem", "large text"),
    ("records.css", "outline: 3px solid", "outline: 0 solid", "focus"),
    ("", "href=\"#content\"", "href=\"#nowhere\"", "skip"),
    (
        "records.css",
        "@media print {",
        "@media print { main h2 { display: none; }",
        "paper",
    ),
    (
        "records.css",
        "@media print {",
        "@media print { main { width: 60rem; }",
        "print",
    ),
];

#[tokio::test]
async fn what_is_broken_is_found() {
    let Some(browser) = browser() else { return };
    tell(Database::Sqlite, async |server: &TestServer| {
        let office = people::the_office();
        let mut room = ready(server.client(), &[]).await;
        room.does(&office, "publishRecord", json!({})).await;
        let path = format!("/records/{ADDRESS}");
        let names: Vec<String> = (0..BROKEN.len()).map(|number| number.to_string()).collect();
        let pages = BROKEN.iter().zip(&names).map(|((place, from, to, _), name)| Page {
            broken: Some(Broken {
                path: if place.is_empty() {
                    path.clone()
                } else {
                    format!("/records/{place}")
                },
                from,
                to,
            }),
            ..page(name.as_str(), &path, "sv")
        });
        let found = looks(&browser, server, &pages.collect::<Vec<_>>());
        for ((_, from, to, check), name) in BROKEN.iter().zip(&names) {
            let by_it = found[name].iter().any(|it| it.starts_with(&format!("{check}: ")));
            assert!(by_it, "{check} does not find {to} for {from}: {:?}", found[name]);
        }
    })
    .await;
}

//! The looking itself: a page on which one thing is broken is found to be, by the check that is about it.

use super::*;
use crate::records::{ADDRESS, ready};

/// Where something is broken: in the page in a language, or in its stylesheet.
#[derive(Clone, Copy)]
enum Place {
    Swedish,
    English,
    Style,
    /// In the page at `/`.
    Start,
}

use Place::{English, Start, Style, Swedish};

/// Where, what is replaced by what, and the check that finds it.
#[rustfmt::skip]
const BROKEN: [(Place, &str, &str, &str); 24] = [
    (Swedish, "Kim Exempel", "Någon annan", "text"),
    (Swedish, "<html lang=\"sv\">", "<html lang=\"en\">", "language"),
    (English, "class=\"text\" lang=\"sv\"", "class=\"text\"", "language"),
    (Swedish, "</main>", "<p lang=\"xx\">Hej</p></main>", "language"),
    (Swedish, "<h2>Närvarande</h2>", "<h4>Närvarande</h4>", "headings"),
    (Swedish, "</h1>", "</h1><h1>Ännu en</h1>", "headings"),
    (Swedish, "</main>", "<script></script></main>", "script"),
    (Swedish, "<body>", "<body onload=\"x()\">", "script"),
    (Swedish, "</main>", "<noscript>Slå på skript.</noscript></main>", "no script"),
    (Swedish, "</main>", "<img src=\"https://elsewhere.example/x.png\" alt=\"Bild\"></main>", "console"),
    (Swedish, "/records/records.css", "/records/none.css", "request"),
    (Swedish, "<th scope=\"col\">Namn</th>", "<th></th>", "axe"),
    (Style, "--ink: #1b1f27", "--ink: #999", "axe"),
    (Style, "--ink: #e6e9ee", "--ink: #555", "axe"),
    (Style, "max-width: 50rem", "min-width: 50rem", "narrow"),
    (Style, "max-width: 50rem", "min-width: 30rem", "large text"),
    (Style, "max-width: 50rem", "white-space: nowrap", "spacing"),
    (Swedish, "<a class=\"skip\"", "<a tabindex=\"-1\" class=\"skip\"", "keyboard"),
    (Style, "outline: 3px solid", "outline: 0 solid", "focus"),
    (Swedish, "href=\"#content\"", "href=\"#nowhere\"", "skip"),
    (Style, "@media print {", "@media print { main h2 { display: none; }", "paper"),
    (Style, "@media print {", "@media print { main { width: 60rem; }", "print"),
    (Start, "</header>", "<img src=\"data:,\"></header>", "axe"),
    (Start, "<header>", "<header style=\"width: 30rem\">", "narrow"),
];

fn page_with((place, from, to, check): (Place, &'static str, &'static str, &'static str), name: &str) -> Page {
    let record = format!("/records/{ADDRESS}");
    let (path, language) = match place {
        Swedish => (record.clone(), "sv"),
        English => (record.clone(), "en"),
        Style => ("/records/records.css".to_owned(), "sv"),
        Start => ("/".to_owned(), "sv"),
    };
    let page = match place {
        Swedish | English | Style => page(name, record, language).with_texts(&["Kim Exempel redovisade läget."]),
        Start => Page {
            part: Some(HEADER),
            ..page(name, "/", language)
        },
    };
    Page {
        broken: Some(Broken { path, from, to, check }),
        ..page
    }
}

#[tokio::test]
async fn what_is_broken_is_found() {
    let Some(browser) = browser() else { return };
    tell(Database::Sqlite, async |server: &TestServer| {
        let mut room = ready(server.client(), &[]).await;
        room.does(&people::the_office(), "publishRecord", json!({})).await;
        let names: Vec<String> = (0..BROKEN.len()).map(|number| number.to_string()).collect();
        let pages = BROKEN
            .into_iter()
            .zip(&names)
            .map(|(broken, name)| page_with(broken, name));
        let found = looks(&browser, server, &pages.collect::<Vec<_>>()).await;
        for ((_, from, to, check), name) in BROKEN.into_iter().zip(&names) {
            let found = &found[name];
            let by_it = found.iter().any(|it| it.starts_with(&format!("{check}: ")));
            assert!(by_it, "{check} does not find {to} for {from}: {found:?}");
        }
    })
    .await;
}

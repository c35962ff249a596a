//! The page that lists what is published.

use super::frame::Frame;
use super::{tag, title, words};
use crate::storage::PublishedPage;
use arendegang_domain::Language;
use maud::html;

/// Of what a list is.
#[derive(Clone, Copy, Debug)]
pub struct IndexOf<'a> {
    /// What it is called: a body or an organisation; none for everything.
    pub name: Option<&'a str>,
    /// Where it is, from `/`.
    pub path: &'a str,
    /// The pages above it.
    pub above: &'a [(String, String)],
    /// Its feed; none where there is no feed of everything.
    pub feed: Option<&'a str>,
    /// The lists below it: where, and what each is called.
    pub below: &'a [(String, String)],
}

/// The page of a list.
#[must_use]
pub fn index(of: &IndexOf<'_>, page: &PublishedPage, language: Language) -> String {
    let records = words::RECORDS.in_language(language);
    let name = of
        .name
        .map_or_else(|| records.to_owned(), |name| format!("{records}, {name}"));
    let frame = Frame {
        language,
        title: &name,
        path: of.path,
        above: of.above,
        feed: of.feed,
    };
    let lang = tag(language);
    frame.page(&html! {
        h1 { (name) }
        @if !of.below.is_empty() {
            ul.records {
                @for (path, name) in of.below {
                    li { a href=(format!("{path}?lang={lang}")) { (name) } }
                }
            }
        }
        @if page.records.is_empty() && of.below.is_empty() {
            p { (words::NOTHING.in_language(language)) }
        }
        ul.records {
            @for record in &page.records {
                @if let Some(minutes) = &record.minutes {
                    li { a href=(format!("/records/{}?lang={lang}", record.address)) { (title(minutes, language)) } }
                }
            }
        }
        @if let (true, Some(last)) = (page.more, page.records.last()) {
            p { a href=(format!("{}?lang={lang}&after={}", of.path, last.address)) { (words::OLDER.in_language(language)) } }
        }
    })
}

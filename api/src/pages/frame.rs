//! What every page has in common: language, skip link, landmarks, stylesheet. No script.

use super::{tag, words};
use arendegang_domain::Language;
use maud::{DOCTYPE, Markup, html};

/// What stands around the content of a page.
pub(super) struct Frame<'a> {
    /// The language of the page.
    pub language: Language,
    /// What the page is called.
    pub title: &'a str,
    /// Where it is, from `/`, in no language of its own.
    pub path: &'a str,
    /// The pages above it, the highest first: where, and what each is called.
    pub above: &'a [(String, String)],
    /// The feed of what is here.
    pub feed: Option<&'a str>,
}

impl Frame<'_> {
    pub(super) fn page(&self, content: &Markup) -> String {
        let language = self.language;
        let other = match language {
            Language::Sv => Language::En,
            Language::En => Language::Sv,
        };
        let said = |label: arendegang_domain::Label| label.in_language(language);
        let here = format!("{}?lang={}", self.path, tag(other));
        let page = html! {
            (DOCTYPE)
            html lang=(tag(language)) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.title) }
                    link rel="stylesheet" href="/records/records.css";
                    link rel="alternate" hreflang=(tag(other)) href=(here);
                    @if let Some(feed) = self.feed {
                        link rel="alternate" type="application/atom+xml" href=(feed);
                    }
                }
                body {
                    a.skip href="#content" { (said(words::SKIP)) }
                    header {
                        nav aria-label=(said(words::WAY)) {
                            ul {
                                @for (path, name) in self.above {
                                    li { a href=(format!("{path}?lang={}", tag(language))) { (name) } }
                                }
                                li { a href=(here) lang=(tag(other)) hreflang=(tag(other)) { (said(words::OTHER_LANGUAGE)) } }
                            }
                        }
                    }
                    main id="content" tabindex="-1" { (content) }
                    footer {
                        p { "Ärendegång" }
                        @if let Some(feed) = self.feed {
                            p.screen { a href=(feed) { (said(words::FEED)) } }
                        }
                    }
                }
            }
        };
        page.into_string()
    }
}

/// What people wrote is Swedish: it says so on a page in English.
pub(super) fn swedish(language: Language) -> Option<&'static str> {
    (language == Language::En).then_some("sv")
}

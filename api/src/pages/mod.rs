//! What everybody reads without a token, as pages, Markdown and feeds: made from data, and of nothing else.

mod feed;
mod frame;
mod index;
mod markdown;
mod record;
mod words;

pub use feed::{FeedOf, feed};
pub use index::{IndexOf, index};
pub use markdown::{markdown, markdown_withdrawn};
pub use record::{not_found, record, withdrawn};

use arendegang_domain::Language;
use arendegang_domain::meeting::record::Minutes;

/// A record as HTML without the page around it.
#[must_use]
pub fn html(minutes: &Minutes, language: Language) -> String {
    record::content(minutes, language).into_string()
}

/// What a record is called: its kind, body and day.
#[must_use]
pub fn title(minutes: &Minutes, language: Language) -> String {
    words::title(
        minutes.kind,
        minutes.body.in_language(language).0,
        minutes.held_on,
        language,
    )
}

/// The tag of a language.
#[must_use]
pub const fn tag(language: Language) -> &'static str {
    match language {
        Language::Sv => "sv",
        Language::En => "en",
    }
}

//! What was published, changed and withdrawn last, as an Atom feed (RFC 4287, and RFC 6721 for what is gone).

use super::{tag, title, words};
use crate::storage::PublishedRecord;
use arendegang_domain::Language;
use atom_syndication::extension::Extension;
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The namespace of what is gone.
const TOMBSTONES: &str = "http://purl.org/atompub/tombstones/1.0";

/// Of what a feed is.
#[derive(Clone, Copy, Debug)]
pub struct FeedOf<'a> {
    /// What it is called: a body or an organisation.
    pub name: &'a str,
    /// Where it is.
    pub url: &'a str,
    /// The page that lists the same.
    pub page: &'a str,
    /// What the pages of all addresses begin with.
    pub records: &'a str,
}

/// A feed. The ids stay what they are, wherever the server is reached: they are made of the meetings.
#[must_use]
pub fn feed(of: &FeedOf<'_>, records: &[PublishedRecord], language: Language) -> String {
    let newest = records.iter().map(|record| record.updated_at).max();
    let (gone, there): (Vec<_>, Vec<_>) = records.iter().partition(|record| record.withdrawn.is_some());
    let mut feed = Feed {
        title: Text::plain(format!("{}, {}", words::RECORDS.in_language(language), of.name)),
        id: of.url.to_owned(),
        updated: instant(newest.unwrap_or(Timestamp::UNIX_EPOCH)),
        authors: vec![author(of.name)],
        generator: Some(Generator {
            value: "Ärendegång".to_owned(),
            ..Generator::default()
        }),
        links: vec![
            link("self", of.url, "application/atom+xml"),
            link("alternate", of.page, "text/html"),
        ],
        lang: Some(tag(language).to_owned()),
        entries: there.iter().filter_map(|record| entry(of, record, language)).collect(),
        ..Feed::default()
    };
    if !gone.is_empty() {
        feed.namespaces.insert("at".to_owned(), TOMBSTONES.to_owned());
        let entries = gone.iter().map(|record| deleted(record)).collect();
        let by_name = BTreeMap::from([("deleted-entry".to_owned(), entries)]);
        feed.extensions.insert("at".to_owned(), by_name);
    }
    feed.to_string()
}

fn entry(of: &FeedOf<'_>, record: &PublishedRecord, language: Language) -> Option<Entry> {
    let minutes = record.minutes.as_ref()?;
    let url = format!("{}{}", of.records, record.address);
    Some(Entry {
        title: Text::plain(title(minutes, language)),
        id: id(record),
        updated: instant(record.updated_at),
        published: Some(instant(record.published_at)),
        authors: vec![author(minutes.body.in_language(language).0)],
        categories: vec![Category {
            term: record.kind.name().to_owned(),
            scheme: None,
            label: Some(record.kind.label().in_language(language).to_owned()),
        }],
        links: vec![
            link("alternate", &format!("{url}?lang={}", tag(language)), "text/html"),
            link(
                "alternate",
                &format!("{url}.md?lang={}", tag(language)),
                "text/markdown",
            ),
        ],
        summary: Some(Text::plain(summary(minutes, language))),
        ..Entry::default()
    })
}

/// The decisions by their numbers.
fn summary(minutes: &arendegang_domain::meeting::record::Minutes, language: Language) -> String {
    let items = minutes.items.iter();
    let lines: Vec<String> = items.map(|item| words::heading(item, language)).collect();
    lines.join("; ")
}

fn deleted(record: &PublishedRecord) -> Extension {
    let (at, reason) = record.withdrawn.clone().unwrap_or((record.updated_at, String::new()));
    let comment = Extension {
        name: "at:comment".to_owned(),
        value: Some(reason),
        ..Extension::default()
    };
    Extension {
        name: "at:deleted-entry".to_owned(),
        attrs: BTreeMap::from([("ref".to_owned(), id(record)), ("when".to_owned(), at.to_string())]),
        children: BTreeMap::from([("comment".to_owned(), vec![comment])]),
        ..Extension::default()
    }
}

fn id(record: &PublishedRecord) -> String {
    record.meeting.urn().to_string()
}

fn author(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        ..Person::default()
    }
}

fn link(rel: &str, href: &str, media_type: &str) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(media_type.to_owned()),
        ..Link::default()
    }
}

/// An instant as feeds write it; the beginning of time should ours be none of theirs.
fn instant(at: Timestamp) -> FixedDateTime {
    FixedDateTime::parse_from_rfc3339(&at.to_string()).unwrap_or_default()
}

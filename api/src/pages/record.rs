//! The page of a record.

use super::frame::{Frame, swedish};
use super::{title, words};
use crate::storage::PublishedRecord;
use arendegang_domain::case::parts::RecordKind;
use arendegang_domain::meeting::record::{
    Absentee, Attendee, CorrectionLine, Item, ItemDecision, Minutes, Named, RegistrationLine, SignatureLine,
};
use arendegang_domain::time::swedish_date;
use arendegang_domain::{Label, Language};
use jiff::civil::Date;
use maud::{Markup, html};

/// The page of a published record.
#[must_use]
pub fn record(
    published: &PublishedRecord,
    minutes: &Minutes,
    above: &[(String, String)],
    feed: &str,
    language: Language,
) -> String {
    let path = format!("/records/{}", published.address);
    let frame = Frame {
        language,
        title: &title(minutes, language),
        path: &path,
        above,
        feed: Some(feed),
    };
    let page = html! {
        (content(minutes, language))
        p.screen { a href=(format!("{path}.md?lang={}", super::tag(language))) { (words::MARKDOWN.in_language(language)) } }
    };
    frame.page(&page)
}

/// What stands at the address of a record that was withdrawn.
#[must_use]
pub fn withdrawn(
    published: &PublishedRecord,
    body: &str,
    above: &[(String, String)],
    feed: &str,
    language: Language,
) -> String {
    let title = words::title(published.kind, body, published.held_on, language);
    let frame = Frame {
        language,
        title: &title,
        path: &format!("/records/{}", published.address),
        above,
        feed: Some(feed),
    };
    let (at, reason) = published
        .withdrawn
        .clone()
        .unwrap_or((published.updated_at, String::new()));
    frame.page(&html! {
        (heading(published.kind, body, published.held_on, language))
        div.notice {
            h2 { (words::WITHDRAWN.in_language(language)) }
            p { (words::withdrawn_text(swedish_date(at), language)) }
            p { (words::REASON.in_language(language)) ": " span.text lang=[swedish(language)] { (reason) } }
        }
    })
}

/// What stands where there is nothing.
#[must_use]
pub fn not_found(language: Language) -> String {
    let title = words::NOT_FOUND.in_language(language);
    let frame = Frame {
        language,
        title,
        path: "/records",
        above: &[],
        feed: None,
    };
    frame.page(&html! {
        h1 { (title) }
        p { (words::NOT_FOUND_TEXT.in_language(language)) }
        p { a href="/records" { (words::ALL.in_language(language)) } }
    })
}

/// The heading of a record. Its day is an element of its own, which the stylesheet keeps on one line.
fn heading(kind: RecordKind, body: &str, held_on: Date, language: Language) -> Markup {
    html! { h1 { (words::named(kind, body, language)) ", " time datetime=(held_on) { (held_on) } } }
}

struct Writer {
    language: Language,
}

/// A record without the page around it.
pub(super) fn content(minutes: &Minutes, language: Language) -> Markup {
    let writer = Writer { language };
    let body = minutes.body.in_language(language).0;
    html! {
        (heading(minutes.kind, body, minutes.held_on, language))
        (writer.meeting(minutes))
        (writer.present(&minutes.present))
        (writer.absent(&minutes.absent))
        h2 { (writer.said(words::ITEMS)) }
        @for item in &minutes.items { (writer.item(item)) }
        (writer.signatures(&minutes.signatures))
        (writer.registrations(&minutes.registrations))
        (writer.corrections(&minutes.corrections))
    }
}

impl Writer {
    const fn said(&self, label: Label) -> &'static str {
        label.in_language(self.language)
    }

    fn written(&self, text: &str) -> Markup {
        html! { span.text lang=[swedish(self.language)] { (text) } }
    }

    fn named(&self, name: &Named) -> Markup {
        let (name, language) = name.in_language(self.language);
        let other = (language != self.language).then_some(super::tag(language));
        html! { span lang=[other] { (name) } }
    }

    fn line(&self, label: Label, text: Option<&String>) -> Markup {
        html! {
            @if let Some(text) = text {
                dt { (self.said(label)) }
                dd { (self.written(text)) }
            }
        }
    }

    fn meeting(&self, minutes: &Minutes) -> Markup {
        html! {
            dl {
                dt { (self.said(words::BODY)) }
                dd { (self.named(&minutes.body)) ", " (self.named(&minutes.organisation)) }
                @if !minutes.together_with.is_empty() {
                    dt { (self.said(words::TOGETHER)) }
                    @for body in &minutes.together_with { dd { (self.named(body)) } }
                }
                dt { (self.said(words::KIND)) }
                dd {
                    (self.said(minutes.meeting.label()))
                    @if let Some(title) = &minutes.title { ": " (self.written(title)) }
                }
                dt { (self.said(words::DATE)) }
                dd { time datetime=(minutes.held_on) { (minutes.held_on) } }
                dt { (self.said(words::TIME)) }
                dd { (minutes.opened) "–" (minutes.closed) }
                (self.line(words::PLACE, minutes.place.as_ref()))
                (self.line(words::SECRETARY, minutes.secretary.as_ref()))
                @if let Some(presider) = &minutes.presider {
                    dt { (self.said(words::PRESIDER)) }
                    dd { (presider) }
                }
            }
        }
    }

    fn present(&self, present: &[Attendee]) -> Markup {
        html! {
            h2 { (self.said(words::PRESENT)) }
            div.table tabindex="0" role="region" aria-label=(self.said(words::PRESENT)) {
                table {
                    thead { tr {
                        th scope="col" { (self.said(words::NAME)) }
                        th scope="col" { (self.said(words::SEAT)) }
                        th scope="col" { (self.said(words::FUNCTION)) }
                    } }
                    tbody {
                        @for attendee in present {
                            tr {
                                th scope="row" { (attendee.name) }
                                td {
                                    (self.written(&attendee.seat))
                                    @if let Some(body) = &attendee.body { ", " (self.named(body)) }
                                }
                                td { (words::attended(attendee, self.language)) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn absent(&self, absent: &[Absentee]) -> Markup {
        html! {
            @if !absent.is_empty() {
                h2 { (self.said(words::ABSENT)) }
                ul {
                    @for absentee in absent {
                        li {
                            (self.written(&absentee.seat)) ": "
                            (absentee.name.as_deref().unwrap_or_else(|| self.said(words::VACANT)))
                        }
                    }
                }
            }
        }
    }

    fn item(&self, item: &Item) -> Markup {
        let id = format!("item-{}", item.number);
        let language = if item.masked { None } else { swedish(self.language) };
        html! {
            section aria-labelledby=(id) {
                h3 id=(id) lang=[language] { (words::heading(item, self.language)) }
                @if item.masked {
                    p { (self.said(words::MASKED)) }
                } @else {
                    (self.dealt_with(item))
                }
            }
        }
    }

    fn dealt_with(&self, item: &Item) -> Markup {
        html! {
            dl {
                (self.line(words::CASE, item.case.as_ref()))
                (self.line(words::PRESENTER, item.presenter.as_ref()))
                (self.line(words::PROPOSAL, item.proposal.as_ref()))
                @if !item.documents.is_empty() {
                    dt { (self.said(words::DOCUMENTS)) }
                    @for document in &item.documents { dd { (self.written(document)) } }
                }
                @if !item.recused.is_empty() {
                    dt { (self.said(words::RECUSED)) }
                    dd { (item.recused.join(", ")) }
                }
                (self.line(words::NOTES, item.notes.as_ref()))
                @if let Some(presider) = &item.presider {
                    dt { (self.said(words::PRESIDER)) }
                    dd { (presider) }
                }
                @if !item.adjusted.is_empty() {
                    dt { (self.said(words::ADJUSTED_AT_ONCE)) }
                    dd { (words::signed(&item.adjusted, self.language)) }
                }
            }
            @if let Some(decision) = &item.decision { (self.decision(decision, item.number)) }
        }
    }

    fn decision(&self, decision: &ItemDecision, number: u32) -> Markup {
        html! {
            h4 { (self.said(words::DECISION)) }
            p { (self.written(&decision.text)) }
            dl {
                @for (name, value) in words::facts(decision, self.language) {
                    dt { (name) }
                    dd { (value) }
                }
                (self.line(words::NOTES, decision.notes.as_ref()))
                @for (who, text) in &decision.reservations {
                    dt { (self.said(words::RESERVATION)) }
                    dd { (self.written(who)) @if let Some(text) = text { ": " (self.written(text)) } }
                }
            }
            @if !decision.ballots.is_empty() { (self.ballots(decision, number)) }
        }
    }

    fn ballots(&self, decision: &ItemDecision, number: u32) -> Markup {
        let name = format!(
            "{}, {} {number}",
            self.said(words::VOTES),
            self.said(words::ITEM).to_lowercase()
        );
        let notes = decision.ballots.iter().any(|ballot| ballot.note.is_some());
        html! {
            div.table tabindex="0" role="region" aria-label=(name) {
                table {
                    caption { (name) }
                    thead { tr {
                        th scope="col" { (self.said(words::NAME)) }
                        th scope="col" { (self.said(words::SEAT)) }
                        th scope="col" { (self.said(words::VOTE)) }
                        @if notes { th scope="col" { (self.said(words::NOTE)) } }
                    } }
                    tbody {
                        @for ballot in &decision.ballots {
                            tr {
                                th scope="row" { (ballot.name) }
                                td { (self.written(&ballot.seat)) }
                                td { (self.said(ballot.vote.label())) }
                                @if notes {
                                    td { @if let Some(note) = &ballot.note { (self.written(note)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn signatures(&self, signatures: &[SignatureLine]) -> Markup {
        html! {
            @if !signatures.is_empty() {
                h2 { (self.said(words::ADJUSTMENT)) }
                ul {
                    @for signature in signatures {
                        li {
                            (signature.name) ", " (self.said(signature.signed_as.label()).to_lowercase()) ", "
                            time datetime=(signature.on) { (signature.on) }
                        }
                    }
                }
            }
        }
    }

    fn registrations(&self, registrations: &[RegistrationLine]) -> Markup {
        html! {
            @if !registrations.is_empty() {
                h2 { (self.said(words::REGISTERED)) }
                @for entry in registrations {
                    dl {
                        (self.line(words::AUTHORITY, Some(&entry.authority)))
                        (self.line(words::NUMBER, Some(&entry.number)))
                        dt { (self.said(words::DATE)) }
                        dd { time datetime=(entry.on) { (entry.on) } }
                        (self.line(words::FROM, entry.sender.as_ref()))
                        (self.line(words::TO, entry.recipient.as_ref()))
                        (self.line(words::CONCERNS, Some(&entry.subject)))
                    }
                }
            }
        }
    }

    fn corrections(&self, corrections: &[CorrectionLine]) -> Markup {
        html! {
            @if !corrections.is_empty() {
                h2 { (self.said(words::CORRECTIONS)) }
                @for correction in corrections {
                    dl {
                        dt { (self.said(words::DATE)) }
                        dd { time datetime=(correction.on) { (correction.on) } }
                        @if let Some(item) = correction.item {
                            dt { (self.said(words::ITEM)) }
                            dd { a href=(format!("#item-{item}")) { (item) } }
                        }
                        (self.line(words::TEXT, Some(&correction.text)))
                        (self.line(words::REASON, Some(&correction.reason)))
                        dt { (self.said(words::BY)) }
                        dd { (correction.by) }
                    }
                }
            }
        }
    }
}

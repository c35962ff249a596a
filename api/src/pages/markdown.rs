//! A record as Markdown (CommonMark).

use super::{title, words};
use crate::storage::PublishedRecord;
use arendegang_domain::meeting::record::{Item, ItemDecision, Minutes};
use arendegang_domain::time::swedish_date;
use arendegang_domain::{Label, Language};

/// A record as Markdown.
#[must_use]
pub fn markdown(minutes: &Minutes, language: Language) -> String {
    let mut page = Page {
        language,
        text: String::new(),
    };
    page.heading(1, &title(minutes, language));
    page.meeting(minutes);
    page.attendance(minutes);
    page.heading(2, words::ITEMS.in_language(language));
    for item in &minutes.items {
        page.item(item);
    }
    page.what_became_of_it(minutes);
    page.text
}

/// What stands at the address of a record that was withdrawn.
#[must_use]
pub fn markdown_withdrawn(published: &PublishedRecord, body: &str, language: Language) -> String {
    let mut page = Page {
        language,
        text: String::new(),
    };
    page.heading(1, &words::title(published.kind, body, published.held_on, language));
    if let Some((at, reason)) = &published.withdrawn {
        page.paragraph(&words::withdrawn_text(swedish_date(*at), language));
        page.line(words::REASON, reason);
    }
    page.text
}

struct Page {
    language: Language,
    text: String,
}

/// A text that says nothing but itself: whatever could mean something in CommonMark is escaped, and a line break stays
/// one.
fn plain(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(plain_line).collect();
    lines.join("\\\n  ")
}

fn plain_line(line: &str) -> String {
    let line = line.trim();
    let mut escaped = String::with_capacity(line.len());
    // What begins a list or a heading does so at the start of a line only: a mark, or a number with a mark behind it.
    let begins = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let begins_at = line.len() - begins.len();
    for (at, letter) in line.char_indices() {
        let at_start = match letter {
            '-' | '+' | '=' | ':' => at == 0,
            '.' | ')' => at > 0 && at == begins_at,
            _ => false,
        };
        let anywhere = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        );
        if at_start || anywhere {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

impl Page {
    const fn said(&self, label: Label) -> &'static str {
        label.in_language(self.language)
    }

    fn heading(&mut self, level: usize, text: &str) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        let marks = "#".repeat(level);
        let line = plain_line(&text.replace('\n', " "));
        self.text += &format!("{marks} {line}\n\n");
    }

    fn paragraph(&mut self, text: &str) {
        self.text += &format!("{}\n\n", plain(text));
    }

    fn line(&mut self, label: Label, text: &str) {
        let name = self.said(label);
        self.named(name, text);
    }

    fn named(&mut self, name: &str, text: &str) {
        self.text += &format!("- **{name}:** {}\n", plain(text));
    }

    fn maybe(&mut self, label: Label, text: Option<&String>) {
        if let Some(text) = text {
            self.line(label, text);
        }
    }

    fn bullet(&mut self, text: &str) {
        self.text += &format!("- {}\n", plain(text));
    }

    fn meeting(&mut self, minutes: &Minutes) {
        let language = self.language;
        let (body, organisation) = (
            minutes.body.in_language(language).0,
            minutes.organisation.in_language(language).0,
        );
        self.line(words::BODY, &format!("{body}, {organisation}"));
        for other in &minutes.together_with {
            self.line(words::TOGETHER, other.in_language(language).0);
        }
        let kind = self.said(minutes.meeting.label());
        let kind = minutes
            .title
            .as_ref()
            .map_or_else(|| kind.to_owned(), |title| format!("{kind}: {title}"));
        self.line(words::KIND, &kind);
        self.line(words::DATE, &minutes.held_on.to_string());
        self.line(words::TIME, &format!("{}–{}", minutes.opened, minutes.closed));
        self.maybe(words::PLACE, minutes.place.as_ref());
        self.maybe(words::SECRETARY, minutes.secretary.as_ref());
        self.maybe(words::PRESIDER, minutes.presider.as_ref());
    }

    fn attendance(&mut self, minutes: &Minutes) {
        let language = self.language;
        self.heading(2, words::PRESENT.in_language(language));
        for attendee in &minutes.present {
            let body = attendee.body.as_ref();
            let seat = body.map_or_else(
                || attendee.seat.clone(),
                |body| format!("{}, {}", attendee.seat, body.in_language(language).0),
            );
            let attended = words::attended(attendee, language);
            self.bullet(&format!("{}; {seat}; {attended}", attendee.name));
        }
        if !minutes.absent.is_empty() {
            self.heading(2, words::ABSENT.in_language(language));
        }
        for absentee in &minutes.absent {
            let name = absentee.name.as_deref().unwrap_or_else(|| self.said(words::VACANT));
            self.bullet(&format!("{}: {name}", absentee.seat));
        }
    }

    fn item(&mut self, item: &Item) {
        self.heading(3, &words::heading(item, self.language));
        if item.masked {
            let masked = self.said(words::MASKED);
            self.paragraph(masked);
            return;
        }
        self.maybe(words::CASE, item.case.as_ref());
        self.maybe(words::PRESENTER, item.presenter.as_ref());
        self.maybe(words::PROPOSAL, item.proposal.as_ref());
        for document in &item.documents {
            self.line(words::DOCUMENTS, document);
        }
        if !item.recused.is_empty() {
            self.line(words::RECUSED, &item.recused.join(", "));
        }
        self.maybe(words::NOTES, item.notes.as_ref());
        self.maybe(words::PRESIDER, item.presider.as_ref());
        if !item.adjusted.is_empty() {
            let signed = words::signed(&item.adjusted, self.language);
            self.line(words::ADJUSTED_AT_ONCE, &signed);
        }
        if let Some(decision) = &item.decision {
            self.decision(decision);
        }
    }

    fn decision(&mut self, decision: &ItemDecision) {
        self.heading(4, words::DECISION.in_language(self.language));
        self.paragraph(&decision.text);
        for (name, value) in words::facts(decision, self.language) {
            self.named(name, &value);
        }
        self.maybe(words::NOTES, decision.notes.as_ref());
        for (who, text) in &decision.reservations {
            let said = text
                .as_ref()
                .map_or_else(|| who.clone(), |text| format!("{who}: {text}"));
            self.line(words::RESERVATION, &said);
        }
        for ballot in &decision.ballots {
            let vote = self.said(ballot.vote.label());
            let said = format!("{} ({}): {vote}", ballot.name, ballot.seat);
            let said = ballot.note.as_ref().map_or_else(
                || said.clone(),
                |note| format!("{said}. {}: {note}", words::NOTE.in_language(self.language)),
            );
            self.line(words::VOTE, &said);
        }
    }

    fn what_became_of_it(&mut self, minutes: &Minutes) {
        let language = self.language;
        if !minutes.signatures.is_empty() {
            self.heading(2, words::ADJUSTMENT.in_language(language));
        }
        for signature in &minutes.signatures {
            let signed_as = self.said(signature.signed_as.label()).to_lowercase();
            self.bullet(&format!("{}, {signed_as}, {}", signature.name, signature.on));
        }
        for entry in &minutes.registrations {
            self.heading(2, words::REGISTERED.in_language(language));
            self.line(words::AUTHORITY, &entry.authority);
            self.line(words::NUMBER, &entry.number);
            self.line(words::DATE, &entry.on.to_string());
            self.maybe(words::FROM, entry.sender.as_ref());
            self.maybe(words::TO, entry.recipient.as_ref());
            self.line(words::CONCERNS, &entry.subject);
        }
        for correction in &minutes.corrections {
            self.heading(2, words::TEXT.in_language(language));
            self.line(words::DATE, &correction.on.to_string());
            if let Some(item) = correction.item {
                self.line(words::ITEM, &item.to_string());
            }
            self.line(words::TEXT, &correction.text);
            self.line(words::REASON, &correction.reason);
            self.line(words::BY, &correction.by);
        }
    }
}

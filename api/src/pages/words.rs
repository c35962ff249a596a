//! The words around what was recorded, in both languages, and what a decision comes to as lines.

use arendegang_domain::case::parts::{RecordKind, Vote};
use arendegang_domain::meeting::record::{Attendee, Item, ItemDecision, SignatureLine};
use arendegang_domain::{Label, Language};
use jiff::civil::Date;

const fn word(sv: &'static str, en: &'static str) -> Label {
    Label { sv, en }
}

pub(super) const ABSENT: Label = word("Frånvarande", "Absent");
pub(super) const ADJUSTED_AT_ONCE: Label = word("Omedelbart justerad", "Adjusted at the meeting");
pub(super) const ADJUSTMENT: Label = word("Justering", "Signed by");
pub(super) const AUTHORITY: Label = word("Myndighet eller organisation", "Authority or organisation");
pub(super) const BODY: Label = word("Organ", "Body");
pub(super) const BY: Label = word("Av", "By");
pub(super) const CASE: Label = word("Ärende", "Case");
pub(super) const CONCERNS: Label = word("Ärendemening", "Concerns");
pub(super) const CORRECTIONS: Label = word("Rättelser", "Corrections");
pub(super) const DATE: Label = word("Datum", "Date");
pub(super) const DECISION: Label = word("Beslut", "Decision");
pub(super) const DOCUMENTS: Label = word("Handlingar", "Documents");
pub(super) const FEED: Label = word("Nyheter som Atom-flöde", "News as an Atom feed");
pub(super) const FROM: Label = word("Från", "From");
pub(super) const FUNCTION: Label = word("Funktion", "Function");
pub(super) const ITEMS: Label = word("Ärenden och beslut", "Items and decisions");
pub(super) const ITEM: Label = word("Punkt", "Item");
pub(super) const KIND: Label = word("Mötesslag", "Kind of meeting");
pub(super) const MASKED: Label = word(
    "Punkten är inte offentlig och visas inte här.",
    "The item is not public and is not shown here.",
);
pub(super) const MASKED_TITLE: Label = word("Visas inte", "Not shown");
pub(super) const MARKDOWN: Label = word("Som Markdown", "As Markdown");
pub(super) const NAME: Label = word("Namn", "Name");
pub(super) const NOTE: Label = word("Protokollsanteckning", "Note to the minutes");
pub(super) const NOTES: Label = word("Anteckning", "Notes");
pub(super) const NUMBER: Label = word("Diarienummer", "Register number");
pub(super) const OLDER: Label = word("Äldre", "Older");
pub(super) const OTHER_LANGUAGE: Label = word("In English", "På svenska");
pub(super) const PLACE: Label = word("Plats", "Place");
pub(super) const PRESENT: Label = word("Närvarande", "Present");
pub(super) const PRESENTER: Label = word("Föredragande", "Presented by");
pub(super) const PRESIDER: Label = word("Mötesordförande, vald av mötet", "Elected to preside");
pub(super) const PROPOSAL: Label = word("Förslag till beslut", "Proposal");
pub(super) const REASON: Label = word("Skäl", "Reason");
pub(super) const RECORDS: Label = word("Protokoll och minnesanteckningar", "Minutes and notes");
pub(super) const RECUSED: Label = word("Jäv, deltog inte i punkten", "Recused from the item");
pub(super) const REGISTERED: Label = word("Diarieföring", "Registered");
pub(super) const RESERVATION: Label = word("Reservation", "Reservation");
pub(super) const SEAT: Label = word("Plats i organet", "Seat");
pub(super) const SECRETARY: Label = word("Sekreterare", "Secretary");
pub(super) const SKIP: Label = word("Till innehållet", "Skip to the content");
pub(super) const TEXT: Label = word("Rättelse", "Correction");
pub(super) const TIME: Label = word("Tid", "Time");
pub(super) const TO: Label = word("Till", "To");
pub(super) const TOGETHER: Label = word("Tillsammans med", "Together with");
pub(super) const VACANT: Label = word("vakant", "vacant");
pub(super) const VOTE: Label = word("Röst", "Vote");
pub(super) const VOTES: Label = word("Röster", "Votes");
pub(super) const WAY: Label = word("Sidans väg", "Breadcrumbs");
pub(super) const WITHDRAWN: Label = word("Återkallat", "Withdrawn");
pub(super) const NOTHING: Label = word("Inget är publicerat här ännu.", "Nothing is published here yet.");
pub(super) const NOT_FOUND: Label = word("Sidan finns inte", "There is no such page");
pub(super) const NOT_FOUND_TEXT: Label = word(
    "Det finns inget publicerat protokoll och inga minnesanteckningar på den här adressen.",
    "No minutes and no notes are published at this address.",
);
pub(super) const ALL: Label = word("Alla protokoll och minnesanteckningar", "All minutes and notes");

/// What a record is called.
pub(super) fn title(kind: RecordKind, body: &str, held_on: Date, language: Language) -> String {
    format!("{}, {held_on}", named(kind, body, language))
}

/// The same without the day.
pub(super) fn named(kind: RecordKind, body: &str, language: Language) -> String {
    format!("{}, {body}", kind.label().in_language(language))
}

/// That a record was withdrawn, and when.
pub(super) fn withdrawn_text(on: Date, language: Language) -> String {
    match language {
        Language::Sv => format!("Det som stod här återkallades den {on} och går inte längre att läsa."),
        Language::En => format!("What stood here was withdrawn on {on} and can no longer be read."),
    }
}

/// As what somebody was there: function, for whom they stood in, and from when to when.
pub(super) fn attended(attendee: &Attendee, language: Language) -> String {
    let mut said = vec![attendee.function.label().in_language(language).to_owned()];
    let sv = language == Language::Sv;
    match (&attendee.substitute_for, attendee.substitute) {
        (Some(name), _) if sv => said.push(format!("tjänstgörande ersättare för {name}")),
        (Some(name), _) => said.push(format!("substitute for {name}")),
        (None, true) if sv => said.push("tjänstgörande ersättare".to_owned()),
        (None, true) => said.push("substitute".to_owned()),
        (None, false) => {}
    }
    if !attendee.voting {
        said.push(if sv { "utan rösträtt" } else { "without a vote" }.to_owned());
    }
    match (&attendee.from, &attendee.until) {
        (Some(from), Some(until)) if sv => said.push(format!("från {from} till {until}")),
        (Some(from), Some(until)) => said.push(format!("from {from} to {until}")),
        (Some(from), None) if sv => said.push(format!("från {from}")),
        (Some(from), None) => said.push(format!("from {from}")),
        (None, Some(until)) if sv => said.push(format!("till {until}")),
        (None, Some(until)) => said.push(format!("until {until}")),
        (None, None) => {}
    }
    said.join(", ")
}

/// The heading of an item: its number, the number of its decision, and what it is about.
pub(super) fn heading(item: &Item, language: Language) -> String {
    let title = if item.masked {
        MASKED_TITLE.in_language(language)
    } else {
        item.title.as_str()
    };
    match &item.reference {
        Some(reference) => format!("{}. {title} ({reference})", item.number),
        None => format!("{}. {title}", item.number),
    }
}

/// Who signed, as what and when.
pub(super) fn signed(signatures: &[SignatureLine], language: Language) -> String {
    let line = |signature: &SignatureLine| {
        let signed_as = signature.signed_as.label().in_language(language).to_lowercase();
        format!("{}, {signed_as}, {}", signature.name, signature.on)
    };
    let lines: Vec<String> = signatures.iter().map(line).collect();
    lines.join("; ")
}

/// Outcome, form, tally, ground, validity and who presided, as lines with their names.
pub(super) fn facts(decision: &ItemDecision, language: Language) -> Vec<(&'static str, String)> {
    let said = |label: Label| label.in_language(language);
    let mut facts = vec![
        (
            said(word("Utfall", "Outcome")),
            said(decision.outcome.label()).to_owned(),
        ),
        (
            said(word("Beslutsform", "Form")),
            said(decision.form.label()).to_owned(),
        ),
        (
            said(word("Ordförande vid beslutet", "Presided by")),
            decision.presided_by.clone(),
        ),
    ];
    if !decision.ballots.is_empty() {
        let counted = Vote::ALL.iter().filter(|vote| decision.cast(**vote) > 0);
        let counted: Vec<String> = counted
            .map(|vote| format!("{}: {}", said(vote.label()), decision.cast(*vote)))
            .collect();
        facts.push((said(word("Röstetal", "Tally")), counted.join(", ")));
    }
    if let Some(ground) = &decision.ground {
        facts.push((said(word("Beslutsgrund", "Ground")), ground.clone()));
    }
    if let Some(from) = decision.valid_from {
        facts.push((said(word("Gäller från", "Valid from")), from.to_string()));
    }
    if let Some(to) = decision.valid_to {
        facts.push((said(word("Gäller till", "Valid to")), to.to_string()));
    }
    facts
}

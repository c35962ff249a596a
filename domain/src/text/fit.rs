//! What a text must not be: too long, broken, or about an individual.

use super::contains_personal_identity_number;
use crate::rule::{Refusal, RefusalCode as Code};

/// Longer texts belong in a document that is referred to.
pub const LONGEST_TEXT: usize = 20_000;
/// Titles are one line on a screen.
pub const LONGEST_TITLE: usize = 200;

/// Why a text cannot be taken; none where it can.
#[must_use]
pub fn unfit(text: &str, longest: usize) -> Option<Refusal> {
    if text.chars().count() > longest {
        return Some(Refusal::saying(
            Code::InvalidInput,
            format!("Texten är längre än {longest} tecken."),
            format!("The text is longer than {longest} characters."),
        ));
    }
    let control = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    if text.chars().any(control) {
        return Some(Refusal::saying(
            Code::InvalidInput,
            "Texten innehåller styrtecken.",
            "The text contains control characters.",
        ));
    }
    contains_personal_identity_number(text).then(|| {
        Refusal::saying(
            Code::PersonalIdentityNumber,
            "Texten innehåller ett personnummer eller samordningsnummer. Ta bort det: ärenden handlar om samverkan, inte om enskilda.",
            "The text contains a personal identity number. Remove it: cases are about collaboration, not about individuals.",
        )
    })
}

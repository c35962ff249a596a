//! Text that came from outside and goes into an error.

use std::borrow::Cow;

/// Enough for every message of the validator with names of a sane length.
const LONGEST: usize = 300;

/// The text, cut at a sane length and without anything that could be a personal identity number.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    // The executor adds the names of its own types after what is wrong.
    let text = text.split(" (occurred while parsing").next().unwrap_or(text);
    let cut = match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    };
    if has_long_number(&cut) {
        Cow::Owned(mask(&cut))
    } else {
        cut
    }
}

/// A personal identity number has ten or twelve digits; what separates them may be anything but a letter.
const DIGITS: usize = 8;

fn has_long_number(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() >= DIGITS
}

fn mask(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        masked.push_str(before);
        let length = from
            .find(|c: char| !(c.is_ascii_digit() || is_separator(c)))
            .unwrap_or(from.len());
        let (number, after) = from.split_at(length);
        let trimmed = number.trim_end_matches(is_separator);
        if has_long_number(trimmed) {
            masked.push_str("[number]");
            masked.push_str(&number[trimmed.len()..]);
        } else {
            masked.push_str(number);
        }
        rest = after;
    }
    masked.push_str(rest);
    masked
}

fn is_separator(c: char) -> bool {
    matches!(c, '-' | '+' | ' ' | '.' | '/' | '_' | '\u{2010}'..='\u{2015}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_people_and_long_texts_do_not_pass() {
        for (text, expected) in [
            (
                "Unknown field \"abc\" of type \"Case2\".",
                "Unknown field \"abc\" of type \"Case2\".",
            ),
            ("value \"19121212-1212\".", "value \"[number]\"."),
            ("121212+1212 and 12 34", "[number] and 12 34"),
            ("12 12 12 – 12 12, 7", "[number], 7"),
            ("between 1 and 100", "between 1 and 100"),
        ] {
            assert_eq!(plain(text), expected);
        }
        assert_eq!(plain(&"å".repeat(5_000)).chars().count(), LONGEST + 1);
    }
}

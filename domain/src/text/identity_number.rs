//! Swedish personal identity numbers in free text.
//!
//! Cases are about collaboration and not about patients, so such a number is refused. The crate
//! `personnummer` reads one number that stands alone, and asks the clock for its century; here the
//! number has to be found within a text, without a clock, and however it is written.

/// How a run of digits is joined to the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joined {
    /// Not at all: other characters stand between.
    Not,
    /// By spaces only.
    BySpace,
    /// By a hyphen, a dash or a plus sign, with spaces or without.
    ByDash,
}

/// Digits that follow each other.
struct Run {
    digits: Vec<u8>,
    joined: Joined,
}

/// How a number is written: the lengths of its runs, with the century or without.
const FORMS: [&[usize]; 7] = [&[10], &[12], &[6, 4], &[8, 4], &[2, 6, 4], &[2, 2, 2, 4], &[4, 2, 2, 4]];

/// More characters than these between two runs do not join them.
const WIDEST_SEPARATOR: usize = 3;

/// Whether the text contains a personal identity number or a coordination number: ten or twelve
/// digits with a date that exists and a check digit that is right.
///
/// ```
/// use arendegang_domain::text::contains_personal_identity_number;
///
/// assert!(contains_personal_identity_number("patienten, 19121212-1212, hörde av sig"));
/// assert!(!contains_personal_identity_number("ärende FYR24-2025-0001, dnr 2022VFN175 779"));
/// ```
#[must_use]
pub fn contains_personal_identity_number(text: &str) -> bool {
    let runs = runs(text);
    (0..runs.len()).any(|start| {
        FORMS.iter().any(|form| {
            runs.get(start..start + form.len())
                .is_some_and(|number| is_number(number, form, runs.get(start + form.len())))
        })
    })
}

fn is_number(runs: &[Run], form: &[usize], next: Option<&Run>) -> bool {
    let written_so = runs.iter().zip(form).all(|(run, length)| run.digits.len() == *length)
        && runs.iter().skip(1).all(|run| run.joined != Joined::Not);
    if !written_so || (form.len() == 4 && is_date_and_something_else(runs, next)) {
        return false;
    }
    let digits: Vec<u8> = runs.iter().flat_map(|run| &run.digits).copied().collect();
    let (century, number) = digits.split_at(digits.len() - 10);
    is_century(century) && has_date(century, number) && has_check_digit(number)
}

/// A date in three parts and four digits more are a number, but also "2025-02-03 0800" and
/// "2024-01-26 – 2025-12-31".
fn is_date_and_something_else(runs: &[Run], next: Option<&Run>) -> bool {
    let Some(last) = runs.last() else {
        return false;
    };
    let time = last.joined == Joined::BySpace && value(&last.digits[..2]) < 24 && value(&last.digits[2..]) < 60;
    let date = next.is_some_and(|next| next.joined == Joined::ByDash && next.digits.len() == 2);
    time || date
}

fn is_century(century: &[u8]) -> bool {
    century.is_empty() || (18..=20).contains(&value(century))
}

fn has_date(century: &[u8], number: &[u8]) -> bool {
    let [year, month, day] = [&number[..2], &number[2..4], &number[4..6]].map(value);
    // A coordination number has sixty added to its day.
    let day = if day > 60 { day - 60 } else { day };
    let longest = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if !year.is_multiple_of(4) => 28,
        // 1800 and 1900 were not leap years; without a century it may have been 2000.
        2 if year == 0 && !century.is_empty() && value(century) != 20 => 28,
        2 => 29,
        _ => return false,
    };
    (1..=longest).contains(&day)
}

/// The Luhn checksum over the ten digits.
fn has_check_digit(number: &[u8]) -> bool {
    let sum: u32 = number
        .iter()
        .enumerate()
        .map(|(index, digit)| {
            let product = u32::from(*digit) * if index % 2 == 0 { 2 } else { 1 };
            product / 10 + product % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

fn value(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |value, digit| value * 10 + u32::from(*digit))
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // What stands between the last digit and here: how wide, and how it joins.
    let mut between: Option<(usize, Joined)> = Some((0, Joined::Not));
    for character in text.chars() {
        match (kind(character), &mut between) {
            (Kind::Invisible, _) => {}
            (Kind::Digit(digit), None) => {
                if let Some(run) = runs.last_mut() {
                    run.digits.push(digit);
                }
            }
            (Kind::Digit(digit), Some((width, joined))) => {
                let joined = if *width > WIDEST_SEPARATOR {
                    Joined::Not
                } else {
                    *joined
                };
                runs.push(Run {
                    digits: vec![digit],
                    joined,
                });
                between = None;
            }
            (Kind::Space, None) => between = Some((1, Joined::BySpace)),
            (Kind::Dash, None) => between = Some((1, Joined::ByDash)),
            (Kind::Space, Some((width, _))) => *width += 1,
            (Kind::Dash, Some((width, joined))) => {
                *width += 1;
                if *joined == Joined::BySpace {
                    *joined = Joined::ByDash;
                }
            }
            (Kind::Other, _) => between = Some((0, Joined::Not)),
        }
    }
    runs
}

enum Kind {
    Digit(u8),
    Space,
    Dash,
    /// Takes no room, so that it cannot hide a number either.
    Invisible,
    Other,
}

fn kind(character: char) -> Kind {
    match character {
        '0'..='9' => digit(character, '0'),
        '\u{FF10}'..='\u{FF19}' => digit(character, '\u{FF10}'),
        '-' | '+' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0B}' | '\u{FF0D}' => {
            Kind::Dash
        }
        '\u{AD}'
        | '\u{34F}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => Kind::Invisible,
        _ if character.is_whitespace() => Kind::Space,
        _ => Kind::Other,
    }
}

fn digit(character: char, zero: char) -> Kind {
    u8::try_from(u32::from(character) - u32::from(zero)).map_or(Kind::Other, Kind::Digit)
}

#[cfg(test)]
mod tests {
    use super::{contains_personal_identity_number as found, has_check_digit};
    use proptest::prelude::*;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        for text in [
            "121212-1212",
            "121212+1212",
            "1212121212",
            "19121212-1212",
            "191212121212",
            "19121212 1212",
            "1912-12-12-1212",
            "1985-07-09 9805",
            "85 07 09 - 9805",
            "19 850709-9805",
            "850709\u{A0}9805",
            "850709\u{2013}9805",
            "850709 \u{2212} 9805",
            "8507\u{200B}09-98\u{FEFF}05",
            "850709\u{AD}9805",
            "\u{FF18}\u{FF15}\u{FF10}\u{FF17}\u{FF10}\u{FF19}\u{FF0D}\u{FF19}\u{FF18}\u{FF10}\u{FF15}",
            "Hen (pnr:850709-9805), Orust.",
            "pnr8507099805",
            "§850709-9805§",
            "701063-2391",
            "640883-3231",
            "19701063-2391",
            "000229-0005",
            "möte 2025-02-03 om 850709-9805",
            "1 850709-9805 2",
            "dnr 2022VFN175 779 850709-9805",
        ] {
            assert!(found(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_left_alone() {
        for text in [
            "",
            "2022VFN175 779",
            "2021VFN445",
            "2021-00198",
            "FYR24-2025-0001",
            "SAL19-2022-0123 och GBG26-2026-9999",
            "070-123 45 67",
            "0701234567",
            "+46 70 123 45 67",
            "0046701234567",
            "08-123 456 78",
            "0522-69 60 00",
            "2025-02-03",
            "2025-02-03T08:00:00+01:00",
            "2025-02-03 08:00",
            "20250203T080000Z",
            "2025-02-03 0805",
            "2024-01-26 – 2025-12-31",
            "2023-01-01--2026-12-31",
            "3 874 000 kronor",
            "850709-9804",
            "850732-9805",
            "851309-9805",
            "850229-0000",
            "1850709-9805",
            "850709-98051",
            "85070998051",
            "850709    9805",
            "850709/9805",
            "556036-0793",
            "21850709-9805",
            "7c060c8f-e980-8f60-9069-5e5ef3c6955d",
        ] {
            assert!(!found(text), "{text:?}");
        }
    }

    /// Ten digits with the date of a year and the right check digit.
    fn number(date: &str, serial: u16) -> String {
        let begun = format!("{date}{serial:03}");
        let last = (0..10u8).find(|last| {
            let digits: Vec<u8> = format!("{begun}{last}").bytes().map(|byte| byte - b'0').collect();
            has_check_digit(&digits)
        });
        format!("{begun}{}", last.unwrap())
    }

    prop_compose! {
        fn any_number()(century in 18u8..=20, year in 0u8..100, month in 1u8..=12, day in 1u8..=28,
                        coordination in any::<bool>(), serial in 0u16..1000) -> (String, String) {
            let day = if coordination { day + 60 } else { day };
            (century.to_string(), number(&format!("{year:02}{month:02}{day:02}"), serial))
        }
    }

    proptest! {
        #[test]
        fn every_number_is_found_within_any_text(
            (century, number) in any_number(),
            with_century in any::<bool>(),
            separator in "[-+ \u{A0}\u{2010}-\u{2015}]{0,1}",
            hidden in "[\u{200B}\u{FEFF}\u{AD}]{0,2}",
            before in "[^0-9\u{FF10}-\u{FF19}]{0,20}",
            after in "[^0-9\u{FF10}-\u{FF19}]{0,20}",
        ) {
            let century = if with_century { century } else { String::new() };
            let (date, last) = number.split_at(6);
            let text = format!("{before}{century}{date}{hidden}{separator}{last}{after}");
            prop_assert!(found(&text));
        }

        #[test]
        fn a_wrong_check_digit_is_no_number((_, number) in any_number(), wrong in 1u8..10) {
            let (begun, last) = number.split_at(9);
            let last = (last.parse::<u8>().unwrap() + wrong) % 10;
            let text = format!("{begun}{last}");
            prop_assert!(!found(&text));
        }

        #[test]
        fn registration_numbers_and_instants_are_never_numbers(
            year in 2000u16..2100, month in 1u8..=12, day in 1u8..=28,
            hour in 0u8..24, minute in 0u8..60, serial in 1u16..10000, code in "[A-Z]{3}[0-9]{2}",
        ) {
            let registered = format!("{code}-{year}-{serial:04}");
            prop_assert!(!found(&registered));
            let date = format!("{year}-{month:02}-{day:02}");
            for text in [
                format!("{date}T{hour:02}:{minute:02}:00Z"),
                format!("{date} {hour:02}:{minute:02}"),
                format!("{date} {hour:02}{minute:02}"),
                format!("{date} – {date}"),
            ] {
                prop_assert!(!found(&text), "{}", text);
            }
        }

        #[test]
        fn any_text_is_read_without_panic(text in ".{0,200}") {
            let _ = found(&text);
        }
    }
}

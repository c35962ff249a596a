//! What may be written about a person: a name, how they are reached, and where they come from.

use super::{Contact, Person};
use crate::rule::{Refusal, RefusalCode as Code};
use crate::text::{contains_personal_identity_number, unfit};

/// The name of somebody whose personal data was erased.
pub const ERASED_NAME: &str = "[borttagen person]";

/// The longest name, address of e-mail, or name of an organisation.
const LONGEST: usize = 200;
/// The longest key.
const LONGEST_KEY: usize = 100;

/// Everything that cannot be taken, each at its field.
#[must_use]
pub fn unfit_person(name: &str, contact: &Contact) -> Vec<Refusal> {
    let missing = name
        .is_empty()
        .then(|| invalid("Namnet saknas.", "The name is missing.").at("name"));
    let lines = [
        ("name", Some(name)),
        ("email", contact.email.as_deref()),
        ("organisation", contact.organisation.as_deref()),
    ];
    let unfit = lines
        .into_iter()
        .filter_map(|(field, text)| Some(unfit_line(text?)?.at(field)));
    let email = contact.email.as_deref().and_then(unfit_email);
    let phone = contact.phone.as_deref().and_then(unfit_phone);
    missing
        .into_iter()
        .chain(unfit)
        .chain(email.map(|refusal| refusal.at("email")))
        .chain(phone.map(|refusal| refusal.at("phone")))
        .collect()
}

/// Why a key cannot be taken; none where it can. Keys stand in files and commands, so they are plain.
#[must_use]
pub fn unfit_key(key: &str) -> Option<Refusal> {
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_' | '.');
    let fits = (1..=LONGEST_KEY).contains(&key.len())
        && key.chars().all(plain)
        && key.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    let refusal = if fits {
        unfit_line(key)?
    } else {
        invalid(
            "En nyckel är 1 till 100 tecken av a–z, 0–9, bindestreck, understreck och punkt, och börjar med bokstav eller siffra.",
            "A key is 1 to 100 characters of a–z, 0–9, hyphen, underscore and full stop, and begins with a letter or digit.",
        )
    };
    Some(refusal.at("key"))
}

/// Somebody with nothing left that says who it was. The identity stays, so that what was done stays theirs.
#[must_use]
pub fn erased(person: &Person, at: jiff::Timestamp) -> Person {
    Person {
        id: person.id,
        key: format!("erased-{}", person.id.simple()),
        name: ERASED_NAME.to_owned(),
        contact: Contact::default(),
        version: person.version.saturating_add(1),
        erased_at: Some(at),
    }
}

/// A text of one line.
fn unfit_line(text: &str) -> Option<Refusal> {
    if text.chars().any(char::is_control) {
        return Some(invalid(
            "Texten ska stå på en rad, utan styrtecken.",
            "The text is one line, without control characters.",
        ));
    }
    unfit(text, LONGEST)
}

fn unfit_email(email: &str) -> Option<Refusal> {
    let parts = email.split_once('@');
    let fits = parts.is_some_and(|(name, place)| !name.is_empty() && place.contains('.') && !place.contains('@'));
    (!fits || email.chars().any(char::is_whitespace)).then(|| {
        invalid(
            "E-postadressen skrivs namn@exempel.se.",
            "An address of e-mail is written name@example.se.",
        )
    })
}

fn unfit_phone(phone: &str) -> Option<Refusal> {
    let usual = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '+' | '(' | ')');
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    if !phone.chars().all(usual) || !(5..=20).contains(&digits) || phone.len() > 40 {
        return Some(invalid(
            "Ett telefonnummer är 5 till 20 siffror, med mellanslag, bindestreck, plus och parenteser.",
            "A telephone number is 5 to 20 digits, with spaces, hyphens, plus and brackets.",
        ));
    }
    contains_personal_identity_number(phone).then(|| {
        Refusal::saying(
            Code::PersonalIdentityNumber,
            "Numret kan läsas som ett personnummer. Är det ett telefonnummer, skriv det med landsnummer: +46 …",
            "The number can be read as a personal identity number. If it is a telephone number, write it with its country: +46 …",
        )
    })
}

fn invalid(sv: &str, en: &str) -> Refusal {
    Refusal::saying(Code::InvalidInput, sv, en)
}

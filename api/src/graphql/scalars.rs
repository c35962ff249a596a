//! Scalars: dates, instants, model codes and exact decimals.

use arendegang_domain::organisation;
use async_graphql::{Description, InputValueError, InputValueResult, Scalar, ScalarType, Value};
use jiff::{Timestamp, civil};

fn refuse<T: async_graphql::InputType>(value: &Value, wanted: &str) -> InputValueError<T> {
    InputValueError::custom(format!("{value} is not {wanted}"))
}

/// A day in Sweden, as ISO 8601 writes it: `2025-02-03`. *Datum*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Description)]
pub struct Date(pub civil::Date);

impl From<Date> for civil::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

#[Scalar(
    name = "Date",
    use_type_description,
    specified_by_url = "https://scalars.graphql.org/andimarek/local-date.html"
)]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        let wanted = "a day that exists, written as 2025-02-03 (ISO 8601)";
        let Value::String(text) = &value else {
            return Err(refuse(&value, wanted));
        };
        match text.parse::<civil::Date>() {
            // The parser also takes 20250203 and a time of day, and drops the latter.
            Ok(date) if text.len() == 10 && date.to_string() == *text => Ok(Self(date)),
            _ => Err(refuse(&value, wanted)),
        }
    }

    fn is_valid(value: &Value) -> bool {
        Self::parse(value.clone()).is_ok()
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// An instant, as RFC 3339 writes it: `2025-02-03T07:00:00Z`. Answers are in UTC; an input may
/// have another offset. *Tidpunkt*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Description)]
pub struct DateTime(pub Timestamp);

#[Scalar(
    name = "DateTime",
    use_type_description,
    specified_by_url = "https://scalars.graphql.org/andimarek/date-time.html"
)]
impl ScalarType for DateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        let wanted = "an instant with its offset, written as 2025-02-03T07:00:00Z (RFC 3339)";
        let Value::String(text) = &value else {
            return Err(refuse(&value, wanted));
        };
        // The parser also takes a blank for the T and a zone's name after the offset.
        let plain = text.as_bytes().get(10) == Some(&b'T') && !text.contains('[');
        match text.parse::<Timestamp>() {
            Ok(instant) if plain => Ok(Self(instant)),
            _ => Err(refuse(&value, wanted)),
        }
    }

    fn is_valid(value: &Value) -> bool {
        Self::parse(value.clone()).is_ok()
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// The code of a model, such as `FYR24`, written as a string or as a bare name. Models are data,
/// so the codes are no closed list. *Modellkod* (specification, chapter 2; I52).
#[derive(Clone, Debug, PartialEq, Eq, Description)]
pub struct ModelCode(pub organisation::ModelCode);

#[Scalar(name = "ModelCode", use_type_description)]
impl ScalarType for ModelCode {
    fn parse(value: Value) -> InputValueResult<Self> {
        let text = match &value {
            Value::String(text) => text.as_str(),
            Value::Enum(name) => name.as_str(),
            _ => "",
        };
        let is_code = (2..=32).contains(&text.len())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
        if is_code {
            Ok(Self(organisation::ModelCode::new(text)))
        } else {
            Err(refuse(&value, "the code of a model, written as \"FYR24\" or FYR24"))
        }
    }

    fn is_valid(value: &Value) -> bool {
        Self::parse(value.clone()).is_ok()
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// An exact decimal number, as a string: `"62.5"`. A whole number may be written bare. Never a
/// float, so that nothing is lost. *Decimaltal*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Description)]
pub struct Decimal {
    /// The number without its point.
    digits: i64,
    /// How many of the digits stand after the point.
    decimals: u32,
}

impl Decimal {
    /// More digits than any amount of the process has, and few enough for exact arithmetic.
    const LONGEST: usize = 18;

    /// Reads `-12.50`; none for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed = !whole.is_empty()
            && part.is_empty() != unsigned.contains('.')
            && whole.len() + part.len() <= Self::LONGEST
            && all_digits(whole)
            && all_digits(part);
        if !well_formed {
            return None;
        }
        let digits: i64 = format!("{whole}{part}").parse().ok()?;
        Some(Self {
            digits: if text.starts_with('-') { -digits } else { digits },
            decimals: u32::try_from(part.len()).ok()?,
        })
    }

    /// A number of hundredths, with two decimals: an amount of öre in kronor.
    #[must_use]
    pub const fn of_hundredths(hundredths: i64) -> Self {
        Self {
            digits: hundredths,
            decimals: 2,
        }
    }

    /// The number as a fraction: its digits, and the power of ten that they are divided by.
    #[must_use]
    pub const fn fraction(self) -> (i64, i64) {
        // So many decimals are never read that their power of ten would not fit.
        (self.digits, 10_i64.pow(self.decimals))
    }

    /// The number in hundredths; none where it has finer parts.
    #[must_use]
    pub fn in_hundredths(self) -> Option<i64> {
        if self.decimals <= 2 {
            return self.digits.checked_mul(10_i64.pow(2 - self.decimals));
        }
        let finer = 10_i64.checked_pow(self.decimals - 2)?;
        (self.digits % finer == 0).then_some(self.digits / finer)
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = self.digits.unsigned_abs();
        if self.decimals == 0 {
            return write!(f, "{sign}{digits}");
        }
        let unit = 10_u64.pow(self.decimals);
        let width = usize::try_from(self.decimals).unwrap_or(Self::LONGEST);
        write!(f, "{sign}{}.{:0width$}", digits / unit, digits % unit)
    }
}

#[Scalar(name = "Decimal", use_type_description)]
impl ScalarType for Decimal {
    fn parse(value: Value) -> InputValueResult<Self> {
        let read = match &value {
            Value::String(text) => Self::read(text),
            // A number with a point has already been through a float.
            Value::Number(number) if !number.is_f64() => Self::read(&number.to_string()),
            _ => None,
        };
        read.ok_or_else(|| refuse(&value, "an exact decimal number, written as \"62.5\""))
    }

    fn is_valid(value: &Value) -> bool {
        Self::parse(value.clone()).is_ok()
    }

    fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_graphql::Name;

    fn text(text: &str) -> Value {
        Value::String(text.to_owned())
    }

    #[test]
    fn a_date_is_a_day_that_exists_and_nothing_more() {
        assert_eq!(
            Date::parse(text("2024-02-29")).map(|date| date.to_value()).ok(),
            Some(text("2024-02-29"))
        );
        for wrong in [
            "2025-02-29",
            "20250203",
            "2025-2-3",
            "2025-02-03T10:00",
            "03/02/2025",
            "",
        ] {
            assert!(!Date::is_valid(&text(wrong)), "{wrong}");
        }
        assert!(!Date::is_valid(&Value::from(20_250_203)));
    }

    #[test]
    fn an_instant_needs_its_offset_and_is_answered_in_utc() {
        assert_eq!(
            DateTime::parse(text("2025-02-03T08:00:00+01:00"))
                .map(|at| at.to_value())
                .ok(),
            Some(text("2025-02-03T07:00:00Z"))
        );
        for wrong in [
            "2025-02-03T08:00:00",
            "2025-02-03 08:00:00Z",
            "2025-02-03",
            "2025-02-03T08:00:00+01:00[Europe/Stockholm]",
        ] {
            assert!(!DateTime::is_valid(&text(wrong)), "{wrong}");
        }
    }

    #[test]
    fn a_model_code_is_a_string_or_a_bare_name() {
        for value in [text("FYR24"), Value::Enum(Name::new("FYR24"))] {
            assert_eq!(
                ModelCode::parse(value).ok(),
                Some(ModelCode(organisation::ModelCode::new("FYR24")))
            );
        }
        for wrong in ["fyr24", "", "F", "FYR 24", "FYR24\n"] {
            assert!(!ModelCode::is_valid(&text(wrong)), "{wrong:?}");
        }
    }

    #[test]
    fn a_decimal_is_exact_and_reads_back_as_it_was_written() {
        for written in ["0", "62.5", "100", "-0.01", "33.330", "999999999999999999"] {
            let decimal = Decimal::read(written).expect("a decimal");
            assert_eq!(decimal.to_string(), written);
        }
        for wrong in [
            "",
            ".",
            "1.",
            ".5",
            "1,5",
            "1e3",
            "+1",
            "--1",
            "1.2.3",
            "1234567890123456789",
        ] {
            assert_eq!(Decimal::read(wrong), None, "{wrong}");
        }
        assert!(Decimal::is_valid(&Value::from(50)));
        assert!(
            !Decimal::is_valid(&Value::from(62.5)),
            "a float may have lost something"
        );
    }

    #[test]
    fn an_amount_of_ore_is_shown_in_kronor() {
        for (ore, shown) in [(0, "0.00"), (5, "0.05"), (-150, "-1.50"), (73_373_622, "733736.22")] {
            assert_eq!(Decimal::of_hundredths(ore).to_string(), shown);
        }
        assert_eq!(Decimal::of_hundredths(i64::MIN).to_string(), "-92233720368547758.08");
    }

    #[test]
    fn a_decimal_is_a_fraction() {
        for (written, fraction) in [
            ("2.5", (25, 10)),
            ("-7", (-7, 1)),
            ("0.00000000000000001", (1, 10_i64.pow(17))),
        ] {
            assert_eq!(Decimal::read(written).map(Decimal::fraction), Some(fraction));
        }
    }

    #[test]
    fn a_decimal_in_hundredths_loses_nothing() {
        for (written, hundredths) in [
            ("62.5", Some(6_250)),
            ("33.33", Some(3_333)),
            ("33.330", Some(3_333)),
            ("33.333", None),
            ("-1", Some(-100)),
            ("999999999999999999", None),
        ] {
            assert_eq!(
                Decimal::read(written).and_then(Decimal::in_hundredths),
                hundredths,
                "{written}"
            );
        }
    }
}

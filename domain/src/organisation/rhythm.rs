//! How often a body meets, as a number: what its model prescribes, beside the words of the document.

use super::BodyKey;
use crate::meeting::parts::MeetingKind;

vocabulary! {
    /// In which time meetings are counted.
    pub enum RhythmPeriod {
        /// A calendar year.
        Year = "YEAR", "År", "Year";
        /// Half a calendar year, January to June or July to December. The source says *termin* and not from when to
        /// when: the halves are our reading.
        Term = "TERM", "Termin", "Term";
    }
}

impl RhythmPeriod {
    /// So many days has the longest of them: nobody meets more often in it.
    pub(crate) const fn days(self) -> u16 {
        match self {
            Self::Year => 366,
            Self::Term => 184,
        }
    }
}

/// So many meetings of a kind in each period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// Which meetings are counted.
    pub kind: MeetingKind,
    /// So many or more ...
    pub at_least: u16,
    /// ... and no more than so many; none where the document sets no limit.
    pub at_most: Option<u16>,
    /// In each of these.
    pub per: RhythmPeriod,
    /// The bodies that take part besides the one whose rhythm it is.
    pub with: Vec<BodyKey>,
    /// Document and section.
    pub source: String,
}

impl Rhythm {
    /// The rhythm in words, in Swedish and English: `1–2 × gemensamt möte per termin`.
    #[must_use]
    pub fn in_words(&self) -> (String, String) {
        let (kind, per) = (self.kind.label(), self.per.label());
        let words = |least: &str, kind: &str, per: &str| {
            let number = match self.at_most {
                Some(most) if most == self.at_least => most.to_string(),
                Some(most) => format!("{}–{most}", self.at_least),
                None => format!("{least} {}", self.at_least),
            };
            format!("{number} × {} per {}", kind.to_lowercase(), per.to_lowercase())
        };
        (words("minst", kind.sv, per.sv), words("at least", kind.en, per.en))
    }
}

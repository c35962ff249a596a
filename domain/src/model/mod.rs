//! An organisation as data: a model file, checked and immutable once published.

mod check;
mod economy;
mod load;
mod texts;

pub use check::{Check, Explored};
pub use economy::{
    AboveLimit, CountyTerms, Economy, FundingShare, NamedBoard, PaymentLiabilityTerms, PlacementTerms, SurplusTerms,
};
pub use load::{ModelError, ModelErrors};
pub use texts::{Audience, StateTexts, Words};

use crate::organisation::{Body, BodyKey, CareProvider, ModelCode, Principal, PrincipalKey, Seat, Side};
use crate::process::{State, Station, Transition};
use crate::rule::{Level, Rule};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

vocabulary! {
    /// On what ground a transition or a rule stands in a model.
    pub enum Basis {
        /// [E] The source says it.
        Explicit = "EXPLICIT", "Uttryckligt", "Explicit";
        /// [I] It follows from the source.
        Inferred = "INFERRED", "Härlett", "Inferred";
        /// [R] Recommended where the source is silent.
        Recommended = "RECOMMENDED", "Rekommenderat", "Recommended";
        /// – The model does not have it.
        Absent = "ABSENT", "Saknas", "Absent";
    }
}

vocabulary! {
    /// How many of the votes cast a decision needs (Q5: the sources are silent).
    pub enum Majority {
        /// More yes than no.
        Simple = "SIMPLE", "Enkel majoritet", "Simple majority";
        /// At least twice as many yes as no.
        TwoThirds = "TWO_THIRDS", "Två tredjedelar", "Two thirds";
    }
}

vocabulary! {
    /// What as many yes as no come to where more yes than no carry (Q5: the sources are silent).
    pub enum Tie {
        /// The proposal is not adopted.
        NotAdopted = "NOT_ADOPTED", "Inte antaget", "Not adopted";
        /// The chair's vote decides.
        Chair = "CHAIR", "Ordföranden avgör", "The chair decides";
    }
}

vocabulary! {
    /// How many of the voting seats must take part for a body to decide (Q5: the sources are silent).
    pub enum Quorum {
        /// No number is set.
        None = "NONE", "Inget krav", "No number";
        /// More than half.
        MoreThanHalf = "MORE_THAN_HALF", "Fler än hälften", "More than half";
        /// At least two thirds.
        TwoThirds = "TWO_THIRDS", "Minst två tredjedelar", "At least two thirds";
    }
}

/// How votes are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoteRule {
    /// What carries.
    pub majority: Majority,
    /// What a tie comes to.
    pub tie: Tie,
    /// How many must take part.
    pub quorum: Quorum,
}

/// How many seats a requirement asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// So many or more.
    AtLeast(u16),
    /// So many, neither more nor fewer.
    Exactly(u16),
    /// So many or fewer.
    AtMost(u16),
}

impl Count {
    /// Whether a number is such a one.
    #[must_use]
    pub fn allows(self, number: usize) -> bool {
        match self {
            Self::AtLeast(least) => number >= usize::from(least),
            Self::Exactly(exact) => number == usize::from(exact),
            Self::AtMost(most) => number <= usize::from(most),
        }
    }
}

/// Whom a rule of composition asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// On this side.
    pub side: Option<Side>,
    /// Of this kind of operation.
    pub provider: Option<CareProvider>,
    /// So many.
    pub count: Count,
}

impl Requirement {
    /// Whether a seat is one of those that are counted.
    #[must_use]
    pub fn counts(&self, seat: &Seat) -> bool {
        (self.side.is_none() || seat.side == self.side) && (self.provider.is_none() || seat.provider == self.provider)
    }
}

/// The model of the same area before this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follows {
    /// Its code.
    pub model: ModelCode,
    /// Where both are valid at once: what says that they may be.
    pub overlap: Option<Arc<str>>,
    /// Where days are left out between them: what says so.
    pub gap: Option<Arc<str>>,
    /// Where it stands in the file.
    pub line: usize,
}

/// What a model says of one transition.
#[derive(Clone, Debug, PartialEq)]
pub struct TransitionEntry {
    /// On what ground it exists, or that it does not.
    pub basis: Basis,
    /// Document and section.
    pub source: Arc<str>,
    /// For an absent one: who may do what instead, in Swedish and English.
    pub instead: Option<(String, String)>,
    /// Where it stands in the file.
    pub line: usize,
}

/// What a model says of one rule.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleEntry {
    /// How strongly it holds.
    pub level: Level,
    /// On what ground.
    pub basis: Basis,
    /// Document and section.
    pub source: Arc<str>,
    /// For a rule of composition: whom it asks for.
    pub requires: Vec<Requirement>,
    /// Where it stands in the file.
    pub line: usize,
}

/// A published model of one organisation in one period.
#[derive(Clone, Debug)]
pub struct Model {
    /// Its code, such as `FYR24`.
    pub code: ModelCode,
    /// Its name in Swedish.
    pub name_sv: String,
    /// Its name in English.
    pub name_en: String,
    /// The document that it is read from.
    pub document: String,
    /// The documents that its sources cite, by number.
    pub documents: BTreeMap<String, String>,
    /// First day of its validity.
    pub valid_from: Date,
    /// Last day of its validity.
    pub valid_to: Date,
    /// SHA-256 of the model file, hexadecimal: the version that a case stays with.
    pub digest: String,
    /// The model of the same area before this one.
    pub follows: Option<Follows>,
    /// Its principals: the municipalities of the area and the region.
    pub principals: Vec<Principal>,
    /// Its bodies with their seats.
    pub bodies: Vec<Body>,
    /// Every transition of the process, present or absent.
    pub transitions: BTreeMap<Transition, TransitionEntry>,
    /// The rules that hold.
    pub rules: BTreeMap<Rule, RuleEntry>,
    /// The station that owns the follow-up (I31).
    pub follow_up_owner: Station,
    /// Whether steps that are only inferred can be taken (Q18).
    pub inferred_steps: bool,
    /// How votes are counted (Q5).
    pub vote: VoteRule,
    /// Whether a body's decision may carry a step although it was taken outside the system's meetings.
    pub recorded_decisions: bool,
    /// What stations are called.
    pub stations: BTreeMap<Station, Words>,
    /// What is said of a case in each state.
    pub states: BTreeMap<State, StateTexts>,
    /// The line of the file that says from when it is valid.
    pub valid_line: usize,
    /// The file as it was named.
    pub file: String,
    /// The file as it was written: what is stored when the model is published.
    pub text: Arc<str>,
    /// How the office is funded; none where the document says nothing.
    pub economy: Option<Economy>,
    /// The county's terms for payments; none in an area's own model.
    pub county_terms: Option<CountyTerms>,
    body_index: HashMap<BodyKey, usize>,
}

impl Model {
    /// The body with that key.
    #[must_use]
    pub fn body(&self, key: &BodyKey) -> Option<&Body> {
        self.body_index.get(key).and_then(|index| self.bodies.get(*index))
    }

    /// The body at a station with that key, or with that last part of its key (`vuxna`).
    #[must_use]
    pub fn body_named(&self, station: Station, name: &BodyKey) -> Option<&Body> {
        let is_named = |body: &&Body| {
            let key = body.key.as_str();
            body.key == *name || key.rsplit('/').next() == Some(name.as_str())
        };
        self.bodies.iter().filter(|body| body.station == station).find(is_named)
    }

    /// The first body at a station: the only one, but for local groups and forums.
    #[must_use]
    pub fn body_at(&self, station: Station) -> Option<&Body> {
        self.bodies.iter().find(|body| body.station == station)
    }

    /// The preparation group of a forum.
    #[must_use]
    pub fn preparation_of(&self, forum: &BodyKey) -> Option<&Body> {
        self.bodies
            .iter()
            .find(|body| body.prepares_for.as_ref() == Some(forum))
    }

    /// The local group that covers a care area.
    #[must_use]
    pub fn local_group_of(&self, area: &PrincipalKey) -> Option<&Body> {
        self.bodies
            .iter()
            .find(|body| body.station == Station::Local && body.care_areas.contains(area))
    }

    /// The principal with that key.
    #[must_use]
    pub fn principal(&self, key: &PrincipalKey) -> Option<&Principal> {
        self.principals.iter().find(|principal| &principal.key == key)
    }

    /// What the model says of a transition; absent where it says nothing.
    #[must_use]
    pub fn transition(&self, transition: Transition) -> Option<&TransitionEntry> {
        self.transitions.get(&transition)
    }

    /// Whether the transition exists and can be taken.
    #[must_use]
    pub fn has(&self, transition: Transition) -> bool {
        self.transition(transition).is_some_and(|entry| match entry.basis {
            Basis::Absent => false,
            Basis::Inferred => self.inferred_steps,
            Basis::Explicit | Basis::Recommended => true,
        })
    }

    /// Whether it is the county's own model, whose cases are agreements that the SRO orders (3.9, notes).
    #[must_use]
    pub fn is_county(&self) -> bool {
        self.has(Transition::OrderRevision)
    }

    /// The rule, if it holds here.
    #[must_use]
    pub fn rule(&self, rule: Rule) -> Option<&RuleEntry> {
        self.rules.get(&rule)
    }
}

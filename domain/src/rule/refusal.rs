//! A refusal explains itself: a code, a sentence, the rule, its source, and who could instead.

use super::Rule;
use crate::organisation::Holder;
use std::sync::Arc;

vocabulary! {
    /// Why something was refused. One closed list for the whole API.
    pub enum RefusalCode {
        /// The transition does not start in the case's state.
        WrongState = "WRONG_STATE", "Steget utgår inte från ärendets läge.", "The transition does not start in the state of the case.";
        /// The actor holds no mandate for this case at this station today.
        MandateMissing = "MANDATE_MISSING", "Du har inte det uppdrag som steget kräver.", "You do not hold the mandate that the transition requires.";
        /// The case's model does not have the transition.
        TransitionAbsentInModel = "TRANSITION_ABSENT_IN_MODEL", "Steget finns inte i ärendets modell.", "The transition does not exist in the model of the case.";
        /// A reason or other justification is missing.
        ReasonRequired = "REASON_REQUIRED", "En motivering krävs.", "A reason is required.";
        /// The charter lacks something.
        CharterIncomplete = "CHARTER_INCOMPLETE", "Uppdragshandlingen är ofullständig.", "The charter is incomplete.";
        /// The assignment has no deadline.
        DeadlineRequired = "DEADLINE_REQUIRED", "En tidsgräns krävs.", "A deadline is required.";
        /// A body or a set of care areas is not composed as the model says.
        CompositionInvalid = "COMPOSITION_INVALID", "Sammansättningen stämmer inte med modellen.", "The composition does not fit the model.";
        /// The office has not prepared the case.
        NotPreparedByOffice = "NOT_PREPARED_BY_OFFICE", "Ärendet är inte berett av kontoret.", "The case is not prepared by the office.";
        /// The charter is not the one that AU approved.
        CharterNotApprovedByAu = "CHARTER_NOT_APPROVED_BY_AU", "Uppdragshandlingen är inte godkänd av AU.", "The charter is not approved by AU.";
        /// The seat has no vote.
        NoVotingRight = "NO_VOTING_RIGHT", "Platsen har inte rösträtt.", "The seat has no voting right.";
        /// Too few voting seats take part.
        QuorumMissing = "QUORUM_MISSING", "För få röstberättigade deltar.", "Too few voting seats take part.";
        /// Chair posts do not alternate.
        AlternationViolated = "ALTERNATION_VIOLATED", "Ordförandeskapet växlar inte som det ska.", "The chair does not alternate as it must.";
        /// A party has not anchored.
        AnchoringIncomplete = "ANCHORING_INCOMPLETE", "Förankringen är inte klar.", "The anchoring is not complete.";
        /// A rung of the dispute ladder is skipped.
        LadderSkipped = "LADDER_SKIPPED", "Ett steg i tvistetrappan hoppas över.", "A rung of the dispute ladder is skipped.";
        /// The kind of case does not allow it.
        KindNotAllowed = "KIND_NOT_ALLOWED", "Ärendetypen tillåter inte steget.", "The kind of the case does not allow the transition.";
        /// The matter belongs outside the collaboration.
        OutsideStructure = "OUTSIDE_STRUCTURE", "Frågan hör hemma utanför samverkansstrukturen.", "The matter belongs outside the structure.";
        /// A part of the result is missing.
        ResultIncomplete = "RESULT_INCOMPLETE", "Resultatet är ofullständigt.", "The result is incomplete.";
        /// A record is not published.
        RecordNotPublished = "RECORD_NOT_PUBLISHED", "Protokoll eller anteckningar är inte publicerade.", "A record is not published.";
        /// Not all parties have adopted.
        PartiesNotUnanimous = "PARTIES_NOT_UNANIMOUS", "Alla parter har inte antagit.", "Not every party has adopted.";
        /// Notice came after the last day.
        NoticeTooLate = "NOTICE_TOO_LATE", "Uppsägningen kom för sent.", "The notice came too late.";
        /// The case is finished.
        TerminalState = "TERMINAL_STATE", "Ärendet är avslutat.", "The case is finished.";
        /// The reporter of the deviation waits for an answer.
        ReporterNotAnswered = "REPORTER_NOT_ANSWERED", "Rapportören har inte fått svar.", "The reporter has not been answered.";
        /// The office would judge in its own cause.
        Impartiality = "IMPARTIALITY", "Opartiskheten skulle brytas.", "Impartiality would be broken.";
        /// The person is disqualified from handling the case.
        Recused = "RECUSED", "Du är antecknad som jävig i ärendet och får inte handlägga det.", "You are recused from the case and may not handle it.";
        /// Another condition of the transition is not met.
        GuardFailed = "GUARD_FAILED", "Ett villkor för steget är inte uppfyllt.", "A condition of the transition is not met.";
        /// Somebody else changed the case in between.
        StaleVersion = "STALE_VERSION", "Ärendet har ändrats sedan du läste det.", "The case has changed since you read it.";
        /// It is not there, or not for you to see.
        NotFound = "NOT_FOUND", "Det du söker finns inte.", "What you ask for is not there.";
        /// A value is not acceptable.
        InvalidInput = "INVALID_INPUT", "Ett värde kan inte tas emot.", "A value is not acceptable.";
        /// The key was used with another input.
        IdempotencyKeyReused = "IDEMPOTENCY_KEY_REUSED", "Nyckeln är redan använd med annat innehåll.", "The idempotency key was used with another input.";
        /// A text contains a personal identity number.
        PersonalIdentityNumber = "PERSONAL_IDENTITY_NUMBER", "Texten innehåller ett personnummer eller samordningsnummer.", "The text contains a personal identity number.";
    }
}

/// One reason why a command is refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The stable code.
    pub code: RefusalCode,
    /// What is wrong here and what to do, in Swedish.
    pub sv: String,
    /// The same in English.
    pub en: String,
    /// Path of the input field, empty where the whole command is meant.
    pub field: Vec<String>,
    /// The rule that refused.
    pub rule: Option<Rule>,
    /// Document and section that the rule, or the absence of the transition, comes from.
    pub source: Option<Arc<str>>,
    /// Who could do it instead.
    pub mandates_that_could: Vec<Holder>,
}

impl Refusal {
    /// A refusal with the code's own sentence.
    #[must_use]
    pub fn new(code: RefusalCode) -> Self {
        let label = code.label();
        Self::saying(code, label.sv, label.en)
    }

    /// A refusal with a sentence of its own.
    #[must_use]
    pub fn saying(code: RefusalCode, sv: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            code,
            sv: sv.into(),
            en: en.into(),
            field: Vec::new(),
            rule: None,
            source: None,
            mandates_that_could: Vec::new(),
        }
    }

    /// About that input field.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = field.split('.').map(str::to_owned).collect();
        self
    }

    /// By that rule.
    #[must_use]
    pub fn by(mut self, rule: Rule) -> Self {
        self.rule = Some(rule);
        self
    }
}

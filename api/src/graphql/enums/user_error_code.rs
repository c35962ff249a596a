//! Why something was refused.

use async_graphql::Enum;

/// Why something was refused: one closed list for the whole API. *Avslagskod*; the rule that
/// refused stands beside it.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::rule::RefusalCode")]
pub enum UserErrorCode {
    /// The transition does not start in the state of the case (specification 3.9): *Steget utgår
    /// inte från ärendets läge.*.
    WrongState,
    /// The actor holds no mandate for this case at this station today (specification 3.9, column
    /// Mandate): *Du har inte det uppdrag som steget kräver.*.
    MandateMissing,
    /// The case's model does not have the transition (specification 3.9, the marks per model):
    /// *Steget finns inte i ärendets modell.*.
    TransitionAbsentInModel,
    /// A reason or other justification is missing (I24, I38): *En motivering krävs.*.
    ReasonRequired,
    /// The charter lacks something (T17, I19): *Uppdragshandlingen är ofullständig.*.
    CharterIncomplete,
    /// The assignment has no deadline (I18): *En tidsgräns krävs.*.
    DeadlineRequired,
    /// A body or a set of care areas is not composed as the model says (I09 to I14):
    /// *Sammansättningen stämmer inte med modellen.*.
    CompositionInvalid,
    /// The office has not prepared the case (I23): *Ärendet är inte berett av kontoret.*.
    NotPreparedByOffice,
    /// The charter is not the one that the working committee approved (I20): *Uppdragshandlingen
    /// är inte godkänd av AU.*.
    CharterNotApprovedByAu,
    /// The seat has no vote (I01, I02): *Platsen har inte rösträtt.*.
    NoVotingRight,
    /// Too few voting seats take part for the body to decide (Q5): *För få röstberättigade deltar.*.
    QuorumMissing,
    /// Chair posts do not alternate (I03 to I05, I08): *Ordförandeskapet växlar inte som det
    /// ska.*.
    AlternationViolated,
    /// A party has not anchored (I29, T16): *Förankringen är inte klar.*.
    AnchoringIncomplete,
    /// A rung of the dispute ladder is skipped (I36): *Ett steg i tvistetrappan hoppas över.*.
    LadderSkipped,
    /// The kind of case does not allow it (I37, T61): *Ärendetypen tillåter inte steget.*.
    KindNotAllowed,
    /// The matter belongs outside the collaboration (I25, I38): *Frågan hör hemma utanför
    /// samverkansstrukturen.*.
    OutsideStructure,
    /// A part of the result is missing (I22): *Resultatet är ofullständigt.*.
    ResultIncomplete,
    /// A record is not published (I27): *Protokoll eller anteckningar är inte publicerade.*.
    RecordNotPublished,
    /// Not all parties have adopted (I39): *Alla parter har inte antagit.*.
    PartiesNotUnanimous,
    /// Notice came after the last day (I46): *Uppsägningen kom för sent.*.
    NoticeTooLate,
    /// The case is finished (I58): *Ärendet är avslutat.*.
    TerminalState,
    /// The reporter of the deviation waits for an answer (I47): *Rapportören har inte fått
    /// svar.*.
    ReporterNotAnswered,
    /// The office would judge in its own cause (I26): *Opartiskheten skulle brytas.*.
    Impartiality,
    /// The person is recused from the case; a substitute may act (kommunallagen 6 kap. 28–32 §§): *Du är antecknad som
    /// jävig i ärendet och får inte handlägga det.*.
    Recused,
    /// Another condition of the transition is not met (specification 3.9, column Guards): *Ett
    /// villkor för steget är inte uppfyllt.*.
    GuardFailed,
    /// Somebody else changed the case in between; the payload carries it as it is now. *Ärendet
    /// har ändrats sedan du läste det.*.
    StaleVersion,
    /// It is not there, or not for the reader to see; the two look alike. *Det du söker finns
    /// inte.*.
    NotFound,
    /// A value is not acceptable; `field` says which. *Ett värde kan inte tas emot.*.
    InvalidInput,
    /// The idempotency key was used by the same person with another input. *Nyckeln är redan
    /// använd med annat innehåll.*.
    IdempotencyKeyReused,
    /// A text contains a personal identity number; cases are not about individuals. *Texten
    /// innehåller ett personnummer eller samordningsnummer.*.
    PersonalIdentityNumber,
}

//! Sides, operations and functions of an organisation, and how far its rules reach.

use async_graphql::Enum;

/// The two sides between which chairs alternate: *huvudmannasida* (I03, I04).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::organisation::Side")]
pub enum Side {
    /// A municipality or its association: *Kommun*.
    Municipal,
    /// Västra Götalandsregionen, its own operations and those that it finances: *Region*.
    Regional,
}

/// The kind of operation that a seat represents, or one organisation of a principal: *verksamhet*
/// (I09 to I12).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::organisation::CareProvider")]
pub enum CareProvider {
    /// Municipal or regional primary care, by the side of the principal: *kommunal primärvård*,
    /// *regional primärvård*; *Primärvård*.
    PrimaryCare,
    /// The social services of a municipality: *Socialtjänst*.
    SocialServices,
    /// School and pupil health of a municipality: *Skola och elevhälsa*.
    SchoolHealth,
    /// Specialist care, such as NU-sjukvården: *Specialistsjukvård*.
    SpecialistCare,
    /// Dental care: *Tandvård*.
    DentalCare,
    /// Rehabilitation under the free choice system, *vårdval rehab*: *Rehabilitering*.
    Rehabilitation,
    /// Habilitation, such as *Habilitering & Hälsa*: *Habilitering*.
    Habilitation,
    /// The regional health organisation: *Regionhälsan*.
    RegionalHealth,
    /// An elected board or assembly, or its officials: *Politisk nämnd eller styrelse*.
    Political,
    /// *Kommunalförbund*.
    MunicipalAssociation,
    /// The administration in general, such as a line manager's: *Förvaltning*.
    Administration,
}

/// What a holder is in a body: *funktion* (specification 3.6, chapter 7).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::organisation::Function")]
pub enum SeatFunction {
    /// Leads the body and is also a member: *Ordförande*.
    Chair,
    /// Acts when the chair is absent and is also a member: *Vice ordförande*.
    ViceChair,
    /// Takes part with the rights of the seat: *Ledamot*.
    Member,
    /// Takes part without a vote (I02): *Adjungerad*.
    Adjunct,
    /// Keeps the record: *Sekreterare*.
    Secretary,
    /// Staff of the office, impartial between the parties (I26): *Processledare*.
    ProcessLeader,
    /// Staff of the office that assesses where a question belongs (SAL19): *Koordinator*.
    Coordinator,
    /// Leads a local task group (T04): *Gruppledare*.
    TaskLead,
    /// Carries out in a party's own organisation (T47): *Linjechef*.
    LineManager,
    /// Prepares and answers for a municipality (T37, T42): *Nämnd*.
    Committee,
    /// Is heard before the council (I43): *Kommunstyrelse*.
    Executive,
    /// Adopts for the party (I39): *Fullmäktige*.
    Council,
}

/// Who runs the operation that a holder comes from: *driftsform*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::organisation::Operation")]
pub enum Operation {
    /// The principal's own: *Offentlig regi*.
    Public,
    /// A private provider's, such as a health centre within *vårdval*: *Privat regi*. It counts as the
    /// side that pays (Q23).
    Private,
    /// One that the principal has procured: *Upphandlad*.
    Procured,
}

/// Something that is known of a person: *uppgift*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::organisation::PersonField")]
pub enum PersonField {
    /// The display name: *Namn*.
    Name,
    /// The address of e-mail: *E-post*.
    Email,
    /// The telephone number: *Telefon*.
    Phone,
    /// The organisation that the person comes from: *Organisation*.
    Organisation,
}

/// What happened in the registry: *slag av händelse*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::organisation::RegistryEventKind")]
pub enum RegistryEventKind {
    /// Somebody was given a mandate: *Uppdrag givet*.
    Appointed,
    /// A mandate got its last day: *Uppdrag avslutat*.
    MandateEnded,
    /// Somebody stands in on a seat: *Ersättare utsedd*.
    SubstituteAppointed,
    /// A substitution got its last day: *Ersättarskap avslutat*.
    SubstitutionEnded,
    /// A person was registered: *Person registrerad*.
    PersonRegistered,
    /// Name or contact of a person changed: *Personuppgifter ändrade*.
    PersonUpdated,
    /// Name and contact of a person were erased: *Personuppgifter borttagna*.
    PersonErased,
    /// A service account was made: *Tjänstekonto skapat*.
    ServiceAccountCreated,
    /// A service account got another secret: *Tjänstekontots hemlighet bytt*.
    ServiceAccountSecretRotated,
    /// A service account was revoked: *Tjänstekonto återkallat*.
    ServiceAccountRevoked,
    /// A text of a case was erased: *Text borttagen*.
    TextErased,
    /// An identity at an issuer was linked to a person: *Identitet kopplad*.
    IdentityLinked,
    /// An identity at an issuer is nobody's any more: *Identitet frånkopplad*.
    IdentityUnlinked,
}

/// How strongly a rule holds in a model: *ska*, *bör*, *kan* or a duty (specification, chapter
/// 4).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::rule::Level")]
pub enum RuleLevel {
    /// *Ska*: what breaks it is refused.
    Refuse,
    /// *Bör*: allowed, with a warning that follows the event.
    Warn,
    /// *Kan*: expressly allowed.
    Allow,
    /// A duty that is recorded and cannot be checked by a transition: *Åtagande*.
    Duty,
}

/// How many of the votes cast a decision needs: *majoritet* (Q5).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::model::Majority")]
pub enum Majority {
    /// More yes than no: *Enkel majoritet*.
    Simple,
    /// At least twice as many yes as no: *Två tredjedelar*.
    TwoThirds,
}

/// What as many yes as no come to: *lika röstetal* (Q5).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::model::Tie")]
pub enum Tie {
    /// The proposal falls: *Inte antaget*.
    NotAdopted,
    /// The chair's vote decides: *Ordföranden avgör*.
    Chair,
}

/// For whom a status text is written: *mottagare*.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::model::Audience")]
pub enum Audience {
    /// Anybody: *Allmänheten*.
    Public,
    /// The parties that a case concerns: *Samverkansparter*.
    Partner,
    /// Those who handle it: *Internt*.
    Internal,
}

/// On what ground a transition or a rule stands in a model: *grund* (specification 3.9).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::model::Basis")]
pub enum Basis {
    /// [E] The source says it: *Uttryckligt*.
    Explicit,
    /// [I] It follows from the source: *Härlett*.
    Inferred,
    /// [R] Recommended where the source is silent: *Rekommenderat*.
    Recommended,
    /// – The model does not have it: *Saknas*.
    Absent,
}

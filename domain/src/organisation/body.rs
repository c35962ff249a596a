//! Bodies and their seats, as a model file defines them.

use super::{BodyKey, ModelCode, PrincipalKey, Rhythm, SeatKey};
use crate::process::Station;

vocabulary! {
    /// The two sides between which chairs alternate (*huvudmannasida*).
    pub enum Side {
        /// A municipality or its association.
        Municipal = "MUNICIPAL", "Kommun", "Municipality";
        /// Västra Götalandsregionen, its own operations and those that it finances.
        Regional = "REGIONAL", "Region", "Region";
    }
}

vocabulary! {
    /// The kind of operation that a seat represents, or an organisation of a principal.
    pub enum CareProvider {
        /// *Kommunal primärvård* or *regional primärvård*, by the side of the principal.
        PrimaryCare = "PRIMARY_CARE", "Primärvård", "Primary care";
        /// *Socialtjänst*.
        SocialServices = "SOCIAL_SERVICES", "Socialtjänst", "Social services";
        /// *Skola/elevhälsa*.
        SchoolHealth = "SCHOOL_HEALTH", "Skola och elevhälsa", "School and pupil health";
        /// *Specialistsjukvård*, such as NU-sjukvården.
        SpecialistCare = "SPECIALIST_CARE", "Specialistsjukvård", "Specialist care";
        /// *Tandvård*.
        DentalCare = "DENTAL_CARE", "Tandvård", "Dental care";
        /// *Vårdval rehab*.
        Rehabilitation = "REHABILITATION", "Rehabilitering", "Rehabilitation";
        /// *Habilitering & Hälsa*.
        Habilitation = "HABILITATION", "Habilitering", "Habilitation";
        /// *Regionhälsan*.
        RegionalHealth = "REGIONAL_HEALTH", "Regionhälsan", "Regional health";
        /// An elected board or assembly, or its officials.
        Political = "POLITICAL", "Politisk nämnd eller styrelse", "Political board";
        /// *Kommunalförbund*.
        MunicipalAssociation = "MUNICIPAL_ASSOCIATION", "Kommunalförbund", "Municipal association";
        /// The administration in general, such as a line manager's.
        Administration = "ADMINISTRATION", "Förvaltning", "Administration";
    }
}

vocabulary! {
    /// Who runs the operation that a holder comes from (*driftsform*).
    pub enum Operation {
        /// The principal's own.
        Public = "PUBLIC", "Offentlig regi", "Public";
        /// A private provider's, such as a health centre within *vårdval*. It counts as the side that pays (Q23).
        Private = "PRIVATE", "Privat regi", "Private";
        /// One that the principal has procured.
        Procured = "PROCURED", "Upphandlad", "Procured";
    }
}

vocabulary! {
    /// What a holder is in a body.
    pub enum Function {
        /// *Ordförande*. A chair is also a member.
        Chair = "CHAIR", "Ordförande", "Chair";
        /// *Vice ordförande*. A vice chair is also a member.
        ViceChair = "VICE_CHAIR", "Vice ordförande", "Vice chair";
        /// *Ledamot*.
        Member = "MEMBER", "Ledamot", "Member";
        /// *Adjungerad*: takes part without a vote.
        Adjunct = "ADJUNCT", "Adjungerad", "Adjunct";
        /// *Sekreterare*.
        Secretary = "SECRETARY", "Sekreterare", "Secretary";
        /// *Processledare*: staff of the office.
        ProcessLeader = "PROCESS_LEADER", "Processledare", "Process leader";
        /// *Koordinator* (SAL19): staff of the office that assesses.
        Coordinator = "COORDINATOR", "Koordinator", "Coordinator";
        /// Lead of a local task group.
        TaskLead = "TASK_LEAD", "Gruppledare", "Task group lead";
        /// *Linjechef*: carries out in a party's own organisation.
        LineManager = "LINE_MANAGER", "Linjechef", "Line manager";
        /// *Nämnd*: prepares and answers for a municipality.
        Committee = "COMMITTEE", "Nämnd", "Committee";
        /// *Kommunstyrelse*: is heard before the council.
        Executive = "EXECUTIVE", "Kommunstyrelse", "Municipal executive";
        /// *Fullmäktige*: adopts for the party.
        Council = "COUNCIL", "Fullmäktige", "Council";
    }
}

impl Side {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Municipal => Self::Regional,
            Self::Regional => Self::Municipal,
        }
    }
}

/// A legally responsible authority: a municipality, or the region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// Its key.
    pub key: PrincipalKey,
    /// Its name, such as "Trollhättan" or "Västra Götalandsregionen".
    pub name: String,
    /// Its side.
    pub side: Side,
    /// The sources do not name it: its name is the county's to fill in.
    pub to_be_named: bool,
}

/// A body at a station of the process.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Its key.
    pub key: BodyKey,
    /// The model that defines it; none for a party's own organisation.
    pub model: Option<ModelCode>,
    /// Where it stands in the process.
    pub station: Station,
    /// Its name in its own document.
    pub name: String,
    /// Its name in English, where the model gives one.
    pub name_en: Option<String>,
    /// The level in the document's own word, such as "lokal nivå".
    pub level: String,
    /// The municipalities whose care areas a local group covers.
    pub care_areas: Vec<PrincipalKey>,
    /// The forum that a preparation group prepares for.
    pub prepares_for: Option<BodyKey>,
    /// Its place in the recommendation chain of the county: the lower endorses before the higher.
    pub endorses: Option<u8>,
    /// Its places.
    pub seats: Vec<Seat>,
    /// How its chair changes.
    pub chair: Option<ChairRule>,
    /// Kind of record: "minnesanteckningar", "protokoll"; none where the document is silent.
    pub record: Option<String>,
    /// Where the record goes; none where the document is silent.
    pub record_to: Option<String>,
    /// Whether the document says that its records are published: its cases then wait for them before they close (I27).
    pub record_published: bool,
    /// Who keeps the record; none where the document is silent.
    pub secretary: Option<String>,
    /// How often it meets in the document's words; none where it is silent.
    pub meets: Option<String>,
    /// How often it meets as numbers, each with its source; none where the model does not say whether there are any, as
    /// in files from before it could.
    pub rhythm: Option<Vec<Rhythm>>,
    /// What it may decide, in short.
    pub decides: Option<String>,
    /// Whom it reports to, in short.
    pub reports_to: Option<String>,
    /// Document and section.
    pub source: String,
    /// The line of the model file that defines it; 0 for a party's own organisation.
    pub line: usize,
}

/// A place in a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat {
    /// Its key within the body.
    pub key: SeatKey,
    /// What it is called, such as "NU-sjukvården" or "Socialtjänst, Trollhättan".
    pub label: String,
    /// The side that it belongs to; none where either may hold it.
    pub side: Option<Side>,
    /// What it represents.
    pub provider: Option<CareProvider>,
    /// The principal whose organisation appoints to it: what makes its holder a representative of that party.
    pub principal: Option<PrincipalKey>,
    /// Who appoints, in the document's words.
    pub appointed_by: String,
    /// Whether it votes.
    pub voting: bool,
    /// Whether any number of people may hold it at once, as where a board's presidium sits (Q17).
    pub unbounded: bool,
    /// The function that comes with the seat unless a mandate says otherwise.
    pub function: Function,
    /// Held by whoever holds something else, such as the AU chair by the steering chair.
    pub ex_officio: Option<ExOfficio>,
    /// Document and section.
    pub source: String,
}

/// A seat held by virtue of a function or a seat in another body.
#[derive(Clone, Debug, PartialEq)]
pub struct ExOfficio {
    /// The other body.
    pub body: BodyKey,
    /// The function there ...
    pub function: Option<Function>,
    /// ... or the seat there.
    pub seat: Option<SeatKey>,
}

/// How chairs change in a body.
#[derive(Clone, Debug, PartialEq)]
pub struct ChairRule {
    /// Length of a chair's term in years; none where the document is silent.
    pub term_years: Option<u8>,
    /// Whether the chair alternates between the two sides.
    pub alternates: bool,
    /// Whether the vice chair becomes chair after the term, as a main rule (I06).
    pub vice_becomes_chair: bool,
    /// The seats that hold chair and vice chair when the body is set up (Q21: configuration).
    pub first: [Option<SeatKey>; 2],
    /// The body that the chair must be a member of (I14); none where there is no such rule.
    pub member_of: Option<BodyKey>,
    /// The seat there whose holder is the first chair here.
    pub first_chair_from: Option<SeatKey>,
    /// Who elects or appoints, in the document's words.
    pub chosen_by: String,
    /// Document and section.
    pub source: String,
}

impl Body {
    /// How often it meets, as numbers.
    #[must_use]
    pub fn rhythms(&self) -> &[Rhythm] {
        self.rhythm.as_deref().unwrap_or_default()
    }

    /// What the holder of a seat is when the body is set up.
    #[must_use]
    pub fn first_function(&self, seat: &Seat) -> Function {
        match self.chair.as_ref().map(|chair| &chair.first) {
            Some([Some(first), _]) if *first == seat.key => Function::Chair,
            Some([_, Some(second)]) if *second == seat.key => Function::ViceChair,
            _ => seat.function,
        }
    }
}

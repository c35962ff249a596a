//! The process as one table: read it beside chapter 3.9 of the specification.
//!
//! Per row: number, from, to, whose mandate, what is needed, which rules and guards.
//! Which rows exist in an organisation, on what basis and from which source,
//! stands in the model files and is shown next to this table in PROCESS.md.

use super::{Need, state::State, station::Role, station::Station, transition::Transition};
use crate::model::Model;
use crate::rule::{Guard as G, Rule as R};

/// Where a transition starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// It opens a new case (∅).
    New,
    /// It opens a new case, or continues one that is in the state.
    NewOr(State),
    /// From any of these states.
    States(&'static [State]),
    /// From every state that is not terminal.
    AnyOpen,
    /// In every state, the terminal ones too: who sees a case is asked for as long as it is there.
    Any,
}

/// Where a transition leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To that state.
    State(State),
    /// The state stays: the row is an act.
    Same,
    /// Back to the state that was paused for anchoring.
    Resume,
    /// S07 where the model has forum preparation groups, otherwise S08.
    ForumEntry,
    /// S17 when the political body established or approved, S19 when it noted.
    PoliticalOutcome,
    /// S11 in a delregional model, S12 at the county.
    AgreementDesk,
    /// Where the case lands in the model that it moves to.
    Landing,
}

/// Who may fire a transition: a role in the body instance that the case concerns.
///
/// A vice chair acts when the chair is absent [R], so a chair's mandate is also the vice chair's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mandate {
    /// The role, at its own station, in the body of this case.
    Role(Role),
    /// The role, in the county's own model only.
    AtCounty(Role),
    /// The role, while the case is in one of these states.
    RoleIn(&'static [State], Role),
    /// The chair of the body that holds the case.
    HolderChair,
    /// The chair of the body that paused the case for anchoring.
    PausingChair,
    /// The chair of the body that gave the assignment.
    CommissioningChair,
    /// The chair of the body that owns the follow-up in the model (I31).
    FollowUpOwner,
    /// The role, at the party that the command names: each party for itself.
    OwnParty(Role),
    /// Whoever represents the party that the command names.
    PartyRepresentative,
    /// Whoever it is about, for themselves, on any seat in the case's model, at the county or at a party.
    Themselves,
    /// Fired by the clock tick, never by a person.
    System,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Number in the specification; acts are numbered A1 and on.
    pub number: &'static str,
    /// Where it starts.
    pub from: From,
    /// Where it leads.
    pub to: To,
    /// Whose mandate fires it: any of these.
    pub mandate: &'static [Mandate],
    /// What the command carries, by its names in the API; a question mark marks what may be left out.
    needs: &'static [&'static str],
    /// Invariants asked where the model has them.
    pub rules: &'static [R],
    /// Guards of the row itself, asked in every model.
    pub guards: &'static [G],
    /// The station whose body decides, where it is another than that of the mandate: what AU or the
    /// presidium decides, a chair or the office fires.
    pub decided_at: Option<Station>,
    /// The source of an act that came into the table when model files had been published already, and that the law
    /// gives whatever a plan says: a file that does not mention it has it on this ground (RECOMMENDED).
    pub law: Option<&'static str>,
    /// Whether the act came into the table when model files had been published already, and no law gives it: a file that
    /// does not mention it does not have it.
    pub came_later: bool,
}

/// What secrecy markings rest on.
const OSL: &str = "Offentlighets- och sekretesslagen (2009:400), 5 kap. 5 §";
/// What recusals (*jäv*) rest on: for those whom a council has elected, and for the officials of an authority.
const RECUSAL: &str = "Kommunallagen (2017:725), 6 kap. 28–32 §§; förvaltningslagen (2017:900), 16–18 §§";

const fn row(number: &'static str, from: From, to: To, mandate: &'static [Mandate]) -> Row {
    Row {
        number,
        from,
        to,
        mandate,
        needs: &[],
        rules: &[],
        guards: &[],
        decided_at: None,
        law: None,
        came_later: false,
    }
}

impl Row {
    const fn needing(self, needs: &'static [&'static str]) -> Self {
        Self { needs, ..self }
    }
    const fn rules(self, rules: &'static [R]) -> Self {
        Self { rules, ..self }
    }
    const fn guards(self, guards: &'static [G]) -> Self {
        Self { guards, ..self }
    }

    const fn by_law(self, source: &'static str) -> Self {
        Self {
            law: Some(source),
            ..self
        }
    }

    const fn later(self) -> Self {
        Self {
            came_later: true,
            ..self
        }
    }

    const fn decided_at(self, station: Station) -> Self {
        Self {
            decided_at: Some(station),
            ..self
        }
    }

    /// What the command carries.
    pub fn needs(&self) -> impl Iterator<Item = Need> + use<> {
        self.needs.iter().map(|need| match need.strip_prefix('?') {
            Some(field) => Need { field, required: false },
            None => Need {
                field: need,
                required: true,
            },
        })
    }

    /// What is fired "on decision" carries a recorded decision of the body.
    #[must_use]
    pub fn on_decision(&self) -> bool {
        self.needs.contains(&"decision")
    }

    /// Whether the row can start in the state.
    #[must_use]
    pub fn starts_in(&self, state: State) -> bool {
        match self.from {
            From::New => false,
            From::NewOr(only) => only == state,
            From::States(states) => states.contains(&state),
            From::AnyOpen => !state.is_terminal(),
            From::Any => true,
        }
    }

    /// The states to which the row can lead in a model; none where the state stays.
    #[must_use]
    pub fn targets(&self, model: &Model) -> Vec<State> {
        match self.to {
            To::State(state) => vec![state],
            To::Same | To::Landing => Vec::new(),
            To::Resume => match Transition::PauseForAnchoring.row().from {
                From::States(states) => states.to_vec(),
                From::New | From::NewOr(_) | From::AnyOpen | From::Any => Vec::new(),
            },
            To::ForumEntry if model.has(Transition::TakeUpInForum) => vec![State::ForumPreparation],
            To::ForumEntry => vec![State::ForumWork],
            To::PoliticalOutcome => vec![State::Implementation, State::Closed],
            To::AgreementDesk if model.is_county() => vec![State::CountyHandling],
            To::AgreementDesk => vec![State::PoliticalDecision],
        }
    }

    /// Whether the row is an act: the state stays, or is the same in another model.
    #[must_use]
    pub fn is_act(&self) -> bool {
        matches!(self.to, To::Same | To::Landing)
    }

    /// Whether the row can open a new case.
    #[must_use]
    pub const fn opens(&self) -> bool {
        matches!(self.from, From::New | From::NewOr(_))
    }
}

const NEW: From = From::New;
const SAME: To = To::Same;
const fn from(states: &'static [State]) -> From {
    From::States(states)
}
const fn to(state: State) -> To {
    To::State(state)
}
const fn who(role: Role) -> Mandate {
    Mandate::Role(role)
}

// The short names of the specification, so that the rows read as they do there.
const S01: State = State::LocalHandling;
const S02: State = State::LocalAssignment;
const S03: State = State::OfficeAssessment;
const S04: State = State::AuPreparation;
const S05: State = State::SteeringDecision;
const S06: State = State::Anchoring;
const S07: State = State::ForumPreparation;
const S08: State = State::ForumWork;
const S09: State = State::SteeringResult;
const S10: State = State::PresidiumPreparation;
const S11: State = State::PoliticalDecision;
const S12: State = State::CountyHandling;
const S13: State = State::CountyConsultation;
const S14: State = State::CountyRecommendation;
const S15: State = State::PartyAdoption;
const S16: State = State::InForce;
const S17: State = State::Implementation;
const S18: State = State::FollowUp;
const S19: State = State::Closed;
const S20: State = State::ReferredOut;
const S21: State = State::NotAdopted;
const S22: State = State::Terminated;

const LM: Mandate = who(Role::LocalMember);
const LC: Mandate = who(Role::LocalChair);
const LTG: Mandate = who(Role::LocalTaskLead);
const OC: Mandate = who(Role::OfficeStaff);
const AUM: Mandate = who(Role::PreparationMember);
const SC: Mandate = who(Role::SteeringChair);
const FC: Mandate = who(Role::ForumChair);
const PC: Mandate = who(Role::PoliticalChair);
const CM: Mandate = who(Role::VvgMember);
const CP: Mandate = who(Role::SroMember);
const CP_AT_COUNTY: Mandate = Mandate::AtCounty(Role::SroMember);
const MA: Mandate = who(Role::AssociationBoard);
const SEC: Mandate = who(Role::Secretary);
const PD: Mandate = Mandate::OwnParty(Role::PartyDecisionMaker);
const LO: Mandate = Mandate::OwnParty(Role::LineManager);

/// The row of each transition. No catch-all arm: a new transition does not compile without its row.
#[rustfmt::skip]
pub(super) const fn row_of(transition: Transition) -> Row {
    use Transition as T;
    match transition {
        // ---- Local level --------------------------------------------------------------------
        T::OpenLocal => row("T01", NEW, to(S01), &[LM])
            .needing(&["title", "kind", "careAreas", "parties", "?description", "?references", "?strategic"])
            .rules(&[R::I25]).guards(&[G::OneLocalGroup, G::KindOpensLocally]),
        T::StartLocalTaskGroup => row("T03", from(&[S01]), to(S02), &[LC])
            .needing(&["charter", "participants", "decision", "?joining"])
            .rules(&[R::I19, R::I38, R::I49, R::I51]).guards(&[G::DecisionCarries]),
        T::ReportLocalTaskGroup => row("T04", from(&[S02]), to(S01), &[LTG])
            .needing(&["report"]).guards(&[G::TaskGroupActive]),
        T::ResolveLocally => row("T05", from(&[S01]), to(S17), &[LC])
            .needing(&["decision", "responsibleLines", "?followUpOn"])
            .rules(&[R::I12, R::I29, R::I38]).guards(&[G::DecisionCarries, G::BothSidesSeated, G::PartiesInArea]),
        T::RaiseToOffice => row("T06", from(&[S01]), to(S03), &[LC])
            .needing(&["reason", "?tried"])
            .rules(&[R::I24, R::I38]).guards(&[G::ReasonGiven]),
        T::CloseLocally => row("T53", from(&[S01]), to(S19), &[LC])
            .needing(&["decision", "reason", "record"])
            .rules(&[R::I27, R::I38, R::I47]).guards(&[G::DecisionCarries, G::ReasonGiven]),

        // ---- Office ---------------------------------------------------------------------------
        T::ReceiveExternal => row("T02", NEW, to(S03), &[OC])
            .needing(&["sender", "document", "kind", "title", "?senderName", "?deadline", "?parties", "?description", "?references"])
            .rules(&[R::I26]).guards(&[G::KindIsReceived, G::PartiesInArea]),
        T::ReturnToLocal => row("T07", from(&[S03]), to(S01), &[OC])
            .needing(&["reason", "?advice"])
            .rules(&[R::I26]).guards(&[G::OriginIsLocal, G::ReasonGiven]),
        T::ReferOut => row("T08", from(&[S01, S03, S04]), to(S20), &[Mandate::RoleIn(&[S01], Role::LocalChair), Mandate::RoleIn(&[S03, S04], Role::OfficeStaff)])
            .needing(&["destination", "reason", "?provisionalSplit"])
            .rules(&[R::I26, R::I38]).guards(&[G::ReasonGiven]),
        T::SubmitToPreparation => row("T09", from(&[S03]), to(S04), &[OC])
            .needing(&["basis", "proposal"])
            .rules(&[R::I26, R::I38]),
        T::RouteToForumPreparation => row("T12", from(&[S03]), to(S07), &[OC])
            .needing(&["forum", "question", "decision"])
            .rules(&[R::I26, R::I38]).guards(&[G::DecisionCarries, G::ConsultationOrExternalQuestion])
            .decided_at(Station::Preparation),
        T::RegisterAgreement => row("T59", NEW, to(S16), &[OC, CP_AT_COUNTY])
            .needing(&["title", "parties", "text", "startsOn", "endsOn", "?noticeMonths", "?renewalYears", "partyDecisions", "?mainAgreement"])
            .rules(&[R::I40]).guards(&[G::TermIsAPeriod, G::PartiesInArea]),

        // ---- Working committee (AU) -----------------------------------------------------------
        T::ReturnForCompletion => row("T10", from(&[S04]), to(S03), &[AUM, SC])
            .needing(&["missing"])
            .guards(&[G::ReasonGiven]),
        T::PlaceOnSteeringAgenda => row("T11", from(&[S04]), to(S05), &[SC])
            .needing(&["decision", "meetingOn", "item", "presenter"])
            .rules(&[R::I20, R::I23, R::I38]).guards(&[G::DecisionCarries])
            .decided_at(Station::Preparation),

        // ---- Steering group: the deciding body ------------------------------------------------
        T::AdoptReply => row("T14", from(&[S05]), to(S19), &[SC])
            .needing(&["decision", "answer", "recipient", "?extension"])
            .rules(&[R::I27, R::I35, R::I47]).guards(&[G::DecisionCarries, G::KindIsConsultation, G::ReplyInTime]),
        T::CommissionForum => row("T17", from(&[S05]), To::ForumEntry, &[SC])
            .needing(&["decision", "?charter"])
            .rules(&[R::I09, R::I10, R::I11, R::I16, R::I18, R::I20, R::I21, R::I49]).guards(&[G::DecisionCarries, G::CharterComplete]),
        T::SuspendAssignment => row("T20a", from(&[S08]), SAME, &[SC])
            .needing(&["reason", "decision"]).guards(&[G::DecisionCarries, G::ReasonGiven, G::AssignmentActive]),
        T::ResumeAssignment => row("T20b", from(&[S08]), SAME, &[SC])
            .needing(&["reason", "decision"]).guards(&[G::DecisionCarries, G::ReasonGiven, G::AssignmentDormant]),
        T::ReturnResult => row("T22", from(&[S09]), to(S08), &[SC])
            .needing(&["decision", "reason", "deadline"])
            .rules(&[R::I18]).guards(&[G::ReasonGiven, G::AssignmentReported]),
        T::DecideImplementation => row("T23", from(&[S05, S09]), to(S17), &[SC])
            .needing(&["decision", "parties", "?followUpOn"])
            .rules(&[R::I32, R::I34]).guards(&[G::DecisionCarries, G::PartiesInArea]),
        T::CloseWithoutAction => row("T24", from(&[S05, S09]), to(S19), &[SC])
            .needing(&["decision", "reason"])
            .rules(&[R::I27, R::I47]).guards(&[G::ReasonGiven]),
        T::ReturnFromSteering => row("T25", from(&[S05]), to(S01), &[SC])
            .needing(&["decision", "reason"])
            .guards(&[G::OriginIsLocal, G::ReasonGiven]),
        T::ReturnToPreparation => row("T54", from(&[S05]), to(S04), &[SC])
            .needing(&["decision", "missing"])
            .guards(&[G::ReasonGiven]),
        T::ReferToPolitical => row("T26", from(&[S05, S09]), to(S10), &[SC])
            .needing(&["question", "proposal"]),
        T::RaiseToCounty => row("T33", from(&[S05]), to(S12), &[SC])
            .needing(&["decision", "question", "positions", "attempts"])
            .rules(&[R::I36, R::I37, R::I38]).guards(&[G::KindIsDispute]),
        T::DraftPlan => row("T56", NEW, to(S04), &[SC])
            .needing(&["decision", "title", "draft", "aims"])
            .rules(&[R::I32, R::I34]).guards(&[G::DecisionCarries]),

        // ---- Forum ----------------------------------------------------------------------------
        T::SubmitDraftReply => row("T13", from(&[S07]), to(S04), &[FC])
            .needing(&["draft"])
            .guards(&[G::NotOnCommission]),
        T::TakeUpInForum => row("T18", from(&[S07]), to(S08), &[FC])
            .needing(&["agenda"])
            .rules(&[R::I09]).guards(&[G::AssignmentGiven]),
        T::ReportProgress => row("T19", from(&[S08]), SAME, &[FC])
            .needing(&["report"]).guards(&[G::AssignmentActive]),
        T::SubmitResult => row("T21", from(&[S08]), to(S09), &[FC])
            .needing(&["result", "dissemination", "implementation", "followUp"])
            .rules(&[R::I22]).guards(&[G::AssignmentActive]),
        T::ProposeActivity => row("T51", NEW, to(S07), &[FC])
            .needing(&["forum", "title", "proposal", "?parties"])
            .guards(&[G::PartiesInArea]),

        // ---- Anchoring ------------------------------------------------------------------------
        T::PauseForAnchoring => row("T15", from(&[S01, S05, S08, S09, S11]), to(S06), &[Mandate::HolderChair])
            .needing(&["parties", "?dueOn", "?question"])
            .rules(&[R::I38]).guards(&[G::PartiesInArea]),
        T::ResumeAfterAnchoring => row("T16", from(&[S06]), To::Resume, &[Mandate::PausingChair])
            .guards(&[G::EveryPartyAnswered]),

        // ---- Political level ------------------------------------------------------------------
        T::PlaceOnPoliticalAgenda => row("T27", from(&[S10]), to(S11), &[PC])
            .needing(&["agenda", "?meetingOn", "decision"]).guards(&[G::DecisionCarries])
            .decided_at(Station::Presidium),
        T::PoliticalDecide => row("T28", from(&[S11]), To::PoliticalOutcome, &[PC])
            .needing(&["decision", "?parties", "?followUpOn"])
            .rules(&[R::I27, R::I34, R::I47]).guards(&[G::PoliticalOutcomeFits, G::PartiesInArea]),
        T::CommissionSteering => row("T29", From::NewOr(S11), to(S04), &[PC])
            .needing(&["decision", "commission", "deadline", "?title"])
            .rules(&[R::I18]).guards(&[G::DecisionCarries]),
        T::CommissionOffice => row("T30", From::NewOr(S11), to(S03), &[PC])
            .needing(&["decision", "commission", "deadline", "?title"])
            .rules(&[R::I18]).guards(&[G::DecisionCarries]),
        T::CommissionForumDirect => row("T31", From::NewOr(S11), to(S08), &[PC])
            .needing(&["decision", "charter", "?title"])
            .rules(&[R::I11, R::I16, R::I17, R::I18]).guards(&[G::DecisionCarries, G::CharterComplete]),
        T::ReturnFromPolitical => row("T32", from(&[S11]), to(S05), &[PC])
            .needing(&["decision", "reason"])
            .guards(&[G::ReasonGiven]),
        T::OrderReview => row("T55", NEW, to(S11), &[PC])
            .needing(&["decision", "title", "reason", "?agreement"])
            .guards(&[G::DecisionCarries, G::ReasonGiven, G::AgreementInForce]),

        // ---- County ---------------------------------------------------------------------------
        T::CountyOutcome => row("T34", from(&[S12]), to(S05), &[CM])
            .needing(&["outcome"]).guards(&[G::KindIsDispute]),
        T::OrderRevision => row("T35", NEW, to(S12), &[CP])
            .needing(&["title", "reason", "?agreement", "?mainAgreement"])
            .rules(&[R::I40]).guards(&[G::ReasonGiven, G::AgreementInForce]),
        T::SendOnConsultation => row("T36", from(&[S12]), to(S13), &[CP])
            .needing(&["document", "deadline"]).guards(&[G::KindIsAgreement]),
        T::AnswerConsultation => row("T37", from(&[S13]), SAME, &[PD])
            .needing(&["party", "text", "?registryNumber"])
            .rules(&[R::I42]).guards(&[G::PartyIsConsulted]),
        T::CloseConsultation => row("T38", from(&[S13]), to(S12), &[CP])
            .needing(&["compilation"]).guards(&[G::AnswerTimePassed]),
        T::RecommendAdoption => row("T39", from(&[S12]), to(S14), &[CP])
            .needing(&["recommendation", "text", "startsOn", "endsOn", "?noticeMonths", "?renewalYears"])
            .guards(&[G::KindIsAgreement, G::TermIsAPeriod]),
        T::EndorseStep => row("T40", from(&[S14]), SAME, &[MA])
            .needing(&["decision", "association"])
            .rules(&[R::I41]).guards(&[G::ChainInOrder]),
        T::SendToParties => row("T41", from(&[S14]), to(S15), &[CP, MA])
            .needing(&["extract"]).guards(&[G::ChainComplete]),

        // ---- Agreements -----------------------------------------------------------------------
        T::SendAreaAgreementToParties => row("T57", from(&[S11]), to(S15), &[PC])
            .needing(&["decision", "text", "startsOn", "endsOn", "?noticeMonths", "?renewalYears"])
            .guards(&[G::DecisionCarries, G::KindIsAgreement, G::TermIsAPeriod]),
        T::PartyDecides => row("T42", from(&[S15]), SAME, &[PD])
            .needing(&["party", "step", "outcome", "decidedOn", "?finalOn", "reference"])
            .rules(&[R::I41, R::I42, R::I43, R::I44]).guards(&[G::StepInOrder]),
        T::EnterIntoForce => row("T43", from(&[S15]), to(S16), &[Mandate::System])
            .rules(&[R::I39, R::I40, R::I41]).guards(&[G::StartReached, G::EveryPartyFinal]),
        T::AdoptionFails => row("T44", from(&[S15]), to(S21), &[CP_AT_COUNTY, PC])
            .needing(&["decision", "reason"]).guards(&[G::SomePartyRejected, G::ReasonGiven]),
        T::ReturnFromParties => row("T60", from(&[S15]), To::AgreementDesk, &[CP_AT_COUNTY, PC])
            .needing(&["decision", "reason", "change"]).guards(&[G::SomePartyRejected, G::ReasonGiven]),
        T::Renew => row("T45", from(&[S16]), SAME, &[Mandate::System])
            .rules(&[R::I46]).guards(&[G::RenewalDue]),
        T::GiveNotice => row("T46", from(&[S16]), SAME, &[PD])
            .needing(&["party", "notice", "givenOn"])
            .rules(&[R::I46]).guards(&[G::NoticeInTime]),
        T::Expire => row("T58", from(&[S16]), to(S22), &[Mandate::System])
            .rules(&[R::I40]).guards(&[G::EndPassed]),

        // ---- Implementation and follow-up -----------------------------------------------------
        T::ProgressImplementation => row("T47", from(&[S17]), SAME, &[LO])
            .needing(&["party", "status", "?note"])
            .guards(&[G::PartyHasTask]),
        T::StartFollowUp => row("T48", from(&[S17]), to(S18), &[OC, SC])
            .guards(&[G::TasksDoneOrDateReached]),
        T::CloseAfterFollowUp => row("T49", from(&[S18]), to(S19), &[Mandate::FollowUpOwner])
            .needing(&["outcome", "reportedIn"])
            .rules(&[R::I27, R::I31, R::I47]),
        T::Reopen => row("T50", from(&[S18]), to(S03), &[Mandate::FollowUpOwner])
            .needing(&["reason"])
            .guards(&[G::ReasonGiven]),

        // ---- In any state ---------------------------------------------------------------------
        T::AnswerReporter => row("T52", From::AnyOpen, SAME, &[LC, OC])
            .needing(&["answer", "analysis", "actionPlan"])
            .guards(&[G::ReporterIsOwed]),
        T::Reclassify => row("T61", from(&[S01, S03, S04, S05]), SAME,
                &[Mandate::RoleIn(&[S01], Role::LocalChair), Mandate::RoleIn(&[S03, S04], Role::OfficeStaff), Mandate::RoleIn(&[S05], Role::SteeringChair)])
            .needing(&["kind", "reason"])
            .rules(&[R::I26]).guards(&[G::KindCanBecome, G::ReasonGiven]),

        // ---- Acts that the specification needs and does not number ----------------------------
        T::DraftCharter => row("A1", from(&[S03, S04, S07]), SAME, &[OC, Mandate::RoleIn(&[S07], Role::ForumChair)])
            .needing(&["charter"])
            .guards(&[G::CharterComplete]),
        T::ApproveCharter => row("A2", from(&[S04]), SAME, &[AUM, SC])
            .needing(&["decision", "?charterDigest"])
            .guards(&[G::DecisionCarries, G::CharterDrafted])
            .decided_at(Station::Preparation),
        T::GivePosition => row("A3", from(&[S06]), SAME, &[Mandate::PartyRepresentative, Mandate::PausingChair])
            .needing(&["party", "position", "?comment", "?homeDecision", "?onBehalfReference"])
            .guards(&[G::PartyIsAsked]),
        T::WaivePosition => row("A4", from(&[S06]), SAME, &[Mandate::PausingChair])
            .needing(&["party", "reason"])
            .guards(&[G::PartyIsAsked, G::ReasonGiven]),
        T::AttachRecord => row("A5", From::AnyOpen, SAME, &[OC, SEC])
            .needing(&["record"])
            .rules(&[R::I45]),
        T::SetStrategic => row("A6", from(&[S01, S03, S04, S05, S06]), SAME, &[Mandate::RoleIn(&[S01, S06], Role::LocalChair), OC])
            .needing(&["strategic", "reason"])
            .guards(&[G::ReasonGiven]),
        T::AdoptToActivityList => row("A7", from(&[S05]), SAME, &[SC])
            .needing(&["decision"])
            .rules(&[R::I33]).guards(&[G::DecisionCarries, G::KindIsActivityProposal]),
        T::ReplaceAgreement => row("A8", from(&[S16]), SAME, &[Mandate::System])
            .needing(&["replacedBy"])
            .guards(&[G::Replaced]),
        T::MoveToModel => row("A9", From::AnyOpen, To::Landing, &[OC, CP_AT_COUNTY])
            .needing(&["model", "reason"])
            .rules(&[R::I52]).guards(&[G::ReasonGiven]),
        // I58 stands: an act leads out of no state, and a finished case can turn out to hold what is secret.
        T::SetMarking => row("A10", From::Any, SAME, &[OC, CP_AT_COUNTY, Mandate::HolderChair])
            .needing(&["?part", "marking", "?lawSection", "reason"]).by_law(OSL)
            .guards(&[G::SecretNamesItsSection, G::OnlyTheOfficeLowers, G::ReasonGiven]),
        T::ExtendAssignment => row("A13", from(&[S06, S07, S08]), SAME, &[Mandate::CommissioningChair])
            .needing(&["decision", "deadline", "reason"])
            .guards(&[G::DecisionCarries, G::ReasonGiven, G::AssignmentRunning, G::DeadlineLater]).later(),
        T::StartForumGroup => row("A14", from(&[S08]), SAME, &[FC])
            .needing(&["kind", "title", "commission", "?participants", "?otherParticipants"])
            .guards(&[G::AssignmentActive, G::PartiesInArea]).later(),
        T::EndForumGroup => row("A15", from(&[S08]), SAME, &[FC])
            .needing(&["group", "report"])
            .guards(&[G::ForumGroupAtWork]).later(),
        T::RecordRecusal => row("A11", From::AnyOpen, SAME, &[Mandate::Themselves, Mandate::HolderChair, OC, CP_AT_COUNTY])
            .needing(&["?person", "reason"]).by_law(RECUSAL)
            .guards(&[G::NotRecused, G::ReasonGiven]),
        T::LiftRecusal => row("A12", From::AnyOpen, SAME, &[Mandate::HolderChair, OC, CP_AT_COUNTY])
            .needing(&["person", "reason"]).by_law(RECUSAL)
            .guards(&[G::Recused, G::ReasonGiven]),
    }
}

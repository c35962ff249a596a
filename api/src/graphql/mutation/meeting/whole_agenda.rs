//! `decideAgenda`: several items at once, all or nothing.

use arendegang_domain::case::Command;
use arendegang_domain::case::parts::BodyDecision;
use arendegang_domain::rule::Refusal;
use async_graphql::{Context, InputObject, InputType, OneofObject, Result, SimpleObject};

use super::super::border::{Border, text};
use super::super::input::{CharterInput, PartyInput, to_be_found};
use super::super::run::{checked_key, digest_of, said};
use super::super::target::invalid;
use super::agenda::small;
use super::decision::ItemDecisionInput;
use super::run::ExistingMeeting;
use crate::cases::{self, AgendaEntry, MeetingTarget, WholeAgenda};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::scalars::Date;
use crate::graphql::types::{Case, CaseEvent, Meeting, MeetingDecision};
use crate::graphql::user_error::UserError;
use arendegang_domain::case::parts::DecisionSource;

/// Items of one agenda at once: few enough to be one transaction.
const MOST: usize = 50;

/// What `decideAgenda` needs: *Besluta om flera punkter*.
#[derive(Clone, Debug, InputObject)]
pub struct DecideAgendaInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The items, in the order in which they are decided, at most 50: *punkter*.
    items: Vec<AgendaDecisionInput>,
}

/// One of them: *beslut i punkt*.
#[derive(Clone, Debug, InputObject)]
pub struct AgendaDecisionInput {
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// What is decided: *beslut*.
    decision: ItemDecisionInput,
    /// The version of the item's case that you read: *version*; it goes with `step`.
    expected_case_version: Option<i32>,
    /// The step of the item's case that the decision carries: *steg*; null for none.
    step: Option<AgendaStepInput>,
}

/// A step that the decision of an item carries: *steg*. Each is the mutation of that name.
#[derive(Clone, Debug, OneofObject)]
pub enum AgendaStepInput {
    /// The working committee approves the draft charter: *Godkänn uppdragshandling* (A2, I20).
    ApproveCharter(NothingMoreInput),
    /// The working committee puts the case on the steering group's agenda: *Sätt upp på styrgruppens agenda* (T11).
    PlaceOnSteeringAgenda(SteeringAgendaStep),
    /// The steering group gives the case back for more preparation: *Återför till beredning* (T54).
    ReturnToPreparation(MissingStep),
    /// The steering group commissions the forum by the charter: *Ge uppdrag till forum* (T17).
    CommissionForum(CharterStep),
    /// The steering group decides what is carried out: *Besluta om genomförande* (T23).
    DecideImplementation(ImplementationStep),
    /// The steering group closes the case: *Avsluta utan åtgärd* (T24).
    CloseWithoutAction(ReasonStep),
    /// The steering group gives the case back to the local group: *Återför från styrgruppen* (T25).
    ReturnFromSteering(ReasonStep),
    /// The political body decides: *Politiskt beslut* (T28).
    PoliticalDecide(ImplementationStep),
    /// The political body gives the case back: *Återför från politiken* (T32).
    ReturnFromPolitical(ReasonStep),
}

/// A step that needs nothing but the decision.
#[derive(Clone, Debug, InputObject)]
pub struct NothingMoreInput {
    /// Always true: *bekräftat*. The decision says the rest.
    confirmed: bool,
}

/// What placing on the steering group's agenda needs.
#[derive(Clone, Debug, InputObject)]
pub struct SteeringAgendaStep {
    /// The day of the steering group's meeting: *mötesdag*.
    meeting_on: Date,
    /// The item on its agenda: *punkt på dagordningen*.
    item: String,
    /// Who presents it: *föredragande*.
    presenter: String,
}

/// What giving back for preparation needs.
#[derive(Clone, Debug, InputObject)]
pub struct MissingStep {
    /// What is missing: *vad som saknas*.
    missing: String,
}

/// What commissioning needs.
#[derive(Clone, Debug, InputObject)]
pub struct CharterStep {
    /// The charter: *uppdragshandling*; the one that was drafted unless given.
    charter: Option<CharterInput>,
}

/// What deciding implementation needs.
#[derive(Clone, Debug, InputObject)]
pub struct ImplementationStep {
    /// The parties that carry it out: *genomförande parter*.
    #[graphql(default)]
    parties: Vec<PartyInput>,
    /// When it is to be followed up: *uppföljningsdag*.
    follow_up_on: Option<Date>,
}

/// What a step needs that gives its reason.
#[derive(Clone, Debug, InputObject)]
pub struct ReasonStep {
    /// Why: *skäl*.
    reason: String,
}

impl AgendaStepInput {
    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        // The decision is the entry's own, and put here when it is taken.
        let decision: BodyDecision = to_be_found(DecisionSource::Recorded);
        Ok(match self {
            Self::ApproveCharter(NothingMoreInput { confirmed: true }) => Command::ApproveCharter {
                decision,
                charter_digest: None,
            },
            Self::ApproveCharter(NothingMoreInput { confirmed: false }) => {
                return Err(vec![invalid(
                    "Utelämna steget där det inte tas.",
                    "Leave the step out where it is not taken.",
                    "approveCharter.confirmed",
                )]);
            }
            Self::PlaceOnSteeringAgenda(step) => Command::PlaceOnSteeringAgenda {
                decision,
                meeting_on: step.meeting_on.0,
                item: text(step.item),
                presenter: text(step.presenter),
            },
            Self::ReturnToPreparation(step) => Command::ReturnToPreparation {
                decision,
                missing: text(step.missing),
            },
            Self::CommissionForum(step) => Command::CommissionForum {
                decision,
                charter: step.charter.map(|charter| border.charter(charter)).transpose()?,
            },
            Self::DecideImplementation(step) => Command::DecideImplementation {
                decision,
                parties: border.parties(&step.parties),
                follow_up_on: step.follow_up_on.map(Into::into),
            },
            Self::CloseWithoutAction(step) => Command::CloseWithoutAction {
                decision,
                reason: text(step.reason),
            },
            Self::ReturnFromSteering(step) => Command::ReturnFromSteering {
                decision,
                reason: text(step.reason),
            },
            Self::PoliticalDecide(step) => Command::PoliticalDecide {
                decision,
                parties: border.parties(&step.parties),
                follow_up_on: step.follow_up_on.map(Into::into),
            },
            Self::ReturnFromPolitical(step) => Command::ReturnFromPolitical {
                decision,
                reason: text(step.reason),
            },
        })
    }
}

/// What came of `decideAgenda`: *resultat*.
#[derive(Debug, SimpleObject)]
pub struct DecideAgendaPayload {
    /// The meeting as it stands now: *möte*. After a refusal as it is; null where there is none, or none that the
    /// reader may see.
    meeting: Option<Meeting>,
    /// Item by item, in the order given: *resultat per punkt*. Where one was refused, nothing was done with any.
    results: Vec<AgendaResult>,
    /// Every reason why it was refused: *avslag*; empty where it was done. Those of an item begin with `items` and its
    /// place in the input.
    user_errors: Vec<UserError>,
}

/// What came of one item: *resultat i punkt*.
#[derive(Debug, SimpleObject)]
pub struct AgendaResult {
    /// The item, by its id in the meeting: *punkt*.
    item: u32,
    /// The decision: *beslut*; null where nothing was done.
    decision: Option<MeetingDecision>,
    /// The case after the step: *ärende*; null where there was none, and where the same key was used again.
    case: Option<Case>,
    /// What happened to the case: *händelse*.
    event: Option<CaseEvent>,
    /// Every reason why this item was refused: *avslag*.
    user_errors: Vec<UserError>,
}

/// Decides several items.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn decide_agenda(ctx: &Context<'_>, input: DecideAgendaInput) -> Result<DecideAgendaPayload> {
    let viewer = Viewer::of(ctx)?;
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let request = match read(input, viewer) {
        Ok(request) => request,
        Err(refusals) => {
            return Ok(DecideAgendaPayload {
                meeting: None,
                results: Vec::new(),
                user_errors: said(&refusals, viewer, None),
            });
        }
    };
    let outcome = cases::decide_agenda(&viewer.caller, &request).await?;
    let model = outcome
        .meeting
        .as_ref()
        .and_then(|meeting| viewer.registry.model_of_meeting(meeting));
    let model = model.map(AsRef::as_ref);
    let meeting = outcome.meeting.map(Meeting::new);
    let mut user_errors = said(&outcome.refusals, viewer, model);
    let mut results = Vec::new();
    for decided in outcome.decided {
        user_errors.extend(said(&decided.refusals, viewer, model));
        let decision = match (&meeting, decided.decision) {
            (Some(meeting), Some(id)) => meeting.decision(viewer, id).await?,
            _ => None,
        };
        results.push(AgendaResult {
            item: decided.item,
            decision,
            case: decided.case.map(Case::shared),
            event: decided.event.as_deref().map(CaseEvent::fresh),
            user_errors: said(&decided.refusals, viewer, model),
        });
    }
    Ok(DecideAgendaPayload {
        meeting,
        results,
        user_errors,
    })
}

fn read(input: DecideAgendaInput, viewer: &Viewer) -> Result<WholeAgenda, Vec<Refusal>> {
    let input_digest = digest_of("decideAgenda", input.to_value());
    let border = Border {
        registry: &viewer.registry,
    };
    let mut refusals = Vec::new();
    let (mut meeting, mut expected) = (uuid::Uuid::nil(), 0);
    match input.target.resolve() {
        Ok(MeetingTarget::Existing { id, expected: version }) => {
            (meeting, expected) = (id, version.unwrap_or_default())
        }
        Ok(MeetingTarget::New(_)) => {}
        Err(wrong) => refusals.extend(wrong),
    }
    let key = input.target.idempotency_key.as_deref().map(checked_key).transpose();
    if !(1..=MOST).contains(&input.items.len()) {
        refusals.push(invalid(
            format!("Ange en till {MOST} punkter."),
            format!("Give one to {MOST} items."),
            "items",
        ));
    }
    let mut entries = Vec::new();
    for (place, item) in input.items.into_iter().enumerate() {
        match entry(item, &border) {
            Ok(entry) => entries.push(entry),
            Err(wrong) => refusals.extend(wrong.into_iter().map(|mut refusal| {
                refusal.field.splice(0..0, ["items".to_owned(), place.to_string()]);
                refusal
            })),
        }
    }
    match key {
        Ok(idempotency_key) if refusals.is_empty() => Ok(WholeAgenda {
            meeting,
            expected,
            entries,
            idempotency_key,
            input_digest,
        }),
        key => {
            refusals.extend(key.err());
            Err(refusals)
        }
    }
}

fn entry(input: AgendaDecisionInput, border: &Border<'_>) -> Result<AgendaEntry, Vec<Refusal>> {
    let step = match (input.step, input.expected_case_version) {
        (None, None) => None,
        (Some(step), Some(version)) => {
            let version = u32::try_from(version).map_err(|_| {
                vec![invalid(
                    "En version är inte negativ.",
                    "A version is not negative.",
                    "expectedCaseVersion",
                )]
            })?;
            Some((step.into_command(border)?, version))
        }
        (Some(_), None) | (None, Some(_)) => {
            return Err(vec![invalid(
                "step och expectedCaseVersion hör ihop: ange båda eller ingen.",
                "step and expectedCaseVersion go together: give both or none.",
                "expectedCaseVersion",
            )]);
        }
    };
    Ok(AgendaEntry {
        item: small(input.item),
        decision: input.decision.into(),
        step,
    })
}

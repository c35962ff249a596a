//! Where a running case lands when its organisation's next model takes over (a reorganisation).
//!
//! A case belongs to one model from start to end (I52). Moving it is the exception, made by name,
//! for a reason, and only into the model that says that it follows the case's own.

use super::{Case, CaseKind};
use crate::model::Model;
use crate::organisation::BodyKey;
use crate::process::{State, Station, Transition};
use serde::{Deserialize, Serialize};

/// Where the case is after the move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Landing {
    /// Its state there.
    pub state: State,
    /// The body that holds it there; none while the parties do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<BodyKey>,
    /// Its local group there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_group: Option<BodyKey>,
    /// Its forum there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forum: Option<BodyKey>,
}

/// Why a case cannot move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// In Swedish.
    pub sv: String,
    /// In English.
    pub en: String,
}

fn obstacle(sv: impl Into<String>, en: impl Into<String>) -> Obstacle {
    Obstacle {
        sv: sv.into(),
        en: en.into(),
    }
}

/// Where a case would land in a model.
///
/// # Errors
/// Everything that keeps it where it is.
pub fn landing(case: &Case, to: &Model) -> Result<Landing, Vec<Obstacle>> {
    let mut obstacles = Vec::new();
    if to.follows.as_ref().is_none_or(|follows| follows.model != case.model) {
        obstacles.push(obstacle(
            format!(
                "Modellen {} efterträder inte {}: ärendet hör till sin modell från början till slut.",
                to.code, case.model
            ),
            format!(
                "The model {} does not follow {}: a case belongs to its model from start to end.",
                to.code, case.model
            ),
        ));
    }
    if case.state.is_terminal() {
        obstacles.push(obstacle("Ärendet är avslutat.", "The case is finished."));
    }
    if case.kind == CaseKind::JointAgreement {
        obstacles.push(obstacle(
            "Ett avtal stannar i den modell som det ingicks under.",
            "An agreement stays in the model that it was entered under.",
        ));
    }
    let foreign = case
        .parties
        .iter()
        .map(|party| &party.principal)
        .chain(&case.care_areas)
        .find(|principal| to.principal(principal).is_none());
    if let Some(principal) = foreign {
        obstacles.push(obstacle(
            format!("{principal} är inte huvudman i {}.", to.code),
            format!("{principal} is no principal of {}.", to.code),
        ));
    }
    let local_group = local_group(case, to, &mut obstacles);
    let forum = forum(case, to, &mut obstacles);
    let state = state(case, to, &mut obstacles);
    if !obstacles.is_empty() {
        return Err(obstacles);
    }
    let landed = Case {
        local_group: local_group.clone(),
        forum: forum.clone(),
        ..case.clone()
    };
    let holder = landed.holder_in(state, to);
    Ok(Landing {
        state,
        holder,
        local_group,
        forum,
    })
}

/// The local group that covers the same care areas.
fn local_group(case: &Case, to: &Model, obstacles: &mut Vec<Obstacle>) -> Option<BodyKey> {
    case.local_group.as_ref()?;
    let group = case.care_areas.first().and_then(|area| to.local_group_of(area));
    let covers = group.filter(|group| case.care_areas.iter().all(|area| group.care_areas.contains(area)));
    if covers.is_none() {
        obstacles.push(obstacle(
            format!("Ingen lokal grupp i {} omfattar ärendets kommuner.", to.code),
            format!("No local group of {} covers the municipalities of the case.", to.code),
        ));
    }
    covers.map(|group| group.key.clone())
}

/// The forum of the same place. Only a case that is with its forum needs one.
fn forum(case: &Case, to: &Model, obstacles: &mut Vec<Obstacle>) -> Option<BodyKey> {
    let place = |key: &BodyKey| key.as_str().rsplit('/').next().map(str::to_owned);
    let forum = case.forum.as_ref()?;
    let there = to
        .bodies
        .iter()
        .find(|body| body.station == Station::Forum && place(&body.key) == place(forum));
    let needed = matches!(case.state, State::ForumPreparation | State::ForumWork);
    if needed && there.is_none() {
        obstacles.push(obstacle(
            format!(
                "Gruppen som arbetar med uppdraget finns inte i {}: lämna först resultatet (submitResult).",
                to.code
            ),
            format!(
                "The group that works on the commission does not exist in {}: submit its result first (submitResult).",
                to.code
            ),
        ));
    }
    there.map(|body| body.key.clone())
}

/// The same state, where cases of the model come to it; from a local task group back to the local group.
fn state(case: &Case, to: &Model, obstacles: &mut Vec<Obstacle>) -> State {
    if case.state == State::Anchoring {
        obstacles.push(obstacle(
            "Förankring pågår: återuppta ärendet först (resumeAfterAnchoring).",
            "An anchoring is going on: resume the case first (resumeAfterAnchoring).",
        ));
    }
    let state = match case.state {
        State::LocalAssignment if !to.has(Transition::ReportLocalTaskGroup) => State::LocalHandling,
        state => state,
    };
    let goes_on = Transition::ALL
        .iter()
        .any(|transition| to.has(*transition) && !transition.row().is_act() && transition.row().starts_in(state));
    if !goes_on && !state.is_terminal() {
        obstacles.push(obstacle(
            format!("Inga steg i {} utgår från läget {}.", to.code, state.label().sv),
            format!("No step of {} starts in the state {}.", to.code, state.label().en),
        ));
    }
    state
}

//! Where a mandate can be: bodies and seats come from the model files, and a seat lets its holder be what fits it.

use super::invalid;
use crate::model::Model;
use crate::organisation::{Body, BodyKey, Function, ModelCode, PrincipalKey, Registry, Seat};
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code};

/// Why there is no such body. A local group for a municipality that belongs to a joint one is not made beside it
/// (Q27); anything else is just not there.
pub(super) fn no_such_body(registry: &Registry, key: &BodyKey) -> Refusal {
    let joint = separate_group_of(registry, key).and_then(|(model, area)| model.local_group_of(&area));
    let Some(group) = joint else {
        return Refusal::new(Code::NotFound).at("body");
    };
    let mut refusal = Refusal::saying(
        Code::CompositionInvalid,
        format!(
            "Modellen har en gemensam grupp, {} ({}): organ står i modellfilen och bildas inte här.",
            group.name, group.key
        ),
        format!(
            "The model has one joint group, {} ({}): bodies stand in the model file and are not made here.",
            group.name_en.as_deref().unwrap_or(&group.name),
            group.key
        ),
    );
    refusal.source = Some(group.source.as_str().into());
    refusal.at("body")
}

/// The model and the municipality that a key would be the local group of.
fn separate_group_of<'a>(registry: &'a Registry, key: &BodyKey) -> Option<(&'a Model, PrincipalKey)> {
    let (model, area) = key.as_str().split_once("/local/")?;
    let model = registry.model(&ModelCode::new(model.to_uppercase()))?;
    Some((model, registry.principal_named(area)))
}

/// A seat is held as what it is for, as somebody else of the body is, or as what any group has: a chair, members,
/// adjuncts and a secretary. A party's assemblies and the office have none of these.
pub(super) fn function_fits(body: &Body, seat: &Seat, function: Function) -> Option<Refusal> {
    let group = matches!(
        function,
        Function::Chair | Function::ViceChair | Function::Member | Function::Adjunct | Function::Secretary
    );
    let fits = match body.station {
        Station::Party => false,
        Station::Office => body.seats.iter().any(|seat| seat.function == function),
        Station::Local
        | Station::Preparation
        | Station::Steering
        | Station::ForumPreparation
        | Station::Forum
        | Station::Presidium
        | Station::Political
        | Station::County => group || body.seats.iter().any(|seat| seat.function == function),
    };
    (!fits && function != seat.function).then(|| {
        invalid(
            format!(
                "Platsen {} kan inte innehas som {}.",
                seat.label,
                function.label().sv.to_lowercase()
            ),
            format!(
                "The seat {} cannot be held as {}.",
                seat.label,
                function.label().en.to_lowercase()
            ),
            "function",
        )
    })
}

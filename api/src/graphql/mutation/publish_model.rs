//! `publishModel`: a model file becomes the newest version of its code. No transition: administrators do it.

use arendegang_domain::organisation::Person;
use arendegang_domain::rule::{Refusal, RefusalCode};
use async_graphql::{Context, InputObject, Result, SimpleObject};
use std::sync::Arc;

use super::run::said;
use super::target::invalid;
use crate::cases::{Draft, Published, Unfit};
use crate::error::Fault;
use crate::graphql::Viewer;
use crate::graphql::types::{Model, ModelCheck};
use crate::graphql::user_error::UserError;

/// What `publishModel` needs: a model file, and why it is published.
#[derive(Clone, Debug, InputObject)]
pub struct PublishModelInput {
    /// The name of the file, such as fyr24.toml: *filnamn*.
    file_name: String,
    /// The file as it is written, at most 256 KiB: *modellfil*.
    text: String,
    /// Why it is published: *skäl*, at most 2000 characters.
    reason: Option<String>,
    /// The newest version that you read: *version*; 0 where the code has none. Where another was
    /// published since, STALE_VERSION says so and nothing is done.
    expected_version: Option<i32>,
}

/// What came of `publishModel`: *resultat*.
#[derive(Debug, Default, SimpleObject)]
pub struct PublishModelPayload {
    /// The model in the version that holds the file: *modell*; null where it was refused.
    model: Option<Model>,
    /// The number of that version: *version*; null where it was refused.
    version: Option<u32>,
    /// Whether this call published it: *publicerad*; false where it was refused, and where the same
    /// file was published before, which is no error.
    published: bool,
    /// What the checker found: *granskning*; null where nothing was checked.
    check: Option<ModelCheck>,
    /// Every reason why it was refused: *avslag*; empty where the file is published.
    user_errors: Vec<UserError>,
}

/// Publishes a model file.
///
/// # Errors
/// A fault: nobody is known to ask, or something went wrong inside. Refusals are no errors.
pub(super) async fn publish(ctx: &Context<'_>, input: PublishModelInput) -> Result<PublishModelPayload> {
    let viewer = Viewer::of(ctx)?;
    if viewer.actor.is_none() {
        return Err(Fault::Unauthenticated.into());
    }
    let refused = |refusals: &[Refusal], check| PublishModelPayload {
        check,
        user_errors: said(refusals, viewer, None),
        ..PublishModelPayload::default()
    };
    if let Some(refusal) = administrators_only(viewer) {
        return Ok(refused(&[refusal], None));
    }
    let draft = match draft(input, viewer) {
        Ok(draft) => draft,
        Err(refusal) => return Ok(refused(&[refusal], None)),
    };
    let (checked, published) = viewer.app.publisher(&viewer.session).publish(&draft).await?;
    let check = Some(ModelCheck(Arc::clone(&checked.check)));
    let (publication, is_new) = match published {
        Published::New(publication) => (Arc::new(publication), true),
        Published::Before(publication) => (publication, false),
        Published::Unsound => {
            let refusals: Vec<Refusal> = checked.check.errors.iter().map(unsound).collect();
            return Ok(refused(&refusals, check));
        }
        Published::Stale(newest) => return Ok(refused(&[stale(newest)], check)),
        Published::Unfit(unfit) => return Ok(refused(&[unfit_for(unfit)], None)),
    };
    // Whoever published it sees it at once; the other processes follow.
    let snapshot = viewer.app.reload(&viewer.session).await?;
    Ok(PublishModelPayload {
        model: Model::published(&snapshot, &publication.code, Some(publication.version)),
        version: Some(publication.version),
        published: is_new,
        check,
        user_errors: Vec::new(),
    })
}

fn draft(input: PublishModelInput, viewer: &Viewer) -> Result<Draft, Refusal> {
    let expected = input.expected_version.map(u32::try_from).transpose().map_err(|_| {
        invalid(
            "En version är inte negativ.",
            "A version is not negative.",
            "expectedVersion",
        )
    })?;
    Ok(Draft {
        file_name: input.file_name,
        text: input.text,
        reason: input.reason.filter(|reason| !reason.trim().is_empty()),
        by: viewer.actor,
        expected,
    })
}

/// Why the reader may not do what administrators do; none where they may.
pub(in crate::graphql) fn administrators_only(viewer: &Viewer) -> Option<Refusal> {
    if viewer.actor.is_some_and(|person| viewer.app.is_administrator(person)) {
        return None;
    }
    let who = |people: Vec<Person>| {
        let people = people
            .into_iter()
            .map(|person| format!("{} ({})", person.name, person.key));
        people.collect::<Vec<_>>().join(", ")
    };
    let who = who(viewer.app.administrators());
    let (sv, en) = if who.is_empty() {
        (
            "Modeller granskas och publiceras av en administratör, och ingen är utsedd: inställningen administrators namnger dem.".to_owned(),
            "Models are checked and published by an administrator, and nobody is one: the setting administrators names them.".to_owned(),
        )
    } else {
        (
            format!("Modeller granskas och publiceras av en administratör: {who}."),
            format!("Models are checked and published by an administrator: {who}."),
        )
    };
    Some(Refusal::saying(RefusalCode::MandateMissing, sv, en))
}

fn unsound(error: &arendegang_domain::model::ModelError) -> Refusal {
    let (line, what, remedy) = (error.line, &error.what, &error.remedy);
    invalid(
        format!("Rad {line}: {what}. {remedy}"),
        format!("Line {line}: {what}. {remedy}"),
        "text",
    )
}

fn stale(newest: u32) -> Refusal {
    Refusal::saying(
        RefusalCode::StaleVersion,
        format!("En annan version har publicerats: nu är version {newest} den nyaste. Läs den och försök igen."),
        format!("Another version was published: version {newest} is the newest now. Read it and retry."),
    )
    .at("expectedVersion")
}

fn unfit_for(unfit: Unfit) -> Refusal {
    match unfit {
        Unfit::FileName => invalid(
            "Ett filnamn är 1 till 200 tecken utan styrtecken.",
            "A file name is 1 to 200 characters without control characters.",
            "fileName",
        ),
        Unfit::Reason => invalid(
            "Ett skäl är högst 2000 tecken utan styrtecken.",
            "A reason is at most 2000 characters without control characters.",
            "reason",
        ),
        Unfit::PersonInReason => Refusal::saying(
            RefusalCode::PersonalIdentityNumber,
            "Skälet innehåller ett personnummer eller samordningsnummer. Ta bort det: skälet sparas.",
            "The reason contains a personal identity number. Remove it: the reason is kept.",
        )
        .at("reason"),
    }
}

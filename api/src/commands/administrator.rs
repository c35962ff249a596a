//! `arendegang administrator`: lets an administrator in, on whom everybody else then depends.
//!
//! Identities are linked through the API, by somebody who is in already. Whoever has the configuration and the database
//! at hand may do anything with both, so the first one is linked here, and it stands in the log like any other.

use crate::cli::AdministratorArgs;
use crate::clock::new_id;
use crate::config::Config;
use crate::error::{Exit, ExitCode};
use crate::server::{database_failed, prepare};
use crate::storage::{RegistrySnapshot, SeenIdentity, Session};
use arendegang_domain::organisation::{
    Contact, IdentityChange, Person, PersonChange, PersonField, PersonId, RegistryEvent, RegistryEventKind, Subject,
};
use arendegang_domain::text::{FreeText, LONGEST_TEXT, unfit};
use jiff::Timestamp;
use std::io::Write;

/// The longest name and the longest subject, in characters.
const LONGEST_NAME: usize = 255;

/// Links an identity to an administrator, whom it registers where the database does not know them yet.
///
/// # Errors
/// When the configuration names neither the administrator nor the issuer, when the identity is somebody's, and when the
/// database fails.
pub async fn run(config: &Config, args: &AdministratorArgs, out: &mut dyn Write) -> Result<(), Exit> {
    check(config, args)?;
    let clock = config.clock();
    let (store, snapshot) = prepare(config, &clock).await?;
    let linked = link(&store.uncounted(), &snapshot, args, clock.now()).await;
    store.close().await;
    linked?;
    super::print(
        out,
        &format!("{} is let in as {} of {}.\n", args.key, args.subject, args.issuer),
    )
}

fn check(config: &Config, args: &AdministratorArgs) -> Result<(), Exit> {
    let refuse = |problem: String| Err(Exit::new(ExitCode::Usage, problem));
    if !config.administrators.contains(&args.key) {
        return refuse(format!(
            "{} is no administrator. Name the key in the setting administrators; everybody else is linked through the API.",
            args.key
        ));
    }
    if !config.issuers.iter().any(|issuer| issuer.issuer == args.issuer) {
        return refuse("The issuer is not one of the configuration. Write it exactly as there.".to_owned());
    }
    for (what, text, longest) in [
        ("--name", &args.name, LONGEST_NAME),
        ("--subject", &args.subject, LONGEST_NAME),
        ("--reason", &args.reason, LONGEST_TEXT),
    ] {
        if text.trim().is_empty() || text.chars().any(char::is_control) {
            return refuse(format!("{what} has to be a text in one line."));
        }
        if let Some(refusal) = unfit(text, longest) {
            return refuse(format!("{what}: {}", refusal.en));
        }
    }
    Ok(())
}

async fn link(
    session: &Session,
    snapshot: &RegistrySnapshot,
    args: &AdministratorArgs,
    now: Timestamp,
) -> Result<(), Exit> {
    let seen = SeenIdentity {
        issuer: args.issuer.clone(),
        subject: args.subject.clone(),
        name: Some(args.name.clone()),
        email: None,
        organisation: None,
        hsa_id: None,
    };
    // What the issuer itself has said is not written over.
    let noted = session.note_identity(new_id(), &seen, now, Timestamp::MIN).await;
    noted.map_err(database_failed)?;
    let transaction = session.begin().await.map_err(database_failed)?;
    let identity = transaction
        .identity_of(&args.issuer, &args.subject)
        .await
        .map_err(database_failed)?;
    let Some(identity) = identity else {
        return Err(Exit::new(
            ExitCode::Usage,
            "Too many identities wait to be linked. Link or let go of some first.",
        ));
    };
    if identity.person.is_some() {
        return Err(Exit::new(
            ExitCode::Usage,
            "The identity is linked already. Unlink it through the API first.",
        ));
    }
    if !transaction.next_epoch(snapshot.epoch).await.map_err(database_failed)? {
        return Err(Exit::new(
            ExitCode::Internal,
            "Something else changed meanwhile. Try again.",
        ));
    }
    let known = snapshot.registry.person_with_key(&args.key).map(|person| person.id);
    let person = known.unwrap_or_else(new_id);
    if known.is_none() {
        let kind = RegistryEventKind::PersonRegistered;
        let new = registered(args, person);
        transaction
            .write_person(kind, &new, None)
            .await
            .map_err(database_failed)?;
        let change = PersonChange {
            id: person,
            version: new.version,
            changed: vec![PersonField::Name],
            legal_ground: None,
        };
        let event = event(args, kind, Subject::AboutPerson(change), person, now);
        transaction
            .append_registry_event(&event, None)
            .await
            .map_err(database_failed)?;
    }
    transaction
        .link_identity(&identity.seen, person)
        .await
        .map_err(database_failed)?;
    let change = IdentityChange {
        id: identity.id,
        issuer: args.issuer.clone(),
        linked_to: person,
    };
    let event = event(
        args,
        RegistryEventKind::IdentityLinked,
        Subject::AboutIdentity(change),
        person,
        now,
    );
    transaction
        .append_registry_event(&event, None)
        .await
        .map_err(database_failed)?;
    transaction.commit().await.map_err(database_failed)
}

fn registered(args: &AdministratorArgs, id: PersonId) -> Person {
    Person {
        id,
        key: args.key.clone(),
        name: args.name.clone(),
        contact: Contact::default(),
        version: 1,
        erased_at: None,
    }
}

/// The administrator stands for it: nobody else was there.
fn event(
    args: &AdministratorArgs,
    kind: RegistryEventKind,
    subject: Subject,
    person: PersonId,
    now: Timestamp,
) -> RegistryEvent {
    let reason = FreeText::new(&args.reason);
    RegistryEvent::new(kind, now, person, subject, reason, "command line".to_owned())
}

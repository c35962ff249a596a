//! `arendegang audit erase`: erases a text of a case or a meeting, or shows which ones an event has.

use crate::cases::{EraseText, erase_text};
use crate::cli::EraseArgs;
use crate::config::Config;
use crate::error::{Exit, ExitCode, Fault};
use crate::server::{database_failed, open_store, require_migrated};
use crate::storage::{Erasure, Session, Store};
use arendegang_domain::meeting::MeetingId;
use arendegang_domain::organisation::{ErasedText, PersonId, TextLog};
use arendegang_domain::text::{FreeText, LONGEST_TEXT, unfit};
use std::io::Write;

/// Erases a text, with who did it and why in the log of the registry.
///
/// # Errors
/// When there is no such case, event or text, whoever erases may not, or the database fails.
pub async fn run(config: &Config, args: &EraseArgs, out: &mut dyn Write) -> Result<(), Exit> {
    let store = open_store(config).await?;
    require_migrated(&store).await?;
    let said = done(config, &store, args).await;
    store.close().await;
    super::print(out, &said?)
}

async fn done(config: &Config, store: &Store, args: &EraseArgs) -> Result<String, Exit> {
    let session = store.uncounted();
    let (log, name) = log_of(&session, args).await?;
    let Some(text) = args.text else {
        return listed(&session, log, args.event).await;
    };
    let reason = FreeText::new(args.reason.clone().unwrap_or_default());
    if reason.is_blank() {
        return Err(refused("Say why the text is erased with --reason.".to_owned()));
    }
    if let Some(refusal) = unfit(reason.as_str(), LONGEST_TEXT) {
        return Err(refused(format!("--reason: {}", refusal.en)));
    }
    let request = EraseText {
        text: ErasedText {
            log,
            version: args.event,
            text,
        },
        by: administrator(config, &session, args).await?,
        reason,
    };
    let erasure = erase_text(&session, &config.clock(), &request).await.map_err(failed)?;
    said(erasure, &name, args.event, text)
}

/// What came of it, in words.
fn said(erasure: Erasure, name: &str, event: u32, text: u32) -> Result<String, Exit> {
    match erasure {
        Erasure::Done => {
            tracing::warn!(of = name, event, text, "a text was erased");
            Ok(format!("Text {text} of {name} event {event} is erased.\n"))
        }
        Erasure::NoSuchText => Err(refused(format!(
            "{name} event {event} has no text {text}. Leave out --text to see which it has."
        ))),
        Erasure::Broken => Err(Exit::new(
            ExitCode::Audit,
            format!("{name} is not what its events make of it, so nothing was erased. Run: arendegang audit verify"),
        )),
        Erasure::Published(addresses) => Err(refused(format!(
            "Everybody reads the text at /records/{}, so nothing was erased. Let the office publish the record anew with its \
             item masked (publishRecord, mask.items) or withdraw it (withdrawRecord), then erase the text.",
            addresses.join(", /records/")
        ))),
        Erasure::LeftOut(address) => Err(refused(format!(
            "The text is a word that is left out of what is published at /records/{address}: erased, it could be read there the \
             next time. Let the office withdraw the record (withdrawRecord), then erase the word."
        ))),
    }
}

/// In whose log the text stands, and what that is called.
async fn log_of(session: &Session, args: &EraseArgs) -> Result<(TextLog, String), Exit> {
    if let Some(number) = &args.case {
        let case = session.case_numbered(number).await.map_err(database_failed)?;
        let case = case.ok_or_else(|| refused(format!("There is no case {number}. Check --case.")))?;
        return Ok((TextLog::Case(case), number.clone()));
    }
    let named = args.meeting.clone().unwrap_or_default();
    let id = match named.parse::<MeetingId>() {
        Ok(id) => session
            .meeting(id)
            .await
            .map_err(database_failed)?
            .map(|meeting| meeting.id),
        Err(_) => {
            let address = named.trim_start_matches('/').trim_start_matches("records/");
            session.meeting_published_at(address).await.map_err(database_failed)?
        }
    };
    let id = id.ok_or_else(|| refused(format!("There is no meeting {named}. Check --meeting.")))?;
    Ok((TextLog::Meeting(id), format!("meeting {id}")))
}

/// The texts of an event, by their numbers.
async fn listed(session: &Session, log: TextLog, event: u32) -> Result<String, Exit> {
    let texts = match log {
        TextLog::Case(case) => session.texts_of_event(case, event).await,
        TextLog::Meeting(meeting) => session.texts_of_meeting_event(meeting, event).await,
    };
    let texts = texts.map_err(database_failed)?;
    if texts.is_empty() {
        return Ok("The event has no text, or there is no such event.\n".to_owned());
    }
    let lines = texts.iter().enumerate().map(|(place, text)| {
        let text = text.as_deref().unwrap_or("(erased)");
        format!("{}  {text}\n", place + 1)
    });
    Ok(lines.collect())
}

/// Who erases: an administrator of the installation, by key.
async fn administrator(config: &Config, session: &Session, args: &EraseArgs) -> Result<PersonId, Exit> {
    let key = args.by.clone().unwrap_or_default();
    let known = session.registry().await.map_err(database_failed)?;
    let person = known.registry.person_with_key(&key).map(|person| person.id);
    person.filter(|_| config.administrators.contains(&key)).ok_or_else(|| {
        refused(
            "Say who erases with --by: the key of an administrator, whom the setting administrators names.".to_owned(),
        )
    })
}

fn refused(what: String) -> Exit {
    Exit::new(ExitCode::Usage, what)
}

fn failed(fault: Fault) -> Exit {
    match fault {
        Fault::Storage(cause) => database_failed(cause),
        Fault::Internal(cause) | Fault::BadRequest(cause) | Fault::Forbidden(cause) => {
            Exit::new(ExitCode::Internal, format!("The text cannot be erased: {cause}."))
        }
        Fault::Unauthenticated => Exit::new(ExitCode::Internal, "The text cannot be erased by nobody."),
    }
}

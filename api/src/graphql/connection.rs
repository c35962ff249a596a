//! Pages: one reading of `first`, `after`, `last` and `before` for every connection.

use crate::cases::Window;
use crate::error::Fault;
use crate::storage::ExpectedPlace;
use async_graphql::connection::{Connection, CursorType, Edge};
use async_graphql::{OutputType, SimpleObject};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Entries of a page where the client does not say.
const DEFAULT: u32 = 20;
/// Entries of a page at most.
const MOST: i32 = 100;

/// The arguments of a connection, as they were given.
#[derive(Clone, Debug, Default)]
pub struct PageArguments {
    /// So many from the beginning.
    pub first: Option<i32>,
    /// After this cursor.
    pub after: Option<String>,
    /// So many from the end.
    pub last: Option<i32>,
    /// Before this cursor.
    pub before: Option<String>,
}

/// The arguments as they are understood.
#[derive(Clone, Debug)]
pub struct Paging<C> {
    /// After this cursor.
    pub after: Option<C>,
    /// Before this cursor.
    pub before: Option<C>,
    /// So many.
    pub size: u32,
    /// From the end.
    pub backward: bool,
}

impl PageArguments {
    /// Reads the arguments.
    ///
    /// # Errors
    /// When they contradict each other, ask for more than a page holds, or hold a cursor that
    /// this API did not give.
    pub fn read<C: CursorType>(self) -> Result<Paging<C>, Fault> {
        let (size, backward) = match (self.first, self.last) {
            (Some(_), Some(_)) => return Err(bad("Give first or last, not both.")),
            (Some(first), None) => (size("first", first)?, false),
            (None, Some(last)) => (size("last", last)?, true),
            (None, None) => (DEFAULT, false),
        };
        Ok(Paging {
            after: cursor("after", self.after)?,
            before: cursor("before", self.before)?,
            size,
            backward,
        })
    }

    /// Reads the arguments of a list whose cursors hold places.
    ///
    /// # Errors
    /// As [`PageArguments::read`].
    pub fn window<C: CursorType, P>(self, place: impl Fn(C) -> P) -> Result<Window<P>, Fault> {
        let paging = self.read::<C>()?;
        Ok(Window {
            after: paging.after.map(&place),
            before: paging.before.map(&place),
            size: paging.size,
            backward: paging.backward,
        })
    }
}

fn bad(message: impl Into<String>) -> Fault {
    Fault::BadRequest(message.into())
}

fn size(argument: &str, given: i32) -> Result<u32, Fault> {
    match u32::try_from(given) {
        Ok(size) if given <= MOST => Ok(size),
        _ => Err(bad(format!(
            "{argument} must be between 0 and {MOST}; ask for the next page with after."
        ))),
    }
}

fn cursor<C: CursorType>(argument: &str, given: Option<String>) -> Result<Option<C>, Fault> {
    let read = |text: String| {
        C::decode_cursor(&text).map_err(|_| {
            bad(format!(
                "{argument} is not a cursor of this list: use one from pageInfo or edges, with the same orderBy."
            ))
        })
    };
    given.map(read).transpose()
}

/// A place in a list of cases: the order's value and the id, opaque to clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseCursor(pub crate::storage::Cursor);

impl CursorType for CaseCursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = String::from_utf8(bytes).map_err(|_| "not text")?;
        let (value, id) = text.split_once('~').ok_or("not a place")?;
        let id = Uuid::try_parse(id).map_err(|_| "not an id")?;
        Ok(Self(crate::storage::Cursor {
            value: value.to_owned(),
            id,
        }))
    }

    fn encode_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}~{}", self.0.value, self.0.id.simple()))
    }
}

/// A place in a case's log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventCursor(pub u32);

impl CursorType for EventCursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = std::str::from_utf8(&bytes).map_err(|_| "not text")?;
        text.strip_prefix("v")
            .and_then(|version| version.parse().ok())
            .map(Self)
            .ok_or("not a version")
    }

    fn encode_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("v{}", self.0))
    }
}

/// A place in a list that is ordered by a text that no two entries share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyCursor(pub String);

impl CursorType for KeyCursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = String::from_utf8(bytes).map_err(|_| "not text")?;
        text.strip_prefix("k")
            .map(|key| Self(key.to_owned()))
            .ok_or("not a key")
    }

    fn encode_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("k{}", self.0))
    }
}

/// A page of what is in memory, in the order of its keys.
///
/// # Errors
/// As for the arguments.
pub fn page_of<T: OutputType>(
    all: BTreeMap<String, T>,
    arguments: PageArguments,
) -> Result<Connection<KeyCursor, T, Total>, Fault> {
    let paging = arguments.read::<KeyCursor>()?;
    let total = Total {
        total_count: all.len().try_into().unwrap_or(i64::MAX),
    };
    let (after, before) = (
        paging.after.map(|cursor| cursor.0),
        paging.before.map(|cursor| cursor.0),
    );
    let within = |key: &String| {
        after.as_ref().is_none_or(|after| key > after) && before.as_ref().is_none_or(|before| key < before)
    };
    let mut asked: Vec<(String, T)> = all.into_iter().filter(|(key, _)| within(key)).collect();
    let size = usize::try_from(paging.size).unwrap_or(usize::MAX);
    let beyond = asked.len().saturating_sub(size);
    let (has_previous, has_next) = if paging.backward {
        asked.drain(..beyond);
        (beyond > 0, before.is_some())
    } else {
        asked.truncate(size);
        (after.is_some(), beyond > 0)
    };
    let mut connection = Connection::with_additional_fields(has_previous, has_next, total);
    connection.edges = asked
        .into_iter()
        .map(|(key, entry)| Edge::new(KeyCursor(key), entry))
        .collect();
    Ok(connection)
}

/// How many entries a list has for the reader.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct Total {
    /// How many entries the list has for the reader: *antal*.
    total_count: i64,
}

/// A place in the log of mandates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegistryCursor(pub i64);

impl CursorType for RegistryCursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = std::str::from_utf8(&bytes).map_err(|_| "not text")?;
        text.strip_prefix("r")
            .and_then(|position| position.parse().ok())
            .map(Self)
            .ok_or("not a place")
    }

    fn encode_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("r{}", self.0))
    }
}

/// A place in the list of service accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountCursor(pub Uuid);

impl CursorType for AccountCursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = std::str::from_utf8(&bytes).map_err(|_| "not text")?;
        text.strip_prefix("s")
            .and_then(|id| Uuid::try_parse(id).ok())
            .map(Self)
            .ok_or("not a place")
    }

    fn encode_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("s{}", self.0.simple()))
    }
}

/// A place in a list of meetings, in order of start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeetingPlace(pub crate::storage::MeetingCursor);

impl CursorType for MeetingPlace {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = std::str::from_utf8(&bytes).map_err(|_| "not text")?;
        let (starts_at, id) = text
            .strip_prefix("t")
            .and_then(|rest| rest.split_once('~'))
            .ok_or("not a place")?;
        let microsecond = starts_at.parse().map_err(|_| "not an instant")?;
        Ok(Self(crate::storage::MeetingCursor {
            starts_at: jiff::Timestamp::from_microsecond(microsecond).map_err(|_| "not an instant")?,
            id: Uuid::try_parse(id).map_err(|_| "not an id")?,
        }))
    }

    fn encode_cursor(&self) -> String {
        let MeetingPlace(place) = self;
        URL_SAFE_NO_PAD.encode(format!("t{}~{}", place.starts_at.as_microsecond(), place.id.simple()))
    }
}

/// A place in a list of what is expected: the date and the id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskCursor(pub ExpectedPlace);

impl CursorType for TaskCursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = String::from_utf8(bytes).map_err(|_| "not text")?;
        let (due_on, id) = text.split_once('~').ok_or("not a place")?;
        let place = ExpectedPlace {
            due_on: due_on.to_owned(),
            id: id.to_owned(),
        };
        place.is_sound().then_some(Self(place)).ok_or("not a place")
    }

    fn encode_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}~{}", self.0.due_on, self.0.id))
    }
}

/// A place in the list of reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReminderCursor(pub i64);

impl CursorType for ReminderCursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| "not base64")?;
        let text = std::str::from_utf8(&bytes).map_err(|_| "not text")?;
        text.strip_prefix("n")
            .and_then(|position| position.parse().ok())
            .map(Self)
            .ok_or("not a place")
    }

    fn encode_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("n{}", self.0))
    }
}

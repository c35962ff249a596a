//! Links under which a calendar reads what its person sees of meetings, at the moment when it asks.

use super::Caller;
use crate::auth::ClientSecret;
use crate::error::Fault;
use crate::storage::{CalendarFeed, MeetingsPart, SecretDigest};
use arendegang_domain::meeting::Meeting;
use arendegang_domain::organisation::{BodyKey, PersonId};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// How many links somebody may have at once.
const MOST_FEEDS: i64 = 20;
/// How many meetings a calendar shows, the last ones.
const MOST_MEETINGS: u32 = 1000;
/// How far back a calendar shows them ...
const BACK: SignedDuration = SignedDuration::from_hours(90 * 24);
/// ... and how far ahead.
const AHEAD: SignedDuration = SignedDuration::from_hours(400 * 24);
/// How often it is begun anew when the same key comes twice at once.
const ATTEMPTS: usize = 4;
/// What its keys are remembered under.
const MUTATION: &str = "createCalendarFeed";

/// A link that is asked for.
#[derive(Clone, Debug)]
pub struct NewCalendarFeed {
    /// The body whose meetings it shows; none for those in which the person has a seat.
    pub body: Option<BodyKey>,
    /// The client's own key, so that a repeated call makes no second link.
    pub idempotency_key: Option<String>,
    /// SHA-256 over the mutation and its input.
    pub input_digest: [u8; 32],
}

/// How it ended.
#[derive(Debug)]
pub enum FeedChanged {
    /// It was done, now or when the same key was used first.
    Done {
        /// The link.
        feed: CalendarFeed,
        /// Its address, which is told once.
        address: Option<String>,
    },
    /// It was not done.
    Refused(Refusal),
}

/// Makes a link.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn create_calendar_feed(caller: &Caller, request: &NewCalendarFeed) -> Result<FeedChanged, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    if let Some(key) = &request.body
        && !sees(caller, key)
    {
        return Ok(FeedChanged::Refused(Refusal::new(Code::NotFound).at("body")));
    }
    for _ in 0..ATTEMPTS {
        match create(caller, person, request).await {
            Err(Fault::Storage(cause)) if cause.is_duplicate() => {}
            ended => return ended,
        }
    }
    Err(Fault::Internal("the same key came too often at once".to_owned()))
}

fn sees(caller: &Caller, key: &BodyKey) -> bool {
    let body = caller.registry().body(key);
    body.is_some_and(|body| caller.sees_meetings_of(body))
}

async fn create(caller: &Caller, person: PersonId, request: &NewCalendarFeed) -> Result<FeedChanged, Fault> {
    let transaction = caller.session.begin().await?;
    let key = request.idempotency_key.as_deref();
    if let Some(key) = key
        && let Some(used) = transaction.used(person, MUTATION, key).await?
    {
        let known = transaction.calendar_feed_of(person, used.case_id).await?;
        return Ok(match known.filter(|_| used.input_digest == request.input_digest) {
            Some(feed) => FeedChanged::Done { feed, address: None },
            None => FeedChanged::Refused(Refusal::new(Code::IdempotencyKeyReused).at("idempotencyKey")),
        });
    }
    if transaction.count_calendar_feeds(person).await? >= MOST_FEEDS {
        return Ok(FeedChanged::Refused(Refusal::saying(
            Code::InvalidInput,
            format!("Du har redan {MOST_FEEDS} kalenderlänkar. Återkalla en som inte används."),
            format!("You have {MOST_FEEDS} calendar links already. Revoke one that is not used."),
        )));
    }
    let secret = ClientSecret::of_calendar().map_err(|cause| Fault::Internal(cause.to_string()))?;
    let feed = CalendarFeed {
        id: crate::clock::new_id(),
        person,
        body: request.body.clone(),
        // As it is stored, so that a repeated call is told the same.
        created_at: Timestamp::from_microsecond(caller.now.as_microsecond()).unwrap_or(caller.now),
        last_used_at: None,
        revoked_at: None,
    };
    let key = key.map(|key| (person, MUTATION, key, &request.input_digest[..]));
    transaction
        .add_calendar_feed(&feed, &SecretDigest(secret.sha256), key)
        .await?;
    transaction.commit().await?;
    let address = format!("{}/calendar/{}.ics", caller.app.service_tokens.issuer(), secret.text);
    Ok(FeedChanged::Done {
        feed,
        address: Some(address),
    })
}

/// Lets a link show nothing from now on. Whose it is not finds none.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn revoke_calendar_feed(caller: &Caller, id: Uuid) -> Result<FeedChanged, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    let transaction = caller.session.begin().await?;
    transaction.revoke_calendar_feed(person, id, caller.now).await?;
    let feed = transaction.calendar_feed_of(person, id).await?;
    transaction.commit().await?;
    Ok(match feed {
        Some(feed) => FeedChanged::Done { feed, address: None },
        None => FeedChanged::Refused(Refusal::new(Code::NotFound).at("id")),
    })
}

impl Caller {
    /// The bodies in which the person has a seat today.
    #[must_use]
    pub fn own_bodies(&self) -> Vec<BodyKey> {
        let seats = self.person.map(|person| self.registry().held_by(person, self.today()));
        let mut bodies: Vec<_> = seats.into_iter().flatten().map(|held| held.body.key.clone()).collect();
        bodies.sort();
        bodies.dedup();
        bodies
    }

    /// The links of the person that hold.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn calendar_feeds(&self) -> Result<Vec<CalendarFeed>, Fault> {
        match self.person {
            Some(person) => Ok(self.session.calendar_feeds(person).await?),
            None => Ok(Vec::new()),
        }
    }

    /// The meetings that a link shows its person now, in order of start.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn meetings_of_feed(&self, feed: &CalendarFeed) -> Result<Vec<Meeting>, Fault> {
        let part = MeetingsPart {
            bodies: feed.body.clone().map_or_else(|| self.own_bodies(), |body| vec![body]),
            from: Some(self.now - BACK),
            until: Some(self.now + AHEAD),
            after: None,
            before: None,
            limit: MOST_MEETINGS,
            // Where there are too many, the oldest are left out.
            backward: true,
        };
        Ok(self.meetings(part).await?.meetings)
    }
}

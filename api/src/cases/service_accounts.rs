//! Makes service accounts, gives them other secrets and revokes them: one transaction per change, decided on the
//! epoch that it counts up, so that every process follows.

use super::Caller;
use super::registry::{Beside, Changed, Entry, in_turn, unfit_text};
use crate::auth::ClientSecret;
use crate::error::Fault;
use crate::storage::{RegistrySnapshot, SecretDigest, WriteTransaction};
use arendegang_domain::case::Acting;
use arendegang_domain::organisation::{
    AccountChange, PersonId, RegistryEvent, RegistryEventKind, Scope, ServiceAccount, ServiceAccountId, Subject,
    keeps_accounts,
};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::{FreeText, LONGEST_TEXT};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// The longest name of an account, and the longest contact, in characters.
const NAME_CHARACTERS: usize = 200;
/// For how long the secret before may still hold, in hours.
const LONGEST_OVERLAP: i64 = 7 * 24;

/// A change of service accounts that is asked for.
#[derive(Clone, Debug)]
pub enum AccountRequest {
    /// A new one.
    Create {
        /// What it is for.
        name: String,
        /// Whom to ask about it.
        contact: String,
        /// What it may read, as it is written.
        scopes: Vec<String>,
        /// The last day on which it works.
        expires_on: Option<Date>,
    },
    /// Another secret.
    Rotate {
        /// Which account.
        id: ServiceAccountId,
        /// For how many hours the secret before still holds.
        overlap: i64,
    },
    /// It works no more.
    Revoke {
        /// Which account.
        id: ServiceAccountId,
    },
}

/// How it ended.
#[derive(Debug)]
pub enum AccountChanged {
    /// It was done.
    Done {
        /// The account.
        id: ServiceAccountId,
        /// Its new secret, which is told once.
        secret: Option<String>,
        /// What is known after it.
        snapshot: Arc<RegistrySnapshot>,
    },
    /// It was not done: every reason that applies.
    Refused(Vec<Refusal>),
}

/// What is decided, before it is written.
struct Decided {
    kind: RegistryEventKind,
    acting: Option<Acting>,
    account: ServiceAccount,
    old_secret_until: Option<Timestamp>,
}

/// Decides a change of service accounts and, where nothing speaks against it, writes it with its event.
///
/// # Errors
/// Without a person to act as, and when the database fails. A refusal is no error.
pub async fn change_service_account(
    caller: &Caller,
    request: &AccountRequest,
    reason: &FreeText,
) -> Result<AccountChanged, Fault> {
    let person = caller.person.ok_or(Fault::Unauthenticated)?;
    let mut refusals = unfit_texts(request);
    refusals.extend(unfit_text(
        reason.as_str(),
        LONGEST_TEXT,
        Code::ReasonRequired,
        "reason",
    ));
    if !refusals.is_empty() {
        return Ok(AccountChanged::Refused(refusals));
    }
    let secret = ClientSecret::new().map_err(|cause| Fault::Internal(cause.to_string()))?;
    let digest = SecretDigest(secret.sha256);
    let changed = in_turn(caller, person, None, |snapshot| {
        let decided = decide(caller, person, request, snapshot)?;
        Ok(vec![decided.entry(caller, person, reason, digest.clone())])
    });
    Ok(match changed.await? {
        Changed::Done { event, snapshot } => AccountChanged::Done {
            id: event.subject.id(),
            secret: (event.kind != RegistryEventKind::ServiceAccountRevoked).then_some(secret.text),
            snapshot,
        },
        Changed::Refused { refusals, .. } => AccountChanged::Refused(refusals),
    })
}

/// An account as it is after a change, with the secret that it gets where it gets one.
#[derive(Clone, Debug)]
pub(super) struct AccountWrite {
    account: ServiceAccount,
    secret: SecretDigest,
    old_secret_until: Option<Timestamp>,
}

impl AccountWrite {
    /// Writes it, as the kind of its event says.
    pub async fn write(&self, transaction: &WriteTransaction<'_>, event: &RegistryEvent) -> Result<(), Fault> {
        let id = self.account.id;
        match (event.kind, self.old_secret_until) {
            (RegistryEventKind::ServiceAccountRevoked, _) => transaction.revoke_service_account(id, event.at).await?,
            (_, Some(until)) => {
                transaction
                    .rotate_service_account_secret(id, &self.secret, until)
                    .await?;
            }
            (_, None) => transaction.add_service_account(&self.account, &self.secret).await?,
        }
        Ok(())
    }
}

impl Decided {
    fn entry(self, caller: &Caller, by: PersonId, reason: &FreeText, secret: SecretDigest) -> Entry {
        let Self {
            kind,
            acting,
            account,
            old_secret_until,
        } = self;
        let subject = Subject::AboutServiceAccount(AccountChange {
            id: account.id,
            name: FreeText::new(&account.name),
            scopes: account.scopes.clone(),
            expires_on: account.expires_on,
            old_secret_until,
        });
        Entry {
            event: RegistryEvent {
                acting,
                ..caller.change_of(by, kind, subject, reason.clone())
            },
            beside: Beside::Account(AccountWrite {
                account,
                secret,
                old_secret_until,
            }),
        }
    }
}

fn decide(
    caller: &Caller,
    person: PersonId,
    request: &AccountRequest,
    snapshot: &RegistrySnapshot,
) -> Result<Decided, Vec<Refusal>> {
    let keeps = |scopes: &[Scope]| keeps(caller, snapshot, scopes, person);
    match request {
        AccountRequest::Create {
            name,
            contact,
            scopes,
            expires_on,
        } => {
            let scopes = read_scopes(scopes, snapshot)?;
            if expires_on.is_some_and(|last| last < caller.today()) {
                return Err(vec![invalid(
                    "Sista dagen har passerat.",
                    "The last day has passed.",
                    "expiresOn",
                )]);
            }
            let acting = keeps(&scopes).map_err(|refusal| vec![*refusal])?;
            Ok(Decided {
                kind: RegistryEventKind::ServiceAccountCreated,
                acting,
                account: ServiceAccount {
                    id: crate::clock::new_id(),
                    name: name.trim().to_owned(),
                    contact: contact.trim().to_owned(),
                    scopes,
                    created_at: caller.now,
                    expires_on: *expires_on,
                    revoked_at: None,
                },
                old_secret_until: None,
            })
        }
        AccountRequest::Rotate { id, .. } | AccountRequest::Revoke { id } => {
            let known = snapshot.service_account(*id).map(|stored| &stored.account);
            // Whoever does not keep it does not learn that it is there.
            let kept = known.and_then(|account| Some((account, keeps(&account.scopes).ok()?)));
            let Some((account, acting)) = kept else {
                return Err(vec![Refusal::new(Code::NotFound).at("clientId")]);
            };
            if account.revoked_at.is_some() {
                return Err(vec![invalid(
                    "Tjänstekontot är återkallat. Skapa ett nytt.",
                    "The service account is revoked. Create a new one.",
                    "clientId",
                )]);
            }
            let (kind, old_secret_until) = match request {
                AccountRequest::Rotate { overlap, .. } => {
                    let until = caller.now + SignedDuration::from_hours(*overlap);
                    (RegistryEventKind::ServiceAccountSecretRotated, Some(until))
                }
                AccountRequest::Revoke { .. } | AccountRequest::Create { .. } => {
                    (RegistryEventKind::ServiceAccountRevoked, None)
                }
            };
            Ok(Decided {
                kind,
                acting,
                account: account.clone(),
                old_secret_until,
            })
        }
    }
}

/// On which mandate a person keeps accounts with these scopes; none for an administrator, who needs none.
fn keeps(
    caller: &Caller,
    snapshot: &RegistrySnapshot,
    scopes: &[Scope],
    person: PersonId,
) -> Result<Option<Acting>, Box<Refusal>> {
    match keeps_accounts(&snapshot.registry, scopes, person, caller.today()) {
        Ok(acting) => Ok(Some(acting)),
        Err(_) if caller.app.is_administrator(person) => Ok(None),
        Err(could) => Err(Box::new(Refusal {
            mandates_that_could: could,
            ..Refusal::saying(
                Code::MandateMissing,
                "Tjänstekonton för en modells ärenden sköts av samverkanskontoret i den modellen, alla andra av \
                 installationens administratörer.",
                "Service accounts for the cases of one model are kept by the office of that model, all others by the \
                 administrators of the installation.",
            )
        })),
    }
}

/// Scopes that there are, each once and in order.
fn read_scopes(written: &[String], snapshot: &RegistrySnapshot) -> Result<Vec<Scope>, Vec<Refusal>> {
    let known = known_scopes(snapshot);
    let grantable = |text: &String| text.parse().ok().filter(|scope| known.contains(scope));
    let read: Option<Vec<Scope>> = written.iter().map(grantable).collect();
    let Some(mut scopes) = read.filter(|scopes| !scopes.is_empty()) else {
        let known: Vec<String> = known.iter().map(ToString::to_string).collect();
        let known = known.join(", ");
        return Err(vec![invalid(
            format!("Ange minst en av rättigheterna {known}, och inga andra."),
            format!("Give at least one of the scopes {known}, and no other."),
            "scopes",
        )]);
    };
    scopes.sort();
    scopes.dedup();
    Ok(scopes)
}

/// Every scope that can be granted: one for each model, and the feed.
#[must_use]
pub fn known_scopes(snapshot: &RegistrySnapshot) -> Vec<Scope> {
    let models = snapshot.registry.models().map(|model| Scope::Cases(model.code.clone()));
    let mut scopes: Vec<Scope> = models.chain([Scope::Feed]).collect();
    scopes.sort();
    scopes
}

/// Texts that are missing, too long, broken, or name a person by number; and an overlap that is too long.
fn unfit_texts(request: &AccountRequest) -> Vec<Refusal> {
    let texts = match request {
        AccountRequest::Create { name, contact, .. } => vec![(name, "name"), (contact, "contact")],
        AccountRequest::Rotate { overlap, .. } if !(0..=LONGEST_OVERLAP).contains(overlap) => {
            return vec![invalid(
                format!("Den gamla hemligheten kan gälla 0 till {LONGEST_OVERLAP} timmar till."),
                format!("The old secret can hold for 0 to {LONGEST_OVERLAP} hours more."),
                "overlapHours",
            )];
        }
        AccountRequest::Rotate { .. } | AccountRequest::Revoke { .. } => Vec::new(),
    };
    texts
        .into_iter()
        .filter_map(|(text, field)| unfit_text(text, NAME_CHARACTERS, Code::InvalidInput, field))
        .collect()
}

fn invalid(sv: impl Into<String>, en: impl Into<String>, field: &str) -> Refusal {
    Refusal::saying(Code::InvalidInput, sv, en).at(field)
}

impl Caller {
    /// The service accounts that the caller keeps, by the time at which they were made.
    #[must_use]
    pub fn kept_service_accounts(&self, snapshot: &RegistrySnapshot) -> Vec<ServiceAccountId> {
        let Some(person) = self.person else { return Vec::new() };
        let kept = snapshot
            .service_accounts
            .iter()
            .filter(|stored| keeps(self, snapshot, &stored.account.scopes, person).is_ok());
        kept.map(|stored| stored.account.id).collect()
    }
}

//! Identities as issuers name them: seen, listed, linked to people. Only a link gives access; what is seen does not.

use super::registry_events::stored as event;
use super::{Session, StorageError, StoredRegistryEvent, WriteTransaction};
use arendegang_domain::organisation::{PersonId, Subject};
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, QueryResult, Value};
use uuid::Uuid;

/// How many identities that are nobody's are kept at most. Whoever has an account at an issuer can leave one, so that
/// there is an end to it.
const MOST_UNLINKED: i64 = 10_000;

/// How many events of one identity are read. More than a few is a mistake that somebody makes again and again.
const MOST_EVENTS: u32 = 100;

const COLUMNS: &str = "i.position, i.id, i.issuer, i.subject, i.name, i.email, i.organisation, i.hsa_id, i.first_seen, \
                       i.last_seen, p.person_id";

const FROM: &str = "FROM identity i LEFT JOIN person_identity p ON p.issuer = i.issuer AND p.subject = i.subject";

/// Who somebody is at an issuer, and what it says of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenIdentity {
    /// The issuer, exactly.
    pub issuer: String,
    /// Who it is there.
    pub subject: String,
    /// Their name.
    pub name: Option<String>,
    /// The address that they are written to.
    pub email: Option<String>,
    /// The organisation that employs them.
    pub organisation: Option<String>,
    /// Their HSA-id.
    pub hsa_id: Option<String>,
}

/// An identity as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredIdentity {
    /// Its place in the order of first coming.
    pub position: i64,
    /// Its id.
    pub id: Uuid,
    /// Who it is, as the issuer said last.
    pub seen: SeenIdentity,
    /// When it came first.
    pub first_seen: Timestamp,
    /// When it came last, to the day.
    pub last_seen: Timestamp,
    /// Whose it is; none where nobody has linked it.
    pub person: Option<PersonId>,
}

/// Which identities are asked for: linked or not, places after and before, and how many from which end. The newest
/// come first.
#[derive(Clone, Copy, Debug)]
pub struct IdentitiesPart {
    /// Only those that are linked, or only those that are not.
    pub linked: Option<bool>,
    /// Only places after this one.
    pub after: Option<i64>,
    /// Only places before this one.
    pub before: Option<i64>,
    /// At most so many.
    pub limit: u32,
    /// From the end rather than from the beginning.
    pub backward: bool,
}

/// A part of the identities, the newest first.
#[derive(Debug, Default)]
pub struct IdentityPage {
    /// The identities.
    pub identities: Vec<StoredIdentity>,
    /// Whether there are more on the side that was not begun from.
    pub more: bool,
}

impl Session {
    /// Records that somebody came: once, and again when they had not come since `since`. False where nothing was
    /// written, because it is recorded, or because too many are nobody's.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_identity(
        &self,
        id: Uuid,
        seen: &SeenIdentity,
        now: Timestamp,
        since: Timestamp,
    ) -> Result<bool, StorageError> {
        let sql = format!(
            "INSERT INTO identity (id, issuer, subject, name, email, organisation, hsa_id, first_seen, last_seen) \
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, $8 \
             WHERE EXISTS (SELECT 1 FROM identity WHERE issuer = $2 AND subject = $3) \
                OR EXISTS (SELECT 1 FROM person_identity WHERE issuer = $2 AND subject = $3) \
                OR (SELECT COUNT(*) {FROM} WHERE p.person_id IS NULL) < $9 \
             ON CONFLICT (issuer, subject) DO UPDATE SET name = excluded.name, email = excluded.email, \
                organisation = excluded.organisation, hsa_id = excluded.hsa_id, last_seen = excluded.last_seen \
             WHERE identity.last_seen < $10"
        );
        let values = vec![
            id.into(),
            seen.issuer.as_str().into(),
            seen.subject.as_str().into(),
            seen.name.clone().into(),
            seen.email.clone().into(),
            seen.organisation.clone().into(),
            seen.hsa_id.clone().into(),
            now.as_microsecond().into(),
            MOST_UNLINKED.into(),
            since.as_microsecond().into(),
        ];
        let statement = self.statement(sql, values);
        Ok(self.store.write.execute_raw(statement).await?.rows_affected() > 0)
    }

    /// Forgets identities that are nobody's, were never anybody's, and have not come since an instant.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_identities(&self, before: Timestamp) -> Result<u64, StorageError> {
        let sql = "DELETE FROM identity WHERE last_seen < $1 AND NOT ever_linked AND NOT EXISTS \
                   (SELECT 1 FROM person_identity p WHERE p.issuer = identity.issuer AND p.subject = identity.subject)";
        let statement = self.statement(sql, vec![before.as_microsecond().into()]);
        Ok(self.store.write.execute_raw(statement).await?.rows_affected())
    }

    /// A part of the identities. The caller has seen to it that the reader may see them.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn identities(&self, part: IdentitiesPart) -> Result<IdentityPage, StorageError> {
        let linked = match part.linked {
            None => "",
            Some(true) => "AND p.person_id IS NOT NULL",
            Some(false) => "AND p.person_id IS NULL",
        };
        let direction = if part.backward { "ASC" } else { "DESC" };
        let sql = format!(
            "SELECT {COLUMNS} {FROM} WHERE i.position < $1 AND i.position > $2 {linked} \
             ORDER BY i.position {direction} LIMIT {}",
            part.limit + 1,
        );
        let values = vec![part.after.unwrap_or(i64::MAX).into(), part.before.unwrap_or(0).into()];
        let rows = self.rows(sql, values).await?;
        let mut identities = rows.iter().map(stored).collect::<Result<Vec<_>, _>>()?;
        let more = identities.len() > part.limit as usize;
        identities.truncate(part.limit as usize);
        if part.backward {
            identities.reverse();
        }
        Ok(IdentityPage { identities, more })
    }

    /// What happened to an identity, in order.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn identity_events(&self, identity: Uuid) -> Result<Vec<StoredRegistryEvent>, StorageError> {
        let sql = format!(
            "SELECT position, document, texts FROM registry_event WHERE subject = $1 ORDER BY position LIMIT {MOST_EVENTS}"
        );
        let rows = self.rows(sql, vec![Subject::key_of_identity(identity).into()]).await?;
        rows.iter().map(event).collect()
    }
}

impl WriteTransaction<'_> {
    /// An identity.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn identity(&self, id: Uuid) -> Result<Option<StoredIdentity>, StorageError> {
        let sql = format!("SELECT {COLUMNS} {FROM} WHERE i.id = $1");
        let row = self.row(sql, vec![id.into()]).await?;
        row.as_ref().map(stored).transpose()
    }

    /// The identity of somebody at an issuer.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn identity_of(&self, issuer: &str, subject: &str) -> Result<Option<StoredIdentity>, StorageError> {
        let sql = format!("SELECT {COLUMNS} {FROM} WHERE i.issuer = $1 AND i.subject = $2");
        let row = self.row(sql, vec![issuer.into(), subject.into()]).await?;
        row.as_ref().map(stored).transpose()
    }

    /// Whether a person has, or ever had, an identity at an issuer other than this one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_had_an_identity(&self, person: PersonId, except: &str) -> Result<bool, StorageError> {
        let sql = "SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM person_identity WHERE person_id = $1 AND issuer <> $2) \
                   OR EXISTS (SELECT 1 FROM registry_event WHERE kind = 'IDENTITY_LINKED' AND document LIKE $3)";
        let named = format!("%\"linkedTo\":\"{person}\"%");
        let row = self.row(sql, vec![person.into(), except.into(), named.into()]).await?;
        Ok(row.is_some())
    }

    /// Gives an identity that is nobody's to a person. The epoch and the event are the caller's.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn link_identity(&self, identity: &SeenIdentity, person: PersonId) -> Result<(), StorageError> {
        let sql = "INSERT INTO person_identity (issuer, subject, person_id) VALUES ($1, $2, $3)";
        let mut values = named(identity);
        values.push(person.into());
        self.execute(sql, values).await?;
        self.was_linked(identity).await
    }

    /// Makes an identity nobody's. The epoch and the event are the caller's.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn unlink_identity(&self, identity: &SeenIdentity) -> Result<(), StorageError> {
        let sql = "DELETE FROM person_identity WHERE issuer = $1 AND subject = $2";
        self.execute(sql, named(identity)).await?;
        self.was_linked(identity).await
    }

    /// The log names it from now on, so that it is kept.
    async fn was_linked(&self, identity: &SeenIdentity) -> Result<(), StorageError> {
        let sql = "UPDATE identity SET ever_linked = TRUE WHERE issuer = $1 AND subject = $2";
        self.execute(sql, named(identity)).await.map(|_| ())
    }
}

fn named(identity: &SeenIdentity) -> Vec<Value> {
    vec![identity.issuer.as_str().into(), identity.subject.as_str().into()]
}

fn stored(row: &QueryResult) -> Result<StoredIdentity, StorageError> {
    let instant = |column: &str| {
        let micros: i64 = row.try_get("", column)?;
        Timestamp::from_microsecond(micros).map_err(|cause| StorageError::unreadable("identity", cause))
    };
    Ok(StoredIdentity {
        position: row.try_get("", "position")?,
        id: row.try_get("", "id")?,
        seen: SeenIdentity {
            issuer: row.try_get("", "issuer")?,
            subject: row.try_get("", "subject")?,
            name: row.try_get("", "name")?,
            email: row.try_get("", "email")?,
            organisation: row.try_get("", "organisation")?,
            hsa_id: row.try_get("", "hsa_id")?,
        },
        first_seen: instant("first_seen")?,
        last_seen: instant("last_seen")?,
        person: row.try_get("", "person_id")?,
    })
}

//! People and mandates: hundreds of rows, read whole and kept in memory.

use super::rows::insert;
use super::{PublicServerKey, Publication, Session, StorageError, StoredServiceAccount, WriteTransaction};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    BodyKey, Contact, Function, Mandate, ModelCode, Operation, Person, PersonId, Registry, RegistryEventKind, SeatKey,
    ServiceAccountId,
};
use arendegang_domain::text::FreeText;
use jiff::Timestamp;
use sea_orm::Value;
use std::collections::HashMap;
use std::sync::Arc;

/// The columns of `person`.
const PERSON: &[&str] = &["id", "key", "name"];
/// All columns of `person`.
pub(super) const WHOLE_PERSON: &[&str] = &[
    "id",
    "key",
    "name",
    "email",
    "phone",
    "organisation",
    "version",
    "erased_at",
];
/// The columns of `person_identity`.
const IDENTITY: &[&str] = &["issuer", "subject", "person_id"];
/// The columns of `mandate`.
pub(super) const MANDATE: &[&str] = &[
    "id",
    "person_id",
    "body",
    "seat",
    "function",
    "valid_from",
    "valid_to",
    "organisation",
    "operation",
    "recorded_at",
];

/// The registry as it was at an epoch.
#[derive(Debug)]
pub struct RegistrySnapshot {
    /// Models, people, mandates.
    pub registry: Arc<Registry>,
    /// Every version of every model, by code, the newest last: also what this program cannot read.
    pub publications: Vec<Arc<Publication>>,
    /// Counted up by each change of models, people and mandates.
    pub epoch: i64,
    /// Which token subject is which person.
    pub identities: HashMap<(String, String), PersonId>,
    /// The public keys of the servers on this database.
    pub server_keys: Vec<PublicServerKey>,
    /// Programs that read, by the time at which they were made.
    pub service_accounts: Vec<StoredServiceAccount>,
}

impl RegistrySnapshot {
    /// The newest version of a model.
    #[must_use]
    pub fn newest(&self, code: &ModelCode) -> Option<&Arc<Publication>> {
        self.publications.iter().rfind(|publication| publication.code == *code)
    }

    /// The version with that digest.
    #[must_use]
    pub fn published_as(&self, digest: &str) -> Option<&Arc<Publication>> {
        self.publications
            .iter()
            .find(|publication| publication.digest == digest)
    }

    /// The service account with that client id, whether it works or not.
    #[must_use]
    pub fn service_account(&self, id: ServiceAccountId) -> Option<&StoredServiceAccount> {
        let place = self
            .service_accounts
            .binary_search_by_key(&id, |stored| stored.account.id);
        self.service_accounts.get(place.ok()?)
    }

    /// The model of a version; none where there is none, or this program cannot read it.
    #[must_use]
    pub fn model(&self, code: &ModelCode, version: u32) -> Option<&Arc<Model>> {
        let mut published = self.publications.iter();
        let published = published.find(|publication| publication.code == *code && publication.version == version)?;
        let mut versions = self.registry.versions(code);
        versions.find(|model| model.digest == published.digest)
    }
}

impl Session {
    /// Reads every model, everybody and every mandate.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn registry(&self) -> Result<RegistrySnapshot, StorageError> {
        // The epoch first: a change in between is then seen as a newer epoch and read again.
        let epoch = self.epoch().await?;
        let publications = self.publications().await?;
        let mut models = Vec::new();
        for publication in &publications {
            models.extend(self.model(publication).await?);
        }
        let mut people = Vec::new();
        let sql = format!("SELECT {} FROM person ORDER BY key", WHOLE_PERSON.join(", "));
        for row in self.rows(sql, Vec::new()).await? {
            people.push(person(&row)?);
        }
        let mut mandates = Vec::new();
        let sql = format!(
            "SELECT {} FROM mandate ORDER BY body, seat, valid_from",
            MANDATE.join(", ")
        );
        for row in self.rows(sql, Vec::new()).await? {
            mandates.push(mandate(&row)?);
        }
        let mut identities = HashMap::new();
        for row in self
            .rows("SELECT issuer, subject, person_id FROM person_identity", Vec::new())
            .await?
        {
            let issuer: String = row.try_get("", "issuer")?;
            let subject: String = row.try_get("", "subject")?;
            identities.insert((issuer, subject), row.try_get("", "person_id")?);
        }
        let server_keys = self.server_keys().await?;
        let service_accounts = self.service_accounts().await?;
        let substitutions = self.substitutions().await?;
        let registry = Arc::new(Registry::new(models, people, mandates).with_substitutions(substitutions));
        Ok(RegistrySnapshot {
            registry,
            publications,
            epoch,
            identities,
            server_keys,
            service_accounts,
        })
    }

    /// The epoch of people and mandates.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn epoch(&self) -> Result<i64, StorageError> {
        let row = self
            .row("SELECT epoch FROM registry_epoch WHERE id = 1", Vec::new())
            .await?;
        match row {
            Some(row) => Ok(row.try_get("", "epoch")?),
            None => Err(StorageError::unreadable("registry epoch", "the row is missing")),
        }
    }
}

impl WriteTransaction<'_> {
    /// Adds people, their identities at an issuer, and mandates that are not there yet. The epoch is the caller's to
    /// count up.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_people(&self, issuer: &str, people: &[Person], mandates: &[Mandate]) -> Result<(), StorageError> {
        let rows = people.iter().map(|person| {
            let (key, name) = (person.key.as_str(), person.name.as_str());
            vec![person.id.into(), key.into(), name.into()]
        });
        self.insert_missing("person", PERSON, rows.collect()).await?;
        let rows = people
            .iter()
            .map(|person| vec![issuer.into(), person.key.as_str().into(), person.id.into()]);
        self.insert_missing("person_identity", IDENTITY, rows.collect()).await?;
        let rows = mandates.iter().map(mandate_row);
        self.insert_missing("mandate", MANDATE, rows.collect()).await
    }
}

impl WriteTransaction<'_> {
    /// Writes a person as they are after an event. Somebody new gets an identity at the issuer, where there is one;
    /// somebody erased loses every identity. The epoch is the caller's to count up.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn write_person(
        &self,
        kind: RegistryEventKind,
        person: &Person,
        issuer: Option<&str>,
    ) -> Result<(), StorageError> {
        if kind == RegistryEventKind::PersonRegistered {
            self.execute(insert("person", WHOLE_PERSON, 1), person_row(person))
                .await?;
            if let Some(issuer) = issuer {
                let identity = vec![issuer.into(), person.key.as_str().into(), person.id.into()];
                self.execute(insert("person_identity", IDENTITY, 1), identity).await?;
            }
            return Ok(());
        }
        let places = WHOLE_PERSON.iter().enumerate().skip(1);
        let set: Vec<String> = places
            .map(|(place, column)| format!("{column} = ${}", place + 1))
            .collect();
        let sql = format!("UPDATE person SET {} WHERE id = $1", set.join(", "));
        self.execute(sql, person_row(person)).await?;
        if kind == RegistryEventKind::PersonErased {
            // What the issuers said of them goes too.
            let sql = "DELETE FROM identity WHERE EXISTS (SELECT 1 FROM person_identity p \
                       WHERE p.issuer = identity.issuer AND p.subject = identity.subject AND p.person_id = $1)";
            self.execute(sql, vec![person.id.into()]).await?;
            for table in ["person_identity", "calendar_feed"] {
                let sql = format!("DELETE FROM {table} WHERE person_id = $1");
                self.execute(sql, vec![person.id.into()]).await?;
            }
        }
        Ok(())
    }
}

/// Everything that is known of a person, by the places of [`WHOLE_PERSON`].
fn person_row(person: &Person) -> Vec<Value> {
    vec![
        person.id.into(),
        person.key.as_str().into(),
        person.name.as_str().into(),
        person.contact.email.clone().into(),
        person.contact.phone.clone().into(),
        person.contact.organisation.clone().into(),
        i64::from(person.version).into(),
        person.erased_at.map(Timestamp::as_microsecond).into(),
    ]
}

/// A mandate by the places of its columns.
pub(super) fn mandate_row(mandate: &Mandate) -> Vec<Value> {
    vec![
        mandate.id.into(),
        mandate.person.into(),
        mandate.body.as_str().into(),
        mandate.seat.as_str().into(),
        mandate.function.name().into(),
        mandate.from.to_string().into(),
        mandate.to.map(|to| to.to_string()).into(),
        mandate
            .organisation
            .as_ref()
            .map(|text| text.as_str().to_owned())
            .into(),
        mandate.operation.map(|operation| operation.name().to_owned()).into(),
        mandate.recorded_at.as_microsecond().into(),
    ]
}

pub(super) fn person(row: &sea_orm::QueryResult) -> Result<Person, StorageError> {
    Ok(Person {
        id: row.try_get("", "id")?,
        key: row.try_get("", "key")?,
        name: row.try_get("", "name")?,
        contact: Contact {
            email: row.try_get("", "email")?,
            phone: row.try_get("", "phone")?,
            organisation: row.try_get("", "organisation")?,
        },
        version: super::read::stored_version(row)?,
        erased_at: row
            .try_get::<Option<i64>>("", "erased_at")?
            .map(Timestamp::from_microsecond)
            .transpose()
            .map_err(|cause| StorageError::unreadable("instant", cause))?,
    })
}

pub(super) fn mandate(row: &sea_orm::QueryResult) -> Result<Mandate, StorageError> {
    let function: String = row.try_get("", "function")?;
    let from: String = row.try_get("", "valid_from")?;
    let to: Option<String> = row.try_get("", "valid_to")?;
    let date = |text: &str| {
        text.parse()
            .map_err(|cause: jiff::Error| StorageError::unreadable("mandate date", cause))
    };
    Ok(Mandate {
        id: row.try_get("", "id")?,
        person: row.try_get("", "person_id")?,
        body: BodyKey::new(row.try_get::<String>("", "body")?),
        seat: SeatKey::new(row.try_get::<String>("", "seat")?),
        function: Function::from_name(&function)
            .ok_or_else(|| StorageError::unreadable("mandate", format!("the function {function} is unknown")))?,
        from: date(&from)?,
        to: to.as_deref().map(date).transpose()?,
        organisation: row.try_get::<Option<String>>("", "organisation")?.map(FreeText::new),
        operation: match row.try_get::<Option<String>>("", "operation")? {
            Some(name) => Some(
                Operation::from_name(&name)
                    .ok_or_else(|| StorageError::unreadable("mandate", format!("the operation {name} is unknown")))?,
            ),
            None => None,
        },
        recorded_at: super::read::instant(row, "recorded_at")?,
    })
}

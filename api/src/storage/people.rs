//! People and mandates: hundreds of rows, read whole and kept in memory.

use super::{Session, StorageError};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{BodyKey, Function, Mandate, Person, PersonId, Registry, SeatKey};
use sea_orm::{ConnectionTrait, TransactionTrait};
use std::collections::HashMap;
use std::sync::Arc;

/// The registry as it was at an epoch.
#[derive(Debug)]
pub struct RegistrySnapshot {
    /// Models, people, mandates.
    pub registry: Arc<Registry>,
    /// Counted up by each change of people and mandates.
    pub epoch: i64,
    /// Which token subject is which person.
    pub identities: HashMap<(String, String), PersonId>,
}

impl Session {
    /// Reads everybody and every mandate.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn registry(&self, models: &[Arc<Model>]) -> Result<RegistrySnapshot, StorageError> {
        // The epoch first: a change in between is then seen as a newer epoch and read again.
        let epoch = self.epoch().await?;
        let mut people = Vec::new();
        for row in self
            .rows("SELECT id, key, name FROM person ORDER BY key", Vec::new())
            .await?
        {
            people.push(Person {
                id: row.try_get("", "id")?,
                key: row.try_get("", "key")?,
                name: row.try_get("", "name")?,
            });
        }
        let mut mandates = Vec::new();
        let sql = "SELECT id, person_id, body, seat, function, valid_from, valid_to FROM mandate ORDER BY body, seat, valid_from";
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
        let registry = Arc::new(Registry::new(models.to_vec(), people, mandates));
        Ok(RegistrySnapshot {
            registry,
            epoch,
            identities,
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

    /// How many people there are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn number_of_people(&self) -> Result<usize, StorageError> {
        let row = self.row("SELECT COUNT(*) AS found FROM person", Vec::new()).await?;
        let found: i64 = row.map_or(Ok(0), |row| row.try_get("", "found"))?;
        Ok(usize::try_from(found).unwrap_or_default())
    }

    /// Adds people, their identities at an issuer, and mandates that are not there yet.
    ///
    /// # Errors
    /// When the database fails; nothing is added then.
    pub async fn add_people(&self, issuer: &str, people: &[Person], mandates: &[Mandate]) -> Result<(), StorageError> {
        let transaction = self.store.write.begin().await?;
        for person in people {
            let sql = "INSERT INTO person (id, key, name) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING";
            let values = vec![
                person.id.into(),
                person.key.as_str().into(),
                person.name.as_str().into(),
            ];
            transaction.execute_raw(self.statement(sql, values)).await?;
            let sql = "INSERT INTO person_identity (issuer, subject, person_id) VALUES ($1, $2, $3) ON CONFLICT (issuer, subject) DO NOTHING";
            let values = vec![issuer.into(), person.key.as_str().into(), person.id.into()];
            transaction.execute_raw(self.statement(sql, values)).await?;
        }
        for mandate in mandates {
            let sql = "INSERT INTO mandate (id, person_id, body, seat, function, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING";
            let values = vec![
                mandate.id.into(),
                mandate.person.into(),
                mandate.body.as_str().into(),
                mandate.seat.as_str().into(),
                mandate.function.name().into(),
                mandate.from.to_string().into(),
                mandate.to.map(|to| to.to_string()).into(),
            ];
            transaction.execute_raw(self.statement(sql, values)).await?;
        }
        let sql = "UPDATE registry_epoch SET epoch = epoch + 1 WHERE id = 1";
        transaction.execute_raw(self.statement(sql, Vec::new())).await?;
        transaction.commit().await?;
        Ok(())
    }
}

fn mandate(row: &sea_orm::QueryResult) -> Result<Mandate, StorageError> {
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
    })
}

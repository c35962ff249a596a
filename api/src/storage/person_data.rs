//! What is stored under the identity of a person.

use super::chain::open;
use super::rows::level;
use super::{Session, StorageError};
use arendegang_domain::case::Marking;
use arendegang_domain::organisation::{PersonId, RegistryEvent, Subject};
use serde_json::{Value, json};

impl Session {
    /// Identities, changes of the registry that are about the person or done by them, and steps of cases that they took.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn stored_about(&self, person: PersonId) -> Result<Value, StorageError> {
        let sql = "SELECT issuer, subject FROM person_identity WHERE person_id = $1 ORDER BY issuer, subject";
        let identities = self.rows(sql, vec![person.into()]).await?;
        let identities = identities.iter().map(|row| {
            let (issuer, subject): (String, String) = (row.try_get("", "issuer")?, row.try_get("", "subject")?);
            Ok(json!({ "issuer": issuer, "subject": subject }))
        });
        let identities: Vec<Value> = identities.collect::<Result<_, StorageError>>()?;

        let feeds = self.calendar_feeds(person).await?;
        let feeds = feeds.iter().map(|feed| {
            json!({
                "id": feed.id, "body": feed.body, "createdAt": feed.created_at, "lastUsedAt": feed.last_used_at,
            })
        });
        let feeds: Vec<Value> = feeds.collect();

        let sql = "SELECT document, texts FROM registry_event WHERE subject = $1 OR person_id = $2
            OR mandate_id IN (SELECT id FROM mandate WHERE person_id = $2) ORDER BY position";
        let key = Subject::key_of_person(person);
        let events = self.rows(sql, vec![key.into(), person.into()]).await?;
        let events = events.iter().map(|row| {
            let (document, texts): (String, String) = (row.try_get("", "document")?, row.try_get("", "texts")?);
            open(&document, &texts)
        });
        let events: Vec<RegistryEvent> = events.collect::<Result<_, _>>()?;

        // Whoever exports need not see the case: what is marked narrower than for partners is not named, be it a case or
        // what of it the step is about alone.
        let sql = "SELECT CASE WHEN f.marking > $2 THEN NULL ELSE f.registry_number END AS registry_number,
            e.version, e.at, e.transition,
            CASE WHEN e.transition IN ('attachRecord', 'setMarking') THEN f.document END AS document FROM case_event e
            JOIN case_file f ON f.id = e.case_id WHERE e.person_id = $1 ORDER BY e.position";
        let steps = self
            .rows(sql, vec![person.into(), level(Marking::Partner).into()])
            .await?;
        let steps = steps.iter().map(|row| {
            let (number, transition): (Option<String>, String) =
                (row.try_get("", "registry_number")?, row.try_get("", "transition")?);
            let version = super::read::stored_version(row)?;
            let document: Option<String> = row.try_get("", "document")?;
            let case = document.as_deref().map(super::read::case).transpose()?;
            let narrow = case.is_some_and(|case| case.is_about_a_narrow_part(version));
            Ok(json!({
                "case": number.filter(|_| !narrow), "version": version,
                "at": super::read::instant(row, "at")?, "step": transition,
            }))
        });
        let steps: Vec<Value> = steps.collect::<Result<_, StorageError>>()?;
        Ok(json!({ "identities": identities, "calendarFeeds": feeds, "registryEvents": events, "steps": steps }))
    }
}

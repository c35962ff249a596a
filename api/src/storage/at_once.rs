//! A transition in two statements instead of a transaction, where the database can: PostgreSQL takes the case, the
//! event and the links in one statement, which is all or nothing by itself.
//!
//! Nothing is locked between reading and writing. The write asks again for the version and the epoch that were read,
//! so whoever comes second writes nothing and decides anew in a transaction that waits its turn.

use super::expected::RENEW;
use super::rows::{EVENT, Expectations, LINK, OBLIGATION, event_row, expectations, file_row, links, lost_links};
use super::write::{Append, Loaded, SAVE, load};
use super::{Session, StorageError};
use arendegang_domain::case::{CaseId, Sight};
use sea_orm::sea_query::ArrayType;
use sea_orm::{ConnectionTrait, Value};

impl Session {
    /// Whether the database can append at once.
    #[must_use]
    pub fn appends_at_once(&self) -> bool {
        self.store.is_postgres()
    }

    /// The case if it is seen, not locked, with the epoch that its mandates must have.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn peek(&self, id: CaseId, sight: &Sight) -> Result<Option<Loaded>, StorageError> {
        let mut values = vec![id.into()];
        let seen = self.store.seen(sight, &mut values);
        let row = self.row(load(&seen), values).await?;
        row.map_or(Ok(None), |row| self.loaded(&row))
    }

    /// Appends the event and saves the case after it. False where the case, people or mandates have changed since
    /// they were read: then nothing is written.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn append_at_once(&self, append: &Append<'_>) -> Result<bool, StorageError> {
        let (event, hash) = event_row(append.event, append.head, &mut rand::rng())?;
        let mut values = file_row(append.after, &hash)?;
        values.push(append.epoch.into());
        let mut sql = format!("WITH saved AS ({SAVE} RETURNING id), logged AS (INSERT INTO case_event (");
        sql.push_str(&EVENT.join(", "));
        let places: Vec<String> = (1..=event.len())
            .map(|place| format!("${}", values.len() + place))
            .collect();
        sql.push_str(&format!(") SELECT {} FROM saved)", places.join(", ")));
        values.extend(event);
        if let Some(changed) = changed_links(append) {
            let place = values.len() + 1;
            sql.push_str(&format!(
                ", linked AS (INSERT INTO case_link ({}) SELECT new.link, saved.id, new.pending \
                 FROM saved, unnest(${place}, ${}) AS new (link, pending) \
                 ON CONFLICT (link, case_id) DO UPDATE SET pending = excluded.pending)",
                LINK.join(", "),
                place + 1,
            ));
            values.extend(changed);
        }
        let lost = lost_links(append.before, append.after);
        if !lost.is_empty() {
            values.push(self.store.texts(&lost));
            let of_it = self.store.one_of("l.link", values.len());
            sql.push_str(&format!(
                ", lost AS (DELETE FROM case_link l USING saved WHERE l.case_id = saved.id AND {of_it})"
            ));
        }
        let Expectations { changed, fulfilled } = expectations(append.before, append.after)?;
        if !changed.is_empty() {
            let place = values.len() + 1;
            sql.push_str(&format!(
                ", awaited AS (INSERT INTO obligation ({}) \
                 SELECT new.id, saved.id, new.owner, new.due_on, new.document \
                 FROM saved, unnest(${place}, ${}, ${}, ${}) AS new (id, owner, due_on, document) {RENEW})",
                OBLIGATION.join(", "),
                place + 1,
                place + 2,
                place + 3,
            ));
            values.extend(expected_columns(changed));
        }
        if !fulfilled.is_empty() {
            values.push(self.store.texts(&fulfilled));
            let of_it = self.store.one_of("o.id", values.len());
            sql.push_str(&format!(
                ", fulfilled AS (DELETE FROM obligation o USING saved WHERE o.case_id = saved.id AND {of_it})"
            ));
        }
        sql.push_str(" SELECT id FROM saved");
        let statement = self.statement(sql, values);
        Ok(self.store.write.query_one_raw(statement).await?.is_some())
    }
}

/// The links that differ, as an array of each column; none for most transitions.
fn changed_links(append: &Append<'_>) -> Option<[Value; 2]> {
    let known = append.before.map(links).unwrap_or_default();
    let (mut names, mut pending) = (Vec::new(), Vec::new());
    for (link, owes) in links(append.after) {
        if known.get(&link) != Some(&owes) {
            names.push(Value::from(link));
            pending.push(Value::from(owes));
        }
    }
    let array = |of, values: Vec<Value>| Value::Array(of, Some(Box::new(values)));
    (!names.is_empty()).then(|| [array(ArrayType::String, names), array(ArrayType::Bool, pending)])
}

/// What is expected otherwise than before, as an array of each column but that of the case.
fn expected_columns(changed: Vec<(String, [String; 3])>) -> [Value; 4] {
    let mut columns: [Vec<Value>; 4] = Default::default();
    for (id, [owner, due_on, document]) in changed {
        for (column, value) in columns.iter_mut().zip([id, owner, due_on, document]) {
            column.push(value.into());
        }
    }
    columns.map(|column| Value::Array(ArrayType::String, Some(Box::new(column))))
}

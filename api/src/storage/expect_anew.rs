//! Writes anew what is expected, where it was made by older rules or lags behind: after a migration that changes it, and
//! where an older program has written a case or a meeting during a rolling upgrade.

use super::expected::expected_row;
use super::meetings::meeting;
use super::read::case;
use super::rows::{OBLIGATION, OBLIGATION_OF_MEETING, RULES, expected, expected_of_meeting};
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::case::{Case, evolve};
use sea_orm::Value;
use uuid::Uuid;

/// Cases or meetings that are written anew in one transaction.
const BATCH: i64 = 200;

/// After so many it is said how far it has come.
const SAID: u64 = 20_000;

/// What something is expected in.
#[derive(Clone, Copy)]
enum Of {
    Cases,
    Meetings,
}

impl Of {
    const fn table(self) -> &'static str {
        match self {
            Self::Cases => "case_file",
            Self::Meetings => "meeting",
        }
    }

    const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Cases => OBLIGATION,
            Self::Meetings => OBLIGATION_OF_MEETING,
        }
    }

    /// Those whose expectations were made by older rules, or from an older version. Two lists, so that each is found by
    /// an index of its own, which is nearly always empty.
    fn behind(self) -> String {
        let table = self.table();
        format!(
            "SELECT id FROM {table} WHERE expected_rules < {RULES} \
             UNION SELECT id FROM {table} WHERE expected_version <> version"
        )
    }
}

impl Session {
    /// Writes anew what is expected where it lags behind, and says in how many cases and meetings that was. Safe to
    /// repeat, and with several processes: writers wait for one batch at a time, and what they find then is whole.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read; then the next time goes on.
    pub async fn expect_anew(&self) -> Result<u64, StorageError> {
        let mut written = 0;
        for of in [Of::Cases, Of::Meetings] {
            while self.is_behind(of).await? {
                match self.next_anew(of).await? {
                    // Another process is at work on them, which writes what is expected itself.
                    0 => break,
                    some => written += some,
                }
                if written % SAID == 0 {
                    tracing::info!(written, "writing anew what is expected in cases and around meetings");
                }
            }
        }
        Ok(written)
    }

    async fn is_behind(&self, of: Of) -> Result<bool, StorageError> {
        let sql = format!("SELECT id FROM ({}) AS x LIMIT 1", of.behind());
        Ok(self.row(sql, Vec::new()).await?.is_some())
    }

    /// The same for the next of them.
    async fn next_anew(&self, of: Of) -> Result<u64, StorageError> {
        let transaction = self.begin().await?;
        let mut skip = "";
        if self.store.is_postgres() {
            // Whoever writes what is expected does so before this reads, or after it has written. Whoever holds a case
            // and waits for this is passed by, so that nobody waits for each other.
            let lock = "LOCK TABLE obligation IN SHARE ROW EXCLUSIVE MODE";
            transaction.execute(lock, Vec::new()).await?;
            skip = " FOR UPDATE SKIP LOCKED";
        }
        let (table, behind) = (of.table(), of.behind());
        let sql = format!(
            "SELECT id, document FROM {table} WHERE id IN (SELECT id FROM ({behind}) AS x ORDER BY id LIMIT {BATCH}) \
             ORDER BY id{skip}"
        );
        let rows = transaction.rows(sql, Vec::new()).await?;
        let mut ids: Vec<Uuid> = Vec::new();
        let mut asked: Vec<Vec<Value>> = Vec::new();
        for row in &rows {
            let id: Uuid = row.try_get("", "id")?;
            let now = match of {
                Of::Cases => {
                    let case = case(&row.try_get::<String>("", "document")?)?;
                    expected(&transaction.with_who_answered(case).await?)?
                }
                Of::Meetings => expected_of_meeting(&meeting(row)?)?,
            };
            asked.extend(now.into_iter().map(|row| expected_row(id, row)));
            ids.push(id);
        }
        if !ids.is_empty() {
            transaction.ask_nothing(&ids).await?;
            transaction.insert_all("obligation", of.columns(), asked, "").await?;
            let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
            let sql = format!(
                "UPDATE {table} SET expected_version = version, expected_rules = {RULES} WHERE id IN ({})",
                places.join(", ")
            );
            transaction
                .execute(sql, ids.into_iter().map(Value::from).collect())
                .await?;
        }
        transaction.commit().await?;
        Ok(rows.len() as u64)
    }
}

impl WriteTransaction<'_> {
    /// Takes away everything that is expected in these cases or around these meetings.
    async fn ask_nothing(&self, ids: &[Uuid]) -> Result<(), StorageError> {
        let prefixes: Vec<String> = ids.iter().map(|id| id.simple().to_string()).collect();
        let each = if self.session.store.is_postgres() {
            "unnest($1) AS t (value)"
        } else {
            "json_each($1) AS t"
        };
        // Ids begin with that of the case or the meeting, and a semicolon comes after the colon that follows it.
        let sql = format!(
            "DELETE FROM obligation WHERE id IN (SELECT o.id FROM {each} CROSS JOIN obligation o \
             WHERE o.id > t.value || ':' AND o.id < t.value || ';')"
        );
        self.execute(sql, vec![self.session.store.texts(&prefixes)]).await?;
        Ok(())
    }

    /// The case with who answered its anchorings, which its events say and it did not keep before. Whatever else it is
    /// that its events do not make it is for the audit to find, and stays.
    async fn with_who_answered(&self, case: Case) -> Result<Case, StorageError> {
        if case.anchorings.is_empty() {
            return Ok(case);
        }
        let sql = "SELECT body, texts, hash FROM case_event WHERE case_id = $1 ORDER BY version";
        let mut replayed = None;
        for row in &self.rows(sql, vec![case.id.into()]).await? {
            replayed = Some(evolve(replayed, &super::read::event(row)?.event));
        }
        let Some(replayed) = replayed.filter(|replayed| without_who_answered(replayed) == case) else {
            return Ok(case);
        };
        let document = serde_json::to_string(&replayed).map_err(|cause| StorageError::unreadable("case", cause))?;
        let sql = "UPDATE case_file SET document = $2 WHERE id = $1 AND version = $3";
        let values = vec![case.id.into(), document.into(), i64::from(case.version).into()];
        self.execute(sql, values).await?;
        Ok(replayed)
    }
}

/// The case as it was kept before.
fn without_who_answered(case: &Case) -> Case {
    let mut case = case.clone();
    for pause in &mut case.anchorings {
        pause.asked_at = None;
        for entry in &mut pause.entries {
            entry.given = None;
        }
    }
    case
}

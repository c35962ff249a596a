//! Verifies the table of what is expected: that it holds what each case and each meeting asks for, and nothing else.

use super::audit::AuditReport;
use super::rows::{Expected, RULES};
use super::{Session, StorageError};
use sea_orm::QueryResult;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What some cases, or some meetings, ask for: by their ids, with how each is called in a finding.
pub(super) type Asked = BTreeMap<Uuid, (String, Expected)>;

/// Whether the rows were made by these rules, and from what is stored now. Otherwise the clock makes them anew.
pub(super) fn is_in_step(row: &QueryResult) -> Result<bool, StorageError> {
    let (version, of, rules): (i64, i64, i64) = (
        row.try_get("", "version")?,
        row.try_get("", "expected_version")?,
        row.try_get("", "expected_rules")?,
    );
    Ok(version == of && rules == RULES)
}

impl Session {
    /// Compares what is asked for with the rows whose `column` names a case, or a meeting.
    pub(super) async fn audit_expected(
        &self,
        column: &str,
        asked: &Asked,
        report: &mut AuditReport,
    ) -> Result<(), StorageError> {
        let (Some((first, _)), Some((last, _))) = (asked.first_key_value(), asked.last_key_value()) else {
            return Ok(());
        };
        let sql = format!(
            "SELECT id, {column} AS of_it, owner, due_on, document FROM obligation \
             WHERE id > $1 AND id < $2 AND {column} IS NOT NULL"
        );
        // Ids begin with that of the case or the meeting, and a semicolon comes after the colon that follows it.
        let bounds = vec![first.simple().to_string().into(), format!("{};", last.simple()).into()];
        let mut stored: BTreeMap<Uuid, Expected> = BTreeMap::new();
        for row in self.rows(sql, bounds).await? {
            let text = |column: &str| row.try_get::<String>("", column);
            let of_it = stored.entry(row.try_get("", "of_it")?).or_default();
            of_it.insert(text("id")?, [text("owner")?, text("due_on")?, text("document")?]);
        }
        let none = Expected::new();
        for (id, (name, asked)) in asked {
            let stored = stored.get(id).unwrap_or(&none);
            let ids: BTreeSet<&String> = asked.keys().chain(stored.keys()).collect();
            for row in ids.into_iter().filter(|row| asked.get(*row) != stored.get(*row)) {
                let (_, which) = row.split_once(':').unwrap_or_default();
                report.find(
                    format!("{name} {which}"),
                    "what is expected of whom is not what it asks for",
                );
            }
        }
        Ok(())
    }
}

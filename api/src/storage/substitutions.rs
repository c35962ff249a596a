//! Substitutes: a few rows beside the mandates, read whole with them and kept in memory.

use super::rows::insert;
use super::{Session, StorageError, WriteTransaction};
use arendegang_domain::organisation::{BodyKey, RegistryEventKind, SeatKey, Substitution};
use jiff::civil::Date;

/// The columns of `substitution`.
const SUBSTITUTION: &[&str] = &[
    "id",
    "person_id",
    "body",
    "seat",
    "mandate_id",
    "including_chair",
    "valid_from",
    "valid_to",
    "recorded_at",
];

impl Session {
    /// Every substitution, in the order in which they begin.
    pub(super) async fn substitutions(&self) -> Result<Vec<Substitution>, StorageError> {
        let columns = SUBSTITUTION.join(", ");
        let sql = format!("SELECT {columns} FROM substitution ORDER BY body, seat, valid_from, id");
        let rows = self.rows(sql, Vec::new()).await?;
        rows.iter().map(substitution).collect()
    }
}

impl WriteTransaction<'_> {
    /// Writes a substitution that was given, or the last day of one that ended.
    pub(super) async fn write_substitution(
        &self,
        kind: RegistryEventKind,
        substitution: &Substitution,
    ) -> Result<(), StorageError> {
        let to = substitution.to.map(|to| to.to_string());
        if kind == RegistryEventKind::SubstitutionEnded {
            let sql = "UPDATE substitution SET valid_to = $2 WHERE id = $1";
            self.execute(sql, vec![substitution.id.into(), to.into()]).await?;
            return Ok(());
        }
        let values = vec![
            substitution.id.into(),
            substitution.person.into(),
            substitution.body.as_str().into(),
            substitution.seat.as_str().into(),
            substitution.mandate.into(),
            substitution.including_chair.into(),
            substitution.from.to_string().into(),
            to.into(),
            substitution.recorded_at.as_microsecond().into(),
        ];
        self.execute(insert("substitution", SUBSTITUTION, 1), values).await?;
        Ok(())
    }
}

fn substitution(row: &sea_orm::QueryResult) -> Result<Substitution, StorageError> {
    let from: String = row.try_get("", "valid_from")?;
    let to: Option<String> = row.try_get("", "valid_to")?;
    let date = |text: &str| {
        let day = text.parse::<Date>();
        day.map_err(|cause| StorageError::unreadable("date of a substitution", cause))
    };
    Ok(Substitution {
        id: row.try_get("", "id")?,
        person: row.try_get("", "person_id")?,
        body: BodyKey::new(row.try_get::<String>("", "body")?),
        seat: SeatKey::new(row.try_get::<String>("", "seat")?),
        mandate: row.try_get("", "mandate_id")?,
        including_chair: row.try_get("", "including_chair")?,
        from: date(&from)?,
        to: to.as_deref().map(date).transpose()?,
        recorded_at: super::read::instant(row, "recorded_at")?,
    })
}

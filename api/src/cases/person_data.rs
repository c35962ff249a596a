//! Everything that is held about a person, for the person.

use super::Caller;
use crate::error::Fault;
use arendegang_domain::organisation::{Mandate, PersonId};
use serde_json::{Value, json};

impl Caller {
    /// Everything that is held about a person under their identity; none for anybody but the person and
    /// administrators, and where there is no such person.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn export_person(&self, id: PersonId) -> Result<Option<Value>, Fault> {
        let allowed = self.person == Some(id) || self.administers();
        let Some(person) = self.registry().person(id).filter(|_| allowed) else {
            return Ok(None);
        };
        let mandates = self.registry().mandates().iter().filter(|mandate| mandate.person == id);
        let substitutions = self.registry().substitutions().iter().filter(|of| of.person == id);
        let mandate = |mandate: &Mandate| {
            json!({
                "id": mandate.id, "body": mandate.body, "seat": mandate.seat, "function": mandate.function,
                "from": mandate.from, "to": mandate.to, "recordedAt": mandate.recorded_at,
                "organisation": mandate.organisation.as_ref().map(|text| text.as_str()),
                "operation": mandate.operation,
            })
        };
        let mut data = json!({
            "person": {
                "id": person.id, "key": person.key, "name": person.name, "email": person.contact.email,
                "phone": person.contact.phone, "organisation": person.contact.organisation,
                "version": person.version, "erasedAt": person.erased_at,
            },
            "mandates": mandates.map(mandate).collect::<Vec<_>>(),
            "substitutions": substitutions.collect::<Vec<_>>(),
        });
        let stored = self.session.stored_about(id).await?;
        if let (Value::Object(data), Value::Object(stored)) = (&mut data, stored) {
            data.extend(stored);
        }
        Ok(Some(data))
    }
}

//! What seals the record, for an auditor to keep.

use async_graphql::{Context, Description, Object, Result};

use crate::graphql::Viewer;
use crate::graphql::scalars::DateTime;
use crate::storage::Checkpoint;

/// A signed seal on everything that was written until then: *kontrollpunkt*. Whoever keeps its number and hash
/// elsewhere can show later that nothing before it was changed or cut off: docs/audit.md.
#[derive(Clone, Debug, Description)]
pub struct AuditCheckpoint(pub Checkpoint);

#[Object(use_type_description)]
impl AuditCheckpoint {
    /// Counted from 1, without gaps: *nummer*.
    async fn number(&self) -> i64 {
        self.0.number
    }

    /// When it was made, in UTC: *tidpunkt*.
    async fn at(&self) -> DateTime {
        DateTime(self.0.at)
    }

    /// What is signed, with every line end: *utsaga*. It names the hash of the checkpoint before, and so all of them.
    async fn statement(&self) -> String {
        self.0.statement()
    }

    /// SHA-256 over the statement, hexadecimal: *kontrollsumma*.
    async fn hash(&self) -> String {
        hex::encode(self.0.hash())
    }

    /// The id of the key that signed it, its thumbprint (RFC 7638): *nyckel*.
    async fn key_id(&self) -> &str {
        &self.0.key_id
    }

    /// The public key, Ed25519, hexadecimal: *öppen nyckel*; null where it is not known.
    async fn public_key(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        let keys = &Viewer::of(ctx)?.snapshot.server_keys;
        let key = keys.iter().find(|key| key.id == self.0.key_id);
        Ok(key.map(|key| hex::encode(&key.public)))
    }

    /// The signature over the statement, Ed25519 (RFC 8032), hexadecimal: *signatur*.
    async fn signature(&self) -> String {
        hex::encode(&self.0.signature)
    }
}

//! Who reads, in which language, and what is known at that moment.

use arendegang_domain::organisation::{PersonId, Registry};
use async_graphql::Context;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;

use super::enums::Language;

/// The reader of one request. Every resolver finds it in its context.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// Models, people and mandates as they were known when the request came.
    pub registry: Arc<Registry>,
    /// Who asks; none without a token.
    pub actor: Option<PersonId>,
    /// The language of what people read, from `Accept-Language`.
    pub language: arendegang_domain::Language,
    /// The instant of the request, by the process clock.
    pub now: Timestamp,
    /// Its date in Sweden.
    pub today: Date,
}

impl Viewer {
    /// The viewer of the request that is answered.
    ///
    /// # Errors
    /// Only when the schema is executed without one, which is a mistake of ours.
    pub fn of<'a>(ctx: &Context<'a>) -> async_graphql::Result<&'a Self> {
        ctx.data::<Self>()
    }

    /// The language that an argument asks for, otherwise the reader's own.
    #[must_use]
    pub fn reads(&self, language: Option<Language>) -> arendegang_domain::Language {
        language.map_or(self.language, Into::into)
    }
}

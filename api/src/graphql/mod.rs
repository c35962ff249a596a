//! The GraphQL border: what the domain knows, as a schema.
//!
//! Resolvers translate and nothing else: ids and enums on the way in, labels and sources on the way
//! out. What is allowed is decided in the domain.

pub mod connection;
pub mod enums;
pub mod mutation;
pub mod node_id;
pub mod query;
mod recorded;
pub mod scalars;
pub mod types;
pub mod user_error;
mod viewer;

pub use recorded::Recorded;
pub use viewer::Viewer;

/// The schema with everything that it needs.
pub type Schema = async_graphql::Schema<query::Query, mutation::Mutation, async_graphql::EmptySubscription>;

/// Builds the schema. Limits are the transport's, which measures before anything runs.
#[must_use]
pub fn schema() -> Schema {
    async_graphql::Schema::build(
        query::Query,
        mutation::Mutation::default(),
        async_graphql::EmptySubscription,
    )
    .disable_suggestions()
    .override_output_type_description::<query::Cases>("A page of cases: *ärenden*, a Relay connection.")
    .override_output_type_description::<query::ModelMoves>(
        "A page of a plan for moving cases to the next model: *övergång till ny modell*, a Relay connection.",
    )
    .override_output_type_description::<types::Events>("A page of a case's log: *händelser*, a Relay connection.")
    .override_output_type_description::<types::Identities>("A page of identities: *identiteter*, a Relay connection.")
    .override_output_type_description::<types::ServiceAccounts>(
        "A page of service accounts: *tjänstekonton*, a Relay connection.",
    )
    .override_output_type_description::<query::Persons>("A page of people: *personer*, a Relay connection.")
    .override_output_type_description::<query::Mandates>("A page of mandates: *uppdrag*, a Relay connection.")
    .override_output_type_description::<types::RegistryEntries>(
        "A page of the log of the registry: *händelser i registret*, a Relay connection.",
    )
    .override_output_type_description::<types::RegistryEvents>(
        "A page of the log of a body's mandates: *händelser i registret*, a Relay connection.",
    )
    .override_output_type_description::<types::SecretAccesses>(
        "A page of who met a secret case: *åtkomst till sekretessmärkt ärende*, a Relay connection.",
    )
    .override_output_type_description::<types::Meetings>("A page of meetings: *möten*, a Relay connection.")
    .override_output_type_description::<types::MeetingEvents>(
        "A page of the log of a meeting: *händelser i mötet*, a Relay connection.",
    )
    .override_output_type_description::<types::Tasks>(
        "A page of what is expected of the reader: *att göra*, a Relay connection.",
    )
    .override_output_type_description::<types::CalendarEntries>(
        "A page of the reader's calendar: *kalender*, a Relay connection.",
    )
    .override_output_type_description::<types::Reminders>(
        "A page of the reader's reminders: *påminnelser*, a Relay connection.",
    )
    .finish()
}

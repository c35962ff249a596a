//! The history of the database. It imports nothing of ours: names stand as strings, so that
//! history does not change when the code does.

use sea_orm_migration::prelude::*;

mod m0001_cases_and_registry;
mod m0002_model_versions;
mod m0003_registry_events;
mod m0004_identities;
mod m0005_service_accounts;
mod m0006_people_and_recorded_time;
mod m0007_markings;
mod m0008_proof;
mod m0009_substitutions;
mod m0011_sealed_accesses;
mod m0012_assignments;
mod m0013_expected;
mod m0014_meetings;
mod m0015_published_records;
mod m0016_calendar_feeds;
mod m0018_expected_of_meetings;
mod m0019_unpublished_records;

/// Every migration, in order.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_cases_and_registry::Migration),
            Box::new(m0002_model_versions::Migration),
            Box::new(m0003_registry_events::Migration),
            Box::new(m0004_identities::Migration),
            Box::new(m0005_service_accounts::Migration),
            Box::new(m0006_people_and_recorded_time::Migration),
            Box::new(m0007_markings::Migration),
            Box::new(m0008_proof::Migration),
            Box::new(m0009_substitutions::Migration),
            Box::new(m0011_sealed_accesses::Migration),
            Box::new(m0012_assignments::Migration),
            Box::new(m0013_expected::Migration),
            Box::new(m0014_meetings::Migration),
            Box::new(m0015_published_records::Migration),
            Box::new(m0016_calendar_feeds::Migration),
            Box::new(m0018_expected_of_meetings::Migration),
            Box::new(m0019_unpublished_records::Migration),
        ]
    }
}

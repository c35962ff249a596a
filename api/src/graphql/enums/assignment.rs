//! The time of an assignment, and the groups that a forum forms for it.

use async_graphql::Enum;

/// In what a report rhythm is counted: *rapporteringsrytm* (T17).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::assignment::RhythmUnit")]
pub enum RhythmUnit {
    /// Seven days: *Vecka*.
    Week,
    /// A calendar month, which ends with its last day: *Månad*.
    Month,
}

/// Why the deadline of an assignment is another than before: *orsak* (specification 3.8, Assignment).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::assignment::DeadlineCause")]
pub enum DeadlineCause {
    /// The body that gave it decided on a later one (act A13): *Förlängt*.
    Extended,
    /// It rested, and goes on for as many working days longer (T20): *Vilande*.
    Paused,
    /// Its result was returned with a new one (T22): *Återfört*.
    Returned,
}

/// What kind of group a forum forms for an assignment (002, Förankring av beslut; Q32).
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
#[graphql(remote = "arendegang_domain::case::assignment::ForumGroupKind")]
pub enum ForumGroupKind {
    /// For a theme: *Temagrupp*.
    Theme,
    /// For a piece of work: *Arbetsgrupp*.
    Working,
}

//! The people of the demonstration data, and what they may be.

use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    BodyKey, DevelopmentPerson, Person, Registry, SeatKey, development_people, mandates,
};
use arendegang_domain::process::Role;
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

fn models() -> Vec<Model> {
    Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"))
}

fn registry() -> Registry {
    let models = models();
    let people = development_people(&models);
    let mandates = mandates(&models, &people);
    let people: Vec<Person> = people.iter().map(DevelopmentPerson::person).collect();
    Registry::new(models.into_iter().map(Arc::new).collect(), people, mandates)
}

/// The bodies in which a person sits, and the roles that this gives, on a day of the plan.
fn holds(registry: &Registry, key: &str) -> (BTreeSet<String>, BTreeSet<&'static str>) {
    let person = registry.people().find(|person| person.key == key);
    let person = person.unwrap_or_else(|| panic!("there is no {key}"));
    let held: Vec<_> = registry.held_by(person.id, jiff::civil::date(2025, 2, 3)).collect();
    (
        held.iter().map(|held| held.body.key.to_string()).collect(),
        held.iter().flat_map(|held| held.roles()).map(Role::name).collect(),
    )
}

#[track_caller]
fn sits(key: &str, bodies: &[&str], roles: &[&str]) {
    let (found_bodies, found_roles) = holds(&registry(), key);
    assert_eq!(
        found_bodies.iter().map(String::as_str).collect::<Vec<_>>(),
        bodies,
        "{key}"
    );
    assert_eq!(found_roles.into_iter().collect::<Vec<_>>(), roles, "{key}");
}

#[test]
fn people_sit_where_their_keys_say() {
    sits(
        "local-chair-trollhattan-fyr24",
        &["fyr24/local/trollhattan"],
        &["LOCAL_CHAIR", "LOCAL_MEMBER"],
    );
    sits(
        "local-vice-chair-amal-fyr24",
        &["fyr24/local/amal"],
        &["LOCAL_MEMBER", "LOCAL_VICE_CHAIR"],
    );
    sits(
        "local-member-uddevalla-fyr24",
        &["fyr24/local/uddevalla"],
        &["LOCAL_MEMBER"],
    );
    sits(
        "local-member-6-mellerud-bengtsfors-fyr24",
        &["fyr24/local/mellerud-bengtsfors"],
        &["LOCAL_MEMBER"],
    );
    sits("steering-member-fyr24", &["fyr24/steering"], &["STEERING_MEMBER"]);
    sits(
        "steering-non-voting-2-fyr24",
        &["fyr24/steering"],
        &["STEERING_NON_VOTING"],
    );
    sits(
        "forum-vice-chair-aldre-fyr24",
        &["fyr24/forum-preparation/aldre", "fyr24/forum/aldre"],
        &["FORUM_MEMBER", "FORUM_VICE_CHAIR"],
    );
    sits("forum-member-vuxna-fyr24", &["fyr24/forum/vuxna"], &["FORUM_MEMBER"]);
    sits(
        "political-chair-fyr24",
        &["fyr24/political", "fyr24/presidium"],
        &["POLITICAL_CHAIR", "POLITICAL_MEMBER"],
    );
    sits("political-member-fyr24", &["fyr24/political"], &["POLITICAL_MEMBER"]);
    sits("political-adjunct-fyr24", &["fyr24/political"], &[]);
    sits("line-manager-uddevalla", &["party/uddevalla"], &["LINE_MANAGER"]);
    sits(
        "party-committee-uddevalla",
        &["party/uddevalla"],
        &["PARTY_DECISION_MAKER"],
    );
    sits("party-council-vgr", &["party/vgr"], &["PARTY_DECISION_MAKER"]);
}

#[test]
fn the_county_has_people_for_every_model() {
    for key in ["vvg-member", "vvg-member-2"] {
        sits(key, &["county/vvg"], &["VVG_MEMBER"]);
    }
    sits("sro-member", &["county/sro"], &["SRO_MEMBER"]);
}

#[test]
fn the_steering_chairs_sit_in_the_working_committee_and_take_part_in_the_political_consultation() {
    let bodies = ["fyr24/au", "fyr24/political", "fyr24/steering"];
    sits(
        "steering-chair-fyr24",
        &bodies,
        &["PREPARATION_MEMBER", "STEERING_CHAIR", "STEERING_MEMBER"],
    );
    sits(
        "steering-vice-chair-fyr24",
        &bodies,
        &["PREPARATION_MEMBER", "STEERING_MEMBER", "STEERING_VICE_CHAIR"],
    );
}

#[test]
fn a_forum_chair_is_a_member_of_the_steering_group() {
    for forum in ["barn-och-unga", "vuxna", "aldre"] {
        sits(
            &format!("forum-chair-{forum}-fyr24"),
            &[
                &format!("fyr24/forum-preparation/{forum}"),
                &format!("fyr24/forum/{forum}"),
                "fyr24/steering",
            ],
            &["FORUM_CHAIR", "FORUM_MEMBER", "STEERING_MEMBER"],
        );
    }
}

#[test]
fn the_working_committee_has_four_members_from_both_sides() {
    let registry = registry();
    let au: Vec<_> = registry
        .in_body(&BodyKey::new("fyr24/au"), jiff::civil::date(2025, 2, 3))
        .collect();
    assert_eq!(au.len(), 4);
    assert_eq!(au.iter().map(|held| held.person).collect::<HashSet<_>>().len(), 4);
}

#[test]
fn three_process_leaders_are_impartial_and_each_serves_a_forum() {
    let registry = registry();
    for key in ["office-fyr24", "office-2-fyr24", "office-3-fyr24"] {
        let (bodies, roles) = holds(&registry, key);
        assert_eq!(bodies.len(), 2, "{key}: {bodies:?}");
        assert_eq!(roles.into_iter().collect::<Vec<_>>(), ["OFFICE_STAFF"]);
    }
}

#[test]
fn every_seat_has_exactly_one_holder_and_every_key_and_identity_is_its_own() {
    let models = models();
    let people = development_people(&models);
    let mandates = mandates(&models, &people);
    assert_eq!(
        mandates.len(),
        people.iter().map(|person| person.seats.len()).sum::<usize>()
    );
    assert_eq!(
        people.iter().map(|person| &person.key).collect::<HashSet<_>>().len(),
        people.len()
    );
    assert_eq!(
        people.iter().map(|person| &person.name).collect::<HashSet<_>>().len(),
        people.len()
    );
    assert_eq!(
        people.iter().map(DevelopmentPerson::id).collect::<HashSet<_>>().len(),
        people.len()
    );
    assert_eq!(
        mandates.iter().map(|mandate| mandate.id).collect::<HashSet<_>>().len(),
        mandates.len()
    );
    for body in models.iter().flat_map(|model| &model.bodies) {
        for seat in body.seats.iter().filter(|seat| seat.ex_officio.is_none()) {
            let holders = mandates
                .iter()
                .filter(|mandate| mandate.body == body.key && mandate.seat == seat.key);
            assert_eq!(holders.count(), 1, "{} {}", body.key, seat.key);
        }
    }
}

#[test]
fn keys_and_identities_never_change() {
    let people = development_people(&models());
    let chair = people
        .iter()
        .find(|person| person.key == "local-chair-trollhattan-fyr24")
        .unwrap();
    assert_eq!(chair.name, "Ordförande, lokal vårdsamverkansgrupp Trollhättan (FYR24)");
    assert_eq!(chair.id().to_string(), "7c060c8f-e980-8f60-9069-5e5ef3c6955d");
    assert_eq!(chair.seats[0].1, SeatKey::new("social-services"));
}

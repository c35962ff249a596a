//! Who stands in for whom, and who is recused: given, when, then, in the core alone.

mod world;

use arendegang_domain::case::{
    Acting, ActingFor, Actor, CaseKind, Command, Facts, Request, decide, next_moves, sight_of,
};
use arendegang_domain::organisation::{
    BodyKey, Function, Party, PersonId, PrincipalKey, Registry, SeatKey, Substitution,
};
use arendegang_domain::rule::RefusalCode as Code;
use arendegang_domain::text::FreeText;
use jiff::civil::{Date, date};
use uuid::Uuid;
use world::World;

const GROUP: &str = "fyr24/local/trollhattan";

fn standing_in(person: PersonId, seat: &str) -> Substitution {
    Substitution {
        id: Uuid::from_u128(9),
        person,
        body: BodyKey::new(GROUP),
        seat: SeatKey::new(seat),
        mandate: None,
        including_chair: false,
        from: date(2025, 1, 1),
        to: None,
        recorded_at: jiff::Timestamp::UNIX_EPOCH,
    }
}

/// The same world with somebody who stands in.
fn with(world: &World, substitution: Substitution) -> World {
    let registry = Registry::clone(&world.registry).with_substitutions(vec![substitution]);
    World {
        registry: registry.into(),
        ..world.clone()
    }
}

/// On what somebody opens a local case, or why not.
fn opens(world: &World, person: PersonId) -> Result<Option<Acting>, Vec<Code>> {
    let party = |principal: &str| Party {
        principal: PrincipalKey::new(principal),
        organisation: None,
    };
    let command = Command::OpenLocal {
        title: FreeText::new("Läkemedelslistan följer inte med"),
        kind: CaseKind::CollaborationIssue,
        care_areas: vec![PrincipalKey::new("trollhattan")],
        parties: vec![party("trollhattan"), party("vgr")],
        description: None,
        references: Vec::new(),
        strategic: false,
    };
    let request = Request {
        command: &command,
        actor: Actor::Person(person),
        now: world.now,
        case_id: Uuid::from_u128(1),
        request_id: None,
        marking: None,
        facts: Facts::default(),
    };
    match decide(&world.registry, &world.model, None, &request) {
        Ok(event) => Ok(event.actor),
        Err(refusals) => Err(refusals.into_iter().map(|refusal| refusal.code).collect()),
    }
}

#[test]
fn whoever_stands_in_on_a_seat_acts_as_a_member_for_its_holder_in_the_period_only() {
    let world = World::of("FYR24");
    let group = BodyKey::new(GROUP);
    let substitute = world.person("sro-member");
    assert_eq!(opens(&world, substitute), Err(vec![Code::MandateMissing]));
    let mut substitution = standing_in(substitute, "social-services");
    substitution.body = group.clone();
    substitution.to = Some(date(2025, 2, 3));
    let there = with(&world, substitution.clone());
    let holder = |world: &World| {
        let mut seated = world.registry.in_body(&group, world.today());
        let found = seated.find(|held| held.is_ordinary() && held.seat.key.as_str() == "social-services");
        found.map(|held| (held.person, held.mandate)).expect("a holder")
    };
    let acting = opens(&there, substitute)
        .expect("the substitute acts")
        .expect("a person");
    let (person, mandate) = holder(&there);
    assert_eq!(acting.function, Function::Member);
    assert_eq!(
        acting.acting_for,
        Some(ActingFor {
            person: Some(person),
            mandate: Some(mandate)
        })
    );
    // The substitute sees what the seat sees, and has the moves of a member, of which a group leaves none to its members.
    let seen = sight_of(&there.registry, Actor::Person(substitute), there.today()).readers;
    assert!(seen.contains(&format!("body:{group}")), "{seen:?}");
    let moves = next_moves(&there.registry, Actor::Person(substitute), there.today());
    assert!(
        moves.holding.iter().all(|(body, _)| *body != group),
        "only a chair has the move"
    );
    // The day after the last it is over.
    let after = there.on(date(2025, 2, 4));
    assert_eq!(opens(&after, substitute), Err(vec![Code::MandateMissing]));
    // A vacant seat keeps its substitute, who then acts for nobody.
    let vacant = with(&world.without(group.as_str(), "social-services"), substitution);
    let acting = opens(&vacant, substitute)
        .expect("the substitute acts")
        .expect("a person");
    assert_eq!(
        acting.acting_for,
        Some(ActingFor {
            person: None,
            mandate: None
        })
    );
}

#[test]
fn a_persons_stand_in_loses_the_place_with_that_persons_mandate() {
    let world = World::of("FYR24");
    let group = BodyKey::new(GROUP);
    let substitute = world.person("sro-member");
    let mut mandates = world.registry.mandates().iter();
    let of_the_holder = mandates
        .find(|mandate| mandate.body == group && mandate.seat.as_str() == "social-services")
        .expect("a mandate")
        .clone();
    let mut substitution = standing_in(substitute, "social-services");
    substitution.body = group.clone();
    substitution.mandate = Some(of_the_holder.id);
    substitution.to = Some(date(2025, 12, 31));
    let held = |world: &World, day: Date| -> Vec<Function> {
        let mut functions = Vec::new();
        for held in world.registry.held_by(substitute, day) {
            if held.body.key == group {
                functions.push(held.function);
            }
        }
        functions
    };
    let there = with(&world, substitution.clone());
    assert_eq!(
        held(&there, world.today()),
        [Function::Member],
        "the vice chair acts for the chair"
    );
    let chairing = Substitution {
        including_chair: true,
        ..substitution.clone()
    };
    assert_eq!(held(&with(&world, chairing), world.today()), [of_the_holder.function]);
    let ended = world.with_mandates(|mandates| {
        for mandate in mandates.iter_mut().filter(|mandate| mandate.id == of_the_holder.id) {
            mandate.to = Some(date(2025, 2, 2));
        }
    });
    assert_eq!(held(&with(&ended, substitution), world.today()), []);
}

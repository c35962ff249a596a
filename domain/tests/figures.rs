//! How long the core takes on a large case: fifty parties, and three hundred events behind it.
//!
//! A time that is asserted depends on the machine, so what is asserted is generous, and beside it how the time grows:
//! with ten times as many events it may be ten times as long, and not a hundred times. The figures are printed;
//! `cargo test --release -p arendegang-domain --test figures -- --nocapture` gives those of a release.

mod world;

use arendegang_domain::case::parts::Position;
use arendegang_domain::case::{Actor, Case, CaseKind, Command, Facts, Request, decide, evolve, explain};
use arendegang_domain::organisation::{CareProvider, Party, PersonId};
use arendegang_domain::process::{State, Transition};
use arendegang_domain::text::FreeText;
use std::hint::black_box;
use std::time::{Duration, Instant};
use uuid::Uuid;
use world::{World, everybody_who_could, sensible};

/// What a release is to keep to, and no build may exceed ten times.
const SOON: Duration = Duration::from_millis(1);

/// A case that has come to a forum, with who may report its progress there.
struct Walked<'a> {
    world: &'a World,
    case: Option<Case>,
}

impl Walked<'_> {
    /// The command, by the first who may.
    fn does(&mut self, command: &Command) -> &mut Self {
        let tried = everybody_who_could(self.world, self.case.as_ref(), command);
        let event = tried
            .into_iter()
            .find_map(|person| decided(self.world, self.case.as_ref(), command, person));
        let event = event.unwrap_or_else(|| panic!("somebody can do {}", command.transition()));
        self.case = Some(evolve(self.case.take(), &event));
        self
    }

    fn takes(&mut self, transition: Transition) -> &mut Self {
        let command = sensible(self.world, self.case.as_ref(), transition, 1).expect("a command");
        self.does(&command)
    }

    fn version(&self) -> u32 {
        self.case.as_ref().map_or(0, |case| case.version)
    }
}

fn decided(
    world: &World,
    case: Option<&Case>,
    command: &Command,
    person: PersonId,
) -> Option<arendegang_domain::case::Event> {
    let request = Request {
        command,
        actor: Actor::Person(person),
        now: world.now,
        case_id: case.map_or(Uuid::nil(), |case| case.id),
        request_id: None,
        marking: None,
        facts: Facts::default(),
    };
    decide(&world.registry, &world.model, case, &request).ok()
}

/// So many parties: every principal, with one kind of operation after the other.
fn parties(world: &World, number: usize) -> Vec<Party> {
    let providers = [
        CareProvider::PrimaryCare,
        CareProvider::SocialServices,
        CareProvider::SchoolHealth,
        CareProvider::Rehabilitation,
    ];
    // The region is first in the file, so that both sides are there however few.
    let every = providers.iter().flat_map(|provider| {
        let principals = world.model.principals.iter();
        principals.map(|principal| Party {
            principal: principal.key.clone(),
            organisation: Some(*provider),
        })
    });
    every.take(number).collect()
}

/// A case of FYR24 in a forum, anchored again and again with all its parties until it has so many events.
fn a_case(world: &World, number: usize, events: u32) -> Case {
    let parties = parties(world, number);
    let area = &parties[1].principal;
    let mut walked = Walked { world, case: None };
    walked.does(&Command::OpenLocal {
        title: FreeText::new("Hemgång på fredagar"),
        kind: CaseKind::CollaborationIssue,
        care_areas: vec![area.clone()],
        parties: parties.clone(),
        description: None,
        references: Vec::new(),
        strategic: true,
    });
    for transition in [
        Transition::RaiseToOffice,
        Transition::SubmitToPreparation,
        Transition::DraftCharter,
        Transition::ApproveCharter,
        Transition::PlaceOnSteeringAgenda,
        Transition::CommissionForum,
        Transition::TakeUpInForum,
    ] {
        walked.takes(transition);
    }
    let round = u32::try_from(number).expect("few parties") + 2;
    while walked.version() + round < events {
        walked.takes(Transition::PauseForAnchoring);
        for party in &parties {
            walked.does(&Command::GivePosition {
                party: party.clone(),
                position: Position::Anchored,
                comment: Some(FreeText::new("Förankrat i ledningsgruppen")),
                on_behalf_reference: Some(FreeText::new("Mejl")),
                home_decision: None,
            });
        }
        walked.takes(Transition::ResumeAfterAnchoring);
    }
    while walked.version() < events {
        walked.takes(Transition::ReportProgress);
    }
    let case = walked.case.expect("it was opened");
    assert_eq!(
        (case.state, case.version, case.parties.len()),
        (State::ForumWork, events, number)
    );
    case
}

/// The shortest of many times: what else the machine does makes one longer, and never shorter.
fn shortest(mut act: impl FnMut()) -> Duration {
    let times = (0..200).map(|_| {
        let began = Instant::now();
        act();
        began.elapsed()
    });
    times.min().expect("it was done")
}

#[test]
fn a_large_case_is_explained_and_decided_at_once() {
    let world = World::of("FYR24");
    let (large, huge) = (a_case(&world, 50, 300), a_case(&world, 50, 3000));
    let command = sensible(&world, Some(&large), Transition::ReportProgress, 1).expect("a report");
    let chair = everybody_who_could(&world, Some(&large), &command)[0];
    let member = world.person("local-member-trollhattan-fyr24");
    let explains = |case: &Case, person: PersonId| {
        shortest(|| {
            let options = explain(&world.registry, &world.model, case, Actor::Person(person), world.now);
            // That they are recused anybody can say for themselves.
            let mut moves = black_box(options).into_iter();
            let moves = moves.any(|option| option.allowed() && option.transition != Transition::RecordRecusal);
            assert_eq!(moves, person == chair);
        })
    };
    let decides = |case: &Case| {
        shortest(|| {
            let event = decided(&world, Some(case), &command, chair);
            assert!(black_box(event).is_some());
        })
    };
    // What happened is applied to a case that is there already, and copied where a refusal would leave it.
    let evolves = |case: &Case| {
        let event = decided(&world, Some(case), &command, chair).expect("it can be reported");
        shortest(|| {
            black_box(evolve(Some(case.clone()), &event));
        })
    };
    for (what, soon, late) in [
        ("explain", explains(&large, chair), explains(&huge, chair)),
        // Who may nothing is told of everybody who could.
        ("explain to another", explains(&large, member), explains(&huge, member)),
        ("decide", decides(&large), decides(&huge)),
        ("evolve", evolves(&large), evolves(&huge)),
    ] {
        println!("{what}, 50 parties: {soon:?} with 300 events, {late:?} with 3000");
        assert!(soon < SOON * 10, "{what}: {soon:?}");
        // A growth of ten times, and half as much again for what the machine does meanwhile.
        assert!(late < soon * 15, "{what}: {soon:?} with 300 events, {late:?} with 3000");
    }
}

/// What a release is to keep to, and no build may exceed ten times.
const MATRIX: Duration = Duration::from_secs(1);

#[test]
fn who_may_do_what_where_is_known_at_once_for_five_hundred_people() {
    // As many people on the day of FYR24's stories as a region has in its bodies: those of every model.
    let world = World::of("FYR24");
    let people: Vec<PersonId> = world.registry.people().map(|person| person.id).take(500).collect();
    let walked = a_case(&world, 15, 20);
    let cases: Vec<Case> = State::ALL
        .iter()
        .map(|state| Case {
            state: *state,
            ..walked.clone()
        })
        .collect();
    assert_eq!((people.len(), cases.len()), (500, 22));
    assert!(Transition::ALL.len() >= 61);
    let began = Instant::now();
    let (mut cells, mut allowed) = (0, 0);
    for person in &people {
        for case in &cases {
            let options = explain(&world.registry, &world.model, case, Actor::Person(*person), world.now);
            // What is not among them does not start in the state, for nobody.
            cells += Transition::ALL.len();
            allowed += options.iter().filter(|option| option.allowed()).count();
        }
    }
    let took = began.elapsed();
    println!("{cells} cells, {allowed} of them allowed: {took:?}");
    assert!(allowed > 100, "{allowed}");
    assert!(took < MATRIX * 10, "{took:?}");
}

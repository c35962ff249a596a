//! Random walks through the process of every model: nothing panics, what is finished stays finished,
//! and the events make the case.

mod world;

use arendegang_domain::case::{
    Actor, Case, Command, Duty, Event, Facts, Marked, Marking, Reader, Request, decide, evolve, explain, obligations,
    owners, readers_of,
};
use arendegang_domain::process::{State, To, Transition};
use arendegang_domain::rule::RefusalCode;
use arendegang_domain::time::swedish_date;
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;
use world::{World, anything, everybody_who_could, sensible};

/// One step of a walk: which of the options, which variant of the command, which of the people.
type Choice = (u16, u16, u16);

/// A case walked by sensible commands of people who may, with every event on the way.
fn walk(world: &World, choices: &[Choice]) -> (Vec<Event>, Option<Case>) {
    let mut events: Vec<Event> = Vec::new();
    let mut case: Option<Case> = None;
    for choice in choices {
        let Some(command) = next(world, case.as_ref(), *choice) else {
            break;
        };
        let mut people = everybody_who_could(world, case.as_ref(), &command);
        let first = usize::from(choice.2).checked_rem(people.len()).unwrap_or_default();
        people.rotate_left(first);
        let event = people
            .into_iter()
            .find_map(|person| attempt(world, case.as_ref(), &command, Actor::Person(person)).ok());
        if let Some(event) = event {
            let after = evolve(case, &event);
            events.push(event);
            case = Some(after);
        }
    }
    (events, case)
}

fn next(world: &World, case: Option<&Case>, choice: Choice) -> Option<Command> {
    let transitions: Vec<Transition> = match case {
        None => Transition::ALL
            .iter()
            .copied()
            .filter(|transition| world.model.has(*transition) && transition.row().opens())
            .collect(),
        Some(case) => Transition::ALL
            .iter()
            .copied()
            .filter(|transition| world.model.has(*transition) && transition.row().starts_in(case.state))
            .collect(),
    };
    // Acts keep a case where it is: three choices of four take it on.
    let moving: Vec<Transition> = transitions
        .iter()
        .copied()
        .filter(|transition| !transition.row().is_act() || matters(*transition))
        .collect();
    let transitions = if choice.0.is_multiple_of(4) || moving.is_empty() {
        transitions
    } else {
        moving
    };
    let transition = *transitions.get(usize::from(choice.0).checked_rem(transitions.len())?)?;
    sensible(world, case, transition, choice.1)
}

/// Acts without which some ways stay closed.
fn matters(transition: Transition) -> bool {
    use Transition as T;
    matches!(
        transition,
        T::PartyDecides
            | T::DraftCharter
            | T::ApproveCharter
            | T::AnswerReporter
            | T::ProgressImplementation
            | T::GivePosition
            | T::EndorseStep
    )
}

fn attempt(
    world: &World,
    case: Option<&Case>,
    command: &Command,
    actor: Actor,
) -> Result<Event, Vec<arendegang_domain::rule::Refusal>> {
    let request = Request {
        command,
        actor,
        now: world.now,
        case_id: case.map_or(Uuid::from_u128(7), |case| case.id),
        request_id: None,
        marking: None,
        facts: Facts::default(),
    };
    decide(&world.registry, &world.model, case, &request)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_events_make_the_case(which in 0..5_usize, choices in prop::collection::vec(any::<Choice>(), 1..60)) {
        let world = World::all().swap_remove(which);
        let (events, case) = walk(&world, &choices);
        let stored: Vec<Event> = events
            .iter()
            .map(|event| serde_json::from_str(&serde_json::to_string(event).unwrap()).unwrap())
            .collect();
        prop_assert_eq!(&stored, &events);
        let replayed = stored.iter().fold(None, |case, event| Some(evolve(case, event)));
        prop_assert_eq!(&replayed, &case);
        for (index, event) in events.iter().enumerate() {
            prop_assert_eq!(usize::try_from(event.version).unwrap(), index + 1);
        }
        if let Some(case) = case {
            let document = serde_json::to_string(&case).unwrap();
            prop_assert_eq!(serde_json::from_str::<Case>(&document).unwrap(), case);
        }
    }

    #[test]
    fn each_event_follows_its_row(which in 0..5_usize, choices in prop::collection::vec(any::<Choice>(), 1..60)) {
        let world = World::all().swap_remove(which);
        let (events, _) = walk(&world, &choices);
        let mut state: Option<State> = None;
        for event in &events {
            let row = event.transition.row();
            prop_assert_eq!(event.from, state);
            match state {
                None => prop_assert!(row.opens()),
                Some(state) => prop_assert!(row.starts_in(state), "{} in {}", event.transition, state),
            }
            let targets = row.targets(&world.model);
            if row.to == To::Landing {
                // Where it lands, the next model says.
            } else if targets.is_empty() {
                prop_assert_eq!(Some(event.to), state);
            } else {
                prop_assert!(targets.contains(&event.to), "{} to {}", event.transition, event.to);
            }
            state = Some(event.to);
        }
    }

    #[test]
    fn what_is_finished_stays_finished(
        which in 0..5_usize,
        choices in prop::collection::vec(any::<Choice>(), 20..80),
        tries in prop::collection::vec(any::<Choice>(), 20),
    ) {
        let world = World::all().swap_remove(which);
        let (_, case) = walk(&world, &choices);
        let Some(case) = case.filter(|case| case.state.is_terminal()) else { return Ok(()) };
        // Who sees it can still be said, which leads nowhere.
        let options = explain(&world.registry, &world.model, &case, Actor::Person(world.people[0]), world.now);
        let offered: Vec<Transition> = options.iter().map(|option| option.transition).collect();
        prop_assert_eq!(offered, [Transition::SetMarking]);
        for choice in tries {
            let command = anything(&world, Some(&case), choice.0, choice.1);
            if command.transition() == Transition::SetMarking {
                continue;
            }
            for actor in [Actor::Person(world.people[usize::from(choice.2) % world.people.len()]), Actor::Clock] {
                let refusals = attempt(&world, Some(&case), &command, actor).expect_err("a finished case went on");
                prop_assert!(refusals.iter().any(|refusal| refusal.code == RefusalCode::TerminalState));
            }
        }
    }

    #[test]
    fn whatever_anybody_tries_is_decided(
        which in 0..5_usize,
        choices in prop::collection::vec(any::<Choice>(), 0..40),
        tries in prop::collection::vec(any::<Choice>(), 30),
    ) {
        let world = World::all().swap_remove(which);
        let (_, case) = walk(&world, &choices);
        for choice in tries {
            let command = anything(&world, case.as_ref(), choice.0, choice.1);
            let person = world.people[usize::from(choice.2) % world.people.len()];
            match attempt(&world, case.as_ref(), &command, Actor::Person(person)) {
                Ok(event) => {
                    let after = evolve(case.clone(), &event);
                    prop_assert_eq!(after.state, event.to);
                    prop_assert_eq!(after.version, event.version);
                }
                Err(refusals) => {
                    prop_assert!(!refusals.is_empty());
                    for refusal in &refusals {
                        prop_assert!(!refusal.sv.is_empty() && !refusal.en.is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn a_grey_button_is_never_accepted(
        which in 0..5_usize,
        choices in prop::collection::vec(any::<Choice>(), 1..40),
        variant in any::<u16>(),
        somebody in any::<u16>(),
    ) {
        let world = World::all().swap_remove(which);
        let (_, case) = walk(&world, &choices);
        let Some(case) = case else { return Ok(()) };
        let person = world.people[usize::from(somebody) % world.people.len()];
        for option in explain(&world.registry, &world.model, &case, Actor::Person(person), world.now) {
            let Some(command) = sensible(&world, Some(&case), option.transition, variant) else { continue };
            let decided = attempt(&world, Some(&case), &command, Actor::Person(person));
            if !option.allowed() {
                let refusals = decided.expect_err("explain refused what decide accepts");
                for known in &option.refusals {
                    prop_assert!(
                        refusals.iter().any(|refusal| refusal.code == known.code),
                        "{} lost {}", option.transition, known.code
                    );
                }
            }
        }
    }

    #[test]
    fn whoever_once_sees_a_case_sees_it_to_the_end(which in 0..5_usize, choices in prop::collection::vec(any::<Choice>(), 1..60)) {
        let world = World::all().swap_remove(which);
        let (events, _) = walk(&world, &choices);
        let mut case: Option<Case> = None;
        let mut before: Vec<Reader> = Vec::new();
        for event in &events {
            let after = evolve(case, event);
            // A marking takes sight away, and gives it back to the same when it is lifted.
            let readers = readers(&marked(&after, Marking::Public));
            for reader in &before {
                prop_assert!(readers.contains(reader), "{reader:?} lost sight by {}", event.transition);
            }
            before = readers;
            case = Some(after);
        }
    }

    #[test]
    fn what_is_expected_of_somebody_is_theirs_to_do(
        which in 0..5_usize,
        choices in prop::collection::vec(any::<Choice>(), 1..60),
        somebody in any::<u16>(),
    ) {
        let world = World::all().swap_remove(which);
        let (_, case) = walk(&world, &choices);
        let Some(case) = case else { return Ok(()) };
        let expected = obligations(&case);
        prop_assert!(expected.is_empty() || !case.state.is_terminal());
        let keys: BTreeSet<String> = expected.iter().map(|asked| asked.duty.key()).collect();
        prop_assert_eq!(keys.len(), expected.len(), "each has a key of its own");
        let day = swedish_date(world.now);
        let some = world.people.iter().cycle().skip(usize::from(somebody)).take(60);
        for person in some.filter(|person| !case.is_recused(**person)) {
            let mine = owners(&world.registry, *person, day);
            let mut asked = expected.iter().filter(|asked| asked.duty.owners().iter().any(|owner| mine.contains(owner))).peekable();
            if asked.peek().is_none() {
                continue;
            }
            let options = explain(&world.registry, &world.model, &case, Actor::Person(*person), world.now);
            for asked in asked {
                let theirs = options.iter().any(|option| {
                    let lacks = option.refusals.iter().any(|refusal| refusal.code == RefusalCode::MandateMissing);
                    does(&asked.duty, option.transition) && !lacks
                });
                prop_assert!(theirs || is_watched(&asked.duty), "{asked:?} in {}", case.state);
            }
        }
    }

    #[test]
    fn an_unfinished_case_waits_for_somebody(which in 0..5_usize, choices in prop::collection::vec(any::<Choice>(), 1..60)) {
        let world = World::all().swap_remove(which);
        let (events, _) = walk(&world, &choices);
        let mut before: Option<Case> = None;
        for event in &events {
            let case = evolve(before, event);
            // When every party has decided, the agreement waits for its first day, or for whoever gives it up.
            let waits = !obligations(&case).is_empty() || case.state == State::PartyAdoption;
            prop_assert!(waits || case.state.is_terminal(), "nobody in {}", case.state);
            before = Some(case);
        }
    }

    #[test]
    fn a_marking_only_narrows_and_never_stops_a_case(which in 0..5_usize, choices in prop::collection::vec(any::<Choice>(), 1..60)) {
        let world = World::all().swap_remove(which);
        let (_, case) = walk(&world, &choices);
        let Some(case) = case else { return Ok(()) };
        let wide = readers_of(&marked(&case, Marking::Public));
        for pair in Marking::ALL.windows(2) {
            let (wider, narrower) = (readers(&marked(&case, pair[0])), readers(&marked(&case, pair[1])));
            // The office of an earlier model is named by itself only where the others of it are left out.
            let mut others = narrower.iter().filter(|reader| !matches!(reader, Reader::Office(_)));
            prop_assert!(others.all(|reader| wider.contains(reader)), "{} shows more than {}", pair[1], pair[0]);
            // Whose the next move is, who raised it and who has it.
            for (reader, pending) in &wide {
                prop_assert!(!pending || narrower.contains(reader), "{reader:?} owes an answer and does not see the case");
            }
            prop_assert!(narrower.contains(&Reader::Person(case.raised_by_person)));
            prop_assert!(narrower.contains(&Reader::Body(case.raised_by.clone())));
            prop_assert!(case.holder.iter().all(|holder| narrower.contains(&Reader::Body(holder.clone()))));
        }
        // Of bodies, SECRET leaves who raised it, who has it, and who goes on with it where nobody has it.
        let secret = readers(&marked(&case, Marking::Secret));
        for reader in &secret {
            if let Reader::Body(body) = reader {
                let has_to_do = [&case.raised_by].into_iter().chain(&case.holder).any(|known| known == body);
                let acts = case.holder.is_none() || wide.contains(&(reader.clone(), true));
                prop_assert!(has_to_do || acts, "{body} neither raised it nor has it");
            }
        }
    }
}

/// Whether a step is what is expected, or a part of it.
fn does(duty: &Duty, transition: Transition) -> bool {
    match duty {
        Duty::NextMove { .. } => !transition.row().is_act(),
        Duty::Report { .. } => !transition.row().is_act() || transition == Transition::ReportProgress,
        Duty::Resumption { .. } => transition == Transition::ResumeAfterAnchoring,
        Duty::Position { .. } => transition == Transition::GivePosition,
        Duty::ConsultationAnswer { .. } => transition == Transition::AnswerConsultation,
        Duty::Endorsement { .. } => transition == Transition::EndorseStep,
        Duty::PartyDecision { .. } => transition == Transition::PartyDecides,
        Duty::Implementation { .. } => transition == Transition::ProgressImplementation,
        Duty::FollowUp { .. } => transition == Transition::StartFollowUp,
        Duty::Deadline { .. }
        | Duty::AgreementEnds { .. }
        | Duty::TermEnds { .. }
        | Duty::Succession { .. }
        | Duty::Vacancy { .. }
        | Duty::OfMeeting { .. } => false,
    }
}

/// What is watched rather than done.
fn is_watched(duty: &Duty) -> bool {
    matches!(duty, Duty::Deadline { .. } | Duty::AgreementEnds { .. })
}

fn marked(case: &Case, level: Marking) -> Case {
    let marked = Marked {
        level,
        law_section: None,
        set_by: None,
        set_at: case.opened_at,
    };
    Case {
        marked: Some(Box::new(marked)),
        ..case.clone()
    }
}

fn readers(case: &Case) -> Vec<Reader> {
    readers_of(case).into_iter().map(|(reader, _)| reader).collect()
}

//! Model checking: every case that the process can make of sensible commands, explored exhaustively.
//!
//! Cases that differ only in what decides nothing are one (`Shape`), and parties that act one after the other act
//! together, so that the fifty of the county are as few as three. Time is today, and some years on.

mod world;

use arendegang_domain::case::parts::{AdoptionStatus, AssignmentStatus, ImplementationStatus};
use arendegang_domain::case::{
    Actor, Case, CaseKind, Command, Facts, Request, decide, evolve, explain, explain_opening, who_could, who_could_fire,
};
use arendegang_domain::process::{Mandate, State, Transition};
use arendegang_domain::rule::RefusalCode;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use uuid::Uuid;
use world::{World, sensible};

/// How many variants of each command are tried: kinds, outcomes, with and without.
const VARIANTS: u16 = 6;
/// What decides about a case: two of the same shape go the same ways.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Shape {
    late: bool,
    state: State,
    kind: CaseKind,
    resume: Option<State>,
    assignment: Option<(AssignmentStatus, bool)>,
    task_group: Option<AssignmentStatus>,
    flags: [bool; 4],
    parties: (usize, usize, usize),
    agreement: Option<(bool, bool)>,
}

fn shape(case: &Case, today: Date) -> Shape {
    // None, some or all.
    let part = |number: usize, of: usize| match number {
        0 => 0,
        all if all == of => 2,
        _ => 1,
    };
    let anchored = case.anchoring().map_or(0, |pause| {
        part(
            pause.entries.iter().filter(|entry| entry.is_answered()).count(),
            pause.entries.len(),
        )
    });
    let done = case
        .implementation
        .iter()
        .filter(|task| task.status >= ImplementationStatus::Done)
        .count();
    let answered = case.consultation.as_ref().map_or(0, |open| {
        part(
            open.slots.iter().filter(|slot| slot.answer.is_some()).count(),
            open.slots.len(),
        )
    });
    let decided = case.endorsements.iter().filter(|step| step.outcome.is_some()).count();
    let adopted = case
        .adoptions
        .iter()
        .filter(|adoption| adoption.status == AdoptionStatus::CouncilAdopted && adoption.final_on.is_some());
    let rejected = case
        .adoptions
        .iter()
        .any(|adoption| adoption.status == AdoptionStatus::CouncilRejected);
    Shape {
        late: waits_until(case).is_some_and(|day| day < today),
        state: case.state,
        kind: case.kind,
        resume: case.anchoring().map(|pause| pause.resume_state),
        assignment: case
            .assignment
            .as_ref()
            .filter(|_| !over(case.state))
            .map(|assignment| {
                (
                    assignment.status,
                    assignment.approved_digest == Some(assignment.charter.digest()),
                )
            }),
        task_group: case.task_group.as_ref().map(|group| group.status),
        flags: [
            case.basis.is_some(),
            case.reporter_owed,
            case.local_group.is_some(),
            rejected,
        ],
        parties: (
            anchored.max(answered),
            part(done, case.implementation.len()).max(part(decided, case.endorsements.len())),
            part(adopted.count(), case.adoptions.len()),
        ),
        agreement: case
            .agreement
            .as_ref()
            .map(|terms| (terms.terminates_on.is_some(), terms.renewal_years.is_some())),
    }
}

/// The commission is carried out or left behind: how it stood decides nothing any more.
fn over(state: State) -> bool {
    let with_the_parties = matches!(
        state,
        State::PartyAdoption | State::InForce | State::Implementation | State::FollowUp
    );
    with_the_parties || state.is_terminal()
}

/// The day that the clock, or somebody, waits for where the case is.
fn waits_until(case: &Case) -> Option<Date> {
    let terms = case.agreement.as_ref();
    match case.state {
        State::CountyConsultation => case.consultation.as_ref().map(|consultation| consultation.deadline),
        State::PartyAdoption => terms.map(|terms| terms.starts_on),
        State::InForce => terms.map(|terms| terms.terminates_on.unwrap_or(terms.ends_on)),
        State::Implementation => case.follow_up_on,
        _ => None,
    }
}

struct Explored {
    cases: BTreeMap<Shape, Case>,
    edges: Vec<(Shape, Shape)>,
    tried: usize,
    fired: BTreeSet<Transition>,
}

fn explore(world: &World) -> Explored {
    let mut found = Explored {
        cases: BTreeMap::new(),
        edges: Vec::new(),
        tried: 0,
        fired: BTreeSet::new(),
    };
    let mut open = VecDeque::new();
    let today = world.today();
    for transition in present(world).filter(|transition| transition.row().opens()) {
        for variant in 0..VARIANTS {
            for case in outcomes(world, None, transition, variant, &mut found) {
                arrive(shape(&case, today), case, today, &mut found, &mut open);
            }
        }
    }
    while let Some((here, case, today)) = open.pop_front() {
        if let Some(day) = waits_until(&case).filter(|day| *day >= today) {
            let then = day.saturating_add(1.day());
            let later = shape(&case, then);
            found.edges.push((here.clone(), later.clone()));
            arrive(later, case.clone(), then, &mut found, &mut open);
        }
        let world = world.on(today);
        for transition in present(&world).filter(|transition| transition.row().starts_in(case.state)) {
            for variant in 0..VARIANTS {
                for after in outcomes(&world, Some(&case), transition, variant, &mut found) {
                    let there = shape(&after, today);
                    found.edges.push((here.clone(), there.clone()));
                    arrive(there, after, today, &mut found, &mut open);
                }
            }
        }
    }
    found
}

fn arrive(shape: Shape, case: Case, today: Date, found: &mut Explored, open: &mut VecDeque<(Shape, Case, Date)>) {
    if !found.cases.contains_key(&shape) {
        found.cases.insert(shape.clone(), case.clone());
        open.push_back((shape, case, today));
    }
}

fn present(world: &World) -> impl Iterator<Item = Transition> {
    let model = world.model.clone();
    Transition::ALL
        .iter()
        .copied()
        .filter(move |transition| model.has(*transition))
}

/// The cases after a command: once, and where a party acts also after every other party has done the same. What
/// renews, renews until its term is the current one.
fn outcomes(
    world: &World,
    case: Option<&Case>,
    transition: Transition,
    variant: u16,
    found: &mut Explored,
) -> Vec<Case> {
    let Some(mut after) = attempt(world, case, transition, variant, found) else {
        return Vec::new();
    };
    let mut cases = vec![after.clone()];
    if transition.row().is_act() && goes_on(transition) {
        for _ in 0..400 {
            match attempt(world, Some(&after), transition, variant, found) {
                Some(next) => after = next,
                None => break,
            }
        }
        cases.push(after);
    }
    cases
}

fn goes_on(transition: Transition) -> bool {
    use Transition as T;
    matches!(
        transition,
        T::GivePosition
            | T::WaivePosition
            | T::PartyDecides
            | T::AnswerConsultation
            | T::ProgressImplementation
            | T::EndorseStep
            | T::Renew
    )
}

fn attempt(
    world: &World,
    case: Option<&Case>,
    transition: Transition,
    variant: u16,
    found: &mut Explored,
) -> Option<Case> {
    let command = sensible(world, case, transition, variant)?;
    found.tried += 1;
    if transition.row().mandate.contains(&Mandate::System) {
        return fire(world, case, &command, Actor::Clock, found);
    }
    let could = who_could_fire(&world.registry, &world.model, case, &command, world.now);
    let mut people = could.into_iter().filter_map(|holder| holder.person);
    people.find_map(|person| fire(world, case, &command, Actor::Person(person), found))
}

fn fire(world: &World, case: Option<&Case>, command: &Command, actor: Actor, found: &mut Explored) -> Option<Case> {
    let request = Request {
        command,
        actor,
        now: world.now,
        case_id: case.map_or(Uuid::from_u128(7), |case| case.id),
        request_id: None,
        marking: None,
        facts: Facts::default(),
    };
    let event = decide(&world.registry, &world.model, case, &request).ok()?;
    found.fired.insert(event.transition);
    // A case that moves goes on in another model's exploration.
    (event.model == world.model.code).then(|| evolve(case.cloned(), &event))
}

/// The shapes from which an end can be reached.
fn ending(found: &Explored) -> BTreeSet<&Shape> {
    let mut before: HashMap<&Shape, Vec<&Shape>> = HashMap::new();
    for (from, to) in &found.edges {
        before.entry(to).or_default().push(from);
    }
    let mut open: Vec<&Shape> = found.cases.keys().filter(|shape| shape.state.is_terminal()).collect();
    let mut ending: BTreeSet<&Shape> = open.iter().copied().collect();
    while let Some(shape) = open.pop() {
        for from in before.get(shape).into_iter().flatten() {
            if ending.insert(from) {
                open.push(from);
            }
        }
    }
    ending
}

/// What only facts outside the shape of a case decide, which are told as stories: another agreement, another model,
/// somebody who was recused before, a group that was started before.
fn needs_more_than_the_case(transition: Transition) -> bool {
    use Transition as T;
    matches!(
        transition,
        T::ReplaceAgreement | T::MoveToModel | T::LiftRecusal | T::EndForumGroup
    )
}

fn check(code: &str) {
    let world = World::all()
        .into_iter()
        .find(|world| world.model.code.as_str() == code)
        .expect("a bundled model");
    let found = explore(&world);
    println!(
        "{code}: {} states of a case, {} ways on, {} commands tried",
        found.cases.len(),
        found.edges.len(),
        found.tried
    );
    // Every step that the model has is taken somewhere.
    let silent: Vec<Transition> = present(&world)
        .filter(|transition| !found.fired.contains(transition) && !needs_more_than_the_case(*transition))
        .collect();
    assert!(silent.is_empty(), "{code}: never taken: {silent:?}");
    // No case is ever stuck.
    let ending = ending(&found);
    let stuck: Vec<&Shape> = found.cases.keys().filter(|shape| !ending.contains(shape)).collect();
    assert!(stuck.is_empty(), "{code}: no end from {:#?}", stuck.first());
    // What the checker says can be reached is what real cases reach.
    let reached: BTreeSet<State> = found.cases.keys().map(|shape| shape.state).collect();
    let texts: BTreeSet<State> = world.model.states.keys().copied().collect();
    assert_eq!(
        reached, texts,
        "{code}: the states with texts are those that cases come to"
    );
    offers_agree(&world, &found);
}

/// Whoever is offered a step could take it, and nobody else: `explain` and `who_could` say the same.
fn offers_agree(world: &World, found: &Explored) {
    for person in &world.people {
        let actor = Actor::Person(*person);
        for option in explain_opening(&world.registry, &world.model, actor, world.now) {
            let may = option
                .refusals
                .iter()
                .all(|refusal| refusal.code != RefusalCode::MandateMissing);
            let seated = world
                .registry
                .held_by(*person, world.today())
                .any(|held| held.body.model.is_some());
            assert!(
                !may || seated,
                "{} is offered to somebody without a seat",
                option.transition
            );
        }
    }
    // The kind counts: whose a plan is differs from whose anything else is. In order, so that every run asks the same.
    let mut one_each: BTreeMap<(State, CaseKind), &Case> = BTreeMap::new();
    for (shape, case) in found.cases.iter().filter(|(shape, _)| !shape.late) {
        one_each.entry((shape.state, shape.kind)).or_insert(case);
    }
    for ((state, kind), case) in one_each {
        let listed: BTreeMap<Transition, BTreeSet<Uuid>> = present(world)
            .filter(|transition| transition.row().starts_in(state))
            .map(|transition| {
                let could = who_could(&world.registry, &world.model, Some(case), transition, world.now);
                (
                    transition,
                    could.into_iter().filter_map(|holder| holder.person).collect(),
                )
            })
            .collect();
        for person in &world.people {
            for option in explain(&world.registry, &world.model, case, Actor::Person(*person), world.now) {
                // Representatives of a party sit in many bodies, and the list names its own organisation. Whoever sees
                // the case can say that they are recused, and the list names who can say it of anybody.
                if matches!(option.transition, Transition::GivePosition | Transition::RecordRecusal) {
                    continue;
                }
                let may = option
                    .refusals
                    .iter()
                    .all(|refusal| refusal.code != RefusalCode::MandateMissing);
                let could = listed[&option.transition].contains(person);
                assert!(
                    may == could,
                    "{} of {kind} in {state}: offered {may}, listed {could}",
                    option.transition
                );
            }
        }
    }
}

#[test]
fn fyr23_is_sound() {
    check("FYR23");
}

#[test]
fn fyr24_is_sound() {
    check("FYR24");
}

#[test]
fn sal19_is_sound() {
    check("SAL19");
}

#[test]
fn gbg26_is_sound() {
    check("GBG26");
}

#[test]
fn vgc23_is_sound() {
    check("VGC23");
}

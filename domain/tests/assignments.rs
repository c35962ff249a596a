//! The time of an assignment: when reports fall due, how a deadline moves, and the groups of a forum.

mod world;

use arendegang_domain::calendar::{add_working_days, is_working_day, working_days_between};
use arendegang_domain::case::assignment::{DeadlineCause, ReportRhythm, RhythmUnit};
use arendegang_domain::case::parts::{Assignment, AssignmentStatus, Charter};
use arendegang_domain::case::{Actor, Case, Command, Event, Facts, Request, decide, evolve, who_could_fire};
use arendegang_domain::organisation::PersonId;
use arendegang_domain::process::{State, Transition as T};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::FreeText;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use uuid::Uuid;
use world::{World, sensible};

fn fire(world: &World, case: Option<&Case>, command: &Command, person: PersonId) -> Result<Event, Vec<Refusal>> {
    let request = Request {
        command,
        actor: Actor::Person(person),
        now: world.now,
        case_id: case.map_or(Uuid::from_u128(7), |case| case.id),
        request_id: None,
        marking: None,
        facts: Facts::default(),
    };
    decide(&world.registry, &world.model, case, &request)
}

/// What comes of it when somebody who could fires the command.
fn attempt(world: &World, case: Option<&Case>, command: &Command) -> Result<Event, Vec<Refusal>> {
    let could = who_could_fire(&world.registry, &world.model, case, command, world.now);
    let mut people = could
        .into_iter()
        .filter_map(|holder| holder.person)
        .chain(world.people.iter().copied());
    let first = people.next().expect("somebody");
    fire(world, case, command, first).or_else(|refusals| {
        people
            .find_map(|person| fire(world, case, command, person).ok())
            .ok_or(refusals)
    })
}

/// The case after the command, and what it says.
fn step(world: &World, case: Option<Case>, command: &Command) -> (Case, Event) {
    let event = attempt(world, case.as_ref(), command).unwrap_or_else(|refusals| panic!("{command:?}: {refusals:?}"));
    (evolve(case, &event), event)
}

fn codes(told: Result<Event, Vec<Refusal>>) -> Vec<Code> {
    told.expect_err("it is refused")
        .into_iter()
        .map(|refusal| refusal.code)
        .collect()
}

fn like(world: &World, case: Option<&Case>, transition: T) -> Command {
    sensible(world, case, transition, 6).unwrap_or_else(|| panic!("no {transition} here"))
}

fn along(world: &World, case: Option<Case>, steps: &[T]) -> Case {
    let gone = steps.iter().fold(case, |case, transition| {
        let command = like(world, case.as_ref(), *transition);
        Some(step(world, case, &command).0)
    });
    gone.expect("a case")
}

/// Before the steering group of Södra Älvsborg.
const TO_STEERING: &[T] = &[
    T::OpenLocal,
    T::RaiseToOffice,
    T::SubmitToPreparation,
    T::PlaceOnSteeringAgenda,
];
/// With a charter that AU has approved, before the steering group of Fyrbodal.
const TO_STEERING_IN_FYRBODAL: &[T] = &[
    T::OpenLocal,
    T::RaiseToOffice,
    T::SubmitToPreparation,
    T::DraftCharter,
    T::ApproveCharter,
    T::PlaceOnSteeringAgenda,
];

fn every(every: u8, unit: RhythmUnit) -> Option<ReportRhythm> {
    Some(ReportRhythm { every, unit })
}

/// An assignment of Södra Älvsborg, given today, with that charter.
fn given(world: &World, change: impl FnOnce(&mut Charter)) -> Case {
    let case = along(world, None, TO_STEERING);
    let mut command = like(world, Some(&case), T::CommissionForum);
    if let Command::CommissionForum {
        charter: Some(charter), ..
    } = &mut command
    {
        charter.starts_on = None;
        change(charter);
    }
    step(world, Some(case), &command).0
}

fn monthly_until(deadline: Date) -> impl FnOnce(&mut Charter) {
    move |charter| {
        charter.report_every = every(1, RhythmUnit::Month);
        charter.deadline = Some(deadline);
    }
}

fn assignment(case: &Case) -> &Assignment {
    case.assignment.as_ref().expect("an assignment")
}

/// Södra Älvsborg on a Monday in March.
fn in_march() -> World {
    World::of("SAL19").on(date(2025, 3, 3))
}

#[test]
fn the_first_report_falls_due_one_rhythm_after_the_assignment_is_given() {
    let world = in_march();
    let case = given(&world, monthly_until(date(2025, 10, 31)));
    assert_eq!(assignment(&case).given_on, Some(date(2025, 3, 3)));
    assert_eq!(case.report_due_on(), Some(date(2025, 4, 3)));
    assert_eq!(assignment(&case).report_due_on(), Some(date(2025, 4, 3)));
    assert_eq!(case.result_due_on(), Some(date(2025, 10, 31)));

    // Or after its work begins, where the charter says when.
    let later = given(&world, |charter| {
        charter.report_every = every(2, RhythmUnit::Week);
        charter.starts_on = Some(date(2025, 4, 1));
    });
    assert_eq!(later.report_due_on(), Some(date(2025, 4, 15)));
    // Without a rhythm, none ever does.
    let silent = given(&world, |charter| charter.report_every = None);
    assert_eq!(silent.report_due_on(), None);
}

#[test]
fn a_report_moves_the_next_one_on_and_is_kept() {
    let world = in_march();
    let case = given(&world, monthly_until(date(2025, 10, 31)));
    let late = world.on(date(2025, 4, 10));
    let report = like(&late, Some(&case), T::ReportProgress);
    let (case, event) = step(&late, Some(case), &report);
    assert_eq!(case.report_due_on(), Some(date(2025, 5, 10)));
    let schedule = event.schedule.expect("the event says when the next one falls due");
    assert_eq!(
        (schedule.deadline, schedule.next_report_on),
        (Some(date(2025, 10, 31)), Some(date(2025, 5, 10)))
    );
    let [kept] = &assignment(&case).reports[..] else {
        panic!("one report")
    };
    assert_eq!(
        (kept.given_on, kept.report.as_str()),
        (date(2025, 4, 10), "Arbetet går enligt plan")
    );
    assert_eq!(kept.by, event.actor);
    assert!(assignment(&case).deadlines.is_empty(), "a report moves no deadline");
}

#[test]
fn from_the_last_of_a_long_month_it_is_the_last_of_a_short_one() {
    let month = ReportRhythm {
        every: 1,
        unit: RhythmUnit::Month,
    };
    assert_eq!(month.after(date(2025, 1, 31)), date(2025, 2, 28));
    assert_eq!(
        ReportRhythm {
            every: 6,
            unit: RhythmUnit::Week
        }
        .after(date(2025, 1, 31)),
        date(2025, 3, 14)
    );
    assert_eq!(month.after(Date::MAX), Date::MAX);
}

#[test]
fn while_it_rests_nothing_falls_due_and_the_pause_moves_deadline_and_report() {
    let world = in_march();
    let case = given(&world, monthly_until(date(2025, 6, 18)));
    let suspend = like(&world, Some(&case), T::SuspendAssignment);
    let (case, _) = step(&world, Some(case), &suspend);
    assert_eq!(assignment(&case).status, AssignmentStatus::Dormant);
    assert_eq!(
        (case.report_due_on(), case.result_due_on(), case.due_on),
        (None, None, None)
    );
    assert_eq!(case.rests_since(), Some(date(2025, 3, 3)));

    // From the 3rd to the 24th of March there are fifteen working days. From the 18th of June, a Wednesday before
    // Midsummer Eve, fifteen working days later is the 10th of July, and not the 9th.
    let later = world.on(date(2025, 3, 24));
    let resume = like(&later, Some(&case), T::ResumeAssignment);
    let (case, event) = step(&later, Some(case), &resume);
    assert_eq!(case.result_due_on(), Some(date(2025, 7, 10)));
    assert_eq!(case.due_on, Some(date(2025, 7, 10)));
    assert_eq!(case.report_due_on(), Some(add_working_days(date(2025, 4, 3), 15)));
    assert_eq!(case.rests_since(), None);
    let pause = event
        .schedule
        .and_then(|schedule| schedule.pause)
        .expect("the event says how long");
    assert_eq!(
        (pause.from, pause.until, pause.working_days),
        (date(2025, 3, 3), date(2025, 3, 24), 15)
    );
    let [moved] = &assignment(&case).deadlines[..] else {
        panic!("one change")
    };
    assert_eq!((moved.from, moved.to), (Some(date(2025, 6, 18)), date(2025, 7, 10)));
    assert_eq!((moved.cause, moved.pause), (DeadlineCause::Paused, Some(pause)));
    assert_eq!(moved.reason.as_str(), "Flera kommuner berörs");
}

fn decided_on(mut command: Command, day: Date) -> Command {
    if let Command::SuspendAssignment { decision, .. } | Command::ResumeAssignment { decision, .. } = &mut command {
        decision.decided_on = day;
    }
    command
}

#[test]
fn a_pause_lasts_by_the_days_of_the_decisions_and_no_day_counts_twice() {
    let world = in_march();
    let deadline = date(2025, 10, 31);
    let case = given(&world, monthly_until(deadline));
    // Said to be decided long before the assignment was given: it rests from when it was given.
    let suspend = decided_on(like(&world, Some(&case), T::SuspendAssignment), date(2020, 1, 1));
    let (case, _) = step(&world, Some(case), &suspend);
    let then = world.on(date(2025, 3, 17));
    let resume = decided_on(like(&then, Some(&case), T::ResumeAssignment), date(2025, 3, 10));
    let (case, _) = step(&then, Some(case), &resume);
    assert_eq!(case.result_due_on(), Some(add_working_days(deadline, 5)));
    // Decided again for days that were counted already: nothing more moves.
    let again = decided_on(like(&then, Some(&case), T::SuspendAssignment), date(2025, 3, 4));
    let (case, _) = step(&then, Some(case), &again);
    let resume = decided_on(like(&then, Some(&case), T::ResumeAssignment), date(2025, 3, 10));
    let (case, event) = step(&then, Some(case), &resume);
    assert_eq!(case.result_due_on(), Some(add_working_days(deadline, 5)));
    assert_eq!(
        event
            .schedule
            .and_then(|schedule| schedule.pause)
            .map(|pause| pause.working_days),
        Some(0)
    );
    assert_eq!(assignment(&case).deadlines.len(), 1);
}

#[test]
fn an_event_from_before_there_were_dates_moves_nothing() {
    let world = in_march();
    let case = along(&world, None, TO_STEERING);
    let old = |command: Command, case: Case| {
        let mut event = attempt(&world, Some(&case), &command).expect("an event");
        event.schedule = None;
        evolve(Some(case), &event)
    };
    let mut commission = like(&world, Some(&case), T::CommissionForum);
    if let Command::CommissionForum {
        charter: Some(charter), ..
    } = &mut commission
    {
        (charter.report_every, charter.starts_on) = (None, None);
    }
    let case = old(commission, case);
    let deadline = case.result_due_on();
    let case = old(like(&world, Some(&case), T::ReportProgress), case);
    let case = old(like(&world, Some(&case), T::SuspendAssignment), case);
    // It rested with its deadline still due, and so it stays replayed.
    assert_eq!(case.due_on, deadline);
    let (given_on, reports) = (assignment(&case).given_on, assignment(&case).reports.len());
    assert_eq!((given_on, reports), (None, 0));
    // What goes on now is moved all the same: the decisions say how long it rested.
    let later = world.on(date(2025, 3, 24));
    let resume = like(&later, Some(&case), T::ResumeAssignment);
    let (case, _) = step(&later, Some(case), &resume);
    assert_eq!(case.result_due_on(), deadline.map(|day| add_working_days(day, 15)));
}

#[test]
fn the_body_that_gave_it_extends_it_and_nobody_else() {
    let world = in_march();
    let case = given(&world, monthly_until(date(2025, 6, 30)));
    let extend = |deadline: Date| {
        let mut command = like(&world, Some(&case), T::ExtendAssignment);
        if let Command::ExtendAssignment { deadline: new, .. } = &mut command {
            *new = deadline;
        }
        command
    };
    for early in [date(2025, 6, 30), date(2025, 6, 1)] {
        assert_eq!(
            codes(attempt(&world, Some(&case), &extend(early))),
            [Code::InvalidInput],
            "{early}"
        );
    }
    for key in ["forum-chair-grupp-1-sal19", "office-sal19", "political-chair-sal19"] {
        let told = fire(&world, Some(&case), &extend(date(2025, 9, 1)), world.person(key));
        assert_eq!(codes(told), [Code::MandateMissing], "{key}");
    }
    let (after, event) = step(&world, Some(case.clone()), &extend(date(2025, 9, 1)));
    assert_eq!(
        event.actor.as_ref().map(|actor| actor.body.as_str()),
        Some("sal19/steering")
    );
    assert_eq!(
        (after.state, after.result_due_on()),
        (State::ForumWork, Some(date(2025, 9, 1)))
    );
    assert_eq!(
        after.report_due_on(),
        case.report_due_on(),
        "reports fall due as before"
    );
    let [moved] = &assignment(&after).deadlines[..] else {
        panic!("one change")
    };
    assert_eq!(
        (moved.cause, moved.from, moved.to),
        (DeadlineCause::Extended, Some(date(2025, 6, 30)), date(2025, 9, 1))
    );
    // The charter stays as it was given.
    assert_eq!(assignment(&after).charter, assignment(&case).charter);
}

#[test]
fn what_the_political_body_gave_it_extends() {
    let world = World::of("FYR23");
    let command = like(&world, None, T::CommissionForumDirect);
    let (case, _) = step(&world, None, &command);
    let extend = like(&world, Some(&case), T::ExtendAssignment);
    let by = |key: &str| fire(&world, Some(&case), &extend, world.person(key));
    assert_eq!(codes(by("steering-chair-fyr23")), [Code::MandateMissing]);
    assert!(by("political-chair-fyr23").is_ok());
}

#[test]
fn only_a_running_assignment_is_extended() {
    let world = in_march();
    let case = given(&world, monthly_until(date(2025, 6, 30)));
    let suspend = like(&world, Some(&case), T::SuspendAssignment);
    let dormant = step(&world, Some(case.clone()), &suspend).0;
    let extend = like(&world, Some(&dormant), T::ExtendAssignment);
    assert!(attempt(&world, Some(&dormant), &extend).is_ok());
    // While it is anchored the deadline holds and can be moved, and nobody can report.
    let anchored = along(&world, Some(case.clone()), &[T::PauseForAnchoring]);
    assert_eq!(
        (anchored.report_due_on(), anchored.result_due_on()),
        (None, Some(date(2025, 6, 30)))
    );
    assert!(attempt(&world, Some(&anchored), &extend).is_ok());
    let reported = along(&world, Some(case), &[T::SubmitResult]);
    assert_eq!(reported.report_due_on(), None, "the result is the last report");
    assert_eq!(reported.result_due_on(), None);
    let told = codes(attempt(&world, Some(&reported), &extend));
    assert_eq!(told, [Code::WrongState, Code::GuardFailed]);
    // A draft is changed, not extended.
    let drafted = along(&World::of("FYR24"), None, &TO_STEERING_IN_FYRBODAL[..4]);
    let told = codes(attempt(&World::of("FYR24"), Some(&drafted), &extend));
    assert!(told.contains(&Code::WrongState), "{told:?}");
}

#[test]
fn a_returned_result_has_a_new_deadline_and_the_reports_begin_again() {
    let world = in_march();
    let case = given(&world, monthly_until(date(2025, 6, 30)));
    let case = along(&world, Some(case), &[T::SubmitResult]);
    let later = world.on(date(2025, 5, 5));
    let back = like(&later, Some(&case), T::ReturnResult);
    let (case, _) = step(&later, Some(case), &back);
    assert_eq!(case.report_due_on(), Some(date(2025, 6, 5)));
    let [moved] = &assignment(&case).deadlines[..] else {
        panic!("one change")
    };
    assert_eq!(
        (moved.cause, moved.from),
        (DeadlineCause::Returned, Some(date(2025, 6, 30)))
    );
    assert_eq!(case.result_due_on(), Some(moved.to));
}

#[test]
fn the_working_committee_approves_every_part_of_the_charter() {
    let world = World::of("FYR24");
    let case = along(&world, None, TO_STEERING_IN_FYRBODAL);
    let drafted = assignment(&case).charter.clone();
    let changes: [fn(&mut Charter); 8] = [
        |charter| charter.question = FreeText::new("En annan fråga"),
        |charter| charter.deadline = Some(date(2026, 1, 1)),
        |charter| charter.starts_on = None,
        |charter| charter.report_every = every(2, RhythmUnit::Month),
        |charter| charter.report_rhythm = None,
        |charter| charter.participants = Some(FreeText::new("Andra")),
        |charter| charter.whole_person = None,
        |charter| charter.user_participation = None,
    ];
    let commission = |charter: Charter| {
        let mut command = like(&world, Some(&case), T::CommissionForum);
        if let Command::CommissionForum { charter: given, .. } = &mut command {
            *given = Some(charter);
        }
        attempt(&world, Some(&case), &command)
    };
    for change in changes {
        let mut other = drafted.clone();
        change(&mut other);
        let told = codes(commission(other.clone()));
        assert!(told.contains(&Code::CharterNotApprovedByAu), "{other:?}: {told:?}");
    }
    assert!(commission(drafted).is_ok());
}

#[test]
fn a_charter_from_before_the_rhythm_has_the_digest_it_had() {
    let charter: Charter = serde_json::from_value(serde_json::json!({
        "question": { "$text": "Hur?" }, "forum": "fyr24/forum/vuxna", "reportRhythm": { "$text": "Varje månad" },
    }))
    .expect("a charter");
    let written = serde_json::to_string(&charter).expect("JSON");
    assert_eq!(
        written,
        r#"{"question":{"$text":"Hur?"},"forum":"fyr24/forum/vuxna","reportRhythm":{"$text":"Varje månad"}}"#
    );
}

#[test]
fn a_rhythm_is_neither_never_nor_once_in_a_lifetime_and_work_begins_before_it_ends() {
    let world = in_march();
    let case = along(&world, None, TO_STEERING);
    let told = |change: &dyn Fn(&mut Charter)| {
        let mut command = like(&world, Some(&case), T::CommissionForum);
        if let Command::CommissionForum {
            charter: Some(charter), ..
        } = &mut command
        {
            change(charter);
        }
        attempt(&world, Some(&case), &command).map_or_else(
            |refusals| {
                refusals
                    .iter()
                    .map(|refusal| (refusal.code, refusal.field.join(".")))
                    .collect::<Vec<_>>()
            },
            |_| Vec::new(),
        )
    };
    for (number, unit) in [
        (0, RhythmUnit::Week),
        (105, RhythmUnit::Week),
        (0, RhythmUnit::Month),
        (25, RhythmUnit::Month),
    ] {
        let refused = told(&|charter| charter.report_every = every(number, unit));
        assert_eq!(
            refused,
            [(Code::InvalidInput, "charter.reportEvery".to_owned())],
            "{number} {unit}"
        );
    }
    assert!(told(&|charter| charter.report_every = every(104, RhythmUnit::Week)).is_empty());
    let refused = told(&|charter| charter.starts_on = charter.deadline);
    assert_eq!(refused, [(Code::InvalidInput, "charter.startsOn".to_owned())]);
}

/// With a forum of Fyrbodal at work.
fn in_a_forum(world: &World) -> Case {
    let case = along(world, None, TO_STEERING_IN_FYRBODAL);
    along(world, Some(case), &[T::CommissionForum, T::TakeUpInForum])
}

#[test]
fn a_forum_starts_groups_and_ends_them_with_their_report() {
    let world = World::of("FYR24");
    let case = along(
        &world,
        Some(in_a_forum(&world)),
        &[T::StartForumGroup, T::StartForumGroup],
    );
    assert_eq!(case.state, State::ForumWork, "a group is no state (Q32)");
    let numbers: Vec<u32> = assignment(&case).groups.iter().map(|group| group.number).collect();
    assert_eq!(numbers, [1, 2]);
    let end = |group: u32| Command::EndForumGroup {
        group,
        report: FreeText::new("Klart"),
    };
    for missing in [0, 3] {
        assert_eq!(codes(attempt(&world, Some(&case), &end(missing))), [Code::GuardFailed]);
    }
    let (case, _) = step(&world, Some(case), &end(2));
    let ended = &assignment(&case).groups[1];
    assert_eq!(
        (ended.ended_on, ended.report.as_ref().map(FreeText::as_str)),
        (Some(world.today()), Some("Klart"))
    );
    assert_eq!(assignment(&case).groups[0].ended_on, None);
    assert_eq!(
        codes(attempt(&world, Some(&case), &end(2))),
        [Code::GuardFailed],
        "it is over already"
    );
}

#[test]
fn what_the_forum_did_not_end_is_over_when_the_case_leaves_it_for_good() {
    let world = World::of("FYR24");
    let case = along(&world, Some(in_a_forum(&world)), &[T::StartForumGroup, T::SubmitResult]);
    assert_eq!(assignment(&case).groups[0].ended_on, None, "the result may be returned");
    let case = along(&world, Some(case), &[T::DecideImplementation]);
    let over = &assignment(&case).groups[0];
    assert_eq!((over.ended_on, over.report.is_some()), (Some(world.today()), false));
}

#[test]
fn a_group_is_the_forum_chairs_and_of_the_area() {
    let world = World::of("FYR24");
    let case = in_a_forum(&world);
    let start = like(&world, Some(&case), T::StartForumGroup);
    for key in ["steering-chair-fyr24", "office-fyr24"] {
        assert_eq!(
            codes(fire(&world, Some(&case), &start, world.person(key))),
            [Code::MandateMissing],
            "{key}"
        );
    }
    let told = |change: &dyn Fn(&mut Command)| {
        let mut command = start.clone();
        change(&mut command);
        codes(attempt(&world, Some(&case), &command))
    };
    let elsewhere = told(&|command| {
        if let Command::StartForumGroup { participants, .. } = command {
            participants[0].principal = arendegang_domain::organisation::PrincipalKey::new("goteborg");
        }
    });
    assert_eq!(elsewhere.len(), 1, "{elsewhere:?}");
    let nameless = told(&|command| {
        if let Command::StartForumGroup { title, .. } = command {
            *title = FreeText::new(" ");
        }
    });
    assert_eq!(nameless, [Code::InvalidInput]);
    let numbered = told(&|command| {
        if let Command::StartForumGroup { other_participants, .. } = command {
            *other_participants = Some(FreeText::new("19121212-1212"));
        }
    });
    assert_eq!(numbered, [Code::PersonalIdentityNumber]);
}

#[test]
fn where_no_source_knows_such_groups_there_are_none() {
    for code in ["FYR23", "SAL19", "GBG26", "VGC23"] {
        let world = World::of(code);
        assert!(
            !world.model.has(T::StartForumGroup) && !world.model.has(T::EndForumGroup),
            "{code}"
        );
    }
}

proptest! {
    /// However often an assignment rests, its deadline moves by exactly the working days for which it did.
    #[test]
    fn pauses_move_a_deadline_by_the_working_days_that_they_lasted(
        spans in proptest::collection::vec((0_i32..40, 0_i32..40), 1..5),
    ) {
        let start = in_march();
        let deadline = date(2025, 12, 22);
        let mut case = given(&start, monthly_until(deadline));
        let mut today = start.today();
        let mut rested = 0;
        for (works, rests) in spans {
            today = today.saturating_add(works.days());
            let world = start.on(today);
            let suspend = like(&world, Some(&case), T::SuspendAssignment);
            case = step(&world, Some(case), &suspend).0;
            prop_assert_eq!(case.report_due_on(), None);
            let then = today.saturating_add(rests.days());
            rested += working_days_between(today, then);
            let world = start.on(then);
            let resume = like(&world, Some(&case), T::ResumeAssignment);
            case = step(&world, Some(case), &resume).0;
            today = then;
        }
        let moved = case.result_due_on().expect("a deadline");
        prop_assert_eq!(moved, add_working_days(deadline, rested));
        prop_assert!(rested == 0 || is_working_day(moved));
        let pauses: u32 = assignment(&case).deadlines.iter().filter_map(|change| change.pause).map(|pause| pause.working_days).sum();
        prop_assert_eq!(pauses, rested);
    }

    /// The next report falls due a rhythm after the last, whatever day it came.
    #[test]
    fn a_report_is_followed_by_the_next(days in proptest::collection::vec(0_i32..90, 1..6), weeks in 1_u8..=104) {
        let start = in_march();
        let mut case = given(&start, |charter| charter.report_every = every(weeks, RhythmUnit::Week));
        let mut today = start.today();
        for later in days {
            today = today.saturating_add(later.days());
            let world = start.on(today);
            let report = like(&world, Some(&case), T::ReportProgress);
            case = step(&world, Some(case), &report).0;
            prop_assert_eq!(case.report_due_on(), Some(today.saturating_add(i64::from(weeks).weeks())));
        }
    }
}

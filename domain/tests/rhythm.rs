//! What a model prescribes of meetings, counted against what is planned and held, day by day at the borders.

mod world;

use arendegang_domain::meeting::parts::{MeetingKind, MeetingState};
use arendegang_domain::meeting::{Period, Scheduled, Term, plan_of, rhythms_of};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{BodyKey, RhythmPeriod};
use arendegang_domain::time::{swedish_date, swedish_year};
use jiff::Span;
use jiff::civil::{Date, date};
use uuid::Uuid;
use world::World;

fn model() -> Model {
    (*World::of("FYR24").model).clone()
}

fn meeting(bodies: &[&str], kind: MeetingKind, state: MeetingState, day: Date) -> Scheduled {
    Scheduled {
        id: Uuid::nil(),
        bodies: bodies.iter().map(BodyKey::new).collect(),
        kind,
        state,
        day,
    }
}

/// The numbers of the plan of a year: planned, held, cancelled, missing, beyond.
fn counted(body: &str, year: i16, meetings: &[Scheduled]) -> Vec<(Option<Term>, [u16; 5])> {
    let plans = plan_of(&model(), &BodyKey::new(body), year, meetings);
    let numbers = plans.iter().map(|plan| {
        let numbers = [plan.planned, plan.held, plan.cancelled, plan.missing(), plan.beyond()];
        (plan.period.term, numbers)
    });
    numbers.collect()
}

const BOTH: &[&str] = &["fyr24/political", "fyr24/steering"];

#[test]
fn a_term_ends_in_june_and_only_what_the_rhythm_names_is_counted() {
    use MeetingKind::{Extra, Joint, Ordinary};
    use MeetingState::{Cancelled, Closed, Planned, Summoned};
    let meetings = [
        meeting(BOTH, Joint, Closed, date(2025, 6, 30)),
        meeting(BOTH, Joint, Cancelled, date(2025, 1, 1)),
        meeting(BOTH, Joint, Planned, date(2025, 7, 1)),
        meeting(BOTH, Joint, Summoned, date(2025, 10, 1)),
        meeting(BOTH, Joint, Planned, date(2025, 12, 31)),
        // Neither another year nor another kind nor another circle.
        meeting(BOTH, Joint, Planned, date(2026, 1, 1)),
        meeting(BOTH, Joint, Planned, date(2024, 12, 31)),
        meeting(BOTH, Ordinary, Planned, date(2025, 3, 1)),
        meeting(BOTH, Extra, Planned, date(2025, 3, 1)),
        meeting(&["fyr24/political", "fyr24/au"], Joint, Planned, date(2025, 3, 1)),
    ];
    let expected = vec![
        (Some(Term::Spring), [0, 1, 1, 0, 0]),
        (Some(Term::Autumn), [3, 0, 0, 0, 1]),
        (None, [0, 0, 0, 1, 0]),
    ];
    assert_eq!(counted("fyr24/political", 2025, &meetings), expected);
    // The steering group takes part in both, and an ordinary meeting of its own is not prescribed.
    assert_eq!(counted("fyr24/steering", 2025, &meetings), expected);
    assert_eq!(counted("fyr24/au", 2025, &meetings), []);
}

#[test]
fn every_day_is_in_one_period_and_the_periods_are_the_year() {
    for per in RhythmPeriod::ALL {
        let mut day = date(2024, 1, 1);
        while day < date(2026, 1, 1) {
            let (first, last) = Period::of(*per, day).days().expect("a year of the calendar");
            assert!(first <= day && day <= last, "{day}");
            day = day.checked_add(Span::new().days(1)).expect("a day after");
        }
    }
}

#[test]
fn a_year_begins_and_ends_at_midnight_in_sweden() {
    for year in [1, 1970, 2024, 2025, 9998] {
        let (from, until) = swedish_year(year);
        let before = |instant: jiff::Timestamp| {
            instant
                .checked_sub(Span::new().microseconds(1))
                .expect("an instant before")
        };
        assert_eq!(
            (swedish_date(from), swedish_date(before(until))),
            (date(year, 1, 1), date(year, 12, 31))
        );
        assert_eq!(swedish_date(until), date(year + 1, 1, 1));
    }
    // Whatever is asked, there is an answer.
    for year in [i16::MIN, -9999, 0, 9999, i16::MAX] {
        let (from, until) = swedish_year(year);
        assert!(from <= until, "{year}");
    }
}

#[test]
fn a_body_without_numbers_has_no_plan() {
    let model = model();
    let bodies = model
        .bodies
        .iter()
        .filter(|body| rhythms_of(&model, &body.key).next().is_some());
    let keys: Vec<&str> = bodies.map(|body| body.key.as_str()).collect();
    assert_eq!(keys, ["fyr24/steering", "fyr24/political"]);
}

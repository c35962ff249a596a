//! The time of an assignment (*uppdrag*): reports that fall due, deadlines that move and why, and the groups that a
//! forum forms for it.

use super::parts::{Assignment, AssignmentStatus, BodyDecision, Charter};
use super::{Acting, Case, Command, Event};
use crate::calendar::{add_working_days, working_days_between};
use crate::organisation::{BodyKey, Party};
use crate::process::{State, Transition};
use crate::text::FreeText;
use crate::time::swedish_date;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// In what a report rhythm is counted.
    pub enum RhythmUnit {
        /// Seven days.
        Week = "WEEK", "Vecka", "Week";
        /// Calendar months: from the last day of a long one to the last day of a short one.
        Month = "MONTH", "Månad", "Month";
    }
}

/// How often a forum reports (*rapporteringsrytm*): every so many weeks or months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportRhythm {
    /// Every so many ...
    pub every: u8,
    /// ... of these.
    pub unit: RhythmUnit,
}

impl ReportRhythm {
    /// The longest time between two reports, in each unit: two years.
    const LONGEST: (u8, u8) = (104, 24);

    /// Whether it is a rhythm at all: not never, and not more seldom than every other year.
    #[must_use]
    pub const fn is_sound(self) -> bool {
        let longest = match self.unit {
            RhythmUnit::Week => Self::LONGEST.0,
            RhythmUnit::Month => Self::LONGEST.1,
        };
        self.every > 0 && self.every <= longest
    }

    /// The day on which the next report falls due.
    #[must_use]
    pub fn after(self, day: Date) -> Date {
        let span: Span = match self.unit {
            RhythmUnit::Week => i64::from(self.every).weeks(),
            RhythmUnit::Month => i64::from(self.every).months(),
        };
        day.saturating_add(span)
    }
}

/// A report of a forum on its assignment (*återrapport*, T19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgressReport {
    /// The day on which it was given.
    pub given_on: Date,
    /// By whom.
    pub by: Option<Acting>,
    /// How it goes.
    pub report: FreeText,
    /// Version of the case that it led to.
    pub version: u32,
}

vocabulary! {
    /// Why the deadline of an assignment is another than before.
    pub enum DeadlineCause {
        /// The body that gave it decided on a later one.
        Extended = "EXTENDED", "Förlängt", "Extended";
        /// It rested, and goes on for as many working days longer.
        Paused = "PAUSED", "Vilande", "Paused";
        /// Its result was returned with a new one.
        Returned = "RETURNED", "Återfört", "Returned";
    }
}

/// How long an assignment rested, by the days of the decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pause {
    /// From that day ...
    pub from: Date,
    /// ... until that one.
    pub until: Date,
    /// The working days in between, the last one counted and the first one not.
    pub working_days: u32,
}

/// A deadline that became another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineChange {
    /// The deadline before; none where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The deadline since.
    pub to: Date,
    /// Why ...
    pub cause: DeadlineCause,
    /// ... in the words of whoever did it.
    pub reason: FreeText,
    /// The day of the decision.
    pub decided_on: Date,
    /// The pause that moved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
    /// Version of the case that it led to.
    pub version: u32,
}

/// The dates that an assignment has after an event, found out in deciding it: the calendar of a later day replays to
/// the same case. Events from before there were such dates have none, and move nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Schedule {
    /// The deadline that holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// When the next report falls due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_report_on: Option<Date>,
    /// The pause that is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<Pause>,
}

vocabulary! {
    /// What kind of group a forum forms (002, Förankring av beslut).
    pub enum ForumGroupKind {
        /// *Temagrupp*.
        Theme = "THEME", "Temagrupp", "Theme group";
        /// *Arbetsgrupp*.
        Working = "WORKING", "Arbetsgrupp", "Working group";
    }
}

/// A short-lived group under a forum, with a concrete commission: a sub-record of the assignment, no state (Q32).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ForumGroup {
    /// Its number in the assignment, from 1.
    pub number: u32,
    /// Theme or working group.
    pub kind: ForumGroupKind,
    /// What it is called.
    pub title: FreeText,
    /// What it is to do.
    pub commission: FreeText,
    /// The principals and organisations that take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Party>,
    /// Who else takes part, by role or organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_participants: Option<FreeText>,
    /// Its first day.
    pub started_on: Date,
    /// Its last day, once it is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<Date>,
    /// What it came to; none where the assignment was over before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<FreeText>,
}

impl Assignment {
    /// The day on which a report falls due: while the forum is at work, and not while the assignment rests.
    #[must_use]
    pub fn report_due_on(&self) -> Option<Date> {
        self.next_report_on.filter(|_| self.status == AssignmentStatus::Active)
    }

    /// The day on which the result falls due: from when it is given until it is reported, and not while it rests.
    #[must_use]
    pub fn result_due_on(&self) -> Option<Date> {
        let running = matches!(self.status, AssignmentStatus::Given | AssignmentStatus::Active);
        self.deadline.filter(|_| running)
    }
}

impl Case {
    /// When the forum's next report falls due. While the parties anchor the question, nobody can report.
    #[must_use]
    pub fn report_due_on(&self) -> Option<Date> {
        let assignment = self.assignment.as_ref().filter(|_| self.state == State::ForumWork);
        assignment.and_then(Assignment::report_due_on)
    }

    /// When the result of the assignment falls due.
    #[must_use]
    pub fn result_due_on(&self) -> Option<Date> {
        let assignment = self.assignment.as_ref().filter(|_| !self.state.is_terminal());
        assignment.and_then(Assignment::result_due_on)
    }

    /// The body that gave the assignment: the steering group, or in FYR23 the political one (T17, T31).
    #[must_use]
    pub fn commissioned_by(&self) -> Option<&BodyKey> {
        let mut decisions = self.decisions.iter().rev();
        let gave = |transition| {
            matches!(
                transition,
                Transition::CommissionForum | Transition::CommissionForumDirect
            )
        };
        let given = decisions.find(|decision| gave(decision.transition))?;
        Some(&given.body)
    }

    /// The day of the decision by which the assignment rests.
    #[must_use]
    pub fn rests_since(&self) -> Option<Date> {
        let assignment = self.assignment.as_ref();
        assignment.filter(|assignment| assignment.status == AssignmentStatus::Dormant)?;
        let mut decisions = self.decisions.iter().rev();
        let suspended = decisions.find(|decision| decision.transition == Transition::SuspendAssignment)?;
        Some(suspended.decision.decided_on)
    }

    /// How long the assignment has rested when it is decided that it goes on. A day is never counted twice, whatever
    /// days the decisions are said to be of.
    fn pause_until(&self, until: Date) -> Option<Pause> {
        let assignment = self.assignment.as_ref()?;
        let earlier = assignment.deadlines.iter().filter_map(|change| change.pause);
        let at_the_earliest = assignment.given_on.unwrap_or_else(|| swedish_date(self.opened_at));
        let at_the_earliest = earlier.map(|pause| pause.until).fold(at_the_earliest, Date::max);
        let from = self.rests_since()?.max(at_the_earliest);
        Some(Pause {
            from,
            until: until.max(from),
            working_days: working_days_between(from, until),
        })
    }
}

/// The dates that the assignment has after the command.
pub(super) fn schedule_after(case: Option<&Case>, command: &Command, today: Date) -> Option<Schedule> {
    let assignment = case.and_then(|case| case.assignment.as_ref());
    let rhythm = |assignment: &Assignment| assignment.charter.report_every.map(|rhythm| rhythm.after(today));
    match command {
        Command::CommissionForum { charter, .. } | Command::CommissionForumDirect { charter, .. } => {
            let charter = charter
                .as_ref()
                .or_else(|| assignment.map(|drafted| &drafted.charter))?;
            Some(given(charter, today))
        }
        Command::ReportProgress { .. } => assignment.map(|assignment| Schedule {
            deadline: assignment.deadline,
            next_report_on: rhythm(assignment),
            pause: None,
        }),
        Command::ReturnResult { deadline, .. } => assignment.map(|assignment| Schedule {
            deadline: *deadline,
            next_report_on: rhythm(assignment),
            pause: None,
        }),
        Command::ExtendAssignment { deadline, .. } => assignment.map(|assignment| Schedule {
            deadline: Some(*deadline),
            next_report_on: assignment.next_report_on,
            pause: None,
        }),
        Command::ResumeAssignment { decision, .. } => {
            let pause = case?.pause_until(decision.decided_on);
            let longer = |day: Date| add_working_days(day, pause.map_or(0, |pause| pause.working_days));
            assignment.map(|assignment| Schedule {
                deadline: assignment.deadline.map(longer),
                next_report_on: assignment.next_report_on.map(longer),
                pause,
            })
        }
        _ => None,
    }
}

/// The first report falls due one rhythm after the assignment is given, or after its work begins.
fn given(charter: &Charter, today: Date) -> Schedule {
    let begins = charter.starts_on.map_or(today, |day| day.max(today));
    Schedule {
        deadline: charter.deadline,
        next_report_on: charter.report_every.map(|rhythm| rhythm.after(begins)),
        pause: None,
    }
}

/// The assignment with the dates of the event, and with what became of its deadline.
pub(super) fn keep_time(case: &mut Case, event: &Event) {
    let (Some(assignment), Some(schedule)) = (&mut case.assignment, event.schedule) else {
        return;
    };
    let today = swedish_date(event.at);
    match &event.command {
        Command::CommissionForum { .. } | Command::CommissionForumDirect { .. } => assignment.given_on = Some(today),
        Command::ReportProgress { report } => assignment.reports.push(ProgressReport {
            given_on: today,
            by: event.actor.clone(),
            report: report.clone(),
            version: event.version,
        }),
        _ => {}
    }
    if let (Some((cause, decision, reason)), Some(to)) = (moved_by(&event.command), schedule.deadline)
        && assignment.deadline != Some(to)
    {
        assignment.deadlines.push(DeadlineChange {
            from: assignment.deadline,
            to,
            cause,
            reason: reason.clone(),
            decided_on: decision.decided_on,
            pause: schedule.pause,
            version: event.version,
        });
    }
    assignment.deadline = schedule.deadline;
    assignment.next_report_on = schedule.next_report_on;
}

const fn moved_by(command: &Command) -> Option<(DeadlineCause, &BodyDecision, &FreeText)> {
    match command {
        Command::ExtendAssignment { decision, reason, .. } => Some((DeadlineCause::Extended, decision, reason)),
        Command::ResumeAssignment { decision, reason } => Some((DeadlineCause::Paused, decision, reason)),
        Command::ReturnResult { decision, reason, .. } => Some((DeadlineCause::Returned, decision, reason)),
        _ => None,
    }
}

/// A group that the forum starts.
pub(super) fn start_group(case: &mut Case, event: &Event) {
    let (
        Some(assignment),
        Command::StartForumGroup {
            kind,
            title,
            commission,
            participants,
            other_participants,
        },
    ) = (&mut case.assignment, &event.command)
    else {
        return;
    };
    assignment.groups.push(ForumGroup {
        number: assignment.groups.last().map_or(0, |group| group.number) + 1,
        kind: *kind,
        title: title.clone(),
        commission: commission.clone(),
        participants: participants.clone(),
        other_participants: other_participants.clone(),
        started_on: swedish_date(event.at),
        ended_on: None,
        report: None,
    });
}

/// The forum's groups are over when it ends them, and when the case has left it: to the parties, or to its end.
pub(super) fn end_groups(case: &mut Case, event: &Event) {
    let with_the_forum = matches!(case.state, State::ForumWork | State::Anchoring | State::SteeringResult);
    let ended = match &event.command {
        Command::EndForumGroup { group, report } => Some((*group, report)),
        _ => None,
    };
    for group in case.assignment.iter_mut().flat_map(|assignment| &mut assignment.groups) {
        let report = ended.filter(|(number, _)| *number == group.number);
        if group.ended_on.is_none() && (report.is_some() || !with_the_forum) {
            group.ended_on = Some(swedish_date(event.at));
            group.report = report.map(|(_, report)| report.clone());
        }
    }
}

//! A commission: its charter, its time, its reports and its groups.

use arendegang_domain::case::assignment as time;
use arendegang_domain::case::{self, parts};
use async_graphql::{Context, Description, Object, Result, SimpleObject};
use jiff::civil;
use std::sync::Arc;

use super::Body;
use super::event::EventActor;
use super::parts::{Party, body};
use crate::graphql::Viewer;
use crate::graphql::enums::{AssignmentStatus, DeadlineCause, ForumGroupKind, RhythmUnit};
use crate::graphql::scalars::Date;

/// The document of a commission: *uppdragshandling*.
#[derive(Clone, Debug, Description)]
pub struct Charter(pub parts::Charter);

#[Object(use_type_description)]
impl Charter {
    /// The question: *frågeställning*.
    async fn question(&self) -> &str {
        self.0.question.as_str()
    }

    /// The forum that is to be commissioned: *forum*.
    async fn forum(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        body(ctx, &self.0.forum)
    }

    /// When the commission ends: *tidsgräns* (I18).
    async fn deadline(&self) -> Option<Date> {
        self.0.deadline.map(Date)
    }

    /// When its work begins: *tidsram*, which ends with the deadline.
    async fn starts_on(&self) -> Option<Date> {
        self.0.starts_on.map(Date)
    }

    /// How often the forum reports: *rapporteringsrytm* (T17). From it the reports that fall due are counted.
    async fn report_every(&self) -> Option<ReportRhythm> {
        self.0.report_every.map(|rhythm| ReportRhythm {
            every: rhythm.every.into(),
            unit: rhythm.unit.into(),
        })
    }

    /// How the forum reports, in words: *återrapportering*.
    async fn report_rhythm(&self) -> Option<&str> {
        self.0.report_rhythm.as_ref().map(|text| text.as_str())
    }

    /// Who takes part, users among them: *deltagare, brukarmedverkan*.
    async fn participants(&self) -> Option<&str> {
        self.0.participants.as_ref().map(|text| text.as_str())
    }

    /// The whole-person perspective: *helhetsperspektiv* (I21, SAL19).
    async fn whole_person(&self) -> Option<&str> {
        self.0.whole_person.as_ref().map(|text| text.as_str())
    }

    /// How users and their organisations take part: *brukarmedverkan* (I49).
    async fn user_participation(&self) -> Option<&str> {
        self.0.user_participation.as_ref().map(|text| text.as_str())
    }

    /// SHA-256 over the charter, hexadecimal: what AU approves (I20).
    async fn digest(&self) -> String {
        self.0.digest()
    }
}

/// How often a forum reports: *rapporteringsrytm*. Every so many weeks or months.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct ReportRhythm {
    /// Every so many: *antal*.
    every: u32,
    /// Weeks or months: *enhet*.
    unit: RhythmUnit,
}

/// A commission: *uppdrag*.
#[derive(Clone, Debug, Description)]
pub struct Assignment {
    case: Arc<case::Case>,
    assignment: parts::Assignment,
}

impl Assignment {
    /// The current one of the case.
    pub(super) fn of(case: &Arc<case::Case>) -> Option<Self> {
        Some(Self {
            case: Arc::clone(case),
            assignment: case.assignment.clone()?,
        })
    }
}

#[Object(use_type_description)]
impl Assignment {
    /// Where it is in its life: *läge*.
    async fn status(&self) -> AssignmentStatus {
        self.assignment.status.into()
    }

    /// Its charter: *uppdragshandling*.
    async fn charter(&self) -> Charter {
        Charter(self.assignment.charter.clone())
    }

    /// Whether AU has approved this very charter (I20).
    async fn approved(&self) -> bool {
        self.assignment.approved_digest.as_deref() == Some(self.assignment.charter.digest().as_str())
    }

    /// The body that gave it: *uppdragsgivare* (T17, T31); null while it is a draft. Its chair may extend it.
    async fn given_by(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        match self.case.commissioned_by() {
            Some(gave) if self.assignment.status > parts::AssignmentStatus::AuApproved => body(ctx, gave),
            _ => Ok(None),
        }
    }

    /// The day on which it was given: *givet*; null while it is a draft, and for what was given before dates were kept.
    async fn given_on(&self) -> Option<Date> {
        self.assignment.given_on.map(Date)
    }

    /// The deadline that holds: *tidsgräns*.
    async fn deadline(&self) -> Option<Date> {
        self.assignment.deadline.map(Date)
    }

    /// How the deadline was moved and why, the last time last: *ändrade tidsgränser*.
    async fn deadlines(&self) -> Vec<DeadlineChange> {
        self.assignment.deadlines.iter().cloned().map(DeadlineChange).collect()
    }

    /// Days left to the deadline: *dagar kvar*. Negative when it has passed; null where nothing falls due: without a
    /// deadline, while it rests, and once it is reported.
    async fn days_left(&self, ctx: &Context<'_>) -> Result<Option<i32>> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.case.result_due_on().map(|due| days(today, due)))
    }

    /// Whether the deadline has passed and no result is submitted: *försenat*. Not while it rests.
    async fn overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.case.result_due_on().is_some_and(|due| due < today))
    }

    /// Since when it rests, by the day of the decision: *vilande sedan* (T20); null while it does not.
    async fn rests_since(&self) -> Option<Date> {
        self.case.rests_since().map(Date)
    }

    /// When the forum's next report falls due, counted from the rhythm and the last report: *nästa återrapport* (T19).
    /// Null without a rhythm, and while the forum is not at work: before it takes the assignment up, while it rests or
    /// is anchored, and once the result is submitted.
    async fn next_report_on(&self) -> Option<Date> {
        self.case.report_due_on().map(Date)
    }

    /// Whether the report that fell due has not come: *försenad återrapport*.
    async fn report_overdue(&self, ctx: &Context<'_>) -> Result<bool> {
        let today = Viewer::of(ctx)?.today;
        Ok(self.case.report_due_on().is_some_and(|due| due < today))
    }

    /// What the forum has reported, the last report last: *återrapporter* (T19).
    async fn reports(&self) -> Vec<ProgressReport> {
        self.assignment.reports.iter().cloned().map(ProgressReport).collect()
    }

    /// The groups that the forum has formed for it: *tema- och arbetsgrupper* (002, Förankring av beslut; Q32).
    async fn groups(&self) -> Vec<ForumGroup> {
        self.assignment.groups.iter().cloned().map(ForumGroup).collect()
    }

    /// The result with its plans: *resultat*; null until it is submitted.
    async fn result(&self) -> Option<AssignmentResult> {
        self.assignment.result.as_ref().map(|result| AssignmentResult {
            result: result.result.as_str().to_owned(),
            dissemination: result.dissemination.as_str().to_owned(),
            implementation: result.implementation.as_str().to_owned(),
            follow_up: result.follow_up.as_str().to_owned(),
        })
    }
}

fn days(today: civil::Date, due: civil::Date) -> i32 {
    today.until(due).map_or(0, |span| span.get_days())
}

/// What a forum submits: *resultat* (I22).
#[derive(Clone, Debug, SimpleObject)]
pub struct AssignmentResult {
    /// The result: *resultat*.
    result: String,
    /// Plan for dissemination: *plan för resultatspridning*.
    dissemination: String,
    /// Plan for possible implementation: *plan för eventuell implementering*.
    implementation: String,
    /// Plan for follow-up: *plan för uppföljning*.
    follow_up: String,
}

/// A report of a forum on its assignment: *återrapport* (T19).
#[derive(Clone, Debug, Description)]
pub struct ProgressReport(time::ProgressReport);

#[Object(use_type_description)]
impl ProgressReport {
    /// The day on which it was given: *datum*.
    async fn given_on(&self) -> Date {
        Date(self.0.given_on)
    }

    /// By whom: *av*.
    async fn by(&self) -> Option<EventActor> {
        self.0.by.clone().map(EventActor)
    }

    /// How it goes: *återrapport*.
    async fn report(&self) -> &str {
        self.0.report.as_str()
    }

    /// The version of the case that it led to: *version*.
    async fn version(&self) -> u32 {
        self.0.version
    }
}

/// A deadline that became another: *ändrad tidsgräns* (act A13, T20, T22).
#[derive(Clone, Debug, Description)]
pub struct DeadlineChange(time::DeadlineChange);

#[Object(use_type_description)]
impl DeadlineChange {
    /// The deadline before: *tidigare tidsgräns*; null where there was none.
    async fn from(&self) -> Option<Date> {
        self.0.from.map(Date)
    }

    /// The deadline since: *ny tidsgräns*.
    async fn to(&self) -> Date {
        Date(self.0.to)
    }

    /// What moved it: *orsak*.
    async fn cause(&self) -> DeadlineCause {
        self.0.cause.into()
    }

    /// Why, in the words of whoever did it: *motivering*.
    async fn reason(&self) -> &str {
        self.0.reason.as_str()
    }

    /// The day of the decision: *beslutsdag*.
    async fn decided_on(&self) -> Date {
        Date(self.0.decided_on)
    }

    /// The pause that moved it: *uppehåll*; null where something else did.
    async fn pause(&self) -> Option<AssignmentPause> {
        self.0.pause.map(Into::into)
    }

    /// The version of the case that it led to: *version*.
    async fn version(&self) -> u32 {
        self.0.version
    }
}

/// How long an assignment rested, by the days of the decisions: *uppehåll* (T20).
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct AssignmentPause {
    /// The day from which it rested: *från*.
    from: Date,
    /// The day from which it went on: *till*.
    until: Date,
    /// The working days from the day after the first to the last: *arbetsdagar*. So many the deadline and the next
    /// report were moved. Saturdays, Sundays and holidays are none (lagen 1989:253 om allmänna helgdagar), nor are
    /// *midsommarafton, julafton* and *nyårsafton* (lagen 1930:173 om beräkning av lagstadgad tid, 2 §).
    working_days: u32,
}

impl From<time::Pause> for AssignmentPause {
    fn from(pause: time::Pause) -> Self {
        Self {
            from: Date(pause.from),
            until: Date(pause.until),
            working_days: pause.working_days,
        }
    }
}

/// The dates that an assignment has after an event: *uppdragets datum*.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct AssignmentDates {
    /// The deadline that holds: *tidsgräns*.
    deadline: Option<Date>,
    /// When the next report falls due: *nästa återrapport*.
    next_report_on: Option<Date>,
    /// The pause that is over and that moved both: *uppehåll*.
    pause: Option<AssignmentPause>,
}

impl From<time::Schedule> for AssignmentDates {
    fn from(schedule: time::Schedule) -> Self {
        Self {
            deadline: schedule.deadline.map(Date),
            next_report_on: schedule.next_report_on.map(Date),
            pause: schedule.pause.map(Into::into),
        }
    }
}

/// A short-lived group under a forum, with a concrete commission: *tema- eller arbetsgrupp* (002, Förankring av
/// beslut). A sub-record of the assignment and no state (Q32).
#[derive(Clone, Debug, Description)]
pub struct ForumGroup(time::ForumGroup);

#[Object(use_type_description)]
impl ForumGroup {
    /// Its number in the assignment, from 1: *nummer*. By it the group is ended.
    async fn number(&self) -> u32 {
        self.0.number
    }

    /// Theme or working group: *slag*.
    async fn kind(&self) -> ForumGroupKind {
        self.0.kind.into()
    }

    /// What it is called: *namn*.
    async fn title(&self) -> &str {
        self.0.title.as_str()
    }

    /// What it is to do: *uppdrag*.
    async fn commission(&self) -> &str {
        self.0.commission.as_str()
    }

    /// The principals and organisations that take part: *deltagande parter*.
    async fn participants(&self) -> Vec<Party> {
        self.0.participants.iter().cloned().map(Party).collect()
    }

    /// Who else takes part, by role or organisation: *övriga deltagare*.
    async fn other_participants(&self) -> Option<&str> {
        self.0.other_participants.as_ref().map(|text| text.as_str())
    }

    /// Its first day: *startad*.
    async fn started_on(&self) -> Date {
        Date(self.0.started_on)
    }

    /// Its last day: *avslutad*; null while it is at work. When the case leaves the forum for good, its groups are over.
    async fn ended_on(&self) -> Option<Date> {
        self.0.ended_on.map(Date)
    }

    /// What it came to: *rapport*; null while it is at work, and where it ended with the assignment.
    async fn report(&self) -> Option<&str> {
        self.0.report.as_ref().map(|text| text.as_str())
    }
}

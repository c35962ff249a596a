//! The rhythm that a model prescribes for a body, beside what is planned and held.
//!
//! It is as old as the newest version of the model and holds for every year that is asked about: agreements renew
//! themselves (000 and 001), so a model's last day does not end it.

use super::parts::{MeetingKind, MeetingState};
use super::{Arrangement, Meeting, MeetingCommand, MeetingId};
use crate::model::Model;
use crate::organisation::{Body, BodyKey, Rhythm, RhythmPeriod};
use crate::time::swedish_date;
use jiff::civil::Date;

vocabulary! {
    /// Half a year (*termin*).
    pub enum Term {
        /// January to June.
        Spring = "SPRING", "Vårtermin", "Spring term";
        /// July to December.
        Autumn = "AUTUMN", "Hösttermin", "Autumn term";
    }
}

/// A year, or a term of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// Which year.
    pub year: i16,
    /// Which half of it; none for the whole year.
    pub term: Option<Term>,
}

impl Period {
    /// The period of a rhythm that a day is in.
    #[must_use]
    pub fn of(per: RhythmPeriod, day: Date) -> Self {
        let term = match per {
            RhythmPeriod::Year => None,
            RhythmPeriod::Term if day.month() <= 6 => Some(Term::Spring),
            RhythmPeriod::Term => Some(Term::Autumn),
        };
        Self { year: day.year(), term }
    }

    /// The periods of a year, in order.
    fn all_of(per: RhythmPeriod, year: i16) -> Vec<Self> {
        match per {
            RhythmPeriod::Year => vec![Self { year, term: None }],
            RhythmPeriod::Term => Term::ALL
                .iter()
                .map(|term| Self {
                    year,
                    term: Some(*term),
                })
                .collect(),
        }
    }

    /// Its first and its last day; none for a year that the calendar does not have.
    #[must_use]
    pub fn days(self) -> Option<(Date, Date)> {
        let (first, last) = match self.term {
            None => ((1, 1), (12, 31)),
            Some(Term::Spring) => ((1, 1), (6, 30)),
            Some(Term::Autumn) => ((7, 1), (12, 31)),
        };
        let day = |(month, day)| Date::new(self.year, month, day).ok();
        Some((day(first)?, day(last)?))
    }

    /// What it is called, in Swedish and English.
    fn in_words(self) -> (String, String) {
        let year = self.year;
        self.term.map_or_else(
            || (year.to_string(), year.to_string()),
            |term| {
                let label = term.label();
                (
                    format!("{} {year}", label.sv.to_lowercase()),
                    format!("{} {year}", label.en.to_lowercase()),
                )
            },
        )
    }
}

/// A meeting as far as a rhythm asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheduled {
    /// Which one.
    pub id: MeetingId,
    /// Who meets.
    pub bodies: Vec<BodyKey>,
    /// Of which kind.
    pub kind: MeetingKind,
    /// Where it is in its life.
    pub state: MeetingState,
    /// Its day in Sweden.
    pub day: Date,
}

impl Scheduled {
    /// A meeting that is there.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        Self::as_arranged(meeting.id, &meeting.body, &meeting.arrangement, meeting.state)
    }

    fn as_arranged(id: MeetingId, body: &BodyKey, arrangement: &Arrangement, state: MeetingState) -> Self {
        Self {
            id,
            bodies: std::iter::once(body)
                .chain(&arrangement.together_with)
                .cloned()
                .collect(),
            kind: arrangement.kind,
            state,
            day: swedish_date(arrangement.starts_at),
        }
    }

    /// Whether it is one of those that the rhythm of a body counts: of that kind, and all who are named take part.
    fn counts_for(&self, body: &BodyKey, rhythm: &Rhythm) -> bool {
        let mut named = std::iter::once(body).chain(&rhythm.with);
        self.kind == rhythm.kind && named.all(|named| self.bodies.contains(named))
    }
}

/// What a model prescribes for a period, and what is planned and held of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodPlan {
    /// Whose rhythm.
    pub body: BodyKey,
    /// What it prescribes.
    pub rhythm: Rhythm,
    /// In which period.
    pub period: Period,
    /// Meetings that have a day and are not yet held.
    pub planned: u16,
    /// Meetings that are or were held.
    pub held: u16,
    /// Meetings that are not held.
    pub cancelled: u16,
}

impl PeriodPlan {
    /// Those that are planned or held.
    const fn stands(&self) -> u16 {
        self.planned.saturating_add(self.held)
    }

    /// How many more are to be planned: what a task for whoever keeps the meetings is about, by the last day of the
    /// period.
    #[must_use]
    pub const fn missing(&self) -> u16 {
        self.rhythm.at_least.saturating_sub(self.stands())
    }

    /// How many there are beyond the most that the model says.
    #[must_use]
    pub fn beyond(&self) -> u16 {
        self.rhythm.at_most.map_or(0, |most| self.stands().saturating_sub(most))
    }

    /// Counts meetings for the period of a rhythm.
    fn counted<'a>(
        body: &BodyKey,
        rhythm: &Rhythm,
        period: Period,
        meetings: impl Iterator<Item = &'a Scheduled>,
    ) -> Self {
        let mut plan = Self {
            body: body.clone(),
            rhythm: rhythm.clone(),
            period,
            planned: 0,
            held: 0,
            cancelled: 0,
        };
        for meeting in meetings {
            if !meeting.counts_for(body, rhythm) || Period::of(rhythm.per, meeting.day) != period {
                continue;
            }
            let number = match meeting.state {
                MeetingState::Planned | MeetingState::Summoned => &mut plan.planned,
                MeetingState::Open | MeetingState::Closed => &mut plan.held,
                MeetingState::Cancelled => &mut plan.cancelled,
            };
            *number = number.saturating_add(1);
        }
        plan
    }

    /// What warns of it, in Swedish and English: fewer than are prescribed, or more than the most.
    fn warning(&self) -> Option<(String, String)> {
        let (stands, missing, beyond) = (self.stands(), self.missing(), self.beyond());
        let differs = match (missing, beyond) {
            (0, 0) => return None,
            (0, beyond) => (format!("{beyond} för många"), format!("{beyond} too many")),
            (missing, _) => (format!("{missing} fattas"), format!("{missing} missing")),
        };
        let ((per_sv, per_en), (in_sv, in_en)) = (self.rhythm.in_words(), self.period.in_words());
        Some((
            format!(
                "Planerade för {in_sv}: {stands}. Modellen säger {per_sv}: {}.",
                differs.0
            ),
            format!("Planned for {in_en}: {stands}. The model says {per_en}: {}.", differs.1),
        ))
    }
}

/// The rhythms that a body has a part in, its own first: those of others name it.
pub fn rhythms_of<'a>(model: &'a Model, body: &'a BodyKey) -> impl Iterator<Item = (&'a Body, &'a Rhythm)> {
    let own = model.bodies.iter().filter(move |known| known.key == *body);
    let others = model.bodies.iter().filter(move |known| known.key != *body);
    let named = |known: &'a Body| known.rhythms().iter().map(move |rhythm| (known, rhythm));
    let naming = others
        .flat_map(named)
        .filter(move |(_, rhythm)| rhythm.with.contains(body));
    own.flat_map(named).chain(naming)
}

/// What a year prescribes for a body, period by period. `meetings` are those of the body in that year.
#[must_use]
pub fn plan_of(model: &Model, body: &BodyKey, year: i16, meetings: &[Scheduled]) -> Vec<PeriodPlan> {
    rhythms_of(model, body)
        .flat_map(|(of, rhythm)| {
            let periods = Period::all_of(rhythm.per, year).into_iter();
            periods.map(move |period| PeriodPlan::counted(&of.key, rhythm, period, meetings.iter()))
        })
        .collect()
}

/// How a command changes what is planned: the meeting as it was and as it will be, where it then is one.
struct Replanned {
    before: Option<Scheduled>,
    after: Option<Scheduled>,
}

impl Replanned {
    fn by(command: &MeetingCommand, meeting: Option<&Meeting>, id: MeetingId) -> Option<Self> {
        use MeetingCommand as C;
        let before = meeting.map(Scheduled::of);
        let after = match command {
            C::Plan { body, arrangement } => Some(Scheduled::as_arranged(id, body, arrangement, MeetingState::Planned)),
            C::Change { arrangement, .. } => {
                let meeting = meeting?;
                Some(Scheduled::as_arranged(id, &meeting.body, arrangement, meeting.state))
            }
            C::Cancel { .. } => None,
            C::Summon { .. }
            | C::AddItems { .. }
            | C::ChangeItem { .. }
            | C::MoveItem { .. }
            | C::RemoveItem { .. }
            | C::Open {}
            | C::RecordAttendance { .. }
            | C::RecuseFromItem { .. }
            | C::OpenBallot { .. }
            | C::CastVote { .. }
            | C::Decide { .. }
            | C::NoteItem { .. }
            | C::ElectAdjuster { .. }
            | C::ElectPresider { .. }
            | C::AdjustItem { .. }
            | C::Close {}
            | C::Record { .. } => return None,
        };
        Some(Self { before, after })
    }

    fn each(&self) -> impl Iterator<Item = &Scheduled> {
        self.before.iter().chain(&self.after)
    }

    /// The rhythms and periods that it is about, each once.
    fn touched<'m>(&self, model: &'m Model) -> Vec<(&'m BodyKey, &'m Rhythm, Period)> {
        let mut touched: Vec<(&BodyKey, &Rhythm, Period)> = Vec::new();
        for meeting in self.each() {
            for body in &model.bodies {
                for rhythm in body
                    .rhythms()
                    .iter()
                    .filter(|rhythm| meeting.counts_for(&body.key, rhythm))
                {
                    let one = (&body.key, rhythm, Period::of(rhythm.per, meeting.day));
                    if !touched.contains(&one) {
                        touched.push(one);
                    }
                }
            }
        }
        touched
    }
}

/// Of which bodies and years the meetings are to be read before a command is decided; nothing for a command, or a
/// meeting, that no rhythm asks about.
#[must_use]
pub fn schedule_for(model: &Model, command: &MeetingCommand, meeting: Option<&Meeting>) -> Vec<(BodyKey, i16)> {
    let id = meeting.map_or(MeetingId::nil(), |meeting| meeting.id);
    let Some(replanned) = Replanned::by(command, meeting, id) else {
        return Vec::new();
    };
    let touched = replanned.touched(model).into_iter();
    let mut wanted: Vec<(BodyKey, i16)> = touched.map(|(body, _, period)| (body.clone(), period.year)).collect();
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// What warns of a command that plans, changes or calls off a meeting, in Swedish and English. `others` are those that
/// [`schedule_for`] asked for.
pub(super) fn warnings(
    model: &Model,
    command: &MeetingCommand,
    meeting: Option<&Meeting>,
    id: MeetingId,
    others: &[Scheduled],
) -> Vec<(String, String)> {
    let Some(replanned) = Replanned::by(command, meeting, id) else {
        return Vec::new();
    };
    let touched = replanned.touched(model).into_iter();
    let counted = touched.map(|(body, rhythm, period)| {
        let others = others.iter().filter(|other| other.id != id);
        PeriodPlan::counted(body, rhythm, period, others.chain(&replanned.after))
    });
    counted.filter_map(|plan| plan.warning()).collect()
}

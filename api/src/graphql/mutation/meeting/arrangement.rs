//! When and where: planned, changed, summoned, opened, closed, called off.

use arendegang_domain::meeting::{Arrangement, MeetingCommand};
use arendegang_domain::organisation::Registry;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::super::border::{body, optional_text, person, text};
use super::run::{ExistingMeeting, MeetingInput, on_a_meeting};
use crate::cases::MeetingTarget;
use crate::graphql::enums::MeetingKind;
use crate::graphql::scalars::{Date, DateTime};

/// When and where a meeting is: *tid och plats*.
#[derive(Clone, Debug, InputObject)]
pub struct ArrangementInput {
    /// What kind of meeting it is: *mötesslag*.
    pub kind: MeetingKind,
    /// The bodies that meet with the one that it is a meeting of: *tillsammans med*, by id or key.
    #[graphql(default)]
    pub together_with: Vec<ID>,
    /// What it is called, where that is more than its kind: *rubrik*.
    pub title: Option<String>,
    /// When it begins: *börjar*.
    pub starts_at: DateTime,
    /// When it ends, as planned: *slutar*.
    pub ends_at: Option<DateTime>,
    /// Where: *plats*.
    pub place: Option<String>,
    /// Where it is joined from afar: *länk*.
    pub link: Option<String>,
    /// The last day on which items come onto the agenda: *manusstopp*. After it they come with a warning.
    pub agenda_deadline: Option<Date>,
    /// Who keeps the record: *sekreterare*, by id or key. Somebody with a seat in the body or in the office.
    pub secretary: Option<ID>,
}

impl ArrangementInput {
    fn read(self, registry: &Registry) -> Result<Arrangement, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut together_with = Vec::new();
        for (place, other) in self.together_with.iter().enumerate() {
            match body(other, &format!("togetherWith.{place}")) {
                Ok(key) => together_with.push(key),
                Err(refusal) => refusals.push(refusal),
            }
        }
        let secretary = self.secretary.map(|written| person(registry, &written)).transpose();
        match secretary {
            Ok(secretary) if refusals.is_empty() => Ok(Arrangement {
                kind: self.kind.into(),
                together_with,
                title: optional_text(self.title),
                starts_at: self.starts_at.0,
                ends_at: self.ends_at.map(|end| end.0),
                place: optional_text(self.place),
                link: optional_text(self.link),
                agenda_deadline: self.agenda_deadline.map(Into::into),
                secretary,
            }),
            secretary => {
                refusals.extend(secretary.err().map(|refusal| refusal.at("secretary")));
                Err(refusals)
            }
        }
    }
}

/// What `planMeeting` needs: *Planera möte*.
#[derive(Clone, Debug, InputObject)]
pub struct PlanMeetingInput {
    /// The body that meets: *organ*, by its id or its key (`fyr24/steering`).
    body: ID,
    #[graphql(flatten)]
    arrangement: ArrangementInput,
    /// Makes a repetition harmless: *idempotensnyckel*, 1 to 200 visible ASCII characters, kept 30 days. The same key
    /// with another input is refused.
    idempotency_key: Option<String>,
}

impl MeetingInput for PlanMeetingInput {
    const NAME: &'static str = "planMeeting";

    fn target(&self) -> Result<MeetingTarget, Vec<Refusal>> {
        let key = body(&self.body, "body").map_err(|refusal| vec![refusal])?;
        Ok(MeetingTarget::New(key))
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    fn into_command(self, registry: &Registry) -> Result<MeetingCommand, Vec<Refusal>> {
        let arrangement = self.arrangement.read(registry)?;
        let body = body(&self.body, "body").map_err(|refusal| vec![refusal])?;
        Ok(MeetingCommand::Plan { body, arrangement })
    }
}

/// What `changeMeeting` needs: *Ändra möte*. Everything is given anew.
#[derive(Clone, Debug, InputObject)]
pub struct ChangeMeetingInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    #[graphql(flatten)]
    arrangement: ArrangementInput,
    /// Why it changes: *skäl*.
    reason: Option<String>,
}

on_a_meeting!(ChangeMeetingInput, "changeMeeting", |input, registry| {
    Ok(MeetingCommand::Change {
        arrangement: input.arrangement.read(registry)?,
        reason: optional_text(input.reason),
    })
});

/// What `summonMeeting` needs: *Kalla till möte*.
#[derive(Clone, Debug, InputObject)]
pub struct SummonMeetingInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// What the summons says besides the agenda: *meddelande*.
    message: Option<String>,
}

on_a_meeting!(SummonMeetingInput, "summonMeeting", |input, _registry| {
    Ok(MeetingCommand::Summon {
        message: optional_text(input.message),
    })
});

/// What `cancelMeeting` needs: *Ställ in möte*.
#[derive(Clone, Debug, InputObject)]
pub struct CancelMeetingInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// Why it is not held: *skäl*.
    reason: String,
}

on_a_meeting!(CancelMeetingInput, "cancelMeeting", |input, _registry| {
    Ok(MeetingCommand::Cancel {
        reason: text(input.reason),
    })
});

/// What `openMeeting` needs: *Öppna möte*.
#[derive(Clone, Debug, InputObject)]
pub struct OpenMeetingInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
}

on_a_meeting!(OpenMeetingInput, "openMeeting", |_input, _registry| {
    Ok(MeetingCommand::Open {})
});

/// What `closeMeeting` needs: *Avsluta möte*.
#[derive(Clone, Debug, InputObject)]
pub struct CloseMeetingInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
}

on_a_meeting!(CloseMeetingInput, "closeMeeting", |_input, _registry| {
    Ok(MeetingCommand::Close {})
});

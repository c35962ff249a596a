//! Local task groups: their charter, and the local groups that go together (I19, I49, I51).

use super::{Check, no};
use crate::case::{Command, Situation, holders_of};
use crate::process::{Role, Station};
use crate::rule::{Refusal, RefusalCode as Code};
use crate::text::FreeText;

pub(super) fn charter_has_question_and_time_frame(situation: &Situation<'_>) -> Check {
    let Some(Command::StartLocalTaskGroup { charter, .. }) = situation.command else {
        return Ok(());
    };
    if charter.question.is_blank() {
        return Err(Refusal::saying(
            Code::CharterIncomplete,
            "Uppdragshandlingen saknar frågeställning.",
            "The charter lacks a question.",
        )
        .at("charter.question"));
    }
    if charter.time_frame.is_none() {
        return Err(Refusal::saying(
            Code::CharterIncomplete,
            "Uppdragshandlingen saknar tidsram: ange gruppens sista dag.",
            "The charter lacks a time frame: state the group's last day.",
        )
        .at("charter.timeFrame"));
    }
    Ok(())
}

pub(super) fn users_take_part(situation: &Situation<'_>) -> Check {
    let said = |text: Option<&FreeText>| text.is_some_and(|text| !text.is_blank());
    let considered = match situation.command {
        None => return Ok(()),
        Some(Command::StartLocalTaskGroup { charter, .. }) => said(charter.user_participation.as_ref()),
        Some(command) => {
            let drafted = situation.case.and_then(|case| case.assignment.as_ref());
            let charter = command.charter().or(drafted.map(|assignment| &assignment.charter));
            charter.is_none_or(|charter| said(charter.user_participation.as_ref()))
        }
    };
    if considered {
        return Ok(());
    }
    Err(Refusal::saying(
        Code::CharterIncomplete,
        "Uppdraget säger inte hur brukare eller brukarorganisationer deltar.",
        "The charter does not say how users or user organisations take part.",
    )
    .at("charter.userParticipation"))
}

/// Every local group that goes into the task group has decided so itself.
pub(super) fn joining_groups_have_decided(situation: &Situation<'_>) -> Check {
    let Some(Command::StartLocalTaskGroup { joining, .. }) = situation.command else {
        return Ok(());
    };
    let own = situation.local_group();
    for (index, entry) in joining.iter().enumerate() {
        let at = format!("joining.{index}.localGroup");
        let group = situation.model.body(&entry.group);
        let Some(group) = group.filter(|body| body.station == Station::Local) else {
            return Err(Refusal::saying(
                Code::InvalidInput,
                "Det finns ingen sådan lokal grupp i modellen.",
                "There is no such local group in the model.",
            )
            .at(&at));
        };
        let named_before = joining.iter().take(index).any(|other| other.group == entry.group);
        if named_before || own.as_ref() == Some(&entry.group) {
            return Err(Refusal::saying(
                Code::InvalidInput,
                "Den lokala gruppen är redan med.",
                "The local group is in it already.",
            )
            .at(&at));
        }
        let decided = entry
            .decision
            .as_ref()
            .is_some_and(|decision| decision.outcome.carries() && decision.decided_on <= situation.today);
        if !decided {
            let mut refusal = Refusal::saying(
                Code::MandateMissing,
                format!(
                    "{} har inte beslutat att gå med: ange gruppens eget beslut.",
                    group.name
                ),
                format!(
                    "{} has not decided to join: state the group's own decision.",
                    group.name
                ),
            )
            .at(&format!("joining.{index}.decision"));
            refusal.mandates_that_could = holders_of(Role::LocalChair, &entry.group, situation);
            return Err(refusal);
        }
    }
    Ok(())
}

pub(super) fn whole_person_is_described(situation: &Situation<'_>) -> Check {
    let Some(command) = situation.command else {
        return Ok(());
    };
    let drafted = situation.case.and_then(|case| case.assignment.as_ref());
    let charter = command.charter().or(drafted.map(|assignment| &assignment.charter));
    let described = charter
        .and_then(|charter| charter.whole_person.as_ref())
        .is_some_and(|text| !text.is_blank());
    if described {
        return Ok(());
    }
    no(
        Code::CharterIncomplete,
        "Uppdragsbeskrivningen ska utgå från ett helhetsperspektiv på individen, inte bara från en diagnos: beskriv det.",
        "The assignment description starts from the whole person, not from one diagnosis only: describe that.",
    )
    .map_err(|refusal| refusal.at("charter.wholePerson"))
}

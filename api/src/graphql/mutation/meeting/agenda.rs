//! The agenda: items come, change, move and go.

use arendegang_domain::meeting::parts::{DeviationReport, ItemSubject};
use arendegang_domain::meeting::{MeetingCommand, NewItem};
use arendegang_domain::organisation::Registry;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::super::border::{optional_text, text};
use super::super::target::invalid;
use super::run::{ExistingMeeting, MeetingInput, on_a_meeting};
use crate::cases::MeetingTarget;
use crate::graphql::node_id;
use crate::graphql::scalars::Date;

/// An item for an agenda: *dagordningspunkt*. Either a case, or a title.
#[derive(Clone, Debug, InputObject)]
pub struct AgendaItemInput {
    /// The case that it is about: *ärende*. Its title is the item's.
    pub case_id: Option<ID>,
    /// What it is about, where it is no case: *rubrik*.
    pub title: Option<String>,
    #[graphql(flatten)]
    pub details: AgendaItemDetails,
}

/// What is said of an item: *uppgifter om punkten*.
#[derive(Clone, Debug, InputObject)]
pub struct AgendaItemDetails {
    /// Who presents it, as a role or organisation: *föredragande*.
    pub presenter: Option<String>,
    /// What the body is asked to decide: *förslag till beslut*.
    pub proposal: Option<String>,
    /// Documents, by reference such as an address: *handlingar*.
    #[graphql(default)]
    pub documents: Vec<String>,
    /// The office's report of deviations, where the item is one: *avvikelserapport* (I48). Of a meeting of the political
    /// consultation or the steering group, and about no case.
    pub deviation_report: Option<DeviationReportInput>,
}

/// The office's report of deviations: *avvikelserapport* (I48).
#[derive(Clone, Debug, InputObject)]
pub struct DeviationReportInput {
    /// The day on which the year's report went to the county: *sänd till VVG*; null where it has not.
    pub sent_to_county_on: Option<Date>,
}

impl AgendaItemDetails {
    fn read(self, subject: Option<ItemSubject>) -> NewItem {
        NewItem {
            subject,
            presenter: optional_text(self.presenter),
            proposal: optional_text(self.proposal),
            documents: self.documents.into_iter().map(text).collect(),
            deviation_report: self.deviation_report.map(|report| DeviationReport {
                sent_to_county_on: report.sent_to_county_on.map(Into::into),
            }),
        }
    }
}

impl AgendaItemInput {
    fn read(self, field: &str) -> Result<NewItem, Refusal> {
        let subject = match (&self.case_id, self.title) {
            (Some(id), None) => ItemSubject::Case(node_id::case_id(id, &format!("{field}.caseId"))?),
            (None, Some(title)) => ItemSubject::Free(text(title)),
            (Some(_), Some(_)) | (None, None) => {
                return Err(invalid(
                    "Ange caseId eller title, och bara det ena.",
                    "Give caseId or title, and only one of them.",
                    field,
                ));
            }
        };
        Ok(self.details.read(Some(subject)))
    }
}

/// An item number or id as the domain has it; what is none is none that there ever was.
pub(super) fn small(number: i32) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

/// What `addAgendaItems` needs: *Lägg till punkter*.
#[derive(Clone, Debug, InputObject)]
pub struct AddAgendaItemsInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The items, in order, at most 100: *punkter*.
    items: Vec<AgendaItemInput>,
    /// The number of the first of them, from 1: *nummer*; null for the end.
    number: Option<i32>,
}

on_a_meeting!(AddAgendaItemsInput, "addAgendaItems", |input, _registry| {
    let mut items = Vec::new();
    let mut refusals = Vec::new();
    for (place, item) in input.items.into_iter().enumerate() {
        match item.read(&format!("items.{place}")) {
            Ok(item) => items.push(item),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(MeetingCommand::AddItems {
        items,
        number: input.number.map(small),
    })
});

/// What `changeAgendaItem` needs: *Ändra punkt*. What is said of it is given anew.
#[derive(Clone, Debug, InputObject)]
pub struct ChangeAgendaItemInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// Its title, where it is no case: *rubrik*; null leaves it as it is.
    title: Option<String>,
    #[graphql(flatten)]
    details: AgendaItemDetails,
}

on_a_meeting!(ChangeAgendaItemInput, "changeAgendaItem", |input, _registry| {
    let subject = input.title.map(|title| ItemSubject::Free(text(title)));
    Ok(MeetingCommand::ChangeItem {
        item: small(input.item),
        change: input.details.read(subject),
    })
});

/// What `moveAgendaItem` needs: *Flytta punkt*.
#[derive(Clone, Debug, InputObject)]
pub struct MoveAgendaItemInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// Its number from then on, from 1: *nummer*.
    number: i32,
}

on_a_meeting!(MoveAgendaItemInput, "moveAgendaItem", |input, _registry| {
    Ok(MeetingCommand::MoveItem {
        item: small(input.item),
        number: small(input.number),
    })
});

/// What `removeAgendaItem` needs: *Stryk punkt*.
#[derive(Clone, Debug, InputObject)]
pub struct RemoveAgendaItemInput {
    #[graphql(flatten)]
    target: ExistingMeeting,
    /// The item, by its id in the meeting: *punkt*.
    item: i32,
    /// Why it goes: *skäl*.
    reason: String,
}

on_a_meeting!(RemoveAgendaItemInput, "removeAgendaItem", |input, _registry| {
    Ok(MeetingCommand::RemoveItem {
        item: small(input.item),
        reason: text(input.reason),
    })
});

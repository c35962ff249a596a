//! What comes onto an agenda, changes there, and is open still.

use super::{Found, Turn, invalid, only, warning};
use crate::case::{Case, CaseId, Warning};
use crate::meeting::Meeting;
use crate::meeting::command::NewItem;
use crate::meeting::event::Happening;
use crate::meeting::parts::{AgendaItem, DeviationReport, ItemId, ItemSubject};
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code, Rule};
use jiff::civil::Date;

/// The most items that an agenda has.
const MOST_ITEMS: usize = 200;

impl Turn<'_> {
    pub(super) fn add_items(&self, meeting: &Meeting, items: &[NewItem], number: Option<u32>) -> Found {
        let mut refusals = Vec::new();
        let last = u32::try_from(meeting.agenda.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        if number.is_some_and(|number| !(1..=last).contains(&number)) {
            refusals.push(no_such_place(last));
        }
        if items.is_empty() || meeting.agenda.len() + items.len() > MOST_ITEMS {
            refusals.push(
                invalid(
                    format!("En dagordning har en till {MOST_ITEMS} punkter."),
                    format!("An agenda has one to {MOST_ITEMS} items."),
                )
                .at("items"),
            );
        }
        let mut added: Vec<AgendaItem> = Vec::new();
        let mut warnings = Vec::new();
        for (place, item) in items.iter().enumerate() {
            match self.new_item(meeting, &added, item, place) {
                Ok((item, warning)) => {
                    warnings.extend(warning);
                    added.push(item);
                }
                Err(refusal) => refusals.push(*refusal),
            }
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let late = |deadline: Date| deadline < self.today;
        if meeting.arrangement.agenda_deadline.is_some_and(late) {
            warnings.push(warning(
                "Sista dag för dagordningen har passerat.",
                "The agenda deadline has passed.",
            ));
        }
        Ok((vec![Happening::ItemsAdded { items: added, number }], warnings))
    }

    /// An item, and what warns of it.
    fn new_item(
        &self,
        meeting: &Meeting,
        added: &[AgendaItem],
        item: &NewItem,
        place: usize,
    ) -> Result<(AgendaItem, Option<Warning>), Box<Refusal>> {
        let field = format!("items.{place}");
        let Some(subject) = item.subject.clone() else {
            return Err(Box::new(
                invalid("Ange ett ärende eller en rubrik.", "Give a case or a title.").at(&field),
            ));
        };
        if let Some(report) = &item.deviation_report {
            self.fits_report(meeting, &subject, *report)
                .map_err(|refusal| Box::new(refusal.at(&format!("{field}.deviationReport"))))?;
        }
        let warning = match &subject {
            ItemSubject::Case(id) => self.fits_case(meeting, added, *id, &field)?,
            ItemSubject::Free(_) => None,
        };
        let offset = u32::try_from(added.len() + 1).unwrap_or(u32::MAX);
        let item = AgendaItem {
            id: meeting.items.saturating_add(offset),
            subject,
            presenter: item.presenter.clone(),
            proposal: item.proposal.clone(),
            documents: item.documents.clone(),
            deviation_report: item.deviation_report,
            notes: None,
            recusals: Vec::new(),
            ballot: None,
            decision: None,
            presider: None,
            signatures: Vec::new(),
            adjusted_at: None,
        };
        Ok((item, warning))
    }

    /// A case comes onto an agenda once, and of those that the body has.
    fn fits_case(
        &self,
        meeting: &Meeting,
        added: &[AgendaItem],
        id: CaseId,
        field: &str,
    ) -> Result<Option<Warning>, Box<Refusal>> {
        let Some(case) = self.case(id) else {
            return Err(Box::new(Refusal::new(Code::NotFound).at(&format!("{field}.caseId"))));
        };
        let of_the_case = |item: &AgendaItem| item.case() == Some(id);
        if meeting.agenda.iter().chain(added).any(of_the_case) {
            return Err(Box::new(
                invalid(
                    format!("{} står redan på dagordningen.", case.registry_number),
                    format!("{} is on the agenda already.", case.registry_number),
                )
                .at(&format!("{field}.caseId")),
            ));
        }
        let waits_here = case
            .holder
            .as_ref()
            .is_some_and(|holder| meeting.bodies().any(|body| body == holder));
        Ok((!waits_here).then(|| {
            warning(
                format!("{} ligger inte hos organet.", case.registry_number),
                format!("{} is not with the body.", case.registry_number),
            )
        }))
    }

    /// Whether the item is there for whoever asks.
    pub(super) fn is_seen(&self, item: &AgendaItem) -> bool {
        item.case().is_none_or(|case| self.case(case).is_some())
    }

    pub(super) fn case(&self, id: CaseId) -> Option<&Case> {
        self.request.cases.iter().find(|case| case.id == id)
    }

    pub(super) fn change_item(&self, meeting: &Meeting, id: ItemId, change: &NewItem) -> Found {
        let item = self.open_item(meeting, id)?;
        let subject = match (&item.subject, &change.subject) {
            (_, None) => item.subject.clone(),
            (ItemSubject::Free(_), Some(ItemSubject::Free(title))) => ItemSubject::Free(title.clone()),
            (ItemSubject::Case(_) | ItemSubject::Free(_), Some(_)) => {
                return Err(vec![
                    invalid(
                        "Ett ärende heter som det heter; ta bort punkten och lägg till en annan.",
                        "A case is called what it is called; remove the item and add another.",
                    )
                    .at("title"),
                ]);
            }
        };
        if let Some(report) = change.deviation_report {
            self.fits_report(meeting, &subject, report)
                .map_err(|refusal| vec![refusal.at("deviationReport")])?;
        }
        let item = AgendaItem {
            subject,
            deviation_report: change.deviation_report,
            presenter: change.presenter.clone(),
            proposal: change.proposal.clone(),
            documents: change.documents.clone(),
            ..item.clone()
        };
        only(Happening::ItemChanged { item })
    }

    /// What is not seen is not there: neither is an item about it.
    pub(super) fn seen_item<'m>(&self, meeting: &'m Meeting, id: ItemId) -> Result<&'m AgendaItem, Vec<Refusal>> {
        let item = meeting.item(id).filter(|item| self.is_seen(item));
        item.ok_or_else(|| vec![Refusal::new(Code::NotFound).at("item")])
    }

    /// An item that is not decided.
    pub(super) fn open_item<'m>(&self, meeting: &'m Meeting, id: ItemId) -> Result<&'m AgendaItem, Vec<Refusal>> {
        let item = self.seen_item(meeting, id)?;
        if item.decision.is_some() {
            return Err(vec![
                Refusal::saying(
                    Code::WrongState,
                    "Punkten är redan beslutad.",
                    "The item is decided already.",
                )
                .at("item"),
            ]);
        }
        Ok(item)
    }
}

impl Turn<'_> {
    /// An item that is the office's report of deviations is one of a body that it goes to, and about no case (I48).
    fn fits_report(&self, meeting: &Meeting, subject: &ItemSubject, report: DeviationReport) -> Result<(), Refusal> {
        let Some(entry) = self.model.rule(Rule::I48) else {
            return Err(invalid(
                "Modellen har ingen sådan rapport.",
                "The model has no such report.",
            ));
        };
        let to = |station| self.model.body_at(station).map(|body| &body.key);
        let receives = [Station::Political, Station::Steering].map(to);
        let wrong = if !meeting.bodies().any(|body| receives.contains(&Some(body))) {
            [
                "Rapporten går till samrådet och styrgruppen.",
                "The report goes to the political consultation and the steering group.",
            ]
        } else if matches!(subject, ItemSubject::Case(_)) {
            [
                "Rapporten är ingen fråga i ett ärende: ge punkten en rubrik.",
                "The report is about no single case: give the item a title.",
            ]
        } else if report.sent_to_county_on.is_some_and(|day| day > self.today) {
            [
                "Dagen då rapporten sändes har inte kommit.",
                "The day on which the report was sent has not come.",
            ]
        } else {
            return Ok(());
        };
        let mut refusal = invalid(wrong[0], wrong[1]);
        refusal.rule = Some(Rule::I48);
        refusal.source = Some(entry.source.clone());
        Err(refusal)
    }
}

/// A place that the agenda does not have.
pub(super) fn no_such_place(last: u32) -> Refusal {
    invalid(
        format!("Punkterna har nummer 1 till {last}."),
        format!("The items have the numbers 1 to {last}."),
    )
    .at("number")
}

//! From what people write to what the domain knows: names, ids and numbers.

use arendegang_domain::case::CaseId;
use arendegang_domain::case::parts::{Charter, CostShare, DisputePosition};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Body, BodyKey, ModelCode, Party, PrincipalKey, Registry};
use arendegang_domain::process::Station;
use arendegang_domain::rule::Refusal;
use arendegang_domain::text::FreeText;
use async_graphql::ID;
use std::sync::Arc;

use super::input::{CharterInput, CostShareInput, DisputePositionInput, PartyInput};
use super::target::invalid;
use crate::graphql::node_id::{self, NodeId};

/// What is known where an input becomes a command.
#[derive(Clone, Copy, Debug)]
pub struct Border<'a> {
    /// Models, principals and bodies.
    pub registry: &'a Registry,
    /// The model of a case that is to be opened; an existing case's is not known yet.
    pub model: Option<&'a ModelCode>,
}

impl Border<'_> {
    /// The principal with that key or Swedish name. An unknown one stays as it was written, so that
    /// the domain refuses it by its own rule.
    pub fn principal(&self, written: &str) -> PrincipalKey {
        let written = written.trim().to_lowercase();
        let key = PrincipalKey::new(&written);
        if self.registry.principal(&key).is_some() {
            return key;
        }
        self.registry
            .models()
            .flat_map(|model| &model.principals)
            .find(|principal| principal.name.to_lowercase() == written)
            .map_or(key, |principal| principal.key.clone())
    }

    /// The principals of a list.
    pub fn principals(&self, written: &[String]) -> Vec<PrincipalKey> {
        written.iter().map(|written| self.principal(written)).collect()
    }

    /// A party.
    pub fn party(&self, input: &PartyInput) -> Party {
        Party {
            principal: self.principal(&input.principal),
            organisation: input.organisation.map(Into::into),
        }
    }

    /// The parties of a list.
    pub fn parties(&self, inputs: &[PartyInput]) -> Vec<Party> {
        inputs.iter().map(|input| self.party(input)).collect()
    }

    /// What the parties said in a dispute.
    pub fn positions(&self, inputs: Vec<DisputePositionInput>) -> Vec<DisputePosition> {
        inputs
            .into_iter()
            .map(|input| DisputePosition {
                party: self.party(&input.party),
                position: text(input.position),
            })
            .collect()
    }

    /// The forum with that id, key or place. An unknown one stays as it was written, so that the
    /// domain refuses it by its own rule.
    ///
    /// # Errors
    /// `INVALID_INPUT` for the id of something else, and for a place that several models have.
    pub fn forum(&self, written: &ID, field: &str) -> Result<BodyKey, Vec<Refusal>> {
        match NodeId::decode(written) {
            Some(NodeId::Body(key)) => return Ok(key),
            Some(_) => {
                return Err(vec![invalid(
                    "Id:t är inte ett forums.",
                    "The id is not that of a forum.",
                    field,
                )]);
            }
            None => {}
        }
        let written = written.trim().to_lowercase();
        let mut keys: Vec<&BodyKey> = self
            .models()
            .flat_map(|model| &model.bodies)
            .filter(|body| body.station == Station::Forum && is_at(body, &written))
            .map(|body| &body.key)
            .collect();
        keys.sort();
        keys.dedup();
        match keys.as_slice() {
            [] => Ok(BodyKey::new(written)),
            [key] => Ok((*key).clone()),
            several => {
                let list: Vec<&str> = several.iter().map(|key| key.as_str()).collect();
                let list = list.join(", ");
                Err(vec![invalid(
                    format!("Flera modeller har ett sådant forum: ange en av {list}."),
                    format!("Several models have such a forum: give one of {list}."),
                    field,
                )])
            }
        }
    }

    /// A charter.
    ///
    /// # Errors
    /// As for its forum.
    pub fn charter(&self, input: CharterInput) -> Result<Charter, Vec<Refusal>> {
        Ok(Charter {
            forum: self.forum(&input.forum, "charter.forum")?,
            question: text(input.question),
            deadline: input.deadline.map(Into::into),
            report_rhythm: optional_text(input.report_rhythm),
            participants: optional_text(input.participants),
            whole_person: optional_text(input.whole_person),
        })
    }

    /// The shares of a cost split, in hundredths of a percent.
    ///
    /// # Errors
    /// `INVALID_INPUT` for every share that is no percentage with at most two decimals.
    pub fn cost_shares(&self, inputs: &[CostShareInput], field: &str) -> Result<Vec<CostShare>, Vec<Refusal>> {
        every(inputs.iter().enumerate().map(|(index, input)| {
            let points = input
                .percent
                .in_hundredths()
                .and_then(|points| u32::try_from(points).ok())
                .filter(|points| *points <= 10_000);
            match points {
                Some(basis_points) => Ok(CostShare {
                    principal: self.principal(&input.principal),
                    basis_points,
                }),
                None => Err(invalid(
                    "En andel är 0 till 100 procent med högst två decimaler.",
                    "A share is 0 to 100 percent with at most two decimals.",
                    &format!("{field}.{index}.percent"),
                )),
            }
        }))
    }

    fn models(&self) -> impl Iterator<Item = &Arc<Model>> {
        self.registry
            .models()
            .filter(|model| self.model.is_none_or(|code| model.code == *code))
    }
}

/// A body is found by its key, and by the last part of it.
fn is_at(body: &Body, written: &str) -> bool {
    let key = body.key.as_str();
    key == written || key.rsplit('/').next() == Some(written)
}

/// A text that must be given; that nothing is said is for the domain to refuse.
pub fn text(written: impl AsRef<str>) -> FreeText {
    FreeText::new(written)
}

/// A text that may be left out; a blank one is left out.
pub fn optional_text(written: Option<String>) -> Option<FreeText> {
    written.map(FreeText::new).filter(|text| !text.is_blank())
}

/// The cases that ids mean.
///
/// # Errors
/// `INVALID_INPUT` for every id that is none of a case.
pub fn case_ids(ids: &[ID], field: &str) -> Result<Vec<CaseId>, Vec<Refusal>> {
    every(
        ids.iter()
            .enumerate()
            .map(|(index, id)| node_id::case_id(id, &format!("{field}.{index}"))),
    )
}

/// The case that an id means, where there is one.
///
/// # Errors
/// `INVALID_INPUT` for anything but the id of a case.
pub fn optional_case_id(id: Option<&ID>, field: &str) -> Result<Option<CaseId>, Vec<Refusal>> {
    id.map(|id| node_id::case_id(id, field))
        .transpose()
        .map_err(|refusal| vec![refusal])
}

/// The terms on which an agreement is given notice and renewed: months and years.
///
/// # Errors
/// `INVALID_INPUT` for each that is no small number.
pub fn notice_and_renewal(months: Option<i32>, years: Option<i32>) -> Result<(Option<u16>, Option<u16>), Vec<Refusal>> {
    let small = |number: Option<i32>, field: &str| {
        number
            .map(|number| {
                u16::try_from(number)
                    .ok()
                    .filter(|number| *number <= 1_200)
                    .ok_or_else(|| invalid("Ange ett tal från 0 till 1200.", "Give a number from 0 to 1200.", field))
            })
            .transpose()
    };
    match (small(months, "noticeMonths"), small(years, "renewalYears")) {
        (Ok(months), Ok(years)) => Ok((months, years)),
        (months, years) => Err(months.err().into_iter().chain(years.err()).collect()),
    }
}

/// Everything, or everything that is wrong.
fn every<T>(items: impl Iterator<Item = Result<T, Refusal>>) -> Result<Vec<T>, Vec<Refusal>> {
    let mut good = Vec::new();
    let mut refusals = Vec::new();
    for item in items {
        match item {
            Ok(item) => good.push(item),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if refusals.is_empty() { Ok(good) } else { Err(refusals) }
}

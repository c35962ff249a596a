//! From what people write to what the domain knows: names, ids and numbers.

use arendegang_domain::case::CaseId;
use arendegang_domain::case::parts::{Charter, CostShare, DisputePosition, JoiningGroup};
use arendegang_domain::organisation::{BodyKey, Party, PersonId, PrincipalKey, Registry};
use arendegang_domain::rule::Refusal;
use arendegang_domain::text::FreeText;
use async_graphql::ID;

use super::input::{CharterInput, CostShareInput, DisputePositionInput, JoiningGroupInput, PartyInput};
use super::target::invalid;
use crate::graphql::node_id::{self, NodeId};

/// What is known where an input becomes a command.
#[derive(Clone, Copy, Debug)]
pub struct Border<'a> {
    /// Models and principals.
    pub registry: &'a Registry,
}

impl Border<'_> {
    /// The principal with that key or Swedish name. An unknown one stays as it was written, so that
    /// the domain refuses it by its own rule.
    pub fn principal(&self, written: &str) -> PrincipalKey {
        self.registry.principal_named(written)
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

    /// A charter.
    ///
    /// # Errors
    /// As for its forum.
    pub fn charter(&self, input: CharterInput) -> Result<Charter, Vec<Refusal>> {
        Ok(Charter {
            forum: body(&input.forum, "charter.forum").map_err(|refusal| vec![refusal])?,
            question: text(input.question),
            deadline: input.deadline.map(Into::into),
            starts_on: input.starts_on.map(Into::into),
            report_every: input.report_every.map(Into::into),
            report_rhythm: optional_text(input.report_rhythm),
            participants: optional_text(input.participants),
            whole_person: optional_text(input.whole_person),
            user_participation: optional_text(input.user_participation),
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

    /// The local groups that go together with the one that holds the case.
    ///
    /// # Errors
    /// `INVALID_INPUT` for every id of something else.
    pub fn joining(&self, inputs: Vec<JoiningGroupInput>) -> Result<Vec<JoiningGroup>, Vec<Refusal>> {
        every(inputs.into_iter().enumerate().map(|(index, input)| {
            Ok(JoiningGroup {
                group: body(&input.local_group, &format!("joining.{index}.localGroup"))?,
                decision: input.decision.map(Into::into),
            })
        }))
    }
}

/// The person with that id or key. Nobody has the nil identity, so that the domain says of an unknown key that there
/// is no such person.
///
/// # Errors
/// `INVALID_INPUT` at `person` for the id of something else.
pub fn person(registry: &Registry, written: &ID) -> Result<PersonId, Refusal> {
    match NodeId::decode(written) {
        Some(NodeId::Person(id)) => Ok(id),
        Some(_) => Err(invalid(
            "Id:t är inte en persons.",
            "The id is not that of a person.",
            "person",
        )),
        None => {
            let known = registry.person_with_key(written.trim());
            Ok(known.map_or(PersonId::nil(), |person| person.id))
        }
    }
}

/// The body with that id, key or place in its model. What is no id stays as it was written: the model of the case
/// says what it means, and what it does not know is refused by its own rule.
///
/// # Errors
/// `INVALID_INPUT` for the id of something else.
pub fn body(written: &ID, field: &str) -> Result<BodyKey, Refusal> {
    match NodeId::decode(written) {
        Some(NodeId::Body(key)) => Ok(key),
        Some(_) => Err(invalid(
            "Id:t är inte ett organs.",
            "The id is not that of a body.",
            field,
        )),
        None => Ok(BodyKey::new(written.trim().to_lowercase())),
    }
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

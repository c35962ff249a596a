//! What a surplus of the office may be used for, and what goes back (5.2; 002, Avtal och ekonomi).

use super::{Ore, invalid, not_negative, rounded, silent, split, too_large, unless};
use crate::model::{AboveLimit, Economy, FundingShare, Model, SurplusTerms};
use crate::organisation::{Function, Held, Holder, PersonId, Registry};
use crate::process::{Role, Station};
use crate::rule::{Refusal, RefusalCode, Rule};
use jiff::civil::Date;
use std::sync::Arc;

/// The year whose surplus it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// What the parties paid in during the year; state grants and project funds are no such payments.
    pub paid_in: Ore,
    /// What is left of it.
    pub surplus: Ore,
}

/// What somebody proposes to carry over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarryOver {
    /// The amount; none asks what the main rule gives.
    pub amount: Option<Ore>,
    /// Whether the parties have agreed otherwise, so that the limit does not hold.
    pub other_agreement: bool,
}

/// What becomes of the surplus.
#[derive(Clone, Debug, PartialEq)]
pub struct SurplusUse {
    /// The most that may be used in coming years: a part of what was paid in.
    pub limit: Ore,
    /// The terms that it is counted by.
    pub terms: SurplusTerms,
    /// What is used in coming years.
    pub carry_over: Ore,
    /// What goes back to those who paid.
    pub refund: Ore,
    /// The refund by the shares of the cost [R]; the document does not say how it is split.
    pub refunds: Vec<(FundingShare, Ore)>,
}

/// `limit = percent × paid in`; what is above goes back, or all of it, as the model reads it (Q15).
///
/// # Errors
/// `GUARD_FAILED` where the model has no rule, and by I50 for a carry-over above the limit without
/// an agreement; `INVALID_INPUT` for values that cannot be.
pub fn use_of_surplus(model: &Model, year: Year, carry_over: CarryOver) -> Result<SurplusUse, Vec<Refusal>> {
    let economy = model.economy.as_ref();
    let Some((economy, terms)) = economy.and_then(|economy| Some((economy, economy.surplus.as_ref()?))) else {
        return Err(silent(
            format!("{} har ingen regel om överskott.", model.document),
            format!("{} has no rule about a surplus.", model.document),
        ));
    };
    let refusals = wrong(year, carry_over);
    unless(refusals, || {
        let limit = rounded(i128::from(year.paid_in) * i128::from(terms.limit_percent), 100)
            .ok_or_else(|| too_large("paidIn"))?;
        let most = match terms.above {
            AboveLimit::RefundAbove => year.surplus.min(limit),
            AboveLimit::RefundAll if year.surplus > limit => 0,
            AboveLimit::RefundAll => year.surplus,
        };
        let carried = carry_over.amount.unwrap_or(most);
        if carried > most && !carry_over.other_agreement {
            return Err(above_the_limit(model, terms, most));
        }
        refunded(economy, terms, limit, year, carried)
    })
}

fn wrong(year: Year, carry_over: CarryOver) -> Vec<Refusal> {
    let mut refusals: Vec<Refusal> = [
        not_negative(year.paid_in, "paidIn"),
        not_negative(year.surplus, "surplus"),
        carry_over.amount.and_then(|amount| not_negative(amount, "carryOver")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if carry_over.amount.is_some_and(|amount| amount > year.surplus.max(0)) {
        refusals.push(invalid(
            "carryOver",
            "Mer än överskottet kan inte föras över.",
            "No more than the surplus can be carried over.",
        ));
    }
    if carry_over.other_agreement && carry_over.amount.is_none() {
        refusals.push(invalid(
            "otherAgreement",
            "En annan överenskommelse säger hur mycket som förs över: ange carryOver.",
            "Another agreement says how much is carried over: give carryOver.",
        ));
    }
    refusals
}

fn above_the_limit(model: &Model, terms: &SurplusTerms, most: Ore) -> Refusal {
    let (kronor, ore) = (most / 100, most % 100);
    let mut refusal = Refusal::saying(
        RefusalCode::GuardFailed,
        format!(
            "Högst {kronor},{ore:02} kronor av överskottet kan föras över ({} procent av de inbetalda medlen), \
             om annan överenskommelse inte görs.",
            terms.limit_percent
        ),
        format!(
            "At most {kronor}.{ore:02} SEK of the surplus can be carried over ({} percent of the paid-in funds), \
             unless another agreement is made.",
            terms.limit_percent
        ),
    )
    .by(Rule::I50)
    .at("carryOver");
    refusal.source = Some(
        model
            .rule(Rule::I50)
            .map_or_else(|| Arc::clone(&terms.source), |entry| Arc::clone(&entry.source)),
    );
    refusal
}

fn refunded(
    economy: &Economy,
    terms: &SurplusTerms,
    limit: Ore,
    year: Year,
    carried: Ore,
) -> Result<SurplusUse, Refusal> {
    let refund = year.surplus - carried;
    let weights: Vec<u64> = economy.shares.iter().map(|share| u64::from(share.percent)).collect();
    let amounts = split(refund, &weights).ok_or_else(|| too_large("surplus"))?;
    Ok(SurplusUse {
        limit,
        terms: terms.clone(),
        carry_over: carried,
        refund,
        refunds: economy.shares.iter().cloned().zip(amounts).collect(),
    })
}

/// Whether somebody may propose how a surplus is used: whoever holds a seat in the steering group,
/// where the model has that rule (I57).
///
/// # Errors
/// `MANDATE_MISSING` by I57, with everybody who could today.
pub fn may_plan_surplus(
    registry: &Registry,
    model: &Model,
    person: Option<PersonId>,
    today: Date,
) -> Result<(), Vec<Refusal>> {
    let (Some(rule), Some(steering)) = (model.rule(Rule::I57), model.body_at(Station::Steering)) else {
        return Ok(());
    };
    let seats = || {
        registry
            .in_body(&steering.key, today)
            .filter(|held| is_of_the_group(held))
    };
    if seats().any(|held| Some(held.person) == person) {
        return Ok(());
    }
    let mut refusal = Refusal::saying(
        RefusalCode::MandateMissing,
        format!(
            "Den som föreslår hur ett överskott används har en plats i {}.",
            steering.name
        ),
        format!(
            "Whoever proposes how a surplus is used holds a seat in {}.",
            steering.name
        ),
    )
    .by(Rule::I57)
    .at("carryOver");
    refusal.source = Some(Arc::clone(&rule.source));
    refusal.mandates_that_could = seats().map(holder).collect();
    if refusal.mandates_that_could.is_empty() {
        let vacant = Holder::vacant(Role::SteeringChair, steering.key.clone());
        refusal.mandates_that_could.push(vacant);
    }
    Err(vec![refusal])
}

/// Whoever keeps the record or is called in sits with the group and is not of it.
fn is_of_the_group(held: &Held) -> bool {
    matches!(held.function, Function::Chair | Function::ViceChair | Function::Member)
}

fn holder(held: &Held) -> Holder {
    let role = if held.function == Function::Chair {
        Role::SteeringChair
    } else if held.function == Function::ViceChair {
        Role::SteeringViceChair
    } else if held.is(Role::SteeringMember) {
        Role::SteeringMember
    } else {
        Role::SteeringNonVoting
    };
    Holder::of(held, role)
}

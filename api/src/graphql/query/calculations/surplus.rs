//! `surplus`: what is used in coming years, and what goes back.

use arendegang_domain::economy::{self, CarryOver, Ore};
use arendegang_domain::model::{FundingShare, Model};
use arendegang_domain::organisation::ModelCode;
use arendegang_domain::rule::Refusal;
use async_graphql::SimpleObject;

use super::answer::{Answer, Money, both, model_of, ore};
use super::office_cost::name_of;
use crate::graphql::Viewer;
use crate::graphql::enums::SurplusAboveLimit;
use crate::graphql::scalars::Decimal;
use crate::graphql::user_error::Source;

/// What becomes of a surplus: *användning av överskott*.
#[derive(Clone, Debug, SimpleObject)]
pub struct SurplusUse {
    /// How many percent of what was paid in may be used in coming years: *gräns i procent* (I50).
    limit_percent: u32,
    /// What that comes to: *gräns*.
    limit: Money,
    /// What goes back above it, as the model reads its document: *läsning* (Q15).
    above_limit: SurplusAboveLimit,
    /// What is used in coming years: *överföring*.
    carry_over: Money,
    /// What goes back to those who paid: *återreglering*.
    refund: Money,
    /// Who gets how much back, by the shares of the cost: *delar*. The document does not say how it
    /// is split, so this is recommended.
    refunds: Vec<SurplusRefund>,
    /// Where it is written: *källa*.
    source: Source,
}

/// What goes back to one of those who paid: *återreglering*.
#[derive(Clone, Debug, SimpleObject)]
pub struct SurplusRefund {
    /// The key of the share in the model: *nyckel*.
    key: String,
    /// Who gets it, in the reader's language: *finansiär*.
    name: String,
    /// How many percent of the refund: *procent*.
    percent: u32,
    /// What it comes to: *belopp*.
    amount: Money,
}

/// The year, as it was given.
#[derive(Clone, Copy)]
pub(super) struct Year {
    pub paid_in: Decimal,
    pub surplus: Decimal,
}

pub(super) fn answer(
    viewer: &Viewer,
    code: &ModelCode,
    year: Year,
    carry_over: Option<Decimal>,
    other_agreement: bool,
) -> Answer<SurplusUse> {
    let model = model_of(viewer, code);
    let known = model.as_ref().ok().map(|model| model.as_ref());
    let answer = both(model.clone(), read(year, carry_over)).and_then(|(model, (year, amount))| {
        let carry_over = CarryOver {
            amount,
            other_agreement,
        };
        let used = economy::use_of_surplus(model, year, carry_over);
        let ((), used) = both(may_propose(viewer, model, amount), used)?;
        Ok(shown(viewer, used))
    });
    Answer::new(viewer, known, answer)
}

/// A plain calculation is anybody's; a proposal is the steering group's (I57).
fn may_propose(viewer: &Viewer, model: &Model, amount: Option<Ore>) -> Result<(), Vec<Refusal>> {
    match amount {
        Some(_) => economy::may_plan_surplus(&viewer.registry, model, viewer.actor, viewer.today),
        None => Ok(()),
    }
}

fn read(year: Year, carry_over: Option<Decimal>) -> Result<(economy::Year, Option<Ore>), Vec<Refusal>> {
    let amount = |amount, field| ore(amount, field).map_err(|refusal| vec![refusal]);
    let paid = both(amount(year.paid_in, "paidIn"), amount(year.surplus, "surplus"));
    let carried = carry_over.map(|carried| amount(carried, "carryOver")).transpose();
    let ((paid_in, surplus), carried) = both(paid, carried)?;
    Ok((economy::Year { paid_in, surplus }, carried))
}

fn shown(viewer: &Viewer, used: economy::SurplusUse) -> SurplusUse {
    let refund = |(share, amount): (FundingShare, Ore)| SurplusRefund {
        name: name_of(viewer, &share),
        key: share.key,
        percent: share.percent,
        amount: amount.into(),
    };
    SurplusUse {
        limit_percent: used.terms.limit_percent,
        limit: used.limit.into(),
        above_limit: used.terms.above.into(),
        carry_over: used.carry_over.into(),
        refund: used.refund.into(),
        refunds: used.refunds.into_iter().map(refund).collect(),
        source: Source::read(&used.terms.source),
    }
}

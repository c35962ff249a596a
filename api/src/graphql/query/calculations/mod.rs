//! The calculations of the specification, chapter 5. What they do is the domain's; here amounts and
//! names are read and shown.

mod agreement_dates;
mod answer;
mod budget_index;
mod office_cost;
mod payment_liability;
mod placement_cost;
mod surplus;

use async_graphql::{Context, Object, Result};

use self::agreement_dates::{AgreementDates, Term};
use self::answer::Answer;
use self::budget_index::BudgetIndex;
use self::office_cost::{BoardAreaInput, OfficeCost, PopulationInput};
use self::payment_liability::{LiabilityPatientInput, PaymentLiability};
use self::placement_cost::{AcutePlacementInput, PlacementCost, Wanted};
use self::surplus::{SurplusUse, Year};
use crate::graphql::Viewer;
use crate::graphql::scalars::{Date, Decimal, ModelCode};

/// What amounts and dates come to: *beräkningar* (specification, chapter 5).
#[derive(Clone, Copy, Debug, Default)]
pub struct Calculations;

/// What amounts and dates come to by the documents: *beräkningar* (specification, chapter 5).
///
/// Arithmetic is exact. The sources are silent on rounding, so it is recommended: an amount is
/// rounded once, at the end, to whole öre, half up. Where a total is split, every part is rounded
/// down and the öre that are left go one each to the largest remainders, among equals to the first
/// in the list (*största resttal*), so that the parts sum to the total. Percentages and limits are
/// those of the model. A value that cannot be is a refusal in `userErrors`, and then there is no
/// `result`.
#[Object]
impl Calculations {
    /// Who pays what for the office: *kostnadsfördelning* (specification 5.1). The budget by the
    /// shares of the model, and a share of the municipalities by population.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn office_cost(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose office: *modell*. Only some documents give shares.")] model: ModelCode,
        #[graphql(desc = "The year's budget in SEK, at most two decimals: *budget*.")] budget: Decimal,
        #[graphql(desc = "The year of the budget: *år*. Populations are those of 1 July the year before.")] year: i32,
        #[graphql(
            desc = "Every municipality of the model once, at most 100: *befolkningstal*. 0 leaves one out of the split."
        )]
        populations: Vec<PopulationInput>,
        #[graphql(
            desc = "Which municipalities each board answers for, at most 10: *nämnder* (Q14). The document does not say how boards divide a share that they carry together; by population where this is given, otherwise it stays one share."
        )]
        boards: Option<Vec<BoardAreaInput>>,
    ) -> Result<Answer<OfficeCost>> {
        let viewer = Viewer::of(ctx)?;
        Ok(office_cost::answer(viewer, &model.0, budget, year, populations, boards))
    }

    /// Next year's budget of the office: *indexuppräkning* (specification 5.1), the budget times one
    /// plus the index.
    async fn budget_index(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose office: *modell*. Only some documents give an index.")] model: ModelCode,
        #[graphql(desc = "This year's budget in SEK, at most two decimals: *budget*.")] budget: Decimal,
        #[graphql(desc = "The index in percent, such as \"2.5\", at least -100: *index*.")] percent: Decimal,
    ) -> Result<Answer<BudgetIndex>> {
        Ok(budget_index::answer(Viewer::of(ctx)?, &model.0, budget, percent))
    }

    /// What of a surplus is used in coming years, and what goes back: *överskott* (specification 5.2).
    /// Public without `carryOver`; who proposes one holds a seat in the steering group (I57).
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn surplus(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose office: *modell*. Only some documents have a rule.")] model: ModelCode,
        #[graphql(
            desc = "What the parties paid in during the year, in SEK: *inbetalda medel*. Without state grants and project funds."
        )]
        paid_in: Decimal,
        #[graphql(desc = "What is left, in SEK: *överskott*.")] surplus: Decimal,
        #[graphql(
            desc = "What is proposed for coming years, in SEK: *överföring*. Above the limit it is refused (I50)."
        )]
        carry_over: Option<Decimal>,
        #[graphql(
            desc = "Whether the parties have agreed otherwise: *annan överenskommelse*. It goes with carryOver, and lifts the limit.",
            default
        )]
        other_agreement: bool,
    ) -> Result<Answer<SurplusUse>> {
        let year = Year { paid_in, surplus };
        let viewer = Viewer::of(ctx)?;
        Ok(surplus::answer(viewer, &model.0, year, carry_over, other_agreement))
    }

    /// What a municipality pays in a calendar month for patients who are ready for discharge:
    /// *betalningsansvar* (specification 5.3; 003, Del C 5.2).
    async fn payment_liability(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose month: *kommun*, by key or name. Only shown again.")] municipality: Option<String>,
        #[graphql(
            desc = "What one day costs, in SEK: *belopp*. The government or its authority sets it each year; no source gives one."
        )]
        amount: Decimal,
        #[graphql(desc = "The patients who were discharged in the month, at most 1000: *patienter*.")] patients: Vec<
            LiabilityPatientInput,
        >,
    ) -> Result<Answer<PaymentLiability>> {
        let viewer = Viewer::of(ctx)?;
        Ok(payment_liability::answer(
            viewer,
            municipality.as_deref(),
            amount,
            patients,
        ))
    }

    /// How the cost of a placement is divided by the template: *schablon* (specification 5.4; 003,
    /// Del C 6.3). It is used restrictively: only for a person who needs both social services and
    /// health care, where the division is unclear and nothing else is agreed.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn placement_cost(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The cost in SEK, such as a month's: *placeringskostnad*.")] cost: Decimal,
        #[graphql(desc = "Whether the person needs both social services and health care.")] needs_both: bool,
        #[graphql(desc = "Whether the division is unclear and could not be defined otherwise.")] division_unclear: bool,
        #[graphql(
            desc = "Whether something else is agreed: *annan överenskommelse*. Then the template does not hold.",
            default
        )]
        other_agreement: bool,
        #[graphql(desc = "The dates of an acute placement: *akut placering*.")] acute: Option<AcutePlacementInput>,
    ) -> Result<Answer<PlacementCost>> {
        let wanted = Wanted {
            cost,
            needs_both,
            division_unclear,
            other_agreement,
            acute,
        };
        Ok(placement_cost::answer(Viewer::of(ctx)?, wanted))
    }

    /// The dates of an agreement: *avtalstid, uppsägning och förlängning* (specification 5.5; I46).
    /// Months and years are clamped to the end of the month.
    #[allow(clippy::too_many_arguments, reason = "they are the arguments of the field")]
    async fn agreement_dates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose agreement: *modell*; it says where the rule is written.")] model: Option<ModelCode>,
        #[graphql(desc = "Its first day: *startdatum*.")] starts_on: Option<Date>,
        #[graphql(desc = "Its last day, unless it renews: *slutdatum*.")] ends_on: Date,
        #[graphql(desc = "Months of notice, 0 to 1200: *uppsägningstid*; null where it has no notice terms.")]
        notice_months: Option<i32>,
        #[graphql(desc = "Years of each renewal, 0 to 1200: *förlängningstid*; null where it does not renew.")]
        renewal_years: Option<i32>,
        #[graphql(
            desc = "The day of a written notice that is tried: *uppsägningsdag*. After the last day it is refused."
        )]
        notice_given_on: Option<Date>,
    ) -> Result<Answer<AgreementDates>> {
        let term = Term {
            starts_on,
            ends_on,
            notice_months,
            renewal_years,
            notice_given_on,
        };
        let viewer = Viewer::of(ctx)?;
        Ok(agreement_dates::answer(
            viewer,
            model.map(|model| model.0).as_ref(),
            term,
        ))
    }
}

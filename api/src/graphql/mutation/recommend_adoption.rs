//! `recommendAdoption`: *Rekommendera antagande* (T39).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::InputObject;

use super::border::{Border, notice_and_renewal, text};
use super::run::TransitionInput;
use super::target::CaseTarget;
use crate::graphql::scalars::Date;

/// What `recommendAdoption` needs: *Rekommendera antagande* (T39).
#[derive(Clone, Debug, InputObject)]
pub struct RecommendAdoptionInput {
    #[graphql(flatten)]
    target: CaseTarget,
    /// What is recommended: *rekommendation* (I41).
    recommendation: String,
    /// Reference to the text of the agreement: *avtalstext*.
    text: String,
    /// Its first day: *avtalets första dag*.
    starts_on: Date,
    /// Its last day, unless it renews: *avtalets sista dag*.
    ends_on: Date,
    /// Months of notice: *uppsägningstid* (I46); null where the agreement has no notice terms.
    notice_months: Option<i32>,
    /// Years of each renewal: *förlängningstid* (I46); null where it does not renew.
    renewal_years: Option<i32>,
}

impl TransitionInput for RecommendAdoptionInput {
    type Target = CaseTarget;

    const TRANSITION: Transition = Transition::RecommendAdoption;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, _border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        let (notice_months, renewal_years) = notice_and_renewal(self.notice_months, self.renewal_years)?;
        Ok(Command::RecommendAdoption {
            recommendation: text(self.recommendation),
            text: text(self.text),
            starts_on: self.starts_on.0,
            ends_on: self.ends_on.0,
            notice_months,
            renewal_years,
        })
    }
}

//! `registerAgreement`: *Registrera avtal* (T59).

use arendegang_domain::case::Command;
use arendegang_domain::process::Transition;
use arendegang_domain::rule::Refusal;
use async_graphql::{ID, InputObject};

use super::border::{Border, notice_and_renewal, optional_case_id, text};
use super::input::PartyInput;
use super::run::TransitionInput;
use super::target::NewCaseTarget;
use crate::graphql::scalars::Date;

/// What `registerAgreement` needs: *Registrera avtal* (T59).
#[derive(Clone, Debug, InputObject)]
pub struct RegisterAgreementInput {
    #[graphql(flatten)]
    target: NewCaseTarget,
    /// What the case is called, one line of at most 200 characters: *rubrik*.
    title: String,
    /// The parties of the agreement: *avtalsparter*.
    parties: Vec<PartyInput>,
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
    /// References to the parties' decisions: *parternas beslut* (I39).
    party_decisions: String,
    /// The main agreement of a sub-agreement: *huvudavtal* (I40), by the global id of its case.
    main_agreement: Option<ID>,
}

impl TransitionInput for RegisterAgreementInput {
    type Target = NewCaseTarget;

    const TRANSITION: Transition = Transition::RegisterAgreement;

    fn target(&self) -> &Self::Target {
        &self.target
    }

    fn into_command(self, border: &Border<'_>) -> Result<Command, Vec<Refusal>> {
        let (notice_months, renewal_years) = notice_and_renewal(self.notice_months, self.renewal_years)?;
        Ok(Command::RegisterAgreement {
            title: text(self.title),
            parties: border.parties(&self.parties),
            text: text(self.text),
            starts_on: self.starts_on.0,
            ends_on: self.ends_on.0,
            notice_months,
            renewal_years,
            party_decisions: text(self.party_decisions),
            main_agreement: optional_case_id(self.main_agreement.as_ref(), "mainAgreement")?,
        })
    }
}

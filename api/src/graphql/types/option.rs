//! What can be done now: what a frontend draws its buttons from.

use arendegang_domain::case::{self, Case};
use arendegang_domain::model::{self, Model};
use async_graphql::{Context, Description, Object, Result, SimpleObject};
use std::sync::Arc;

use crate::graphql::Viewer;
use crate::graphql::enums::{Basis, Language};
use crate::graphql::user_error::{MandateHolder, Source, UserError};

/// A transition that starts in the case's state, as it stands for the reader: *möjligt steg*.
#[derive(Clone, Debug, Description)]
pub struct TransitionOption {
    pub(super) option: case::TransitionOption,
    pub(super) case: Option<Arc<Case>>,
    pub(super) model: Arc<Model>,
}

/// Something that the mutation's input carries: *uppgift*.
#[derive(Clone, Debug, SimpleObject)]
pub struct InputNeed {
    /// Field of the input type: *fält*.
    field: &'static str,
    /// Whether the transition is refused without it: *krävs*.
    required: bool,
}

#[Object(use_type_description)]
impl TransitionOption {
    /// Its name, which is the name of its mutation: *steg* (specification 3.9).
    async fn name(&self) -> &'static str {
        self.option.transition.name()
    }

    /// Its number in the specification, such as T06; acts are A1 and on.
    async fn number(&self) -> &'static str {
        self.option.transition.row().number
    }

    /// Its name in words: *benämning*.
    async fn label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        Ok(self
            .option
            .transition
            .label()
            .in_language(Viewer::of(ctx)?.reads(language)))
    }

    /// On what ground it exists in the model: *grund*.
    async fn basis(&self) -> Basis {
        self.model
            .transition(self.option.transition)
            .map_or(model::Basis::Absent, |entry| entry.basis)
            .into()
    }

    /// Document and section: *källa*; null where the sources say nothing.
    async fn source(&self) -> Option<Source> {
        self.model
            .transition(self.option.transition)
            .filter(|entry| !entry.source.is_empty())
            .map(|entry| Source::read(&entry.source))
    }

    /// Whether nothing that is known before input speaks against it: *tillåtet*.
    async fn allowed(&self) -> bool {
        self.option.allowed()
    }

    /// What the case, the model and the reader's mandates already decide against it: *hinder*.
    async fn refusals(&self, ctx: &Context<'_>) -> Result<Vec<UserError>> {
        let viewer = Viewer::of(ctx)?;
        Ok(self
            .option
            .refusals
            .iter()
            .map(|refusal| UserError::new(refusal, viewer, Some(&self.model)))
            .collect())
    }

    /// What the input carries besides the case and its version: *uppgifter*.
    async fn needs(&self) -> Vec<InputNeed> {
        self.option
            .needs
            .iter()
            .map(|need| InputNeed {
                field: need.field,
                required: need.required,
            })
            .collect()
    }

    /// The name of the mutation's input type.
    async fn input_type(&self) -> String {
        let name = self.option.transition.name();
        let (first, rest) = name.split_at(1);
        format!("{}{rest}Input", first.to_uppercase())
    }

    /// Who could fire it today: *uppdrag*.
    async fn mandates(&self, ctx: &Context<'_>) -> Result<Vec<MandateHolder>> {
        let viewer = Viewer::of(ctx)?;
        let could = case::who_could(
            &viewer.registry,
            &self.model,
            self.case.as_deref(),
            self.option.transition,
            viewer.now,
        );
        Ok(could.iter().map(|holder| MandateHolder::new(holder, viewer)).collect())
    }
}

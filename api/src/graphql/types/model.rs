//! A model: an organisation as data, in one of its versions.

use arendegang_domain::case::explain_opening;
use arendegang_domain::model;
use arendegang_domain::organisation;
use arendegang_domain::process::{self, From, Transition};
use async_graphql::{Context, Description, ID, Object, Result, SimpleObject};
use std::sync::Arc;

use super::deviation_reporting::{DeviationReporting, deviation_reporting};
use super::{Body, ModelCheck, Person, Principal, TransitionOption};
use crate::cases;
use crate::graphql::Viewer;
use crate::graphql::enums::{Basis, CaseState, Language, Majority, Station, Tie};
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, DateTime, ModelCode};
use crate::graphql::user_error::{Rule, Source};
use crate::storage::{Publication, RegistrySnapshot};

/// A model of one organisation in one period, in one version: *modell*. Once published it never
/// changes, and a case stays with it (I52).
#[derive(Clone, Debug, Description)]
pub struct Model {
    model: Arc<model::Model>,
    publication: Arc<Publication>,
    /// What was known when it was looked up: its bodies and its other versions.
    snapshot: Arc<RegistrySnapshot>,
}

impl Model {
    /// A version of a model, the newest unless one is named.
    #[must_use]
    pub fn published(
        snapshot: &Arc<RegistrySnapshot>,
        code: &organisation::ModelCode,
        version: Option<u32>,
    ) -> Option<Self> {
        let model = match version {
            Some(version) => snapshot.model(code, version)?,
            None => snapshot.registry.model(code)?,
        };
        Self::of(snapshot, model)
    }

    /// A model that the snapshot knows.
    #[must_use]
    pub fn of(snapshot: &Arc<RegistrySnapshot>, model: &Arc<model::Model>) -> Option<Self> {
        Some(Self {
            model: Arc::clone(model),
            publication: Arc::clone(snapshot.published_as(&model.digest)?),
            snapshot: Arc::clone(snapshot),
        })
    }
}

#[Object(use_type_description)]
impl Model {
    /// Its global id.
    pub(in crate::graphql) async fn id(&self) -> ID {
        NodeId::Model(self.model.code.clone(), Some(self.publication.version)).encode()
    }

    /// Its code, such as FYR24: *kod*.
    async fn code(&self) -> ModelCode {
        ModelCode(self.model.code.clone())
    }

    /// Its name: *namn*.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&str> {
        Ok(match Viewer::of(ctx)?.reads(language) {
            arendegang_domain::Language::Sv => &self.model.name_sv,
            arendegang_domain::Language::En => &self.model.name_en,
        })
    }

    /// The document that it is read from: *källdokument*.
    async fn document(&self) -> &str {
        &self.model.document
    }

    /// First day of its validity: *gäller från och med*.
    async fn valid_from(&self) -> Date {
        Date(self.model.valid_from)
    }

    /// Last day of its validity: *gäller till och med*. Opening a case later warns.
    async fn valid_to(&self) -> Date {
        Date(self.model.valid_to)
    }

    /// SHA-256 of the model file, hexadecimal: the version that a case stays with.
    async fn digest(&self) -> &str {
        &self.model.digest
    }

    /// Which file it is among those that were published under its code, from 1: *version*.
    async fn version(&self) -> u32 {
        self.publication.version
    }

    /// When it was published: *publicerad*.
    async fn published_at(&self) -> DateTime {
        DateTime(self.publication.published_at)
    }

    /// Every version that was published under its code, the newest last: *versioner*.
    async fn versions(&self) -> Vec<ModelVersion> {
        let own = |publication: &&Arc<Publication>| publication.code == self.model.code;
        self.snapshot
            .publications
            .iter()
            .filter(own)
            .map(|publication| ModelVersion {
                publication: Arc::clone(publication),
            })
            .collect()
    }

    /// The name of the file: *filnamn*.
    async fn file_name(&self) -> &str {
        &self.publication.file_name
    }

    /// The file as it was written: *modellfil*. Whoever wants another organisation begins with one.
    async fn text(&self) -> &str {
        &self.model.text
    }

    /// What the checker says of it, together with the newest versions of the other models:
    /// *granskning*.
    async fn check(&self) -> Result<ModelCheck> {
        Ok(ModelCheck(cases::check_of(&self.model, &self.snapshot).await?))
    }

    /// Whether its organisation is described: always.
    #[graphql(deprecation = "Every model has its organisation; nothing replaces it. Removed on 2027-03-01.")]
    async fn has_organisation(&self) -> bool {
        !self.model.bodies.is_empty()
    }

    /// What its office has reported of deviations in a year, to whom, and what is still to be reported:
    /// *avvikelserapportering* (I48). For whoever sees the meetings of the political consultation and the steering
    /// group, as the office does; null for everybody else, and where the model asks for no report.
    async fn deviation_reporting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The year; this one unless given.")] year: Option<i32>,
    ) -> Result<Option<DeviationReporting>> {
        deviation_reporting(Viewer::of(ctx)?, &self.model, year).await
    }

    /// The model of the same area before it: *efterträder*; null for the first.
    async fn follows(&self) -> Option<ModelSuccession> {
        let follows = self.model.follows.as_ref()?;
        Some(ModelSuccession {
            model: ModelCode(follows.model.clone()),
            overlap: follows.overlap.as_deref().map(str::to_owned),
            gap: follows.gap.as_deref().map(str::to_owned),
        })
    }

    /// What the organisation has chosen where the sources leave it open: *inställningar*.
    async fn settings(&self) -> ModelSettings {
        ModelSettings {
            follow_up_owner: self.model.follow_up_owner.into(),
            inferred_steps: self.model.inferred_steps,
            majority: self.model.vote.majority.into(),
            tie: self.model.vote.tie.into(),
        }
    }

    /// What its stations are called: *stationer* (specification 3.6).
    async fn stations(&self) -> Vec<ModelStation> {
        self.model
            .stations
            .keys()
            .map(|station| ModelStation {
                station: *station,
                model: Arc::clone(&self.model),
            })
            .collect()
    }

    /// What is said of a case in each of its states: *lägen* (specification 3.8).
    async fn states(&self) -> Vec<ModelState> {
        self.model
            .states
            .keys()
            .map(|state| ModelState {
                state: *state,
                model: Arc::clone(&self.model),
            })
            .collect()
    }

    /// Its principals: *huvudmän*.
    async fn principals(&self) -> Vec<Principal> {
        self.model.principals.iter().cloned().map(Principal).collect()
    }

    /// Its bodies, or those at one station: *organ*.
    async fn bodies(&self, #[graphql(desc = "Only bodies at this station.")] station: Option<Station>) -> Vec<Body> {
        let registry = &self.snapshot.registry;
        let station = station.map(process::Station::from);
        self.model
            .bodies
            .iter()
            .filter(|body| station.is_none_or(|station| body.station == station))
            .filter_map(|body| registry.body(&body.key).cloned())
            .map(Body::of)
            .collect()
    }

    /// Every transition of the process with what the model says of it: *ärendegång* (specification 3.9).
    async fn transitions(&self) -> Vec<ModelTransition> {
        Transition::ALL
            .iter()
            .map(|transition| ModelTransition {
                transition: *transition,
                model: Arc::clone(&self.model),
            })
            .collect()
    }

    /// The rules that hold in it: *regler* (specification, chapter 4).
    async fn rules(&self) -> Vec<ModelRule> {
        self.model
            .rules
            .iter()
            .map(|(rule, entry)| ModelRule {
                rule: Rule::new(*rule, Some(&self.model), None),
                basis: entry.basis,
            })
            .collect()
    }

    /// The process of the model as a Mermaid state diagram: *diagram*.
    async fn diagram(&self) -> String {
        process::mermaid(&self.model)
    }

    /// Every transition that opens a case, as it stands for the reader: *möjliga öppningar*.
    async fn openings(&self, ctx: &Context<'_>) -> Result<Vec<TransitionOption>> {
        let viewer = Viewer::of(ctx)?;
        let actor = viewer.caller.actor_or_nobody();
        Ok(explain_opening(&self.snapshot.registry, &self.model, actor, viewer.now)
            .into_iter()
            .map(|option| TransitionOption {
                option,
                case: None,
                model: Arc::clone(&self.model),
            })
            .collect())
    }
}

/// A version of a model as it was published: *version*.
#[derive(Clone, Debug, Description)]
pub struct ModelVersion {
    publication: Arc<Publication>,
}

#[Object(use_type_description)]
impl ModelVersion {
    /// Its number among those of its code, from 1: *version*.
    async fn version(&self) -> u32 {
        self.publication.version
    }

    /// SHA-256 of the model file, hexadecimal.
    async fn digest(&self) -> &str {
        &self.publication.digest
    }

    /// The name of the file: *filnamn*.
    async fn file_name(&self) -> &str {
        &self.publication.file_name
    }

    /// When it was published: *publicerad*.
    async fn published_at(&self) -> DateTime {
        DateTime(self.publication.published_at)
    }

    /// Who published it: *publicerad av*; null where it came with the program or from its command
    /// line.
    async fn published_by(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let registry = &Viewer::of(ctx)?.registry;
        let person = self
            .publication
            .published_by
            .and_then(|id| registry.person(id))
            .cloned();
        Ok(person.map(|person| Person { person }))
    }

    /// Why it was published: *skäl*; null where nothing was said.
    async fn reason(&self) -> Option<&str> {
        self.publication.reason.as_deref()
    }
}

/// A transition with what a model says of it: *steg*.
#[derive(Clone, Debug, Description)]
pub struct ModelTransition {
    transition: Transition,
    model: Arc<model::Model>,
}

#[Object(use_type_description)]
impl ModelTransition {
    /// Its name, which is the name of its mutation.
    async fn name(&self) -> &'static str {
        self.transition.name()
    }

    /// Its number in the specification, such as T06; acts are A1 and on.
    async fn number(&self) -> &'static str {
        self.transition.row().number
    }

    /// Its name in words: *benämning*.
    async fn label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        Ok(self.transition.label().in_language(Viewer::of(ctx)?.reads(language)))
    }

    /// On what ground it exists in the model, or that it does not: *grund*.
    async fn basis(&self) -> Basis {
        self.model
            .transition(self.transition)
            .map_or(model::Basis::Absent, |entry| entry.basis)
            .into()
    }

    /// Document and section: *källa*; null where the sources say nothing.
    async fn source(&self) -> Option<Source> {
        self.model
            .transition(self.transition)
            .filter(|entry| !entry.source.is_empty())
            .map(|entry| Source::read(&entry.source))
    }

    /// Whether it only follows from the source, without standing there: *härlett steg* (Q18).
    async fn inferred(&self) -> bool {
        self.model
            .transition(self.transition)
            .is_some_and(|entry| entry.basis == model::Basis::Inferred)
    }

    /// Whether it can be taken: *aktivt*. An inferred one where the model's settings say so (Q18).
    async fn active(&self) -> bool {
        self.model.has(self.transition)
    }

    /// For an absent one: who may do what instead: *i stället*.
    async fn instead(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<Option<String>> {
        let language = Viewer::of(ctx)?.reads(language);
        let instead = self
            .model
            .transition(self.transition)
            .and_then(|entry| entry.instead.clone());
        Ok(instead.map(|(sv, en)| match language {
            arendegang_domain::Language::Sv => sv,
            arendegang_domain::Language::En => en,
        }))
    }

    /// Whether it opens a new case: *öppnar ärende*.
    async fn opens(&self) -> bool {
        self.transition.row().opens()
    }

    /// The states in which it starts: *utgår från*.
    async fn from(&self) -> Vec<CaseState> {
        match self.transition.row().from {
            From::New => Vec::new(),
            From::NewOr(state) => vec![state.into()],
            From::States(states) => states.iter().copied().map(Into::into).collect(),
            From::AnyOpen => process::State::ALL
                .iter()
                .copied()
                .filter(|state| !state.is_terminal())
                .map(Into::into)
                .collect(),
            From::Any => process::State::ALL.iter().copied().map(Into::into).collect(),
        }
    }

    /// The states to which it can lead; empty where the state stays: *leder till*.
    async fn to(&self) -> Vec<CaseState> {
        self.transition
            .row()
            .targets(&self.model)
            .into_iter()
            .map(Into::into)
            .collect()
    }

    /// Whether it is fired on a recorded decision of the body: *på beslut*.
    async fn on_decision(&self) -> bool {
        self.transition.row().on_decision()
    }

    /// The rules that are asked, as far as they hold in the model: *regler*.
    async fn rules(&self) -> Vec<Rule> {
        self.transition
            .row()
            .rules
            .iter()
            .filter(|rule| self.model.rule(**rule).is_some())
            .map(|rule| Rule::new(*rule, Some(&self.model), None))
            .collect()
    }
}

/// Which model a model follows: *efterträder*.
#[derive(Clone, Debug, SimpleObject)]
pub struct ModelSuccession {
    /// The code of the model before: *modell*.
    model: ModelCode,
    /// Where both are valid at once: what says that they may be, *överlapp*; null where they are not.
    overlap: Option<String>,
    /// Where days are left out between them: what says so, *glapp*; null where none are.
    gap: Option<String>,
}

/// What an organisation has chosen where the sources leave it open: *inställningar*.
#[derive(Clone, Copy, Debug, SimpleObject)]
pub struct ModelSettings {
    /// The station that owns the follow-up: *ansvar för uppföljning* (I31).
    follow_up_owner: Station,
    /// Whether steps that only follow from the source can be taken: *härledda steg* (Q18).
    inferred_steps: bool,
    /// How many of the votes cast a decision needs: *majoritet* (Q5).
    majority: Majority,
    /// What as many yes as no come to: *lika röstetal* (Q5).
    tie: Tie,
}

/// What a station is called in a model: *station* (specification 3.6).
#[derive(Clone, Debug, Description)]
pub struct ModelStation {
    station: process::Station,
    model: Arc<model::Model>,
}

#[Object(use_type_description)]
impl ModelStation {
    /// The station: *station*.
    async fn station(&self) -> Station {
        self.station.into()
    }

    /// What it is called there: *benämning*.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&str> {
        Ok(self.model.station_name(self.station, Viewer::of(ctx)?.reads(language)))
    }
}

/// What is said of a case in a state, in a model: *läge* (specification 3.8).
#[derive(Clone, Debug, Description)]
pub struct ModelState {
    state: process::State,
    model: Arc<model::Model>,
}

#[Object(use_type_description)]
impl ModelState {
    /// The state: *läge*.
    async fn state(&self) -> CaseState {
        self.state.into()
    }

    /// What it is called there: *benämning*.
    async fn name(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&str> {
        Ok(self.model.state_name(self.state, Viewer::of(ctx)?.reads(language)))
    }

    /// A sentence for anybody: *statustext för allmänheten*.
    async fn public(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&str> {
        self.said_to(ctx, model::Audience::Public, language)
    }

    /// A sentence for the parties: *statustext för samverkansparter*.
    async fn partner(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&str> {
        self.said_to(ctx, model::Audience::Partner, language)
    }

    /// A sentence for those who handle it: *intern statustext*.
    async fn internal(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&str> {
        self.said_to(ctx, model::Audience::Internal, language)
    }
}

impl ModelState {
    fn said_to(&self, ctx: &Context<'_>, audience: model::Audience, language: Option<Language>) -> Result<&str> {
        Ok(self
            .model
            .status_text(self.state, audience, Viewer::of(ctx)?.reads(language)))
    }
}

/// A rule as it holds in a model: *regel*.
#[derive(Clone, Debug, Description)]
pub struct ModelRule {
    rule: Rule,
    basis: model::Basis,
}

#[Object(use_type_description)]
impl ModelRule {
    /// The rule with its sentence, level and source: *regel*.
    async fn rule(&self) -> &Rule {
        &self.rule
    }

    /// On what ground it holds: *grund*.
    async fn basis(&self) -> Basis {
        self.basis.into()
    }
}

//! A principal, with the bodies and seats that the models give it.

use arendegang_domain::organisation::{self, BodyKey};
use async_graphql::{Context, Description, Object, Result};
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Body, Seat};
use crate::graphql::Viewer;
use crate::graphql::enums::{CareProvider, Side};
use crate::graphql::scalars::ModelCode;

/// A legally responsible authority: *huvudman*, a municipality or the region.
#[derive(Clone, Debug, Description)]
pub struct Principal(pub organisation::Principal);

#[Object(use_type_description)]
impl Principal {
    /// Its key, such as `trollhattan`: *nyckel*.
    async fn key(&self) -> &str {
        self.0.key.as_str()
    }

    /// Its name: *namn*.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Its side: *sida*.
    async fn side(&self) -> Side {
        self.0.side.into()
    }

    /// Whether the sources leave it unnamed, so that the county is to fill in its name: *att namnge*.
    async fn to_be_named(&self) -> bool {
        self.0.to_be_named
    }

    /// Its own organisation as a body, with its line and the assemblies that decide for it: *egen
    /// organisation*.
    async fn organisation(&self, ctx: &Context<'_>) -> Result<Option<Body>> {
        let body = Viewer::of(ctx)?.registry.body(&BodyKey::of_party(&self.0.key)).cloned();
        Ok(body.map(Body::of))
    }

    /// The local groups whose care areas it is among, by key: *närvårdsområden*.
    async fn care_areas(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this model.")] model: Option<ModelCode>,
    ) -> Result<Vec<Body>> {
        let covers = |body: &organisation::Body| body.care_areas.contains(&self.0.key);
        let bodies = self.bodies_where(Viewer::of(ctx)?, model, covers);
        Ok(bodies.into_iter().map(Body::of).collect())
    }

    /// The bodies in which its organisation appoints to a seat, by key: *organ*. Its own organisation is
    /// not among them.
    async fn bodies(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this model.")] model: Option<ModelCode>,
    ) -> Result<Vec<Body>> {
        let sits = |body: &organisation::Body| body.seats.iter().any(|seat| self.appoints_to(seat));
        let bodies = self.bodies_where(Viewer::of(ctx)?, model, sits);
        Ok(bodies.into_iter().map(Body::of).collect())
    }

    /// The seats to which its organisation appoints, by body: *platser*.
    async fn seats(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this model.")] model: Option<ModelCode>,
    ) -> Result<Vec<Seat>> {
        let bodies = self.bodies_where(Viewer::of(ctx)?, model, |_| true);
        let seats = bodies.into_iter().flat_map(|body| {
            let own: Vec<_> = body
                .seats
                .iter()
                .filter(|seat| self.appoints_to(seat))
                .cloned()
                .collect();
            own.into_iter().map(move |seat| Seat {
                body: Arc::clone(&body),
                seat,
                known: None,
            })
        });
        Ok(seats.collect())
    }

    /// The kinds of operation that its seats represent: *verksamheter*. Who runs one (public, private,
    /// procured) is said where somebody of it holds a mandate.
    async fn providers(&self, ctx: &Context<'_>) -> Result<Vec<CareProvider>> {
        let registry = &Viewer::of(ctx)?.registry;
        let represents = |provider: &organisation::CareProvider| {
            let seats = || registry.bodies().flat_map(|body| &body.seats);
            seats().any(|seat| self.appoints_to(seat) && seat.provider == Some(*provider))
        };
        let providers = organisation::CareProvider::ALL.iter().copied();
        Ok(providers.filter(represents).map(Into::into).collect())
    }
}

impl Principal {
    fn appoints_to(&self, seat: &organisation::Seat) -> bool {
        seat.principal.as_ref() == Some(&self.0.key)
    }

    /// The bodies of models where something holds, by key.
    fn bodies_where(
        &self,
        viewer: &Viewer,
        model: Option<ModelCode>,
        holds: impl Fn(&organisation::Body) -> bool,
    ) -> Vec<Arc<organisation::Body>> {
        let of_the_model = |body: &organisation::Body| match (&body.model, &model) {
            (Some(code), Some(asked)) => *code == asked.0,
            (Some(_), None) => true,
            (None, _) => false,
        };
        let bodies = viewer.registry.bodies();
        let found: BTreeMap<BodyKey, Arc<organisation::Body>> = bodies
            .filter(|body| of_the_model(body) && holds(body))
            .map(|body| (body.key.clone(), Arc::clone(body)))
            .collect();
        found.into_values().collect()
    }
}

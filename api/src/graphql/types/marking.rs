//! How wide the circle is that sees a case.

use arendegang_domain::case::{self, Marked};
use async_graphql::{Description, Object};

use super::event::EventActor;
use crate::graphql::enums::Marking;
use crate::graphql::scalars::DateTime;

/// How wide the circle is that sees a case, or a part of one: *märkning* (act A10). A secrecy marking names the section
/// of the law, who set it and when (*offentlighets- och sekretesslagen*, 5 kap. 5 §).
#[derive(Clone, Debug, Description)]
pub struct CaseMarking(pub Option<Box<Marked>>);

#[Object(use_type_description)]
impl CaseMarking {
    /// How wide it is: *märkning*; PUBLIC where nobody has said otherwise.
    async fn level(&self) -> Marking {
        let level = self.0.as_ref().map_or(case::Marking::Public, |marked| marked.level);
        level.into()
    }

    /// The section of the law that it rests on: *tillämplig bestämmelse*.
    async fn law_section(&self) -> Option<&str> {
        self.0.as_ref()?.law_section.as_ref().map(|text| text.as_str())
    }

    /// Who set it, on which mandate: *satt av*; null where nobody has.
    async fn set_by(&self) -> Option<EventActor> {
        self.0.as_ref()?.set_by.clone().map(EventActor)
    }

    /// When it was set: *satt*; null where it never was.
    async fn set_at(&self) -> Option<DateTime> {
        self.0.as_ref().map(|marked| DateTime(marked.set_at))
    }
}

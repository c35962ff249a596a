//! A refusal as data: a code, a sentence, the rule with its source, and who could instead.

use arendegang_domain::model::Model;
use arendegang_domain::organisation::Holder;
use arendegang_domain::rule::{self, Refusal};
use async_graphql::{ComplexObject, Context, Description, Object, Result, SimpleObject};

use super::Viewer;
use super::enums::{Language, Role, RuleLevel, UserErrorCode};
use super::types::{Body, Person};

/// One reason why something was refused: *avslag*. All reasons that apply are given at once.
#[derive(Clone, Debug, SimpleObject)]
pub struct UserError {
    /// What a program acts on: *avslagskod*.
    code: UserErrorCode,
    /// What is wrong here and what to do, in the reader's language.
    message: String,
    /// Path of the input field that is meant, from the arguments of the mutation or calculation;
    /// null where the whole is meant: *fält*.
    field: Option<Vec<String>>,
    /// The rule that refused: *regel* (specification, chapter 4); null where no numbered rule did.
    rule: Option<Rule>,
    /// Where it is written: *källa*. That of the rule, otherwise that of the transition or of its
    /// absence (specification 3.9.1); null for what is no matter of the process.
    source: Option<Source>,
    /// Who could do it instead today: *uppdrag som kan*.
    mandates_that_could: Vec<MandateHolder>,
}

impl UserError {
    /// What a refusal says to this reader. The model tells how strongly the rule holds there.
    #[must_use]
    pub fn new(refusal: &Refusal, viewer: &Viewer, model: Option<&Model>) -> Self {
        Self {
            field: path_from_the_argument(&refusal.field),
            ..Self::of_arguments(refusal, viewer, model)
        }
    }

    /// The same where the path begins at an argument of its own, and not in `input`.
    #[must_use]
    pub fn of_arguments(refusal: &Refusal, viewer: &Viewer, model: Option<&Model>) -> Self {
        let message = match viewer.language {
            arendegang_domain::Language::Sv => &refusal.sv,
            arendegang_domain::Language::En => &refusal.en,
        };
        Self {
            code: refusal.code.into(),
            message: message.clone(),
            field: (!refusal.field.is_empty()).then(|| refusal.field.clone()),
            rule: refusal
                .rule
                .map(|rule| Rule::new(rule, model, refusal.source.as_deref())),
            source: refusal.source.as_deref().map(Source::read),
            mandates_that_could: refusal
                .mandates_that_could
                .iter()
                .map(|holder| MandateHolder::new(holder, viewer))
                .collect(),
        }
    }
}

/// The domain's path is relative to the input.
fn path_from_the_argument(field: &[String]) -> Option<Vec<String>> {
    let path = std::iter::once("input".to_owned()).chain(field.iter().cloned());
    (!field.is_empty()).then(|| path.collect())
}

/// A rule of the organisation: *regel*, an invariant of the specification, chapter 4.
#[derive(Clone, Debug, SimpleObject)]
#[graphql(complex)]
pub struct Rule {
    /// Its number in the specification, such as I24.
    id: &'static str,
    /// How strongly it holds in the model: *ska*, *bör* or *kan*; null where no model is at hand.
    level: Option<RuleLevel>,
    /// Where it is written: *källa*; null where no model is at hand.
    source: Option<Source>,
    #[graphql(skip)]
    rule: rule::Rule,
}

impl Rule {
    /// A rule as it stands in a model, or with the source that a refusal named.
    #[must_use]
    pub fn new(rule: rule::Rule, model: Option<&Model>, source: Option<&str>) -> Self {
        let entry = model.and_then(|model| model.rule(rule));
        Self {
            id: rule.name(),
            level: entry.map(|entry| entry.level.into()),
            source: entry.map(|entry| &*entry.source).or(source).map(Source::read),
            rule,
        }
    }
}

#[ComplexObject]
impl Rule {
    /// The rule as a sentence, in the language asked for, otherwise in the reader's: *regelns
    /// lydelse* (specification, chapter 4).
    async fn sentence(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        let language = Viewer::of(ctx)?.reads(language);
        Ok(self.rule.label().in_language(language))
    }
}

/// Where something is written: *källa*, a document and its section.
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub struct Source {
    /// The document's number among the sources, such as 002: *dokument*.
    document: String,
    /// Its section or sections, spelt as in the document, parted by semicolons: *avsnitt*; empty
    /// where the whole document is meant.
    section: String,
    /// The whole reference in one line, with further documents where there are any: *hänvisning*.
    citation: String,
}

impl Source {
    /// Reads a citation such as `002, Vid oenighet; 003, Del A Oenighet om tolkning av avtal`.
    #[must_use]
    pub fn read(citation: &str) -> Self {
        let number = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let digits = number(citation);
        let (document, rest) = match (digits, citation.split_once(", ")) {
            (0, Some((document, rest))) => (document, rest),
            (0, None) => (citation, ""),
            _ => citation.split_at(digits),
        };
        let own = rest
            .trim_start_matches(',')
            .split("; ")
            .map(str::trim)
            .take_while(|part| number(part) != 3)
            .filter(|part| !part.is_empty());
        Self {
            document: document.to_owned(),
            section: own.collect::<Vec<_>>().join("; "),
            citation: citation.to_owned(),
        }
    }
}

/// Somebody who could do it today, or the vacant place where nobody can: *uppdrag*.
#[derive(Clone, Debug, Description)]
pub struct MandateHolder {
    role: arendegang_domain::process::Role,
    body: Option<Body>,
    seat: Option<String>,
    person: Option<Person>,
    substitute: bool,
}

impl MandateHolder {
    /// A holder as the registry knows them now.
    #[must_use]
    pub fn new(holder: &Holder, viewer: &Viewer) -> Self {
        let body = viewer.registry.body(&holder.body).cloned();
        let seat = holder.seat.as_ref().zip(body.as_ref()).and_then(|(key, body)| {
            body.seats
                .iter()
                .find(|seat| seat.key == *key)
                .map(|seat| seat.label.clone())
        });
        Self {
            role: holder.role,
            body: body.map(Body::of),
            seat,
            person: holder
                .person
                .and_then(|id| viewer.registry.person(id))
                .map(|person| Person { person: person.clone() }),
            substitute: holder.substitute,
        }
    }
}

#[Object(use_type_description)]
impl MandateHolder {
    /// The role that could: *roll* (specification 3.9, chapter 7).
    async fn role(&self) -> Role {
        self.role.into()
    }

    /// The role as people call it, in the language asked for, otherwise in the reader's.
    async fn role_label(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Språk: SV or EN; the reader's own language unless given.")] language: Option<Language>,
    ) -> Result<&'static str> {
        let language = Viewer::of(ctx)?.reads(language);
        Ok(self.role.label().in_language(language))
    }

    /// The body where the mandate is held: *organ* (specification 3.6).
    async fn body(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// The seat, as its document calls it: *plats*; null where it is vacant.
    async fn seat(&self) -> Option<&str> {
        self.seat.as_deref()
    }

    /// Who holds it today: *innehavare*; null where it is vacant.
    async fn person(&self) -> Option<&Person> {
        self.person.as_ref()
    }

    /// Whether that is a substitute, who could in the ordinary holder's place: *ersättare* (Q5).
    async fn substitute(&self) -> bool {
        self.substitute
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_is_read_as_document_and_section() {
        for (citation, document, section) in [
            ("002, Styrgrupp", "002", "Styrgrupp"),
            (
                "002, Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag",
                "002",
                "Utvecklingsforum, Uppdrag; Styrgrupp, Uppdrag",
            ),
            (
                "002, Vid oenighet; 003, Del A Oenighet om tolkning av avtal",
                "002",
                "Vid oenighet",
            ),
            ("003, § 320; Ärendet", "003", "§ 320; Ärendet"),
            ("003, VästKom § 14; VästKom § 15", "003", "VästKom § 14; VästKom § 15"),
            (
                "002 (tyst, rekommenderad läsning)",
                "002",
                "(tyst, rekommenderad läsning)",
            ),
            ("002", "002", ""),
            ("Samverkansplan 2024", "Samverkansplan 2024", ""),
        ] {
            let source = Source::read(citation);
            assert_eq!((source.document.as_str(), source.section.as_str()), (document, section));
            assert_eq!(source.citation, citation);
        }
    }

    #[test]
    fn a_path_starts_at_the_argument() {
        let path = |field: &str| {
            let refusal = Refusal::new(rule::RefusalCode::InvalidInput).at(field);
            path_from_the_argument(&refusal.field).map(|path| path.join("."))
        };
        assert_eq!(path("charter.deadline").as_deref(), Some("input.charter.deadline"));
        assert_eq!(path("decision").as_deref(), Some("input.decision"));
        assert_eq!(
            path("decision.recorded.decidedOn").as_deref(),
            Some("input.decision.recorded.decidedOn")
        );
        assert_eq!(path_from_the_argument(&[]), None);
    }
}

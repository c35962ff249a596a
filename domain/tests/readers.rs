//! In whose words a case is told, and what a body's place in a model means.

use arendegang_domain::case::parts::{BodyDecision, DecisionForm, DecisionOutcome, DecisionSource};
use arendegang_domain::case::{
    Actor, Case, CaseKind, Command, Facts, Request, audience_of, decide, evolve, who_could_fire,
};
use arendegang_domain::model::{Audience, Model};
use arendegang_domain::organisation::{
    BodyKey, ModelCode, Party, PersonId, PrincipalKey, Registry, development_people, mandates,
};
use arendegang_domain::text::FreeText;
use jiff::Timestamp;
use jiff::civil::date;
use std::sync::Arc;

struct Everybody {
    registry: Registry,
    keys: Vec<(String, PersonId)>,
}

fn everybody() -> Everybody {
    let models = Model::bundled().expect("the bundled models are well-formed");
    let people = development_people(&models);
    let held = mandates(&models, &people);
    let persons = people.iter().map(|person| person.person()).collect();
    let keys = people.iter().map(|person| (person.key.clone(), person.id())).collect();
    let models = models.into_iter().map(Arc::new).collect();
    Everybody {
        registry: Registry::new(models, persons, held),
        keys,
    }
}

impl Everybody {
    fn model(&self, code: &str) -> &Model {
        self.registry.model(&ModelCode::new(code)).expect("a bundled model")
    }

    fn person(&self, key: &str) -> PersonId {
        self.keys.iter().find(|(known, _)| known == key).expect("a person").1
    }
}

fn now() -> Timestamp {
    "2025-02-03T07:00:00Z".parse().expect("an instant")
}

/// A case that the local group of Trollhättan has opened.
fn opened(world: &Everybody) -> Case {
    let model = world.model("FYR24");
    let party = |principal: &str| Party {
        principal: PrincipalKey::new(principal),
        organisation: None,
    };
    let command = Command::OpenLocal {
        title: FreeText::new("Läkemedelslistan följer inte med"),
        kind: CaseKind::CollaborationIssue,
        care_areas: vec![PrincipalKey::new("trollhattan")],
        parties: vec![party("trollhattan"), party("vgr")],
        description: None,
        references: Vec::new(),
        strategic: false,
    };
    let could = who_could_fire(&world.registry, model, None, &command, now());
    let member = could.iter().find_map(|holder| holder.person).expect("a member");
    let request = Request {
        command: &command,
        actor: Actor::Person(member),
        now: now(),
        case_id: uuid::Uuid::from_u128(1),
        request_id: None,
        marking: None,
        facts: Facts::default(),
    };
    evolve(None, &decide(&world.registry, model, None, &request).expect("an event"))
}

#[test]
fn who_handles_a_case_reads_the_internal_words_partners_theirs_and_everybody_else_the_public_ones() {
    let world = everybody();
    let case = opened(&world);
    let model = world.model("FYR24");
    let day = date(2025, 2, 3);
    for (key, audience) in [
        ("local-chair-trollhattan-fyr24", Audience::Internal),
        ("office-fyr24", Audience::Internal),
        ("local-chair-uddevalla-fyr24", Audience::Partner),
        ("steering-chair-fyr24", Audience::Partner),
        ("line-manager-trollhattan", Audience::Partner),
        ("office-gbg26", Audience::Public),
        ("local-chair-trollhattan-fyr23", Audience::Public),
    ] {
        let actor = Actor::Person(world.person(key));
        assert_eq!(
            audience_of(&world.registry, model, &case, actor, day),
            audience,
            "{key}"
        );
    }
    let nobody = Actor::Person(PersonId::nil());
    assert_eq!(
        audience_of(&world.registry, model, &case, nobody, day),
        Audience::Public
    );
}

#[test]
fn the_place_of_a_body_means_the_one_in_the_model_of_the_case() {
    let world = everybody();
    let sorted_to = |forum: &str, code: &str| {
        let command = Command::RouteToForumPreparation {
            forum: BodyKey::new(forum),
            question: FreeText::new("Hur gör vi?"),
            decision: BodyDecision {
                decided_on: date(2025, 2, 3),
                form: DecisionForm::Consensus,
                outcome: DecisionOutcome::Adopted,
                reference: None,
                notes: None,
                notes_marking: None,
                votes: Vec::new(),
                taken: None,
                source: DecisionSource::Recorded,
            },
        };
        let command = command.in_model(world.model(code));
        command.forum().expect("a forum").1.as_str().to_owned()
    };
    assert_eq!(sorted_to("aldre", "FYR24"), "fyr24/forum/aldre");
    assert_eq!(sorted_to("aldre", "GBG26"), "gbg26/forum/aldre");
    assert_eq!(sorted_to("gbg26/forum/aldre", "FYR24"), "gbg26/forum/aldre");
    assert_eq!(sorted_to("finns-inte", "FYR24"), "finns-inte");
}

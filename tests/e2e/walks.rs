//! Random walks over HTTP beside the pure core: the same commands by the same people, and the same answers.
//!
//! The core decides on a case of its own. What the server accepts must be what the core accepts, with the same case
//! after it; what it refuses must be refused for the same reasons; and what it offers must be what the core offers.

#[path = "../../domain/tests/world/mod.rs"]
mod world;

use arendegang::graphql::node_id::NodeId;
use arendegang_domain::case::{
    Actor, Case, Command, Event, Facts, Request, decide, evolve, explain, sight_of, who_could_fire,
};
use arendegang_domain::organisation::PersonId;
use arendegang_domain::process::{From, Transition};
use arendegang_domain::rule::Refusal;
use arendegang_tests::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;
use world::{World, anything, sensible};

/// Walks of each model, and steps of each walk.
const WALKS: u64 = 6;
const STEPS: usize = 22;

/// Chance that starts at a number: xorshift, so that a failing walk can be walked again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).expect("it is below the end")
    }

    fn variant(&mut self) -> u16 {
        u16::try_from(self.below(600)).expect("it is small")
    }
}

/// What a command is in GraphQL: its fields as they are written, without the tags that the log has.
fn input_of(command: &Command) -> Value {
    let mut value = serde_json::to_value(command).expect("a command has a JSON form");
    let fields = value.as_object_mut().expect("with fields");
    fields.remove("name");
    if let Some(shares) = fields.get_mut("provisionalSplit").and_then(Value::as_array_mut) {
        for share in shares {
            let points = share["basisPoints"].as_u64().expect("a number");
            *share =
                json!({ "principal": share["principal"], "percent": format!("{}.{:02}", points / 100, points % 100) });
        }
    }
    if let Some(joining) = fields.get_mut("joining").and_then(Value::as_array_mut) {
        for group in joining {
            *group = json!({ "localGroup": group["group"], "decision": recorded(&group["decision"]) });
        }
    }
    if let Some(decision) = fields.get("decision").cloned() {
        fields.insert("decision".to_owned(), recorded(&decision));
    }
    for field in ["references", "agreement", "mainAgreement", "replacedBy"] {
        if let Some(ids) = fields.get_mut(field) {
            *ids = global(ids);
        }
    }
    if let Some(Value::String(person)) = fields.get("person") {
        let id = NodeId::Person(person.parse::<Uuid>().expect("a UUID")).encode().0;
        fields.insert("person".to_owned(), json!(id));
    }
    plain(value)
}

fn recorded(decision: &Value) -> Value {
    if decision.is_null() {
        Value::Null
    } else {
        json!({ "recorded": decision })
    }
}

fn global(ids: &Value) -> Value {
    match ids {
        Value::String(id) => json!(NodeId::Case(id.parse::<Uuid>().expect("a UUID")).encode().0),
        Value::Array(ids) => ids.iter().map(global).collect(),
        other => other.clone(),
    }
}

/// Free texts as bare strings.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(fields) if fields.len() == 1 && fields.contains_key("$text") => fields["$text"].clone(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, plain(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        other => other,
    }
}

/// One case, in the core and on the server.
struct Walk<'a> {
    world: &'a World,
    server: &'a TestServer,
    core: Option<Case>,
    /// The server's id of it.
    id: Value,
    log: Vec<String>,
}

impl Walk<'_> {
    fn decide(&self, command: &Command, person: PersonId) -> Result<Event, Vec<Refusal>> {
        let request = Request {
            command,
            actor: Actor::Person(person),
            now: self.world.now,
            case_id: self.core.as_ref().map_or(Uuid::from_u128(7), |case| case.id),
            request_id: None,
            marking: None,
            facts: Facts::default(),
        };
        let on = |case: Option<&Case>| decide(&self.world.registry, &self.world.model, case, &request);
        // A refusal says nothing of what whoever asks does not see of the case.
        on(self.core.as_ref()).map_err(|refusals| {
            let mut seen = self.core.clone();
            let sight = sight_of(&self.world.registry, Actor::Person(person), self.world.today);
            seen.iter_mut().for_each(|case| case.show_to(&sight));
            on(seen.as_ref()).err().unwrap_or(refusals)
        })
    }

    fn somebody(&self, person: PersonId) -> Person {
        let known = self.world.registry.person(person).expect("a person of the world");
        Person::with_key(&known.key)
    }

    /// What is sent: the command with the case, and the version of the case or of the party's entry.
    fn sent(&self, command: &Command) -> Value {
        let mut input = input_of(command);
        let fields = input.as_object_mut().expect("an input is an object");
        match (&self.core, command.transition().row().from) {
            (Some(case), From::States(_) | From::AnyOpen | From::Any | From::NewOr(_)) => {
                fields.insert("caseId".to_owned(), self.id.clone());
                let by_entry = matches!(
                    command.transition(),
                    Transition::GivePosition
                        | Transition::ProgressImplementation
                        | Transition::PartyDecides
                        | Transition::AnswerConsultation
                );
                let entry = command
                    .party()
                    .and_then(|party| case.entry_version(command.transition(), party));
                let (name, version) = if by_entry {
                    ("expectedEntryVersion", entry.unwrap_or(0))
                } else {
                    ("expectedVersion", case.version)
                };
                fields.insert(name.to_owned(), json!(version));
            }
            _ => {
                fields.insert("model".to_owned(), json!(self.world.model.code.as_str()));
            }
        }
        // What the core may leave out, the API leaves out too.
        fields.retain(|_, value| !value.is_null());
        input
    }

    /// Both are asked the same, and answer the same.
    async fn tries(&mut self, command: &Command, person: PersonId) {
        let name = command.transition().name();
        let (expected, asks) = (self.decide(command, person), self.somebody(person));
        let answer = self.server.mutate(&asks, name, self.sent(command)).await;
        self.log.push(format!("{name} by {asks}"));
        let payload = answer.payload(name);
        let codes: BTreeSet<&str> = payload["userErrors"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|error| error["code"].as_str())
            .collect();
        match expected {
            Ok(event) => {
                assert_eq!(payload["userErrors"], json!([]), "the core accepts: {}", self.told());
                let after = evolve(self.core.take(), &event);
                let seen = self.sees(person, &after);
                self.core = Some(after);
                if seen {
                    self.id = payload["case"]["id"].clone();
                    self.agree(&payload["case"]);
                } else {
                    assert!(payload["case"].is_null(), "a marking took it: {}", self.told());
                }
            }
            Err(refusals) => {
                let seen = self.core.as_ref().is_none_or(|case| self.sees(person, case));
                let reasons: BTreeSet<&str> = if seen {
                    refusals.iter().map(|refusal| refusal.code.name()).collect()
                } else {
                    BTreeSet::from(["NOT_FOUND"])
                };
                assert_eq!(codes, reasons, "{}\n{}", self.told(), answer.text);
                assert!(payload["event"].is_null(), "{}", self.told());
            }
        }
    }

    fn sees(&self, person: PersonId, case: &Case) -> bool {
        let sight = sight_of(&self.world.registry, Actor::Person(person), self.world.today);
        sight.sees(case, case.marking())
    }

    /// The case of the server is that of the core.
    fn agree(&self, there: &Value) {
        let case = self.core.as_ref().expect("there is a case");
        let here = json!({
            "version": case.version,
            "state": case.state.name(),
            "kind": case.kind.name(),
            "title": case.title.as_str(),
            "holder": case.holder.as_ref().map(|body| body.as_str()),
            "dueOn": case.due_on.map(|day| day.to_string()),
            "assignment": case.assignment.as_ref().map(|assignment| assignment.status.name()),
            "taskGroup": case.task_group.as_ref().map(|group| group.status.name()),
            "parties": case.parties.len(),
            "adoptions": case.adoptions.iter().map(|adoption| adoption.status.name()).collect::<Vec<_>>(),
            "implementation": case.implementation.iter().map(|task| task.status.name()).collect::<Vec<_>>(),
            "reporterOwed": case.reporter_owed,
        });
        let statuses = |list: &str| {
            there[list]
                .as_array()
                .into_iter()
                .flatten()
                .map(|entry| entry["status"].clone())
                .collect::<Vec<_>>()
        };
        let told = json!({
            "version": there["version"],
            "state": there["state"],
            "kind": there["kind"],
            "title": there["title"],
            "holder": there["holder"]["key"],
            "dueOn": there["dueOn"],
            "assignment": there["assignment"]["status"],
            "taskGroup": there["taskGroup"]["status"],
            "parties": there["parties"].as_array().map_or(0, Vec::len),
            "adoptions": statuses("adoptions"),
            "implementation": statuses("implementation"),
            "reporterOwed": there["reporterOwed"],
        });
        assert_eq!(told, here, "{}", self.told());
    }

    /// The buttons that the server draws for somebody are those of the core.
    async fn offers(&self, person: PersonId) {
        let case = self.core.as_ref().expect("there is a case");
        let document = "query Options($id: ID!) { case(id: $id) { transitions { name refusals { code } } } }";
        let asks = self.somebody(person);
        let answer = self.server.query(&asks, document, json!({ "id": self.id })).await;
        let there = &answer.data()["case"];
        assert_eq!(
            there.is_object(),
            self.sees(person, case),
            "{asks} sees the case: {}",
            self.told()
        );
        if !there.is_object() {
            return;
        }
        let told: Vec<(String, BTreeSet<String>)> = there["transitions"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|option| {
                let codes = option["refusals"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|refusal| refusal["code"].as_str());
                (
                    option["name"].as_str().unwrap_or_default().to_owned(),
                    codes.map(str::to_owned).collect(),
                )
            })
            .collect();
        let here: Vec<(String, BTreeSet<String>)> = explain(
            &self.world.registry,
            &self.world.model,
            case,
            Actor::Person(person),
            self.world.now,
        )
        .into_iter()
        .map(|option| {
            let codes = option.refusals.iter().map(|refusal| refusal.code.name().to_owned());
            (option.transition.name().to_owned(), codes.collect())
        })
        .collect();
        assert_eq!(told, here, "for {asks}: {}", self.told());
    }

    fn told(&self) -> String {
        format!("{}: {}", self.world.model.code, self.log.join(", "))
    }

    /// A step that makes sense, by somebody who could; none where chance found none.
    fn sensible_step(&self, chance: &mut Chance) -> Option<(Command, PersonId)> {
        let model = &self.world.model;
        let ways: Vec<Transition> = Transition::ALL
            .iter()
            .copied()
            .filter(|transition| model.has(*transition) && *transition != Transition::MoveToModel)
            .filter(|transition| match &self.core {
                None => transition.row().opens(),
                Some(case) => transition.row().starts_in(case.state),
            })
            .collect();
        for _ in 0..20 {
            let transition = *ways.get(chance.below(ways.len()))?;
            let Some(command) = sensible(self.world, self.core.as_ref(), transition, chance.variant()) else {
                continue;
            };
            let could = who_could_fire(
                &self.world.registry,
                model,
                self.core.as_ref(),
                &command,
                self.world.now,
            );
            let people: Vec<PersonId> = could.into_iter().filter_map(|holder| holder.person).collect();
            if let Some(person) = people.get(chance.below(people.len())) {
                return Some((command, *person));
            }
        }
        None
    }

    /// Anything, by anybody.
    fn senseless_step(&self, chance: &mut Chance) -> Option<(Command, PersonId)> {
        let which = chance.variant();
        let command = anything(self.world, self.core.as_ref(), which, chance.variant());
        let opens = command.transition().row().opens();
        // A row that opens a case goes with a model, and one that starts in a state with a case.
        let fits = if self.core.is_some() { !opens } else { opens };
        let person = self.world.people[chance.below(self.world.people.len())];
        // What is longer than a request may be never gets as far as being decided.
        let short = input_of(&command).to_string().len() < 200_000;
        (fits && short && command.refers_to().is_empty()).then_some((command, person))
    }
}

async fn walks(database: Database, code: &str, walks: u64) {
    let world = World::of(code);
    let options = Options {
        now: format!("{}T08:00:00+01:00", world.today),
        // What is too long is for the core to refuse, even where a command has several such texts.
        file: Some("[limits]\nbody_bytes = 1048576\n".to_owned()),
    };
    tell_with(database, options, async |server: &TestServer| {
        for seed in 1..=walks {
            let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let mut walk = Walk {
                world: &world,
                server,
                core: None,
                id: Value::Null,
                log: Vec::new(),
            };
            for step in 0..STEPS {
                let sensible = step == 0 || chance.below(4) > 0;
                let next = if sensible {
                    walk.sensible_step(&mut chance)
                } else {
                    walk.senseless_step(&mut chance)
                };
                if let Some((command, person)) = next {
                    walk.tries(&command, person).await;
                }
                if walk.core.is_some() && step % 5 == 0 {
                    walk.offers(world.people[chance.below(world.people.len())]).await;
                }
            }
            assert!(walk.core.is_some(), "walk {seed} of {code} opened a case");
        }
    })
    .await;
}

#[tokio::test]
async fn fyr23_answers_as_the_core_does() {
    walks(Database::Sqlite, "FYR23", WALKS).await;
}

#[tokio::test]
async fn fyr24_answers_as_the_core_does() {
    walks(Database::Sqlite, "FYR24", WALKS).await;
}

#[tokio::test]
async fn sal19_answers_as_the_core_does() {
    walks(Database::Sqlite, "SAL19", WALKS).await;
}

#[tokio::test]
async fn gbg26_answers_as_the_core_does() {
    walks(Database::Sqlite, "GBG26", WALKS).await;
}

#[tokio::test]
async fn vgc23_answers_as_the_core_does() {
    walks(Database::Sqlite, "VGC23", WALKS).await;
}

#[tokio::test]
async fn postgresql_answers_as_the_core_does() {
    for code in ["FYR23", "VGC23"] {
        walks(Database::Postgres, code, 2).await;
    }
}

use super::*;
use crate::cases::{Expected, Target};
use crate::graphql::Viewer;
use crate::graphql::node_id::NodeId;
use crate::graphql::scalars::{Date, Decimal, ModelCode};
use arendegang_domain::organisation::{PrincipalKey, Registry};
use arendegang_domain::process::{Mandate, Transition};
use arendegang_domain::rule::{Refusal, RefusalCode};
use async_graphql::indexmap::IndexMap;
use async_graphql::registry::{self, MetaInputValue, MetaType};
use async_graphql::{ID, InputType, Name, OutputType, Value, Variables, value};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// Something done with every input type.
pub(super) trait InputVisitor {
    fn visit<I: TransitionInput>(&mut self);
}

/// Required by the row and nullable in the input, so that the refusal can name the rule.
const REFUSED_BY_A_RULE: [(Transition, &str); 3] = [
    (Transition::ReturnResult, "deadline"),
    (Transition::CommissionSteering, "deadline"),
    (Transition::CommissionOffice, "deadline"),
];

fn types() -> registry::Registry {
    let mut registry = registry::Registry::default();
    <Mutation as OutputType>::create_type_info(&mut registry);
    registry
}

fn input_fields<'a>(types: &'a registry::Registry, name: &str) -> &'a IndexMap<String, MetaInputValue> {
    match types.types.get(name) {
        Some(MetaType::InputObject { input_fields, .. }) => input_fields,
        _ => panic!("{name} is an input"),
    }
}

fn mutations(types: &registry::Registry) -> &IndexMap<String, registry::MetaField> {
    match types.types.get("Mutation") {
        Some(MetaType::Object { fields, .. }) => fields,
        _ => panic!("there are mutations"),
    }
}

fn pascal(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

// ---- The API and the table ---------------------------------------------------------------------

/// Changes of mandates, and what administrators do, are no steps of the process.
const ADMINISTRATIVE: &[&str] = &[
    "publishModel",
    "appoint",
    "endMandate",
    "linkIdentity",
    "unlinkIdentity",
    "registerPerson",
    "updatePerson",
    "erasePerson",
    "importMandates",
    "appointSubstitute",
    "endSubstitution",
    "createServiceAccount",
    "rotateServiceAccountSecret",
    "revokeServiceAccount",
    "createCalendarFeed",
    "revokeCalendarFeed",
    "planMeeting",
    "changeMeeting",
    "summonMeeting",
    "cancelMeeting",
    "addAgendaItems",
    "changeAgendaItem",
    "moveAgendaItem",
    "removeAgendaItem",
    "openMeeting",
    "recordAttendance",
    "recuseFromItem",
    "openBallot",
    "castVote",
    "decideItem",
    "noteItem",
    "electAdjuster",
    "electPresider",
    "adjustItem",
    "closeMeeting",
    "decideAgenda",
    "setRecordKind",
    "editRecordNotes",
    "signMinutes",
    "sendRecordToOffice",
    "registerRecord",
    "correctRecord",
    "publishRecord",
    "withdrawRecord",
];

#[test]
fn every_transition_has_a_mutation_of_its_name() {
    let types = types();
    let expected: BTreeSet<&str> = Transition::ALL
        .iter()
        .map(|transition| transition.name())
        .chain(ADMINISTRATIVE.iter().copied())
        .collect();
    let found: BTreeSet<&str> = mutations(&types).keys().map(String::as_str).collect();
    assert_eq!(found, expected);
    for (name, field) in mutations(&types) {
        assert_eq!(field.args["input"].ty, format!("{}Input!", pascal(name)));
        assert_eq!(field.ty, format!("{}Payload!", pascal(name)));
    }
}

/// The fields that say which case is meant, by what the row starts from.
fn target_fields(transition: Transition) -> Vec<(&'static str, &'static str)> {
    use arendegang_domain::process::From;
    let mut fields = match (transition, transition.row().from) {
        (
            Transition::GivePosition
            | Transition::ProgressImplementation
            | Transition::PartyDecides
            | Transition::AnswerConsultation,
            _,
        ) => vec![("caseId", "ID!"), ("expectedEntryVersion", "Int!")],
        (_, From::New) => vec![("model", "ModelCode!"), ("marking", "MarkingInput")],
        (_, From::NewOr(_)) => vec![
            ("caseId", "ID"),
            ("expectedVersion", "Int"),
            ("model", "ModelCode"),
            ("marking", "MarkingInput"),
        ],
        (_, From::States(_) | From::AnyOpen | From::Any) => {
            vec![("caseId", "ID!"), ("expectedVersion", "Int!")]
        }
    };
    fields.push(("idempotencyKey", "String"));
    fields
}

#[test]
fn every_input_asks_for_exactly_what_its_row_needs() {
    let types = types();
    for transition in Transition::ALL {
        let name = format!("{}Input", pascal(transition.name()));
        let fields = input_fields(&types, &name);
        let mut expected: BTreeSet<&str> = BTreeSet::new();
        for (field, ty) in target_fields(*transition) {
            assert_eq!(
                fields.get(field).map(|field| field.ty.as_str()),
                Some(ty),
                "{name}.{field}"
            );
            expected.insert(field);
        }
        for need in transition.row().needs() {
            let field = fields
                .get(need.field)
                .unwrap_or_else(|| panic!("{name} lacks {}", need.field));
            let required = need.required && !REFUSED_BY_A_RULE.contains(&(*transition, need.field));
            assert_eq!(field.ty.ends_with('!'), required, "{name}.{}: {}", need.field, field.ty);
            expected.insert(need.field);
        }
        let found: BTreeSet<&str> = fields.keys().map(String::as_str).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn every_mutation_says_its_number_its_swedish_name_and_who_may() {
    let types = types();
    for (name, field) in mutations(&types)
        .iter()
        .filter(|(name, _)| !ADMINISTRATIVE.contains(&name.as_str()))
    {
        let transition = Transition::from_name(name).expect("a transition");
        let text = field.description.clone().unwrap_or_default().replace('\n', " ");
        let row = transition.row();
        assert!(text.contains(&format!("*{}*", transition.label().sv)), "{name}: {text}");
        assert!(text.contains(row.number), "{name}: {text}");
        for mandate in row.mandate {
            let who = match mandate {
                Mandate::Role(role) | Mandate::AtCounty(role) | Mandate::RoleIn(_, role) | Mandate::OwnParty(role) => {
                    role.label().sv
                }
                Mandate::HolderChair => "the chair of the body that holds the case",
                Mandate::PausingChair => "the chair of the body that paused it",
                Mandate::FollowUpOwner => "the chair of the body that owns the follow-up",
                Mandate::PartyRepresentative => "whoever represents the party",
                Mandate::Themselves => "whoever it is about",
                Mandate::CommissioningChair => "the chair of the body that gave the assignment",
                Mandate::System => "the process clock",
            };
            assert!(text.contains(who), "{name}: {text:?} lacks {who}");
        }
    }
}

#[test]
fn everything_that_the_schema_shows_is_described() {
    let types = types();
    let mut bare = Vec::new();
    let mut see = |what: String, description: Option<&String>| {
        if description.is_none_or(|text| text.trim().is_empty()) {
            bare.push(what);
        }
    };
    for (name, ty) in &types.types {
        match ty {
            // Described when the schema is built, which the suite reads through introspection.
            MetaType::Object { .. } if name.ends_with("Connection") => {}
            // The parts that `Mutation` is put together of: the contract shows only the whole.
            MetaType::Object { .. }
                if name.ends_with("MergedObjectTail")
                    || matches!(name.as_str(), "Steps" | "MeetingMutations" | "CalendarFeedMutations") => {}
            MetaType::Object {
                fields, description, ..
            } => {
                see(name.clone(), description.as_ref());
                for (field, shown) in fields {
                    see(format!("{name}.{field}"), shown.description.as_ref());
                    for (argument, shown) in &shown.args {
                        see(format!("{name}.{field}({argument})"), shown.description.as_ref());
                    }
                }
            }
            MetaType::InputObject {
                input_fields,
                description,
                ..
            } => {
                see(name.clone(), description.as_ref());
                for (field, shown) in input_fields {
                    see(format!("{name}.{field}"), shown.description.as_ref());
                }
            }
            MetaType::Enum {
                enum_values,
                description,
                ..
            } => {
                see(name.clone(), description.as_ref());
                for (value, shown) in enum_values {
                    see(format!("{name}.{value}"), shown.description.as_ref());
                }
            }
            // The library's own; its meaning is the GraphQL specification's.
            MetaType::Scalar { .. } if name == "ID" => {}
            MetaType::Scalar { description, .. } => see(name.clone(), description.as_ref()),
            MetaType::Interface { .. } | MetaType::Union { .. } => {}
        }
    }
    assert_eq!(bare, Vec::<String>::new());
}

// ---- From input to command ---------------------------------------------------------------------

fn a_case() -> ID {
    NodeId::Case(Uuid::from_u128(7)).encode()
}

/// A value of a type, told apart by the field that it is for.
fn sample(types: &registry::Registry, field: &str, ty: &str) -> Value {
    let named = ty.trim_end_matches('!');
    if let Some(item) = named.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
        return Value::List(vec![sample(types, field, item)]);
    }
    match named {
        "String" => Value::from(format!("the {field}").to_lowercase()),
        "ID" if matches!(field, "forum" | "localGroup" | "association") => Value::from("vuxna"),
        "ID" if field == "person" => Value::from(NodeId::Person(Uuid::from_u128(7)).encode().0),
        "ID" => Value::from(a_case().0),
        "Int" => Value::from(i32::try_from(field.len()).expect("a short name")),
        "Boolean" => Value::from(true),
        "Date" => Value::from(format!("2025-01-{:02}", field.len())),
        "Decimal" => Value::from("62.5"),
        "ModelCode" => Value::from("FYR24"),
        _ => match types.types.get(named) {
            Some(MetaType::Enum { enum_values, .. }) => {
                Value::Enum(Name::new(enum_values.keys().next().expect("an enum has values")))
            }
            // Of several that exclude each other, the first.
            Some(MetaType::InputObject {
                input_fields, oneof, ..
            }) => Value::Object(
                input_fields
                    .iter()
                    .take(if *oneof { 1 } else { usize::MAX })
                    .map(|(name, field)| (Name::new(name), sample(types, name, &field.ty)))
                    .collect(),
            ),
            _ => panic!("no sample for {ty}"),
        },
    }
}

struct EveryInput {
    types: registry::Registry,
    samples: Vec<(Transition, Value)>,
}

impl InputVisitor for EveryInput {
    fn visit<I: TransitionInput>(&mut self) {
        let name = I::type_name();
        assert_eq!(name, format!("{}Input", pascal(I::TRANSITION.name())));
        let mut value = sample(&self.types, "input", &name);
        if let Value::Object(fields) = &mut value
            && I::TRANSITION.row().opens()
        {
            // Exactly one of a case and a model.
            fields.shift_remove("caseId");
            fields.shift_remove("expectedVersion");
        }
        let input = I::parse(Some(value.clone()))
            .map_err(|_| name.clone())
            .expect("a valid input");
        let target = input.target().resolve();
        let marked = matches!(target, Ok(Target::New { marking: Some(_), .. }));
        assert_eq!(marked, I::TRANSITION.row().opens(), "{name} is marked as it is opened");
        assert!(target.is_ok(), "{name}");
        let border = Border {
            registry: &Registry::default(),
        };
        let command = input.into_command(&border).expect("every value has a meaning");
        assert_eq!(command.transition(), I::TRANSITION);
        // Each text stands in the command under the name that it was given: none is mixed up.
        let stored = serde_json::to_value(&command).expect("a command has a JSON form");
        for need in I::TRANSITION.row().needs() {
            let stored = &stored[need.field];
            assert!(!stored.is_null(), "{name}.{} is lost", need.field);
            let given = value.clone().into_json().expect("JSON")[need.field].clone();
            if let Some(text) = stored.get("$text") {
                assert_eq!(*text, given, "{name}.{}", need.field);
            } else if stored.is_string() || stored.is_number() || stored.is_boolean() {
                let case = serde_json::json!(Uuid::from_u128(7).to_string());
                assert!(*stored == given || *stored == case, "{name}.{}", need.field);
            }
        }
        self.samples.push((I::TRANSITION, value));
    }
}

fn every_input() -> EveryInput {
    let mut every = EveryInput {
        types: types(),
        samples: Vec::new(),
    };
    visit_inputs(&mut every);
    every
}

#[test]
fn every_input_becomes_the_command_of_its_transition_and_loses_nothing() {
    let samples = every_input().samples;
    assert_eq!(samples.len(), Transition::ALL.len());
}

fn fields_of(refusals: &[Refusal]) -> Vec<String> {
    assert!(refusals.iter().all(|refusal| refusal.code == RefusalCode::InvalidInput));
    refusals.iter().map(|refusal| refusal.field.join(".")).collect()
}

fn on(case: Option<&ID>, version: Option<i32>, model: Option<&str>) -> CaseOrModelTarget {
    CaseOrModelTarget {
        case_id: case.cloned(),
        expected_version: version,
        model: model.map(|code| ModelCode(arendegang_domain::organisation::ModelCode::new(code))),
        idempotency_key: None,
        marking: None,
    }
}

#[test]
fn a_commission_is_for_a_case_or_for_a_model_and_never_for_both_or_neither() {
    let case = a_case();
    assert_eq!(
        on(Some(&case), Some(3), None).resolve(),
        Ok(Target::Existing {
            case_id: Uuid::from_u128(7),
            expected: Expected::Case(3)
        })
    );
    assert!(matches!(
        on(None, None, Some("FYR24")).resolve(),
        Ok(Target::New { marking: None, .. })
    ));
    for (target, field) in [
        (on(None, None, None), "caseId"),
        (on(Some(&case), None, None), "expectedVersion"),
        (on(None, Some(3), None), "expectedVersion"),
        (on(None, Some(3), Some("FYR24")), "expectedVersion"),
        (on(Some(&case), None, Some("FYR24")), "model"),
        (on(Some(&case), Some(3), Some("FYR24")), "model"),
        (on(Some(&case), Some(-1), None), "expectedVersion"),
    ] {
        let refusals = target.resolve().expect_err("not exactly one");
        assert_eq!(fields_of(&refusals), [field], "{target:?}");
    }
}

#[test]
fn everything_wrong_with_a_target_is_said_at_once() {
    let target = CaseTarget {
        case_id: ID("nonsense".into()),
        expected_version: -1,
        idempotency_key: None,
    };
    assert_eq!(
        fields_of(&target.resolve().expect_err("two mistakes")),
        ["caseId", "expectedVersion"]
    );
}

#[test]
fn an_unknown_principal_stays_as_written_in_lower_case() {
    let border = Border {
        registry: &Registry::default(),
    };
    assert_eq!(border.principal(" Göteborg "), PrincipalKey::new("göteborg"));
}

#[test]
fn a_body_may_be_named_by_its_id_and_not_by_the_id_of_anything_else() {
    let key = arendegang_domain::organisation::BodyKey::new("fyr24/forum/vuxna");
    assert_eq!(border::body(&NodeId::Body(key.clone()).encode(), "forum"), Ok(key));
    let refusal = border::body(&a_case(), "charter.forum").expect_err("a case is no body");
    assert_eq!(fields_of(&[refusal]), ["charter.forum"]);
}

#[test]
fn shares_are_exact_percentages_and_each_wrong_one_is_named() {
    let border = Border {
        registry: &Registry::default(),
    };
    let share = |percent: &str| CostShareInput {
        principal: "VGR".into(),
        percent: Decimal::read(percent).expect("a decimal"),
    };
    let good = border.cost_shares(&[share("62.5"), share("37.50")], "provisionalSplit");
    let points: Vec<u32> = good
        .expect("two percentages")
        .iter()
        .map(|share| share.basis_points)
        .collect();
    assert_eq!(points, [6_250, 3_750]);
    let wrong = [share("33.333"), share("50"), share("-1"), share("100.01")];
    assert_eq!(
        fields_of(
            &border
                .cost_shares(&wrong, "provisionalSplit")
                .expect_err("three mistakes")
        ),
        [
            "provisionalSplit.0.percent",
            "provisionalSplit.2.percent",
            "provisionalSplit.3.percent"
        ]
    );
}

#[test]
fn a_blank_optional_text_is_one_left_out() {
    assert_eq!(border::optional_text(Some("  \n".into())), None);
    assert!(
        border::text("  ").is_blank(),
        "a required one is for the domain to refuse"
    );
}

// ---- Through the schema ------------------------------------------------------------------------

fn schema() -> crate::graphql::Schema {
    crate::graphql::schema()
}

/// A viewer on a database of its own, in which there is nobody and nothing.
async fn viewer(person: Option<Uuid>) -> Viewer {
    let folder = tempfile::tempdir().expect("a folder").keep();
    let flags = crate::config::Flags::default();
    let config = crate::config::Config::from_sources(&flags, Vec::new(), &folder).expect("the defaults");
    let url = format!("sqlite://{}/test.sqlite?mode=rwc", folder.display());
    let store = crate::storage::Store::open(&url, 1).await.expect("a database");
    store.migrate().await.expect("a schema");
    let verifier = crate::auth::Verifier::new(&config, None).expect("a verifier");
    let now: jiff::Timestamp = "2025-02-03T07:00:00Z".parse().expect("an instant");
    let clock = crate::clock::Clock::starting_at(now);
    let snapshot = store.uncounted().registry().await.expect("nobody and nothing");
    let key = crate::auth::ServerKey::load_or_create(&folder.join("key.pem")).expect("a key");
    let app = crate::app::App::new(store, clock, verifier, key, &config, snapshot);
    let session = app.store.uncounted();
    let caller = crate::cases::Caller::new(Arc::new(app), session, person, "test".to_owned());
    std::fs::remove_dir_all(&folder).expect("the open file stays until it is closed");
    Viewer::new(caller, crate::transport::Language::En)
}

async fn somebody() -> Viewer {
    viewer(Some(Uuid::from_u128(1))).await
}

const RAISE: &str = "mutation($input: RaiseToOfficeInput!) { raiseToOffice(input: $input) {
    case { id } event { id } userErrors { code message field rule { id } source { document } mandatesThatCould { role } } } }";

async fn raise(viewer: Viewer, input: Value) -> async_graphql::Response {
    let variables = Variables::from_value(value!({ "input": input }));
    let request = async_graphql::Request::new(RAISE).variables(variables).data(viewer);
    schema().execute(request).await
}

#[tokio::test]
async fn without_a_token_a_mutation_is_a_fault() {
    let viewer = viewer(None).await;
    let answer = raise(
        viewer,
        value!({ "caseId": a_case().0, "expectedVersion": 1, "reason": "x" }),
    )
    .await;
    let error = answer.errors.first().expect("a fault");
    let code = error.extensions.as_ref().and_then(|extensions| extensions.get("code"));
    assert_eq!(code, Some(&Value::from("UNAUTHENTICATED")));
}

#[tokio::test]
async fn every_mutation_is_reached_with_a_complete_input() {
    let schema = schema();
    for (transition, input) in every_input().samples {
        let (name, ty) = (transition.name(), pascal(transition.name()));
        let document = format!("mutation($input: {ty}Input!) {{ {name}(input: $input) {{ userErrors {{ code }} }} }}");
        let viewer = viewer(None).await;
        let request = async_graphql::Request::new(document)
            .variables(Variables::from_value(value!({ "input": input })))
            .data(viewer);
        let answer = schema.execute(request).await;
        let extensions = answer.errors.first().and_then(|error| error.extensions.as_ref());
        let code = extensions.and_then(|extensions| extensions.get("code"));
        assert_eq!(code, Some(&Value::from("UNAUTHENTICATED")), "{:?}", answer.errors);
    }
}

#[tokio::test]
async fn a_value_without_meaning_is_a_user_error_with_its_path() {
    let input = value!({ "caseId": "x", "expectedVersion": -1, "reason": "", "idempotencyKey": "å" });
    let answer = raise(somebody().await, input).await;
    assert_eq!(answer.errors, Vec::new());
    let data = answer.data.into_json().expect("JSON");
    let payload = &data["raiseToOffice"];
    assert!(payload["case"].is_null() && payload["event"].is_null());
    let errors = payload["userErrors"].as_array().expect("a list");
    let fields: Vec<String> = errors.iter().map(|error| error["field"][1].to_string()).collect();
    assert_eq!(fields, ["\"caseId\"", "\"expectedVersion\"", "\"idempotencyKey\""]);
    for error in errors {
        assert_eq!(error["code"], "INVALID_INPUT");
        assert_eq!(error["field"][0], "input");
        assert!(error["rule"].is_null() && error["source"].is_null());
    }
}

#[tokio::test]
async fn a_missing_or_unknown_field_is_found_before_anything_runs() {
    for input in [
        value!({ "expectedVersion": 1, "reason": "x" }),
        value!({ "caseId": "x", "expectedVersion": 1, "reason": "x", "target": {} }),
    ] {
        let answer = raise(somebody().await, input.clone()).await;
        assert_eq!(answer.errors.len(), 1, "{input}");
        assert!(answer.errors[0].path.is_empty(), "{:?}", answer.errors);
    }
}

#[test]
fn the_schema_shows_the_targets_only_as_fields_of_the_inputs() {
    let sdl = schema().sdl();
    for hidden in [
        "input CaseTarget",
        "input NewCaseTarget",
        "input CaseOrModelTarget",
        "input EntryTarget",
    ] {
        assert!(!sdl.contains(hidden), "{hidden}");
    }
    assert!(sdl.contains("input BodyDecisionInput @oneOf"));
}

// ---- The digest of a request -------------------------------------------------------------------

fn raising(reason: &str, key: Option<&str>) -> RaiseToOfficeInput {
    let input = value!({ "idempotencyKey": key, "reason": reason, "expectedVersion": 1, "caseId": a_case().0 });
    RaiseToOfficeInput::parse(Some(input))
        .map_err(|_| "no input")
        .expect("an input")
}

#[test]
fn the_digest_is_of_the_request_and_not_of_its_key_or_its_spelling() {
    let digest = |input: &RaiseToOfficeInput| run::digest(input);
    assert_eq!(digest(&raising("x", Some("a"))), digest(&raising("x", Some("b"))));
    assert_eq!(digest(&raising("x", Some("a"))), digest(&raising("x", None)));
    assert_ne!(digest(&raising("x", None)), digest(&raising("y", None)));
    let reordered = value!({ "caseId": a_case().0, "expectedVersion": 1, "reason": "x", "tried": null });
    let reordered = RaiseToOfficeInput::parse(Some(reordered))
        .map_err(|_| "no input")
        .expect("an input");
    assert_eq!(digest(&reordered), digest(&raising("x", None)));
}

/// A field that came later is in no digest where it is not given; one of the same name that was there before is.
#[test]
fn a_field_that_came_later_changes_no_digest() {
    let digest = |input: Value| run::digest_of("decideItem", input);
    let decision = |person: Value| value!({ "decision": { "votes": [{ "seat": "a", "person": person.clone() }], "reservations": [{ "person": person }] } });
    let before = value!({ "decision": { "votes": [{ "seat": "a" }], "reservations": [{}] } });
    assert_eq!(digest(decision(Value::Null)), digest(before.clone()));
    assert_ne!(digest(decision(Value::from("UDox"))), digest(before));
    assert_eq!(
        digest(value!({ "items": [{ "deviationReport": null }] })),
        digest(value!({ "items": [{}] }))
    );
    assert_ne!(digest(value!({ "person": null })), digest(value!({})));
}

#[test]
fn two_mutations_with_the_same_input_are_two_requests() {
    let target = value!({ "caseId": a_case().0, "expectedVersion": 1 });
    let follow_up = StartFollowUpInput::parse(Some(target.clone()))
        .map_err(|_| "no")
        .expect("an input");
    let resume = ResumeAfterAnchoringInput::parse(Some(target))
        .map_err(|_| "no")
        .expect("an input");
    assert_ne!(run::digest(&follow_up), run::digest(&resume));
}

#[test]
fn a_date_in_an_input_is_the_day_that_was_written() {
    let date = Date::parse(Some(Value::from("2025-05-30")))
        .map_err(|_| "no")
        .expect("a day");
    assert_eq!(date.0.to_string(), "2025-05-30");
}

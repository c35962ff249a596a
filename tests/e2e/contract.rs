//! The contract only grows: what a client relies on today is there tomorrow, unless it was
//! deprecated with a date that has come.

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, ConstDirective, FieldDefinition, InputValueDefinition, Type, TypeKind, TypeSystemDefinition,
};
use async_graphql::{Positioned, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// What a schema promises at one place, such as `Case.title` or `Case.title(language:)`.
struct Promise {
    what: What,
    /// The reason of its deprecation.
    deprecated: Option<String>,
}

enum What {
    /// It is there: a type with its kind, an enum value, a member.
    There(&'static str),
    /// A client gets this.
    Given(Type),
    /// A client sends this, and must, unless it may be null or has a default.
    Taken(Type, bool),
}

/// Places in order, so that a type stands before its fields, and a field before its arguments.
type Promises = BTreeMap<String, Promise>;

fn promises(sdl: &str) -> Promises {
    let mut all = Promises::new();
    let document = parse_schema(sdl).expect("a schema");
    let types = document
        .definitions
        .into_iter()
        .filter_map(|definition| match definition {
            TypeSystemDefinition::Type(definition) => Some(definition.node),
            TypeSystemDefinition::Schema(_) | TypeSystemDefinition::Directive(_) => None,
        });
    for definition in types {
        let name = definition.name.node.to_string();
        let mut add = |place: String, what, directives: &[Positioned<ConstDirective>]| {
            all.insert(
                place,
                Promise {
                    what,
                    deprecated: deprecation(directives),
                },
            );
        };
        match definition.kind {
            TypeKind::Scalar => add(name, What::There("scalar"), &[]),
            TypeKind::Object(object) => {
                add(name.clone(), What::There("type"), &[]);
                object
                    .implements
                    .iter()
                    .for_each(|it| add(format!("{name} implements {}", it.node), What::There(""), &[]));
                fields(&name, &object.fields, &mut add);
            }
            TypeKind::Interface(interface) => {
                add(name.clone(), What::There("interface"), &[]);
                fields(&name, &interface.fields, &mut add);
            }
            TypeKind::Union(union) => {
                add(name.clone(), What::There("union"), &[]);
                union
                    .members
                    .iter()
                    .for_each(|it| add(format!("{name} = {}", it.node), What::There(""), &[]));
            }
            TypeKind::Enum(values) => {
                add(name.clone(), What::There("enum"), &[]);
                for value in &values.values {
                    add(
                        format!("{name}.{}", value.node.value.node),
                        What::There(""),
                        &value.node.directives,
                    );
                }
            }
            TypeKind::InputObject(input) => {
                add(name.clone(), What::There("input"), &[]);
                input.fields.iter().for_each(|field| {
                    add(
                        format!("{name}.{}", field.node.name.node),
                        taken(field),
                        &field.node.directives,
                    )
                });
            }
        }
    }
    all
}

fn fields(
    of: &str,
    fields: &[Positioned<FieldDefinition>],
    add: &mut impl FnMut(String, What, &[Positioned<ConstDirective>]),
) {
    for field in fields.iter().map(|field| &field.node) {
        let place = format!("{of}.{}", field.name.node);
        add(place.clone(), What::Given(field.ty.node.clone()), &field.directives);
        for argument in &field.arguments {
            add(
                format!("{place}({}:)", argument.node.name.node),
                taken(argument),
                &argument.node.directives,
            );
        }
    }
}

fn taken(value: &Positioned<InputValueDefinition>) -> What {
    let required = !value.node.ty.node.nullable && value.node.default_value.is_none();
    What::Taken(value.node.ty.node.clone(), required)
}

fn deprecation(directives: &[Positioned<ConstDirective>]) -> Option<String> {
    let directive = directives
        .iter()
        .find(|directive| directive.node.name.node == "deprecated")?;
    match directive.node.get_argument("reason").map(|reason| reason.node.clone()) {
        Some(Value::String(reason)) => Some(reason),
        _ => Some(String::new()),
    }
}

/// Whether whoever was promised one type is content with the other: the same, or one that is null
/// less often.
fn keeps(promised: &Type, now: &Type) -> bool {
    let same = match (&promised.base, &now.base) {
        (BaseType::Named(promised), BaseType::Named(now)) => promised == now,
        (BaseType::List(promised), BaseType::List(now)) => keeps(promised, now),
        _ => false,
    };
    same && (promised.nullable || !now.nullable)
}

/// Everything that a client of the earlier schema would miss, on a day.
fn broken(before: &Promises, after: &Promises, today: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (place, promise) in before {
        let Some(now) = after.get(place) else {
            // What stands in something that is gone is gone with it, and said once.
            let within = before
                .iter()
                .any(|(outer, _)| !after.contains_key(outer) && inside(place, outer));
            let due = promise
                .deprecated
                .as_deref()
                .and_then(date)
                .is_some_and(|due| due <= today);
            if !within && !due {
                found.push(format!("{place} is gone"));
            }
            continue;
        };
        let kept = match (&promise.what, &now.what) {
            (What::There(kind), What::There(now)) => kind == now,
            (What::Given(promised), What::Given(now)) => keeps(promised, now),
            (What::Taken(taken, _), What::Taken(now, _)) => keeps(now, taken),
            _ => false,
        };
        if !kept {
            found.push(format!("{place} is another type"));
        }
    }
    for (place, promise) in after {
        let outer = before.keys().any(|outer| inside(place, outer));
        if outer && !before.contains_key(place) && matches!(promise.what, What::Taken(_, true)) {
            found.push(format!("{place} is new and must be given"));
        }
    }
    found
}

fn inside(place: &str, outer: &str) -> bool {
    place
        .strip_prefix(outer)
        .is_some_and(|rest| rest.starts_with(['.', '(', ' ']))
}

/// The date that a reason names.
fn date(reason: &str) -> Option<&str> {
    let is_date = |word: &&str| word.parse::<jiff::civil::Date>().is_ok();
    reason
        .split(|letter: char| !letter.is_ascii_digit() && letter != '-')
        .find(is_date)
}

fn git(arguments: &[&str]) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new("git").args(arguments).current_dir(root).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The contract as it was last landed, before what is tried now.
fn landed() -> Option<String> {
    let head = git(&["rev-parse", "HEAD"])?;
    let common = git(&["merge-base", "HEAD", "origin/main"])?;
    let base = if common == head { "HEAD~1" } else { common.trim() };
    git(&["show", &format!("{base}:schema.graphql")])
}

#[test]
fn nothing_is_gone_that_was_landed() {
    // A copy without its history, or one that has never landed, has promised nothing.
    let Some(before) = landed() else { return };
    let now = include_str!("../../schema.graphql");
    let today = git(&["show", "--no-patch", "--format=%cs", "HEAD"]).unwrap_or_default();
    let found = broken(&promises(&before), &promises(now), today.trim());

    assert!(
        found.is_empty(),
        "deprecate it first, with the date of its removal:\n{}",
        found.join("\n")
    );
}

#[test]
fn what_is_deprecated_says_until_when() {
    for (place, promise) in promises(include_str!("../../schema.graphql")) {
        let reason = promise.deprecated.unwrap_or_else(|| "2000-01-01".to_owned());
        assert!(
            date(&reason).is_some(),
            "{place} is deprecated without the date of its removal: {reason}"
        );
    }
}

#[test]
fn what_breaks_a_client_is_found_and_what_does_not_is_not() {
    let before = "type Query { a(x: Int): String  b: [Int!]  old: Int @deprecated(reason: \"Use a. Goes 2026-05-01.\") } \
                  enum E { ONE TWO } input I { x: Int! } interface N { id: ID! } type T implements N { id: ID! }";
    for (now, expected) in [
        (
            "type Query { a(x: Int, y: Int): String!  b: [Int!]!  old: Int } enum E { ONE TWO THREE } input I { x: Int  y: Int } \
          interface N { id: ID! } type T implements N { id: ID! }",
            vec![],
        ),
        (
            "type Query { a(x: Int): String  b: [Int!] } enum E { ONE TWO } input I { x: Int! } interface N { id: ID! } type T implements N { id: ID! }",
            vec![],
        ),
        (
            "type Query { a(x: Int!, y: Int!): String  b: [Int]  old: Int } enum E { ONE } input I { x: Int!  y: Int! } type T { id: ID! }",
            vec![
                "E.TWO is gone",
                "N is gone",
                "Query.a(x:) is another type",
                "Query.b is another type",
                "T implements N is gone",
                "I.y is new and must be given",
                "Query.a(y:) is new and must be given",
            ],
        ),
        (
            "type Query { b: String  old: Int! } scalar E input I { x: Int! } interface N { id: ID! }",
            vec![
                "E is another type",
                "E.ONE is gone",
                "E.TWO is gone",
                "Query.a is gone",
                "Query.b is another type",
                "T is gone",
            ],
        ),
    ] {
        assert_eq!(
            broken(&promises(before), &promises(now), "2026-05-01"),
            expected,
            "{now}"
        );
    }
    let early = broken(
        &promises(before),
        &promises("type Query { a(x: Int): String  b: [Int!] }"),
        "2026-04-30",
    );
    assert!(early.contains(&"Query.old is gone".to_owned()), "{early:?}");
}

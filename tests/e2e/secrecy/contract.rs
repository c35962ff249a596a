//! What the contract offers, so that nothing in it is forgotten: fields by type, and an input of every mutation.

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, InputValueDefinition, Type, TypeDefinition, TypeKind, TypeSystemDefinition,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The types of the contract by name.
pub struct Contract(BTreeMap<String, TypeDefinition>);

impl Contract {
    /// The contract as it is landed, which the server's own is held against elsewhere.
    pub fn read() -> Self {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema.graphql");
        let text = std::fs::read_to_string(file).expect("the contract");
        let definitions = parse_schema(text).expect("a schema").definitions;
        let types = definitions.into_iter().filter_map(|definition| match definition {
            TypeSystemDefinition::Type(definition) => Some(definition.node),
            TypeSystemDefinition::Schema(_) | TypeSystemDefinition::Directive(_) => None,
        });
        Self(
            types
                .map(|definition| (definition.name.node.to_string(), definition))
                .collect(),
        )
    }

    /// Every field of every object type, as `Case.title`, with the type that it gives at last.
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for (name, definition) in &self.0 {
            let TypeKind::Object(object) = &definition.kind else {
                continue;
            };
            for field in &object.fields {
                all.push((format!("{name}.{}", field.node.name.node), last(&field.node.ty.node)));
            }
        }
        all
    }

    /// Every field of every input, as `SetMarkingInput.part`, with the type that it takes at last.
    pub fn input_fields(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for (name, definition) in &self.0 {
            let TypeKind::InputObject(input) = &definition.kind else {
                continue;
            };
            for field in &input.fields {
                all.push((format!("{name}.{}", field.node.name.node), last(&field.node.ty.node)));
            }
        }
        all
    }

    /// The names of a field's arguments.
    pub fn arguments(&self, place: &str) -> Vec<String> {
        let (name, field) = place.split_once('.').expect("a type and a field");
        let TypeKind::Object(object) = &self.0[name].kind else {
            panic!("{name} is no object")
        };
        let field = object
            .fields
            .iter()
            .find(|known| known.node.name.node == field)
            .expect("a field");
        field
            .node
            .arguments
            .iter()
            .map(|argument| argument.node.name.node.to_string())
            .collect()
    }

    /// The names of an input's fields, or of an enum's values.
    pub fn names(&self, name: &str) -> Vec<String> {
        match &self.0[name].kind {
            TypeKind::InputObject(input) => input
                .fields
                .iter()
                .map(|field| field.node.name.node.to_string())
                .collect(),
            TypeKind::Enum(values) => values
                .values
                .iter()
                .map(|value| value.node.value.node.to_string())
                .collect(),
            _ => panic!("{name} is neither an input nor an enum"),
        }
    }

    /// The mutations with the type of their input.
    pub fn mutations(&self) -> Vec<(String, String)> {
        let TypeKind::Object(object) = &self.0["Mutation"].kind else {
            panic!("an object")
        };
        let one = |field: &async_graphql::Positioned<async_graphql::parser::types::FieldDefinition>| {
            let input = &field.node.arguments[0].node;
            (field.node.name.node.to_string(), last(&input.ty.node))
        };
        object.fields.iter().map(one).collect()
    }

    /// The ids in an input, however deep, by the names of their fields.
    pub fn ids_in(&self, input: &str) -> Vec<String> {
        let TypeKind::InputObject(object) = &self.0[input].kind else {
            return Vec::new();
        };
        let mut ids = Vec::new();
        for field in &object.fields {
            let ty = last(&field.node.ty.node);
            match &*ty {
                "ID" => ids.push(field.node.name.node.to_string()),
                other if self.0.contains_key(other) => ids.extend(self.ids_in(other)),
                _ => {}
            }
        }
        ids
    }

    /// An input of a mutation that says what must be said, and every id of a case: it can be read, whatever the
    /// process then says of it.
    pub fn input(&self, input: &str, case_ids: &[&str], case: &str) -> Value {
        let TypeKind::InputObject(object) = &self.0[input].kind else {
            panic!("{input} is no input")
        };
        let mut fields = Map::new();
        for field in &object.fields {
            let name = field.node.name.node.as_str();
            let names_a_case = last(&field.node.ty.node) == "ID" && case_ids.contains(&name);
            if names_a_case || required(&field.node) || is_one_of(&self.0[input]) && fields.is_empty() {
                fields.insert(
                    name.to_owned(),
                    self.value(
                        &field.node.ty.node,
                        case_ids,
                        if names_a_case { case } else { "vuxna" },
                        case,
                    ),
                );
            }
        }
        // Beside a case, its version; a case and a model are two ways to say what is meant.
        if fields.contains_key("caseId") {
            let versioned = object
                .fields
                .iter()
                .any(|field| field.node.name.node == "expectedVersion");
            if versioned {
                fields.insert("expectedVersion".to_owned(), json!(1));
            }
        }
        Value::Object(fields)
    }

    fn value(&self, ty: &Type, case_ids: &[&str], id: &str, case: &str) -> Value {
        let name = match &ty.base {
            BaseType::List(inner) => return json!([self.value(inner, case_ids, id, case)]),
            BaseType::Named(name) => name.as_str(),
        };
        match name {
            "ID" => json!(id),
            "Int" => json!(1),
            "Boolean" => json!(true),
            "String" => json!("Text"),
            "Date" => json!("2025-02-03"),
            "DateTime" => json!("2025-02-03T08:00:00Z"),
            "Decimal" => json!("1"),
            "ModelCode" => json!("FYR24"),
            other => match &self.0[other].kind {
                TypeKind::Enum(_) => json!(self.names(other)[0]),
                TypeKind::InputObject(_) => self.input(other, case_ids, case),
                _ => panic!("no value for {other}"),
            },
        }
    }
}

fn required(field: &InputValueDefinition) -> bool {
    !field.ty.node.nullable && field.default_value.is_none()
}

fn is_one_of(definition: &TypeDefinition) -> bool {
    definition
        .directives
        .iter()
        .any(|directive| directive.node.name.node == "oneOf")
}

/// The name of a type without its lists.
fn last(ty: &Type) -> String {
    match &ty.base {
        BaseType::List(inner) => last(inner),
        BaseType::Named(name) => name.to_string(),
    }
}

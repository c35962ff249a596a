//! From the text of a document to one that may be executed.

use std::sync::Arc;

use async_graphql::{
    Executor, Name, Positioned, Request, Value, Variables,
    parser::{
        self, parse_query,
        types::{
            BaseType, DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection,
            SelectionSet, Type,
        },
    },
};

use super::{
    complexity::complexity,
    fault::Fault,
    info::{Cost, RequestInfo},
    limits::Limits,
    measure::measure,
    scan::scan,
    text::plain,
};

/// A document that the executor may be given.
pub(super) async fn read<E: Executor>(
    query: &str,
    limits: &Limits,
    executor: &E,
) -> Result<Arc<ExecutableDocument>, Fault> {
    let document = parse(query, limits)?;
    check_defaults(&document, executor).await?;
    Ok(Arc::new(document))
}

/// A document within the limits that do not depend on variables.
pub(super) fn parse(query: &str, limits: &Limits) -> Result<ExecutableDocument, Fault> {
    let text = scan(query, limits)?;
    let document = parse_query(&text).map_err(|error| syntax(&error))?;
    measure(&document, limits)?;
    Ok(document)
}

/// Refuses a document that gives a default to a list of an unknown type: the validator panics on it.
///
/// The executor itself is asked which types there are. Such defaults are rare, so it is asked rarely.
async fn check_defaults<E: Executor>(document: &ExecutableDocument, executor: &E) -> Result<(), Fault> {
    let operations = document.operations.iter().map(|(_, operation)| &operation.node);
    for definition in operations.flat_map(|operation| &operation.variable_definitions) {
        let variable = &definition.node;
        if variable.default_value.is_none() || matches!(variable.var_type.node.base, BaseType::Named(_)) {
            continue;
        }
        let name = innermost(&variable.var_type.node);
        let mut variables = Variables::default();
        variables.insert(Name::new("name"), Value::from(name.as_str()));
        let question = "query Type($name: String!) { __type(name: $name) { name } }";
        let response = executor.execute(Request::new(question).variables(variables)).await;
        let known =
            matches!(&response.data, Value::Object(data) if data.get("__type").is_some_and(|it| *it != Value::Null));
        if !known {
            let message = format!("Unknown type \"{}\".", plain(name));
            return Err(Fault::bad_request(message).in_document([definition.pos]));
        }
    }
    Ok(())
}

fn innermost(ty: &Type) -> &Name {
    match &ty.base {
        BaseType::Named(name) => name,
        BaseType::List(inner) => innermost(inner),
    }
}

/// The operation to execute: the one named, or the only one.
pub(super) fn operation<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Result<(Option<&'a str>, &'a Positioned<OperationDefinition>), Fault> {
    let found = match (&document.operations, name) {
        (DocumentOperations::Single(operation), None) => Some((None, operation)),
        (DocumentOperations::Single(_), Some(_)) => None,
        (DocumentOperations::Multiple(operations), None) if operations.len() > 1 => {
            let message = "The document has several operations: say which one by operationName.";
            return Err(Fault::bad_request(message).in_document([]));
        }
        (DocumentOperations::Multiple(operations), None) => operations
            .iter()
            .next()
            .map(|(name, operation)| (Some(name.as_str()), operation)),
        (DocumentOperations::Multiple(operations), Some(name)) => operations
            .get_key_value(name)
            .map(|(name, operation)| (Some(name.as_str()), operation)),
    };
    found.ok_or_else(|| Fault::bad_request("The document has no operation of that operationName.").in_document([]))
}

/// What depends on the variables: that the required ones are there, and how large the answer may be.
pub(super) fn check_variables(
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    variables: &Variables,
    limits: &Limits,
    info: &RequestInfo,
) -> Result<(), Fault> {
    for definition in &operation.variable_definitions {
        let variable = &definition.node;
        let missing = match variables.get(&variable.name.node) {
            Some(Value::Null) => true,
            Some(_) => false,
            None => variable.default_value.is_none(),
        };
        if missing && !variable.var_type.node.nullable {
            let message = format!(
                "Variable \"${}\" of type \"{}\" is required.",
                variable.name.node, variable.var_type.node
            );
            return Err(Fault::bad_request(plain(&message).into_owned()).in_document([definition.pos]));
        }
    }
    let actual = complexity(document, operation, variables);
    info.set_cost(Cost {
        complexity: actual,
        limit: limits.complexity,
    });
    if actual > limits.complexity {
        let what = "fields in its largest possible answer";
        return Err(Fault::limit("complexity", what, limits.complexity, actual).in_document([]));
    }
    Ok(())
}

/// The names of the fields that an operation selects at its root, each as often as it selects it.
///
/// Only for documents that have been measured: fragments are expanded where they are spread.
pub(super) fn roots<'a>(document: &'a ExecutableDocument, set: &'a SelectionSet, found: &mut Vec<&'a str>) {
    for selection in &set.items {
        match &selection.node {
            Selection::Field(field) => found.push(field.node.name.node.as_str()),
            Selection::InlineFragment(fragment) => roots(document, &fragment.node.selection_set.node, found),
            Selection::FragmentSpread(spread) => {
                if let Some(fragment) = document.fragments.get(&spread.node.fragment_name.node) {
                    roots(document, &fragment.node.selection_set.node, found);
                }
            }
        }
    }
}

/// The name of an operation's type in the log.
pub(super) fn kind(ty: OperationType) -> &'static str {
    match ty {
        OperationType::Query => "query",
        OperationType::Mutation => "mutation",
        OperationType::Subscription => "subscription",
    }
}

/// The parser's own message quotes the line that it could not read, so only its last part is told.
fn syntax(error: &parser::Error) -> Fault {
    let message = match error {
        parser::Error::Syntax { message, .. } => {
            let expected = message
                .lines()
                .next_back()
                .and_then(|line| line.trim().strip_prefix("= "));
            format!(
                "The document is not GraphQL: {}.",
                expected.unwrap_or("it cannot be parsed")
            )
        }
        parser::Error::RecursionLimitExceeded => "The document is nested too deep.".to_owned(),
        other => format!("The document is not valid: {}.", plain(&other.to_string())),
    };
    Fault::bad_request(message).in_document(error.positions())
}

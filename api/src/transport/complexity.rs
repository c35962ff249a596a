//! How many fields the answer may have, as far as the page sizes tell.

use async_graphql::{
    Value, Variables,
    parser::types::{ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet},
};

/// The page size where the document asks for none, and the largest there is.
const DEFAULT_PAGE: u64 = 20;
const LARGEST_PAGE: u64 = 100;

/// What the whole schema costs, whatever is selected of it: it is long, but it is in memory.
const INTROSPECTION: u64 = 1_000;

/// The number of fields in the largest answer that the operation can give.
///
/// Only for documents that have been measured: fragments are expanded where they are spread.
pub(super) fn complexity(document: &ExecutableDocument, operation: &OperationDefinition, variables: &Variables) -> u64 {
    let cost = Cost {
        document,
        operation,
        variables,
    };
    let sum = cost.of_set(&operation.selection_set.node);
    sum.single.saturating_add(sum.listed)
}

/// What a selection set costs: `edges` and `nodes` come once per item of the page, the rest once.
#[derive(Default)]
struct Sum {
    single: u64,
    listed: u64,
}

struct Cost<'a> {
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    variables: &'a Variables,
}

impl Cost<'_> {
    fn of_set(&self, set: &SelectionSet) -> Sum {
        let mut sum = Sum::default();
        for selection in &set.items {
            let inner = match &selection.node {
                Selection::Field(field) => {
                    let cost = self.of_field(&field.node);
                    match field.node.name.node.as_str() {
                        "edges" | "nodes" => Sum {
                            single: 0,
                            listed: cost,
                        },
                        _ => Sum {
                            single: cost,
                            listed: 0,
                        },
                    }
                }
                Selection::InlineFragment(fragment) => self.of_set(&fragment.node.selection_set.node),
                Selection::FragmentSpread(spread) => {
                    match self.document.fragments.get(&spread.node.fragment_name.node) {
                        Some(fragment) => self.of_set(&fragment.node.selection_set.node),
                        None => continue,
                    }
                }
            };
            sum.single = sum.single.saturating_add(inner.single);
            sum.listed = sum.listed.saturating_add(inner.listed);
        }
        sum
    }

    fn of_field(&self, field: &Field) -> u64 {
        let sum = self.of_set(&field.selection_set.node);
        let children = match (self.page(field), sum.listed) {
            // A list, whose items are selected directly.
            (Some(page), 0) => page.saturating_mul(sum.single),
            (None, 0) => sum.single,
            // A connection.
            (page, listed) => page
                .unwrap_or(DEFAULT_PAGE)
                .saturating_mul(listed)
                .saturating_add(sum.single),
        };
        let own = if matches!(field.name.node.as_str(), "__schema" | "__type") {
            INTROSPECTION
        } else {
            1
        };
        children.saturating_add(own)
    }

    /// How many items the field's arguments ask for: a page size, the keys of what is looked up, or
    /// what is calculated for each.
    fn page(&self, field: &Field) -> Option<u64> {
        let sizes = field.arguments.iter().filter_map(|(name, value)| {
            let name = name.node.as_str();
            if !matches!(name, "first" | "last" | "ids" | "numbers" | "populations" | "patients") {
                return None;
            }
            let value = value
                .node
                .clone()
                .into_const_with(|name| self.variable(&name).cloned().ok_or(()));
            Some(match (name, value) {
                ("first" | "last", Ok(Value::Number(size))) => size.as_u64().unwrap_or(1).min(LARGEST_PAGE),
                ("first" | "last", _) => DEFAULT_PAGE,
                (_, Ok(Value::List(keys))) => keys.len() as u64,
                _ => 1,
            })
        });
        sizes.max().map(|size| size.max(1))
    }

    fn variable(&self, name: &str) -> Option<&Value> {
        self.variables.get(name).or_else(|| {
            let definition = self
                .operation
                .variable_definitions
                .iter()
                .find(|it| it.node.name.node == name)?;
            definition.node.default_value()
        })
    }
}

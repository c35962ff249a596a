//! The fields of an answer in the order in which they were asked for.
//!
//! The executor resolves fields beside each other at the same time and writes each one down when it is
//! ready, so what waits for the database would come last. GraphQL promises the order of the document,
//! and people read it so.

use async_graphql::{
    Value,
    indexmap::IndexMap,
    parser::types::{ExecutableDocument, OperationDefinition, Selection, SelectionSet},
};

/// The response keys of a selection in their order, each with what is selected below it.
struct Asked<'a>(IndexMap<&'a str, Asked<'a>>);

/// Puts the answer to an operation into the order of its document, whose size was measured before.
pub(super) fn restore(data: &mut Value, document: &ExecutableDocument, operation: &OperationDefinition) {
    Asked::of(&[&operation.selection_set.node], document).arrange(data);
}

impl<'a> Asked<'a> {
    fn of(sets: &[&'a SelectionSet], document: &'a ExecutableDocument) -> Self {
        let mut below = IndexMap::new();
        for set in sets {
            collect(set, document, &mut below);
        }
        Self(
            below
                .into_iter()
                .map(|(key, sets)| (key, Self::of(&sets, document)))
                .collect(),
        )
    }

    fn arrange(&self, value: &mut Value) {
        // A scalar may be an object too, and has an order of its own.
        if self.0.is_empty() {
            return;
        }
        match value {
            Value::Object(fields) => {
                let places = || fields.keys().map(|key| self.0.get_index_of(key.as_str()));
                if !places().is_sorted() {
                    fields.sort_by_cached_key(|key, _| self.0.get_index_of(key.as_str()));
                }
                for (key, value) in fields {
                    if let Some(below) = self.0.get(key.as_str()) {
                        below.arrange(value);
                    }
                }
            }
            Value::List(items) => items.iter_mut().for_each(|item| self.arrange(item)),
            Value::Null
            | Value::Number(_)
            | Value::String(_)
            | Value::Boolean(_)
            | Value::Binary(_)
            | Value::Enum(_) => {}
        }
    }
}

/// The selections of a set by their response keys, in the order in which each is first named.
fn collect<'a>(
    set: &'a SelectionSet,
    document: &'a ExecutableDocument,
    found: &mut IndexMap<&'a str, Vec<&'a SelectionSet>>,
) {
    for selection in &set.items {
        match &selection.node {
            Selection::Field(field) => {
                let key = field.node.response_key().node.as_str();
                found.entry(key).or_default().push(&field.node.selection_set.node);
            }
            Selection::InlineFragment(fragment) => collect(&fragment.node.selection_set.node, document, found),
            Selection::FragmentSpread(spread) => {
                if let Some(fragment) = document.fragments.get(&spread.node.fragment_name.node) {
                    collect(&fragment.node.selection_set.node, document, found);
                }
            }
        }
    }
}

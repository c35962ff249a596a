//! How large a parsed document is once its fragments are expanded.
//!
//! Fragments that spread each other twice grow exponentially, and the executor expands them without
//! asking. So the size is computed first, each fragment once; only what is small is then walked.

use std::collections::HashMap;

use async_graphql::{
    Name, Positioned,
    parser::types::{ExecutableDocument, Field, FragmentDefinition, Selection, SelectionSet},
};

use super::{fault::Fault, limits::Limits, text::plain};

/// Refuses the document if any of its operations is larger than the limits.
pub(super) fn measure(document: &ExecutableDocument, limits: &Limits) -> Result<(), Fault> {
    let mut sizes = Sizes {
        document,
        nesting: limits.nesting,
        of_fragment: HashMap::new(),
    };
    let mut fields = 0_u64;
    for (_, operation) in document.operations.iter() {
        fields = fields.saturating_add(sizes.of_set(&operation.node.selection_set, 0)?.fields);
    }
    within(
        "fields",
        "selected fields with fragments expanded",
        limits.fields,
        fields,
    )?;
    if let Some((name, fragment)) = document
        .fragments
        .iter()
        .find(|(name, _)| !sizes.of_fragment.contains_key(name.as_str()))
    {
        let message = format!("Fragment \"{}\" is never used.", plain(name));
        return Err(Fault::bad_request(message).in_document([fragment.pos]));
    }

    let mut walk = Walk {
        document,
        depth: 0,
        introspection_depth: 0,
        aliases: 0,
        repeats: 0,
    };
    for (_, operation) in document.operations.iter() {
        walk.set(&operation.node.selection_set.node, Level::default());
    }
    within("depth", "levels of fields", limits.depth, walk.depth)?;
    within(
        "introspection_depth",
        "levels of lists in the introspection",
        limits.introspection_depth,
        walk.introspection_depth,
    )?;
    within(
        "aliases",
        "aliases with fragments expanded",
        limits.aliases,
        walk.aliases,
    )?;
    within(
        "repeats",
        "selections of the same field in one place",
        limits.repeats,
        walk.repeats,
    )
}

fn within(name: &'static str, what: &str, limit: u64, actual: u64) -> Result<(), Fault> {
    if actual <= limit {
        Ok(())
    } else {
        Err(Fault::limit(name, what, limit, actual).in_document([]))
    }
}

#[derive(Clone, Copy, Default)]
struct Size {
    fields: u64,
    /// Selection sets inside each other, as the executor counts them.
    levels: u64,
}

struct Sizes<'a> {
    document: &'a ExecutableDocument,
    nesting: u64,
    /// Nothing while the fragment is being measured: to meet it then is a cycle.
    of_fragment: HashMap<&'a str, Option<Size>>,
}

impl<'a> Sizes<'a> {
    /// Recursion ends at the limit of nesting, since `level` grows with every step.
    fn of_set(&mut self, set: &'a Positioned<SelectionSet>, level: u64) -> Result<Size, Fault> {
        self.check(level)?;
        let mut size = Size::default();
        for selection in &set.node.items {
            let inner = match &selection.node {
                Selection::Field(field) if field.node.selection_set.node.items.is_empty() => {
                    size.fields = size.fields.saturating_add(1);
                    continue;
                }
                Selection::Field(field) => {
                    size.fields = size.fields.saturating_add(1);
                    self.of_set(&field.node.selection_set, level + 1)?
                }
                Selection::InlineFragment(fragment) => self.of_set(&fragment.node.selection_set, level + 1)?,
                Selection::FragmentSpread(spread) => {
                    let name = &spread.node.fragment_name;
                    let Some((name, fragment)) = self.document.fragments.get_key_value(&name.node) else {
                        let message = format!("Unknown fragment \"{}\".", plain(&name.node));
                        return Err(Fault::bad_request(message).in_document([name.pos]));
                    };
                    self.of_fragment(name, fragment, level + 1)?
                }
            };
            size.fields = size.fields.saturating_add(inner.fields);
            size.levels = size.levels.max(inner.levels + 1);
        }
        Ok(size)
    }

    fn of_fragment(
        &mut self,
        name: &'a Name,
        fragment: &'a Positioned<FragmentDefinition>,
        level: u64,
    ) -> Result<Size, Fault> {
        match self.of_fragment.get(name.as_str()) {
            Some(Some(size)) => {
                let size = *size;
                self.check(level + size.levels)?;
                Ok(size)
            }
            Some(None) => {
                let message = format!("Fragment \"{}\" spreads itself.", plain(name));
                Err(Fault::bad_request(message).in_document([fragment.pos]))
            }
            None => {
                self.of_fragment.insert(name, None);
                let size = self.of_set(&fragment.node.selection_set, level)?;
                self.of_fragment.insert(name, Some(size));
                Ok(size)
            }
        }
    }

    fn check(&self, level: u64) -> Result<(), Fault> {
        within(
            "nesting",
            "selection sets inside each other with fragments expanded",
            self.nesting,
            level,
        )
    }
}

/// The place in the document where the walk is.
#[derive(Clone, Copy, Default)]
struct Level {
    fields: u64,
    /// Inside `__schema` or `__type`: how many of its lists are around.
    introspection: Option<u64>,
}

struct Walk<'a> {
    document: &'a ExecutableDocument,
    depth: u64,
    introspection_depth: u64,
    aliases: u64,
    repeats: u64,
}

impl<'a> Walk<'a> {
    fn set(&mut self, set: &'a SelectionSet, level: Level) {
        let mut keys = Vec::with_capacity(set.items.len());
        self.collect(set, level, &mut keys);
        keys.sort_unstable();
        let repeats = keys
            .chunk_by(|one, other| one == other)
            .map(<[&str]>::len)
            .max()
            .unwrap_or_default();
        self.repeats = self.repeats.max(repeats as u64);
    }

    fn collect(&mut self, set: &'a SelectionSet, level: Level, keys: &mut Vec<&'a str>) {
        for selection in &set.items {
            match &selection.node {
                Selection::Field(field) => {
                    keys.push(field.node.response_key().node.as_str());
                    self.field(&field.node, level);
                }
                Selection::InlineFragment(fragment) => {
                    self.collect(&fragment.node.selection_set.node, level, keys);
                }
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.document.fragments.get(&spread.node.fragment_name.node) {
                        self.collect(&fragment.node.selection_set.node, level, keys);
                    }
                }
            }
        }
    }

    fn field(&mut self, field: &'a Field, mut level: Level) {
        self.aliases += u64::from(field.alias.is_some());
        match (field.name.node.as_str(), level.introspection) {
            ("__schema" | "__type", None) => level.introspection = Some(0),
            ("fields" | "interfaces" | "possibleTypes" | "inputFields", Some(lists)) => {
                level.introspection = Some(lists + 1);
                self.introspection_depth = self.introspection_depth.max(lists + 1);
            }
            (_, Some(_)) => {}
            (_, None) => {
                level.fields += 1;
                self.depth = self.depth.max(level.fields);
            }
        }
        self.set(&field.selection_set.node, level);
    }
}

//! `arendegang schema`: prints the contract.

use crate::error::Exit;
use async_graphql::SDLExportOptions;
use std::io::Write;

/// The schema as it is committed: sorted, so that a change shows as itself.
#[must_use]
pub fn sdl() -> String {
    let options = SDLExportOptions::new()
        .sorted_arguments()
        .sorted_enum_items()
        .sorted_fields()
        .include_specified_by()
        .use_space_ident();
    crate::graphql::schema().sdl_with_options(options)
}

/// Prints the schema.
///
/// # Errors
/// When it cannot be written.
pub fn run(out: &mut dyn Write) -> Result<(), Exit> {
    super::print(out, &sdl())
}

//! The file that the development key is kept in: whole or not there, and nobody else's.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::clock::new_id;

/// Writes the key so that it appears whole or not at all, and never over another: it is written beside, then given
/// its name, which fails if somebody else was faster. Then theirs is the key, and that is as good.
pub(super) fn create(file: &Path, pem: &str) -> io::Result<()> {
    let beside = file.with_file_name(format!("{}.new", new_id()));
    let written = write_new(&beside, pem).and_then(|()| std::fs::hard_link(&beside, file));
    let removed = std::fs::remove_file(&beside);
    match written {
        Ok(()) => removed,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => removed,
        Err(error) => Err(error),
    }
}

fn write_new(path: &Path, pem: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file: File = options.open(path)?;
    file.write_all(pem.as_bytes())?;
    file.sync_all()
}

/// The data folder holds cases as well, so it is nobody else's business.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whether somebody besides the owner could read or change the key.
#[cfg(unix)]
pub(super) fn is_open_to_others(file: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::metadata(file)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
pub(super) fn is_open_to_others(_: &Path) -> io::Result<bool> {
    Ok(false)
}

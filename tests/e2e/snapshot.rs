//! Files that are generated, committed and compared: written only when asked.

use std::path::PathBuf;

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The file says what was generated. With `BLESS=1` it is made to say so.
#[track_caller]
pub fn is(file: &str, generated: &str) {
    let path = root().join(file);
    if std::env::var_os("BLESS").is_some_and(|wish| wish == "1") {
        std::fs::write(&path, generated).expect("the file is written");
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    if committed == generated {
        return;
    }
    let differs = committed
        .lines()
        .zip(generated.lines())
        .position(|(one, other)| one != other);
    let line = differs.unwrap_or_else(|| committed.lines().count().min(generated.lines().count()));
    panic!(
        "{file} is not what is generated, from line {}:\n  committed: {}\n  generated: {}\nRead the difference, and \
         write it with BLESS=1 if it is right.",
        line + 1,
        committed.lines().nth(line).unwrap_or("(ends)"),
        generated.lines().nth(line).unwrap_or("(ends)"),
    );
}

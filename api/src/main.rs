//! The program `arendegang`.

use std::process::ExitCode;

fn main() -> ExitCode {
    arendegang::run()
}

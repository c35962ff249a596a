//! The program itself, built for the tests that need a process to start, signal and kill.

use std::process::ExitCode;

fn main() -> ExitCode {
    arendegang::run()
}

//! A throwaway PostgreSQL cluster, one for the whole test process, gone when the process is.
//!
//! A guard process makes it, waits at its standard input, and takes it away at the end of it. The
//! system closes that pipe however this process ends: after the last test, by a panic, or killed.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// The oldest version that is supported.
const OLDEST: u32 = 15;

/// Set to `require`, it makes a missing PostgreSQL a failure. Not of the server's own prefix: the
/// server refuses variables that it does not know.
const WISH: &str = "TEST_POSTGRES";

/// What the guard does. The socket is in the cluster's own folder, so no port is taken from anybody.
const GUARD: &str = r#"
set -eu
umask 077
trap '' INT HUP
dir=$(mktemp -d "${TMPDIR:-/tmp}/ag-pg.XXXXXX" 2>/dev/null || mktemp -d /tmp/ag-pg.XXXXXX)
trap 'rm -rf "$dir"' EXIT
"$1/initdb" --pgdata "$dir/data" --username tester --auth trust --encoding UTF8 --no-locale --no-sync >"$dir/log" 2>&1 \
  || { cat "$dir/log" >&2; exit 1; }
cat >>"$dir/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$dir'
max_connections = 400
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
shared_buffers = 64MB
CONF
"$1/pg_ctl" --pgdata "$dir/data" --log "$dir/log" --wait --silent start >/dev/null 2>&1 || { cat "$dir/log" >&2; exit 1; }
echo "$dir"
exec >/dev/null 2>&1
read -r _ || true
"$1/pg_ctl" --pgdata "$dir/data" --mode immediate --wait --silent stop >/dev/null 2>&1 || true
"#;

/// A cluster that runs.
pub struct Cluster {
    folder: String,
    /// Holds the pipe at which the guard waits.
    _guard: Child,
}

impl Cluster {
    /// The address of one of its databases.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://tester@localhost/{database}?host={}", self.folder)
    }
}

/// The cluster of this process, made when it is first asked for. None where PostgreSQL is not
/// installed, which is then said once.
///
/// # Panics
/// When PostgreSQL is required and missing, or installed and broken.
pub fn cluster() -> Option<&'static Cluster> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    CLUSTER
        .get_or_init(|| {
            let Some(programs) = newest_programs() else {
                missing();
                return None;
            };
            Some(start(&programs))
        })
        .as_ref()
}

fn missing() {
    let required = std::env::var_os(WISH).is_some_and(|wish| wish == "require");
    assert!(
        !required,
        "PostgreSQL {OLDEST} or later is not installed, and {WISH}=require says that it must be"
    );
    // Written past the capture of the test runner, so that nobody takes what was left out for green.
    let _ = writeln!(
        std::io::stderr(),
        "\nNOT TESTED ON POSTGRESQL: no server programs of version {OLDEST} or later were found (PATH, \
         /usr/lib/postgresql/*/bin, pg_config --bindir). Install them, for example the package \"postgresql\".\n"
    );
}

fn start(programs: &Path) -> Cluster {
    let mut guard = unprivileged()
        .args(["sh", "-c", GUARD, "postgres-guard"])
        .arg(programs)
        // Whoever interrupts the tests interrupts their process group: the guard still tidies up.
        .process_group(0)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell starts");
    let mut folder = String::new();
    let answered = guard
        .stdout
        .take()
        .map(|out| BufReader::new(out).read_line(&mut folder));
    let folder = folder.trim().to_owned();
    assert!(
        matches!(answered, Some(Ok(_))) && !folder.is_empty(),
        "PostgreSQL in {} does not start; its own words stand above",
        programs.display()
    );
    Cluster { folder, _guard: guard }
}

/// What a command is run by: PostgreSQL refuses to run as root.
fn unprivileged() -> Command {
    let is_root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    if !is_root {
        return Command::new("env");
    }
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let known = |user: &&str| users.lines().any(|line| line.split(':').next() == Some(user));
    let user = ["postgres", "nobody"].into_iter().find(known).unwrap_or("nobody");
    let mut command = Command::new("runuser");
    command.args(["-u", user, "--"]);
    command
}

/// The folder with the newest server programs.
fn newest_programs() -> Option<PathBuf> {
    let folders = |parent: &str| {
        fs::read_dir(parent)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path().join("bin"))
    };
    let of_pg_config = Command::new("pg_config")
        .arg("--bindir")
        .output()
        .ok()
        .map(|output| PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    folders("/usr/lib/postgresql")
        .chain(of_pg_config)
        .chain(std::env::split_paths(&path))
        .filter_map(|folder| Some((version(&folder)?, folder)))
        .filter(|(version, _)| *version >= OLDEST)
        .max_by_key(|(version, _)| *version)
        .map(|(_, folder)| folder)
}

/// The major version of the programs in a folder, if all that are needed are there.
fn version(folder: &Path) -> Option<u32> {
    let whole = ["initdb", "pg_ctl", "postgres"]
        .iter()
        .all(|program| folder.join(program).is_file());
    if !whole {
        return None;
    }
    let output = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.split_whitespace()
        .find_map(|word| word.split('.').next()?.parse().ok())
}

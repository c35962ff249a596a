//! What everybody reads, in a real headless browser: by the rules of WCAG 2.1 AA, with the tabulator alone, in a narrow
//! window, with large text, without scripts, and on paper.
//!
//! On SQLite alone: what a page is made of is the same on both databases, and other stories say so.

mod broken;
mod pages;
mod sixty;

use crate::snapshot::root;
use arendegang_tests::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// Set to `require`, it makes a missing browser a failure.
const WISH: &str = "TEST_BROWSER";

/// Names the browser, where it is none of [`BROWSERS`].
const CHOICE: &str = "TEST_CHROMIUM";

/// A folder for pictures and print-outs of every page, for whoever wants to look too.
const PICTURES: &str = "TEST_PICTURES";

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// What stands around GraphiQL at `/`, once it knows who there is.
const HEADER: &str = "header:has(form:not([hidden]))";

/// A page to look at.
struct Page {
    name: String,
    /// From `/`.
    path: String,
    status: u16,
    language: &'static str,
    /// Texts of it that people wrote.
    swedish: Vec<&'static str>,
    /// Which part of it is ours, where the rest is a tool of others.
    part: Option<&'static str>,
    /// One text in it that is replaced.
    broken: Option<Broken>,
}

/// What a page is made to say instead.
struct Broken {
    /// The page or its stylesheet.
    path: String,
    from: &'static str,
    to: &'static str,
    /// What shall find it.
    check: &'static str,
}

fn page(name: impl Into<String>, path: impl Into<String>, language: &'static str) -> Page {
    Page {
        name: name.into(),
        path: format!("{}?lang={language}", path.into()),
        status: 200,
        language,
        swedish: Vec::new(),
        part: None,
        broken: None,
    }
}

impl Page {
    fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    fn with_texts(self, swedish: &[&'static str]) -> Self {
        Self {
            swedish: swedish.to_vec(),
            ..self
        }
    }
}

/// Where the browser is, and what runs it; none where something of it is missing, which is then said.
fn browser() -> Option<PathBuf> {
    let installed = |names: &[&str]| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
        let places = names
            .iter()
            .flat_map(|name| folders.iter().map(move |it| it.join(name)));
        places.into_iter().find(|place| place.is_file())
    };
    let browser = match std::env::var_os(CHOICE) {
        Some(choice) => Some(PathBuf::from(choice)),
        None => installed(&BROWSERS),
    };
    let packages = root().join("tests/browser/node_modules/playwright-core").is_dir();
    if let (Some(browser), Some(_), true) = (browser, installed(&["node"]), packages) {
        return Some(browser);
    }
    let required = std::env::var_os(WISH).is_some_and(|wish| wish == "require");
    assert!(
        !required,
        "a browser or what drives it is not installed, and {WISH}=require says that it must be"
    );
    // Written past the capture of the test runner, so that nobody takes what was left out for green.
    let _ = writeln!(
        std::io::stderr(),
        "\nNOT TESTED IN A BROWSER: it needs {} (or another one that {CHOICE} names), Node.js 20 or later, and once \
         \"npm ci --ignore-scripts\" in tests/browser.\n",
        BROWSERS.join(", ")
    );
    None
}

/// What is wrong with the pages, by their names.
async fn looks(browser: &Path, server: &TestServer, pages: &[Page]) -> BTreeMap<String, Vec<String>> {
    let address = server.address();
    let pages: Vec<Value> = pages
        .iter()
        .map(|page| {
            let broken = page
                .broken
                .as_ref()
                .map(|it| json!({ "path": it.path, "from": it.from, "to": it.to, "check": it.check }));
            json!({ "name": page.name, "url": format!("http://{address}{}", page.path), "status": page.status,
            "language": page.language, "swedish": page.swedish, "part": page.part, "broken": broken })
        })
        .collect();
    // Chromium has no sandbox for root.
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    let pictures = std::env::var_os(PICTURES).map(PathBuf::from);
    let job = json!({ "browser": browser, "sandbox": !is_root, "pictures": pictures, "pages": pages });
    let mut process = Command::new("node")
        .arg("look.mjs")
        .current_dir(root().join("tests/browser"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("Node.js starts");
    let mut input = process.stdin.take().expect("its input");
    input.write_all(job.to_string().as_bytes()).await.expect("it listens");
    drop(input);
    let output = process.wait_with_output().await.expect("it ends");
    let said = String::from_utf8_lossy(&output.stdout);
    let answer: Value = serde_json::from_str(&said)
        .unwrap_or_else(|_| panic!("no answer: {said}{}", String::from_utf8_lossy(&output.stderr)));
    serde_json::from_value(answer["found"].clone()).expect("what was found, by page")
}

//! The lines that hold the house together: who imports whom, what the product never does, and under
//! which licences it stands.

use crate::snapshot::root;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every file below a folder of the repository, by its path from the root.
fn files(folder: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !["target", ".git", "node_modules", "data"].contains(&name.as_str()) {
                    walk(&path, found);
                }
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let texts = found.into_iter().filter_map(|path| {
        let text = fs::read_to_string(&path).ok()?;
        let name = path.strip_prefix(root()).ok()?.display().to_string();
        Some((name, text))
    });
    texts.collect()
}

/// The Rust sources below a folder.
fn sources(folder: &str) -> Vec<(String, String)> {
    let sources: Vec<_> = files(folder)
        .into_iter()
        .filter(|(name, _)| name.ends_with(".rs"))
        .collect();
    assert!(!sources.is_empty(), "there are sources in {folder}");
    sources
}

/// The source without comments, texts and what only tests compile.
fn product(name: &str, text: &str) -> String {
    let only_for_tests = name.contains("/tests/") || name.ends_with("/tests.rs");
    if only_for_tests {
        return String::new();
    }
    // Test modules stand at the end of a file.
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    without_texts(&text[..end])
}

/// Leaves out comments and what stands between quotation marks; lines stay where they are.
fn without_texts(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(letter) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            raw.find("\"#").map_or(rest.len(), |end| end + 5)
        } else if letter == '"' {
            end_of_text(rest)
        } else if rest.starts_with("'\"'") {
            3
        } else if rest.starts_with("'\\\"'") {
            4
        } else {
            kept.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        };
        kept.extend(rest[..skipped].chars().filter(|letter| *letter == '\n'));
        rest = &rest[skipped..];
    }
    kept
}

/// Where the text ends that begins here.
fn end_of_text(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[test]
fn comments_and_texts_are_told_from_code() {
    let code = "use a; // sea_orm\nlet b = \"sea\\\"_orm\n\"; let c = '\"'; let d = r#\"sea\"orm\"#; e";
    assert_eq!(without_texts(code), "use a; \nlet b = \n; let c = ; let d = ; e");
}

fn mentions(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        let part_of_a_word =
            |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        !part_of_a_word(before) && !part_of_a_word(after)
    })
}

/// Who may import what (architecture): a crate, and the only places that name it.
const BORDERS: [(&str, &[&str]); 6] = [
    ("sea_orm", &["api/src/storage/", "migration/src/"]),
    ("sea_orm_migration", &["api/src/storage/", "migration/src/"]),
    (
        "async_graphql",
        &[
            "api/src/graphql/",
            "api/src/transport/",
            "api/src/server.rs",
            "api/src/error.rs",
            "api/src/commands/schema.rs",
        ],
    ),
    (
        "actix_web",
        &[
            "api/src/server.rs",
            "api/src/server/",
            "api/src/transport/",
            "api/src/auth/",
            "api/src/auth.rs",
            "api/src/lib.rs",
        ],
    ),
    ("jsonwebtoken", &["api/src/auth/", "api/src/auth.rs"]),
    ("arendegang_migration", &["api/src/storage/"]),
];

#[test]
fn crates_are_named_where_they_may_be() {
    let mut wrong = Vec::new();
    for (name, text) in ["api/src", "domain/src", "migration/src"].into_iter().flat_map(sources) {
        let code = product(&name, &text);
        for (word, places) in BORDERS {
            if mentions(&code, word) && !places.iter().any(|place| name.starts_with(place)) {
                wrong.push(format!("{name} names {word}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    for (word, places) in BORDERS {
        let used = places.iter().any(|place| {
            ["api/src", "migration/src"]
                .into_iter()
                .flat_map(sources)
                .any(|(name, text)| name.starts_with(place) && mentions(&product(&name, &text), word))
        });
        assert!(
            used,
            "{word} is used where it may be; otherwise this test looks at nothing"
        );
    }
}

/// Rooms of `api` and what each must not know.
const ROOMS: [(&str, &[&str]); 5] = [
    (
        "api/src/storage/",
        &[
            "crate::graphql",
            "crate::cases",
            "crate::server",
            "crate::auth",
            "crate::transport",
        ],
    ),
    (
        "api/src/cases/",
        &["crate::graphql", "crate::server", "crate::transport"],
    ),
    ("api/src/auth/", &["crate::graphql", "crate::cases", "crate::server"]),
    ("api/src/graphql/", &["crate::server", "crate::auth"]),
    (
        "api/src/transport/",
        &[
            "crate::graphql",
            "crate::cases",
            "crate::storage",
            "crate::server",
            "crate::auth",
        ],
    ),
];

#[test]
fn rooms_know_only_what_is_below_them() {
    let mut wrong = Vec::new();
    for (name, text) in sources("api/src") {
        let code = product(&name, &text);
        for (room, others) in ROOMS {
            for other in others
                .iter()
                .filter(|other| name.starts_with(room) && mentions(&code, other))
            {
                wrong.push(format!("{name} names {other}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The core and the history know nothing of ours, of frameworks, of clocks and of chance.
#[test]
fn the_core_is_pure() {
    let manifest = |folder: &str| fs::read_to_string(root().join(folder).join("Cargo.toml")).expect("a manifest");
    for folder in ["domain", "migration"] {
        let text = manifest(folder);
        let dependencies = text
            .split("[dependencies]")
            .nth(1)
            .unwrap_or_default()
            .split("\n[")
            .next()
            .unwrap_or_default();
        assert!(!dependencies.contains("arendegang"), "{folder} imports nothing of ours");
    }
    for (name, text) in sources("domain/src") {
        let code = product(&name, &text);
        for word in [
            "tokio",
            "rand",
            "Timestamp::now",
            "Zoned::now",
            "SystemTime",
            "Instant::now",
            "now_v7",
            "new_v4",
            "std::env",
            "std::net",
            "async fn",
        ] {
            assert!(!mentions(&code, word), "{name} names {word}");
        }
    }
}

/// A place in the product that ends the process or the request instead of answering.
#[test]
fn the_product_answers_instead_of_giving_up() {
    let mut wrong = Vec::new();
    for (name, text) in ["api/src", "domain/src", "migration/src"].into_iter().flat_map(sources) {
        for (line, code) in product(&name, &text).lines().enumerate() {
            for word in [
                ".unwrap()",
                ".expect(",
                "panic!(",
                "unreachable!(",
                "todo!(",
                "unimplemented!(",
                "process::exit",
            ] {
                if code.contains(word) {
                    wrong.push(format!("{name}:{}: {}", line + 1, code.trim()));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_test_is_switched_off_and_none_waits_for_time_to_pass() {
    // Written in parts, so that this file does not find itself.
    let forbidden = [
        concat!("#[ign", "ore"),
        concat!("thread::sl", "eep"),
        concat!("time::sl", "eep"),
        concat!("sl", "eep("),
    ];
    // The end of a token, the running of a clock and the limit of a request are about real time.
    let about_real_time = ["api/src/auth/tests.rs", "api/src/clock.rs", "api/src/transport/tests/"];
    for (name, text) in ["api", "domain", "migration", "tests"].into_iter().flat_map(sources) {
        for word in forbidden
            .iter()
            .filter(|_| !about_real_time.iter().any(|place| name.starts_with(place)))
        {
            assert!(!text.contains(word), "{name} contains {word}");
        }
    }
}

#[test]
fn nothing_names_the_machine_that_it_was_written_on() {
    let places = [
        concat!("/wo", "rk/"),
        concat!("../sha", "red"),
        concat!("/ro", "ot/"),
        concat!("/tmp", "/w/"),
        concat!("/ho", "me/"),
    ];
    let mut wrong = Vec::new();
    // Where the history of a second working copy is, git notes in a file.
    for (name, text) in files("").into_iter().filter(|(name, _)| name != ".git") {
        for (line, content) in text.lines().enumerate() {
            if places.iter().any(|place| content.contains(place)) {
                wrong.push(format!("{name}:{}: {}", line + 1, content.trim()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The licences that the product may stand on.
const LICENCES: [&str; 12] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
];

/// MIT without its attribution clause, and BSD without any clause: what they allow is more than MIT does.
const AS_GOOD_AS: [&str; 2] = ["MIT-0", "0BSD"];

#[test]
fn every_dependency_has_a_licence_that_is_allowed() {
    let version = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("rustc names its host");
    // What other platforms would bring is not here to be read, and not in this program either.
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--offline",
            "--filter-platform",
            host,
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata");
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    assert!(packages.len() > 200, "the whole tree is read");
    let mut wrong = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default().to_owned();
        let licence = package["license"].as_str().unwrap_or_default().to_owned();
        if !is_allowed(&licence) {
            wrong.insert(name, licence);
        }
    }
    assert_eq!(wrong, BTreeMap::new());
}

fn is_allowed(licence: &str) -> bool {
    spdx::Expression::parse_mode(licence, spdx::ParseMode::LAX).is_ok_and(|expression| {
        expression.evaluate(|requirement| {
            let wanted = requirement.to_string();
            LICENCES.contains(&wanted.as_str()) || AS_GOOD_AS.contains(&wanted.as_str())
        })
    })
}

/// The packages with which tests log in and look at pages. They are no part of the product.
#[test]
fn every_package_of_the_tests_has_a_licence_that_is_allowed() {
    for folder in ["openid-provider", "browser"] {
        let lock =
            fs::read_to_string(root().join("tests").join(folder).join("package-lock.json")).expect("a lock file");
        let lock: Value = serde_json::from_str(&lock).expect("JSON");
        let packages = lock["packages"].as_object().expect("packages");
        assert!(packages.len() > 2, "{folder} needs packages");
        for (name, package) in packages {
            let licence = package["license"].as_str().unwrap_or_default();
            assert!(is_allowed(licence), "{folder}: {name} is licensed under {licence:?}");
        }
    }
}

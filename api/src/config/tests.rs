use std::ffi::OsString;
use std::path::Path;

use super::{Config, ConfigError, DatabaseKind, Flags, Key, LogFormat, Mode};

/// A working directory of its own, with or without a configuration file in it.
struct Place(tempfile::TempDir);

impl Place {
    fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn with_file(text: &str) -> Self {
        let place = Self::empty();
        std::fs::write(place.0.path().join("arendegang.toml"), text).unwrap();
        place
    }

    fn load(&self, environment: &[(&str, &str)], settings: &[(Key, &str)]) -> Result<Config, ConfigError> {
        let environment: Vec<(OsString, OsString)> = environment
            .iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        let flags = Flags {
            config: None,
            settings: settings.to_vec(),
        };
        Config::from_sources(&flags, environment, self.0.path())
    }

    fn refusal(&self) -> String {
        self.load(&[], &[]).unwrap_err().to_string()
    }
}

const ISSUER: &str =
    "[[issuer]]\nissuer = \"https://id.example.se\"\naudience = \"arendegang\"\njwks_file = \"keys.json\"\n";

#[test]
fn without_anything_it_is_a_development_server_on_this_machine() {
    let config = Place::empty().load(&[("HOME", "/root")], &[]).unwrap();

    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.mode, Mode::Development);
    assert_eq!(config.data_dir, Path::new("data"));
    assert_eq!(config.database_url.kind(), DatabaseKind::Sqlite);
    assert_eq!(config.database_url.expose(), "sqlite://data/arendegang.sqlite?mode=rwc");
    assert_eq!(config.database_connections, 20);
    assert!(config.migrate_on_start && config.cors_origins.is_empty() && config.now.is_none());
}

#[test]
fn flags_win_over_the_environment_and_the_environment_over_the_file() {
    let place = Place::with_file(
        "listen = \"127.0.0.1:1\"\ndatabase_connections = 5\nlog_format = \"json\"\n\
         cors_origins = [\"https://a.se\"]\nnow = \"2025-01-01T00:00:00Z\"",
    );
    let config = place
        .load(
            &[
                ("ARENDEGANG_LISTEN", "127.0.0.1:2"),
                ("ARENDEGANG_DATABASE_CONNECTIONS", "6"),
            ],
            &[(Key::Listen, "127.0.0.1:3")],
        )
        .unwrap();

    assert_eq!(config.listen.port(), 3);
    assert_eq!(config.database_connections, 6);
    assert_eq!(config.log_format, LogFormat::Json);
    assert_eq!(config.cors_origins[0].as_str(), "https://a.se");
    assert_eq!(config.clock().today().to_string(), "2025-01-01");
}

#[test]
fn paths_in_the_file_are_relative_to_its_folder() {
    let place = Place::with_file(&format!("data_dir = \"store\"\n{ISSUER}"));
    let config = place.load(&[], &[]).unwrap();

    assert_eq!(config.data_dir, place.0.path().join("store"));
    assert_eq!(config.issuers[0].jwks_file, Some(place.0.path().join("keys.json")));
}

#[test]
fn a_file_that_is_named_must_exist() {
    for environment in [vec![], vec![("ARENDEGANG_CONFIG".into(), "missing.toml".into())]] {
        let path = Path::new("missing.toml");
        let flags = Flags {
            config: environment.is_empty().then_some(path),
            settings: vec![],
        };
        let error = Config::from_sources(&flags, environment, Place::empty().0.path()).unwrap_err();

        assert!(matches!(error, ConfigError::Unreadable { .. }), "{error}");
    }
}

#[test]
fn what_the_file_gets_wrong_is_said_with_file_and_line_and_the_known_settings() {
    for (text, line, hint) in [
        (
            "listen = \"127.0.0.1:1\"\nlisten_port = 80",
            2,
            "unknown field `listen_port`",
        ),
        ("\n\nmode = \"prod\"", 3, "development or production"),
        ("database_connections = \"many\"", 1, "invalid type"),
        ("now = \"yesterday\"", 1, "with its offset"),
        ("listen = ", 1, ""),
        ("cors_origins = [\"*\"]", 1, "no *"),
        (
            "[[issuer]]\nissuer = \"a\"\naudience = \"b\"\njwks_file = \"c\"\nkeys = 1",
            5,
            "unknown field `keys`",
        ),
        (
            "[[issuer]]\nissuer = \"a\"\naudience = \"b\"\njwks_file = \"c\"\nalgorithms = [\"HS256\"]",
            5,
            "HS256",
        ),
        (
            "[[issuer]]\nissuer = \"a\"\naudience = 1\njwks_file = \"c\"",
            3,
            "a text or a list of texts",
        ),
        ("[rate_limits]\nnobody = 1", 2, "unknown field `nobody`"),
        (
            "[rate_limits]\nperson = { requests = 1, seconds = 1, minutes = 1 }",
            2,
            "unknown field `minutes`",
        ),
        ("[rate_limits]\nperson = { requests = 0, seconds = 1 }", 2, "nonzero"),
        ("[rate_limits]\nperson = { requests = 1 }", 2, "missing field `seconds`"),
        (
            "[rate_limits]\ntrusted_proxies = [\"10.0.0.7/8\"]",
            2,
            "first address of the network",
        ),
        ("[rate_limits]\nproxy_header = \"X-Real-IP\"", 2, "X-Forwarded-For"),
    ] {
        let message = Place::with_file(text).refusal();

        assert!(
            message.contains(&format!("arendegang.toml, line {line}: ")),
            "{text}: {message}"
        );
        assert!(
            message.contains(hint) && message.contains("shutdown_timeout"),
            "{text}: {message}"
        );
    }
}

#[test]
fn an_unknown_variable_with_our_prefix_is_refused_and_others_are_left_alone() {
    let place = Place::empty();
    let error = place.load(&[("ARENDEGANG_LISTENN", "x")], &[]).unwrap_err();

    assert!(matches!(error, ConfigError::UnknownVariable { .. }), "{error}");
    assert!(error.to_string().contains("ARENDEGANG_LISTENN"), "{error}");
    assert!(error.to_string().contains("ARENDEGANG_DATABASE_URL"), "{error}");
    assert!(place.load(&[("LISTEN", "x"), ("RUST_LOG", "x")], &[]).is_ok());
}

#[test]
fn a_password_is_never_repeated_wherever_it_stands() {
    let place = Place::empty();
    let wrong = "mysql://anna:hemlig@db/arende";
    for error in [
        place.load(&[("ARENDEGANG_DATABASE_URL", wrong)], &[]).unwrap_err(),
        place.load(&[("ARENDEGANG_LISTEN", wrong)], &[]).unwrap_err(),
        place.load(&[], &[(Key::DatabaseUrl, wrong)]).unwrap_err(),
        Place::with_file(&format!("database_url = \"{wrong}\""))
            .load(&[], &[])
            .unwrap_err(),
        Place::with_file(&format!("database_connections = \"{wrong}\""))
            .load(&[], &[])
            .unwrap_err(),
        Place::with_file(&format!("database_url = \"{wrong}\" oops"))
            .load(&[], &[])
            .unwrap_err(),
    ] {
        assert!(!error.to_string().contains("hemlig"), "{error}");
        assert!(!format!("{error:?}").contains("hemlig"), "{error:?}");
    }

    let right = "postgres://anna:hemlig@db/arende";
    let config = place.load(&[("ARENDEGANG_DATABASE_URL", right)], &[]).unwrap();
    assert_eq!(config.database_url.expose(), right);
    assert!(!format!("{config:?}").contains("hemlig"));
}

#[test]
fn development_stays_on_this_machine() {
    for listen in ["0.0.0.0:8080", "[::]:8080", "192.0.2.1:80", "[::ffff:192.0.2.1]:80"] {
        let error = Place::empty().load(&[("ARENDEGANG_LISTEN", listen)], &[]).unwrap_err();

        assert!(
            matches!(error, ConfigError::DevelopmentInPublic { .. }),
            "{listen}: {error}"
        );
    }
    for listen in ["127.0.0.2:1", "[::1]:1", "[::ffff:127.0.0.1]:1", "localhost:1"] {
        assert!(
            Place::empty().load(&[("ARENDEGANG_LISTEN", listen)], &[]).is_ok(),
            "{listen}"
        );
    }
}

#[test]
fn production_needs_an_issuer_and_the_real_time() {
    let production = [("ARENDEGANG_MODE", "production"), ("ARENDEGANG_LISTEN", "0.0.0.0:80")];
    assert!(matches!(
        Place::empty().load(&production, &[]).unwrap_err(),
        ConfigError::NoIssuer
    ));

    let place = Place::with_file(ISSUER);
    let loaded = place.load(&production, &[]).unwrap();
    assert_eq!((loaded.mode, loaded.rate_limits.enabled), (Mode::Production, true));
    assert!(
        !place.load(&[], &[]).unwrap().rate_limits.enabled,
        "in development nobody waits"
    );
    assert!(matches!(
        place
            .load(&production, &[(Key::Now, "2025-02-03T08:00:00+01:00")])
            .unwrap_err(),
        ConfigError::NowInProduction
    ));
}

#[test]
fn an_issuer_that_makes_no_sense_is_refused_by_name() {
    let issuer =
        |lines: &str| format!("[[issuer]]\nissuer = \"a\"\naudience = [\"b\", \"c\"]\njwks_file = \"k\"\n{lines}\n");
    assert!(Place::with_file(&issuer("")).load(&[], &[]).is_ok());
    for (text, hint) in [
        (issuer("leeway = 121"), "at most 120"),
        (issuer("algorithms = []"), "allows no algorithm"),
        (issuer("person_claim = \"\""), "person_claim"),
        (issuer("").repeat(2), "stands twice"),
        (
            issuer("").replace("\"a\"", "\"arendegang-development\""),
            "keeps for itself",
        ),
        (issuer("").replace("\"a\"", "\" \""), "empty issuer"),
        (issuer("").replace("[\"b\", \"c\"]", "[]"), "no audience"),
    ] {
        let message = Place::with_file(&text).refusal();

        assert!(message.contains(hint), "{message}");
    }
}

#[test]
fn an_issuer_whose_keys_cannot_be_fetched_as_told_is_refused_by_name() {
    let issuer = |name: &str, lines: &str| format!("[[issuer]]\nissuer = \"{name}\"\naudience = \"b\"\n{lines}\n");
    let good = "https://id.example.se/realm";
    for (name, lines) in [
        (good, ""),
        ("http://127.0.0.1:8090", ""),
        ("http://[::1]:8090", ""),
        ("http://localhost:8090/", ""),
        ("anything", "jwks_uri = \"https://id.example.se/keys\""),
        (
            good,
            "keys_refresh = 60\nkeys_retry = 5\nkeys_keep = 3600\nca_file = \"ca.pem\"",
        ),
    ] {
        assert!(
            Place::with_file(&issuer(name, lines)).load(&[], &[]).is_ok(),
            "{name} {lines}"
        );
    }
    for (name, lines, hint) in [
        ("http://id.example.se", "", "https://"),
        ("http://127.0.0.1.example.se", "", "https://"),
        ("http://10.0.0.1", "", "https://"),
        ("ftp://id.example.se", "", "https://"),
        ("anything", "", "https://"),
        (
            "https://somebody:secret@id.example.se",
            "jwks_uri = \"https://x:secret@id.example.se/keys\"",
            "jwks_uri",
        ),
        (good, "jwks_uri = \"http://id.example.se/keys\"", "jwks_uri"),
        (good, "jwks_uri = \"file:///keys.json\"", "jwks_uri"),
        (
            good,
            "jwks_file = \"k\"\njwks_uri = \"https://id.example.se/keys\"",
            "nothing is fetched",
        ),
        (good, "jwks_file = \"k\"\nca_file = \"ca.pem\"", "nothing is fetched"),
        (good, "keys_refresh = 0", "keys_refresh"),
        (good, "keys_retry = 0", "keys_retry"),
        (good, "keys_keep = 60", "keys_keep"),
        (good, "keys_keep = 700000", "keys_keep"),
        (good, "name_claim = \" \"", "name_claim"),
        (good, "hsa_id_claim = \"\"", "hsa_id_claim"),
    ] {
        let message = Place::with_file(&issuer(name, lines)).refusal();

        assert!(message.contains(hint), "{message}");
    }
}

#[test]
fn numbers_outside_their_range_are_refused() {
    for (variable, value) in [
        ("ARENDEGANG_DATABASE_CONNECTIONS", "0"),
        ("ARENDEGANG_DATABASE_CONNECTIONS", "-1"),
        ("ARENDEGANG_SHUTDOWN_TIMEOUT", "4000"),
        ("ARENDEGANG_SHUTDOWN_TIMEOUT", "soon"),
        ("ARENDEGANG_MIGRATE_ON_START", "yes"),
        ("ARENDEGANG_NOW", "2025-02-03"),
        ("ARENDEGANG_DATA_DIR", ""),
    ] {
        let error = Place::empty().load(&[(variable, value)], &[]).unwrap_err();

        assert!(
            matches!(error, ConfigError::Value { .. }),
            "{variable}={value}: {error}"
        );
    }
}

#[test]
fn a_ladder_of_reminders_is_understood_or_refused() {
    let config = Place::with_file("[reminders]\nbefore = [30, 7]\noffice_after = []\n")
        .load(&[], &[])
        .unwrap();
    assert_eq!(
        (
            config.reminders.before,
            config.reminders.after,
            config.reminders.office_after
        ),
        (vec![30, 7], vec![1], vec![])
    );
    for (lines, hint) in [
        ("befor = [7]", "befor"),
        ("before = 7", "[reminders]"),
        ("before = [-7]", "[reminders]"),
        ("after = [0]", "reminders.after"),
        ("office_after = [367]", "reminders.office_after"),
    ] {
        let message = Place::with_file(&format!("[reminders]\n{lines}\n")).refusal();

        assert!(message.contains(hint), "{lines}: {message}");
    }
}

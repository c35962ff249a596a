//! `arendegang token`: a token for a development person, or the list of them.

use std::io::Write;

use crate::auth::{DevelopmentKey, DevelopmentPerson};
use crate::cli::TokenArgs;
use crate::config::Config;
use crate::error::{Exit, ExitCode};

/// How many keys are suggested for one that does not exist.
const SUGGESTIONS: usize = 5;

/// Prints a token for a person, or who there is.
pub fn run(config: &Config, people: &[DevelopmentPerson], args: &TokenArgs, out: &mut dyn Write) -> Result<(), Exit> {
    let key = DevelopmentKey::of(config)?.ok_or_else(|| {
        Exit::new(
            ExitCode::Identity,
            "There are no development tokens in production mode. Get a token from the organisation's identity \
             provider, or run with --mode development.",
        )
    })?;
    let text = match &args.person {
        Some(person) => format!("{}\n", key.token(known(people, person)?, args.lifetime())?),
        None => list(people),
    };
    super::print(out, &text)
}

fn known<'a>(people: &'a [DevelopmentPerson], key: &str) -> Result<&'a str, Exit> {
    if let Some(person) = people.iter().find(|person| person.key == key) {
        return Ok(&person.key);
    }
    let mut nearest: Vec<_> = people
        .iter()
        .map(|person| (strsim::jaro_winkler(&person.key, key), person.key.as_str()))
        .collect();
    nearest.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let nearest: Vec<_> = nearest.into_iter().take(SUGGESTIONS).map(|(_, key)| key).collect();
    Err(Exit::new(
        ExitCode::UnknownPerson,
        format!(
            "There is no development person \"{}\". Perhaps: {}. Everybody: arendegang token --list",
            key.escape_debug(),
            nearest.join(", ")
        ),
    ))
}

fn list(people: &[DevelopmentPerson]) -> String {
    let keys = people
        .iter()
        .map(|person| person.key.chars().count())
        .max()
        .unwrap_or(0);
    let names = people
        .iter()
        .map(|person| person.name.chars().count())
        .max()
        .unwrap_or(0);
    let line = |person: &DevelopmentPerson| {
        format!(
            "{:keys$}  {:names$}  {}\n",
            person.key,
            person.name,
            person.seats.join("; ")
        )
    };
    people.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::Parser;

    use super::run;
    use crate::auth::{DevelopmentKey, DevelopmentPerson, Verifier};
    use crate::cli::{Cli, Command};
    use crate::config::{Config, Flags};
    use crate::error::{Exit, ExitCode};

    fn people() -> Vec<DevelopmentPerson> {
        let person = |key: &str, name: &str, seat: &str| DevelopmentPerson {
            key: key.to_owned(),
            name: name.to_owned(),
            seats: vec![seat.to_owned(), "Ledamot".to_owned()],
        };
        vec![
            person("office-fyr24", "Åsa Öberg", "Samverkanskontoret"),
            person("local-chair-trollhattan-fyr24", "Bo Ek", "Ordförande"),
        ]
    }

    fn config(place: &Path, file: &str) -> Config {
        let file = format!("data_dir = \".\"\n{file}");
        std::fs::write(place.join("arendegang.toml"), file).unwrap();
        Config::from_sources(&Flags::default(), [], place).unwrap()
    }

    fn token(config: &Config, args: &[&str]) -> Result<String, Exit> {
        let line = ["arendegang", "token"].iter().chain(args);
        let Command::Token(args) = Cli::try_parse_from(line).unwrap().task() else {
            panic!()
        };
        let mut out = Vec::new();
        run(config, &people(), &args, &mut out).map(|()| String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_token_is_one_line_that_the_server_accepts() {
        let place = tempfile::tempdir().unwrap();
        let config = config(place.path(), "");
        let text = token(&config, &["--as", "office-fyr24"]).unwrap();
        let key = DevelopmentKey::of(&config).unwrap();
        let verifier = Verifier::new(&config, key.as_ref()).unwrap();

        assert_eq!(verifier.verify(text.trim_end()).unwrap().subject, "office-fyr24");
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn the_list_shows_who_holds_what() {
        let place = tempfile::tempdir().unwrap();
        let text = token(&config(place.path(), ""), &["--list"]).unwrap();

        assert_eq!(
            text,
            "office-fyr24                   Åsa Öberg  Samverkanskontoret; Ledamot\n\
             local-chair-trollhattan-fyr24  Bo Ek      Ordförande; Ledamot\n"
        );
    }

    #[test]
    fn an_unknown_person_is_answered_with_the_nearest() {
        let place = tempfile::tempdir().unwrap();
        let exit = token(&config(place.path(), ""), &["--as", "ofice-fyr24"]).unwrap_err();

        assert_eq!(exit.code(), ExitCode::UnknownPerson);
        assert!(exit.to_string().contains("Perhaps: office-fyr24,"), "{exit}");
    }

    #[test]
    fn production_has_no_development_tokens() {
        let place = tempfile::tempdir().unwrap();
        let issuer = "mode = \"production\"\n[[issuer]]\nissuer = \"a\"\naudience = \"b\"\njwks_file = \"c\"";
        let exit = token(&config(place.path(), issuer), &["--list"]).unwrap_err();

        assert_eq!(exit.code(), ExitCode::Identity);
        assert!(!place.path().join("development-key.pem").exists());
    }
}

use clap::{CommandFactory, Parser};

use super::{
    AdministratorArgs, AuditCommand, Cli, Command, EraseArgs, ModelCommand, PublishArgs, SeedArgs, VerifyArgs,
};
use crate::config::{CONFIG_VARIABLE, Key};
use crate::error::ExitCode;

fn parse(line: &str) -> Result<Cli, clap::Error> {
    Cli::try_parse_from(std::iter::once("arendegang").chain(line.split_whitespace()))
}

#[test]
fn the_command_line_is_consistent() {
    Cli::command().debug_assert();
}

#[test]
fn without_a_subcommand_it_serves() {
    assert_eq!(parse("").unwrap().task(), Command::Serve);
    assert_eq!(parse("--listen 127.0.0.1:1").unwrap().task(), Command::Serve);
}

#[test]
fn settings_are_taken_before_and_after_the_subcommand() {
    for line in [
        "--listen 127.0.0.1:1 --mode x serve",
        "serve --listen 127.0.0.1:1 --mode x",
    ] {
        let cli = parse(line).unwrap();

        assert_eq!(
            cli.flags().settings,
            [(Key::Listen, "127.0.0.1:1"), (Key::Mode, "x")],
            "{line}"
        );
    }
    let cli = parse("token --list --database-url postgres://x/y --data-dir z").unwrap();
    assert_eq!(
        cli.flags().settings,
        [(Key::DataDir, "z"), (Key::DatabaseUrl, "postgres://x/y")]
    );
}

#[test]
fn each_subcommand_is_understood() {
    let check = ModelCommand::Check { file: "a.toml".into() };
    for (line, expected) in [
        ("migrate", Command::Migrate),
        ("schema", Command::Schema),
        ("model check a.toml", Command::Model(check)),
        ("model list", Command::Model(ModelCommand::List)),
        (
            "model publish a.toml --reason Ny",
            Command::Model(ModelCommand::Publish(PublishArgs {
                file: Some("a.toml".into()),
                bundled: None,
                reason: Some("Ny".to_owned()),
            })),
        ),
        (
            "audit erase --case FYR24-2025-0001 --event 2 --text 1 --by administrator --reason Ja",
            Command::Audit(AuditCommand::Erase(EraseArgs {
                case: Some("FYR24-2025-0001".to_owned()),
                meeting: None,
                event: 2,
                text: Some(1),
                by: Some("administrator".to_owned()),
                reason: Some("Ja".to_owned()),
            })),
        ),
        ("audit seal", Command::Audit(AuditCommand::Seal)),
        (
            "administrator anna --name Anna --issuer https://i --subject s --reason Först",
            Command::Administrator(AdministratorArgs {
                key: "anna".to_owned(),
                name: "Anna".to_owned(),
                issuer: "https://i".to_owned(),
                subject: "s".to_owned(),
                reason: "Först".to_owned(),
            }),
        ),
        (
            "audit verify",
            Command::Audit(AuditCommand::Verify(VerifyArgs::default())),
        ),
        (
            &format!("audit verify --keys k --checkpoint 3:{}", "aB".repeat(32)),
            Command::Audit(AuditCommand::Verify(VerifyArgs {
                keys: Some("k".into()),
                checkpoints: vec![(3, "ab".repeat(32))],
            })),
        ),
        (
            "seed --cases 10 --seed 7",
            Command::Seed(SeedArgs {
                cases: 10,
                seed: 7,
                model: "FYR24".to_owned(),
            }),
        ),
    ] {
        assert_eq!(parse(line).unwrap().task(), expected, "{line}");
    }
}

#[test]
fn what_is_not_understood_is_refused() {
    for line in [
        "sing",
        "--port 80",
        "token",
        "token --as a --list",
        "token --as a --hours 0",
        "token --as a --hours 721",
        "model",
        "model check",
        "model publish",
        "model publish a.toml --bundled FYR24",
        "audit",
        "audit erase --case x",
        "audit erase --event 2",
        "audit erase --case x --meeting y --event 2",
        "audit erase --case x --event 2 --text 1",
        "audit erase --case x --event 2 --text 1 --by y",
        "audit verify --checkpoint 3",
        "audit verify --checkpoint 3:xyz",
        "audit verify --checkpoint 0:0000000000000000000000000000000000000000000000000000000000000000",
        "seed",
        "seed --cases 0",
        "seed --cases -1",
        "serve extra",
    ] {
        let error = parse(line).unwrap_err();

        assert_eq!(
            error.exit_code(),
            i32::from(ExitCode::Usage.number()),
            "{line}: {error}"
        );
    }
}

#[test]
fn help_names_every_variable_and_every_exit_code() {
    let help = Cli::command().term_width(2000).render_long_help().to_string();

    for variable in Key::ALL
        .map(Key::variable)
        .into_iter()
        .chain([CONFIG_VARIABLE.to_owned()])
    {
        assert!(help.contains(&variable), "{variable}");
    }
    for code in ExitCode::ALL {
        assert!(help.contains(code.meaning()), "{code:?}");
    }
    assert!(help.contains("arendegang token --as office-fyr24"));
}

#[test]
fn a_password_that_was_typed_is_not_in_what_is_printed_for_debugging() {
    let cli = parse("--database-url postgres://anna:hemlig@db/x").unwrap();

    assert!(!format!("{cli:?} {:?}", cli.flags()).contains("hemlig"));
}

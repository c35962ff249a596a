//! Logs: for people on a terminal, JSON for machines; always on standard error, so that output stays output.

use std::io::IsTerminal;

use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::{EnvFilter, fmt};

use crate::config::{Config, LogFilter, LogFormat};
use crate::error::{Exit, ExitCode};

/// Parts that talk about themselves more than about us. The configured filter comes after, so `sqlx=debug` in it
/// still shows what it asks for.
const QUIET: &str = "sqlx=warn,sea_orm=warn,sea_orm_migration=warn,actix_server=warn,actix_web=warn,\
                     actix_http=warn,mio=warn,rustls=warn";

/// What is said whatever the filter: that a server is open to everybody must not be silenced by `--log error`.
const LOUD: &str = "arendegang::auth::development=warn";

/// Starts logging as configured, once per process.
pub fn start(config: &Config) -> Result<(), Exit> {
    let terminal = std::io::stderr().is_terminal();
    // Secrets could stand in the fields of spans, so no span is logged for itself, only the events in it.
    let subscriber = fmt()
        .with_env_filter(filter(&config.log))
        .with_writer(std::io::stderr)
        .with_span_events(FmtSpan::NONE);
    let started = if pretty(config.log_format, terminal) {
        let colours = terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        subscriber.with_ansi(colours).with_target(false).try_init()
    } else {
        subscriber.json().flatten_event(true).with_ansi(false).try_init()
    };
    started.map_err(|_| {
        Exit::new(
            ExitCode::Internal,
            "Logging was started twice. This is a fault in the program.",
        )
    })
}

fn pretty(format: LogFormat, terminal: bool) -> bool {
    match format {
        LogFormat::Auto => terminal,
        LogFormat::Pretty => true,
        LogFormat::Json => false,
    }
}

fn filter(log: &LogFilter) -> EnvFilter {
    EnvFilter::new(format!("{QUIET},{},{LOUD}", log.as_str()))
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use super::{filter, pretty};
    use crate::config::LogFormat;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(log: &str) -> String {
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(filter(&log.parse().unwrap()))
            .with_writer(move || writer.clone())
            .finish();
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!(target: "arendegang", "ours");
            tracing::warn!(target: "arendegang::auth::development", "open to everybody");
            tracing::info!(target: "sqlx::query", "theirs");
            tracing::warn!(target: "actix_server", "their trouble");
        });
        String::from_utf8(lines.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn the_noise_of_others_is_left_out_unless_it_is_asked_for() {
        let usual = logged("info");
        assert!(usual.contains("ours") && usual.contains("their trouble"), "{usual}");
        assert!(!usual.contains("theirs"), "{usual}");

        assert!(logged("off").contains("open to everybody"));
        assert!(logged("info,sqlx=info").contains("theirs"));
        assert!(!logged("debug").contains("theirs"));
    }

    #[test]
    fn the_format_follows_the_terminal_unless_it_is_said() {
        for (format, terminal, expected) in [
            (LogFormat::Auto, true, true),
            (LogFormat::Auto, false, false),
            (LogFormat::Pretty, false, true),
            (LogFormat::Json, true, false),
        ] {
            assert_eq!(pretty(format, terminal), expected, "{format:?}");
        }
    }
}

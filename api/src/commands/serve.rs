//! `arendegang serve`: serves until it is told to stop.

use crate::auth::announce_development;
use crate::config::{Config, Mode};
use crate::error::{Exit, ExitCode};
use crate::server::Server;
use tokio::signal::unix::{SignalKind, signal};

/// Serves until SIGTERM or SIGINT, then finishes what is in flight.
///
/// # Errors
/// When it cannot start, or ends by itself.
pub async fn run(config: &Config) -> Result<(), Exit> {
    let broken = |cause: std::io::Error| Exit::new(ExitCode::Internal, format!("Cannot listen for signals: {cause}."));
    let mut terminate = signal(SignalKind::terminate()).map_err(broken)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(broken)?;
    if config.mode == Mode::Development {
        announce_development(config);
    }
    let mut server = Server::start(config).await?;
    let stopped = tokio::select! {
        _ = terminate.recv() => true,
        _ = interrupt.recv() => true,
        () = server.ended() => false,
    };
    if !stopped {
        return Err(Exit::new(
            ExitCode::Internal,
            "The server ended by itself; its log says why.",
        ));
    }
    tracing::info!("stopping: finishing what is in flight");
    server.stop().await;
    Ok(())
}

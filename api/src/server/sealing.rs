//! Seals what happened, now and then and at the end. It delays nobody: neither who writes nor who follows.

use crate::app::App;
use crate::cases::{Sealed, seal};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, MissedTickBehavior, interval_at, timeout};

/// Seals for as long as the server runs.
pub(super) async fn regularly(app: Arc<App>, every: Duration) {
    let mut due = interval_at(Instant::now() + every, every);
    due.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        due.tick().await;
        attempt(&app).await;
    }
}

/// Seals what is left when the server stops, unless that takes too long: the next start goes on with it.
pub(super) async fn once(app: &App, most: Duration) {
    if timeout(most, attempt(app)).await.is_err() {
        tracing::warn!("stopped before everything was sealed; the next process seals it");
    }
}

async fn attempt(app: &App) {
    match seal(&app.store.uncounted(), &app.server_key, &app.clock, |_| ()).await {
        Ok(Sealed { unsettled: true, .. }) => {
            tracing::warn!("a transaction has written for long, and holds the next checkpoint back");
        }
        Ok(Sealed {
            checkpoints,
            events,
            changes,
            ..
        }) if checkpoints > 0 => tracing::debug!(checkpoints, events, changes, "sealed"),
        Ok(_) => {}
        Err(cause) => tracing::error!(%cause, "what happened cannot be sealed"),
    }
}

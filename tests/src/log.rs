//! What the servers of this process write to their logs, by request.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::sync::{LazyLock, Mutex, Once, PoisonError};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// One line of the log.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// What it says.
    pub message: String,
    /// Its fields, as text.
    pub fields: BTreeMap<&'static str, String>,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let text = format!("{value:?}");
        match field.name() {
            "message" => self.message = text,
            name => {
                self.fields.insert(name, text);
            }
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.insert(field.name(), value.to_owned());
    }
}

static LINES: LazyLock<Mutex<HashMap<String, Vec<Line>>>> = LazyLock::new(Mutex::default);

struct Listener;

impl<S: Subscriber> Layer<S> for Listener {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line::default();
        event.record(&mut line);
        let request = line.fields.get("request_id").cloned().unwrap_or_default();
        LINES
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(request)
            .or_default()
            .push(line);
    }
}

/// Listens from now on.
pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = tracing_subscriber::registry().with(Listener.with_filter(LevelFilter::INFO));
        tracing::subscriber::set_global_default(subscriber).expect("nobody else listens");
    });
}

/// The lines of a request.
#[must_use]
pub fn lines_of(request_id: &str) -> Vec<Line> {
    LINES
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(request_id)
        .cloned()
        .unwrap_or_default()
}

//! Executing an operation within its time.

use std::{
    future::Future,
    panic::AssertUnwindSafe,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_graphql::{Executor, Request, Response, parser::types::OperationType};
use futures_util::FutureExt;
use tokio::{runtime::Handle, sync::Notify, task::JoinHandle, time::timeout};
use tracing::Instrument;

use super::fault::Fault;

/// Mutations that run, each to its end: whoever waits for the answer may go, the mutation stays.
#[derive(Clone)]
pub struct Mutations {
    /// The runtime of the process outlives the server's workers, which are stopped first.
    runtime: Option<Handle>,
    running: Arc<Running>,
}

#[derive(Default)]
struct Running {
    count: AtomicUsize,
    none_left: Notify,
}

impl Default for Mutations {
    /// Mutations on the runtime in which this is called.
    fn default() -> Self {
        Self {
            runtime: Handle::try_current().ok(),
            running: Arc::default(),
        }
    }
}

impl Mutations {
    /// Waits until no mutation runs. To be awaited after the server has stopped.
    pub async fn drained(&self) {
        loop {
            let none_left = self.running.none_left.notified();
            if self.running.count.load(Ordering::Acquire) == 0 {
                return;
            }
            none_left.await;
        }
    }

    fn spawn<T: Send + 'static>(&self, mutation: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
        let counted = Counted::new(Arc::clone(&self.running));
        let task = async move {
            let _counted = counted;
            mutation.await
        }
        .in_current_span();
        match &self.runtime {
            Some(runtime) => runtime.spawn(task),
            None => tokio::spawn(task),
        }
    }
}

/// Counts one mutation for as long as it exists, also when it panics.
struct Counted(Arc<Running>);

impl Counted {
    fn new(running: Arc<Running>) -> Self {
        running.count.fetch_add(1, Ordering::AcqRel);
        Self(running)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        if self.0.count.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.none_left.notify_waiters();
        }
    }
}

/// Executes the request. What is left of its time decides whether the client gets an answer.
pub(super) async fn execute<E: Executor>(
    executor: &E,
    mutations: &Mutations,
    request: Request,
    ty: OperationType,
    left: Duration,
) -> Result<Response, Fault> {
    let finished = if ty == OperationType::Mutation {
        let executor = executor.clone();
        let running = mutations.spawn(async move { executor.execute(request).await });
        timeout(left, running).await.map(|joined| joined.map_err(drop))
    } else {
        let query = AssertUnwindSafe(executor.execute(request)).catch_unwind();
        timeout(left, query).await.map(|caught| caught.map_err(drop))
    };
    match finished {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(())) => {
            // The panic itself is in the log already, with its place in the code.
            tracing::error!("a resolver panicked");
            Err(Fault::internal())
        }
        Err(_) if ty == OperationType::Mutation => Err(Fault::timeout(
            "The time limit passed. The mutation goes on: its idempotency key tells what became of it.",
        )),
        Err(_) => Err(Fault::timeout(
            "The time limit passed, so the query was cut off. Ask for less.",
        )),
    }
}

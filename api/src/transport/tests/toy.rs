//! A schema that does on demand what a transport must cope with.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use async_graphql::{
    Context, EmptySubscription, Error, ErrorExtensions, ID, InputValueError, InputValueResult, Object, Scalar,
    ScalarType, Schema, SimpleObject, Value,
};

use crate::transport::RequestInfo;

pub(super) type Toy = Schema<Query, Mutation, EmptySubscription>;

pub(super) fn schema(bumps: Arc<AtomicU32>) -> Toy {
    Schema::build(Query, Mutation { bumps }, EmptySubscription)
        .disable_suggestions()
        .finish()
}

pub(super) struct Query;

/// A scalar that takes nothing.
pub(super) struct Never;

#[Scalar]
impl ScalarType for Never {
    fn parse(value: Value) -> InputValueResult<Self> {
        Err(InputValueError::expected_type(value))
    }

    fn to_value(&self) -> Value {
        Value::Null
    }
}

#[derive(SimpleObject)]
pub(super) struct Page {
    nodes: Vec<Item>,
    total_count: u32,
}

pub(super) struct Item(u32);

#[Object]
impl Item {
    async fn id(&self) -> ID {
        self.0.into()
    }

    async fn name(&self) -> &str {
        "one"
    }

    async fn child(&self) -> Item {
        Item(self.0 + 1)
    }

    async fn items(&self, first: Option<u32>) -> Page {
        page(first)
    }

    async fn broken(&self) -> Result<Option<u32>, Error> {
        Err(Error::new("the secret cause"))
    }
}

fn page(first: Option<u32>) -> Page {
    Page {
        nodes: (0..first.unwrap_or(20).min(3)).map(Item).collect(),
        total_count: 3,
    }
}

#[Object]
impl Query {
    async fn hello(&self, ctx: &Context<'_>) -> String {
        let info = ctx.data_unchecked::<Arc<RequestInfo>>();
        info.statement_counter().fetch_add(1, Ordering::Relaxed);
        format!("{:?} {}", info.language(), info.person().unwrap_or("nobody"))
    }

    async fn item(&self, id: ID) -> Item {
        Item(u32::try_from(id.len()).unwrap_or_default())
    }

    async fn items(&self, first: Option<u32>, ids: Option<Vec<ID>>) -> Page {
        page(first.or(ids.map(|_| 1)))
    }

    async fn broken(&self) -> Result<Option<u32>, Error> {
        Err(Error::new("the secret cause"))
    }

    async fn known(&self) -> Result<u32, Error> {
        Err(Error::new("Wait a little.").extend_with(|_, extensions| extensions.set("code", "RATE_LIMITED")))
    }

    async fn never(&self, value: Never) -> Option<u32> {
        let Never = value;
        None
    }

    /// Waits for others, and not for time.
    async fn later(&self) -> Item {
        tokio::task::yield_now().await;
        Item(7)
    }

    async fn slow(&self) -> u32 {
        tokio::time::sleep(Duration::from_secs(60)).await;
        1
    }

    async fn panics(&self) -> u32 {
        "".parse().expect("the toy was told to panic")
    }
}

pub(super) struct Mutation {
    bumps: Arc<AtomicU32>,
}

#[Object]
impl Mutation {
    async fn bump(&self, after_ms: Option<u64>) -> u32 {
        tokio::time::sleep(Duration::from_millis(after_ms.unwrap_or_default())).await;
        self.bumps.fetch_add(1, Ordering::SeqCst) + 1
    }

    async fn panics(&self) -> u32 {
        "".parse().expect("the toy was told to panic")
    }
}

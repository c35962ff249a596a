//! The schema as it is served: what a request does with secret cases is written before it is answered.

use crate::cases::Accesses;
use async_graphql::futures_util::stream::BoxStream;
use async_graphql::{Data, Executor, Pos, Request, Response};
use std::any::TypeId;
use std::sync::Arc;

use super::Schema;

/// The schema, with the log of secret cases around it.
#[derive(Clone)]
pub struct Recorded(pub Schema);

impl Executor for Recorded {
    async fn execute(&self, request: Request) -> Response {
        let known = request.data.get(&TypeId::of::<Arc<Accesses>>());
        let accesses = known.and_then(|data| data.downcast_ref::<Arc<Accesses>>()).cloned();
        let response = self.0.execute(request).await;
        let Some(accesses) = accesses else { return response };
        match accesses.write().await {
            Ok(()) => response,
            // What cannot be logged is not told.
            Err(fault) => {
                let error = async_graphql::Error::from(fault).into_server_error(Pos::default());
                Response::from_errors(vec![error])
            }
        }
    }

    fn execute_stream(&self, request: Request, session_data: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        Executor::execute_stream(&self.0, request, session_data)
    }
}

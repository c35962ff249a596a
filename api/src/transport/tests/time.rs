use std::{sync::atomic::Ordering, time::Duration};

use super::{Setup, query};

#[actix_web::test]
async fn a_query_is_cut_off_and_a_mutation_is_not() {
    let setup = Setup::time(100);
    let answer = setup.send(query("{ slow }")).await;
    assert_eq!(answer.status, 504, "{}", answer.body);
    assert!(answer.body.contains(r#""code":"TIMEOUT""#), "{}", answer.body);

    let (answer, mutations) = setup.start(query("mutation { bump(afterMs: 300) }")).await;
    assert_eq!(answer.status, 504, "{}", answer.body);
    assert!(answer.body.contains("idempotency key"), "{}", answer.body);
    assert_eq!(setup.bumps.load(Ordering::SeqCst), 0);
    mutations.drained().await;
    assert_eq!(setup.bumps.load(Ordering::SeqCst), 1);
}

#[actix_web::test]
async fn a_client_that_goes_away_does_not_take_its_mutation_with_it() {
    let setup = Setup::default();
    let gone = tokio::time::timeout(
        Duration::from_millis(100),
        setup.send(query("mutation { bump(afterMs: 300) }")),
    )
    .await;
    assert!(gone.is_err());
    assert_eq!(setup.bumps.load(Ordering::SeqCst), 0);
    let happened = async {
        while setup.bumps.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), happened)
        .await
        .expect("the mutation went on without its client");
    assert_eq!(setup.bumps.load(Ordering::SeqCst), 1);
}

use super::*;
use async_graphql::InputType;
use async_graphql::registry::{MetaType, Registry};
use async_graphql::resolver_utils::EnumType;

/// Checks one enum against its domain vocabulary: order, names, and the Swedish term in each description.
macro_rules! mirrors {
    ($mirror:ident, $domain:ty) => {{
        let values: Vec<$domain> = $mirror::items().iter().map(|item| item.value.into()).collect();
        assert_eq!(values, <$domain>::ALL, "{}", stringify!($mirror));
        let mut registry = Registry::default();
        let name = $mirror::create_type_info(&mut registry);
        let Some(MetaType::Enum {
            enum_values,
            description,
            ..
        }) = registry.types.get(name.trim_end_matches('!'))
        else {
            panic!("{name} is an enum");
        };
        assert!(description.is_some(), "{name} is described");
        for value in <$domain>::ALL {
            let shown = enum_values.get(value.name()).expect("a value under the domain's name");
            let text = shown.description.clone().unwrap_or_default().replace('\n', " ");
            let term = format!("*{}*", value.label().sv);
            assert!(text.contains(&term), "{name}.{}: {text:?} lacks {term}", value.name());
        }
    }};
}

#[test]
fn every_enum_has_the_names_and_the_swedish_terms_of_the_domain() {
    use arendegang_domain::{case, economy, meeting, model, organisation, process, rule};
    mirrors!(CaseState, process::State);
    mirrors!(Station, process::Station);
    mirrors!(Role, process::Role);
    mirrors!(CaseKind, case::CaseKind);
    mirrors!(Marking, case::Marking);
    mirrors!(TaskKind, case::ObligationKind);
    mirrors!(Side, organisation::Side);
    mirrors!(CareProvider, organisation::CareProvider);
    mirrors!(SeatFunction, organisation::Function);
    mirrors!(Operation, organisation::Operation);
    mirrors!(PersonField, organisation::PersonField);
    mirrors!(RegistryEventKind, organisation::RegistryEventKind);
    mirrors!(RuleLevel, rule::Level);
    mirrors!(Basis, model::Basis);
    mirrors!(Majority, model::Majority);
    mirrors!(Tie, model::Tie);
    mirrors!(Quorum, model::Quorum);
    mirrors!(MeetingKind, meeting::parts::MeetingKind);
    mirrors!(MeetingState, meeting::parts::MeetingState);
    mirrors!(BallotForm, meeting::parts::BallotForm);
    mirrors!(Presence, meeting::parts::Presence);
    mirrors!(RhythmPeriod, organisation::RhythmPeriod);
    mirrors!(Term, meeting::Term);
    mirrors!(RecordState, meeting::record::RecordState);
    mirrors!(SignedAs, meeting::record::SignedAs);
    mirrors!(Audience, model::Audience);
    mirrors!(UserErrorCode, rule::RefusalCode);
    mirrors!(Vote, case::parts::Vote);
    mirrors!(DecisionForm, case::parts::DecisionForm);
    mirrors!(DecisionOutcome, case::parts::DecisionOutcome);
    mirrors!(AssignmentStatus, case::parts::AssignmentStatus);
    mirrors!(RhythmUnit, case::assignment::RhythmUnit);
    mirrors!(DeadlineCause, case::assignment::DeadlineCause);
    mirrors!(ForumGroupKind, case::assignment::ForumGroupKind);
    mirrors!(AnchoringPosition, case::parts::Position);
    mirrors!(ImplementationStatus, case::parts::ImplementationStatus);
    mirrors!(AdoptionStatus, case::parts::AdoptionStatus);
    mirrors!(AdoptionStep, case::parts::AdoptionStep);
    mirrors!(RecordKind, case::parts::RecordKind);
    mirrors!(ExternalSender, case::parts::Sender);
    mirrors!(LiabilityCondition, economy::Condition);
    mirrors!(PatientCounting, economy::Counted);
    mirrors!(SurplusAboveLimit, model::AboveLimit);
}

//! The mutations: one per transition, named as in the specification, one file each; changes of mandates; and what
//! administrators do.
//!
//! A file says what its transition needs and how that becomes a command; what may be done is decided
//! in the domain. `run` is the same for all.

mod adopt_reply;
mod adopt_to_activity_list;
mod adoption_fails;
mod answer_consultation;
mod answer_reporter;
mod appoint;
mod appoint_substitute;
mod approve_charter;
mod attach_record;
mod border;
mod calendar_feed;
mod change;
mod close_after_follow_up;
mod close_consultation;
mod close_locally;
mod close_without_action;
mod commission_forum;
mod commission_forum_direct;
mod commission_office;
mod commission_steering;
mod county_outcome;
mod create_service_account;
mod decide_implementation;
mod draft_charter;
mod draft_plan;
mod end_forum_group;
mod end_mandate;
mod end_substitution;
mod endorse_step;
mod enter_into_force;
mod erase_person;
mod expire;
mod extend_assignment;
mod give_notice;
mod give_position;
mod import_mandates;
mod input;
mod lift_recusal;
mod link_identity;
mod meeting;
mod move_to_model;
mod open_local;
mod order_review;
mod order_revision;
mod party_decides;
mod pause_for_anchoring;
mod people;
mod place_on_political_agenda;
mod place_on_steering_agenda;
mod political_decide;
mod progress_implementation;
mod propose_activity;
mod publish_model;
mod raise_to_county;
mod raise_to_office;
mod receive_external;
mod reclassify;
mod recommend_adoption;
mod record_recusal;
mod refer_out;
mod refer_to_political;
mod register_agreement;
mod register_person;
mod renew;
mod reopen;
mod replace_agreement;
mod report_local_task_group;
mod report_progress;
mod resolve_locally;
mod resume_after_anchoring;
mod resume_assignment;
mod return_for_completion;
mod return_from_parties;
mod return_from_political;
mod return_from_steering;
mod return_result;
mod return_to_local;
mod return_to_preparation;
mod revoke_service_account;
mod rotate_service_account_secret;
mod route_to_forum_preparation;
mod run;
mod send_area_agreement_to_parties;
mod send_on_consultation;
mod send_to_parties;
mod service_account;
mod set_marking;
mod set_strategic;
mod start_follow_up;
mod start_forum_group;
mod start_local_task_group;
mod submit_draft_reply;
mod submit_result;
mod submit_to_preparation;
mod suspend_assignment;
mod take_up_in_forum;
mod target;
mod unlink_identity;
mod update_person;
mod waive_position;

#[cfg(test)]
mod tests;

pub(in crate::graphql) use border::notice_and_renewal;

use async_graphql::{Context, MergedObject, Object, Result};

pub use appoint::{AppointInput, AppointPayload};
pub use appoint_substitute::{AppointSubstituteInput, AppointSubstitutePayload};
pub use border::{Border, body as body_named};
pub use calendar_feed::{
    CalendarFeedMutations, CreateCalendarFeedInput, CreateCalendarFeedPayload, RevokeCalendarFeedInput,
    RevokeCalendarFeedPayload,
};
pub use create_service_account::{CreateServiceAccountInput, CreateServiceAccountPayload};
pub use end_mandate::{EndMandateInput, EndMandatePayload};
pub use end_substitution::{EndSubstitutionInput, EndSubstitutionPayload};
pub use erase_person::{ErasePersonInput, ErasePersonPayload};
pub use import_mandates::{ImportError, ImportMandatesInput, ImportMandatesPayload, ImportWarning};
pub use input::{
    BallotInput, BodyDecisionInput, CharterInput, CostShareInput, DisputePositionInput, InMeetingInput,
    JoiningGroupInput, PartyInput, RecordReferenceInput, RecordedDecisionInput, TaskGroupCharterInput,
};
pub use link_identity::{LinkIdentityInput, LinkIdentityPayload};
pub use meeting::{ItemDecisionInput, MeetingMutations};
pub(in crate::graphql) use publish_model::administrators_only;
pub use publish_model::{PublishModelInput, PublishModelPayload};
pub use register_person::{RegisterPersonInput, RegisterPersonPayload};
pub use revoke_service_account::{RevokeServiceAccountInput, RevokeServiceAccountPayload};
pub use rotate_service_account_secret::{RotateServiceAccountSecretInput, RotateServiceAccountSecretPayload};
pub use run::{Payload, TransitionInput};
pub use target::{CaseOrModelTarget, CaseTarget, EntryTarget, MutationTarget, NewCaseTarget};
pub use unlink_identity::{UnlinkIdentityInput, UnlinkIdentityPayload};
pub use update_person::{UpdatePersonInput, UpdatePersonPayload};

use adopt_reply::AdoptReplyInput;
use adopt_to_activity_list::AdoptToActivityListInput;
use adoption_fails::AdoptionFailsInput;
use answer_consultation::AnswerConsultationInput;
use answer_reporter::AnswerReporterInput;
use approve_charter::ApproveCharterInput;
use attach_record::AttachRecordInput;
use close_after_follow_up::CloseAfterFollowUpInput;
use close_consultation::CloseConsultationInput;
use close_locally::CloseLocallyInput;
use close_without_action::CloseWithoutActionInput;
use commission_forum::CommissionForumInput;
use commission_forum_direct::CommissionForumDirectInput;
use commission_office::CommissionOfficeInput;
use commission_steering::CommissionSteeringInput;
use county_outcome::CountyOutcomeInput;
use decide_implementation::DecideImplementationInput;
use draft_charter::DraftCharterInput;
use draft_plan::DraftPlanInput;
use end_forum_group::EndForumGroupInput;
use endorse_step::EndorseStepInput;
use enter_into_force::EnterIntoForceInput;
use expire::ExpireInput;
use extend_assignment::ExtendAssignmentInput;
use give_notice::GiveNoticeInput;
use give_position::GivePositionInput;
use lift_recusal::LiftRecusalInput;
use move_to_model::MoveToModelInput;
use open_local::OpenLocalInput;
use order_review::OrderReviewInput;
use order_revision::OrderRevisionInput;
use party_decides::PartyDecidesInput;
use pause_for_anchoring::PauseForAnchoringInput;
use place_on_political_agenda::PlaceOnPoliticalAgendaInput;
use place_on_steering_agenda::PlaceOnSteeringAgendaInput;
use political_decide::PoliticalDecideInput;
use progress_implementation::ProgressImplementationInput;
use propose_activity::ProposeActivityInput;
use raise_to_county::RaiseToCountyInput;
use raise_to_office::RaiseToOfficeInput;
use receive_external::ReceiveExternalInput;
use reclassify::ReclassifyInput;
use recommend_adoption::RecommendAdoptionInput;
use record_recusal::RecordRecusalInput;
use refer_out::ReferOutInput;
use refer_to_political::ReferToPoliticalInput;
use register_agreement::RegisterAgreementInput;
use renew::RenewInput;
use reopen::ReopenInput;
use replace_agreement::ReplaceAgreementInput;
use report_local_task_group::ReportLocalTaskGroupInput;
use report_progress::ReportProgressInput;
use resolve_locally::ResolveLocallyInput;
use resume_after_anchoring::ResumeAfterAnchoringInput;
use resume_assignment::ResumeAssignmentInput;
use return_for_completion::ReturnForCompletionInput;
use return_from_parties::ReturnFromPartiesInput;
use return_from_political::ReturnFromPoliticalInput;
use return_from_steering::ReturnFromSteeringInput;
use return_result::ReturnResultInput;
use return_to_local::ReturnToLocalInput;
use return_to_preparation::ReturnToPreparationInput;
use route_to_forum_preparation::RouteToForumPreparationInput;
use run::run;
use send_area_agreement_to_parties::SendAreaAgreementToPartiesInput;
use send_on_consultation::SendOnConsultationInput;
use send_to_parties::SendToPartiesInput;
use set_marking::SetMarkingInput;
use set_strategic::SetStrategicInput;
use start_follow_up::StartFollowUpInput;
use start_forum_group::StartForumGroupInput;
use start_local_task_group::StartLocalTaskGroupInput;
use submit_draft_reply::SubmitDraftReplyInput;
use submit_result::SubmitResultInput;
use submit_to_preparation::SubmitToPreparationInput;
use suspend_assignment::SuspendAssignmentInput;
use take_up_in_forum::TakeUpInForumInput;
use waive_position::WaivePositionInput;

/// What can be done: *steg*. One mutation per transition of the process, named as in the specification (3.9), what is
/// done with meetings, changes of mandates, and what administrators do. What is refused comes as `userErrors`, never as
/// an error.
#[derive(Clone, Copy, Debug, Default, MergedObject)]
pub struct Mutation(Steps, MeetingMutations, CalendarFeedMutations);

/// Declares the mutations: each is a description, a name and an input, and runs as all the others.
macro_rules! mutations {
    ($( $(#[$description:meta])* $name:ident($input:ident); )+) => {
        /// What can be done: one mutation per transition of the process, changes of mandates, and what administrators do.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Steps;

        #[Object]
        impl Steps {
            $(
                $(#[$description])*
                async fn $name(
                    &self,
                    ctx: &Context<'_>,
                    #[graphql(desc = "Which case is meant, and what the transition needs: *underlag* (specification 3.9, column Inputs).")]
                    input: $input,
                ) -> Result<Payload<$input>> {
                    // On the heap: the schema's own function has room for every mutation at once on the stack, and
                    // with each new one the stack of a thread would sooner be full.
                    Box::pin(run(ctx, input)).await
                }
            )+

            /// Give somebody a mandate: *Tillsätt plats*. By the office of the model (*samverkanskontoret*),
            /// which registers what the appointing organisation decided, and where the steering group appoints
            /// the members of forums by its chair (*Ordförande, styrgrupp*; I15); by an administrator
            /// (*administratör*) everywhere, also in the county's bodies and the parties' own. The rules of the
            /// body's model hold (I03 to I08, I14, I26, I53, I54). A mandate of the same person on the same seat
            /// ends the day before. It holds at once, in every process. Bodies come from the model file and are
            /// not made here: a local group of its own for a municipality that belongs to a joint one is
            /// COMPOSITION_INVALID (Q27), any other unknown body NOT_FOUND. No step of the process.
            async fn appoint(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Who is given which seat, from when, on what decision, and why: *underlag*.")]
                input: AppointInput,
            ) -> Result<AppointPayload> {
                Box::pin(appoint::appoint(ctx, input)).await
            }

            /// End a mandate: *Avsluta uppdrag*. By whoever may appoint to its body. A body that is left
            /// without a chair or below its composition (I09 to I12, I53) is warned of, and no reason to
            /// refuse. It holds at once, in every process: who held it sees and does nothing more with it
            /// after its last day. Nothing is deleted. No step of the process.
            async fn end_mandate(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which mandate, its last day, and why: *underlag*.")] input: EndMandateInput,
            ) -> Result<EndMandatePayload> {
                Box::pin(end_mandate::end_mandate(ctx, input)).await
            }

            /// Let somebody stand in on a seat, or for a person who is away: *Utse ersättare* (000, DPSF; 001, DPS; 002,
            /// Delregionalt politiskt samråd; 004, Samverkansstruktur). By whoever may appoint to the body. A substitute
            /// acts in the ordinary holder's place, as the event shows, sees what the seat sees, and is counted nowhere
            /// as a holder (Q5). One on a seat is a member and never the chair; a person's stand-in loses it with that
            /// person's mandate. What it rests on is read as the documents are silent [R]. No step of the process.
            async fn appoint_substitute(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Who stands in for whom, from when to when, on what decision, and why: *underlag*.")]
                input: AppointSubstituteInput,
            ) -> Result<AppointSubstitutePayload> {
                Box::pin(appoint_substitute::appoint_substitute(ctx, input)).await
            }

            /// End a substitution: *Avsluta ersättarskap*. By whoever may appoint to the body. It holds at once, in
            /// every process. Nothing is deleted. No step of the process.
            async fn end_substitution(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which substitution, its last day, and why: *underlag*.")] input: EndSubstitutionInput,
            ) -> Result<EndSubstitutionPayload> {
                Box::pin(end_substitution::end_substitution(ctx, input)).await
            }

            /// Say whose an identity is: *Koppla identitet*. From then on whoever comes under it acts as
            /// that person. By an administrator of the installation (*administratör*); and by the office
            /// (*samverkanskontoret*) for a person all of whose mandates are in bodies of its own model,
            /// who has never had an identity, is not the one who links, and is no administrator. So
            /// nobody becomes another by linking, and the second identity of a person is always linked
            /// by an administrator. No step of the process.
            async fn link_identity(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which identity, whose it is, and why.")] input: LinkIdentityInput,
            ) -> Result<LinkIdentityPayload> {
                Box::pin(link_identity::link_identity(ctx, input)).await
            }

            /// Let an identity be nobody's: *Koppla från identitet*. Whoever comes under it sees what is
            /// public, at once. By an administrator of the installation (*administratör*), and by the
            /// office (*samverkanskontoret*) for somebody else all of whose mandates are in bodies of its
            /// own model and who is no administrator. No step of the process.
            async fn unlink_identity(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which identity, and why.")] input: UnlinkIdentityInput,
            ) -> Result<UnlinkIdentityPayload> {
                Box::pin(unlink_identity::unlink_identity(ctx, input)).await
            }

            /// Give the members of a body their mandates from a table: *Importera ledamöter*. By whoever may
            /// appoint to it (`appoint`), by the same rules, all rows or none. What is there already is left as
            /// it is, an earlier last day ends a mandate, and nobody is removed who is not in the table. Every
            /// row becomes an event of its own. No step of the process.
            async fn import_mandates(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which body, the table, on what decision, and why: *underlag*.")]
                input: ImportMandatesInput,
            ) -> Result<ImportMandatesPayload> {
                Box::pin(import_mandates::import_mandates(ctx, input)).await
            }

            /// Register somebody who can then be given mandates: *Registrera person*. By the office of any
            /// model (*samverkanskontoret*) and administrators (*administratör*). In production an identity is
            /// linked apart from it. No step of the process.
            async fn register_person(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Who it is, how they are reached, and why: *underlag*.")] input: RegisterPersonInput,
            ) -> Result<RegisterPersonPayload> {
                Box::pin(register_person::register_person(ctx, input)).await
            }

            /// Change name and contact of somebody: *Ändra personuppgifter*. By the office of any model
            /// (*samverkanskontoret*) and administrators (*administratör*). What was there before is not kept;
            /// the log says what changed, and not to what. No step of the process.
            async fn update_person(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Who, what is to be different, and why: *underlag*.")] input: UpdatePersonInput,
            ) -> Result<UpdatePersonPayload> {
                Box::pin(update_person::update_person(ctx, input)).await
            }

            /// Erase name, contact, key and identities of somebody for good: *Ta bort personuppgifter*. By an
            /// administrator (*administratör*), where law allows, and not while the person holds a mandate today
            /// or later. Mandates and events stay, and are still verified. No step of the process.
            async fn erase_person(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Whose, by which law, and why: *underlag*.")] input: ErasePersonInput,
            ) -> Result<ErasePersonPayload> {
                Box::pin(erase_person::erase_person(ctx, input)).await
            }

            /// Publish a model file as the next version of its code: *Publicera modell*. By an
            /// administrator (*administratör*), whom the configuration names. New cases are opened
            /// under it; a case stays with the version that it has (I52). No step of the process.
            async fn publish_model(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "The file, and why it is published.")] input: PublishModelInput,
            ) -> Result<PublishModelPayload> {
                Box::pin(publish_model::publish(ctx, input)).await
            }

            /// Create a service account: *Skapa tjänstekonto*. A program such as an intranet then gets
            /// tokens at `/oauth/token` and reads what its scopes say. By the office of a model
            /// (*samverkanskontoret*) for the cases of that model, by an administrator (*administratör*)
            /// for all. The secret is shown this once, so that a repeated call creates another account. No
            /// step of the process.
            async fn create_service_account(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "What it is for, what it may read, whom to ask, and why: *underlag*.")]
                input: CreateServiceAccountInput,
            ) -> Result<CreateServiceAccountPayload> {
                Box::pin(create_service_account::create(ctx, input)).await
            }

            /// Give a service account another secret: *Byt tjänstekontots hemlighet*. By whoever may create
            /// one with its scopes. The old secret holds for as long as is asked for, so that the program
            /// has time to learn the new one; tokens that it has hold on. No step of the process.
            async fn rotate_service_account_secret(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which account, for how long the old secret holds, and why: *underlag*.")]
                input: RotateServiceAccountSecretInput,
            ) -> Result<RotateServiceAccountSecretPayload> {
                Box::pin(rotate_service_account_secret::rotate(ctx, input)).await
            }

            /// Revoke a service account: *Återkalla tjänstekonto*. By whoever may create one with its
            /// scopes. It gets no more tokens, and those that it has are refused, at once here and within a
            /// second in every process. It stays in the list. No step of the process.
            async fn revoke_service_account(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which account, and why: *underlag*.")] input: RevokeServiceAccountInput,
            ) -> Result<RevokeServiceAccountPayload> {
                Box::pin(revoke_service_account::revoke(ctx, input)).await
            }
        }

        /// Calls the visitor with every input type.
        #[cfg(test)]
        fn visit_inputs(visitor: &mut impl tests::InputVisitor) {
            $( visitor.visit::<$input>(); )+
        }
    };
}

mutations! {
    /// Open a case in a local group: *Öppna lokalt ärende* (T01). Opens a case; to LOCAL_HANDLING
    /// (S01). By a local member (*Ledamot, lokal grupp*).
    open_local(OpenLocalInput);

    /// Register what is sent in from outside: *Ta emot externt ärende* (T02). Opens a case; to
    /// OFFICE_ASSESSMENT (S03). By office staff (*Processledare, samverkanskontoret*).
    receive_external(ReceiveExternalInput);

    /// Let a temporary group work on the case, alone or together with other local groups (I19,
    /// I51): *Starta lokal utvecklingsgrupp* (T03). From LOCAL_HANDLING (S01); to LOCAL_ASSIGNMENT
    /// (S02). By the local chair (*Ordförande, lokal grupp*).
    start_local_task_group(StartLocalTaskGroupInput);

    /// Report to the local groups what the temporary group has come to: *Rapportera från lokal
    /// utvecklingsgrupp* (T04). From LOCAL_ASSIGNMENT (S02); to LOCAL_HANDLING (S01). By the lead
    /// of the group (*Ledare, lokal utvecklingsgrupp*), in any local group that is in it.
    report_local_task_group(ReportLocalTaskGroupInput);

    /// Decide the case in the local group and let the lines carry it out: *Lös lokalt* (T05).
    /// From LOCAL_HANDLING (S01); to IMPLEMENTATION (S17). By the local chair (*Ordförande, lokal
    /// grupp*).
    resolve_locally(ResolveLocallyInput);

    /// Raise the case from the local group to the office: *Lyft till samverkanskontoret* (T06).
    /// From LOCAL_HANDLING (S01); to OFFICE_ASSESSMENT (S03). By the local chair (*Ordförande,
    /// lokal grupp*).
    raise_to_office(RaiseToOfficeInput);

    /// Give the case back to its local group: *Återför till lokal grupp* (T07). From
    /// OFFICE_ASSESSMENT (S03); to LOCAL_HANDLING (S01). By office staff (*Processledare,
    /// samverkanskontoret*).
    return_to_local(ReturnToLocalInput);

    /// Refer the case out of the collaboration: *Hänvisa utanför samverkan* (T08). From
    /// LOCAL_HANDLING (S01) or OFFICE_ASSESSMENT (S03) or AU_PREPARATION (S04); to REFERRED_OUT
    /// (S20). By the local chair (*Ordförande, lokal grupp*) in S01 or office staff
    /// (*Processledare, samverkanskontoret*) in S03, S04.
    refer_out(ReferOutInput);

    /// Hand the prepared case to the working committee: *Lämna till arbetsutskottet* (T09). From
    /// OFFICE_ASSESSMENT (S03); to AU_PREPARATION (S04). By office staff (*Processledare,
    /// samverkanskontoret*).
    submit_to_preparation(SubmitToPreparationInput);

    /// Send the case back to the office for completion: *Återför för komplettering* (T10). From
    /// AU_PREPARATION (S04); to OFFICE_ASSESSMENT (S03). By a working committee member (*Ledamot,
    /// arbetsutskott*) or the steering group chair (*Ordförande, styrgrupp*).
    return_for_completion(ReturnForCompletionInput);

    /// Put the case on the agenda of the deciding body: *Sätt upp på styrgruppens agenda* (T11).
    /// From AU_PREPARATION (S04); to STEERING_DECISION (S05). By the steering group chair
    /// (*Ordförande, styrgrupp*).
    place_on_steering_agenda(PlaceOnSteeringAgendaInput);

    /// Sort the case to the preparation group of a forum: *Sortera till beredningsgrupp* (T12).
    /// From OFFICE_ASSESSMENT (S03); to FORUM_PREPARATION (S07). By office staff (*Processledare,
    /// samverkanskontoret*).
    route_to_forum_preparation(RouteToForumPreparationInput);

    /// Hand a drafted reply to the working committee: *Lämna förslag till svar* (T13). From
    /// FORUM_PREPARATION (S07); to AU_PREPARATION (S04). By the forum chair (*Ordförande,
    /// utvecklingsforum*).
    submit_draft_reply(SubmitDraftReplyInput);

    /// Adopt the reply to a consultation and close the case: *Anta remissvar* (T14). From
    /// STEERING_DECISION (S05); to CLOSED (S19). By the steering group chair (*Ordförande,
    /// styrgrupp*).
    adopt_reply(AdoptReplyInput);

    /// Pause the case while the parties anchor it at home: *Pausa för förankring* (T15). From
    /// LOCAL_HANDLING (S01) or STEERING_DECISION (S05) or FORUM_WORK (S08) or STEERING_RESULT
    /// (S09) or POLITICAL_DECISION (S11); to ANCHORING (S06). By the chair of the body that holds
    /// the case.
    pause_for_anchoring(PauseForAnchoringInput);

    /// Take the case up again where it was paused, when every party has answered: *Återuppta
    /// efter förankring* (T16). From ANCHORING (S06); back to the state that was paused. By the
    /// chair of the body that paused it.
    resume_after_anchoring(ResumeAfterAnchoringInput);

    /// Give a development forum a commission: *Ge uppdrag till forum* (T17). From
    /// STEERING_DECISION (S05); to FORUM_PREPARATION (S07), or FORUM_WORK (S08) where the model
    /// has no preparation groups. By the steering group chair (*Ordförande, styrgrupp*).
    commission_forum(CommissionForumInput);

    /// Begin the work on a commission in the forum: *Ta upp i forum* (T18). From
    /// FORUM_PREPARATION (S07); to FORUM_WORK (S08). By the forum chair (*Ordförande,
    /// utvecklingsforum*).
    take_up_in_forum(TakeUpInForumInput);

    /// Report how the work of the forum goes: *Återrapportera* (T19). From FORUM_WORK (S08); the
    /// state stays. By the forum chair (*Ordförande, utvecklingsforum*).
    report_progress(ReportProgressInput);

    /// Let a commission rest (SAL19): *Gör uppdraget vilande* (T20a). From FORUM_WORK (S08); the
    /// state stays. By the steering group chair (*Ordförande, styrgrupp*).
    suspend_assignment(SuspendAssignmentInput);

    /// Let a commission that rests go on (SAL19): *Återuppta uppdraget* (T20b). From FORUM_WORK
    /// (S08); the state stays. By the steering group chair (*Ordförande, styrgrupp*).
    resume_assignment(ResumeAssignmentInput);

    /// Submit the result of a commission with its three plans: *Lämna resultat* (T21). From
    /// FORUM_WORK (S08); to STEERING_RESULT (S09). By the forum chair (*Ordförande,
    /// utvecklingsforum*).
    submit_result(SubmitResultInput);

    /// Send a result back to the forum with a new deadline: *Återför resultat* (T22). From
    /// STEERING_RESULT (S09); to FORUM_WORK (S08). By the steering group chair (*Ordförande,
    /// styrgrupp*).
    return_result(ReturnResultInput);

    /// Decide that the parties carry it out: *Besluta om genomförande* (T23). From
    /// STEERING_DECISION (S05) or STEERING_RESULT (S09); to IMPLEMENTATION (S17). By the steering
    /// group chair (*Ordförande, styrgrupp*).
    decide_implementation(DecideImplementationInput);

    /// Close the case without action: *Avsluta utan åtgärd* (T24). From STEERING_DECISION (S05)
    /// or STEERING_RESULT (S09); to CLOSED (S19). By the steering group chair (*Ordförande,
    /// styrgrupp*).
    close_without_action(CloseWithoutActionInput);

    /// Send the case back from the deciding body to its local group: *Återför från styrgruppen*
    /// (T25). From STEERING_DECISION (S05); to LOCAL_HANDLING (S01). By the steering group chair
    /// (*Ordförande, styrgrupp*).
    return_from_steering(ReturnFromSteeringInput);

    /// Refer the case to the political level: *Hänskjut till politiskt samråd* (T26). From
    /// STEERING_DECISION (S05) or STEERING_RESULT (S09); to PRESIDIUM_PREPARATION (S10). By the
    /// steering group chair (*Ordförande, styrgrupp*).
    refer_to_political(ReferToPoliticalInput);

    /// Put the case on the agenda of the political body: *Sätt upp på samrådets agenda* (T27).
    /// From PRESIDIUM_PREPARATION (S10); to POLITICAL_DECISION (S11). By the political chair
    /// (*Ordförande, politiskt samråd*).
    place_on_political_agenda(PlaceOnPoliticalAgendaInput);

    /// Let the political body decide: *Besluta i politiskt samråd* (T28). From POLITICAL_DECISION
    /// (S11); to IMPLEMENTATION (S17), or CLOSED (S19) when the body only notes. By the political
    /// chair (*Ordförande, politiskt samråd*).
    political_decide(PoliticalDecideInput);

    /// Commission the deciding body from the political level: *Ge uppdrag till styrgruppen*
    /// (T29). Opens a case, or continues one in POLITICAL_DECISION (S11); to AU_PREPARATION
    /// (S04). By the political chair (*Ordförande, politiskt samråd*).
    commission_steering(CommissionSteeringInput);

    /// Commission the office from the political level: *Ge uppdrag till kontoret* (T30). Opens a
    /// case, or continues one in POLITICAL_DECISION (S11); to OFFICE_ASSESSMENT (S03). By the
    /// political chair (*Ordförande, politiskt samråd*).
    commission_office(CommissionOfficeInput);

    /// Commission a group directly from the political level (FYR23 only, I16, I17): *Ge uppdrag
    /// direkt till grupp* (T31). Opens a case, or continues one in POLITICAL_DECISION (S11); to
    /// FORUM_WORK (S08). By the political chair (*Ordförande, politiskt samråd*).
    commission_forum_direct(CommissionForumDirectInput);

    /// Send the case back from the political body to the deciding body: *Återför från politiskt
    /// samråd* (T32). From POLITICAL_DECISION (S11); to STEERING_DECISION (S05). By the political
    /// chair (*Ordförande, politiskt samråd*).
    return_from_political(ReturnFromPoliticalInput);

    /// Raise a dispute of principle to the county level: *Lyft till länsnivå* (T33). From
    /// STEERING_DECISION (S05); to COUNTY_HANDLING (S12). By the steering group chair
    /// (*Ordförande, styrgrupp*).
    raise_to_county(RaiseToCountyInput);

    /// Give the county level's answer in a dispute: *Lämna länsnivåns svar* (T34). From
    /// COUNTY_HANDLING (S12); to STEERING_DECISION (S05). By a VVG member (*Ledamot, VVG*).
    county_outcome(CountyOutcomeInput);

    /// Order a new or revised agreement of the county: *Beställ revidering* (T35). Opens a case; to
    /// COUNTY_HANDLING (S12). By a SRO member (*Ledamot, politiskt samrådsorgan (SRO)*).
    order_revision(OrderRevisionInput);

    /// Send a draft agreement to the parties for comments: *Sänd på remiss* (T36). From
    /// COUNTY_HANDLING (S12); to COUNTY_CONSULTATION (S13). By a SRO member (*Ledamot, politiskt
    /// samrådsorgan (SRO)*).
    send_on_consultation(SendOnConsultationInput);

    /// Answer for one party (I42): *Besvara remiss* (T37). From COUNTY_CONSULTATION (S13); the
    /// state stays. By a party decision maker (*Beslutande hos huvudman*) of that party.
    answer_consultation(AnswerConsultationInput);

    /// Close the consultation when the time for answers is over, with what they came to: *Avsluta
    /// remiss* (T38). From COUNTY_CONSULTATION (S13); to COUNTY_HANDLING (S12). By a SRO member
    /// (*Ledamot, politiskt samrådsorgan (SRO)*).
    close_consultation(CloseConsultationInput);

    /// Recommend the parties to adopt an agreement, without binding them (I41): *Rekommendera
    /// antagande* (T39). From COUNTY_HANDLING (S12); to COUNTY_RECOMMENDATION (S14). By a SRO
    /// member (*Ledamot, politiskt samrådsorgan (SRO)*).
    recommend_adoption(RecommendAdoptionInput);

    /// Take the stand of one association in the recommendation chain, without binding a party
    /// (I41): *Ställ sig bakom* (T40). From COUNTY_RECOMMENDATION (S14); the state stays. By the
    /// board of an association (*Styrelse, kommunalförbund eller VästKom*).
    endorse_step(EndorseStepInput);

    /// Send an agreement to the parties when the chain is complete: *Sänd till parterna* (T41).
    /// From COUNTY_RECOMMENDATION (S14); to PARTY_ADOPTION (S15). By a SRO member (*Ledamot,
    /// politiskt samrådsorgan (SRO)*) or the board of an association (*Styrelse, kommunalförbund
    /// eller VästKom*).
    send_to_parties(SendToPartiesInput);

    /// Record one step of a party's decision on an agreement: *Part beslutar* (T42). From
    /// PARTY_ADOPTION (S15); the state stays. By a party decision maker (*Beslutande hos
    /// huvudman*) of that party.
    party_decides(PartyDecidesInput);

    /// Let an agreement enter into force (I39). A person gets MANDATE_MISSING: *Träd i kraft*
    /// (T43). From PARTY_ADOPTION (S15); to IN_FORCE (S16). By the process clock, never a person.
    enter_into_force(EnterIntoForceInput);

    /// Establish that an agreement is not adopted: *Fastställ att avtalet inte antas* (T44). From
    /// PARTY_ADOPTION (S15); to NOT_ADOPTED (S21). By a SRO member (*Ledamot, politiskt
    /// samrådsorgan (SRO)*) or the political chair (*Ordförande, politiskt samråd*).
    adoption_fails(AdoptionFailsInput);

    /// Renew an agreement that was not given notice (I46). A person gets MANDATE_MISSING:
    /// *Förläng* (T45). From IN_FORCE (S16); the state stays. By the process clock, never a
    /// person.
    renew(RenewInput);

    /// Give notice of an agreement: *Säg upp* (T46). From IN_FORCE (S16); the state stays. By a
    /// party decision maker (*Beslutande hos huvudman*) of that party.
    give_notice(GiveNoticeInput);

    /// Report how far a party has come in carrying out: *Rapportera genomförande* (T47). From
    /// IMPLEMENTATION (S17); the state stays. By a line manager (*Linjechef*) of that party.
    progress_implementation(ProgressImplementationInput);

    /// Start the follow-up, when the tasks are done or the day has come: *Starta uppföljning*
    /// (T48). From IMPLEMENTATION (S17); to FOLLOW_UP (S18). By office staff (*Processledare,
    /// samverkanskontoret*) or the steering group chair (*Ordförande, styrgrupp*).
    start_follow_up(StartFollowUpInput);

    /// Close the case after its follow-up: *Avsluta efter uppföljning* (T49). From FOLLOW_UP
    /// (S18); to CLOSED (S19). By the chair of the body that owns the follow-up (I31).
    close_after_follow_up(CloseAfterFollowUpInput);

    /// Take the case up again after its follow-up: *Återuppta ärendet* (T50). From FOLLOW_UP
    /// (S18); to OFFICE_ASSESSMENT (S03). By the chair of the body that owns the follow-up (I31).
    reopen(ReopenInput);

    /// Propose an activity for the activity list (I33): *Föreslå aktivitet* (T51). Opens a case;
    /// to FORUM_PREPARATION (S07). By the forum chair (*Ordförande, utvecklingsforum*).
    propose_activity(ProposeActivityInput);

    /// Answer the reporter of a deviation: *Svara rapportören* (T52). In every state that is not
    /// terminal; the state stays. By the local chair (*Ordförande, lokal grupp*) or office staff
    /// (*Processledare, samverkanskontoret*).
    answer_reporter(AnswerReporterInput);

    /// Close the case in the local group, when there is nothing to carry out: *Avsluta lokalt*
    /// (T53). From LOCAL_HANDLING (S01); to CLOSED (S19). By the local chair (*Ordförande, lokal
    /// grupp*).
    close_locally(CloseLocallyInput);

    /// Take the case off the agenda and back to the working committee: *Återför till beredning*
    /// (T54). From STEERING_DECISION (S05); to AU_PREPARATION (S04). By the steering group chair
    /// (*Ordförande, styrgrupp*).
    return_to_preparation(ReturnToPreparationInput);

    /// Order a review of an agreement: *Beställ översyn av avtal* (T55). Opens a case; to
    /// POLITICAL_DECISION (S11). By the political chair (*Ordförande, politiskt samråd*).
    order_review(OrderReviewInput);

    /// Begin a plan that the deciding body draws up itself (I32, I34): *Ta fram plan* (T56). Opens
    /// a case; to AU_PREPARATION (S04). By the steering group chair (*Ordförande, styrgrupp*).
    draft_plan(DraftPlanInput);

    /// Send an agreement to the parties of the area: *Sänd avtal till områdets parter* (T57).
    /// From POLITICAL_DECISION (S11); to PARTY_ADOPTION (S15). By the political chair
    /// (*Ordförande, politiskt samråd*).
    send_area_agreement_to_parties(SendAreaAgreementToPartiesInput);

    /// Let an agreement expire. A person gets MANDATE_MISSING: *Upphör* (T58). From IN_FORCE
    /// (S16); to TERMINATED (S22). By the process clock, never a person.
    expire(ExpireInput);

    /// Register an agreement that was made before it came into the system: *Registrera avtal*
    /// (T59). Opens a case; to IN_FORCE (S16). By office staff (*Processledare,
    /// samverkanskontoret*) or a SRO member (*Ledamot, politiskt samrådsorgan (SRO)*).
    register_agreement(RegisterAgreementInput);

    /// Take an agreement back from the parties to change it: *Återför från parterna* (T60). From
    /// PARTY_ADOPTION (S15); to POLITICAL_DECISION (S11), or COUNTY_HANDLING (S12) for an
    /// agreement of the county. By a SRO member (*Ledamot, politiskt samrådsorgan (SRO)*) or the
    /// political chair (*Ordförande, politiskt samråd*).
    return_from_parties(ReturnFromPartiesInput);

    /// Change the kind of the case: *Ändra ärendetyp* (T61). From LOCAL_HANDLING (S01) or
    /// OFFICE_ASSESSMENT (S03) or AU_PREPARATION (S04) or STEERING_DECISION (S05); the state
    /// stays. By the local chair (*Ordförande, lokal grupp*) in S01 or office staff
    /// (*Processledare, samverkanskontoret*) in S03, S04 or the steering group chair
    /// (*Ordförande, styrgrupp*) in S05.
    reclassify(ReclassifyInput);

    /// Draft the charter of a commission: *Ta fram förslag till uppdragshandling* (act A1, beside
    /// the numbered transitions). From OFFICE_ASSESSMENT (S03) or AU_PREPARATION (S04) or
    /// FORUM_PREPARATION (S07); the state stays. By office staff (*Processledare,
    /// samverkanskontoret*) or the forum chair (*Ordförande, utvecklingsforum*) in S07.
    draft_charter(DraftCharterInput);

    /// Approve the drafted charter in the working committee (I20): *Godkänn uppdragshandling*
    /// (act A2, beside the numbered transitions). From AU_PREPARATION (S04); the state stays. By
    /// a working committee member (*Ledamot, arbetsutskott*) or the steering group chair
    /// (*Ordförande, styrgrupp*).
    approve_charter(ApproveCharterInput);

    /// Give a party's position while the case is anchored: *Lämna ställningstagande* (act A3,
    /// beside the numbered transitions). From ANCHORING (S06); the state stays. By whoever
    /// represents the party or the chair of the body that paused it.
    give_position(GivePositionInput);

    /// Go on without a party's position: *Avstå från ställningstagande* (act A4, beside the
    /// numbered transitions). From ANCHORING (S06); the state stays. By the chair of the body
    /// that paused it.
    waive_position(WaivePositionInput);

    /// Attach a reference to minutes or notes: *Bifoga protokoll eller anteckningar* (act A5,
    /// beside the numbered transitions). In every state that is not terminal; the state stays. By
    /// office staff (*Processledare, samverkanskontoret*) or a secretary (*Sekreterare*).
    attach_record(AttachRecordInput);

    /// Say whether the question is strategic: *Ange om frågan är strategisk* (act A6, beside the
    /// numbered transitions). From LOCAL_HANDLING (S01) or OFFICE_ASSESSMENT (S03) or
    /// AU_PREPARATION (S04) or STEERING_DECISION (S05) or ANCHORING (S06); the state stays. By
    /// the local chair (*Ordförande, lokal grupp*) in S01, S06 or office staff (*Processledare,
    /// samverkanskontoret*).
    set_strategic(SetStrategicInput);

    /// Adopt a proposal to the activity list (I33): *Anta till aktivitetslistan* (act A7, beside
    /// the numbered transitions). From STEERING_DECISION (S05); the state stays. By the steering
    /// group chair (*Ordförande, styrgrupp*).
    adopt_to_activity_list(AdoptToActivityListInput);

    /// Let a newer agreement replace an older one. A person gets MANDATE_MISSING: *Ersätt avtal*
    /// (act A8, beside the numbered transitions). From IN_FORCE (S16); the state stays. By the
    /// process clock, never a person.
    replace_agreement(ReplaceAgreementInput);

    /// Move a running case to the model that follows its own (I52): *Flytta till ny modell* (act
    /// A9, beside the numbered transitions). In every state that is not terminal; the state stays,
    /// or becomes the one where the case lands there. By office staff (*Processledare,
    /// samverkanskontoret*) or a SRO member (*Ledamot, politiskt samrådsorgan (SRO)*).
    move_to_model(MoveToModelInput);

    /// Say how wide the circle is that sees the case or a part of it, which only narrows: *Märk ärendet* (act A10,
    /// beside the numbered transitions). In every state, the terminal ones too; the state stays. By
    /// office staff (*Processledare, samverkanskontoret*) or a SRO member (*Ledamot, politiskt
    /// samrådsorgan (SRO)*) or the chair of the body that holds the case, who can only make the
    /// circle narrower.
    set_marking(SetMarkingInput);

    /// Decide on a later deadline for an assignment: *Förläng uppdraget* (act A13, beside the numbered transitions). From
    /// ANCHORING (S06) or FORUM_PREPARATION (S07) or FORUM_WORK (S08), while the assignment is given, active or dormant;
    /// the state stays. By the chair of the body that gave the assignment.
    extend_assignment(ExtendAssignmentInput);

    /// Form a short-lived group under the forum, with a concrete commission (002, Förankring av beslut): *Starta tema-
    /// eller arbetsgrupp* (act A14, beside the numbered transitions). From FORUM_WORK (S08); the state stays. By the
    /// forum chair (*Ordförande, utvecklingsforum*).
    start_forum_group(StartForumGroupInput);

    /// End a group of the forum with its report: *Avsluta tema- eller arbetsgrupp* (act A15, beside the numbered
    /// transitions). From FORUM_WORK (S08); the state stays. By the forum chair (*Ordförande, utvecklingsforum*).
    end_forum_group(EndForumGroupInput);

    /// Record that somebody is recused from the case, and may take no step in it and has no vote on any seat: *Anteckna
    /// jäv* (act A11, beside the numbered transitions; kommunallagen 6 kap. 28–32 §§, förvaltningslagen 16–18 §§). In
    /// every state that is not terminal; the state stays. By whoever it is about, for themselves, the chair of the body
    /// that holds the case, office staff (*Processledare, samverkanskontoret*) or a SRO member (*Ledamot, politiskt
    /// samrådsorgan (SRO)*) in the county's own cases. A substitute may act instead. What the person sees stays.
    record_recusal(RecordRecusalInput);

    /// Lift a recusal: *Häv jäv* (act A12, beside the numbered transitions). In every state that is not terminal; the
    /// state stays. By the chair of the body that holds the case, office staff (*Processledare, samverkanskontoret*) or
    /// a SRO member (*Ledamot, politiskt samrådsorgan (SRO)*) in the county's own cases, and never by whoever is
    /// recused.
    lift_recusal(LiftRecusalInput);
}

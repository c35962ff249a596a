//! What is done with meetings: a mutation for each command, and the decision of a whole agenda.

mod agenda;
mod arrangement;
mod attendance;
mod ballot;
mod decision;
mod record;
mod run;
mod whole_agenda;

use async_graphql::{Context, Object, Result};

pub use agenda::{AddAgendaItemsInput, ChangeAgendaItemInput, MoveAgendaItemInput, RemoveAgendaItemInput};
pub use arrangement::{
    CancelMeetingInput, ChangeMeetingInput, CloseMeetingInput, OpenMeetingInput, PlanMeetingInput, SummonMeetingInput,
};
pub use attendance::{
    AdjustItemInput, ElectAdjusterInput, ElectPresiderInput, RecordAttendanceInput, RecuseFromItemInput,
};
pub use ballot::{CastVoteInput, OpenBallotInput};
pub use decision::{DecideItemInput, ItemDecisionInput, NoteItemInput};
pub(super) use decision::{decision_id, meeting_id, person_id};
pub use record::{
    CorrectRecordInput, EditRecordNotesInput, PublishRecordInput, RegisterRecordInput, SendRecordToOfficeInput,
    SetRecordKindInput, SignMinutesInput, WithdrawRecordInput,
};
pub use run::MeetingPayload;
pub use whole_agenda::{DecideAgendaInput, DecideAgendaPayload};

use run::run;

/// Declares the mutations: each is a description, a name and an input, and runs as all the others.
macro_rules! meeting_mutations {
    ($( $(#[$description:meta])* $name:ident($input:ident); )+) => {
        /// What is done with meetings.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct MeetingMutations;

        #[Object]
        impl MeetingMutations {
            $(
                $(#[$description])*
                async fn $name(
                    &self,
                    ctx: &Context<'_>,
                    #[graphql(desc = "Which meeting is meant, and what is needed: *underlag*.")]
                    input: $input,
                ) -> Result<MeetingPayload<$input>> {
                    Box::pin(run(ctx, input)).await
                }
            )+

            /// Decide several items of an agenda at once, each with the step that it carries: *Besluta om flera
            /// punkter*. All of it happens, or nothing: one item that is refused stops them all, and the answer says
            /// which and why. By whoever keeps the meeting; each step by whose it is.
            async fn decide_agenda(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Which meeting, and the items with what is decided: *underlag*.")]
                input: DecideAgendaInput,
            ) -> Result<DecideAgendaPayload> {
                Box::pin(whole_agenda::decide_agenda(ctx, input)).await
            }
        }
    };
}

meeting_mutations! {
    /// Plan a meeting of a body: *Planera möte*. By its chair, vice chair or secretary (*ordförande, vice ordförande,
    /// sekreterare*), or by the office of its model (*samverkanskontoret*).
    plan_meeting(PlanMeetingInput);
    /// Give a meeting another time, place or secretary: *Ändra möte*. By whoever keeps it.
    change_meeting(ChangeMeetingInput);
    /// Send the summons: *Kalla till möte*. By whoever keeps the meeting.
    summon_meeting(SummonMeetingInput);
    /// Call a meeting off: *Ställ in möte*. By whoever keeps it, with a reason.
    cancel_meeting(CancelMeetingInput);
    /// Put cases and other items on the agenda: *Lägg till punkter*. By whoever keeps the meeting.
    add_agenda_items(AddAgendaItemsInput);
    /// Change presenter, proposal and documents of an item: *Ändra punkt*. By whoever keeps the meeting.
    change_agenda_item(ChangeAgendaItemInput);
    /// Give an item another number: *Flytta punkt*. By whoever keeps the meeting.
    move_agenda_item(MoveAgendaItemInput);
    /// Take an item off the agenda: *Stryk punkt*. By whoever keeps the meeting, with a reason.
    remove_agenda_item(RemoveAgendaItemInput);
    /// Open a meeting: *Öppna möte*. By whoever keeps it.
    open_meeting(OpenMeetingInput);
    /// Record who is there, who is not and who has left: *Anteckna närvaro*. By whoever keeps the meeting. A mandate
    /// must hold on the day; a substitute is recorded on the seat that they stand in for.
    record_attendance(RecordAttendanceInput);
    /// Record that somebody has no part in an item: *Anmäl jäv i punkt*. By whoever keeps the meeting.
    recuse_from_item(RecuseFromItemInput);
    /// Call a vote on an item: *Öppna omröstning*. By whoever keeps the meeting.
    open_ballot(OpenBallotInput);
    /// Cast a vote: *Rösta*. In an open vote each for their own seat; in a roll call by whoever keeps the record.
    /// Several vote at once, so no version is expected (I01, I02, Q5).
    cast_vote(CastVoteInput);
    /// Decide an item: *Besluta i punkt*. Whoever is there with a vote and has a part in the item counts; the decision
    /// gets its number (§) in the series of the body and year. By whoever keeps the meeting. What the decision carries
    /// of a case is a step of its own, by the decision's id.
    decide_item(DecideItemInput);
    /// Deal with an item without a decision: *Anteckna i punkt*. By whoever keeps the meeting.
    note_item(NoteItemInput);
    /// Record who was elected to adjust the minutes with the chair: *Välj justerare* (I45). By whoever keeps the
    /// meeting.
    elect_adjuster(ElectAdjusterInput);
    /// Record whom the meeting elected to preside where neither chair nor vice chair can: *Välj mötesordförande*. For an
    /// item that both are recused from, or for all of the meeting; among those who are there. By whoever keeps the
    /// meeting. Whoever presided signs the minutes. That somebody is elected is how municipal bodies do; no source says it.
    elect_presider(ElectPresiderInput);
    /// Sign the paragraph of a decided item at the meeting itself: *Justera omedelbart*. By whoever presided over it, and
    /// by whoever was elected to adjust; it is adjusted when both have, before the rest of the minutes. From then on it is
    /// corrected and not changed. That is how municipal bodies do; no source says it.
    adjust_item(AdjustItemInput);
    /// Close a meeting: *Avsluta möte*. Every item has been decided, postponed or noted. By whoever keeps it.
    close_meeting(CloseMeetingInput);
    /// Make the record minutes or notes, other than the model says for the body: *Ändra slag av anteckningar*. While it
    /// is a draft, by whoever keeps the meeting, with a reason.
    set_record_kind(SetRecordKindInput);
    /// Change what is kept of an item: *Ändra anteckning i punkt*. While the record is a draft, by whoever keeps the
    /// meeting; whoever has signed has to sign again.
    edit_record_notes(EditRecordNotesInput);
    /// Sign minutes: *Justera protokoll* (I45). By whoever presided, and by whoever was elected to adjust them; they are
    /// adjusted when all have. Signing certifies the record and is no vote.
    sign_minutes(SignMinutesInput);
    /// Send the record to the office: *Sänd till kontoret*. Minutes when they are adjusted, notes as they are. By whoever
    /// keeps the meeting.
    send_record_to_office(SendRecordToOfficeInput);
    /// Give the record a number in a register, and further ones in those of other authorities: *Diarieför* (002,
    /// Beredning av ärenden). By the office.
    register_record(RegisterRecordInput);
    /// Correct a record that was adjusted or sent: *Rätta*. What was adjusted stays as it is; the correction stands
    /// beside it. By whoever keeps the meeting.
    correct_record(CorrectRecordInput);
    /// Publish a registered record for everybody, or publish it anew with what was registered and corrected since:
    /// *Publicera* (I27, I45). It is refused with every reason at once: minutes that are not adjusted, items about cases
    /// that are marked PARTNER, INTERNAL or SECRET and not masked, personal identity numbers. What is published is
    /// frozen, and each case of the agenda gets it as its record. By the office.
    publish_record(PublishRecordInput);
    /// Take back what was published: *Återkalla*. The address stays and says why. By the office.
    withdraw_record(WithdrawRecordInput);
}

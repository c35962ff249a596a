//! Majority and quorum against brute force, over random attendance, votes and rules; and that the events make the
//! meeting.

mod world;

use arendegang_domain::case::parts::{DecisionForm, DecisionOutcome, Vote};
use arendegang_domain::meeting::parts::{ItemSubject, MeetingKind, Presence};
use arendegang_domain::meeting::{
    Arrangement, ItemDecision, Meeting, MeetingCommand, MeetingEvent, MeetingRequest, NewItem, SeatPresence, SeatVote,
    decide_meeting, evolve_meeting,
};
use arendegang_domain::model::{Majority, Model, Quorum, Tie, VoteRule};
use arendegang_domain::organisation::{BodyKey, Function, PersonId, SeatKey};
use arendegang_domain::rule::RefusalCode;
use arendegang_domain::text::FreeText;
use proptest::prelude::*;
use uuid::Uuid;
use world::World;

/// A meeting that is held in the domain alone.
struct Room {
    world: World,
    model: Model,
    office: PersonId,
    meeting: Option<Meeting>,
    events: Vec<MeetingEvent>,
}

impl Room {
    fn new(code: &str, vote: VoteRule) -> Self {
        let world = World::of(code);
        let mut model = (*world.model).clone();
        model.vote = vote;
        let office = world.person(&format!("office-{}", code.to_lowercase()));
        Self {
            world,
            model,
            office,
            meeting: None,
            events: Vec::new(),
        }
    }

    fn tries(&self, person: PersonId, command: &MeetingCommand) -> Result<Vec<MeetingEvent>, Vec<RefusalCode>> {
        let request = MeetingRequest {
            command,
            person,
            now: self.world.now,
            meeting_id: Uuid::from_u128(1),
            decision_id: Uuid::from_u128(2),
            request_id: None,
            cases: &[],
            schedule: &[],
        };
        decide_meeting(&self.world.registry, &self.model, self.meeting.as_ref(), &request)
            .map_err(|refusals| refusals.into_iter().map(|refusal| refusal.code).collect())
    }

    fn does(&mut self, command: &MeetingCommand) {
        let events = self.tries(self.office, command).expect("the office may");
        for event in events {
            self.meeting = Some(evolve_meeting(self.meeting.take(), &event));
            self.events.push(event);
        }
    }

    /// Opened, with one item, and those present on the seats.
    fn open(&mut self, body: &str, present: &[SeatKey]) {
        let body = BodyKey::new(body);
        let arrangement = Arrangement {
            kind: MeetingKind::Ordinary,
            together_with: Vec::new(),
            title: None,
            starts_at: self.world.now,
            ends_at: None,
            place: None,
            link: None,
            agenda_deadline: None,
            secretary: None,
        };
        self.does(&MeetingCommand::Plan { body, arrangement });
        let item = NewItem {
            subject: Some(ItemSubject::Free(FreeText::new("Förslaget"))),
            presenter: None,
            proposal: None,
            documents: Vec::new(),
            deviation_report: None,
        };
        let items = vec![item];
        self.does(&MeetingCommand::AddItems { items, number: None });
        self.does(&MeetingCommand::Open {});
        let there = |seat: &SeatKey| SeatPresence {
            body: None,
            seat: seat.clone(),
            presence: Presence::Present,
            person: None,
        };
        let entries: Vec<SeatPresence> = present.iter().map(there).collect();
        if !entries.is_empty() {
            self.does(&MeetingCommand::RecordAttendance { entries });
        }
    }
}

fn decided(outcome: DecisionOutcome, votes: &[(SeatKey, Vote)]) -> MeetingCommand {
    let votes = votes.iter().map(|(seat, vote)| SeatVote {
        seat: seat.clone(),
        person: None,
        vote: *vote,
        note: None,
    });
    MeetingCommand::Decide {
        item: 1,
        decision: Box::new(ItemDecision {
            body: None,
            text: FreeText::new("Förslaget antas"),
            outcome,
            form: DecisionForm::Vote,
            ground: None,
            valid_from: None,
            valid_to: None,
            notes: None,
            votes: votes.collect(),
            reservations: Vec::new(),
            step: None,
        }),
    }
}

/// The seats with a vote, and those that hold chair and vice chair.
fn seats_of(room: &Room, body: &str) -> (Vec<SeatKey>, Vec<SeatKey>) {
    let body = room.world.registry.body(&BodyKey::new(body)).expect("a body").clone();
    let voting = body.seats.iter().filter(|seat| seat.voting);
    let leads = room.world.registry.in_body(&body.key, room.world.today);
    let leads = leads.filter(|held| matches!(held.function, Function::Chair | Function::ViceChair));
    (
        voting.map(|seat| seat.key.clone()).collect(),
        leads.map(|held| held.seat.key.clone()).collect(),
    )
}

/// What the votes come to, said in another way than the program says it: by exact fractions of the votes cast.
fn carried_by_hand(votes: &[(SeatKey, Vote)], rule: VoteRule, chair: Option<Vote>) -> bool {
    let cast: Vec<i64> = votes
        .iter()
        .filter_map(|(_, vote)| match vote {
            Vote::Yes => Some(1),
            Vote::No => Some(-1),
            Vote::Abstain | Vote::NotParticipating => None,
        })
        .collect();
    let sum: i64 = cast.iter().sum();
    let total = i64::try_from(cast.len()).expect("few votes");
    match rule.majority {
        Majority::Simple if sum != 0 => sum > 0,
        Majority::Simple => rule.tie == Tie::Chair && chair == Some(Vote::Yes),
        // Two thirds yes means that yes minus no is at least a third of all.
        Majority::TwoThirds => total > 0 && 3 * sum >= total,
    }
}

fn quorate_by_hand(present: usize, seats: usize, quorum: Quorum) -> bool {
    match quorum {
        Quorum::None => true,
        Quorum::MoreThanHalf => present > seats - present,
        Quorum::TwoThirds => present >= 2 * (seats - present),
    }
}

fn rules() -> impl Strategy<Value = VoteRule> {
    let majority = prop_oneof![Just(Majority::Simple), Just(Majority::TwoThirds)];
    let tie = prop_oneof![Just(Tie::NotAdopted), Just(Tie::Chair)];
    let quorum = prop_oneof![Just(Quorum::None), Just(Quorum::MoreThanHalf), Just(Quorum::TwoThirds)];
    (majority, tie, quorum).prop_map(|(majority, tie, quorum)| VoteRule { majority, tie, quorum })
}

fn votes() -> impl Strategy<Value = Option<Vote>> {
    prop_oneof![
        Just(None),
        Just(Some(Vote::Yes)),
        Just(Some(Vote::Yes)),
        Just(Some(Vote::No)),
        Just(Some(Vote::No)),
        Just(Some(Vote::Abstain)),
        Just(Some(Vote::NotParticipating)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn majority_and_quorum_are_those_of_brute_force(
        rule in rules(),
        which in prop_oneof![Just(("FYR23", "fyr23/steering")), Just(("SAL19", "sal19/steering")), Just(("FYR24", "fyr24/au"))],
        choices in proptest::collection::vec((any::<bool>(), votes()), 30),
    ) {
        let (code, body) = which;
        let mut room = Room::new(code, rule);
        let (seats, leads) = seats_of(&room, body);
        let present: Vec<SeatKey> = seats.iter().zip(&choices)
            .filter(|(_, (there, _))| *there).map(|(seat, _)| seat.clone()).collect();
        let ballots: Vec<(SeatKey, Vote)> = seats.iter().zip(&choices)
            .filter(|(_, (there, _))| *there)
            .filter_map(|(seat, (_, vote))| vote.map(|vote| (seat.clone(), vote))).collect();
        room.open(body, &present);
        let chair_seat = leads.iter().find(|seat| present.contains(seat) && room.world.registry
            .in_body(&BodyKey::new(body), room.world.today)
            .any(|held| held.seat.key == **seat && held.function == Function::Chair));
        let presides = chair_seat.or_else(|| leads.iter().find(|seat| present.contains(seat)));
        let chairs_vote = presides.and_then(|seat| ballots.iter().find(|(voted, _)| voted == seat).map(|(_, vote)| *vote));
        let nobody_votes = ballots.iter().all(|(_, vote)| matches!(vote, Vote::Abstain | Vote::NotParticipating));
        let carried = carried_by_hand(&ballots, rule, chairs_vote);
        let stands = presides.is_some() && quorate_by_hand(present.len(), seats.len(), rule.quorum) && !nobody_votes;

        let adopted = room.tries(room.office, &decided(DecisionOutcome::Adopted, &ballots));
        let rejected = room.tries(room.office, &decided(DecisionOutcome::Rejected, &ballots));
        prop_assert_eq!(adopted.is_ok(), stands && carried, "{:?} {:?}", adopted, ballots);
        prop_assert_eq!(rejected.is_ok(), stands && !carried, "{:?} {:?}", rejected, ballots);
        let missing = |codes: &Result<Vec<MeetingEvent>, Vec<RefusalCode>>| {
            codes.as_ref().err().is_some_and(|codes| codes.contains(&RefusalCode::QuorumMissing))
        };
        prop_assert_eq!(missing(&adopted), !quorate_by_hand(present.len(), seats.len(), rule.quorum));
    }

    #[test]
    fn the_events_make_the_meeting_and_it_reads_back_as_written(there in proptest::collection::vec(any::<bool>(), 22)) {
        let simple = VoteRule { majority: Majority::Simple, tie: Tie::NotAdopted, quorum: Quorum::None };
        let mut room = Room::new("FYR23", simple);
        let (seats, leads) = seats_of(&room, "fyr23/steering");
        let present: Vec<SeatKey> = seats.into_iter().zip(there)
            .filter(|(seat, there)| *there || leads.contains(seat)).map(|(seat, _)| seat).collect();
        room.open("fyr23/steering", &present);
        let ballots: Vec<(SeatKey, Vote)> = present.iter().map(|seat| (seat.clone(), Vote::Yes)).collect();
        room.does(&decided(DecisionOutcome::Adopted, &ballots));
        room.does(&MeetingCommand::Close {});
        let replayed = room.events.iter().fold(None, |meeting, event| Some(evolve_meeting(meeting, event)));
        prop_assert_eq!(&replayed, &room.meeting);
        let stored = serde_json::to_string(&room.meeting).expect("a meeting has a JSON form");
        let read: Option<Meeting> = serde_json::from_str(&stored).expect("it reads back");
        prop_assert_eq!(read, replayed);
        for event in &room.events {
            let stored = serde_json::to_string(event).expect("an event has a JSON form");
            prop_assert_eq!(&serde_json::from_str::<MeetingEvent>(&stored).expect("it reads back"), event);
        }
    }
}

#[test]
fn each_vote_is_an_event_of_its_own() {
    let simple = VoteRule {
        majority: Majority::Simple,
        tie: Tie::NotAdopted,
        quorum: Quorum::MoreThanHalf,
    };
    let mut room = Room::new("FYR23", simple);
    let (seats, _) = seats_of(&room, "fyr23/steering");
    room.open("fyr23/steering", &seats);
    let ballots: Vec<(SeatKey, Vote)> = seats.iter().map(|seat| (seat.clone(), Vote::Yes)).collect();
    let events = room
        .tries(room.office, &decided(DecisionOutcome::Adopted, &ballots))
        .expect("adopted");
    assert_eq!(
        events.len(),
        seats.len() + 1,
        "one event for each vote, and the decision"
    );
}

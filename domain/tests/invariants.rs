//! Every invariant of the specification (chapter 4), met and broken: one test for each, by its number.
//!
//! Those about chairs and seats are in `appointments.rs`, those about money in `economy`. A test at the end looks that
//! none is left out, and that the models have each at the level that the specification gives it.

mod world;

use arendegang_domain::case::parts::*;
use arendegang_domain::case::{Actor, Case, CaseKind, Command, Event, Facts, Request, decide, evolve, who_could_fire};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{BodyKey, Function, Mandate, Party, PersonId, PrincipalKey, SeatKey};
use arendegang_domain::process::{State, Transition as T};
use arendegang_domain::rule::{Level, Refusal, RefusalCode as Code, Rule};
use arendegang_domain::text::FreeText;
use uuid::Uuid;
use world::{World, sensible};

// Variants of the sensible commands: which kind of case is opened.
const ISSUE: u16 = 6;
const STRATEGIC: u16 = 0;
const DEVIATION: u16 = 1;
const INDIVIDUAL: u16 = 2;
const PRINCIPLE: u16 = 3;
const PLACEMENT: u16 = 5;

fn fire(
    world: &World,
    case: Option<&Case>,
    command: &Command,
    actor: Actor,
    facts: Facts<'_>,
) -> Result<Event, Vec<Refusal>> {
    let request = Request {
        command,
        actor,
        now: world.now,
        case_id: case.map_or(Uuid::from_u128(7), |case| case.id),
        request_id: None,
        marking: None,
        facts,
    };
    decide(&world.registry, &world.model, case, &request)
}

/// Somebody who could, or the clock, fires a command.
fn somebody(world: &World, case: Option<&Case>, command: &Command) -> Result<Event, Vec<Refusal>> {
    let could = who_could_fire(&world.registry, &world.model, case, command, world.now);
    let people: Vec<PersonId> = could.into_iter().filter_map(|holder| holder.person).collect();
    let mut last = None;
    for person in people {
        match fire(world, case, command, Actor::Person(person), Facts::default()) {
            Ok(event) => return Ok(event),
            Err(refusals) => last = Some(refusals),
        }
    }
    last.map_or_else(|| fire(world, case, command, Actor::Clock, Facts::default()), Err)
}

fn like(world: &World, case: Option<&Case>, transition: T, variant: u16) -> Command {
    sensible(world, case, transition, variant).unwrap_or_else(|| panic!("no {transition} here"))
}

/// A case opened and taken some sensible steps.
fn taken(world: &World, opening: T, variant: u16, steps: &[T]) -> Case {
    let event = somebody(world, None, &like(world, None, opening, variant));
    let mut case = evolve(
        None,
        &event.unwrap_or_else(|refusals| panic!("{opening}: {refusals:#?}")),
    );
    for step in steps {
        case = on(world, case, *step);
    }
    case
}

fn on(world: &World, case: Case, step: T) -> Case {
    let command = like(world, Some(&case), step, 1);
    let event = somebody(world, Some(&case), &command);
    evolve(
        Some(case.clone()),
        &event.unwrap_or_else(|refusals| panic!("{step} in {}: {refusals:#?}", case.state)),
    )
}

#[track_caller]
fn broken(result: Result<Event, Vec<Refusal>>, rule: Rule, code: Code) {
    let refusals = result.expect_err("the rule is broken");
    let found = refusals
        .iter()
        .find(|refusal| refusal.rule == Some(rule) && refusal.code == code);
    let found = found.unwrap_or_else(|| panic!("{code} by {rule} expected: {refusals:#?}"));
    assert!(found.source.is_some(), "a rule is told with its source");
}

#[track_caller]
fn met(result: Result<Event, Vec<Refusal>>) -> Event {
    result.unwrap_or_else(|refusals| panic!("{refusals:#?}"))
}

fn by(world: &World, case: &Case, key: &str, command: &Command) -> Result<Event, Vec<Refusal>> {
    fire(
        world,
        Some(case),
        command,
        Actor::Person(world.person(key)),
        Facts::default(),
    )
}

fn words(text: &str) -> FreeText {
    FreeText::new(text)
}

const ON_AGENDA: [T; 3] = [T::RaiseToOffice, T::SubmitToPreparation, T::PlaceOnSteeringAgenda];

fn on_agenda(world: &World, variant: u16) -> Case {
    taken(world, T::OpenLocal, variant, &ON_AGENDA)
}

/// A decision of the steering group by vote of some of its seats.
fn voted(world: &World, case: &Case, ballots: &[(&str, Vote)]) -> Command {
    let mut command = like(world, Some(case), T::DecideImplementation, 1);
    if let Command::DecideImplementation { decision, .. } = &mut command {
        decision.form = DecisionForm::Vote;
        decision.votes = ballots
            .iter()
            .map(|(seat, vote)| Ballot {
                seat: SeatKey::new(seat),
                vote: *vote,
                note: None,
                person: None,
            })
            .collect();
    }
    command
}

#[test]
fn i01_only_seats_with_a_vote_count() {
    let world = World::of("FYR23");
    let case = on_agenda(&world, ISSUE);
    let yes = [
        ("uddevalla", Vote::Yes),
        ("nu-sjukvarden", Vote::Yes),
        ("trollhattan", Vote::No),
    ];
    met(somebody(&world, Some(&case), &voted(&world, &case, &yes)));
    let with_fkf = [yes.as_slice(), &[("fkf", Vote::No)]].concat();
    broken(
        somebody(&world, Some(&case), &voted(&world, &case, &with_fkf)),
        Rule::I01,
        Code::NoVotingRight,
    );
}

#[test]
fn i02_an_adjunct_takes_part_without_a_vote() {
    let world = World::of("SAL19");
    let case = on_agenda(&world, ISSUE);
    let steering = world.model.body(&BodyKey::new("sal19/steering")).unwrap();
    let adjunct = steering
        .seats
        .iter()
        .find(|seat| seat.function == Function::Adjunct)
        .unwrap();
    let with = [("tranemo", Vote::Yes), (adjunct.key.as_str(), Vote::Yes)];
    broken(
        somebody(&world, Some(&case), &voted(&world, &case, &with)),
        Rule::I02,
        Code::NoVotingRight,
    );
    met(somebody(&world, Some(&case), &voted(&world, &case, &with[..1])));
}

#[test]
fn i09_every_development_forum_has_the_three_kinds_of_care() {
    let world = World::of("FYR24");
    let ready = with_charter(&world);
    let commission = like(&world, Some(&ready), T::CommissionForum, 1);
    met(somebody(&world, Some(&ready), &commission));
    let forum = ready.assignment.as_ref().unwrap().charter.forum.clone();
    let lacking = world.without(forum.as_str(), "specialist-care");
    broken(
        somebody(&lacking, Some(&ready), &commission),
        Rule::I09,
        Code::CompositionInvalid,
    );
}

/// A FYR24 case on the agenda with a charter that AU approved.
fn with_charter(world: &World) -> Case {
    let steps = [
        T::RaiseToOffice,
        T::SubmitToPreparation,
        T::DraftCharter,
        T::ApproveCharter,
        T::PlaceOnSteeringAgenda,
    ];
    taken(world, T::OpenLocal, ISSUE, &steps)
}

/// A commission to a group of the model, and the world in which nobody holds seats of one kind in that group.
fn lacking(code: &str, rule: Rule, lost: impl Fn(&arendegang_domain::organisation::Seat) -> bool) {
    let world = World::of(code);
    let case = on_agenda(&world, ISSUE);
    let commission = like(&world, Some(&case), T::CommissionForum, 1);
    met(somebody(&world, Some(&case), &commission));
    let forum = commission.charter().unwrap().forum.clone();
    let seats: Vec<SeatKey> = world
        .model
        .body(&forum)
        .unwrap()
        .seats
        .iter()
        .filter(|seat| lost(seat))
        .map(|seat| seat.key.clone())
        .collect();
    assert!(!seats.is_empty());
    let without =
        world.with_mandates(|held| held.retain(|mandate| mandate.body != forum || !seats.contains(&mandate.seat)));
    broken(
        somebody(&without, Some(&case), &commission),
        rule,
        Code::CompositionInvalid,
    );
}

#[test]
fn i10_every_commission_group_has_municipality_primary_and_specialist_care() {
    use arendegang_domain::organisation::CareProvider;
    lacking("SAL19", Rule::I10, |seat| {
        seat.provider == Some(CareProvider::SpecialistCare)
    });
}

#[test]
fn i11_both_principals_are_in_every_delregional_group() {
    use arendegang_domain::organisation::Side;
    lacking("FYR23", Rule::I11, |seat| seat.side == Some(Side::Municipal));
}

#[test]
fn i12_the_local_group_is_composed_as_the_document_says() {
    use arendegang_domain::organisation::CareProvider;
    for (code, level) in [("SAL19", Level::Refuse), ("FYR24", Level::Warn)] {
        let world = World::of(code);
        let case = taken(&world, T::OpenLocal, ISSUE, &[]);
        let decided = like(&world, Some(&case), T::ResolveLocally, 1);
        assert!(met(somebody(&world, Some(&case), &decided)).warnings.is_empty());
        let group = case.local_group.clone().unwrap();
        let lost = if code == "SAL19" {
            CareProvider::SpecialistCare
        } else {
            CareProvider::DentalCare
        };
        let seats = &world.model.body(&group).unwrap().seats;
        let seats: Vec<SeatKey> = seats
            .iter()
            .filter(|seat| seat.provider == Some(lost))
            .map(|seat| seat.key.clone())
            .collect();
        let without =
            world.with_mandates(|held| held.retain(|mandate| mandate.body != group || !seats.contains(&mandate.seat)));
        let result = somebody(&without, Some(&case), &decided);
        match level {
            Level::Refuse => broken(result, Rule::I12, Code::CompositionInvalid),
            _ => assert_eq!(met(result).warnings[0].rule, Some(Rule::I12)),
        }
    }
}

#[test]
fn i16_all_commissions_to_forums_come_from_the_steering_group() {
    for code in ["FYR24", "SAL19"] {
        let world = World::of(code);
        let direct = like(&World::of("FYR23"), None, T::CommissionForumDirect, 1);
        broken(
            somebody(&world, None, &direct),
            Rule::I16,
            Code::TransitionAbsentInModel,
        );
    }
    let world = World::of("FYR24");
    let case = with_charter(&world);
    let commission = like(&world, Some(&case), T::CommissionForum, 1);
    let member = world
        .registry
        .in_body(&BodyKey::new("fyr24/au"), world.today)
        .find(|held| held.function == Function::Member)
        .unwrap();
    let tried = fire(
        &world,
        Some(&case),
        &commission,
        Actor::Person(member.person),
        Facts::default(),
    );
    broken(tried, Rule::I16, Code::MandateMissing);
    met(somebody(&world, Some(&case), &commission));
}

#[test]
fn i17_the_political_body_of_fyr23_may_commission_a_group_directly() {
    let world = World::of("FYR23");
    let event = met(somebody(&world, None, &like(&world, None, T::CommissionForumDirect, 1)));
    assert_eq!(event.to, State::ForumWork);
    let steering = fire(
        &world,
        None,
        &event.command,
        Actor::Person(world.person("steering-chair-fyr23")),
        Facts::default(),
    );
    let refusals = steering.expect_err("the steering chair is not the political chair");
    assert!(refusals.iter().any(|refusal| refusal.code == Code::MandateMissing));
}

#[test]
fn i18_an_assignment_has_a_deadline() {
    for code in ["FYR23", "SAL19", "GBG26"] {
        let world = World::of(code);
        let case = on_agenda(&world, ISSUE);
        let mut commission = like(&world, Some(&case), T::CommissionForum, 1);
        met(somebody(&world, Some(&case), &commission));
        if let Command::CommissionForum {
            charter: Some(charter), ..
        } = &mut commission
        {
            charter.deadline = None;
        }
        broken(
            somebody(&world, Some(&case), &commission),
            Rule::I18,
            Code::DeadlineRequired,
        );
    }
}

#[test]
fn i19_a_local_task_group_has_a_question_and_a_time_frame() {
    for code in ["FYR23", "SAL19"] {
        let world = World::of(code);
        let case = taken(&world, T::OpenLocal, ISSUE, &[]);
        let start = like(&world, Some(&case), T::StartLocalTaskGroup, 1);
        met(somebody(&world, Some(&case), &start));
        for question in [true, false] {
            let mut lacking = start.clone();
            if let Command::StartLocalTaskGroup { charter, .. } = &mut lacking {
                if question {
                    charter.question = words(" ");
                } else {
                    charter.time_frame = None;
                }
            }
            broken(
                somebody(&world, Some(&case), &lacking),
                Rule::I19,
                Code::CharterIncomplete,
            );
        }
    }
}

#[test]
fn i20_au_approves_the_charter_before_the_steering_group_gives_it() {
    let world = World::of("FYR24");
    let case = with_charter(&world);
    let mut commission = like(&world, Some(&case), T::CommissionForum, 1);
    met(somebody(&world, Some(&case), &commission));
    if let Command::CommissionForum {
        charter: Some(charter), ..
    } = &mut commission
    {
        charter.question = words("En annan fråga");
    }
    broken(
        somebody(&world, Some(&case), &commission),
        Rule::I20,
        Code::CharterNotApprovedByAu,
    );
}

#[test]
fn i21_the_description_starts_from_the_whole_person() {
    let world = World::of("SAL19");
    let case = on_agenda(&world, ISSUE);
    let mut commission = like(&world, Some(&case), T::CommissionForum, 1);
    met(somebody(&world, Some(&case), &commission));
    if let Command::CommissionForum {
        charter: Some(charter), ..
    } = &mut commission
    {
        charter.whole_person = None;
    }
    broken(
        somebody(&world, Some(&case), &commission),
        Rule::I21,
        Code::CharterIncomplete,
    );
}

#[test]
fn i22_a_result_has_its_three_plans() {
    for code in ["FYR23", "SAL19"] {
        let world = World::of(code);
        let case = on(&world, on_agenda(&world, ISSUE), T::CommissionForum);
        let mut result = like(&world, Some(&case), T::SubmitResult, 1);
        met(somebody(&world, Some(&case), &result));
        if let Command::SubmitResult { dissemination, .. } = &mut result {
            *dissemination = words("");
        }
        broken(
            somebody(&world, Some(&case), &result),
            Rule::I22,
            Code::ResultIncomplete,
        );
    }
}

#[test]
fn i23_the_steering_group_handles_what_the_office_has_prepared() {
    let world = World::of("FYR23");
    let case = taken(&world, T::OpenLocal, ISSUE, &ON_AGENDA[..2]);
    let agenda = like(&world, Some(&case), T::PlaceOnSteeringAgenda, 1);
    met(somebody(&world, Some(&case), &agenda));
    let unprepared = Case { basis: None, ..case };
    broken(
        somebody(&world, Some(&unprepared), &agenda),
        Rule::I23,
        Code::NotPreparedByOffice,
    );
    // What a body draws up itself needs no basis of the office.
    let plan = taken(&world, T::DraftPlan, 1, &[]);
    met(somebody(&world, Some(&plan), &agenda));
}

#[test]
fn i24_a_case_leaves_the_local_level_with_a_reason() {
    let world = World::of("SAL19");
    let case = taken(&world, T::OpenLocal, ISSUE, &[]);
    met(somebody(
        &world,
        Some(&case),
        &like(&world, Some(&case), T::RaiseToOffice, 1),
    ));
    let silent = Command::RaiseToOffice {
        reason: words("  "),
        tried: None,
    };
    broken(somebody(&world, Some(&case), &silent), Rule::I24, Code::ReasonRequired);
}

#[test]
fn i25_what_belongs_here_concerns_both_sides() {
    for code in ["FYR23", "FYR24", "SAL19", "GBG26"] {
        let world = World::of(code);
        let mut open = like(&world, None, T::OpenLocal, ISSUE);
        met(somebody(&world, None, &open));
        if let Command::OpenLocal { parties, .. } = &mut open {
            parties.retain(|party| party.principal.as_str() != "vgr");
        }
        broken(somebody(&world, None, &open), Rule::I25, Code::OutsideStructure);
    }
}

#[test]
fn i26_the_office_is_impartial() {
    let world = World::of("SAL19");
    let case = taken(&world, T::OpenLocal, ISSUE, &[T::RaiseToOffice]);
    let back = like(&world, Some(&case), T::ReturnToLocal, 1);
    let coordinator = world.person("office-sal19");
    let partial = world.with_mandates(|held| {
        held.push(Mandate {
            id: Uuid::from_u128(9),
            person: coordinator,
            body: BodyKey::new("sal19/steering"),
            seat: SeatKey::new("svenljunga"),
            function: Function::Member,
            from: world.today,
            to: None,
            organisation: None,
            operation: None,
            recorded_at: jiff::Timestamp::default(),
        });
    });
    broken(
        by(&partial, &case, "office-sal19", &back),
        Rule::I26,
        Code::Impartiality,
    );
    met(by(&partial, &case, "office-2-sal19", &back));
}

#[test]
fn i27_records_are_published_before_a_case_is_closed() {
    let world = World::of("FYR23");
    let case = on_agenda(&world, ISSUE);
    let close = like(&world, Some(&case), T::CloseWithoutAction, 1);
    met(somebody(&world, Some(&case), &close));
    let attach = like(&world, Some(&case), T::AttachRecord, 1);
    let unpublished = evolve(Some(case.clone()), &met(somebody(&world, Some(&case), &attach)));
    broken(
        somebody(&world, Some(&unpublished), &close),
        Rule::I27,
        Code::RecordNotPublished,
    );
}

#[test]
fn i29_strategic_questions_are_anchored_before_they_are_decided() {
    let world = World::of("FYR24");
    let case = taken(&world, T::OpenLocal, STRATEGIC, &[]);
    let decided = like(&world, Some(&case), T::ResolveLocally, 1);
    broken(
        somebody(&world, Some(&case), &decided),
        Rule::I29,
        Code::AnchoringIncomplete,
    );
    let mut anchored = on(&world, case, T::PauseForAnchoring);
    for _ in 0..2 {
        anchored = on(&world, anchored, T::GivePosition);
    }
    let anchored = on(&world, anchored, T::ResumeAfterAnchoring);
    met(somebody(&world, Some(&anchored), &decided));
}

#[test]
fn i31_the_follow_up_is_owned_by_the_body_that_the_document_names() {
    for (code, owner, other) in [
        ("FYR23", "political-chair-fyr23", "steering-chair-fyr23"),
        ("SAL19", "political-chair-sal19", "steering-chair-sal19"),
        ("FYR24", "steering-chair-fyr24", "political-chair-fyr24"),
        ("GBG26", "steering-chair-gbg26", "political-chair-gbg26"),
    ] {
        let world = World::of(code);
        let mut case = on(&world, on_agenda(&world, ISSUE), T::DecideImplementation);
        for _ in 0..case.implementation.len() {
            case = on(&world, case, T::ProgressImplementation);
        }
        let case = on(&world, case, T::StartFollowUp);
        let close = like(&world, Some(&case), T::CloseAfterFollowUp, 1);
        broken(by(&world, &case, other, &close), Rule::I31, Code::MandateMissing);
        met(by(&world, &case, owner, &close));
    }
}

#[test]
fn i32_the_political_body_establishes_the_implementation_plan() {
    let world = World::of("FYR23");
    let plan = taken(&world, T::DraftPlan, 1, &[T::PlaceOnSteeringAgenda]);
    let decide = like(&world, Some(&plan), T::DecideImplementation, 1);
    broken(somebody(&world, Some(&plan), &decide), Rule::I32, Code::MandateMissing);
    let there = on(&world, on(&world, plan, T::ReferToPolitical), T::PlaceOnPoliticalAgenda);
    assert_eq!(
        met(somebody(
            &world,
            Some(&there),
            &like(&world, Some(&there), T::PoliticalDecide, 1)
        ))
        .to,
        State::Implementation
    );
}

#[test]
fn i33_the_steering_group_adopts_what_forums_propose() {
    let world = World::of("FYR24");
    let case = taken(
        &world,
        T::ProposeActivity,
        1,
        &[T::SubmitDraftReply, T::PlaceOnSteeringAgenda],
    );
    let adopt = like(&world, Some(&case), T::AdoptToActivityList, 1);
    let forum = case.forum.as_ref().unwrap();
    let chair = world
        .registry
        .in_body(forum, world.today)
        .find(|held| held.function == Function::Chair)
        .unwrap()
        .person;
    let tried = fire(&world, Some(&case), &adopt, Actor::Person(chair), Facts::default());
    broken(tried, Rule::I33, Code::MandateMissing);
    met(somebody(&world, Some(&case), &adopt));
}

#[test]
fn i34_lgs_decides_the_action_plan() {
    let world = World::of("GBG26");
    let plan = taken(&world, T::DraftPlan, 1, &[T::PlaceOnSteeringAgenda]);
    met(somebody(
        &world,
        Some(&plan),
        &like(&world, Some(&plan), T::DecideImplementation, 1),
    ));
    let political = on(&world, on(&world, plan, T::ReferToPolitical), T::PlaceOnPoliticalAgenda);
    let decide = like(&world, Some(&political), T::PoliticalDecide, 1);
    broken(
        somebody(&world, Some(&political), &decide),
        Rule::I34,
        Code::MandateMissing,
    );
}

#[test]
fn i35_the_preparation_group_drafts_and_the_steering_group_answers() {
    let world = World::of("FYR24");
    let case = taken(&world, T::ReceiveExternal, 2, &[T::RouteToForumPreparation]);
    let answer = like(&world, Some(&case), T::AdoptReply, 1);
    let forum = case.forum.as_ref().unwrap();
    let chair = world
        .registry
        .in_body(forum, world.today)
        .find(|held| held.function == Function::Chair)
        .unwrap()
        .person;
    let tried = fire(&world, Some(&case), &answer, Actor::Person(chair), Facts::default());
    broken(tried, Rule::I35, Code::MandateMissing);
    let drafted = on(&world, case, T::SubmitDraftReply);
    let prepared = on(
        &world,
        on(
            &world,
            on(&world, drafted, T::ReturnForCompletion),
            T::SubmitToPreparation,
        ),
        T::PlaceOnSteeringAgenda,
    );
    met(somebody(&world, Some(&prepared), &answer));
}

#[test]
fn i36_the_dispute_ladder_is_climbed_rung_by_rung() {
    for code in ["FYR23", "FYR24", "SAL19", "GBG26"] {
        let world = World::of(code);
        let case = taken(&world, T::OpenLocal, PRINCIPLE, &[]);
        let raise = like(&world, Some(&case), T::RaiseToCounty, 1);
        broken(somebody(&world, Some(&case), &raise), Rule::I36, Code::LadderSkipped);
        let decided = on_agenda(&world, PRINCIPLE);
        assert_eq!(met(somebody(&world, Some(&decided), &raise)).to, State::CountyHandling);
    }
}

#[test]
fn i37_only_disputes_of_principle_climb_to_vvg_in_fyr24() {
    let world = World::of("FYR24");
    let case = on_agenda(&world, INDIVIDUAL);
    let raise = like(&world, Some(&case), T::RaiseToCounty, 1);
    broken(somebody(&world, Some(&case), &raise), Rule::I37, Code::KindNotAllowed);
    let elsewhere = World::of("SAL19");
    let case = on_agenda(&elsewhere, INDIVIDUAL);
    met(somebody(
        &elsewhere,
        Some(&case),
        &like(&elsewhere, Some(&case), T::RaiseToCounty, 1),
    ));
}

#[test]
fn i38_placement_costs_are_solved_in_the_line() {
    for code in ["FYR23", "FYR24", "SAL19", "GBG26"] {
        let world = World::of(code);
        let case = taken(&world, T::OpenLocal, PLACEMENT, &[]);
        let raise = like(&world, Some(&case), T::RaiseToOffice, 1);
        broken(somebody(&world, Some(&case), &raise), Rule::I38, Code::OutsideStructure);
        let mut out = like(&world, Some(&case), T::ReferOut, PLACEMENT);
        met(somebody(&world, Some(&case), &out));
        if let Command::ReferOut { provisional_split, .. } = &mut out {
            provisional_split.clear();
        }
        broken(somebody(&world, Some(&case), &out), Rule::I38, Code::ReasonRequired);
    }
}

/// A county agreement that every association has taken its stand on, out with the parties.
fn with_the_parties(world: &World) -> Case {
    let mut case = taken(world, T::OrderRevision, 1, &[T::RecommendAdoption]);
    for _ in 0..case.endorsements.len() {
        case = on(world, case, T::EndorseStep);
    }
    on(world, case, T::SendToParties)
}

#[test]
fn i39_an_agreement_is_valid_when_every_party_is_final() {
    let world = World::of("VGC23");
    let case = with_the_parties(&world);
    let first_day = world.on(case.agreement.as_ref().unwrap().starts_on);
    let enter = |case: &Case| {
        fire(
            &first_day,
            Some(case),
            &Command::EnterIntoForce {},
            Actor::Clock,
            Facts::default(),
        )
    };
    let adopted = |status: AdoptionStatus| {
        let mut case = case.clone();
        for adoption in &mut case.adoptions {
            adoption.status = AdoptionStatus::CouncilAdopted;
            adoption.final_on = Some(world.today);
        }
        case.adoptions[3].status = status;
        case
    };
    let refusals = enter(&adopted(AdoptionStatus::ExecutiveHeard)).unwrap_err();
    assert_eq!(refusals[0].code, Code::PartiesNotUnanimous);
    // A final rejection is never read as a final adoption.
    let refusals = enter(&adopted(AdoptionStatus::CouncilRejected)).unwrap_err();
    assert_eq!(refusals[0].code, Code::PartiesNotUnanimous);
    assert_eq!(met(enter(&adopted(AdoptionStatus::CouncilAdopted))).to, State::InForce);
}

#[test]
fn i40_a_sub_agreement_ends_with_its_main_agreement() {
    let world = World::of("VGC23");
    let main = taken(&world, T::RegisterAgreement, 1, &[]);
    let mut sub = main.clone();
    sub.id = Uuid::from_u128(8);
    sub.main_agreement = Some(main.id);
    let end = |main: &Case| {
        let related = [main.clone()];
        let facts = Facts {
            related: &related,
            ..Facts::default()
        };
        fire(&world, Some(&sub), &Command::Expire {}, Actor::Clock, facts)
    };
    assert_eq!(end(&main).unwrap_err()[0].code, Code::GuardFailed);
    let ended = Case {
        state: State::Terminated,
        ..main.clone()
    };
    assert_eq!(met(end(&ended)).to, State::Terminated);
    // And none is entered under one that has ended.
    let mut register = like(&world, None, T::RegisterAgreement, 1);
    if let Command::RegisterAgreement { main_agreement, .. } = &mut register {
        *main_agreement = Some(main.id);
    }
    let sro = Actor::Person(world.person("sro-member"));
    let under = |main: Case| {
        let related = [main];
        fire(
            &world,
            None,
            &register,
            sro,
            Facts {
                related: &related,
                ..Facts::default()
            },
        )
    };
    broken(under(ended), Rule::I40, Code::GuardFailed);
    met(under(main));
}

#[test]
fn i41_a_recommendation_binds_no_party() {
    let world = World::of("VGC23");
    let case = with_the_parties(&world);
    let vastkom = world
        .registry
        .in_body(&BodyKey::new("county/vastkom"), world.today)
        .find(|held| held.function == Function::Chair)
        .unwrap();
    let actor = Actor::Person(vastkom.person);
    broken(
        fire(
            &world,
            Some(&case),
            &Command::EnterIntoForce {},
            actor,
            Facts::default(),
        ),
        Rule::I41,
        Code::MandateMissing,
    );
    let decides = like(&world, Some(&case), T::PartyDecides, 1);
    broken(
        fire(&world, Some(&case), &decides, actor, Facts::default()),
        Rule::I41,
        Code::MandateMissing,
    );
    met(somebody(&world, Some(&case), &decides));
}

#[test]
fn i42_each_party_answers_for_itself() {
    let world = World::of("VGC23");
    let case = taken(&world, T::OrderRevision, 1, &[T::SendOnConsultation]);
    let answer = Command::AnswerConsultation {
        party: Party {
            principal: PrincipalKey::new("harryda"),
            organisation: None,
        },
        text: words("Vi tillstyrker"),
        registry_number: None,
    };
    for other in ["party-committee-molndal", "party-council-vgr", "sro-member"] {
        broken(by(&world, &case, other, &answer), Rule::I42, Code::MandateMissing);
    }
    met(by(&world, &case, "party-committee-harryda", &answer));
}

#[test]
fn i43_the_executive_is_heard_before_the_council() {
    let world = World::of("VGC23");
    let case = with_the_parties(&world);
    let party = Party {
        principal: PrincipalKey::new("harryda"),
        organisation: None,
    };
    let step = |step: AdoptionStep| Command::PartyDecides {
        party: party.clone(),
        step,
        outcome: DecisionOutcome::Adopted,
        decided_on: world.today,
        final_on: None,
        reference: words("§ 12"),
    };
    broken(
        by(&world, &case, "party-council-harryda", &step(AdoptionStep::Council)),
        Rule::I43,
        Code::WrongState,
    );
    let heard = evolve(
        Some(case.clone()),
        &met(by(
            &world,
            &case,
            "party-executive-harryda",
            &step(AdoptionStep::Executive),
        )),
    );
    met(by(
        &world,
        &heard,
        "party-council-harryda",
        &step(AdoptionStep::Council),
    ));
}

#[test]
fn i44_agreement_and_strategy_are_two_decisions() {
    let world = World::of("VGC23");
    let case = with_the_parties(&world);
    let decides = Command::PartyDecides {
        party: Party {
            principal: PrincipalKey::new("vgr"),
            organisation: None,
        },
        step: AdoptionStep::Council,
        outcome: DecisionOutcome::Adopted,
        decided_on: world.today,
        final_on: None,
        reference: words("§ 9"),
    };
    let council = Actor::Person(world.person("party-council-vgr"));
    let used = Facts {
        paragraph_used: true,
        ..Facts::default()
    };
    broken(
        fire(&world, Some(&case), &decides, council, used),
        Rule::I44,
        Code::GuardFailed,
    );
    met(fire(&world, Some(&case), &decides, council, Facts::default()));
}

#[test]
fn i45_minutes_are_adjusted_before_they_are_published() {
    let world = World::of("VGC23");
    let case = taken(&world, T::OrderRevision, 1, &[T::RecommendAdoption]);
    let minutes = |adjusted_on| Command::AttachRecord {
        record: RecordReference {
            kind: RecordKind::Minutes,
            held_on: world.today,
            address: words("https://example.org/protokoll/1"),
            published_on: Some(world.today),
            adjusted_on,
            marking: None,
        },
    };
    broken(
        somebody(&world, Some(&case), &minutes(None)),
        Rule::I45,
        Code::RecordNotPublished,
    );
    met(somebody(&world, Some(&case), &minutes(Some(world.today))));
}

#[test]
fn i46_notice_is_given_in_time() {
    for code in ["FYR23", "SAL19", "VGC23"] {
        let world = World::of(code);
        let case = taken(&world, T::RegisterAgreement, 1, &[]);
        let notice = like(&world, Some(&case), T::GiveNotice, 1);
        met(somebody(&world, Some(&case), &notice));
        let late = world.on(case.agreement.as_ref().unwrap().ends_on);
        let too_late = like(&late, Some(&case), T::GiveNotice, 1);
        broken(somebody(&late, Some(&case), &too_late), Rule::I46, Code::NoticeTooLate);
    }
}

#[test]
fn i47_the_reporter_of_a_deviation_is_answered() {
    for code in ["FYR23", "FYR24", "SAL19", "GBG26"] {
        let world = World::of(code);
        let case = on_agenda(&world, DEVIATION);
        let close = like(&world, Some(&case), T::CloseWithoutAction, 1);
        broken(
            somebody(&world, Some(&case), &close),
            Rule::I47,
            Code::ReporterNotAnswered,
        );
        let answered = on(&world, case, T::AnswerReporter);
        met(somebody(&world, Some(&answered), &close));
    }
}

#[test]
fn i49_users_take_part_in_the_work() {
    for code in ["SAL19", "GBG26"] {
        let world = World::of(code);
        let case = on_agenda(&world, ISSUE);
        let mut commission = like(&world, Some(&case), T::CommissionForum, 1);
        assert!(met(somebody(&world, Some(&case), &commission)).warnings.is_empty());
        if let Command::CommissionForum {
            charter: Some(charter), ..
        } = &mut commission
        {
            charter.user_participation = None;
        }
        assert_eq!(
            met(somebody(&world, Some(&case), &commission)).warnings[0].rule,
            Some(Rule::I49)
        );
    }
}

#[test]
fn i51_a_joint_group_needs_the_decision_of_every_local_group() {
    for code in ["FYR23", "SAL19"] {
        let world = World::of(code);
        let case = taken(&world, T::OpenLocal, ISSUE, &[]);
        let mut start = like(&world, Some(&case), T::StartLocalTaskGroup, 2);
        let event = met(somebody(&world, Some(&case), &start));
        assert_eq!(evolve(Some(case.clone()), &event).task_group.unwrap().owners.len(), 3);
        if let Command::StartLocalTaskGroup { joining, .. } = &mut start {
            joining[1].decision = None;
        }
        broken(somebody(&world, Some(&case), &start), Rule::I51, Code::MandateMissing);
    }
}

#[test]
fn i52_a_case_stays_with_its_model() {
    let world = World::of("FYR23");
    let case = taken(&world, T::OpenLocal, ISSUE, &[]);
    let to = |code: &str| Command::MoveToModel {
        model: arendegang_domain::organisation::ModelCode::new(code),
        reason: words("Organisationen läggs om"),
    };
    broken(by_the_office(&world, &case, &to("GBG26")), Rule::I52, Code::GuardFailed);
    // Into the model that follows its own it moves by name, as an event with a reason.
    let moved = evolve(Some(case.clone()), &met(by_the_office(&world, &case, &to("FYR24"))));
    assert_eq!((moved.model.as_str(), moved.state), ("FYR24", State::LocalHandling));
    assert!(moved.local_group.unwrap().as_str().starts_with("fyr24/local/"));
    // One that a group works on stays until its result is there.
    let at_work = on(&world, on_agenda(&world, ISSUE), T::CommissionForum);
    broken(
        by_the_office(&world, &at_work, &to("FYR24")),
        Rule::I52,
        Code::GuardFailed,
    );
    // The result moves; it does not go back to a group that the next model does not have.
    let reported = on(&world, at_work, T::SubmitResult);
    let moved = evolve(
        Some(reported.clone()),
        &met(by_the_office(&world, &reported, &to("FYR24"))),
    );
    assert_eq!((moved.state, &moved.forum), (State::SteeringResult, &None));
    let next = World::of("FYR24");
    let back = like(&next, Some(&moved), T::ReturnResult, 1);
    let refusals = somebody(&next, Some(&moved), &back).unwrap_err();
    assert_eq!(
        refusals.iter().map(|refusal| refusal.code).collect::<Vec<_>>(),
        [Code::GuardFailed]
    );
    assert_eq!(on(&next, moved, T::DecideImplementation).state, State::Implementation);
}

fn by_the_office(world: &World, case: &Case, command: &Command) -> Result<Event, Vec<Refusal>> {
    by(world, case, "office-fyr23", command)
}

#[test]
fn i58_a_finished_case_has_no_way_out() {
    for world in World::all() {
        let opening = if world.model.is_county() {
            T::RegisterAgreement
        } else {
            T::OpenLocal
        };
        let case = taken(&world, opening, ISSUE, &[]);
        let closed = Case {
            state: State::Closed,
            ..case
        };
        for transition in T::ALL {
            // An act in every state: it says who sees the case, and the case stays finished.
            if *transition == T::SetMarking {
                continue;
            }
            let Some(command) = sensible(&world, Some(&closed), *transition, 1) else {
                continue;
            };
            broken(
                fire(&world, Some(&closed), &command, Actor::Clock, Facts::default()),
                Rule::I58,
                Code::TerminalState,
            );
        }
        // A new case may refer to it.
        let mut open = like(&world, None, opening, ISSUE);
        if let Command::OpenLocal { references, .. } = &mut open {
            references.push(closed.id);
            let related = [closed];
            let somebody = who_could_fire(&world.registry, &world.model, None, &open, world.now)[0]
                .person
                .unwrap();
            met(fire(
                &world,
                None,
                &open,
                Actor::Person(somebody),
                Facts {
                    related: &related,
                    ..Facts::default()
                },
            ));
        }
    }
}

/// At which level each rule holds in FYR23, FYR24, SAL19, GBG26 and VGC23 (specification, chapter 4), and where it is
/// tested: here, at appointments, with the money, or nowhere, since it is recorded and asks nothing.
const CHAPTER_4: &str = include_str!("specification_4.tsv");

#[test]
fn every_rule_holds_where_the_specification_says_and_is_tested() {
    const HERE: &str = include_str!("invariants.rs");
    const ECONOMY: &str = include_str!("economy/surplus.rs");
    const APPOINTMENTS: &str = include_str!("appointments.rs");
    let models = Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"));
    let rows: Vec<Vec<&str>> = CHAPTER_4
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(rows.len(), Rule::ALL.len());
    let mut wrong = Vec::new();
    for (rule, row) in Rule::ALL.iter().zip(&rows) {
        assert_eq!(row[0], rule.name());
        for (code, cell) in ["FYR23", "FYR24", "SAL19", "GBG26", "VGC23"].iter().zip(&row[1..6]) {
            let model = models.iter().find(|model| model.code.as_str() == *code).unwrap();
            let level = model
                .rule(*rule)
                .map_or("–".to_owned(), |entry| entry.level.name().to_lowercase());
            let built = cell.split(" => ").last().unwrap();
            if level != built {
                wrong.push(format!("{rule} in {code}: {cell} specified, {level} in the model"));
            }
        }
        let tested = match row[6] {
            "here" => HERE.contains(&format!("fn {}_", rule.name().to_lowercase())),
            "appointments" => APPOINTMENTS.contains(&format!("Rule::{rule}")),
            "economy" => ECONOMY.contains(&format!("expect_err(\"{rule}\")")),
            "recorded" => row[1..6]
                .iter()
                .all(|cell| ["–", "duty", "allow"].contains(&cell.split(" => ").last().unwrap())),
            "meetings" => *rule == Rule::I28,
            other => panic!("{rule}: {other}"),
        };
        if !tested {
            wrong.push(format!("{rule} is not tested {}", row[6]));
        }
        if row[1..6].iter().any(|cell| cell.contains("=>")) && row[7].is_empty() {
            wrong.push(format!("{rule} deviates without a reason"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_au_and_the_presidium_decide_is_their_decision_whoever_records_it() {
    let world = World::of("FYR24");
    let case = with_charter(&world);
    let bodies: Vec<&str> = case.decisions.iter().map(|decision| decision.body.as_str()).collect();
    assert_eq!(
        bodies,
        ["fyr24/au", "fyr24/au"],
        "the charter, and the agenda that the steering chair records"
    );
    let political = on(&world, on(&world, case, T::ReferToPolitical), T::PlaceOnPoliticalAgenda);
    assert_eq!(political.decisions.last().unwrap().body.as_str(), "fyr24/presidium");
    let decided = on(&world, political, T::PoliticalDecide);
    assert_eq!(decided.decisions.last().unwrap().body.as_str(), "fyr24/political");
}

#[test]
fn a_case_kind_is_prepared_by_the_office_or_drawn_up_by_a_body() {
    let prepared: Vec<CaseKind> = CaseKind::ALL
        .iter()
        .copied()
        .filter(|kind| kind.is_prepared_by_the_office())
        .collect();
    assert_eq!(prepared.len(), 6);
    assert!(!prepared.contains(&CaseKind::Plan) && !prepared.contains(&CaseKind::JointAgreement));
}

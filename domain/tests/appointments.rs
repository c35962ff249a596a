//! Rules at appointments: each with somebody who meets it and somebody who breaks it (I03 to I08, I14, I15, I26, I53, I54).

use arendegang_domain::model::Model;
use arendegang_domain::organisation::{
    Appointed, Appointment, BodyKey, DevelopmentPerson, Function, Mandate, MandateId, PersonId, Registry, SeatKey,
    appoint, development_people, end_mandate, mandates, may_appoint,
};
use arendegang_domain::rule::{Refusal, RefusalCode as Code, Rule};
use jiff::civil::{Date, date};
use std::sync::Arc;
use uuid::Uuid;

struct Town {
    models: Vec<Arc<Model>>,
    people: Vec<DevelopmentPerson>,
    held: Vec<Mandate>,
}

fn town() -> Town {
    let models = Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"));
    let people = development_people(&models);
    let held = mandates(&models, &people);
    Town {
        models: models.into_iter().map(Arc::new).collect(),
        people,
        held,
    }
}

impl Town {
    fn person(&self, key: &str) -> PersonId {
        let found = self.people.iter().find(|person| person.key == key);
        found.unwrap_or_else(|| panic!("there is no {key}")).id()
    }

    fn holder(&self, body: &str, seat: &str) -> PersonId {
        let held = self
            .held
            .iter()
            .find(|held| held.body.as_str() == body && held.seat.as_str() == seat);
        held.unwrap_or_else(|| panic!("nobody holds {seat}")).person
    }

    fn registry(&self) -> Registry {
        let people = self.people.iter().map(DevelopmentPerson::person).collect();
        Registry::new(self.models.clone(), people, self.held.clone())
    }

    fn model(&self, body: &str) -> &Model {
        let code = body.split('/').next().unwrap().to_uppercase();
        let found = self.models.iter().find(|model| model.code.as_str() == code);
        found.unwrap_or_else(|| panic!("{code}"))
    }

    /// Every mandate of a function in a body ends.
    fn ends(&mut self, body: &str, function: Function, last: Date) {
        let ended = self
            .held
            .iter_mut()
            .filter(|held| held.body.as_str() == body && held.function == function);
        assert!(
            ended.map(|held| held.to = Some(last)).count() > 0,
            "nobody is {function} in {body}"
        );
    }

    /// The mandate on a seat ends.
    fn vacates(&mut self, body: &str, seat: &str, last: Date) {
        let found = self
            .held
            .iter_mut()
            .find(|held| held.body.as_str() == body && held.seat.as_str() == seat);
        found.unwrap_or_else(|| panic!("nobody holds {seat}")).to = Some(last);
    }

    fn appoints(
        &self,
        body: &str,
        seat: &str,
        person: PersonId,
        function: Function,
        from: Date,
    ) -> Result<Appointed, Vec<Refusal>> {
        self.gives(&given(body, seat, person, function, from))
    }

    fn gives(&self, appointment: &Appointment) -> Result<Appointed, Vec<Refusal>> {
        let registry = self.registry();
        appoint(&registry, self.model(appointment.body.as_str()), appointment)
    }
}

fn given(body: &str, seat: &str, person: PersonId, function: Function, from: Date) -> Appointment {
    Appointment {
        person,
        body: BodyKey::new(body),
        seat: SeatKey::new(seat),
        function,
        from,
        to: None,
        exception: false,
    }
}

#[track_caller]
fn refused(result: Result<Appointed, Vec<Refusal>>, code: Code, rule: Option<Rule>) {
    let refusals = result.expect_err("it is refused");
    let found = refusals
        .iter()
        .find(|refusal| refusal.code == code && refusal.rule == rule);
    let found = found.unwrap_or_else(|| panic!("{code} by {rule:?} expected: {refusals:#?}"));
    assert!(rule.is_none() || found.source.is_some(), "a rule has its source");
}

const NEW_YEAR: Date = date(2025, 1, 1);
const LAST_DAY: Date = date(2024, 12, 31);

#[test]
fn a9_the_local_chair_rotates_yearly_in_fyr24() {
    let mut town = town();
    let group = "fyr24/local/orust";
    let (chair, vice) = (
        town.holder(group, "social-services"),
        town.holder(group, "regional-primary-care"),
    );
    town.ends(group, Function::Chair, LAST_DAY);
    town.ends(group, Function::ViceChair, LAST_DAY);
    // The health-centre manager becomes chair, for a year.
    let appointed = town.appoints(group, "regional-primary-care", vice, Function::Chair, NEW_YEAR);
    assert_eq!(appointed.unwrap().to, Some(date(2025, 12, 31)));
    // The head of social services once more: the side before has it again.
    let again = town.appoints(group, "social-services", chair, Function::Chair, NEW_YEAR);
    refused(again, Code::AlternationViolated, Some(Rule::I05));
    // Nobody but the two named managers.
    let school = town.holder(group, "school-health");
    let other = town.appoints(group, "school-health", school, Function::Chair, NEW_YEAR);
    refused(other, Code::CompositionInvalid, Some(Rule::I08));
    // A chair for two years is longer than the term.
    let mut long = given(group, "regional-primary-care", vice, Function::Chair, NEW_YEAR);
    long.to = Some(date(2026, 12, 31));
    refused(town.gives(&long), Code::GuardFailed, Some(Rule::I05));
}

#[test]
fn d5_no_rotation_is_asked_of_nosam() {
    let mut town = town();
    let group = "gbg26/local/partille";
    let registry = town.registry();
    let day = date(2026, 2, 1);
    let chair = registry
        .in_body(&BodyKey::new(group), day)
        .find(|held| held.function == Function::Chair)
        .unwrap()
        .clone();
    town.ends(group, Function::Chair, date(2026, 12, 31));
    let again = town.appoints(
        group,
        chair.seat.key.as_str(),
        chair.person,
        Function::Chair,
        date(2027, 1, 1),
    );
    assert_eq!(again.unwrap().to, None, "the plan gives no term");
}

#[test]
fn b8_the_steering_chair_alternates_in_fyr23() {
    let mut town = town();
    let steering = "fyr23/steering";
    town.ends(steering, Function::Chair, LAST_DAY);
    town.ends(steering, Function::ViceChair, LAST_DAY);
    let regional = town.holder(steering, "nu-sjukvarden");
    let accepted = town
        .appoints(steering, "nu-sjukvarden", regional, Function::Chair, NEW_YEAR)
        .unwrap();
    assert_eq!(accepted.to, Some(date(2026, 12, 31)));
    let municipal = town.holder(steering, "trollhattan");
    let again = town.appoints(steering, "trollhattan", municipal, Function::Chair, NEW_YEAR);
    refused(again, Code::AlternationViolated, Some(Rule::I03));
    // Chair and vice chair both from the region-funded side.
    town.held.push(Mandate {
        id: Uuid::from_u128(1),
        person: regional,
        body: BodyKey::new(steering),
        seat: SeatKey::new("nu-sjukvarden"),
        function: Function::Chair,
        from: NEW_YEAR,
        to: accepted.to,
        organisation: None,
        operation: None,
        recorded_at: jiff::Timestamp::default(),
    });
    let other = town.held.iter().find(|held| {
        held.body.as_str() == steering
            && held.function == Function::Member
            && !["nu-sjukvarden"].contains(&held.seat.as_str())
            && town.model(steering).body(&held.body).unwrap().seats.iter().any(|seat| {
                seat.key == held.seat
                    && seat.voting
                    && seat.side == Some(arendegang_domain::organisation::Side::Regional)
            })
    });
    let other = other.unwrap().clone();
    let both = town.appoints(
        steering,
        other.seat.as_str(),
        other.person,
        Function::ViceChair,
        NEW_YEAR,
    );
    refused(both, Code::AlternationViolated, Some(Rule::I04));
    let fargelanda = town.holder(steering, "fargelanda");
    assert!(
        town.appoints(steering, "fargelanda", fargelanda, Function::ViceChair, NEW_YEAR)
            .is_ok()
    );
}

#[test]
fn the_vice_chair_becomes_chair_as_a_main_rule() {
    let mut town = town();
    let political = "fyr23/political";
    let registry = town.registry();
    let day = date(2024, 1, 1);
    let seated: Vec<_> = registry.in_body(&BodyKey::new(political), day).cloned().collect();
    let vice = seated.iter().find(|held| held.function == Function::ViceChair).unwrap();
    town.ends(political, Function::Chair, LAST_DAY);
    town.ends(political, Function::ViceChair, LAST_DAY);
    let followed = town
        .appoints(
            political,
            vice.seat.key.as_str(),
            vice.person,
            Function::Chair,
            NEW_YEAR,
        )
        .unwrap();
    assert!(followed.warnings.is_empty());
    // Somebody else of the same side: allowed, with a warning, unless the exception is recorded.
    let other = seated
        .iter()
        .find(|held| {
            held.function == Function::Member && held.seat.side == vice.seat.side && held.seat.key != vice.seat.key
        })
        .unwrap();
    let mut exception = given(
        political,
        other.seat.key.as_str(),
        other.person,
        Function::Chair,
        NEW_YEAR,
    );
    let warned = town.gives(&exception).unwrap();
    assert_eq!(warned.warnings[0].rule, Some(Rule::I06));
    exception.exception = true;
    assert!(town.gives(&exception).unwrap().warnings.is_empty());
}

#[test]
fn the_municipality_chairs_the_local_group_of_fyr23_and_sal19() {
    for group in ["fyr23/local/vanersborg", "sal19/local/ulricehamn"] {
        let mut town = town();
        let registry = town.registry();
        let day = if group.starts_with("sal19") {
            date(2020, 1, 1)
        } else {
            date(2024, 1, 1)
        };
        let seated: Vec<_> = registry.in_body(&BodyKey::new(group), day).cloned().collect();
        let chair = seated.iter().find(|held| held.function == Function::Chair).unwrap();
        let vice = seated.iter().find(|held| held.function == Function::ViceChair).unwrap();
        town.ends(group, Function::Chair, LAST_DAY);
        town.ends(group, Function::ViceChair, LAST_DAY);
        assert!(
            town.appoints(group, chair.seat.key.as_str(), chair.person, Function::Chair, NEW_YEAR)
                .is_ok(),
            "{group}"
        );
        let regional = town.appoints(group, vice.seat.key.as_str(), vice.person, Function::Chair, NEW_YEAR);
        refused(regional, Code::CompositionInvalid, Some(Rule::I07));
    }
}

#[test]
fn a_forum_chair_sits_in_the_steering_group_of_fyr24() {
    let mut town = town();
    let forum = "fyr24/forum/aldre";
    town.ends(forum, Function::Chair, LAST_DAY);
    town.ends(forum, Function::ViceChair, LAST_DAY);
    let outsider = town.holder(forum, "specialist-care");
    let refusal = town.appoints(forum, "specialist-care", outsider, Function::Chair, NEW_YEAR);
    refused(refusal, Code::CompositionInvalid, Some(Rule::I14));
    town.vacates(forum, "specialist-care", LAST_DAY);
    let member = town.holder("fyr24/steering", "nu-sjukvarden-2");
    assert!(
        town.appoints(forum, "specialist-care", member, Function::Chair, NEW_YEAR)
            .is_ok()
    );
}

#[test]
fn forum_members_are_appointed_by_the_steering_group_of_fyr24_and_others_by_the_office() {
    let town = town();
    let registry = town.registry();
    let (model, today) = (town.model("fyr24/x"), date(2025, 2, 3));
    let body = |key: &str| registry.body(&BodyKey::new(key)).unwrap().clone();
    let forum = body("fyr24/forum/vuxna");
    let by = may_appoint(&registry, model, &forum, town.person("steering-chair-fyr24"), today).unwrap();
    assert_eq!(by.body.as_str(), "fyr24/steering");
    for nobody in ["local-chair-lysekil-fyr24", "office-fyr24"] {
        let refusal = may_appoint(&registry, model, &forum, town.person(nobody), today).unwrap_err();
        assert_eq!(
            (refusal.code, refusal.rule),
            (Code::MandateMissing, Some(Rule::I15)),
            "{nobody}"
        );
        assert!(!refusal.mandates_that_could.is_empty() && refusal.source.is_some());
    }
    let group = body("fyr24/local/lysekil");
    assert!(may_appoint(&registry, model, &group, town.person("office-fyr24"), today).is_ok());
    let refusal = may_appoint(&registry, model, &group, town.person("office-fyr23"), today).unwrap_err();
    assert_eq!((refusal.code, refusal.rule), (Code::MandateMissing, None));
    let county = body("county/vvg");
    assert!(may_appoint(&registry, model, &county, town.person("office-fyr24"), today).is_err());
}

#[test]
fn c5_the_working_committee_of_sal19_has_three_members_beside_its_chairs() {
    let town = town();
    let au = BodyKey::new("sal19/au");
    let registry = town.registry();
    let members = registry
        .in_body(&au, date(2020, 2, 1))
        .filter(|held| held.function != Function::Secretary);
    assert_eq!(members.count(), 5, "chair, vice chair and three");
    // A fourth: there is no seat for one, and none of the three is free.
    let extra = town.holder("sal19/steering", "svenljunga");
    for seat in &town.model("sal19/au").body(&au).unwrap().seats {
        let result = town.appoints("sal19/au", seat.key.as_str(), extra, Function::Member, date(2020, 3, 1));
        assert!(result.is_err(), "{}", seat.key);
        if seat.ex_officio.is_none() {
            refused(result, Code::CompositionInvalid, Some(Rule::I54));
        }
    }
}

#[test]
fn the_steering_group_of_fyr24_says_so_when_it_has_other_members_than_its_plan_lists() {
    // I53 warns (bör): nobody is kept out because another seat is vacant.
    let mut town = town();
    let one_more = town.person("steering-member-fyr24");
    town.vacates("fyr24/steering", "regionhalsan", LAST_DAY);
    let fills = town
        .appoints("fyr24/steering", "regionhalsan", one_more, Function::Member, NEW_YEAR)
        .unwrap();
    assert!(fills.warnings.is_empty(), "{:?}", fills.warnings);
    town.vacates("fyr24/steering", "rehab-private", LAST_DAY);
    let one_of_two = town
        .appoints("fyr24/steering", "regionhalsan", one_more, Function::Member, NEW_YEAR)
        .unwrap();
    assert_eq!(one_of_two.warnings[0].rule, Some(Rule::I53));
}

#[test]
fn whoever_works_at_the_office_is_warned_of_a_vote() {
    let mut town = town();
    let steering = "sal19/steering";
    let coordinator = town.person("office-sal19");
    town.vacates(steering, "svenljunga", LAST_DAY);
    let appointed = town
        .appoints(steering, "svenljunga", coordinator, Function::Member, NEW_YEAR)
        .unwrap();
    assert_eq!(
        appointed
            .warnings
            .iter()
            .filter_map(|warning| warning.rule)
            .collect::<Vec<_>>(),
        [Rule::I26]
    );
    let anybody = town.person("steering-chair-sal19");
    assert!(
        town.appoints(steering, "svenljunga", anybody, Function::Member, NEW_YEAR)
            .unwrap()
            .warnings
            .is_empty()
    );
}

#[test]
fn a_seat_has_one_holder_and_a_body_one_chair() {
    let town = town();
    let other = town.person("local-member-tanum-fyr24");
    let taken = town.appoints(
        "fyr24/local/tanum",
        "social-services",
        other,
        Function::Member,
        NEW_YEAR,
    );
    refused(taken, Code::GuardFailed, None);
    let member = town.holder("fyr24/local/tanum", "municipal-primary-care");
    let second = town.appoints(
        "fyr24/local/tanum",
        "municipal-primary-care",
        member,
        Function::Chair,
        NEW_YEAR,
    );
    refused(second, Code::GuardFailed, None);
    // Whoever holds the seat may be given it anew as something else: the old mandate ends the day before.
    let secretary = town
        .appoints(
            "fyr24/local/tanum",
            "municipal-primary-care",
            member,
            Function::Secretary,
            NEW_YEAR,
        )
        .unwrap();
    assert_eq!(secretary.ends.len(), 1);
    // A presidium's seat takes any number of people (Q17).
    assert!(
        town.appoints(
            "fyr24/political",
            "presidium-narhalsan",
            other,
            Function::Member,
            NEW_YEAR
        )
        .is_ok()
    );
    let ex_officio = town.appoints("fyr24/au", "chair", other, Function::Chair, NEW_YEAR);
    refused(ex_officio, Code::InvalidInput, None);
    let nowhere = town.appoints("fyr24/local/tanum", "throne", other, Function::Member, NEW_YEAR);
    refused(nowhere, Code::InvalidInput, None);
}

/// The mandate on a seat.
fn mandate_on(registry: &Registry, body: &str, seat: &str) -> MandateId {
    let mut mandates = registry.mandates().iter();
    let found = mandates.find(|mandate| mandate.body.as_str() == body && mandate.seat.as_str() == seat);
    found.unwrap_or_else(|| panic!("nobody holds {seat}")).id
}

#[test]
fn the_end_of_a_mandate_says_what_its_bodies_lack() {
    let registry = town().registry();
    let today = date(2025, 2, 3);
    let said = |body: &str, seat: &str| -> Vec<(Option<Rule>, String)> {
        let ended = end_mandate(&registry, mandate_on(&registry, body, seat), today, today).unwrap();
        let warnings = ended.warnings.into_iter();
        warnings.map(|warning| (warning.rule, warning.en)).collect()
    };
    let forum = said("fyr24/forum/vuxna", "specialist-care");
    assert_eq!(
        forum.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(),
        [Some(Rule::I09)]
    );
    // A vice chair whom no rule of composition asks for is not missed.
    assert_eq!(said("fyr24/forum/vuxna", "social-services"), []);
    let chair = registry
        .in_body(&BodyKey::new("fyr24/steering"), today)
        .find(|held| held.function == Function::Chair)
        .unwrap();
    let steering = said("fyr24/steering", chair.seat.key.as_str());
    for body in ["Steering group", "Working committee"] {
        let expected = format!("{body} has no chair from 2025-02-04.");
        assert!(
            steering.iter().any(|(_, said)| *said == expected),
            "{expected} {steering:?}"
        );
    }
    assert!(steering.iter().any(|(rule, _)| *rule == Some(Rule::I53)));
}

#[test]
fn the_end_of_a_mandate_says_which_group_and_which_chair_it_breaks() {
    let registry = town().registry();
    let rules = |body: &str, seat: &str, today: Date| -> Vec<Option<Rule>> {
        let ended = end_mandate(&registry, mandate_on(&registry, body, seat), today, today).unwrap();
        ended.warnings.into_iter().map(|warning| warning.rule).collect()
    };
    // A forum's chair leaves the steering group, of which it is a member.
    let today = date(2025, 2, 3);
    let steering = rules("fyr24/steering", "health-centres-narhalsan", today);
    assert!(steering.contains(&Some(Rule::I14)), "{steering:?}");
    let other = rules("fyr24/steering", "nu-sjukvarden-2", today);
    assert!(!other.contains(&Some(Rule::I14)), "{other:?}");
    // A local group is left without specialist care.
    let group = town();
    let specialist = group
        .held
        .iter()
        .find(|held| held.body.as_str() == "sal19/local/mark" && held.seat.as_str().contains("specialist"));
    let seat = specialist.map(|held| held.seat.as_str()).unwrap();
    assert!(rules("sal19/local/mark", seat, date(2020, 2, 3)).contains(&Some(Rule::I12)));
}

#[test]
fn a_chair_on_a_seat_without_a_vote_is_warned_of() {
    let mut town = town();
    let steering = "fyr23/steering";
    let official = town.holder(steering, "fkf");
    town.ends(steering, Function::Chair, LAST_DAY);
    town.ends(steering, Function::ViceChair, LAST_DAY);
    let judged = town.appoints(steering, "fkf", official, Function::ViceChair, NEW_YEAR);
    let warned = judged.map(|appointed| appointed.warnings);
    let rules: Vec<_> = warned.unwrap().into_iter().map(|warning| warning.rule).collect();
    assert!(rules.contains(&Some(Rule::I01)), "{rules:?}");
}

#[test]
fn a_mandate_ends_between_its_first_and_its_last_day() {
    let mut town = town();
    let today = date(2025, 2, 3);
    let end = |town: &Town, last: Date| {
        let registry = town.registry();
        end_mandate(
            &registry,
            mandate_on(&registry, "fyr24/local/tanum", "dental-care"),
            last,
            today,
        )
    };
    let ended = end(&town, date(2024, 12, 31)).unwrap();
    assert_eq!((ended.mandate.to, ended.ends.before), (Some(date(2024, 12, 31)), None));
    assert_eq!(
        end(&town, date(2020, 1, 1)).unwrap_err().field,
        ["lastDay"],
        "before it began"
    );
    assert!(end(&town, Date::MAX).is_ok(), "the last of all days");
    town.vacates("fyr24/local/tanum", "dental-care", today);
    assert_eq!(
        end(&town, today).unwrap_err().field,
        ["lastDay"],
        "it is that day already"
    );
    assert!(end(&town, LAST_DAY).is_ok());
    town.vacates("fyr24/local/tanum", "dental-care", LAST_DAY);
    assert_eq!(
        end(&town, date(2024, 6, 30)).unwrap_err().field,
        ["mandate"],
        "it has ended"
    );
    let nobody = end_mandate(&town.registry(), Uuid::from_u128(1), today, today);
    assert_eq!(nobody.unwrap_err().code, Code::NotFound);
}

#[test]
fn a_chair_who_becomes_something_else_leaves_a_chair_empty() {
    let town = town();
    let group = "fyr24/local/tanum";
    let chair = town.holder(group, "social-services");
    let member = town
        .appoints(group, "social-services", chair, Function::Member, NEW_YEAR)
        .unwrap();
    assert_eq!(member.warnings.len(), 1, "{:?}", member.warnings);
    assert!(member.warnings[0].en.ends_with("has no chair from 2025-01-01."));
    // The health-centre manager as a member leaves no chair empty.
    let vice = town.holder(group, "regional-primary-care");
    let member = town
        .appoints(group, "regional-primary-care", vice, Function::Member, NEW_YEAR)
        .unwrap();
    assert!(member.warnings.is_empty(), "{:?}", member.warnings);
}

#[test]
fn a_seat_is_held_as_what_fits_it() {
    let mut town = town();
    let person = town.person("office-fyr24");
    for (body, seat, function, fits) in [
        ("fyr24/local/tanum", "dental-care", Function::Secretary, true),
        ("fyr24/local/tanum", "dental-care", Function::Council, false),
        ("fyr24/local/tanum", "dental-care", Function::ProcessLeader, false),
        ("party/tanum", "council", Function::Council, true),
        ("party/tanum", "council", Function::LineManager, false),
        ("party/tanum", "council", Function::Chair, false),
        ("fyr23/office", "process-leader-2", Function::ProcessLeader, true),
        ("fyr23/office", "process-leader-2", Function::Chair, false),
    ] {
        town.vacates(body, seat, LAST_DAY);
        let registry = town.registry();
        let result = appoint(
            &registry,
            town.model("fyr24/x"),
            &given(body, seat, person, function, NEW_YEAR),
        );
        match result {
            Ok(_) => assert!(fits, "{seat} as {function}"),
            Err(refusals) => {
                assert!(!fits, "{seat} as {function}: {refusals:#?}");
                assert_eq!(refusals[0].field, ["function"]);
            }
        }
    }
}

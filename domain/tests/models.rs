//! The bundled models, and what the loader says of broken ones.

use arendegang_domain::model::{Basis, Model, ModelErrors};
use arendegang_domain::organisation::{Body, BodyKey, PrincipalKey, Side};
use arendegang_domain::process::{Station, Transition};
use arendegang_domain::rule::{Level, Rule};
use std::collections::HashSet;

const FYR24: &str = include_str!("../models/fyr24.toml");

fn bundled() -> Vec<Model> {
    Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"))
}

fn fyr24() -> Model {
    Model::parse("fyr24.toml", FYR24).unwrap_or_else(|errors| panic!("\n{errors}\n"))
}

fn body(model: &Model, key: &str) -> Body {
    model
        .body(&BodyKey::new(key))
        .unwrap_or_else(|| panic!("{key}"))
        .clone()
}

/// The errors of FYR24 with one text replaced by another.
fn broken(from: &str, to: &str) -> ModelErrors {
    assert!(FYR24.contains(from), "the file has no {from:?}");
    match Model::parse("fyr24.toml", &FYR24.replacen(from, to, 1)) {
        Ok(_) => panic!("{to:?} is accepted"),
        Err(errors) => errors,
    }
}

/// One replacement, and an error that says what is wrong, at the line of the replacement.
#[track_caller]
fn refused(from: &str, to: &str, says: &str) {
    let errors = broken(from, to);
    let line = FYR24[..FYR24.find(from).unwrap()].matches('\n').count() + 1;
    let lines = line..=line + to.matches('\n').count();
    let error = errors
        .0
        .iter()
        .find(|error| error.what.contains(says) && lines.contains(&error.line));
    let error = error.unwrap_or_else(|| panic!("{says:?} at line {line} expected:\n{errors}"));
    assert!(error.file == "fyr24.toml" && !error.remedy.is_empty());
}

#[test]
fn every_bundled_model_loads_and_speaks_of_every_transition() {
    for model in bundled() {
        assert_eq!(model.transitions.len(), Transition::ALL.len(), "{}", model.code);
        assert_eq!(model.digest.len(), 64);
        for (transition, entry) in &model.transitions {
            assert!(!entry.source.is_empty());
            assert_eq!(entry.basis == Basis::Absent, entry.instead.is_some(), "{transition}");
        }
    }
}

/// The transitions that a sentence names in parentheses, such as "(raiseToOffice)", and whether
/// it says that they are taken in another model.
fn named(sentence: &str) -> Vec<(&str, bool)> {
    sentence
        .split('(')
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .flat_map(|inside| inside.split(", "))
        .map(|word| match word.strip_suffix(" där").or(word.strip_suffix(" there")) {
            Some(word) => (word, true),
            None => (word, false),
        })
        .collect()
}

#[test]
fn what_to_do_instead_is_a_step_that_the_model_has() {
    for model in bundled() {
        for (transition, entry) in &model.transitions {
            let Some((sv, en)) = &entry.instead else {
                continue;
            };
            assert_eq!(
                named(sv).len(),
                named(en).len(),
                "{} {transition}: the two languages name different steps",
                model.code
            );
            for (name, elsewhere) in named(sv).into_iter().chain(named(en)) {
                let step = Transition::from_name(name).unwrap_or_else(|| panic!("{} {transition}: {name}", model.code));
                assert!(elsewhere || model.has(step), "{} {transition}: {name}", model.code);
            }
        }
    }
}

#[test]
fn every_model_has_its_bodies_at_every_station_that_its_steps_need() {
    let counted: Vec<(String, usize)> = bundled()
        .iter()
        .map(|model| (model.code.to_string(), model.bodies.len()))
        .collect();
    let of = |code: &str| counted.iter().find(|(found, _)| found == code).unwrap().1;
    assert_eq!(of("FYR23"), 15 + 8);
    assert_eq!(of("FYR24"), 14 + 11);
    assert_eq!(of("SAL19"), 8 + 8);
    assert_eq!(of("VGC23"), 2 + 5);
}

#[test]
fn the_county_has_fifty_parties() {
    let models = bundled();
    let county = models.iter().find(|model| model.is_county()).unwrap();
    assert_eq!(county.principals.len(), 50);
    let named: Vec<&str> = county
        .principals
        .iter()
        .filter(|principal| !principal.to_be_named)
        .map(|principal| principal.key.as_str())
        .collect();
    // Whoever is a principal of a subregion is a party of the county, under the same key and name.
    for model in models.iter().filter(|model| !model.is_county()) {
        for principal in &model.principals {
            assert!(
                named.contains(&principal.key.as_str()),
                "{} {}",
                model.code,
                principal.key
            );
            let there = county.principal(&principal.key).unwrap();
            assert_eq!(there.name, principal.name);
        }
    }
}

#[test]
fn the_follow_up_is_owned_by_the_station_that_the_document_names() {
    let owners: Vec<(String, Station)> = bundled()
        .iter()
        .map(|model| (model.code.to_string(), model.follow_up_owner))
        .collect();
    let of = |code: &str| owners.iter().find(|(found, _)| found == code).unwrap().1;
    assert_eq!(of("FYR23"), Station::Political);
    assert_eq!(of("FYR24"), Station::Steering);
    assert_eq!(of("SAL19"), Station::Political);
    assert_eq!(of("GBG26"), Station::Steering);
}

#[test]
fn fyr24_has_14_local_groups_for_15_municipalities() {
    let model = fyr24();
    let groups: Vec<&Body> = model
        .bodies
        .iter()
        .filter(|body| body.station == Station::Local)
        .collect();
    assert_eq!(groups.len(), 14);
    let covered: Vec<&PrincipalKey> = groups.iter().flat_map(|body| &body.care_areas).collect();
    assert_eq!(covered.len(), 15);
    assert_eq!(covered.iter().collect::<HashSet<_>>().len(), 15);
    assert_eq!(
        model.principals.iter().filter(|p| p.side == Side::Municipal).count(),
        15
    );
}

#[test]
fn the_joint_group_has_the_municipal_seats_once_per_municipality() {
    let model = fyr24();
    let group = model.local_group_of(&PrincipalKey::new("bengtsfors")).unwrap();
    assert_eq!(group.key.as_str(), "fyr24/local/mellerud-bengtsfors");
    let keys: Vec<&str> = group.seats.iter().map(|seat| seat.key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "municipal-primary-care-mellerud",
            "municipal-primary-care-bengtsfors",
            "social-services-mellerud",
            "social-services-bengtsfors",
            "school-health-mellerud",
            "school-health-bengtsfors",
            "regional-primary-care",
            "dental-care",
        ]
    );
    let chair = group.chair.as_ref().unwrap();
    assert_eq!(chair.first[0].as_ref().unwrap().as_str(), "social-services-mellerud");
    assert_eq!(chair.first[1].as_ref().unwrap().as_str(), "regional-primary-care");
}

#[test]
fn the_steering_group_has_the_fifteen_seats_of_the_plan() {
    let steering = body(&fyr24(), "fyr24/steering");
    let count = |prefix: &str| {
        steering
            .seats
            .iter()
            .filter(|seat| seat.key.as_str().starts_with(prefix))
            .count()
    };
    assert_eq!(steering.seats.len(), 15);
    assert_eq!(
        [
            "nu-",
            "health-",
            "rehab-",
            "regionhalsan",
            "namnd",
            "social-",
            "school-",
            "fkf"
        ]
        .map(count),
        [3, 2, 2, 1, 1, 3, 2, 1]
    );
    let silent: Vec<&str> = steering
        .seats
        .iter()
        .filter(|seat| !seat.voting)
        .map(|seat| seat.key.as_str())
        .collect();
    assert_eq!(silent, ["namnd-norra", "fkf"]);
}

#[test]
fn every_forum_has_its_preparation_group_and_its_chair_sits_in_the_steering_group() {
    let model = fyr24();
    for forum in ["barn-och-unga", "vuxna", "aldre"] {
        let forum = body(&model, &format!("fyr24/forum/{forum}"));
        assert!(model.preparation_of(&forum.key).is_some());
        assert_eq!(forum.chair.unwrap().member_of, Some(BodyKey::new("fyr24/steering")));
    }
}

#[test]
fn an_absent_step_says_why_and_what_to_do_instead() {
    let model = fyr24();
    for transition in [Transition::CommissionOffice, Transition::CommissionForumDirect] {
        let entry = model.transition(transition).unwrap();
        assert!(!model.has(transition));
        assert!(entry.source.contains("Delregionalt politiskt samråd"));
        assert!(entry.instead.as_ref().unwrap().0.contains("commissionSteering"));
    }
}

#[test]
fn should_is_a_warning_and_may_is_allowed() {
    let model = fyr24();
    assert_eq!(model.rule(Rule::I12).unwrap().level, Level::Warn);
    assert_eq!(model.rule(Rule::I13).unwrap().level, Level::Allow);
    assert_eq!(model.rule(Rule::I09).unwrap().level, Level::Refuse);
    assert!(model.rule(Rule::I17).is_none());
}

#[test]
fn what_is_wrong_is_said_with_its_line_and_what_to_do() {
    refused("meets = \"Gem", "meats = \"Gem", "unknown field `meats`");
    for (to, says) in [
        ("at_least = 0", "0 to 2 meetings in a TERM are none that can be held"),
        ("at_least = 3", "3 to 2 meetings in a TERM are none that can be held"),
        ("at_least = -1", "invalid value"),
        ("at_least = \"en\"", "invalid type"),
        ("minst = 1, at_least = 1", "unknown field `minst`"),
    ] {
        refused(
            "kind = \"JOINT\", at_least = 1",
            &format!("kind = \"JOINT\", {to}"),
            says,
        );
    }
    for (from, to, says) in [
        (
            "at_most = 2",
            "at_most = 185",
            "1 to 185 meetings in a TERM are none that can be held",
        ),
        (
            "kind = \"JOINT\"",
            "kind = \"EXTRA\"",
            "an extra meeting is one outside the rhythm",
        ),
        (
            "kind = \"JOINT\"",
            "kind = \"ORDINARY\"",
            "an ordinary meeting is the body's own and names others",
        ),
        (
            "kind = \"GATHERING\", at_least = 1, per = \"YEAR\"",
            "kind = \"JOINT\", at_least = 1, per = \"TERM\"",
            "the same meetings are counted twice",
        ),
        (
            "per = \"TERM\", with = [\"fyr24/steering\"]",
            "per = \"TERM\"",
            "a joint meeting names no other body",
        ),
        (
            "per = \"TERM\", with = [\"fyr24/steering\"]",
            "per = \"TERM\", with = [\"fyr24/stering\"]",
            "there is no body `fyr24/stering`",
        ),
        (
            "per = \"TERM\", with = [\"fyr24/steering\"]",
            "per = \"TERM\", with = [\"fyr24/political\"]",
            "`fyr24/political` meets with itself",
        ),
        ("per = \"TERM\"", "per = \"WEEK\"", "unknown variant `WEEK`"),
        (
            ", source = \"002, Kommunikationsvägar för Vårdssamverkan Fyrbodal\" }",
            " }",
            "missing field `source`",
        ),
        (
            "002, Kommunikationsvägar för Vårdssamverkan Fyrbodal\" }",
            "002, Kommunikation\" }",
            "the section \"Kommunikation\"",
        ),
    ] {
        refused(from, to, says);
    }
    refused(
        "station = \"OFFICE\"",
        "station = \"KANSLI\"",
        "unknown variant `KANSLI`",
    );
    refused("side = \"REGIONAL\"\n", "side = \"EAST\"\n", "unknown variant `EAST`");
    refused("key = \"orust\"\nname", "key = \"Orust\"\nname", "`Orust` is not a key");
    refused(
        "key = \"tanum\"\nname = \"Tanum\"\nside",
        "key = \"orust\"\nname = \"Tanum\"\nside",
        "the principal `orust` is there twice",
    );
    refused(
        "municipalities = [\"lysekil\"]",
        "municipalities = [\"harryda\"]",
        "there is no principal `harryda`",
    );
    refused(
        "municipalities = [\"lysekil\"]",
        "municipalities = [\"vgr\"]",
        "`vgr` is not a municipality",
    );
    refused(
        "principal = \"vgr\", provider = \"DENTAL_CARE\"",
        "principal = \"vgt\", provider = \"DENTAL_CARE\"",
        "there is no principal `vgt`",
    );
    refused(
        "ex_officio = { body = \"fyr24/au\" }",
        "ex_officio = { body = \"fyr24/ua\" }",
        "there is no body `fyr24/ua`",
    );
    refused(
        "seat = \"process-leader-fkf\" }",
        "seat = \"process-leader\" }",
        "`fyr24/office` has no seat `process-leader`",
    );
    refused(
        "{ body = \"fyr24/political\", function = \"CHAIR\" }",
        "{ body = \"fyr24/political\", function = \"SECRETARY\" }",
        "nobody is SECRETARY in `fyr24/political`",
    );
    refused(
        "first_chair_from = \"school-health-2\"",
        "first_chair_from = \"school-health-9\"",
        "`fyr24/steering` has no seat `school-health-9`",
    );
    refused(
        "first = [\"uddevalla\",",
        "first = [\"goteborg\",",
        "the body has no seat `goteborg`",
    );
    refused(
        "prepares_for = \"fyr24/forum/vuxna\"",
        "prepares_for = \"fyr24/office\"",
        "`fyr24/office` is not a forum",
    );
    refused(
        "key = \"rehab-private\"",
        "key = \"rehab-narhalsan\"",
        "the seat of the body `rehab-narhalsan` is there twice",
    );
    refused(
        "openLocal = { number = \"T01\"",
        "openLokal = { number = \"T01\"",
        "no transition `openLokal`",
    );
    refused(
        "openLocal = { number = \"T01\"",
        "openLocal = { number = \"T02\"",
        "`openLocal` is T01 in the process table",
    );
    refused("I09 = {", "I99 = {", "no rule `I99`");
    refused(
        "source = \"002, Vid oenighet\" }",
        "source = \"002, Vid enighet\" }",
        "the section \"Vid enighet\"",
    );
    refused(
        "source = \"002, Vid oenighet\" }",
        "source = \"007, Vid oenighet\" }",
        "names no document of this file",
    );
    refused(
        "raiseToCounty = { number = \"T33\", basis = \"EXPLICIT\", source = \"002, Vid oenighet\" }",
        "raiseToCounty = { number = \"T33\", basis = \"EXPLICIT\" }",
        "missing field `source`",
    );
    refused("valid_to = 2025-12-31", "valid_to = 2023-12-31", "before it begins");
    refused(
        "tie = \"NOT_ADOPTED\"",
        "tie = \"LOTTERY\"",
        "unknown variant `LOTTERY`",
    );
    refused(
        "[station]\nLOCAL",
        "[station]\nVILLAGE",
        "there is no station `VILLAGE`",
    );
    refused(
        "[state.LOCAL_HANDLING]",
        "[state.LOCAL_BLUNDERING]",
        "the process has no state `LOCAL_BLUNDERING`",
    );
}

#[test]
fn records_that_are_published_go_somewhere() {
    let errors = broken(
        "silent = [\"record\", \"record_to\", \"secretary\", \"meets\", \"chair\"]",
        "record_published = true\nsilent = [\"record\", \"record_to\", \"secretary\", \"meets\", \"chair\"]",
    );
    let text = errors.to_string();
    assert!(
        text.contains("its records are published, and where is not said"),
        "{text}"
    );
}

#[test]
fn what_a_document_is_silent_about_is_listed() {
    let errors = broken(
        "silent = [\"record\", \"record_to\", \"secretary\", \"meets\", \"chair\"]",
        "silent = [\"record\", \"record_to\", \"secretary\", \"chair\", \"votes\"]",
    );
    let text = errors.to_string();
    assert!(text.contains("`meets` is neither given nor listed as silent"), "{text}");
    assert!(
        text.contains("`votes` is nothing that a body can be silent about"),
        "{text}"
    );
}

#[test]
fn a_rhythm_counts_what_the_document_says() {
    let errors = broken(
        "meets = \"Gemensamma möten med styrgruppen en till två gånger per termin\"\n",
        "",
    );
    let text = errors.to_string();
    assert!(text.contains("the rhythm counts what `meets` does not say"), "{text}");
}

#[test]
fn only_where_a_source_says_how_often_is_there_a_rhythm() {
    let prescribed: Vec<String> = bundled()
        .iter()
        .flat_map(|model| &model.bodies)
        .flat_map(|body| {
            body.rhythms()
                .iter()
                .map(|rhythm| format!("{}: {}", body.key, rhythm.in_words().1))
        })
        .collect();
    assert_eq!(
        prescribed,
        [
            "fyr23/political: at least 4 × ordinary meeting per year",
            "fyr23/political: at least 1 × yearly gathering per year",
            "fyr24/political: 1–2 × joint meeting per term",
            "fyr24/political: at least 1 × yearly gathering per year",
            "sal19/political: at least 4 × ordinary meeting per year",
            "sal19/political: at least 1 × yearly gathering per year",
        ]
    );
}

#[test]
fn a_chair_that_alternates_begins_with_both_sides() {
    let errors = broken(
        "first = [\"social-services-1\", \"nu-sjukvarden-1\"]",
        "first = [\"social-services-1\", \"social-services-2\"]",
    );
    assert!(errors.to_string().contains("not from different sides"), "{errors}");
}

#[test]
fn a_transition_that_the_file_does_not_mention_is_an_error() {
    let errors = broken("renew = { number = \"T45\"", "renewed = { number = \"T45\"");
    let text = errors.to_string();
    assert!(text.contains("the transition `renew` (T45) is not mentioned"), "{text}");
}

#[test]
fn a_file_from_before_an_act_came_does_not_have_it() {
    let later = ["extendAssignment", "startForumGroup", "endForumGroup"];
    let lines = FYR24
        .lines()
        .filter(|line| !later.iter().any(|act| line.starts_with(act)));
    let before = lines.collect::<Vec<_>>().join("\n");
    assert!(before.len() < FYR24.len());
    let model = Model::parse("fyr24.toml", &before).unwrap_or_else(|errors| panic!("\n{errors}\n"));
    for act in later {
        let act = Transition::from_name(act).expect("an act");
        assert!(fyr24().has(act) && !model.has(act), "{act}");
    }
}

#[test]
fn a_step_that_exists_has_no_instead_and_an_absent_one_has() {
    let errors = broken(
        "reopen = { number = \"T50\", basis = \"INFERRED\"",
        "reopen = { number = \"T50\", basis = \"ABSENT\"",
    );
    assert!(
        errors
            .to_string()
            .contains("`reopen` says what to do instead, or does not"),
        "{errors}"
    );
}

#[test]
fn seats_that_follow_each_other_in_a_circle_are_refused() {
    let errors = broken(
        "appointed_by = \"Fyrbodals kommunalförbund\", voting = false },\n]",
        "voting = false, ex_officio = { body = \"fyr24/au\", seat = \"municipal\" } },\n]",
    );
    assert!(
        errors.to_string().contains("follow seats that follow it in turn"),
        "{errors}"
    );
}

#[test]
fn all_errors_come_at_once_in_the_order_of_their_lines() {
    let text = FYR24
        .replacen("I58 = {", "I59 = {", 1)
        .replacen("key = \"orust\"\nname", "kay = \"orust\"\nname", 1)
        .replacen("station = \"STEERING\"", "station = \"STYRGRUPP\"", 1)
        .replacen("\"002, Presidium\" }", "\"002, Presidiet\" }", 1);
    let errors = Model::parse("fyr24.toml", &text).unwrap_err();
    let lines: Vec<usize> = errors.0.iter().map(|error| error.line).collect();
    assert!(lines.is_sorted());
    for says in [
        "unknown field `kay`",
        "unknown variant `STYRGRUPP`",
        "\"Presidiet\"",
        "no rule `I59`",
    ] {
        assert!(errors.to_string().contains(says), "{says}\n{errors}");
    }
    // The steering group could not be read, but those who refer to it are not wrong for that.
    assert!(
        !errors.to_string().contains("there is no body `fyr24/steering`"),
        "{errors}"
    );
}

#[test]
fn text_that_is_not_toml_is_an_error_with_its_line() {
    let errors = broken("valid_to = 2025-12-31", "valid_to = 2025-12-");
    assert_eq!(
        errors.0[0].line,
        FYR24[..FYR24.find("valid_to").unwrap()].matches('\n').count() + 1
    );
    let errors = broken("name = \"Orust\"\nside", "name = \"Orust\"\nname = \"Orust\"\nside");
    assert!(errors.to_string().contains("duplicate key"), "{errors}");
}

#[test]
fn nonsense_is_refused_without_panic() {
    for text in [
        "",
        "code",
        "code = 1",
        "principal = 3",
        "[[transition]]\nx = 1",
        "body = [1, \"x\"]",
        "[sources]\n002 = 1",
    ] {
        assert!(Model::parse("x.toml", text).is_err(), "{text}");
    }
}

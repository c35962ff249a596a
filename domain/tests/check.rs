//! The governance checker: it finds each fault in a model that is broken in just that way, and nothing in the five.

use arendegang_domain::model::{Check, Model};
use std::time::{Duration, Instant};

const FYR24: &str = include_str!("../models/fyr24.toml");
const FYR23: &str = include_str!("../models/fyr23.toml");
const SAL19: &str = include_str!("../models/sal19.toml");
const GBG26: &str = include_str!("../models/gbg26.toml");

fn bundled() -> Vec<Model> {
    Model::bundled().unwrap_or_else(|errors| panic!("\n{errors}\n"))
}

fn others<'a>(model: &Model, all: &'a [Model]) -> Vec<&'a Model> {
    all.iter().filter(|other| other.code != model.code).collect()
}

/// What is found in a file with texts replaced by others.
fn check(file: &str, replacements: &[(&str, &str)]) -> (Check, String) {
    let mut text = file.to_owned();
    for (from, to) in replacements {
        assert!(text.contains(from), "the file has no {from:?}");
        text = text.replacen(from, to, 1);
    }
    let model = Model::parse("broken.toml", &text).unwrap_or_else(|errors| panic!("\n{errors}\n"));
    let all = bundled();
    (model.check(&others(&model, &all)), text)
}

/// An error that says so, at the line where that stands.
#[track_caller]
fn finds(file: &str, replacements: &[(&str, &str)], says: &str, at: &str) {
    let (check, text) = check(file, replacements);
    let errors: Vec<String> = check.errors.iter().map(ToString::to_string).collect();
    let found = check.errors.iter().find(|error| error.what.contains(says));
    let found = found.unwrap_or_else(|| panic!("{says:?} expected:\n{}", errors.join("\n")));
    assert!(!found.remedy.is_empty() && found.file == "broken.toml");
    if !at.is_empty() {
        let line = text[..text.find(at).unwrap_or_else(|| panic!("{at:?}"))]
            .matches('\n')
            .count()
            + 1;
        assert_eq!(found.line, line, "{found}");
    }
}

#[test]
fn nothing_is_found_in_the_five() {
    let all = bundled();
    for model in &all {
        let began = Instant::now();
        let check = model.check(&others(model, &all));
        let took = began.elapsed();
        let found: Vec<String> = check
            .errors
            .iter()
            .chain(&check.warnings)
            .map(ToString::to_string)
            .collect();
        assert!(found.is_empty(), "{}:\n{}", model.code, found.join("\n"));
        assert!(check.is_sound());
        let explored = check.explored;
        println!(
            "{}: {} states, {} transitions, {} paths in {took:?}",
            model.code, explored.states, explored.transitions, explored.paths
        );
        assert!(explored.states >= 7 && explored.transitions > explored.states && explored.paths > 0);
        assert!(took < Duration::from_secs(1), "{}: {took:?}", model.code);
    }
}

/// The row of a step with its basis made ABSENT, as a replacement.
fn absent(file: &str, step: &str) -> (String, String) {
    let start = file.find(&format!("\n{step} = {{")).unwrap_or_else(|| panic!("{step}")) + 1;
    let end = start + file[start..].find('\n').unwrap();
    let row = &file[start..end];
    let basis = ["EXPLICIT", "INFERRED", "RECOMMENDED"]
        .into_iter()
        .find(|basis| row.contains(basis))
        .unwrap();
    let gone = row
        .replace(basis, "ABSENT")
        .replace(" }", ", instead_sv = \"Inget.\", instead_en = \"Nothing.\" }");
    (row.to_owned(), gone)
}

#[test]
fn a_state_that_cannot_be_reached() {
    let raise = absent(FYR24, "referToPolitical");
    let rows = [(raise.0.as_str(), raise.1.as_str())];
    let place = "placeOnPoliticalAgenda = {";
    finds(FYR24, &rows, "no case comes to S10 PRESIDIUM_PREPARATION", place);
}

#[test]
fn a_state_from_which_no_end_can_be_reached() {
    let outcome = absent(FYR24, "countyOutcome");
    let rows = [(outcome.0.as_str(), outcome.1.as_str())];
    finds(
        FYR24,
        &rows,
        "S12 COUNTY_HANDLING can never come to an end",
        "raiseToCounty = {",
    );
}

#[test]
fn a_step_whose_mandate_no_seat_can_hold() {
    let (task_lead, nobody) = ("key = \"task-lead\"", "key = \"task-guest\"");
    let start = FYR23.find(task_lead).unwrap();
    let row = &FYR23[start..start + FYR23[start..].find('\n').unwrap()];
    let other = row.replace(task_lead, nobody).replace("TASK_LEAD", "ADJUNCT");
    finds(
        FYR23,
        &[(row, &other)],
        "no seat can hold the mandate of `reportLocalTaskGroup` in LOCAL_ASSIGNMENT: LOCAL_TASK_LEAD",
        "reportLocalTaskGroup = {",
    );
}

#[test]
fn a_forum_that_cannot_be_composed_as_its_rule_asks() {
    let seat =
        "key = \"specialist-care\", label = \"Specialistvård\", principal = \"vgr\", provider = \"SPECIALIST_CARE\"";
    let other = seat.replace("SPECIALIST_CARE", "DENTAL_CARE");
    finds(
        FYR24,
        &[(seat, &other)],
        "the seats of `fyr24/forum/barn-och-unga` cannot meet I09: at least 1 of SPECIALIST_CARE",
        "key = \"fyr24/forum/barn-och-unga\"",
    );
}

#[test]
fn a_steering_group_with_other_seats_than_its_plan_lists() {
    let seat = "key = \"regionhalsan\", label = \"Regionhälsan\", principal = \"vgr\", provider = \"REGIONAL_HEALTH\"";
    let other = seat.replace("REGIONAL_HEALTH", "SPECIALIST_CARE");
    finds(
        FYR24,
        &[(seat, &other)],
        "the seats of `fyr24/steering` cannot meet I53: exactly 3",
        "key = \"fyr24/steering\"",
    );
}

#[test]
fn a_working_committee_with_more_members_than_its_rule_allows() {
    let start = SAL19.find("key = \"sal19/au\"").unwrap();
    let seats = start + SAL19[start..].find("seats = [\n").unwrap() + "seats = [\n".len();
    let line = &SAL19[seats..seats + SAL19[seats..].find('\n').unwrap() + 1];
    let more = format!(
        "{line}  {{ key = \"one-more\", label = \"Ytterligare en från kommunerna\", side = \"MUNICIPAL\", voting = true, appointed_by = \"x\" }},\n"
    );
    finds(
        SAL19,
        &[(line, &more)],
        "the seats of `sal19/au` cannot meet I54: at most 1 of MUNICIPAL",
        "key = \"sal19/au\"",
    );
}

#[test]
fn chairs_that_cannot_alternate() {
    // Every seat that could chair is the municipalities': the chair has nobody to alternate with.
    let start = FYR24.find("key = \"fyr24/forum/vuxna\"").unwrap();
    let end = start + FYR24[start..].find("[[body]]").unwrap();
    let forum = &FYR24[start..end];
    let one_sided = forum
        .replace("principal = \"vgr\"", "side = \"MUNICIPAL\"")
        .replace("first = [\"regional-primary-care\", \"social-services\"]", "first = []");
    finds(
        FYR24,
        &[(forum, &one_sided)],
        "the chair of `fyr24/forum/vuxna` alternates, and only one side has seats",
        "key = \"fyr24/forum/vuxna\"",
    );
    let start = FYR24.find("key = \"fyr24/steering\"").unwrap();
    let end = start + FYR24[start..].find("[[body]]").unwrap();
    let steering = &FYR24[start..end];
    let fixed = steering.replace("alternates = true", "alternates = false");
    finds(
        FYR24,
        &[(steering, &fixed)],
        "I03 holds, and the chair of `fyr24/steering` does not alternate",
        "key = \"fyr24/steering\"",
    );
}

#[test]
fn a_forum_chair_who_need_not_sit_in_the_steering_group() {
    let start = FYR24.find("key = \"fyr24/forum/aldre\"").unwrap();
    let end = start + FYR24[start..].find("[[body]]").unwrap();
    let forum = &FYR24[start..end];
    let free: String = forum
        .lines()
        .filter(|line| !line.starts_with("member_of") && !line.starts_with("first_chair_from"))
        .map(|line| format!("{line}\n"))
        .collect();
    finds(
        FYR24,
        &[(forum, &free)],
        "I14 holds, and the chair of `fyr24/forum/aldre`",
        "key = \"fyr24/forum/aldre\"",
    );
}

#[test]
fn a_rule_or_a_body_without_a_source() {
    for (from, to, says) in [
        (
            "I16 = { level = \"REFUSE\", basis = \"EXPLICIT\", source = \"002, Beredning av ärenden och beslutsprocess\" }",
            "I16 = { level = \"REFUSE\", basis = \"EXPLICIT\" }",
            "missing field `source`",
        ),
        (
            "silent = [\"record\", \"record_to\", \"secretary\", \"meets\", \"chair\"]\nsource = \"002, Samverkanskontoret\"",
            "silent = [\"record\", \"record_to\", \"secretary\", \"meets\", \"chair\"]\nsource = \"\"",
            "names no document",
        ),
    ] {
        assert!(FYR24.contains(from), "{from}");
        let text = FYR24.replacen(from, to, 1);
        let errors = Model::parse("broken.toml", &text).expect_err("it has no source");
        assert!(errors.to_string().contains(says), "{errors}");
        assert!(errors.0.iter().all(|error| error.line > 1), "{errors}");
    }
    finds(
        FYR24,
        &[(
            "returnToPreparation = { number = \"T54\", basis = \"RECOMMENDED\"",
            "returnToPreparation = { number = \"T54\", basis = \"EXPLICIT\"",
        )],
        "`returnToPreparation` is EXPLICIT, and its source says that the document is silent",
        "returnToPreparation = {",
    );
}

#[test]
fn two_bodies_where_the_process_needs_one() {
    let second = "[[body]]\nkey = \"fyr24/steering-two\"\nstation = \"STEERING\"\nname = \"Styrgrupp två\"\nname_en = \"Steering group two\"\nlevel = \"delregional nivå\"\nsilent = [\"record\", \"record_to\", \"secretary\", \"meets\", \"decides\", \"reports_to\", \"appointed_by\", \"chair\"]\nsource = \"002, Styrgrupp\"\nseats = []\n\n[[body]]\nkey = \"fyr24/au\"";
    finds(
        FYR24,
        &[("[[body]]\nkey = \"fyr24/au\"", second)],
        "`fyr24/steering-two` is a second body at the station STEERING",
        "key = \"fyr24/steering-two\"",
    );
}

#[test]
fn a_station_where_cases_come_and_no_body_is() {
    finds(
        FYR24,
        &[(
            "key = \"fyr24/office\"\nstation = \"OFFICE\"",
            "key = \"fyr24/office\"\nstation = \"PARTY\"",
        )],
        "there is no body at the station OFFICE",
        "",
    );
}

#[test]
fn periods_that_overlap_or_leave_a_gap() {
    let start = FYR24.find("follows = ").unwrap();
    let row = &FYR24[start..start + FYR24[start..].find('\n').unwrap()];
    finds(
        FYR24,
        &[(row, "follows = { model = \"FYR23\" }")],
        "the periods overlap",
        "follows = ",
    );
    finds(FYR24, &[(row, "")], "overlaps that of FYR23", "valid_from = ");
    finds(
        FYR24,
        &[
            (row, "follows = { model = \"SAL19\" }"),
            ("valid_from = 2024-01-26", "valid_from = 2023-03-01"),
        ],
        "the periods leave a gap",
        "follows = ",
    );
    finds(
        FYR24,
        &[(row, "follows = { model = \"FYR19\" }")],
        "there is no such model",
        "follows = ",
    );
}

/// The direction document is valid until the end of 2026, and the plan that follows FYR24 begins a year before that.
#[test]
fn what_may_overlap_the_model_before_may_overlap_the_one_after_it_too() {
    let row = FYR24.lines().find(|line| line.starts_with("follows = ")).unwrap();
    let next = |follows: &str| {
        let text = FYR24
            .replace("FYR24", "FYR26")
            .replace("fyr24", "fyr26")
            .replacen(row, follows, 1)
            .replacen("valid_from = 2024-01-26", "valid_from = 2026-01-01", 1)
            .replacen("valid_to = 2025-12-31", "valid_to = 2027-12-31", 1);
        let model = Model::parse("fyr26.toml", &text).unwrap_or_else(|errors| panic!("\n{errors}\n"));
        let all = bundled();
        let errors = model.check(&others(&model, &all)).errors;
        errors.into_iter().map(|error| error.what).collect::<Vec<_>>()
    };
    assert_eq!(next("follows = { model = \"FYR24\" }"), Vec::<String>::new());
    // Who follows nobody has nothing that lets it overlap anybody.
    let alone = next("");
    assert!(
        alone.iter().any(|what| what.contains("overlaps that of FYR23")),
        "{alone:?}"
    );
}

#[test]
fn words_that_are_missing_in_a_language() {
    let start = GBG26.find("[state.STEERING_DECISION]").unwrap();
    let row = start + GBG26[start..].find("partner = ").unwrap();
    let row = &GBG26[row..row + GBG26[row..].find('\n').unwrap()];
    let cut = row.find(", en = ").unwrap();
    let swedish_only = format!("{} }}", &row[..cut]);
    finds(
        GBG26,
        &[(row, &swedish_only)],
        "`partner` of the state STEERING_DECISION is missing in English",
        "[state.STEERING_DECISION]",
    );
    finds(
        GBG26,
        &[("[state.STEERING_DECISION]", "[state.COUNTY_CONSULTATION]")],
        "S05 STEERING_DECISION has no texts",
        "",
    );
    finds(
        FYR24,
        &[("name_en = \"Collaboration office\"\n", "")],
        "the name of the body `fyr24/office` is missing in English",
        "key = \"fyr24/office\"",
    );
    finds(
        FYR24,
        &[("\nOFFICE = {", "\n# OFFICE = {")],
        "the station OFFICE has no name",
        "",
    );
}

#[test]
fn seats_that_vote_against_a_rule() {
    let start = FYR23.find("function = \"ADJUNCT\"").unwrap();
    let line = FYR23[..start].rfind('\n').unwrap() + 1;
    let row = &FYR23[line..line + FYR23[line..].find('\n').unwrap()];
    let voting = row.replace("voting = false", "voting = true");
    finds(FYR23, &[(row, &voting)], "I02 says that adjuncts have no vote", "");
}

#[test]
fn texts_for_a_state_that_no_case_comes_to_are_a_warning() {
    let more = "[state.LOCAL_ASSIGNMENT]\nname = { sv = \"Lokalt\", en = \"Local\" }\n\n[state.LOCAL_HANDLING]";
    let (check, _) = check(FYR24, &[("[state.LOCAL_HANDLING]", more)]);
    assert!(check.is_sound());
    assert_eq!(check.warnings.len(), 1);
    assert!(check.warnings[0].to_string().contains("no case comes there"));
}

#[test]
fn inferred_steps_can_be_switched_off() {
    // Q18: what is inferred stands in the file and is refused as absent; what is left has no path.
    let (check, text) = check(GBG26, &[("inferred_steps = true", "inferred_steps = false")]);
    let model = Model::parse("gbg26.toml", &text).unwrap();
    assert!(!model.has(arendegang_domain::process::Transition::OpenLocal));
    assert!(
        !check.is_sound(),
        "without the inferred steps no case comes to the local group"
    );
}

#[test]
fn words_that_nothing_counts_are_worth_a_look_and_no_more() {
    let (check, text) = check(FYR23, &[("rhythm = [] #", "#")]);
    assert!(check.is_sound(), "a file from before there were numbers holds");
    let [warning] = check.warnings.as_slice() else {
        panic!("{:?}", check.warnings);
    };
    assert!(warning.what.contains("`fyr23/au` says how often it meets"), "{warning}");
    let at = text
        .lines()
        .position(|line| line == "key = \"fyr23/au\"")
        .map(|at| at + 1);
    assert_eq!(Some(warning.line), at);
}

//! Whether somebody can hold every mandate, and every body can be composed as its rules ask.

use super::Findings;
use super::explore::{Exploration, present};
use crate::model::{Basis, Count, Model, Requirement};
use crate::organisation::{Body, Function, Held, Seat, Side};
use crate::process::{From, Mandate, Role, State, Station, Transition};
use crate::rule::Rule;
use std::sync::Arc;
use uuid::Uuid;

pub(super) fn check(model: &Model, others: &[&Model], exploration: &Exploration, findings: &mut Findings) {
    let places = Places { model, others };
    for transition in present(model) {
        places.mandate(transition, exploration, findings);
    }
    one_body_at_a_station(model, exploration, findings);
    for body in &model.bodies {
        chairs(model, body, findings);
        votes(model, body, findings);
    }
    compositions(model, findings);
    sources(model, findings);
}

/// The seats of a model, and those of the county that take part in it.
struct Places<'a> {
    model: &'a Model,
    others: &'a [&'a Model],
}

impl Places<'_> {
    fn mandate(&self, transition: Transition, exploration: &Exploration, findings: &mut Findings) {
        let row = transition.row();
        let starts: Vec<Option<State>> = match row.from {
            From::States(states) => states
                .iter()
                .copied()
                .filter(|state| exploration.comes_to(*state))
                .map(Some)
                .collect(),
            From::New | From::NewOr(_) | From::AnyOpen | From::Any => vec![None],
        };
        for start in starts {
            if row.mandate.iter().any(|mandate| self.can_be_held(*mandate, start)) {
                continue;
            }
            let roles: Vec<String> = row.mandate.iter().map(|mandate| called(*mandate)).collect();
            let place = start.map_or_else(String::new, |state| format!(" in {state}"));
            let line = self.model.transition(transition).map_or(0, |entry| entry.line);
            findings.error(
                self.model,
                line,
                format!(
                    "no seat can hold the mandate of `{transition}`{place}: {}",
                    roles.join(" or ")
                ),
                "Add the seat to its body, or make the step ABSENT.",
            );
        }
    }

    fn can_be_held(&self, mandate: Mandate, start: Option<State>) -> bool {
        let chaired = |station: Option<Station>| {
            station.is_some_and(|station| {
                let mut bodies = self.model.bodies.iter().filter(|body| body.station == station);
                bodies.any(|body| functions(body).any(|(_, function)| function == Function::Chair))
            })
        };
        match mandate {
            Mandate::Role(role) | Mandate::OwnParty(role) => self.held_somewhere(role),
            Mandate::AtCounty(role) => self.model.is_county() && self.held_somewhere(role),
            Mandate::RoleIn(states, role) => {
                start.is_none_or(|start| states.contains(&start)) && self.held_somewhere(role)
            }
            Mandate::HolderChair => start.is_none_or(|state| chaired(state.station())),
            // Whoever paused a case could pause it: its own row is asked about that.
            Mandate::PausingChair => true,
            Mandate::CommissioningChair => chaired(Some(Station::Steering)),
            Mandate::FollowUpOwner => chaired(Some(self.model.follow_up_owner)),
            Mandate::PartyRepresentative => !self.model.principals.is_empty(),
            Mandate::Themselves | Mandate::System => true,
        }
    }

    fn held_somewhere(&self, role: Role) -> bool {
        let county = role.station() == Some(Station::County);
        let own = &self.model.bodies;
        let counties = self.others.iter().filter(|other| county && other.is_county());
        let mut bodies = own.iter().chain(counties.flat_map(|other| &other.bodies));
        match role.station() {
            Some(Station::Party) => !self.model.principals.is_empty(),
            // A secretary keeps the record where a body has one; the office does elsewhere.
            _ => bodies.any(|body| functions(body).any(|(seat, function)| gives(body, seat, function, role))),
        }
    }
}

/// Each seat of a body with everything that its holder can be there.
fn functions(body: &Body) -> impl Iterator<Item = (&Seat, Function)> {
    body.seats.iter().flat_map(|seat| {
        let elected = body.chair.is_some() && seat.function == Function::Member && seat.ex_officio.is_none();
        let chairs: &[Function] = if elected {
            &[Function::Chair, Function::ViceChair]
        } else {
            &[]
        };
        std::iter::once(seat.function)
            .chain(chairs.iter().copied())
            .map(move |function| (seat, function))
    })
}

/// Whether a holder of the seat would have the role.
fn gives(body: &Body, seat: &Seat, function: Function, role: Role) -> bool {
    let held = Held {
        mandate: Uuid::nil(),
        person: Uuid::nil(),
        body: Arc::new(body.clone()),
        seat: seat.clone(),
        function,
        from: jiff::civil::Date::MIN,
        to: None,
        organisation: None,
        operation: None,
        recorded_at: jiff::Timestamp::default(),
        stands_in: None,
    };
    held.is(role)
}

fn called(mandate: Mandate) -> String {
    match mandate {
        Mandate::Role(role) | Mandate::AtCounty(role) | Mandate::OwnParty(role) | Mandate::RoleIn(_, role) => {
            role.name().to_owned()
        }
        Mandate::HolderChair => "the chair of the body that holds the case".to_owned(),
        Mandate::PausingChair => "the chair of the body that paused the case".to_owned(),
        Mandate::CommissioningChair => "the chair of the body that gave the assignment".to_owned(),
        Mandate::FollowUpOwner => "the chair of the body that owns the follow-up".to_owned(),
        Mandate::PartyRepresentative => "a representative of the party".to_owned(),
        Mandate::Themselves => "whoever it is about".to_owned(),
        Mandate::System => "the clock".to_owned(),
    }
}

/// Local groups and forums are many; of the others the process needs exactly one where cases come.
fn one_body_at_a_station(model: &Model, exploration: &Exploration, findings: &mut Findings) {
    for station in [
        Station::Office,
        Station::Preparation,
        Station::Steering,
        Station::Presidium,
        Station::Political,
    ] {
        let mut bodies = model.bodies.iter().filter(|body| body.station == station);
        let first = bodies.next();
        for second in bodies {
            findings.error(
                model,
                second.line,
                format!(
                    "`{}` is a second body at the station {station}, where the process needs one",
                    second.key
                ),
                "Give it another station, or merge the two.",
            );
        }
        let needed = exploration
            .states()
            .into_iter()
            .find(|state| state.station() == Some(station));
        if let (None, Some(state)) = (first, needed) {
            findings.error(
                model,
                1,
                format!("there is no body at the station {station}, where cases in {state} are held"),
                "Add the body, or make the steps that lead there ABSENT.",
            );
        }
    }
    for station in [Station::Local, Station::Forum] {
        let needed = exploration
            .states()
            .into_iter()
            .find(|state| state.station() == Some(station));
        if let Some(state) = needed
            && model.body_at(station).is_none()
        {
            findings.error(
                model,
                1,
                format!("there is no body at the station {station}, where cases in {state} are held"),
                "Add one, or make the steps that lead there ABSENT.",
            );
        }
    }
}

/// A chair that alternates, or two chairs from different sides, need eligible seats on both.
fn chairs(model: &Model, body: &Body, findings: &mut Findings) {
    let Some(chair) = &body.chair else { return };
    let eligible = |side: Side| {
        body.seats
            .iter()
            .any(|seat| seat.function == Function::Member && seat.side.is_none_or(|of| of == side))
    };
    if chair.alternates && !(eligible(Side::Municipal) && eligible(Side::Regional)) {
        findings.error(
            model,
            body.line,
            format!(
                "the chair of `{}` alternates, and only one side has seats to elect from",
                body.key
            ),
            "Add a seat of the other side, or let the chair not alternate.",
        );
    }
    if model.rule(Rule::I03).is_some() && body.station == Station::Steering && !chair.alternates {
        findings.error(
            model,
            body.line,
            format!("I03 holds, and the chair of `{}` does not alternate", body.key),
            "Say `alternates = true`, or remove the rule.",
        );
    }
    if model.rule(Rule::I14).is_some() && body.station == Station::Forum && chair.member_of.is_none() {
        findings.error(
            model,
            body.line,
            format!(
                "I14 holds, and the chair of `{}` need not be a member of the steering group",
                body.key
            ),
            "Name the steering group in `member_of`.",
        );
    }
}

fn votes(model: &Model, body: &Body, findings: &mut Findings) {
    for seat in body.seats.iter().filter(|seat| seat.voting) {
        let against = match (seat.function, body.station) {
            (Function::Adjunct, _) if model.rule(Rule::I02).is_some() => "I02 says that adjuncts have no vote",
            (_, Station::Office) if model.rule(Rule::I26).is_some() => "I26 says that the office is impartial",
            _ => continue,
        };
        findings.error(
            model,
            body.line,
            format!("the seat `{}` of `{}` votes, and {against}", seat.key, body.key),
            "Say `voting = false`, or remove the rule.",
        );
    }
}

/// What the rules of composition ask for, held against the seats that there are.
fn compositions(model: &Model, findings: &mut Findings) {
    for (rule, station) in [
        (Rule::I09, Station::Forum),
        (Rule::I10, Station::Forum),
        (Rule::I11, Station::Forum),
        (Rule::I12, Station::Local),
        (Rule::I53, Station::Steering),
        (Rule::I54, Station::Preparation),
    ] {
        let Some(entry) = model.rule(rule) else { continue };
        if entry.requires.is_empty() {
            findings.error(
                model,
                entry.line,
                format!("{rule} is a rule of composition and does not say whom it asks for"),
                "List it in `requires`.",
            );
        }
        for body in model.bodies.iter().filter(|body| body.station == station) {
            for requirement in &entry.requires {
                if !can_be_met(requirement, rule, body) {
                    findings.error(
                        model,
                        body.line,
                        format!(
                            "the seats of `{}` cannot meet {rule}: {}",
                            body.key,
                            wanted(requirement)
                        ),
                        "Add or remove seats, or correct what the rule requires.",
                    );
                }
            }
        }
    }
}

fn can_be_met(requirement: &Requirement, rule: Rule, body: &Body) -> bool {
    let counted: Vec<&Seat> = body
        .seats
        .iter()
        // I54 counts those beside the two chairs.
        .filter(|seat| rule != Rule::I54 || !matches!(seat.function, Function::Chair | Function::ViceChair))
        .filter(|seat| requirement.counts(seat))
        .collect();
    let open = counted.iter().any(|seat| seat.unbounded);
    match requirement.count {
        Count::AtLeast(_) if open => true,
        Count::AtLeast(_) | Count::Exactly(_) | Count::AtMost(_) => requirement.count.allows(counted.len()),
    }
}

fn wanted(requirement: &Requirement) -> String {
    let number = match requirement.count {
        Count::AtLeast(number) => format!("at least {number}"),
        Count::Exactly(number) => format!("exactly {number}"),
        Count::AtMost(number) => format!("at most {number}"),
    };
    let side = requirement.side.map_or("", Side::name);
    let provider = requirement.provider.map_or("", crate::organisation::CareProvider::name);
    format!("{number} of {side} {provider}")
        .replace("  ", " ")
        .trim_end()
        .to_owned()
}

/// What the document says cannot also be what it is silent about.
fn sources(model: &Model, findings: &mut Findings) {
    let steps = model
        .transitions
        .iter()
        .map(|(step, entry)| (step.name(), entry.basis, &entry.source, entry.line));
    let rules = model
        .rules
        .iter()
        .map(|(rule, entry)| (rule.name(), entry.basis, &entry.source, entry.line));
    for (name, basis, source, line) in steps.chain(rules) {
        if basis == Basis::Explicit && source.contains("(tyst") {
            findings.error(
                model,
                line,
                format!("`{name}` is EXPLICIT, and its source says that the document is silent"),
                "Name the section that says it, or make it INFERRED or RECOMMENDED.",
            );
        }
    }
}

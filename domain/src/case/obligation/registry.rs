//! What the registry asks for: terms that end, seats that nobody holds.

use super::{Duty, Obligation};
use crate::organisation::{Body, Registry, Upcoming, upcoming, vacancies};
use jiff::civil::Date;

/// What is expected about the seats of a body: what ends by a day, and what nobody holds today.
#[must_use]
pub fn registry_obligations(registry: &Registry, body: &Body, today: Date, until: Date) -> Vec<Obligation> {
    let ending = upcoming(registry, body, today, until);
    let mut all: Vec<Obligation> = ending.iter().flat_map(|ending| of_ending(body, ending)).collect();
    let Some(model) = &body.model else { return all };
    let vacant = vacancies(registry, body, today).into_iter();
    all.extend(vacant.map(|vacancy| Obligation {
        duty: Duty::Vacancy {
            body: vacancy.body,
            model: model.clone(),
            seat: vacancy.seat,
            function: vacancy.function,
        },
        due_on: None,
    }));
    all
}

/// For the holder, and while nobody follows for the office.
fn of_ending(body: &Body, ending: &Upcoming) -> impl Iterator<Item = Obligation> {
    let mandate = ending.held.mandate;
    let of_holder = Duty::TermEnds {
        mandate,
        body: body.key.clone(),
        person: ending.held.person,
    };
    let model = body.model.clone().filter(|_| ending.successor.is_none());
    let of_office = model.map(|model| Duty::Succession {
        mandate,
        body: body.key.clone(),
        model,
    });
    let due_on = Some(ending.last_day);
    [Some(of_holder), of_office]
        .into_iter()
        .flatten()
        .map(move |duty| Obligation { duty, due_on })
}

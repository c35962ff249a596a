//! People as values: the development people, by what they are.

use arendegang_domain::model::Model;
use arendegang_domain::organisation::development_people;

/// Somebody who asks, or nobody known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    key: Option<String>,
}

impl Person {
    /// The person with that development key.
    #[must_use]
    pub fn with_key(key: impl Into<String>) -> Self {
        Self { key: Some(key.into()) }
    }

    /// The development key; none for nobody.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
}

impl std::fmt::Display for Person {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.key().unwrap_or("nobody"))
    }
}

/// A name as it stands in keys: `Trollhättan` is `trollhattan`, `Mellerud/Bengtsfors` is `mellerud-bengtsfors`.
#[must_use]
pub fn slug(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            ' ' | '/' => '-',
            other => other,
        })
        .collect()
}

/// No token at all.
#[must_use]
pub const fn nobody() -> Person {
    Person { key: None }
}

/// Who publishes models in development, and holds no seat.
#[must_use]
pub fn the_administrator() -> Person {
    Person::with_key("administrator")
}

/// The chair of a local group: a head of social services.
#[must_use]
pub fn the_local_chair_of(group: &str) -> Person {
    Person::with_key(format!("local-chair-{}-fyr24", slug(group)))
}

/// The vice chair of a local group: a health-centre manager.
#[must_use]
pub fn the_local_vice_chair_of(group: &str) -> Person {
    Person::with_key(format!("local-vice-chair-{}-fyr24", slug(group)))
}

/// A member of a local group.
#[must_use]
pub fn a_local_member_of(group: &str) -> Person {
    Person::with_key(format!("local-member-{}-fyr24", slug(group)))
}

/// A process leader of Samverkanskontoret.
#[must_use]
pub fn the_office() -> Person {
    Person::with_key("office-fyr24")
}

/// The chair of the steering group, and thereby of AU.
#[must_use]
pub fn the_steering_chair() -> Person {
    Person::with_key("steering-chair-fyr24")
}

/// The vice chair of the steering group, and thereby of AU.
#[must_use]
pub fn the_steering_vice_chair() -> Person {
    Person::with_key("steering-vice-chair-fyr24")
}

/// A member of the steering group who sits in no other body, appointed by the region.
#[must_use]
pub fn a_steering_member() -> Person {
    holding("fyr24/steering", "rehab-narhalsan")
}

/// A member of the steering group who sits in no other body and stands for no single party.
#[must_use]
pub fn a_steering_member_of_no_party() -> Person {
    holding("fyr24/steering", "social-services-3")
}

/// The member of AU who is neither chair nor vice chair, from the municipalities.
#[must_use]
pub fn the_au_member() -> Person {
    holding("fyr24/steering", "school-health-1")
}

/// The chair of a development forum, who also sits in the steering group.
#[must_use]
pub fn the_forum_chair_of(forum: &str) -> Person {
    Person::with_key(format!("forum-chair-{}-fyr24", slug(forum)))
}

/// A member of a development forum.
#[must_use]
pub fn a_forum_member_of(forum: &str) -> Person {
    Person::with_key(format!("forum-member-{}-fyr24", slug(forum)))
}

/// The chair of the political consultation, and thereby of its presidium.
#[must_use]
pub fn the_political_chair() -> Person {
    Person::with_key("political-chair-fyr24")
}

/// A municipality's politician in the political consultation.
#[must_use]
pub fn the_politician_of(municipality: &str) -> Person {
    holding("fyr24/political", &slug(municipality))
}

/// The line manager of a party: a municipality's, or the region's for `vgr`.
#[must_use]
pub fn a_line_manager_of(party: &str) -> Person {
    Person::with_key(format!("line-manager-{}", slug(party)))
}

/// The committee that prepares for a municipality.
#[must_use]
pub fn the_committee_of(party: &str) -> Person {
    Person::with_key(format!("party-committee-{}", slug(party)))
}

/// The municipal executive, which is heard.
#[must_use]
pub fn the_executive_of(party: &str) -> Person {
    Person::with_key(format!("party-executive-{}", slug(party)))
}

/// The council, which adopts for its party.
#[must_use]
pub fn the_council_of(party: &str) -> Person {
    Person::with_key(format!("party-council-{}", slug(party)))
}

/// A member of VVG at the county level.
#[must_use]
pub fn the_vvg_member() -> Person {
    Person::with_key("vvg-member")
}

/// A member of SRO at the county level.
#[must_use]
pub fn the_sro_member() -> Person {
    Person::with_key("sro-member")
}

/// The chair of VästKom (`vastkom`) or of a municipal association (`gr`).
#[must_use]
pub fn the_chair_of(association: &str) -> Person {
    Person::with_key(format!("{association}-chair"))
}

/// The secretary of VästKom or of a municipal association.
#[must_use]
pub fn the_secretary_of(association: &str) -> Person {
    Person::with_key(format!("{association}-secretary"))
}

/// The development person who holds a seat.
///
/// # Panics
/// When nobody does: a seat that the model no longer has.
#[must_use]
pub fn holding(body: &str, seat: &str) -> Person {
    let models = Model::bundled().expect("the models that the program brings are sound");
    development_people(&models)
        .into_iter()
        .find(|person| {
            person
                .seats
                .iter()
                .any(|(b, s, _)| b.as_str() == body && s.as_str() == seat)
        })
        .map(|person| Person::with_key(person.key))
        .unwrap_or_else(|| panic!("nobody holds {seat} in {body}"))
}

/// The people of one organisation, for stories that are not told in FYR24.
#[derive(Clone, Copy, Debug)]
pub struct Organisation(&'static str);

/// Fyrbodal by its direction document.
pub const FYR23: Organisation = Organisation("fyr23");
/// Fyrbodal by its collaboration plan.
pub const FYR24: Organisation = Organisation("fyr24");
/// Södra Älvsborg.
pub const SAL19: Organisation = Organisation("sal19");
/// Göteborgsområdet.
pub const GBG26: Organisation = Organisation("gbg26");

impl Organisation {
    /// One that does not come with the program, by its code in small letters.
    #[must_use]
    pub const fn of(code: &'static str) -> Self {
        Self(code)
    }

    /// The code of its model.
    #[must_use]
    pub fn code(self) -> String {
        self.0.to_uppercase()
    }

    /// The person with a role there, by the development key without the model: `steering-chair`.
    #[must_use]
    pub fn person(self, role: &str) -> Person {
        Person::with_key(format!("{role}-{}", self.0))
    }

    /// A member of a local group.
    #[must_use]
    pub fn local_member(self, group: &str) -> Person {
        self.person(&format!("local-member-{}", slug(group)))
    }

    /// The chair of a local group.
    #[must_use]
    pub fn local_chair(self, group: &str) -> Person {
        self.person(&format!("local-chair-{}", slug(group)))
    }

    /// The lead of a local group's task group.
    #[must_use]
    pub fn task_lead(self, group: &str) -> Person {
        self.person(&format!("local-task-lead-{}", slug(group)))
    }

    /// Somebody of the office.
    #[must_use]
    pub fn office(self) -> Person {
        self.person("office")
    }

    /// The chair of the deciding body, and thereby of its preparation.
    #[must_use]
    pub fn steering_chair(self) -> Person {
        self.person("steering-chair")
    }

    /// The chair of a group with a commission.
    #[must_use]
    pub fn forum_chair(self, forum: &str) -> Person {
        self.person(&format!("forum-chair-{}", slug(forum)))
    }

    /// The chair of the political body.
    #[must_use]
    pub fn political_chair(self) -> Person {
        self.person("political-chair")
    }

    /// Whoever holds a seat of one of its bodies, such as `steering` and `sas`.
    ///
    /// # Panics
    /// When nobody does.
    #[must_use]
    pub fn holding(self, body: &str, seat: &str) -> Person {
        holding(&format!("{}/{body}", self.0), seat)
    }
}

/// Somebody who sees every case of the model that a registration number begins with.
#[must_use]
pub fn who_sees_all(number: &str) -> Person {
    match number.split('-').next() {
        Some("VGC23") => the_sro_member(),
        Some(code) => Person::with_key(format!("office-{}", code.to_lowercase())),
        None => the_office(),
    }
}

//! The areas where AU approves no charter and no preparation group takes a commission up: a case of a
//! local group, walked into each state.

use super::Column;
use crate::journeys::{gbg26::to_vvg, walk, ways};
use arendegang_tests::people::*;
use arendegang_tests::*;
use serde_json::{Value, json};

const ISSUE: &str = "COLLABORATION_ISSUE";

/// An area, with the people that its columns need by name.
pub struct Area {
    here: Organisation,
    place: &'static str,
    elsewhere: &'static str,
    group: &'static str,
    other_group: &'static str,
    /// Seats of somebody who only prepares, of a member of the deciding body, and of a politician.
    au: (&'static str, &'static str),
    member: &'static str,
    politician: &'static str,
    task_groups: bool,
}

/// Fyrbodal by its direction document.
pub const FYRBODAL: Area = Area {
    here: FYR23,
    place: "Vänersborg",
    elsewhere: "Åmål",
    group: "grupp-1",
    other_group: "grupp-2",
    au: ("steering", "trollhattan"),
    member: "orust",
    politician: "amal",
    task_groups: true,
};

/// Södra Älvsborg.
pub const SODRA_ALVSBORG: Area = Area {
    here: SAL19,
    place: "Ulricehamn",
    elsewhere: "Mark",
    group: "grupp-1",
    other_group: "grupp-2",
    au: ("au", "municipality"),
    member: "svenljunga",
    politician: "hsn-sodra-second-vice-chair",
    task_groups: true,
};

/// Göteborgsområdet.
pub const GOTEBORG: Area = Area {
    here: GBG26,
    place: "Partille",
    elsewhere: "Öckerö",
    group: "arbetsgrupp-1",
    other_group: "aldre",
    au: ("steering", "molndal"),
    member: "goteborg",
    politician: "ockero",
    task_groups: false,
};

impl Area {
    /// The code of its model.
    pub fn code(&self) -> String {
        self.here.code()
    }

    /// What the case is.
    pub fn about(&self) -> String {
        format!("a case of the local group {} with the group {}", self.place, self.group)
    }

    /// The kinds of people that there are.
    pub fn columns(&self) -> Vec<Column> {
        let (here, place, elsewhere) = (self.here, self.place, self.elsewhere);
        let of_the_group = |role: &str, place: &str| here.person(&format!("{role}-{}", slug(place)));
        let mut columns = vec![
            ("LM", "local member, who opened the case", here.local_member(place)),
            ("LC", "local chair", here.local_chair(place)),
            ("LV", "local vice chair", of_the_group("local-vice-chair", place)),
            ("LX", "local chair of another group", here.local_chair(elsewhere)),
        ];
        if self.task_groups {
            columns.push(("TG", "lead of the local task group", here.task_lead(place)));
        }
        columns.extend([
            ("OC", "the office", here.office()),
            ("AU", "AU member", here.holding(self.au.0, self.au.1)),
            ("SC", "steering chair", here.steering_chair()),
            ("SV", "steering vice chair", here.person("steering-vice-chair")),
            (
                "SM",
                "steering member for another party",
                here.holding("steering", self.member),
            ),
            ("FC", "chair of the group", here.forum_chair(self.group)),
            ("FM", "member of the group", of_the_group("forum-member", self.group)),
            ("FX", "chair of another group", here.forum_chair(self.other_group)),
            ("PC", "political chair", here.political_chair()),
            ("PM", "another politician", here.holding("political", self.politician)),
            ("TL", "line manager of the municipality", a_line_manager_of(place)),
            ("RL", "line manager, the region", a_line_manager_of("vgr")),
            ("XL", "line manager of another one", a_line_manager_of(elsewhere)),
            ("TN", "committee of the municipality", the_committee_of(place)),
            ("TE", "executive of the municipality", the_executive_of(place)),
            ("TF", "council of the municipality", the_council_of(place)),
            ("RF", "council, the region", the_council_of("vgr")),
            ("CV", "VVG member", the_vvg_member()),
            ("CS", "SRO member", the_sro_member()),
            ("OX", "the office, FYR24", the_office()),
            ("--", "nobody", nobody()),
        ]);
        columns
    }

    /// A case in every state that people can bring it to.
    pub async fn cases<'a>(&self, server: &'a TestServer) -> Vec<(&'static str, Case<'a>)> {
        let (here, place) = (self.here, self.place);
        let (steering, political) = (here.steering_chair(), here.political_chair());
        let mut cases = vec![("S01", ways::opened_in(server, here, ISSUE, place).await)];
        if self.task_groups {
            let mut case = ways::opened_in(server, here, ISSUE, place).await;
            let chair = here.local_chair(place);
            case.step(&chair, "startLocalTaskGroup", ways::a_task_group(), "LOCAL_ASSIGNMENT")
                .await;
            cases.push(("S02", case));
        }
        cases.push(("S03", ways::raised_in(server, here, ISSUE, place).await));
        let mut prepared = ways::raised_in(server, here, ISSUE, place).await;
        prepared
            .step(&here.office(), "submitToPreparation", ways::a_basis(), "AU_PREPARATION")
            .await;
        cases.push(("S04", prepared));

        let both = || json!({ "decision": adopted(), "parties": both_sides(place) });
        let question = || json!({ "question": "Vilken inriktning?", "proposal": "Samla" });
        let agenda = json!({ "agenda": "Punkt 3", "decision": decided("APPROVED") });
        let pause = json!({ "parties": both_sides(place) });
        let from_the_agenda: [(&str, Vec<Step>); 6] = [
            ("S05", vec![]),
            ("S06", vec![(&steering, "pauseForAnchoring", pause, "ANCHORING")]),
            ("S08", vec![self.commission(&steering)]),
            (
                "S10",
                vec![(&steering, "referToPolitical", question(), "PRESIDIUM_PREPARATION")],
            ),
            (
                "S11",
                vec![
                    (&steering, "referToPolitical", question(), "PRESIDIUM_PREPARATION"),
                    (&political, "placeOnPoliticalAgenda", agenda, "POLITICAL_DECISION"),
                ],
            ),
            (
                "S17",
                vec![(&steering, "decideImplementation", both(), "IMPLEMENTATION")],
            ),
        ];
        for (number, steps) in from_the_agenda {
            let mut case = ways::on_agenda_in(server, here, place).await;
            walks(&mut case, steps).await;
            cases.push((number, case));
        }
        let mut reported = ways::on_agenda_in(server, here, place).await;
        walks(&mut reported, vec![self.commission(&steering)]).await;
        ways::submits(&mut reported, here, self.group).await;
        cases.push(("S09", reported));

        let mut dispute = ways::raised_in(server, here, "DISPUTE_PRINCIPLE", place).await;
        ways::prepares(&mut dispute, here).await;
        dispute
            .step(&steering, "raiseToCounty", to_vvg(place), "COUNTY_HANDLING")
            .await;
        cases.push(("S12", dispute));
        cases.extend(self.agreements(server).await);

        let owner = if self.task_groups { &political } else { &steering };
        let mut followed_up = ways::on_agenda_in(server, here, place).await;
        walks(
            &mut followed_up,
            vec![(&steering, "decideImplementation", both(), "IMPLEMENTATION")],
        )
        .await;
        walk::all_done(&mut followed_up).await;
        let office = here.office();
        walks(
            &mut followed_up,
            vec![(&office, "startFollowUp", json!({}), "FOLLOW_UP")],
        )
        .await;
        cases.push(("S18", followed_up));
        let mut closed = ways::on_agenda_in(server, here, place).await;
        walks(
            &mut closed,
            vec![(&steering, "decideImplementation", both(), "IMPLEMENTATION")],
        )
        .await;
        walk::all_done(&mut closed).await;
        let steps = vec![
            (&office, "startFollowUp", json!({}), "FOLLOW_UP"),
            (owner, "closeAfterFollowUp", walk::an_outcome(), "CLOSED"),
        ];
        walks(&mut closed, steps).await;
        cases.push(("S19", closed));
        cases.sort_by_key(|(number, _)| *number);
        cases
    }

    /// Agreements of the area: out with the parties, and in force.
    async fn agreements<'a>(&self, server: &'a TestServer) -> [(&'static str, Case<'a>); 2] {
        let (code, political) = (self.code(), self.here.political_chair());
        let review = json!({ "model": code, "decision": adopted(), "title": "Översyn", "reason": "Avtalet löper ut" });
        let mut sent = server
            .open(&political, "orderReview", review, "POLITICAL_DECISION")
            .await;
        let terms =
            json!({ "decision": adopted(), "text": "Avtalet", "startsOn": "2027-01-01", "endsOn": "2029-12-31" });
        sent.step(&political, "sendAreaAgreementToParties", terms, "PARTY_ADOPTION")
            .await;
        let registered = json!({
            "model": code, "title": "Avtal", "parties": [party(self.place), party("vgr")], "text": "Avtalet",
            "startsOn": "2023-01-01", "endsOn": "2029-12-31", "noticeMonths": 12, "partyDecisions": "§ 4",
        });
        let office = self.here.office();
        let registered = server.open(&office, "registerAgreement", registered, "IN_FORCE").await;
        [("S15", sent), ("S16", registered)]
    }

    fn commission<'a>(&self, steering: &'a Person) -> Step<'a> {
        let charter = with(
            ways::a_charter_for_the_whole_person(self.group),
            "deadline",
            json!("2026-12-31"),
        );
        (
            steering,
            "commissionForum",
            json!({ "decision": adopted(), "charter": charter }),
            "FORUM_WORK",
        )
    }
}

type Step<'a> = (&'a Person, &'static str, Value, &'static str);

async fn walks(case: &mut Case<'_>, steps: Vec<Step<'_>>) {
    for (person, mutation, input, state) in steps {
        case.step(person, mutation, input, state).await;
    }
}

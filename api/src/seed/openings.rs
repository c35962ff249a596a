//! How a case begins.

use super::inputs::{days, decided, parties};
use super::phrases::{self, line, pick, text};
use crate::clock::date_of;
use arendegang_domain::case::parts::{DecisionOutcome, Sender};
use arendegang_domain::case::{CaseKind, Command};
use arendegang_domain::model::Model;
use arendegang_domain::organisation::{Body, CareProvider, Party, Side};
use arendegang_domain::process::{Station, Transition};
use jiff::Timestamp;
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;

/// A command that opens a case, in about the proportions in which cases come.
pub(super) fn opening(model: &Model, now: Timestamp, chance: &mut StdRng) -> Command {
    let today = date_of(now);
    if model.is_county() && chance.random_bool(0.7) {
        return Command::OrderRevision {
            title: phrases::title(CaseKind::JointAgreement, chance),
            reason: line(phrases::REASONS, chance),
            agreement: None,
            main_agreement: None,
        };
    }
    if model.has(Transition::DraftPlan) && chance.random_bool(0.06) {
        return Command::DraftPlan {
            decision: decided(DecisionOutcome::Adopted, today, chance),
            title: phrases::title(CaseKind::Plan, chance),
            draft: text(phrases::DESCRIPTIONS, chance),
            aims: text(phrases::PROPOSALS, chance),
        };
    }
    let share = if model.is_county() { 97..99 } else { 0..100 };
    match chance.random_range(share) {
        0..62 => local(model, chance),
        62..84 => {
            let kind = *pick(
                &[
                    CaseKind::Consultation,
                    CaseKind::Consultation,
                    CaseKind::CollaborationIssue,
                    CaseKind::Deviation,
                ],
                chance,
            );
            Command::ReceiveExternal {
                sender: *pick(&[Sender::Vgr, Sender::Fkf, Sender::Vastkom, Sender::Vvg], chance),
                sender_name: None,
                document: line(phrases::DOCUMENTS, chance),
                kind,
                title: phrases::title(kind, chance),
                deadline: (kind == CaseKind::Consultation).then(|| days(today, 60..180, chance)),
                parties: parties(model, &[], chance),
                description: Some(text(phrases::DESCRIPTIONS, chance)),
                references: Vec::new(),
            }
        }
        84..92 => Command::ProposeActivity {
            forum: forum(model, chance),
            title: phrases::title(CaseKind::ActivityProposal, chance),
            proposal: text(phrases::PROPOSALS, chance),
            parties: parties(model, &[], chance),
        },
        92..97 => Command::CommissionSteering {
            decision: decided(DecisionOutcome::Adopted, today, chance),
            commission: text(phrases::PROPOSALS, chance),
            deadline: Some(days(today, 90..300, chance)),
            title: Some(phrases::title(CaseKind::PoliticalCommission, chance)),
        },
        97..99 => Command::RegisterAgreement {
            title: phrases::title(CaseKind::JointAgreement, chance),
            parties: whole_area(model),
            text: line(phrases::DOCUMENTS, chance),
            starts_on: model.valid_from,
            ends_on: days(today, 90..700, chance),
            notice_months: chance.random_bool(0.6).then_some(6),
            renewal_years: chance.random_bool(0.4).then_some(2),
            party_decisions: line(phrases::REFERENCES, chance),
            main_agreement: None,
        },
        _ => Command::OrderReview {
            decision: decided(DecisionOutcome::Adopted, today, chance),
            title: phrases::title(CaseKind::JointAgreement, chance),
            reason: line(phrases::REASONS, chance),
            agreement: None,
        },
    }
}

fn local(model: &Model, chance: &mut StdRng) -> Command {
    let kind = match chance.random_range(0..100) {
        0..62 => CaseKind::CollaborationIssue,
        62..82 => CaseKind::Deviation,
        82..87 => CaseKind::DisputeIndividual,
        87..95 => CaseKind::DisputePrinciple,
        _ => CaseKind::DisputePlacementCost,
    };
    let groups: Vec<&Body> = model
        .bodies
        .iter()
        .filter(|body| body.station == Station::Local)
        .collect();
    let care_areas = groups
        .choose(chance)
        .map(|group| group.care_areas.clone())
        .unwrap_or_default();
    Command::OpenLocal {
        title: phrases::title(kind, chance),
        kind,
        parties: parties(model, &care_areas, chance),
        care_areas,
        description: chance.random_bool(0.7).then(|| text(phrases::DESCRIPTIONS, chance)),
        references: Vec::new(),
        strategic: chance.random_bool(0.12),
    }
}

/// Some forum of the model; an empty key, which is refused, where it has none.
pub(super) fn forum(model: &Model, chance: &mut StdRng) -> arendegang_domain::organisation::BodyKey {
    let forums: Vec<&Body> = model
        .bodies
        .iter()
        .filter(|body| body.station == Station::Forum)
        .collect();
    forums.choose(chance).map_or_else(
        || arendegang_domain::organisation::BodyKey::new(""),
        |forum| forum.key.clone(),
    )
}

fn whole_area(model: &Model) -> Vec<Party> {
    model
        .principals
        .iter()
        .map(|principal| Party {
            principal: principal.key.clone(),
            organisation: None,
        })
        .collect()
}

/// What a principal is usually concerned with: its own kinds of care.
pub(super) fn organisation(side: Side, chance: &mut StdRng) -> Option<CareProvider> {
    use CareProvider as P;
    *match side {
        Side::Municipal => pick(
            &[
                None,
                Some(P::SocialServices),
                Some(P::PrimaryCare),
                Some(P::SchoolHealth),
            ],
            chance,
        ),
        Side::Regional => pick(&[None, Some(P::PrimaryCare), Some(P::SpecialistCare)], chance),
    }
}

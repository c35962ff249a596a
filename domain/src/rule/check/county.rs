//! The county: consultation, the recommendation chain, and agreements that hang together.

use super::{Check, fails, no};
use crate::case::parts::AdoptionStep;
use crate::case::{Case, CaseKind, Command, Situation};
use crate::process::State;
use crate::rule::{Guard, Refusal, RefusalCode as Code};

pub(super) fn party_is_consulted(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(Command::AnswerConsultation { party, .. }) = situation.command else {
        return Ok(());
    };
    let Some(consultation) = situation.case.and_then(|case| case.consultation.as_ref()) else {
        return Err(fails(guard, Code::GuardFailed));
    };
    let slot = consultation.slots.iter().find(|slot| slot.party == *party);
    match slot {
        None => Err(Refusal::saying(
            Code::GuardFailed,
            "Parten är inte tillfrågad i remissen.",
            "The party is not asked in this consultation.",
        )
        .at("party")),
        Some(slot) if slot.answer.is_some() => Err(Refusal::saying(
            Code::GuardFailed,
            "Parten har redan svarat: ett svar per part.",
            "The party has answered already: one answer per party.",
        )
        .at("party")),
        Some(_) if consultation.deadline < situation.today => no(
            Code::GuardFailed,
            format!("Svarstiden gick ut {}.", consultation.deadline),
            format!("The time for answers ended on {}.", consultation.deadline),
        ),
        Some(_) => Ok(()),
    }
}

pub(super) fn answer_time_has_passed(situation: &Situation<'_>) -> Check {
    let deadline = situation
        .case
        .and_then(|case| case.consultation.as_ref())
        .map(|consultation| consultation.deadline);
    match deadline {
        Some(deadline) if deadline >= situation.today => no(
            Code::GuardFailed,
            format!("Svarstiden går ut {deadline}: remissen avslutas därefter."),
            format!("The time for answers ends on {deadline}: the consultation is closed after that day."),
        ),
        _ => Ok(()),
    }
}

pub(super) fn chain_is_in_order(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(Command::EndorseStep { association, decision }) = situation.command else {
        return Ok(());
    };
    let Some(case) = situation.case else { return Ok(()) };
    let Some(step) = case.endorsements.iter().find(|step| step.association == *association) else {
        return Err(Refusal::saying(
            Code::InvalidInput,
            "Organet ingår inte i rekommendationskedjan: ange VästKom eller ett kommunalförbund.",
            "The body is not in the recommendation chain: name VästKom or a municipal association.",
        )
        .at("association"));
    };
    let before = case
        .endorsements
        .iter()
        .all(|other| other.order >= step.order || other.outcome.is_some());
    if step.outcome.is_some() || !before {
        return Err(fails(guard, Code::WrongState).at("association"));
    }
    if !decision.outcome.is_settled() {
        return Err(fails(Guard::DecisionCarries, Code::GuardFailed).at("decision"));
    }
    Ok(())
}

pub(super) fn chain_is_complete(situation: &Situation<'_>, guard: Guard) -> Check {
    let waiting: Vec<String> = situation
        .case
        .iter()
        .flat_map(|case| &case.endorsements)
        .filter(|step| step.outcome.is_none())
        .map(|step| {
            let body = situation.registry.body(&step.association);
            body.map_or_else(|| step.association.to_string(), |body| body.name.clone())
        })
        .collect();
    if waiting.is_empty() {
        return Ok(());
    }
    let list = waiting.join(", ");
    let mut refusal = fails(guard, Code::GuardFailed);
    refusal.sv = format!("{} Det saknas från {list}.", refusal.sv);
    refusal.en = format!("{} Missing: {list}.", refusal.en);
    Err(refusal)
}

/// What is reviewed is an agreement of the model that is in force, if anything is.
pub(super) fn agreement_is_in_force(situation: &Situation<'_>, guard: Guard) -> Check {
    let agreement = match situation.command {
        Some(Command::OrderReview { agreement, .. } | Command::OrderRevision { agreement, .. }) => *agreement,
        _ => None,
    };
    match agreement.and_then(|id| situation.related(id)) {
        Some(case) if !is_valid(case, situation) => Err(fails(guard, Code::GuardFailed).at("agreement")),
        _ => Ok(()),
    }
}

fn is_valid(case: &Case, situation: &Situation<'_>) -> bool {
    case.kind == CaseKind::JointAgreement && case.state == State::InForce && case.model == situation.model.code
}

/// I40: a sub-agreement is valid only while its main agreement is.
pub(super) fn main_agreement_is_in_force(situation: &Situation<'_>) -> Check {
    let named = match situation.command {
        Some(Command::RegisterAgreement { main_agreement, .. } | Command::OrderRevision { main_agreement, .. }) => {
            *main_agreement
        }
        Some(Command::EnterIntoForce {}) => situation.case.and_then(|case| case.main_agreement),
        _ => None,
    };
    match named.and_then(|id| situation.related(id)) {
        Some(main) if !is_valid(main, situation) => Err(Refusal::saying(
            Code::GuardFailed,
            "Huvudavtalet gäller inte, och då gäller inte heller underöverenskommelsen.",
            "The main agreement is not in force, and then the sub-agreement is not either.",
        )
        .at("mainAgreement")),
        _ => Ok(()),
    }
}

/// An agreement has ended by its own terms, or with its main agreement (I40).
pub(super) fn agreement_has_ended(situation: &Situation<'_>, guard: Guard) -> Check {
    let today = situation.today;
    let Some(case) = situation.case else { return Ok(()) };
    let by_itself = case.agreement.as_ref().is_some_and(|terms| terms.has_ended(today));
    let main = case.main_agreement.and_then(|id| situation.related(id));
    let with_main = situation.model.rule(crate::rule::Rule::I40).is_some()
        && main.is_some_and(|main| {
            main.state == State::Terminated || main.agreement.as_ref().is_some_and(|terms| terms.has_ended(today))
        });
    if by_itself || with_main {
        Ok(())
    } else {
        Err(fails(guard, Code::GuardFailed))
    }
}

/// The clock replaces an agreement when the newer one that refers to it enters into force.
pub(super) fn agreement_is_replaced(situation: &Situation<'_>, guard: Guard) -> Check {
    let Some(Command::ReplaceAgreement { replaced_by }) = situation.command else {
        return Err(fails(guard, Code::GuardFailed));
    };
    let Some(case) = situation.case else { return Ok(()) };
    let newer = situation.related(*replaced_by).is_some_and(|newer| {
        newer.references.contains(&case.id)
            && newer
                .agreement
                .as_ref()
                .is_some_and(|terms| terms.starts_on <= situation.today)
    });
    let open = case.agreement.as_ref().is_some_and(|terms| terms.replaced_by.is_none());
    if newer && open {
        Ok(())
    } else {
        Err(fails(guard, Code::GuardFailed))
    }
}

/// I44: agreement and strategy are two decisions, so one paragraph decides on one of them.
pub(super) fn decision_is_its_own(situation: &Situation<'_>) -> Check {
    let council = matches!(
        situation.command,
        Some(Command::PartyDecides {
            step: AdoptionStep::Council,
            ..
        })
    );
    if council && situation.facts.paragraph_used {
        return Err(Refusal::saying(
            Code::GuardFailed,
            "Samma paragraf är redan angiven som partens beslut om ett annat avtal: varje avtal antas genom ett eget beslut.",
            "The same paragraph is given as the party's decision on another agreement already: each is adopted by a decision of its own.",
        )
        .at("reference"));
    }
    Ok(())
}

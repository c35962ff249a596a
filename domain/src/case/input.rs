//! What is wrong with the values of a command, whatever the process says of it.

use super::{Command, Situation};
use crate::process::Station;
use crate::rule::{Refusal, RefusalCode as Code};
use crate::text::{LONGEST_TEXT, LONGEST_TITLE, unfit, visit_free_texts};

/// Every value that cannot be taken.
pub(super) fn check_input(situation: &Situation<'_>) -> Vec<Refusal> {
    let Some(command) = situation.command else {
        return Vec::new();
    };
    let mut refusals = texts(situation, command);
    for (field, id) in command.refers_to() {
        if situation.related(id).is_none() {
            refusals.push(Refusal::new(Code::NotFound).at(&field));
        }
    }
    if let Some((field, Some(deadline))) = command.deadline()
        && deadline < situation.today
    {
        refusals.push(
            invalid(
                format!("Datumet {deadline} har passerat; i dag är det {}.", situation.today),
                format!("The date {deadline} has passed; today is {}.", situation.today),
            )
            .at(field),
        );
    }
    if let Some(decision) = command.decision()
        && decision.decided_on > situation.today
    {
        refusals.push(
            invalid(
                "Beslutet kan inte vara fattat i framtiden.",
                "The decision cannot be taken in the future.",
            )
            .at("decision.recorded.decidedOn"),
        );
    }
    if let Command::StartLocalTaskGroup { joining, .. } = command {
        let decided = |joining: &super::parts::JoiningGroup| {
            let decision = joining.decision.as_ref();
            decision.is_some_and(|decision| decision.source != super::parts::DecisionSource::Recorded)
        };
        for (place, _) in joining.iter().enumerate().filter(|(_, joining)| decided(joining)) {
            let refusal = invalid(
                "En grupp som går med anger sitt beslut som recorded.",
                "A group that joins gives its decision as recorded.",
            );
            refusals.push(refusal.at(&format!("joining.{place}.decision")));
        }
    }
    if let Command::GivePosition {
        home_decision: Some(home),
        ..
    } = command
    {
        if home.decided_on > situation.today {
            refusals.push(
                invalid(
                    "Beslutet kan inte vara fattat i framtiden.",
                    "The decision cannot be taken in the future.",
                )
                .at("homeDecision.decidedOn"),
            );
        }
        if home.reference.as_str().trim().is_empty() {
            refusals.push(invalid("Texten saknas.", "The text is missing.").at("homeDecision.reference"));
        }
    }
    if let Some((field, forum)) = command.forum()
        && situation
            .model
            .body(forum)
            .is_none_or(|body| body.station != Station::Forum)
        && field == "forum"
    {
        refusals.push(
            invalid(
                "Det finns inget sådant forum i modellen.",
                "There is no such forum in the model.",
            )
            .at(field),
        );
    }
    refusals
}

fn invalid(sv: impl Into<String>, en: impl Into<String>) -> Refusal {
    Refusal::saying(Code::InvalidInput, sv, en)
}

/// Texts that are missing, too long, broken, or name a person by number.
fn texts(situation: &Situation<'_>, command: &Command) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let row = situation.transition.row();
    // A command is made of strings, numbers, dates and keys, so it always has a JSON form.
    let Ok(mut document) = serde_json::to_value(command) else {
        return refusals;
    };
    if let (Some(fields), Ok(marking)) = (document.as_object_mut(), serde_json::to_value(situation.marking))
        && !marking.is_null()
    {
        fields.insert("marking".to_owned(), marking);
    }
    visit_free_texts(&mut document, &mut Vec::new(), &mut |path, text| {
        // A command has its decision as it was recorded.
        let field = match path.split_first() {
            Some((first, rest)) if first == "decision" => format!("decision.recorded.{}", rest.join(".")),
            _ => path.join("."),
        };
        let longest = if field == "title" { LONGEST_TITLE } else { LONGEST_TEXT };
        if let Some(refusal) = unfit(text, longest) {
            refusals.push(refusal.at(&field));
        } else if text.trim().is_empty()
            && !said_by_a_rule(&field)
            && row.needs().any(|need| need.required && need.field == field)
        {
            refusals.push(invalid("Texten saknas.", "The text is missing.").at(&field));
        }
        None
    });
    refusals
}

/// A missing reason or part of a result is refused by its own rule and code.
fn said_by_a_rule(field: &str) -> bool {
    matches!(
        field,
        "reason" | "missing" | "result" | "dissemination" | "implementation" | "followUp"
    )
}

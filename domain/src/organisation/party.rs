//! A principal's own organisation as a body: its line, and the assemblies that decide for it.

use super::{Body, BodyKey, CareProvider, Function, Principal, Seat, SeatKey, Side};
use crate::process::Station;

/// The body of a principal, with its line manager and its deciding assemblies
/// (003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen; Del A Avtalsparter).
pub(super) fn body_of(principal: &Principal) -> Body {
    let assemblies: &[(&str, &str, Function)] = match principal.side {
        Side::Municipal => &[
            ("line-manager", "Linjechef", Function::LineManager),
            ("committee", "Nämnd", Function::Committee),
            ("executive", "Kommunstyrelse", Function::Executive),
            ("council", "Kommunfullmäktige", Function::Council),
        ],
        Side::Regional => &[
            ("line-manager", "Linjechef", Function::LineManager),
            ("council", "Regionfullmäktige", Function::Council),
        ],
    };
    Body {
        key: BodyKey::of_party(&principal.key),
        model: None,
        station: Station::Party,
        name: principal.name.clone(),
        name_en: None,
        level: "huvudman".to_owned(),
        care_areas: Vec::new(),
        prepares_for: None,
        endorses: None,
        seats: assemblies
            .iter()
            .map(|(key, label, function)| Seat {
                key: SeatKey::new(key),
                label: format!("{label}, {}", principal.name),
                side: Some(principal.side),
                provider: Some(if *function == Function::LineManager {
                    CareProvider::Administration
                } else {
                    CareProvider::Political
                }),
                principal: Some(principal.key.clone()),
                appointed_by: principal.name.clone(),
                voting: *function != Function::LineManager,
                unbounded: false,
                function: *function,
                ex_officio: None,
                source: "003, Beredning av ärendet i välfärdsnämnden och kommunstyrelsen".to_owned(),
            })
            .collect(),
        chair: None,
        record: None,
        record_to: None,
        record_published: false,
        secretary: None,
        meets: None,
        rhythm: None,
        decides: None,
        reports_to: None,
        source: "003, Del A Avtalsparter".to_owned(),
        line: 0,
    }
}

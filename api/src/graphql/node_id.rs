//! Opaque global ids: what kind of thing, and which one.

use arendegang_domain::case::CaseId;
use arendegang_domain::meeting::MeetingId;
use arendegang_domain::meeting::parts::DecisionId;
use arendegang_domain::organisation::{BodyKey, MandateId, ModelCode, PersonId, SeatKey};
use arendegang_domain::rule::{Refusal, RefusalCode};
use async_graphql::ID;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

/// The kinds of things that have a global id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// A case, by its uuid.
    Case,
    /// An event, by the uuid of its case and the version that it led to.
    CaseEvent,
    /// A body, by its key.
    Body,
    /// A model, by its code and version.
    Model,
    /// A person, by their uuid.
    Person,
    /// A seat as somebody holds it, by the uuid of the mandate that it rests on.
    Mandate,
    /// An identity at an issuer, by its uuid.
    Identity,
    /// A meeting, by its uuid.
    Meeting,
    /// A decision of a meeting, by its uuid.
    Decision,
}

impl NodeKind {
    /// Short, so that ids stay short; part of the contract, so that it never changes.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Case => "c",
            Self::CaseEvent => "e",
            Self::Body => "b",
            Self::Model => "m",
            Self::Person => "p",
            Self::Mandate => "h",
            Self::Identity => "i",
            Self::Meeting => "t",
            Self::Decision => "d",
        }
    }
}

/// What a global id says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeId {
    /// A case.
    Case(CaseId),
    /// An event of a case: the one that led to the version.
    CaseEvent(CaseId, u32),
    /// A body.
    Body(BodyKey),
    /// A version of a model; without a number the newest.
    Model(ModelCode, Option<u32>),
    /// A person.
    Person(PersonId),
    /// A mandate; with body and seat where that seat only follows from it.
    Mandate(MandateId, Option<(BodyKey, SeatKey)>),
    /// An identity at an issuer. It is listed, and no node.
    Identity(Uuid),
    /// A meeting.
    Meeting(MeetingId),
    /// A decision of a meeting.
    Decision(DecisionId),
}

impl NodeId {
    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(&self) -> NodeKind {
        match self {
            Self::Case(_) => NodeKind::Case,
            Self::CaseEvent(..) => NodeKind::CaseEvent,
            Self::Body(_) => NodeKind::Body,
            Self::Model(..) => NodeKind::Model,
            Self::Person(_) => NodeKind::Person,
            Self::Mandate(..) => NodeKind::Mandate,
            Self::Identity(_) => NodeKind::Identity,
            Self::Meeting(_) => NodeKind::Meeting,
            Self::Decision(_) => NodeKind::Decision,
        }
    }

    /// The id as the API shows it.
    #[must_use]
    pub fn encode(&self) -> ID {
        let key = match self {
            Self::Case(id) | Self::Person(id) | Self::Identity(id) | Self::Meeting(id) | Self::Decision(id) => {
                id.simple().to_string()
            }
            Self::CaseEvent(id, version) => format!("{}.{version}", id.simple()),
            Self::Body(key) => key.to_string(),
            Self::Model(code, None) => code.to_string(),
            Self::Model(code, Some(version)) => format!("{code}@{version}"),
            Self::Mandate(id, None) => id.simple().to_string(),
            Self::Mandate(id, Some((body, seat))) => format!("{}@{body}@{seat}", id.simple()),
        };
        ID(URL_SAFE_NO_PAD.encode(format!("{}:{key}", self.kind().prefix())))
    }

    /// Reads an id; none for what the API never wrote.
    #[must_use]
    pub fn decode(id: &ID) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(id.as_bytes()).ok()?).ok()?;
        let (prefix, key) = text.split_once(':')?;
        let node = match prefix {
            "c" => Self::Case(Uuid::try_parse(key).ok()?),
            "e" => {
                let (case, version) = key.split_once('.')?;
                Self::CaseEvent(Uuid::try_parse(case).ok()?, version.parse().ok()?)
            }
            "b" => Self::Body(BodyKey::new(key)),
            "m" => match key.split_once('@') {
                Some((code, version)) => Self::Model(ModelCode::new(code), Some(version.parse().ok()?)),
                None => Self::Model(ModelCode::new(key), None),
            },
            "p" => Self::Person(Uuid::try_parse(key).ok()?),
            "i" => Self::Identity(Uuid::try_parse(key).ok()?),
            "t" => Self::Meeting(Uuid::try_parse(key).ok()?),
            "d" => Self::Decision(Uuid::try_parse(key).ok()?),
            "h" => match key.split_once('@') {
                Some((id, place)) => {
                    let (body, seat) = place.split_once('@')?;
                    let place = (BodyKey::new(body), SeatKey::new(seat));
                    Self::Mandate(Uuid::try_parse(id).ok()?, Some(place))
                }
                None => Self::Mandate(Uuid::try_parse(key).ok()?, None),
            },
            _ => return None,
        };
        // One thing has one id: another spelling of the same key is not ours.
        (node.encode() == *id).then_some(node)
    }
}

/// The case that an id in an input means.
///
/// # Errors
/// `INVALID_INPUT` at the field for anything but the id of a case.
pub fn case_id(id: &ID, field: &str) -> Result<CaseId, Refusal> {
    match NodeId::decode(id) {
        Some(NodeId::Case(case)) => Ok(case),
        _ => Err(Refusal::saying(
            RefusalCode::InvalidInput,
            "Värdet är inte ett ärendes id. Använd id från ett ärende i API:et.",
            "The value is not the id of a case. Use the id of a case as the API gave it.",
        )
        .at(field)),
    }
}

/// The meeting that an id in an input means.
///
/// # Errors
/// `INVALID_INPUT` at the field for anything but the id of a meeting.
pub fn meeting_id(id: &ID, field: &str) -> Result<MeetingId, Refusal> {
    match NodeId::decode(id) {
        Some(NodeId::Meeting(meeting)) => Ok(meeting),
        _ => Err(Refusal::saying(
            RefusalCode::InvalidInput,
            "Värdet är inte ett mötes id. Använd id från ett möte i API:et.",
            "The value is not the id of a meeting. Use the id of a meeting as the API gave it.",
        )
        .at(field)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_kind() -> [NodeId; 11] {
        let id = Uuid::from_u128(0x0192_3f6e_1111_7abc_8def_0123_4567_89ab);
        [
            NodeId::Case(id),
            NodeId::CaseEvent(id, 17),
            NodeId::Body(BodyKey::new("fyr24/local/åmål")),
            NodeId::Model(ModelCode::new("FYR24"), None),
            NodeId::Model(ModelCode::new("FYR24"), Some(2)),
            NodeId::Person(id),
            NodeId::Mandate(id, None),
            NodeId::Identity(id),
            NodeId::Meeting(id),
            NodeId::Decision(id),
            NodeId::Mandate(id, Some((BodyKey::new("fyr24/au"), SeatKey::new("chair")))),
        ]
    }

    #[test]
    fn an_id_reads_back_as_what_it_was_written_for() {
        for node in every_kind() {
            assert_eq!(NodeId::decode(&node.encode()), Some(node));
        }
    }

    #[test]
    fn an_id_needs_no_escaping_in_an_address() {
        for node in every_kind() {
            let id = node.encode();
            assert!(
                id.bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')),
                "{id:?}"
            );
        }
    }

    #[test]
    fn what_the_api_never_wrote_is_no_id() {
        let written = |text: &str| URL_SAFE_NO_PAD.encode(text);
        for text in [
            String::new(),
            "é".to_owned(),
            "not base64!".to_owned(),
            written("c"),
            written("c:"),
            written("c:0"),
            written("x:01923f6e11117abc8def0123456789ab"),
            // The same uuid in another spelling would give one case two ids.
            written("c:01923F6E11117ABC8DEF0123456789AB"),
            written("c:01923f6e-1111-7abc-8def-0123456789ab"),
            written("e:01923f6e11117abc8def0123456789ab"),
            written("e:01923f6e11117abc8def0123456789ab.-1"),
            written("e:01923f6e11117abc8def0123456789ab.007"),
            written("h:01923f6e11117abc8def0123456789ab@fyr24/au"),
            format!("{}=", written("m:FYR24")),
            URL_SAFE_NO_PAD.encode([b'm', b':', 0xff]),
        ] {
            assert_eq!(NodeId::decode(&ID(text.clone())), None, "{text}");
        }
    }

    #[test]
    fn another_kind_of_id_is_refused_where_a_case_is_meant() {
        for node in every_kind() {
            let answer = case_id(&node.encode(), "caseId");
            match node {
                NodeId::Case(id) => assert_eq!(answer, Ok(id)),
                _ => {
                    let refusal = answer.expect_err("only a case is a case");
                    assert_eq!(refusal.code, RefusalCode::InvalidInput);
                    assert_eq!(refusal.field, ["caseId"]);
                }
            }
        }
    }
}

//! A paragraph that is adjusted at the meeting itself (*omedelbar justering*), and who presides for the occasion.
//!
//! Both are how municipal bodies work; none of the sources prescribes them, so they are a reading.

use super::{Found, Turn, invalid, only};
use crate::case::parts::RecordKind;
use crate::meeting::keepers::chairs;
use crate::meeting::parts::{AgendaItem, ItemId};
use crate::meeting::record::{Signature, SignedAs, item_signers, kind_of, needs_adjuster, no_adjuster};
use crate::meeting::{Happening, Meeting};
use crate::organisation::PersonId;
use crate::rule::{Refusal, RefusalCode as Code};

impl Turn<'_> {
    /// One of those who sign the minutes signs a paragraph at once; it is adjusted when all of them have.
    pub(super) fn adjust(&self, meeting: &Meeting, id: ItemId) -> Found {
        let item = self.seen_item(meeting, id)?;
        let mut refusals = Vec::new();
        if self.registry.body(&meeting.body).map(|body| kind_of(body)) != Some(RecordKind::Minutes) {
            refusals.push(Refusal::saying(
                Code::WrongState,
                "Organet för minnesanteckningar, och de justeras inte.",
                "The body keeps notes, and they are not adjusted.",
            ));
        }
        if item.decision.is_none() {
            refusals.push(
                Refusal::saying(
                    Code::WrongState,
                    "Bara en punkt som är beslutad justeras omedelbart.",
                    "Only an item that is decided is adjusted at once.",
                )
                .at("item"),
            );
        }
        let signers = item_signers(meeting, item);
        if !signers.iter().any(|(_, signed_as)| *signed_as == SignedAs::Adjuster) && needs_adjuster(self.model) {
            refusals.push(no_adjuster());
        }
        let person = self.request.person;
        let has_signed = |person: PersonId| item.signatures.iter().any(|known| known.person == person);
        if has_signed(person) {
            refusals.push(Refusal::saying(
                Code::WrongState,
                "Du har redan justerat paragrafen.",
                "You have signed the paragraph already.",
            ));
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let signed_as = signers.iter().find(|(known, _)| *known == person);
        let signature = Signature {
            person,
            signed_as: signed_as.map_or(SignedAs::Chair, |(_, signed_as)| *signed_as),
            at: self.request.now,
        };
        let mut happened = vec![Happening::ItemSigned { item: id, signature }];
        if signers.iter().all(|(known, _)| *known == person || has_signed(*known)) {
            happened.push(Happening::ItemAdjusted { item: id });
        }
        Ok((happened, Vec::new()))
    }

    /// The meeting has elected somebody who presides, for an item or for all of it, since neither chair nor vice chair can.
    pub(super) fn preside(&self, meeting: &Meeting, item: Option<ItemId>, person: PersonId) -> Found {
        let item = item.map(|id| self.open_item(meeting, id)).transpose()?;
        let recused = |person: PersonId| item.is_some_and(|item| self.is_recused_from(item, person));
        let Some(stay) = meeting.present().find(|stay| stay.person == person) else {
            return Err(vec![
                invalid(
                    "Mötesordföranden väljs bland dem som är antecknade som närvarande.",
                    "Whoever presides is elected among those who are recorded as present.",
                )
                .at("person"),
            ]);
        };
        let mut refusals = Vec::new();
        if let Some(chair) = chairs(self.registry, meeting, &stay.body, &recused, self.today) {
            let name = self.registry.person(chair).map_or("–", |person| person.name.as_str());
            refusals.push(Refusal::saying(
                Code::GuardFailed,
                format!("{name} är närvarande och kan leda mötet. Anteckna den som går, eller jäv i punkten."),
                format!("{name} is there and can preside. Record who leaves, or who is recused from the item."),
            ));
        }
        if recused(person) {
            refusals.push(Refusal::new(Code::Recused).at("person"));
        }
        if !refusals.is_empty() {
            return Err(refusals);
        }
        only(Happening::PresiderElected {
            person,
            item: item.map(|item| item.id),
        })
    }

    fn is_recused_from(&self, item: &AgendaItem, person: PersonId) -> bool {
        let of_its_case = item.case().and_then(|case| self.case(case));
        item.recusals.iter().any(|recusal| recusal.person == person)
            || of_its_case.is_some_and(|case| case.is_recused(person))
    }
}

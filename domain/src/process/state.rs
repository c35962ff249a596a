//! The states of a case (specification 3.8).

use super::station::Station;

vocabulary! {
    /// Where a case is. Flat on purpose: what a state carries lives in the case.
    pub enum State {
        /// S01. The local group works with the case.
        LocalHandling = "LOCAL_HANDLING", "Lokal hantering", "Local handling";
        /// S02. A local task group works under a charter.
        LocalAssignment = "LOCAL_ASSIGNMENT", "Lokalt uppdrag", "Local assignment";
        /// S03. The office has received the case, assesses and prepares it.
        OfficeAssessment = "OFFICE_ASSESSMENT", "Bedömning på samverkanskontoret", "Office assessment";
        /// S04. The working committee (AU) prepares the agenda.
        AuPreparation = "AU_PREPARATION", "Beredning i arbetsutskottet", "Preparation in the working committee";
        /// S05. On the agenda of the deciding body.
        SteeringDecision = "STEERING_DECISION", "Beslut i styrgruppen", "Steering group decision";
        /// S06. Representatives anchor the question at home; the case returns to where it was.
        Anchoring = "ANCHORING", "Förankring", "Anchoring";
        /// S07. The preparation group of a development forum prepares.
        ForumPreparation = "FORUM_PREPARATION", "Beredning inför utvecklingsforum", "Forum preparation";
        /// S08. A forum works on its commission.
        ForumWork = "FORUM_WORK", "Arbete i utvecklingsforum", "Forum work";
        /// S09. A result with a plan proposal awaits the deciding body.
        SteeringResult = "STEERING_RESULT", "Resultat till styrgruppen", "Result before the steering group";
        /// S10. The presidium prepares for the political body.
        PresidiumPreparation = "PRESIDIUM_PREPARATION", "Beredning i presidiet", "Preparation in the presidium";
        /// S11. On the agenda of the political body.
        PoliticalDecision = "POLITICAL_DECISION", "Beslut i politiskt samråd", "Political decision";
        /// S12. The county level (VVG, SRO) handles the case.
        CountyHandling = "COUNTY_HANDLING", "Länsgemensam hantering", "County handling";
        /// S13. A consultation is out to the parties.
        CountyConsultation = "COUNTY_CONSULTATION", "Länsgemensam remiss", "County consultation";
        /// S14. The recommendation chain SRO, VästKom, municipal associations.
        CountyRecommendation = "COUNTY_RECOMMENDATION", "Länsgemensam rekommendation", "County recommendation";
        /// S15. Every party decides separately.
        PartyAdoption = "PARTY_ADOPTION", "Beslut hos parterna", "Adoption by the parties";
        /// S16. The agreement or strategy is valid.
        InForce = "IN_FORCE", "Gällande", "In force";
        /// S17. The line organisations carry it out.
        Implementation = "IMPLEMENTATION", "Genomförande", "Implementation";
        /// S18. Followed up and reported.
        FollowUp = "FOLLOW_UP", "Uppföljning", "Follow-up";
        /// S19, terminal. Finished; the record is published.
        Closed = "CLOSED", "Avslutat", "Closed";
        /// S20, terminal. Outside the structure: an internal matter or the line's.
        ReferredOut = "REFERRED_OUT", "Hänvisat utanför samverkan", "Referred out";
        /// S21, terminal. Not adopted by all parties.
        NotAdopted = "NOT_ADOPTED", "Inte antaget", "Not adopted";
        /// S22, terminal. The agreement ended after notice.
        Terminated = "TERMINATED", "Upphört", "Terminated";
    }
}

impl State {
    /// The number in the specification, S01 to S22.
    #[must_use]
    pub fn number(self) -> String {
        format!("S{:02}", self as u8 + 1)
    }

    /// No transition leads out (I58).
    #[must_use]
    pub const fn is_terminal(self) -> bool {
        matches!(
            self,
            Self::Closed | Self::ReferredOut | Self::NotAdopted | Self::Terminated
        )
    }

    /// The station whose body holds a case in this state; none when it is finished.
    ///
    /// Follow-up is held by the body that owns it in the model, so it names none here.
    #[must_use]
    pub const fn station(self) -> Option<Station> {
        match self {
            Self::LocalHandling | Self::LocalAssignment => Some(Station::Local),
            Self::OfficeAssessment => Some(Station::Office),
            Self::AuPreparation => Some(Station::Preparation),
            Self::SteeringDecision | Self::SteeringResult => Some(Station::Steering),
            Self::ForumPreparation => Some(Station::ForumPreparation),
            Self::ForumWork => Some(Station::Forum),
            Self::PresidiumPreparation => Some(Station::Presidium),
            Self::PoliticalDecision => Some(Station::Political),
            Self::CountyHandling | Self::CountyConsultation | Self::CountyRecommendation => Some(Station::County),
            Self::Anchoring | Self::PartyAdoption | Self::InForce | Self::Implementation => Some(Station::Party),
            Self::FollowUp | Self::Closed | Self::ReferredOut | Self::NotAdopted | Self::Terminated => None,
        }
    }
}

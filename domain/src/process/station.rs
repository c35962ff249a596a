//! The canonical stations (specification 3.6) and the roles at them (3.9, chapter 7).

vocabulary! {
    /// A place in the process, filled by a body of each model under its own name.
    pub enum Station {
        /// The local group of a care area.
        Local = "LOCAL", "Lokal nivå", "Local level";
        /// The support office that assesses, prepares and publishes.
        Office = "OFFICE", "Samverkanskontor", "Office";
        /// The working committee that prepares for the deciding body.
        Preparation = "PREPARATION", "Arbetsutskott", "Working committee";
        /// The deciding body of officials.
        Steering = "STEERING", "Styrgrupp", "Steering group";
        /// The preparation group of a development forum (FYR24 only).
        ForumPreparation = "FORUM_PREPARATION", "Beredningsgrupp", "Forum preparation group";
        /// A development forum or other group with a commission.
        Forum = "FORUM", "Utvecklingsforum", "Development forum";
        /// The presidium that prepares for the political body.
        Presidium = "PRESIDIUM", "Presidium", "Presidium";
        /// The political consultation.
        Political = "POLITICAL", "Politiskt samråd", "Political consultation";
        /// The county level: VVG, SRO and the recommendation chain.
        County = "COUNTY", "Länsgemensam nivå", "County level";
        /// Each principal for itself: its line organisation and deciding assemblies.
        Party = "PARTY", "Huvudman", "Party";
    }
}

vocabulary! {
    /// What a seat lets its holder be in the process.
    pub enum Role {
        /// LM. Member of a local group.
        LocalMember = "LOCAL_MEMBER", "Ledamot, lokal grupp", "Local member";
        /// LC. Chair of a local group.
        LocalChair = "LOCAL_CHAIR", "Ordförande, lokal grupp", "Local chair";
        /// LV. Vice chair of a local group.
        LocalViceChair = "LOCAL_VICE_CHAIR", "Vice ordförande, lokal grupp", "Local vice chair";
        /// LTG. Lead of a local task group.
        LocalTaskLead = "LOCAL_TASK_LEAD", "Ledare, lokal utvecklingsgrupp", "Local task group lead";
        /// OC. Staff of the office, such as a process leader.
        OfficeStaff = "OFFICE_STAFF", "Processledare, samverkanskontoret", "Office staff";
        /// OC in SAL19. The coordinator who assesses where a question belongs.
        OfficeCoordinator = "OFFICE_COORDINATOR", "Koordinator", "Office coordinator";
        /// AUM. Member of the working committee.
        PreparationMember = "PREPARATION_MEMBER", "Ledamot, arbetsutskott", "Working committee member";
        /// SC. Chair of the steering group, and thereby of the working committee.
        SteeringChair = "STEERING_CHAIR", "Ordförande, styrgrupp", "Steering group chair";
        /// SV. Vice chair of the steering group.
        SteeringViceChair = "STEERING_VICE_CHAIR", "Vice ordförande, styrgrupp", "Steering group vice chair";
        /// SM. Member of the steering group with a vote.
        SteeringMember = "STEERING_MEMBER", "Ledamot, styrgrupp", "Steering group member";
        /// SN. Takes part in the steering group without a vote.
        SteeringNonVoting = "STEERING_NON_VOTING", "Deltagare utan rösträtt, styrgrupp", "Non-voting participant, steering group";
        /// FC. Chair of a development forum and of its preparation group.
        ForumChair = "FORUM_CHAIR", "Ordförande, utvecklingsforum", "Forum chair";
        /// FV. Vice chair of a development forum and of its preparation group.
        ForumViceChair = "FORUM_VICE_CHAIR", "Vice ordförande, utvecklingsforum", "Forum vice chair";
        /// FM. Member of a development forum.
        ForumMember = "FORUM_MEMBER", "Ledamot, utvecklingsforum", "Forum member";
        /// PC. Chair of the political consultation and of its presidium.
        PoliticalChair = "POLITICAL_CHAIR", "Ordförande, politiskt samråd", "Political chair";
        /// PV. Vice chair of the political consultation and of its presidium.
        PoliticalViceChair = "POLITICAL_VICE_CHAIR", "Vice ordförande, politiskt samråd", "Political vice chair";
        /// PM. Member of the political consultation.
        PoliticalMember = "POLITICAL_MEMBER", "Ledamot, politiskt samråd", "Political member";
        /// CM. Member of Vårdsamverkan Västra Götaland (VVG).
        VvgMember = "VVG_MEMBER", "Ledamot, VVG", "VVG member";
        /// CP. Member of the political consultation body of the county (SRO).
        SroMember = "SRO_MEMBER", "Ledamot, politiskt samrådsorgan (SRO)", "SRO member";
        /// MA. Board of VästKom or of a municipal association.
        AssociationBoard = "ASSOCIATION_BOARD", "Styrelse, kommunalförbund eller VästKom", "Board of a municipal association";
        /// PD. Decides for a party: committee, executive, council or regional council.
        PartyDecisionMaker = "PARTY_DECISION_MAKER", "Beslutande hos huvudman", "Party decision maker";
        /// LO. Manager in a party's line organisation.
        LineManager = "LINE_MANAGER", "Linjechef", "Line manager";
        /// SEC. Keeps the record of a body.
        Secretary = "SECRETARY", "Sekreterare", "Secretary";
        /// EXT. Sends something in from outside.
        ExternalSender = "EXTERNAL_SENDER", "Extern avsändare", "External sender";
    }
}

impl Role {
    /// The station at which the role is held. Secretaries and senders have none of their own.
    #[must_use]
    pub const fn station(self) -> Option<Station> {
        match self {
            Self::LocalMember | Self::LocalChair | Self::LocalViceChair | Self::LocalTaskLead => Some(Station::Local),
            Self::OfficeStaff | Self::OfficeCoordinator => Some(Station::Office),
            Self::PreparationMember => Some(Station::Preparation),
            Self::SteeringChair | Self::SteeringViceChair | Self::SteeringMember | Self::SteeringNonVoting => {
                Some(Station::Steering)
            }
            Self::ForumChair | Self::ForumViceChair | Self::ForumMember => Some(Station::Forum),
            Self::PoliticalChair | Self::PoliticalViceChair | Self::PoliticalMember => Some(Station::Political),
            Self::VvgMember | Self::SroMember | Self::AssociationBoard => Some(Station::County),
            Self::PartyDecisionMaker | Self::LineManager => Some(Station::Party),
            Self::Secretary | Self::ExternalSender => None,
        }
    }
}

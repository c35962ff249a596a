//! Guards of single rows: what the table says in its column of guards and no invariant covers.

vocabulary! {
    /// A named condition of one or several rows.
    pub enum Guard {
        /// T01.
        OneLocalGroup = "ONE_LOCAL_GROUP", "Kommunerna ska höra till en och samma lokala grupp i modellen.", "The care areas belong to one and the same local group of the model.";
        /// T01.
        KindOpensLocally = "KIND_OPENS_LOCALLY", "Ett lokalt ärende är en samverkansfråga, en avvikelse eller en tvist.", "A local case is a collaboration issue, a deviation or a dispute.";
        /// T02.
        KindIsReceived = "KIND_IS_RECEIVED", "Utifrån kommer remisser, samverkansfrågor och avvikelser.", "What comes from outside is a consultation, a collaboration issue or a deviation.";
        /// T05.
        BothSidesSeated = "BOTH_SIDES_SEATED", "Både kommun och region ska vara representerade i gruppen.", "Both the municipal and the regional side are seated in the group.";
        /// Wherever parties are named.
        PartiesInArea = "PARTIES_IN_AREA", "Parterna ska vara huvudmän i modellens område.", "The parties are principals of the model's area.";
        /// Wherever a reason is asked for.
        ReasonGiven = "REASON_GIVEN", "En motivering ska anges.", "A reason is given.";
        /// T12.
        ConsultationOrExternalQuestion = "CONSULTATION_OR_EXTERNAL_QUESTION", "Till beredningsgruppen går remisser och frågor från VGR, FKF, VästKom och VVG.", "Consultations and questions from VGR, FKF, VästKom and VVG go to the preparation group.";
        /// T59, T57.
        TermIsAPeriod = "TERM_IS_A_PERIOD", "Avtalet ska sluta efter att det börjar.", "The agreement ends after it starts.";
        /// T14.
        KindIsConsultation = "KIND_IS_CONSULTATION", "Bara en remiss besvaras med remissvar.", "Only a consultation is answered with a reply.";
        /// T14.
        ReplyInTime = "REPLY_IN_TIME", "Remisstiden har gått ut: ange den förlängning som avsändaren har medgett.", "The time for comments has passed: state the extension that the sender has granted.";
        /// T17, T31, draftCharter.
        CharterComplete = "CHARTER_COMPLETE", "Uppdragshandlingen ska ange frågan och vilket forum som får uppdraget.", "The charter states the question and the forum that is commissioned.";
        /// T19, T21.
        AssignmentActive = "ASSIGNMENT_ACTIVE", "Uppdraget ska vara pågående.", "The assignment is active.";
        /// T20.
        AssignmentDormant = "ASSIGNMENT_DORMANT", "Uppdraget ska vara vilande.", "The assignment is dormant.";
        /// T22.
        AssignmentReported = "ASSIGNMENT_REPORTED", "Det finns inget redovisat uppdrag att återföra.", "There is a reported assignment to return.";
        /// T18.
        AssignmentGiven = "ASSIGNMENT_GIVEN", "Styrgruppen ska ha gett forumet ett uppdrag innan det tas upp.", "The steering group has given the forum an assignment before it is taken up.";
        /// extendAssignment.
        AssignmentRunning = "ASSIGNMENT_RUNNING", "Uppdraget ska vara givet, pågående eller vilande.", "The assignment is given, active or dormant.";
        /// extendAssignment.
        DeadlineLater = "DEADLINE_LATER", "Den nya tidsgränsen ska vara senare än den som gäller.", "The new deadline is later than the one that holds.";
        /// endForumGroup.
        ForumGroupAtWork = "FORUM_GROUP_AT_WORK", "Uppdraget har ingen sådan tema- eller arbetsgrupp i arbete.", "The assignment has such a theme or working group at work.";
        /// T13.
        NotOnCommission = "NOT_ON_COMMISSION", "Ett givet uppdrag lämnar beredningsgruppen genom att tas upp i forumet.", "A given assignment leaves the preparation group by being taken up in the forum.";
        /// T07, T25.
        OriginIsLocal = "ORIGIN_IS_LOCAL", "Ärendet väcktes inte i en lokal grupp och kan inte återföras dit.", "The case was raised in a local group, so that it can return there.";
        /// T16.
        EveryPartyAnswered = "EVERY_PARTY_ANSWERED", "Varje berörd part ska ha lämnat ställningstagande eller uttryckligen ha undantagits.", "Every concerned party has given its position or is explicitly waived.";
        /// givePosition, waivePosition.
        PartyIsAsked = "PARTY_IS_ASKED", "Parten ingår inte i förankringen eller har redan svarat.", "The party is asked in this anchoring.";
        /// T28.
        PoliticalOutcomeFits = "POLITICAL_OUTCOME_FITS", "Utfallet ska vara fastställt, godkänt eller noterat.", "The outcome is established, approved or noted.";
        /// What a body decides must have been decided for.
        DecisionCarries = "DECISION_CARRIES", "Ett avslag, en bordläggning eller en återremiss bär inte steget.", "A rejection, a postponement or a return does not carry the transition.";
        /// T33, T34.
        KindIsDispute = "KIND_IS_DISPUTE", "Bara tvister lyfts till länsnivån.", "Only disputes are raised to the county.";
        /// T36, T39, T57.
        KindIsAgreement = "KIND_IS_AGREEMENT", "Steget gäller avtal och överenskommelser.", "The step is for joint agreements.";
        /// T42.
        StepInOrder = "STEP_IN_ORDER", "Partens beslutssteg ska tas i ordning.", "The party's steps are taken in order.";
        /// T43.
        StartReached = "START_REACHED", "Startdatum är inte nått.", "The start date is reached.";
        /// T43.
        EveryPartyFinal = "EVERY_PARTY_FINAL", "Alla parter ska ha antagit avtalet med beslut som vunnit laga kraft.", "Every party has adopted, by a decision that is final.";
        /// T44, T60.
        SomePartyRejected = "SOME_PARTY_REJECTED", "Ingen part har avslagit.", "At least one party has rejected.";
        /// T45.
        RenewalDue = "RENEWAL_DUE", "Avtalet har inga förlängningsvillkor, är uppsagt eller löper än.", "The agreement has renewal terms, no notice, and its end is reached.";
        /// T46.
        NoticeInTime = "NOTICE_IN_TIME", "Uppsägningen ska vara skriftlig och lämnas före uppsägningstidens början.", "Notice is written and given before the notice period begins.";
        /// T58.
        EndPassed = "END_PASSED", "Avtalets slutdatum är inte passerat.", "The agreement's last day has passed.";
        /// T47.
        PartyHasTask = "PARTY_HAS_TASK", "Parten har ingen uppgift i genomförandet, eller statusen går bakåt.", "The party has a task in the implementation, and its status goes forward.";
        /// T48.
        TasksDoneOrDateReached = "TASKS_DONE_OR_DATE_REACHED", "Alla parters uppgifter ska vara klara, eller uppföljningsdatum nått.", "Every party's task is done, or the follow-up date is reached.";
        /// T52.
        ReporterIsOwed = "REPORTER_IS_OWED", "Svaret till rapportören gäller avvikelser.", "The answer to the reporter belongs to deviations.";
        /// T61.
        KindCanBecome = "KIND_CAN_BECOME", "Ärendet kan inte byta till den typen i detta läge.", "The case can change to that kind in this state.";
        /// approveCharter.
        CharterDrafted = "CHARTER_DRAFTED", "Det finns inget förslag till uppdragshandling, eller så har det ändrats.", "A charter is drafted, and it is the one that was read.";
        /// T04.
        TaskGroupActive = "TASK_GROUP_ACTIVE", "Den lokala gruppen ska ha en utvecklingsgrupp i arbete.", "The local group has a task group at work.";
        /// T35, T55.
        AgreementInForce = "AGREEMENT_IN_FORCE", "Avtalet som ses över ska vara ett gällande avtal i modellen.", "The agreement that is reviewed is one of the model, in force.";
        /// T37.
        PartyIsConsulted = "PARTY_IS_CONSULTED", "Parten är inte tillfrågad, har redan svarat, eller så har svarstiden gått ut.", "The party is asked, has not answered yet, and the time for answers has not passed.";
        /// T38.
        AnswerTimePassed = "ANSWER_TIME_PASSED", "Svarstiden har inte gått ut.", "The time for answers has passed.";
        /// T40.
        ChainInOrder = "CHAIN_IN_ORDER", "VästKom tar ställning först och därefter varje kommunalförbund, var och en en gång.", "VästKom takes its stand first and then each municipal association, each of them once.";
        /// T41.
        ChainComplete = "CHAIN_COMPLETE", "VästKom och alla kommunalförbund ska ha tagit ställning.", "VästKom and every municipal association have taken their stand.";
        /// replaceAgreement.
        Replaced = "REPLACED", "Avtalet är inte ersatt av ett nyare.", "The agreement is replaced by a newer one.";
        /// setMarking.
        SecretNamesItsSection = "SECRET_NAMES_ITS_SECTION", "En sekretessmarkering ska ange tillämplig bestämmelse, till exempel OSL 25 kap. 1 §.", "A secrecy marking names the section of the law, such as OSL 25 kap. 1 §.";
        /// setMarking.
        OnlyTheOfficeLowers = "ONLY_THE_OFFICE_LOWERS", "Kontoret häver en märkning eller gör den vidare.", "The office lifts a marking or makes it wider.";
        /// recordRecusal.
        NotRecused = "NOT_RECUSED", "Personen är redan antecknad som jävig i ärendet.", "The person is not recused from the case already.";
        /// liftRecusal.
        Recused = "RECUSED", "Personen är inte antecknad som jävig i ärendet.", "The person is recused from the case.";
        /// adoptToActivityList.
        KindIsActivityProposal = "KIND_IS_ACTIVITY_PROPOSAL", "Bara aktivitetsförslag antas till aktivitetslistan.", "Only activity proposals are adopted to the activity list.";
    }
}

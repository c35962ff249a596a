//! The transitions by name (specification 3.9, and the acts that it doesn't number).

use super::table::{Row, row_of};

vocabulary! {
    /// A step in the process. Its name is the name of its mutation.
    pub enum Transition {
        /// T01.
        OpenLocal = "openLocal", "Öppna lokalt ärende", "Open a local case";
        /// T02.
        ReceiveExternal = "receiveExternal", "Ta emot externt ärende", "Receive an external case";
        /// T03.
        StartLocalTaskGroup = "startLocalTaskGroup", "Starta lokal utvecklingsgrupp", "Start a local task group";
        /// T04.
        ReportLocalTaskGroup = "reportLocalTaskGroup", "Rapportera från lokal utvecklingsgrupp", "Report from the local task group";
        /// T05.
        ResolveLocally = "resolveLocally", "Lös lokalt", "Resolve locally";
        /// T06.
        RaiseToOffice = "raiseToOffice", "Lyft till samverkanskontoret", "Raise to the office";
        /// T07.
        ReturnToLocal = "returnToLocal", "Återför till lokal grupp", "Return to the local group";
        /// T08.
        ReferOut = "referOut", "Hänvisa utanför samverkan", "Refer out";
        /// T09.
        SubmitToPreparation = "submitToPreparation", "Lämna till arbetsutskottet", "Submit to preparation";
        /// T10.
        ReturnForCompletion = "returnForCompletion", "Återför för komplettering", "Return for completion";
        /// T11.
        PlaceOnSteeringAgenda = "placeOnSteeringAgenda", "Sätt upp på styrgruppens agenda", "Place on the steering agenda";
        /// T12.
        RouteToForumPreparation = "routeToForumPreparation", "Sortera till beredningsgrupp", "Route to forum preparation";
        /// T13.
        SubmitDraftReply = "submitDraftReply", "Lämna förslag till svar", "Submit a draft reply";
        /// T14.
        AdoptReply = "adoptReply", "Anta remissvar", "Adopt the reply";
        /// T15.
        PauseForAnchoring = "pauseForAnchoring", "Pausa för förankring", "Pause for anchoring";
        /// T16.
        ResumeAfterAnchoring = "resumeAfterAnchoring", "Återuppta efter förankring", "Resume after anchoring";
        /// T17.
        CommissionForum = "commissionForum", "Ge uppdrag till forum", "Commission a forum";
        /// T18.
        TakeUpInForum = "takeUpInForum", "Ta upp i forum", "Take up in the forum";
        /// T19.
        ReportProgress = "reportProgress", "Återrapportera", "Report progress";
        /// T20, first half.
        SuspendAssignment = "suspendAssignment", "Gör uppdraget vilande", "Suspend the assignment";
        /// T20, second half.
        ResumeAssignment = "resumeAssignment", "Återuppta uppdraget", "Resume the assignment";
        /// T21.
        SubmitResult = "submitResult", "Lämna resultat", "Submit the result";
        /// T22.
        ReturnResult = "returnResult", "Återför resultat", "Return the result";
        /// T23.
        DecideImplementation = "decideImplementation", "Besluta om genomförande", "Decide implementation";
        /// T24.
        CloseWithoutAction = "closeWithoutAction", "Avsluta utan åtgärd", "Close without action";
        /// T25.
        ReturnFromSteering = "returnFromSteering", "Återför från styrgruppen", "Return from the steering group";
        /// T26.
        ReferToPolitical = "referToPolitical", "Hänskjut till politiskt samråd", "Refer to the political level";
        /// T27.
        PlaceOnPoliticalAgenda = "placeOnPoliticalAgenda", "Sätt upp på samrådets agenda", "Place on the political agenda";
        /// T28.
        PoliticalDecide = "politicalDecide", "Besluta i politiskt samråd", "Decide politically";
        /// T29.
        CommissionSteering = "commissionSteering", "Ge uppdrag till styrgruppen", "Commission the steering group";
        /// T30.
        CommissionOffice = "commissionOffice", "Ge uppdrag till kontoret", "Commission the office";
        /// T31.
        CommissionForumDirect = "commissionForumDirect", "Ge uppdrag direkt till grupp", "Commission a group directly";
        /// T32.
        ReturnFromPolitical = "returnFromPolitical", "Återför från politiskt samråd", "Return from the political level";
        /// T33.
        RaiseToCounty = "raiseToCounty", "Lyft till länsnivå", "Raise to the county";
        /// T34.
        CountyOutcome = "countyOutcome", "Lämna länsnivåns svar", "Give the county outcome";
        /// T35.
        OrderRevision = "orderRevision", "Beställ revidering", "Order a revision";
        /// T36.
        SendOnConsultation = "sendOnConsultation", "Sänd på remiss", "Send on consultation";
        /// T37.
        AnswerConsultation = "answerConsultation", "Besvara remiss", "Answer the consultation";
        /// T38.
        CloseConsultation = "closeConsultation", "Avsluta remiss", "Close the consultation";
        /// T39.
        RecommendAdoption = "recommendAdoption", "Rekommendera antagande", "Recommend adoption";
        /// T40.
        EndorseStep = "endorseStep", "Ställ sig bakom", "Endorse";
        /// T41.
        SendToParties = "sendToParties", "Sänd till parterna", "Send to the parties";
        /// T42.
        PartyDecides = "partyDecides", "Part beslutar", "A party decides";
        /// T43.
        EnterIntoForce = "enterIntoForce", "Träd i kraft", "Enter into force";
        /// T44.
        AdoptionFails = "adoptionFails", "Fastställ att avtalet inte antas", "Adoption fails";
        /// T45.
        Renew = "renew", "Förläng", "Renew";
        /// T46.
        GiveNotice = "giveNotice", "Säg upp", "Give notice";
        /// T47.
        ProgressImplementation = "progressImplementation", "Rapportera genomförande", "Progress the implementation";
        /// T48.
        StartFollowUp = "startFollowUp", "Starta uppföljning", "Start the follow-up";
        /// T49.
        CloseAfterFollowUp = "closeAfterFollowUp", "Avsluta efter uppföljning", "Close after follow-up";
        /// T50.
        Reopen = "reopen", "Återuppta ärendet", "Reopen";
        /// T51.
        ProposeActivity = "proposeActivity", "Föreslå aktivitet", "Propose an activity";
        /// T52.
        AnswerReporter = "answerReporter", "Svara rapportören", "Answer the reporter";
        /// T53.
        CloseLocally = "closeLocally", "Avsluta lokalt", "Close locally";
        /// T54.
        ReturnToPreparation = "returnToPreparation", "Återför till beredning", "Return to preparation";
        /// T55.
        OrderReview = "orderReview", "Beställ översyn av avtal", "Order a review";
        /// T56.
        DraftPlan = "draftPlan", "Ta fram plan", "Draft a plan";
        /// T57.
        SendAreaAgreementToParties = "sendAreaAgreementToParties", "Sänd avtal till områdets parter", "Send the area agreement to the parties";
        /// T58.
        Expire = "expire", "Upphör", "Expire";
        /// T59.
        RegisterAgreement = "registerAgreement", "Registrera avtal", "Register an agreement";
        /// T60.
        ReturnFromParties = "returnFromParties", "Återför från parterna", "Return from the parties";
        /// T61.
        Reclassify = "reclassify", "Ändra ärendetyp", "Reclassify";
        /// Act: the charter of a commission is drafted.
        DraftCharter = "draftCharter", "Ta fram förslag till uppdragshandling", "Draft the charter";
        /// Act: AU approves the drafted charter by its digest.
        ApproveCharter = "approveCharter", "Godkänn uppdragshandling", "Approve the charter";
        /// Act: a party's position while the case is anchored.
        GivePosition = "givePosition", "Lämna ställningstagande", "Give a position";
        /// Act: the chair goes on without a party's position.
        WaivePosition = "waivePosition", "Avstå från ställningstagande", "Waive a position";
        /// Act: a reference to minutes or notes.
        AttachRecord = "attachRecord", "Bifoga protokoll eller anteckningar", "Attach a record";
        /// Act: whether the question is strategic (I29).
        SetStrategic = "setStrategic", "Ange om frågan är strategisk", "Set whether the question is strategic";
        /// Act: the deciding body adopts a proposal to the activity list (I33).
        AdoptToActivityList = "adoptToActivityList", "Anta till aktivitetslistan", "Adopt to the activity list";
        /// Act: an agreement that a newer one replaces gets its last day (T43, effects).
        ReplaceAgreement = "replaceAgreement", "Ersätt avtal", "Replace the agreement";
        /// Act: a running case goes over to the model that follows its own, when the organisation changes.
        MoveToModel = "moveToModel", "Flytta till ny modell", "Move to the next model";
        /// Act: how many see the case, from now on and whatever becomes of it.
        SetMarking = "setMarking", "Märk ärendet", "Mark the case";
        /// Act: the body that gave an assignment decides on a later deadline.
        ExtendAssignment = "extendAssignment", "Förläng uppdraget", "Extend the assignment";
        /// Act: a forum forms a short-lived group with a concrete commission.
        StartForumGroup = "startForumGroup", "Starta tema- eller arbetsgrupp", "Start a theme or working group";
        /// Act: a forum's group has done its commission.
        EndForumGroup = "endForumGroup", "Avsluta tema- eller arbetsgrupp", "End a theme or working group";
        /// Act: somebody is disqualified from handling the case.
        RecordRecusal = "recordRecusal", "Anteckna jäv", "Record a recusal";
        /// Act: a recusal is lifted, since its reason is gone or was none.
        LiftRecusal = "liftRecusal", "Häv jäv", "Lift a recusal";
    }
}

impl Transition {
    /// The row of the process table.
    #[must_use]
    pub const fn row(self) -> Row {
        row_of(self)
    }
}

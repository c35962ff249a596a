//! The invariants of the specification, chapter 4, as a closed vocabulary.
//!
//! Which of them hold in a model, at which level and from which source, is said
//! by the model file. No rule is imported from one model into another (I52).

vocabulary! {
    /// How strongly a rule holds: *ska*, *bör* or *kan* in the source.
    pub enum Level {
        /// *Ska*: what breaks it is refused.
        Refuse = "REFUSE", "Ska", "Must";
        /// *Bör*: allowed, with a warning that follows the event.
        Warn = "WARN", "Bör", "Should";
        /// *Kan*: expressly allowed.
        Allow = "ALLOW", "Kan", "May";
        /// A duty that is recorded and cannot be checked by a transition.
        Duty = "DUTY", "Åtagande", "Duty";
    }
}

vocabulary! {
    /// A rule, numbered as in the specification, with its sentence in both languages.
    pub enum Rule {
        /// Votes.
        I01 = "I01", "Bara platser med rösträtt räknas vid omröstning.", "Only seats with voting right count in a vote.";
        /// Adjuncts.
        I02 = "I02", "Adjungerade deltar utan att rösta.", "An adjunct takes part without a vote.";
        /// Alternation of the steering chair.
        I03 = "I03", "Ordförandeskapet i styrgruppen växlar mellan kommun och region.", "The chair of the steering group alternates between municipal and regional side.";
        /// Chair and vice chair.
        I04 = "I04", "Ordförande och vice ordförande kommer från olika sidor.", "Chair and vice chair come from different sides.";
        /// Terms of chairs.
        I05 = "I05", "Ordförandeskapet gäller för sin period och förlängs inte utan nytt val.", "A chair holds for its term and is not extended without a new election.";
        /// Vice becomes chair.
        I06 = "I06", "Som huvudregel blir vice ordförande i samrådet ordförande efter två år.", "As a main rule the vice chair of the political consultation becomes chair after two years.";
        /// Local chair is the municipality's.
        I07 = "I07", "Kommunen är ordförande i den lokala gruppen.", "The municipality chairs the local group.";
        /// Local chairs are named managers.
        I08 = "I08", "Ordförande och vice ordförande i den lokala gruppen är vårdcentralchef och socialchef eller motsvarande, en av varje.", "Chair and vice chair of the local group are a health-centre manager and a head of social services or equivalent, one each.";
        /// Forum composition, FYR24.
        I09 = "I09", "Kommunal och regional primärvård samt specialistvård ska vara representerade i varje utvecklingsforum.", "Municipal and regional primary care and specialist care are represented in every development forum.";
        /// Group composition, SAL19.
        I10 = "I10", "Kommun, primärvård och specialistsjukvård ska finnas i varje uppdragsgrupp.", "Municipality, primary care and specialist care are in every commission group.";
        /// Group composition, FYR23.
        I11 = "I11", "Båda huvudmännen med berörda verksamheter ska finnas i varje delregional grupp.", "Both principals with concerned operations are in every subregional group.";
        /// Local composition.
        I12 = "I12", "Den lokala gruppen är sammansatt av de verksamheter som dokumentet anger.", "The local group is composed of the operations that the document lists.";
        /// Specialist care as a local guest.
        I13 = "I13", "Specialistsjukvården kan bjudas in till den lokala gruppen.", "Specialist care may be invited to the local group.";
        /// Forum chair sits in steering.
        I14 = "I14", "Ordförande i ett utvecklingsforum ska vara ledamot i styrgruppen.", "The chair of a development forum is a member of the steering group.";
        /// Forum members appointed by steering.
        I15 = "I15", "Ledamöter i utvecklingsforum utses av styrgruppen.", "Members of a development forum are appointed by the steering group.";
        /// All commissions from steering.
        I16 = "I16", "Samtliga uppdrag till forumen ges av styrgruppen.", "All commissions to the forums are given by the steering group.";
        /// Direct political commission.
        I17 = "I17", "Det politiska samrådet kan ge uppdrag direkt till en delregional grupp.", "The political consultation may commission a subregional group directly.";
        /// Deadline.
        I18 = "I18", "Ett uppdrag ska vara tidsbestämt.", "An assignment has a deadline.";
        /// Local charter.
        I19 = "I19", "En lokal grupps uppdragshandling ska innehålla frågeställning och tidsram.", "A local task group has a charter with question and time frame.";
        /// AU approves the charter.
        I20 = "I20", "Förslag till uppdragshandling ska vara godkänt av AU före styrgruppens beslut.", "The draft charter is approved by AU before the steering decision.";
        /// Whole-person perspective.
        I21 = "I21", "Uppdragsbeskrivningen ska utgå från ett helhetsperspektiv på individen.", "The assignment description starts from the whole person.";
        /// Result is complete.
        I22 = "I22", "Resultatet ska innehålla förslag till plan för resultatspridning, eventuell implementering och uppföljning.", "The result includes a proposal for dissemination, possible implementation and follow-up.";
        /// Prepared by the office.
        I23 = "I23", "Styrgruppen behandlar ärenden som är anmälda och beredda av kontoret.", "The steering group handles cases that the office has reported and prepared.";
        /// Reason to leave the local level.
        I24 = "I24", "Ett ärende lämnar den lokala nivån bara med skäl till att det inte kan eller inte bör hanteras där.", "A case leaves the local level only with a reason why it cannot or should not be handled there.";
        /// Only shared questions.
        I25 = "I25", "Hit hör frågor som berör både kommun och region.", "What belongs here concerns both a municipality and the region.";
        /// The office is impartial.
        I26 = "I26", "Samverkanskontoret är opartiskt: den som handlägger har ingen röst och inget partsmandat i samma ärende.", "The office is impartial: whoever handles a case there has no vote and no party mandate in it.";
        /// Records are published.
        I27 = "I27", "Protokoll och minnesanteckningar ska vara publicerade innan ärendet avslutas.", "Minutes and notes are published before the case is closed.";
        /// Notes at every meeting.
        I28 = "I28", "Minnesanteckningar förs vid varje möte.", "Notes are kept at every meeting.";
        /// Anchoring before deciding.
        I29 = "I29", "I strategiska frågor beslutar gruppen först efter förankring hos varje part.", "In strategic questions the group decides only after anchoring with every party.";
        /// Duty to anchor.
        I30 = "I30", "Alla ledamöter förankrar, bidrar och förmedlar information.", "All members anchor, contribute and carry information.";
        /// Owner of follow-up.
        I31 = "I31", "Uppföljningen ägs av det organ som dokumentet anger.", "The follow-up is owned by the body that the document names.";
        /// Implementation plan.
        I32 = "I32", "Styrgruppen tar fram genomförandeplanen och samrådet fastställer den.", "The steering group drafts the implementation plan and the political consultation establishes it.";
        /// Activity list.
        I33 = "I33", "Forumen föreslår aktiviteter och styrgruppen antar dem till aktivitetslistan.", "Forums propose activities and the steering group adopts them to the activity list.";
        /// Action plan.
        I34 = "I34", "LGS tar fram och beslutar handlingsplanen.", "LGS drafts and decides the action plan.";
        /// Beredningsgrupp drafts only.
        I35 = "I35", "Beredningsgruppen bereder remissvar och styrgruppen besvarar remissen.", "The preparation group drafts replies and the steering group answers.";
        /// Dispute ladder.
        I36 = "I36", "Tvister hanteras först lokalt, därefter delregionalt och sist på länsnivå.", "Disputes are handled locally first, then in the subregion, and last at the county.";
        /// Individual disputes stay.
        I37 = "I37", "Bara tvister av principiell karaktär lyfts till VVG.", "Only disputes of principle are raised to VVG.";
        /// Placement costs.
        I38 = "I38", "Tvist om placeringskostnad löses i linjen, med en provisorisk kostnadsfördelning på en gång.", "A placement cost dispute is solved in the line, with a provisional cost split at once.";
        /// All parties final.
        I39 = "I39", "Avtalet gäller när alla parter har antagit det med beslut som vunnit laga kraft.", "The agreement is valid when every party has adopted it and the decisions are final.";
        /// Sub-agreements follow.
        I40 = "I40", "En underöverenskommelse gäller så länge huvudavtalet gäller.", "A sub-agreement is valid only while its main agreement is.";
        /// Recommendations do not bind.
        I41 = "I41", "Rekommendationer från SRO, VästKom och kommunalförbund binder ingen part.", "Recommendations of SRO, VästKom and the municipal associations bind no party.";
        /// Each for itself.
        I42 = "I42", "Varje part svarar och beslutar för sig själv.", "Each party answers and decides for itself.";
        /// Executive is heard.
        I43 = "I43", "Kommunstyrelsen ska få yttra sig före fullmäktige.", "The municipal executive is heard before the council.";
        /// Two decisions.
        I44 = "I44", "Avtal och färdplan antas genom två skilda beslut.", "Agreement and strategy are adopted by two separate decisions.";
        /// Adjustment.
        I45 = "I45", "Protokoll justeras av ordförande och en justerare innan de publiceras.", "Minutes are adjusted by chair and an adjuster before they are published.";
        /// Renewal and notice.
        I46 = "I46", "Avtalet förlängs om det inte sägs upp skriftligt i tid.", "The agreement renews unless written notice is given in time.";
        /// The reporter is answered.
        I47 = "I47", "Den som rapporterat en avvikelse ska få svar innan ärendet avslutas.", "The reporter of a deviation is answered before the case is closed.";
        /// Deviation reports.
        I48 = "I48", "Kontoret återrapporterar avvikelser till samrådet och styrgruppen och årligen till VVG.", "The office reports deviations to the political consultation and the steering group, and yearly to VVG.";
        /// Users.
        I49 = "I49", "Brukare och brukarorganisationer deltar i utvecklingsarbetet.", "Users and user organisations take part in development work.";
        /// Surplus.
        I50 = "I50", "Högst 20 procent av årets inbetalda medel förs över till kommande år.", "At most 20 percent of the year's paid-in funds is carried over.";
        /// Joint task groups.
        I51 = "I51", "En gemensam lokal grupp kräver beslut av varje lokal grupp som går in i den.", "A joint local group needs the decision of every local group that joins.";
        /// One model.
        I52 = "I52", "Ett ärende hör till en modellversion från början till slut.", "A case belongs to one model version from start to end.";
        /// Steering seats.
        I53 = "I53", "Styrgruppen har de platser som samverkansplanen anger.", "The steering group has the seats that the plan lists.";
        /// SAL19 AU.
        I54 = "I54", "AU har högst tre ledamöter utöver ordförande och vice ordförande.", "The working committee has at most three members besides its chairs.";
        /// Political will.
        I55 = "I55", "Parternas representanter gör den politiska viljeinriktningen känd och verksam hos sin huvudman.", "The parties' representatives make the political will known and effective at home.";
        /// Providers take part.
        I56 = "I56", "Varje huvudman ser till att dess vårdgivare deltar och följer avtalet.", "Each principal sees to it that its care providers take part and follow the agreement.";
        /// Office finances.
        I57 = "I57", "Styrgruppen följer upp kontorets ekonomi och planerar användningen av överskott.", "The steering group owns the follow-up of the office's finances and the plan for a surplus.";
        /// Terminal is terminal.
        I58 = "I58", "Ett avslutat ärende ändras inte; ett nytt ärende kan hänvisa till det.", "A finished case has no way out; a new case may refer to it.";
    }
}

//! What people write in these cases: about collaboration in care, never about anybody.

use arendegang_domain::case::CaseKind;
use arendegang_domain::text::FreeText;
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;

/// One of these, which are never none.
pub(super) fn pick<'a, T>(of: &'a [T], chance: &mut StdRng) -> &'a T {
    &of[chance.random_range(0..of.len())]
}

/// One phrase.
pub(super) fn line(of: &[&str], chance: &mut StdRng) -> FreeText {
    FreeText::new(pick(of, chance))
}

/// Two or three phrases as a text.
pub(super) fn text(of: &[&str], chance: &mut StdRng) -> FreeText {
    let mut sentences: Vec<&str> = of.choose_multiple(chance, 3).copied().collect();
    sentences.truncate(*pick(&[2, 3], chance));
    FreeText::new(sentences.join(" "))
}

/// A title as somebody would write it.
pub(super) fn title(kind: CaseKind, chance: &mut StdRng) -> FreeText {
    let (subject, aspect) = (pick(SUBJECTS, chance), pick(ASPECTS, chance));
    let before = match kind {
        CaseKind::CollaborationIssue | CaseKind::Plan => "",
        CaseKind::Deviation => "Avvikelse: ",
        CaseKind::Consultation => "Remiss: ",
        CaseKind::DisputeIndividual | CaseKind::DisputePrinciple => "Oenighet: ",
        CaseKind::DisputePlacementCost => return FreeText::new(format!("Kostnad för placering: {aspect}")),
        CaseKind::PoliticalCommission => "Uppdrag: ",
        CaseKind::ActivityProposal => "Aktivitet: ",
        CaseKind::JointAgreement => "Överenskommelse: ",
    };
    let subject = if before.is_empty() {
        upper(subject)
    } else {
        (*subject).to_owned()
    };
    FreeText::new(format!("{before}{subject}, {aspect}"))
}

fn upper(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

const SUBJECTS: &[&str] = &[
    "utskrivning från slutenvård",
    "samordnad individuell plan",
    "läkemedelsgenomgångar",
    "hemsjukvård kvällar och helger",
    "vårdplanering i hemmet",
    "tidiga insatser för barn och unga",
    "psykisk hälsa bland unga",
    "rehabilitering efter stroke",
    "demensvård",
    "palliativ vård i hemmet",
    "fast läkarkontakt på särskilt boende",
    "hjälpmedel vid utskrivning",
    "missbruk och beroende",
    "mobila team",
    "suicidprevention",
    "problematisk skolfrånvaro",
    "tandvård för äldre",
    "egenvård i kommunal verksamhet",
    "fallprevention",
    "näring och måltider",
    "våld i nära relationer",
    "digitala vårdmöten",
    "god och nära vård",
    "övergång från barn till vuxen",
    "anhörigstöd",
    "sårvård",
    "vaccination på särskilt boende",
    "samsjuklighet",
    "stöd till unga vuxna",
    "informationsöverföring mellan vårdgivare",
];

const ASPECTS: &[&str] = &[
    "gemensam rutin",
    "ansvar mellan kommun och region",
    "uppföljning av överenskommelsen",
    "kompetens hos personalen",
    "kontaktvägar",
    "väntetider",
    "gemensam checklista",
    "arbetssätt mellan enheter",
    "tillgänglighet på helger",
    "ledtider",
    "bemanning under sommaren",
    "information till brukare",
    "gemensam utbildning",
    "mätning av resultat",
    "roller vid överlämning",
];

pub(super) const DESCRIPTIONS: &[&str] = &[
    "Enheterna arbetar i dag på olika sätt.",
    "Frågan har kommit upp vid flera möten.",
    "Överlämningen mellan region och kommun fungerar ojämnt.",
    "Personalen efterfrågar en gemensam rutin.",
    "Brukare beskriver att de får olika besked.",
    "Ansvarsfördelningen är otydlig på kvällar och helger.",
    "Tidigare överenskommelser tolkas olika.",
    "Det saknas en gemensam bild av behovet.",
    "Underlaget bygger på verksamheternas egna sammanställningar.",
];

pub(super) const PROPOSALS: &[&str] = &[
    "Ta fram en gemensam rutin och pröva den i två kommuner.",
    "Kartlägg nuläget hos samtliga parter.",
    "Föreslå hur ansvaret fördelas.",
    "Beskriv vilka insatser som ger störst nytta för brukarna.",
    "Lämna förslag till uppföljning.",
    "Samla goda exempel från området.",
    "Bjud in brukarorganisationer till arbetet.",
    "Gör en plan för gemensam utbildning.",
];

pub(super) const REASONS: &[&str] = &[
    "Frågan berör flera kommuner och kan inte lösas lokalt.",
    "Det krävs ett gemensamt ställningstagande.",
    "Underlaget behöver kompletteras.",
    "Frågan är redan omhändertagen i ett annat arbete.",
    "Förutsättningarna har ändrats.",
    "Parterna har olika uppfattning om ansvaret.",
    "Frågan hör hemma i linjeorganisationen.",
];

pub(super) const RESULTS: &[&str] = &[
    "Gruppen har tagit fram en gemensam rutin.",
    "Arbetssättet är prövat med gott resultat.",
    "Kartläggningen visar stora skillnader mellan enheterna.",
    "Parterna är överens om ansvarsfördelningen.",
    "Väntetiderna har kortats.",
    "Utbildningen är genomförd.",
    "Fortsatt arbete behövs inom ett område.",
];

pub(super) const PLANS: &[&str] = &[
    "Sprids vid nätverksträff och på webbplatsen.",
    "Införs stegvis under hösten.",
    "Följs upp efter sex månader.",
    "Ingen särskild plan behövs.",
    "Tas in i verksamheternas årshjul.",
    "Redovisas i årsrapporten.",
];

pub(super) const NOTES: &[&str] = &[
    "Förankrat i ledningsgruppen.",
    "Arbetet pågår enligt plan.",
    "Införandet är klart.",
    "Väntar på bemanning.",
    "Chefer och medarbetare är informerade.",
];

pub(super) const DOCUMENTS: &[&str] = &[
    "Skrivelse med bilagor",
    "Remissversion av länsgemensam riktlinje",
    "Förslag till reviderad överenskommelse",
    "Rapport från verksamhetsuppföljning",
    "Underlag från nätverksmöte",
];

pub(super) const REFERENCES: &[&str] = &["§ 4", "§ 7", "§ 12", "§ 18", "§ 23", "Punkt 3", "Punkt 5"];

pub(super) const RECIPIENTS: &[&str] = &[
    "Remissens avsändare",
    "Vårdsamverkan Västra Götaland",
    "Kommunalförbundet",
];

pub(super) const DESTINATIONS: &[&str] = &[
    "Berörd linjeorganisation",
    "Den egna huvudmannen",
    "Avtalsorganisationen",
];

pub(super) const PRESENTERS: &[&str] = &["Samverkanskontoret", "Arbetsutskottet", "Forumets ordförande"];

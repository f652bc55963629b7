"""Blocks about the way through: expectation, steps, contacts, bond, outcomes."""

from __future__ import annotations

from simulation.block import PLAIN, Battery, Block
from simulation.questions import OUTCOMES, Asked

EMOTIONS = {
    "joy": ("Vreugde", "Joy"),
    "trust": ("Vertrouwen", "Trust"),
    "fear": ("Angst", "Fear"),
    "surprise": ("Verrassing", "Surprise"),
    "sadness": ("Verdriet", "Sadness"),
    "disgust": ("Afkeer", "Disgust"),
    "anger": ("Boosheid", "Anger"),
    "anticipation": ("Verwachting", "Anticipation"),
}
RELEVANCY = {
    "product": ("Product", "Product"),
    "effort": ("Moeite die het kost", "Effort it takes"),
    "access": ("Toegang", "Access"),
    "service": ("Service", "Service"),
    "experience": ("Beleving", "Experience"),
}

JOURNEY_BLOCKS = {
    "expect": Block(
        "expectation",
        ("Verwacht en gekregen", "Expected and received"),
        loose=(
            Asked(
                "ex_before",
                (
                    "Hoe goed verwachtte u dat het zou gaan?",
                    "How well did you expect it to go?",
                ),
                "experience7",
            ),
            Asked(
                "ex_after", ("Hoe goed ging het?", "How well did it go?"), "experience7"
            ),
            Asked(
                "ex_understood",
                ("Men begreep wat ik verwachtte", "They understood what I expected"),
                "agree7",
            ),
            Asked(
                "image",
                (
                    "Hoe staat deze organisatie bij u bekend?",
                    "What is your image of this organisation?",
                ),
                "experience7",
            ),
            Asked(
                "better",
                (
                    "Was het beter of slechter dan verwacht?",
                    "Was it better or worse than expected?",
                ),
                "compared5",
            ),
            Asked(
                "wait_exp",
                (
                    "Hoeveel uur wachten verwachtte u?",
                    "How many hours of waiting did you expect?",
                ),
                "hours",
            ),
            Asked(
                "wait_act",
                ("Hoeveel uur wachtte u?", "How many hours did you wait?"),
                "hours",
            ),
            Asked(
                "promise",
                ("Kwam men de toezegging na?", "Was the promise kept?"),
                "promise",
            ),
        ),
        named={"service": ("ex_before", "ex_after"), "wait": ("wait_exp", "wait_act")},
    ),
    "journey": Block(
        "touchpoints",
        ("De klantreis", "The customer journey"),
        (
            Battery(
                "{}_used", ("Deze stap was er: {}", "This step took place: {}"), "yes"
            ),
            Battery(
                "{}_grade",
                ("Welk cijfer geeft u: {}", "Which grade do you give: {}"),
                "grade10",
            ),
            Battery(
                "{}_feel", ("Hoe voelde dat: {}", "How did this feel: {}"), "feeling"
            ),
        ),
        {
            "tp1": ("Zoeken", "Searching"),
            "tp2": ("Vragen", "Asking"),
            "tp3": ("Wachten", "Waiting"),
            "tp4": ("Het antwoord", "The answer"),
            "tp5": ("Daarna", "Afterwards"),
        },
        own=('order = ["tp1", "tp2", "tp3", "tp4", "tp5"]',),
    ),
    "emotions": Block(
        "emotions",
        ("Gevoelens onderweg", "Feelings on the way"),
        (
            Battery(
                "em_{}_tp2", ("Bij het vragen: {}", "While asking: {}"), "emotion5"
            ),
            Battery(
                "em_{}_tp4", ("Bij het antwoord: {}", "At the answer: {}"), "emotion5"
            ),
        ),
        EMOTIONS,
    ),
    "arguments": Block(
        "arguments",
        ("Welk argument telt?", "Which argument counts?"),
        (
            Battery(
                "ar_{}",
                ("Dit argument telt: {}", "This argument counts: {}"),
                "appeal7",
            ),
        ),
        {
            "rules": ("Zo zijn de regels", "These are the rules"),
            "time": ("Het scheelt tijd", "It saves time"),
            "care": ("Er wordt voor u gezorgd", "You are cared for"),
            "reassured": ("U kunt gerust zijn", "You can rest assured"),
        },
    ),
    "relevancy": Block(
        "relevancy",
        ("Vergeleken met andere organisaties", "Compared with other bodies"),
        (
            Battery(
                "cr_{}",
                (
                    "Vergeleken met soortgelijke organisaties: {}",
                    "Against similar bodies: {}",
                ),
                "compared5",
            ),
        ),
        RELEVANCY,
        own=("target = [5, 4, 3, 3, 3]",),
    ),
    "contact": Block(
        "contact",
        ("Hoe vaak moest u zich melden?", "How often did you have to get in touch?"),
        loose=(
            Asked(
                "contacts",
                ("Hoeveel keer had u contact?", "How many contacts did you have?"),
                "contacts",
            ),
            Asked(
                "retold",
                (
                    "Hoe vaak vertelde u het opnieuw?",
                    "How often did you tell it again?",
                ),
                "times",
            ),
            Asked(
                "transfers",
                ("Hoe vaak werd u doorverbonden?", "How often were you put through?"),
                "times",
            ),
            Asked(
                "solved_first",
                ("In één keer opgelost", "Solved at the first contact"),
                "yes",
            ),
            Asked(
                "number_first",
                ("Men vroeg eerst om een nummer", "They asked for a number first"),
                "yes",
            ),
            Asked(
                "mandate",
                (
                    "De medewerker mocht het zelf oplossen",
                    "The employee was allowed to solve it",
                ),
                "yes",
            ),
            Asked(
                "twice_differed",
                (
                    "Zelfde vraag, twee keer andere hulp",
                    "Same question, different help twice",
                ),
                "yes",
            ),
            Asked(
                "ball",
                ("Ik voelde me een speelbal", "I was sent from pillar to post"),
                "agree7",
            ),
            Asked("hurried", ("Ik werd gehaast", "I was hurried"), "agree7"),
        ),
    ),
    "channels": Block(
        "channels",
        ("Langs welke kanalen?", "Through which channels?"),
        loose=(
            Asked("ch1", ("Eerste kanaal", "First channel"), "channel"),
            Asked("ch2", ("Tweede kanaal", "Second channel"), "channel"),
            Asked("ch3", ("Derde kanaal", "Third channel"), "channel"),
            Asked(
                "ch_pref",
                ("Welk kanaal had u het liefst?", "Which channel would you prefer?"),
                "channel",
            ),
            Asked(
                "ch_same",
                ("Ik bleef in hetzelfde kanaal", "I stayed in the same channel"),
                "yes",
            ),
        ),
    ),
    "pains": Block(
        "pains",
        ("Wat ging er mis?", "What went wrong?"),
        (Battery("pn_{}", PLAIN, "yes"),),
        {
            "call": ("Ik moest opnieuw bellen", "I had to call again"),
            "wait": ("Ik moest lang wachten", "I had to wait long"),
            "explain": ("Ik moest het weer uitleggen", "I had to explain it again"),
            "bill": ("De rekening klopte niet", "The bill was wrong"),
            "delivery": ("Er werd niet geleverd", "It was not delivered"),
            "callback": ("Ik werd niet teruggebeld", "I was not called back"),
            "print": ("Ik moest printen en posten", "I had to print and post"),
            "silence": ("Het bleef stil", "There was silence"),
            "letters": (
                "Brieven spraken elkaar tegen",
                "Letters contradicted each other",
            ),
            "date": ("Er stond een verkeerde datum", "There was an error in a date"),
            "pushy": ("Men was opdringerig", "They were pushy"),
            "aftercare": ("Er was geen nazorg", "There was no after-care"),
            "news": (
                "Ik kende het nieuwe aanbod niet",
                "I was unaware of what was new",
            ),
        },
    ),
    "bond": Block(
        "bond",
        ("De band met de organisatie", "The bond with the organisation"),
        (Battery("bo_{}", PLAIN, "agree7"),),
        {
            "involved": ("Ik voel me betrokken", "I feel involved"),
            "loyal": ("Ik ben loyaal", "I am loyal"),
            "connected": ("Ik voel me verbonden", "I feel connected"),
            "bound": ("Ik ben gebonden", "I am bound"),
            "values": ("Men deelt mijn waarden", "They share my values"),
            "authentic": ("Deze organisatie is echt", "This organisation is authentic"),
            "distinctive": (
                "Deze organisatie is anders",
                "This organisation is distinctive",
            ),
            "fun": ("Het contact was leuk", "The contact was fun"),
            "meaning": ("Het contact betekende iets", "The contact meant something"),
            "customer": ("De klant staat centraal", "The customer comes first"),
        },
    ),
    "stay": Block(
        "aspects",
        ("Waarom blijft u klant?", "Why do you remain a customer?"),
        (Battery("st_{}", ("Ik blijf om: {}", "I stay because of: {}"), "yes"),),
        {
            "trust": ("Vertrouwen", "Trust"),
            "ease": ("Gemak", "Ease"),
            "fear": ("Angst om over te stappen", "Fear of switching"),
            "nochoice": ("Geen keus", "Having no choice"),
            "price": ("De prijs", "The price"),
            "product": ("Het product", "The product"),
        },
    ),
    "myths": Block(
        "myths",
        ("Waar of niet waar?", "True or not true?"),
        loose=(
            Asked(
                "told_good",
                (
                    "Aan hoeveel mensen vertelde u iets goeds?",
                    "How many people did you tell something good?",
                ),
                "people",
            ),
            Asked(
                "told_bad",
                (
                    "Aan hoeveel mensen vertelde u iets slechts?",
                    "How many people did you tell something bad?",
                ),
                "people",
            ),
            Asked(
                "exceeded",
                (
                    "Aan hoeveel mensen vertelde u dat het boven verwachting was?",
                    "How many people did you tell that it exceeded expectations?",
                ),
                "people",
            ),
            Asked(
                "best_who",
                (
                    "Uw beste moment: met een mens of digitaal?",
                    "Your best moment: with a person or digital?",
                ),
                "best",
            ),
        ),
        named={"price": ("st_price",)},
        own=("claim = { best_who = 0.5, price = 0.5 }",),
    ),
    "outcomes": Block(
        "metrics",
        ("Uitkomsten", "Outcomes"),
        named={one.column: (one.column,) for one in OUTCOMES},
    ),
    "pilot": Block(
        "pilot",
        ("Proef met de nieuwe brief", "Trial of the new letter"),
        named={"ces": ("ces",)},
        own=('asked = { column = "organisation", is = ["G"] }', 'arm = "arm"'),
    ),
}

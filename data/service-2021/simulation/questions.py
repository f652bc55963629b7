"""What was asked: scales, single questions and background.

All wordings are ours. Blocks of questions are in ``blocks.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulation.answer_scales import Words


@dataclass(frozen=True)
class Asked:
    """One question: its column, wording and answers."""

    column: str
    text: Words
    answers: str
    reverse: bool = False


@dataclass(frozen=True)
class Scale:
    """Questions that make one score."""

    title: Words
    answers: str
    texts: dict[str, Words]
    reverse: tuple[str, ...] = ()

    @property
    def asked(self) -> tuple[Asked, ...]:
        return tuple(
            Asked(column, text, self.answers, column in self.reverse)
            for column, text in self.texts.items()
        )


SCALES = {
    "information_search": Scale(
        ("Zoekuitgebreidheid", "Search extensiveness"),
        "agree7",
        {
            "is1": ("Ik zocht vooraf veel op", "I looked up much beforehand"),
            "is2": ("Ik vergeleek verschillende bronnen", "I compared several sources"),
            "is3": (
                "Ik wilde alles weten voor ik iets deed",
                "I wanted to know everything before I did anything",
            ),
            "is4": ("Ik heb nauwelijks gezocht", "I hardly searched"),
        },
        reverse=("is4",),
    ),
    "decision_style": Scale(
        ("Zelfstandig beslissen", "Decision independence"),
        "agree7",
        {
            "ds1": ("Ik bepaalde zelf wat ik deed", "I settled myself what to do"),
            "ds2": ("Ik ging af op mijn eigen oordeel", "I went by my own judgement"),
            "ds3": ("Ik liet me leiden door anderen", "I let others lead me"),
            "ds4": (
                "Zonder steun van anderen had ik niet besloten",
                "Without support from others I would not have decided",
            ),
        },
        reverse=("ds3", "ds4"),
    ),
    "complexity": Scale(
        ("Ingewikkeldheid van de vraag", "Complexity of the question"),
        "agree7",
        {
            "qc1": ("Mijn vraag was ingewikkeld", "My question was complicated"),
            "qc2": (
                "Ik moest lang nadenken over mijn vraag",
                "I had to think long about my question",
            ),
            "qc3": (
                "Er waren veel regels of stappen",
                "There were many rules or steps",
            ),
            "qc4": ("Ik zag meteen hoe het zat", "I saw at once how it worked"),
        },
        reverse=("qc4",),
    ),
    "ambiguity": Scale(
        ("Meerduidigheid van de vraag", "Ambiguity of the question"),
        "agree7",
        {
            "qa1": (
                "Er waren meer antwoorden mogelijk",
                "More than one answer was possible",
            ),
            "qa2": (
                "Het was onduidelijk wat voor mij gold",
                "It was unclear what applied to me",
            ),
        },
    ),
    "personal_service": Scale(
        ("Behoefte aan persoonlijke dienstverlening", "Need for personal service"),
        "agree7",
        {
            "ps1": (
                "Ik wil dat men mijn situatie echt begrijpt",
                "I want my situation to be truly understood",
            ),
            "ps2": (
                "Ik wil dat men met mij meedenkt",
                "I want them to think along with me",
            ),
            "ps3": (
                "Ik wil dat men weet wat er eerder is gebeurd",
                "I want them to know what went before",
            ),
            "ps4": ("Ik wil dat ik me gehoord voel", "I want to feel heard"),
            "ps5": (
                "Een standaardantwoord is voor mij genoeg",
                "A standard answer is enough for me",
            ),
            "ps6": ("Ik wil hulp die bij mij past", "I want help that suits me"),
        },
        reverse=("ps5",),
    ),
    "human_contact": Scale(
        ("Behoefte aan menselijk contact", "Need for human contact"),
        "agree7",
        {
            "hc1": (
                "Ik wil een mens kunnen spreken",
                "I want to be able to speak to a person",
            ),
            "hc2": (
                "Een medewerker geeft mij zekerheid",
                "An employee gives me certainty",
            ),
            "hc3": ("Zonder mens mis ik iets", "Without a person I miss something"),
            "hc4": (
                "Een goed systeem is net zo goed als een mens",
                "A good system is as good as a person",
            ),
        },
        reverse=("hc4",),
    ),
    "feeling_heard": Scale(
        ("Zich gehoord voelen", "Feeling heard"),
        "agree7",
        {
            "fh1": ("Er werd naar mij geluisterd", "They listened to me"),
            "fh2": ("Mijn vraag kwam over", "My question came across"),
            "fh3": ("Men leefde met mij mee", "They felt with me"),
            "fh4": ("Ik was een nummer", "I was a number"),
        },
        reverse=("fh4",),
    ),
    "digital_skill": Scale(
        ("Digitale vaardigheid", "Digital skill"),
        "skill5",
        {
            "sk1": ("Ik vind online snel wat ik zoek", "I find things fast online"),
            "sk2": (
                "Ik vul online formulieren zonder hulp in",
                "I fill in online forms without help",
            ),
            "sk3": (
                "Ik bewaar bestanden zo dat ik ze terugvind",
                "I save files so that I can find them again",
            ),
            "sk4": ("Ik raak online de weg kwijt", "I get lost online"),
        },
        reverse=("sk4",),
    ),
    "trust": Scale(
        ("Vertrouwen in de organisatie", "Trust in the organisation"),
        "agree7",
        {
            "tr1": ("Deze organisatie is kundig", "This organisation is able"),
            "tr2": (
                "Deze organisatie wil het beste voor mij",
                "This organisation wants the best for me",
            ),
            "tr3": ("Deze organisatie is eerlijk", "This organisation is honest"),
        },
    ),
    "vulnerability": Scale(
        ("Kwetsbaarheid", "Vulnerability"),
        "agree7",
        {
            "vu1": ("Ik voelde me kwetsbaar", "I felt vulnerable"),
            "vu2": ("Ik voelde me gespannen", "I felt tense"),
            "vu3": ("Ik voelde me afhankelijk", "I felt dependent"),
        },
    ),
}

SINGLE = (
    Asked(
        "unwanted",
        (
            "Liever had ik geen contact nodig gehad",
            "I would rather have needed no contact",
        ),
        "agree7",
    ),
    Asked(
        "copro",
        ("Ik droeg zelf bij aan de oplossing", "I did my own part in the solution"),
        "agree7",
    ),
    Asked(
        "relieved",
        ("De zorg werd mij uit handen genomen", "I was taken care of"),
        "agree7",
    ),
    Asked(
        "own_able",
        ("Ik wist dat ik het goed deed", "I knew that I did it right"),
        "agree7",
    ),
    Asked("urgency", ("Ik had haast", "It was urgent"), "agree7"),
    Asked("emotion", ("Het raakte mij", "It moved me"), "agree7"),
    Asked(
        "stakes",
        ("Er hing voor mij veel van af", "The stakes were high for me"),
        "agree7",
    ),
    Asked(
        "informal",
        ("Ik word graag met je aangesproken", "I like to be addressed informally"),
        "agree7",
    ),
    Asked("first_time", ("Dit was de eerste keer", "This was the first time"), "yes"),
)

CONTEXT = (
    Asked(
        "recent",
        ("Hoeveel maanden geleden was het?", "How many months ago was it?"),
        "months",
    ),
    Asked(
        "office_hours",
        ("Was het tijdens kantooruren?", "Was it during office hours?"),
        "yes",
    ),
    Asked(
        "digital",
        ("Het eerste contact was digitaal", "The first contact was digital"),
        "yes",
    ),
    Asked("age", ("Wat is uw leeftijd?", "What is your age?"), "age"),
)

OUTCOMES = (
    Asked(
        "grade", ("Welk rapportcijfer geeft u?", "Which grade do you give?"), "grade10"
    ),
    Asked(
        "ces",
        ("Hoe makkelijk maakte men het u?", "How easy did they make it for you?"),
        "easy7",
    ),
    Asked(
        "nps",
        (
            "Hoe waarschijnlijk beveelt u deze organisatie aan?",
            "How likely are you to recommend this organisation?",
        ),
        "likely10",
    ),
    Asked(
        "again", ("Ik zou het weer zo doen", "I would do it this way again"), "agree7"
    ),
)

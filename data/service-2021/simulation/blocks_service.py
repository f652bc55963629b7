"""Blocks about the service itself: what is good, personal, missed, wanted."""

from __future__ import annotations

from simulation.block import PLAIN, Battery, Block
from simulation.questions import Asked

SERVICE = {
    "expertise": ("Deskundigheid", "Expertise"),
    "information": ("Kwaliteit van de informatie", "Quality of the information"),
    "solution": ("Een oplossing", "A solution"),
    "speed": ("Snelheid", "Speed"),
    "language": ("Duidelijke taal", "Clear language"),
    "adequate": ("Adequate hulp", "Adequate help"),
    "friendly": ("Vriendelijkheid", "Friendliness"),
    "attention": ("Aandacht", "Attention"),
    "listening": ("Luisteren", "Listening"),
    "thinking": ("Meedenken", "Thinking along"),
    "empathy": ("Empathie", "Empathy"),
}
DIMENSIONS = {
    "complexity": ("Omgaan met ingewikkelde vragen", "Handling complex questions"),
    "language": ("Begrijpelijke taal", "Understandable language"),
    "place": ("Een passende plaats", "A suitable place"),
    "time": (
        "Keuze van het moment, redelijke duur",
        "Choice of the moment, fair duration",
    ),
    "relevance": ("Persoonlijke relevantie", "Individual relevance"),
    "confidence": ("Vertrouwen tot handelen", "Confidence to act"),
    "empathy": ("Empathie", "Empathy"),
    "autonomy": ("Eigen regie", "Autonomy"),
}
DIGITAL = 'asked = { column = "digital", is = [1] }'
REFUSED = 'asked = { column = "decision", is = [2] }'

SERVICE_BLOCKS = {
    "sources": Block(
        "aspects",
        ("Waar zocht u?", "Where did you look?"),
        (Battery("so_{}", ("Waar zocht u: {}", "Where did you look: {}"), "yes"),),
        {
            "website": ("Website", "Website"),
            "search": ("Zoekmachine", "Search engine"),
            "family": ("Familie", "Family"),
            "desk": ("Balie", "Desk"),
            "forum": ("Forum", "Forum"),
        },
    ),
    "good": Block(
        "importance",
        ("Wat maakt dienstverlening goed?", "What makes service good?"),
        (
            Battery(
                "gs_{}_imp",
                ("Hoe belangrijk was: {}", "How important was: {}"),
                "importance7",
            ),
            Battery(
                "gs_{}_exp",
                ("Hoe hebt u ervaren: {}", "How did you experience: {}"),
                "experience7",
            ),
        ),
        SERVICE,
    ),
    "dims": Block(
        "dimensions",
        ("De acht dimensies van persoonlijk", "The eight dimensions of personal"),
        (
            Battery(
                "dm_{}_need",
                ("Hoe belangrijk vindt u: {}", "How important to you is: {}"),
                "importance7",
            ),
            Battery(
                "dm_{}_exp",
                ("Hoe hebt u ervaren: {}", "How did you experience: {}"),
                "experience7",
            ),
        ),
        DIMENSIONS,
        own=(
            'horizon = { empathy = "short", confidence = "short", time = "middle", '
            'complexity = "middle", relevance = "middle", autonomy = "long" }',
            'interventions = { empathy = { nl = "Eerst luisteren, dan antwoorden", '
            'en = "Listen first, then answer" }, confidence = { nl = "Zeg wat de klant '
            'zelf kan doen", en = "Say what the customer can do" } }',
        ),
    ),
    "nuance": Block(
        "aspects",
        ("Wat maakt het persoonlijk?", "What makes it personal?"),
        (
            Battery(
                "pa_{}", ("Maakt het persoonlijk: {}", "Makes it personal: {}"), "yes"
            ),
        ),
        {
            "name": ("Bij naam genoemd worden", "Being called by name"),
            "callback": ("Nabellen", "A call-back"),
            "screen": ("Meekijken op het scherm", "Help on the screen"),
            "video": ("Videobellen", "A video call"),
            "recognised": ("Herkend worden", "Being recognised"),
            "ownpage": ("Een mijn-omgeving", "A page of my own"),
            "fixed": ("Een vast contact", "A fixed contact"),
            "informal": ("Je en jij", "Informal address"),
            "history": ("Weten wat er eerder was", "Knowing the history"),
        },
    ),
    "nuance_no": Block(
        "aspects",
        ("Persoonlijk bij een nee", "Personal with a no"),
        (
            Battery(
                "pa_{}", ("Maakt het persoonlijk: {}", "Makes it personal: {}"), "yes"
            ),
        ),
        {"no": ("Begrip bij een nee", "Understanding with a no")},
        own=(REFUSED,),
    ),
    "missed": Block(
        "aspects",
        ("Wat miste u online?", "What did you miss online?"),
        (
            Battery("mi_{}", ("Miste u online: {}", "Did you miss online: {}"), "yes"),
            Battery(
                "mi_{}_sev",
                ("Hoe erg was dit gemis: {}", "How bad was missing this: {}"),
                "severity7",
            ),
        ),
        {
            "nonverbal": ("Lichaamstaal", "Body language"),
            "empathy": ("Inleving", "Empathy"),
            "mirror": (
                "Nagaan of het begrepen is",
                "A check that it was understood",
            ),
            "check": ("Meteen kunnen doorvragen", "Asking on directly"),
            "doubt": ("Ruimte voor twijfel", "Room for doubt"),
            "content": (
                "Zekerheid dat de inhoud goed overkomt",
                "Certainty that the content is read right",
            ),
            "tone": (
                "Zekerheid dat de toon goed overkomt",
                "Certainty that the tone is read right",
            ),
            "incomplete": ("Een volledig antwoord", "A complete answer"),
        },
        own=(DIGITAL, "severity = true"),
    ),
    "digital": Block(
        "balance",
        ("Digitaal is ...", "Digital is ..."),
        (Battery("dg_{}", PLAIN, "agree7"),),
        {
            "easier": ("Digitaal is makkelijker", "Digital is easier"),
            "faster": ("Digitaal is sneller", "Digital is faster"),
            "choice": ("Digitaal geeft meer keuze", "Digital gives more choice"),
            "knows": ("Digitaal weet men wie ik ben", "Digital knows me"),
            "granted": ("Digitaal is vanzelfsprekend", "Digital is taken for granted"),
            "risky": ("Digitaal is riskant", "Digital is risky"),
        },
    ),
    "ideas": Block(
        "ideas",
        ("Spreekt dit idee aan?", "Does this idea appeal?"),
        (Battery("id_{}", ("Spreekt dit aan: {}", "Does this appeal: {}"), "appeal7"),),
        {
            "mascot": ("Een mascotte", "A mascot"),
            "second": (
                "Een tweede blik voor het versturen",
                "A second look before sending",
            ),
            "smooth": ("Een soepel proces", "A smooth process"),
        },
        own=(
            "feasible = { mascot = 6, second = 4, smooth = 3 }",
            'status = { mascot = "idea", second = "trial", smooth = "started" }',
        ),
    ),
    "proactive": Block(
        "proactive",
        ("Uit zichzelf laten weten", "Telling you unasked"),
        (Battery("pr_{}", ("Gewenst: {}", "Wanted: {}"), "wanted7"),),
        {
            "tips": ("Tips", "Tips"),
            "situation": ("Informatie bij mijn situatie", "News on my situation"),
            "deviation": (
                "Bericht als mijn gegevens afwijken",
                "News of deviating data",
            ),
            "expiry": ("Bericht als iets afloopt", "News that something expires"),
            "relevant": ("Alles, mits relevant", "Anything, if relevant"),
        },
        (
            Asked(
                "pm_usage",
                (
                    "Mag men gebruiken: gegevens over uw gebruik",
                    "May be used: data on your usage",
                ),
                "wanted7",
            ),
            Asked(
                "pm_household",
                (
                    "Mag men gebruiken: gegevens over uw gezin",
                    "May be used: data on your household",
                ),
                "wanted7",
            ),
            Asked(
                "pm_contacts",
                (
                    "Mag men gebruiken: eerdere contacten",
                    "May be used: earlier contacts",
                ),
                "wanted7",
            ),
            Asked(
                "pm_source",
                ("Mag men gebruiken: andere bronnen", "May be used: other sources"),
                "wanted7",
            ),
        ),
        own=('allowed = ["pm_usage", "pm_household", "pm_contacts", "pm_source"]',),
    ),
}

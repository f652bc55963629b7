"""Invented Dutch sentences for quotes and messages; ``{}`` is the subject."""

SPOTS = {
    "W": ("de meterstand", "de verhuizing"),
    "O": ("het abonnement", "de vertraging"),
    "B": ("de aanslag", "de toeslag"),
    "G": ("de vergunning", "het paspoort"),
}
QUOTES = {
    "understood": (
        "Ik wil dat ze snappen wat {} voor mij betekent.",
        "Pas toen ik {} had uitgelegd, voelde ik me gehoord.",
        "Ze luisterden echt toen het over {} ging.",
    ),
    "thinking": (
        "Bij {} dacht iemand met me mee.",
        "Ik had gehoopt op advies over {}.",
    ),
    "speed": (
        "Met {} wil ik gewoon snel klaar zijn.",
        "Het duurde te lang voor ik iets hoorde over {}.",
    ),
    "certainty": (
        "Ik wilde zeker weten dat het goed zat met {}.",
        "Online wist ik niet of {} was aangekomen.",
    ),
    "self": (
        "Ik zoek {} het liefst zelf uit.",
        "Laat mij {} maar zelf regelen.",
    ),
    "person": (
        "Voor {} wil ik iemand spreken.",
        "Een stem aan de telefoon hielp bij {}.",
    ),
}
MESSAGES = {
    "reciprocity": "Wij zochten {} al voor u op. Wilt u het nakijken?",
    "commitment": "U begon met {}. Maak het nu af.",
    "social_proof": "De meeste mensen regelen {} binnen een week.",
    "authority": "Volgens de regels hebt u drie weken voor {}.",
    "liking": "Fijn dat u er bent. Samen regelen we {}.",
    "scarcity": "Nog vijf dagen om {} te regelen.",
    "unity": "Met {} zorgen we samen voor onze buurt.",
}

"""What was expected before the answers came in, and what was looked at after."""

from __future__ import annotations

from simulation.answer_scales import Words

BEFORE = "2021-03-01"
AFTER = "2021-06-01"
SHARES = ("proportion", "myth")


def _expected(id: str, text: Words, kind: str, **keys: object) -> dict[str, object]:
    told = {"id": id, "text": text, "kind": kind} | keys
    return told | {"smallest": 0.1, "status": "confirmatory", "date": BEFORE}


def _explored(id: str, text: Words, kind: str, **keys: object) -> dict[str, object]:
    told = {"id": id, "text": text, "kind": kind} | keys
    if kind not in SHARES:  # of a share every difference matters
        told |= {"smallest": 0.1}
    return told | {"status": "exploratory", "date": AFTER}


HYPOTHESES = (
    _expected(
        "H1",
        (
            "Hoe ingewikkelder de vraag, hoe groter de behoefte aan persoonlijke "
            "dienstverlening",
            "The more complex the question, the greater the need for personal service",
        ),
        "association",
        x="complexity",
        y="personal_service",
        direction="positive",
    ),
    _expected(
        "H2",
        (
            "Dat verband verschilt per kwadrant",
            "That link differs per quadrant",
        ),
        "moderation",
        x="complexity",
        y="personal_service",
        by="quadrants",
    ),
    _expected(
        "H3",
        (
            "De ingewikkeldheid van de vraag verschilt per organisatie",
            "The complexity of the question differs per organisation",
        ),
        "difference",
        y="complexity",
        by="organisation",
    ),
    _expected(
        "H4",
        (
            "Hoe ingewikkelder de vraag, hoe groter de behoefte aan menselijk contact",
            "The more complex the question, the greater the need for human contact",
        ),
        "association",
        x="complexity",
        y="human_contact",
        direction="positive",
    ),
    _expected(
        "H5",
        (
            "Digitale vaardigheid hangt niet samen met een digitaal eerste contact",
            "Digital skill is not linked to a digital first contact",
        ),
        "equivalence",
        x="digital_skill",
        y="digital",
    ),
    _expected(
        "H6",
        (
            "Hoe ingewikkelder de vraag, hoe minder vaak het eerste contact "
            "digitaal is",
            "The more complex the question, the less often the first contact "
            "is digital",
        ),
        "association",
        x="complexity",
        y="digital",
        direction="negative",
    ),
    _expected(
        "H7",
        (
            "De behoefte aan persoonlijke dienstverlening verschilt per kwadrant",
            "The need for personal service differs per quadrant",
        ),
        "difference",
        y="personal_service",
        by="quadrants",
    ),
    _expected(
        "H8",
        (
            "Hoe ingewikkelder de vraag, hoe minder vaak hij in één keer is opgelost",
            "The more complex the question, the less often it is solved at the "
            "first contact",
        ),
        "association",
        x="complexity",
        y="solved_first",
        direction="negative",
    ),
    _expected(
        "H9",
        (
            "Hoe vaker het opnieuw verteld moest worden, hoe lager het rapportcijfer",
            "The more often it had to be told again, the lower the grade",
        ),
        "association",
        x="retold",
        y="grade",
        direction="negative",
    ),
    _explored(
        "E1",
        (
            "Het verband van ingewikkeldheid en behoefte verschilt per organisatie",
            "The link of complexity and need differs per organisation",
        ),
        "moderation",
        x="complexity",
        y="personal_service",
        by="organisation",
    ),
    _explored(
        "E2",
        (
            "Digitale vaardigheid hangt na een digitaal begin anders samen met "
            "het cijfer",
            "After a digital first contact, digital skill is linked to the grade "
            "in another way",
        ),
        "moderation",
        x="digital_skill",
        y="grade",
        by="digital_channel",
    ),
    _explored(
        "E3",
        (
            "Wie zich meer gehoord voelt, geeft een hoger cijfer",
            "Who feels more heard, gives a higher grade",
        ),
        "association",
        x="feeling_heard",
        y="grade",
        direction="positive",
    ),
    _explored(
        "E4",
        (
            "Meer dan de helft vindt een vast contact persoonlijk",
            "More than half find a fixed contact personal",
        ),
        "proportion",
        y="pa_fixed",
        level="1",
        claim=0.5,
        direction="positive",
    ),
    _explored(
        "M1",
        (
            "Slecht nieuws wordt aan meer mensen verteld dan goed nieuws",
            "Bad news is told to more people than good news",
        ),
        "myth",
        x="told_bad",
        y="told_good",
        direction="positive",
    ),
    _explored(
        "M2",
        (
            "De meeste klanten blijven om de prijs",
            "Most customers stay because of the price",
        ),
        "myth",
        y="st_price",
        level="1",
        claim=0.5,
        direction="positive",
    ),
    _explored(
        "M3",
        (
            "De meeste beste momenten zijn met een mens",
            "Most best moments are with a person",
        ),
        "myth",
        y="best_who",
        level="1",
        claim=0.5,
        direction="positive",
    ),
)

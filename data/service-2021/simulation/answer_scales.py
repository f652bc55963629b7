"""How questions can be answered: limits, labels, codes that mean no answer."""

from __future__ import annotations

from dataclasses import dataclass, field

Words = tuple[str, str]  # Dutch, English


@dataclass(frozen=True)
class Answers:
    """Limits and labels that several questions share."""

    low: int
    high: int
    labels: dict[int, Words] = field(default_factory=dict)
    missing: tuple[int | str, ...] = ()


ANSWERS = {
    "agree7": Answers(
        1,
        7,
        {
            1: ("helemaal oneens", "strongly disagree"),
            2: ("oneens", "disagree"),
            3: ("enigszins oneens", "somewhat disagree"),
            4: ("niet eens, niet oneens", "neither agree nor disagree"),
            5: ("enigszins eens", "somewhat agree"),
            6: ("eens", "agree"),
            7: ("helemaal eens", "strongly agree"),
        },
    ),
    "skill5": Answers(
        1,
        5,
        {
            1: ("helemaal niet waar", "not at all true"),
            2: ("niet waar", "not true"),
            3: ("soms waar", "sometimes true"),
            4: ("waar", "true"),
            5: ("helemaal waar", "very true"),
            8: ("vraag niet begrepen", "question not understood"),
        },
        missing=(8,),
    ),
    "importance7": Answers(
        1,
        7,
        {
            1: ("helemaal niet belangrijk", "not important"),
            7: ("heel belangrijk", "very important"),
        },
    ),
    "experience7": Answers(
        1, 7, {1: ("heel slecht", "very poor"), 7: ("heel goed", "very good")}
    ),
    "severity7": Answers(
        1, 7, {1: ("helemaal niet erg", "not bad at all"), 7: ("heel erg", "very bad")}
    ),
    "appeal7": Answers(
        1, 7, {1: ("helemaal niet", "not at all"), 7: ("heel erg", "very much")}
    ),
    "wanted7": Answers(
        1, 7, {1: ("zeker niet", "certainly not"), 7: ("zeker wel", "certainly")}
    ),
    "easy7": Answers(
        1,
        7,
        {
            1: ("helemaal niet makkelijk", "not easy at all"),
            7: ("heel makkelijk", "very easy"),
        },
    ),
    "emotion5": Answers(
        1, 5, {1: ("helemaal niet", "not at all"), 5: ("heel sterk", "very strongly")}
    ),
    "compared5": Answers(
        1,
        5,
        {
            1: ("veel slechter", "much worse"),
            2: ("slechter", "worse"),
            3: ("even goed", "as good"),
            4: ("beter", "better"),
            5: ("veel beter", "much better"),
        },
    ),
    "yes": Answers(0, 1, {0: ("nee", "no"), 1: ("ja", "yes")}),
    "grade10": Answers(
        1, 10, {1: ("zeer slecht", "very poor"), 10: ("uitmuntend", "excellent")}
    ),
    "likely10": Answers(
        0,
        10,
        {
            0: ("zeer onwaarschijnlijk", "very unlikely"),
            10: ("zeer waarschijnlijk", "very likely"),
        },
    ),
    "feeling": Answers(
        -3,
        3,
        {
            -3: ("heel vervelend", "very unpleasant"),
            3: ("heel prettig", "very pleasant"),
        },
    ),
    "age": Answers(18, 95),
    "months": Answers(0, 12),
    "hours": Answers(0, 72, missing=("weet niet",)),
    "contacts": Answers(1, 9),
    "times": Answers(0, 5),
    "people": Answers(0, 20),
    "promise": Answers(
        1,
        4,
        {
            1: ("nagekomen", "kept"),
            2: ("deels nagekomen", "partly kept"),
            3: ("niet nagekomen", "broken"),
            4: ("er was geen toezegging", "no promise was made"),
        },
    ),
    "best": Answers(1, 2, {1: ("een mens", "a person"), 2: ("digitaal", "digital")}),
    "channel": Answers(
        1,
        10,
        {
            1: ("website", "website"),
            2: ("mijn-omgeving", "own page"),
            3: ("app", "app"),
            4: ("chat", "chat"),
            5: ("e-mail", "e-mail"),
            6: ("telefoon", "phone"),
            7: ("videobellen", "video call"),
            8: ("balie", "desk"),
            9: ("brief", "letter"),
            10: ("sociale media", "social media"),
        },
    ),
}

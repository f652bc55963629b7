"""Columns that say who or where, and the channels."""

from __future__ import annotations

from dataclasses import dataclass

from simulation.answer_scales import ANSWERS, Words


@dataclass(frozen=True)
class Group:
    """A column whose codes are groups, in the order shown."""

    column: str
    title: Words
    levels: dict[str, Words]
    ordered: bool = False  # from low to high


def _labels(answers: str) -> dict[str, Words]:
    return {str(code): words for code, words in ANSWERS[answers].labels.items()}


GROUPS = {
    "organisation": Group(
        "organisation",
        ("Organisatie", "Organisation"),
        {
            "W": ("Waterbedrijf", "Water company"),
            "O": ("Openbaar vervoer", "Public transport"),
            "B": ("Belastingkantoor", "Tax office"),
            "G": ("Gemeente", "Municipality"),
        },
    ),
    "gender": Group(
        "gender",
        ("Geslacht", "Gender"),
        {"m": ("man", "man"), "v": ("vrouw", "woman"), "x": ("anders", "other")},
    ),
    "age_class": Group(
        "age_class",
        ("Leeftijdsklasse", "Age class"),
        {
            "18-34": ("18 tot en met 34 jaar", "18 to 34"),
            "35-49": ("35 tot en met 49 jaar", "35 to 49"),
            "50-64": ("50 tot en met 64 jaar", "50 to 64"),
            "65-95": ("65 jaar en ouder", "65 and over"),
        },
        ordered=True,
    ),
    "edu": Group(
        "edu",
        ("Opleiding", "Education"),
        {
            "1": ("lager", "lower"),
            "2": ("middelbaar", "middle"),
            "3": ("hoger", "higher"),
        },
        ordered=True,
    ),
    "home_lang": Group(
        "home_lang",
        ("Taal thuis", "Language at home"),
        {
            "nl": ("Nederlands", "Dutch"),
            "beide": ("Nederlands en een andere taal", "Dutch and another language"),
            "anders": ("een andere taal", "another language"),
        },
    ),
    "role": Group(
        "role",
        ("Rol", "Role"),
        {
            "burger": ("burger", "citizen"),
            "ondernemer": ("ondernemer", "entrepreneur"),
            "reiziger": ("reiziger", "traveller"),
            "abonnee": ("abonnee", "subscriber"),
        },
    ),
    "qtype": Group(
        "qtype",
        ("Soort vraag", "Type of question"),
        {
            "informatie": ("informatie", "information"),
            "status": ("stand van zaken", "status"),
            "wijziging": ("wijziging", "change"),
            "aanvraag": ("aanvraag", "application"),
            "klacht": ("klacht", "complaint"),
            "bijzonder": ("bijzonder geval", "special case"),
        },
    ),
    "decision": Group(
        "decision",
        ("Besluit", "Decision"),
        {
            "1": ("gunstig", "favourable"),
            "2": ("ongunstig", "unfavourable"),
            "3": ("geen besluit", "no decision"),
        },
    ),
    "place": Group(
        "place",
        ("Plaats", "Place"),
        {
            "thuis": ("thuis", "at home"),
            "onderweg": ("onderweg", "on the way"),
            "werk": ("op het werk", "at work"),
            "loket": ("bij de organisatie", "at the organisation"),
        },
    ),
    "digital_channel": Group(
        "digital",
        ("Eerste contact digitaal", "First contact digital"),
        {"0": ("niet digitaal", "not digital"), "1": ("digitaal", "digital")},
    ),
    "channel": Group("ch1", ("Eerste kanaal", "First channel"), _labels("channel")),
    "preferred_channel": Group(
        "ch_pref", ("Voorkeurskanaal", "Preferred channel"), _labels("channel")
    ),
    "promise_kept": Group("promise", ("Toezegging", "Promise"), _labels("promise")),
    "arm": Group(
        "arm",
        ("Proef met de brief", "Trial of the letter"),
        {"oud": ("oude brief", "old letter"), "nieuw": ("nieuwe brief", "new letter")},
    ),
}

"""The common choices: asked in one place, told in words, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.study.read import reads
from analysis.words import Say
from pages.parts import choices
from pages.parts.caches import Choices
from tests.pages import tiny

STUDY = reads(tiny.TOML)
MADE = Choices(study="tiny", version="1")


def told(lang, **made):
    say = Say(lang, STUDY)
    return [say(line) for line in choices.told(STUDY, replace(MADE, **made), say)]


def test_the_own_way_of_the_study_is_told_too():
    assert told("en") == [
        "Everybody in the study counts.",
        "The quadrants are cut at the median; who is exactly on the cut counts as low.",
        "Intervals at 95% confidence.",
    ]


def test_every_choice_is_told_by_its_title():
    only = (("place", ("N", "S")), ("kind", ("a",)))
    assert told("nl", only=only, cut=(4.0, 3.5), ties="out", level=0.99) == [
        "Alleen Plaats: Noord, Zuid.",
        "Alleen Soort: Eerste.",
        "De kwadranten zijn gesneden op 4,00 (zoeken) en 3,50 (beslissen); "
        "wie precies op het snijpunt zit, doet niet mee.",
        "Intervallen bij 99% zekerheid.",
    ]


@pytest.mark.parametrize("cut", choices.CUTS)
@pytest.mark.parametrize("ties", choices.TIES)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_cut_and_tie_has_its_words(cut, ties, lang):
    assert len(set(told(lang, cut=cut, ties=ties))) == 3


def test_a_chosen_cut_is_the_study_s_cut():
    cut = choices.chosen(STUDY, replace(MADE, cut=(4.0, 3.5)))
    assert cut.quadrants.cut == {"search": 4.0, "decision": 3.5}
    assert cut.quadrants.ties == STUDY.quadrants.ties
    assert choices.chosen(STUDY, MADE) is STUDY


def test_a_study_without_quadrants_has_nothing_to_cut():
    bare = replace(STUDY, quadrants=None)
    assert choices.chosen(bare, replace(MADE, cut="mean")) is bare
    assert len(choices.told(bare, MADE, Say("en", bare))) == 2

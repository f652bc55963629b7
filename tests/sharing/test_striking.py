"""What stands out to a partner: differences whose intervals do not meet, or none."""

import pytest

from analysis.sharing.found import Found, apart
from analysis.sharing.plan import Base
from analysis.sharing.rounding import Released
from analysis.sharing.states import Plan
from analysis.sharing.teller import Teller
from analysis.sharing.telling_striking import striking
from analysis.study.model import LEVELS, QUADRANTS
from analysis.study.read import read
from analysis.words import LANGUAGES, Say
from tests.sharing.shared_study import keep

PLAN = Plan(pages=("organisation",), organisation="org", own="north")
X, Y = "x", "y"


def released(kind, of, about, value, half, beside=()):
    """A number with an interval around it; without one where there is no half."""
    ends = {"low": value - half, "high": value + half, "level": 0.95} if half else {}
    return Released(
        kind=kind,
        measure=kind,
        of=of,
        about=about,
        beside=beside,
        term="",
        n=100,
        n_beside=tuple(200 for _ in beside),
        values={"value": value, **ends},
    )


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(tmp_path_factory.mktemp("striking")))
        yield read(keep().folder)


@pytest.fixture
def told(study):
    """The sentences for what was released of both sides."""

    def said(*, difference=None, links=None, shares=None, lang="en"):
        entries = []
        blank = Teller(
            study=study,
            plan=PLAN,
            variables=(),
            found=Found.of(()),
            state=Base(),
            say=Say(lang, study),
        )
        own, others, (x, y) = blank.whole, blank.others, blank.axes
        if difference:
            entries.append(released("difference", (y,), own, *difference, (others,)))
        for base, link in zip((own, others), links or (), strict=False):
            entries.append(released("correlation", (x, y), base, *link))
        for base, share in zip((own, others), shares or (), strict=False):
            part = base.within(QUADRANTS, LEVELS[0])
            entries.append(released("share", (QUADRANTS,), part, *share, (base,)))
        teller = Teller(
            study=study,
            plan=PLAN,
            variables=(),
            found=Found.of(entries),
            state=Base(),
            say=blank.say,
        )
        return [block["text"] for block in striking(teller)]

    return said


def test_nothing_to_compare_says_nothing(told):
    assert told() == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_every_interval_leaves_it_open_nothing_stands_out(told, study, lang):
    found = told(difference=(0.1, 0.2), links=((0.3, 0.1), (0.2, 0.1)), lang=lang)
    assert found == [Say(lang, study)("share-striking-none")]


def test_each_difference_beyond_its_intervals_is_a_sentence(told):
    found = told(
        difference=(-0.4, 0.2),
        links=((-0.1, 0.05), (0.2, 0.05)),
        shares=((40.0, 5.0), (20.0, 5.0)),
    )
    assert len(found) == 3
    assert "score lower" in found[0]
    assert "less often" in found[1]
    assert "more common" in found[2]
    assert "40%" in found[2]
    assert "20%" in found[2]


def test_what_does_not_differ_is_left_out_beside_what_does(told):
    (one,) = told(difference=(0.4, 0.2), shares=((30.0, 5.0), (28.0, 5.0)))
    assert "score higher" in one


def test_a_number_without_an_interval_is_apart_from_none():
    one = released("share", (), Base(), 90.0, None)
    assert apart(one, released("share", (), Base(), 1.0, 0.1)) == "open"

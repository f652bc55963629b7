"""Who follows a link holds it for a while; openings are counted, people are not."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from analysis.sharing import links, visits
from tests.sharing.elsewhere import in_files, kept
from tests.sharing.given import NOON, link

HOUR = timedelta(hours=1)


def test_following_a_link_gives_something_to_hold():
    made, token = link()
    found, hold = visits.enter(token, NOON)
    assert found == made
    assert visits.held(made.id, hold, NOON + HOUR) == made
    assert token not in hold


def test_what_is_held_opens_its_own_link_only():
    (one, token), (other, _) = link(), link(label="Gemeente")
    _, hold = visits.enter(token, NOON)
    assert visits.held(other.id, hold, NOON) is None
    assert visits.held(one.id, hold + "x", NOON) is None
    assert visits.held(one.id, "", NOON) is None


def test_what_is_held_ends_after_eight_hours():
    made, token = link()
    _, hold = visits.enter(token, NOON)
    assert visits.held(made.id, hold, NOON + visits.HELD - HOUR) == made
    assert visits.held(made.id, hold, NOON + visits.HELD) is None


def test_a_link_that_is_ended_is_held_no_longer():
    made, token = link()
    _, hold = visits.enter(token, NOON)
    links.revoke(made.id, NOON)
    assert visits.held(made.id, hold, NOON) is None
    assert visits.enter(token, NOON) is None


def test_a_clock_that_is_set_back_revives_nothing():
    made, token = link(days=1)
    end = NOON + timedelta(days=1)
    assert visits.enter(token, end + HOUR) is None
    assert visits.enter(token, end - HOUR) is None
    other, late = link(days=2)
    assert visits.enter(late, end - HOUR)[0] == other


def test_openings_are_counted_per_day():
    made, token = link(days=5)
    for day in (0, 0, 2):
        visits.enter(token, NOON + timedelta(days=day))
    assert visits.openings(made.id) == {"2026-03-28": 2, "2026-03-30": 1}
    visits.enter("kw1_wrong", NOON + timedelta(days=2))
    assert sum(visits.openings(made.id).values()) == 3


@pytest.mark.parametrize("turn", range(3))
def test_many_who_are_the_first_at_once_all_get_in(turn):
    made, token = link()
    with ThreadPoolExecutor(20) as threads:
        found = list(threads.map(lambda _: visits.enter(token, NOON), range(20)))
    assert [link for link, _ in found] == [made] * 20
    assert len({hold for _, hold in found}) == 20
    assert visits.openings(made.id) == {"2026-03-28": 20}


def test_nothing_of_the_visitor_is_kept(home):
    _, token = link()
    _, hold = visits.enter(token, NOON)
    found = kept(home)
    assert hold.encode() not in found
    assert token.encode() not in found
    assert visits._hash(hold).encode() in found


@in_files
def test_a_memory_that_is_gone_opens_nothing(home):
    made, token = link()
    _, hold = visits.enter(token, NOON)
    for path in home.glob("visits.db*"):
        path.unlink()
    assert visits.held(made.id, hold, NOON) is None
    assert visits.enter(token, NOON) is None

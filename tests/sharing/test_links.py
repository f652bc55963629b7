"""A link opens what it was made for, until it ends, and nothing else does."""

import secrets
import string
from datetime import UTC, datetime, timedelta, timezone
from random import Random

import pytest
from sqlalchemy import select

from analysis.sharing import database, links
from tests.sharing.elsewhere import in_files, kept
from tests.sharing.given import NOON, link

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
GUESSES = 100_000
WHOLE_WAY = 1_000
MADE = 10_000
SIGMAS = 5
LOOK_ALIKE = str.maketrans("0O1lI-_", "O0lI1_-")


def test_a_token_opens_its_link_and_is_kept_nowhere(home):
    made, token = link(organisation="W")
    assert links.opened_by(token, NOON) == made == links.named(made.id)
    assert (made.label, made.organisation, made.data_version) == (
        "Waterbedrijf",
        "W",
        "v1",
    )
    held = kept(home)
    assert token.encode() not in held
    assert links.hashed(token).encode() in held


def changed(token, chance):
    """A token that looks much like the real one."""
    letters = string.ascii_letters + string.digits + "-_"
    place = chance.randrange(len(token))
    kinds = (
        lambda: token[:place] + chance.choice(letters) + token[place + 1 :],
        lambda: token[:place] + token[place].swapcase() + token[place + 1 :],
        lambda: token.translate(LOOK_ALIKE),
        lambda: token[:place] + token[place + 1 :],
        lambda: token + chance.choice(letters),
        lambda: links.PREFIX + secrets.token_urlsafe(links.BYTES),
        lambda: token[:place] + chr(0) + token[place + 1 :],
        lambda: "".join(chance.sample(token, len(token))),
    )
    return chance.choice(kinds)()


def test_no_changed_or_guessed_token_is_accepted():
    """All against what the database holds; some the whole way, each by itself."""
    _, token = link()
    chance = Random(7)
    forged = [changed(token, chance) for _ in range(GUESSES)]
    forged = [one for one in forged if one != token]
    with links._engine().connect() as connection:
        held = set(connection.execute(select(links.SHARES.c.token_sha256)).scalars())
    assert held == {links.hashed(token)}
    assert held.isdisjoint(map(links.hashed, forged))
    some = chance.sample(forged, WHOLE_WAY)
    assert [one for one in some if links.opened_by(one, NOON)] == []


@pytest.mark.parametrize(
    "odd",
    ["", " ", "kw1_", "kw1_" + "a" * 43, chr(0), "x" * 10_000, "\ud800", "%", "'--"],
)
def test_an_odd_token_is_no_token(odd):
    link()
    assert links.opened_by(odd, NOON) is None
    assert links.live(odd, NOON) is None


def test_tokens_are_all_different_and_evenly_spread():
    made = [links.new_token() for _ in range(MADE)]
    assert len(set(made)) == MADE
    assert {len(token) for token in made} == {links.LENGTH}
    body = "".join(token.removeprefix(links.PREFIX)[:-1] for token in made)
    spread = (len(body) / 64 * (1 - 1 / 64)) ** 0.5
    counts = [body.count(it) for it in string.ascii_letters + string.digits + "-_"]
    assert max(abs(n - len(body) / 64) for n in counts) < SIGMAS * spread


@pytest.mark.parametrize(("after", "opens"), [(-SECOND, True), (0 * SECOND, False)])
def test_a_link_ends_on_the_second(after, opens):
    made, token = link(days=1)
    then = NOON + timedelta(days=1) + after
    assert (links.opened_by(token, then) is not None) is opens
    assert (links.live(made.id, then) is not None) is opens


def test_summer_time_moves_no_end():
    made, token = link(days=1)  # clocks go forward in this night
    local = (NOON + timedelta(days=1) - SECOND).astimezone(timezone(2 * HOUR))
    assert links.opened_by(token, local) == made


def test_a_link_that_is_ended_never_opens_again():
    made, token = link()
    ended = links.revoke(made.id, NOON + HOUR)
    assert ended.revoked_at == NOON + HOUR
    assert links.opened_by(token, NOON + HOUR) is None
    assert links.revoke(made.id, NOON + 2 * HOUR).revoked_at == NOON + HOUR
    assert [it.what for it in links.history(made.id)] == ["created", "revoked"]


def test_links_of_a_study_are_listed_the_newest_first():
    first, _ = link()
    other, _ = link(study="other")
    last, _ = link(now=NOON + HOUR)
    assert links.listed("tiny") == (last, first)
    assert set(links.listed()) == {first, other, last}


@pytest.mark.parametrize("days", [0, -1, links.MOST_DAYS + 1])
def test_a_link_has_an_end_within_half_a_year(days):
    with pytest.raises(links.LinkTooLongError):
        link(days=days)
    assert links.listed() == ()


@pytest.mark.parametrize("label", ["", "  ", "x" * 201])
def test_a_link_says_for_whom_it_is(label):
    with pytest.raises(links.LinkWithoutNameError):
        link(label=label)


def test_an_unknown_link_cannot_be_ended():
    with pytest.raises(links.UnknownLinkError):
        links.revoke("nobody", NOON)


@in_files
def test_a_database_that_is_gone_opens_nothing(home):
    made, token = link()
    for path in home.glob("links.db*"):
        path.unlink()
    assert links.opened_by(token, NOON) is None
    assert links.live(made.id, NOON) is None
    with pytest.raises(database.LinksUnavailableError):
        links.listed()


@in_files
def test_a_database_that_is_none_opens_nothing(home):
    made, token = link()
    for path in home.glob("links.db-*"):
        path.unlink()
    (home / "links.db").write_bytes(b"this is no database at all" * 400)
    assert links.opened_by(token, NOON) is None
    assert links.live(made.id, NOON) is None


def test_now_is_told_in_any_zone():
    made, _ = link(now=datetime(2026, 3, 28, 14, tzinfo=timezone(2 * HOUR)))
    assert made.created_at == NOON == links.named(made.id).created_at
    assert made.created_at.tzinfo == UTC or made.created_at.utcoffset() == 2 * HOUR

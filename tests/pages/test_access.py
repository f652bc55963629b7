"""Who sees saved studies: whoever sits at this machine, nobody else."""

import sys
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from streamlit import config

from analysis.errors import NoStudiesError
from analysis.words import Say
from pages.parts import access, caches, menu
from tests.pages import tiny


@pytest.fixture
def visitor(monkeypatch):
    """A visitor from an address, to a name, of a server bound to an address."""

    def seen(ip=None, host="localhost:8501", bound="localhost"):
        context = SimpleNamespace(ip_address=ip, headers={"Host": host})
        monkeypatch.setattr(access, "st", SimpleNamespace(context=context))
        told = {"server.address": bound, "server.allowedHosts": []}
        told["secrets.files"] = []
        monkeypatch.setattr(access.config, "get_option", told.get)

    return seen


@pytest.mark.parametrize("host", ["localhost:8501", "127.0.0.1:1", "[::1]:8501", "::1"])
def test_the_person_at_this_machine_is_known(visitor, host):
    visitor(host=host)
    assert access.local() is (host != "::1")  # a Host header writes [::1]


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"bound": "0.0.0.0"},
        {"bound": None},
        {"bound": "192.168.1.10"},
        {"ip": "192.168.1.20"},
        {"host": "evil.example:8501"},
        {"host": "localhost.evil.example"},
        {"host": ""},
    ],
    ids=str,
)
def test_anybody_else_is_not(visitor, elsewhere):
    visitor(**elsewhere)
    assert not access.local()


def test_without_sign_in_only_this_machine_opens_anything(visitor, tmp_path):
    caches.shelf.keep(tiny.write(tmp_path / "mine"))
    visitor()
    assert access.visitor() == access.HERE
    assert "saved-tiny" in caches.entries()
    visitor(bound="0.0.0.0")
    assert access.visitor() == access.STRANGER
    with pytest.raises(NoStudiesError):
        caches.entries()


def test_a_viewer_process_serves_links_whoever_asks(visitor, monkeypatch):
    visitor()
    monkeypatch.setenv(access.VIEWER, "1")
    assert access.visitor() == access.STRANGER
    stems = {path.stem for role in menu.EVERYBODY for path in menu.paths(role)}
    assert stems == set(menu.FOR_VIEWERS)


@pytest.fixture
def signed(tmp_path, monkeypatch, visitor):
    """Somebody signed in, under a table of people."""

    def seen(people, **claims):
        visitor(bound="0.0.0.0")
        secrets = tmp_path / "secrets.toml"
        secrets.write_text(f"[auth]\nclient_id = 'x'\n{people}", "utf-8")
        told = {"secrets.files": [str(secrets)], "server.address": "0.0.0.0"}
        monkeypatch.setattr(access.config, "get_option", told.get)
        access.st.user = SimpleNamespace(is_logged_in=bool(claims), get=claims.get)
        return access.visitor()

    return seen


PERSON = """
[[people]]
iss = "https://id.example"
sub = "7"
name = "R. Onderzoeker"
role = "{role}"
{more}
"""
KNOWN = {"iss": "https://id.example", "sub": "7"}


def test_a_researcher_is_known_by_issuer_and_subject(signed):
    people = PERSON.format(role="researcher", more="")
    found = signed(people, **KNOWN)
    assert (found.role, found.name, found.studies) == (
        "researcher",
        "R. Onderzoeker",
        None,
    )
    for other in ({"sub": "8"}, {"iss": "https://evil.example"}, {"sub": ""}):
        assert signed(people, **{**KNOWN, **other}) == access.STRANGER
    assert signed(people) == access.STRANGER
    assert signed(people, email="r@example.org", iss=KNOWN["iss"]) == access.STRANGER


def test_a_lecturer_opens_what_the_table_names(signed):
    found = signed(PERSON.format(role="lecturer", more='studies = ["a"]'), **KNOWN)
    assert (found.role, found.studies) == ("lecturer", frozenset({"a"}))
    assert signed(PERSON.format(role="lecturer", more=""), **KNOWN).studies == set()


@pytest.mark.parametrize(
    ("role", "more"),
    [("admin", ""), ("", ""), ("researcher", "until = 2020-01-01"),
     ("researcher", 'until = "soon"'), ("researcher", "until = 2020-01-01T00:00:00"),
     ("researcher", "until = 2020-01-01T00:00:00+01:00")],
)  # fmt: skip
def test_who_has_no_role_or_whose_time_is_over_is_nobody(signed, role, more):
    assert signed(PERSON.format(role=role, more=more), **KNOWN) == access.STRANGER


@pytest.mark.parametrize("end", ["", "T12:00:00", "T12:00:00Z", " 12:00:00-05:00"])
def test_a_researcher_is_known_until_the_day_or_moment_that_is_named(signed, end):
    later = datetime.now(UTC).date() + timedelta(days=2)
    people = PERSON.format(role="researcher", more=f"until = {later}{end}")
    assert signed(people, **KNOWN).role == "researcher"


@pytest.mark.parametrize("people", ["[people]\nsub = '7'", "[people.a]\nsub = '7'"])
def test_a_table_of_another_form_lets_nobody_in(signed, people):
    assert signed(people, **KNOWN) == access.STRANGER


def test_a_table_that_cannot_be_read_lets_nobody_in(signed):
    assert signed("[[people", **KNOWN) == access.STRANGER


def test_every_page_says_who_may_see_it():
    stems = {path.stem for paths in menu.FILES.values() for path in paths}
    assert stems <= set(menu.SEEN_BY)
    assert not menu.seen_by(access.RESEARCHER, "a page nobody declared")


def test_nobody_sees_pages_of_links_and_words_alone():
    stems = {path.stem for path in menu.paths(access.NOBODY)}
    assert stems == {"view", "start", "methods", "privacy"}
    lecturer = {path.stem for path in menu.paths(access.LECTURER)}
    assert not lecturer & {"publish", "links"}


@pytest.mark.parametrize("path", menu.places(access.RESEARCHER))
def test_a_page_that_is_not_for_you_shows_nothing(app, monkeypatch, path):
    monkeypatch.setattr(access, "visitor", lambda: access.STRANGER)
    monkeypatch.setattr(menu, "seen_by", seen_in_menu_only(menu.seen_by))
    at = app(path, "en")
    assert not at.exception
    if path not in menu.places(access.NOBODY):
        assert [told.value for told in at.info] == [Say("en")("notice-not-for-you")]
        assert not at.get("vega_lite_chart")


def seen_in_menu_only(held):
    """As if the menu had let the visitor through."""

    def seen(role, stem):
        asking = sys._getframe(1).f_code.co_name
        return True if asking in ("paths", "<genexpr>") else held(role, stem)

    return seen


@pytest.fixture
def sign_in(tmp_path):
    """Sign-in is set up, with a table of people; nobody sits at this machine."""
    secrets = tmp_path / "secrets.toml"
    lecturer = PERSON.format(role="lecturer", more="")
    secrets.write_text(f"[auth]\nclient_id = 'x'\n{lecturer}", "utf-8")
    before = config.get_option("secrets.files")
    config.set_option("secrets.files", [str(secrets)])
    yield
    config.set_option("secrets.files", before)


def test_a_stranger_is_asked_to_sign_in(app, sign_in):
    at = app("about/start", "en")
    assert not at.exception
    assert at.button(key="sign-in").label == Say("en")("sign-in")
    assert not at.get("vega_lite_chart")


def test_a_lecturer_looks_and_may_sign_out(app, sign_in):
    at = app("study/overview", "en", user={"is_logged_in": True, **KNOWN})
    assert not at.exception
    assert at.title[0].value == Say("en")("page-overview")
    assert at.button(key="sign-out").label == Say("en")("sign-out")
    assert at.get("vega_lite_chart")

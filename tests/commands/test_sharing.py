from datetime import UTC, datetime, timedelta

import pytest

from analysis.sharing import links, snapshots, visits
from analysis.sharing import publish as publishing
from analysis.sharing.faults import NothingToReleaseError
from tests.commands.asked import plain, run, told
from tests.sharing.shared_study import keep


@pytest.fixture(autouse=True)
def study(tmp_path, monkeypatch):
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "home"))
    return keep()


def test_a_link_is_made_told_of_and_ended():
    held = plain("publish", "shared", "--for", "Noord", "--organisation", "org",
                 "--own", "north", "--base", "https://k.example/")  # fmt: skip
    address, token = held["address"], held["address"].rpartition("/")[2]
    assert address.startswith("https://k.example/s/kw1_")
    visits.enter(token)
    (one,) = plain("links")
    assert (one["id"], one["for"], one["state"]) == (held["link"], "Noord", "live")
    assert sum(one["openings"].values()) == 1
    assert token not in str(one)
    (said,) = told("links", "--language", "nl")
    assert "Noord" in said
    assert said.endswith("één keer geopend.")
    assert told("revoke", held["link"], "--language", "en") == [
        "The link for Noord has ended."
    ]
    assert links.opened_by(token, datetime.now(UTC)) is None
    assert plain("links")[0]["state"] == "revoked"


def test_a_clock_that_was_set_back_revives_no_link_for_a_command():
    plain("publish", "shared", "--for", "Noord", "--days", "30", "--page", "answer")
    later = datetime.now(UTC) + timedelta(days=40)
    visits.time(later)
    assert plain("links")[0]["state"] == "expired"
    held = plain("publish", "shared", "--for", "Zuid", "--page", "answer")
    assert links.named(held["link"]).created_at == later


def test_who_puts_a_backup_back_is_told_of_links_that_ended_since(
    tmp_path, monkeypatch
):
    link = plain("publish", "shared", "--for", "x", "--page", "answer")["link"]
    kept = str(tmp_path / "kept")
    run("backup", kept)
    run("revoke", link)
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "other"))
    (said,) = told("restore", kept)
    assert "Links that were ended after that backup open again" in said
    assert links.live(link, datetime.now(UTC)) is not None


def test_looking_first_publishes_nothing():
    words = ("publish", "shared", "--for", "x", "--filter", "kind", "--look")
    assert any("3" in line for line in told(*words))
    assert told("links") == ["There are no links yet."]


@pytest.mark.parametrize(
    ("words", "told_of"),
    [
        (["--filter", "nothing"], "nothing"),
        (["--organisation", "org", "--own", "nobody"], "nobody"),
        (["--page", "organisation"], "organisation"),
        (["--page", "nothing", "--page", "answer"], "“nothing”"),
        (["--organisation", "-", "--own", "north"], "of which group"),
        (["--organisation", "org", "--own", "north", "--filter", "org"], "choose from"),
        (["--days", "500"], "180"),
    ],
)
def test_what_cannot_be_published_is_told_in_words(words, told_of):
    done = run("publish", "shared", "--for", "x", *words)
    assert (done.exit_code, done.stdout) == (1, "")
    assert told_of in done.stderr
    assert "Traceback" not in done.stderr
    assert links.listed() == ()


def test_what_is_asked_twice_is_shown_once():
    twice = ("--page", "answer", "--page", "answer", "--filter", "kind")
    held = plain("publish", "shared", "--for", "x", *twice, "--filter", "kind")
    (link,) = links.listed()
    manifest = snapshots.thaw(link.snapshot).manifest
    assert held["link"] == link.id
    assert manifest["pages"] == ["answer"]
    assert [it["id"] for it in manifest["filters"]] == ["kind"]


@pytest.mark.parametrize(("told_of", "group"), [((), "org"), (("-",), None)])
def test_organisations_look_on_unless_there_are_none(told_of, group, monkeypatch):
    asked = []

    def draft(store, plan, now, *, alone):
        asked.append(plan.organisation)
        raise NothingToReleaseError

    monkeypatch.setattr(publishing, "draft", draft)
    words = [word for it in told_of for word in ("--organisation", it)]
    assert run("publish", "shared", "--for", "x", *words).exit_code == 1
    assert asked == [group]


def test_a_link_that_is_not_there_cannot_be_ended():
    done = run("revoke", "nobody")
    assert done.exit_code == 1
    assert "nobody" in done.stderr

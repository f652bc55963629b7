"""What is amiss is told before the server starts, a line each; nothing secret is."""

import os
import subprocess
import sys

import pytest
from streamlit import config

from pages.parts import ready
from pages.parts.access import VIEWER
from tests.pages.browser import ROOT

WHOLE = {
    "redirect_uri": "https://kwadrant.example.org/oauth2callback",
    "cookie_secret": "s" * ready.SHORTEST,
    "client_id": "kwadrant",
    "client_secret": "SECRET",
    "server_metadata_url": "https://login.example.org/.well-known",
}
PASSWORD = "hunter2"


@pytest.fixture
def secrets(tmp_path, monkeypatch):
    """Writes secrets.toml, and lets the app read that."""
    file = tmp_path / "secrets.toml"
    found = config.get_option

    def told(name):
        return [str(file)] if name == "secrets.files" else found(name)

    monkeypatch.setattr(config, "get_option", told)

    def written(**auth):
        rows = (f'{name} = "{value}"' for name, value in auth.items())
        file.write_text("\n".join(["[auth]", *rows]))

    written.file = file
    return written


def keys():
    return [line.key for line in ready.faults()]


def test_a_new_home_is_made_and_nothing_is_amiss(shelf):
    assert keys() == []
    assert shelf.is_dir()
    assert list(shelf.iterdir()) == []


def test_a_home_that_cannot_be_written_is_named_once(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "file"))
    (line,) = ready.faults()
    assert (line.key, line.facts["folder"]) == ("ready-folder", str(tmp_path / "file"))


def test_a_viewer_needs_to_write_no_more_than_openings(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv(VIEWER, "1")
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "file"))
    assert keys() == ["ready-folder"]
    monkeypatch.setenv(ready.VISITS, f"sqlite:///{tmp_path}/openings/visits.db")
    assert keys() == []


@pytest.mark.parametrize(
    ("url", "key"),
    [
        (f"not an address {PASSWORD}", "ready-database"),
        (f"nosuch://me:{PASSWORD}@host/x", "ready-database"),
        (f"postgresql+nosuchdriver://me:{PASSWORD}@host/x", "ready-database"),
        (f"mysql+aiomysql://me:{PASSWORD}@host/x", "ready-driver"),
    ],
)
def test_a_database_that_nothing_answers_to_is_told_without_its_address(
    monkeypatch, url, key
):
    monkeypatch.setenv(ready.DATABASE, url)
    (line,) = ready.faults()
    assert (line.key, line.facts["name"]) == (key, ready.DATABASE)
    assert PASSWORD not in repr(line)


def test_a_sign_in_that_is_whole_starts(secrets):
    secrets(**WHOLE)
    assert keys() == []


@pytest.mark.parametrize("name", WHOLE)
def test_what_a_sign_in_lacks_is_named(secrets, name):
    secrets(**{**WHOLE, name: ""})
    (line,) = ready.faults()
    assert (line.key, line.facts) == ("ready-lacks", {"names": name})


def test_a_sign_in_of_another_form_lacks_everything(secrets):
    secrets.file.write_text('auth = "on"')
    (line,) = ready.faults()
    assert line.facts == {"names": ", ".join(ready.NEEDED)}


def test_a_secret_that_can_be_guessed_and_a_wrong_way_back_are_told(secrets):
    secrets(**{**WHOLE, "cookie_secret": "short", "redirect_uri": "https://x.org/"})
    assert keys() == ["ready-cookie-secret", "ready-redirect"]


def test_secrets_that_are_no_toml_are_told_without_their_text(secrets):
    secrets.file.write_text(f"cookie_secret = {PASSWORD}")
    (line,) = ready.faults()
    assert line.facts == {"file": str(secrets.file)}


@pytest.mark.parametrize(
    ("lang", "said"), [("nl_NL.UTF-8", "start niet"), ("C", "does not start")]
)
def test_the_server_does_not_start_and_says_so_in_a_line(tmp_path, lang, said):
    (tmp_path / "file").write_text("no folder")
    told = {**os.environ, "KWADRANT_HOME": str(tmp_path / "file"), "LC_ALL": lang}
    command = [sys.executable, "-c", "import app"]
    with subprocess.Popen(
        command, cwd=ROOT, env=told, stderr=subprocess.PIPE, text=True
    ) as ended:
        (line,) = ended.stderr.read().strip().splitlines()
    assert said in line
    assert ended.returncode == 1

"""What the tests of sharing share: a home of its own."""

import pytest

from tests.sharing.elsewhere import kept_elsewhere


@pytest.fixture(autouse=True)
def elsewhere():
    """Where links are kept instead, if a server is named: its database for one test."""
    with kept_elsewhere() as name:
        yield name


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Where links, visits and snapshots are kept for one test."""
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"

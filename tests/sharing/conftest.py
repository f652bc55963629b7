"""What the tests of sharing share: a home of its own."""

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Where links, visits and snapshots are kept for one test."""
    monkeypatch.setenv("KWADRANT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"

"""The files around the code: what is required, locked and configured."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.test_layers import ANALYSIS, PAGES, ROOT, packages

LOCKS = ["requirements.lock", "requirements-dev.lock"]
OURS = {"analysis", "pages", "tests", "data", "app"}
BENCH_ONLY = {"pingouin"}  # what we are measured against; GPL
PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==[^ ]+ \\$")
REQUIRED = re.compile(r"^[A-Za-z0-9.-]+")
SAFE = {
    "server": {
        "address": "localhost",
        "headless": True,
        "maxUploadSize": 50,
        "enableXsrfProtection": True,
        "enableCORS": True,
        "enableStaticServing": False,
        "fileWatcherType": "none",
    },
    "browser": {"gatherUsageStats": False},
    "client": {
        "toolbarMode": "minimal",
        "showErrorDetails": "none",
        "showErrorLinks": False,
    },
    "logger": {"enableRich": False},
    "runner": {"magicEnabled": False},
}


def required() -> dict[str, str]:
    """Each line of requirements.txt with the line above it."""
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    pairs = zip(["", *lines], lines, strict=False)
    return {
        plain(REQUIRED.match(line)[0]): above
        for above, line in pairs
        if line and not line.startswith("#")
    }


def plain(name: str) -> str:
    """A package's name as the locks write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(lock: str) -> set[str]:
    """The packages a lock pins."""
    lines = (ROOT / lock).read_text("utf-8").splitlines()
    return {found[1] for line in lines if (found := PIN.match(line))}


def test_what_is_imported_is_required():
    used = set().union(*map(packages, [*ANALYSIS, *PAGES, ROOT / "app.py"]))
    used -= OURS | BENCH_ONLY | set(sys.stdlib_module_names) | {""}
    known = packages_distributions()
    missing = {n for n in used if not set(map(plain, known[n])) & set(required())}
    assert not missing


def test_every_requirement_has_a_reason():
    assert [name for name, above in required().items() if above[:2] != "# "] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_all_that_is_required_with_hashes(lock):
    assert set(required()) <= pinned(lock)
    lines = (ROOT / lock).read_text("utf-8").splitlines()
    forms = (PIN, re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$"))
    loose = [line for line in lines if not any(form.match(line) for form in forms)]
    assert [line for line in loose if line and not line.lstrip().startswith("#")] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place(lock):
    assert not re.search(r"://|index-url|find-links", (ROOT / lock).read_text("utf-8"))


def test_the_app_is_private_and_safe_by_default():
    config = tomllib.loads((ROOT / ".streamlit/config.toml").read_text("utf-8"))
    found = {part: {k: config[part][k] for k in keys} for part, keys in SAFE.items()}
    assert found == SAFE
    assert "secrets.toml" in (ROOT / ".gitignore").read_text("utf-8")


def test_app_stays_small():
    assert len(Path(ROOT / "app.py").read_text("utf-8").splitlines()) < 60

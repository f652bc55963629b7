"""A Chromium for the browser tests: one that is there, else from the system.

``python -m tests.pages.chromium`` installs it where that is allowed, else says
what to install.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APT = ("apt-get", "-qq", "-o", "Dpkg::Use-Pty=0")
ADVICE = (
    "The browser tests need Chromium or Chrome, and none was found.\n"
    "Install it (Debian, Ubuntu: sudo apt-get install chromium),\n"
    "or run the other tests alone: make unit"
)


def find() -> str | None:
    """Where Chromium is; KWADRANT_CHROMIUM tells of another place."""
    told = os.environ.get("KWADRANT_CHROMIUM")
    return told or next(filter(None, map(shutil.which, NAMES)), None)


def install() -> bool:
    """Install Debian's Chromium, where there is apt and the right to use it."""
    asks = _asking()
    if shutil.which("apt-get") is None or asks is None:
        return False
    print("Installing Chromium for the browser tests (once) …", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (["update"], ["install", "--yes", "--no-install-recommends", "chromium"])
    for step in steps:  # an old list of packages may do as well
        done = subprocess.run([*asks, *APT, *step], check=False, env=quiet)
    return done.returncode == 0


def _asking() -> Sequence[str] | None:
    """How to act as root without being asked for a password, if at all."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--non-interactive"]
    if shutil.which("sudo") is None:
        return None
    tried = subprocess.run([*sudo, "true"], check=False, capture_output=True)
    return sudo if tried.returncode == 0 else None


if __name__ == "__main__":
    if find() is None and not (install() and find()):
        sys.exit(ADVICE)

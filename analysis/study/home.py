"""Where the app keeps what it remembers."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_dir


def home() -> Path:
    """The folder of saved studies, links and snapshots; ``KWADRANT_HOME`` moves it."""
    return Path(os.environ.get("KWADRANT_HOME") or user_data_dir("kwadrant"))

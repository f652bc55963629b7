"""The same result without the pages: a command, and lines for R."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

USUAL = 0.95


def command(
    study: str,
    procedure: str,
    columns: Sequence[str],
    by: str | None = None,
    level: float = USUAL,
) -> str:
    """The ``test`` command for a procedure on these columns, in its order."""
    words = ["python", "-m", "analysis", "test", study, procedure]
    options = ("--x", "--y", *["--z"] * len(columns))
    for option, name in zip(options, columns, strict=False):
        words += [option, name]
    words += ["--by", by] if by else []
    words += ["--level", f"{level:g}"] if level != USUAL else []
    return shlex.join(words)

"""Verify a folder: read its cases, judge each, keep what was found."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from analysis.verify.cases import read
from analysis.verify.catalogue import CATALOGUE
from analysis.verify.judge import judge
from analysis.verify.procedure import Omission, Procedure
from analysis.verify.report import Report
from analysis.verify.rows import forget


def verify(
    folder: Path,
    only: str = "*",
    catalogue: Sequence[Procedure | Omission] = CATALOGUE,
) -> Report:
    """Our numbers beside those of the cases whose id matches ``only``.

    Raises
    ------
    NoReferenceCasesError, UnreadableCasesError
        The folder holds no cases, or files that are none.
    """
    forget()
    cases = [case for case in read(folder) if fnmatchcase(case.id, only)]
    return Report(verdicts=tuple(judge(case, catalogue) for case in cases))

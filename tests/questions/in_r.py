"""The lines for R, run in R beside the answers as their reader would run them."""

import os
import shutil
import subprocess
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from analysis.intake import Receipt, load
from analysis.questions import explore
from analysis.questions.known import look
from analysis.report.rcode import CALLS, lines
from analysis.results import Comparison, Estimate, OddsRatio, Refusal
from analysis.results.tables import CrossTable, RankedAnswers
from analysis.store import Store
from analysis.study.model import Study

DRIVER = Path(__file__).with_name("numbers.R")
PACKAGES = {  # beyond R itself, in Debian r-cran-…
    "gamma": "vcdExtra",
    "games-howell": "rstatix",
    ".sav": "haven",
    ".xlsx": "readxl",
    ".parquet": "arrow",  # not in Debian
}
needs_r = pytest.mark.skipif(
    shutil.which("Rscript") is None, reason="Rscript is not installed"
)
Numbers = dict[str, dict[str, float]]  # per level of the group within, or ""


@dataclass(frozen=True, kw_only=True)
class Read:
    """A study with its answers and what was read."""

    study: Study
    store: Store
    receipt: Receipt

    def seen(self, cut=None, ties=None, only=None):
        """The same under a choice of cut, and a selection."""
        study = self.study
        if cut or ties:
            axes = study.quadrants
            axes = replace(axes, cut=cut or axes.cut, ties=ties or axes.ties)
            study = replace(study, quadrants=axes)
        store = self.store.defined(study).only(only or {})
        return Read(study=study, store=store, receipt=self.receipt)

    def of(self, file: str):
        """The same answers in another kind of file."""
        return replace(self, study=replace(self.study, answers=file))


def opened(study: Study) -> Read:
    """As the page opens it."""
    reading = load(study)
    store = Store.of(reading.study, reading.table)
    return Read(study=reading.study, store=store, receipt=reading.receipt)


def fitting(read: Read, *names: str, repeated: bool = False):
    """Procedures with lines for R that these columns fit, with their order."""
    known = look(read.store, *names, repeated=repeated)
    fits = explore.fitting(read.study, known)
    return {id: order for id, order in fits.items() if id in CALLS}


def script(  # noqa: PLR0913, PLR0917
    read: Read, procedure, columns, by=None, only=None, level=0.95, *, drawn=False
) -> str:
    """The lines as the page shows them."""
    chosen = tuple((only or {}).items())
    how = (by, chosen, level, read.receipt)
    return lines(read.study, procedure, columns, *how, drawn=drawn)


def in_r(written: str, folder: Path) -> Numbers:
    """What the lines find in a folder with the answers."""
    (folder / "lines.R").write_text(written, encoding="utf-8")
    done = subprocess.run(
        ["Rscript", "--vanilla", DRIVER],
        cwd=folder,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise AssertionError(f"{done.stderr}\n{written}")
    found: Numbers = defaultdict(dict)
    for line in (folder / "numbers.tsv").read_text("utf-8").splitlines():
        part, name, number = line.split("\t")
        found[part][name] = float(number) if number != "NA" else float("nan")
    return dict(found)


def found(read: Read, procedure, columns, by=None, level=0.95) -> dict[str, object]:
    """What the page finds: over everybody, or inside each level of a group."""
    if by is None:
        once = explore.run(read.store, procedure, columns, (), level)
        return {"": once.result}
    return dict(explore.per_level(read.store, procedure, columns, by, level).parts)


def ours(parts: dict[str, object]) -> Numbers:
    """The numbers of it under the names that they have in R; a refusal has none."""
    named: Numbers = {}
    for part, result in parts.items():
        named |= _parts(part, result)
    return named


@cache
def installed(package: str) -> bool:
    """Whether R has a package."""
    asked = f'quit(status = !requireNamespace("{package}", quietly = TRUE))'
    done = subprocess.run(
        ["Rscript", "-e", asked], check=False, capture_output=True, text=True
    )
    return done.returncode == 0


def lacking(*needs: str) -> list[str]:
    """The packages that R would need and has not."""
    wanted = [PACKAGES[it] for it in PACKAGES for need in needs if need.endswith(it)]
    return [package for package in wanted if not installed(package)]


def _parts(part: str, result: object) -> Numbers:
    if isinstance(result, Refusal):
        return {}
    if isinstance(result, tuple) and isinstance(result[0], Comparison):
        return {"-".join(one.groups): _pair(one) for one in result}
    if isinstance(result, tuple):
        (ratio,) = (one for one in result if isinstance(one, OddsRatio))
        return {part: {"estimate": ratio.term.value, "p": ratio.term.p}}
    return {part: _numbers(result)}


def _pair(one: Comparison) -> dict[str, float]:
    return {"statistic": abs(one.statistic), "df": one.df[0], "p": one.p}


def _numbers(result: object) -> dict[str, float]:
    if isinstance(result, Comparison) and result.test == "fisher-two-by-two":
        return _numbers(result.effect) | {"p": result.p}
    if isinstance(result, Comparison) and result.test == "jonckheere":
        return {"p": result.p, "statistic": result.options["z"]}
    if isinstance(result, Estimate):
        ends = result.interval
        found = {"estimate": result.value, "p": result.p}
        return found | ({"low": ends.low, "high": ends.high} if ends else {})
    if isinstance(result, CrossTable | RankedAnswers):
        return _numbers(result.test)
    found = {"statistic": result.statistic, "p": result.p}
    return found | ({"df": result.df[0]} if result.df else {})

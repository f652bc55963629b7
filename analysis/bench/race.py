"""Both sides in processes of their own, one after the other, and what came out."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import analysis
from analysis.bench.steps import STEPS
from analysis.line import Line

ROWWISE = ("pandas", "scipy", "pingouin", "statsmodels")
CHUNK = 2**24  # bytes
HOME = Path(analysis.__file__).parents[1]
ASIDE = STEPS[-1]  # row by row it ends nowhere near the others
Told = Callable[[Line], None]


@dataclass(frozen=True, slots=True)
class Side:
    """What one side did: its steps in their order."""

    steps: Mapping[str, Mapping[str, object]]

    def seconds(self, steps: Sequence[str]) -> float:
        """The time of some steps together."""
        return sum(self.steps[step]["seconds"] for step in steps)

    def peak(self, steps: Sequence[str]) -> int:
        """The most memory held up to the last of some steps, in bytes."""
        return max(self.steps[step]["peak"] for step in steps)

    def grown(self, steps: Sequence[str]) -> int:
        """The same less what loading the libraries took."""
        return self.peak(steps) - self.steps["start"]["peak"]

    @property
    def finished(self) -> list[str]:
        """The steps that came to an end, the one that is set aside left out."""
        done = (name for name, told in self.steps.items() if "seconds" in told)
        return [name for name in done if name != ASIDE]


def bench(
    respondents: Sequence[int],
    tell: Told = lambda line: None,
    *,
    limit: float = 900,
    folder: Path | None = None,
) -> dict[str, object]:
    """Race both sides on simulated files.

    Parameters
    ----------
    respondents : sequence of int
        One race for each number.
    tell : callable
        Is told what is being done.
    limit : float
        Seconds after which a side is stopped.
    folder : Path or None
        Where the files are written; a temporary folder by default.

    Returns
    -------
    dict
        ``machine``; ``runs``, one per number of respondents: the steps of each
        side (seconds, peak bytes), the seconds of a bare ``scan``, of the engine's
        ``query`` and those beyond it after a change, and ``ratio``: ``time`` and
        ``memory`` row by row against ours over the steps that both finished,
        proportional odds left out, ``grown`` as memory but beyond what loading the
        libraries takes, and ``engine`` against the scan.
    """
    if folder is not None:
        return _races(respondents, tell, limit, folder)
    with TemporaryDirectory() as temporary:
        return _races(respondents, tell, limit, Path(temporary))


def _races(
    respondents: Sequence[int], tell: Told, limit: float, folder: Path
) -> dict[str, object]:
    runs = [_race(number, tell, limit, folder) for number in respondents]
    return {"machine": machine(), "runs": runs}


def machine() -> dict[str, object]:
    """Where the race is run."""
    return {"cores": os.cpu_count(), "python": platform.python_version()}


def _race(number: int, tell: Told, limit: float, folder: Path) -> dict[str, object]:
    path = folder / f"simulated-{number}.parquet"
    if not path.exists():
        tell(Line("bench-simulating", {"n": number}))
        _run("simulate", limit, str(path), str(number))
    with path.open("rb") as file:  # so that neither side waits for the disk
        while file.read(CHUNK):
            pass
    sides = {}
    for name in ("ours", "rowwise"):
        tell(Line(f"bench-running-{name}", {"n": number}))
        sides[name] = Side(_steps(name, path, limit))
    return {"respondents": number, "bytes": path.stat().st_size} | outcome(**sides)


def _steps(side: str, path: Path, limit: float) -> dict[str, Mapping[str, object]]:
    if side == "rowwise" and lacking():
        return {}
    told = (json.loads(line) for line in _run(side, limit, str(path)).splitlines())
    return {line.pop("step"): line for line in told}


def _run(module: str, limit: float, *arguments: str) -> str:
    """What a process prints, also when it has to be stopped."""
    command = [sys.executable, "-m", f"analysis.bench.{module}", *arguments]
    with subprocess.Popen(
        command, cwd=HOME, stdout=subprocess.PIPE, text=True
    ) as child:
        try:
            return child.communicate(timeout=limit)[0]
        except subprocess.TimeoutExpired:
            child.kill()
            return child.communicate()[0]


def lacking() -> tuple[str, ...]:
    """The libraries for the row-wise side that are not installed."""
    return tuple(name for name in ROWWISE if find_spec(name) is None)


def outcome(ours: Side, rowwise: Side) -> dict[str, object]:
    """Both sides as they are told, and their ratios."""
    ours_steps = dict(ours.steps)
    engine = dict(ours_steps.pop("engine", {}))
    both = [step for step in ours.finished if step in rowwise.finished]
    ratio: dict[str, float] = {}
    if both:
        ratio["time"] = rowwise.seconds(both) / ours.seconds(both)
        ratio["memory"] = rowwise.peak(both) / ours.peak(both)
        ratio["grown"] = rowwise.grown(both) / max(ours.grown(both), 1)
    if engine:
        ratio["engine"] = engine["query"] / engine["scan"]
    return {
        "ours": ours_steps,
        "rowwise": dict(rowwise.steps),
        "compared": both,
        "engine": engine,
        "ratio": ratio,
        "difference": difference(ours, rowwise, both),
    }


def difference(ours: Side, rowwise: Side, steps: Sequence[str]) -> float:
    """The largest relative difference between what both sides found."""
    pairs = (
        (value, rowwise.steps[step]["found"][name])
        for step in steps
        for name, value in ours.steps[step]["found"].items()
    )
    return max(
        (abs(a - b) / max(abs(a), abs(b)) for a, b in pairs if a != b), default=0.0
    )

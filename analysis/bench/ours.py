"""The key question as the pages ask it: ``python -m analysis.bench.ours FILE``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

import pyarrow as pa

from analysis.bench.simulate import study
from analysis.bench.steps import OUTCOME, PREDICTOR, peak, say, tell
from analysis.cells import Cells
from analysis.inference import association, comparisons, groups, linear, ordinal
from analysis.store import Store
from analysis.store.duckdb import DuckDB
from analysis.store.engine import Engine
from analysis.store.memo import Memo
from analysis.study.model import QUADRANTS

NAMES = (PREDICTOR, OUTCOME, QUADRANTS, "organisation")
TERMS = (PREDICTOR, QUADRANTS, (PREDICTOR, QUADRANTS))
REPEATS = 3  # the best of so many, where the engine is set against its own scan
RANKED = {"spearman": association.spearman, "kendall": association.kendall}


class Timed:
    """An engine that adds up how long it takes itself."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.dialect, self.schema, self.seconds = engine.dialect, engine.schema, 0.0

    def fetch(self, sql: str) -> pa.Table:
        """The rows of one question."""
        start = perf_counter()
        rows = self._engine.fetch(sql)
        self.seconds += perf_counter() - start
        return rows


def main(path: Path) -> None:
    """Answer the key question on a simulated file; then time the engine alone."""
    held: dict[str, Cells] = {}

    def counting() -> Mapping[str, float]:
        store = Store.open(study(path))
        cuts = store.cuts()
        held["cells"] = cells = store.cells(*NAMES).pick(*NAMES[:3])
        return {"search": cuts.search, "decision": cuts.decision, "n": cells.total}

    say({"step": "start", "peak": peak()})
    tell("counting", counting)
    cells = held["cells"]
    tell("correlations", lambda: correlations(cells))
    tell("groups", lambda: compared(cells.pick(OUTCOME, QUADRANTS)))
    tell("least-squares", lambda: slopes(cells))
    tell("proportional-odds", lambda: odds(cells))
    say({"step": "engine"} | engine(path))


def correlations(cells: Cells) -> dict[str, float]:
    """Spearman and Kendall, over everybody and per quadrant."""
    parts = {"all": cells.pick(PREDICTOR, OUTCOME)} | cells.by(QUADRANTS)
    return {
        f"{measure} {part}": procedure(of).value
        for part, of in parts.items()
        for measure, procedure in RANKED.items()
    }


def compared(cells: Cells) -> dict[str, float]:
    """Welch, Kruskal-Wallis and every pair of Games and Howell."""
    pairs = comparisons.games_howell(cells)
    return {
        "welch": groups.welch(cells).statistic,
        "kruskal-wallis": groups.kruskal_wallis(cells).statistic,
    } | {"games-howell " + "-".join(pair.groups): pair.effect.value for pair in pairs}


def slopes(cells: Cells) -> dict[str, float]:
    """The slope in the first quadrant, and its HC3 error."""
    model = linear.least_squares(cells, OUTCOME, TERMS)
    slope = next(term for term in model.robust if term.name == PREDICTOR)
    return {"slope": slope.value, "hc3": slope.se}


def odds(cells: Cells) -> dict[str, float]:
    """The same slope in log odds."""
    model = ordinal.proportional_odds(cells, OUTCOME, TERMS)
    return {"log-odds": next(t for t in model.terms if t.name == PREDICTOR).value}


def engine(path: Path) -> dict[str, float]:
    """Seconds of a bare scan, of the question's counting, and what changes cost."""
    described, bare = study(path), DuckDB.scanning(path)
    columns = [item.column for item in described.items.values()] + ["organisation"]
    opened = Store.open(described)
    store = replace(opened, engine=Timed(opened.engine))
    scans, questions = [], []
    for _ in range(REPEATS):
        scans.append(_seconds(lambda: bare.scan(columns)))
        store = replace(store, memo=Memo())
        questions.append(_counted(store, partial(store.cells, *NAMES))[0])
    beyond = {
        f"beyond {name}": _counted(store, ask)[1]
        for name, ask in _changes(store).items()
    }
    return {"scan": min(scans), "query": min(questions)} | beyond


def _changes(store: Store) -> dict[str, Callable[[], object]]:
    """What a reader may change once the first picture is there."""
    quadrants = replace(store.study.quadrants, cut="mean", ties="high")
    moved = store.defined(replace(store.study, quadrants=quadrants))
    some = store.only({"organisation": ("W", "O")})
    return {
        "cut": lambda: moved.cells(*NAMES),
        "filter": lambda: some.cells(*NAMES),
        "group": lambda: store.cells(PREDICTOR, OUTCOME, "organisation"),
    }


def _counted(store: Store, ask: Callable[[], object]) -> tuple[float, float]:
    """Seconds inside the engine, and those beyond it."""
    before = store.engine.seconds
    whole = _seconds(ask)
    inside = store.engine.seconds - before
    return inside, whole - inside


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""``python -m analysis bench``: our time beside pandas, pingouin and statsmodels."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from analysis.bench import race
from analysis.bench.steps import STEPS
from analysis.line import Line
from analysis.words import Say

MIB = 2**20


def bench(
    respondents: Annotated[
        str, typer.Option(help="Numbers of simulated respondents, with commas.")
    ] = "1000,1000000,10000000",
    as_json: Annotated[
        bool, typer.Option("--json", help="Everything as JSON.")
    ] = False,
    limit: Annotated[
        float, typer.Option(help="Seconds before a side is stopped.")
    ] = 900,
    folder: Annotated[
        Path | None, typer.Option(help="Keep the simulated files in this folder.")
    ] = None,
    language: Annotated[str, typer.Option(help="nl or en.")] = "en",
) -> None:
    """Time the whole key question beside the same work row by row."""
    say = Say(language)

    def tell(line: Line) -> None:
        typer.echo(say(line), err=True)

    if race.lacking():
        tell(Line("bench-lacking", {"libraries": ", ".join(race.lacking())}))
    numbers = [int(number) for number in respondents.split(",")]
    runs = []
    for number in numbers:
        found = race.bench([number], tell, limit=limit, folder=folder)
        runs += found["runs"]
        if not as_json:  # at once: the next race may take long
            typer.echo("\n".join(map(say, lines(runs[-1]))))
    if as_json:
        held = {"machine": race.machine(), "runs": runs}
        typer.echo(json.dumps(held, indent=2, allow_nan=False))


def lines(run: Mapping[str, object]) -> Iterator[Line]:
    """What one race says: each step, then how the sides compare."""
    yield Line(
        "bench-respondents", {"n": run["respondents"], "mib": run["bytes"] / MIB}
    )
    for step in STEPS:
        yield _step(step, run["ours"].get(step, {}), run["rowwise"].get(step, {}))
    engine, ratio = run["engine"], run["ratio"]
    if "time" in ratio:
        facts = {name: ratio[name] for name in ("time", "memory", "grown")}
        yield Line("bench-ratio", facts | {"difference": f"{run['difference']:.0e}"})
    if engine:
        facts = {name: engine[name] * 1000 for name in ("scan", "query")}
        yield Line("bench-engine", facts | {"ratio": ratio["engine"]})
        beyond = {
            name: engine[f"beyond {name}"] * 1000 for name in ("cut", "filter", "group")
        }
        yield Line("bench-change", beyond)


def _step(step: str, ours: Mapping[str, object], theirs: Mapping[str, object]) -> Line:
    if "seconds" not in ours:
        return Line("bench-step-stopped", {"step": step})
    facts = {"step": step, "ours": ours["seconds"], "mib": ours["peak"] / MIB}
    if "seconds" not in theirs:
        return Line("bench-step-alone", facts)
    facts |= {"theirs": theirs["seconds"], "their_mib": theirs["peak"] / MIB}
    return Line("bench-step", facts)

"""The key question in steps that both sides take, each told as it is done."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable, Mapping
from time import perf_counter

STEPS = ("counting", "correlations", "groups", "least-squares", "proportional-odds")
PREDICTOR, OUTCOME = "complexity", "personal_service"
UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss, in bytes

Found = Mapping[str, float]


def tell(step: str, work: Callable[[], Found]) -> None:
    """Do a step; print its time, the most memory so far, and what was found.

    What cannot be done is told too: it is a result of a race.
    """
    start = perf_counter()
    try:
        found = {name: float(value) for name, value in work().items()}
    except (ValueError, ArithmeticError, MemoryError) as fault:
        say({"step": step, "failed": type(fault).__name__, "peak": peak()})
        return
    seconds = perf_counter() - start
    say({"step": step, "seconds": seconds, "peak": peak(), "found": found})


def say(fact: Mapping[str, object]) -> None:
    """One line for the process that listens, at once."""
    print(json.dumps(fact), flush=True)


def peak() -> int:
    """The most memory this process has held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT

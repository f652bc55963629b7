"""What a file's reader says: faults that end the reading, notices that do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from analysis.errors import StudyError
from analysis.line import Fact, Line
from analysis.study.faults import brief

FIRST = 5  # rows that a sentence names


def fault(cause: str, **facts: Fact) -> StudyError:
    """One fault; its sentence is ``fault-<cause>``."""
    return StudyError.together([Line(f"fault-{cause}", short(facts))])


def notice(what: str, **facts: Fact) -> Line:
    """One notice; its sentence is ``notice-<what>``."""
    return Line(f"notice-{what}", short(facts))


def short(facts: dict[str, Fact]) -> dict[str, Fact]:
    """Facts with the file's own texts cut to what a sentence can hold."""
    return {k: brief(v) if type(v) is str else v for k, v in facts.items()}


def first(rows: Sequence[int]) -> str:
    """The first few row numbers: "2, 5, 9"; dots where there are more."""
    told = ", ".join(str(row) for row in rows[:FIRST])
    return f"{told} …" if len(rows) > FIRST else told


@contextmanager
def readable(kind: str) -> Iterator[None]:
    """Let whatever a library makes of a broken file be one clear fault.

    Its own message is dropped: it may hold answers.
    """
    try:
        yield
    except StudyError:
        raise
    except Exception:
        raise fault("file-unreadable", kind=kind) from None

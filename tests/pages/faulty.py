"""The app, made to fail on every page with an answer in its hands: no test itself.

``python -m tests.pages.faulty run app.py`` is ``streamlit run app.py``, but whatever
page says something first fails, and so do what repeats by itself, what is downloaded
and the way in.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import streamlit as st
from streamlit.web.cli import main

from analysis.sharing import visits
from pages.parts import shown

CANARY = "KANARIE"
SAYING = ("markdown", "caption", "info", "warning", "header", "expander")
WELL = "well"  # in the address of a page that is to fail later, if at all


def failing(*_given: object, **_how: object) -> None:
    """Fail twice over, an answer in the message, a local and a note."""
    answer = f"{CANARY} said so"
    try:
        raise KeyError(answer)
    except KeyError as error:
        error.add_note(answer)
        raise ValueError(f"no such answer: {answer}") from error


def but(held: Callable, fails: Callable[..., bool]) -> Callable:
    """What was held, except that it fails where a test asks for that."""

    def tried(*given: object, **how: object) -> object:
        return failing() if fails(*given) else held(*given, **how)

    return tried


def saying(*_given: object) -> bool:
    """Whether a page that says something is to fail."""
    return WELL not in st.query_params


def repeating(*_given: object) -> bool:
    """Whether it is the part of a view that repeats itself, and is to fail."""
    frame: FrameType | None = sys._getframe()
    while frame is not None and frame.f_code.co_name != "_watch":
        frame = frame.f_back
    return frame is not None and st.query_params[WELL] == "once"


def entering(token: str) -> bool:
    """Whether somebody follows the link that is to fail."""
    return token == CANARY


if __name__ == "__main__":  # alone: who imports this wants its names, no faults
    for name in SAYING:
        setattr(st, name, but(getattr(st, name), saying))
    shown.separated = failing
    visits.held = but(visits.held, repeating)
    visits.enter = but(visits.enter, entering)
    sys.exit(main())

"""Links to views of the shared study, as many as a test needs, each with its mark."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from analysis.sharing import links, publish, snapshots
from analysis.sharing.links import Grant, Link
from analysis.sharing.publish import Draft
from analysis.sharing.states import Plan
from analysis.store import Store
from tests.sharing.shared_study import keep

PLANS = {
    "own": Plan(
        pages=("answer", "quadrants", "organisation"), organisation="org", own="north"
    ),
    "whole": Plan(pages=("answer", "quadrants"), filters=("kind",)),
}
MARKED = ("text", "alt", "title")  # what a block says


@cache
def drafted(name: str) -> Draft:
    """A view of the study, judged; once for all tests, since it takes seconds."""
    with TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", home)
        return publish.draft(Store.open(keep()), PLANS[name], datetime.now(UTC))


def linked(name: str, mark: str = "", **more: Any) -> tuple[Link, str]:
    """A live link to a view in this home, and its token."""
    return granted(drafted(name), mark, **more)


def granted(made: Draft, mark: str = "", **more: Any) -> tuple[Link, str]:
    """A live link to what was drafted, and its token."""
    states = {key: marked(held, mark) for key, held in made.states.items()}
    grant = {"study": made.study, "data_version": made.data_version, "by": "me"}
    grant |= {"snapshot": snapshots.freeze(made.manifest, states), "label": mark or "x"}
    return links.create(Grant(**{**grant, **more}), datetime.now(UTC))


def marked(content: Any, mark: str) -> Any:
    """A view that says its mark in everything it says."""
    if isinstance(content, Mapping):
        found = {key: marked(held, mark) for key, held in content.items()}
        told = {key: f"{mark} {found[key]}" for key in MARKED if key in found}
        return {**found, **told} if "kind" in found and mark else found
    return (
        [marked(it, mark) for it in content] if isinstance(content, list) else content
    )

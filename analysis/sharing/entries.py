"""Entries that may not leave whatever their respondents: points, and thin models."""

from __future__ import annotations

from analysis.sharing.plan import Entry
from analysis.sharing.rules import WITH_QUANTILES, K

INTERVAL = frozenset({"low", "high", "level"})
HOLDS = {
    "count": frozenset(),
    "share": frozenset({"level"}),
    "mean": INTERVAL | {"value"},
    "correlation": INTERVAL | {"value", "p"},
    "difference": INTERVAL | {"value", "p"},
    "coefficient": INTERVAL | {"value", "p"},
    "quantiles": frozenset(WITH_QUANTILES),
}


def unfit(entry: Entry, n: int, rules: frozenset[str]) -> str | None:
    """The rule that an entry breaks by what it holds; None where it breaks none.

    Parameters
    ----------
    n : int
        Respondents it is about, as they are.
    """
    if "points" in rules and not set(entry.values) <= HOLDS[entry.kind]:
        return "points"
    if "models" in rules and entry.kind == "coefficient" and not _sound(entry, n):
        return "models"
    return None


def _sound(entry: Entry, n: int) -> bool:
    """Are there enough respondents for a model, and does it leave some error?"""
    fit = entry.fit
    if fit is None:
        return False
    enough = fit.df_residual >= K and n >= K * fit.parameters
    return enough and fit.r2 < 1

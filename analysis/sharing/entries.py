"""Entries that may not leave whatever their respondents: points, and thin models."""

from __future__ import annotations

from analysis.sharing.plan import Base, Entry
from analysis.sharing.rules import WITH_QUANTILES, K

INTERVAL = frozenset({"low", "high", "level"})
TELLS_ANSWERS = frozenset({"mean", "difference", "quantiles"})
HOLDS = {
    "count": frozenset(),
    "share": frozenset({"level"}),
    "mean": INTERVAL | {"value"},
    "correlation": INTERVAL | {"value", "p"},
    "difference": INTERVAL | {"value", "p"},
    "coefficient": INTERVAL | {"value", "p"},
    "quantiles": frozenset(WITH_QUANTILES),
}


def unfit(
    entry: Entry, n: int, rules: frozenset[str], alike: frozenset[Base] = frozenset()
) -> str | None:
    """The rule that an entry breaks by what it holds; None where it breaks none.

    Parameters
    ----------
    n : int
        Respondents it is about, as they are.
    alike : frozenset of Base
        Of which nearly everybody gave the same answer. The gate hides them, but what
        is live stands, and is to tell no more.
    """
    if "points" in rules and not set(entry.values) <= HOLDS[entry.kind]:
        return "points"
    if "models" in rules and entry.kind == "coefficient" and not _sound(entry, n):
        return "models"
    told = entry.kind in TELLS_ANSWERS and alike & set(entry.bases)
    return "concentrated" if told and "concentrated" in rules else None


def _sound(entry: Entry, n: int) -> bool:
    """Are there enough respondents for a model, and does it leave some error?"""
    fit = entry.fit
    if fit is None:
        return False
    enough = fit.df_residual >= K and n >= K * fit.parameters
    return enough and fit.r2 < 1

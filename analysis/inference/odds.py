"""Odds ratios one by one, each beside what it is compared with."""

from __future__ import annotations

from analysis.results import Column, Design, LogisticModel, OddsRatio, OrdinalModel


def odds_ratios(model: OrdinalModel | LogisticModel) -> tuple[OddsRatio, ...]:
    """The odds ratio of every term but the intercept, in their order.

    Parameters
    ----------
    model : OrdinalModel or LogisticModel
        Its terms may hold profile intervals, from ``profile.profile_intervals``.

    Returns
    -------
    tuple of OddsRatio
        A score's is per point; a level's against the first level of its group; of an
        interaction it is the factor between two odds ratios.

    Raises
    ------
    ValueError
        The model has no design.
    """
    if model.design is None:
        raise ValueError("the model has no design")
    columns = {column.name: column for column in model.design.columns}
    event = getattr(model, "event", None)
    return tuple(
        OddsRatio(
            of=(model.of[0], *_parts(columns[term.name])),
            kind=_kind(columns[term.name]),
            event=event,
            reference=_reference(columns[term.name], model.design),
            term=term,
            n=model.n,
            n_missing=model.n_missing,
            method=model.method,
        )
        for term in model.terms
        if columns[term.name].factors
    )


def _parts(column: Column) -> list[str]:
    return [
        name if level is None else f"{name}[{level}]" for name, level in column.factors
    ]


def _kind(column: Column) -> str:
    is_level = [level is not None for _, level in column.factors]
    if len(is_level) == 1:
        return "level" if is_level[0] else "score"
    return "joint-level" if is_level == [False, True] else "joint"


def _reference(column: Column, plan: Design) -> str | None:
    """The first level of the group, where a level is set against it."""
    if not _kind(column).endswith("level"):
        return None
    group = column.factors[-1][0]
    return f"{group}[{plan.levels[group][0]}]"

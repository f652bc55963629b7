"""Weights that give a sample the margins of its population."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from analysis.cells import Cells
from analysis.errors import (
    AbsentLevelError,
    OutOfReachError,
    TooFewAnswersError,
    UntoldLevelError,
    ZeroWeightError,
    raise_all,
)
from analysis.inference.kish import weights
from analysis.inference.sampling import everybody, kept
from analysis.line import Name
from analysis.results import RakedCell, Raking

Margins = Mapping[str, Mapping[str, float]]
Start = Literal["equal", "weight"]
ROUNDS = 5000
CLOSE = 1e-12  # of a share


def rake(
    cells: Cells,
    margins: Margins,
    start: Start = "equal",
    between: tuple[float, float] | None = None,
) -> Raking:
    """Iterative proportional fitting: each margin in turn, until all of them hold.

    Parameters
    ----------
    cells : Cells
        Groups that are margins, and others. Everybody who has all margins counts, also
        where another column is missing; who lacks one gets no weight.
    margins : mapping of str to mapping
        Per group the share, or the number, of every level in the population.
    start : {"equal", "weight"}
        What the factors multiply: 1, or the weights of the study.
    between : tuple of float or None
        The lightest and the heaviest that the weight of a combination may become, on
        average over its respondents, where 1 is the mean of all. After each round
        weights beyond are brought back, so that in the end margins and limits both
        hold.

    Returns
    -------
    Raking
        Per combination that occurs the factor and the weight; weights are 1 on
        average. ``lightest`` and ``heaviest`` are None where the start weights differ
        inside a cell, which adds them up: count the weight as a column to see them.

    Raises
    ------
    TooFewAnswersError
        Nobody has all margins.
    ZeroWeightError
        All who have are of weight 0.
    AbsentLevelError, UntoldLevelError
        The population has a level that nobody has, or the other way round; all are
        told.
    OutOfReachError
        No weights meet all margins, or none between the limits.
    ValueError
        A margin is no group of the cells, a number is negative, or the limits do not
        hold 1 between them.

    Notes
    -----
    Without limits the weights are those closest to the start in the sense of
    Kullback and Leibler. With limits they are weights that meet both, found by
    turns, and not in general the closest. Trimming one respondent's weight is not
    possible from cells where the weights inside a combination differ. Checked
    against R ``survey::rake``.

    References
    ----------
    Deming & Stephan (1940), doi:10.1214/aoms/1177731829; Deville, Sarndal & Sautory
    (1993), doi:10.1080/01621459.1993.10476369.
    """
    names = tuple(margins)
    one = _occupied(cells.pick(*names))
    if one.total == 0:
        raise TooFewAnswersError(found=0, needed=1)
    base = (one.n if start == "equal" else one.weight).astype(float)
    if base.sum() <= 0:
        raise ZeroWeightError()
    turns = [_Margin.of(one, name, margins[name]) for name in names]
    raise_all(fault for turn in turns for fault in turn.faults)
    limits = _limits(one, base, between)
    share, rounds = _fitted(base / base.sum(), turns, limits)
    factor = np.divide(share * one.total, base, out=np.zeros_like(base), where=base > 0)
    return _told(cells, one, turns, factor, rounds, start=start)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Margin:
    """One margin: the level of each combination, and the share each level has."""

    name: str
    place: np.ndarray
    target: np.ndarray
    levels: tuple[str, ...]

    @classmethod
    def of(cls, one: Cells, name: str, told: Mapping[str, float]) -> _Margin:
        levels = one.levels[name] if name in one.levels else ()
        unknown = set(told) - set(levels)
        numbers = np.array([told.get(level, 0.0) for level in levels], dtype=float)
        if unknown or not (numbers >= 0).all() or numbers.sum() <= 0:
            raise ValueError(f"no margin of a group of these cells: {name}")
        return cls(
            name=name,
            place=one.column(name).astype(int),
            target=numbers / numbers.sum(),
            levels=levels,
        )

    @property
    def told(self) -> dict[str, float]:
        """The share that each level has."""
        return dict(zip(self.levels, self.target.tolist(), strict=True))

    @property
    def faults(self) -> list[AbsentLevelError | UntoldLevelError]:
        """Levels that only the population has, or only the sample."""
        there = np.bincount(self.place, minlength=len(self.levels)) > 0
        found: list[AbsentLevelError | UntoldLevelError] = []
        for level, is_there, share in zip(self.levels, there, self.target, strict=True):
            said = Name(f"{self.name}[{level}]")
            if share > 0 and not is_there:
                found.append(AbsentLevelError(level=said))
            elif is_there and share == 0:
                found.append(UntoldLevelError(level=said))
        return found

    def now(self, share: np.ndarray) -> np.ndarray:
        """The share of each level."""
        return np.bincount(self.place, weights=share, minlength=len(self.levels))

    def met(self, share: np.ndarray) -> np.ndarray:
        """The shares of the combinations, moved so that this margin holds."""
        now = self.now(share)
        by = np.divide(self.target, now, out=np.zeros_like(now), where=now > 0)
        return share * by[self.place]

    def off(self, share: np.ndarray) -> float:
        """How far the margin is off."""
        return float(np.abs(self.now(share) - self.target).max())


def _occupied(cells: Cells) -> Cells:
    """The cells where somebody is."""
    held = cells.n > 0
    return replace(
        cells,
        values=cells.values[held],
        n=cells.n[held],
        weight=cells.weight[held],
        weight_squared=cells.weight_squared[held],
    )


def _limits(
    one: Cells, base: np.ndarray, between: tuple[float, float] | None
) -> tuple[np.ndarray, np.ndarray] | None:
    """The least and the most share of each combination."""
    if between is None:
        return None
    low, high = between
    if not 0 <= low < 1 < high:
        raise ValueError("limits of weights hold 1 between them")
    share = np.where(base > 0, one.n / one.total, 0.0)
    return low * share, high * share


def _fitted(
    share: np.ndarray,
    turns: list[_Margin],
    limits: tuple[np.ndarray, np.ndarray] | None,
) -> tuple[np.ndarray, int]:
    """The shares of the combinations in the end, and after how many rounds."""
    for rounds in range(1, ROUNDS + 1):
        for turn in turns:
            share = turn.met(share)
        if limits is not None:
            share = np.clip(share, *limits)
        if max(turn.off(share) for turn in turns) < CLOSE:
            return share, rounds
    raise OutOfReachError(rounds=ROUNDS)


def _told(
    cells: Cells,
    one: Cells,
    turns: list[_Margin],
    factor: np.ndarray,
    rounds: int,
    *,
    start: Start,
) -> Raking:
    sums = (one.n, one.n) if start == "equal" else (one.weight, one.weight_squared)
    after, squares = factor * sums[0], float(factor**2 @ sums[1])
    total, each = float(after.sum()), _each(cells, one, factor, start)
    return Raking(
        of=one.names,
        cells=tuple(
            RakedCell(
                levels={it.name: it.levels[it.place[at]] for it in turns},
                n=int(one.n[at]),
                factor=float(factor[at]),
                weight=float(after[at] / one.n[at]),
            )
            for at in range(len(one.n))
        ),
        margins={
            it.name: dict(zip(it.levels, it.target.tolist(), strict=True))
            for it in turns
        },
        lightest=None if each is None else float(each.min()),
        heaviest=None if each is None else float(each.max()),
        design_effect=one.total * squares / total**2,
        n_effective=total**2 / squares,
        rounds=rounds,
        furthest=max(it.off(after / total) for it in turns),
        n=one.total,
        n_missing=one.n_missing,
        options={"start": start},
    )


def _each(
    cells: Cells, one: Cells, factor: np.ndarray, start: Start
) -> np.ndarray | None:
    """The weight of one respondent per cell afterwards, where it can be told."""
    if start == "equal":
        return factor
    keys = map(tuple, one.values.tolist())
    known = dict(zip(keys, factor.tolist(), strict=True))
    whole = everybody(cells)
    columns = np.column_stack([whole.column(name) for name in one.names])
    has = ~np.isnan(columns).any(axis=1) & (whole.n > 0)
    before = weights(kept(whole, has))
    if before is None:
        return None
    return before * [known[tuple(row)] for row in columns[has].tolist()]

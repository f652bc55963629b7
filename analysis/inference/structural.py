"""Means and covariances as a model has them, fitted by maximum likelihood.

A model gives per group its means and covariances and how each moves with each free
parameter. The answers come in blocks: respondents of one group who answered the same
items, so that incomplete ones count for what they did answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_solve

from analysis.cells import Cells
from analysis.errors import NotConvergedError

SETTLED = 1e-18  # how much of the discrepancy a step may still promise
STEPS, HALVINGS = 300, 40
SMALL = 1e-5  # step by which a second derivative is found


@dataclass(frozen=True, slots=True)
class Block:
    """Respondents of one group who answered the same items."""

    group: int
    items: np.ndarray  # places of the items they answered
    n: int
    mean: np.ndarray
    covariance: np.ndarray  # over n


@dataclass(frozen=True, slots=True)
class Implied:
    """What a model says of one group, and how that moves with its parameters."""

    mean: np.ndarray  # shape (items,)
    covariance: np.ndarray  # shape (items, items)
    mean_slope: np.ndarray  # shape (parameters, items)
    covariance_slope: np.ndarray  # shape (parameters, items, items)


Model = Callable[[np.ndarray], Sequence[Implied]]


def blocks_of(cells: Cells, group: int = 0, *, complete: bool = True) -> list[Block]:
    """The respondents of one group by the items they answered.

    Parameters
    ----------
    cells : Cells
        A column per item.
    complete : bool
        Only those who answered every item; else everybody who answered one or more.
    """
    rest = None if complete else cells.incomplete
    values = [cells.values, *([] if rest is None else [rest.values])]
    n = np.concatenate([cells.n, *([] if rest is None else [rest.n])])
    rows = np.vstack(values)
    answered = ~np.isnan(rows)
    patterns, place = np.unique(answered, axis=0, return_inverse=True)
    return [
        _block(
            rows[place.ravel() == at][:, pattern],
            n[place.ravel() == at],
            pattern,
            group,
        )
        for at, pattern in enumerate(patterns)
        if pattern.any()
    ]


def _block(rows: np.ndarray, n: np.ndarray, pattern: np.ndarray, group: int) -> Block:
    total = n.sum()
    mean = n @ rows / total
    left = rows - mean
    covariance = np.einsum("c,ci,cj->ij", n, left, left) / total
    return Block(group, np.flatnonzero(pattern), int(total), mean, covariance)


def discrepancy(implied: Sequence[Implied], blocks: Sequence[Block]) -> float:
    """-2 log-likelihood per respondent without its constant; infinite where impossible.

    log|Sigma| + tr(S / Sigma) + d' / Sigma d of each block, by its respondents.
    """
    total, found = sum(block.n for block in blocks), 0.0
    for block in blocks:
        model = implied[block.group]
        root = _root(model.covariance[np.ix_(block.items, block.items)])
        if root is None:
            return np.inf
        off = block.mean - model.mean[block.items]
        squares = block.covariance + np.outer(off, off)
        size = 2 * np.log(np.diag(root)).sum()
        found += block.n * (size + np.trace(cho_solve((root, True), squares)))
    return float(found / total)


def slopes(
    implied: Sequence[Implied], blocks: Sequence[Block]
) -> tuple[np.ndarray, np.ndarray]:
    """Slope of the discrepancy, and what its second derivatives are expected to be."""
    total, size = sum(block.n for block in blocks), len(implied[0].mean_slope)
    slope, bend = np.zeros(size), np.zeros((size, size))
    for block in blocks:
        model, of = implied[block.group], np.ix_(block.items, block.items)
        inverse = np.linalg.inv(model.covariance[of])
        off = block.mean - model.mean[block.items]
        squares = block.covariance + np.outer(off, off)
        misfit = inverse - inverse @ squares @ inverse
        by_mean = model.mean_slope[:, block.items]
        by_covariance = model.covariance_slope[(slice(None), *of)]
        turned = inverse @ by_covariance
        share = block.n / total
        slope += share * np.einsum("ij,pij->p", misfit, by_covariance)
        slope -= share * 2 * by_mean @ inverse @ off
        flat = turned.reshape(size, -1)
        other = turned.transpose(0, 2, 1).reshape(size, -1)
        bend += share * (flat @ other.T + 2 * by_mean @ inverse @ by_mean.T)
    return slope, bend


def fitted(
    model: Model, blocks: Sequence[Block], start: np.ndarray, method: str = "ml"
) -> np.ndarray:
    """The free parameters that fit best, by Fisher scoring.

    Raises
    ------
    NotConvergedError
        The search came to no end.
    """
    at, here = start, discrepancy(model(start), blocks)
    for _ in range(STEPS):
        slope, bend = slopes(model(at), blocks)
        step = np.linalg.lstsq(bend, slope, rcond=None)[0]
        if slope @ step < SETTLED:
            return at
        at, here = _downhill(model, blocks, (at, here), step, method)
    raise NotConvergedError(method=method)


def observed_bend(model: Model, blocks: Sequence[Block], at: np.ndarray) -> np.ndarray:
    """Second derivatives of the discrepancy, by small steps of its slope."""
    scale = SMALL * np.maximum(np.abs(at), 1)
    bends = [
        (slopes(model(at + step), blocks)[0] - slopes(model(at - step), blocks)[0])
        / (2 * size)
        for size, step in zip(scale, np.diag(scale), strict=True)
    ]
    return (np.array(bends) + np.array(bends).T) / 2


def log_likelihood(implied: Sequence[Implied], blocks: Sequence[Block]) -> float:
    """Of normal answers."""
    total = sum(block.n for block in blocks)
    constant = np.log(2 * np.pi) * sum(block.n * len(block.items) for block in blocks)
    return -(total * discrepancy(implied, blocks) + float(constant)) / 2


def _downhill(
    model: Model,
    blocks: Sequence[Block],
    before: tuple[np.ndarray, float],
    step: np.ndarray,
    method: str,
) -> tuple[np.ndarray, float]:
    at, here = before
    for halving in range(HALVINGS):
        there = at - step / 2**halving
        found = discrepancy(model(there), blocks)
        if found <= here + np.finfo(float).eps * abs(here):
            return there, found
    raise NotConvergedError(method=method)


def _root(covariance: np.ndarray) -> np.ndarray | None:
    """Cholesky's root; None where no answers can have these covariances."""
    try:
        return np.linalg.cholesky(covariance)
    except np.linalg.LinAlgError:
        return None

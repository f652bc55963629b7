"""Fisher's exact test: every table with these margins, or a drawn part of them."""

from __future__ import annotations

import numpy as np
from scipy.special import gammaln
from scipy.stats import fisher_exact, random_table

from analysis.cells import Cells
from analysis.inference.conditional_odds import Conditional
from analysis.inference.procedure import Procedure
from analysis.inference.tables import Counts, counts, varied
from analysis.results import Comparison, Estimate, Options

TABLES = 300_000  # that are made one by one; of more a part is drawn
DRAWS = 100_000
SEED = 20261122
BATCH = 2**22  # counts drawn at a time
EQUAL = 1e-7  # two probabilities nearer than this are one, as in R


def fisher(cells: Cells, level: float = 0.95, *, draws: int = DRAWS) -> Comparison:
    """Fisher's exact test, in a table of two by two with its odds ratio.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), rows and columns of the table. A level without
        respondents changes nothing and is left out.
    level : float
        Confidence level of the odds ratio, between 0 and 1.
    draws : int
        Tables drawn where there are too many to make each.

    Returns
    -------
    Comparison
        ``statistic`` is the probability of the table itself, given its margins.
        Options tell whether p is ``exact``; if not, how many tables were drawn, from
        which ``seed``, and the standard ``error`` of p. In a table of two by two,
        ``effect`` is the conditional odds ratio: 0 or infinite where a cell is empty.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents.
    ConstantScoreError
        A column has one level with respondents; both at once.
    TooManyLevelsError
        The table has more than 100,000 cells.

    Notes
    -----
    p is the probability of all tables that are no more likely than this one. Up to
    300,000 of them are made one by one; else 100,000 are drawn (Patefield) and p is
    (1 + those no more likely) / (1 + drawn). A table and the same one turned or with
    its rows in another order have the same p, drawn too. Odds ratio: conditional
    maximum likelihood, its interval from the exact tails. Checked against R
    ``fisher.test`` and scipy.

    References
    ----------
    Freeman & Halton (1951), doi:10.1093/biomet/38.1-2.141; Patefield (1981),
    doi:10.2307/2346669.
    """
    found = varied(counts(cells)).occupied()
    if found.n.shape == (2, 2):
        p, told = float(min(fisher_exact(found.n).pvalue, 1.0)), _exact()
        effect, test = _odds(found, level), "fisher-two-by-two"
    else:
        (p, told), effect, test = _two_sided(found.n, draws), None, "fisher"
    return Comparison(
        test=test,
        of=found.of,
        statistic=float(np.exp(_log_probability(found.n))),
        df=(),
        p=p,
        effect=effect,
        n=found.total,
        n_missing=found.n_missing,
        method="fisher",
        options=told,
    )


def _exact() -> Options:
    return {"exact": "yes", "draws": 0, "error": 0.0}


def _odds(found: Counts, level: float) -> Estimate:
    given = Conditional(found.n)
    return Estimate(
        measure="odds-ratio-conditional",
        of=found.of,
        value=given.most_likely(),
        interval=given.interval(level),
        n=found.total,
        n_missing=found.n_missing,
        method="conditional",
    )


def _log_probability(n: np.ndarray) -> np.ndarray:
    """Of each table, given its margins; tables along the first axes."""
    rows, columns = n.sum(axis=-1), n.sum(axis=-2)
    margins = gammaln(rows + 1).sum(axis=-1) + gammaln(columns + 1).sum(axis=-1)
    return margins - gammaln(rows.sum(axis=-1) + 1) - gammaln(n + 1).sum(axis=(-2, -1))


def _two_sided(n: np.ndarray, draws: int) -> tuple[float, Options]:
    """p, and how it was found; the margins by size, so that no order matters."""
    margins = sorted((sorted(n.sum(axis=it).tolist()) for it in (0, 1)), key=_by_size)
    every = all_tables(*margins)
    here = float(_log_probability(n)) + EQUAL
    if every is not None:
        chances = _log_probability(every)
        return min(1.0, float(np.exp(chances[chances <= here]).sum())), _exact()
    as_far, rng = 0, np.random.default_rng(SEED)
    tables = random_table(*margins)
    size = max(1, BATCH // n.size)
    for first in range(0, draws, size):
        some = tables.rvs(
            min(size, draws - first), method="patefield", random_state=rng
        )
        as_far += int((_log_probability(some) <= here).sum())
    p = (1 + as_far) / (1 + draws)
    error = float(np.sqrt(p * (1 - p) / draws))
    return p, {"exact": "no", "draws": draws, "error": error, "seed": SEED}


def _by_size(margin: list[int]) -> tuple[int, list[int]]:
    return len(margin), margin


def all_tables(few: list[int], many: list[int]) -> np.ndarray | None:
    """Every table with these margins, or None where there are too many.

    Parameters
    ----------
    few, many : list of int
        Respondents per row and per column.

    Returns
    -------
    ndarray of int, shape (tables, rows, columns), or None
    """
    left = np.array([few])  # per table begun, what each row has left
    made = np.empty((1, len(few), 0), dtype=np.int64)
    for total in many[:-1]:  # the last column is what is left
        grown = _columns(left, total)
        if grown is None:
            return None
        of, column = grown
        left = left[of] - column
        made = np.concatenate([made[of], column[:, :, None]], axis=2)
    return np.concatenate([made, left[:, :, None]], axis=2)


def _columns(left: np.ndarray, total: int) -> tuple[np.ndarray, np.ndarray] | None:
    """Each way to fill the next column of each table, and the table it is of."""
    of = np.arange(len(left))
    column = np.empty((len(left), 0), dtype=np.int64)
    rest = np.full(len(left), total)
    for row in range(left.shape[1]):
        later = left[of, row + 1 :].sum(axis=1)  # room in the rows to come
        least = np.maximum(rest - later, 0)
        ways = np.minimum(left[of, row], rest) - least + 1
        if ways.sum() > TABLES:
            return None
        chosen = np.repeat(np.arange(len(of)), ways)
        first = np.cumsum(ways) - ways
        value = np.arange(len(chosen)) - first[chosen] + least[chosen]
        column = np.column_stack([column[chosen], value])
        of, rest = of[chosen], rest[chosen] - value
    return of, column


PROCEDURES = (
    Procedure(
        id="fisher",
        subject="tables",
        run=fisher,
        takes=("category", "category"),
        checked=("R fisher.test", "scipy fisher_exact"),
    ),
)

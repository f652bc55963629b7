"""Fisher's exact test: every table with these margins, or a drawn part of them."""

from __future__ import annotations

import numpy as np
from scipy.special import gammaln
from scipy.stats import fisher_exact

from analysis.cells import Cells
from analysis.errors import TooManyToDrawError
from analysis.inference.conditional_odds import Conditional
from analysis.inference.margins import all_tables, drawn_tables
from analysis.inference.procedure import Procedure
from analysis.inference.tables import Counts, counts, varied
from analysis.results import Comparison, Estimate, Options

DRAWS, FEWEST_DRAWS = 100_000, 10_000
COUNTS = 4_000_000  # in all tables drawn: of larger tables fewer are
SEED = 20261122
BATCH = 2**20  # counts drawn at a time
LARGEST = 10**9  # respondents; of more no table can be drawn
EQUAL = 1e-7  # two probabilities nearer than this are one, as in R


def fisher(cells: Cells, level: float = 0.95, *, draws: int = DRAWS) -> Comparison:
    """Fisher's exact test, in a table of two by two with its odds ratio.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, 2), rows and columns of the table. A level without
        respondents changes nothing and is left out.
    level : float
        Confidence level of the odds ratio, between 0 and 1; the test is held to it too.
    draws : int
        Tables drawn where there are too many to make each; fewer where they are large.

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
    TooManyToDrawError
        Tables would have to be drawn of a billion respondents or more.

    Notes
    -----
    p is the probability of all tables that are no more likely than this one. Up to
    300,000 of them are made one by one; else up to 100,000 are drawn, from a fixed
    seed, and p is (1 + those no more likely) / (1 + drawn). A table and the same one
    turned or with its rows in another order have the same p, drawn too. Odds ratio:
    conditional maximum likelihood, its interval from the exact tails. Checked against
    R ``fisher.test`` and scipy.

    References
    ----------
    Freeman & Halton (1951), doi:10.1093/biomet/38.1-2.141.
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
        options={**told, "level": level},
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
    if n.sum() >= LARGEST:
        raise TooManyToDrawError(found=int(n.sum()), most=LARGEST - 1)
    draws = min(draws, max(FEWEST_DRAWS, COUNTS // n.size))
    as_far, rng, size = 0, np.random.default_rng(SEED), max(1, BATCH // n.size)
    for first in range(0, draws, size):
        some = drawn_tables(*margins, min(size, draws - first), rng)
        as_far += int((_log_probability(some) <= here).sum())
    p = (1 + as_far) / (1 + draws)
    error = float(np.sqrt(p * (1 - p) / draws))
    return p, {"exact": "no", "draws": draws, "error": error, "seed": SEED}


def _by_size(margin: list[int]) -> tuple[int, list[int]]:
    return len(margin), margin


PROCEDURES = (
    Procedure(
        id="fisher",
        subject="tables",
        run=fisher,
        takes=("category", "category"),
        checked=("R fisher.test", "scipy fisher_exact"),
    ),
)

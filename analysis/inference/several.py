"""One question of which several answers may be chosen."""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.inference.attempt import attempt
from analysis.inference.procedure import Procedure
from analysis.inference.repeated_yes_no import cochran_q, pairwise_mcnemar
from analysis.inference.shares import wilson
from analysis.inference.yes_no import yes_no
from analysis.results import Estimate, Share
from analysis.results.tables import SeveralAnswers


def multi_select(cells: Cells, level: float = 0.95) -> SeveralAnswers:
    """How many respondents choose each option, and which options differ.

    Parameters
    ----------
    cells : Cells
        ``values``: shape (cells, k), a column per option, each of two values, of which
        the higher counts as chosen.
    level : float
        Confidence level, between 0 and 1; of each interval by itself.

    Returns
    -------
    SeveralAnswers
        ``shares`` in the order of the columns, with Wilson's interval; ``test``
        Cochran's Q, a Refusal where every respondent chooses all or none; ``pairs``
        exact McNemar tests with Holm's p. All on the respondents who answered every
        column: an option left blank is no answer, unless the study says so.

    Raises
    ------
    TooFewAnswersError
        Fewer than two respondents.
    NotTwoAnswersError, ConstantScoreError
        A column has more than two answers; one answer, so that yes and no cannot be
        told apart. All at once.

    Notes
    -----
    Shares add up to more than one where respondents choose several. Checked against
    statsmodels ``cochrans_q`` and ``mcnemar``.

    References
    ----------
    Wilson (1927), doi:10.1080/01621459.1927.10502953; Cochran (1950),
    doi:10.1093/biomet/37.3-4.256; McNemar (1947), doi:10.1007/BF02295996.
    """
    pairs = pairwise_mcnemar(cells, level)
    says = yes_no(cells)
    is_weighted = not np.array_equal(cells.weight, cells.n)
    chosen, weights = (cells.n @ says).tolist(), cells.weight @ says
    return SeveralAnswers(
        of=cells.names,
        shares=tuple(
            Share(
                level=name,
                count=count,
                estimate=_share(cells, name, count, level),
                weighted=float(weight / cells.weight.sum()) if is_weighted else None,
            )
            for name, count, weight in zip(cells.names, chosen, weights, strict=True)
        ),
        test=attempt(cochran_q, cells, measure="cochran-q", level=level),
        pairs=pairs,
        n=cells.total,
        n_missing=cells.n_missing,
    )


def _share(cells: Cells, name: str, count: int, level: float) -> Estimate:
    return Estimate(
        measure="share-chosen",
        of=(name,),
        value=count / cells.total,
        interval=wilson(count, cells.total, level),
        n=cells.total,
        n_missing=cells.n_missing,
        method="wilson",
    )


PROCEDURES = (
    Procedure(
        id="multi-select",
        subject="repeated",
        run=multi_select,
        takes=("yes-no", "yes-no"),
        more=True,
        checked=("statsmodels cochrans_q", "statsmodels mcnemar"),
    ),
)

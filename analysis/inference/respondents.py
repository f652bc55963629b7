"""Are there enough respondents, and do their scores differ?"""

from __future__ import annotations

import numpy as np

from analysis.cells import Cells
from analysis.errors import ConstantScoreError, TooFewAnswersError, raise_all
from analysis.line import Name

FEWEST = 3  # two respondents always lie on a line


def respondents(cells: Cells, fewest: int = FEWEST) -> int:
    """How many there are.

    Raises
    ------
    TooFewAnswersError
        There are fewer than ``fewest``.
    ConstantScoreError
        A score has one value; all such scores are told at once.
    """
    n = cells.total
    if n < fewest:
        raise TooFewAnswersError(found=n, needed=fewest)
    scores = zip(cells.names, cells.values.T, strict=True)
    constant = [name for name, score in scores if np.ptp(score) == 0]
    raise_all(ConstantScoreError(score=Name(name)) for name in constant)
    return n

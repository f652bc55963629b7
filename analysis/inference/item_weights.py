"""What each item counts for in a factor score, in small whole numbers."""

from __future__ import annotations

from functools import reduce
from math import gcd

from analysis.cells import Moments
from analysis.errors import ImproperSolutionError, raise_all
from analysis.inference.factors import factor_weights
from analysis.line import Name

HEAVIEST = 4  # finer weights make more different scores than there is to tell


def item_weights(moments: Moments) -> tuple[int, ...]:
    """Weights of the items, proportional to those of the one-factor model.

    Parameters
    ----------
    moments : Moments
        Of three items or more, reversed where they should be.

    Returns
    -------
    tuple of int
        From 1 to 4, one per item; (1, 1, 1) where all count alike.

    Raises
    ------
    ImproperSolutionError
        An item goes against the factor, so that no weight above 0 is right.
    StudyError
        As ``factors.factor_weights``.

    Notes
    -----
    Those of ``factors.factor_weights``; Bartlett's scores differ from Thurstone's by
    a factor only. The heaviest becomes 4, the others are rounded to whole numbers, at
    least 1, so that a score is still one division of two whole numbers and takes few
    different values.

    References
    ----------
    Thurstone (1935), The Vectors of Mind; Bartlett (1937),
    doi:10.1111/j.2044-8295.1937.tb00863.x.
    """
    pull = factor_weights(moments)
    raise_all(ImproperSolutionError(item=Name(it)) for it, w in pull.items() if w <= 0)
    heaviest = max(pull.values())
    rounded = [max(1, round(HEAVIEST * it / heaviest)) for it in pull.values()]
    common = reduce(gcd, rounded)
    return tuple(it // common for it in rounded)

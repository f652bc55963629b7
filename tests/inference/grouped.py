"""Rows of groups as cells, for the tests of what compares groups."""

import numpy as np
from hypothesis import strategies as st

from tests.drawn import count

answer = st.integers(1, 7)
group = st.lists(answer, min_size=3, max_size=12).filter(lambda it: len(set(it)) > 1)
studies = st.lists(group, min_size=2, max_size=4)


def counted(*scores):
    """Rows of several groups as cells, the groups named a, b, c, ..."""
    names = np.repeat(list("abcdefgh")[: len(scores)], [len(it) for it in scores])
    return count(np.concatenate(scores), names, names=("y", "g"))


def swapped(first, second):
    """The same rows of two groups, the second shown first."""
    names = ["b"] * len(second) + ["a"] * len(first)
    return count([*second, *first], names, names=("y", "g"))

"""Studies that tests of linear models are tried on."""

import numpy as np
from hypothesis import strategies as st

from tests.drawn import count

NAMES = ("y", "x", "z", "g")


@st.composite
def studies(draw):
    """Rows of an outcome, two scores and a group, some of them repeated."""
    size = draw(st.integers(12, 40))
    number = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    place = np.arange(size)
    group, x = np.array(list("abc"))[place % 3], place // 3 % 7 + 1.0
    z = number.integers(0, 60, size) / 4
    y = number.normal(x - 0.3 * z + 2 * (group == "b"), 1 + x).round(1)
    times = number.integers(1, 4, size)
    return tuple(np.repeat(it, times) for it in (y, x, z, group))


def rows_of(y, x, z, group):
    """The columns of y ~ x + g + z + x:g with treatment contrasts."""
    b, c = group == "b", group == "c"
    return np.column_stack([np.ones(len(y)), x, b, c, z, x * b, x * c])


TERMS = ["x", "g", "z", ("x", "g")]


def counted(study):
    """The cells of such rows."""
    return count(*study, names=NAMES)

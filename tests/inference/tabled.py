"""Tables of counts as cells, and the tables that laws are held on."""

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from analysis.cells import gather


def tabled(n, names="xyz", n_missing=0):
    """A table of counts as cells: groups, with their levels called 0, 1, 2, ..."""
    n = np.asarray(n)
    places = np.indices(n.shape).reshape(n.ndim, -1).T
    levels = {
        name: tuple(map(str, range(size)))
        for name, size in zip(names, n.shape, strict=False)
    }
    w = n.ravel()
    kept = w > 0
    return gather(
        tuple(levels),
        places[kept],
        *[w[kept]] * 3,
        levels=levels,
        n_missing=n_missing,
    )


def split(n):
    """The same table with each cell counted in two parts."""
    whole = tabled(n)
    twice = np.repeat(np.arange(len(whole.n)), 2)
    parts = np.stack([whole.n // 2, whole.n - whole.n // 2], axis=1).ravel()
    sums = {"n": parts, "weight": parts * 1.0, "weight_squared": parts * 1.0}
    return replace(whole, values=whole.values[twice], **sums)


def occupied(n):
    """Whether every level has respondents, more of them than there are levels."""
    sums = [n.sum(axis=axis) for axis in range(n.ndim)]
    return all((it > 0).all() for it in sums) and n.sum() > max(n.shape)


sizes = st.tuples(st.integers(2, 4), st.integers(2, 4))
tables = arrays(np.int64, sizes, elements=st.integers(0, 30)).filter(occupied)
fours = arrays(np.int64, (2, 2), elements=st.integers(1, 60))

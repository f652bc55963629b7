"""A column as its few distinct values and where they stand.

Answers repeat: what holds for a value holds for all rows that have it, so that a
million rows cost no more than the handful of answers they hold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from analysis.intake.codes import Value, as_text
from analysis.study.model import Code

WHOLES = (pa.int8(), pa.int16(), pa.int32(), pa.int64())


@dataclass(frozen=True, slots=True)
class Distinct:
    """The values that occur, blank text left out, and per row which one (-1: none)."""

    values: tuple[Value, ...]
    places: np.ndarray  # shape (rows,)

    def where(self, fits: Callable[[Value], bool]) -> np.ndarray:
        """The rows whose value fits, as positions from 0."""
        chosen = np.array([fits(value) for value in self.values] + [False])
        return np.flatnonzero(chosen[self.places])

    def coded(self, codes: Sequence[Code | None], text: bool = False) -> pa.Array:
        """The column with a code for each value; None makes the row null.

        The smallest integers that hold the codes; floats where one has a fraction;
        text where one is a word, or where ``text`` says so.
        """
        told = [one for one in codes if one is not None]
        if text or any(isinstance(one, str) for one in told):
            lexicon = [None if one is None else as_text(one) for one in codes]
            small = pa.array([*lexicon, None], pa.string())
        elif all(float(one).is_integer() for one in told):
            whole = [None if one is None else int(one) for one in codes]
            small = pa.array([*whole, None], _smallest(told))
        else:
            small = pa.array([*codes, None], pa.float64())
        places = np.where(self.places < 0, len(codes), self.places)
        return small.take(pa.array(places))


def distinct(column: pa.ChunkedArray) -> Distinct:
    """The distinct values of a column; spaces around a text do not count."""
    encoded = column.combine_chunks().dictionary_encode()
    found = encoded.dictionary.to_pylist()
    values = [one.strip() if isinstance(one, str) else one for one in found]
    unique = list(dict.fromkeys(one for one in values if one not in ("", None)))
    number = {one: at for at, one in enumerate(unique)} | {"": -1, None: -1}
    translate = np.array([*(number[one] for one in values), -1], dtype=np.int64)
    indices = encoded.indices.fill_null(len(values)).to_numpy(zero_copy_only=False)
    return Distinct(tuple(unique), translate[indices])


def _smallest(codes: Sequence[Code]) -> pa.DataType:
    largest = max((abs(int(one)) for one in codes), default=0)
    return next(kind for kind in WHOLES if largest < 2 ** (kind.bit_width - 1))

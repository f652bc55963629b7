"""Several columns of small whole numbers as one, which an engine groups faster.

As the digits of a clock: hours * 3600 + minutes * 60 + seconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

import ibis
import ibis.expr.types as ir
import numpy as np

KINDS = {"int32": 2**31, "int64": 2**62}
MOST = max(KINDS.values())


@dataclass(frozen=True, slots=True)
class Column:
    """A column and the whole numbers it can hold; no ``size``: any number."""

    name: str
    lowest: int = 0
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Bundle:
    """Columns that travel as one number, or one column as it stands."""

    columns: tuple[Column, ...]

    def key(self, table: ir.Table) -> ir.Value:
        """The number, less the part that is the same for everybody."""
        if not self._is_whole:
            return table[self.columns[0].name]
        kind = next(kind for kind, most in KINDS.items() if self._reach < most)
        # the radix carries the width: Ibis drops a cast of the column, since it
        # takes a sum for wider than the engine does
        digits = (
            table[column.name] * ibis.literal(radix).cast(kind)
            for column, radix in zip(self.columns, self._radices, strict=True)
        )
        return sum(digits)

    def columns_of(self, key: np.ndarray) -> dict[str, np.ndarray]:
        """The columns behind the numbers."""
        if not self._is_whole:
            return {self.columns[0].name: key}
        pairs = list(zip(self.columns, self._radices, strict=True))
        rest = key.astype(np.int64) - sum(c.lowest * radix for c, radix in pairs)
        found = {}
        for column, radix in pairs:
            digit, rest = np.divmod(rest, radix)
            found[column.name] = digit + column.lowest
        return found

    @property
    def _is_whole(self) -> bool:
        return all(column.size is not None for column in self.columns)

    @property
    def _radices(self) -> list[int]:
        sizes = [column.size or 1 for column in self.columns]
        return [prod(sizes[place + 1 :]) for place in range(len(sizes))]

    @property
    def _reach(self) -> int:
        """No partial sum is larger than this."""
        ends = ((abs(c.lowest) + (c.size or 1)) for c in self.columns)
        return sum(end * radix for end, radix in zip(ends, self._radices, strict=True))


def bundle(columns: Sequence[Column]) -> tuple[Bundle, ...]:
    """As few bundles as hold the columns in their order."""
    bundles: list[Bundle] = []
    for column in columns:
        wider = Bundle((*bundles[-1].columns, column)) if bundles else None
        if wider is not None and wider._is_whole and wider._reach < MOST:
            bundles[-1] = wider
        else:
            bundles.append(Bundle((column,)))
    return tuple(bundles)


def unbundle(
    rows: Mapping[str, np.ndarray], bundles: Sequence[Bundle]
) -> dict[str, np.ndarray]:
    """Every column behind ``k0``, ``k1`` and so on."""
    found: dict[str, np.ndarray] = {}
    for place, held in enumerate(bundles):
        found |= held.columns_of(rows[f"k{place}"])
    return found

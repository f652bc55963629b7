"""What tables of counts, and several answers of the same respondents, look like."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Options


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossCell:
    """One place of a table of counts, and how far it is from no link at all."""

    row: str  # levels, or answers as text
    column: str
    count: int
    share_of_row: float
    share_of_column: float
    expected: float  # without a link
    pearson_residual: float
    residual: float  # adjusted and standardised: a normal deviate without a link
    p: float
    p_adjusted: float  # Holm's over all the cells of the table


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossTable:
    """Two columns counted against one another, the test of it, and every cell."""

    of: tuple[str, str]  # rows, columns
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[CrossCell, ...]  # row by row
    test: Comparison  # its effect is Cramer's V
    share_small: float  # of the cells, with an expected count below five
    least_expected: float
    n: int
    n_missing: int
    method: str = "chi-square"
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """The sentence of the test, with the cell that stands out most."""
        # of residuals that are equal but for rounding, the one above what is expected
        most = max(self.cells, key=lambda it: (round(abs(it.residual), 9), it.residual))
        x, y = self.of
        facts: dict[str, Fact] = {
            "row": Name(f"{x}[{most.row}]"),
            "column": Name(f"{y}[{most.column}]"),
            "residual": most.residual,
            "side": "more" if most.residual > 0 else "fewer",
            "small": self.share_small,
        }
        return Line("test-cross-table", {**self.test.line.facts, **facts})

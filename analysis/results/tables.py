"""What tables of counts, and several answers of the same respondents, look like."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.line import Fact, Line, Name
from analysis.results.core import Comparison, Options, Refusal
from analysis.results.scores import Share


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedAnswers:
    """Several answers of the same respondents, ranked by each of them."""

    of: tuple[str, ...]
    mean_ranks: tuple[float, ...]  # from 1, the lowest; in the order of ``of``
    test: Comparison  # its effect is Kendall's W
    n: int
    n_missing: int
    method: str = "friedman"
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """The sentence of the test, with the answers ranked highest and lowest."""
        by_rank = sorted(zip(self.mean_ranks, self.of, strict=True), key=_first)
        (low, lowest), (high, highest) = by_rank[0], by_rank[-1]
        facts: dict[str, Fact] = {"low": low, "high": high}
        facts |= {"lowest": Name(lowest), "highest": Name(highest)}
        return Line("test-ranked-answers", {**self.test.line.facts, **facts})


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossed:
    """Respondents counted per level of two columns, those without anybody left out."""

    of: tuple[str, str]  # rows, columns
    rows: tuple[str, ...]  # levels, or answers as text
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]  # row by row
    n: int
    n_missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralAnswers:
    """Options of which respondents choose several: each share, and which differ."""

    of: tuple[str, ...]
    shares: tuple[Share, ...]  # ``level`` is the option
    test: Comparison | Refusal  # Cochran's Q
    pairs: tuple[Comparison, ...]
    n: int
    n_missing: int
    method: str = "multi-select"
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """The options chosen most and least, and the test where there is one."""
        by_count = sorted(self.shares, key=lambda one: one.count)
        facts: dict[str, Fact] = {"n": self.n, "n_missing": self.n_missing}
        facts |= {"questions": len(self.of)}
        facts |= {"least": Name(by_count[0].level), "most": Name(by_count[-1].level)}
        facts |= {"low": by_count[0].estimate.value}
        facts |= {"high": by_count[-1].estimate.value}
        if isinstance(self.test, Refusal):
            return Line("estimate-several-answers", facts)
        return Line("test-several-answers", {**self.test.line.facts, **facts})

    @property
    def lines(self) -> tuple[Line, ...]:
        """The whole, then each option, then every two of them."""
        shares = (one.estimate.line for one in self.shares)
        return (self.line, *shares, *(one.line for one in self.pairs))


def _first(pair: tuple[float, str]) -> float:
    return pair[0]

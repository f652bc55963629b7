"""Two ordered answers as two hidden scores that were cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.line import Line
from analysis.results.core import Comparison, Estimate, Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Polychoric:
    """The correlation of the scores behind two ordered answers."""

    of: tuple[str, str]
    estimate: Estimate
    se: float
    thresholds: Mapping[str, tuple[float, ...]]  # between the answers that were given
    misfit: (
        Comparison | None
    )  # against normal scores; None where nothing is left to fit
    n: int
    n_missing: int
    method: str  # "polychoric-ml", "polychoric-two-step"
    options: Options = field(default_factory=dict)

    @property
    def line(self) -> Line:
        """The correlation, and whether hidden normal scores fit the answers."""
        facts = dict(self.estimate.line.facts)
        if self.misfit is None:
            return Line("polychoric", facts)
        told = self.misfit.line.facts
        facts |= {"fits": "no" if told["clear"] == "yes" else "yes"}
        facts |= {"statistic": told["statistic"], "df": told["df1"], "fit": told["p"]}
        return Line("polychoric-fit", facts)

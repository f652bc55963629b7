"""How pairs of respondents stand."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.results.core import Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """Pairs of respondents: how many agree in order, and what follows from that."""

    of: tuple[str, str]
    concordant: int
    discordant: int
    pairs: int
    tied_x: int  # pairs with the same x, also when y is the same
    tied_y: int
    tied_both: int
    gamma: float
    gamma_se: float
    somers_d_yx: float  # of y given x
    somers_d_xy: float  # of x given y
    tau_a: float
    tau_b: float
    tau_c: float
    z: float  # concordant - discordant over its error under independence
    p: float
    n: int
    n_missing: int
    method: str = "pair-counts"
    options: Options = field(default_factory=dict)

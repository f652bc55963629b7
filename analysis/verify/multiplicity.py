"""Adjusting p values for several tests."""

from __future__ import annotations

from typing import get_args

from analysis.inference.multiplicity import Adjustment, adjust
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure

METHODS = get_args(Adjustment)


def _adjusted(case: Case) -> Ours:
    p = [float(one) for one in case.texts("p")]
    return {
        f"{method}.{place}": value
        for method in METHODS
        for place, value in enumerate(adjust(p, method))
    }


PROCEDURES = (
    Procedure(
        name="padjust",
        family="multiplicity_power",
        ids="padjust-*",
        covers=tuple(f"{method}.*" for method in METHODS),
        compute=_adjusted,
    ),
)

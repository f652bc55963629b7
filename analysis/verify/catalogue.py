"""Every kind of reference case: verified, or left out for a reason."""

from __future__ import annotations

from analysis.verify import (
    contingency,
    correlation,
    correlation_parts,
    descriptive,
    factor_models,
    hard_cases,
    hard_groups,
    hard_tables,
    k_group,
    k_group_pairs,
    linear_checks,
    logistic,
    mediation,
    multiplicity,
    ordinal_model,
    power,
    probing,
    quadrants,
    regression,
    reliability,
    single,
    survey,
    two_group,
)
from analysis.verify.procedure import Omission, Procedure

PROCEDURES: tuple[Procedure, ...] = (
    *descriptive.PROCEDURES,
    *quadrants.PROCEDURES,
    *reliability.PROCEDURES,
    *factor_models.PROCEDURES,
    *correlation.PROCEDURES,
    *correlation_parts.PROCEDURES,
    *contingency.PROCEDURES,
    *two_group.PROCEDURES,
    *single.PROCEDURES,
    *k_group.PROCEDURES,
    *k_group_pairs.PROCEDURES,
    *regression.PROCEDURES,
    *linear_checks.PROCEDURES,
    *probing.PROCEDURES,
    *mediation.PROCEDURES,
    *ordinal_model.PROCEDURES,
    *logistic.PROCEDURES,
    *survey.PROCEDURES,
    *multiplicity.PROCEDURES,
    *power.PROCEDURES,
    *hard_cases.PROCEDURES,
    *hard_groups.PROCEDURES,
    *hard_tables.PROCEDURES,
)

# every case is verified; a kind that is not would stand here with its reason
OMISSIONS: tuple[Omission, ...] = ()

CATALOGUE: tuple[Procedure | Omission, ...] = (*PROCEDURES, *OMISSIONS)

"""What an analysis found: frozen, never rounded, always with its n.

A module per family of procedures; all of them are told here by name.
"""

from analysis.results.association import (
    Concordance,
)
from analysis.results.core import (
    Comparison,
    Estimate,
    Interval,
    Options,
    Refusal,
    facts_of,
    together,
)
from analysis.results.mediation import (
    Mediation,
)
from analysis.results.models import (
    Column,
    Design,
    LinearModel,
    OrdinalModel,
    Slopes,
    Term,
)
from analysis.results.odds import (
    LogisticModel,
    OddsRatio,
    Predicted,
)
from analysis.results.probing import (
    AxesModeration,
    Region,
    ScoreModeration,
    Surface,
)
from analysis.results.regression import (
    AdjustedMeans,
    Diagnostics,
    Inflation,
    Influence,
    TermTest,
    TermTests,
)
from analysis.results.scales import (
    ItemAnalysis,
    OneFactor,
    Reliability,
)
from analysis.results.scores import (
    AnswerCounts,
    Bin,
    Curve,
    Density,
    Description,
    QuadrantShares,
    Share,
)
from analysis.results.weights import (
    RakedCell,
    Raking,
    WeightedMean,
    WeightedModel,
    WeightedQuantiles,
    WeightedShare,
    WeightedTable,
    WeightEffect,
)

__all__ = [
    "AdjustedMeans",
    "AnswerCounts",
    "AxesModeration",
    "Bin",
    "Column",
    "Comparison",
    "Concordance",
    "Curve",
    "Density",
    "Description",
    "Design",
    "Diagnostics",
    "Estimate",
    "Inflation",
    "Influence",
    "Interval",
    "ItemAnalysis",
    "LinearModel",
    "LogisticModel",
    "Mediation",
    "OddsRatio",
    "OneFactor",
    "Options",
    "OrdinalModel",
    "Predicted",
    "QuadrantShares",
    "Refusal",
    "Region",
    "Reliability",
    "ScoreModeration",
    "Share",
    "Slopes",
    "Surface",
    "Term",
    "TermTest",
    "TermTests",
    "RakedCell",
    "Raking",
    "WeightedMean",
    "WeightedModel",
    "WeightedQuantiles",
    "WeightedShare",
    "WeightedTable",
    "WeightEffect",
    "facts_of",
    "together",
]

"""The only place that talks to an engine: it counts, and shows no respondent."""

from analysis.store.cuts import Cuts
from analysis.store.protocol import Counting
from analysis.store.store import Store

__all__ = ["Counting", "Cuts", "Store"]

"""Files of others -> answers, every fault at once."""

from analysis.intake.reading import Reading, load
from analysis.intake.receipt import Column, Receipt

__all__ = ["Column", "Reading", "Receipt", "load"]

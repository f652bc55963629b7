"""Results, faults and titles -> sentences, in Dutch and English."""

from analysis.words.say import LANGUAGES, Say

__all__ = ["LANGUAGES", "Say"]

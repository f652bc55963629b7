"""What the options of a multiverse are called."""

from __future__ import annotations

from analysis.words import Say

OPTIONS = {
    "cut": {
        "median": "cut-median",
        "mean": "cut-mean",
        "midpoint": "cut-midpoint",
        "fixed": "cut-fixed",
        "middle": "cut-middle",
    },
    "ties": {"low": "ties-low", "high": "ties-high", "out": "ties-out"},
    "scoring": {
        "mean": "scoring-mean",
        "factor": "scoring-factor",
        "ranks": "scoring-ranks",
    },
    "missing": {"half": "missing-half", "all": "missing-all", "own": "missing-own"},
    "test": {
        "spearman": "test-spearman",
        "kendall": "test-kendall",
        "least-squares": "test-least-squares",
        "proportional-odds": "test-proportional-odds",
    },
    "weights": {"without": "weights-without", "with": "weights-with"},
    "covariates": {"without": "covariates-without", "with": "covariates-with"},
    "careless": {"in": "careless-in", "out": "careless-out"},
}


def choice(name: str, say: Say) -> str:
    """A choice, as it stands in a sentence."""
    return say(f"robust-{name}")


def option(of: str, name: str, say: Say) -> str:
    """An option of a choice, clear by itself."""
    return say(f"robust-{OPTIONS[of][name]}")


def verdict(name: str, say: Say) -> str:
    """What a specification says."""
    return say(f"robust-verdict-{name}")

"""The rules of the gate by name, and their numbers."""

from __future__ import annotations

RULES = frozenset(
    {
        "persons",  # at least K behind everything
        "empty",  # nothing of 0 or 100%
        "concentrated",  # nothing of answers that are nearly all the same
        "pairs",  # two bases differ by nobody or by K
        "complementary",  # what is hidden does not follow from its siblings
        "audit",  # nor from everything together
        "rounding",  # counts to the nearest 5, all else alike
        "points",  # no value of one respondent: minimum, maximum, outlier
        "models",  # enough respondents for each parameter
        "declared",  # nothing but declared items, scales and groups
        "filters",  # at most two, from a closed list
        "versions",  # two versions differ in nobody or in K
        "bytes",  # hidden is absent
        "own",  # an organisation stands beside at least three others
    }
)
VERSION = 2  # of the rules: a snapshot says which it passed
K = 10  # persons
STEP = 5  # counts are rounded to its nearest multiple
SLACK = STEP // 2  # how far a rounded count may be off
NEARLY_ALL = 0.9
MOST_FILTERS = 2
MOST_STATES = 2000
MOST_UNKNOWNS = 20_000
MOST_ROUNDS = 10
LEAST_OTHERS = 3  # organisations beside one's own
LARGEST_OTHER = 0.75  # of them
MOVES = 2  # cells that change when one respondent moves
WITH_DECIMALS = {"share": 1000, "mean": 100}  # persons for one more digit
WITH_INTERVAL = 30
WITH_QUANTILES = {"p10": 100, "p25": 40, "p50": 20, "p75": 40, "p90": 100}

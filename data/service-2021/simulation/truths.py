"""What was planted, what a test of the answers must say, and how often it does."""

from __future__ import annotations

import json
from dataclasses import dataclass

HEAD = """\
# What was planted in the simulated answers, and what a test of them must say.
# numbers: in expectation, over very many samples. must_say: in this sample.
# held: share of 200 samples (--seed 1 to 200) in which the tests said all of it; below
# one because an interval misses in 5 % of samples and a test does not always find
# what is there.

simulated = true
seed = {seed}
respondents = 1043
"""


@dataclass(frozen=True)
class Truth:
    """One planted truth."""

    planted: str
    must_say: str
    held: float
    numbers: dict[str, object]


TRUTHS = {
    "T1": Truth(
        "Complexity and need for personal service go together, in a straight line",
        "The interval of rho holds .30; a square adds nothing",
        0.89,
        {"x": "complexity", "y": "personal_service", "spearman": 0.30},
    ),
    "T2": Truth(
        "The link is twice as strong in those who are led by others; search does not "
        "matter",
        "Slopes differ between the halves of decision_style, and over the quadrants; "
        "not between the halves of information_search",
        0.865,
        {
            "led_by_others": 0.40,
            "independent": 0.20,
            "search_much": 0.30,
            "search_little": 0.30,
        },
    ),
    "T3": Truth(
        "The link is the same in all organisations; questions to the tax office are "
        "the most complex",
        "No moderation by organisation; means of complexity differ, B is highest",
        0.93,
        {"W": 0.29, "O": 0.28, "B": 0.31, "G": 0.28, "most_complex": "B"},
    ),
    "T4": Truth(
        "Complexity goes less with human contact than with personal service",
        "The two rhos differ; the interval of each holds its number",
        0.89,
        {"complexity_human": 0.17, "personal_human": 0.37},
    ),
    "T5": Truth(
        "Digital skill does not go with a digital first contact; of those who had "
        "one, the skilled give a higher grade",
        "Equivalent to 0 within .1; the interval of digital users holds .25",
        0.85,
        {"skill_digital": 0.0, "within": 0.1, "skill_grade_digital": 0.25},
    ),
    "T6": Truth(
        "The quadrants depend on the cut, and differ a little per organisation",
        "Shares within 3 points; 30 % change quadrant between median and midpoint; "
        "16 % lie on a median (also within 3); quadrant and organisation are linked",
        0.32,
        {
            "order": ["ll", "lh", "hl", "hh"],
            "median": [0.30, 0.28, 0.21, 0.21],
            "midpoint": [0.15, 0.27, 0.20, 0.39],
            "changed": 0.30,
            "tied": 0.16,
            "cramers_v": 0.09,
        },
    ),
    "T7": Truth(
        "Who is led by others needs more personal service; search does not matter",
        "Means differ between the halves of decision_style (d .2) and over the "
        "quadrants; not between the halves of information_search",
        0.8,
        {"d_decision": 0.20, "d_search": 0.0},
    ),
    "T8": Truth(
        "Complex questions come in digitally less often",
        "The interval of rho holds -.19",
        0.955,
        {"x": "complexity", "y": "digital", "spearman": -0.19},
    ),
    "T9": Truth(
        "Complex questions are solved at the first contact less often",
        "A falling trend over complexity below 3.5, 3.5 to 4.5, above 4.5",
        0.995,
        {"y": "solved_first", "low": 0.78, "middle": 0.66, "high": 0.54},
    ),
    "T10": Truth(
        "Each retelling goes with half a point less",
        "The interval of the slope holds -.5",
        0.93,
        {"x": "retold", "y": "grade", "slope": -0.5},
    ),
    "T11": Truth(
        "Need exceeds experience most on empathy, then on confidence, not on place",
        "Empathy first, confidence second, place last; place equivalent within d_z .1",
        0.845,
        {
            "empathy": 1.2,
            "confidence": 0.9,
            "time": 0.7,
            "complexity": 0.6,
            "relevance": 0.5,
            "autonomy": 0.3,
            "language": 0.2,
            "place": 0.0,
        },
    ),
    "T12": Truth(
        "A fixed contact makes it personal most often, a video call least; informal "
        "address is liked or not",
        "That ranking; more answers at 2 and at 6 than at 4 on informal",
        0.95,
        {"pa_fixed": 0.55, "pa_video": 0.22, "two_peaked": "informal"},
    ),
    "T13": Truth(
        "Staff think better of how they listen than customers do, not of speed",
        "Means differ on gs_listening_exp (interval holds 1.0), not on gs_speed_exp",
        0.905,
        {"gs_listening_exp": 1.0, "gs_speed_exp": 0.0},
    ),
    "T14": Truth(
        "Feeling heard carries half of the link of empathy and grade",
        "The indirect part lies above 0",
        1.0,
        {
            "x": "gs_empathy_exp",
            "m": "feeling_heard",
            "y": "grade",
            "share_indirect": 0.5,
        },
    ),
    "T15": Truth(
        "Bad is told to more people than good; few stay for the price; half of the "
        "best moments are human",
        "Holds; contradicted; undecided",
        0.77,
        {"told_bad": 3.0, "told_good": 1.5, "st_price": 0.15, "best_who_1": 0.51},
    ),
    "T16": Truth(
        "The young and the lower educated answer less often",
        "Unweighted age is off the population; weighted it is right",
        0.995,
        {"young_in_population": 0.27, "young_expected": 0.19, "design_effect": 1.2},
    ),
}


def truth_file(seed: int) -> str:
    """All truths as TOML."""
    return "\n".join([HEAD.format(seed=seed), *(_truth(name) for name in TRUTHS)])


def _truth(name: str) -> str:
    truth = TRUTHS[name]
    lines = [
        f"[{name}]",
        f"planted = {_value(truth.planted)}",
        f"must_say = {_value(truth.must_say)}",
        f"held = {truth.held}",
        "",
        f"[{name}.numbers]",
    ]
    lines += [f"{key} = {_value(value)}" for key, value in truth.numbers.items()]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

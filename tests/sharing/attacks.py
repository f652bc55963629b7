"""Attackers, written apart from the gate: they know payloads and public definitions.

A payload is JSON, as a partner can save it. What an attacker may know besides is given:
the levels of each variable, what every link was asked to show, and, for attacker (c),
the respondents of its own organisation. The truth is only looked at to judge a guess.
"""

import json
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np
from scipy.optimize import linprog

SMALL = 10  # a group of fewer may not be told
EPS = 1e-6


@dataclass
class Study:
    """The truth of a study, respondent by respondent, and what of it is public."""

    levels: dict  # variable -> its levels; public
    rows: dict  # variable -> level of each respondent; secret
    organisation: str

    @property
    def size(self):
        return len(next(iter(self.rows.values())))

    def who(self, group):
        """Which respondents a group holds."""
        inside = np.ones(self.size, dtype=bool)
        for key, levels in group:
            inside &= np.isin(self.rows[key], levels)
        return inside


def group(where):
    """A group as it stands in a payload, hashable."""
    return tuple((key, tuple(levels)) for key, levels in where["where"])


def told(payloads):
    """Every group that some payload tells of, with its count as shown."""
    found = {}
    for text in payloads:
        for entry in json.loads(text):
            if "hidden" in entry["values"]:
                continue
            found[group(entry["about"])] = entry["n"]
            beside = zip(entry["beside"], entry["n_beside"], strict=True)
            found |= {group(where): n for where, n in beside}
    return found


def subtract(study, payloads):
    """D1, D3: pairs of groups that differ by one to nine persons, and who they are."""
    groups = sorted(told(payloads))
    held = {it: study.who(it) for it in groups}
    return [
        (one, other)
        for one, other in combinations(groups, 2)
        if 0 < np.count_nonzero(held[one] ^ held[other]) < SMALL
    ]


def leave_over(study, payloads):
    """D1: wholes less all their parts along a variable that leave one to nine."""
    groups = set(told(payloads))
    found = []
    for whole in groups:
        for key in study.levels:
            parts = [it for it in groups if single(it, key) and rest(it, key) == whole]
            if not parts or key in dict(whole):
                continue
            left = study.who(whole)
            for part in parts:
                left &= ~study.who(part)
            if 0 < np.count_nonzero(left) < SMALL:
                found.append((whole, key))
    return found


def single(of, key):
    return len(dict(of).get(key, ())) == 1


def rest(of, key):
    return tuple(part for part in of if part[0] != key)


def combine(study, payloads, asked):
    """D1: small groups that are a sum and difference of any number of those told.

    Counts are rounded, but means of them all would give the mean of the small one.
    """
    names = sorted(told(payloads))
    if not names:
        return []
    rows = np.array([study.who(it) for it in names], dtype=float)
    small = {it: study.who(it) for it in sorted(asked)}
    small = {it: inside for it, inside in small.items() if 0 < inside.sum() < SMALL}
    if not small:
        return []
    kinds = np.unique(np.vstack([rows, *small.values()]), axis=1)
    known, wanted = kinds[: len(names)].T, kinds[len(names) :].T
    weights = np.linalg.lstsq(known, wanted, rcond=None)[0]
    off = np.abs(known @ weights - wanted).max(axis=0)
    return [it for it, gap in zip(small, off, strict=True) if gap < EPS]


@dataclass
class Polytope:
    """Every world that fits what was told: persons per combination of levels."""

    study: Study
    combos: list  # of levels, one for each variable
    bounds: np.ndarray
    rows: np.ndarray
    low: np.ndarray
    high: np.ndarray

    def largest(self, target):
        """A world with the most persons in a set of combinations, and how many."""
        answer = linprog(
            -target.astype(float),
            A_ub=np.vstack([self.rows, -self.rows]),
            b_ub=np.concatenate([self.high, -self.low]),
            bounds=self.bounds,
            method="highs-ds",
        )
        assert answer.status == 0, answer.message
        return answer.x

    def row(self, of):
        """Which combinations a group holds."""
        keys, wanted = list(self.study.levels), dict(of)
        return np.array(
            [
                all(
                    level in wanted.get(key, (level,))
                    for key, level in zip(keys, combo, strict=True)
                )
                for combo in self.combos
            ]
        )


def polytope(study, payloads, rounding=True):
    """What everybody who pools these payloads knows: attacker (a)."""
    combos = list(product(*study.levels.values()))
    found = Polytope(study, combos, None, None, None, None)
    shown = told(payloads)
    slack = 2 if rounding else 0
    least = SMALL if rounding else 0
    found.rows = np.array([found.row(it) for it in shown], dtype=float)
    found.low = np.array([max(least, n - slack) for n in shown.values()], dtype=float)
    found.high = np.array([n + slack for n in shown.values()], dtype=float)
    found.bounds = np.tile([0.0, 10.0 * study.size], (len(combos), 1))
    return found


def give_away(study, payloads, asked, *, who="a", rounding=True):
    """D2: groups of one to nine that some attacker proves to be below ten.

    Parameters
    ----------
    asked : iterable of groups
        What the links were to show; a target is one of them.
    who : str
        ``"a"`` knows nothing else, ``"b"`` which of the groups that are absent hold
        nobody, ``"c"`` is each organisation in turn.
    """
    if who == "c":
        own = study.levels[study.organisation]
        return [
            it
            for level in own
            for it in _give_away(study, payloads, asked, level, rounding=rounding)
        ]
    return _give_away(
        study, payloads, asked, None, empties=who == "b", rounding=rounding
    )


def _give_away(study, payloads, asked, own, *, empties=False, rounding=True):
    known = polytope(study, payloads, rounding)
    held = {it: study.who(it) for it in sorted(asked)}
    if empties:
        for it, inside in held.items():
            if not inside.any():
                known.bounds[known.row(it)] = 0
    mine = np.zeros(len(known.combos), dtype=bool)
    others = np.ones(study.size, dtype=bool)
    if own is not None:
        mine = known.row(((study.organisation, (own,)),))
        others = ~study.who(((study.organisation, (own,)),))
        known.bounds[mine] = _counted(known, mine)[:, None]
    left = {
        it: known.row(it) & ~mine
        for it, inside in held.items()
        if 0 < np.count_nonzero(inside & others) < SMALL
    }
    return _proven(known, left)


def _counted(known, mine):
    """The true persons in each of an attacker's own combinations."""
    keys = list(known.study.levels)
    sizes = [
        np.count_nonzero(
            known.study.who([(k, (v,)) for k, v in zip(keys, combo, strict=True)])
        )
        for combo, own in zip(known.combos, mine, strict=True)
        if own
    ]
    return np.array(sizes, dtype=float)


def _proven(known, left):
    """Targets that hold fewer than ten in every world; a world may clear several."""
    found = []
    open_ = dict(left)
    while open_:
        name, target = open_.popitem()
        world = known.largest(target)
        if target @ world < SMALL - EPS:
            found.append(name)
        open_ = {it: row for it, row in open_.items() if row @ world < SMALL - EPS}
    return found

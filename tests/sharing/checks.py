"""What must never be seen in what leaves, rule by rule: one check catches each mutant.

Each check publishes something with the rules it is given, and tells whether it found
what it looks for. With all rules none does.
"""

import json

from analysis.errors import StudyError
from analysis.sharing.gate import judge
from analysis.sharing.plan import Base, Entry, Fit
from analysis.sharing.rules import RULES
from tests.sharing import attacks
from tests.sharing.made import base, counts, drawn, link, mean, states, wanted
from tests.sharing.simulated import publish, simulate

ODD = 5  # a seed for which complementary hiding alone gives small groups away
LEVELS = {"org": 4, "kind": 3, "f": 3}  # 36 unknowns


def bytes_of(held, rules, live=()):
    """What leaves, as JSON; nothing where the gate refuses."""
    try:
        return json.loads(judge(held, live, rules=rules).payload())
    except StudyError:
        return []


def tells(held, about, rules):
    """Does an entry tell of this base?"""
    found = bytes_of(held, rules)
    return any(attacks.group(it["about"]) == about.where for it in found)


def persons(rules):
    """A group of nine, beside one of eight."""
    table = drawn("edu n\n low 100\n mid 9\n high 8")
    return tells(link(table, [], "edu"), base(edu="mid"), rules)


def empty(rules):
    """Everybody of a state in one group."""
    table = drawn("a b n\n x p 50\n y p 50\n y q 50")
    return tells(wanted(table, counts(*states(table, "a", "b"))), FULL, rules)


FULL = base(a="x", b="p")


def concentrated(rules):
    """A distribution with 90% in one answer."""
    table = drawn("mood n\n good 180\n bad 20", answered="mood")
    return tells(link(table, [], "mood"), base(mood="good"), rules)


def pairs(rules):
    """Two filters that set four persons apart."""
    table = drawn("a b n\n x p 60\n x q 4\n y q 60")
    held = bytes_of(wanted(table, counts(base(a="x"), base(b="p"))), rules)
    return len(held) == 2


def complementary(rules):
    """Three who gave no level, whom all levels leave over."""
    table = drawn("edu n\n low 100\n mid 80\n . 3")
    held = bytes_of(link(table, [], "edu"), rules)
    shown = {attacks.group(it["about"]) for it in held}
    return {(), base(edu="low").where, base(edu="mid").where} <= shown


def audit(rules):
    """Three links of related variables, which linear programming takes apart."""
    study, rows = simulate(ODD, 400, LEVELS, planted=3)
    payloads, asked = publish(study, rows, rules)
    found = [attacks.give_away(study, payloads, asked, who=who) for who in "abc"]
    return any(found) or bool(attacks.combine(study, payloads, asked))


def rounding(rules):
    """A count that is no multiple of five."""
    table = drawn("edu n\n low 61\n mid 53")
    return any(it["n"] % 5 for it in bytes_of(link(table, [], "edu"), rules))


def points(rules):
    """The largest score."""
    table = drawn("edu n\n low 60\n mid 50")
    held = bytes_of(wanted(table, [mean(Base(), maximum=7.0)]), rules)
    return any("maximum" in it["values"] for it in held)


def models(rules):
    """A model with nine residual degrees of freedom."""
    thin = Entry(
        kind="coefficient",
        measure="least-squares",
        of=("y",),
        bases=(Base(),),
        values={"value": 1.0},
        fit=Fit(df_residual=9, parameters=2, r2=0.4),
    )
    return bool(bytes_of(wanted(drawn("edu n\n low 60\n mid 50"), [thin]), rules))


def declared(rules):
    """An open question."""
    asked = Entry(
        kind="mean",
        measure="mean",
        of=("open_good",),
        bases=(Base(),),
        values={"value": 1.0},
    )
    return bool(bytes_of(wanted(drawn("edu n\n low 60\n mid 50"), [asked]), rules))


def filters(rules):
    """Three filters."""
    table = drawn("a b c n\n p p p 50\n q q q 50")
    return bool(bytes_of(wanted(table, counts(Base())), rules))


def versions(rules):
    """The same link after one respondent left."""
    held = [
        wanted(table, [mean(it) for it in states(table, "edu")])
        for table in (
            drawn("edu n\n low 63\n mid 53"),
            drawn("edu n\n low 62\n mid 53"),
        )
    ]
    first = judge(held[0])
    later = bytes_of(held[1], rules, [first.record])
    return bool(later) and later != json.loads(first.payload())


def absent(rules):
    """A mark that says why something is not there."""
    table = drawn("edu n\n low 100\n mid 80\n high 9")
    held = bytes_of(link(table, [], "edu"), rules)
    return any("hidden" in it["values"] for it in held)


def own(rules):
    """An organisation beside two others, of whom each knows the second."""
    table = drawn("org n\n a 50\n b 50\n c 50")
    held = wanted(table, counts(base(org="a"), base(org="b c")), "org")
    return bool(bytes_of(held, rules))


CHECKS = {
    "persons": persons,
    "empty": empty,
    "concentrated": concentrated,
    "pairs": pairs,
    "complementary": complementary,
    "audit": audit,
    "rounding": rounding,
    "points": points,
    "models": models,
    "declared": declared,
    "filters": filters,
    "versions": versions,
    "bytes": absent,
    "own": own,
}
assert set(CHECKS) == RULES

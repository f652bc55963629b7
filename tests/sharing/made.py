"""Tables drawn in a test, and entries on them, as the gate is given them."""

from itertools import product

import numpy as np

from analysis.sharing.gate import judge
from analysis.sharing.plan import (
    MISSING,
    Base,
    Entry,
    Variable,
    Wanted,
    tabulate,
)
from analysis.sharing.rules import RULES
from tests.drawn import cells


def drawn(text, answered=""):
    """A table as drawn: groups, and ``n``; a blank is a respondent without a level."""
    found = cells(text)
    left = found.incomplete
    values = np.vstack([found.values, left.values])
    places = np.where(np.isnan(values), MISSING, values).astype(int)
    variables = [
        Variable(
            name=name, levels=found.levels[name], answered=name in answered.split()
        )
        for name in found.names
    ]
    return tabulate(variables, places, np.concatenate([found.n, left.n]))


def base(**where):
    """``base(org="a", edu="1 2")``."""
    return Base.of({key: levels.split() for key, levels in where.items()})


def counts(*bases):
    return tuple(Entry(kind="count", measure="count", bases=(it,)) for it in bases)


def mean(where, **values):
    given = {"value": 4.0, **values}
    return Entry(kind="mean", measure="mean", of=("y",), bases=(where,), values=given)


def share(part, whole):
    return Entry(kind="share", measure="share", bases=(part, whole))


def wanted(table, entries, organisation=None, variables=None, **more):
    named = {it.name for it in table.variables} | {"y"}
    return Wanted(
        table=table,
        variables=variables or table.variables,
        organisation=organisation,
        entries=tuple(entries),
        declared=frozenset(named),
        **more,
    )


def states(table, *keys):
    """Every combination of levels of the variables, each or none of each."""
    levels = [[None, *table.variable(key).levels] for key in keys]
    for chosen in product(*levels):
        where = zip(keys, chosen, strict=True)
        yield Base.of({key: [level] for key, level in where if level is not None})


def sides(table, organisation, own):
    """Everybody, or one organisation and the others together."""
    if own is None:
        return [{}]
    levels = table.variable(organisation).levels
    return [{organisation: [own]}, {organisation: [it for it in levels if it != own]}]


def link(table, filters, split, organisation=None, own=None):
    """Counts and means of every state of a link, and of its parts along ``split``."""
    entries = []
    for side in sides(table, organisation, own):
        for state in states(table, *filters):
            whole = Base.of({**dict(state.where), **side})
            parts = [whole.within(split, it) for it in table.variable(split).levels]
            entries += [*counts(whole), mean(whole), *map(mean, parts)]
            entries += [share(part, whole) for part in parts]
    named = {*filters, split, organisation}
    own = tuple(it for it in table.variables if it.key in named)
    return wanted(table, entries, organisation, own)


def shown(passed):
    """The bases that something released rests on."""
    return {base for it in passed.released for base in (it.about, *it.beside)}


def passed(table, *bases, organisation=None, live=(), rules=RULES):
    """What stands of the counts of some bases."""
    return judge(wanted(table, counts(*bases), organisation), live, rules=rules)

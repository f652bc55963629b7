"""Studies for attacks: related variables, three links that partners pool."""

import numpy as np

from analysis.errors import StudyError
from analysis.sharing.gate import judge
from analysis.sharing.plan import Variable, tabulate
from analysis.sharing.rules import RULES
from tests.sharing.attacks import Study
from tests.sharing.made import link

ORG, SPLIT = "org", "kind"


def simulate(seed, n, levels, planted=0):
    """Respondents whose variables go together, some of them alone in their corner.

    Parameters
    ----------
    levels : mapping of str to int
        Per variable how many levels; ``org`` and ``kind`` among them.
    planted : int
        Respondents moved to the last level of every variable but the organisation.
    """
    draw = np.random.default_rng(seed)
    drift = draw.normal(size=n)
    rows = {}
    for name, count in levels.items():
        pull = draw.uniform(0.3, 0.9)
        score = pull * drift + np.sqrt(1 - pull**2) * draw.normal(size=n)
        cuts = np.sort(draw.normal(scale=0.8, size=count - 1))
        place = np.searchsorted(cuts, score)
        rows[name] = draw.integers(0, count, n) if name == ORG else place
    for name in levels:
        if name != ORG:
            rows[name][:planted] = levels[name] - 1
    names = {name: [f"{name}{i}" for i in range(k)] for name, k in levels.items()}
    named = {name: np.array(names[name])[place] for name, place in rows.items()}
    return Study(levels=names, rows=named, organisation=ORG), rows


def table(study, rows):
    variables = [
        Variable(name=name, levels=tuple(levels), answered=name == SPLIT)
        for name, levels in study.levels.items()
    ]
    places = np.column_stack([rows[name] for name in study.levels])
    return tabulate(variables, places, np.ones(len(places)))


def publish(study, rows, rules=RULES, own=(None, "org0", "org1"), filters=None):
    """Links one after the other, each beside those before; those refused left out.

    Gives their payloads and every group that one of them was to show. What a refused
    link was to show is no group that anybody was told of; its respondents may by
    chance be those that a long sum of what stands leaves over, in which no count is
    known to within ten.
    """
    counted = table(study, rows)
    chosen = filters or [[it for it in study.levels if it not in (ORG, SPLIT)]] * len(
        own
    )
    live, payloads, asked = [], [], set()
    for side, keys in zip(own, chosen, strict=True):
        wanted = link(counted, keys, SPLIT, ORG, side)
        try:
            passed = judge(wanted, live, rules=rules)
        except StudyError:
            continue
        asked |= {base.where for base in wanted.bases}
        live.append(passed.record)
        payloads.append(passed.payload())
    return payloads, asked

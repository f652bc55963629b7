"""The same question row by row: ``python -m analysis.bench.rowwise FILE``.

As a careful analyst writes it with pandas, scipy, pingouin and statsmodels. Those
are for development only; nothing else imports this module.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pingouin
from scipy.stats import kendalltau, spearmanr
from statsmodels.formula.api import ols
from statsmodels.miscmodels.ordinal_model import OrderedModel

from analysis.bench.simulate import HIGH, LOW, study
from analysis.bench.steps import OUTCOME, PREDICTOR, peak, say, tell
from analysis.study.model import LEVELS, Scale, Study

SEARCH, DECISION = "information_search", "decision_style"
RANKED = {"spearman": spearmanr, "kendall": kendalltau}


def main(path: Path) -> None:
    """Answer the key question on a simulated file."""
    held: dict[str, pd.DataFrame] = {}

    def counting() -> dict[str, float]:
        scored = scores(path)
        held["rows"] = scored
        whole = scored[[PREDICTOR, OUTCOME, "quadrant"]].notna().all(axis=1)
        cuts = {
            "search": scored[SEARCH].median(),
            "decision": scored[DECISION].median(),
        }
        return cuts | {"n": whole.sum()}

    say({"step": "start", "peak": peak()})
    tell("counting", counting)
    rows = held["rows"]
    tell("correlations", lambda: correlations(rows))
    tell("groups", lambda: compared(rows))
    tell("least-squares", lambda: slopes(rows))
    tell("proportional-odds", lambda: odds(rows))


def scores(path: Path) -> pd.DataFrame:
    """The four scores, the quadrant and the organisation of each respondent."""
    described = study(path)
    items = [item.column for item in described.items.values()]
    answers = pd.read_parquet(path, columns=[*items, "organisation"])
    scored = pd.DataFrame(
        {name: _score(answers, described, s) for name, s in described.scales.items()}
    )
    high = scored[[SEARCH, DECISION]] > scored[[SEARCH, DECISION]].median()
    places = 2 * high[SEARCH].astype(int) + high[DECISION]
    known = scored[[SEARCH, DECISION]].notna().all(axis=1)
    scored["quadrant"] = pd.Categorical.from_codes(np.where(known, places, -1), LEVELS)
    scored["organisation"] = answers["organisation"]
    return scored


def _score(answers: pd.DataFrame, described: Study, scale: Scale) -> pd.Series:
    items = answers[list(scale.items)]
    items = items.where(items.ge(LOW) & items.le(HIGH)).astype(float)
    for item in scale.items:
        if described.items[item].reverse:
            items[item] = LOW + HIGH - items[item]
    return items.mean(axis=1).where(items.notna().sum(axis=1) >= scale.least)


def correlations(rows: pd.DataFrame) -> dict[str, float]:
    """Spearman and Kendall, over everybody and per quadrant."""
    rows = rows.dropna(subset=[PREDICTOR, OUTCOME])
    parts = {"all": rows} | dict(list(rows.groupby("quadrant", observed=True)))
    return {
        f"{measure} {part}": procedure(of[PREDICTOR], of[OUTCOME]).statistic
        for part, of in parts.items()
        for measure, procedure in RANKED.items()
    }


def compared(rows: pd.DataFrame) -> dict[str, float]:
    """Welch, Kruskal-Wallis and every pair of Games and Howell."""
    rows = rows.dropna(subset=[OUTCOME, "quadrant"])
    asked = {"data": rows, "dv": OUTCOME, "between": "quadrant"}
    pairs = pingouin.pairwise_gameshowell(**asked)
    welch, kruskal = pingouin.welch_anova(**asked), pingouin.kruskal(**asked)
    return {"welch": welch["F"].iloc[0], "kruskal-wallis": kruskal["H"].iloc[0]} | {
        f"games-howell {a}-{b}": -difference
        for a, b, difference in zip(pairs["A"], pairs["B"], pairs["diff"], strict=True)
    }


def slopes(rows: pd.DataFrame) -> dict[str, float]:
    """The slope in the first quadrant, and its HC3 error."""
    model = ols(f"{OUTCOME} ~ {PREDICTOR} * quadrant", rows).fit(cov_type="HC3")
    return {"slope": model.params[PREDICTOR], "hc3": model.bse[PREDICTOR]}


def odds(rows: pd.DataFrame) -> dict[str, float]:
    """The same slope in log odds."""
    rows = rows.dropna(subset=[PREDICTOR, OUTCOME, "quadrant"])
    dummies = pd.get_dummies(rows["quadrant"], drop_first=True, dtype=float)
    crossed = dummies.mul(rows[PREDICTOR], axis=0).add_prefix("x ")
    columns = pd.concat([rows[PREDICTOR], dummies, crossed], axis=1)
    outcome = pd.Series(pd.Categorical(rows[OUTCOME], ordered=True), index=rows.index)
    model = OrderedModel(outcome, columns, distr="logit").fit(method="bfgs", disp=False)
    return {"log-odds": model.params[PREDICTOR]}


if __name__ == "__main__":
    main(Path(sys.argv[1]))

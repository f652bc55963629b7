"""Lines for R that compute a result again from the answers of a study."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from analysis.inference.procedure import Kind
from analysis.intake import Receipt
from analysis.questions.procedures import PROCEDURES, wanted
from analysis.report.rread import reading
from analysis.report.rscores import Made
from analysis.results import Comparison
from analysis.study.model import Study

Only = Sequence[tuple[str, Sequence[str]]]  # a group and the levels that are kept
TABLE = "xtabs(~ y + x, d, drop.unused.levels = TRUE)"
# per procedure; {all} stands for its columns, {level} for the level
CALLS: Mapping[str, str] = {
    "spearman": 'cor.test(~ y + x, d, method = "spearman", exact = FALSE)',
    "pearson": "cor.test(~ y + x, d, conf.level = {level})",
    "kendall": 'cor.test(~ y + x, d, method = "kendall", exact = FALSE)',
    "gamma": (  # p is that of Kendall's tau: whether pairs in one order outnumber
        "list(vcdExtra::GKgamma(table(d$y, d$x), level = {level}),\n"
        '  cor.test(~ y + x, d, method = "kendall", exact = FALSE))'
    ),
    "welch-t": "t.test(y ~ x, d, conf.level = {level})",
    "student-t": "t.test(y ~ x, d, var.equal = TRUE, conf.level = {level})",
    "mann-whitney": "wilcox.test(y ~ x, d)",
    "welch": "oneway.test(y ~ x, d)",
    "anova": "summary(aov(y ~ x, d))",
    "games-howell": (
        "as.data.frame(rstatix::games_howell_test(\n"
        "  droplevels(d), y ~ x, conf.level = {level}, detailed = TRUE))"
    ),
    "kruskal-wallis": "kruskal.test(y ~ x, d)",
    # the same z: both count pairs of respondents that differ on both
    "jonckheere": 'cor.test(~ y + as.integer(x), d, method = "kendall", exact = FALSE)',
    "chi-square": f"chisq.test({TABLE}, correct = FALSE)",
    "fisher": f"fisher.test({TABLE}, workspace = 2e7)",
    "logistic": "summary(glm(factor(y) ~ x, binomial, d))",
    "paired-t": "t.test(d$y, d$x, paired = TRUE, conf.level = {level})",
    "signed-rank": "wilcox.test(d$y, d$x, paired = TRUE, digits.rank = 9)",
    "mcnemar-exact": "binom.test(c(sum(d$y > d$x), sum(d$y < d$x)))",
    "mcnemar": "mcnemar.test(table(d$y, d$x), correct = FALSE)",
    "cochran-q": "friedman.test(as.matrix({all}))",
    "friedman": "friedman.test(as.matrix({all}))",
}

# where there are too many tables to make each: R stops where we draw
DRAWN = f"fisher.test({TABLE}, simulate.p.value = TRUE, B = 1e5)"


def is_drawn(found: object) -> bool:
    """Whether a result rests on a part of all tables."""
    options = found.options if isinstance(found, Comparison) else {}
    return options.get("exact") == "no"


def lines(  # noqa: PLR0913
    study: Study,
    procedure: str,
    columns: Sequence[str],
    by: str | None = None,
    only: Only = (),
    level: float = 0.95,
    receipt: Receipt | None = None,
    *,
    drawn: bool = False,
) -> str | None:
    """A script for R; None where we know no call, or the answers are in an engine.

    ``drawn`` tells that an exact test made only a part of all tables.
    """
    call = DRAWN if drawn else CALLS.get(procedure)
    if call is None or study.answers is None:
        return None
    names = [*columns, *([by] if by else [])]
    made = Made(study, (*names, *(group for group, _ in only)), receipt)
    taken = zip_longest(names, wanted(PROCEDURES[procedure], len(columns)))
    script = [
        *reading(study.answers, made.used, receipt),
        *made.before(),
        *(
            f"{_name(place)} <- {_taken(made, name, kind)}"
            for place, (name, kind) in enumerate(taken)
        ),
        f"d <- data.frame({', '.join(map(_name, range(len(names))))})",
        *_kept(made, only),
        "d <- na.omit(d)",
    ]
    return "\n".join([*script, _called(call, columns, by, level)])


def _name(place: int) -> str:
    """What a column is called in R, whatever its id holds: y, x, z1, z2, …"""
    return "yx"[place] if place < len("yx") else f"z{place - 1}"


def _taken(made: Made, name: str, kind: Kind | None) -> str:
    """A column as the procedure takes it: levels in an order as whole numbers."""
    column = made.column(name)
    in_order = kind == "order" and name in made.study.groups
    return f"as.integer({column})" if in_order else column


def _kept(made: Made, only: Only) -> list[str]:
    """The selection, made after the cut: the cut rests on everybody."""
    tests = " &\n  ".join(made.among(group, levels) for group, levels in only)
    return [f"d <- d[{tests}, ]"] if only else []


def _called(call: str, columns: Sequence[str], by: str | None, level: float) -> str:
    several = ", ".join(f'"{_name(place)}"' for place in range(len(columns)))
    call = call.format(all=f"d[, c({several})]", level=f"{level:g}")
    if by is None:
        return call
    # a level of too few respondents does not stop the others
    return f"by(d, d${_name(len(columns))}, function(d) try({call}))"

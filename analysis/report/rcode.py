"""Lines for R that compute a result again from the answers of a study.

The scores are made as ``scales`` defines them: limits, codes for no answer, reversed
items, the fewest answers that make a score. Answers stand as codes in the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import PurePath

from analysis.inference.procedure import Kind
from analysis.quadrants import Axis, split
from analysis.questions.procedures import PROCEDURES, wanted
from analysis.scales import Answer, Membership, Score, definition
from analysis.study.model import LEVELS, QUADRANTS, Code, Study

Only = Sequence[tuple[str, Sequence[str]]]  # a group and the levels that are kept
READ = {
    ".csv": "read.csv({}, check.names = FALSE)",
    ".tsv": "read.delim({}, check.names = FALSE)",
    ".sav": "haven::zap_labels(haven::read_sav({}, user_na = TRUE))",
    ".xlsx": "as.data.frame(readxl::read_excel({}))",
    ".parquet": "as.data.frame(arrow::read_parquet({}))",
}
ANSWER = """\
answer <- function(column, low = -Inf, high = Inf, none = NULL, turned = FALSE) {
  column[column %in% none] <- NA
  column <- suppressWarnings(as.numeric(as.character(column)))
  column[!is.na(column) & (column < low | column > high)] <- NA
  if (turned) low + high - column else column
}"""
SCORE = """\
score <- function(items, least) {
  ifelse(rowSums(!is.na(items)) >= least, rowMeans(items, na.rm = TRUE), NA)
}"""
# per procedure; {y} {x} stand for its columns, {l} for the level
CALLS: Mapping[str, str] = {
    "spearman": 'cor.test({y}, {x}, method = "spearman", exact = FALSE)',
    "pearson": "cor.test({y}, {x}, conf.level = {l})",
    "kendall": 'cor.test({y}, {x}, method = "kendall", exact = FALSE)',
    "gamma": "DescTools::GoodmanKruskalGamma({y}, {x}, conf.level = {l})",
    "welch-t": "t.test({y} ~ {x}, conf.level = {l})",
    "student-t": "t.test({y} ~ {x}, var.equal = TRUE, conf.level = {l})",
    "mann-whitney": "wilcox.test({y} ~ {x}, exact = FALSE)",
    "welch": "oneway.test({y} ~ {x})",
    "anova": "summary(aov({y} ~ {x}))",
    "games-howell": "rstatix::games_howell_test(data.frame(y = {y}, x = {x}), y ~ x)",
    "kruskal-wallis": "kruskal.test({y} ~ {x})",
    # the same z: both count pairs of respondents that differ on both
    "jonckheere": 'cor.test({y}, as.integer({x}), method = "kendall", exact = FALSE)',
    "chi-square": "chisq.test(table({y}, {x}), correct = FALSE)",
    "fisher": "fisher.test(table({y}, {x}), workspace = 2e7)",
    "logistic": "summary(glm(factor({y}) ~ {x}, family = binomial))",
    "paired-t": "t.test({y}, {x}, paired = TRUE, conf.level = {l})",
    "signed-rank": "wilcox.test({y}, {x}, paired = TRUE, exact = FALSE)",
    "mcnemar-exact": "exact2x2::mcnemar.exact(table({y}, {x}))",
    "mcnemar": "mcnemar.test(table({y}, {x}), correct = FALSE)",
    "cochran-q": "DescTools::CochranQTest(as.matrix({all}))",
    "friedman": "friedman.test(as.matrix({all}))",
}


def lines(  # noqa: PLR0913
    study: Study,
    procedure: str,
    columns: Sequence[str],
    by: str | None = None,
    only: Only = (),
    level: float = 0.95,
) -> str | None:
    """A script for R; None where we know no call, or the answers are in an engine."""
    call = CALLS.get(procedure)
    if call is None or study.answers is None:
        return None
    names = [*columns, *([by] if by else [])]
    taken = zip_longest(names, wanted(PROCEDURES[procedure], len(columns)))
    made = [
        f"{_name(place)} <- {_taken(study, name, kind)}"
        for place, (name, kind) in enumerate(taken)
    ]
    frame = ", ".join(_name(place) for place, _ in _placed(names))
    used = [*names, *(group for group, _ in only)]
    script = [
        f"answers <- {_read(study.answers)}",
        *_helpers(study, used),
        *_quadrants(study, used),
        *made,
        f"d <- data.frame({frame})",
        *_kept(study, only),
        "d <- na.omit(d)",
    ]
    return "\n".join([*script, _called(call, columns, by, level)])


def _placed(names: Sequence[str]) -> list[tuple[int, str]]:
    return list(enumerate(names))


def _name(place: int) -> str:
    """What a column is called in R, whatever its id holds: y, x, z1, z2, …"""
    return "yx"[place] if place < len("yx") else f"z{place - 1}"


def _read(file: str) -> str:
    suffix = PurePath(file).suffix.lower()
    return READ.get(suffix, READ[".csv"]).format(_text(file))


def _helpers(study: Study, names: Sequence[str]) -> list[str]:
    scores = [definition(study, it) for it in names if it != QUADRANTS]
    helpers = [ANSWER]
    several = any(isinstance(it, Score) and len(it.answers) > 1 for it in scores)
    return [*helpers, SCORE] if several or QUADRANTS in names else helpers


def _taken(study: Study, name: str, kind: Kind | None) -> str:
    """A column as the procedure takes it: levels in an order as whole numbers."""
    column = _column(study, name)
    in_order = kind == "order" and name in study.groups
    return f"as.integer({column})" if in_order else column


def _column(study: Study, name: str) -> str:
    if name == QUADRANTS:
        return "quadrants"
    found = definition(study, name)
    if isinstance(found, Membership):
        return f"factor({_raw(found.column)}, levels = {_vector(found.levels)})"
    return _score(found)


def _score(found: Score) -> str:
    if len(found.answers) == 1:
        return _answer(found.answers[0])
    items = ",\n  ".join(map(_answer, found.answers))
    return f"score(cbind(\n  {items}\n), least = {found.least})"


def _answer(one: Answer) -> str:
    how = [_raw(one.column)]
    how += [] if one.low is None else [f"low = {one.low:g}"]
    how += [] if one.high is None else [f"high = {one.high:g}"]
    how += [f"none = {_vector(one.missing)}"] if one.missing else []
    how += ["turned = TRUE"] if one.reverse else []
    return f"answer({', '.join(how)})"


def _quadrants(study: Study, names: Sequence[str]) -> list[str]:
    if QUADRANTS not in names:
        return []
    chosen = split(study)
    sides = [("search", chosen.search), ("decision", chosen.decision)]
    made = [f"{name} <- {_score(axis.score)}" for name, axis in sides]
    halves = [_half(name, axis, chosen.ties) for name, axis in sides]
    glued = f"paste0({', '.join(halves)})"
    return [*made, f"quadrants <- factor({glued}, levels = {_vector(LEVELS)})"]


def _half(name: str, axis: Axis, ties: str) -> str:
    """Whether a score is high: ``l``, ``h``, or no level at all."""
    cut = axis.cut
    cut = f"{cut}({name}, na.rm = TRUE)" if isinstance(cut, str) else f"{cut:.15g}"
    above = ">=" if ties == "high" else ">"
    half = f'ifelse({name} {above} {cut}, "h", "l")'
    return f"ifelse({name} == {cut}, NA, {half})" if ties == "out" else half


def _kept(study: Study, only: Only) -> list[str]:
    """The selection, made after the cut: the cut rests on everybody."""
    tests = []
    for group, levels in only:
        column = "quadrants" if group == QUADRANTS else _raw(study.groups[group].column)
        tests.append(f"{column} %in% {_vector(levels)}")
    return [f"d <- d[{' & '.join(tests)}, ]"] if tests else []


def _called(call: str, columns: Sequence[str], by: str | None, level: float) -> str:
    given = {"y": "d$y", "x": "d$x", "l": f"{level:g}"}
    several = ", ".join(f'"{_name(place)}"' for place, _ in _placed(columns))
    given["all"] = f"d[, c({several})]"
    if by is None:
        return call.format(**given)
    return f"by(d, d${_name(len(columns))}, function(d) {call.format(**given)})"


def _raw(column: str) -> str:
    return f"answers[[{_text(column)}]]"


def _vector(codes: Sequence[Code]) -> str:
    return f"c({', '.join(map(_code, codes))})"


def _code(code: Code) -> str:
    return _text(code) if isinstance(code, str) else f"{code:.15g}"


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

"""Which defensible choices a study leaves.

All specifications rest on a few counts: one per way to score and rule for missing
answers. Places on the axes, who is careless and what covariates are like are columns
of that count; weights are its sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from analysis.errors import StudyError
from analysis.inference.item_weights import item_weights
from analysis.line import Line
from analysis.quadrants import split
from analysis.questions.strata import strata_of
from analysis.scales import Alike, Defined, Score, definition
from analysis.store import Store
from analysis.study.model import Quadrants, Question, Study

FEWEST_ITEMS = 3  # a factor needs
FEWEST_ALIKE = 3  # two answers are soon alike
AXES = ("search", "decision")
CARELESS = "careless"  # as a choice, and as a column of a count


@dataclass(frozen=True, slots=True, kw_only=True)
class Universe:
    """The options of a study per choice, with what they mean here.

    Parameters
    ----------
    options : mapping of str to tuple of str
        Per choice. Which of them change anything, only the answers tell.
    own : mapping of str to str
        What the study itself chose.
    weights : mapping of str to tuple of int
        Per scale what its items count for in a factor score.
    careless : Alike or None
    covariates : mapping of str to Defined
        Per covariate its classes.
    left_out : tuple of Line
        Options this study has not, and why.
    """

    question: Question
    options: Mapping[str, tuple[str, ...]]
    own: Mapping[str, str]
    weights: Mapping[str, tuple[int, ...]]
    careless: Alike | None
    covariates: Mapping[str, Defined]
    left_out: tuple[Line, ...]


def universe(store: Store, question: Question) -> Universe:
    """The options that the study leaves for its question."""
    study = store.study
    names = _scales(study, question)
    weights = _weights(store, names)
    careless = _careless(study, question)
    covariates, refused = strata_of(store, question)
    options = {
        "scoring": ("mean", "factor", "ranks") if weights else ("mean", "ranks"),
        "missing": _missing(study, names),
        "test": ("spearman", "kendall", "least-squares", "proportional-odds"),
        "weights": ("without", "with") if study.weight else ("without",),
        "covariates": ("without", "with") if covariates else ("without",),
        "careless": ("in", "out") if careless else ("in",),
    }
    own = {choice: of[0] for choice, of in options.items()}
    if study.quadrants is not None:
        options["cut"] = _cuts(study)
        options["ties"] = ("low", "high", "out")
        own["cut"] = _own_cut(study.quadrants)
        own["ties"] = study.quadrants.ties
    return Universe(
        question=question,
        options=options,
        own=own,
        weights=weights,
        careless=careless,
        covariates=covariates,
        left_out=(*_left_out(study, options), *refused),
    )


def _scales(study: Study, question: Question) -> list[str]:
    """The scales behind the question and the quadrants, each once."""
    axes = study.quadrants
    named = [question.predictor, question.outcome]
    named += [axes.search, axes.decision] if axes else []
    return [name for name in dict.fromkeys(named) if name in study.scales]


def _weights(store: Store, names: list[str]) -> dict[str, tuple[int, ...]]:
    """What items count for, of the scales that one factor fits.

    They rest on everybody: a filter does not change what a score is.
    """
    found = {}
    for name in names:
        items = store.study.scales[name].items
        if len(items) < FEWEST_ITEMS:
            continue
        try:
            weights = item_weights(store.everybody().moments(*items))
        except StudyError:
            continue  # the mean of the items stays; ``left_out`` tells of none at all
        if len(set(weights)) > 1:
            found[name] = weights
    return found


def _missing(study: Study, names: list[str]) -> tuple[str, ...]:
    """The study's own rule first, where it is not one of the two."""
    rules = {study.scales[name].answered for name in names}
    if rules <= {"half"}:
        return ("half", "all")
    return ("all", "half") if rules == {"all"} else ("own", "half", "all")


def _careless(study: Study, question: Question) -> Alike | None:
    """Who gave one answer to all items of the question, some of them reversed."""
    scores = (definition(study, it) for it in (question.predictor, question.outcome))
    answers = dict.fromkeys(
        a for one in scores if isinstance(one, Score) for a in one.answers
    )
    turned = {answer.reverse for answer in answers}
    if len(answers) < FEWEST_ALIKE or len(turned) == 1:
        return None
    return Alike(name=CARELESS, answers=tuple(answers))


def given_cuts(study: Study, axis: str) -> dict[str, float]:
    """Cuts of an axis that are numbers, whatever was answered."""
    chosen = study.quadrants
    if chosen is None:
        return {}
    given = {} if isinstance(chosen.cut, str) else {"fixed": float(chosen.cut[axis])}
    try:
        at = split(replace(study, quadrants=replace(chosen, cut="midpoint")))
    except KeyError:  # answers without limits
        return given
    return given | {"midpoint": float(getattr(at, axis).cut)}


def _cuts(study: Study) -> tuple[str, ...]:
    """Ways to cut both axes."""
    return (
        "median",
        "mean",
        *sorted(given_cuts(study, AXES[0]), reverse=True),
        "middle",
    )


def _own_cut(quadrants: Quadrants) -> str:
    return quadrants.cut if isinstance(quadrants.cut, str) else "fixed"


def _left_out(study: Study, options: Mapping[str, tuple[str, ...]]) -> Iterator[Line]:
    """What other studies have."""
    if "factor" not in options["scoring"]:
        yield Line("multiverse-without-factor")
    if not study.weight:
        yield Line("multiverse-without-weights")
    if "out" not in options["careless"]:
        yield Line("multiverse-without-careless")
    if study.quadrants is None:
        yield Line("multiverse-without-quadrants")
    elif "midpoint" not in options["cut"]:
        yield Line("multiverse-without-midpoint")

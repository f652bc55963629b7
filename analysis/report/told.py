"""Results as sentences, for somebody who reads them in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from analysis.line import Line
from analysis.questions import answers, honesty, robust
from analysis.questions.inside import Inside
from analysis.questions.key import KeyQuestion, Within
from analysis.results import Description, Refusal, Share
from analysis.words import Say

Found = Mapping[str, object]  # as ``questions.everything`` gives it


def told(found: Found, say: Say) -> Iterator[str]:
    """Everything a study measures: a heading per part, the answer first."""
    parts = {
        "scales": _scales,
        "quadrants": _quadrants,
        "question": _question,
        "robustness": _robustness,
        "hypotheses": _hypotheses,
    }
    for name, tell in parts.items():
        sentences = list(tell(found, say)) if name in (*found, "scales") else []
        if sentences:
            yield _heading(say(f"label-part-{name}"))
            yield from sentences


def sentences(found: object, say: Say, by: str = "") -> Iterator[str]:
    """One result, or several; ``by`` is the group whose levels are their keys."""
    if isinstance(found, Mapping):
        for level, part in found.items():
            yield from _of(say.level(by, level), sentences(part, say), say)
    elif isinstance(found, list | tuple):
        yield from chain(*(sentences(one, say) for one in found))
    elif isinstance(found, Share):
        title = say.level(found.estimate.of[0], found.level)
        yield from _of(title, [say(found.estimate.line)], say)
    elif isinstance(found, Description):
        yield from _said(answers.score(found), say)
    elif hasattr(found, "lines"):  # a result of several sentences, or a refusal
        yield from map(say, found.lines)
    else:
        yield say(found.line)


def _scales(found: Found, say: Say) -> Iterator[str]:
    if not found["scores"]:
        return
    yield from _said(answers.scales(found["reliability"]), say)
    for name, score in found["scores"].items():
        hangs = found["reliability"].get(name)
        said = () if hangs is None else answers.reliability(hangs)
        shared = found["structure"].get(name)
        said += () if shared is None else answers.structure(shared)
        yield from _said([*said, *answers.score(score)], say)


def _quadrants(found: Found, say: Say) -> Iterator[str]:
    yield from _said(answers.quadrants(found["quadrants"]), say)
    yield from _said(answers.elsewhere(found["quadrants_elsewhere"]), say)
    yield from _said(honesty.misplaced_answer(found["misplaced"]), say)


def _question(found: Found, say: Say) -> Iterator[str]:
    asked, level = found["question"], found["level"]
    overall: KeyQuestion = asked["overall"]
    first = overall.overall["spearman"]
    yield from _said(answers.link(first), say)
    if isinstance(first, Refusal):
        return
    others = [part for name, part in overall.overall.items() if name != "spearman"]
    yield from sentences(others, say)
    yield from _said(answers.bend(overall.bend, level), say)
    for other in asked["also"]:
        yield from _said(answers.beside(other, first, level), say)
    for group, within in asked["within"].items():
        yield _heading(say.title(group))
        yield from _by(group, within, found, say)


def _by(group: str, within: Within, found: Found, say: Say) -> Iterator[str]:
    """What the question says by one group."""
    asked, level = found["question"], found["level"]
    yield from _said(answers.within(within, level), say)
    yield from sentences(within.parts, say, group)
    yield from sentences(within.pairs, say)
    if group in asked["moderation"]:
        yield from _said(answers.moderation(asked["moderation"][group], level), say)
    if group in asked["moderation_adjusted"]:
        adjusted = answers.moderation(asked["moderation_adjusted"][group], level)
        yield from _of(say("complexity-covariates"), _said(adjusted, say), say)
    if group in asked["ordinal"]:
        yield from _said(answers.order(asked["ordinal"][group], level), say)
    means = asked["means"][group]
    yield from _said(answers.means(means, level), say)
    yield from sentences([means.kruskal_wallis, *means.pairs], say)
    for one in asked["against_the_rest"].get(group, ()):
        yield from sentences(one.mean_differs, say)


def _robustness(found: Found, say: Say) -> Iterator[str]:
    """Whether the answer depends on the choice; a refusal was told already."""
    asked = found["robustness"]
    if isinstance(asked, Refusal) or say.study is None:
        return
    for name in (robust.OVERALL, robust.DIFFERENCE):
        if name in asked:
            yield from _said(robust.answer(asked[name], say.study), say)


def _hypotheses(found: Found, say: Say) -> Iterator[str]:
    yield from _said(answers.hypotheses(found["hypotheses"]), say)
    for one in found["hypotheses"]:
        text = say.text(one.hypothesis.text)
        title = say("hypothesis-text", id=one.hypothesis.id, text=text)
        finding = answers.finding(one, found["level"])
        yield say("label-told", part=title, said=say(f"ruling-{one.ruling}"))
        yield from _said([finding], say)
        for inside in found["hypotheses_inside"][one.hypothesis.id].values():
            yield from _inside(inside, found["level"], say)


def _inside(found: Inside, level: float, say: Say) -> Iterator[str]:
    """The verdicts at the levels of a group, and whether the levels differ."""
    yield from _said(answers.inside(found, level), say)
    for name, one in found.levels.items():
        title = say.level(found.group, name)
        if one.evidence.effect is None:
            yield from _of(title, _said([one.evidence.result], say), say)
        else:
            facts = {"effect": one.evidence.effect, "n": one.evidence.result.n}
            ruling = say(f"ruling-{one.ruling}")
            yield from _of(title, [say("board-level", ruling=ruling, **facts)], say)


def _said(said: Iterable[Line | Refusal], say: Say) -> Iterator[str]:
    for one in said:
        lines = one.lines if isinstance(one, Refusal) else (one,)
        yield from map(say, lines)


def _of(title: str, said: Iterable[str], say: Say) -> Iterator[str]:
    return (say("label-told", part=title, said=sentence) for sentence in said)


def _heading(title: str) -> str:
    return f"\n# {title}"

"""What a question of the researcher's own found, in one order on every page.

The answer, its picture and table; why this test; what it rests on; the sentence for
an article; how to do it again.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.charts import forest, group_tables
from analysis.charts.crosstab import standing_out
from analysis.line import Line
from analysis.questions import answers, explore, sizes
from analysis.questions.chooser import Decision
from analysis.questions.explore import Parted
from analysis.questions.known import Known
from analysis.report import apa, rcode, reproduce
from analysis.results import Comparison, Estimate, Refusal
from analysis.results.tables import CrossTable
from analysis.words import LANGUAGES, Say
from pages.parts import shape
from pages.parts.asked import Asked
from pages.parts.assumptions import assumptions
from pages.parts.caches import EXAMPLES, receipt
from pages.parts.escape import escape
from pages.parts.link import titled
from pages.parts.present import Said, look, picture, present, table, tell, twin


def whole(
    test: str, order: Sequence[str], known: Known, then: Sequence[str], asked: Asked
) -> object:
    """The answer over everybody, and which levels differ; the result is given back."""
    say = asked.say
    found = asked.find(explore.run, test, tuple(order), tuple(then))
    chart, beside = shape.of(known, asked)
    pairs = {k: one for k, one in found.then.items() if isinstance(one, tuple)}
    more = [one for one in found.then.values() if isinstance(one, Estimate)]
    said = (*sentences(found.result), *sentences(more))
    present(said, chart, beside, say(f"method-{test}"), say)
    for id, result in pairs.items():
        _pairs(id, result, order[-1], say)
    if isinstance(found.result, CrossTable):
        with st.expander(say("explore-cells")):
            twin(table(standing_out, found.result, say), say("explore-cells"))
    return found.result


def parted(test: str, order: Sequence[str], group: str, asked: Asked) -> object:
    """The answer inside each level of a group; the test that they differ is given."""
    say = asked.say
    found = asked.find(explore.per_level, test, tuple(order), group)
    effects = titled(explore.effects(found), group, say)
    chart = beside = None
    if effects:
        axis = say(f"label-{next(iter(_measures(found)), test)}")
        shown = look(asked.study, say)
        chart = picture(forest.forest, effects, shown, axis=axis)
        beside = table(forest.table, effects, say, axis)
    method = " ".join((say(f"method-{test}"), say("explore-within-note")))
    present(_differ(found, asked.level), chart, beside, method, say)
    with st.expander(say("explore-within-parts")):
        for title, part in titled(found.parts, group, say).items():
            for one in sentences(part):
                _told_of(title, one, say)
    return found.differ


def sentences(found: object) -> tuple[Said, ...]:
    """A result in sentences: what was found, and how large it is."""
    if isinstance(found, list | tuple):
        return tuple(one for part in found for one in sentences(part))
    if isinstance(found, Refusal):
        return (found,)
    if hasattr(found, "lines"):  # a model says several sentences
        return tuple(found.lines)
    sized = sizes.of(found)
    said: Line = found.line  # type: ignore[attr-defined]
    return (said,) if sized is None else (said, sized)


def path(decision: Decision, say: Say) -> None:
    """Each step to the test, and what was passed over."""
    st.header(say("explore-path"), anchor=False)
    steps = [say(step) for step in decision.steps]
    name = decision.procedure
    facts = {"procedure": say(f"label-{name}"), "answers": say(f"about-{name}")}
    steps.append(say("explore-chosen", **facts))
    st.markdown("\n".join(f"1. {escape(step)}" for step in steps))
    for one in decision.rejected:
        facts = {"procedure": say(f"label-{one.procedure}"), "why": say(one.why)}
        st.markdown(f"- {escape(say('explore-instead', **facts))}")


def rests(test: str, order: Sequence[str], asked: Asked) -> None:
    """What the test assumes, and what was found of it."""
    st.header(asked.say("explore-rests"), anchor=False)
    assumptions(test, order, asked)


def seen(test: str, order: Sequence[str], asked: Asked) -> None:
    """The smallest effect that so many respondents could have shown."""
    found = asked.find(explore.detectable, test, tuple(order))
    if found is not None:
        st.header(asked.say("explore-seen"), anchor=False)
        tell(sentences(found), asked.say)


def copied(found: object, within: str | None, asked: Asked) -> None:
    """The sentence for an article, in each language; nothing where there is none."""
    described = None
    if isinstance(found, Comparison) and found.by is not None:
        described = asked.find(explore.described, *found.of)
    sentence = apa.apa(found, described, within)
    if sentence is None:
        return
    st.header(asked.say("explore-copy"), anchor=False)
    for language in LANGUAGES:
        words = Say(language, asked.study)
        st.caption(words(f"language-{language}"))
        st.code(words(sentence), language=None, wrap_lines=True)


def again(
    test: str, order: Sequence[str], within: str | None, found: object, asked: Asked
) -> None:
    """The command and the lines for R that give the same."""
    say, study, choices = asked.say, asked.study, asked.choices
    st.header(say("explore-again"), anchor=False)
    st.markdown(escape(say("explore-again-command")))
    command = reproduce.command(_called(asked), test, order, within, asked.level)
    st.code(command, language=None, wrap_lines=True)
    told = (within, choices.only, asked.level, receipt(choices.study))
    parts = _results(test, order, within, found, asked)
    drawn = any(map(rcode.is_drawn, parts))
    script = rcode.lines(study, test, order, *told, drawn=drawn)
    if script is not None:
        st.markdown(escape(say("explore-again-r")))
        # in one colour: those of syntax are too pale to read
        st.code(script, language=None, wrap_lines=True)
    if choices.only or choices.cut is not None or choices.ties is not None:
        tell("explore-again-part", say)


def _results(
    test: str, order: Sequence[str], within: str | None, found: object, asked: Asked
) -> list[object]:
    """What the test found over everybody; or inside each level."""
    if within is None:
        return [found]
    parted = asked.find(explore.per_level, test, tuple(order), within)
    return list(parted.parts.values())


def _called(asked: Asked) -> str:
    """What the command calls the study: its id on the shelf, or its folder."""
    example = EXAMPLES / asked.choices.study
    return f"{EXAMPLES.name}/{example.name}" if example.is_dir() else asked.study.id


def _pairs(id: str, found: tuple[Comparison, ...], group: str, say: Say) -> None:
    with st.expander(say("explore-then")):
        effect = found[0].effect
        heading = f"label-{effect.measure}" if effect else "label-difference"
        made = table(group_tables.pairs, found, say, group, heading)
        twin(made, say("explore-then"))
        st.caption(escape(say(f"method-{id}")))


def _differ(found: Parted, level: float) -> tuple[Said, ...]:
    if found.differ is None:
        return (Line("explore-within-none"),)
    if isinstance(found.differ, Refusal):
        return (found.differ,)
    if found.test == "moderation":
        return (answers.interaction(found.differ, found.group, level),)
    return (found.differ.line,)


def _measures(found: Parted) -> list[str]:
    effects = explore.effects(found).values()
    return [one.measure for one in effects if isinstance(one, Estimate)]


def _told_of(title: str, one: Said, say: Say) -> None:
    lines = one.lines if isinstance(one, Refusal) else (one,)
    for line in lines:
        said = say("label-told", part=title, said=say(line))
        st.markdown(escape(said))

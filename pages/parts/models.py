"""Models as pages show them: slopes per level, odds, coefficients."""

from __future__ import annotations

import streamlit as st

from analysis.charts import forest, model_tables, slope_along
from analysis.questions import along, answers
from analysis.questions.key import Moderation, OrdinalModeration
from analysis.results import LinearModel, OrdinalModel, Refusal, Slopes
from analysis.words import Say
from pages.parts.address import choose
from pages.parts.asked import Asked
from pages.parts.link import titled
from pages.parts.present import look, picture, present, refuse, table, tell, twin


def moderation(found: Moderation, asked: Asked) -> None:
    """Does the slope differ, the slopes, and the model behind them."""
    say = asked.say
    sentence = answers.moderation(found, asked.level)
    if isinstance(found.slopes, Refusal):
        present(sentence, None, None, say("method-moderation"), say)
        return
    slopes(found.slopes, sentence, asked, "axis-slope", "method-moderation")
    with st.expander(say("label-coefficients")):
        coefficients(found.interaction, say)


def along_score(asked: Asked) -> None:
    """The slope of the question along a score that the visitor chooses."""
    question, say = asked.study.question, asked.say
    names = () if question is None else along.moderators(asked.study, question)
    if not names:
        return
    st.header(say("complexity-along"), anchor=False)
    chosen = choose(
        st.selectbox,
        say("label-moderator"),
        names,
        "along",
        names[0],
        say.language,
        say.title,
    )
    found = asked.find(along.along, question, chosen)
    if isinstance(found, Refusal):
        tell(found, say)
        return
    present(
        along.answer(found),
        picture(slope_along.slope_along, found, look(asked.study, say)),
        table(slope_along.table, found, say),
        say("method-johnson-neyman"),
        say,
    )


def slopes(
    found: Slopes, sentence: answers.Said, asked: Asked, axis: str, method: str
) -> None:
    """Simple slopes as a forest, and their differences as a table."""
    say, axis = asked.say, asked.say(axis)
    parts = titled(dict(found.slopes), found.of[-1], say)
    present(
        sentence,
        picture(forest.forest, parts, look(asked.study, say), axis=axis),
        table(forest.table, parts, say, axis),
        say(method),
        say,
    )
    with st.expander(say("label-pairs")):
        twin(table(model_tables.differences, found, say), say("label-pairs"))


def coefficients(found: LinearModel | OrdinalModel | Refusal, say: Say) -> None:
    """Every term with its error and interval; the fit in a sentence."""
    if isinstance(found, Refusal):
        refuse(found.lines, say)
        return
    facts = {"n": found.n, "n_missing": found.n_missing}
    if isinstance(found, LinearModel):
        sentence = say("answer-fit", r2=found.r2, **facts)
        terms, method = found.robust, "method-least-squares-hc3"
    else:
        sentence = say("answer-fit-ordinal", **facts)
        terms, method = found.terms, "method-proportional-odds"
    st.markdown(sentence)
    twin(table(model_tables.terms, terms, found.design, say), sentence)
    st.caption(say(method))


def ordinal(found: OrdinalModeration, asked: Asked) -> None:
    """The outcome as an order: tests of the steps, slopes, odds ratios."""
    say = asked.say
    tell(answers.order(found, asked.level), say)
    if isinstance(found.slopes, Slopes):
        slopes(found.slopes, (), asked, "axis-slope-odds", "method-proportional-odds")
    if isinstance(found.additive, OrdinalModel):  # if not, a test said why
        st.header(say("label-odds-ratios"), anchor=False)
        coefficients(found.additive, say)

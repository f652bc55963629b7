"""Faults that a reader can put right: cause, place, next step.

A kind is named for its cause; its sentence is ``fault-<cause>`` in the Fluent
files. ``str(error)`` holds keys alone, so that no answer reaches a log.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import ClassVar, Self

from analysis.line import Fact, Line


class StudyError(Exception):
    """Something a reader can put right; ``lines`` say what and how."""

    key: ClassVar[str] = "fault"
    lines: tuple[Line, ...]

    def __init_subclass__(cls) -> None:
        cause = cls.__name__.removesuffix("Error")
        cls.key = "fault-" + re.sub(r"(?<!^)(?=[A-Z])", "-", cause).lower()

    def __init__(self, **facts: Fact) -> None:
        self.lines = (Line(self.key, facts),)
        super().__init__(self.key)

    @classmethod
    def together(cls, lines: Iterable[Line]) -> Self:
        """Several faults as one error, in the order they were found."""
        error = cls()
        error.lines = tuple(lines)
        error.args = (", ".join(line.key for line in error.lines),)
        return error


def raise_all(errors: Iterable[StudyError]) -> None:
    """Raise nothing, the one, or all of them together."""
    found = list(errors)
    if len(found) == 1:
        raise found[0]
    if found:
        raise StudyError.together(line for error in found for line in error.lines)


class TooFewAnswersError(StudyError):
    """Fewer respondents than the procedure can work with (found, needed)."""


class TooManyRespondentsError(StudyError):
    """More respondents than the procedure holds for (found, most)."""


class ConstantScoreError(StudyError):
    """A score has one value only (score)."""


class TooFewGroupsError(StudyError):
    """Fewer groups with enough respondents than can be compared (found, needed)."""


class SeparationError(StudyError):
    """A predictor splits the outcome perfectly, so the estimates run away (score)."""


class CollinearError(StudyError):
    """Predictors repeat one another, so their terms cannot be told apart (term)."""


class PerfectCorrelationError(StudyError):
    """Two scores follow from one another exactly (score, other)."""


class PerfectCorrelationInGroupError(StudyError):
    """A correlation of 1 or -1 has no error to compare it by (group)."""


class TooFewItemsError(StudyError):
    """Fewer items than the procedure can work with (found, needed)."""


class RepeatedItemsError(StudyError):
    """Items follow from one another exactly, so that no model can be fitted."""


class ImproperSolutionError(StudyError):
    """A factor would explain all of an item or more: a Heywood case (item)."""


class OpposedItemsError(StudyError):
    """Items of a scale go against each other, so that they cancel out."""


class InseparableScalesError(StudyError):
    """Factors of two scales would correlate by 1 or more (score, other)."""


class NotConvergedError(StudyError):
    """The search for the best-fitting values came to no end (method)."""


class RunawayCorrelationError(StudyError):
    """Answers never go against each other, so the estimate runs away (score, other)."""


class TooManyAnswersError(StudyError):
    """A score has too many values to be cuts of a hidden one (score, found, most)."""


class NotTwoGroupsError(StudyError):
    """A comparison of two groups was asked of more or fewer (group, found)."""


class NotTwoAnswersError(StudyError):
    """One of two answers is to be explained, of a score with more (score, found)."""


class EmptyLevelError(StudyError):
    """Nobody is at a level of a table, so it has no expected count (group, level)."""


class EmptyCellError(StudyError):
    """Nobody has two levels together, so that a ratio has no end (row, column)."""


class AlikeAnswersError(StudyError):
    """Everybody gives the same answer to all questions that are compared."""


class ConstantStrataError(StudyError):
    """Inside the levels of a group nothing is left to compare (group)."""


class TooManyLevelsError(StudyError):
    """A column has too many values to count one by one (score, found)."""


class OneThresholdError(StudyError):
    """An outcome of two answers has one threshold, with none to compare (score)."""


class CrossingError(StudyError):
    """Odds that differ per threshold would give an answer a chance below 0 (score)."""


class SilentThresholdError(StudyError):
    """The answers say nothing of an odds ratio at one threshold (score)."""


class TooManyToDrawError(StudyError):
    """More respondents than tables can be drawn of (found, most)."""


class ConstantGroupError(StudyError):
    """Within a level of the group everybody scores the same (score, group)."""


class ConstantDistanceError(StudyError):
    """Everybody lies equally far from the middle of the group (score, group)."""


class ConstantDifferenceError(StudyError):
    """The difference between two answers is the same for everybody (score, other)."""


class PerfectFitError(StudyError):
    """The predictors give the outcome exactly, so no error is left (score)."""


class ExactPartError(StudyError):
    """In a part of the respondents nobody is off, so robust errors are 0 (score)."""


class LeverageError(StudyError):
    """A term hangs on one respondent, so its error cannot be known (term)."""


class UnseenBendError(StudyError):
    """The model fits so few different values that a bend could not show."""


class UnstableDrawsError(StudyError):
    """Too many draws of the bootstrap have no value (share)."""


class UncountedAnswerError(StudyError):
    """An answer that is to be counted is no answer of its question (score, answer)."""


class OutsideBoundsError(StudyError):
    """A hypothesis names a value that cannot be tested (value)."""


class PowerOutsideBoundsError(StudyError):
    """A power that is no larger than the risk of the test, or is 1 (power, risk)."""


class UndetectableError(StudyError):
    """Even the largest effect would be missed more often than asked (power)."""


class NoBoundError(StudyError):
    """The smallest difference that matters is 0 or below (value)."""


class NoFittingTestError(StudyError):
    """No procedure answers a question about such columns (n)."""


class MissingAnswersError(StudyError):
    """The file with the answers is not there, or is of another kind (file)."""


class NothingAskedError(StudyError):
    """The study names no question and no group, so no column is read."""


class UnknownTableError(StudyError):
    """The engine has no such table (table, file)."""


class EngineNotAtHandError(StudyError):
    """Answers in this engine cannot be read yet (engine)."""


class AbsentColumnError(StudyError):
    """A column of the study is not among the answers (column)."""


class UnknownFilterError(StudyError):
    """A filter asks for a group that the study does not have (group)."""


class UnknownLevelError(StudyError):
    """A filter asks for a level that the group does not have (group, level)."""


class NoStudiesError(StudyError):
    """There is no study that this visitor may open."""


class NoWeightsError(StudyError):
    """The study has no weights, or they are all 1, so nothing is weighted."""


class ZeroWeightError(StudyError):
    """All respondents who answered have weight 0."""


class LonelyStratumError(StudyError):
    """One respondent alone was drawn from a stratum, so no spread is known (level)."""


class AbsentLevelError(StudyError):
    """The population has a level that nobody in the sample has (level)."""


class UntoldLevelError(StudyError):
    """Respondents have a level of which the population's share is not told (level)."""


class OutOfReachError(StudyError):
    """No weights meet all margins, or none between the limits (rounds)."""


class LoneItemError(StudyError):
    """A score of one item, which cannot say how precise it is (score)."""


class UnknownReliabilityError(StudyError):
    """Items that do not hang together leave a score's error unknown (score)."""

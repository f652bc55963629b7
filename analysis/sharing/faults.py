"""Why a link cannot be made, or not as it was asked."""

from __future__ import annotations

from analysis.errors import StudyError


class TooManyFiltersError(StudyError):
    """A link offers more filters than may be combined (found, most)."""


class TooManyStatesError(StudyError):
    """The filters of a link reach more states than may be released (found, most)."""


class TooManyUnknownsError(StudyError):
    """What is released has too many combinations to be audited (found, most)."""


class AuditUnfinishedError(StudyError):
    """The audit found no safe choice of what to hide (rounds)."""


class LiveLeavesNoRoomError(StudyError):
    """What is live already gives away what would have to be hidden."""


class TooFewOthersError(StudyError):
    """Beside one organisation too few others can be pooled (found, needed)."""


class OtherOrganisationsError(StudyError):
    """A live link takes another group for the organisations (name)."""


class UndeclaredError(StudyError):
    """A release tells of something that may not leave (name)."""


class CloseVersionError(StudyError):
    """New answers differ from those behind a live link in too few respondents."""


class NothingToReleaseError(StudyError):
    """The gate left nothing of what a link was to show."""


class ChangedDefinitionError(StudyError):
    """What a live link shows is defined otherwise now (name)."""


class UnknownPageError(StudyError):
    """A link was to have a page that its study has not (page, known)."""


class OrganisationPageError(StudyError):
    """What is about one organisation was asked for without naming one, or its group."""


class FilteredOrganisationError(StudyError):
    """Beside one organisation a viewer was to choose another (name)."""


class NoKeyQuestionError(StudyError):
    """The study names no predictor and outcome to ask the key question of."""

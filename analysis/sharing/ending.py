"""The end of a link, and of a study: what nothing shows any more is gone from disk."""

from __future__ import annotations

from datetime import datetime

from analysis.errors import StudyError
from analysis.sharing import links
from analysis.sharing.kept import alone
from analysis.sharing.links import Link
from analysis.sharing.publish import clear, tidy
from analysis.study import shelf


class NotTidiedError(StudyError):
    """A link has ended; what it showed could not be removed from disk (label)."""


class NotForgottenError(StudyError):
    """A study could not be removed from disk; its links have ended (study)."""


def end(id: str, now: datetime) -> Link:
    """End a link at once, and remove what it alone showed.

    Raises
    ------
    UnknownLinkError, LinksUnavailableError
        ``links.revoke``.
    NotTidiedError
        It has ended, and what it showed is still on disk, until a link of the study
        is made or ended.
    """
    ended = links.revoke(id, now)
    try:
        tidy(ended.study, now)
    except (OSError, links.LinksUnavailableError) as error:
        raise NotTidiedError(label=ended.label) from error
    return ended


def forget(study: str, now: datetime) -> None:
    """Remove a saved study, with its links and what the gate remembers of it.

    The links go first: whatever stops this halfway, nothing is shown of a study that
    is gone.

    Raises
    ------
    StudyError
        No study of that id is saved.
    LinksUnavailableError
        Its links could not be ended; the study is still there.
    NotForgottenError
        Its links have ended; the study, or what they showed, is still on disk.
    """
    shelf.entry(study)
    _end_all(study, now)
    try:
        with alone(study):
            _end_all(study, now)  # those that were made meanwhile
            shelf.forget(study)
            clear(study, now)
    except (OSError, links.LinksUnavailableError) as error:
        raise NotForgottenError(study=study) from error


def _end_all(study: str, now: datetime) -> None:
    for link in links.listed(study):
        if link.is_live(now):
            links.revoke(link.id, now)

"""The end of a link, and of a study: what nothing shows any more is gone from disk."""

from __future__ import annotations

from datetime import datetime

from analysis.sharing import links
from analysis.sharing.links import Link
from analysis.sharing.publish import tidy
from analysis.study import shelf


def end(id: str, now: datetime) -> Link:
    """End a link at once, and remove what it alone showed.

    Raises
    ------
    UnknownLinkError, LinksUnavailableError
        ``links.revoke``.
    """
    ended = links.revoke(id, now)
    tidy(ended.study, now)
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
    """
    shelf.saved(study)
    for link in links.listed(study):
        if link.is_live(now):
            links.revoke(link.id, now)
    shelf.forget(study)
    tidy(study, now)

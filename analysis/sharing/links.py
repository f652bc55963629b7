"""Links for partner organisations: whom each is for, what it opens, until when.

A link is a random token of 256 bits, shown once; only its hash is kept. It opens one
snapshot, ends on a date, and can be ended at once. Whatever is wrong with a token,
and whatever is wrong with the database, there is no link: nothing opens by accident.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from sqlalchemy import (
    Column,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    Text,
    insert,
    literal,
    select,
    update,
)

from analysis.errors import StudyError
from analysis.sharing.database import (
    LinksUnavailableError,
    connected,
    links_url,
    surely,
)

PREFIX = "kw1_"
BYTES = 32  # of chance: 256 bits
ID = re.compile(r"[0-9a-f]{16}", re.ASCII)
LENGTH = len(PREFIX) + 43  # as base64 writes 32 bytes
USUAL_DAYS, MOST_DAYS = 30, 180
LONGEST_LABEL = 200

TABLES = MetaData()
SHARES = Table(
    "share",
    TABLES,
    Column("id", String(16), primary_key=True),
    Column("token_sha256", String(64), nullable=False, unique=True),
    Column("study_id", String(64), nullable=False, index=True),
    Column("snapshot_sha256", String(64), nullable=False),
    Column("data_version", String(64), nullable=False),
    Column("label", String(LONGEST_LABEL), nullable=False),
    Column("organisation", Text),  # a code of the answers: as long as it is there
    Column("created_by", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("expires_at", String(32), nullable=False),
    Column("revoked_at", String(32)),
)
EVENTS = Table(
    "event",
    TABLES,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("share_id", String(16), ForeignKey("share.id"), nullable=False, index=True),
    Column("what", String(16), nullable=False),
    Column("at", String(32), nullable=False),
)


# read where there is no link, so that none takes no less time than one that ended
NOBODYS = dict.fromkeys(SHARES.c.keys(), "") | {
    "created_at": "2000-01-01T00:00:00.000000+00:00",
    "expires_at": "2000-01-02T00:00:00.000000+00:00",
    "revoked_at": "2000-01-02T00:00:00.000000+00:00",
}


class LinkTooLongError(StudyError):
    """A link is to end in the past, or later than is allowed (days, most)."""


class LinkWithoutNameError(StudyError):
    """A link says not for whom it is."""


class UnknownLinkError(StudyError):
    """There is no link of this id (link)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link as its owner sees it; the token itself is nowhere.

    Times are UTC. ``id`` is no secret: it names the link in addresses.
    """

    id: str
    study: str
    snapshot: str  # SHA-256 of its content
    data_version: str
    label: str  # for whom
    organisation: str | None
    created_by: str
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None

    def is_live(self, now: datetime) -> bool:
        """Whether it still opens: up to, and not including, its end."""
        return self.revoked_at is None and now < self.expires_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a link: created or revoked."""

    link: str
    what: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a new link is for."""

    study: str
    snapshot: str
    data_version: str
    label: str
    organisation: str | None = None
    by: str
    days: int = USUAL_DAYS


def new_token() -> str:
    """A token that nobody can guess."""
    return PREFIX + secrets.token_urlsafe(BYTES)


def hashed(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


@surely
def create(grant: Grant, now: datetime) -> tuple[Link, str]:
    """Keep a new link; its token is told here and never again.

    Raises
    ------
    LinkWithoutNameError, LinkTooLongError
        It says not for whom, or lasts less than a day or more than ``MOST_DAYS``.
    LinksUnavailableError
        It could not be kept: there is no link.
    """
    if not grant.label.strip() or len(grant.label) > LONGEST_LABEL:
        raise LinkWithoutNameError
    if not 1 <= grant.days <= MOST_DAYS:
        raise LinkTooLongError(days=grant.days, most=MOST_DAYS)
    token = new_token()
    row = {
        "id": secrets.token_hex(8),
        "token_sha256": hashed(token),
        "study_id": grant.study,
        "snapshot_sha256": grant.snapshot,
        "data_version": grant.data_version,
        "label": grant.label.strip(),
        "organisation": grant.organisation,
        "created_by": grant.by,
        "created_at": _written(now),
        "expires_at": _written(now + timedelta(days=grant.days)),
        "revoked_at": None,
    }
    event = {"share_id": row["id"], "what": "created", "at": _written(now)}
    with _engine().begin() as connection:
        connection.execute(insert(SHARES).values(**row))
        connection.execute(insert(EVENTS).values(**event))
    return _link(row), token


@surely
def revoke(id: str, now: datetime) -> Link:
    """End a link at once; one that has been ended stays so.

    Raises
    ------
    UnknownLinkError
        There is none of this id.
    LinksUnavailableError
        It could not be ended; it may still open.
    """
    ends = update(SHARES).where(SHARES.c.id == id, SHARES.c.revoked_at.is_(None))
    with _engine().begin() as connection:
        if connection.execute(ends.values(revoked_at=_written(now))).rowcount:
            event = {"share_id": id, "what": "revoked", "at": _written(now)}
            connection.execute(insert(EVENTS).values(**event))
    found = named(id)
    if found is None:
        raise UnknownLinkError(link=id)
    return found


def opened_by(token: str, now: datetime) -> Link | None:
    """The live link of a token; None whatever else is the matter."""
    if len(token) != LENGTH or not token.startswith(PREFIX):
        token = ""  # looked up all the same: a wrong form takes no less time
    try:
        found = _looked_up(hashed(token))
    except LinksUnavailableError:
        return None
    return found if found.is_live(now) else None


def live(id: str, now: datetime) -> Link | None:
    """The link of this id if it is live; None whatever else is the matter."""
    try:
        found = named(id if ID.fullmatch(id) else "")
    except LinksUnavailableError:
        return None
    return found if found is not None and found.is_live(now) else None


def named(id: str) -> Link | None:
    """The link of this id, also when it has ended."""
    return _one(SHARES.c.id == id)


@surely
def listed(study: str | None = None) -> tuple[Link, ...]:
    """Every link of a study, or of all; the newest first."""
    asked = select(SHARES).order_by(SHARES.c.created_at.desc(), SHARES.c.id)
    if study is not None:
        asked = asked.where(SHARES.c.study_id == study)
    with _engine().connect() as connection:
        return tuple(_link(row._mapping) for row in connection.execute(asked))


@surely
def history(id: str) -> tuple[Event, ...]:
    """What happened to a link, the oldest first."""
    asked = select(EVENTS).where(EVENTS.c.share_id == id).order_by(EVENTS.c.number)
    with _engine().connect() as connection:
        return tuple(map(_event, connection.execute(asked)))


def _engine() -> Engine:
    return connected(links_url(), TABLES)


@surely
def _looked_up(token_sha256: str) -> Link:
    """The link of a token, live or not; nobody's where there is none.

    One row comes back either way, so that it takes as long.
    """
    asked = select(literal(token_sha256).label("token")).subquery()
    joined = asked.outerjoin(SHARES, SHARES.c.token_sha256 == asked.c.token)
    with _engine().connect() as connection:
        row = connection.execute(select(SHARES).select_from(joined)).one()
    held = dict(row._mapping)
    return _link(held if held["id"] is not None else held | NOBODYS)


@surely
def _one(which: object) -> Link | None:
    asked = select(SHARES).where(which)  # type: ignore[arg-type]
    with _engine().connect() as connection:
        row = connection.execute(asked).one_or_none()
    return None if row is None else _link(row._mapping)


def _link(row: object) -> Link:
    held = dict(row)  # type: ignore[call-overload]
    ended = held["revoked_at"]
    return Link(
        id=held["id"],
        study=held["study_id"],
        snapshot=held["snapshot_sha256"],
        data_version=held["data_version"],
        label=held["label"],
        organisation=held["organisation"],
        created_by=held["created_by"],
        created_at=_read(held["created_at"]),
        expires_at=_read(held["expires_at"]),
        revoked_at=None if ended is None else _read(ended),
    )


def _event(row: Row) -> Event:
    return Event(link=row.share_id, what=row.what, at=_read(row.at))


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _read(text: str) -> datetime:
    return datetime.fromisoformat(text)

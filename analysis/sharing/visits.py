"""What a viewer writes: openings per day, who holds a link open, the latest time seen.

A visitor who followed a link holds a random id in a cookie; its hash, the link and an
end stand here, nothing of the visitor. A clock that is set back revives nothing,
since the latest time ever seen counts.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from analysis.sharing import links
from analysis.sharing.database import (
    LinksUnavailableError,
    connected,
    surely,
    visits_url,
    writing,
)

HELD = timedelta(hours=8)  # how long a browser may come back without the link
TICK = timedelta(seconds=10)  # a clock is written down no more often

TABLES = MetaData()
OPENINGS = Table(
    "opening",
    TABLES,
    Column("share_id", String(16), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("times", Integer, nullable=False),
)
GRANTS = Table(
    "hold",
    TABLES,
    Column("id_sha256", String(64), primary_key=True),
    Column("share_id", String(16), nullable=False),
    Column("until", String(32), nullable=False),
)
CLOCK = Table(
    "clock",
    TABLES,
    Column("number", Integer, primary_key=True),
    Column("latest", String(32), nullable=False),
)


def enter(token: str, clock: datetime | None = None) -> tuple[links.Link, str] | None:
    """Follow a link: the link and the id that a browser may hold; None if it ended.

    The opening is counted for the day, and for nobody.
    """
    try:
        now = time(clock)
        link = links.opened_by(token, now)
        return None if link is None else (link, _hold(link.id, now))
    except LinksUnavailableError:
        return None


@surely
def _known(hold: str, clock: datetime | None) -> tuple[datetime, Row | None]:
    """What time it is, and what a browser holds."""
    asked = select(GRANTS).where(GRANTS.c.id_sha256 == _hash(hold))
    with _engine().connect() as connection:
        seen = _seen(connection)
        row = connection.execute(asked).one_or_none()
    return _later(seen, clock), row


def held(link_id: str, hold: str, clock: datetime | None = None) -> links.Link | None:
    """The live link that a browser holds open; None whatever else is the matter."""
    try:
        now, row = _known(hold, clock)
    except LinksUnavailableError:
        return None
    link = links.live(link_id, now)  # asked for anyway: to hold nothing is no faster
    fits = row is not None and row.share_id == link_id and _read(row.until) > now
    return link if fits else None


@surely
def openings(link_id: str) -> Mapping[str, int]:
    """How often a link was opened, per day."""
    asked = select(OPENINGS).where(OPENINGS.c.share_id == link_id)
    with _engine().connect() as connection:
        rows = connection.execute(asked.order_by(OPENINGS.c.day)).all()
    return {row.day: row.times for row in rows}


@surely
def time(clock: datetime | None = None) -> datetime:
    """Now, or the latest time ever seen if the clock went back since."""
    with _engine().connect() as connection:
        seen = _seen(connection)
    return _later(seen, clock)


def _seen(connection: Connection) -> datetime | None:
    latest = connection.execute(select(CLOCK.c.latest)).scalar_one_or_none()
    return None if latest is None else _read(latest)


def _later(seen: datetime | None, clock: datetime | None) -> datetime:
    now = clock or datetime.now(UTC)
    if seen is None or now - seen > TICK:
        _set_clock(now)
    return now if seen is None else max(now, seen)


def _set_clock(now: datetime) -> None:
    """Write a time down, unless somebody just did."""
    later = update(CLOCK).where(CLOCK.c.latest < _written(now - TICK))
    first = insert(CLOCK).values(number=1, latest=_written(now))
    with writing, suppress(IntegrityError), _engine().begin() as connection:
        moved = connection.execute(later.values(latest=_written(now))).rowcount
        if not moved and _seen(connection) is None:
            connection.execute(first)


@surely
def _hold(link_id: str, now: datetime) -> str:
    """Something to hold, and an opening more; both are there, or neither."""
    hold = secrets.token_urlsafe(links.BYTES)
    row = {"id_sha256": _hash(hold), "share_id": link_id, "until": _written(now + HELD)}
    with writing, _engine().begin() as connection:
        connection.execute(delete(GRANTS).where(GRANTS.c.until < _written(now)))
        connection.execute(insert(GRANTS).values(**row))
        _count(connection, link_id, now.date().isoformat())
    return hold


def _count(connection: Connection, link_id: str, day: str) -> None:
    """One opening more; two processes may both be the first of the day."""
    which = (OPENINGS.c.share_id == link_id, OPENINGS.c.day == day)
    more = update(OPENINGS).where(*which).values(times=OPENINGS.c.times + 1)
    if connection.execute(more).rowcount:
        return
    try:
        with connection.begin_nested():
            first = insert(OPENINGS).values(share_id=link_id, day=day, times=1)
            connection.execute(first)
    except IntegrityError:
        connection.execute(more)


def _engine() -> Engine:
    return connected(visits_url(), TABLES)


def _hash(hold: str) -> str:
    return sha256(hold.encode("utf-8", "surrogatepass")).hexdigest()


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _read(text: str) -> datetime:
    return datetime.fromisoformat(text)

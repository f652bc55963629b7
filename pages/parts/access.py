"""Who is there, and what they may do: one declared table.

Whoever sits at this machine needs no set-up: the server is bound to this machine
alone, is asked for by its own name (a name that somebody else points at this machine
is refused) and is reached from it. Anywhere else people sign in, and a table outside
the project says who is researcher or lecturer (README has its form). Without sign-in
only links open. A process that is started as viewer serves links, whoever asks.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, get_args

import streamlit as st
from streamlit import config

Role = Literal["researcher", "lecturer", "nobody"]
RESEARCHER, LECTURER, NOBODY = get_args(Role)
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
VIEWER = "KWADRANT_VIEWER"  # in the environment: this process serves links alone
_ended: set[str] = set()  # logins; a tab keeps the one it was opened with


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with a role.

    ``studies`` are the saved ones they may open, None all; ``name`` is how links tell
    who made them.
    """

    role: Role
    name: str = ""
    studies: frozenset[str] | None = frozenset()


STRANGER = Person(role=NOBODY)
HERE = Person(role=RESEARCHER, name="local", studies=None)


def visitor() -> Person:
    """Who this is, asked at every turn: what was true a minute ago may not be."""
    if viewer():
        return STRANGER
    if sign_in():
        return _signed_in()
    return HERE if local() else STRANGER


def viewer() -> bool:
    """Does this process serve links alone?"""
    return bool(os.environ.get(VIEWER))


def sign_in() -> bool:
    """Is there a way to sign in?"""
    return "auth" in secrets()


def signed_in() -> bool:
    """Has this visitor signed in, and not out again in any tab?"""
    return getattr(st.user, "is_logged_in", False) and _claim("nonce") not in _ended


def sign_out() -> None:
    """End this login here and in the tabs that are open beside this one.

    Another process does not know; its tabs end when they are loaded again.
    """
    if _claim("nonce"):
        _ended.add(_claim("nonce"))
    st.logout()


def identity() -> dict[str, str]:
    """How the table of people names who has signed in.

    An address may change hands; issuer and subject do not.
    """
    return {"iss": _claim("iss"), "sub": _claim("sub")}


def local() -> bool:
    """Is this the person at the machine itself?"""
    return (
        bound_to_loopback()
        and not isinstance(st.context.ip_address, str)  # None: this machine
        and hostname(_asked_for()) in LOOPBACK
    )


def bound_to_loopback() -> bool:
    """Does the server listen to this machine alone?"""
    return config.get_option("server.address") in LOOPBACK


def known_hosts() -> frozenset[str] | None:
    """The names the server may be asked for by; None where any will do."""
    allowed: Iterable[str] = config.get_option("server.allowedHosts")
    if not bound_to_loopback():
        return None  # Streamlit holds to allowedHosts itself
    return LOOPBACK | {name.lower() for name in allowed}


def hostname(host: str) -> str:
    """The name in a Host header, without its port."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    return host.partition(":")[0].lower()


def _signed_in() -> Person:
    if not signed_in():
        return STRANGER
    claims = identity()
    people = secrets().get("people", [])
    listed = people if isinstance(people, list) else []
    named = (one for one in listed if isinstance(one, Mapping) and _is(one, claims))
    return next((_person(one) for one in named if _still(one)), STRANGER)


def _claim(name: str) -> str:
    return str(st.user.get(name, ""))


def _is(one: Mapping[str, Any], claims: Mapping[str, str]) -> bool:
    return all(claims.values()) and {name: one.get(name) for name in claims} == claims


def _still(one: Mapping[str, Any]) -> bool:
    until = one.get("until")
    if isinstance(until, datetime):  # a moment, which TOML may tell without a zone
        return datetime.now(UTC) <= (until if until.tzinfo else until.astimezone())
    return until is None or (
        isinstance(until, date) and datetime.now(UTC).date() <= until
    )


def _person(one: Mapping[str, Any]) -> Person:
    role = one.get("role")
    if role not in (RESEARCHER, LECTURER):
        return STRANGER
    studies = one.get("studies")
    every = studies is None and role == RESEARCHER
    return Person(
        role=role,
        name=str(one.get("name", role)),
        studies=None if every else frozenset(map(str, studies or ())),
    )


def secrets() -> Mapping[str, Any]:
    """What the secrets say now; a file that is no TOML lets nobody in."""
    held: dict[str, Any] = {}
    for name in config.get_option("secrets.files"):
        try:
            held = {**tomllib.loads(Path(name).read_text("utf-8")), **held}
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            return {"auth": {}}
    return held


def _asked_for() -> str:
    # no connection at all is a test in this process
    return st.context.headers.get("Host", "localhost")

"""Who may see saved studies: whoever sits at this machine, nobody else.

Without sign-in the app trusts the person at the keyboard. So it must be bound to
this machine alone, be asked for by this machine's own name (a name that somebody
else points at this machine is refused), and be reached from it.
"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st
from streamlit import config

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


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


def _asked_for() -> str:
    # no connection at all is a test in this process
    return st.context.headers.get("Host", "localhost")

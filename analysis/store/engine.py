"""What the store asks of an engine: to say its columns and to answer a question."""

from __future__ import annotations

from typing import Protocol

import ibis
import pyarrow as pa

TABLE = "answers"  # under this name an engine keeps the answers


class Engine(Protocol):
    """Where the answers are.

    A new engine is one class with these three, and one line in
    ``tests/store/engines.py`` that runs every drawn table on it.
    """

    dialect: str  # as Ibis calls it
    schema: ibis.Schema  # of the table ``answers``

    def fetch(self, sql: str) -> pa.Table:
        """The rows of one question; safe to call from several threads."""
        ...

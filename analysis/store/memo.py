"""What was asked before is not asked again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar

MOST = 512  # answers kept; each is a small table

Found = TypeVar("Found")


class Memo:
    """The last answers of an engine, shared by all views on the same answers."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._found: OrderedDict[Hashable, object] = OrderedDict()
        self._lock = Lock()

    def get(self, question: Hashable, ask: Callable[[], Found]) -> Found:
        """The answer to a question; asked when it is not known.

        Two threads that ask the same at once both ask: the answers are equal.
        """
        with self._lock:
            if question in self._found:
                self._found.move_to_end(question)
                return self._found[question]  # type: ignore[return-value]
        answer = ask()
        with self._lock:
            self._found[question] = answer
            while len(self._found) > self._most:
                self._found.popitem(last=False)
        return answer

"""Which tabs may send files: those that were asked for some, and no other.

Streamlit takes files from any tab and keeps them in memory as long as the tab is
there, so that a visitor could fill it.
"""

from __future__ import annotations

from streamlit.runtime.scriptrunner import get_script_run_ctx

PLACE = "/_stcore/upload_file/"
MOST = 1_000  # tabs at once; who was asked longest ago opens the page again
_asked: dict[str, None] = {}


def ask() -> None:
    """This tab may send files from now on."""
    context = get_script_run_ctx()
    if context is None:
        return
    _asked.pop(context.session_id, None)
    _asked[context.session_id] = None
    while len(_asked) > MOST:
        _asked.pop(next(iter(_asked)), None)


def may(path: str) -> bool:
    """Whether an address takes a file, if it is one that does."""
    _, place, rest = path.partition(PLACE)
    return not place or rest.partition("/")[0] in _asked

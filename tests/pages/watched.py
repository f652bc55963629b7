"""The app, telling every file that it opens and every module: no test itself.

``python -m tests.pages.watched run app.py`` is ``streamlit run app.py``; what happens
is added to ``watched.log`` in the home.
"""

from __future__ import annotations

import os
import sys

from streamlit.web.cli import main

from analysis.study.home import home

LOG = "watched.log"
TOLD = {
    "open",
    "import",
    "os.listdir",
    "os.scandir",
    "sqlite3.connect",
    "subprocess.Popen",
    "socket.connect",
}


def watch() -> None:
    """Tell of everything from now on, a line each."""
    log = os.open(home() / LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def told(event: str, given: tuple[object, ...]) -> None:
        if event in TOLD:
            what = given[-1] if event == "socket.connect" else given[0]
            what = os.fsdecode(what) if isinstance(what, bytes) else what
            os.write(log, f"{event}\t{what}\n".encode("utf-8", "replace"))

    sys.addaudithook(told)


if __name__ == "__main__":
    watch()
    sys.exit(main())

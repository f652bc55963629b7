"""A file from elsewhere is opened in a process of its own, with limits.

A file of 5 kB can take a library to gigabytes or abort it, and the app with it. The
child sets its limits before it opens the file and hands over Arrow; whatever
becomes of it, the parent has a table or one clear fault. Nothing it prints is shown:
it may hold answers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa

from analysis.errors import StudyError
from analysis.intake.raw import Raw, unpacked
from analysis.intake.tell import fault
from analysis.line import Line

WALL = 45  # seconds on the clock
FAULTS = 3  # exit status: what was wrong with the file is on standard output
ROOT = Path(__file__).parents[2]


def raw(path: Path, wanted: Collection[str] = ()) -> Raw:
    """What ``raw.raw`` gives, read by a child.

    Raises
    ------
    StudyError
        What the child found wrong; or that it did not survive the file.
    """
    with TemporaryDirectory(prefix="kwadrant-") as place:
        out = Path(place) / "raw.arrow"
        try:
            done = subprocess.run(
                [sys.executable, "-m", "analysis.intake.worker", path.resolve(), out],
                input=json.dumps(list(wanted)).encode(),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
                env=_environment(place),
                timeout=WALL,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise fault("file-refused") from None
        if done.returncode == FAULTS:
            lines = json.loads(done.stdout)
            raise StudyError.together(Line(key, facts) for key, facts in lines)
        if done.returncode != 0 or not out.exists():
            raise fault("file-refused")
        with pa.OSFile(str(out)) as file:
            return unpacked(pa.ipc.open_file(file).read_all())


def _environment(place: str) -> dict[str, str]:
    """Nothing of ours but where Python is; one thread, plain memory."""
    passed = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    return passed | {
        "TMPDIR": place,
        "ARROW_DEFAULT_MEMORY_POOL": "system",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }

"""The child that opens one file from elsewhere: ``child.raw`` starts it."""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Collection
from pathlib import Path

import pyarrow as pa

from analysis.errors import StudyError
from analysis.intake.child import FAULTS
from analysis.intake.raw import packed, raw

MEMORY = 2 * 1024**3  # bytes of address space
SECONDS = 30  # of processor
WRITTEN = 300 * 1024**2  # bytes in any file it writes


def main(path: str, out: str, wanted: Collection[str]) -> int:
    """Read the file within the limits; the exit status says what came of it."""
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, WRITTEN),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (most, most))
    try:
        table = packed(raw(Path(path), wanted))
    except StudyError as wrong:
        told = [(line.key, dict(line.facts)) for line in wrong.lines]
        sys.stdout.write(json.dumps(told))
        return FAULTS
    with pa.ipc.new_file(out, table.schema) as file:
        file.write_table(table)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], json.loads(sys.stdin.read())))

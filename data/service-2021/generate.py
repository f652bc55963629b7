"""Makes the simulated example study; run again, it makes the same bytes.

python data/service-2021/generate.py [FOLDER] [--seed NUMBER]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import pandas as pd
from simulation.side_files import messages, partners, population, quotes, staff
from simulation.study_answers import study_answers
from simulation.study_file import study_file
from simulation.truths import truth_file

SEED = 216  # a sample in which every planted truth comes out


def generate(folder: Path, seed: int = SEED) -> None:
    """Write every file of the study into ``folder``."""
    tables = {
        "answers.csv": study_answers(seed),
        "staff.csv": staff(seed),
        "quotes.csv": quotes(seed),
        "messages.csv": messages(seed),
        "partners.csv": partners(),
        "population.csv": population(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in tables.items():
        _write(folder / name, _csv(table))
    _write(folder / "study.toml", study_file())
    _write(folder / "truth.toml", truth_file(seed))


def _csv(table: pd.DataFrame) -> str:
    return table.to_csv(index=False, lineterminator="\n")


def _write(path: Path, text: str) -> None:
    """UTF-8 and bare line feeds on every system."""
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    command = argparse.ArgumentParser(description=__doc__)
    command.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent)
    command.add_argument("--seed", type=int, default=SEED)
    asked = command.parse_args()
    generate(asked.folder, asked.seed)

"""A study and its answers as somebody would bring them, written into a folder."""

from pathlib import Path

from openpyxl import Workbook

from analysis.errors import StudyError
from analysis.study.read import read
from analysis.words import LANGUAGES, Say

ONE = """
[items.q1]
low = 1
high = 7
"""


def bring(folder: Path, answers: str | bytes, described: str = ONE, file="answers.csv"):
    """The study of a folder with these answers; ``described`` leaves out [study]."""
    content = answers.encode() if isinstance(answers, str) else answers
    (folder / file).write_bytes(content)
    return describe(folder, described, file)


def describe(folder: Path, described: str = ONE, file="answers.csv"):
    """The study of a folder whose answers are there already."""
    head, _, rest = described.partition("[")
    text = f'[study]\nid = "drawn"\nanswers = "{file}"\n{head}[{rest}'
    (folder / "study.toml").write_text(text, encoding="utf-8")
    return read(folder)


def workbook(path: Path, *rows, sheets=()):
    """An xlsx file with these rows on its first sheet."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for title, more in sheets:
        sheet = book.create_sheet(title)
        for row in more:
            sheet.append(row)
    book.save(path)
    return path


def causes(lines):
    """What lines are about; that both languages can say each is checked."""
    for line in lines:
        for language in LANGUAGES:
            assert Say(language)(line)
    return [line.key.partition("-")[2] for line in lines]


def faults(call, *args, **options):
    """The causes of every fault of a call that must not succeed."""
    try:
        call(*args, **options)
    except StudyError as wrong:
        return causes(wrong.lines)
    raise AssertionError("no fault was told")

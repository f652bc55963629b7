"""study.toml -> Study, with every fault at once."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from analysis.errors import StudyError
from analysis.line import Line
from analysis.study import parts
from analysis.study.check import check
from analysis.study.faults import Faults
from analysis.study.forms import Form
from analysis.study.model import Study

FILE = "study.toml"
LARGEST = 2_000_000  # bytes: a thousand items with all their labels is a tenth


def read(path: Path) -> Study:
    """The study in a folder, or of a study.toml.

    Raises
    ------
    StudyError
        There is no such file, it is no UTF-8 or no TOML; or everything that is
        wrong with what it says, each as a Line with its ``place``.
    """
    path = Path(path)
    file = path / FILE if path.is_dir() else path
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError):  # a name with NUL is a ValueError
        raise _fault("study-not-found", path=str(path)) from None
    if len(content) > LARGEST:
        raise _fault("study-too-large", largest=LARGEST)
    return reads(_decoded(content), file.parent)


def reads(text: str, folder: Path | None = None) -> Study:
    """The study that a text in TOML describes.

    Parameters
    ----------
    text : str
        The content of a study.toml.
    folder : Path or None
        Where it was read: ``answers`` lies there.

    Raises
    ------
    StudyError
        The text is no TOML; or everything that is wrong with what it says.
    """
    faults, content = Faults(), _parsed(text)
    if not content:
        raise _fault("study-empty")
    study = _study(Form(content, "", faults), folder)
    check(study, faults)
    faults.raise_all()
    return study


def _study(root: Form, folder: Path | None) -> Study:
    root.need("study")
    head = root.form("study") or Form({}, "study", Faults())
    head.need("id")
    engine, quadrants, question = map(root.form, ("engine", "quadrants", "question"))
    study = Study(
        id=head.text("id") or "",
        title=head.wording("title"),
        answers=head.text("answers"),
        simulated=head.flag("simulated"),
        missing=head.codes("missing"),
        weight=head.text("weight"),
        respondent=head.text("respondent"),
        engine=engine and parts.whole(parts.engine, "", engine),
        answer_scales=parts.each(root.forms("answer_scales"), parts.answer_scale),
        items=parts.each(root.forms("items"), parts.item),
        scales=parts.each(root.forms("scales"), parts.scale),
        groups=parts.each(root.forms("groups"), parts.group),
        quadrants=quadrants and parts.whole(parts.quadrants, "", quadrants),
        question=question and parts.whole(parts.question, "", question),
        hypotheses=parts.every(root.rows("hypotheses", "id"), parts.hypothesis),
        former_hypotheses=parts.every(
            root.rows("former_hypotheses", "id"), parts.former
        ),
        blocks=parts.every(root.rows("blocks", "id", "kind"), parts.block),
        folder=folder,
    )
    head.done()
    root.done()
    return study


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = content.count(b"\n", 0, wrong.start) + 1
        raise _fault("study-not-utf8", row=line) from None


def _parsed(text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        found = re.search(r"at line (\d+), column (\d+)", str(wrong))
        line, column = map(int, found.groups()) if found else _end(text)
        raise _fault("study-not-toml", row=line, column=column) from None
    except (ValueError, RecursionError):  # a number of 5,000 digits, 1,000 brackets
        raise _fault("study-not-toml", row=1, column=1) from None


def _end(text: str) -> tuple[int, int]:
    return text.count("\n") + 1, len(text.rpartition("\n")[2]) + 1


def _fault(cause: str, **facts: str | int) -> StudyError:
    return StudyError.together([Line(f"fault-{cause}", {"place": FILE, **facts})])

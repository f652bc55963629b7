"""A study of the visitor's own: two files, what we make of them, saved if they agree.

The files stay in this visitor's session until they consent; the answers are read
in a process of their own, from a folder that is gone afterwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from analysis.errors import StudyError
from analysis.intake import Receipt, load
from analysis.line import Line
from analysis.study import shelf
from analysis.study.model import Study
from analysis.study.read import FILE, read, reads
from analysis.study.write import writes
from analysis.words import Say
from pages.parts import studies, uploads
from pages.parts.escape import escape

LARGEST = 50  # MB
SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
TOML = Path(FILE).suffix
TURN = "bring:turn"  # counts, so that the next visit begins with empty fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What was made of the two files, and how they will be saved."""

    study: Study
    n: int
    receipt: Receipt
    files: dict[str, bytes]


def ask(say: Say) -> None:
    """Ask for the files, tell what is in them, and save them with consent."""
    st.markdown(escape(say("bring-lead")))
    uploads.ask()
    turn = st.session_state.setdefault(TURN, 0)
    size = {"max_upload_size": LARGEST}
    answers = st.file_uploader(
        say("bring-answers"), key=f"answers:{turn}", help=say("help-answers"), **size
    )
    described = st.file_uploader(
        say("bring-description"), key=f"described:{turn}", help=say("help-toml"), **size
    )
    if answers is None or described is None:
        if answers is not described:
            missing = (
                "bring-answers-missing" if answers is None else "bring-toml-missing"
            )
            st.info(escape(say(missing)))
        return
    found = _brought((answers.file_id, described.file_id), answers, described)
    if isinstance(found, StudyError):
        studies.faults(found.lines, say)
    else:
        _offer_to_keep(found, say)


def _offer_to_keep(found: Brought, say: Say) -> None:
    studies.contents(found.study, found.n, say)
    studies.receipt(found.receipt, say)
    if found.study.id in shelf.list():
        st.warning(escape(say("bring-replaces", id=found.study.id)))
    consent = st.checkbox(say("bring-consent"), key="bring:consent")
    if not st.button(say("bring-keep"), disabled=not consent, key="bring:keep"):
        return
    try:
        shelf.keep(found.files)
    except OSError:
        st.error(escape(say("fault-not-saved")))
        return
    st.session_state[TURN] += 1
    _brought.clear()
    studies.kept(found.study.id)


@st.cache_resource(max_entries=1, ttl="1h", scope="session", show_spinner=False)
def _brought(
    ids: tuple[str, str], _answers: UploadedFile, _described: UploadedFile
) -> Brought | StudyError:
    try:
        if _swapped(_answers.name, _described.name):
            raise StudyError.together([Line("fault-brought-swapped")])
        return _made_of(_answers.name, _answers.getvalue(), _described.getvalue())
    except StudyError as error:
        return error


def _swapped(answers: str, described: str) -> bool:
    """Whether each file was put in the field of the other, by their names."""
    ends = [_suffix(name) == TOML for name in (answers, described)]
    return ends == [True, False]


def _made_of(name: str, answers: bytes, described: bytes) -> Brought:
    with TemporaryDirectory(prefix="kwadrant-") as place:
        folder = Path(place)
        (folder / FILE).write_bytes(described)
        study, text = read(folder), described.decode("utf-8-sig")
        if study.engine is not None:
            raise StudyError.together([Line("fault-brought-engine")])
        study = replace(study, answers="answers" + _suffix(name), folder=folder)
        (folder / study.answers).write_bytes(answers)
        reading = load(study, trusted=False)  # whoever made it
    toml = writes(study, text)
    files = {FILE: toml.encode("utf-8"), study.answers: answers}
    n, kept = reading.table.num_rows, reads(toml)
    return Brought(study=kept, n=n, receipt=reading.receipt, files=files)


def _suffix(name: str) -> str:
    """How the file's name ends, where that says something; the rest is theirs."""
    suffix = Path(name).suffix.lower()
    return suffix if SUFFIX.fullmatch(suffix) else ""

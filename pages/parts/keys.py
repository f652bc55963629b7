"""What a picture or a table is made of, as a short key: equal contents, equal key.

A page makes some ten of them at every turn, so a study, by far the largest part of
what they hold, is written out once.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import is_dataclass
from hashlib import sha256
from io import BytesIO

import streamlit as st

from analysis.study.model import Study


def key(made: Callable[..., object], *given: object) -> str:
    """The same for the same function of equal contents, and for no other."""
    contents = BytesIO()
    _Writer(contents).dump((made.__module__, made.__qualname__, given))
    return sha256(contents.getbuffer()).hexdigest()


class _Writer(pickle.Pickler):
    """Writes what a thing holds; nobody reads it back."""

    def __init__(self, file: BytesIO) -> None:
        super().__init__(file)
        self.fast = True  # no memo: a text told twice is the same as two equal ones

    def reducer_override(self, thing: object) -> object:
        """Studies by their mark; other dataclasses without pickle's detour."""
        if isinstance(thing, Study):
            return str, (_mark(thing)[1],)
        if is_dataclass(thing) and not isinstance(thing, type):
            held = tuple(getattr(thing, name) for name in thing.__dataclass_fields__)
            return type(thing), held
        return NotImplemented


# by identity, which holds as long as the study itself is kept beside its mark
@st.cache_resource(max_entries=200, show_spinner=False, hash_funcs={Study: id})
def _mark(study: Study) -> tuple[Study, str]:
    return study, sha256(pickle.dumps(study)).hexdigest()

"""Results as plain JSON, for ``--json`` and other programs.

Every dataclass becomes an object with its fields and ``"kind"``, the name of its
class; a field of that name, as a hypothesis has, is told as ``hypothesis_kind``. A
number stays unrounded; infinite and absent numbers are null, since JSON has no
others. ``CONTRIBUTING.md`` describes the shape, which is stable: fields are added,
never renamed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import numpy as np

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def plain(value: object) -> Plain:
    """The value as JSON knows it.

    Raises
    ------
    TypeError
        A kind of value that no result has.
    """
    if value is None or isinstance(value, bool | int | str):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, float | np.generic):
        return _number(value)
    if is_dataclass(value) and not isinstance(value, type):
        return _object(value)
    return _collection(value)


def _object(value: object) -> Plain:
    kind = type(value).__name__
    held = {f.name: plain(getattr(value, f.name)) for f in fields(value)}  # type: ignore[arg-type]
    if "kind" in held:
        held[f"{kind.lower()}_kind"] = held.pop("kind")
    return {"kind": kind, **held}


def _number(value: float | np.generic) -> Plain:
    number = value.item() if isinstance(value, np.generic) else value
    if isinstance(number, float) and not math.isfinite(number):
        return None
    return number


def _collection(value: object) -> Plain:
    if isinstance(value, Mapping):
        return {str(key): plain(held) for key, held in value.items()}
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, list | tuple):
        return [plain(held) for held in value]
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"no result holds a {type(value).__name__}")

"""What a procedure says of itself, beside the function that does the work.

A module of this package that has procedures ends with ``PROCEDURES``, a tuple of
these; ``questions.procedures`` gathers them. So a procedure is one module and its
words: ``label-<id>``, ``about-<id>`` (what it answers) and ``method-<id>`` (its
definition), and ``assumes-<key>`` for an assumption nobody made before.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal["number", "order", "group", "two", "category", "yes-no", "scale"]
"""What a column must be: a score of which the distances count ("number") or the
order does ("order"); a group of any levels, or of two; anything counted per value
("category"); two answers, of which the higher counts ("yes-no"); the items of a scale
("scale")."""

Subject = Literal[
    "description",
    "association",
    "tables",
    "two-groups",
    "groups",
    "repeated",
    "models",
    "scales",
    "weights",
    "power",
]
SUBJECTS = get_args(Subject)
Given = Literal["cells", "moments", "pairs", "items"]
"""What ``run`` gets first: cells of the columns; moments of the items of a scale; a
mapping from two items of a scale to their cells; or cells of all items of the scales
among the columns, with the group among them (``ScaleItems``)."""

DOI = re.compile(r"doi:(\S+?)[.,;)]*(?=\s|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One procedure by its id.

    Parameters
    ----------
    run : callable
        Takes what ``given`` says and ``level``, a confidence level; gives a result or
        several. What cannot be computed raises a ``StudyError``.
    takes : tuple of Kind
        Per column, in the order of the cells. Outcomes go before what explains them.
    more : bool
        The last kind may be repeated.
    assumes : tuple of str
        ``assumes-<key>`` are the sentences.
    checked : tuple of str
        What it was checked against: ``"R cor.test"``, ``"scipy spearmanr"``.
    inside : bool
        May be repeated inside the levels of a group.
    numbers : mapping of str to float
        Numbers that ``run`` takes by name, and what each is unless somebody says
        otherwise.
    """

    id: str
    subject: Subject
    run: Callable[..., object]
    takes: tuple[Kind, ...]
    more: bool = False
    given: Given = "cells"
    assumes: tuple[str, ...] = ("independent",)
    checked: tuple[str, ...]
    inside: bool = True
    numbers: Mapping[str, float] = field(default_factory=dict)

    @property
    def dois(self) -> tuple[str, ...]:
        """Sources named in the docstring of the procedure."""
        return tuple(DOI.findall(inspect.getdoc(self.run) or ""))

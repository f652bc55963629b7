"""Texts of a study shown as they stand: the one way into markdown."""

from __future__ import annotations

import re

SPECIAL = re.compile(r"([\\`*_\[\]<>$~&])")
LEADING = re.compile(r"^(\d*)([-+#=.)])(?=\s|$|\2)")  # a list, a heading
# what is replaced after markdown is read, where a backslash no longer helps:
# emoji and icons, arrows and dashes, addresses; an invisible joiner parts them
SHORTCODE = re.compile(r":(?=[\w+\-/]+:)")
ARROW = re.compile(r"(?<=[-=<])(?=[->])")
ADDRESS = re.compile(r"(?i)\bhttps?(?=:)|\bwww(?=\.)|(?=@)")
JOINER = "\u2060"


def escape(text: str) -> str:
    """The text so that markdown shows every character of it, and nothing more."""
    text = " ".join(text.split())  # a line break could start a list or a table
    for parted in (SHORTCODE, ARROW, ADDRESS):
        text = parted.sub(_joined, text)
    return LEADING.sub(r"\1\\\2", SPECIAL.sub(r"\\\1", text))


def _joined(found: re.Match) -> str:
    return found[0] + JOINER

"""A row per group or item: its label above, its marks below, the full width wide.

Labels beside the marks would leave no room for them on a phone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt

from analysis.charts.frame import rows
from analysis.charts.theme import LINE, TEXT, Look

GAP = 10  # pixels under the marks, so that a label stands with its own


@dataclass(frozen=True, slots=True)
class Bands:
    """The rows of a picture, in the order shown; no two are named alike.

    ``body`` is the height of the marks, in pixels.
    """

    names: Sequence[str]
    body: int

    @property
    def height(self) -> int:
        """Pixels of all rows together."""
        return self._step * max(len(self.names), 1)

    @property
    def below(self) -> float:
        """How far the marks stand under the middle of their row."""
        return (self._head - GAP) / 2

    @property
    def y(self) -> alt.Y:
        """The rows as an axis without ticks: the labels stand in the picture."""
        order = list(self.names)
        scale = alt.Scale(type="band", paddingInner=0, paddingOuter=0)
        if order:
            scale["domain"] = order
        return alt.Y("row:N", sort=order, scale=scale, axis=None)

    def labels(self, look: Look) -> list[alt.Chart]:
        """The names, with a rim that keeps lines behind them away."""
        rim = {"stroke": look.colours.ground, "strokeWidth": 4, "opacity": 0.85}
        return [self._text(look, **rim), self._text(look)]

    @property
    def _lines(self) -> int:
        return max((name.count("\n") + 1 for name in self.names), default=1)

    @property
    def _head(self) -> int:
        return self._lines * LINE

    @property
    def _step(self) -> int:
        return self._head + self.body + GAP

    def _text(self, look: Look, **rim: str | float) -> alt.Chart:
        # a short name stands low, near its marks
        above = ((name, self._lines - 1 - name.count("\n")) for name in self.names)
        data = rows({"row": name, "label": "\n" * n + name} for name, n in above)
        mark = alt.Chart(data).mark_text(
            align="left",
            baseline="top",
            dy=-self._step / 2,
            lineBreak="\n",
            lineHeight=LINE,
            fontSize=TEXT,
            color=look.colours.ink,
            aria=False,
            **rim,
        )
        return mark.encode(y=self.y, x=alt.value(0), text="label:N")

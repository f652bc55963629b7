"""A report as plain JSON, of a shape that is stable: keys are added, never renamed.

``summary``: the last line of the text, "N agree, N differ, N not covered";
``agree``, ``differ``, ``not_covered``: its three numbers, in cases;
``differences``: per field ``case``, ``path`` below the results, ``ours``, ``theirs``,
    ``tolerance`` with ``rel`` and ``abs``, and ``why``: "differs", "refused" (the keys
    of our refusal stand in ``ours``), "not computed" or "crashed";
``uncovered``: per case ``case``, ``procedure``, ``reason``;
``procedures``: per procedure ``name``, ``family``, its cases that ``agree`` and
    ``differ``, how many ``numbers`` were compared, the globs it ``claims``, and the
    fields ``compared`` and ``not_compared``, with ``*`` for positions.

Numbers keep their full precision; "Inf" and "NaN" are texts, as in the cases.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from analysis.line import Line
from analysis.verify.judge import Difference
from analysis.verify.report import Report


def plain(report: Report, say: Callable[[Line], str]) -> dict[str, object]:
    """Everything a report holds; ``say`` puts the reasons into words."""
    return {
        "summary": report.summary,
        "agree": report.agree,
        "differ": report.differ,
        "not_covered": len(report.uncovered),
        "differences": [_difference(found) for found in report.differences],
        "uncovered": [
            {
                "case": verdict.case.id,
                "procedure": verdict.case.procedure,
                "reason": say(
                    Line(verdict.reason.key, {**verdict.reason.facts, "n": 1})
                ),
            }
            for verdict in report.uncovered
            if verdict.reason is not None
        ],
        "procedures": [asdict(part) for part in report.coverage()],
    }


def _difference(found: Difference) -> dict[str, object]:
    return {
        "case": found.case,
        "path": found.path,
        "ours": found.ours,
        "theirs": found.theirs,
        "tolerance": {"rel": found.rel, "abs": found.abs},
        "why": found.why,
    }

"""A report as plain JSON; ``CONTRIBUTING.md`` has the shape, which is stable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from analysis.line import Line
from analysis.verify.report import Coverage, Report


def plain(report: Report, say: Callable[[Line], str]) -> dict[str, object]:
    """Counts, each differing field, each uncovered case, and per procedure its fields.

    Numbers keep their full precision; "Inf" and "NaN" are texts, as in the cases.
    """
    return {
        "summary": report.summary,
        "agree": report.agree,
        "differ": report.differ,
        "not_covered": len(report.uncovered),
        "differences": [asdict(difference) for difference in report.differences],
        "uncovered": [
            {
                "case": verdict.case.id,
                "procedure": verdict.case.procedure,
                "reason": say(_about_one(verdict.reason)),
            }
            for verdict in report.uncovered
            if verdict.reason is not None
        ],
        "procedures": [_fields(part) for part in report.coverage()],
    }


def _about_one(reason: Line) -> Line:
    return Line(reason.key, {**reason.facts, "n": 1})


def _fields(part: Coverage) -> dict[str, object]:
    return {key: value for key, value in asdict(part).items()}

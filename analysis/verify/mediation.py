"""Simple mediation: its paths, Sobel's error, and maximum likelihood."""

from __future__ import annotations

from analysis.inference.design import centre
from analysis.inference.mediation import mediation
from analysis.verify.cases import Case, Leaf
from analysis.verify.procedure import Ours, Procedure, listed
from analysis.verify.rows import cells

DRAWS = 100  # the interval depends on random numbers and is not compared
PATHS = (  # in the order of lavaan; x is taken as given
    ("a", "M", "~", "X", "a"),
    ("b", "Y", "~", "M", "b"),
    ("cp", "Y", "~", "X", "direct"),
    ("", "M", "~~", "M", "left of the mediator"),
    ("", "Y", "~~", "Y", "left of the outcome"),
    ("", "X", "~~", "X", ""),
    ("ab", "ab", ":=", "a*b", "indirect"),
    ("tot", "tot", ":=", "cp+a*b", "total"),
)
FIELDS = ("label", "lhs", "op", "rhs", "est", "se", "z", "p")


def _mediation(case: Case) -> Ours:
    whole = cells(case, *(case.text(role) for role in "yxm"))
    found = mediation(whole, draws=DRAWS)
    path = found.paths
    rows: list[dict[str, Leaf]] = []
    for *named, name in PATHS:
        told: tuple[Leaf, ...]
        if name:
            it = found.likelihood[name]
            told = (it.value, it.se, it.statistic, it.p)
        else:
            _, sd = centre(whole, case.text("x"))
            told = (sd**2 * (found.n - 1) / found.n, 0.0, None, None)
        rows.append(dict(zip(FIELDS, (*named, *told), strict=True)))
    return listed("lavaan", rows) | {
        "n": found.n,
        "a": path["a"].value,
        "se_a": path["a"].se,
        "b": path["b"].value,
        "se_b": path["b"].se,
        "c_prime": path["direct"].value,
        "c_total": path["total"].value,
        "indirect": found.indirect.value,
        "sobel_se": found.sobel.se,
        "sobel_z": found.sobel.statistic,
        "sobel_p": found.sobel.p,
        "aroian_se": found.aroian_se,
        "proportion_mediated": found.proportion,
    }


PROCEDURES = (
    Procedure(
        name="mediation",
        family="mediation",
        ids="*",
        covers=(
            "n",
            *("a", "se_a", "b", "se_b", "c_prime", "c_total"),
            *("indirect", "sobel_*", "aroian_se", "proportion_mediated"),
            *(f"lavaan.*.{key}" for key in FIELDS),
        ),
        compute=_mediation,
    ),
)

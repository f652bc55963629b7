"""What a test could see: power at n, n for power, the smallest effect at n."""

from __future__ import annotations

from collections.abc import Callable
from math import asin, sqrt

from analysis.inference.power import Plan, needed, smallest
from analysis.inference.power_plans import (
    ArcsineShares,
    Correlation,
    Means,
    OneMean,
    Regression,
    Table,
    TwoMeans,
    TwoShares,
)
from analysis.verify.cases import Case
from analysis.verify.procedure import Ours, Procedure

POWER = 0.8
SECOND = 128  # of the unequal groups
EACH = 64  # of the two shares


def _number(case: Case, role: str) -> float:
    return float(case.text(role))


def _at(path: str, plan: Plan, effect: float, **given: float) -> Ours:
    """The power at an effect, and what was put in."""
    found = {"sig.level": 1 - plan.level, "power": plan.power(effect), **given}
    return {f"{path}.{key}": value for key, value in found.items()}


def _t(case: Case) -> Ours:
    n, d, other = (_number(case, it) for it in ("n", "delta", "target_n_delta"))
    plan, loose = (TwoMeans(sizes=(n, n), strict=it) for it in (True, False))
    size, loose_size = (needed(it, other, POWER) for it in (plan, loose))
    found = smallest(loose, POWER)
    uneven = TwoMeans(sizes=(n, SECOND))
    return {
        **_at("power", loose, d, n=n, delta=d, sd=1),
        **_at("power_strict", plan, d, n=n, delta=d, sd=1),
        **_at("n_for_.8", loose.of(loose_size), other, n=loose_size / 2, delta=other),
        **_at("paired", OneMean(sizes=(n,), strict=False), d, n=n, delta=d, sd=1),
        **_at("mdes", loose, found, n=n, delta=found, sd=1),
        **_at("pwr_power", plan, d, n=n, d=d),
        **_at("pwr_n", plan.of(size), other, n=size / 2, d=other),
        **_at("unequal", uneven, d, n1=n, n2=SECOND, d=d),
        "n_for_.8.sd": 1,
    }


def _correlation(case: Case) -> Ours:
    n, r = _number(case, "n"), _number(case, "r")
    plan = Correlation(sizes=(n,))
    size, least = needed(plan, r, POWER), smallest(plan, POWER)
    return {
        **_at("power", plan, r, n=n, r=r),
        **_at("n_for_.8", plan.of(size), r, n=size, r=r),
        **_at("mdes", plan, least, n=n, r=least),
    }


def _anova(case: Case) -> Ours:
    k, n, f = int(case.text("k")), _number(case, "n_per_group"), _number(case, "f")
    plan = Means(sizes=(n,) * k)
    size = needed(plan, f, POWER) / k
    between = f**2 * k / (k - 1)
    return {
        **_at("power", plan, f, k=k, n=n, f=f),
        **_at("n_for_.8", plan.of(size * k), f, k=k, n=size, f=f),
        **_at("base", plan, f, groups=k, n=n),
        **{"base.between.var": between, "base.within.var": 1},
    }


def _others(case: Case) -> Ours:
    w, n, df = _number(case, "w"), _number(case, "N"), int(case.text("df"))
    table = Table(sizes=(n,), df=df)
    large = needed(table, w, POWER)
    return {
        **_at("chisq", table, w, w=w, N=n, df=df),
        **_at("chisq_N", table.of(large), w, w=w, N=large, df=df),
        **_model(case),
        **_shares(case),
    }


def _model(case: Case) -> Ours:
    """v are the degrees of freedom of the error."""
    u, v, f2 = int(case.text("u")), _number(case, "v"), _number(case, "f2")
    plan = Regression(sizes=(v + u + 1,), predictors=u)
    more = needed(plan, f2, POWER)
    return {
        **_at("f2", plan, f2, u=u, v=v, f2=f2),
        **_at("f2_v_for_.8", plan.of(more), f2, u=u, v=more - u - 1, f2=f2),
    }


def _shares(case: Case) -> Ours:
    p1, p2 = _number(case, "p1"), _number(case, "p2")
    n, apart = EACH, p2 - p1
    share = (p1 + p2) / 2
    plan = TwoShares(sizes=(n, n), share=share, strict=False)
    size = needed(plan, apart, POWER)
    h = 2 * asin(sqrt(p2)) - 2 * asin(sqrt(p1))
    return {
        **_at("prop", plan, apart, n=n, p1=p1, p2=p2),
        **_at("prop_n", plan.of(size), apart, n=size / 2, p1=p1, p2=p2),
        **_at("pwr_2p", ArcsineShares(sizes=(n, n)), h, n=n, h=h),
    }


COMPUTED: dict[str, Callable[[Case], Ours]] = {
    "t": _t,
    "r": _correlation,
    "anova": _anova,
    "chi2-f2-prop": _others,
}
INPUTS = {
    "t": ("n", "n1", "n2", "d", "delta", "sd"),
    "r": ("n", "r"),
    "anova": ("n", "k", "f", "groups", "between.var", "within.var"),
    "chi2-f2-prop": ("n", "N", "w", "df", "u", "v", "f2", "p1", "p2", "h"),
}

PROCEDURES = tuple(
    Procedure(
        name=f"power-{name}",
        family="multiplicity_power",
        ids=f"power-{name}-*",
        covers=tuple(f"*.{key}" for key in ("power", "sig.level", *INPUTS[name])),
        compute=compute,
    )
    for name, compute in COMPUTED.items()
)

"""The example study: made again byte for byte, and holding what was planted."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.stats import spearmanr

from analysis.study.model import Study
from analysis.study.read import read

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "data" / "service-2021"
FILES = (
    *("answers.csv", "staff.csv", "quotes.csv", "messages.csv"),
    *("partners.csv", "population.csv", "study.toml", "truth.toml"),
)
SIZES = {"W": 262, "O": 258, "B": 267, "G": 256}
PANEL = ("age", "digital", "ch1")  # known, or needed for the route
FEW = 100  # below this one answer is more than one percent
PRINTED = 5e-5  # weights have four decimals
LIMITS_OF_WEIGHTS = (0.4, 2.5)


@pytest.fixture(scope="module")
def study() -> Study:
    return read(FOLDER)


@pytest.fixture(scope="module")
def text() -> pd.DataFrame:
    """The file as it stands: every answer is text, blank is blank."""
    return pd.read_csv(FOLDER / "answers.csv", dtype=str, keep_default_na=False)


@pytest.fixture(scope="module")
def truths() -> dict:
    return tomllib.loads((FOLDER / "truth.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def scores(study: Study, text: pd.DataFrame) -> pd.DataFrame:
    """Means of the answered items, where at least half were answered."""
    return pd.DataFrame({name: score(study, text, name) for name in study.scales})


def score(study: Study, text: pd.DataFrame, name: str) -> pd.Series:
    scale = study.scales[name]
    items = pd.DataFrame({item: answers(study, text, item) for item in scale.items})
    return items.mean(axis=1).where(items.notna().sum(axis=1) >= scale.least)


def answers(study: Study, text: pd.DataFrame, item: str) -> pd.Series:
    """Answers as numbers, missing codes left out, reversed items turned."""
    low, high = study.limits(item)
    column = text[study.items[item].column]
    gone = column.isin([str(code) for code in study.missing_of(item)])
    numbers = pd.to_numeric(column.mask(gone | (column == "")))
    return low + high - numbers if study.items[item].reverse else numbers


def test_run_again_it_makes_the_same_bytes(tmp_path):
    script = [sys.executable, str(FOLDER / "generate.py"), str(tmp_path)]
    subprocess.run(script, check=True, timeout=60)
    made = {name: (tmp_path / name).read_bytes() for name in FILES}
    assert made == {name: (FOLDER / name).read_bytes() for name in FILES}


def test_it_says_that_it_is_simulated(study, truths):
    assert study.simulated
    assert truths["simulated"]
    assert "simulated" in (FOLDER / "README.md").read_text("utf-8").split("\n")[0]


def test_respondents_are_as_many_as_planned(text):
    assert len(text) == 1043
    assert text["id"].is_unique
    assert text["organisation"].value_counts().to_dict() == SIZES


def test_every_column_is_described(study, text):
    described = {item.column for item in study.items.values()}
    described |= {group.column for group in study.groups.values()}
    assert set(text.columns) == described | {"id", "w"}


def test_every_wording_is_there_in_both_languages(study):
    parts = [item.text for item in study.items.values()]
    parts += [scale.title for scale in study.scales.values()]
    parts += [label for item in study.items for label in study.labels(item).values()]
    parts += [one.text for one in study.hypotheses]
    assert all(text.get("nl") and text.get("en") for text in parts)


def test_between_one_and_four_percent_give_no_answer(study, text):
    for name, item in study.items.items():
        column = text[item.column]
        asked = (column != "").sum()
        if item.answer_scale is None or name in PANEL or asked < FEW:
            continue
        codes = [str(code) for code in study.missing_of(name)]
        assert 0.01 <= column.isin(codes).sum() / asked <= 0.04, name


def test_the_rest_lies_within_the_limits(study, text):
    for name, item in study.items.items():
        if item.answer_scale is None:  # open answers
            continue
        low, high = study.limits(name)
        given = answers(study, text, name).dropna()
        assert given.between(low, high).all(), name
        assert (given % 1 == 0).all(), name


def test_groups_hold_declared_levels_only(study, text):
    for group in study.groups.values():
        found = set(text[group.column]) - {"", "99"}
        assert found <= set(group.levels), group.column


def test_what_is_not_asked_is_blank(text):
    refused = text["decision"] == "2"
    assert ((text["pa_no"] == "") == ~refused).all()
    assert ((text["mi_doubt"] == "") == (text["digital"] == "0")).all()
    assert ((text["arm"] == "") == (text["organisation"] != "G")).all()


def test_weights_make_the_population(text):
    weights = text["w"].astype(float)
    population = pd.read_csv(FOLDER / "population.csv", dtype={"level": str})
    assert weights.between(*LIMITS_OF_WEIGHTS).all()
    assert weights.mean() == pytest.approx(1, abs=PRINTED)
    for row in population.itertuples():
        share = weights[text[row.variable] == row.level].sum() / weights.sum()
        assert share == pytest.approx(row.share, abs=PRINTED)
    assert len(weights) * (weights**2).sum() / weights.sum() ** 2 == pytest.approx(
        1.2,
        abs=0.05,  # "about 1.2"
    )


def test_unweighted_the_young_are_too_few(text):
    assert (text["age_class"] == "18-34").mean() < 0.27 - 2 * np.sqrt(
        0.27 * 0.73 / 1043
    )


def test_side_files_have_their_shape():
    staff = pd.read_csv(FOLDER / "staff.csv")
    quotes = pd.read_csv(FOLDER / "quotes.csv")
    assert len(staff) == 160
    assert (quotes.groupby(["organisation", "quadrant"]).size() == 6).all()
    assert len(quotes) == 16 * 6
    assert quotes["text"].str.len().max() < 80


def test_the_key_link_is_as_planted(scores, truths):
    planted = truths["T1"]["numbers"]["spearman"]
    found = spearmanr(
        scores["complexity"], scores["personal_service"], nan_policy="omit"
    )
    error = np.sqrt((1 + planted**2 / 2) / (1043 - 3))  # Bonett-Wright, on Fisher's z
    assert abs(np.arctanh(found.statistic) - np.arctanh(planted)) < 1.96 * error


def test_the_link_is_stronger_in_those_led_by_others(scores):
    led = scores["decision_style"] <= scores["decision_style"].median()
    links = [
        scores[half][["complexity", "personal_service"]].corr("spearman").iloc[0, 1]
        for half in (led, ~led)
    ]
    error = np.sqrt(2 * 1.06 / (1043 / 2 - 3))  # Fieller, of a difference
    assert np.diff(np.arctanh(links))[0] < -1.96 * error


def test_quadrants_have_their_shares(scores, truths):
    numbers = truths["T6"]["numbers"]
    for cut, planted in (
        (scores.median(), numbers["median"]),
        (pd.Series(4, index=scores.columns), numbers["midpoint"]),
    ):
        both = scores[["information_search", "decision_style"]].dropna()
        high = both > cut[both.columns]
        code = 2 * high["information_search"] + high["decision_style"]
        shares = code.value_counts(normalize=True).sort_index()
        assert shares.tolist() == pytest.approx(planted, abs=0.03)  # as truth.toml says


def test_gaps_are_in_their_order(study, text, truths):
    gaps = {
        name: (
            answers(study, text, f"dm_{name}_need")
            - answers(study, text, f"dm_{name}_exp")
        ).mean()
        for name in truths["T11"]["numbers"]
    }
    ranked = sorted(gaps, key=gaps.get, reverse=True)
    assert ranked[:2] == ["empathy", "confidence"]
    assert ranked[-1] == "place"

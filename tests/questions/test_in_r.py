"""The lines for R give the numbers of the page: run in R, where it is installed."""

import subprocess
from math import sqrt

import numpy as np
import pytest

from analysis.report.rcode import CALLS, is_drawn
from tests.brought import bring
from tests.questions import in_r, in_r_studies
from tests.questions.in_r import fitting, lacking, opened, ours, script
from tests.shared import DATASETS, needs_shared

pytestmark = [pytest.mark.long, in_r.needs_r]
FORMULA = 1e-7  # the same closed form in R; only rounding differs
SOONER = {"logistic": 1e-4, "fisher": 2e-3}  # R stops iterating earlier
PRINTED = 5e-4  # p of rstatix has three decimals
TOGETHER = ("complexity", "personal_service")
EXAMPLE = [
    {"names": TOGETHER},
    {"names": ("personal_service", "organisation")},
    {"names": ("personal_service", "arm")},
    {"names": ("first_time", "personal_service")},
    {"names": ("is1", "ds4")},
    {"names": ("is4", "edu")},
    {"names": ("role", "place")},
    {"names": ("first_time", "arm")},
    {"names": ("quadrants", "organisation")},
    {"names": ("complexity", "ambiguity"), "repeated": True},
    {"names": ("is1", "is2", "is3", "is4"), "repeated": True},
    {"names": ("first_time", "office_hours"), "repeated": True},
    {"names": ("first_time", "office_hours", "so_website"), "repeated": True},
    {"names": TOGETHER, "by": "quadrants"},
    {"names": TOGETHER, "by": "organisation", "level": 0.9},
    {"names": ("personal_service", "organisation"), "by": "quadrants"},
    {"names": ("personal_service", "arm"), "by": "organisation"},
    {"names": ("role", "place"), "by": "gender"},
]
CHOSEN = [
    {"cut": "mean", "ties": "high"},
    {"cut": "midpoint", "only": {"organisation": ("G", "O"), "gender": ("v",)}},
    {"cut": {"search": 4, "decision": 4.5}, "ties": "out"},
]
FORMS = [
    {"names": ("age", "personal_service"), "only": {"gender": ("v", "x")}},
    {"names": ("complexity", "digital_channel")},
    {"names": ("digital_skill", "role"), "by": "quadrants"},
    {"names": ("wait_exp", "personal_service")},
]
FEW = [
    {"names": ("x", "y")},
    {"names": ("x", "place")},
    {"names": ("y", "turn")},
    {"names": ("x", "y"), "repeated": True},
    {"names": ("place", "turn")},
]
REAL = [
    ("univer", {"names": ("complexity", "personal_service"), "by": "quadrants"}),
    ("univer", {"names": ("personal_service", "faculty")}),
    ("corp_rep", {"names": ("complexity", "personal_service"), "by": "quadrants"}),
    ("corp_rep", {"names": ("satisfaction", "age")}),
    ("housing", {"names": ("Infl", "Sat"), "by": "Type"}),
    ("housing", {"names": ("both", "Type"), "only": {"Cont": ("H",)}}),
    ("housing", {"names": ("Type", "Cont")}),
    ("bfi", {"names": ("agree", "extra"), "by": "gender"}),
    ("bfi", {"names": ("agree", "education")}),
    ("global_warm", {"names": ("negemot", "govact"), "by": "partyid"}),
    ("global_warm", {"names": ("govact", "sex")}),
    ("kcmo_resident", {"names": ("trouble", "q17_03"), "by": "quadrants"}),
    ("kcmo_resident", {"names": ("q17_04", "method")}),
    ("kcmo_resident/csv", {"names": ("trouble", "q17_03"), "by": "quadrants"}),
    ("import/stars", {"names": ("jar", "vader"), "by": "age"}),
    ("import/stars", {"names": ("odd", "gender")}),
    ("import/engineers", {"names": ("joy", "eager"), "by": "contract"}),
    ("import/engineers", {"names": ("joy", "eager"), "repeated": True}),
    ("import/engineers", {"names": ("coding", "contract")}),
    ("import/usable", {"names": ("complex", "easy", "sure"), "repeated": True}),
    ("import/usable", {"names": ("complex", "easy")}),
    ("import/carers", {"names": ("burden", "neg_c_7"), "by": "e42dep"}),
    ("import/carers", {"names": ("e17age", "e16sex")}),
]

ODD = """
[items]
q1 = { low = 1, high = 7 }
b = { column = "vraag (2)", low = 1, high = 7, reverse = true }
[groups.place]
column = "één plek"
levels = { "NA" = "Noord", T = "Zuid" }
"""


def told(question):
    """A question as the name of its test."""
    return " ".join(str(part) for part in question.values()).replace(" ", "")


def agree(read, folder, names, *, repeated=False, cut=None, ties=None, **asked):
    """Every procedure that these columns fit gives the same in R."""
    read = read.seen(cut, ties, asked.get("only"))
    chosen = {k: asked[k] for k in ("by", "level") if k in asked}
    left = lacking(read.study.answers)
    if left:
        pytest.skip(f"R has no {', '.join(left)}")
    fits = fitting(read, *names, repeated=repeated)
    assert fits
    for procedure, order in fits.items():
        absent = lacking(procedure)
        left += absent
        if not absent:
            _agrees(read, folder, procedure, order, chosen, asked.get("only"))
    if left:
        pytest.skip(f"all the others agree, but R has no {', '.join(left)}")


def _agrees(read, folder, procedure, order, chosen, only):
    found = in_r.found(read, procedure, order, **chosen)
    here = ours(found)
    drawn = any(map(is_drawn, found.values()))
    lines = script(read, procedure, order, only=only, drawn=drawn, **chosen)
    there = in_r.in_r(lines, folder)
    compared = 0
    for part, numbers in here.items():
        assert part in there, (procedure, part, lines)
        both = {name: there[part][name] for name in numbers if name in there[part]}
        compared += len(both)
        for name, number in both.items():
            near = pytest.approx(numbers[name], **_tolerance(procedure, name, drawn))
            assert number == near, (procedure, part, name, lines)
    assert compared or not here


def _tolerance(procedure, name, drawn):
    if drawn:  # five standard errors of a p of a half, of two draws of 100,000
        return {"abs": 5 * sqrt(2 * 0.25 / 1e5)}
    if (procedure, name) == ("games-howell", "p"):
        return {"abs": PRINTED, "rel": 5e-3}
    return {"rel": SOONER.get(procedure, FORMULA), "abs": 1e-300}


@pytest.fixture(scope="module", params=["example"])
def form(request, tmp_path_factory):
    """A study in a folder of its own, opened."""
    folder = tmp_path_factory.mktemp(request.param)
    return opened(getattr(in_r_studies, request.param)(folder)), folder


@pytest.mark.parametrize("question", EXAMPLE, ids=told)
def test_the_example_gives_the_same_in_r(form, question):
    agree(*form, **question)


@pytest.mark.parametrize("choice", CHOSEN, ids=told)
def test_another_cut_and_a_selection_give_the_same_in_r(form, choice):
    agree(*form, TOGETHER, by="quadrants", **choice)
    agree(*form, ("personal_service", "quadrants"), **choice)


@pytest.mark.parametrize(
    "form", ["worded", "exported", "workbook", "statistical"], indirect=True
)
@pytest.mark.parametrize("question", FORMS, ids=told)
def test_answers_in_another_form_give_the_same_in_r(form, question):
    agree(*form, **question)


@pytest.mark.parametrize("form", ["few"], indirect=True)
@pytest.mark.parametrize("question", FEW, ids=told)
def test_exact_tests_of_few_respondents_give_the_same_in_r(form, question):
    agree(*form, **question)


@pytest.mark.parametrize(
    ("encoding", "above"),
    [("utf-8-sig", ""), ("utf-8", "sep=;\n"), ("cp1252", "\n"), ("utf-16", "")],
    ids=["mark", "sep", "blank", "utf-16"],
)
def test_an_odd_file_gives_the_same_in_r(encoding, above, tmp_path):
    draw = np.random.default_rng(5)
    rows = [
        f"q;{a};{b};{'NA' if (a + b) % 2 else ' Zuid'}"
        for a, b in draw.integers(1, 8, (60, 2))
    ]
    text = "\n".join(["vraag;q1;vraag;één plek", *rows])
    read = opened(bring(tmp_path, (above + text).encode(encoding), ODD))
    agree(read, tmp_path, ("q1", "b"), by="place")
    agree(read, tmp_path, ("q1", "place"), only={"place": ("NA", "T")})


@needs_shared
@pytest.mark.parametrize(
    ("name", "question"), REAL, ids=[f"{name} {told(it)}" for name, it in REAL]
)
def test_real_files_give_the_same_in_r(name, question, tmp_path):
    read = opened(in_r_studies.real(name, tmp_path))
    assert read.store.n > 0, DATASETS
    agree(read, tmp_path, **question)


def test_every_call_was_asked_for(form):
    read, _ = form
    asked = set()
    for question in EXAMPLE:
        repeated = question.get("repeated", False)
        asked |= set(fitting(read, *question["names"], repeated=repeated))
    assert asked == set(CALLS)


@pytest.mark.parametrize("file", ["a.parquet", "a.sav", "a.xlsx"])
@pytest.mark.parametrize("procedure", CALLS)
def test_lines_that_need_a_package_are_at_least_r(form, procedure, file, tmp_path):
    read = form[0].of(file)
    (tmp_path / "lines.R").write_text(script(read, procedure, TOGETHER), "utf-8")
    done = subprocess.run(
        ["Rscript", "--vanilla", "-e", 'invisible(parse("lines.R"))'],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert not done.returncode, done.stderr

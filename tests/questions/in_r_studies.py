"""Studies to run in R: the example in every form it may come in, and real files."""

import csv
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pyreadstat
from openpyxl import Workbook

from analysis.study.read import read
from tests.shared import DATASETS

EXAMPLE = Path(__file__).parents[2] / "data" / "service-2021"
DECIMALS = ("age", "w")
SATISFIED = """
answers = "{file}"
missing = [9, 99]
[answer_scales.satisfied]
low = 1
high = 5
[items]
q17_01 = {{ answer_scale = "satisfied", reverse = true }}
q17_02 = {{ answer_scale = "satisfied", reverse = true }}
q17_03 = {{ answer_scale = "satisfied", reverse = true }}
q3_13 = {{ answer_scale = "satisfied" }}
q17_04 = {{ answer_scale = "satisfied" }}
[scales.trouble]
items = ["q17_01", "q17_02"]
[groups.method]
levels = {{ Mail = "Mail", Phone = "Phone", Web = "Web" }}
[quadrants]
search = "q3_13"
decision = "q17_04"
"""
HOUSING = """
answers = "housing.csv"
[answer_scales.three]
low = 1
high = 3
labels = { 1 = "Low", 2 = "Medium", 3 = "High" }
[items]
Sat = { answer_scale = "three" }
Infl = { answer_scale = "three", reverse = true }
[scales.both]
items = ["Sat", "Infl"]
[groups]
Type = { levels = { Tower = "T", Apartment = "A", Atrium = "P", Terrace = "R" } }
Cont = { levels = { L = "Low", H = "High" } }
"""
BFI = """
answers = "bfi.csv"
[answer_scales.six]
low = 1
high = 6
[items]
A1 = { answer_scale = "six", reverse = true }
A2 = { answer_scale = "six" }
A3 = { answer_scale = "six" }
E1 = { answer_scale = "six", reverse = true }
E2 = { answer_scale = "six", reverse = true }
E3 = { answer_scale = "six" }
age = { low = 3, high = 86 }
[scales.agree]
items = ["A1", "A2", "A3"]
[scales.extra]
items = ["E1", "E2", "E3"]
answered = "all"
[groups]
gender = { levels = { 1 = "man", 2 = "woman" } }
education = { levels = { 1 = "1", 2 = "2", 3 = "3", 4 = "4", 5 = "5" } }
"""
WARM = """
answers = "global_warm.csv"
[items]
govact = { low = 1, high = 7 }
posemot = { low = 1, high = 6 }
negemot = { low = 1, high = 6 }
[groups]
sex = { levels = { 0 = "woman", 1 = "man" } }
partyid = { levels = { 1 = "Democrat", 2 = "Independent", 3 = "Republican" } }
"""
STARS = """
answers = "surveymonkey_starwars.csv"
missing = ["Unfamiliar (N/A)"]
[answer_scales.view]
low = 1
high = 5
[answer_scales.view.labels]
1 = "Very unfavorably"
2 = "Somewhat unfavorably"
3 = "Neither favorably nor unfavorably (neutral)"
4 = "Somewhat favorably"
5 = "Very favorably"
[items]
jar = { column = "Jar Jar Binks", answer_scale = "view" }
vader = { column = "Darth Vader", answer_scale = "view" }
leia = { column = "Princess Leia Organa", answer_scale = "view", reverse = true }
[scales.odd]
items = ["jar", "leia"]
[groups]
gender = { column = "Gender", levels = { Male = "M", Female = "F" } }
age = { column = "Age", levels = { "18-29" = "a", "30-44" = "b", "> 60" = "d" } }
"""
ENGINEERS = """
answers = "limesurvey_rse2017_nl.csv"
[answer_scales.agree]
low = 1
high = 5
[answer_scales.agree.labels]
1 = "Strongly disagree"
2 = "Disagree"
3 = "Neither agree or disagree"
4 = "Agree"
5 = "Strongly agree"
[answer_scales.time]
low = 1
high = 10
labels = { 1 = "1 (None at all)", 10 = "10 (All my time)" }
[items.joy]
column = "likert4[affSat1]. [I find real enjoyment in my job]"
answer_scale = "agree"
[items.eager]
column = "likert4[affSat2]. [Most days I am enthusiastic about my job]"
answer_scale = "agree"
[items.coding]
column = "likert0[time1can]. [In an average month, how much time do you \
spend on software development]"
answer_scale = "time"
[groups.contract]
column = "currentEmp10. What type of contract are you employed on?"
levels = { P = "Permanent", F = "Fixed term" }
"""
USABLE = """
answers = "sus_n30.csv"
[answer_scales.agree]
low = 1
high = 5
[answer_scales.agree.labels]
1 = "Strongly disagree"
2 = "Somewhat disagree"
3 = "Neither agree nor disagree"
4 = "Somewhat agree"
5 = "Strongly agree"
[items.complex]
column = "I found the system unnecessarily complex"
answer_scale = "agree"
[items.easy]
column = "I thought the system was easy to use"
answer_scale = "agree"
reverse = true
[items.sure]
column = "I felt very confident using the system"
answer_scale = "agree"
"""
CARERS = """
answers = "efc.sav"
[answer_scales.often]
low = 1
high = 4
[items]
c83cop2 = { answer_scale = "often" }
c84cop3 = { answer_scale = "often" }
c82cop1 = { answer_scale = "often", reverse = true }
neg_c_7 = {}
e17age = {}
[scales.burden]
items = ["c83cop2", "c84cop3", "c82cop1"]
[groups.e42dep]
levels = { 1 = "none", 2 = "slightly", 3 = "moderately", 4 = "severely" }
[groups.e16sex]
levels = { 1 = "male", 2 = "female" }
"""
REAL = {  # where it lies, and what it says unless there is a study.toml
    "univer": None,
    "corp_rep": None,
    "housing": HOUSING,
    "bfi": BFI,
    "global_warm": WARM,
    "kcmo_resident": SATISFIED.format(file="kcmo_resident_2022.sav"),
    "kcmo_resident/csv": SATISFIED.format(file="kcmo_resident_fy2022.csv"),
    "import/stars": STARS,
    "import/engineers": ENGINEERS,
    "import/usable": USABLE,
    "import/carers": CARERS,
}


def real(name: str, folder: Path):
    """A study of somebody else's answers, copied into a folder to run beside."""
    place, described = DATASETS / name.partition("/")[0], REAL[name]
    if described is None:
        for path in place.iterdir():
            shutil.copy(path, folder)
        return read(folder)
    file = described.partition('answers = "')[2].partition('"')[0]
    shutil.copy(place / file, folder)
    (folder / "study.toml").write_text(f'[study]\nid = "real"{described}', "utf-8")
    return read(folder)


def example(folder: Path):
    """The example as it is."""
    for path in (*EXAMPLE.glob("*.csv"), EXAMPLE / "study.toml"):
        shutil.copy(path, folder)
    return read(folder)


def worded(folder: Path):
    """Answers in words, some with capitals; decimal commas, and Excel's signs."""
    names, rows = _in_words(folder)
    with (folder / "answers.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([names, *rows])
    return read(folder)


def exported(folder: Path):
    """The same under two rows of header, with tabs and in the encoding of Windows."""
    names, rows = _in_words(folder)
    above = ["Wat vindt u? (één antwoord)", *[""] * (len(names) - 1)]
    with (folder / "answers.tsv").open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter="\t").writerows([above, names, *rows])
    return _named(folder, "answers.tsv")


def workbook(folder: Path):
    """The same on the second sheet of a workbook."""
    names, rows = _in_words(folder)
    book = Workbook()
    book.active.append(["This sheet explains the other."])
    sheet = book.create_sheet("Answers (2)")
    for row in [names, *rows]:
        sheet.append([one or None for one in row])
    book.save(folder / "answers.xlsx")
    return _named(folder, "answers.xlsx")


def statistical(folder: Path):
    """Codes as numbers in a sav file that declares 99 missing."""
    example(folder)
    table = pd.read_csv(folder / "answers.csv")
    numbers = table.select_dtypes("number").columns.drop(["id", "w"])
    spans = {name: [99.0] for name in numbers}
    pyreadstat.write_sav(table, folder / "answers.sav", missing_ranges=spans)
    return _named(folder, "answers.sav", missing="[]")


def few(folder: Path):
    """Sixteen respondents, no two of whom answer the same: exact tests."""
    draw = np.random.default_rng(3)
    x = np.round(draw.normal(4, 1, 16), 3)
    y = np.round(x + draw.normal(0.4, 0.8, 16), 3)
    rows = [f"{x[i]},{y[i]},{'NS'[i % 2]},{i % 3}" for i in range(16)]
    (folder / "few.csv").write_text("\n".join(["x,y,place,turn", *rows]), "utf-8")
    (folder / "study.toml").write_text(
        '[study]\nid = "few"\nanswers = "few.csv"\n[items]\nx = {}\ny = {}\n'
        '[groups]\nplace = { levels = { N = "N", S = "S" } }\n'
        'turn = { levels = { 0 = "a", 1 = "b", 2 = "c" } }\n',
        "utf-8",
    )
    return read(folder)


def _in_words(folder: Path):
    """Names and rows of the example with labels and titles in the place of codes."""
    study = example(folder)
    with (folder / "answers.csv").open(encoding="utf-8") as file:
        names, *rows = csv.reader(file)
    at = {name: place for place, name in enumerate(names)}
    said = {}
    for group in study.groups.values():
        titles = {level: title["nl"] for level, title in group.levels.items() if title}
        said[group.column] = titles
    for name, item in study.items.items():
        labels = study.labels(name).items()
        said[item.column] = {str(code): text["nl"] for code, text in labels}
    for number, row in enumerate(rows):
        for column, words in said.items():
            word = words.get(row[at[column]], row[at[column]])
            row[at[column]] = f" {word.capitalize()}" if number % 3 == 0 else word
        for column in DECIMALS:
            row[at[column]] = row[at[column]].replace(".", ",")
        row[at["age"]] += ",5" if row[at["age"]] and number % 2 else ""
    return names, rows


def _named(folder: Path, file: str, missing: str = "[99]"):
    """The study with its answers under another name."""
    path = folder / "study.toml"
    said = path.read_text("utf-8").replace('"answers.csv"', f'"{file}"', 1)
    path.write_text(said.replace("missing = [99]", f"missing = {missing}", 1), "utf-8")
    return read(folder)

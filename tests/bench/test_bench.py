import json
import subprocess
import sys
from time import process_time

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from analysis.bench import ours, race, simulate
from analysis.bench.race import Side
from analysis.bench.steps import STEPS
from analysis.commands import bench as command
from analysis.inference import association
from analysis.store import Store
from analysis.words import Say
from tests.drawn import study

FORMULA = 1e-9  # the same closed form row by row


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bench")
    return race.bench([300], limit=120, folder=folder)["runs"][0]


def test_both_sides_find_the_same(run):
    assert run["compared"] == ["counting", "correlations", "groups", "least-squares"]
    assert run["difference"] < FORMULA
    assert run["ours"]["counting"]["found"]["n"] > 290


def test_what_is_reported_can_be_said_in_both_languages(run):
    lines = list(command.lines(run))
    assert [line.key for line in lines][:2] == ["bench-respondents", "bench-step"]
    assert [line.key for line in lines][-2:] == ["bench-engine", "bench-change"]
    for language in ("nl", "en"):
        said = [Say(language)(line) for line in lines]
        assert all(said)
    assert json.loads(json.dumps(run, allow_nan=False)) == run


def test_ratios_rest_on_what_both_finished_without_proportional_odds():
    ours_side = Side(
        {
            "start": {"peak": 90},
            "counting": {"seconds": 1.0, "peak": 100, "found": {"n": 5.0}},
            "groups": {"seconds": 1.0, "peak": 110, "found": {"welch": 2.0}},
            "proportional-odds": {"seconds": 9.0, "peak": 900, "found": {}},
            "engine": {"scan": 0.5, "query": 1.0},
        }
    )
    theirs = Side(
        {
            "start": {"peak": 80},
            "counting": {"seconds": 30.0, "peak": 3000, "found": {"n": 4.0}},
            "groups": {"failed": "MemoryError", "peak": 9000},
        }
    )
    found = race.outcome(ours_side, theirs)
    assert found["compared"] == ["counting"]
    assert found["ratio"] == {"time": 30, "memory": 30, "grown": 292, "engine": 2}
    assert found["difference"] == 0.2


def test_a_side_that_is_stopped_has_no_steps_and_the_report_says_so(tmp_path):
    stopped = race._steps("ours", tmp_path / "none.parquet", limit=0.01)
    run = {"respondents": 1, "bytes": 1, **race.outcome(Side(stopped), Side({}))}
    keys = [line.key for line in command.lines(run)]
    assert keys == ["bench-respondents"] + ["bench-step-stopped"] * len(STEPS)


def test_a_simulated_file_holds_what_the_study_describes(tmp_path):
    path = tmp_path / "simulated.parquet"
    simulate.write(path, simulate.PART + 10)
    described, table = simulate.study(path), pq.read_table(path)
    assert table.num_rows == simulate.PART + 10
    columns = {item.column for item in described.items.values()} | {"organisation", "w"}
    assert set(table.column_names) == columns
    assert table.schema.field("is1").type == pa.int8()


def test_the_planted_link_is_there(tmp_path):
    path = tmp_path / "simulated.parquet"
    simulate.write(path, 100_000)
    cells = Store.open(simulate.study(path)).cells("complexity", "personal_service")
    # .30 is planted; the standard error is .003
    assert association.spearman(cells).value == pytest.approx(0.30, abs=0.012)


def test_a_side_is_a_process_of_its_own(tmp_path):
    path = tmp_path / "simulated.parquet"
    simulate.write(path, 500)
    command_line = [sys.executable, "-m", "analysis.bench.ours", str(path)]
    told = subprocess.run(
        command_line, capture_output=True, text=True, check=True
    ).stdout
    steps = [json.loads(line)["step"] for line in told.splitlines()]
    assert steps[-2:] == ["proportional-odds", "engine"]


def cells_of(respondents):
    """Two items with 49 combinations, however many respondents answer."""
    places = pa.array(range(respondents))
    x = pc.subtract(places, pc.multiply(pc.divide(places, 7), 7))
    rest = pc.divide(places, 7)
    y = pc.subtract(rest, pc.multiply(pc.divide(rest, 7), 7))
    group = pc.if_else(pc.less(pc.add(x, y), 5), "p", "q")
    one = pc.add(x, 1), pc.add(pc.max_element_wise(x, y), 1)
    table = pa.table({"x": one[0], "y": one[1], "g": group})
    asked = study(items="x y", groups={"g": "p q"})
    return Store.of(asked, table).cells("x", "y", "g")


def test_what_follows_the_cells_costs_no_more_for_more_respondents():
    few, many = cells_of(4_900), cells_of(490_000)
    assert many.total == 100 * few.total
    assert len(many.n) == len(few.n)
    seconds = {size: best(cells) for size, cells in (("few", few), ("many", many))}
    assert seconds["many"] < 2 * seconds["few"]  # equal, but for a busy machine


def best(cells, repeats=7):
    """The least time of the link, overall and per group."""
    found = []
    for _ in range(repeats):
        start = process_time()
        for part in (cells.pick("x", "y"), *cells.by("g").values()):
            association.spearman(part)
            association.kendall(part)
        found.append(process_time() - start)
    return min(found)


def test_the_engine_is_timed_apart(tmp_path):
    path = tmp_path / "simulated.parquet"
    simulate.write(path, 2000)
    told = ours.engine(path)
    assert set(told) == {"scan", "query", "beyond cut", "beyond filter", "beyond group"}
    assert all(seconds > 0 for seconds in told.values())

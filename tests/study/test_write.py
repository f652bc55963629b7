from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from analysis.errors import StudyError
from analysis.study.read import read, reads
from analysis.study.write import save, writes
from tests.shared import DATASETS, needs_shared
from tests.studies import studies

COMMENTED = """\
# Why this study was made
[study]
id = "drawn"  # in the address
answers = "answers.csv"

[items.b]   # second on paper
low = 1
high = 7

[items.a]
low = 1
high = 7

[scales.score]
items = ["a", "b"]
answered = "half"
"""


def order(study):
    """The order of everything that is shown in order, which == does not see."""
    tables = (study.answer_scales, study.items, study.scales, study.groups)
    labels = [list(item.labels) for item in study.items.values()]
    levels = [list(group.levels) for group in study.groups.values()]
    return [list(table) for table in tables], labels, levels


@settings(suppress_health_check=list(HealthCheck), max_examples=40, deadline=None)
@given(studies())
def test_what_is_written_reads_back_equal(study):
    again = reads(writes(study))
    assert again == study
    assert order(again) == order(study)


@settings(suppress_health_check=list(HealthCheck), max_examples=12, deadline=None)
@given(studies(), studies())
def test_written_over_another_study_it_reads_back_equal_too(before, study):
    again = reads(writes(study, writes(before)))
    assert again == study
    assert order(again) == order(study)


@needs_shared
@pytest.mark.parametrize("name", ["univer", "corp_rep"])
def test_real_studies_read_back_equal(name):
    study = read(DATASETS / name)
    assert reads(writes(study)) == study
    assert order(reads(writes(study))) == order(study)


def test_comments_and_order_stay_where_nothing_changed():
    study = reads(COMMENTED)
    assert writes(study, COMMENTED) == COMMENTED
    other = replace(study, missing=(99, "weet niet"))
    assert writes(other, COMMENTED) == COMMENTED.replace(
        'answers = "answers.csv"\n',
        'answers = "answers.csv"\nmissing = [99, "weet niet"]\n',
    )


def test_a_text_in_one_wording_is_written_as_one():
    text = '[study]\nid = "drawn"\ntitle = "Water"\nanswers = "answers.csv"\n'
    assert reads(text).title == {"nl": "Water", "en": "Water"}
    assert writes(reads(text)) == text


def test_saving_leaves_one_file_with_the_study(tmp_path):
    study = reads(COMMENTED)
    save(study, tmp_path)
    save(replace(study, simulated=True), tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["study.toml"]
    assert read(tmp_path) == replace(study, simulated=True)
    assert read(tmp_path).folder == tmp_path


def test_a_study_with_faults_is_not_saved(tmp_path):
    study = reads(COMMENTED)
    save(study, tmp_path)
    with pytest.raises(StudyError) as fault:
        save(replace(study, id="Not An Id"), tmp_path)
    assert [line.key for line in fault.value.lines] == ["fault-id-not-slug"]
    assert read(tmp_path) == study


def test_a_full_disk_leaves_the_old_study(tmp_path, monkeypatch):
    study = reads(COMMENTED)
    save(study, tmp_path)

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(replace(study, simulated=True), tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["study.toml"]
    assert read(tmp_path) == study

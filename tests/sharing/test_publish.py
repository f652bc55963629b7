"""From a study to a link: what is shown was judged, and nothing else is in it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from analysis.errors import StudyError
from analysis.sharing import ending, kept, links, log, publish, snapshots
from analysis.sharing.database import LinksUnavailableError
from analysis.sharing.links import Grant
from analysis.sharing.states import Plan
from analysis.store import Store
from analysis.words import LANGUAGES, Say
from tests.sharing.given import NOON
from tests.sharing.shared_study import CANARY, TOML, keep

WHOLE = Plan(pages=("answer", "quadrants"), filters=("kind",))
OWN = Plan(
    pages=("answer", "quadrants", "organisation"), organisation="org", own="north"
)
FOR = Grant(study="", snapshot="", data_version="", label="Noord", by="me")
KINDS = {"text", "note", "left-out", "chart", "table"}


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """The store of the study; each test publishes in a home of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KWADRANT_HOME", str(tmp_path_factory.mktemp("study")))
        yield Store.open(keep())


def publishes(store, plan, now=NOON):
    return publish.publish(publish.draft(store, plan, now), FOR, now)


def blocks(content, lang="en"):
    return [block for section in content[lang] for block in section["blocks"]]


def test_what_was_looked_at_is_what_opens(opened):
    made = publish.draft(opened, WHOLE, NOON)
    link, token = publish.publish(made, FOR, NOON)
    frozen = snapshots.thaw(links.opened_by(token, NOON).snapshot)
    held = {key: snapshots.state(frozen, key) for key in frozen.states}
    assert held == json.loads(json.dumps(dict(made.states)))
    assert (link.study, link.label, link.data_version) == (
        "shared",
        "Noord",
        made.data_version,
    )
    assert frozen.manifest["study"]["simulated"] is True


@pytest.mark.parametrize("plan", [WHOLE, OWN], ids=["whole", "own"])
def test_a_view_says_the_same_in_both_languages(opened, plan):
    made = publish.draft(opened, plan, NOON)
    for content in made.states.values():
        kinds = [[it["kind"] for it in blocks(content, lang)] for lang in LANGUAGES]
        assert kinds[0] == kinds[1]
        assert set(kinds[0]) <= KINDS
        charts = [it for it in blocks(content) if it["kind"] == "chart"]
        assert all(it["alt"] and it["light"] and it["dark"] for it in charts)


def test_the_answer_comes_first_and_an_organisation_stands_beside_the_others(opened):
    made = publish.draft(opened, OWN, NOON)
    ids = [section["id"] for section in made.states[""]["en"]]
    assert ids == ["answer", "quadrants", "organisation", "striking", "reading"]
    first = blocks(made.states[""])[0]["text"]
    assert first.startswith("Whoever scores higher on “Effort” tends to score higher")
    tables = [it for it in blocks(made.states[""]) if it["kind"] == "table"]
    assert [row[0] for row in tables[2]["rows"]] == [
        "Your organisation",
        "The other organisations together",
    ]


def test_a_kind_of_three_people_is_in_no_byte(opened):
    made = publish.draft(opened, WHOLE, NOON)
    assert {"", "kind=many"} <= set(made.states) <= {"", "kind=many", "kind=some"}
    assert any(it.n == 3 for it in made.passed.decisions)
    shown = json.dumps([dict(made.states), made.manifest])
    assert "three" not in shown
    for content in made.states.values():
        counts = [
            row for it in blocks(content) if it["kind"] == "table" for row in it["rows"]
        ]
        assert not [cell for row in counts for cell in row if cell in {"3", "397"}]


def test_free_text_is_in_no_byte_of_a_snapshot_or_a_record(opened, home):
    publishes(opened, WHOLE)
    publishes(opened, OWN)
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert len(kept) > 4
    assert [path for path in kept if CANARY.encode() in path.read_bytes()] == []


def test_every_count_that_leaves_is_a_multiple_of_five(opened):
    made = publish.draft(opened, WHOLE, NOON)
    numbers = [it.n for it in made.passed.released]
    assert numbers and all(n % 5 == 0 for n in numbers)
    assert min(n for n in numbers if n) >= 10


def test_the_same_view_twice_is_the_same_snapshot(opened):
    first, _ = publishes(opened, WHOLE)
    again, _ = publishes(opened, WHOLE)
    assert first.snapshot == again.snapshot
    assert first.id != again.id


def test_what_is_live_is_known_to_the_next_and_forgotten_when_it_ends(opened):
    one, _ = publishes(opened, WHOLE)
    two, _ = publishes(opened, OWN)
    assert set(publish.live_records("shared", NOON)) == {one.snapshot, two.snapshot}
    links.revoke(one.id, NOON)
    assert set(publish.live_records("shared", NOON)) == {two.snapshot}
    later = NOON + timedelta(days=links.USUAL_DAYS)
    assert publish.live_records("shared", later) == {}
    publish.tidy("shared", NOON)
    assert snapshots.kept() == (two.snapshot,)
    assert set(publish.live_records("shared", NOON)) == {two.snapshot}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_was_left_out_and_why_stays_known_to_the_owner(opened, home, lang):
    made = publish.draft(opened, WHOLE, NOON)
    link, _ = publish.publish(made, FOR, NOON)
    say = Say(lang, opened.study)
    told = kept.why("shared", link.snapshot, lang)
    assert told == tuple(say(log.line(it, say)) for it in made.passed.decisions)
    assert any("n = 3" in it for it in told)
    ending.end(link.id, NOON)
    assert kept.why("shared", link.snapshot, lang) is None
    assert not [*home.rglob("*.why"), *home.rglob("*.json")]


def test_a_draft_that_was_judged_beside_others_is_looked_at_again(opened):
    made = publish.draft(opened, WHOLE, NOON)
    publishes(opened, OWN)
    with pytest.raises(publish.LiveChangedError):
        publish.publish(made, FOR, NOON)
    assert len(links.listed()) == 1


def test_a_study_that_was_saved_anew_is_looked_at_again():
    made = publish.draft(Store.open(keep()), WHOLE, NOON)
    keep(seed=9)
    with pytest.raises(publish.StudyMovedOnError):
        publish.publish(made, FOR, NOON)
    keep()
    publish.publish(made, FOR, NOON)
    assert len(links.listed()) == 1


def test_nothing_is_shared_of_a_study_that_was_removed():
    store = Store.open(keep())
    made = publish.draft(store, WHOLE, NOON)
    ending.forget("shared", NOON)
    with pytest.raises(publish.StudyMovedOnError):
        publish.publish(made, FOR, NOON)
    with pytest.raises(publish.StudyMovedOnError):
        publish.draft(store, WHOLE, NOON)
    assert (links.listed(), snapshots.kept()) == ((), ())


def test_a_filter_of_the_researcher_moves_nothing(opened):
    narrowed = opened.only({"kind": ["some"]})
    one, other = (publish.draft(it, WHOLE, NOON) for it in (narrowed, opened))
    assert one.passed.payload() == other.passed.payload()
    assert one.states == other.states


def test_every_organisation_gets_its_link_one_after_the_other(opened):
    shown = []
    for own in opened.study.groups["org"].levels:
        link, _ = publishes(opened, replace(OWN, own=own))
        frozen = snapshots.thaw(link.snapshot)
        shown.append([it["kind"] for it in blocks(snapshots.state(frozen, ""))])
    assert all("chart" in kinds for kinds in shown)
    assert len(publish.live_records("shared", NOON)) == 4


def test_room_is_kept_for_the_links_that_follow(opened):
    plans = list(publish.others(opened.study, OWN))
    assert [it.own for it in plans] == ["south", "east", "west"]
    assert list(publish.others(opened.study, WHOLE)) == []


def test_a_link_without_a_name_publishes_nothing(opened):
    made = publish.draft(opened, WHOLE, NOON)
    with pytest.raises(links.LinkWithoutNameError):
        publish.publish(made, replace(FOR, label=" "), NOON)
    assert links.listed() == ()


def test_a_study_too_small_to_share_says_so(tmp_path):
    study = keep(toml=TOML.replace("[quadrants]", "[quadrants]"))
    few = (study.folder / "answers.csv").read_text().splitlines()[:9]
    (study.folder / "answers.csv").write_text("\n".join(few))
    with pytest.raises(StudyError):
        publish.draft(Store.open(study), WHOLE, NOON)


def test_another_version_of_the_answers_has_another_mark(opened):
    first = publish.draft(opened, WHOLE, NOON).data_version
    other = publish.draft(Store.open(keep(seed=9)), WHOLE, NOON).data_version
    assert first != other


def test_a_home_that_takes_no_records_publishes_nothing_and_says_so(opened, home):
    made = publish.draft(opened, WHOLE, NOON)
    home.mkdir(exist_ok=True)
    (home / "records").write_text("no folder")
    with pytest.raises(LinksUnavailableError):
        publish.publish(made, FOR, NOON)
    assert links.listed() == ()


@pytest.mark.parametrize("left", [None, "", "{", "[]", "{}", '{"shown": 1}'])
def test_a_record_that_is_lost_is_told_before_anything_is_judged(opened, home, left):
    publishes(opened, WHOLE)
    record = next((home / "records").glob("*/*.json"))
    record.unlink() if left is None else record.write_text(left)
    with pytest.raises(publish.BrokenRecordError) as fault:
        publish.draft(opened, WHOLE, NOON)
    assert fault.value.lines[0].facts == {"label": FOR.label}


def test_once_its_link_has_ended_a_lost_record_is_in_nobodys_way(opened, home):
    made, _ = publishes(opened, WHOLE)
    next((home / "records").glob("*/*.json")).write_text("{")
    ending.end(made.id, NOON)
    again, _ = publishes(opened, WHOLE)
    assert set(publish.live_records("shared", NOON)) == {again.snapshot}

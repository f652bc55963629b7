"""From choosing to a link that opens, and to its end, as an owner does it."""

from datetime import UTC, datetime

import pytest

from analysis.sharing import kept, links, publish, snapshots, visits
from analysis.words import LANGUAGES, Say
from tests.sharing.shared_links import drafted, linked
from tests.sharing.shared_study import keep

SHARED = {"study": "saved-shared"}
WORDS = {lang: Say(lang) for lang in LANGUAGES}


@pytest.fixture
def judged(monkeypatch):
    """The study is on the shelf; a look takes a draft that was judged before."""
    keep()
    made = {name: drafted(name) for name in ("whole", "own")}
    asked = []

    def draft(store, plan, now, *, alone=False):
        asked.append((plan, alone))
        return made["whole" if plan.own is None else "own"]

    monkeypatch.setattr(publish, "draft", draft)
    return asked


def said(at):
    kinds = (at.markdown, at.info, at.success, at.error, at.caption, at.subheader)
    return "\n".join(it.value for kind in kinds for it in kind)


def looked(app, lang="en"):
    return app("share/publish", lang, **SHARED).button(key="publish-look").click().run()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_can_be_published_before_it_was_looked_at(app, judged, lang):
    at = app("share/publish", lang, **SHARED)
    assert not at.exception
    assert [it.key for it in at.button if it.key.startswith("publish")] == [
        "publish-look"
    ]
    at = at.button(key="publish-look").click().run()
    assert not at.exception
    assert WORDS[lang]("publish-preview") in [it.value for it in at.header]
    assert links.listed() == ()
    assert [plan.pages for plan, _ in judged] == [("answer", "quadrants")]


def test_what_was_looked_at_is_published_and_its_token_told_once(app, judged):
    at = looked(app)
    at.text_input(key="publish-for-None@en").set_value("Friends")
    at = at.button(key="publish").click().run()
    assert not at.exception
    (link,) = links.listed()
    token = at.code[0].value.rpartition("/s/")[2]
    now = datetime.now(UTC)
    assert (link.label, links.opened_by(token, now)) == ("Friends", link)
    assert snapshots.thaw(link.snapshot).states == tuple(drafted("whole").states)
    for lang in LANGUAGES:
        listed = app("share/links", lang)
        assert not listed.exception
        tables = [list(it.value.iloc[:, 0]) for it in listed.table]
        told = kept.why(link.study, link.snapshot, lang)
        assert list(dict.fromkeys(told)) in tables
    again = app("share/publish", "en", **SHARED)
    assert token not in said(again) + "".join(it.value for it in again.code)


def test_whoever_it_is_for_must_be_said(app, judged):
    at = looked(app).button(key="publish").click().run()
    assert WORDS["en"]("fault-link-without-name") in said(at)
    assert links.listed() == ()


def test_a_change_after_looking_asks_to_look_again(app, judged):
    at = looked(app)
    at = at.checkbox(key="publish-quadrants@en").uncheck().run()
    assert WORDS["en"]("publish-changed") in said(at)
    assert "publish" not in [it.key for it in at.button]


def test_a_link_that_was_made_meanwhile_asks_to_look_again(app, judged, monkeypatch):
    at = looked(app)
    linked("own")
    monkeypatch.setattr(publish, "live_records", lambda study, now: {"another": None})
    at.text_input(key="publish-for-None@en").set_value("Friends")
    at = at.button(key="publish").click().run()
    assert WORDS["en"]("fault-live-changed") in said(at)
    assert len(links.listed()) == 1


def test_one_organisation_is_suggested_by_name_and_room_is_kept(app, judged):
    at = app("share/publish", "en", **SHARED)
    at = at.radio(key="publish-scope@en").set_value("own").run()
    at = at.button(key="publish-look").click().run()
    (plan, alone) = judged[-1]
    assert (plan.organisation, plan.own, alone) == ("org", "north", False)
    assert plan.pages == ("answer", "quadrants", "organisation")
    assert at.text_input(key="publish-for-north@en").value == "north"


def test_organisations_look_on_unless_there_are_none(app, judged):
    at = looked(app)
    group = at.selectbox(key="publish-group-whole@en")
    assert group.options == ["Organisation", "Kind", WORDS["en"]("publish-none")]
    at = group.set_value(group.options[-1]).run()
    at.button(key="publish-look").click().run()
    assert [plan.organisation for plan, _ in judged] == ["org", None]
    assert {plan.own for plan, _ in judged} == {None}


def test_without_any_page_there_is_nothing_to_look_at(app, judged):
    at = app("share/publish", "en", **SHARED)
    for name in ("answer", "quadrants"):
        at = at.checkbox(key=f"publish-{name}@en").uncheck().run()
    assert "publish-look" not in [it.key for it in at.button]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_link_is_listed_seen_and_ended(app, lang):
    keep()
    one, _ = linked("whole", "FIRST")
    two, _ = linked("own", "SECOND")
    at = app("share/links", lang)
    assert [it.value for it in at.subheader] == [two.label, one.label]
    at = at.selectbox(key=f"links-look@{lang}").set_value(one.id).run()
    assert not at.exception
    assert "FIRST" in said(at)
    assert "SECOND " not in said(at)
    at = at.checkbox(key=f"sure:{one.id}").check().run()
    at = at.button(key=f"end:{one.id}").click().run()
    assert not at.exception
    assert links.live(one.id, datetime.now(UTC)) is None
    assert links.live(two.id, datetime.now(UTC)) is not None


def test_what_happened_to_a_link_is_told_by_the_day_and_without_names(app):
    keep()
    now = datetime.now(UTC)
    link, token = linked("whole")
    for _ in range(2):
        visits.enter(token, now)
    links.revoke(link.id, now)
    at = app("share/links", "en")
    (table,) = at.table
    assert list(table.value["What"]) == ["Made", "Opened 2 times", "Ended by hand"]
    assert set(table.value["Day"]) == {WORDS["en"]("links-day", day=f"{now.date()}")}


def test_a_list_to_choose_from_shows_names_as_they_stand(app):
    keep()
    linked("whole", "A_b [c] a@b.nl")
    at = app("share/links", "en")
    assert at.selectbox(key="links-look@en").options[1] == "A_b [c] a@b.nl"


def test_a_link_of_which_the_view_is_broken_says_so(app):
    keep()
    one, _ = linked("whole", "FIRST")
    snapshots.discard(one.snapshot)
    at = app("share/links", "en")
    at = at.selectbox(key="links-look@en").set_value(one.id).run()
    assert WORDS["en"]("fault-broken-snapshot") in said(at)


def test_no_links_is_told(app):
    assert WORDS["nl"]("links-none") in said(app("share/links", "nl"))

"""The way in through a link: no token stays, and what is wrong is never told."""

from datetime import UTC, datetime, timedelta

import pytest

from analysis.sharing import links, snapshots, visits
from pages.parts import follow, guard


@pytest.fixture
def made():
    """A link with its token."""
    snapshot = snapshots.freeze({"study": {"id": "tiny"}}, {"": {}})
    grant = links.Grant(
        study="tiny", snapshot=snapshot, data_version="v1", label="W", by="me"
    )
    return links.create(grant, datetime.now(UTC))


def test_a_link_leads_to_its_view_with_something_to_hold(client, made):
    link, token = made
    answer = client.get(f"/s/{token}?lang=en")
    assert answer.status_code == 303
    assert answer.headers["location"] == f"../view?view={link.id}&lang=en"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    cookie = answer.headers["set-cookie"]
    assert {"HttpOnly", "SameSite=lax", "Max-Age=28800"} <= set(cookie.split("; "))
    assert token not in str(answer.headers) + answer.text
    hold = answer.cookies[follow.cookie(link.id)]
    assert visits.held(link.id, hold) == link


def test_an_encrypted_way_in_keeps_its_cookie_there(client, made):
    _, token = made
    by_proxy = client.get(f"/s/{token}", headers={"x-forwarded-proto": "https"})
    assert "Secure" in by_proxy.headers["set-cookie"]
    assert "Secure" not in client.get(f"/s/{token}").headers["set-cookie"]


def test_every_link_that_opens_nothing_gets_the_same_answer(client, made):
    link, token = made
    old = links.Grant(
        study="s", snapshot="0" * 64, data_version="v", label="x", by="y", days=1
    )
    _, expired = links.create(old, datetime.now(UTC) - timedelta(days=2))
    _, revoked = links.create(old, datetime.now(UTC))
    links.revoke(links.opened_by(revoked, datetime.now(UTC)).id, datetime.now(UTC))
    forged = [
        expired,
        revoked,
        "kw1_" + "a" * 43,
        "x",
        token[:-1],
        "a" * 9000,
    ]
    answers = [client.get(f"/s/{one}") for one in forged]
    told = {(it.status_code, it.content, str(it.headers)) for it in answers}
    assert len(told) == 1
    assert answers[0].headers["location"] == "../view"
    assert "set-cookie" not in answers[0].headers


def test_who_asks_for_the_head_alone_has_opened_nothing(client, made):
    link, token = made
    answers = [client.head(f"/s/{it}") for it in (token, "kw1_" + "a" * 43)]
    assert {it.status_code for it in answers} == {303}
    assert {it.headers["location"] for it in answers} == {"../view"}
    assert not any("set-cookie" in it.headers for it in answers)
    assert visits.openings(link.id) == {}
    assert "set-cookie" in client.get(f"/s/{token}").headers
    assert list(visits.openings(link.id).values()) == [1]


def test_an_unknown_language_is_not_passed_on(client, made):
    _, token = made
    location = client.get(f"/s/{token}?lang=<script>").headers["location"]
    assert "script" not in location


def test_a_token_stands_in_no_log_line():
    _, token = links.PREFIX, links.new_token()
    for line in (f"GET /s/{token} HTTP/1.1", f"token {token}", f'"/s/{token}?lang=nl"'):
        assert token not in follow.without_tokens(line)
    assert follow.without_tokens("GET /static/x.js") == "GET /static/x.js"


def test_only_named_sites_may_show_a_view_in_a_frame(client, monkeypatch):
    monkeypatch.setenv(follow.EMBED, "https://partner.example evil javascript:x")
    headers = client.get("/view").headers
    policy = headers["content-security-policy"]
    assert policy.endswith("frame-ancestors 'self' https://partner.example")
    assert "x-frame-options" not in headers
    for path in ("/", "/overview", "/publish", "/view/x", "/_stcore/health"):
        headers = client.get(path).headers
        assert headers["content-security-policy"] == guard.policy()
        assert headers["x-frame-options"] == "SAMEORIGIN"
    monkeypatch.delenv(follow.EMBED)
    assert client.get("/view").headers["x-frame-options"] == "SAMEORIGIN"

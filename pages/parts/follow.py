"""The way in through a link: the token is taken out of the address at once.

``GET /s/TOKEN`` answers with a cookie that no script can read and sends the browser
on to the view, so that the token stays in no address bar, history or referrer. A
token that opens nothing leads to the same view, without a cookie; what is shown there
does not depend on why. Nor does who asks for the head alone, as what looks links over
for others does, come in or count as an opening.
"""

from __future__ import annotations

import os
import re
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Route

from analysis.sharing import visits
from analysis.words import LANGUAGES

TOKEN = re.compile(r"(/s/)[^\s?#\"]+|kw1_[\w-]+")
EMBED = "KWADRANT_EMBED"  # in the environment: sites that may show a view in a frame
SITE = re.compile(r"https://[a-z0-9.-]+(:\d+)?")


async def follow(request: Request) -> RedirectResponse:
    """Let a browser in, if the token opens anything."""
    token = request.path_params["token"]
    entered = None
    if request.method != "HEAD":
        entered = await run_in_threadpool(visits.enter, token)
    lang = request.query_params.get("lang")
    asked = {"lang": lang} if lang in LANGUAGES else {}
    if entered is None:
        return _to(asked)
    link, hold = entered
    response = _to({"view": link.id, **asked})
    safe = _encrypted(request)
    response.set_cookie(
        cookie(link.id),
        hold,
        max_age=int(visits.HELD.total_seconds()),
        httponly=True,
        secure=safe,
        samesite="none" if safe and embedders() else "lax",
    )
    return response


def cookie(link: str) -> str:
    """The name under which a browser holds a link open."""
    return f"kwadrant_{link}"


def embedders() -> tuple[str, ...]:
    """The sites that may show a view in a frame of theirs."""
    return tuple(filter(SITE.fullmatch, os.environ.get(EMBED, "").split()))


def is_view(path: str) -> bool:
    """Is this the address of a view, or one that leads to it?"""
    return path.rstrip("/").endswith("/view") or "/s/" in path


def without_tokens(text: str) -> str:
    """A line for a log, without what would open a link."""
    return TOKEN.sub(r"\1…", text)


def _to(asked: dict[str, str]) -> RedirectResponse:
    query = f"?{urlencode(asked)}" if asked else ""
    # relative, so that it holds under whatever path a proxy puts before it
    response = RedirectResponse(f"../view{query}", status_code=303)
    response.headers["cache-control"] = "no-store"
    return response


def _encrypted(request: Request) -> bool:
    forwarded = request.headers.get("x-forwarded-proto", "")
    return request.url.scheme == "https" or forwarded == "https"


ROUTE = Route("/s/{token:path}", follow, methods=["GET", "HEAD"])

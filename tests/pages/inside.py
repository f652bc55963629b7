"""Visitors of the app in this process, over the socket that a browser would open."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from starlette.testclient import TestClient, WebSocketTestSession
from streamlit.runtime import Runtime

from tests.pages.visitor import Visitor

HERE = "http://localhost:8501"
STREAM = "ws://localhost:8501/_stcore/stream"
One = TypeVar("One", bound=Visitor)


class Wire:
    """The two ways of a socket that a visitor uses."""

    def __init__(self, socket: WebSocketTestSession) -> None:
        self._socket = socket

    async def send(self, frame: bytes) -> None:
        await asyncio.to_thread(self._socket.send_bytes, frame)

    async def recv(self) -> bytes:
        return await asyncio.to_thread(self._socket.receive_bytes)


@asynccontextmanager
async def inside(
    client: TestClient, cookie: str = "", kind: type[One] = Visitor, back: str = ""
) -> AsyncIterator[One]:
    """A visitor of ``client``; ``back`` is the session of a tab that comes back."""
    asked = {"origin": HERE, **({"cookie": cookie} if cookie else {})}
    spoken = ["streamlit", *(["-", back] if back else [])]
    Runtime._instance = client.runtime  # a page run by AppTest ends with none
    with client.websocket_connect(STREAM, spoken, headers=asked) as socket:
        yield kind(Wire(socket), HERE)


def at_this_machine(client: TestClient) -> TestClient:
    """The same server, asked by who sits at it: the researcher."""
    near = TestClient(
        client.app, HERE, client=("127.0.0.1", 50_000), follow_redirects=False
    )
    near.portal, near.runtime = client.portal, client.runtime  # of the server
    return near

"""A visitor without a browser: Streamlit's messages over a websocket of its own.

Light enough to have twenty of them beside the server on one small machine. It
holds what a browser holds: the address, the label that each widget shows, and the
large messages of the last runs, which the server then need not send again.
"""

from __future__ import annotations

import asyncio
from collections import ChainMap
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter
from urllib.parse import parse_qs, urlencode, urlsplit

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

LONGEST = 60  # seconds one run may take
LARGEST = 2**25  # bytes of a message
AGE = 2  # runs a browser keeps a large message
DONE = ForwardMsg.FINISHED_SUCCESSFULLY


class FaultError(Exception):
    """The server did not show the page that was asked for."""


@dataclass
class Widget:
    """One closed choice on the page: its labels in order, and the one that shows."""

    id: str
    labels: list[str]
    shown: str
    group: bool  # buttons travel as a list

    @property
    def state(self) -> WidgetState:
        """What the browser tells of it."""
        state = WidgetState(id=self.id)
        if self.group:
            state.string_array_value.data.append(self.shown)
        else:
            state.string_value = self.shown
        return state


@dataclass
class Visitor:
    """One tab on one page."""

    socket: ClientConnection
    base: str
    page: str = ""
    script: str = ""  # what Streamlit calls the page
    query: str = ""
    widgets: dict[str, Widget] = field(default_factory=dict)  # by our key
    before: dict[str, Widget] = field(default_factory=dict)  # of the last run
    kept: list[dict[str, ForwardMsg]] = field(default_factory=list)  # per run
    pictures: int = 0  # on the page as it is now

    async def open(self, page: str, **parameters: str) -> float:
        """Follow a deep link; the seconds until the page is all there."""
        self.page, self.script = page, ""
        self.query = urlencode(parameters)
        return await self._run()

    async def choose(self, key: str, place: int) -> float:
        """Choose an option of a widget by its place; seconds until all is there."""
        widget = self.widgets[key]
        widget.shown = widget.labels[place]
        return await self._run()

    @property
    def address(self) -> dict[str, str]:
        """The parameters in the address, the last of each name."""
        return {name: of[-1] for name, of in parse_qs(self.query).items()}

    async def _run(self) -> float:
        asked = BackMsg(rerun_script=self._state()).SerializeToString()
        started = perf_counter()
        await self.socket.send(asked)
        try:
            async with asyncio.timeout(LONGEST):
                await self._receive()
        except TimeoutError as error:
            raise FaultError(f"{self.page} took longer than {LONGEST} s") from error
        except ConnectionClosed as error:
            raise FaultError(f"the server hung up on {self.page}") from error
        return perf_counter() - started

    def _state(self) -> ClientState:
        state = ClientState(
            query_string=self.query, page_script_hash=self.script, page_name=self.page
        )
        state.context_info.locale = "nl-NL"
        state.context_info.url = f"{self.base}/{self.page}"
        state.context_info.color_scheme = "light"
        shown = (widget.state for widget in self.widgets.values())
        state.widget_states.widgets.extend(shown)
        state.cached_message_hashes.extend(name for run in self.kept for name in run)
        return state

    async def _receive(self) -> None:
        self.pictures, run = 0, {}
        self.before, self.widgets = self.widgets, {}
        known = ChainMap(run, *self.kept)
        finished = False
        while not finished:
            message = ForwardMsg.FromString(await self.socket.recv())
            message = known[message.ref_hash] if message.ref_hash else message
            if message.metadata.cacheable:
                run[message.hash] = message
            finished = self._heed(message)
        self.kept = [run, *self.kept][:AGE]

    def _heed(self, message: ForwardMsg) -> bool:
        """Do what a browser does with a message; was it the last of the run?"""
        kind = message.WhichOneof("type")
        if kind == "page_not_found":
            raise FaultError(f"no page {self.page}")
        if kind == "navigation":
            self.script = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._show(message.delta.new_element)
        elif kind == "script_finished" and message.script_finished != DONE:
            raise FaultError(f"{self.page} did not finish")
        return kind == "script_finished"

    def _show(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        told = element.alert if kind == "alert" else None
        if kind == "exception" or (told and told.format == Alert.ERROR):
            raise FaultError(f"{self.page} shows a fault")
        if kind == "vega_lite_chart":
            self.pictures += 1
        elif kind == "selectbox":
            box = element.selectbox
            told = box.raw_value if box.set_value else None
            self._widget(box.id, list(box.options), told, box.default, group=False)
        elif kind == "button_group":
            group = element.button_group
            labels = [option.content for option in group.options]
            told = next(iter(group.raw_values), None) if group.set_value else None
            default = next(iter(group.default), 0)
            self._widget(group.id, labels, told, default, group=True)

    def _widget(
        self, id: str, labels: list[str], told: str | None, default: int, *, group: bool
    ) -> None:
        key = id.rpartition("-")[2]
        before = self.before.get(key)
        held = before.shown if before and before.id == id else labels[default]
        self.widgets[key] = Widget(id, labels, told or held, group)


@asynccontextmanager
async def visiting(base: str) -> AsyncIterator[Visitor]:
    """A visitor of the server at ``base``."""
    place = urlsplit(base)
    stream = f"ws://{place.netloc}/_stcore/stream"
    async with connect(
        stream, origin=base, subprotocols=["streamlit"], max_size=LARGEST
    ) as socket:
        yield Visitor(socket, base)

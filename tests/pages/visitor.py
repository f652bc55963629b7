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
DONE = {
    ForwardMsg.FINISHED_SUCCESSFULLY,
    ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
}
ENDS = {*DONE, ForwardMsg.FINISHED_EARLY_FOR_RERUN}  # after the last, another run


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
    forgiving: bool = False  # a fault on a page is what a test looks for
    scheme: str = "light"  # or dark
    session: str = ""
    page: str = ""
    script: str = ""  # what Streamlit calls the page
    query: str = ""
    widgets: dict[str, Widget] = field(default_factory=dict)  # by our key
    before: dict[str, Widget] = field(default_factory=dict)  # of the last run
    kept: list[dict[str, ForwardMsg]] = field(default_factory=list)  # per run
    pictures: int = 0  # on the page as it is now
    heard: list[bytes] = field(default_factory=list)  # of the last run, as it came
    repeats: str = ""  # the part of the page that runs again by itself
    download: str = ""  # the file that the page would make
    faults: list[str] = field(default_factory=list)  # that the last run showed

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

    async def repeat(self) -> float:
        """Run the part of the page that repeats itself; what it led to is all there."""
        return await self._run(fragment_id=self.repeats, is_auto_rerun=True)

    async def fetch(self) -> str:
        """Ask for the file of the page; where it can be had, "" if it is refused."""
        asked = BackMsg()
        operation = asked.backend_operation_request
        operation.request_id, operation.session_id = "1", self.session
        operation.deferred_file.file_id = self.download
        await self.socket.send(asked.SerializeToString())
        while True:
            message = await self._next()
            if message.WhichOneof("type") == "backend_operation_response":
                return message.backend_operation_response.deferred_file.url

    @property
    def address(self) -> dict[str, str]:
        """The parameters in the address, the last of each name."""
        return {name: of[-1] for name, of in parse_qs(self.query).items()}

    async def _run(self, **more: object) -> float:
        state = self._state()
        state.MergeFrom(ClientState(**more))
        asked = BackMsg(rerun_script=state).SerializeToString()
        self.heard, self.faults = [], []
        started = perf_counter()
        await self.socket.send(asked)
        try:
            async with asyncio.timeout(LONGEST):
                await self._receive()
        except TimeoutError as error:
            raise FaultError(f"{self.page} took longer than {LONGEST} s") from error
        except ConnectionClosed as error:
            raise FaultError(f"the server hung up on {self.page}") from error
        if self.faults and not self.forgiving:
            raise FaultError(f"{self.page} shows a fault")
        return perf_counter() - started

    def _state(self) -> ClientState:
        state = ClientState(
            query_string=self.query, page_script_hash=self.script, page_name=self.page
        )
        state.context_info.locale = "nl-NL"
        state.context_info.url = f"{self.base}/{self.page}"
        state.context_info.color_scheme = self.scheme
        shown = (widget.state for widget in self.widgets.values())
        state.widget_states.widgets.extend(shown)
        state.cached_message_hashes.extend(name for run in self.kept for name in run)
        return state

    async def _receive(self) -> None:
        run: dict[str, ForwardMsg] = {}
        known = ChainMap(run, *self.kept)
        finished = False
        while not finished:
            message = await self._next()
            message = known[message.ref_hash] if message.ref_hash else message
            if message.metadata.cacheable:
                run[message.hash] = message
            finished = self._heed(message)
        self.kept = [run, *self.kept][:AGE]

    async def _next(self) -> ForwardMsg:
        frame = await self.socket.recv()
        self.heard.append(frame)
        return ForwardMsg.FromString(frame)

    def _heed(self, message: ForwardMsg) -> bool:
        """Do what a browser does with a message; was it the last of the run?"""
        kind = message.WhichOneof("type")
        if kind == "page_not_found":
            raise FaultError(f"no page {self.page}")
        if kind == "new_session":
            self._begin(message)
        elif kind == "navigation":
            self.script = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._show(message.delta.new_element)
        elif kind == "auto_rerun":
            self.repeats = message.auto_rerun.fragment_id
        elif kind == "script_finished" and message.script_finished not in ENDS:
            raise FaultError(f"{self.page} did not finish")
        return kind == "script_finished" and message.script_finished in DONE

    def _begin(self, message: ForwardMsg) -> None:
        """A page is drawn anew; a part that repeats itself leaves the rest standing."""
        self.session = message.new_session.initialize.session_id
        if not message.metadata.run.fragment_ids:
            self.pictures, self.repeats, self.download = 0, "", ""
            self.before, self.widgets = self.widgets, {}

    def _show(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        told = element.alert if kind == "alert" else None
        if kind == "exception" or (told and told.format == Alert.ERROR):
            self.faults.append(told.body if told else "")
        if kind == "vega_lite_chart":
            self.pictures += 1
        elif kind == "download_button":
            self.download = element.download_button.deferred_file_id
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
async def visiting(base: str, cookie: str = "") -> AsyncIterator[Visitor]:
    """A visitor of the server at ``base``, with what a browser holds of it."""
    place = urlsplit(base)
    stream = f"ws://{place.netloc}/_stcore/stream"
    holds = {"Cookie": cookie} if cookie else {}
    async with connect(
        stream,
        origin=base,
        subprotocols=["streamlit"],
        max_size=LARGEST,
        max_queue=None,  # who leaves early need not read what was still under way
        additional_headers=holds,
    ) as socket:
        yield Visitor(socket, base)

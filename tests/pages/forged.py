"""Somebody who makes up messages instead of clicking: of any kind, filled at random.

They know every name there is (views, pages, widgets of the researcher's pages, parts
that repeat themselves) and no secret: no token, and no hold but their own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from urllib.parse import quote, urlencode

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from pages.parts import guard
from pages.parts.follow import cookie
from tests.pages import leaves
from tests.pages.visitor import LONGEST, FaultError, Visitor

Pools = Mapping[str, Sequence[str]]  # by the name of a field
NEAR, RUNS, FILLED, NOISE = 0.5, 0.75, 0.7, 0.1  # how often
MANY = 4
WORDS = (
    *("", "-", "*", ":key", "null", "true", "0", "-1", "NaN", "1e999", "\0", "%00"),
    *(
        "nl",
        "en",
        "de",
        "Nederlands",
        "many",
        "three",
        "kind=many",
        "north",
        "Iedereen",
    ),
    *(
        "../links",
        "..%2f..%2flinks.db",
        "/etc/passwd",
        "C:\\x",
        "saved-shared",
        "shared",
    ),
    *(
        "<script>",
        "' OR 1=1 --",
        "{{7*7}}",
        "${jndi:x}",
        '{"a": [1]}',
        "[",
        "é\u202e😀",
    ),
    *("kw1_" + "a" * 43, "0" * 16, "f" * 16, "a" * 4000, "app.py", "answers.csv"),
)
NAMES = (
    *("view", "lang", "only1", "only2", "study", "page", "states", "cut", "by", "x"),
    *("embed", "language", "only1@nl", "download@nl", "publish-look", "view:seen", ""),
)
NUMBERS = (0, 1, 2, 7, 10_000, 2**31 - 1)
PARTS = (0.0, -1.0, 0.5, 1e308, float("inf"), float("nan"))
TEXT, BYTES = FieldDescriptor.TYPE_STRING, FieldDescriptor.TYPE_BYTES


@dataclass
class Forger(Visitor):
    """A tab whose messages are made up; ``said`` is what may come back as an echo."""

    said: set[object] = field(default_factory=set)

    def honest(self) -> BackMsg:
        """What a browser would send now."""
        return BackMsg(rerun_script=self._state())

    async def say(self, asked: BackMsg) -> None:
        """Send a message; what it leads to is all in ``heard``."""
        self.heard = []
        for _, held in leaves.leaves(asked):
            self.said |= {held, *(leaves.words(held) if isinstance(held, str) else ())}
        last = self._last(asked)
        await self.socket.send(asked.SerializeToString())
        if last == "heartbeat_ack":
            await self.socket.send(BackMsg(app_heartbeat=True).SerializeToString())
        async with asyncio.timeout(LONGEST):  # what is not heard leads to nothing
            while not self._ends(await self._next(), last):
                pass

    def _last(self, asked: BackMsg) -> str:
        if not guard.heard(asked.SerializeToString()):
            return "heartbeat_ack"
        kind, part = asked.WhichOneof("type"), asked.rerun_script.fragment_id
        if kind == "rerun_script" and part in ("", self.repeats):
            return "script_finished"
        operation = kind == "backend_operation_request"
        return "backend_operation_response" if operation else "heartbeat_ack"

    def _ends(self, message: ForwardMsg, last: str) -> bool:
        kind = message.WhichOneof("type")
        finished = False if message.ref_hash else self._heed(message)
        return kind == last and (finished or kind != "script_finished")

    def _heed(self, message: ForwardMsg) -> bool:
        try:
            return super()._heed(message)
        except FaultError:  # no such page, or a run that failed: both are answers
            return message.WhichOneof("type") == "script_finished"


def pools(frames: Iterable[bytes], views: Sequence[str]) -> Pools:
    """The names that stand in frames, for the fields where a browser sends them."""
    found: dict[str, set[str]] = {}
    for frame in frames:
        for place, held in leaves.leaves(ForwardMsg.FromString(frame)):
            found.setdefault(place.rpartition(".")[2], set()).add(held)
    named = {name: sorted(found[name]) for name in ("id", "fragment_id")}
    named["id"] += [f"$$ID-{'0' * 32}-{name}" for name in NAMES]
    named["page_script_hash"] = ["", "0" * 32, *sorted(found["page_script_hash"])]
    named["page_name"] = ["", *sorted(found["url_pathname"]), *WORDS]
    named["fragment_id"] += [""] * len(named["fragment_id"])
    named["cached_message_hashes"] = sorted(found["hash"])
    named["session_id"] = ["", "0" * 36, *sorted(found["session_id"])]
    return {**named, "view": views}


def forged(chance: Random, known: Pools, tab: Forger, own: str) -> BackMsg:
    """A message of any kind; half of them are for the page at hand."""
    if chance.random() < NEAR:
        made = _near(chance, tab)
    else:
        made = BackMsg()
        fill(made.rerun_script if chance.random() < RUNS else made, chance, known)
    if made.WhichOneof("type") == "rerun_script":
        made.rerun_script.query_string = address(chance, known, own)
    return made


def _near(chance: Random, tab: Forger) -> BackMsg:
    """What a browser would send, but for what is chosen; now and then a part alone."""
    made = tab.honest()
    states = made.rerun_script.widget_states
    states.Clear()
    for widget in tab.widgets.values():
        shown = chance.choice([*widget.labels, *WORDS])
        states.widgets.append(replace(widget, shown=shown).state)
    if chance.random() < NOISE:
        made.rerun_script.fragment_id = tab.repeats
    return made


def address(chance: Random, known: Pools, own: str) -> str:
    """The parameters of an address; many ask for their own view or another's."""
    if chance.random() < NOISE:
        return quote(chance.randbytes(20), safe="&=;%+")
    view = chance.choice([own, own, chance.choice(known["view"]), chance.choice(WORDS)])
    pairs = [("view", view)]
    for _ in range(chance.randint(0, MANY)):
        name = chance.choice(NAMES)
        pairs.append((name, chance.choice(known.get(name, WORDS))))
    return urlencode(chance.sample(pairs, len(pairs)))


def fill(made: Message, chance: Random, known: Pools) -> None:
    """Put something of its type in many of a message's fields."""
    for one in _chosen(made.DESCRIPTOR, chance):
        for _ in range(chance.randint(1, MANY) if one.is_repeated else 1):
            _put(made, one, chance, known)


def jar(chance: Random, own: Sequence[tuple[str, str]], others: Sequence[str]) -> str:
    """Cookies: their own, and others' links with whatever they can think of."""
    held = dict(own)
    values = [*held.values(), chance.randbytes(32).hex(), *WORDS[:8], "a" * 43]
    for link in chance.sample(others, chance.randint(0, len(others))):
        held[link] = quote(chance.choice(values))
    pairs = [f"{cookie(link)}={hold}" for link, hold in held.items()]
    return "; ".join([*pairs, f"{cookie('')}=x", "_streamlit_user=x"])


def _chosen(kind: Descriptor, chance: Random) -> list[FieldDescriptor]:
    alone = [one for one in kind.fields if one.containing_oneof is None]
    choices = [chance.choice(of.fields) for of in kind.oneofs]
    return [one for one in [*alone, *choices] if chance.random() < FILLED]


def _put(made: Message, one: FieldDescriptor, chance: Random, known: Pools) -> None:
    if one.message_type is not None:
        held = getattr(made, one.name)
        inner = held.add() if one.is_repeated else held
        inner.SetInParent()
        fill(inner, chance, known)
    elif one.is_repeated:
        getattr(made, one.name).append(_scalar(one, chance, known))
    else:
        setattr(made, one.name, _scalar(one, chance, known))


def _scalar(one: FieldDescriptor, chance: Random, known: Pools) -> object:
    if one.type == TEXT:
        return chance.choice(known.get(one.name, WORDS))
    if one.type == BYTES:
        return chance.randbytes(chance.randint(0, 40))
    if one.cpp_type in (FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_FLOAT):
        return chance.choice(PARTS)
    if one.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        return chance.random() < 0.5
    return chance.choice(NUMBERS)

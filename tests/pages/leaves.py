"""What a server may tell somebody, byte by byte: everything told before, and no more.

A message falls apart in leaves: a place in it and what stands there, be it a word, a
number or a whole table. A chart or a table is one leaf: other numbers, another leaf.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from urllib.parse import parse_qsl

from google.protobuf.message import Message
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

Leaf = tuple[str, object]
RANDOM = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MADE_UP = {  # at every run anew: it tells nothing
    ".hash",
    ".delta.new_element.download_button.deferred_file_id",
}
CHOSEN = {  # where an option stands, and where it stands once it is chosen
    ".delta.new_element.selectbox.options": ".delta.new_element.selectbox.raw_value",
}
ADDRESS = ".page_info_changed.query_string"
ECHOES = {  # where the words of who asks come back
    ADDRESS,
    ".new_session.page_script_hash",
    ".page_not_found.page_name",
    ".file_urls_response.response_id",
    ".backend_operation_response.request_id",
}


def leaves(message: Message, place: str = "") -> Iterator[Leaf]:
    """Every place in a message where something stands."""
    for field, held in message.ListFields():
        at = f"{place}.{field.name}"
        for one in held if field.is_repeated else (held,):
            if isinstance(one, Message):
                yield from leaves(one, at) if one.ListFields() else [(at, None)]
            else:
                yield at, one


def told(frames: Iterable[bytes]) -> frozenset[Leaf]:
    """What frames tell, without what is made up anew each time."""
    found = (leaf for it in frames for leaf in leaves(ForwardMsg.FromString(it)))
    return frozenset(
        one for leaf in found if leaf[0] not in MADE_UP for one in _plain(*leaf)
    )


def allowed(frames: Sequence[bytes]) -> frozenset[Leaf]:
    """What may be told again: messages by their hash too, options once chosen."""
    found = told(frames)
    hashes = {ForwardMsg.FromString(it).hash for it in frames}
    chosen = {(CHOSEN[at], held) for at, held in found if at in CHOSEN}
    return found | chosen | {(".ref_hash", it) for it in hashes}


def beyond(
    frames: Iterable[bytes], known: Collection[Leaf], said: Collection[object] = ()
) -> set[Leaf]:
    """What frames tell that is not among the known, nor what the asker ``said``."""
    found = told(frames) - set(known)
    return {leaf for leaf in found if not (leaf[0] in ECHOES and leaf[1] in said)}


def words(text: str) -> set[str]:
    """The names and values of an address."""
    return {word for pair in parse_qsl(text, keep_blank_values=True) for word in pair}


def _plain(place: str, held: object) -> Iterator[Leaf]:
    if place == ADDRESS:
        yield from ((place, word) for word in words(str(held)))
    else:
        yield place, RANDOM.sub("#", held) if isinstance(held, str) else held

"""What a session keeps on its way, as a browser tells it; AppTest is blind to it."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.pages.visitor import FaultError, visiting


def walked(base, walk):
    """What stands in the address after a walk through the app.

    In a thread of its own: where Chromium was opened before, a loop runs in ours.
    """

    async def walking():
        async with visiting(base) as visitor:
            await walk(visitor)
            return visitor.address

    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, walking()).result()


def test_what_was_chosen_stays_so_on_another_page(base):
    async def walk(visitor):
        await visitor.open("overview", lang="nl")
        await visitor.choose("cut@nl", 2)
        await visitor.open("complexity")
        await visitor.choose("part@nl", 1)
        await visitor.open("quadrants")

    address = walked(base, walk)
    assert address["cut"] == "mean"
    assert address["level"] == "95"  # the second option, of which nobody spoke


def test_what_was_chosen_stays_so_in_another_language(base):
    async def walk(visitor):
        await visitor.open("complexity", lang="nl")
        await visitor.choose("part@nl", 3)
        await visitor.choose("language", 1)

    address = walked(base, walk)
    assert (address["lang"], address["part"]) == ("en", "order")


def test_a_page_that_is_not_there_is_a_fault(base):
    async def walk(visitor):
        await visitor.open("nowhere", lang="nl")

    with pytest.raises(FaultError, match="nowhere"):
        walked(base, walk)

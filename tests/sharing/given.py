"""Links as tests need them."""

from datetime import UTC, datetime

from analysis.sharing import links

NOON = datetime(2026, 3, 28, 12, tzinfo=UTC)  # the night before summer time


def link(now=NOON, **more):
    """A new link and its token."""
    asked = {"study": "tiny", "snapshot": "0" * 64, "data_version": "v1"}
    asked |= {"label": "Waterbedrijf", "by": "somebody"}
    return links.create(links.Grant(**{**asked, **more}), now)

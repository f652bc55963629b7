"""A page of AppTest read as a visitor would: what stands there, in what order."""

from __future__ import annotations

from collections.abc import Iterator

TOLD = ("markdown", "info", "warning", "success", "error", "caption")
TITLES = ("title", "header", "subheader")
BLOCKS = {"expandable", "expander"}


def parts(block) -> Iterator[tuple[str, object]]:
    """Every element of a block with its kind, in order, those of expanders too."""
    for child in block.children.values():
        kind = child.type.replace("arrow_", "").replace("expandable", "expander")
        if kind == "expander":
            yield kind, child.label
        if hasattr(child, "children"):
            yield from parts(child)
        elif kind:
            yield kind, getattr(child, "value", None)


def page(at) -> list[tuple[str, object]]:
    """What stands on a page that went well."""
    assert not at.exception, [one.message for one in at.exception]
    return list(parts(at.main))


def texts(at) -> list[str]:
    """Every text of a page: sentences, titles, tables, and what widgets are called."""
    found = []
    for kind, value in page(at):
        if kind in TOLD + TITLES or kind == "expander":
            found.append(str(value))
        elif kind == "table":
            found += [*map(str, value.columns), *map(str, value.index)]
            found += [str(cell) for row in value.to_numpy() for cell in row]
    widgets = [*at.selectbox, *at.radio, *at.multiselect, *at.button_group]
    return found + [str(one.label) for one in widgets]


def sentences(at) -> list[str]:
    """What is told on a page, outside the common choices."""
    return [str(value) for kind, value in page(at) if kind in TOLD]

"""The arrangement of the house, read from its source."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LAYERS = [
    {"line", "errors", "cells", "results"},  # plain dataclasses
    {"study"},
    {"intake", "scales", "quadrants"},
    {"store"},
    {"inference"},
    {"questions"},
    {"words", "charts"},
    {"report", "sharing", "verify", "bench"},
    {"__main__", "commands"},
]
PLACE = {name: place for place, names in enumerate(LAYERS) for name in names}
ENGINES = {"ibis", "duckdb"}
COMPUTING = {"numpy", "scipy", "altair", "statsmodels"}
ANALYSIS = sorted((ROOT / "analysis").rglob("*.py"))
PAGES = sorted((ROOT / "pages").rglob("*.py"))
PAGE_FILES = [
    path for path in PAGES if path.parent.name != "parts" and path.name != "__init__.py"
]
LETTER = re.compile(r"[^\W\d_]")
# arguments that are no words for a visitor: keys, codes, how a thing is laid out
CODES = {
    "key",
    "name",
    "visibility",
    "layout",
    "language",
    "position",
    "width",
    "height",
}
CODES |= {"theme", "on_click", "on_select", "vertical_alignment", "label_visibility"}
CODES |= {"gap", "horizontal_alignment", "type", "initial_sidebar_state", "border"}
CODES |= {"format", "mime", "max_entries", "ttl", "scope", "selection_mode"}
WIDGETS = {"choose", "several", "number"}  # of pages/parts/address.py: label first


def imports(path: Path) -> list[str]:
    """The modules a file imports, in full."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                found.append("relative")
            found.append(node.module or "")
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def layers(path: Path) -> set[str]:
    """The layers of analysis that a file imports."""
    parts = [name.split(".") for name in imports(path)]
    used = {part[1] for part in parts if part[0] == "analysis" and len(part) > 1}
    return used & set(PLACE)


def packages(path: Path) -> set[str]:
    """The packages a file imports."""
    return {name.partition(".")[0] for name in imports(path)}


def own_layer(path: Path) -> str:
    """The layer a file of analysis belongs to."""
    return path.relative_to(ROOT / "analysis").parts[0].removesuffix(".py")


def named(path: Path) -> str:
    """What a test of a file is called."""
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", ANALYSIS, ids=named)
def test_imports_point_one_way(path):
    own = own_layer(path)
    if own == "__init__":
        assert not layers(path), "analysis itself imports nothing"
        return
    assert own in PLACE, f"{own} has no place among the layers"
    above = {name for name in layers(path) if PLACE[name] > PLACE[own]}
    assert not above, f"{own} comes before {sorted(above)}"


@pytest.mark.parametrize("path", ANALYSIS, ids=named)
def test_analysis_never_imports_streamlit_or_pages(path):
    assert not packages(path) & {"streamlit", "pages", "app", "tests", "relative"}


@pytest.mark.parametrize("path", [*ANALYSIS, *PAGES, ROOT / "app.py"], ids=named)
def test_only_the_store_knows_an_engine(path):
    inside = ROOT / "analysis" / "store"
    assert path.is_relative_to(inside) or not packages(path) & ENGINES


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_pages_compute_nothing(path):
    assert not packages(path) & COMPUTING


@pytest.mark.parametrize("path", ANALYSIS, ids=named)
def test_words_and_charts_never_see_respondents(path):
    assert own_layer(path) not in {"words", "charts"} or "store" not in layers(path)


def test_no_page_lies_flat():
    flat = {path.name for path in (ROOT / "pages").glob("*.py")}
    assert flat == {"__init__.py"}


def test_every_page_has_its_place_in_the_menu():
    declared = next(
        ast.literal_eval(node.value)
        for node in ast.parse((ROOT / "pages/parts/menu.py").read_text("utf-8")).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "PAGES"
    )
    there = {(path.parent.name, path.stem) for path in PAGE_FILES}
    assert there <= {(folder, stem) for folder in declared for stem in declared[folder]}


@pytest.mark.parametrize("path", PAGE_FILES, ids=named)
def test_a_page_shows_itself_only_when_run(path):
    body = ast.parse(path.read_text("utf-8")).body
    guards = [ast.unparse(n.test) for n in body if isinstance(n, ast.If)]
    assert guards == ["__name__ == '__main__'"]
    loose = [
        n for n in body if isinstance(n, ast.Expr) and isinstance(n.value, ast.Call)
    ]
    assert not loose, "a page calls nothing on import"


@pytest.mark.parametrize("path", [*PAGES, ROOT / "app.py"], ids=named)
def test_pages_hold_no_words(path):
    assert not literals(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "call",
    [
        "st.title('Kwadranten')",
        "st.button(f'{n} keer')",
        "column.selectbox(say('a'), options, help='Kies er een')",
        "st.text_input(label='x' + name)",
        "st.write('a' if n else 'b')",
        "address.choose(st.radio, 'Welke', codes, name, default, lang, word)",
        "st.selectbox(say('a'), options, placeholder='Kies')",
        "st.tabs(['Een', 'Twee'])",
        "with_alt = st.table(frame, alt='Tabel')",
    ],
)
def test_a_word_in_a_page_is_found(call):
    assert literals(call)


@pytest.mark.parametrize(
    "call",
    [
        "st.title(say('page-overview'))",
        "st.button(say('data-keep', n=n), key='keep')",
        "st.markdown('—')",
        "st.columns([3, 1], vertical_alignment='center')",
        "address.choose(st.radio, say('a'), codes, 'cut', 'own', lang, word)",
        "address.code('lang', codes, default)",
        "st.session_state.get('lang')",
    ],
)
def test_a_code_in_a_page_is_no_word(call):
    assert not literals(call)


def literals(source: str) -> list[str]:
    """Words written in the calls of a page that show something."""
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [word for call in calls if shows(call) for word in words_of(call)]


def shows(call: ast.Call) -> bool:
    """Does the call put something on the page?"""
    function = call.func
    if isinstance(function, ast.Name):
        return function.id in WIDGETS | {"present"}
    if not isinstance(function, ast.Attribute):
        return False
    ours = ast.unparse(function.value) == "address"
    return function.attr in (WIDGETS if ours else ELEMENTS)


def words_of(call: ast.Call) -> list[str]:
    """The literals with a letter in the arguments that a visitor reads."""
    given = [*call.args, *(k.value for k in call.keywords if k.arg not in CODES)]
    if is_address(call):  # choose(widget, label, codes, name, …), number(label, …)
        given = [*call.args[:2], *(k.value for k in call.keywords)]
        given = [it for it in given if not isinstance(it, ast.Name)]
    return [word for it in given for word in spoken(it) if LETTER.search(word)]


def is_address(call: ast.Call) -> bool:
    """Is it a widget of pages/parts/address.py, whose other arguments are codes?"""
    function = call.func
    return (function.id if isinstance(function, ast.Name) else function.attr) in WIDGETS


def spoken(node: ast.AST) -> list[str]:
    """The texts in an expression; what ``say`` is given is a key, not a text."""
    if isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.Lambda):
        return []  # another call is looked at by itself
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    return [word for child in ast.iter_child_nodes(node) for word in spoken(child)]


ELEMENTS = set(
    """
    title header subheader markdown text write caption info warning error success
    code latex badge metric table dataframe json html button link_button page_link
    download_button form_submit_button checkbox toggle radio selectbox multiselect
    slider select_slider number_input text_input text_area date_input time_input
    file_uploader segmented_control pills feedback color_picker chat_input
    expander popover tabs status spinner progress toast exception divider Page
    altair_chart vega_lite_chart image set_page_config data_editor columns container
    """.split()
)

"""Every fault and notice of study/ and intake/ has a sentence."""

import ast
from pathlib import Path

import pytest

from analysis.words import LANGUAGES
from analysis.words.say import bundle

ROOT = Path(__file__).parents[2] / "analysis"
TOLD = {  # the functions that make a line, and what its key begins with
    "fault": "fault-",
    "_fault": "fault-",
    "add": "fault-",
    "notice": "notice-",
    "_line": "fault-",
    "unknown": "fault-",
}
CAUSES = {
    "unknown-word",
    "unknown-code",
    "outside-limits",
    "not-whole",
    "unknown-level",
}


def keys():
    """The literal keys that the source makes lines of."""
    for path in [*(ROOT / "study").glob("*.py"), *(ROOT / "intake").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", None))
                key = node.args[0]
                if name in TOLD and isinstance(key, ast.Constant):
                    yield TOLD[name] + str(key.value)
                    if name == "unknown":
                        yield TOLD[name] + f"{key.value}-meant"
            if isinstance(node, ast.Constant) and node.value in CAUSES:
                yield f"notice-{node.value}"
    for kind in ("group", "name", "score"):
        yield from (f"fault-unknown-{kind}", f"fault-unknown-{kind}-meant")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_and_notice_has_a_sentence(language):
    found = set(keys())
    assert len(found) > 70
    assert [key for key in sorted(found) if not bundle(language).has_message(key)] == []

"""Texts of a study never become markdown."""

import pytest

from pages.parts.escape import JOINER, escape


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*vet* _schuin_ `code`", r"\*vet\* \_schuin\_ \`code\`"),
        ("[x](y) ![z](y)", r"\[x\](y) !\[z\](y)"),
        ("<b>p < .05 & $x$ ~~n~~", r"\<b\>p \< .05 \& \$x\$ \~\~n\~\~"),
        ("# kop", r"\# kop"),
        ("- punt", r"\- punt"),
        ("1. een", r"1\. een"),
        ("1.043 mensen, -0.3", "1.043 mensen, -0.3"),
        ("een\n# twee\n\n- drie", "een # twee - drie"),
        (":red[x]", r":red\[x\]"),
    ],
)
def test_marks_of_markdown_are_shown_as_they_stand(text, shown):
    assert escape(text) == shown


@pytest.mark.parametrize(
    "text", [":smile:", ":material/home:", "a -> b", "a <- b", "a -- b"]
)
def test_shortcodes_and_arrows_are_parted(text):
    assert JOINER in escape(text)
    assert escape(text).replace(JOINER, "").replace("\\", "") == text


@pytest.mark.parametrize("text", ["https://x.nl", "www.x.nl", "HTTP://x", "a@b.nl"])
def test_an_address_is_no_link(text):
    assert JOINER in escape(text)


def test_an_ordinary_sentence_stays_what_it_was():
    sentence = "Spearmans ρ = 0,30 (95%-interval 0,24 tot 0,36), n = 1.043."
    assert escape(sentence) == sentence

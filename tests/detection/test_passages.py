"""Short passages of our own wording, each quotation followed by who said it: “We agree,”{hakan-fidan} he said.

A mark holds an id (of an official, a body or a country), two ids joined by +, `?` for one the report leaves unnamed,
`new:` with a name the authority file lacks, or several of these with | between, each as right. Words that bear no mark
are read wrong and not mended yet, or nobody can tell. Passages are parted by a line of three hyphens.
"""

import re
from pathlib import Path
from typing import Any

import pytest

from archive.vocabulary.names import fold
from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

FOLDER = Path(__file__).with_name("passages")
MARK = re.compile(r"\{([^}]*)\}")
CLOSING = "»”\"’'›. ,،!?؟"


def marks(passage: str) -> tuple[str, list[tuple[str, list[str]]]]:
    """Return the text without its marks, and for each mark the text up to it with who is right."""
    text, asked = "", []
    for number, part in enumerate(MARK.split(passage)):
        if number % 2:
            asked.append((text, part.split("|")))
        else:
            text += part
    return text, asked


def named(value: dict[str, Any]) -> str:
    """Return whose a quotation was found to be, written as in a mark."""
    if value["speaker"]:
        return str(value["speaker"]["id"])
    if len(value["attributed_to"]) > 1:
        return "+".join(sorted(holder["id"] for holder in value["attributed_to"]))
    return f"new:{fold(value['holder'])}" if value["holder"] and not value["unnamed"] else "?"


def right(found: str, wanted: str) -> bool:
    """Tell whether who was found is who a mark asks for."""
    if wanted.startswith("new:"):
        return found.startswith("new:") and fold(wanted[4:]) in found
    return found == "+".join(sorted(wanted.split("+")))


def misread(passage: str) -> list[str]:
    """Return what a passage's marks ask and reading it does not find."""
    text, asked = marks(passage)
    found = [dict(fact.value) for fact in facts_of(text, ClaimField.QUOTATION)]
    wrong = []
    for before, wanted in asked:
        words = fold(before.rstrip(CLOSING))
        value = next((v for v in found if words.endswith(fold(v["text"].rstrip(CLOSING)))), None)
        if value is None or not any(right(named(value), one) for one in wanted):
            wrong.append(f"{value and named(value)} for {wanted}: {before[-60:]}")
        found = [other for other in found if other is not value]
    return wrong


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_the_words_are_theirs(path: Path) -> None:
    passages = path.read_text(encoding="utf-8").strip().split("\n---\n")
    assert [wrong for passage in passages for wrong in misread(passage)] == []

"""Short passages of our own wording, each quotation followed by who said it: “We agree,”{hakan-fidan} he said.

A mark holds an id (of an official, a body or a country), two ids joined by +, `?` for one the report leaves unnamed,
`new:` with a name the authority file lacks, or several of these with | between, each as right; behind an @ stands how
the words were uttered, where the passage asks for it too. `none` stands behind marks round what is no quotation. Words
that bear no mark are read wrong and not mended yet, or nobody can tell. Passages are parted by a line of three hyphens.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from archive.vocabulary.names import fold
from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

FOLDER = Path(__file__).with_name("passages")
MARK = re.compile(r"\{([^}]*)\}")
CLOSING = "»”\"’'›“«. ,،!?؟"


@dataclass(frozen=True)
class Asked:
    """What one mark asks: of the words that end the text before it, who is right and which channel."""

    before: str
    speakers: list[str]
    channels: list[str]


def marks(passage: str) -> tuple[str, list[Asked]]:
    """Return the text without its marks, and what each of them asks."""
    text, asked = "", []
    for number, part in enumerate(MARK.split(passage)):
        if number % 2:
            who, _, how = part.partition("@")
            asked.append(Asked(text, who.split("|") if who else [], how.split("|") if how else []))
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
    for ask in asked:
        words = fold(ask.before.rstrip(CLOSING))
        value = next((v for v in found if words.endswith(fold(v["text"].rstrip(CLOSING)))), None)
        if ask.speakers == ["none"]:
            wrong += [f"a quotation: {ask.before[-60:]}"] if value else []
            continue
        if value is None or (ask.speakers and not any(right(named(value), one) for one in ask.speakers)):
            wrong.append(f"{value and named(value)} for {ask.speakers}: {ask.before[-60:]}")
        if value and ask.channels and value["channel"] not in ask.channels:
            wrong.append(f"{value['channel']} for {ask.channels}: {ask.before[-60:]}")
        found = [other for other in found if other is not value]
    return wrong


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_the_words_are_theirs(path: Path) -> None:
    passages = path.read_text(encoding="utf-8").strip().split("\n---\n")
    assert [wrong for passage in passages for wrong in misread(passage)] == []

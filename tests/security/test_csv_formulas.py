"""Exported tables run nothing when a spreadsheet opens them, and programs get every text exactly."""

import csv
import json
from io import StringIO

import pytest
from django.test import Client

from archive.export.cells import unguarded
from archive.export.formats import FORMATS
from tests.conftest import LONG
from tests.export.test_cells import ATTACKS, DANGEROUS
from tests.security.filled import fill

pytestmark = pytest.mark.django_db

TABLES = ["/statements/export", "/statements/exchanges", "/quotations/export", "/exchanges/export"]
MORE = ["=cmd|' /C notepad'!'A1'", "+1+1", "-1+1|cmd", "@SUM(A1)", "%0A=1", '"=1+1"', "=1+1\x0b", "\u200b=1+1"]


WORDS = [one for one in [*ATTACKS, *MORE] if one.strip()]


@pytest.mark.parametrize("words", WORDS if LONG else WORDS[::4])
def test_no_cell_of_any_table_begins_a_formula(client: Client, words: str) -> None:
    world = fill(words)
    cells = 0
    for table in TABLES:
        for prefix in ("", "/fr", "/ar"):
            text = client.get(f"{prefix}{table}.csv").getvalue().decode("utf-8-sig")
            for row in csv.reader(StringIO(text, newline="")):
                for cell in row:
                    assert not DANGEROUS.search(cell) or cell.lstrip("-").isdecimal(), cell
                    cells += words.strip() in unguarded(cell)
    assert cells >= 4, "the words did reach the tables"
    lines = client.get("/statements/export.jsonl").getvalue().decode().splitlines()
    assert world.published.title in {json.loads(line)["title"] for line in lines}


def test_the_formats_that_a_spreadsheet_opens_are_the_one_guarded() -> None:
    assert {ending for ending in FORMATS if ending in {"csv", "tsv", "xlsx", "xls", "ods"}} == {"csv"}

"""The published demonstration collection as rows: taking it in anew takes most of a minute.

A long drill holds the rows to what the demonstration makes. Where that changed on purpose, keep it anew:

    VAR_DIR=/tmp/demo python manage.py demo --no-serve
    VAR_DIR=/tmp/demo python manage.py shell -c "from tests.search.retrieval.collection import keep; keep()"
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core import serializers
from django.db import connection
from django.db.models import Model

from archive.models import Account, Attribution, Exchange, Participation, Quotation, Statement, StatementCountry
from archive.search.documents import documents_of, published_with_parts
from archive.vocabulary.terms import StatementState

ROWS = Path(__file__).parent / "collection.jsonl"
_BESIDE: tuple[type[Model], ...] = (Account, Attribution, StatementCountry, Quotation)
_ELSEWHERE = {"capture": None, "assigned_to": None, "translation_of": None}


def load_kept_collection() -> None:
    """Fill a database that has the authority file; a statement's number is that of its file."""
    rows = ROWS.read_text(encoding="utf-8").splitlines()
    with connection.constraint_checks_disabled():
        for one in serializers.deserialize("json", f"[{','.join(rows)}]"):
            one.save()


def keep() -> None:
    """Write the rows of this database's published statements, and of what they tell of."""
    numbers = numbers_of_files()
    lines = []
    for row in json.loads(serializers.serialize("json", _rows(), use_natural_foreign_keys=True)):
        if row["model"] == "archive.statement":
            row["pk"] = numbers[row["pk"]]
            row["fields"] |= _ELSEWHERE
        elif "statement" in row["fields"]:
            row["fields"]["statement"] = numbers[row["fields"]["statement"]]
        lines.append(json.dumps(row, ensure_ascii=False))
    ROWS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _rows() -> Iterator[Model]:
    published = Statement.objects.filter(state=StatementState.PUBLISHED).order_by("pk")
    told_of = Exchange.objects.filter(accounts__statement__in=published).distinct().order_by("pk")
    yield from told_of
    yield from Participation.objects.filter(exchange__in=told_of).order_by("pk")
    yield from published
    for model in _BESIDE:
        yield from model._default_manager.filter(statement__in=published).order_by("pk")


def numbers_of_files() -> dict[int, int]:
    """Return the number in its file's name of each statement that was taken in from a file."""
    captured = Statement.objects.exclude(capture=None).select_related("capture")
    return {one.pk: int(one.capture.file_name[:2]) for one in captured if one.capture}


def indexed(numbers: dict[int, int]) -> dict[int, dict[str, Any]]:
    """Return what the index holds of each published statement, by its number; exchanges have none of their own."""
    documents = documents_of(published_with_parts())
    return {
        numbers[one.statement]: {**one.fields, "exchange": len(one.fields.get("exchange", []))} for one in documents
    }

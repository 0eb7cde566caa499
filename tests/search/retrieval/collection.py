"""The published demonstration collection as rows of one day: taking it in anew takes most of a minute.

A long drill asks the judged queries of the collection taken in anew. To keep that one instead:

    VAR_DIR=/tmp/demo python manage.py demo --no-serve
    VAR_DIR=/tmp/demo python manage.py shell -c "from tests.search.retrieval.collection import keep; keep()"
"""

import json
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import User
from django.core import serializers
from django.db import connection
from django.db.models import Model

from archive.ingest.demo_collection import load_demo_collection
from archive.models import Account, Attribution, Exchange, Participation, Quotation, Statement, StatementCountry
from archive.vocabulary.terms import StatementState

ROWS = Path(__file__).parent / "collection.jsonl"
_BESIDE: tuple[type[Model], ...] = (Account, Attribution, StatementCountry, Quotation)
_ELSEWHERE = {"capture": None, "assigned_to": None, "translation_of": None}


def load_kept() -> dict[int, int]:
    """Fill a database that has the authority file; return each statement's number, which is that of its file."""
    rows = ROWS.read_text(encoding="utf-8").splitlines()
    with connection.constraint_checks_disabled():
        for one in serializers.deserialize("json", f"[{','.join(rows)}]"):
            one.save()
    return {pk: pk for pk in Statement.objects.values_list("pk", flat=True)}


def load_anew() -> dict[int, int]:
    """Take the collection in; return each statement's number."""
    curator = User.objects.create_superuser("curator")
    load_demo_collection(settings.BASE_DIR / "fixtures" / "demo", curator, lambda *_step: None)
    return _numbers_of_files()


def keep() -> None:
    """Write the rows of this database's published statements, and of what they tell of."""
    numbers = _numbers_of_files()
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


def _numbers_of_files() -> dict[int, int]:
    """Return the number in its file's name of each statement that was taken in from a file."""
    captured = Statement.objects.exclude(capture=None).select_related("capture")
    return {one.pk: int(one.capture.file_name[:2]) for one in captured if one.capture}

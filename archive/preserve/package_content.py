"""The files of a package with their bytes, in a fixed order and a fixed form.

The same archive gives the same bytes, whatever database it lies in.
"""

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from archive.models import Event, Statement
from archive.preserve.holdings import RECORDS, RELATIONS, VOCABULARY, Holding, Part, agents
from archive.preserve.rows import Keys, Row, row_of

CHUNK = 200
File = tuple[str, bytes]


def as_json(value: Any) -> bytes:
    """Return a value as JSON for people: sorted, indented, in its own script."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def as_line(value: Any) -> bytes:
    """Return a value as one line of JSON."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()


def vocabulary_files(keys: Keys) -> Iterator[File]:
    """Yield the authority records, one file a kind, and the names of those who worked on the archive."""
    yield "vocab/agents.json", as_json(agents())
    for holding in VOCABULARY:
        records = holding.model._base_manager.order_by("pk")
        yield f"vocab/{holding.name}.json", as_json([whole for _record, whole in with_parts(holding, records, keys)])


def record_files(keys: Keys) -> Iterator[File]:
    """Yield captures, exchanges and statements, one file a record."""
    for holding in RECORDS:
        for chunk in chunks(holding.model._base_manager.order_by("pk")):
            past = _histories(holding, chunk)
            for record, whole in with_parts(holding, chunk, keys):
                if holding.model is not _CAPTURE:
                    whole["history"] = past[record.pk]
                yield holding.path(record), as_json(whole)


_CAPTURE = RECORDS[0].model


def event_lines(keys: Keys) -> Iterator[bytes]:
    """Yield the event log, one line an event."""
    for event in Event.objects.order_by("pk").iterator(chunk_size=CHUNK):
        yield as_line(row_of(event, keys))


def contents() -> bytes:
    """Return a table of the statements with their files, to open in a spreadsheet."""
    holding, out = RECORDS[-1], io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["reference", "state", "date", "language", "source", "title", "file"])
    statements = Statement.objects.order_by("pk").select_related("source").defer("body", "cuts", "repairs")
    for one in statements.iterator(chunk_size=CHUNK):
        source = one.source.slug if one.source else ""
        cells = [one.reference_code or "", one.state, one.timeline_on, one.language, source, one.title]
        table.writerow([*map(_cell, cells), holding.path(one)])
    return out.getvalue().encode()


def _cell(text: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def with_parts(
    holding: Holding, records: Iterable[models.Model], keys: Keys
) -> Iterator[tuple[models.Model, dict[str, Any]]]:
    """Yield each record with the rows of it and of its parts."""
    known = list(records)
    parts = {part.name: _parts_by_record(part, known, keys) for part in holding.parts}
    for record, row in zip(known, _rows(known, keys), strict=True):
        yield record, {"record": row, **{name: rows[record.pk] for name, rows in parts.items()}}


def _parts_by_record(part: Part, records: list[models.Model], keys: Keys) -> dict[int, list[Row]]:
    column = part.model._meta.get_field(part.by).attname  # type: ignore[union-attr]
    wanted = {f"{part.by}__in": [record.pk for record in records], **part.only}
    found = list(part.model._base_manager.filter(**wanted).order_by("pk"))
    rows: dict[int, list[Row]] = defaultdict(list)
    for one, row in zip(found, _rows(found, keys), strict=True):
        rows[getattr(one, column)].append(row)
    return rows


def _rows(records: list[Any], keys: Keys) -> list[Row]:
    """Return the rows of records of one kind, with the names of what they are related to."""
    if not records or type(records[0]) not in RELATIONS:
        return [row_of(record, keys) for record in records]
    relation = RELATIONS[type(records[0])]
    related = _related(type(records[0]), relation, [record.pk for record in records], keys)
    return [{**row_of(record, keys), relation: sorted(related[record.pk])} for record in records]


def _related(model: type[models.Model], relation: str, numbers: list[int], keys: Keys) -> dict[int, list[Any]]:
    through = Through(model, relation)
    found: dict[int, list[Any]] = defaultdict(list)
    pairs = through.model._base_manager.filter(**{f"{through.near}__in": numbers})
    for pk, other in pairs.values_list(through.near, through.far):
        found[pk].append(keys.name(through.other, other))
    return found


class Through:
    """The table of a relation to many: its model, its two columns, and the kind of record at the far end."""

    def __init__(self, model: type[models.Model], relation: str) -> None:
        field: Any = model._meta.get_field(relation)
        self.model: type[models.Model] = field.remote_field.through
        self.near: str = f"{field.m2m_field_name()}_id"
        self.far: str = f"{field.m2m_reverse_field_name()}_id"
        self.other: type[models.Model] = field.related_model


def _histories(holding: Holding, records: list[models.Model]) -> dict[int, list[Row]]:
    """Return what was done to each record, in short; events.jsonl has all of it."""
    kind = holding.model._meta.model_name
    events = Event.objects.filter(subject_kind=kind, subject_id__in=[record.pk for record in records]).order_by("pk")
    found: dict[int, list[Row]] = defaultdict(list)
    for event in events.values("pk", "subject_id", "verb", "agent_name", "at", "reason"):
        line = {"event": event["pk"], "verb": event["verb"], "by": event["agent_name"], "reason": event["reason"]}
        found[event["subject_id"]].append({**line, "at": event["at"].isoformat(timespec="microseconds")})
    return found


def chunks(records: models.QuerySet[Any]) -> Iterator[list[Any]]:
    """Yield the records in lists of a few hundred."""
    chunk: list[Any] = []
    for record in records.iterator(chunk_size=CHUNK):
        chunk.append(record)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk

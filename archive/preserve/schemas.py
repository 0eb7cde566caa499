"""JSON Schemas of a package's files, made from the models, for whoever reads it without this software."""

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.utils.translation import override

from archive.models import Event
from archive.preserve.holdings import RECORDS, RELATIONS, VOCABULARY, Holding
from archive.preserve.package_content import as_json
from archive.preserve.rows import columns

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_KINDS: list[tuple[type[models.Field[Any, Any]], list[str], str]] = [
    (models.ForeignKey, ["string", "integer"], "The slug, code or number of another record."),
    (models.BooleanField, ["boolean"], ""),
    (models.JSONField, ["object", "array"], ""),
    (models.DateTimeField, ["string"], "ISO 8601, UTC."),
    (models.DateField, ["string"], "ISO 8601 day."),
    (models.IntegerField, ["integer"], ""),
]


def schema_files() -> Iterator[tuple[str, bytes]]:
    """Yield a schema for each kind of file."""
    with override("en"):
        for holding in VOCABULARY:
            yield f"schemas/{holding.name}.json", as_json(_dialect({"type": "array", "items": _whole(holding)}))
        for holding in RECORDS:
            yield f"schemas/{holding.name}.json", as_json(_dialect(_whole(holding)))
        yield "schemas/events.json", as_json(_dialect(_row(Event)))


def _dialect(schema: dict[str, Any]) -> dict[str, Any]:
    return {"$schema": _DIALECT, **schema}


def _whole(holding: Holding) -> dict[str, Any]:
    parts = {part.name: {"type": "array", "items": _row(part.model)} for part in holding.parts}
    return _object(holding.model, {"record": _row(holding.model), **parts}, ["record", *sorted(parts)])


def _row(model: type[models.Model]) -> dict[str, Any]:
    properties = {field.name: _property(field) for field in columns(model)}
    if relation := RELATIONS.get(model):
        text = "Slugs, codes or numbers of other records."
        properties[relation] = {"type": "array", "description": text}
    return _object(model, properties, sorted(properties))


def _object(model: type[models.Model], properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    about = " ".join((model.__doc__ or "").split())
    return {"type": "object", "description": about, "properties": properties, "required": required}


def _property(field: models.Field[Any, Any]) -> dict[str, Any]:
    kinds, text = _kind(field)
    if field.null:
        kinds = [*kinds, "null"]
    described: dict[str, Any] = {"type": kinds if len(kinds) > 1 else kinds[0]}
    notes = " ".join(part for part in (str(field.verbose_name).capitalize() + ".", str(field.help_text), text) if part)
    described["description"] = notes
    if field.choices and "null" not in kinds:
        known: list[Any] = [value for value, _label in field.flatchoices]
        described["enum"] = [*known, ""] if field.blank else known
    return described


def _kind(field: models.Field[Any, Any]) -> tuple[list[str], str]:
    for cls, kinds, text in _KINDS:
        if isinstance(field, cls):
            return list(kinds), text
    return ["integer"] if field.primary_key else ["string"], ""

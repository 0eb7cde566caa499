"""Rows of the database as plain JSON, and back: every column, none computed anew.

A user stands as the user's name, an authority record as its slug or code, any other record
as its number; times are UTC with microseconds. Numbers are kept, so that the event log,
which names records by them, means the same wherever the package is loaded.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import models

from archive.models import Country, Office, Official, Source, Topic
from archive.models.authority import AuthorityRecord

AUTHORITIES: tuple[type[AuthorityRecord], ...] = (Country, Office, Official, Topic, Source)
Row = dict[str, Any]


def columns(model: type[models.Model]) -> list[models.Field[Any, Any]]:
    """Return the columns of a model that a package holds, by name."""
    return sorted(model._meta.concrete_fields, key=lambda field: field.name)


def users() -> dict[int, str]:
    """Return every user's name by number."""
    return dict(User.objects.values_list("pk", "username"))


def names_in_database() -> dict[type[models.Model], dict[int, str]]:
    """Return the names of users and authority records by number."""
    found: dict[type[models.Model], dict[int, str]] = {User: users()}
    for model in AUTHORITIES:
        found[model] = dict(model._default_manager.values_list("pk", model.natural_field))
    return found


class Keys:
    """From the number of a user or an authority record to the name it stands under, and back."""

    def __init__(self, names: dict[type[models.Model], dict[int, str]] | None = None) -> None:
        """Take the names by kind, or read those of the database."""
        self._names = names_in_database() if names is None else names
        self._numbers = {model: {name: pk for pk, name in known.items()} for model, known in self._names.items()}

    def name(self, model: type[models.Model], pk: int) -> str | int:
        """Return the name of a record, or its number where records of its kind have none."""
        return self._names[model][pk] if model in self._names else pk

    def number(self, model: type[models.Model], name: str | int) -> int:
        """Return the number behind a name; raises KeyError for a name nobody has."""
        return self._numbers[model][str(name)] if model in self._numbers else int(name)


def row_of(record: models.Model, keys: Keys) -> Row:
    """Return every column of a record as plain JSON values."""
    return {field.name: _plain(field, getattr(record, field.attname), keys) for field in columns(type(record))}


def _plain(field: models.Field[Any, Any], value: Any, keys: Keys) -> Any:
    if value is not None and isinstance(field, models.ForeignKey):
        return keys.name(field.related_model, value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value.isoformat() if isinstance(value, date) else value


def record_of(model: type[models.Model], row: Mapping[str, Any], keys: Keys) -> models.Model:
    """Return the unsaved record of a row; raises KeyError or ValueError for a row that does not fit the model."""
    values = {field.attname: _stored(field, row[field.name], keys) for field in columns(model)}
    return model(**values)


def _stored(field: models.Field[Any, Any], value: Any, keys: Keys) -> Any:
    if value is None or isinstance(field, models.JSONField):
        return value
    if isinstance(field, models.ForeignKey):
        return keys.number(field.related_model, value)
    if isinstance(field, models.DateTimeField):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(field, models.DateField) else value


BATCH = 200


def insert(model: type[models.Model], records: Iterable[models.Model]) -> int:
    """Insert records exactly as they are: no signal, no time of saving, no derived column. Return how many."""
    count, batch = 0, list[models.Model]()
    for record in records:
        batch.append(record)
        if len(batch) == BATCH:
            count += _insert(model, batch)
            batch = []
    return count + _insert(model, batch)


def _insert(model: type[models.Model], batch: Sequence[models.Model]) -> int:
    for part in _parts(batch, len(model._meta.concrete_fields)):
        write: Callable[..., Any] = model._base_manager._insert  # type: ignore[attr-defined]
        write(part, fields=model._meta.concrete_fields, raw=True)
    return len(batch)


def _parts(batch: Sequence[models.Model], width: int) -> list[Sequence[models.Model]]:
    """Split a batch so that SQLite's limit of variables in a statement holds."""
    most = max(1, 900 // width)
    return [batch[at : at + most] for at in range(0, len(batch), most)]

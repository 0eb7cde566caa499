"""The keys that fixtures name records with: asked of the database one by one, or of memory while files are loaded.

`loaddata` asks three times for each row that names another. While `keys_in_memory` lasts, the rows of
a model are read once, when it is first asked for, and what is saved is remembered with `remember`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import models

Key = tuple[Any, ...]


class _Memory:
    """The rows of each model that was asked for, by their key, and the keys by the row's id."""

    def __init__(self) -> None:
        self.rows: dict[type[models.Model], dict[Key, Any]] = {}
        self.keys: dict[type[models.Model], dict[Any, Key]] = {}

    def read(self, model: type[models.Model]) -> None:
        if model not in self.rows:
            self.rows[model], self.keys[model] = {}, {}
            for row in model._default_manager.all():
                self.add(row)

    def add(self, row: Any) -> None:
        rows, keys = self.rows[type(row)], self.keys[type(row)]
        rows.pop(keys.get(row.pk, ()), None)
        key = row.natural_key()
        rows[key], keys[row.pk] = row, key


_memory: ContextVar[_Memory | None] = ContextVar("natural keys", default=None)


@contextmanager
def keys_in_memory() -> Iterator[None]:
    """Answer from memory until the block ends; nothing else may write these models meanwhile but with `remember`."""
    token = _memory.set(_Memory())
    try:
        yield
    finally:
        _memory.reset(token)


def remember(row: models.Model) -> None:
    """Let a row just saved be found by its key; does nothing where its model was not asked for yet."""
    if (memory := _memory.get()) and type(row) in memory.rows:
        memory.add(row)


def by_key(manager: models.Manager[Any], key: Key, **condition: Any) -> Any:
    """Return the row with a key, which a condition says to the database. Raises DoesNotExist."""
    if (memory := _memory.get()) is None:
        return manager.get(**condition)
    memory.read(manager.model)
    if (row := memory.rows[manager.model].get(key)) is None:
        raise manager.model.DoesNotExist
    return row


def key_of(row: models.Model, link: str) -> str:
    """Return the key, of one part, of the record that a row links to."""
    field = row._meta.get_field(link)
    if (memory := _memory.get()) and isinstance(model := field.related_model, type):
        memory.read(model)
        if key := memory.keys[model].get(getattr(row, f"{link}_id")):
            return str(key[0])
    return str(getattr(row, link).natural_key()[0])

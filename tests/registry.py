"""The authority file in a test's database: read by `loaddata` once in a process, copied in afterwards."""

import json
from functools import cache
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, models

from tests.architecture.repository import ROOT

FILES = ("countries", "offices", "officials", "topics", "sources")
_kept: list[tuple[type[models.Model], list[Any]]] = []


def load_registry() -> None:
    """Fill an empty database with the fixtures; `loaddata` itself is tested in tests/fixtures."""
    if not _kept:
        call_command("loaddata", *FILES, verbosity=0)
        _kept.extend((model, list(model._base_manager.all())) for model in _models())
        return
    with connection.constraint_checks_disabled():
        for model, rows in _kept:
            model._base_manager.bulk_create(rows, batch_size=2_000)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [model for model, _rows in _kept]):
            cursor.execute(statement)


@cache
def _models() -> tuple[type[models.Model], ...]:
    """Return the models of the fixtures in their order, each followed by its links to others."""
    named = (entry["model"] for file in FILES for entry in json.loads((ROOT / "fixtures" / f"{file}.json").read_text()))
    found: list[type[models.Model]] = []
    for model in map(apps.get_model, dict.fromkeys(named)):
        found += [model, *(field.remote_field.through for field in model._meta.many_to_many)]
    return tuple(dict.fromkeys(found))

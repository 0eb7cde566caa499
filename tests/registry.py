"""The authority file in a test's database: read by `loaddata` once for all processes, copied in afterwards."""

import fcntl
import hashlib
import json
import os
import pickle
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from django.apps import apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, models, transaction

from tests.architecture.repository import ROOT

FILES = ("countries", "offices", "officials", "topics", "sources")
Rows = list[tuple[str, list[models.Model]]]
"""Each model's label with its rows."""


def load_registry() -> None:
    """Fill an empty database with the fixtures; `loaddata` itself is tested in tests/fixtures."""
    rows = _rows()
    with connection.constraint_checks_disabled():
        for label, kept in rows:
            apps.get_model(label)._base_manager.bulk_create(kept, batch_size=2_000)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(
            no_style(), [apps.get_model(label) for label, _kept in rows]
        ):
            cursor.execute(statement)


@cache
def _rows() -> Rows:
    """Return the rows `loaddata` makes, from a file of this user where a process before has made them."""
    file = Path(tempfile.gettempdir()) / f"archive-registry-{os.getuid()}-{_fingerprint()}.pickle"
    with _alone(file.with_suffix(".lock")):
        if not file.exists():
            beside = file.with_suffix(f".{os.getpid()}")
            beside.write_bytes(pickle.dumps(_loaded()))
            beside.replace(file)
        rows: Rows = pickle.loads(file.read_bytes())
        return rows


def _loaded() -> Rows:
    """Read the fixtures into the empty database of this test, and take them out again."""
    with transaction.atomic():
        call_command("loaddata", *FILES, verbosity=0)
        rows = [(model._meta.label, list(model._base_manager.all())) for model in _models()]
        transaction.set_rollback(True)
    return rows


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Let one process in at a time."""
    with lock.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _fingerprint() -> str:
    """Return what tells these fixtures and the models they fill from others."""
    read = [ROOT / "fixtures" / f"{file}.json" for file in FILES]
    read += sorted((ROOT / "archive" / "migrations").glob("0*.py")) + sorted((ROOT / "archive" / "models").glob("*.py"))
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in read)).hexdigest()[:20]


@cache
def _models() -> tuple[type[models.Model], ...]:
    """Return the models of the fixtures in their order, each followed by its links to others."""
    named = (entry["model"] for file in FILES for entry in json.loads((ROOT / "fixtures" / f"{file}.json").read_text()))
    found: list[type[models.Model]] = []
    for model in map(apps.get_model, dict.fromkeys(named)):
        found += [model, *(field.remote_field.through for field in model._meta.many_to_many)]
    return tuple(dict.fromkeys(found))

"""What names the state of all that readers can be shown, so that a copy of a page can be known for old.

Any write to any table that a page may show gives the state another name, in the transaction of
the write, whoever makes it: a named function, `QuerySet.update`, a fixture, the sqlite3 shell.
A name never returns, also not after a restore, so that equal names mean equal pages.

On SQLite, triggers write a random name down; there is one writer, so they wait for nobody.
On PostgreSQL the snapshot itself is the name (documentation, 9.28.12: what is visible is
settled by it alone): a row that every writer changed would make them wait for each other.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import uuid4

from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, connection, connections, models, transaction

from archive.models.questions import unrecorded

NOT_SHOWN = frozenset({"indexchange", "errorreport", "publicstamp", "recoverycodes", "referencecounter"})
"""The archive's models that no page for readers shows; a new model is taken for shown."""

AUTHORITY = frozenset(
    {
        *("country", "countryname", "office", "officename", "official", "officialname", "tenure"),
        *("topic", "topicterm", "topic_related", "source", "sourcename"),
    }
)
"""Those that hold what records are called, which seldom changes."""

_EVERYTHING, _AUTHORITY = "everything", "authority"


class PublicStamp(models.Model):
    """The name of the state on SQLite: of everything, and of the authority records alone."""

    of = models.CharField(max_length=10, primary_key=True)
    stamp = models.CharField(max_length=32)
    at = models.BigIntegerField()
    """When it changed, in seconds since 1970."""

    objects: ClassVar = models.Manager["PublicStamp"]()

    def __str__(self) -> str:
        return f"{self.of}: {self.stamp}"


@dataclass(frozen=True)
class PublicState:
    """The name of the state, that of its authority records, and when anything changed (seconds since 1970)."""

    name: str
    authority: str
    changed: int


def public_state() -> PublicState:
    """Return the state now, in one query. Raises what the database raises.

    It is no question of a page's (`questions`): whoever shows what hangs on it notes one that stands for it.
    """
    with unrecorded():
        return _read_snapshot() if connection.vendor == "postgresql" else _read_stamps()


def _read_stamps() -> PublicState:
    with connection.cursor() as cursor:
        cursor.execute("SELECT of, stamp, at FROM archive_publicstamp")
        rows = {of: (stamp, at) for of, stamp, at in cursor.fetchall()}
    if len(rows) < 2:
        return PublicState(uuid4().hex, uuid4().hex, int(time.time()))
    (name, at), (authority, _at) = rows[_EVERYTHING], rows[_AUTHORITY]
    return PublicState(name, authority, at)


def _read_snapshot() -> PublicState:
    """Read PostgreSQL's snapshot; the time is that of the last event."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text, coalesce("
            "(SELECT extract(epoch FROM at)::bigint FROM archive_event ORDER BY id DESC LIMIT 1), 0)"
        )
        name, at = cursor.fetchone()
    if connection.in_atomic_block:  # what this transaction wrote itself is no part of the snapshot
        name = uuid4().hex
    return PublicState(name, name, at)


def shown_models() -> Iterator[type[models.Model]]:
    """Yield every model that a page may show, those behind relations to many among them."""
    for model in apps.get_app_config("archive").get_models(include_auto_created=True):
        if model._meta.model_name not in NOT_SHOWN:
            yield model


def set_up_stamps(using: str = DEFAULT_DB_ALIAS, **_signal: Any) -> None:
    """Write the triggers and the first stamps; called after each migration, since one may have remade a table."""
    there = connections[using]
    if there.vendor != "sqlite" or PublicStamp._meta.db_table not in there.introspection.table_names():
        return
    with transaction.atomic(using=using), there.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'public_stamp_%'")
        old, wanted = dict(cursor.fetchall()), _triggers()
        for name in old.keys() - wanted.keys():
            cursor.execute(f"DROP TRIGGER {name}")
        for name, sql in wanted.items():
            if old.get(name) != sql:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
                cursor.execute(sql)
        for statement in (*_stamping(_EVERYTHING), *_stamping(_AUTHORITY)):
            cursor.execute(statement)


def _triggers() -> dict[str, str]:
    """Return the statement that makes each trigger, by its name."""
    found = {}
    for model in shown_models():
        of = [_EVERYTHING, _AUTHORITY] if model._meta.model_name in AUTHORITY else [_EVERYTHING]
        stamping = " ".join(f"{statement};" for one in of for statement in _stamping(one))
        for verb in ("INSERT", "UPDATE", "DELETE"):
            name = f"public_stamp_{model._meta.db_table}_{verb.lower()}"
            found[name] = f'CREATE TRIGGER {name} AFTER {verb} ON "{model._meta.db_table}" BEGIN {stamping} END'
    return found


def _stamping(of: str) -> list[str]:
    """Return the statements that write a new stamp.

    Not REPLACE: within a trigger the rule for conflicts of the statement outside takes its
    place, and `INSERT OR IGNORE` would leave the stamp as it was (SQLite, CREATE TRIGGER).
    """
    now = "lower(hex(randomblob(16))), CAST(strftime('%s', 'now') AS INTEGER)"
    return [
        f"DELETE FROM archive_publicstamp WHERE of = '{of}'",  # noqa: S608 - our own names
        f"INSERT INTO archive_publicstamp (of, stamp, at) VALUES ('{of}', {now})",  # noqa: S608
    ]

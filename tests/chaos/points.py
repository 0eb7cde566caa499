"""One drain, killed at each thing it does in turn: every SQL statement, opened or renamed file, and flush.

The process is forked from this one onto a copy of the same archive and kills itself at the
k-th event, for every k until the drain completes. After each: the index opens, every
difference is covered by a row of the outbox, and the next drain ends in parity.
"""

import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, connections, transaction

from archive.models import IndexChange, Statement
from archive.models.index_changes import changes_committed
from archive.search import engine
from archive.search.sync import compare, drain, rebuild
from archive.vocabulary.terms import StatementState
from tests.chaos import mutants
from tests.chaos.words import address, body
from tests.chaos.world import World
from tests.chaos.writes import OPERATIONS

_AUDITED = {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree", "fcntl.flock", "os.symlink"}
_MOST = 2000


@dataclass
class Found:
    """What happened at all the points."""

    points: int = 0
    died: int = 0
    wrong: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)

    def report(self) -> str:
        """Return it in a few lines."""
        kinds = ", ".join(f"{kind} {count}" for kind, count in self.kinds.most_common())
        return "\n".join(
            [f"{self.points} points tried, {self.died} deaths ({kinds}), {len(self.wrong)} wrong", *self.wrong]
        )


def points(world: World, *, every: int = 1, mutant: str = "", most: int = _MOST) -> Found:
    """Kill one drain at every point (or every n-th), and judge what each leaves."""
    found = Found()
    _prepare()
    with _template(world) as copy:
        for point in range(1, most, every):
            copy()
            event = _fork(lambda at=point: _drain_and_die(at, mutant))  # type: ignore[misc]
            found.points += 1
            completed = event == "completed"
            found.died += not completed
            found.kinds[event] += not completed
            if wrong := _fork(_judge):
                found.wrong.append(f"point {point} ({event}): {wrong}")
            if completed:
                return found
    return found


def _prepare() -> None:
    """Leave an indexed archive with four changes that are not drained: new, updated, withdrawn, deleted."""
    changes_committed.disconnect(dispatch_uid="index_drain")
    for key in map(str, range(8)):
        OPERATIONS["put"](None, key, 1)
    rebuild()
    with transaction.atomic():
        OPERATIONS["put"](None, "100", 2)
        Statement.objects.filter(address=address("1")).update(title="Key 1", body=body("1", 3))
        Statement.objects.filter(address=address("2")).update(state=StatementState.WITHDRAWN)
        Statement.objects.get(address=address("3")).delete()


@contextmanager
def _template(world: World) -> Iterator[Callable[[], None]]:
    """Keep the archive as prepared; the function given puts a copy of it in use."""
    index, aside = Path(settings.INDEX_DIR), world.folder / "index-template"
    shutil.copytree(index, aside, symlinks=True)
    database = Path(str(connection.settings_dict["NAME"]))
    connections.close_all()
    if connection.vendor == "sqlite":
        kept = database.with_name("template.sqlite3")
        shutil.copyfile(database, kept)  # no connection is open, so no journal is left
    elif world.cluster:
        world.cluster._run("createdb", "--host", str(world.cluster.folder), "--template", "chaos", "template")

    def copy() -> None:
        connections.close_all()
        shutil.rmtree(index)
        shutil.copytree(aside, index, symlinks=True)
        if connection.vendor == "sqlite":
            for left in database.parent.glob(f"{database.name}*"):
                left.unlink()
            shutil.copyfile(kept, database)
        elif world.cluster:
            world.cluster.drop("chaos")
            world.cluster._run("createdb", "--host", str(world.cluster.folder), "--template", "template", "chaos")

    yield copy


def _fork(do: Callable[[], str]) -> str:
    """Do something in a child; return its word, or the last event it told of before it was killed."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        word = ""
        try:
            _TELL.append(write)
            word = do()
        except BaseException as error:  # whatever it is, the parent must hear of it
            word = f"raised {error!r}"
        finally:
            os.write(write, f"{word}\n".encode())
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as answers:
        lines = answers.read().splitlines()
    os.waitpid(child, 0)
    return lines[-1] if lines else ""


_TELL: list[int] = []


def _drain_and_die(at: int, mutant: str) -> str:
    """Drain, and die at the k-th event."""
    if mutant:
        mutants.MUTANTS[mutant]()
    engine.forget_opened()
    count = 0

    def happen(event: str) -> None:
        nonlocal count
        count += 1
        if count == at:
            os.write(_TELL[-1], f"{event}\n".encode())
            os.kill(os.getpid(), signal.SIGKILL)

    def audit(event: str, _arguments: Any) -> None:
        if event in _AUDITED:
            happen(event)

    def run_sql(execute: Any, sql: str, *arguments: Any) -> Any:
        happen(f"before {sql.split(' ', 1)[0]}")
        result = execute(sql, *arguments)
        happen(f"after {sql.split(' ', 1)[0]}")
        return result

    flush = os.fsync

    def fsync(fd: Any) -> None:
        happen("fsync")
        flush(fd)

    os.fsync = fsync
    connection.ensure_connection()
    sys.addaudithook(audit)
    with connection.execute_wrapper(run_sql):
        drain()
    return "completed"


def _judge() -> str:
    """Return what is wrong with what a death left, or nothing."""
    engine.forget_opened()
    waiting = set(IndexChange.objects.values_list("statement_id", flat=True))
    if uncovered := set(compare(enqueue=False).statements) - waiting:
        return f"differences that no row covers: {sorted(uncovered)}"
    drain()
    if different := compare(enqueue=False).statements:
        return f"differences after the next drain: {sorted(different)}"
    return "rows left after the next drain" if IndexChange.objects.exists() else ""

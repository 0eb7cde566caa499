"""Reads a package into an empty archive, on any database: every row as it was, and nothing else."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, models, transaction

from archive.ingest.capture import CaptureDamagedError, store_bytes
from archive.models import Event
from archive.models.authority import AuthorityRecord
from archive.preserve.bag import PackageError, check_bag, root_digest
from archive.preserve.holdings import RECORDS, RELATIONS, VOCABULARY, Holding, all_models
from archive.preserve.package_content import Through
from archive.preserve.rows import BATCH, Keys, Row, insert, record_of, users
from archive.preserve.sequences import count_on

Progress = Callable[[str, int], None]
_READ_AT_ONCE = 200


@dataclass(frozen=True)
class Imported:
    """What was read."""

    root: str
    rows: int
    captures: int


def import_package(folder: Path, root: str = "", progress: Progress = lambda _step, _done: None) -> Imported:
    """Check a package, store its captures, then all its rows in one transaction.

    `root` is the root digest as published elsewhere. Users come as names that cannot log in.
    Raises PackageError when something is wrong with the package or the archive is not empty;
    nothing is stored then but captures, under their digests.
    """
    if wrong := check_bag(folder, root):
        raise PackageError("The package is not whole; nothing was imported.\n  " + "\n  ".join(wrong[:20]))
    _demand_empty()
    captures = _store_captures(folder / "data" / "raw", progress)
    try:
        with transaction.atomic():
            rows = _insert_all(folder / "data", progress)
            count_on()
    except (KeyError, ValueError, TypeError, IntegrityError) as error:
        raise PackageError(f"The package does not fit this version of the archive: {error!r}") from error
    return Imported(root_digest(folder), rows, captures)


def _demand_empty() -> None:
    for model in all_models():
        if model._base_manager.exists():
            text = "This archive holds {} already: import into an empty one (another VAR_DIR or DATABASE_URL)."
            raise PackageError(text.format(model._meta.verbose_name_plural))


def _store_captures(folder: Path, progress: Progress) -> int:
    count = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            digest = store_bytes(path.read_bytes())
        except CaptureDamagedError as error:
            raise PackageError(f"{error} Move that file away and import again.") from error
        if digest != path.name:
            raise PackageError(f"{path} is not named after its digest.")
        count += 1
        progress("captures", count)
    return count


def _insert_all(data: Path, progress: Progress) -> int:
    vocabulary = {holding: _read(data / "vocab" / f"{holding.name}.json") for holding in VOCABULARY}
    for name in _read(data / "vocab" / "agents.json"):
        _make_agent(name)
    keys = Keys({User: users(), **_names(vocabulary)})
    count = sum(_insert_holding(holding, wholes, keys) for holding, wholes in vocabulary.items())
    for holding in RECORDS:
        paths = sorted((data / holding.name).glob("*.json"))
        for at in range(0, len(paths), _READ_AT_ONCE):
            count += _insert_holding(holding, [_read(path) for path in paths[at : at + _READ_AT_ONCE]], keys)
            progress("rows", count)
    return count + insert(Event, _events(data / "events.jsonl", keys))


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _names(vocabulary: dict[Holding, list[Row]]) -> dict[type[models.Model], dict[int, str]]:
    """Return the names that rows of the package use for authority records, by number."""
    found: dict[type[models.Model], dict[int, str]] = {}
    for holding, wholes in vocabulary.items():
        if issubclass(holding.model, AuthorityRecord):
            key = holding.model.natural_field
            found[holding.model] = {whole["record"]["id"]: whole["record"][key] for whole in wholes}
    return found


def _make_agent(name: str) -> None:
    """Make sure a user of this name exists; one made here cannot log in."""
    agent, created = User.objects.get_or_create(username=name, defaults={"is_active": False})
    if created:
        agent.set_unusable_password()
        agent.save()


def _insert_holding(holding: Holding, wholes: list[dict[str, Any]], keys: Keys) -> int:
    count = _insert_rows(holding.model, [whole["record"] for whole in wholes], keys)
    for part in holding.parts:
        count += _insert_rows(part.model, [row for whole in wholes for row in whole[part.name]], keys)
    return count


def _insert_rows(model: type[models.Model], rows: list[Row], keys: Keys) -> int:
    count = insert(model, (record_of(model, row, keys) for row in rows))
    if relation := RELATIONS.get(model):
        through = Through(model, relation)
        pairs = [(row["id"], keys.number(through.other, other)) for row in rows for other in row[relation]]
        linked = (through.model(**{through.near: near, through.far: far}) for near, far in pairs)
        through.model._base_manager.bulk_create(linked, batch_size=BATCH)
    return count


def _events(path: Path, keys: Keys) -> Iterator[models.Model]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield record_of(Event, json.loads(line), keys)

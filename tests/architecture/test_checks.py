"""`manage.py check` knows this archive's own promises."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.checks import CheckMessage

from archive import checks
from archive.models.events import record_archive_event
from archive.vocabulary.terms import EventVerb
from tests.preserve.random_archive import fill_fast


def ids(check: Callable[..., list[CheckMessage]], **given: Any) -> list[str | None]:
    return [message.id for message in check(**given)]


def test_a_good_archive_has_nothing_to_say(settings: Any, tmp_path: Path) -> None:
    settings.INDEX_DIR = tmp_path / "absent"
    assert checks.index_is_private() == []
    assert checks.limits_agree() == []
    assert checks.database_keeps_its_word() == []
    assert checks.public_archive_is_named() == []


@pytest.mark.parametrize(
    ("mode", "found"), [(0o700, []), (0o750, ["archive.W002"]), (0o770, ["archive.E002"]), (0o707, ["archive.E002"])]
)
def test_the_index_is_its_owners_alone(settings: Any, tmp_path: Path, mode: int, found: list[str]) -> None:
    settings.INDEX_DIR = tmp_path / "index"
    settings.INDEX_DIR.mkdir()
    settings.INDEX_DIR.chmod(mode)
    assert ids(checks.index_is_private) == found


def test_the_index_is_never_served(settings: Any) -> None:
    settings.INDEX_DIR = Path(settings.STATIC_ROOT) / "index"
    assert ids(checks.index_is_private) == ["archive.E001"]


def test_a_document_that_is_too_long_reaches_its_form(settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = settings.MAX_DOCUMENT_BYTES
    assert ids(checks.limits_agree) == ["archive.E003"]


@pytest.mark.parametrize(
    ("database", "found"),
    [
        ({"ENGINE": "django.db.backends.sqlite3"}, ["archive.E004"]),
        ({"ENGINE": "django.db.backends.postgresql", "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}, []),
        ({"ENGINE": "django.db.backends.postgresql", "CONN_MAX_AGE": 60}, ["archive.W004"]),
    ],
)
def test_the_database_is_set_up_as_measured(
    monkeypatch: pytest.MonkeyPatch, database: dict[str, Any], found: list[str]
) -> None:
    monkeypatch.setattr(checks, "settings", type("Settings", (), {"DATABASES": {"default": database}}))
    assert ids(checks.database_keeps_its_word) == found


@pytest.mark.parametrize(
    ("hosts", "origin", "found"),
    [
        (["archive.example.org"], "https://archive.example.org", []),
        ([".example.org"], "https://archive.example.org/", []),
        (["*"], "https://archive.example.org", ["archive.E005"]),
        (["archive.example.org"], "http://archive.example.org", ["archive.E006"]),
        (["archive.example.org"], "https://elsewhere.example.net", ["archive.E006"]),
        (["archive.example.org"], "https://archive.example.org/path", ["archive.E006"]),
    ],
)
def test_a_public_archive_answers_to_its_own_names(
    settings: Any, hosts: list[str], origin: str, found: list[str]
) -> None:
    settings.IS_PUBLIC, settings.ALLOWED_HOSTS, settings.CANONICAL_ORIGIN = True, hosts, origin
    assert ids(checks.public_archive_is_named) == found


def test_a_verification_is_asked_for_when_it_is_due(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_fast(1, 1)
    assert checks.verification_is_recent() == []
    assert ids(checks.verification_is_recent, databases=["default"]) == ["archive.W007"]
    record_archive_event(EventVerb.VERIFIED, changes={"mode": "full", "found": 0, "checked": {}, "head": ""})
    assert ids(checks.verification_is_recent, databases=["default"]) == []
    with time_machine.travel(datetime.now(UTC) + timedelta(days=31)):
        assert ids(checks.verification_is_recent, databases=["default"]) == ["archive.W007"]

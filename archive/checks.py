"""What `manage.py check` says about this archive's own promises, beside Django's checks.

Sources: ../shared/design/reliability.md, sections 0 (fact 5: whoever writes the index runs
code), 3 (SQLite's settings) and 5 (host names, upload limits).
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Tags
from django.db import DatabaseError
from django.http.request import validate_host
from django.utils.translation import gettext as _

from archive.preserve.standing import standing

Apps = Sequence[AppConfig] | None


def register() -> None:
    """Register every check; called once, when the application is ready."""
    checks.register(index_is_private, Tags.security)
    checks.register(limits_agree, "archive")
    checks.register(database_keeps_its_word, "archive")
    checks.register(public_archive_is_named, "archive")
    checks.register(verification_is_recent, Tags.database)


def index_is_private(app_configs: Apps = None, **kwargs: Any) -> list[CheckMessage]:
    """The index directory is code: only its owner may write or read it, and it is never served."""
    index = Path(settings.INDEX_DIR)
    found: list[CheckMessage] = []
    served = [Path(folder) for folder in (settings.STATIC_ROOT, settings.MEDIA_ROOT) if folder]
    served += map(Path, settings.STATICFILES_DIRS)
    if any(index.resolve().is_relative_to(folder.resolve()) for folder in served):
        found.append(checks.Error(_("The index directory lies in a folder that is served."), id="archive.E001"))
    if index.is_dir() and index.stat().st_mode & 0o022:
        text = _("Others on this machine can write the index, and so run code in the archive.")
        found.append(checks.Error(text, hint=f"chmod 700 {index}", id="archive.E002"))
    elif index.is_dir() and index.stat().st_mode & 0o077:
        text = _("Others on this machine can read the index.")
        found.append(checks.Warning(text, hint=f"chmod 700 {index}", id="archive.W002"))
    return found


def limits_agree(app_configs: Apps = None, **kwargs: Any) -> list[CheckMessage]:
    """A document that is too long must reach its form, which says so, before Django cuts the request off."""
    if settings.DATA_UPLOAD_MAX_MEMORY_SIZE > 3 * settings.MAX_DOCUMENT_BYTES:
        return []  # percent-encoding makes three bytes of one
    text = _("DATA_UPLOAD_MAX_MEMORY_SIZE must be more than three times MAX_DOCUMENT_BYTES.")
    return [checks.Error(text, id="archive.E003")]


def database_keeps_its_word(app_configs: Apps = None, **kwargs: Any) -> list[CheckMessage]:
    """SQLite loses writes to locks unless it is set up as measured; PostgreSQL must notice a dropped connection."""
    database = settings.DATABASES["default"]
    options = database.get("OPTIONS", {})
    if database["ENGINE"].endswith("sqlite3"):
        begun = str(options.get("init_command", "")).replace(" ", "").lower()
        if (
            options.get("transaction_mode") == "IMMEDIATE"
            and "journal_mode=wal" in begun
            and "synchronous=full" in begun
        ):
            return []
        text = _("SQLite must run with IMMEDIATE transactions, journal_mode=WAL and synchronous=FULL.")
        return [checks.Error(text, id="archive.E004")]
    if database.get("CONN_MAX_AGE") and not database.get("CONN_HEALTH_CHECKS"):
        return [checks.Warning(_("Kept connections need CONN_HEALTH_CHECKS."), id="archive.W004")]
    return []


def public_archive_is_named(app_configs: Apps = None, **kwargs: Any) -> list[CheckMessage]:
    """An archive that others can reach answers to names of its own, and its links bear one of them over https."""
    if not settings.IS_PUBLIC:
        return []
    found: list[CheckMessage] = []
    if "*" in settings.ALLOWED_HOSTS:
        text = _("ALLOWED_HOSTS must name the archive's hosts; * lets any name be put into its pages.")
        found.append(checks.Error(text, id="archive.E005"))
    origin = urlsplit(settings.CANONICAL_ORIGIN)
    if origin.scheme != "https" or origin.path.strip("/") or not validate_host(origin.netloc, settings.ALLOWED_HOSTS):
        text = _("CANONICAL_ORIGIN must be https:// and one of ALLOWED_HOSTS, without a path.")
        found.append(checks.Error(text, id="archive.E006"))
    return found


def verification_is_recent(
    app_configs: Apps = None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """A full verification is due every thirty days; asked only with a database: `check --database default`."""
    if not databases:
        return []
    try:
        kept = standing()
    except DatabaseError:
        return []  # Nothing is kept in a database that is not set up yet.
    if not kept.captures or (kept.last_full and not kept.last_full.is_overdue):
        return []
    text = _("The archive was last verified in full: %(when)s.")
    when = kept.last_full.at.date().isoformat() if kept.last_full else _("never")
    hint = "manage.py archive verify --full"
    return [checks.Warning(text % {"when": when}, hint=hint, id="archive.W007")]

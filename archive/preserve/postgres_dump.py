"""PostgreSQL's own dump and restore, as of the moment a transaction sees."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from shutil import which

from django.db import connection


class DumpError(Exception):
    """PostgreSQL's tools are missing or refused; the message says what to do."""


def dump(path: Path, snapshot: str) -> None:
    """Write the database, as the exported snapshot sees it, into a file of pg_dump's own format."""
    _run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}", f"--file={path}"])


def export_snapshot() -> str:
    """Return the name under which others can see what the present transaction sees."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_export_snapshot()")
        (name,) = cursor.fetchone() or ("",)
        return str(name)


def restore(path: Path) -> None:
    """Read a dump into the database, as one transaction."""
    _run("pg_restore", ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", str(path)])


def _run(program: str, arguments: Sequence[str]) -> None:
    tool = which(program)
    if not tool:
        raise DumpError(f"{program} is not installed (Debian's package: postgresql-client).")
    settings = connection.settings_dict
    named = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    environment = {variable: str(settings[key]) for variable, key in named.items() if settings.get(key)}
    database = f"--dbname={settings['NAME']}"
    ended = subprocess.run(  # noqa: S603 - a fixed program with our own arguments
        [tool, database, *arguments], env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if ended.returncode:
        raise DumpError(f"{program} failed: {ended.stderr.strip()[-2000:]}")

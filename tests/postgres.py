"""A PostgreSQL server of the tests' own: a cluster in a temporary folder, reached by a socket in it, gone at the end.

Take the fixture `postgres` for a running cluster, or `running_postgres()` outside pytest
(the chaos runner). initdb refuses root, so root runs it as the user that Debian's package made.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

_SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "lc_messages": "'C'",
}
"""Nothing here must outlive a power cut, and a killed process loses no page of the kernel's."""


class PostgresAbsentError(Exception):
    """This machine has no PostgreSQL server to run; the message says what is missing."""


@dataclass(frozen=True)
class Cluster:
    """A running server."""

    programs: Path
    folder: Path
    """Holds the data, the log and the socket."""

    def url(self, database: str = "postgres") -> str:
        """Return the DATABASE_URL of a database."""
        return f"postgres://{_user()}@{quote(str(self.folder), safe='')}/{database}"

    def create(self, database: str) -> str:
        """Create an empty database; return its DATABASE_URL."""
        self._run("createdb", "--host", str(self.folder), database)
        return self.url(database)

    def drop(self, database: str) -> None:
        """Drop a database, whoever is connected to it."""
        self._run("dropdb", "--host", str(self.folder), "--force", database)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = f"-k {self.folder}"
        log = str(self.folder / "log")
        self._run("pg_ctl", "start", "-w", "-s", "-D", str(self.folder / "data"), "-l", log, "-o", options)

    def stop(self, mode: str = "fast") -> None:
        """Stop the server; `immediate` is a crash, and the next start recovers from it."""
        self._run("pg_ctl", "stop", "-w", "-s", "-D", str(self.folder / "data"), "-m", mode)

    def _run(self, program: str, *arguments: str) -> None:
        command = [*_as_owner(), str(self.programs / program), *arguments]
        # Output goes to a file: the server would keep a pipe open for ever.
        with tempfile.TemporaryFile() as output:
            ended = subprocess.run(command, stdout=output, stderr=output, cwd="/", env=_environment(), check=False)
            if ended.returncode:
                output.seek(0)
                raise RuntimeError(f"{program} failed: {output.read().decode(errors='replace')[-2000:]}")


@contextmanager
def running_postgres() -> Iterator[Cluster]:
    """Run a cluster until the block ends; raises PostgresAbsentError where there is no server."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="archive-pg-"))
    cluster = Cluster(programs, folder)
    try:
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        data = str(folder / "data")
        cluster._run("initdb", "--pgdata", data, "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync")
        settings = "\n".join(f"{name} = {value}" for name, value in _SETTINGS.items())
        with (folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(f"\n{settings}\n")
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """Return a running cluster; skips, with the reason, where there is no server."""
    try:
        _programs()
    except PostgresAbsentError as absence:
        pytest.skip(str(absence))
    with running_postgres() as cluster:
        yield cluster


def _programs() -> Path:
    """Return the folder of the newest server installed."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not folders and (found := shutil.which("initdb")):
        folders = [Path(found).resolve().parent]
    if not folders:
        raise PostgresAbsentError("PostgreSQL's server is not installed (Debian's package: postgresql)")
    if os.geteuid() == 0 and not (_has_owner() and shutil.which("runuser")):
        raise PostgresAbsentError("PostgreSQL does not run as root, and there is no user postgres to run it")
    return max(folders, key=lambda folder: [int(part) for part in folder.parent.name.split(".") if part.isdecimal()])


def _has_owner() -> bool:
    try:
        return bool(pwd.getpwnam("postgres"))
    except KeyError:
        return False


def _as_owner() -> list[str]:
    return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def _user() -> str:
    return "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name


def _environment() -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C", "PGUSER": _user()}

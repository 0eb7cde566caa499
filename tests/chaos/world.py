"""An archive of its own in a temporary folder: database, application, indexers, and the means to kill them."""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.architecture.repository import manage
from tests.chaos.clients import NotSentError, ask
from tests.postgres import Cluster, running_postgres

ROOT = Path(__file__).resolve().parents[2]
WORKERS = 4


@dataclass
class World:
    """What runs, and what was done to it."""

    folder: Path
    cluster: Cluster | None
    url: str
    indexers: int = 2
    mutant: str = ""
    kills: Counter[str] = field(default_factory=Counter)
    downtimes: list[tuple[float, float]] = field(default_factory=list)
    """When the database was down: answers 5xx are right then."""

    def __post_init__(self) -> None:
        self.master: subprocess.Popen[bytes] | None = None
        self.nursery: subprocess.Popen[str] | None = None
        self.following: list[int] = []

    @property
    def socket(self) -> Path:
        """Where the application listens."""
        return self.folder / "socket"

    @property
    def environment(self) -> dict[str, str]:
        """What every process of this world is started with."""
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.chaos.settings",
            "VAR_DIR": str(self.folder),
            "DATABASE_URL": self.url,
            "CHAOS_MUTANT": self.mutant,
            "OPENBLAS_NUM_THREADS": "1",
        }

    def start(self) -> None:
        """Start the application and the indexers, and wait until it answers."""
        command = [sys.executable, "-m", "tests.chaos.nursery"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.nursery = subprocess.Popen(command, cwd=ROOT, env=self.environment, text=True, **pipes)  # type: ignore[call-overload]
        self.start_application()
        self.following = [self.start_indexer() for _each in range(self.indexers)]
        self.wait_until_it_answers()

    def start_application(self) -> None:
        """Start the master with its workers, in a process group of its own."""
        command = [sys.executable, "-m", "gunicorn", "tests.chaos.wsgi:application", "--preload"]
        command += ["-c", str(ROOT / "tests" / "chaos" / "gunicorn_settings.py"), "--timeout", "30"]
        command += ["-w", str(WORKERS), "--bind", f"unix:{self.socket}", "--log-level", "critical"]
        self.master = subprocess.Popen(command, cwd=ROOT, env=self.environment, start_new_session=True)

    def start_indexer(self) -> int:
        """Have the nursery fork an indexer; return its process number."""
        assert self.nursery
        assert self.nursery.stdin
        assert self.nursery.stdout
        self.nursery.stdin.write("follow\n")
        self.nursery.stdin.flush()
        return int(self.nursery.stdout.readline())

    def wait_until_it_answers(self) -> None:
        """Wait for the application."""
        for _attempt in range(600):
            with suppress(OSError, NotSentError):
                if ask(self.socket, "GET", "/healthz")[0] == 200:
                    return
            time.sleep(0.1)
        raise RuntimeError("The application does not answer.")

    def hurt(self, chance: random.Random) -> None:
        """Do one harm."""
        kinds = ["worker"] * 45 + ["indexer"] * 40 + ["master"] * 2 + ["rebuild"] * 6 + ["database"] * 3
        kind = chance.choice(kinds)
        if (kind == "database" and self.cluster is None) or (kind in {"indexer", "rebuild"} and not self.indexers):
            kind = "worker"
        getattr(self, f"kill_{kind}")(chance)

    def kill_worker(self, chance: random.Random) -> None:
        """Kill a worker; the master replaces it."""
        assert self.master
        path = Path(f"/proc/{self.master.pid}/task/{self.master.pid}/children")
        workers = path.read_text().split() if path.exists() else []
        if workers:
            self._kill(int(chance.choice(workers)), "worker")

    def kill_indexer(self, chance: random.Random) -> None:
        """Kill one of the indexers, the one that writes or the one that waits, and start another."""
        place = chance.randrange(len(self.following))
        self._kill(self.following[place], "indexer")
        self.following[place] = self.start_indexer()

    def kill_rebuild(self, chance: random.Random) -> None:
        """Ask for a new index and kill the indexers while one makes it."""
        (self.folder / "index" / "rebuild.wanted").write_text("{}")
        time.sleep(chance.uniform(0.0, 0.5))
        for place, indexer in enumerate(self.following):
            self._kill(indexer, "rebuild")
            self.following[place] = self.start_indexer()

    def kill_master(self, chance: random.Random) -> None:
        """Kill the master and all its workers, and start anew."""
        assert self.master
        os.killpg(self.master.pid, signal.SIGKILL)
        self.master.wait()
        self.kills["master"] += 1
        self.start_application()
        self.wait_until_it_answers()

    def kill_database(self, chance: random.Random) -> None:
        """Crash PostgreSQL and let it recover."""
        assert self.cluster
        began = time.monotonic()
        self.cluster.stop("immediate")
        self.cluster.start()
        self.kills["database"] += 1
        self.downtimes.append((began, time.monotonic() + 2.0))

    def _kill(self, process: int, kind: str) -> None:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
            self.kills[kind] += 1

    def stop(self) -> None:
        """Kill everything."""
        if self.master:
            with suppress(ProcessLookupError):
                os.killpg(self.master.pid, signal.SIGKILL)
            self.master.wait()
        for indexer in self.following:
            with suppress(ProcessLookupError):
                os.kill(indexer, signal.SIGKILL)
        if self.nursery:
            self.nursery.kill()
            self.nursery.communicate()


@contextmanager
def a_world(database: str, *, indexers: int = 2, mutant: str = "") -> Iterator[World]:
    """Make an empty archive with an index on a kind of database; everything is gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="archive-chaos-"))
    try:
        if database == "postgres":
            with running_postgres() as cluster:
                yield _made(World(folder, cluster, cluster.create("chaos"), indexers, mutant))
        else:
            yield _made(World(folder, None, f"sqlite:///{folder / 'archive.sqlite3'}", indexers, mutant))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(world: World) -> World:
    (world.folder / "static").mkdir()
    manage("migrate -v0", "index rebuild", environment={**world.environment, "CHAOS_MUTANT": ""})
    return world

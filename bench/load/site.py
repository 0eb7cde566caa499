"""An archive of some size, served as the README says, that a crowd can be let loose on."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PORT = 8190


class Site:
    """The application, its indexer and a curator, as processes."""

    def __init__(self, folder: Path, database: str = "") -> None:
        """Name the folder that holds everything, and a database address where it is not SQLite."""
        self.folder = folder
        self.environment = {**os.environ, "VAR_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "archive.settings"}
        self.environment |= {"PORT": str(PORT), "OPENBLAS_NUM_THREADS": "1"}
        if database:
            self.environment["DATABASE_URL"] = database
        self._others: list[subprocess.Popen[str]] = []

    @property
    def origin(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{PORT}"

    def fill(self, size: int) -> None:
        """Set the archive up with statements of several hundred words each, and its index."""
        command = [sys.executable, "-m", "bench.load.collection", str(size)]
        subprocess.run(command, cwd=ROOT, env=self.environment, check=True)

    def addresses(self, kind: str) -> list[str]:
        """Return the addresses that were written down when the collection was made."""
        return (self.folder / f"{kind}.txt").read_text(encoding="utf-8").split()

    def start(self) -> None:
        """Start the application and the indexer; wait until it answers."""
        gunicorn = [sys.executable, "-m", "gunicorn", "-c", str(ROOT / "gunicorn.conf.py")]
        self.master = self._process(gunicorn)
        self._others.append(self._process([sys.executable, "manage.py", "index", "follow"]))
        self.wait_until_ready()

    def curator(self) -> "subprocess.Popen[str]":
        """Start a curator; the caller reads what was published from its output."""
        working = self._process([sys.executable, "-m", "bench.load.curator"])
        self._others.append(working)
        return working

    def wait_until_ready(self, patience: float = 60.0) -> float:
        """Wait until the application says that it is ready; return the seconds that took."""
        began = time.monotonic()
        while time.monotonic() - began < patience:
            with suppress(OSError), urllib.request.urlopen(f"{self.origin}/readyz", timeout=5) as response:
                if response.status == 200:
                    return time.monotonic() - began
            time.sleep(0.05)
        raise RuntimeError("The application is not ready.")

    def workers(self) -> list[int]:
        """Return the process numbers of the workers."""
        path = Path(f"/proc/{self.master.pid}/task/{self.master.pid}/children")
        return [int(number) for number in path.read_text().split()]

    def kill_worker(self, number: int) -> None:
        """Kill a worker without a warning."""
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)

    def reload(self) -> None:
        """Ask for new workers; the old ones finish what they do."""
        self.master.send_signal(signal.SIGHUP)

    def memory(self) -> float:
        """Return the megabytes that the workers hold, shared pages counted once for each that shares them."""
        total = 0
        for worker in self.workers():
            with suppress(OSError):
                lines = Path(f"/proc/{worker}/smaps_rollup").read_text().splitlines()
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return total / 1024

    def files(self) -> int:
        """Return how many files the workers have open."""
        count = 0
        for worker in self.workers():
            with suppress(OSError):
                count += sum(1 for _each in Path(f"/proc/{worker}/fd").iterdir())
        return count

    def stop(self) -> None:
        """End everything, the readers' side first."""
        for process in [self.master, *self._others]:
            process.terminate()
        for process in [self.master, *self._others]:
            with suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()

    def _process(self, command: list[str]) -> "subprocess.Popen[str]":
        log = (self.folder / "log.txt").open("a")
        with log:
            return subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, stderr=log, text=True
            )

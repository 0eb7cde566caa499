"""A crowd of readers: wrk, asking for some addresses over many connections at once."""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).parent / "requests.lua"
PATIENCE = 60
"""Seconds after which a reader gives up: more than the server's own last stop."""


@dataclass(frozen=True)
class Outcome:
    """What a crowd saw: answers by status, connections broken, and times in seconds."""

    ok: int
    busy: int
    other: int
    last_other: int
    broken: int
    timeouts: int
    seconds: float
    p50: float
    p99: float
    longest: float

    @property
    def failed(self) -> int:
        """Requests that got neither a page nor a word that the archive is busy."""
        return self.other + self.broken + self.timeouts

    def __str__(self) -> str:
        """The figures in one line."""
        answered = self.ok + self.busy + self.other
        return (
            f"{answered} answers in {self.seconds:.0f} s ({answered / self.seconds:.0f}/s): {self.ok} pages, "
            f"{self.busy} × 503, {self.other} others{f' ({self.last_other})' if self.other else ''}, "
            f"{self.broken} broken, {self.timeouts} timeouts; "
            f"p50 {self.p50 * 1000:.0f} ms, p99 {self.p99 * 1000:.0f} ms, longest {self.longest:.1f} s"
        )


class Crowd:
    """Readers at work; `outcome` waits for them."""

    def __init__(self, origin: str, addresses: Sequence[str], *, connections: int, seconds: float) -> None:
        """Start asking. Raises FileNotFoundError where wrk is not installed."""
        if not shutil.which("wrk"):
            raise FileNotFoundError("wrk is needed: on Debian, apt install wrk.")
        self._list = tempfile.NamedTemporaryFile("w", suffix=".txt")  # noqa: SIM115 - kept until the outcome is read
        self._list.write("\n".join(addresses) + "\n")
        self._list.flush()
        threads = min(2, connections)
        command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{max(1, round(seconds))}s", f"--timeout={PATIENCE}s"]
        command += ["--script", str(SCRIPT), origin, "--", self._list.name]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def outcome(self) -> Outcome:
        """Wait for the end and return what was seen."""
        printed, _nothing = self._process.communicate()
        self._list.close()
        return Outcome(**json.loads(next(line for line in printed.splitlines() if line.startswith("{"))))

"""What a published statement costs until every worker finds it, and what opening the index again costs."""

import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from archive.search.engine import open_snapshot
from bench.corpus import BenchStatement
from bench.engines import Engine
from bench.measuring import Measured, milliseconds, summed_up

WORKERS = 2
UPDATES = 24
"""Twice as many as make the small segments of single edits one."""


@dataclass(frozen=True)
class Publishing:
    """Milliseconds beside each peer, and of opening again."""

    visible: Measured
    reopening: float


class Workers:
    """Readers in processes of their own."""

    def __init__(self, name: str, place: str) -> None:
        command = [sys.executable, "-m", "bench.worker", name, place]
        self._processes = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(WORKERS)
        ]

    def totals(self, word: str) -> list[int]:
        """Ask every worker for a word."""
        for process in self._processes:
            assert process.stdin is not None
            process.stdin.write(f"{word}\n")
            process.stdin.flush()
        return [int(process.stdout.readline()) for process in self._processes if process.stdout is not None]

    def stop(self) -> None:
        """End them."""
        for process in self._processes:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.close()
            process.wait()
            process.stdout.close()


def publishing(engines: Sequence[Engine], places: dict[str, str], corpus: list[BenchStatement]) -> Publishing:
    """Publish statements one by one and ask all workers for each. Raises AssertionError when one does not find it."""
    workers = {engine.name: Workers(engine.name, places[engine.name]) for engine in engines}
    times: dict[str, list[float]] = {engine.name: [] for engine in engines}
    reopened: list[float] = []
    try:
        for number in range(UPDATES):
            victim = corpus[(number * 977) % len(corpus)]
            word = f"zzq{'abcdefghij'[number // 10]}{'abcdefghij'[number % 10]}"
            changed = replace(victim, body=[word, *victim.body[1:]])
            for engine in engines:
                run = _publish(engine, workers[engine.name], changed, word)
                times[engine.name].append(milliseconds(run))
                if engine.name == "archive":
                    reopened.append(milliseconds(open_snapshot))
                engine.update(victim)
    finally:
        for own in workers.values():
            own.stop()
    measured = summed_up("one statement published, visible in 2 workers", times, {"fts5": 10.0})
    return Publishing(measured, round(statistics.median(reopened), 3))


def _publish(engine: Engine, workers: Workers, changed: BenchStatement, word: str) -> Callable[[], None]:
    def run() -> None:
        engine.update(changed)
        found = workers.totals(word)
        assert found == [1] * WORKERS, f"{engine.name}: the workers find {found}"

    return run

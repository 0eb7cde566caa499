"""A run: writers, readers, and a kill every moment; then the judgement."""

import random
import threading
import time
from dataclasses import dataclass, field

from django.db import connections

from tests.chaos.clients import Reader, Writer
from tests.chaos.judge import Verdict, judge, judge_while_it_serves
from tests.chaos.ledger import Ledger
from tests.chaos.world import World

WRITERS = 6
KEYS_EACH = 60
READERS = 1
PAUSE = 0.33
"""Mean seconds between two kills."""


@dataclass
class Outcome:
    """All that a run measured."""

    ledger: Ledger
    verdict: Verdict
    kills: dict[str, int] = field(default_factory=dict)
    searches: dict[int, int] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether nothing was wrong."""
        return not self.verdict.wrong

    def report(self) -> str:
        """Return the figures in a few lines."""
        ledger = self.ledger
        kills = ", ".join(f"{count} {kind}" for kind, count in sorted(self.kills.items()))
        lines = [
            f"acknowledged {ledger.acknowledged}, unanswered {ledger.unknown}, keys {len(ledger.allowed)}",
            f"kills {sum(self.kills.values())} ({kills})",
            f"writes p50 {ledger.percentile(0.5):.0f} ms, p99 {ledger.percentile(0.99):.0f} ms",
            "searches " + ", ".join(f"{status}: {count}" for status, count in sorted(self.searches.items())),
            f"wrong {dict(self.verdict.wrong) or 0}",
        ]
        return "\n".join([*lines, *self.verdict.examples])


def run(world: World, seconds: float, seed: int, *, pause: float = PAUSE) -> Outcome:
    """Write, search and kill for a time, then judge."""
    chance, stop = random.Random(seed), threading.Event()
    ledger, keys = Ledger(), [str(number) for number in range(WRITERS * KEYS_EACH)]
    world.start()
    try:
        writers = [
            Writer(world.socket, keys[number::WRITERS], ledger, random.Random(f"{seed}-{number}"), stop)
            for number in range(WRITERS)
        ]
        readers = [Reader(world.socket, keys, random.Random(f"{seed}-r{number}"), stop) for number in range(READERS)]
        for thread in (*writers, *readers):
            thread.start()
        _harass(world, chance, seconds, pause)
        stop.set()
        for thread in (*writers, *readers):
            thread.join(60)
        outcome = Outcome(ledger, Verdict(), dict(world.kills))
        _judge_searches(world, readers, outcome)
        judge_while_it_serves(world, ledger, outcome.verdict, chance)
    finally:
        stop.set()
        connections.close_all()
        world.stop()
    judge(ledger, outcome.verdict)
    connections.close_all()
    return outcome


def _harass(world: World, chance: random.Random, seconds: float, pause: float) -> None:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        time.sleep(chance.uniform(0.2, 1.8) * pause)
        world.hurt(chance)


def _judge_searches(world: World, readers: list[Reader], outcome: Outcome) -> None:
    """A search may fail while the database is down, and never else."""
    for reader in readers:
        for status, count in reader.answers.items():
            outcome.searches[status] = outcome.searches.get(status, 0) + count
        for moment, status, content in reader.failures:
            if not any(began <= moment <= ended for began, ended in world.downtimes):
                outcome.verdict.note("search failed", f"{status} {content[-160:]}")

"""What is done to the archive, and what may come of it.

Targets: ../shared/design/reliability.md, section 6, as counts and ratios. Each scenario returns
the sentences to print, each with whether it is what was promised.
"""

import random
import statistics
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from bench.load.crowd import Crowd, Outcome
from bench.load.site import Site
from tests.postgres import Cluster

CONNECTIONS = 64
FLOOD = 400


@dataclass(frozen=True)
class Finding:
    """One figure, and whether it keeps the promise; none where nothing was promised."""

    text: str
    is_kept: bool | None = None


def browse(site: Site, seconds: float) -> list[Finding]:
    """Readers turn pages while a curator publishes."""
    seen = Crowd(site.origin, site.addresses("browse"), connections=CONNECTIONS, seconds=seconds).outcome()
    ratio = seen.p99 / seen.p50
    return [
        Finding(str(seen)),
        Finding(f"{seen.failed + seen.busy} requests failed (0)", seen.failed + seen.busy == 0),
        Finding(f"p99 {ratio:.1f} × p50 (4)", ratio <= 4),
    ]


def search(site: Site, seconds: float) -> list[Finding]:
    """Readers search as they do: rare words mostly, pairs, phrases, some common words; others turn pages."""
    pages = Crowd(site.origin, site.addresses("browse"), connections=CONNECTIONS // 2, seconds=seconds)
    seen = Crowd(site.origin, site.addresses("search"), connections=CONNECTIONS // 2, seconds=seconds).outcome()
    browsed = pages.outcome()
    failed = seen.failed + browsed.failed
    return [
        Finding(f"searching: {seen}"),
        Finding(f"browsing meanwhile: {browsed}"),
        Finding(f"{failed} requests failed (0)", failed == 0),
        Finding(f"{seen.busy + browsed.busy} were told to come back"),
    ]


def flood(site: Site, seconds: float) -> list[Finding]:
    """Hundreds ask the heaviest questions at once; a few go on reading."""
    alone = Crowd(site.origin, site.addresses("browse"), connections=4, seconds=max(5, seconds / 6)).outcome()
    crowd = Crowd(site.origin, site.addresses("heavy"), connections=FLOOD, seconds=seconds)
    time.sleep(1)
    browsed = Crowd(site.origin, site.addresses("browse"), connections=4, seconds=seconds - 2).outcome()
    seen = crowd.outcome()
    after = Crowd(site.origin, site.addresses("browse"), connections=4, seconds=max(5, seconds / 6)).outcome()
    slower = after.p50 / alone.p50
    refused = browsed.failed + browsed.busy
    return [
        Finding(f"before: {alone}"),
        Finding(f"{FLOOD} heavy searchers: {seen}"),
        Finding(f"browsing meanwhile: {browsed}"),
        Finding(f"after: {after}"),
        Finding(f"{seen.failed} searches got neither 200 nor 503 (0)", seen.failed == 0),
        Finding(f"{browsed.ok} pages browsed meanwhile, {refused} refused (0)", browsed.ok > 0 and not refused),
        Finding(f"after the flood p50 is {slower:.1f} × what it was (2)", 0 < slower <= 2),
    ]


def workers(site: Site, seconds: float) -> list[Finding]:
    """A worker is killed each second: only what it was doing fails."""
    seen, kills = _meanwhile(site, seconds, lambda: site.kill_worker(random.choice(site.workers())), every=1.0)
    return [
        Finding(str(seen)),
        Finding(f"{kills} workers killed, {seen.failed} requests failed (at most one each)", seen.failed <= kills),
    ]


def reload(site: Site, seconds: float) -> list[Finding]:
    """The application is reloaded every five seconds: nobody notices."""
    seen, reloads = _meanwhile(site, seconds, site.reload, every=5.0)
    failed = seen.failed + seen.busy
    return [Finding(str(seen)), Finding(f"{reloads} reloads, {failed} requests failed (0)", failed == 0)]


def restart(site: Site, seconds: float, cluster: Cluster) -> list[Finding]:
    """PostgreSQL crashes and recovers: pages say 503 meanwhile, and come back by themselves."""
    back: list[float] = []

    def crash() -> None:
        cluster.stop("immediate")
        cluster.start()
        back.append(site.wait_until_ready())

    seen, restarts = _meanwhile(site, seconds, crash, every=10.0)
    longest = max(back, default=0.0)
    return [
        Finding(str(seen)),
        Finding(f"{restarts} crashes; {seen.failed} requests got neither 200 nor 503 (0)", seen.failed == 0),
        Finding(f"ready again {longest:.1f} s after the database at most (5)", longest <= 5),
    ]


def soak(site: Site, requests: int) -> list[Finding]:
    """Many requests of both kinds while a curator publishes: memory and open files stay where they were."""
    done, failed, samples = 0, 0, list[tuple[int, float, int]]()
    addresses = site.addresses("browse") + site.addresses("search")[:20]
    while done < requests:
        seen = Crowd(site.origin, addresses, connections=16, seconds=10).outcome()
        done, failed = done + seen.ok + seen.busy, failed + seen.failed
        samples.append((done, site.memory(), site.files()))
    third = [memory for count, memory, _files in samples if done / 3 <= count <= done * 2 / 3]
    last = [memory for count, memory, _files in samples if count > done * 2 / 3]
    growth = statistics.median(last) / statistics.median(third) - 1
    files = [count for _done, _memory, count in samples]
    return [
        Finding(f"{done} requests, {failed} failed (0)", failed == 0),
        Finding(
            f"memory of all workers: {statistics.median(third):.0f} MB in the second third, "
            f"{statistics.median(last):.0f} MB in the last, most {max(memory for _n, memory, _f in samples):.0f} MB"
        ),
        Finding(
            "then: " + ", ".join(f"{count} {memory:.0f}" for count, memory, _n in samples[:: -(-len(samples) // 12)])
        ),
        Finding(f"grown by {growth:.1%} (5 %)", growth <= 0.05),
        Finding(f"open files between {min(files)} and {max(files)}"),
    ]


def _meanwhile(site: Site, seconds: float, harm: Callable[[], object], *, every: float) -> tuple[Outcome, int]:
    """Browse while some harm is done again and again; return what was seen and how often it was done."""
    ended, count = threading.Event(), [0]

    def repeat() -> None:
        while not ended.wait(every):
            harm()
            count[0] += 1

    crowd = Crowd(site.origin, site.addresses("browse"), connections=CONNECTIONS, seconds=seconds)
    doing = threading.Thread(target=repeat)
    doing.start()
    time.sleep(max(0.0, seconds - every))
    ended.set()
    doing.join()
    return crowd.outcome(), count[0]

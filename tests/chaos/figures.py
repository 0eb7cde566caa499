"""python -m tests.chaos.figures --statements 10000: how fast a publication is found, and how long a verification takes.

Prints figures; asserts none.
"""

import argparse
import time

import django

from tests.chaos.clients import ask
from tests.chaos.words import version_word
from tests.chaos.world import World, a_world


def main() -> None:
    """Fill, serve, publish one by one, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--publications", type=int, default=60)
    parser.add_argument("--db", choices=["sqlite", "postgres"], default="sqlite")
    options = parser.parse_args()
    with a_world(options.db, indexers=1) as world:
        from tests.chaos.__main__ import enter

        enter(world)
        _measure(world, options)


def _measure(world: World, options: argparse.Namespace) -> None:
    from archive.models import IndexChange
    from archive.preserve.verify import verify
    from archive.search.sync import rebuild
    from tests.preserve.random_archive import fill_fast

    django.setup()
    _timed(f"fill {options.statements}", lambda: fill_fast(options.statements, 1))
    IndexChange.objects.all().delete()
    _timed("rebuild", rebuild)
    found = _timed("verify --full", verify)
    print(f"  {found.report.checked}, {len(found.report.findings)} findings", flush=True)
    world.start()
    try:
        seconds = sorted(_publish(world, number) for number in range(options.publications))
    finally:
        world.stop()
    shares = {share: seconds[min(len(seconds) - 1, int(share * len(seconds)))] for share in (0.5, 0.95)}
    print(f"published to searchable: p50 {shares[0.5]:.2f} s, p95 {shares[0.95]:.2f} s, max {seconds[-1]:.2f} s")


def _publish(world: World, number: int) -> float:
    """Publish a new statement over HTTP; return the seconds from the answer until a search finds it."""
    key = str(1000 + number)
    ask(world.socket, "POST", f"/chaos/{key}/put/1")
    began = time.monotonic()
    while True:
        _status, content = ask(world.socket, "GET", f"/statements/?q={version_word(key, 1)}")
        if f"Key {key} version".encode() in content:
            return time.monotonic() - began
        time.sleep(0.01)


def _timed(name: str, do):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    began = time.monotonic()
    result = do()
    print(f"{name}: {time.monotonic() - began:.1f} s", flush=True)
    return result


if __name__ == "__main__":
    main()

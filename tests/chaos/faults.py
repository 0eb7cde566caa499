"""Harm to the index of a running archive: browsing stays, no search lies, writing goes on, and it heals by itself."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from archive.search.sync import compare
from tests.chaos.clients import ask
from tests.chaos.words import key_word, version_word
from tests.chaos.world import World

HEALED_WITHIN = 60.0


def _missing(path: Path, chance: random.Random) -> None:
    path.unlink(missing_ok=True)


def _truncated(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes()[: chance.randrange(max(1, path.stat().st_size))])


def _empty(path: Path, chance: random.Random) -> None:
    path.write_bytes(b"")


HARMS: list[Callable[[Path, random.Random], None]] = [_missing, _truncated, _empty]
PATTERNS = ["_MAIN_*.toc", "MAIN_*.trm", "MAIN_*.pst", "MAIN_*.pack", "manifest-*.json", "schema.json"]


def faults(world: World, seed: int) -> int:
    """Do each harm to each kind of file; print what was seen; return 1 when something was wrong."""
    chance, wrong, longest = random.Random(seed), list[str](), 0.0
    world.start()
    try:
        for key in map(str, range(30)):
            ask(world.socket, "POST", f"/chaos/{key}/put/1")
        _until_found(world, "29", 1)
        for number, (pattern, harm) in enumerate((pattern, harm) for pattern in PATTERNS for harm in HARMS):
            for path in (world.folder / "index" / "current").glob(pattern):
                harm(path, chance)
            took = _live_through(world, number, f"{pattern} {harm.__name__[1:]}", wrong)
            longest = max(longest, took)
    finally:
        world.stop()
    if different := compare(enqueue=False).statements:
        wrong.append(f"at the end {len(different)} statements differ")
    print(f"{len(PATTERNS) * len(HARMS)} harms, healed within {longest:.1f} s at most, {len(wrong)} wrong")
    print("\n".join(wrong))
    return 1 if wrong else 0


def _live_through(world: World, number: int, name: str, wrong: list[str]) -> float:
    """Browse, search and write until the index is whole again; return how long that took."""
    began, version = time.monotonic(), number + 2
    if ask(world.socket, "POST", f"/chaos/0/put/{version}")[0] != 200:
        wrong.append(f"{name}: writing failed")
    while time.monotonic() - began < HEALED_WITHIN:
        if (status := ask(world.socket, "GET", "/statements/")[0]) != 200:
            wrong.append(f"{name}: browsing answered {status}")
        status, content = ask(world.socket, "GET", f"/statements/?q={key_word('7')}")
        found = b"Key 7 version" in content
        if status not in {200, 503} or (status == 200 and not found):
            wrong.append(f"{name}: search answered {status} and {'found' if found else 'did not find'} what is there")
        if _finds(world, "0", version):
            return time.monotonic() - began
        time.sleep(0.2)
    wrong.append(f"{name}: not healed within {HEALED_WITHIN:.0f} s")
    return HEALED_WITHIN


def _finds(world: World, key: str, version: int) -> bool:
    status, content = ask(world.socket, "GET", f"/statements/?q={version_word(key, version)}")
    return status == 200 and f"Key {key} version".encode() in content


def _until_found(world: World, key: str, version: int) -> None:
    for _attempt in range(300):
        if _finds(world, key, version):
            return
        time.sleep(0.1)
    raise RuntimeError("The index does not follow.")

"""Where the things of a text stand, position by position."""

from collections.abc import Iterable
from itertools import chain
from typing import Protocol


class Placed(Protocol):
    """What stands at a place in a text, its end excluded."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where it ends."""


def positions(placed: Iterable[Placed]) -> set[int]:
    """Return every position that one of them takes."""
    return set(chain.from_iterable([range(one.start, one.end) for one in placed]))

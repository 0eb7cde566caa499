"""What is made once of an authority file, or of a part of it, and kept while the same object is used."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Of = TypeVar("Of")
Made = TypeVar("Made")
_MOST = 3
"""A process reads with one authority file at a time; tests and comparisons with a few."""


def kept(make: Callable[[Of], Made]) -> Callable[[Of], Made]:
    """Let a function keep what it made of the objects last given; it tells them by identity, since hashing is slow."""
    done: list[tuple[Of, Made]] = []

    @wraps(make)
    def made(of: Of) -> Made:
        for known, result in done:
            if known is of:
                return result
        done[:] = [*done[1 - _MOST :], (of, make(of))]
        return done[-1][1]

    return made

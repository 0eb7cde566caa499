"""Nothing found: which word is to blame, how it may be spelt, what to leave out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Suggestion:
    """A sentence, and the query that follows it."""

    sentence: str
    q: str


def suggestions_for(search: object) -> tuple[Suggestion, ...]:
    """Return what to try instead."""
    return ()

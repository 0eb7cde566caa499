"""What changed between two texts, word by word: runs that stayed, went or came."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

CONTEXT = 12
"""Words shown on each side of a change; what lies farther off is left out."""
_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")
_MOST_TOKENS = 20_000


class Fate(StrEnum):
    """What became of a run of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Run:
    """Words in a row with one fate."""

    fate: Fate
    text: str


def word_diff(old: str, new: str, context: int = CONTEXT) -> list[Run]:
    """Return the change as runs, unchanged stretches shortened to their ends; nothing for equal texts."""
    if old == new:
        return []
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(before) + len(after) > _MOST_TOKENS:
        before, after = re.findall(r"[^\n]*\n|[^\n]+", old), re.findall(r"[^\n]*\n|[^\n]+", new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    runs = [run for code in matcher.get_opcodes() for run in _runs(code, before, after)]
    return [short for place, run in enumerate(runs) for short in _shortened(run, place, len(runs), context)]


def _runs(code: tuple[str, int, int, int, int], before: list[str], after: list[str]) -> Iterator[Run]:
    tag, i1, i2, j1, j2 = code
    if tag == "equal":
        yield Run(Fate.SAME, "".join(before[i1:i2]))
        return
    if i1 < i2:
        yield Run(Fate.REMOVED, "".join(before[i1:i2]))
    if j1 < j2:
        yield Run(Fate.ADDED, "".join(after[j1:j2]))


def _shortened(run: Run, place: int, count: int, context: int) -> Iterator[Run]:
    """Keep the words of an unchanged run that stand next to a change."""
    tokens = _TOKEN.findall(run.text)
    head = 2 * context if place > 0 else 0
    tail = 2 * context if place < count - 1 else 0
    if run.fate is not Fate.SAME or len(tokens) <= head + tail + 2:
        yield run
        return
    if head:
        yield Run(Fate.SAME, "".join(tokens[:head]))
    yield Run(Fate.LEFT_OUT, "")
    if tail:
        yield Run(Fate.SAME, "".join(tokens[-tail:]))

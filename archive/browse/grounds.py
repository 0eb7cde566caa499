"""The passages a claim stands on, each in what surrounds it, with the place in the text that a reader can open."""

from dataclasses import dataclass

from archive.browse.apparatus import MOST_PASSAGES
from archive.browse.display_rights import ShownText, shown_text
from archive.models import Claim, Statement

_AROUND = 90
"""Characters of the capture shown on either side of a passage."""


@dataclass(frozen=True)
class Ground:
    """A passage as printed, with a little of what stands before and after it."""

    before: str
    words: str
    after: str
    url: str
    """Its paragraph on the statement's page, or the page itself where the passage is no part of the body."""
    in_body: bool


def grounds(claim: Claim, statement: Statement) -> list[Ground]:
    """Return the passages of a claim, none where the source's rights keep its text back."""
    shown = shown_text(statement)
    found = [_ground(passage, statement, shown) for passage in claim.passages[:MOST_PASSAGES]]
    return [ground for ground in found if ground]


def paragraph_url(statement: Statement, position: int) -> str:
    """Return the address of the paragraph that a place in the body is part of."""
    lines = statement.body[:position].split("\n")
    return f"{statement.get_absolute_url()}#p{sum(map(bool, lines[:-1])) + 1}"


def _ground(passage: dict[str, object], statement: Statement, shown: ShownText) -> Ground | None:
    """Return a passage if it may be shown: one of the body within what is shown, any other with full text alone."""
    raw = statement.derivation.raw
    start, end = int(str(passage["start"])), int(str(passage["end"]))
    span = statement.derivation.from_raw(start, end) if raw else None
    if not (shown.covers(span.end) if span else shown.with_apparatus):
        return None
    if raw[start:end] != passage.get("text"):
        return Ground("", str(passage.get("text") or ""), "", statement.get_absolute_url(), in_body=False)
    before, after = raw[max(0, start - _AROUND) : start], raw[end : end + _AROUND]
    around = shown.with_apparatus
    return Ground(
        _from_word(before, cut=start > _AROUND) if around else "",
        raw[start:end],
        _to_word(after, cut=end + _AROUND < len(raw)) if around else "",
        paragraph_url(statement, span.start) if span else statement.get_absolute_url(),
        in_body=span is not None,
    )


def _from_word(text: str, *, cut: bool) -> str:
    """Let what was cut begin with a whole word, on the line of the passage."""
    line = text.rsplit("\n", 1)[-1]
    return f"…{line.partition(' ')[2]}" if cut and line == text else line


def _to_word(text: str, *, cut: bool) -> str:
    """Let what was cut end with a whole word, on the line of the passage."""
    line = text.split("\n", 1)[0]
    return f"{line.rpartition(' ')[0]}…" if cut and line == text else line

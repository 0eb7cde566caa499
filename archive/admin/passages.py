"""A text cut into pieces, so that every passage a claim stands on can be marked where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from archive.models import Claim, Statement
from archive.vocabulary.terms import ClaimField


@dataclass(frozen=True)
class Piece:
    """A run of text to which the same marks apply."""

    text: str
    claims: tuple[int, ...] = ()
    """Keys of the claims that stand on it."""
    anchors: tuple[int, ...] = ()
    """Keys of the claims whose passage begins here."""
    cut: str = ""
    """Why the body leaves it out."""


@dataclass(frozen=True)
class Mark:
    """A passage of a claim in some text."""

    start: int
    end: int
    claim: int


def raw_pieces(statement: Statement, claims: Iterable[Claim]) -> list[Piece]:
    """Return the capture's text with the claims' passages and the cuts marked."""
    body = statement.derivation
    cuts = [(cut.start, cut.end, cut.reason) for cut in body.cuts]
    return pieces(body.raw, _raw_marks(claims), cuts)


def body_pieces(statement: Statement, claims: Iterable[Claim]) -> list[Piece]:
    """Return the body with the claims' passages marked where the body shows them."""
    body = statement.derivation
    marks = []
    for mark in _raw_marks(claims):
        span = body.from_raw(mark.start, mark.end)
        if span:
            marks.append(Mark(span.start, span.end, mark.claim))
    return pieces(body.text, marks, [])


def cut_passages(statement: Statement) -> list[Piece]:
    """Return what the body leaves out, in the order of the statement's cuts."""
    body = statement.derivation
    return [Piece(body.raw[cut.start : cut.end].strip(), cut=cut.reason) for cut in body.cuts]


def pieces(text: str, marks: list[Mark], cuts: list[tuple[int, int, str]]) -> list[Piece]:
    """Cut a text at every edge of a mark or a cut; the pieces joined are the text."""
    edges = {0, len(text), *(edge for mark in marks for edge in (mark.start, mark.end))}
    edges |= {edge for start, end, _reason in cuts for edge in (start, end)}
    ordered = sorted(edge for edge in edges if 0 <= edge <= len(text))
    seen: set[int] = set()
    found = []
    for start, end in pairwise(ordered):
        here = tuple(sorted({mark.claim for mark in marks if mark.start <= start and end <= mark.end}))
        anchors = tuple(claim for claim in here if claim not in seen)
        seen.update(anchors)
        reason = next((why for low, high, why in cuts if low <= start and end <= high), "")
        found.append(Piece(text[start:end], here, anchors, reason))
    return found


def _raw_marks(claims: Iterable[Claim]) -> list[Mark]:
    """Return every passage; a language stands on whole paragraphs, which would drown the rest."""
    return [
        Mark(passage["start"], passage["end"], claim.pk)
        for claim in claims
        if claim.field != ClaimField.LANGUAGE
        for passage in claim.evidence
    ]

"""A text cut into pieces, so that every passage a claim stands on can be marked where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from archive.admin.review_cuts import BY_CURATOR
from archive.browse.apparatus import CUT_REASONS
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


@dataclass(frozen=True)
class Mark:
    """A passage of a claim in some text."""

    start: int
    end: int
    claim: int


@dataclass
class Run:
    """Pieces of the capture that the body keeps, or that one cut leaves out."""

    cut: str = ""
    """The number of the cut among the statement's, as the form sends it; "" for what the body keeps."""
    reason: str | Promise = ""
    pieces: list[Piece] = field(default_factory=list)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the body with its number and where it begins."""

    index: int
    start: int
    pieces: list[Piece]


def raw_runs(statement: Statement, claims: Iterable[Claim]) -> list[Run]:
    """Return the capture's text, what each cut leaves out as a run of its own."""
    body, marks = statement.derivation, _raw_marks(claims)
    runs, at = [], 0
    seen: set[int] = set()
    order = sorted(enumerate(body.cuts), key=lambda pair: (pair[1].start, pair[1].end))
    for number, cut in order:
        start = max(cut.start, at)
        if start >= cut.end or not body.raw[start : cut.end].strip():
            continue
        if at < start:
            runs.append(Run(pieces=pieces(body.raw, marks, at, start, seen)))
        reason = CUT_REASONS.get(cut.reason, _("Left out by a curator") if cut.reason == BY_CURATOR else cut.reason)
        runs.append(Run(str(number), reason, pieces(body.raw, marks, start, cut.end, seen)))
        at = cut.end
    if at < len(body.raw):
        runs.append(Run(pieces=pieces(body.raw, marks, at, len(body.raw), seen)))
    return runs


def body_paragraphs(statement: Statement, claims: Iterable[Claim]) -> list[Paragraph]:
    """Return the body by paragraphs, with the claims' passages marked where the body shows them."""
    body = statement.derivation
    marks = []
    for mark in _raw_marks(claims):
        span = body.from_raw(mark.start, mark.end)
        if span:
            marks.append(Mark(span.start, span.end, mark.claim))
    text, seen = body.text, set[int]()
    return [
        Paragraph(index, span.start, pieces(text, marks, span.start, span.end, seen))
        for index, span in enumerate(body.paragraphs)
    ]


def pieces(text: str, marks: list[Mark], first: int, last: int, seen: set[int]) -> list[Piece]:
    """Cut a stretch of text at every edge of a mark; the pieces joined are the stretch.

    `seen` holds the claims whose passage has begun already, and takes those that begin here.
    """
    edges = {first, last, *(edge for mark in marks for edge in (mark.start, mark.end) if first < edge < last)}
    found = []
    for start, end in pairwise(sorted(edges)):
        here = tuple(sorted({mark.claim for mark in marks if mark.start <= start and end <= mark.end}))
        anchors = tuple(claim for claim in here if claim not in seen)
        seen.update(anchors)
        found.append(Piece(text[start:end], here, anchors))
    return found


def _raw_marks(claims: Iterable[Claim]) -> list[Mark]:
    """Return every passage; a language stands on whole paragraphs, which would drown the rest."""
    return [
        Mark(passage["start"], passage["end"], claim.pk)
        for claim in claims
        if claim.field != ClaimField.LANGUAGE
        for passage in claim.evidence
    ]

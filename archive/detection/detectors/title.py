"""The title: the headline the text carries, else its first sentence, marked as derived.

A headline is what the page marks as its main heading or, in pasted text, a first line
shaped like one (cleaning/plain). A derived title is never an original one: cataloguers put
such titles in brackets (RDA 2.3.2.11, devised title).
"""

import re
from collections.abc import Iterator, Sequence

from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.reading import Paragraph, Reading, Zone
from archive.vocabulary.terms import Basis, ClaimField, Confidence

VERSION = 2
FIELDS = (ClaimField.TITLE,)
REQUIRES: tuple[ClaimField, ...] = ()

_PAGE_TITLE = re.compile(r"^(?:og:title|headline|Subject): (?P<title>.{8,300})$")
_LONGEST_DERIVED = 160


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the best title only."""
    reading = context.reading
    if reading.title:
        halves = _halves(reading)
        text = " ".join(reading.printed(half.start, half.end) for half in halves)
        marked = reading.document.media_type != "text/plain"
        confidence = Confidence.HIGH if marked else Confidence.MEDIUM
        evidence = tuple(reading.evidence(half.start, half.end) for half in halves)
        yield Fact(
            ClaimField.TITLE, {"text": text, "derived": False}, confidence, Basis.STATED, evidence, reason="headline"
        )
        return
    for line in reading.in_zones(Zone.METADATA):
        match = _PAGE_TITLE.match(reading.text[line.start : line.end])
        if match:
            start = line.start + match.start("title")
            evidence = (reading.evidence(start, line.end),)
            value = {"text": match["title"], "derived": False}
            yield Fact(ClaimField.TITLE, value, Confidence.MEDIUM, Basis.METADATA, evidence, reason="page metadata")
            return
    if reading.body_paragraphs:
        yield _derived(context, reading.body_paragraphs[0])


def _halves(reading: Reading) -> list[Paragraph]:
    """Return the lines of the headline: it may run on in those that follow it at once."""
    lines: list[Paragraph] = []
    for paragraph in reading.in_zones(Zone.TITLE):
        if lines and paragraph.number != lines[-1].number + 1:
            break
        lines.append(paragraph)
    return lines


def _derived(context: Context, first: Paragraph) -> Fact:
    reading = context.reading
    sentence = reading.sentence_at(first.start)
    end = sentence.end if sentence else first.end
    text = reading.printed(first.start, end).strip().rstrip(".")
    if len(text) > _LONGEST_DERIVED:
        text = text[:_LONGEST_DERIVED].rsplit(" ", 1)[0].rstrip(",;: ") + "…"
    evidence = (reading.evidence(first.start, end),)
    value = {"text": text, "derived": True}
    return Fact(
        ClaimField.TITLE,
        value,
        Confidence.LOW,
        Basis.COMPUTED,
        evidence,
        reason="first sentence; the text has no headline",
    )

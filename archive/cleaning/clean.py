"""The one entry of this floor: a raw document in, its text and body out.

`clean` is pure and its result can be pickled, so a caller may run it in a child process
with limits on time and memory; every input is also capped and pre-checked here.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.cleaning import sniff
from archive.cleaning.body import Body, Cut, Repair
from archive.cleaning.chats import bold_marks, is_chat
from archive.cleaning.decode import decode, is_garbage
from archive.cleaning.docx import docx_to_html
from archive.cleaning.html import read_page
from archive.cleaning.lines import Line, lines_of
from archive.cleaning.mail import read_mail
from archive.cleaning.pdf import read_pdf
from archive.cleaning.plain import capture_stamp, classify
from archive.cleaning.quoted_lines import unquoted
from archive.cleaning.raw import RawDocument
from archive.cleaning.refusal import UnreadableDocument
from archive.cleaning.repairs import broken_sentences, broken_words, character_references, wrapped_paragraphs

__all__ = ["MOST_BYTES", "MOST_CHARACTERS", "MOST_LINES", "CleanDocument", "UnreadableDocument", "clean"]

MOST_BYTES = 5_000_000
MOST_CHARACTERS = 200_000
MOST_LINES = 10_000
"""Above this a line holds 20 characters at most where the text is as long as it may be: lists, no statement."""
_VERSION = 1
_SIGNATURE = re.compile(r"^--[ \t]?\r?\n(?:[^\n]{0,200}(?:\n|\Z)){0,15}\Z", re.MULTILINE)
"""Two dashes alone on a line set off what a mail program adds below each message (RFC 3676, section 4.3)."""


@dataclass(frozen=True)
class CleanDocument:
    """What was read out of a raw document."""

    body: Body
    """`body.raw` is the decoded text, the base of every claim's span."""
    media_type: str
    """As found in the content: text/plain, text/html, application/pdf, …"""
    charset: str
    extractor: str
    """Name and version of what turned bytes into text, such as "plain 1"."""
    address: str = ""
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class _Text:
    """Text read out of a document, with the cuts that its format already shows."""

    raw: str
    media_type: str
    charset: str = ""
    cuts: tuple[Cut, ...] = ()
    warnings: tuple[str, ...] = ()


def clean(raw: RawDocument) -> CleanDocument:
    """Decode, extract and clean a document.

    Raises UnreadableDocument, with a sentence for the person who sent it.
    """
    if not raw.data.strip():
        raise UnreadableDocument("empty")
    if len(raw.data) > MOST_BYTES:
        raise UnreadableDocument("too_many_bytes")
    text = _read(raw)
    if len(text.raw) > MOST_CHARACTERS:
        raise UnreadableDocument("too_long")
    body = _body(text)
    if not any(char.isalpha() for char in body.text):
        raise UnreadableDocument("no_text")
    extractor = f"{text.media_type.rpartition('/')[2].rpartition('.')[2]} {_VERSION}"
    return CleanDocument(body, text.media_type, text.charset, extractor, raw.address, text.warnings)


def _read(raw: RawDocument) -> _Text:
    found = sniff.binary_type(raw.data)
    if found == "":
        raise UnreadableDocument("unknown_type")
    if found == sniff.PDF:
        text, warnings = read_pdf(raw.data)
        return _Text(text, sniff.PDF, "utf_8", (), warnings)
    if found == sniff.DOCX:
        return _page(docx_to_html(raw.data), sniff.DOCX, "utf_8", ())
    decoded = decode(raw.data, raw.charset)
    kind = sniff.text_type(decoded.text)
    if kind == sniff.EMAIL:
        return _mail(raw.data)
    if kind == sniff.HTML:
        return _page(decoded.text, sniff.HTML, decoded.charset, decoded.warnings)
    return _Text(decoded.text, sniff.TEXT, decoded.charset, (), decoded.warnings)


def _page(page: str, media_type: str, charset: str, warnings: tuple[str, ...]) -> _Text:
    read = read_page(page, whole=media_type == sniff.DOCX)
    return _Text(read.text, media_type, charset, read.cuts, (*warnings, *read.warnings))


def _mail(data: bytes) -> _Text:
    mail = read_mail(data)
    inner = _page(mail.text, sniff.EMAIL, "", ()) if mail.is_html else _Text(mail.text, sniff.EMAIL)
    if is_garbage(inner.raw):
        raise UnreadableDocument("binary")
    header = "".join(f"{line}\n" for line in mail.headers)
    cuts, at = [], 0
    for line in mail.headers:
        cuts.append(Cut(at, at + len(line), "metadata"))
        at += len(line) + 1
    if signature := _SIGNATURE.search(inner.raw):
        cuts.append(Cut(at + signature.start(), at + len(inner.raw), "footer"))
    shifted = [Cut(cut.start + at, cut.end + at, cut.reason) for cut in inner.cuts]
    return _Text(header + inner.raw, sniff.EMAIL, "utf_8", (*cuts, *shifted), inner.warnings)


def _body(text: _Text) -> Body:
    """List the cuts and repairs that make the body of a text."""
    cuts = list(text.cuts)
    if stamp := capture_stamp(text.raw):
        cuts.append(stamp)
    lines = _uncut(lines_of(text.raw), cuts)
    if len(lines) > MOST_LINES:
        raise UnreadableDocument("too_many_lines")
    lines, marks = unquoted(lines)
    lines, wraps = wrapped_paragraphs(text.raw, lines, marks) if text.media_type != sniff.HTML else (lines, [])
    title_at = next((cut.start for cut in cuts if cut.reason == "title"), None)
    chat = text.media_type == sniff.TEXT and is_chat(lines)
    labelled = classify(lines, title_at=title_at, whole=text.media_type == sniff.DOCX, chat=chat)
    kept = [item.line for item in labelled if not item.reason]
    if not kept:
        # All of it looks like furniture: then the judgement is worthless, and the text stays.
        return Body(text.raw, tuple(sorted(cuts, key=_place)))
    dropped = [Cut(item.line.start, item.line.end, item.reason) for item in labelled if item.reason]
    dropped += [Cut(*marks.pop(cut.start), "symbols") for cut in dropped if cut.start in marks]
    cuts = _merged([*cuts, *dropped], text.raw)
    repairs: list[Repair] = [*broken_words(kept), *wraps]
    if text.media_type in {sniff.TEXT, sniff.PDF, sniff.EMAIL}:
        joined = {repair.start for repair in repairs}
        repairs += [repair for repair in broken_sentences(text.raw, kept) if repair.start not in joined]
        repairs += character_references(kept)
    if chat:
        repairs += bold_marks(kept)
    repairs += [Repair(*span, "", "mark of a quoted line") for span in marks.values()]
    return Body(text.raw, tuple(cuts), tuple(_clear_of(cuts, repairs)))


def _clear_of(cuts: list[Cut], repairs: list[Repair]) -> Iterator[Repair]:
    """Yield the repairs that swallow no cut and no other repair: what was cut stays listed as a cut."""
    starts = sorted(cut.start for cut in cuts)
    last = 0
    for repair in sorted(repairs, key=_place):
        if repair.start >= last and bisect_left(starts, repair.start) == bisect_left(starts, repair.end):
            last = repair.end
            yield repair


def _merged(cuts: list[Cut], raw: str) -> list[Cut]:
    """Join neighbouring cuts of one reason, so that a block of related posts is restored with one click."""
    merged: list[Cut] = []
    for cut in sorted(cuts, key=_place):
        before = merged[-1] if merged else None
        joins = before and before.reason == cut.reason and cut.reason not in {"metadata", "byline", "title"}
        if before and joins and not raw[before.end : cut.start].strip():
            merged[-1] = Cut(before.start, max(before.end, cut.end), cut.reason)
        else:
            merged.append(cut)
    return merged


def _uncut(lines: list[Line], cuts: list[Cut]) -> list[Line]:
    """Return the lines outside the cuts; a line that a cut opens keeps its rest."""
    spans = sorted((cut.start, cut.end) for cut in cuts)
    left, at = [], 0
    for line in lines:
        while at < len(spans) and spans[at][1] <= line.start:
            at += 1
        start = max(line.start, spans[at][1]) if at < len(spans) and spans[at][0] <= line.start else line.start
        if start == line.start:
            left.append(line)
        elif start < line.end:
            left.append(Line(start, line.end, line.text[start - line.start :]))
    return left


def _place(edit: Cut | Repair) -> tuple[int, int]:
    return edit.start, edit.end

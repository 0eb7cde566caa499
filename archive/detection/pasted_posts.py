"""Posts of a pasted page: the header lines that cleaning cut, and the words below each.

A post is what stands below a header ("Name" and "@handle", or "Name @handle · 2h") up to the next one. Its day is the
clock's, which the network prints below the words of the post shown in full and in the header of the others. A header
without a year has that of the post shown in full when both have one author and one day; else it has no date.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from archive.cleaning.post_pages import header_of, is_clock, number_of, thread_header_of
from archive.detection.date_words import dates_in
from archive.detection.reading import Paragraph, Reading, Zone


@dataclass
class PastedPost:
    """The words of a post and who signs it; spans of the reading's text."""

    name: str
    handle: str
    header: Paragraph
    words: list[Paragraph] = field(default_factory=list)
    clock: Paragraph | None = None


def pasted_posts(reading: Reading) -> list[PastedPost]:
    """Return the posts that have words and a handle, in their order."""
    posts: list[PastedPost] = []
    before, is_open = "", False
    for paragraph in reading.paragraphs:
        text = reading.text[paragraph.start : paragraph.end]
        in_text = paragraph.zone in {Zone.BODY, Zone.TITLE, Zone.METADATA}
        below = reading.paragraphs[paragraph.number + 1 : paragraph.number + 2]
        header = None if in_text else header_of(text, before)
        if header is None and not in_text and below:
            header = thread_header_of(text, reading.text[below[0].start : below[0].end])
        before = text
        if header:
            posts.append(PastedPost(header[0], header[1], paragraph))
            is_open = True
        elif posts and is_open and paragraph.zone is Zone.BODY:
            if posts[-1].words and _goes_on(reading, posts[-1].words[0], text):
                posts.append(PastedPost(posts[-1].name, posts[-1].handle, posts[-1].header))
            posts[-1].words.append(paragraph)
        elif posts and not in_text and is_clock(reading.folded[paragraph.start : paragraph.end]):
            for post in posts:
                post.clock = post.clock or (paragraph if post.header is posts[-1].header else None)
        is_open = is_open and (paragraph.zone is Zone.BODY or not posts[-1].words)
    return [post for post in posts if post.words]


def _goes_on(reading: Reading, first: Paragraph, text: str) -> bool:
    """Tell whether a paragraph opens the next numbered post of a thread: "2/3 …" below "1/3 …"."""
    number = number_of(reading.text[first.start : first.end])
    return number is not None and number_of(text) == number + 1


def days_of(reading: Reading, posts: list[PastedPost]) -> Iterator[str | None]:
    """Yield the day of each post (EDTF), None where the page does not say it."""
    printed = [_printed_day(reading, post) for post in posts]
    known = {(post.handle, day.month, day.day): day for post, (day, _) in zip(posts, printed, strict=True) if day}
    for post, (day, yearless) in zip(posts, printed, strict=True):
        day = day or (known.get((post.handle, *yearless)) if yearless else None)
        yield day.isoformat() if day else None


def _printed_day(reading: Reading, post: PastedPost) -> tuple[date | None, tuple[int, int] | None]:
    """Return the day printed with a post, or month and day where the year is left out."""
    for line in filter(None, (post.clock, post.header)):
        for word in dates_in(reading.letters, line.start, line.end):
            if word.full_day or (word.month and word.day):
                return word.full_day, (word.month or 0, word.day or 0)
    return None, None

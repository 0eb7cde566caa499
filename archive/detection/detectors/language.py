"""The language of a text: that of most of its own words, embedded posts left out.

A post quoted in the original under its translation does not make a text bilingual; its
language is listed under `others`. Codes are BCP 47 (RFC 5646).
"""

from collections.abc import Iterator, Sequence

from archive.detection.context import Context
from archive.detection.facts import Evidence, Fact
from archive.detection.reading import Paragraph, Reading
from archive.vocabulary.terms import Basis, ClaimField, Confidence

VERSION = 2
FIELDS = (ClaimField.LANGUAGE,)
REQUIRES = (ClaimField.POST,)


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield one fact, or none when no paragraph is long enough to tell."""
    reading = context.reading
    sizes, largest = _sizes(reading, [post.evidence[0] for post in found])
    if not sizes:
        sizes, largest = _sizes(reading, [])  # nothing but posts: they are the text
    if not sizes:
        return
    best = max(sizes, key=lambda code: sizes[code])
    others = sorted({str(post.value["language"]) for post in found if post.value["language"]} - {best})
    share = sizes[best] / sum(sizes.values())
    confidence = Confidence.HIGH if share > 0.8 and sum(sizes.values()) > 200 else Confidence.MEDIUM
    value = {"code": best, "others": others}
    evidence = (reading.evidence(*largest[best]),)
    yield Fact(
        ClaimField.LANGUAGE, value, confidence, Basis.COMPUTED, evidence, reason=f"{share:.0%} of the text's own words"
    )


def _sizes(reading: Reading, posts: list[Evidence]) -> tuple[dict[str, int], dict[str, tuple[int, int]]]:
    """Return how many characters outside the posts each language has, and its longest paragraph."""
    sizes: dict[str, int] = {}
    largest: dict[str, tuple[int, int]] = {}
    for paragraph in reading.body_paragraphs:
        language = reading.paragraph_languages[paragraph.number]
        if not language:
            continue
        size = paragraph.end - paragraph.start - (_covered(reading, paragraph, posts) if posts else 0)
        if size <= 0:
            continue
        sizes[language] = sizes.get(language, 0) + size
        if size > largest.get(language, (0, 0))[1] - largest.get(language, (0, 0))[0]:
            largest[language] = (paragraph.start, paragraph.end)
    return sizes, largest


def _covered(reading: Reading, paragraph: Paragraph, posts: list[Evidence]) -> int:
    """Return how much of a paragraph is an embedded post."""
    passage = reading.evidence(paragraph.start, paragraph.end)
    return sum(
        min(post.end, passage.end) - max(post.start, passage.start)
        for post in posts
        if post.start < passage.end and passage.start < post.end
    )

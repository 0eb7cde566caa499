"""Embedded social posts: their words, author, handle, date and address.

Claims a post (a) where a signature line stands, in the form the networks themselves print
under an embed: "— Name (@handle) February 1, 2023" (developer.x.com, embedded posts); (b)
without one, where words in another language than the text stand in parentheses or in a
paragraph of their own beside a mention of the network: the original under its translation; (c) where the
page of a network was pasted, with its headers and clocks (pasted_posts).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from archive.detection.context import Context
from archive.detection.date_words import dates_in
from archive.detection.facts import Fact
from archive.detection.languages import guess_language
from archive.detection.lexicons.channels import CHANNELS
from archive.detection.matching import Entity, pattern_key
from archive.detection.pasted_posts import days_of, pasted_posts
from archive.detection.people import Form
from archive.detection.reading import Paragraph, Reading, Zone
from archive.vocabulary.terms import Basis, Channel, ClaimField, Confidence, NameKind

VERSION = 3
FIELDS = (ClaimField.POST,)
REQUIRES: tuple[ClaimField, ...] = ()

_SIGNATURE = re.compile(
    r"(?:(?:^|(?<=\s))(?P<dash>[—–-]{1,2})\s?|^)(?P<name>[^()\n—@]{1,80}?)\s?\((?P<handle>@\w{1,30})\)"
    r"(?P<rest>[^\n]{0,60})",
    re.MULTILINE,
)
"""Some pages drop the dash; a line without it must hold the day as well."""
_NETWORK = re.compile(next(form for channel, form in CHANNELS if channel is Channel.SOCIAL_POST))
_PARENTHESIS = re.compile(r"\((?P<words>[^()\n]{60,1200})\)")
_FIRST_PERSON = re.compile(
    r"\b(?:i|we|my|our|spoke|met|pleased|great|good|honou?red|glad|delighted|thank|je|j'ai|nous|ravi|heureux|echange)\b"
    r"|تحدثت|التقيت|سعدت|اجريت|تشرفت|he hablado|conversacion"
)
_MOST_POSTS = 60
_LONGEST_POST = 800
_STATUS = re.compile(r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/(?P<handle>\w{1,30})/status(?:es)?/\d{5,25}")
_ADDRESS = re.compile(r"^post: (?P<address>https?://\S+)")


@dataclass(frozen=True)
class _Post:
    start: int
    end: int
    name: str | None = None
    handle: str | None = None
    day: str | None = None
    """EDTF, as far as the page says it."""
    signed: tuple[int, int] | None = None
    """Where the signature stands."""
    last: int = 0
    """Where the signature's rest ends, which may hold an address."""


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield a fact for each post, numbered in the order of the text."""
    reading = context.reading
    signed = list(islice(_signed(reading), _MOST_POSTS))
    signed += [post for post in _pasted(reading) if not any(_overlap(post, other) for other in signed)]
    posts = signed + [post for post in _unsigned(reading) if not any(_overlap(post, other) for other in signed)]
    addresses = _addresses(reading, signed)
    for number, post in enumerate(sorted(posts, key=lambda post: post.start)[:_MOST_POSTS], start=1):
        yield _fact(context, post, number, addresses.get(post.start))


def _signed(reading: Reading) -> Iterator[_Post]:
    for paragraph in reading.body_paragraphs:
        start = paragraph.start
        for match in _SIGNATURE.finditer(reading.text, paragraph.start, paragraph.end):
            day = next(
                (word.full_day for word in dates_in(reading.letters, *match.span("rest")) if word.full_day), None
            )
            if not match["dash"] and not day:
                continue
            words = reading.text[start : match.start()].rstrip()
            text = (
                (_first_letter(reading, start), start + len(words))
                if words.strip()
                else _words_above(reading, paragraph)
            )
            if text is not None:
                stands = (match.start(), match.start() + len(match.group().rstrip()))
                name, edtf = match["name"].strip(), day.isoformat() if day else None
                yield _Post(*text, name, match["handle"], edtf, stands, match.end())
            start = match.end()


def _pasted(reading: Reading) -> Iterator[_Post]:
    posts = pasted_posts(reading)[:_MOST_POSTS]
    for post, day in zip(posts, days_of(reading, posts), strict=True):
        header = (post.header.start, post.header.end)
        yield _Post(post.words[0].start, post.words[-1].end, post.name or None, post.handle, day, header)


def _words_above(reading: Reading, signature: Paragraph) -> tuple[int, int] | None:
    """Return the span of a post above its signature: a paragraph, or the lines of a block set apart by blank lines."""
    last = first = _paragraph_before(reading, signature)
    if first is None or last is None:
        return None
    block = [first]
    while (above := _paragraph_before(reading, block[-1])) is not None and last.end - above.start <= _LONGEST_POST:
        if _lines_between(reading, above, block[-1]) > 1:
            first = block[-1]
            break
        if reading.text[above.end - 1] == ":":
            break
        block.append(above)
    if first is last and not any(char.isalpha() for char in reading.text[last.start : last.end]):
        first = block[1] if len(block) > 1 else first
    return first.start, last.end


def _lines_between(reading: Reading, above: Paragraph, below: Paragraph) -> int:
    gap = reading.body.raw[
        reading.evidence(above.start, above.end).end : reading.evidence(below.start, below.end).start
    ]
    return gap.count("\n")


def _paragraph_before(reading: Reading, paragraph: Paragraph) -> Paragraph | None:
    if paragraph.number == 0:
        return None
    before = reading.paragraphs[paragraph.number - 1]
    return before if before.zone is Zone.BODY else None


def _unsigned(reading: Reading) -> Iterator[_Post]:
    main = _main_language(reading)
    paragraphs = reading.body_paragraphs
    told = [bool(reading.search(_NETWORK, p.start, p.end)) for p in paragraphs]
    for number, paragraph in enumerate(paragraphs):
        if not any(told[max(0, number - 2) : number + 1]):
            continue
        for match in _PARENTHESIS.finditer(reading.text, paragraph.start, paragraph.end):
            language = guess_language(match["words"], reading.folded[match.start("words") : match.end("words")])
            if language and language != main:
                yield _Post(match.start("words"), match.end("words"))
        own = reading.paragraph_languages[paragraph.number]
        first_person = _FIRST_PERSON.search(reading.folded, paragraph.start, min(paragraph.end, paragraph.start + 80))
        if own and own != main and first_person and 30 <= paragraph.end - paragraph.start <= 1200:
            yield _trimmed(reading, paragraph)


def _trimmed(reading: Reading, paragraph: Paragraph) -> _Post:
    """Return a paragraph as a post, without the marks that wrap all of it."""
    start, end = paragraph.start, paragraph.end
    while start < end and reading.text[start] in '«“"(‘ \u00a0':
        start += 1
    while end > start and reading.text[end - 1] in '»”")’ \u00a0':
        end -= 1
    return _Post(start, end)


def _main_language(reading: Reading) -> str:
    sizes: dict[str, int] = {}
    for paragraph in reading.body_paragraphs:
        language = reading.paragraph_languages[paragraph.number]
        sizes[language] = sizes.get(language, 0) + paragraph.end - paragraph.start
    return max(sizes, key=lambda code: sizes[code], default="")


def _addresses(reading: Reading, signed: list[_Post]) -> dict[int, str]:
    """Return the address of each post that has one, by where the post begins.

    The addresses of embedded posts stand in the page's metadata in their order; elsewhere an address
    belongs to the post of its own handle, where they are as many, or to the first of them.
    """
    lines = (reading.text[p.start : p.end] for p in reading.in_zones(Zone.METADATA))
    listed = [match["address"] for match in map(_ADDRESS.match, lines) if match]
    if listed and len(listed) == len(signed):
        return dict(zip((post.start for post in signed), listed, strict=True))
    by_handle: dict[str, list[str]] = {}
    for match in _STATUS.finditer(reading.text):
        known = by_handle.setdefault(match["handle"].lower(), [])
        known += [match.group()] if match.group() not in known else []
    found: dict[int, str] = {}
    for handle, addresses in by_handle.items():
        own = [post for post in signed if (post.handle or "").lower() == f"@{handle}"]
        if own and (len(addresses) in {1, len(own)}):
            found |= dict(zip((post.start for post in own), addresses, strict=False))
    return found


def _fact(context: Context, post: _Post, number: int, address: str | None) -> Fact:
    reading = context.reading
    words = reading.folded[post.start : post.end]
    evidence = [reading.evidence(post.start, post.end)]
    if post.signed:
        evidence.append(reading.evidence(*post.signed))
    author, source = _author(context, post)
    value = {
        "number": number,
        "text": reading.printed(post.start, post.end),
        "language": guess_language(reading.text[post.start : post.end], words) or None,
        "platform": "twitter",
        "author": author,
        "author_source": source,
        "author_name": None if author or source else _stranger(context, post),
        "display_name": post.name,
        "handle": post.handle,
        "edtf": post.day,
        "address": address,
        "marked": post.signed is not None,
    }
    confidence = Confidence.HIGH if post.signed else Confidence.MEDIUM
    reason = "signature line" if post.signed else "words in another language beside a mention of the network"
    return Fact(ClaimField.POST, value, confidence, Basis.STATED, tuple(evidence), reason=reason)


def _author(context: Context, post: _Post) -> tuple[str | None, str | None]:
    """Return the official or the source that signs, by handle or by the name printed."""
    if not post.signed:
        return _running_author(context, post), None
    first, last = post.signed
    near = context.reading.paragraph_at(first)
    alone = context.reading.text[near.start : near.end].startswith("@")
    if post.last == 0 and near.number and alone:  # the name of a pasted post stands in the line above its handle
        first = context.reading.paragraphs[near.number - 1].start
    signing = [
        hit for hit in context.hits if first <= hit.start < last and hit.entity in {Entity.OFFICIAL, Entity.SOURCE}
    ]
    signing.sort(key=lambda hit: hit.kind is not NameKind.HANDLE)
    official = next((hit.id for hit in signing if hit.entity is Entity.OFFICIAL), None)
    return official, None if official else next((hit.id for hit in signing), None)


def _stranger(context: Context, post: _Post) -> str | None:
    """Return the name of one the authority file lacks whom the text names and the signature names again."""
    signed = pattern_key(post.name or "").split()
    names = (person.name for person in context.cast.new if person.form is Form.NEW)
    return next((name for name in names if _goes_into(pattern_key(name).split(), signed)), None)


def _goes_into(words: list[str], others: list[str]) -> bool:
    """Tell whether words stand among others in their order: a name behind "Senator"."""
    return any(others[at : at + len(words)] == words for at in range(len(others) - len(words) + 1))


def _running_author(context: Context, post: _Post) -> str | None:
    """Return who the text says posted: the subject beside the last mention of the network."""
    reading = context.reading
    first = max(0, reading.paragraph_at(post.start).start - 1500)
    mentions = [match.start() for match in _NETWORK.finditer(reading.folded, first, post.start)]
    if not mentions:
        return None
    sentence = reading.sentence_at(mentions[-1])
    actors = context.cast.actors()
    near = [actor for actor in actors if sentence and sentence.start <= actor.start < mentions[-1] and actor.id]
    return near[0].id if near else None


def _first_letter(reading: Reading, start: int) -> int:
    while reading.text[start].isspace():
        start += 1
    return start


def _overlap(one: _Post, other: _Post) -> bool:
    return one.start < other.end and other.start < one.end

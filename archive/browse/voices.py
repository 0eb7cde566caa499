"""The voices that tell of an exchange: each account, and each embedded post, on the side it speaks for.

A voice stands in one of the columns: a government, both governments jointly, the press, or
social posts. A post that several accounts carry is one voice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from archive.browse.cards import Card
from archive.browse.display_rights import ShownText, shown_text
from archive.browse.names import Label
from archive.browse.reading import paragraph_spans
from archive.detection.sentences import sentence_ends
from archive.models import Claim, Quotation, Statement
from archive.vocabulary.names import fold
from archive.vocabulary.terms import ClaimField, Genre, SourceKind


class Side(StrEnum):
    """Who speaks, where it is no single government."""

    JOINT = "joint"
    PRESS = "press"
    POSTS = "posts"


@dataclass(frozen=True)
class Sentence:
    """A sentence of a body with the topics that its words show."""

    start: int
    end: int
    text: str
    paragraph: int
    """The number that is its anchor."""
    topics: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """Topic → where in the body its words stand."""
    quotation: Quotation | None = None
    """The quotation the topic's words are part of: whose words they are."""


@dataclass(frozen=True)
class Voice:
    """One text, or one post within texts, as it speaks of the exchange."""

    side: str
    """A country's code, or a Side."""
    statement: Statement
    source: Label | None
    post: Quotation | None
    sentences: list[Sentence]
    shown: ShownText
    carriers: list[Statement] = field(default_factory=list)
    """The accounts that carry a post."""

    @property
    def url(self) -> str:
        """The text that was checked."""
        return self.post.get_absolute_url() if self.post else self.statement.get_absolute_url()


def voices(cards: Sequence[Card], statements: dict[int, Statement], claims: Iterable[Claim]) -> list[Voice]:
    """Return the voices of some accounts, each post once, after the texts."""
    by_statement: dict[int, list[Claim]] = {}
    for claim in claims:
        by_statement.setdefault(claim.statement_id or 0, []).append(claim)
    texts: list[Voice] = []
    posts: dict[str, Voice] = {}
    for card in cards:
        statement = statements[card.statement.pk]
        sentences = sentences_of(statement, by_statement.get(statement.pk, []))
        shown = shown_text(statement)
        rows = [row for row in statement.quotations.all() if row.is_post]
        for post in rows:
            own = [one for one in sentences if post.start <= one.start < post.end]
            known = posts.setdefault(post.wording, Voice(Side.POSTS, statement, card.source, post, own, shown))
            known.carriers.append(statement)
        rest = [one for one in sentences if not any(post.start <= one.start < post.end for post in rows)]
        texts.append(Voice(side_of(card, statement), statement, card.source, None, rest, shown))
    return [*texts, *posts.values()]


def side_of(card: Card, statement: Statement) -> str:
    """Return the side a text speaks for: its source's country, its issuers, else the press."""
    if statement.genre == Genre.SOCIAL_POST:
        return Side.POSTS
    source = statement.source
    if source and source.kind == SourceKind.OUTLET:
        return Side.PRESS
    issuers = [label.key for label in card.issuers]
    if len(issuers) > 1 and statement.genre in {Genre.JOINT_STATEMENT, Genre.COMMUNIQUE}:
        return Side.JOINT
    if source and source.country:
        return source.country.code
    return issuers[0] if len(issuers) == 1 and statement.genre != Genre.PRESS_REPORT else Side.PRESS


def sentences_of(statement: Statement, claims: Iterable[Claim]) -> list[Sentence]:
    """Return the sentences of a body, each with the topics whose words stand in it."""
    body = statement.derivation
    hits: list[tuple[int, int, str]] = []
    for claim in claims:
        if claim.field != ClaimField.TOPIC:
            continue
        spans = [body.from_raw(passage["start"], passage["end"]) for passage in claim.passages]
        hits += [(span.start, span.end, str(claim.value.get("topic"))) for span in spans if span]
    quotations = list(statement.quotations.all())
    quotes = sorted((row.start, row.end) for row in quotations if not row.is_post)
    folded = fold(statement.body)
    found = []
    for number, (first, last) in enumerate(paragraph_spans(statement.body), 1):
        start = first
        for end in sentence_ends(statement.body, folded, first, last, quotes):
            if statement.body[start:end].strip():
                found.append(_sentence(statement.body, start, end, number, hits, quotations))
            start = end
    return found


def _sentence(
    body: str, start: int, end: int, number: int, hits: list[tuple[int, int, str]], quotations: list[Quotation]
) -> Sentence:
    start += len(body[start:end]) - len(body[start:end].lstrip())
    topics: dict[str, list[tuple[int, int]]] = {}
    for first, last, topic in hits:
        if start <= first < end:
            topics.setdefault(topic, []).append((first, min(last, end)))
    places = [first for spans in topics.values() for first, _last in spans] or [start]
    spoken = [row for row in quotations if all(row.start <= place < row.end for place in places)]
    return Sentence(start, end, body[start:end].rstrip(), number, topics, spoken[0] if spoken else None)

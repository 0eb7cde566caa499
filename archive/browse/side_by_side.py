"""Accounts of one exchange side by side: a column for each side, a row for each point.

A point is a topic whose words stand in some account, or a passage that two accounts have in
the same words. A cell holds what a side's texts say of it; an empty one says that they do
not mention it, and links every text that was checked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from archive.browse.cards import Card
from archive.browse.names import Label, Names, Wanted
from archive.browse.voices import Sentence, Side, Voice, voices
from archive.detection.likeness import passages, shared_passages
from archive.models import Claim, Exchange, Quotation, Statement
from archive.vocabulary.terms import ClaimField, ClaimState

SAME_WORDS = 0.5
"""Share of the shorter sentence's five-word passages from which two sentences are the same words."""

MOST_SENTENCES = 4
"""Sentences of one text in one cell; the rest is in the text."""


@dataclass(frozen=True)
class Point:
    """A passage of one voice: the sentence, its pieces with the topic's words marked, and its paragraph."""

    voice: Voice
    sentence: Sentence
    pieces: list[tuple[str, bool]]
    paragraph: str
    echoes: list[Voice]
    """Voices that say the same in the same words."""

    @property
    def url(self) -> str:
        """Where it stands."""
        return f"{self.voice.statement.get_absolute_url()}#p{self.sentence.paragraph}"

    @property
    def is_hidden(self) -> bool:
        """Whether the rights of its source keep it back."""
        return not self.voice.shown.covers(self.sentence.end)


@dataclass
class Cell:
    """What one side says of one point."""

    points: list[Point] = field(default_factory=list)
    more: int = 0
    """Further passages that are not shown."""


@dataclass(frozen=True)
class Column:
    """A side with its voices."""

    key: str
    title: str
    voices: list[Voice]


@dataclass(frozen=True)
class Row:
    """A point with a cell for each column."""

    titles: list[Label]
    cells: list[tuple[Column, Cell]]


@dataclass(frozen=True)
class SideBySide:
    """The whole table."""

    columns: list[Column]
    rows: list[Row]


def side_by_side(exchange: Exchange, cards: Sequence[Card]) -> SideBySide:
    """Lay the accounts of an exchange out by side and point."""
    statements = _statements([card.statement.pk for card in cards])
    spoken = voices(cards, statements, _topic_claims(statements))
    wanted = Wanted()
    wanted.add("topic", {topic for voice in spoken for one in voice.sentences for topic in one.topics})
    sides = [one.country.code for one in exchange.participations.all() if one.country]
    wanted.add("country", {*sides, *(voice.side for voice in spoken if voice.side not in set(Side))})
    names = Names(wanted)
    columns = _columns(list(dict.fromkeys(sides)), spoken, names)
    return SideBySide(columns, _rows(columns, spoken, wanted.topic, names))


def _statements(ids: list[int]) -> dict[int, Statement]:
    rows = Statement.objects.published().filter(pk__in=ids).select_related("source__country", "capture")
    quoted = Quotation.objects.with_cards()
    return {one.pk: one for one in rows.prefetch_related(Prefetch("quotations", quoted))}


def _topic_claims(statements: dict[int, Statement]) -> list[Claim]:
    claims = Claim.objects.filter(statement__in=list(statements), field=ClaimField.TOPIC)
    return list(claims.exclude(state__in=[ClaimState.REJECTED, ClaimState.AMENDED]).order_by("pk"))


def _columns(sides: list[str], spoken: Sequence[Voice], names: Names) -> list[Column]:
    """Return the two sides first even where they are silent, then what else speaks."""
    titles = {Side.JOINT: _("Both sides jointly"), Side.PRESS: _("Press"), Side.POSTS: _("Social posts")}
    present = dict.fromkeys(voice.side for voice in spoken)
    governments = dict.fromkeys([*sides[:2], *(key for key in present if key not in set(Side))])
    keys = [*governments, *(key for key in Side if key in present)]
    return [
        Column(key, titles[Side(key)] if key in titles else names["country", key].name, _of_side(key, spoken))
        for key in keys
    ]


def _of_side(key: str, spoken: Sequence[Voice]) -> list[Voice]:
    return [voice for voice in spoken if voice.side == key]


def _rows(columns: list[Column], spoken: Sequence[Voice], topics: Iterable[str], names: Names) -> list[Row]:
    """Return a row for each topic, the ones most sides speak of first; topics of the same passages share one."""
    echoes = _echoes(spoken)
    merged: dict[frozenset[tuple[int, int]], list[str]] = {}
    for topic in sorted(topics):
        stands = frozenset((v.statement.pk, one.start) for v in spoken for one in v.sentences if topic in one.topics)
        merged.setdefault(stands, []).append(topic)
    rows = [
        Row(names.labels("topic", own), [(column, _cell(column, own, echoes)) for column in columns])
        for own in merged.values()
    ]
    shared = Row([], [(column, _shared_cell(column, echoes)) for column in columns])
    rows.sort(key=lambda row: (-sum(bool(cell.points) for _column, cell in row.cells), row.titles[0].name))
    return [*rows, *([shared] if any(cell.points for _column, cell in shared.cells) else [])]


Echoes = dict[tuple[int, int], list[Voice]]
"""Sentence, by statement and place → the voices that have it in the same words."""


def _echoes(spoken: Sequence[Voice]) -> Echoes:
    """Find sentences that two voices of one language have in common, by their five-word passages."""
    holders: dict[str, list[tuple[int, Voice, Sentence]]] = {}
    own: dict[tuple[int, int], frozenset[str]] = {}
    for number, voice in enumerate(spoken):
        for one in voice.sentences:
            own[voice.statement.pk, one.start] = passages(one.text)
            for passage in own[voice.statement.pk, one.start]:
                holders.setdefault(passage, []).append((number, voice, one))
    found: dict[tuple[int, int], dict[int, Voice]] = {}
    for sharing in holders.values():
        for number, voice, one in sharing if len(sharing) < 20 else ():
            key = (voice.statement.pk, one.start)
            for other_number, other, there in sharing:
                if other_number == number or other_number in found.get(key, {}):
                    continue
                if shared_passages(own[key], own[other.statement.pk, there.start]) >= SAME_WORDS:
                    found.setdefault(key, {})[other_number] = other
    return {key: list(others.values()) for key, others in found.items()}


def _cell(column: Column, topics: Sequence[str], echoes: Echoes) -> Cell:
    cell = Cell()
    for voice in column.voices:
        own = [one for one in voice.sentences if any(topic in one.topics for topic in topics)]
        cell.more += max(0, len(own) - MOST_SENTENCES)
        cell.points += [_point(voice, one, topics, echoes) for one in own[:MOST_SENTENCES]]
    return cell


def _shared_cell(column: Column, echoes: Echoes) -> Cell:
    """Return the sentences without a topic that another voice has in the same words."""
    return Cell(
        [
            _point(voice, one, (), echoes)
            for voice in column.voices
            for one in voice.sentences
            if not one.topics and (voice.statement.pk, one.start) in echoes
        ]
    )


def _point(voice: Voice, one: Sentence, topics: Sequence[str], echoes: Echoes) -> Point:
    spans = sorted({span for topic in topics for span in one.topics.get(topic, ())})
    body = voice.statement.body
    paragraph = body[body.rfind("\n", 0, one.start) + 1 : _line_end(body, one.start)]
    return Point(voice, one, _pieces(body, one, spans), paragraph, echoes.get((voice.statement.pk, one.start), []))


def _line_end(body: str, position: int) -> int:
    end = body.find("\n", position)
    return end if end >= 0 else len(body)


def _pieces(body: str, one: Sentence, spans: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """Cut a sentence so that the words of its topic can be marked."""
    found, at = [], one.start
    for start, end in spans:
        if start >= at:
            found += [(body[at:start], False), (body[start:end], True)]
            at = end
    found.append((body[at : one.start + len(one.text)], False))
    return [piece for piece in found if piece[0]]

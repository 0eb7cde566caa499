"""Renderings of one passage: in other languages, in other words, by other hands.

A rendering whose original the archive has is linked to it when its statement is settled
(ingest/quotation_links). Here are those that no link knows: quotations in accounts of the
same exchange that name the same countries and topics (across languages), and running text
that follows a quotation word by word (within one language). Both are shown as likely, with
what they have in common.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from archive.browse.concepts import Concept, Told
from archive.browse.display_rights import shown_text
from archive.browse.grounds import paragraph_url
from archive.browse.reading import paragraph_spans
from archive.models import Quotation, Statement
from archive.vocabulary.terms import Channel
from archive.vocabulary.wording import word_spans

_ENOUGH_SHARED = 3
_ENOUGH_ALIKE = 0.6
_FOLLOWED = 0.55
"""Share of a quotation's words from which running text is taken to follow it."""
_FEWEST_WORDS = 6
_FRAGMENT = 8
"""Words up to which a quotation is a fragment of somebody's sentence."""
_MOST_WORDS = 400


@dataclass(frozen=True)
class LikelyRendering:
    """A quotation that names the same things, in another language or in other words."""

    quotation: Quotation
    shared: frozenset[Concept]


@dataclass(frozen=True)
class Paraphrase:
    """Running text that follows a quotation."""

    statement: Statement
    start: int
    words: str
    share: float
    """Share of the quotation's words that stand in it, in order."""

    @property
    def url(self) -> str:
        """The paragraph it stands in."""
        return paragraph_url(self.statement, self.start)


def likely_renderings(
    quotation: Quotation, others: Iterable[Quotation], told: dict[int, Told]
) -> list[LikelyRendering]:
    """Return the quotations of the same exchange that likely render the same words, most alike first."""
    own = told[quotation.statement_id].of(quotation)
    found: list[tuple[float, LikelyRendering]] = []
    for other in others:
        if other.wording == quotation.wording or not _comparable(quotation, other):
            continue
        there = told[other.statement_id].of(other)
        shared = own & there
        if not own and not there and (around := _said_of_the_same(quotation, other, told)):
            found.append((0.0, LikelyRendering(other, around)))
        alike = len(shared) / len(own | there) if shared else 0.0
        if (len(shared) >= _ENOUGH_SHARED and alike >= _ENOUGH_ALIKE) or (len(shared) == 2 and own == there):
            found.append((alike, LikelyRendering(other, shared)))
    return [rendering for _alike, rendering in sorted(found, key=lambda pair: -pair[0])]


def _said_of_the_same(one: Quotation, other: Quotation, told: dict[int, Told]) -> frozenset[Concept]:
    """Return what two fragments in two languages are said of, when they are as long and their paragraphs agree.

    A few words ("serious, credible and realistic") name nothing themselves.
    """
    lengths = len(word_spans(one.words)), len(word_spans(other.words))
    alike = min(lengths) > 2 and max(lengths) <= _FRAGMENT and abs(lengths[0] - lengths[1]) <= 1
    if one.language == other.language or not alike:
        return frozenset()
    shared = _paragraph_concepts(one, told) & _paragraph_concepts(other, told)
    return shared if any(kind == "topic" for kind, _key in shared) else frozenset()


def _paragraph_concepts(quotation: Quotation, told: dict[int, Told]) -> frozenset[Concept]:
    own = told[quotation.statement_id]
    body = own.statement.body
    end = body.find("\n", quotation.end)
    return own.within(body.rfind("\n", 0, quotation.start) + 1, end if end >= 0 else len(body))


def _comparable(one: Quotation, other: Quotation) -> bool:
    """Tell whether two quotations can be of one utterance: whose words, and a post only with a post."""
    if _of_post(one) != _of_post(other) or one.pk == other.verbatim_of_id or other.pk == one.verbatim_of_id:
        return False
    mine, theirs = _people(one), _people(other)
    return not mine or not theirs or bool(mine & theirs)


def _of_post(quotation: Quotation) -> bool:
    return quotation.is_post or quotation.channel == Channel.SOCIAL_POST


def _people(quotation: Quotation) -> set[tuple[str, int]]:
    speaker = quotation.speaker
    named = {("official", official.pk) for official in quotation.attributed_to.all()}
    return named | ({(str(speaker._meta.model_name), speaker.pk)} if speaker else set())


def paraphrases(quotation: Quotation, statements: Iterable[Statement]) -> list[Paraphrase]:
    """Return running text in the quotation's language that follows it, best first; what is quoted is left out."""
    own = [word for word, _start, _end in word_spans(quotation.words)]
    if not _FEWEST_WORDS <= len(own) <= _MOST_WORDS:
        return []
    found = []
    for statement in statements:
        if statement.language.split("-")[0] != quotation.language.split("-")[0]:
            continue
        quoted = [(row.start, row.end) for row in statement.quotations.all()]
        limit = len(shown_text(statement).text)
        for start, end in paragraph_spans(statement.body):
            best = _best_run(own, statement, start, end) if end <= limit else None
            if best and not any(first < best.start + len(best.words) and best.start < last for first, last in quoted):
                found.append(best)
    return sorted(found, key=lambda one: -one.share)


def _best_run(own: Sequence[str], statement: Statement, start: int, end: int) -> Paraphrase | None:
    """Return the stretch of a paragraph that has most of a quotation's words in their order."""
    text = statement.body[start:end]
    spans = word_spans(text)
    matcher = SequenceMatcher(None, own, [word for word, _start, _end in spans], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    first, last = _stretch([(block.b, block.b + block.size) for block in blocks])
    if last <= first:
        return None
    inside = sum(block.size for block in blocks if first <= block.b < last)
    share = inside / len(own)
    if share < _FOLLOWED or last - first > 1.8 * len(own):
        return None
    begins, ends = spans[first][1], spans[last - 1][2]
    return Paraphrase(statement, start + begins, text[begins:ends], round(share, 2))


def _stretch(blocks: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the words from the first to the last that follow; a lone word counts within two words of others."""
    runs = [block for block in blocks if block[1] - block[0] >= 2]
    if not runs:
        return 0, 0
    first, last = runs[0][0], runs[-1][1]
    for start, end in blocks:
        if last <= start <= last + 2:
            last = end
    for start, end in reversed(blocks):
        if first - 2 <= end <= first:
            first = start
    return first, last

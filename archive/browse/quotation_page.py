"""The page of a quotation: the words, every statement that carries them, their original and renderings."""

from dataclasses import dataclass

from django.db.models import Prefetch

from archive.browse.concepts import Concept, Told, told_by
from archive.browse.display_rights import showable
from archive.browse.names import Label, Names, Wanted
from archive.browse.renderings import LikelyRendering, Paraphrase, likely_renderings, paraphrases
from archive.browse.wordings import Wording, wordings_of
from archive.detection.sentences import sentence_ends
from archive.models import Exchange, Quotation, Statement
from archive.models.quotations import QuotationQuerySet
from archive.models.remembered import with_people
from archive.vocabulary.names import fold

_MOST_ACCOUNTS = 40
"""Accounts of the same exchanges that are searched for renderings."""


@dataclass(frozen=True)
class Phrase:
    """A sentence of the original with its renderings; "" for renderings of no one sentence."""

    words: str
    renderings: list[Wording]


@dataclass(frozen=True)
class Likely:
    """A likely rendering with the names of what both speak of."""

    wording: Wording
    shared: list[Label]


@dataclass(frozen=True)
class QuotationPage:
    """A wording with all that carries or renders it."""

    wording: Wording
    original: Wording | None
    phrases: list[Phrase]
    """Renderings of it, or of its original beside it, by the sentence they render."""
    likely: list[Likely]
    paraphrases: list[Paraphrase]
    exchanges: list[Exchange]


def quotation_page(key: str) -> QuotationPage | None:
    """Read the page of a wording; None where no published statement may show it."""
    carriers = showable(_published().filter(wording=key))
    if not carriers:
        return None
    wording = Wording(carriers)
    original = _original(wording)
    source = original or wording
    exchanges = with_people(Exchange.objects.published().filter(statements__in=wording.statements).distinct())
    statements = _accounts(exchanges, [*wording.statements, *source.statements])
    told = told_by(statements)
    linked = _renderings(source)
    likely, loose = _unlinked(wording, source, linked, statements, told)
    return QuotationPage(wording, original, _phrases(source, linked, told), likely, loose, exchanges)


def _published() -> QuotationQuerySet:
    rows = Quotation.objects.published().with_cards().prefetch_related("statement__source__names")
    return rows.order_by("statement__timeline_day", "statement", "start")


def _original(wording: Wording) -> Wording | None:
    """Return the words that the carriers render, with all that carries them."""
    ids = [one.verbatim_of_id for one in wording.carriers if one.verbatim_of_id]
    if not ids:
        return None
    keys = Quotation.objects.filter(pk__in=ids[:1]).values("wording")
    rows = showable(_published().filter(wording__in=keys))
    return Wording(rows) if rows else None


def _renderings(source: Wording) -> list[Wording]:
    """Return the quotations that render these words, each wording once."""
    return wordings_of(showable(_published().filter(verbatim_of__wording=source.key)))


def _accounts(exchanges: list[Exchange], carriers: list[Statement]) -> list[Statement]:
    """Return the carriers and the other accounts of their exchanges, with all that is compared of them."""
    accounts = Statement.objects.published().filter(exchanges__in=exchanges).order_by("pk").values_list("pk", flat=True)
    ids = {*accounts[:_MOST_ACCOUNTS], *(one.pk for one in carriers)}
    quoted = Prefetch("quotations", Quotation.objects.with_cards())
    rows = Statement.objects.published().filter(pk__in=ids).select_related("source", "capture")
    return list(rows.prefetch_related("source__names", quoted))


def _phrases(source: Wording, linked: list[Wording], told: dict[int, Told]) -> list[Phrase]:
    """Sort renderings by the sentence of the original that they share most with."""
    first = source.first
    own = told[first.statement_id]
    sentences = _sentences(first)
    grouped: dict[int, list[Wording]] = {}
    for rendering in linked:
        there = told.get(rendering.first.statement_id)
        concepts = there.of(rendering.first) if there else frozenset()
        best = _most_shared(concepts, [own.within(start, end) for start, end in sentences])
        grouped.setdefault(best, []).append(rendering)
    body = own.statement.body
    phrases = [Phrase(body[slice(*sentences[n])].strip(), grouped[n]) for n in sorted(grouped) if n >= 0]
    return [*phrases, *([Phrase("", grouped[-1])] if -1 in grouped else [])]


def _sentences(quotation: Quotation) -> list[tuple[int, int]]:
    """Return where each sentence of the quoted words stands in the body."""
    body, found, start = quotation.statement.body, list[tuple[int, int]](), quotation.start
    for end in sentence_ends(body, fold(body), quotation.start, quotation.end, []):
        found.append((start, end))
        start = end
    return found


def _most_shared(concepts: frozenset[Concept], sentences: list[frozenset[Concept]]) -> int:
    """Return the number of the sentence that shares most with a rendering, -1 where none shares anything."""
    shares = {number: len(concepts & own) for number, own in enumerate(sentences)}
    best = max(shares, key=lambda number: shares[number], default=-1)
    return best if shares.get(best) else -1


def _unlinked(
    wording: Wording, source: Wording, linked: list[Wording], statements: list[Statement], told: dict[int, Told]
) -> tuple[list[Likely], list[Paraphrase]]:
    """Find what likely renders the same words without a link that says so."""
    known = {wording.key, source.key, *(one.key for one in linked)}
    others = [row for one in statements for row in one.quotations.all() if row.wording not in known]
    found: dict[str, LikelyRendering] = {}
    for rendering in likely_renderings(wording.first, showable(others), told):
        found.setdefault(rendering.quotation.wording, rendering)
    names = _names({concept for one in found.values() for concept in one.shared})
    likely = [
        Likely(
            Wording([row for row in others if row.wording == key]),
            [names[concept] for concept in sorted(one.shared) if concept[1]],
        )
        for key, one in found.items()
    ]
    loose: dict[tuple[int, int], Paraphrase] = {}
    for quotation in [wording.first, *(one.wording.first for one in likely[:4])]:
        for paraphrase in paraphrases(quotation, statements):
            loose.setdefault((paraphrase.statement.pk, paraphrase.start), paraphrase)
    return likely, list(loose.values())


def _names(concepts: set[Concept]) -> Names:
    wanted = Wanted()
    for kind, key in concepts:
        wanted.add(kind, [key])
    return Names(wanted)

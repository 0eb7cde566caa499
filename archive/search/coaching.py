"""Nothing found: which word is to blame, how it may be spelt, what to leave out."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from rapidfuzz.distance import OSA

from archive.models import Statement
from archive.search.analysis import tokens
from archive.search.matching import Matching, count
from archive.search.query_tree import Prefix, Words
from archive.search.schema import SURFACE

MOST_SUGGESTIONS = 4
SHORTEST_RESPELT = 4
"""Letters of the shortest word for which another spelling is offered."""
_SPELLINGS_TRIED = 8
_STATEMENTS_ASKED = 100
"""Statements of a segment that are looked at for each spelling."""
_SECONDS = 0.3
"""What trying one suggestion may take."""


@dataclass(frozen=True)
class Suggestion:
    """A sentence, and the query that follows it."""

    sentence: str
    q: str


@dataclass(frozen=True)
class _Offer:
    """A suggestion before it is tried: what its sentence says beside the count, and its rank."""

    sentence: str
    words: dict[str, str]
    q: str
    rank: int = 0


def suggestions_for(matching: Matching) -> tuple[Suggestion, ...]:
    """Return what to try instead of a query that finds nothing; each suggestion finds something."""
    leaves = matching.translation.leaves
    blamed = [leaf for leaf, plan in leaves if not count(matching.find(plan))]
    offers = [*_respelt(matching, blamed), *_without_blamed(matching, blamed)]
    if not blamed and len(leaves) > 1:
        offers = [_without(matching, [leaf]) for leaf, _plan in leaves]
    counted = {offer.q: (offer, _count(matching, offer.q)) for offer in offers if offer.q}
    useful = sorted((one for one in counted.values() if one[1]), key=lambda one: (one[0].rank, -one[1]))
    return tuple(
        Suggestion(offer.sentence % {**offer.words, "count": found}, offer.q)
        for offer, found in useful[:MOST_SUGGESTIONS]
    )


def _count(matching: Matching, q: str) -> int:
    """Return how many statements another wording of the query finds, within the same filters."""
    return count(Matching(matching.snapshot, matching.query.but(q=q), _SECONDS).find())


def _respelt(matching: Matching, blamed: list[Words | Prefix]) -> Iterator[_Offer]:
    """Offer the nearest words of the archive for each word that it does not have."""
    for leaf in blamed:
        words = list(tokens(leaf.text))
        if len(words) != 1 or len(words[0].folded) < SHORTEST_RESPELT:
            continue
        for spelling in nearest_words(matching, words[0].folded):
            yield _Offer(
                _nowhere(leaf.zone), {"word": leaf.text, "spelling": spelling}, _replaced(matching, leaf, spelling)
            )


def _nowhere(zone: str) -> str:
    """Return the sentence that says where a word is not, and what is found with another."""
    if zone == "quote":
        return _("“%(word)s” is in no quotation. With “%(spelling)s”: %(count)d found.")
    if zone == "title":
        return _("“%(word)s” is in no title. With “%(spelling)s”: %(count)d found.")
    return _("“%(word)s” is in no statement. With “%(spelling)s”: %(count)d found.")


def nearest_words(matching: Matching, word: str, most: int = 2) -> list[str]:
    """Return words that are spelt almost so, of published texts that may be shown, the nearest and most frequent first.

    A text whose rights keep it back is searched; a spelling offered from it would show a word of it.
    """
    allowed = 1 if len(word) < 6 else 2
    near: dict[str, tuple[int, int]] = {}
    for segment in matching.snapshot.segments:
        for term in segment.terms(SURFACE, word[0]):
            distance = OSA.distance(word, term, score_cutoff=allowed) if abs(len(term) - len(word)) <= allowed else 99
            if 0 < distance <= allowed:
                frequency = near.get(term, (0, 0))[1] - segment.frequency(SURFACE, term)
                near[term] = (distance, frequency)
    ordered = sorted(near, key=lambda term: (*near[term], term))[:_SPELLINGS_TRIED]
    standing = {term: _statements_with(matching, term) for term in ordered}
    shown = Statement.objects.published().in_full().filter(pk__in=set().union(*standing.values()))
    may_be_said = set(shown.values_list("pk", flat=True)) if standing else set()
    return [term for term in ordered if standing[term] & may_be_said][:most]


def _statements_with(matching: Matching, term: str) -> set[int]:
    """Return statements with a word that are still there: the dictionary keeps words of deleted ones."""
    found: set[int] = set()
    for segment, alive in zip(matching.snapshot.segments, matching.snapshot.alive, strict=True):
        ids = segment.postings(SURFACE, term).ids
        found |= set(segment.column("statement")[ids[alive[ids]][:_STATEMENTS_ASKED]].tolist())
    return found


def _without_blamed(matching: Matching, blamed: list[Words | Prefix]) -> Iterator[_Offer]:
    """Offer the query without the words that no statement has."""
    if blamed and len(blamed) < len(matching.translation.leaves):
        yield _without(matching, blamed)


def _without(matching: Matching, left_out: list[Words | Prefix]) -> _Offer:
    """Offer the query without some of its words."""
    q = matching.translation.parsed.text
    for leaf in sorted(left_out, key=lambda one: -one.start):
        q = f"{q[: leaf.start]}{q[leaf.end :]}"
    words = ", ".join(f"“{leaf.text}”" for leaf in left_out)
    return _Offer(_("Without %(words)s: %(count)d found."), {"words": words}, " ".join(q.split()), rank=1)


def _replaced(matching: Matching, leaf: Words | Prefix, spelling: str) -> str:
    q = matching.translation.parsed.text
    return " ".join(f"{q[: leaf.start]}{spelling}{q[leaf.end :]}".split())

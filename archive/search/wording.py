"""From words to terms: what one word, phrase or prefix of a query looks like in the index."""

from collections.abc import Sequence
from functools import lru_cache

from archive.search.analysis import ANALYZERS, Token, analyzer_of, stems, tokens
from archive.search.concepts import Concept, Form
from archive.search.plan import Best, Nothing, PhraseOf, Plan, Some, Term
from archive.search.schema import SURFACE, text_field
from archive.search.syntax import MAX_PHRASE_WORDS

BOOSTS = {"title": 2.0, "body": 1.0, "quote": 1.0}
FORM_BOOST = 0.9
"""What another form of a name counts beside the reader's own words, if it is no longer than they are."""


def zones_of(zone: str) -> tuple[str, ...]:
    """Return the parts of a text to look in: the one asked for, or title and body."""
    return (zone,) if zone else ("title", "body")


@lru_cache(maxsize=4096)
def words_plan(text: str, zone: str = "", boost: float = 1.0, analyzers: tuple[str, ...] = ANALYZERS) -> Plan:
    """Return where words stand in this order, each analysed in every language; one word is one term."""
    words = list(tokens(text))[:MAX_PHRASE_WORDS]
    parts = [
        _in_field(text_field(place, analyzer), words, analyzer, boost * BOOSTS[place])
        for analyzer in analyzers
        for place in zones_of(zone)
    ]
    return Some(tuple(parts)) if words else Nothing()


def _in_field(field: str, words: Sequence[Token], analyzer: str, boost: float) -> Plan:
    slots = tuple(stems(word, analyzer) for word in words)
    if len(slots) == 1:
        terms = tuple(Term(field, stem, boost) for stem in slots[0])
        return terms[0] if len(terms) == 1 else Some(terms)
    return PhraseOf(field, slots, boost)


def literal_plan(text: str, boost: float = 1.0) -> Plan:
    """Return where words stand as spelt, case and accents aside."""
    words = [token.folded for token in tokens(text)][:MAX_PHRASE_WORDS]
    if not words:
        return Nothing()
    if len(words) == 1:
        return Term(SURFACE, words[0], boost)
    return PhraseOf(SURFACE, tuple((word,) for word in words), boost)


def near_plan(text: str, within: int, zone: str = "") -> Plan:
    """Return where every word stands at most so many words from the first, before or after it."""
    words = list(tokens(text))[:MAX_PHRASE_WORDS]
    if len(words) < 2:
        return words_plan(text, zone)
    return Some(
        tuple(
            PhraseOf(
                text_field(place, analyzer),
                tuple(stems(word, analyzer) for word in words),
                BOOSTS[place],
                within,
                ordered=False,
            )
            for analyzer in ANALYZERS
            for place in zones_of(zone)
        )
    )


def forms_plan(concept: Concept, length: int) -> Plan:
    """Return where a record stands in texts under any of its names; the best one counts.

    `length` is how many words the reader typed: a full name found for a surname counts no more than that.
    """
    plans = tuple(_form(form, concept.kind, length) for form in concept.forms)
    return Best(plans) if plans else Nothing()


def _form(form: Form, kind: str, length: int) -> Plan:
    """Read a name in its own language; people's names are spelt, not inflected, but in Arabic take clitics."""
    boost = FORM_BOOST * min(1.0, length / max(sum(1 for _token in tokens(form.text)), 1))
    if "\u0600" <= form.text[:1] <= "\u06ff":
        return words_plan(form.text, boost=boost, analyzers=("ar",))
    if kind == "topic" and form.language:
        return words_plan(form.text, boost=boost, analyzers=(analyzer_of(form.language),))
    return literal_plan(form.text, boost)

"""Texts inverted as arrays have the postings that the analysis gives text by text."""

import random

from hypothesis import given
from hypothesis import strategies as st

from archive.search.analysis import ANALYZERS, postings_of
from archive.search.inverting import FieldPostings, Pieces, TextCollector, ValueCollector, joined

Found = dict[str, dict[int, list[int]]]

words = st.sampled_from(
    ["l’État,", "و", "والأمن", "«négociations»", "Qur'an", "—", "peace-talks", "٢٠٢٣", "talks", "ﬁn"]
)
texts = st.lists(words, max_size=6).map(" ".join) | st.text(max_size=20)
documents = st.lists(st.lists(texts, max_size=3), min_size=1, max_size=4).filter(any)
analyzers = st.sampled_from([*ANALYZERS, ""])


def plain(postings: FieldPostings) -> Found:
    """Return term → document → positions."""
    found: Found = {}
    assert postings.positions is not None
    positions = iter(postings.positions.tolist())
    for place, name in enumerate(postings.names):
        for at in range(postings.starts[place], postings.starts[place + 1]):
            places = [next(positions) for _number in range(postings.counts[at])]
            found.setdefault(name, {})[int(postings.documents[at])] = places
    return found


def inverted(given_documents: list[list[str]], analyzer: str, first: int = 0) -> FieldPostings:
    pieces = Pieces()
    collector = TextCollector(pieces, analyzer)
    for number, own in enumerate(given_documents, start=first):
        collector.add(number, [pieces.numbers(text) for text in own])
    return collector.postings()


def expected(given_documents: list[list[str]], analyzer: str) -> Found:
    found: Found = {}
    for number, own in enumerate(given_documents):
        for term, positions in postings_of(own, analyzer).items():
            found.setdefault(term, {})[number] = positions
    return found


@given(documents, analyzers)
def test_postings_are_those_of_the_analysis(given_documents: list[list[str]], analyzer: str) -> None:
    postings = inverted(given_documents, analyzer)
    assert plain(postings) == expected(given_documents, analyzer)
    assert postings.names == sorted(postings.names, key=str.encode)
    lengths = [sum(map(len, postings_of(own, analyzer).values())) for own in given_documents]
    assert postings.lengths(len(given_documents)).tolist() == lengths


@given(documents, documents, analyzers)
def test_parts_put_together_are_what_one_part_would_be(
    one: list[list[str]], other: list[list[str]], analyzer: str
) -> None:
    parts = [inverted(one, analyzer), inverted(other, analyzer, first=len(one))]
    assert plain(joined(parts)) == expected([*one, *other], analyzer)


def test_values_are_kept_once_in_the_order_of_documents() -> None:
    rng = random.Random(3)
    given_values = [rng.choices("abcd", k=rng.randint(0, 5)) for _number in range(50)]
    collector = ValueCollector()
    for number, values in enumerate(given_values):
        collector.add(number, values)
    postings = collector.postings()
    for place, name in enumerate(postings.names):
        found = postings.documents[postings.starts[place] : postings.starts[place + 1]].tolist()
        assert found == [number for number, values in enumerate(given_values) if name in values]

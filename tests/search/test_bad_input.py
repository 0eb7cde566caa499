"""Whatever is asked: never an exception, never beyond the budgets, and a sentence where something was not read."""

from collections.abc import Iterator

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.search.engine import open_snapshot
from archive.search.find import PER_PAGE, SECONDS, find
from archive.search.matching import Matching
from archive.search.plan import PhraseOf, Plan, Term
from archive.search.prefixes import MOST_EXPANSIONS
from archive.search.query import SearchQuery, Sort
from archive.search.query_tree import And, Leaf, Node, Not, Or
from archive.search.syntax import MAX_LEAVES, MAX_LETTERS, MAX_PHRASE_WORDS, parse
from tests.search.corpus import Archive

FIELDS_A_WORD = 16
"""Terms of one word: two stems in each of four languages, in title and body."""
FORMS = 400
"""Terms of the names that the words of a query may stand for, more than any record of the small archive has."""

words = st.sampled_from(
    ["gaza", "Maroc", "de", "l’aide", "بوريطة", "ministre", "aid*", "*", "a*", "*x*", "=", "-", '"', "«", "(", ")"]
)
invisible = st.sampled_from("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2069\ufeff\u00ad\u0640")

random_bytes = st.binary(max_size=300).map(lambda data: data.decode("utf-8", "surrogateescape")) | st.binary(
    max_size=300
).map(lambda data: data.decode("latin-1"))
laced = st.lists(words | invisible | st.characters(), max_size=40).map("".join)
very_long = st.builds(
    lambda piece: (piece * 10_000)[:10_000], st.lists(words, min_size=1).map(" ".join) | st.text(min_size=1)
)
many_ors = st.lists(words | st.text("abcdefg", min_size=1, max_size=9), min_size=500, max_size=500).map(" OR ".join)
nested = st.builds(lambda depth, inner: "(" * depth + inner + ")" * depth, st.integers(1, 400), words)
operators = st.lists(st.sampled_from(["AND", "OR", "NOT", "-", "(", ")", '"', "~9", "*", ":", ".."]), max_size=30).map(
    " ".join
)
unknown_fields = st.builds(lambda name, value: f"{name}:{value}", st.from_regex(r"\A[a-z]{1,12}\Z"), words)
numbers = st.integers(-1, 99_999)
impossible_dates = st.builds(
    lambda *parts: "date:{}-{}-{}..{}-{}-{}".format(*parts), numbers, numbers, numbers, numbers, numbers, numbers
)
bad = random_bytes | laced | very_long | many_ors | nested | operators | unknown_fields | impossible_dates
pages = st.integers(-(10**9), 10**9) | st.just(10**9)


def leaves(node: Node | None) -> Iterator[Leaf]:
    match node:
        case None:
            return
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case _:
            yield node


def terms(plan: Plan) -> int:
    match plan:
        case Term():
            return 1
        case PhraseOf(_field, slots):
            return sum(map(len, slots))
        case _:
            own = [getattr(plan, name) for name in ("part", "wanted", "unwanted") if hasattr(plan, name)]
            return sum(map(terms, [*own, *getattr(plan, "parts", ())]))


@pytest.mark.django_db
@given(bad, pages, st.sampled_from(Sort))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large])
def test_nothing_asked_is_an_error_or_beyond_the_budgets(archive: Archive, q: str, page: int, sort: Sort) -> None:
    results = find(SearchQuery(q=q, page=page, sort=sort))
    assert len(results.hits) <= PER_PAGE
    assert bool(results.hits) == bool(results.total)
    assert results.page >= 1
    assert all(isinstance(note, str) and note for note in results.notes)
    parsed = parse(q)
    assert len(parsed.text) <= MAX_LETTERS
    assert len(list(leaves(parsed.root))) <= MAX_LEAVES
    matching = Matching(open_snapshot(), SearchQuery(q=q), SECONDS)
    assert terms(matching.words) <= MAX_LEAVES * MAX_PHRASE_WORDS * FIELDS_A_WORD + MOST_EXPANSIONS + FORMS


def has_a_word(q: str) -> bool:
    """What has none, such as ten thousand escape characters, asks nothing and is answered like an empty box."""
    return any(map(str.isalnum, q))


no_such_month = st.builds("date:{}-{}".format, st.integers(1000, 2999), st.integers(13, 99))
refused = st.sampled_from(["*x*", "a*", "*", "foo:bar", "(gaza", "NOT OR x", "date:..", "official:nobody-of-that-name"])


@pytest.mark.django_db
@given(very_long.filter(has_a_word) | many_ors | no_such_month | refused)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_was_not_read_is_said(archive: Archive, q: str) -> None:
    assert find(SearchQuery(q=q)).notes


@pytest.mark.django_db
@given(bad, pages)
@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_the_page_answers_whatever_is_asked(archive: Archive, client: Client, q: str, page: int) -> None:
    _answers(client, q, page)


@pytest.mark.long
@pytest.mark.django_db
@given(bad, pages)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large])
def test_the_page_answers_whatever_is_asked_two_thousand_times(
    archive: Archive, client: Client, q: str, page: int
) -> None:
    _answers(client, q, page)


def _answers(client: Client, q: str, page: int) -> None:
    asked = q.encode("utf-8", "replace").decode()
    response = client.get("/statements/", {"q": asked, "page": str(page)})
    assert response.status_code == 200
    assert b"<main" in response.content


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["1000000000", "-5", "0", "x", "1e9", "９", "1" * 5000])
def test_a_page_beyond_the_last_is_the_last(archive: Archive, client: Client, page: str) -> None:
    assert client.get("/statements/", {"q": "Gaza", "page": page}).status_code == 200

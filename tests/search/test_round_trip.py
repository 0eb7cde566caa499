from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.search.find import find
from archive.search.query import SearchQuery, Sort
from archive.search.round_trip import fields_as_filters, filters_as_fields
from archive.vocabulary.dyads import Dyad
from tests.search.corpus import Archive


def some(*values: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


queries = st.builds(
    SearchQuery,
    q=st.sampled_from(["", "paix", "Gaza OR paix", "-Bourita", "منتدى النقب", '"Forum du Néguev"']),
    officials=some("nasser-bourita", "antony-blinken"),
    countries=some("MA", "EG"),
    relation=st.sampled_from([None, Dyad.of("MA", "US")]),
    topics=some("abraham-accords", "gaza"),
    genres=some("press_report", "readout"),
    kinds=some("call", "visit"),
    statuses=some("held", "announced"),
    languages=some("fr", "ar"),
    sources=some("ministry", "outlet"),
    start=st.sampled_from([None, date(2023, 2, 1)]),
    end=st.sampled_from([None, date(2023, 2, 28)]),
    sort=st.sampled_from(list(Sort)),
)


@pytest.mark.django_db
@given(query=queries)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_either_face_finds_the_same(archive: Archive, query: SearchQuery) -> None:
    written = filters_as_fields(query)
    if not written.has_words:
        return
    expected = find(query, per_page=None).ids
    assert sorted(find(written, per_page=None).ids) == sorted(expected)
    assert sorted(find(fields_as_filters(written), per_page=None).ids) == sorted(expected)


def test_a_filter_that_a_query_is_too_short_for_stays_a_filter(archive: Archive) -> None:
    query = SearchQuery(
        q="Gaza OR paix",
        officials=("nasser-bourita", "antony-blinken"),
        countries=("MA",),
        topics=("abraham-accords",),
        genres=("press_report", "readout"),
        kinds=("call", "visit"),
        statuses=("held", "announced"),
        languages=("fr", "ar"),
        sources=("ministry", "outlet"),
    )
    written = filters_as_fields(query)
    assert (written.officials, written.sources) == ((), ("ministry", "outlet"))
    assert find(written).ids == find(query).ids != []


def test_fields_become_filters(archive: Archive) -> None:
    turned = fields_as_filters(SearchQuery(q="paix official:bourita country:Maroc genre:press-report date:2023-02"))
    assert turned == SearchQuery(
        q="paix",
        officials=("nasser-bourita",),
        countries=("MA",),
        genres=("press_report",),
        start=date(2023, 2, 1),
        end=date(2023, 2, 28),
    )


@pytest.mark.parametrize(
    "q", ["paix -official:bourita", "(topic:gaza OR paix)", "official:metternich", "date:soon", "by:blinken", "title:x"]
)
def test_what_no_filter_can_say_stays_in_the_words(archive: Archive, q: str) -> None:
    assert fields_as_filters(SearchQuery(q=q)).q == q

"""Each filter finds the same statements in the index as in the database."""

from datetime import date

import pytest

from archive.models import Official, Statement
from archive.models.statements import StatementQuerySet
from archive.search.find import find
from archive.search.query import SearchQuery, Sort
from archive.search.sync import rebuild
from archive.vocabulary.dyads import Dyad
from tests.search.corpus import Archive, make_exchange, make_statement

EVERYTHING = "-zzzz"
"""A query with words that leaves nothing out."""


def by_index(query: SearchQuery) -> set[int]:
    return set(find(query.but(q=EVERYTHING), per_page=None).ids)


def by_database(statements: StatementQuerySet) -> set[int]:
    return set(statements.values_list("pk", flat=True))


@pytest.fixture
def dated(archive: Archive) -> Archive:
    """The archive, with every form of date on statements and exchanges."""
    dates = [
        "2023-01-31",
        "2023-02",
        "2023",
        "2022/2024",
        "[2023-01-31,2023-02-01]",
        "../2023-01",
        "2023-02-02/..",
        "2023-02~",
    ]
    for one in dates:
        make_statement(f"Issued {one}", "x", "en", issued_on=one)
        make_statement(f"About {one}", "x", "en", exchanges=[make_exchange(one)])
        make_statement(
            f"Both {one}", "x", "en", issued_on="2021", exchanges=[make_exchange(one), make_exchange("2020")]
        )
    rebuild()
    return archive


def test_officials(archive: Archive) -> None:
    for official in Official.objects.all():
        expected = by_database(Statement.objects.published().of_official(official))
        assert by_index(SearchQuery(officials=(official.slug,))) == expected


def test_all_officials_given_must_be_there(archive: Archive) -> None:
    statements = Statement.objects.published().of_official(archive.bourita).of_official(archive.blinken)
    assert by_index(SearchQuery(officials=("nasser-bourita", "antony-blinken"))) == by_database(statements)


def test_countries_and_pairs(archive: Archive) -> None:
    for country in (archive.morocco, archive.states, archive.egypt):
        expected = by_database(Statement.objects.published().of_country(country))
        assert by_index(SearchQuery(countries=(country.code,))) == expected
    for dyad in (Dyad.of("MA", "US"), Dyad.of("EG", "US"), Dyad.of("EG", "MA")):
        assert by_index(SearchQuery(relation=dyad)) == by_database(Statement.objects.published().between(dyad))


def test_topics_with_their_narrower_ones(archive: Archive) -> None:
    narrower = {"abraham-accords": [archive.accords, archive.negev], "negev-forum": [archive.negev]}
    for slug, topics in narrower.items():
        assert by_index(SearchQuery(topics=(slug,))) == by_database(Statement.objects.published().on_topic(topics))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2023, 2, 1), date(2023, 2, 28)),
        (date(2023, 1, 31), date(2023, 1, 31)),
        (None, date(2022, 12, 31)),
        (date(2023, 2, 1), None),
        (date(1990, 1, 1), date(1990, 12, 31)),
    ],
)
def test_periods(dated: Archive, start: date | None, end: date | None) -> None:
    expected = by_database(Statement.objects.published().in_period(start, end))
    assert by_index(SearchQuery(start=start, end=end)) == expected
    undated = Statement.objects.published().undated().count()
    assert find(SearchQuery(q=EVERYTHING, start=start, end=end)).undated == undated


def test_plain_values(archive: Archive) -> None:
    published = Statement.objects.published()
    assert by_index(SearchQuery(genres=("readout", "remarks"))) == by_database(
        published.filter(genre__in=["readout", "remarks"])
    )
    assert by_index(SearchQuery(languages=("ar",))) == by_database(published.filter(language="ar"))
    assert by_index(SearchQuery(sources=("ministry",))) == by_database(published.filter(source__slug="ministry"))
    assert by_index(SearchQuery(kinds=("visit",))) == by_database(published.filter(exchanges__kind="visit"))
    assert by_index(SearchQuery(statuses=("announced",))) == by_database(
        published.filter(exchanges__status="announced")
    )


@pytest.mark.parametrize(("sort", "order"), [(Sort.NEWEST, "newest_first"), (Sort.OLDEST, "oldest_first")])
def test_orders(dated: Archive, sort: Sort, order: str) -> None:
    expected = list(getattr(Statement.objects.published(), order)().values_list("pk", flat=True))
    assert find(SearchQuery(q=EVERYTHING, sort=sort), per_page=None).ids == expected
    assert find(SearchQuery(q=EVERYTHING, sort=sort, page=2), per_page=10).ids == expected[10:20]


def test_field_queries_are_the_filters(archive: Archive) -> None:
    pairs = [
        ("official:bourita", SearchQuery(officials=("nasser-bourita",))),
        ("official:nasser-bourita country:ma", SearchQuery(officials=("nasser-bourita",), countries=("MA",))),
        ("country:Égypte", SearchQuery(countries=("EG",))),
        ("relation:us-ma", SearchQuery(relation=Dyad.of("MA", "US"))),
        ('topic:"Abraham Accords"', SearchQuery(topics=("abraham-accords",))),
        ("genre:press-report", SearchQuery(genres=("press_report",))),
        ("kind:call status:held", SearchQuery(kinds=("call",), statuses=("held",))),
        ("lang:ar", SearchQuery(languages=("ar",))),
        ("source:outlet", SearchQuery(sources=("outlet",))),
        ("date:2023-02", SearchQuery(start=date(2023, 2, 1), end=date(2023, 2, 28))),
        ("date:2023-01..2023-02", SearchQuery(start=date(2023, 1, 1), end=date(2023, 2, 28))),
        ("date:2023..", SearchQuery(start=date(2023, 1, 1))),
        ("date:..2022", SearchQuery(end=date(2022, 12, 31))),
    ]
    for q, query in pairs:
        assert set(find(SearchQuery(q=q), per_page=None).ids) == by_index(query), q


def test_counts_beside_the_filters(archive: Archive) -> None:
    facets = find(SearchQuery(q=EVERYTHING)).facets
    assert facets["official"]["nasser-bourita"] == 5
    assert facets["relation"] == {"ma-us": 4, "eg-us": 1}
    assert facets["topic"]["abraham-accords"] == 3
    assert facets["language"] == {"fr": 3, "en": 2, "ar": 1}
    within = find(SearchQuery(q=EVERYTHING, languages=("ar",), officials=("nasser-bourita",))).facets
    assert within["language"] == {"fr": 3, "ar": 1, "en": 1}
    assert within["official"] == {"antony-blinken": 1, "nasser-bourita": 1}


def test_months(archive: Archive) -> None:
    months = find(SearchQuery(q=EVERYTHING)).months
    assert months == {"": 2, "2022-03": 1, "2023-01": 1, "2023-02": 2}

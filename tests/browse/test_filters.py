"""Each filter by itself, together, with dates at any precision, and with values that mean nothing."""

from datetime import date

import pytest

from archive.browse.filters import LAST_PAGE
from archive.models import Account, Statement
from archive.search.query import SearchQuery, Sort
from archive.vocabulary.dyads import Dyad
from tests.browse.conftest import Asked
from tests.factories import (
    CountryFactory,
    ExchangeFactory,
    OfficialFactory,
    ParticipationFactory,
    SourceFactory,
    StatementFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db


def titles(asked: Asked, query_string: str) -> set[str]:
    """Return what a query string finds."""
    return set(asked(query_string).qs.values_list("title", flat=True))


def test_officials_together_must_all_be_there_on_the_text_or_in_the_room(asked: Asked) -> None:
    one, other = OfficialFactory.create(slug="one"), OfficialFactory.create(slug="other")
    call = ExchangeFactory.create()
    ParticipationFactory.create(exchange=call, official=other)
    StatementFactory.create(title="both", named=[one], of=call)
    StatementFactory.create(title="one", speakers=[one])
    assert titles(asked, "official=one") == {"both", "one"}
    assert titles(asked, "official=other") == {"both"}
    assert titles(asked, "official=one&official=other") == {"both"}


def test_countries_together_must_all_be_there_and_codes_are_read_in_any_case(asked: Asked) -> None:
    morocco, france = CountryFactory.create(code="MA"), CountryFactory.create(code="FR")
    StatementFactory.create(title="both", sides=[morocco], mentions=[france])
    StatementFactory.create(title="one", sides=[morocco])
    assert titles(asked, "country=ma") == {"both", "one"}
    assert titles(asked, "country=MA&country=fr") == {"both"}


def test_a_pair_takes_both_as_sides_not_named_in_passing(asked: Asked) -> None:
    morocco, france = CountryFactory.create(code="MA"), CountryFactory.create(code="FR")
    StatementFactory.create(title="between", sides=[morocco, france])
    StatementFactory.create(title="in passing", sides=[morocco], mentions=[france])
    assert titles(asked, "relation=fr-ma") == titles(asked, "relation=ma-fr") == {"between"}


def test_a_topic_stands_for_its_narrower_ones_at_any_depth(asked: Asked) -> None:
    top = TopicFactory.create(slug="top")
    middle = TopicFactory.create(slug="middle", broader=top)
    leaf = TopicFactory.create(slug="leaf", broader=middle)
    StatementFactory.create(title="deep", about=[leaf])
    StatementFactory.create(title="high", about=[top])
    assert titles(asked, "topic=top") == {"deep", "high"}
    assert titles(asked, "topic=middle") == {"deep"}
    assert titles(asked, "topic=leaf&topic=top") == {"deep", "high"}


@pytest.mark.parametrize(
    ("query_string", "found"),
    [
        ("genre=readout", {"a"}),
        ("genre=readout&genre=communique", {"a", "b"}),
        ("language=ar", {"b"}),
        ("language=ar&language=en", {"a", "b"}),
        ("source=s-one", {"a"}),
        ("source=s-one&source=s-two", {"a", "b"}),
        ("kind=call", {"a"}),
        ("kind=call&kind=visit", {"a", "b"}),
        ("status=announced", {"b"}),
        ("status=held&status=announced", {"a", "b"}),
        ("genre=readout&language=ar", set()),
        ("kind=visit&status=announced&language=ar", {"b"}),
    ],
)
def test_of_the_other_filters_any_one_value_is_enough(asked: Asked, query_string: str, found: set[str]) -> None:
    call = ExchangeFactory.create(kind="call", status="held")
    visit = ExchangeFactory.create(kind="visit", status="announced")
    StatementFactory.create(title="a", genre="readout", of=call, source=SourceFactory.create(slug="s-one"))
    StatementFactory.create(
        title="b", genre="communique", language="ar", of=visit, source=SourceFactory.create(slug="s-two")
    )
    StatementFactory.create(title="c", genre="letter", language="fr")
    assert titles(asked, query_string) == found


@pytest.mark.parametrize(
    ("query_string", "found"),
    [
        ("from=2023-02-01&to=2023-02-01", {"day", "month", "year"}),
        ("from=2023-02&to=2023-02", {"day", "month", "year"}),
        ("from=2023&to=2023", {"day", "month", "year"}),
        ("from=2023-02-02", {"month", "year", "later"}),
        ("to=2023-01-31", {"year"}),
        ("to=2022", set()),
        ("from=2024", {"later"}),
        ("from=2023-02~&to=2023-02", {"day", "month", "year"}),
    ],
)
def test_a_range_finds_what_may_lie_in_it_at_any_precision(asked: Asked, query_string: str, found: set[str]) -> None:
    StatementFactory.create(title="day", dated="2023-02-01")
    StatementFactory.create(title="month", dated="2023-02")
    StatementFactory.create(title="year", dated="2023")
    StatementFactory.create(title="later", dated="2024-05-06")
    StatementFactory.create(title="undated")
    assert titles(asked, query_string) == found


def test_both_ends_of_a_range_apply_to_the_same_date(asked: Asked) -> None:
    call = ExchangeFactory.create(occurred_on="2023-01-10")
    StatementFactory.create(title="late account", of=call, dated="2023-06-10")
    assert titles(asked, "from=2023-03&to=2023-04") == set()
    assert titles(asked, "from=2023-01&to=2023-01") == {"late account"}
    assert titles(asked, "from=2023-06&to=2023-06") == {"late account"}


def test_a_second_exchange_counts_too(asked: Asked) -> None:
    statement = StatementFactory.create(title="two", of=ExchangeFactory.create(kind="call"))
    Account.objects.create(statement=statement, exchange=ExchangeFactory.create(kind="visit"), is_principal=False)
    assert titles(asked, "kind=visit") == {"two"}


def test_only_what_is_published_is_found(asked: Asked) -> None:
    for state in ("draft", "in_review", "on_hold", "withdrawn"):
        StatementFactory.create(state=state)
    assert not asked("").qs.exists()


def test_the_query_string_becomes_one_frozen_query(asked: Asked) -> None:
    CountryFactory.create(code="MA")
    CountryFactory.create(code="US")
    StatementFactory.create(
        speakers=[OfficialFactory.create(slug="nasser-bourita")], source=SourceFactory.create(slug="press")
    )
    TopicFactory.create(slug="gaza")
    filters = asked(
        "q=+two++words&official=nasser-bourita&country=ma&relation=us-ma&topic=gaza&genre=readout&kind=call"
        "&status=held&language=fr&source=press&from=2023-02&to=2023-02&sort=oldest&page=3"
    )
    assert filters.notes == []
    assert filters.query == SearchQuery(
        q="two words",
        officials=("nasser-bourita",),
        countries=("MA",),
        relation=Dyad("MA", "US"),
        topics=("gaza",),
        genres=("readout",),
        kinds=("call",),
        statuses=("held",),
        languages=("fr",),
        sources=("press",),
        start=date(2023, 2, 1),
        end=date(2023, 2, 28),
        sort=Sort.OLDEST,
        page=3,
    )
    assert filters.choices.query_string == (
        "?q=two+words&official=nasser-bourita&country=MA&relation=ma-us&topic=gaza&genre=readout&kind=call"
        "&status=held&language=fr&source=press&from=2023-02&to=2023-02&sort=oldest&page=3"
    )


def test_a_good_value_beside_a_bad_one_still_counts(asked: Asked) -> None:
    filters = asked("genre=readout&genre=novel")
    assert filters.query.genres == ("readout",)
    assert len(filters.notes) == 1
    assert "novel" in filters.notes[0]


def test_a_range_that_ends_before_it_begins_is_left_out_with_a_sentence(asked: Asked) -> None:
    filters = asked("from=2024&to=2023")
    assert (filters.query.start, filters.query.end) == (None, None)
    assert "ends before it begins" in filters.notes[0]
    assert filters.choices.query_string == "?"


@pytest.mark.parametrize(
    ("text", "page"), [("", 1), ("0", 1), ("-3", 1), ("x", 1), ("2", 2), ("9999", LAST_PAGE), ("9" * 40, 1), ("٣", 3)]
)
def test_a_page_is_a_number_within_bounds(asked: Asked, text: str, page: int) -> None:
    assert asked(f"page={text}").page == page


def test_more_values_than_a_filter_takes_are_left_out_with_a_sentence(asked: Asked) -> None:
    filters = asked("&".join(f"language=x{number}" for number in range(40)))
    assert any("12 values at most" in note for note in filters.notes)
    assert asked("relation=a-b&relation=c-d").notes[-1].startswith("The filter “relation” takes one value")


def test_nothing_is_asked_of_the_database_for_filters_that_are_not_given(
    asked: Asked, django_assert_num_queries: object
) -> None:
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert asked("").query == SearchQuery()


def test_a_rare_language_is_known_once_a_statement_is_in_it(asked: Asked) -> None:
    assert asked("language=pt").notes
    StatementFactory.create(title="in Portuguese", language="pt")
    assert titles(asked, "language=pt") == {"in Portuguese"}
    assert Statement.objects.count() == 1

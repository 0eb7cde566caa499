"""Counts beside the filters equal what choosing the value gives."""

from urllib.parse import urlencode

import pytest

from archive.browse.facets import ALL_OF, FACETS, count_values
from archive.browse.filters import StatementFilter
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


@pytest.fixture
def _collection(db: None) -> None:
    """Twelve statements that differ in everything a filter looks at."""
    countries = [CountryFactory.create(code=code) for code in ("MA", "US", "FR")]
    people = [OfficialFactory.create(slug=f"person-{number}") for number in range(3)]
    region = TopicFactory.create(slug="region")
    topics = [region, TopicFactory.create(slug="gaza", broader=region), TopicFactory.create(slug="trade")]
    sources = [SourceFactory.create(slug=f"paper-{number}") for number in range(2)]
    calls = [ExchangeFactory.create(kind=kind, occurred_on="2023-02-01") for kind in ("call", "visit", "meeting")]
    for exchange, person in zip(calls, people, strict=True):
        ParticipationFactory.create(exchange=exchange, official=person)
    for number in range(12):
        StatementFactory.create(
            dated=f"2023-{number + 1:02}",
            genre=("readout", "communique", "letter")[number % 3],
            language=("en", "ar")[number % 2],
            source=sources[number % 2],
            of=calls[number % 3] if number % 4 else None,
            sides=[countries[number % 3], countries[(number + 1) % 3]],
            mentions=[countries[(number + 2) % 3]] if number % 2 else [],
            speakers=[people[number % 3]],
            named=[people[(number + 1) % 3]] if number % 5 else [],
            about=topics[: number % 4],
        )


@pytest.mark.parametrize(
    "query_string",
    [
        "",
        "genre=readout",
        "official=person-1",
        "country=MA&topic=region",
        "relation=ma-us&language=en",
        "kind=call&genre=readout&genre=letter",
        "topic=gaza&source=paper-0&from=2023-03",
    ],
)
@pytest.mark.usefixtures("_collection")
def test_a_count_is_what_choosing_the_value_gives(asked: Asked, query_string: str) -> None:
    filters = asked(query_string)
    counts = count_values(filters)
    for name in FACETS:
        for value, number in counts[name].items():
            assert asked(choosing(filters, name, value)).qs.count() == number, (name, value)


def choosing(filters: StatementFilter, name: str, value: str) -> str:
    """Return the view with a value chosen: besides the others where all must be there, else instead of them."""
    kept = filters.choices if name in ALL_OF else filters.choices.without(name)
    return urlencode([*kept.pairs, (name, value)])


@pytest.mark.usefixtures("_collection")
def test_every_value_that_occurs_is_counted(asked: Asked) -> None:
    counts = count_values(asked(""))
    assert set(counts["official"]) == {"person-0", "person-1", "person-2"}
    assert set(counts["country"]) == {"MA", "US", "FR"}
    assert set(counts["relation"]) == {"ma-us", "fr-us", "fr-ma"}
    assert set(counts["topic"]) == {"region", "gaza", "trade"}
    assert sum(counts["genre"].values()) == 12


def test_a_person_on_the_text_and_in_the_room_is_counted_once(asked: Asked) -> None:
    person = OfficialFactory.create(slug="twice")
    call = ExchangeFactory.create()
    ParticipationFactory.create(exchange=call, official=person)
    StatementFactory.create(of=call, speakers=[person], named=[person])
    assert count_values(asked(""))["official"] == {"twice": 1}

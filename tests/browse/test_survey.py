"""What is known of a whole view is what the database counts, also while the index is behind."""

import random
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.browse.facets import FACETS, Counts, count_values
from archive.browse.figures import figures_of
from archive.browse.filters import StatementFilter
from archive.browse.spans import count_in_spans, dated_rows, reach_of
from archive.browse.survey_corrected import Corrected
from archive.browse.survey_of import survey_without_words
from archive.models import Exchange, IndexChange, Official, Statement, Topic
from archive.search.sync import rebuild
from archive.vocabulary.terms import StatementState
from tests.browse.conftest import Asked
from tests.browse.test_facets import _collection
from tests.conftest import LONG
from tests.factories import StatementFactory

pytestmark = pytest.mark.django_db

_ = _collection  # the fixture

VIEWS = [
    "",
    "genre=readout",
    "official=person-1&genre=letter",
    "country=MA&topic=region",
    "relation=ma-us&language=en",
    "kind=call&genre=readout&genre=letter",
    "source=paper-0&from=2023-03&to=2023-08",
    "from=2023-02",
]
MONTHS = [(date(2023, month, 1), date(2023, month, 28)) for month in range(1, 13)]


@pytest.fixture
def _indexed(_collection: None) -> None:
    StatementFactory.create(dated="2023-02-27/2023-05-02", genre="letter")
    StatementFactory.create(dated="")
    rebuild()
    IndexChange.objects.all().delete()


def change(rng: random.Random) -> None:
    """Write as curators do; the outbox says of what, and nobody reads it."""
    some = rng.choice(list(Statement.objects.published()))
    rng.choice(
        [
            lambda: StatementFactory.create(
                dated=rng.choice(["2022-12", "2023-04-05", "", "2023-02-28/2024-01-05"]),
                of=rng.choice([None, *Exchange.objects.all()]),
                speakers=[rng.choice(list(Official.objects.all()))],
                about=[rng.choice(list(Topic.objects.all()))],
                source=some.source,
            ),
            lambda: Statement.objects.filter(pk=some.pk).update(genre="letter", language="fr"),
            lambda: Statement.objects.filter(pk=some.pk).update(state=StatementState.WITHDRAWN),
            lambda: Statement.objects.filter(pk=some.pk).delete(),
            _another_exchange,
        ]
    )()


def _another_exchange() -> None:
    exchange = Exchange.objects.earliest("pk")
    exchange.kind, exchange.occurred_on = "visit", ""
    exchange.save()


@pytest.mark.usefixtures("_indexed")
@pytest.mark.parametrize("seed", range(30 if LONG else 3))
def test_index_and_database_together_count_what_the_database_counts(asked: Asked, seed: int) -> None:
    rng = random.Random(seed)
    for behind in range(4):
        for view in VIEWS:
            _compare(asked(view), is_behind=bool(behind))
        change(rng)
        assert IndexChange.objects.exists()


def _compare(filters: StatementFilter, *, is_behind: bool) -> None:
    survey, found = survey_without_words(filters), filters.narrowed()
    assert survey
    assert isinstance(survey.survey, Corrected) is is_behind
    counted, figures = figures_of(found, filters), survey.figures()
    assert survey.total == counted.statements
    for name in ("exchanges", "first_day", "last_day", "possible", "undated"):
        assert getattr(figures, name) == getattr(counted, name), name
    assert _filled(survey.facets()) == _filled(count_values(filters))
    assert sum(survey.values(["language"])["language"].values()) == counted.statements
    assert survey.reach() == reach_of(dated_rows(filters))
    assert survey.in_spans(MONTHS) == count_in_spans(dated_rows(filters), MONTHS)


def _filled(counts: Counts) -> dict[str, dict[str, int]]:
    return {name: {value: number for value, number in counts[name].items() if number} for name in FACETS}


@pytest.mark.usefixtures("_indexed")
def test_a_view_is_surveyed_once_in_each_state(asked: Asked) -> None:
    first = survey_without_words(asked("genre=readout"))
    with CaptureQueriesContext(connection) as queries:
        again = survey_without_words(asked("genre=readout&sort=oldest&page=2"))
    if connection.vendor == "sqlite":
        assert again is first
        assert len(queries.captured_queries) == 1
    Statement.objects.filter(genre="readout").update(genre="letter")
    survey = survey_without_words(asked("genre=readout"))
    assert survey
    assert survey.total == 0

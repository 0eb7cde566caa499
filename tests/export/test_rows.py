"""Rows read in batches: what is not public is not there, rights are obeyed, and large views stay small in memory."""

import csv
import json
import os
import tracemalloc
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from io import StringIO
from itertools import islice

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.browse.display_rights import shown_text
from archive.export.cells import unguarded
from archive.export.edition import Edition
from archive.export.exchange_rows import exchange_rows, exchanges_told_of
from archive.export.exchange_table import EXCHANGES
from archive.export.formats import FORMATS, in_pieces
from archive.export.quotation_rows import quotation_rows
from archive.export.quotation_table import QUOTATIONS
from archive.export.statement_rows import BATCH, statement_rows
from archive.export.statement_table import STATEMENTS
from archive.export.tables import csv_lines, json_lines
from archive.models import Account, Exchange, Statement, StatementCountry
from tests.factories import (
    CountryFactory,
    ExchangeFactory,
    OfficialFactory,
    ParticipationFactory,
    QuotationFactory,
    SourceFactory,
    StatementFactory,
    TopicFactory,
)

pytestmark = pytest.mark.django_db

EDITION = Edition("https://archive.example", "en", shown_text)
LONG = "\n".join(f"Paragraph {number} " + "of plain words " * 12 + "ends." for number in range(1, 9))


def table_of(lines: Iterable[str]) -> list[dict[str, str]]:
    text = "".join(lines)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text[1:], newline="")))


def every() -> list[int]:
    return list(Statement.objects.order_by("pk").values_list("pk", flat=True))


def test_a_statement_comes_back_from_csv_and_json_lines() -> None:
    morocco, states = CountryFactory.create(code="MA"), CountryFactory.create(code="US")
    speaker, topic = OfficialFactory.create(slug="a-b", name="=A, B;"), TopicFactory.create(slug="gaza", name="Gaza")
    call = ExchangeFactory.create(reference_code="E-7", occurred_on="[2023-01-31,2023-02-01]")
    StatementFactory.create(
        reference_code="S-7",
        title="=HYPERLINK(1)",
        body="- one\n“two”, three",
        dated="2023-02",
        of=call,
        sides=[states, morocco],
        speakers=[speaker],
        about=[topic],
    )
    (row,) = table_of(csv_lines(STATEMENTS, statement_rows(every(), EDITION)))
    assert list(row) == STATEMENTS.header
    assert row["title"] == "'=HYPERLINK(1)"
    assert unguarded(row["title"]) == "=HYPERLINK(1)"
    assert unguarded(row["text"]) == "- one\n“two”, three"
    assert (row["issued_on"], row["issued_on_earliest"], row["issued_on_latest"]) == (
        "2023-02",
        "2023-02-01",
        "2023-02-28",
    )
    assert (row["issuers"], row["counterparts"], row["speakers"]) == ("US", "MA", "a-b")
    assert (row["exchanges"], row["exchange_date"]) == ("E-7", "[2023-01-31,2023-02-01]")
    assert row["address"] == "https://archive.example/statements/S-7/"
    (record,) = (json.loads(line) for line in json_lines(STATEMENTS, statement_rows(every(), EDITION)))
    assert record["title"] == "=HYPERLINK(1)"
    assert record["topics"] == ["gaza"]
    assert record["speaker_names"] == ["=A, B;"]
    assert record["original_address"] is None


@pytest.mark.parametrize("state", ["draft", "in_review", "on_hold", "withdrawn"])
def test_what_is_not_published_is_in_no_export(state: str) -> None:
    call = ExchangeFactory.create()
    hidden = StatementFactory.create(state=state, of=call)
    QuotationFactory.create(statement=hidden)
    assert list(statement_rows(every(), EDITION)) == []
    assert list(exchange_rows([call.pk], EDITION)) == []
    assert list(quotation_rows(every(), EDITION)) == []


def test_what_is_withdrawn_while_an_export_runs_is_left_out_of_it() -> None:
    ids = [StatementFactory.create(source=None).pk for _ in range(BATCH + 2)]
    rows = statement_rows(ids, EDITION)
    assert len(list(islice(rows, BATCH))) == BATCH
    Statement.objects.filter(pk=ids[-1]).update(state="withdrawn")
    assert [row.statement.pk for row in rows] == [ids[-2]]


@pytest.mark.parametrize("ending", sorted(FORMATS))
def test_a_source_s_rights_are_obeyed_in_every_format(ending: str) -> None:
    for rights in ("citation_only", "excerpt"):
        statement = StatementFactory.create(body=LONG, source__display_rights=rights)
        QuotationFactory.create(statement=statement, words="Paragraph 8 of plain")
    form = FORMATS[ending]
    told = b"".join(in_pieces(form.write(STATEMENTS, statement_rows(every(), EDITION))))
    quoted = b"".join(in_pieces(form.write(QUOTATIONS, quotation_rows(every(), EDITION))))
    assert b"Paragraph 8" not in told + quoted
    if form.with_text:
        assert told.count(b"Paragraph 1 ") == 1, "the excerpt's beginning, and nothing of the other"


def test_an_exchange_tells_who_took_part_and_which_accounts_there_are() -> None:
    morocco, states = (
        CountryFactory.create(code="MA", name="Morocco"),
        CountryFactory.create(code="US", name="United States"),
    )
    call = ExchangeFactory.create(reference_code="E-3", kind="call", occurred_on="2023-02-01", place_country=states)
    ParticipationFactory.create(exchange=call, official=OfficialFactory.create(slug="x-y", name="X Y"), country=states)
    ParticipationFactory.create(exchange=call, country=morocco)
    StatementFactory.create(reference_code="S-3", of=call)
    StatementFactory.create(reference_code="S-4", of=call, state="withdrawn")
    (row,) = table_of(csv_lines(EXCHANGES, exchange_rows(exchanges_told_of(every()), EDITION)))
    assert (row["reference"], row["kind"], row["status"], row["occurred_on"]) == ("E-3", "call", "held", "2023-02-01")
    assert (row["countries"], row["relation"], row["people"], row["people_names"]) == ("US; MA", "ma-us", "x-y", "X Y")
    assert (row["accounts"], row["number_of_accounts"], row["place_country"]) == ("S-3", "1", "US")
    assert next(exchange_rows([call.pk], EDITION)).citable().title == "Call: X Y, February 1, 2023"


def test_a_quotation_tells_whose_words_they_are_and_where_they_stand() -> None:
    statement = StatementFactory.create(reference_code="S-5", body="One.\n\nTwo two.\nThree “my words” four.")
    source = SourceFactory.create(slug="ministry", name="Ministry")
    hidden = QuotationFactory.create(
        statement=StatementFactory.create(state="draft", body="كلماتي"), words="كلماتي", language="ar"
    )
    QuotationFactory.create(statement=statement, words="my words", speaker_source=source, verbatim_of=hidden)
    (row,) = table_of(csv_lines(QUOTATIONS, quotation_rows(every(), EDITION)))
    assert (row["statement"], row["paragraph"], row["words"]) == ("S-5", "3", "my words")
    assert row["address"] == "https://archive.example/statements/S-5/#p3"
    assert statement.body[int(row["start"]) : int(row["end"])] == "my words"
    assert (row["speaker_kind"], row["speaker"], row["speaker_name"]) == ("source", "ministry", "Ministry")
    assert row["renders"] == "", "readers cannot see the statement it renders"


def test_names_are_in_the_language_of_the_export_and_keys_are_not() -> None:
    topic = TopicFactory.create(slug="gaza", name="Gaza", ar="غزة")
    StatementFactory.create(about=[topic])
    (row,) = statement_rows(every(), Edition("https://a.example", "ar", shown_text))
    record = dict(zip(STATEMENTS.header, STATEMENTS.values(row), strict=True))
    assert (record["topics"], record["topic_names"]) == (["gaza"], ["غزة"])


def test_a_visit_is_named_where_readers_can_see_it() -> None:
    visit, call = (ExchangeFactory.create(reference_code=code) for code in ("E-1", "E-2"))
    Exchange.objects.filter(pk=call.pk).update(part_of=visit)
    StatementFactory.create(of=call)
    account = StatementFactory.create(of=visit)
    for state, shown in (("published", "E-1"), ("withdrawn", "")):
        Statement.objects.filter(pk=account.pk).update(state=state)
        (row,) = exchange_rows([call.pk], EDITION)
        assert dict(zip(EXCHANGES.header, EXCHANGES.values(row), strict=True))["part_of"] == shown


def test_a_thousand_rows_cost_a_constant_number_of_queries() -> None:
    fill(1000)
    ids = every()
    exchanges, batches = exchanges_told_of(ids), 1000 // BATCH
    reading: list[tuple[int, Callable[[], object]]] = [
        (5 * batches + 4, lambda: list(csv_lines(STATEMENTS, statement_rows(ids, EDITION)))),
        (3 * batches + 4, lambda: list(csv_lines(EXCHANGES, exchange_rows(exchanges, EDITION)))),
        (7 * batches + 4, lambda: list(csv_lines(QUOTATIONS, quotation_rows(ids, EDITION)))),
    ]
    for most, read in reading:
        with CaptureQueriesContext(connection) as queries:
            read()
        assert len(queries) <= most


def test_a_large_view_is_streamed_in_bounded_memory() -> None:
    """Ten thousand statements with the long counts; what is held at a time is a batch, however many there are."""
    number = 10_000 if os.environ.get("COUNTS") == "long" else 1_500
    fill(number, body="A sentence of an ordinary length, repeated. " * 50)
    ids = every()
    tracemalloc.start()
    written = sum(len(piece) for piece in in_pieces(csv_lines(STATEMENTS, statement_rows(ids, EDITION))))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert written > number * 2_000
    assert peak < 8_000_000, f"{peak / 1e6:.1f} MB for {written / 1e6:.1f} MB written"


def fill(number: int, body: str = "One sentence.") -> None:
    """Store statements with an exchange, two countries and a quotation each, without their life before."""
    source = SourceFactory.create()
    countries = [CountryFactory.create(code=code) for code in ("MA", "US")]
    exchanges = [ExchangeFactory.create(occurred_on="2023-02-01") for _ in range(min(number, 1000))]
    now = datetime.now(UTC)
    Statement._base_manager.bulk_create(
        Statement(
            reference_code=f"S-{n}",
            state="published",
            title=f"Title {n}",
            language="en",
            body=body,
            source=source,
            issued_on="2023-02-01",
            published_at=now,
        )
        for n in range(number)
    )
    ids = list(Statement.objects.values_list("pk", flat=True))
    Account.objects.bulk_create(
        Account(statement_id=pk, exchange=exchanges[n % len(exchanges)]) for n, pk in enumerate(ids)
    )
    StatementCountry.objects.bulk_create(
        StatementCountry(statement_id=pk, country=one, role="issuer") for pk in ids for one in countries
    )

"""Every change of an indexed value enqueues its statements, in the same transaction."""

import pytest

from archive.models import (
    Account,
    Attribution,
    CountryName,
    IndexChange,
    OfficialName,
    Participation,
    Quotation,
    Statement,
    StatementCountry,
)
from archive.search.sync import compare, drain
from tests.search.corpus import Archive, make_exchange, make_topic


@pytest.fixture(autouse=True)
def _settled(archive: Archive) -> None:
    IndexChange.objects.all().delete()


def enqueued() -> set[int]:
    touched = set(IndexChange.objects.values_list("statement_id", flat=True))
    IndexChange.objects.all().delete()
    return touched


def test_parts_of_a_statement(archive: Archive) -> None:
    attribution = Attribution.objects.create(statement=archive.cairo, official=archive.rubio)
    assert enqueued() == {archive.cairo.pk}
    attribution.statement = archive.call_fr
    attribution.save()
    assert enqueued() == {archive.cairo.pk, archive.call_fr.pk}
    attribution.delete()
    assert enqueued() == {archive.call_fr.pk}
    StatementCountry.objects.create(statement=archive.cairo, country=archive.morocco)
    assert enqueued() == {archive.cairo.pk}
    Quotation.objects.create(statement=archive.cairo, start=0, end=5, words=archive.cairo.body[:5])
    assert enqueued() == {archive.cairo.pk}


def test_an_exchange_and_who_took_part(archive: Archive) -> None:
    accounts = {archive.call_fr.pk, archive.call_ar.pk}
    archive.call.occurred_on = "2023-02-01"
    archive.call.save()
    assert enqueued() == accounts
    participation = Participation.objects.create(exchange=archive.call, official=archive.rubio)
    assert enqueued() == accounts
    participation.delete()
    assert enqueued() == accounts
    Account.objects.filter(statement=archive.call_ar).delete()
    assert enqueued() == {archive.call_ar.pk}


def test_authority_records(archive: Archive) -> None:
    archive.rubio.slug = "rubio"
    archive.rubio.save()
    assert enqueued() == {archive.rubio_fr.pk}
    archive.ministry.slug = "office"
    archive.ministry.save()
    assert enqueued() == {archive.readout_en.pk, archive.cairo.pk}
    archive.egypt.save()
    assert enqueued() == {archive.cairo.pk, archive.announced.pk}


def test_topics_from_either_side_and_up_the_tree(archive: Archive) -> None:
    archive.cairo.topics.add(archive.accords)
    assert enqueued() == {archive.cairo.pk}
    archive.accords.statements.remove(archive.cairo)
    assert enqueued() == {archive.cairo.pk}
    archive.gaza.statements.clear()
    assert enqueued() == {archive.rubio_fr.pk, archive.announced.pk, archive.cairo.pk}
    archive.accords.broader = make_topic("normalisation")
    archive.accords.save()
    assert enqueued() >= {archive.call_fr.pk, archive.call_ar.pk, archive.rubio_fr.pk}


def test_names_are_looked_up_when_someone_searches(archive: Archive) -> None:
    OfficialName.objects.create(official=archive.bourita, text="Bouryta", language="en")
    CountryName.objects.create(country=archive.egypt, text="Egipto", language="es")
    assert enqueued() == set()


def test_every_write_of_statements(archive: Archive) -> None:
    Statement.objects.filter(pk=archive.cairo.pk).update(title="A")
    assert enqueued() == {archive.cairo.pk}
    Statement.objects.bulk_update([archive.call_fr], ["title"])
    assert enqueued() == {archive.call_fr.pk}
    (made,) = Statement.objects.bulk_create([Statement(title="B")])
    assert enqueued() == {made.pk}
    key = made.pk
    made.delete()
    assert enqueued() == {key}


def test_after_all_of_it_the_index_agrees(archive: Archive) -> None:
    archive.call.kind = "visit"
    archive.call.save()
    archive.rubio.slug = "rubio"
    archive.rubio.save()
    archive.accords.broader = make_topic("normalisation")
    archive.accords.save()
    Participation.objects.create(exchange=archive.meeting, official=archive.shoukry)
    archive.call_ar.accounts.create(exchange=make_exchange("2023"), is_principal=False)
    archive.rubio_fr.topics.clear()
    drain()
    assert not compare().statements

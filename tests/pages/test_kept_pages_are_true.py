"""What is kept, whole pages and single components, is at any time what would be made anew.

After each of many kinds of write, a process that has kept everything is asked for every page
beside one that has nothing; what a write does not touch is given without being made.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import override_settings

from archive.ingest.merge_officials import merge_officials
from archive.ingest.publish import withdraw
from archive.models import (
    Attribution,
    CountryName,
    Exchange,
    Official,
    OfficialName,
    Participation,
    Source,
    SourceName,
    Statement,
    StatementCountry,
    Tenure,
    TopicTerm,
)
from archive.preserve.takedown import take_down
from archive.templatetags import component_tags
from archive.vocabulary.terms import DisplayRights
from tests.conftest import LONG
from tests.factories import (
    ClaimFactory,
    CountryFactory,
    ExchangeFactory,
    OfficialFactory,
    ParticipationFactory,
    QuotationFactory,
    StatementFactory,
)
from tests.pages.conftest import Cast

pytestmark = pytest.mark.django_db(transaction=True)

PATHS = [
    "/fr/statements/?country=MA",
    "/statements/S-1/",
    "/ar/statements/S-2/",
    "/exchanges/E-1/",
    "/officials/nasser-bourita/",
]
LONG_PATHS = [
    "/",
    "/statements/?from=2023&to=2023",
    "/statements/S-1/?sort=newest",
    "/exchanges/",
    "/officials/",
    "/fr/officials/antony-blinken/",
    "/countries/ma/",
    "/relations/ma-us/",
    "/topics/gaza/",
    "/sources/press/",
    "/compare/S-1/S-2/",
    "/statements/feed.atom",
]
"""More of them where the counts are the full ones."""

Write = Callable[[Cast], object]


def _twin(cast: Cast) -> None:
    twin = OfficialFactory.create(slug="n-bourita", name="N. Bourita", country=cast.morocco)
    Attribution.objects.create(statement=cast.readout, official=twin, role="signatory")


def _merged(cast: Cast) -> None:
    merge_officials(Official.objects.get(slug="n-bourita"), cast.bourita, None, "One person.")


def _past_the_archive(cast: Cast) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE archive_statement SET title = 'By hand' WHERE id = %s", [cast.readout.pk])


WRITES: dict[str, Write] = {
    "an official is renamed": lambda cast: OfficialName.objects.filter(official=cast.bourita, language="en").update(
        text="Nasser B."
    ),
    "an official gets a French name": lambda cast: OfficialName.objects.create(
        official=cast.blinken, language="fr", text="Tony Blinken", kind="authorized"
    ),
    "a country is renamed": lambda cast: CountryName.objects.filter(country=cast.morocco, language="fr").update(
        text="Royaume du Maroc"
    ),
    "a country's name is deleted": lambda cast: CountryName.objects.filter(country=cast.states, language="ar").delete(),
    "a source is renamed": lambda cast: SourceName.objects.filter(source=cast.press).update(text="The Gazette"),
    "a topic is renamed": lambda cast: TopicTerm.objects.filter(topic=cast.gaza, language="en").update(text="Strip"),
    "an office ends": lambda cast: Tenure.objects.filter(official=cast.bourita).update(ended_on="2023-01-01"),
    "a statement gets another title": lambda cast: Statement.objects.filter(pk=cast.report.pk).update(title="Bericht"),
    "past the archive": _past_the_archive,
    "a date becomes a span": lambda cast: Statement.objects.filter(pk=cast.report.pk).update(
        timeline_on="2023-01-30/2023-02-02", issued_on="2023-01-30/2023-02-02"
    ),
    "the span is a conclusion": lambda cast: ClaimFactory.create(
        statement=cast.report, field="issue_date", value={"edtf": "2023-01-30/2023-02-02"}, basis="inferred"
    ),
    "the span is told": lambda cast: ClaimFactory.create(
        statement=cast.report, field="issue_date", value={"edtf": "2023-01-30/2023-02-02"}, basis="stated"
    ),
    "words are quoted": lambda cast: QuotationFactory.create(
        statement=cast.readout, words="We value this partnership.", speaker_official=cast.blinken
    ),
    "an exchange was only announced": lambda cast: Exchange.objects.filter(pk=cast.call.pk).update(status="announced"),
    "a third took part": lambda cast: ParticipationFactory.create(
        exchange=cast.call, official=OfficialFactory.create(slug="third", name="A Third")
    ),
    "a third did not take part": lambda cast: Participation.objects.filter(official__slug="third").delete(),
    "a country is named": lambda cast: StatementCountry.objects.create(
        statement=cast.readout, country=CountryFactory.create(code="FR"), role="mentioned"
    ),
    "a topic is taken back": lambda cast: cast.readout.topics.remove(cast.gaza),
    "a person has two records": _twin,
    "they are merged": _merged,
    "another account is published": lambda cast: StatementFactory.create(
        reference_code="S-3", dated="2023-02-02", of=cast.call, sides=[cast.states, cast.morocco], named=[cast.blinken]
    ),
    "a text may not be shown": lambda cast: Source.objects.filter(pk=cast.ministry.pk).update(
        display_rights=DisplayRights.CITATION_ONLY
    ),
    "a statement is withdrawn": lambda cast: withdraw(cast.report, None, "Published by mistake."),
    "a statement is taken down": lambda cast: take_down(cast.readout, None, "Court order"),
}


@contextmanager
def worker(name: str) -> Iterator[Client]:
    """Answer with the memory of one process."""
    pages = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name}
    with override_settings(CACHES={"default": pages, "pages": pages}):
        yield Client(headers={"accept-encoding": "identity"})


def given(name: str) -> dict[str, tuple[int, bytes]]:
    """Return all pages as one process gives them."""
    with worker(name) as client:
        paths = PATHS + LONG_PATHS * LONG
        return {path: (answer.status_code, answer.content) for path in paths if (answer := client.get(path))}


def test_after_any_write_what_is_kept_is_what_would_be_made(cast: Cast) -> None:
    for _warm in range(2):
        last = given("keeps everything")
    for number, (name, write) in enumerate(WRITES.items()):
        write(cast)
        kept = given("keeps everything")
        component_tags._rendered.cache_clear()
        made = given(f"knows nothing {number}")
        assert {path for path in kept if kept[path] != made[path]} == set(), name
        assert kept != last, f"{name}: this shows on no page, so that nothing was tried"
        last = kept


def test_what_a_publication_does_not_touch_is_not_made_again(cast: Cast) -> None:
    with worker("keeps everything") as client:
        for _warm in range(2):
            for path in ("/statements/S-1/", "/exchanges/E-1/", "/statements/", "/help/"):
                client.get(path)
        StatementFactory.create(title="Elsewhere", of=ExchangeFactory.create(), dated="2024-05-06", source=cast.press)
        for path in ("/statements/S-1/", "/exchanges/E-1/", "/help/"):
            answer = client.get(path)
            assert (answer.status_code, answer.templates) == (200, []), path
        touched = client.get("/statements/")
        assert touched.templates
        assert "Elsewhere" in touched.content.decode()


def test_a_page_that_was_kept_through_a_change_is_named_anew(cast: Cast) -> None:
    with worker("keeps everything") as client:
        client.get("/statements/S-1/")
        before = client.get("/statements/S-1/")
        StatementFactory.create(of=ExchangeFactory.create(), dated="2024-05-06", source=cast.press)
        after = client.get("/statements/S-1/")
        assert after["ETag"] != before["ETag"]
        assert after.content == before.content
        assert client.get("/statements/S-1/", headers={"if-none-match": after["ETag"]}).status_code == 304
        with worker("knows nothing") as other:
            assert other.get("/statements/S-1/")["ETag"] == after["ETag"]

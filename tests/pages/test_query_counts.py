"""No page asks the database more often because there is more in it.

Every address of the URL configuration, and every view of the desk, is asked with a few rows of
each kind and again with many more of them; a page that is not in the tables fails the test.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from archive.models import Capture, Country, ErrorReport, Exchange, Office, Official, Source, Statement, Topic
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimField, EventVerb
from tests.drafts import basic_facts, stored_draft
from tests.factories import (
    CaptureFactory,
    ClaimFactory,
    CountryFactory,
    ExchangeFactory,
    OfficeFactory,
    OfficialFactory,
    ParticipationFactory,
    QuotationFactory,
    SourceFactory,
    StatementFactory,
    TenureFactory,
    TopicFactory,
)
from tests.pages.conftest import Cast

pytestmark = pytest.mark.django_db

SENTENCES = [f"“Sentence number {number} of the text.”" for number in range(60)]
DRAFT = "A headline\nThe secretary and the minister spoke by telephone on Tuesday.\n" + "\n".join(SENTENCES)

PAGES = {
    "healthz": "/healthz",
    "readyz": "/readyz",
    "robots": "/robots.txt",
    "security_txt": "/.well-known/security.txt",
    "sitemap_index": "/sitemap.xml",
    "sitemap": "/sitemap-statements.xml",
    "feed_atom": "/statements/feed.atom",
    "feed_json": "/statements/feed.json?official=nasser-bourita",
    "export_statements": "/statements/export.jsonl?country=MA",
    "export_told_of": "/statements/exchanges.csv",
    "export_quotations": "/quotations/export.csv",
    "export_exchanges": "/exchanges/export.csv?relation=ma-us",
    "cite_statement": "/statements/S-1/cite.ris",
    "cite_exchange": "/exchanges/E-1/cite.bib",
    "statement_history": "/statements/S-1/history",
    "report": "/statements/S-1/report",
    "report_received": "/statements/S-1/reported",
    "codebook": "/codebook/",
    "codebook_json": "/codebook.json",
    "opensearch": "/opensearch.xml",
    "home": "/",
    "statements": "/statements/?country=MA&official=nasser-bourita&topic=gaza&from=2023&to=2023",
    "statement": "/statements/S-1/?country=MA",
    "exchanges": "/exchanges/?relation=ma-us",
    "exchange": "/exchanges/E-1/",
    "announcements": "/announcements/",
    "quotation": "",
    "compare": "/compare/S-1/S-2/",
    "officials": "/officials/",
    "official": "/officials/nasser-bourita/",
    "official_words": "/officials/antony-blinken/quotations/",
    "countries": "/countries/",
    "country": "/countries/ma/",
    "dyad": "/relations/ma-us/",
    "beside": "/relations/ma-us/beside/fr-ma/",
    "topics": "/topics/",
    "topic": "/topics/gaza/",
    "sources": "/sources/",
    "source": "/sources/us-state/",
    "help": "/help/",
    "about": "/about/",
    "suggest": "/suggest?kind=official&q=of",
    "components": "/components/",
    "integrity": "/about/integrity/",
}

STOCK = {
    "admin:archive_country_delete": "Django's page names everything that would go along, one by one",
    "admin:archive_office_delete": "the same",
    "admin:archive_official_delete": "the same",
    "admin:archive_source_delete": "the same",
    "admin:archive_topic_delete": "the same",
    "admin:archive_official_change": "Django's autocomplete asks for what is chosen in each row",
}
"""Pages of Django's own that ask more often for more rows, with the reason."""


def more(cast: Cast, number: int, first: int) -> None:
    """Add some rows of every kind, tied to the same few records."""
    for at in range(first, first + number):
        draft = stored_draft(f"{DRAFT}\nDraft {at}.", basic_facts(title=f"Draft {at}"))
        record_event(draft, EventVerb.CORRECTED, reason="A name.", changes={"title": ["A", "B"]})
        _account(cast, at)
        _contact(cast, at)
        _evidence(cast, at)


def _account(cast: Cast, at: int) -> None:
    """Another account of the one call, by a source of its own, naming somebody new."""
    official = OfficialFactory.create(country=cast.states)
    TenureFactory.create(official=official, office=OfficeFactory.create(country=cast.states), began_on="2020")
    StatementFactory.create(
        body="\n".join([*SENTENCES, f"Account {at}."]),
        dated=f"2023-02-{at + 1:02}",
        of=cast.call,
        source=SourceFactory.create(country=cast.states),
        capture=CaptureFactory.create(text=f"{at}"),
        sides=[cast.morocco, cast.states],
        mentions=[CountryFactory.create()],
        speakers=[cast.blinken],
        named=[official, cast.bourita],
        about=[cast.gaza, TopicFactory.create(broader=cast.gaza)],
        translation_of=cast.readout,
    )
    ParticipationFactory.create(exchange=cast.call, official=official, country=cast.states)


def _contact(cast: Cast, at: int) -> None:
    """Another exchange of the same two sides, and one that was only announced."""
    month = timezone.localdate().month  # the first page remembers this month
    for status in ("held", "announced"):
        exchange = ExchangeFactory.create(
            occurred_on=f"2022-{month:02}-{at + 1:02}",
            status=status,
            place_country=cast.states,
            place_name="Washington",
        )
        for official in (cast.bourita, cast.blinken):
            ParticipationFactory.create(exchange=exchange, official=official, country=official.country)
        told = StatementFactory.create(
            dated=f"2022-{at % 12 + 1:02}-04",
            of=exchange,
            source=cast.ministry,
            sides=[cast.states, cast.morocco],
            speakers=[cast.blinken],
            named=[cast.bourita],
        )
        record_event(told, EventVerb.PUBLISHED)
        record_event(exchange, EventVerb.CORRECTED, reason="The place.")


def _evidence(cast: Cast, at: int) -> None:
    """More words, claims, events and letters about the one statement."""
    speaker = OfficialFactory.create()
    QuotationFactory.create(statement=cast.readout, words=SENTENCES[at], speaker_official=speaker)
    QuotationFactory.create(statement=cast.readout, words=SENTENCES[at + 30], speaker_official=cast.blinken)
    draft = Statement.objects.filter(state="draft").earliest("pk")
    for field, value in (
        (ClaimField.EXCHANGE_DATE, {"edtf": f"2023-01-{at + 1:02}", "phrase": "that day"}),
        (ClaimField.OFFICIAL, {"official": speaker.slug, "role": "mentioned"}),
        (ClaimField.TOPIC, {"topic": TopicFactory.create().slug}),
    ):
        details = {"field": field, "value": value, "conflicts": True}
        ClaimFactory.create(
            statement=cast.readout, evidence=[{"start": 0, "end": 4, "text": SENTENCES[0][:4]}], **details
        )
        ClaimFactory.create(
            statement=draft, evidence=[{"start": 0, "end": 4, "text": DRAFT[:4]}], state="proposed", **details
        )
    record_event(cast.readout, EventVerb.CORRECTED, reason=f"Number {at}.", changes={"title": ["A", f"B {at}"]})
    ErrorReport.objects.create(statement=cast.readout, part="text", words=f"Wrong {at}", sender=str(at))
    TenureFactory.create(official=cast.bourita, office=OfficeFactory.create(), began_on=f"20{at + 1:02}")


@pytest.fixture
def small(cast: Cast) -> Cast:
    """A few rows of each kind."""
    Statement.objects.filter(pk=cast.readout.pk).update(
        body="\n".join(SENTENCES), cuts=[{"start": 0, "end": 3, "reason": "share"}]
    )
    cast.readout.refresh_from_db()
    CountryFactory.create(code="FR")
    more(cast, 3, 0)
    return cast


@pytest.fixture
def curator(client: Client) -> Client:
    """Somebody who may see everything."""
    client.force_login(User.objects.create_superuser("curator"))
    return client


def test_every_page_of_readers_is_in_the_table() -> None:
    named = {name for name, _pattern in patterns(get_resolver()) if ":" not in name}
    assert named == set(PAGES)


def test_no_page_asks_more_often_for_more_rows(small: Cast, curator: Client) -> None:
    pages = {**PAGES, **desk(small)}
    pages["quotation"] = small.readout.quotations.earliest("pk").get_absolute_url()
    for _warm in range(2):
        before = {name: asked(curator, address) for name, address in pages.items()}
    more(small, 10, 5)
    after = {name: asked(curator, address) for name, address in pages.items()}
    grown = {name: (before[name], after[name]) for name in pages if after[name] > before[name] and name not in STOCK}
    assert not grown


def asked(client: Client, address: str) -> int:
    """Return how many queries an address takes."""
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
        if response.streaming:
            list(response.streaming_content)  # type: ignore[attr-defined]
    refused = response.status_code == 403 and "/admin/" in address  # what nobody adds or deletes by hand
    assert response.status_code == 200 or refused, address
    return len(queries)


def desk(cast: Cast) -> dict[str, str]:
    """Return the pages of the desk: for every kind of record its list, a record, its history and a new one."""
    draft = Statement.objects.filter(state="draft").earliest("pk")
    examples: dict[Any, Any] = {
        Country: cast.morocco,
        Office: Office.objects.earliest("pk"),
        Official: cast.bourita,
        Topic: cast.gaza,
        Source: cast.ministry,
        Exchange: cast.call,
        Statement: draft,
        Capture: Capture.objects.earliest("pk"),
        ErrorReport: ErrorReport.objects.earliest("pk"),
    }
    published = reverse("admin:archive_statement_change", args=[cast.readout.pk])
    pages = {"admin:index": reverse("admin:index"), "admin of a published statement": published}
    for model, registered in admin.site._registry.items():
        if model._meta.app_label != "archive":
            continue
        for pattern in registered.get_urls():
            name = getattr(pattern, "name", None)
            if not name or name.endswith("_undo"):
                continue
            arguments = [examples[model].pk] if "object_id" in str(pattern.pattern) else []
            pages[f"admin:{name}"] = reverse(f"admin:{name}", args=arguments)
    return pages


def patterns(resolver: URLResolver, within: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Walk the URL configuration."""
    for one in resolver.url_patterns:
        if isinstance(one, URLResolver):
            yield from patterns(one, f"{one.namespace}:" if one.namespace else within)
        elif one.name:
            yield f"{within}{one.name}", one

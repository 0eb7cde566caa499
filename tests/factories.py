"""Records for tests, with as little as each needs; a test says what matters to it."""

# mypy: disable-error-code="no-untyped-call"

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from string import ascii_uppercase
from typing import Any

from factory.declarations import LazyAttribute, LazyFunction, SelfAttribute, Sequence, SubFactory
from factory.django import DjangoModelFactory

from archive.models import (
    Account,
    Attribution,
    Capture,
    Claim,
    Country,
    Exchange,
    Office,
    Official,
    Participation,
    Quotation,
    Source,
    Statement,
    StatementCountry,
    Tenure,
    Topic,
)
from archive.models.events import record_event
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import (
    Basis,
    ClaimOrigin,
    ClaimState,
    CountryRole,
    EventVerb,
    ExchangeKind,
    ExchangeStatus,
    Genre,
    NameKind,
    StatementState,
)


class _Named(DjangoModelFactory[Any]):
    """An authority record with one authorized English name; `name=""` leaves it out, `fr=` and `ar=` add more."""

    class Meta:
        abstract = True

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **kwargs: Any) -> Any:
        names = {"en": kwargs.pop("name", ""), "fr": kwargs.pop("fr", ""), "ar": kwargs.pop("ar", "")}
        record = super()._create(model_class, *args, **kwargs)
        for language, text in names.items():
            if text:
                record.names.get_or_create(text=text, language=language, kind=NameKind.AUTHORIZED)
        return record


COUNTRIES = Path(__file__).resolve().parents[1] / "fixtures" / "countries.json"
FREE_CODES = sorted(
    {first + second for first in ascii_uppercase for second in ascii_uppercase}
    - {row["fields"]["code"] for row in json.loads(COUNTRIES.read_text(encoding="utf-8")) if "code" in row["fields"]}
)
"""Of no country that a test may name beside: however many were made before, the next is never Morocco."""


class CountryFactory(_Named):
    class Meta:
        model = Country
        django_get_or_create = ("code",)

    code = Sequence(lambda n: FREE_CODES[n % len(FREE_CODES)])
    name = LazyAttribute(lambda record: f"Country {record.code}")


class OfficialFactory(_Named):
    class Meta:
        model = Official

    slug = Sequence(lambda n: f"official-{n}")
    name = LazyAttribute(lambda record: record.slug.replace("-", " ").title())


class OfficeFactory(_Named):
    class Meta:
        model = Office

    slug = Sequence(lambda n: f"office-{n}")
    name = LazyAttribute(lambda record: record.slug.replace("-", " ").title())


class TenureFactory(DjangoModelFactory[Tenure]):
    class Meta:
        model = Tenure

    official = SubFactory(OfficialFactory)
    office = SubFactory(OfficeFactory)


class TopicFactory(_Named):
    class Meta:
        model = Topic

    slug = Sequence(lambda n: f"topic-{n}")
    name = LazyAttribute(lambda record: record.slug.replace("-", " ").title())


class SourceFactory(_Named):
    class Meta:
        model = Source

    slug = Sequence(lambda n: f"source-{n}")
    name = LazyAttribute(lambda record: record.slug.replace("-", " ").title())


class CaptureFactory(DjangoModelFactory[Capture]):
    class Meta:
        model = Capture

    text = "First paragraph.\nSecond paragraph."
    sha256 = LazyAttribute(lambda record: sha256(record.text.encode()).hexdigest())
    text_sha256 = SelfAttribute("sha256")
    byte_length = LazyAttribute(lambda record: len(record.text.encode()))
    media_type = "text/plain"
    extractor = "plain"
    retrieved_at = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


class ExchangeFactory(DjangoModelFactory[Exchange]):
    class Meta:
        model = Exchange

    reference_code = Sequence(lambda n: f"E-{n + 1}")
    kind = ExchangeKind.CALL
    status = ExchangeStatus.HELD


class StatementFactory(DjangoModelFactory[Statement]):
    """A published statement. `of=` an exchange it is the principal account of; `dated=` its date of issue."""

    class Meta:
        model = Statement

    class Params:
        dated = ""

    reference_code = Sequence(lambda n: f"S-{n + 1}")
    state = StatementState.PUBLISHED
    title = Sequence(lambda n: f"Statement number {n + 1}")
    genre = Genre.READOUT
    language = "en"
    body = "First paragraph.\nSecond paragraph."
    issued_on = SelfAttribute("dated")
    source = SubFactory(SourceFactory)

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **kwargs: Any) -> Statement:
        """Give it its links and its place on the timeline."""
        links = {name: kwargs.pop(name, ()) for name in ("sides", "mentions", "speakers", "named", "about")}
        exchange = kwargs.pop("of", None)
        timeline = kwargs.get("issued_on") or (exchange.occurred_on if exchange else "")
        statement: Statement = super()._create(model_class, *args, **{**kwargs, **_place(timeline)})
        if exchange:
            Account.objects.create(statement=statement, exchange=exchange)
        _link(statement, links)
        return statement


def _place(timeline: str) -> dict[str, Any]:
    if not timeline:
        return {}
    date = parse(timeline)
    return {"timeline_on": timeline, "timeline_day": date.earliest or date.latest, "timeline_width": date.width or 0}


def _link(statement: Statement, links: dict[str, Any]) -> None:
    for number, country in enumerate(links["sides"]):
        role = CountryRole.COUNTERPART if number else CountryRole.ISSUER
        StatementCountry.objects.create(statement=statement, country=country, role=role)
    for country in links["mentions"]:
        StatementCountry.objects.create(statement=statement, country=country, role=CountryRole.MENTIONED)
    for official in links["speakers"]:
        Attribution.objects.create(statement=statement, official=official, role="speaker")
    for official in links["named"]:
        Attribution.objects.create(statement=statement, official=official, role="mentioned")
    statement.topics.set(links["about"])


class ParticipationFactory(DjangoModelFactory[Participation]):
    class Meta:
        model = Participation

    exchange = SubFactory(ExchangeFactory)


class QuotationFactory(DjangoModelFactory[Quotation]):
    """Words of a statement's body, found where they first stand in it."""

    class Meta:
        model = Quotation

    statement = SubFactory(StatementFactory)
    words = "Second paragraph."
    start = LazyAttribute(lambda record: record.statement.body.index(record.words))
    end = LazyAttribute(lambda record: record.start + len(record.words))


class ClaimFactory(DjangoModelFactory[Claim]):
    class Meta:
        model = Claim

    value = LazyFunction(dict)
    origin = ClaimOrigin.DETECTED
    detector = "test"
    basis = Basis.STATED
    state = ClaimState.ACCEPTED


def withdrawn(reason: str = "Published by mistake.", **details: Any) -> Statement:
    """Return a withdrawn statement with the events of its life."""
    statement: Statement = StatementFactory.create(state=StatementState.WITHDRAWN, **details)
    record_event(statement, EventVerb.PUBLISHED)
    record_event(statement, EventVerb.WITHDRAWN, reason=reason)
    return statement

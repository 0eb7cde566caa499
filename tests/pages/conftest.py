"""A cast for the page tests: two countries, two people in office, one call with two accounts."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.test import Client
from pytest_django import Settings

from archive.models import Country, Exchange, Official, Source, Statement, Topic
from tests.factories import (
    CountryFactory,
    ExchangeFactory,
    OfficeFactory,
    OfficialFactory,
    ParticipationFactory,
    SourceFactory,
    StatementFactory,
    TenureFactory,
    TopicFactory,
)

ENGLISH_BODY = "Secretary Blinken spoke with Minister Bourita.\nThe Secretary said: “We value this partnership.”"


@dataclass
class Cast:
    """Who and what the page tests speak of."""

    morocco: Country
    states: Country
    bourita: Official
    blinken: Official
    gaza: Topic
    ministry: Source
    press: Source
    call: Exchange
    readout: Statement
    report: Statement


@pytest.fixture(autouse=True)
def _plain_static(settings: Settings) -> None:
    """Serve static files by their own names: nothing is collected for a test."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def cast(db: None) -> Cast:
    """One call of 31 January or 1 February 2023, told by a ministry in English and a newspaper in Arabic."""
    morocco = CountryFactory.create(code="MA", name="Morocco", fr="Maroc", ar="المغرب")
    states = CountryFactory.create(code="US", name="United States", fr="États-Unis", ar="الولايات المتحدة")
    bourita = OfficialFactory.create(slug="nasser-bourita", name="Nasser Bourita", ar="ناصر بوريطة", country=morocco)
    blinken = OfficialFactory.create(slug="antony-blinken", name="Antony Blinken", ar="أنتوني بلينكن", country=states)
    secretary = OfficeFactory.create(slug="us-secretary-of-state", name="Secretary of State", country=states)
    minister = OfficeFactory.create(slug="ma-foreign-minister", name="Foreign Minister", country=morocco)
    TenureFactory.create(official=blinken, office=secretary, began_on="2021-01-26", ended_on="2025-01-20")
    TenureFactory.create(official=bourita, office=minister, began_on="2017-04-05")
    gaza = TopicFactory.create(slug="gaza", name="Gaza", ar="غزة")
    call = ExchangeFactory.create(reference_code="E-1", occurred_on="[2023-01-31,2023-02-01]")
    ParticipationFactory.create(exchange=call, official=blinken, country=states)
    ParticipationFactory.create(exchange=call, official=bourita, country=morocco)
    ministry = SourceFactory.create(slug="us-state", name="Department of State", kind="body", country=states)
    press = SourceFactory.create(slug="press", name="The Press", ar="الصحافة")
    readout = StatementFactory.create(
        reference_code="S-1",
        title="Secretary Blinken’s Call with the Moroccan Foreign Minister",
        body=ENGLISH_BODY,
        dated="2023-02-01",
        of=call,
        source=ministry,
        sides=[states, morocco],
        speakers=[blinken],
        named=[bourita],
        about=[gaza],
        address="https://www.state.example/call",
    )
    report = StatementFactory.create(
        reference_code="S-2",
        title="محادثة هاتفية بين بلينكن وبوريطة",
        body="جرت محادثة هاتفية أمس الثلاثاء.\nوأشاد الوزير بالشراكة.",
        language="ar",
        genre="press_report",
        dated="2023-02",
        of=call,
        source=press,
        sides=[states, morocco],
        named=[blinken, bourita],
    )
    return Cast(morocco, states, bourita, blinken, gaza, ministry, press, call, readout, report)


Page = Callable[..., str]


@pytest.fixture
def page(client: Client) -> Page:
    """Get an address that must answer, and return its text."""

    def get(address: str, expected: int = 200, /, **parameters: str | list[str]) -> str:
        response = client.get(address, parameters)
        assert response.status_code == expected
        return response.content.decode()

    return get

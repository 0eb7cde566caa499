"""The page of an exchange: who, when, where, and every account of it."""

import pytest

from tests.factories import ClaimFactory, ExchangeFactory, QuotationFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


def test_it_shows_both_accounts_side_by_side_with_their_date_claims(cast: Cast, page: Page) -> None:
    ClaimFactory.create(
        statement=cast.readout,
        field="exchange_date",
        value={"edtf": "2023-02-01", "phrase": "today"},
        basis="computed",
        conflicts=True,
        state="proposed",
        evidence=[{"start": 0, "end": 5, "text": "today"}],
    )
    ClaimFactory.create(
        statement=cast.report,
        field="exchange_date",
        value={"edtf": "2023-01-31", "phrase": "أمس الثلاثاء"},
        basis="computed",
        conflicts=True,
        state="proposed",
        evidence=[{"start": 0, "end": 5, "text": "أمس الثلاثاء"}],
    )
    text = page("/exchanges/E-1/")
    assert "31 January 2023" in text
    assert "1 February 2023" in text
    assert "أمس الثلاثاء" in text
    assert "contradicted" in text
    assert "accounts disagree" in text
    assert "Department of State" in text


def test_it_names_the_people_with_their_office_on_the_day(cast: Cast, page: Page) -> None:
    assert "then Secretary of State" in page("/exchanges/E-1/")


def test_it_leads_to_the_pair_of_countries(cast: Cast, page: Page) -> None:
    assert 'href="/relations/ma-us/"' in page("/exchanges/E-1/")


def test_rejected_claims_are_not_shown(cast: Cast, page: Page) -> None:
    ClaimFactory.create(
        statement=cast.readout, field="exchange_date", value={"edtf": "1999-01-01"}, basis="stated", state="rejected"
    )
    assert "1999" not in page("/exchanges/E-1/")


def test_it_does_not_exist_before_an_account_of_it_is_published(page: Page) -> None:
    exchange = ExchangeFactory.create(reference_code="E-50")
    StatementFactory.create(of=exchange, state="draft", reference_code=None)
    page("/exchanges/E-50/", 404)


def test_it_shows_neither_words_nor_passages_that_the_source_keeps_back(cast: Cast, page: Page) -> None:
    cast.readout.source.display_rights = "citation_only"  # type: ignore[union-attr]
    cast.readout.source.save()  # type: ignore[union-attr]
    QuotationFactory.create(statement=cast.readout, words="We value this partnership.")
    ClaimFactory.create(
        statement=cast.readout,
        field="exchange_date",
        value={"edtf": "2023-02-01"},
        evidence=[{"start": 0, "end": 9, "text": "kept back"}],
    )
    text = page("/exchanges/E-1/")
    assert "We value" not in text
    assert "kept back" not in text


@pytest.mark.parametrize("prefix", ["", "/ar"])
@pytest.mark.parametrize(("name", "language"), [("Alger", ""), ("الرباط", "ar")])
def test_a_place_is_not_said_to_be_in_the_interface_s_language(
    cast: Cast, page: Page, prefix: str, name: str, language: str
) -> None:
    cast.call.place_name = name
    cast.call.save()
    written = f'<bdi lang="{language}" dir="auto">{name}</bdi>'
    assert written in page(f"{prefix}/exchanges/E-1/")
    assert written in page(f"{prefix}/exchanges/")

"""The curator's pages that merge and split."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from archive.models import Exchange, Official
from tests.factories import ClaimFactory, ExchangeFactory, OfficialFactory, StatementFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("curator"))
    return client


def test_an_exchange_is_merged_and_its_old_address_leads_on(desk: Client) -> None:
    source, target = ExchangeFactory.create(reference_code="E-31"), ExchangeFactory.create(reference_code="E-32")
    for exchange in (source, target):
        StatementFactory.create(of=exchange)
    address = f"/admin/archive/exchange/{source.pk}/merge/"
    assert b"Merge into another exchange" in desk.get(address).content
    assert b"No exchange has the code" in desk.post(address, {"target": "E-99", "reason": "x"}).content
    assert Exchange.objects.count() == 2
    answer = desk.post(address, {"target": "e-32", "reason": "One call."})
    assert answer.status_code == 302
    assert desk.get("/exchanges/E-31/")["Location"] == "/exchanges/E-32/"
    assert "One call." in desk.get("/exchanges/E-32/").content.decode()
    assert desk.get("/fr/exchanges/E-31/").status_code == 301


def test_a_merge_without_a_reason_says_so(desk: Client) -> None:
    source, target = ExchangeFactory.create(), ExchangeFactory.create()
    answer = desk.post(f"/admin/archive/exchange/{source.pk}/merge/", {"target": target.reference_code})
    assert answer.status_code == 200
    assert Exchange.objects.count() == 2


def test_likely_exchanges_are_offered_with_reasons(desk: Client) -> None:
    people = [OfficialFactory.create(), OfficialFactory.create()]
    for code in ("E-41", "E-42"):
        statement = StatementFactory.create(of=ExchangeFactory.create(reference_code=code), named=people)
        for person in people:
            value = {"official": person.slug, "role": "participant"}
            ClaimFactory.create(statement=statement, field="official", value=value)
        ClaimFactory.create(statement=statement, field="exchange_date", value={"edtf": "2023-02-01"})
    source = Exchange.objects.get(reference_code="E-41")
    page = desk.get(f"/admin/archive/exchange/{source.pk}/merge/").content.decode()
    assert "E-42" in page
    assert "the same two principals" in page


def test_an_exchange_is_split(desk: Client) -> None:
    exchange = ExchangeFactory.create()
    first, second = (StatementFactory.create(of=exchange) for _ in range(2))
    address = f"/admin/archive/exchange/{exchange.pk}/split/"
    assert str(second.reference_code) in desk.get(address).content.decode()
    choices = {f"account-{first.accounts.get().pk}": "stay", f"account-{second.accounts.get().pk}": "move"}
    answer = desk.post(address, {**choices, "reason": "Two calls."})
    assert answer.status_code == 302
    assert second.exchanges.get() != exchange


def test_duplicate_officials_are_merged_and_the_old_address_leads_on(desk: Client) -> None:
    source = OfficialFactory.create(slug="n-burita", name="Burita")
    OfficialFactory.create(slug="nasser-bourita", name="Nasser Burita")
    StatementFactory.create(named=[source])
    address = f"/admin/archive/official/{source.pk}/merge/"
    assert b"nasser-bourita" in desk.get(address).content, "suggested by its last name"
    answer = desk.post(address, {"target": "nasser-bourita", "reason": "One man."})
    assert answer.status_code == 302
    assert not Official.objects.filter(slug="n-burita").exists()
    assert desk.get("/officials/n-burita/")["Location"] == "/officials/nasser-bourita/"
    assert desk.get("/officials/n-burita/quotations/")["Location"] == "/officials/nasser-bourita/quotations/"


@pytest.mark.parametrize("page", ["merge", "split"])
def test_only_who_may_change_exchanges_sees_the_pages(client: Client, page: str) -> None:
    exchange = ExchangeFactory.create()
    client.force_login(User.objects.create_user("reader", is_staff=True))
    assert client.get(f"/admin/archive/exchange/{exchange.pk}/{page}/").status_code == 403
    client.force_login(User.objects.create_superuser("curator"))
    assert client.get("/admin/archive/exchange/999/merge/").status_code == 404


def test_the_change_form_leads_to_both_pages(desk: Client) -> None:
    exchange = ExchangeFactory.create()
    page = desk.get(f"/admin/archive/exchange/{exchange.pk}/change/").content.decode()
    assert f"/admin/archive/exchange/{exchange.pk}/merge/" in page
    assert f"/admin/archive/exchange/{exchange.pk}/split/" in page

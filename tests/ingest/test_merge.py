"""Two records that are one become one, one that is two becomes two; old addresses lead on, reasons are kept."""

import pytest
from django.contrib.auth.models import User

from archive.ingest.merge_exchanges import merge_exchanges
from archive.ingest.merge_officials import merge_officials
from archive.ingest.publish import NotAllowedError
from archive.ingest.settle_exchange import settle_exchange
from archive.ingest.settle_statement import settle_statement
from archive.ingest.split_exchange import split_exchange
from archive.models import Account, Event, Exchange, FormerAddress, IndexChange, Official, ReferenceCounter, Statement
from archive.models.former_addresses import FormerKind
from tests.factories import (
    CaptureFactory,
    ClaimFactory,
    CountryFactory,
    ExchangeFactory,
    OfficialFactory,
    ParticipationFactory,
    QuotationFactory,
    StatementFactory,
    TenureFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


def told(exchange: Exchange, edtf: str, **more: object) -> Statement:
    """Return a published account that claims a day."""
    statement: Statement = StatementFactory.create(of=exchange, **more)
    ClaimFactory.create(statement=statement, field="exchange_date", value={"edtf": edtf})
    settle_exchange(exchange)
    return statement


def test_accounts_settled_values_and_parts_go_over(curator: User) -> None:
    source, target = ExchangeFactory.create(reference_code="E-91"), ExchangeFactory.create(reference_code="E-92")
    part = ExchangeFactory.create(part_of=source)
    told(source, "2023-01-31"), told(target, "2023-02-01")
    ClaimFactory.create(exchange=source, field="place", value={"name": "Rabat"}, origin="editor", detector="")
    merge_exchanges(source, target, curator, "One call, told twice.")
    target.refresh_from_db()
    part.refresh_from_db()
    assert target.accounts.count() == 2
    assert target.occurred_on == "[2023-01-31,2023-02-01]", "the conflict shows"
    assert target.place_name == "Rabat"
    assert part.part_of == target
    assert not Exchange.objects.filter(reference_code="E-91").exists()
    assert FormerAddress.objects.target(FormerKind.EXCHANGE, "E-91") == "E-92"
    event = Event.objects.of(target).last()
    assert event is not None
    assert (event.verb, event.reason, event.agent) == ("merged", "One call, told twice.", curator)
    assert Event.objects.broken_links() == []


def test_what_was_settled_for_the_target_stands_and_the_other_is_kept(curator: User) -> None:
    source, target = ExchangeFactory.create(), ExchangeFactory.create()
    for exchange, name in ((source, "Rabat"), (target, "Fez")):
        told(exchange, "2023")
        ClaimFactory.create(exchange=exchange, field="place", value={"name": name}, origin="editor", detector="")
    merge_exchanges(source, target, curator, "The same.")
    target.refresh_from_db()
    assert target.place_name == "Fez"
    assert sorted(target.claims.values_list("state", flat=True)) == ["accepted", "rejected"]


def test_a_statement_that_told_of_both_tells_of_one_with_all_its_claims(curator: User) -> None:
    source, target = ExchangeFactory.create(), ExchangeFactory.create()
    statement = told(target, "2023-02-01")
    Account.objects.create(statement=statement, exchange=source, is_principal=False, group=1)
    claim = ClaimFactory.create(statement=statement, group=1, field="place", value={"name": "Rabat"})
    merge_exchanges(source, target, curator, "The visit and the meeting are one.")
    claim.refresh_from_db()
    target.refresh_from_db()
    assert claim.group == 0
    assert statement.accounts.get().exchange == target
    assert target.place_name == "Rabat"


def test_a_chain_of_merges_leads_to_the_last(curator: User) -> None:
    one, two, three = (ExchangeFactory.create(reference_code=f"E-8{n}") for n in (1, 2, 3))
    merge_exchanges(one, two, curator, "Same.")
    merge_exchanges(two, three, curator, "Same.")
    assert FormerAddress.objects.target(FormerKind.EXCHANGE, "E-81") == "E-83"


def test_an_exchange_nobody_could_cite_takes_the_code_over(curator: User) -> None:
    public, drafted = ExchangeFactory.create(reference_code="E-71"), ExchangeFactory.create(reference_code=None)
    merge_exchanges(public, drafted, curator, "Same.")
    drafted.refresh_from_db()
    assert drafted.reference_code == "E-71"
    assert not FormerAddress.objects.exists()


@pytest.mark.parametrize("reason", ["", "  "])
def test_nothing_is_merged_without_a_reason(curator: User, reason: str) -> None:
    with pytest.raises(NotAllowedError):
        merge_exchanges(ExchangeFactory.create(), ExchangeFactory.create(), curator, reason)
    with pytest.raises(NotAllowedError):
        merge_officials(OfficialFactory.create(), OfficialFactory.create(), curator, reason)
    assert Exchange.objects.count() == 2


def test_nothing_is_merged_with_itself(curator: User) -> None:
    exchange = ExchangeFactory.create()
    with pytest.raises(NotAllowedError):
        merge_exchanges(exchange, exchange, curator, "Why not.")


def test_an_exchange_that_is_two_is_split(curator: User) -> None:
    exchange = ExchangeFactory.create(reference_code="E-1")
    ReferenceCounter.objects.create(series="E", last=1)
    stays, moves = told(exchange, "2023-02-01"), told(exchange, "2023-03-05")
    other = split_exchange(exchange, [moves.accounts.get()], [], curator, "A second call in March.")
    exchange.refresh_from_db()
    other.refresh_from_db()
    assert (exchange.occurred_on, other.occurred_on) == ("2023-02-01", "2023-03-05")
    assert other.reference_code == "E-2"
    assert [*exchange.statements.all(), *other.statements.all()] == [stays, moves]
    assert {event.reason for event in Event.objects.filter(verb="split")} == {"A second call in March."}


def test_a_statement_may_tell_of_both_with_its_claims_copied(curator: User) -> None:
    exchange = ExchangeFactory.create()
    statement = told(exchange, "2023-02-01")
    official = OfficialFactory.create()
    ClaimFactory.create(statement=statement, field="official", value={"official": official.slug, "role": "participant"})
    ClaimFactory.create(statement=statement, field="official", value={"official": "x", "role": "mentioned"})
    settle_exchange(exchange)
    other = split_exchange(exchange, [], [statement.accounts.get()], curator, "Two calls in one report.")
    assert other.participations.get().official == official
    assert other.occurred_on == "2023-02-01"
    assert sorted(statement.accounts.values_list("group", "is_principal")) == [(0, True), (1, False)]
    assert statement.claims.filter(group=1).count() == 2


def test_something_must_move_and_something_stay(curator: User) -> None:
    exchange = ExchangeFactory.create()
    account = told(exchange, "2023").accounts.get()
    for moving in ([], [account]):
        with pytest.raises(NotAllowedError):
            split_exchange(exchange, moving, [], curator, "No.")
    assert Exchange.objects.count() == 1


def test_two_records_of_a_person_become_one(curator: User) -> None:
    country = CountryFactory.create()
    target = OfficialFactory.create(slug="nasser-bourita", name="Nasser Bourita", country=country)
    source = OfficialFactory.create(slug="n-burita", name="Nacer Burita", fr="Nacer Bourita", country=country)
    exchange = ExchangeFactory.create()
    statement = told(exchange, "2023-02-01", body="He said “words of his own” today.")
    ParticipationFactory.create(exchange=exchange, official=source, country=country)
    ParticipationFactory.create(exchange=exchange, official=target, country=country)
    QuotationFactory.create(statement=statement, words="words of his own", speaker_official=source)
    TenureFactory.create(official=source, began_on="2017")
    participant = {"official": "n-burita", "role": "participant"}
    claim = ClaimFactory.create(statement=statement, field="official", value=participant)
    said = {
        "speaker": {"kind": "official", "id": "n-burita"},
        "attributed_to": [{"kind": "official", "id": "n-burita"}],
    }
    start = statement.body.index("words of")
    quoted = ClaimFactory.create(
        statement=statement,
        field="quotation",
        value=said,
        evidence=[{"start": start, "end": start + 16, "text": "words of his own"}],
    )
    IndexChange.objects.all().delete()
    merge_officials(source, target, curator, "One man, two spellings.")
    assert list(exchange.participations.values_list("official__slug", flat=True)) == ["nasser-bourita"]
    assert statement.quotations.get().speaker_official == target
    assert target.tenures.count() == 1
    assert {name.text: name.kind for name in target.names.all()} == {
        "Nasser Bourita": "authorized",
        "Nacer Burita": "variant",
        "Nacer Bourita": "authorized",
    }
    claim.refresh_from_db()
    quoted.refresh_from_db()
    assert claim.value["official"] == "nasser-bourita"
    assert quoted.value["speaker"]["id"] == quoted.value["attributed_to"][0]["id"] == "nasser-bourita"
    assert FormerAddress.objects.target(FormerKind.OFFICIAL, "n-burita") == "nasser-bourita"
    assert IndexChange.objects.filter(statement_id=statement.pk).exists()
    settle_statement(statement)
    assert statement.attributions.get().official == target, "settled again from its claims, nothing is lost"
    assert not Official.objects.filter(slug="n-burita").exists()


def test_a_curator_says_which_words_a_quotation_renders() -> None:
    original = QuotationFactory.create(language="en")
    body = "Il a dit : « Deuxième paragraphe »."
    statement = StatementFactory.create(body=body, language="fr", capture=CaptureFactory.create(text=body))
    start = body.index("Deuxième")
    passage = {"start": start, "end": start + 20, "text": body[start : start + 20]}
    value = {"language": "fr", "renders": original.wording}
    ClaimFactory.create(statement=statement, field="quotation", value=value, evidence=[passage])
    settle_statement(statement)
    assert statement.quotations.get().verbatim_of == original
    settle_statement(statement)
    assert statement.quotations.get().verbatim_of == original

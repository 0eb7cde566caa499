"""From claims to fields: nothing invented, conflicts kept."""

import pytest

from archive.cleaning.body import Cut
from archive.detection.facts import Fact
from archive.ingest.attach import attach, detach
from archive.ingest.publish import publish, reviewing, withdraw
from archive.ingest.resolve import accept, accept_trusted, add
from archive.ingest.settle_exchange import settle_exchange
from archive.models import Exchange, Statement
from archive.vocabulary.terms import Basis, ClaimField, Confidence
from tests.drafts import basic_facts, call_facts, fact, make_country, make_official, make_topic, passage, stored_draft

pytestmark = pytest.mark.django_db

TEXT = "Headline\nThe minister said “we will talk again” after the call."


def settled(text: str, facts: list[Fact], *, exchange: bool = False) -> Statement:
    """Return a draft whose trusted claims stand."""
    statement = stored_draft(text, facts)
    with reviewing(statement, None) as locked:
        accept_trusted(locked, None)
        if exchange:
            attach(locked, None)
    return statement


def dated(edtf: str, basis: Basis = Basis.STATED, *, conflicts: bool = False) -> Fact:
    return fact(
        ClaimField.ISSUE_DATE, value={"edtf": edtf, "phrase": "", "weekday": None}, basis=basis, conflicts=conflicts
    )


def test_dates_that_disagree_become_one_of_them() -> None:
    statement = settled(
        TEXT, [*basic_facts(), dated("2023-01-31", conflicts=True), dated("2023-02-01", conflicts=True)]
    )
    assert statement.issued_on == "[2023-01-31,2023-02-01]"


def test_a_month_that_holds_the_day_adds_nothing() -> None:
    assert settled(TEXT, [*basic_facts(), dated("2023-02"), dated("2023-02-01")]).issued_on == "2023-02-01"


def test_a_wide_interval_that_was_only_inferred_stays_a_claim() -> None:
    assert settled(TEXT, [*basic_facts(), dated("2021-01-26/2025-01-20", Basis.INFERRED)]).issued_on == ""


def test_a_stated_bare_year_may_be_a_field() -> None:
    assert settled(TEXT, [*basic_facts(), dated("2021")]).issued_on == "2021"


def test_an_editors_date_outranks_what_was_detected() -> None:
    statement = settled(TEXT, [*basic_facts(), dated("2023-01-31")])
    with reviewing(statement, None) as locked:
        add(locked, ClaimField.ISSUE_DATE, {"edtf": "2023-02-02"}, None, reference="https://example.org/")
    assert statement.issued_on == "2023-02-02"


def test_low_confidence_and_conflicting_kinds_stay_open() -> None:
    statement = settled(
        TEXT,
        [
            *basic_facts()[:2],
            fact(ClaimField.GENRE, value={"genre": "readout"}, conflicts=True),
            fact(ClaimField.GENRE, value={"genre": "press_report"}, conflicts=True),
            fact(ClaimField.TOPIC, Confidence.LOW, value={"topic": "gaza", "main": True}),
        ],
    )
    assert statement.genre == ""
    assert statement.claims.waiting().count() == 3


def test_a_quotation_stands_where_the_body_shows_it() -> None:
    make_official("jane-doe", "Jane Doe")
    words = passage(TEXT, "we will talk again")
    quotation = fact(
        ClaimField.QUOTATION,
        value={
            "text": words.text,
            "language": "en",
            "speaker": {"kind": "official", "id": "jane-doe"},
            "attributed_to": [],
            "channel": "communique",
            "kind": "verbatim",
        },
        evidence=(words,),
    )
    statement = stored_draft(TEXT, [*basic_facts(), quotation], cuts=(Cut(0, 9, "title"),))
    with reviewing(statement, None) as locked:
        accept_trusted(locked, None)
    row = statement.quotations.get()
    assert statement.body[row.start : row.end] == "we will talk again"
    assert [(one.official.slug, one.role) for one in statement.attributions.all()] == [("jane-doe", "speaker")]


def test_people_countries_and_topics_follow_the_claims() -> None:
    make_official("jane-doe", "Jane Doe")
    make_country("MA", "Morocco")
    make_topic("gaza", "Gaza")
    statement = settled(
        TEXT,
        [
            *basic_facts(),
            fact(ClaimField.OFFICIAL, value={"official": "jane-doe", "role": "mentioned", "mentions": ["Ms Doe"]}),
            fact(ClaimField.OFFICIAL, value={"official": None, "name": "Unknown Person", "role": "mentioned"}),
            fact(ClaimField.COUNTRY, value={"country": "MA", "role": "party"}),
            fact(ClaimField.COUNTRY, value={"country": "MA", "role": "mentioned"}),
            fact(ClaimField.TOPIC, value={"topic": "gaza", "main": True}),
        ],
    )
    assert [(one.official.slug, one.as_printed) for one in statement.attributions.all()] == [("jane-doe", "Ms Doe")]
    assert [(one.country.code, one.role) for one in statement.statement_countries.all()] == [("MA", "party")]
    assert [topic.slug for topic in statement.topics.all()] == ["gaza"]


def test_two_accounts_that_disagree_leave_the_exchange_with_both_days() -> None:
    make_official("a", "A"), make_official("b", "B")
    one = settled("One account.", [*basic_facts(), *call_facts("a", "b", edtf="2023-01-31")], exchange=True)
    exchange = Exchange.objects.get()
    publish(one, None)
    other = stored_draft("The other account.", [*basic_facts(), *call_facts("a", "b", edtf="2023-02-01")])
    with reviewing(other, None) as locked:
        accept_trusted(locked, None)
        attach(locked, exchange)
    exchange.refresh_from_db()
    assert exchange.occurred_on == "2023-01-31", "a draft does not speak on a public page"
    publish(other, None)
    exchange.refresh_from_db()
    assert exchange.occurred_on == "[2023-01-31,2023-02-01]"
    assert sorted(row.official.slug for row in exchange.participations.all() if row.official) == ["a", "b"]
    withdraw(other, None, "Retracted.")
    exchange.refresh_from_db()
    assert exchange.occurred_on == "2023-01-31"


def test_a_curator_settles_and_the_claims_remain() -> None:
    statement = settled("One account.", [*basic_facts(), *call_facts(edtf="2023-01-31")], exchange=True)
    exchange = Exchange.objects.get()
    add(exchange, ClaimField.EXCHANGE_DATE, {"edtf": "2023-02-01"}, None, reason="The embassy's log.")
    settle_exchange(exchange)
    assert exchange.occurred_on == "2023-02-01"
    assert statement.claims.filter(field=ClaimField.EXCHANGE_DATE).exists()


def test_an_announcement_becomes_held_when_an_account_says_so() -> None:
    announced = settled("To come.", [*basic_facts(), *call_facts(status="announced")], exchange=True)
    publish(announced, None)
    exchange = Exchange.objects.get()
    assert exchange.status == "announced"
    account = stored_draft("It was held.", [*basic_facts(), *call_facts(status="held")])
    with reviewing(account, None) as locked:
        accept_trusted(locked, None)
        attach(locked, exchange)
    publish(account, None)
    exchange.refresh_from_db()
    assert exchange.status == "held"


def test_an_editors_word_on_one_account_is_not_the_others() -> None:
    announced = settled("To come.", [*basic_facts(), *call_facts(status="held")], exchange=True)
    with reviewing(announced, None) as locked:
        add(locked, ClaimField.EXCHANGE_STATUS, {"status": "announced"}, None)
    publish(announced, None)
    exchange = Exchange.objects.get()
    assert exchange.status == "announced"
    held = stored_draft("It was held.", [*basic_facts(), *call_facts(status="held")])
    with reviewing(held, None) as locked:
        accept_trusted(locked, None)
        attach(locked, exchange)
    publish(held, None)
    exchange.refresh_from_db()
    assert exchange.status == "held"


def test_settling_a_record_read_earlier_keeps_the_code_given_since() -> None:
    statement = settled("One account.", [*basic_facts(), *call_facts()], exchange=True)
    read_before = Exchange.objects.get()
    publish(statement, None)
    settle_exchange(read_before)
    assert Exchange.objects.get().reference_code == "E-1"


def test_one_place_named_in_two_languages_is_shown_in_both() -> None:
    place = {"name": "Rabat", "country": "MA"}
    make_country("MA", "Morocco")
    one = settled("One.", [*basic_facts(), *call_facts(), fact(ClaimField.PLACE, value=place)], exchange=True)
    publish(one, None)
    exchange = Exchange.objects.get()
    arabic = fact(ClaimField.PLACE, value={"name": "الرباط", "country": "MA"})
    other = stored_draft("Two.", [*basic_facts(), *call_facts(), arabic])
    with reviewing(other, None) as locked:
        accept_trusted(locked, None)
        attach(locked, exchange)
    publish(other, None)
    exchange.refresh_from_db()
    assert exchange.place_name == "Rabat / الرباط"
    assert exchange.place_country is not None


def test_an_exchange_nobody_tells_of_and_nobody_saw_disappears() -> None:
    statement = settled("One account.", [*basic_facts(), *call_facts()], exchange=True)
    detach(statement)
    assert not Exchange.objects.exists()


def test_without_an_issue_date_the_timeline_takes_the_exchanges() -> None:
    statement = settled("One account.", [*basic_facts(), *call_facts(edtf="2023-01-31")], exchange=True)
    statement.refresh_from_db()
    assert (statement.issued_on, statement.timeline_on) == ("", "2023-01-31")


def test_settling_twice_changes_nothing() -> None:
    words = passage(TEXT, "we will talk again")
    quotation = fact(ClaimField.QUOTATION, value={"text": words.text, "channel": "communique"}, evidence=(words,))
    statement = settled(TEXT, [*basic_facts(), quotation])
    before = statement.quotations.get().pk
    with reviewing(statement, None):
        accept(statement.claims.get(field=ClaimField.QUOTATION), None)
    assert statement.quotations.get().pk == before

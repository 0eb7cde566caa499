"""What a curator adds to a review: missed quotations, grounds elsewhere, officials, exchanges; the preview."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from archive.models import Claim, Event, Exchange, Official, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, StatementState
from tests.admin.test_review import address_of, decisions
from tests.drafts import basic_facts, call_facts, fact, make_country, make_official, passage, stored_draft

pytestmark = pytest.mark.django_db

TEXT = "A headline\nJane Doe said that “peace   is within reach”.\nPeter Novak, a guest, agreed on Tuesday.\nShare it"


@pytest.fixture
def statement() -> Statement:
    make_official("jane-doe", "Jane Doe", make_country("US", "United States"))
    make_official("ali-alami", "Ali Alami", make_country("MA", "Morocco"))
    guest = {"official": None, "name": "Peter Novak", "country": "MA", "role": "mentioned"}
    return stored_draft(
        TEXT,
        [
            *basic_facts(),
            *call_facts("jane-doe", "ali-alami"),
            fact(ClaimField.OFFICIAL, value=guest, evidence=(passage(TEXT, "Peter Novak"),)),
            fact(
                ClaimField.EXCHANGE_DATE,
                value={"edtf": "2023-01-31", "phrase": "on Tuesday"},
                evidence=(passage(TEXT, "on Tuesday"),),
            ),
        ],
    )


def test_a_missed_quotation_is_found_in_the_text(desk: Client, statement: Statement) -> None:
    data = {
        "new-quotation-words": "peace is\nwithin reach",
        "new-quotation-speaker": "Jane Doe",
        "new-quotation-channel": "speech",
        "new-quotation-kind": "verbatim",
    }
    desk.post(address_of(statement), {**decisions(statement), **data, "do": "publish"})
    quotation = statement.quotations.get()
    assert quotation.words == "peace is within reach"
    assert quotation.speaker_official == Official.objects.get(slug="jane-doe")
    claim = statement.claims.get(field=ClaimField.QUOTATION)
    [found] = claim.evidence
    assert TEXT[found["start"] : found["end"]] == found["text"] == "peace   is within reach"


def test_words_that_are_not_in_the_text_are_refused(desk: Client, statement: Statement) -> None:
    data = {"new-quotation-words": "war is near", "new-quotation-channel": "speech", "new-quotation-kind": "verbatim"}
    html = desk.post(address_of(statement), {**decisions(statement), **data, "do": "save"}).content.decode()
    assert "not in the text" in html
    assert "war is near" in html
    assert not statement.claims.filter(field=ClaimField.QUOTATION).exists()


def test_a_value_of_ones_own_keeps_what_it_rests_on(desk: Client, statement: Statement) -> None:
    data = {
        "new-issue_date-edtf": "2023-02-01",
        "new-issue_date-because": "The ministry's page bears this date.",
        "new-issue_date-elsewhere": "https://www.example.org/release",
    }
    desk.post(address_of(statement), {**decisions(statement), **data, "do": "save"})
    claim = statement.claims.get(field=ClaimField.ISSUE_DATE)
    assert claim.value == {"edtf": "2023-02-01"}
    assert (claim.reason, claim.reference) == (data["new-issue_date-because"], data["new-issue_date-elsewhere"])
    assert "https://www.example.org/release" in desk.get(address_of(statement)).content.decode()


def test_dates_in_dispute_stand_together_with_what_the_record_would_say(desk: Client, statement: Statement) -> None:
    desk.post(address_of(statement), {**decisions(statement), "do": "save"})
    other = {"edtf": "2023-02-01", "phrase": "today"}
    claim = statement.claims.get(field=ClaimField.EXCHANGE_DATE)
    Claim.objects.create(
        statement=statement,
        field=ClaimField.EXCHANGE_DATE,
        value=other,
        origin="detected",
        basis="stated",
        confidence="high",
        detector="test",
        state=ClaimState.PROPOSED,
    )
    html = desk.get(address_of(statement)).content.decode()
    assert "the text says more than one thing" in html
    assert "If all stand, the record will say: “31 January or 1 February 2023”." in html
    assert f'href="#claim-{claim.pk}"' in html


def test_a_new_official_is_created_and_the_proposal_names_them(desk: Client, statement: Statement) -> None:
    guest = statement.claims.get(field=ClaimField.OFFICIAL, value__name="Peter Novak")
    sent = {**decisions(statement), f"decision-{guest.pk}": "", "do": f"person-{guest.pk}"}
    address = desk.post(address_of(statement), sent).headers["Location"]
    assert statement.claims.filter(state=ClaimState.ACCEPTED).count() == 8, "what was decided is saved first"
    html = desk.get(address).content.decode()
    assert 'value="peter-novak"' in html
    assert 'value="Peter Novak"' in html
    data = {
        "slug": "peter-novak",
        "country": "",
        "note": "",
        "why": "",
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "0",
        "names-0-text": "Peter Novak",
        "names-0-language": "en",
        "names-0-kind": "authorized",
        "tenures-TOTAL_FORMS": "0",
        "tenures-INITIAL_FORMS": "0",
        "_save": "Save",
    }
    back = desk.post(address, data).headers["Location"]
    assert back.endswith(f"#claim-{guest.pk}")
    review = desk.get(back.partition("#")[0]).content.decode()
    assert re.search(rf'name="decision-{guest.pk}" value="amend" checked', review)
    assert 'value="peter-novak"' in review
    assert Official.objects.get(slug="peter-novak").name == "Peter Novak"


def test_another_exchange_is_found_by_its_code_or_by_names(desk: Client, statement: Statement) -> None:
    desk.post(address_of(statement), {**decisions(statement), "do": "publish"})
    known = Exchange.objects.get()
    other = stored_draft("Another headline\nA text of its own.", basic_facts(title="Another"))
    data = {**decisions(other), "exchange-0": "other"}
    html = desk.post(address_of(other), {**data, "exchange-0-words": "alami 2023", "do": "find"}).content.decode()
    assert f'value="{known.pk}" checked' in html
    assert not other.exchanges.exists(), "finding saves nothing"
    refused = desk.post(address_of(other), {**data, "exchange-0-words": "E-99", "do": "save"}).content.decode()
    assert "No exchange answers to “E-99”" in refused
    desk.post(address_of(other), {**data, "exchange-0-words": "e-1", "do": "save"})
    assert other.exchanges.get() == known


def test_a_preview_shows_the_decisions_and_stores_nothing(desk: Client, statement: Statement) -> None:
    title = statement.claims.get(field=ClaimField.TITLE)
    events = Event.objects.count()
    data = {**decisions(statement), f"decision-{title.pk}": "amend", f"claim-{title.pk}-text": "As it will be read"}
    response = desk.post(address_of(statement), {**data, "do": "preview"})
    html = response.content.decode()
    assert "As it will be read" in html
    assert "no reader sees this" in html
    assert "no-store" in response.headers["Cache-Control"]
    statement.refresh_from_db()
    assert (statement.state, statement.title) == (StatementState.DRAFT, "A call")
    assert Event.objects.count() == events
    assert not Exchange.objects.exists()


def test_a_preview_is_for_curators(client: Client, statement: Statement) -> None:
    assert client.post(address_of(statement), {"do": "preview"}).status_code == 401
    assert client.get(reverse("statement", args=["S-1"])).status_code == 404


def test_saving_leads_back_to_where_one_was(desk: Client, statement: Statement) -> None:
    claim = statement.claims.first()
    assert claim is not None
    saved = desk.post(address_of(statement), {**decisions(statement), "do": "save", "at": f"claim-{claim.pk}"})
    assert saved.headers["Location"] == f"{address_of(statement)}#claim-{claim.pk}"
    strange = desk.post(address_of(statement), {**decisions(statement), "do": "save", "at": "//evil.example/"})
    assert strange.headers["Location"] == address_of(statement)


def test_the_checklist_says_what_is_missing(desk: Client, statement: Statement) -> None:
    html = desk.post(address_of(statement), {**decisions(statement, ""), "do": "save"}, follow=True).content.decode()
    assert re.search(r'data-needs="genre" class="missing"', html)
    desk.post(address_of(statement), {**decisions(statement), "do": "save"})
    assert re.search(r'data-needs="genre" class="met"', desk.get(address_of(statement)).content.decode())

"""A small archive of every kind of record, with the same words in every field that holds words."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.contrib.auth.models import User

from archive.ingest.capture import store_bytes
from archive.models import ErrorReport, Exchange, Quotation, Statement
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimField, EventVerb, NameKind, StatementState
from tests.drafts import basic_facts, fact, passage, stored_draft
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


@dataclass(frozen=True)
class Filled:
    """What tests ask for by name."""

    published: Statement
    account: Statement
    withdrawn: Statement
    draft: Statement
    exchange: Exchange
    quotation: Quotation


def fill(words: str, link: str = "https://example.org/", more: str = "") -> Filled:
    """Fill the archive: `words` in every text, `link` in every field for an address, `more` in the long texts."""
    short, language_names = words[:110], {"fr": words[:190], "ar": words[:190]}
    name = words[:190]
    first, second = (CountryFactory.create(code=code, name=name, note=words, **language_names) for code in ("MA", "US"))
    CountryFactory.create(code="FR", name=name, note=words, **language_names)
    people = [
        OfficialFactory.create(slug=f"person-{n}", name=name, note=words, country=country, **language_names)
        for n, country in enumerate((first, second))
    ]
    for person in people:
        person.names.create(text=name, language="en", kind=NameKind.VARIANT)
        office = OfficeFactory.create(slug=f"office-{person.slug}", name=name, note=words, country=person.country)
        TenureFactory.create(official=person, office=office, began_on="2017-04-05")
    topic = TopicFactory.create(slug="subject", name=name, note=words, **language_names)
    source = SourceFactory.create(
        slug="outlet", name=name, note=words, homepage=link[:200], hosts=words, country=first, **language_names
    )
    exchange = ExchangeFactory.create(reference_code="E-1", occurred_on="2023-01-31", place_name=short, note=words)
    for person in people:
        ParticipationFactory.create(exchange=exchange, official=person, country=person.country)
    body = f"An opening about the call.\n{words}\n{more}\nHe said: “{words}”."
    common: dict[str, Any] = {
        "title": words[:300], "body": body, "dated": "2023-02-01", "of": exchange, "source": source,
        "sides": [first, second], "speakers": people[:1], "named": people[1:], "about": [topic], "address": link,
        "cuts": [{"start": 0, "end": 2, "reason": words}],
        "repairs": [{"start": 3, "end": 4, "to": words, "reason": words}],
    }  # fmt: skip
    published = StatementFactory.create(reference_code="S-1", capture=_capture(body, words, link), **common)
    account = StatementFactory.create(
        reference_code="S-2", capture=_capture(f"{body} again", words, link), **{**common, "language": "ar"}
    )
    withdrawn = StatementFactory.create(reference_code="S-3", state=StatementState.WITHDRAWN, **common)
    for statement in (published, account, withdrawn):
        statement.attributions.update(as_printed=name)
        record_event(statement, EventVerb.PUBLISHED, reason=words, agent_name=words[:150])
        record_event(statement, EventVerb.CORRECTED, reason=words, changes={"title": [words, f"{words} "]})
        _claims(statement, words, link)
    record_event(withdrawn, EventVerb.WITHDRAWN, reason=words)
    at = body.rindex(words)
    quotation = QuotationFactory.create(
        statement=published, words=words, start=at, end=at + len(words), speaker_official=people[0],
        holder=name, handle=words[:60], address=link, is_post=True,
    )  # fmt: skip
    QuotationFactory.create(statement=account, words=words, start=at, end=at + len(words), holder=name)
    ErrorReport.objects.create(statement=published, words=words, contact=name, answer=words, sender="abcd")
    return Filled(published, account, withdrawn, _draft(body, words), exchange, quotation)


def _capture(text: str, words: str, link: str) -> Any:
    digest = store_bytes(text.encode())
    return CaptureFactory.create(
        text=text, sha256=digest, file_name=words[:250], claimed_media_type=words[:110], address=link,
        redirects=[link, words], headers={"x-words": words, words[:90]: link}, charset=words[:40],
        media_type=words[:120], extractor=words[:80],
        retrieved_at=datetime(2026, 3, 4, 5, 6, tzinfo=UTC),
    )  # fmt: skip


def _claims(statement: Statement, words: str, link: str) -> None:
    evidence = [{"start": 0, "end": 10, "text": words}]
    for field, value in (
        (ClaimField.TITLE, {"text": words, "derived": False}),
        (ClaimField.EXCHANGE_DATE, {"edtf": "2023-01-31", "phrase": words, "weekday": None}),
        (ClaimField.OFFICIAL, {"official": "person-0", "role": "speaker", "name": words}),
    ):
        ClaimFactory.create(
            statement=statement, field=field, value=value, evidence=evidence, reason=words, reference=link
        )


def _draft(body: str, words: str) -> Statement:
    there = (passage(body, words),)
    said: dict[str, Any] = {"text": words, "language": "en", "speaker": None, "holder": words, "attributed_to": [],
            "channel": "oral", "kind": "verbatim", "extent": "sentence"}  # fmt: skip
    person = {"official": None, "name": words, "country": "MA", "office": None, "role": "speaker", "mentions": [words]}
    facts = [
        *basic_facts(title=words),
        fact(ClaimField.OFFICIAL, value=person, evidence=there, reason=words),
        fact(ClaimField.PLACE, value={"name": words, "country": "MA"}, reason=words),
        fact(ClaimField.ISSUE_DATE, value={"edtf": "", "phrase": words, "weekday": None}, reason=words),
        fact(ClaimField.OUTLET, value={"source": "outlet", "name": words}, reason=words),
        fact(ClaimField.QUOTATION, value=said, evidence=there, reason=words),
        fact(ClaimField.SOURCE_CITED, value={"type": "press", "issuer": None, "name": words}, reason=words),
    ]  # fmt: skip
    return stored_draft(body, facts)


def curator() -> User:
    """Return somebody who may do everything at the desk."""
    return User.objects.create_superuser("curator", password="a long password of the tests")

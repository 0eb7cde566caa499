"""An archive of random content for tests: three scripts, marks, corrections, withdrawals, drafts.

`fill` goes through the write paths, as a curator would; `fill_fast` writes rows of the same
form directly, for figures at ten thousand statements.
"""

import hashlib
import random
from datetime import UTC, datetime, timedelta

from django.contrib.auth.models import User
from django.db import transaction

from archive.detection.facts import Fact
from archive.ingest.attach import attach
from archive.ingest.capture import stored_path
from archive.ingest.publish import hold, publish, reviewing, withdraw
from archive.ingest.resolve import accept_trusted, add
from archive.models import Attribution, Capture, Country, Event, Official, Source, Statement, Topic
from archive.vocabulary.terms import ClaimField, EventVerb, StatementState
from tests.drafts import basic_facts, call_facts, fact, make_country, make_official, make_topic, passage, stored_draft

_SENTENCES = {
    "en": "the Secretary thanked Morocco for security cooperation regional partnership peace talks aid Gaza",
    "fr": "le ministre a salué l’excellence des « relations » bilatérales stabilité d'Abraham œuvre coopération",
    "ar": "تحدث وزير الخارجية مع نظيره عن الأمن الإقليمي والشراكة «المغرب» غزّة السَّلام اليومَ التعاون",
}
WORDS = {language: sentence.split() for language, sentence in _SENTENCES.items()}
MARKS = ["\u200f", "\u200e", "\u061c", "\u2067", "\u2069", "\u00a0", "\u202f", "\u0640", "🤝", "\ufeff", "e\u0301"]


def text(chance: random.Random, language: str, words: int) -> str:
    """Return random words of a language with line breaks, runs of spaces and invisible marks."""
    parts: list[str] = []
    for _word in range(words):
        parts.append(chance.choice(WORDS[language]))
        parts.append(chance.choice([" ", " ", " ", " ", "  ", "\n", "\n\n", "\t", chance.choice(MARKS) + " "]))
    return "".join(parts)


def authority() -> None:
    """Store the few records that statements point at."""
    make_country("MA", "Morocco")
    make_country("US", "United States")
    make_official("nasser-bourita", "Nasser Bourita", Country.objects.get(code="MA"))
    make_official("antony-blinken", "Antony Blinken", Country.objects.get(code="US"))
    accords = make_topic("abraham-accords", "Abraham Accords")
    negev = make_topic("negev-forum", "Negev Forum", broader=accords)
    negev.related.add(make_topic("gaza", "Gaza"))
    Source.objects.create(slug="outlet")
    User.objects.create_user("curator")


def fill(count: int, seed: int) -> None:
    """Store an authority file and `count` documents, each in some state a document can be in."""
    chance = random.Random(seed)
    if not Country.objects.exists():
        authority()
    curator = User.objects.get(username="curator")
    for number in range(count):
        _document(chance, number, curator)


def _document(chance: random.Random, number: int, curator: User) -> None:
    language = chance.choice(list(WORDS))
    size = chance.choice([1, 20, 80, 200, 400] if chance.random() < 0.98 else [60_000])
    words = text(chance, language, size).strip() or "x"
    draft = stored_draft(words, _facts(chance, words, language, number), source=Source.objects.get(slug="outlet"))
    fate = chance.random()
    if fate < 0.1:
        return
    if fate < 0.2:
        hold(draft, curator, "Not yet ✋")
        return
    with reviewing(draft, curator) as locked:
        accept_trusted(locked, curator)
        attach(locked, None)
    publish(draft, curator)
    if fate < 0.5:
        with reviewing(draft, curator, "Spelling: « é » – التصحيح") as locked:
            add(locked, ClaimField.TITLE, {"text": f"Corrected {number} عنوان", "derived": False}, curator)
    if fate > 0.8:
        withdraw(draft, curator, "Asked for by the source")
    if fate > 0.9:
        publish(draft, curator, "A mistake")


def _facts(chance: random.Random, words: str, language: str, number: int) -> list[Fact]:
    dates = ["2023-02", "2023-01-31", "[2023-01-31,2023-02-01]", "2023?", "2024-03-20/2024-03-21", ""]
    facts = basic_facts(f"Title {number}: {words.split()[0]}", language)
    facts += call_facts("nasser-bourita", "antony-blinken", edtf=chance.choice(dates))
    facts.append(fact(ClaimField.COUNTRY, value={"country": "MA", "role": "party"}))
    facts.append(fact(ClaimField.TOPIC, value={"topic": chance.choice(["gaza", "negev-forum"])}))
    quoted = words.split("\n")[0].strip()
    if quoted:
        evidence = (passage(words, quoted),)
        value = {"language": language, "speaker": {"kind": "official", "id": "nasser-bourita"}}
        facts.append(fact(ClaimField.QUOTATION, value=value, evidence=evidence))
    return facts


def fill_fast(count: int, seed: int, words: int = 250) -> None:
    """Store published statements of some 450 words' length directly, with captures and events."""
    chance = random.Random(seed)
    if not Country.objects.exists():
        authority()
    for start in range(0, count, 500):
        with transaction.atomic():
            _store_chunk(chance, range(start, min(start + 500, count)), words)


def _store_chunk(chance: random.Random, numbers: range, words: int) -> None:
    """Store rows in bulk; each statement gets one event, linked to the log as record_event links it."""
    source, topic = Source.objects.get(slug="outlet"), Topic.objects.get(slug="gaza")
    official = Official.objects.get(slug="nasser-bourita")
    bodies = [
        " ".join(chance.choices(WORDS[chance.choice(list(WORDS))], k=words)) + f" mot{number}" for number in numbers
    ]
    captures = Capture.objects.bulk_create([_capture(body) for body in bodies])
    pairs = zip(numbers, captures, strict=True)
    made = Statement.objects.bulk_create([_statement(number, capture, source) for number, capture in pairs])
    Attribution.objects.bulk_create([Attribution(statement=one, official=official) for one in made])
    through = Statement.topics.through
    through.objects.bulk_create([through(statement_id=one.pk, topic_id=topic.pk) for one in made])
    _log([(capture, EventVerb.CAPTURED, {"sha256": [None, capture.sha256]}) for capture in captures])
    _log([(one, EventVerb.PUBLISHED, {"title": ["", one.title]}) for one in made])


_NOW = datetime(2024, 1, 1, tzinfo=UTC)


def _capture(body: str) -> Capture:
    data = body.encode()
    digest = hashlib.sha256(data).hexdigest()
    path = stored_path(digest)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    about = {"media_type": "text/plain", "extractor": "plain 1", "retrieved_at": _NOW}
    return Capture(sha256=digest, byte_length=len(data), text=body, text_sha256=digest, **about)


def _statement(number: int, capture: Capture, source: Source) -> Statement:
    day = (_NOW + timedelta(days=number % 700)).date()
    return Statement(
        capture=capture,
        body=capture.text,
        title=f"Title {number}",
        language="fr",
        genre="press_report",
        issued_on=day.isoformat(),
        issued_on_earliest=day,
        issued_on_latest=day,
        timeline_on=day.isoformat(),
        timeline_day=day,
        source=source,
        state=StatementState.PUBLISHED,
        reference_code=f"S-x{number + 1}",
        published_at=_NOW,
    )


def _log(steps: list[tuple[Capture | Statement, EventVerb, dict[str, list[str | None]]]]) -> None:
    previous, events = Event.objects.head(), []
    for record, verb, changes in steps:
        kind = record._meta.model_name or ""
        event = Event(subject_kind=kind, subject_id=record.pk, verb=verb, agent_name="archive", at=_NOW)
        event.changes, event.previous = changes, previous
        event.digest = previous = event.computed_digest()
        events.append(event)
    Event.objects.bulk_create(events)

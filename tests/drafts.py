"""Drafts for tests, made of a text and of facts the test names, without running detectors."""

from typing import Any

from archive.cleaning.body import Body, Cut
from archive.cleaning.clean import CleanDocument
from archive.cleaning.raw import RawDocument
from archive.detection.facts import Evidence, Fact
from archive.ingest import draft as drafting
from archive.models import Country, CountryName, Official, OfficialName, Source, Statement, Topic, TopicTerm
from archive.vocabulary.terms import Basis, ClaimField, Confidence, NameKind


def passage(text: str, words: str) -> Evidence:
    """Return the first place of some words in a text."""
    start = text.index(words)
    return Evidence(start, start + len(words), words)


def fact(field: ClaimField, confidence: Confidence = Confidence.HIGH, **details: Any) -> Fact:
    """Return a fact; `value` holds its value, `evidence` its passages, the rest as in Fact."""
    details.setdefault("basis", Basis.STATED)
    return Fact(field=field, confidence=confidence, detector="test", version=1, **details)


def basic_facts(title: str = "A call", language: str = "en", genre: str = "press_report") -> list[Fact]:
    """Return what a statement needs to be published."""
    return [
        fact(ClaimField.TITLE, value={"text": title, "derived": False}),
        fact(ClaimField.LANGUAGE, value={"code": language, "others": []}),
        fact(ClaimField.GENRE, value={"genre": genre}),
    ]


def call_facts(*officials: str, edtf: str = "", kind: str = "call", status: str = "held") -> list[Fact]:
    """Return facts of an exchange between officials."""
    facts = [
        fact(ClaimField.EXCHANGE_KIND, value={"kind": kind}),
        fact(ClaimField.EXCHANGE_STATUS, value={"status": status}),
    ]
    facts += [fact(ClaimField.OFFICIAL, value={"official": slug, "role": "participant"}) for slug in officials]
    if edtf:
        facts.append(fact(ClaimField.EXCHANGE_DATE, value={"edtf": edtf, "phrase": "", "weekday": None}))
    return facts


def stored_draft(
    text: str, facts: list[Fact], *, cuts: tuple[Cut, ...] = (), source: Source | None = None
) -> Statement:
    """Store a draft with these facts as its claims."""
    document = CleanDocument(Body(text, cuts), "text/plain", "utf-8", "plain 1")
    return drafting._store(RawDocument(text.encode()), document, facts, None, source, None)


def make_country(code: str, name: str) -> Country:
    """Return a country with an English name."""
    country: Country = Country.objects.create(code=code)
    CountryName.objects.create(country=country, text=name, language="en", kind=NameKind.AUTHORIZED)
    return country


def make_official(slug: str, name: str, country: Country | None = None) -> Official:
    """Return an official with an English name."""
    official: Official = Official.objects.create(slug=slug, country=country)
    OfficialName.objects.create(official=official, text=name, language="en", kind=NameKind.AUTHORIZED)
    return official


def make_topic(slug: str, name: str, broader: Topic | None = None) -> Topic:
    """Return a topic with an English label."""
    topic: Topic = Topic.objects.create(slug=slug, broader=broader)
    TopicTerm.objects.create(topic=topic, text=name, language="en", kind=NameKind.AUTHORIZED)
    return topic

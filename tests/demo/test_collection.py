"""The demo collection: its decisions keep to the README's schema, and it shows what it promises to show."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import (
    ClaimField,
    Confidence,
    CountryRole,
    ExchangeKind,
    ExchangeStatus,
    Genre,
    StatementState,
)

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
DEMO = FIXTURES / "demo"
ENTRIES: list[dict[str, Any]] = json.loads((DEMO / "decisions.json").read_text(encoding="utf-8"))

ENTRY_KEYS = {
    "file",
    "source",
    "event",
    "accept",
    "reject",
    "set",
    "exchange",
    "exchanges",
    "settle",
    "translation_of",
    "state",
    "reason",
}
VALUE_KEYS = {
    "title": {"text", "derived"},
    "language": {"code", "others"},
    "genre": {"genre"},
    "issue_date": {"edtf", "phrase", "weekday"},
    "outlet": {"source", "name"},
    "exchange_date": {"edtf", "phrase", "weekday"},
    "exchange_kind": {"kind"},
    "exchange_status": {"status"},
    "place": {"name", "country"},
    "official": {"official", "name", "country", "office", "role", "mentions"},
    "country": {"country", "role"},
    "topic": {"topic", "main"},
    "quotation": {
        "text",
        "language",
        "speaker",
        "holder",
        "attributed_to",
        "channel",
        "kind",
        "extent",
        "translates_post",
    },
    "post": {
        "number",
        "text",
        "language",
        "platform",
        "author",
        "display_name",
        "handle",
        "edtf",
        "address",
        "marked",
    },
    "source_cited": {"type", "issuer", "name"},
    "initiative": {"country"},
}
TERMS = {
    ("genre", "genre"): set(Genre.values),
    ("exchange_kind", "kind"): set(ExchangeKind.values),
    ("exchange_status", "status"): set(ExchangeStatus.values),
    ("country", "role"): set(CountryRole.values),
    ("official", "role"): {"participant", "spokesperson", "speaker", "signatory", "mentioned"},
}
AUTHORITY = {"official": "officials", "country": "countries", "topic": "topics"}
STATES = {StatementState.PUBLISHED, StatementState.DRAFT, StatementState.ON_HOLD, StatementState.WITHDRAWN}


def language_of(entry: dict[str, Any]) -> str:
    return str(entry["file"]).split("-")[1]


def claims_of(entry: dict[str, Any], *keys: str) -> Iterator[dict[str, Any]]:
    for key in keys or ("set", "settle"):
        yield from entry.get(key, [])


def exchange_keys(entry: dict[str, Any]) -> set[str]:
    return {key for key in [entry.get("exchange"), *entry.get("exchanges", {}).values()] if key}


def slugs(kind: str) -> set[str]:
    """Return the keys of an authority fixture; skip while another room has not delivered it."""
    path = FIXTURES / f"{kind}.json"
    if not path.exists():
        pytest.skip(f"fixtures/{kind}.json is not there yet")
    rows = (row["fields"] for row in json.loads(path.read_text(encoding="utf-8")))
    return {str(row.get("slug") or row.get("code")) for row in rows if "slug" in row or "code" in row}


def test_every_file_is_decided_once() -> None:
    texts = {path.name for path in DEMO.iterdir() if path.suffix in {".txt", ".html"}}
    counted = Counter(entry["file"] for entry in ENTRIES)
    assert set(counted) == texts
    assert set(counted.values()) == {1}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry["file"]))
def test_decisions_keep_to_the_schema(entry: dict[str, Any]) -> None:
    assert set(entry) <= ENTRY_KEYS
    assert entry["source"].startswith("demo-")
    assert entry["event"].endswith(".")
    assert entry.get("accept", "medium") in {*Confidence.values, "all"}
    state = entry.get("state", StatementState.PUBLISHED)
    assert state in STATES
    assert bool(entry.get("reason")) == (state in {StatementState.WITHDRAWN, StatementState.ON_HOLD})
    groups = {claim.get("group", 0) for claim in claims_of(entry, "set")}
    assert groups <= {0, *map(int, entry.get("exchanges", {}))}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry["file"]))
def test_values_have_the_keys_and_terms_of_their_field(entry: dict[str, Any]) -> None:
    for claim in claims_of(entry):
        assert set(claim) <= {"field", "value", "group", "reference", "reason"}
        field, value = ClaimField(claim["field"]), claim["value"]
        assert set(value) <= VALUE_KEYS[field], claim
        for key, allowed in ((key, TERMS[field, key]) for key in value if (field, key) in TERMS):
            assert value[key] in allowed, claim
        if "edtf" in value:
            assert parse(value["edtf"]), claim
    for claim in claims_of(entry, "reject"):
        assert set(claim) - {"field"} <= VALUE_KEYS[ClaimField(claim["field"])], claim
    assert all(claim.get("reason") for claim in claims_of(entry, "settle"))


def test_a_translation_names_a_file_decided_before_it() -> None:
    order = [entry["file"] for entry in ENTRIES]
    translated = [entry for entry in ENTRIES if "translation_of" in entry]
    assert translated
    for entry in translated:
        assert order.index(entry["translation_of"]) < order.index(entry["file"])


@pytest.mark.parametrize("field", sorted(AUTHORITY))
def test_every_authority_record_exists(field: str) -> None:
    known = slugs(AUTHORITY[field])
    named = {claim["value"][field] for entry in ENTRIES for claim in claims_of(entry) if field in claim["value"]}
    assert named - {None} <= known


def test_every_source_exists() -> None:
    assert {entry["source"] for entry in ENTRIES} <= slugs("sources")


def test_the_languages_are_balanced() -> None:
    counted = Counter(language_of(entry) for entry in ENTRIES)
    assert min(counted["fr"], counted["ar"], counted["en"]) >= 8


def test_there_are_enough_exchanges_between_enough_pairs() -> None:
    pairs: dict[str, set[str]] = {}
    for entry in ENTRIES:
        sides = {
            claim["value"]["country"]
            for claim in claims_of(entry, "set")
            if claim["field"] == ClaimField.COUNTRY and claim["value"]["role"] != CountryRole.MENTIONED
        }
        if entry.get("exchange") and len(sides) == 2:
            pairs.setdefault("-".join(sorted(sides)), set()).add(entry["exchange"])
    assert len(set().union(*map(exchange_keys, ENTRIES))) >= 12
    assert len(pairs) >= 6
    assert len(pairs["MA-US"]) >= 4


def test_the_curator_has_something_to_decide() -> None:
    states = Counter(entry.get("state", StatementState.PUBLISHED) for entry in ENTRIES)
    assert states[StatementState.DRAFT]
    assert states[StatementState.ON_HOLD]
    assert states[StatementState.WITHDRAWN]
    assert states[StatementState.PUBLISHED] >= 28


def test_some_texts_tell_of_no_exchange_and_some_of_several() -> None:
    assert sum("exchange" not in entry for entry in ENTRIES) >= 2
    assert any("exchanges" in entry for entry in ENTRIES)


def test_one_conflict_of_dates_is_settled_and_another_is_left_open() -> None:
    assert any(claim["field"] == ClaimField.EXCHANGE_DATE for entry in ENTRIES for claim in claims_of(entry, "settle"))
    accounts = [entry for entry in ENTRIES if entry.get("exchange") == "sa-us-2023-06-07-meeting"]
    assert len(accounts) == 2
    settled = [claim["field"] for entry in accounts for claim in claims_of(entry, "settle")]
    assert ClaimField.EXCHANGE_DATE not in settled

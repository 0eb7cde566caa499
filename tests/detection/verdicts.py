"""Two helpers whose names are the verdicts: a text makes the detectors say something, or it does not."""

from typing import Any

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.detection.facts import Fact
from archive.vocabulary.terms import ClaimField
from tests.detection.authority import fixture_gazetteer


def facts_of(text: str, field: ClaimField | None = None) -> list[Fact]:
    """Return the facts in a pasted text, of one field or all."""
    found = detect(clean(RawDocument(text.encode())), fixture_gazetteer())
    return [fact for fact in found if field is None or fact.field is field]


def assert_detects(text: str, field: ClaimField, **value: Any) -> Fact:
    """Assert that some fact of the field has these values; return it."""
    found = facts_of(text, field)
    for fact in found:
        if all(fact.value[key] == wanted for key, wanted in value.items()):
            return fact
    raise AssertionError(f"no {field} with {value} among {[dict(fact.value) for fact in found]}")


def assert_ignores(text: str, field: ClaimField, **value: Any) -> None:
    """Assert that no fact of the field has these values."""
    found = [fact for fact in facts_of(text, field) if all(fact.value[key] == v for key, v in value.items())]
    assert found == [], [dict(fact.value) for fact in found]

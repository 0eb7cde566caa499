"""The worlds of these attacks have words in every field of text that the models have, so that none is forgotten."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from tests.security.filled import fill
from tests.security.guarded_world import GuardedWorld

pytestmark = pytest.mark.django_db

WORDS = "Quixotic"

NO_WORDS = {
    "key", "slug", "code", "reference_code", "language", "script", "wording", "target", "subject_kind", "interface",
    "sha256", "text_sha256", "digest", "previous", "sender", "hashes", "stamp", "of", "series", "dialled", "detector",
    "occurred_on", "issued_on", "timeline_on", "posted_on", "began_on", "ended_on",
}  # fmt: skip
"""Fields that hold what the archive makes or checks itself: codes, digests, dates, tags of languages."""

OPEN = {
    "CountryName.text", "TopicTerm.text", "Topic.note",
    "Capture.media_type", "Capture.charset", "Capture.extractor", "RecoveryCodes.name",
}  # fmt: skip
"""Fields whose words nobody hides: the vocabularies, which readers see whole, and what a program is called."""


def fields_of_text() -> dict[str, models.Field[Any, Any]]:
    """Return the fields that hold somebody's words, by model and name."""
    return {
        f"{model.__name__}.{field.name}": field
        for model in apps.get_app_config("archive").get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, models.TextField | models.CharField | models.JSONField)
        and not field.choices
        and field.name not in NO_WORDS
    }


def without(has_words: Callable[[str], Any]) -> set[str]:
    """Return the fields in no row of which such words stand."""
    return {
        name
        for name, field in fields_of_text().items()
        if not has_words(json.dumps(list(_values(field)), ensure_ascii=False))
    }


def _values(field: Any) -> Any:
    return field.model._base_manager.values_list(field.name, flat=True)


def test_markup_stands_in_every_field() -> None:
    fill(WORDS, link=f"https://{WORDS}.example/")
    assert without(lambda said: WORDS in said) == {"RecoveryCodes.name"}


def test_hidden_words_stand_in_every_field() -> None:
    assert without(GuardedWorld().build().words.found_in) == OPEN

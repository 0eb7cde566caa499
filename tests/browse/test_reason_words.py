"""Every reason a detector gives can be read in three languages."""

from pathlib import Path

import pytest
from django.utils.translation import override

from archive.browse.reason_words import is_known, reason_in_words
from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.detection.reasons import PATTERNS, SENTENCES
from tests.detection.authority import fixture_gazetteer

RAW = sorted((Path(__file__).resolve().parents[1] / "documents").glob("*/raw.*"))


@pytest.mark.parametrize("path", RAW[::3], ids=lambda path: path.parent.name)
def test_detectors_give_no_reason_that_is_not_listed(path: Path) -> None:
    facts = detect(clean(RawDocument(path.read_bytes())), fixture_gazetteer())
    assert [fact.reason for fact in facts if fact.reason and not is_known(fact.reason)] == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_listed_reason_is_translated(language: str) -> None:
    filled = [
        one % {"date": "2023-02-01", "last": "2023-02-03", "weekday": "Tuesday", "number": "3", "reason": "byline"}
        for one in PATTERNS
    ]
    with override(language):
        assert [one for one in [*SENTENCES, *filled] if reason_in_words(one) == one] == []


def test_what_stands_in_a_reason_is_in_words_too() -> None:
    reason = "counted from the date of issue, 2024-10-29 (byline); but the officials named did not hold office then"
    assert reason_in_words(reason).startswith("counted from the date of issue, 29 October 2024 (byline)")
    assert reason_in_words("An editor's own words.") == "An editor's own words."

"""Duplicates and accounts of the same exchange."""

import pytest

from archive.detection.likeness import Profile, Reason, same_exchange
from archive.ingest.attach import attach
from archive.ingest.match import candidates, duplicates
from archive.ingest.publish import publish, reviewing
from archive.ingest.resolve import accept_trusted
from archive.models import Statement
from archive.vocabulary.partial_dates import parse
from tests.drafts import basic_facts, call_facts, make_official, stored_draft

TEXT = "The secretary and the minister spoke by telephone on Tuesday about the security of the region and of its seas."


def published_call(text: str, edtf: str) -> Statement:
    make_official("a", "A"), make_official("b", "B")
    statement = stored_draft(text, [*basic_facts(), *call_facts("a", "b", edtf=edtf)])
    with reviewing(statement, None) as locked:
        accept_trusted(locked, None)
        attach(locked, None)
    publish(statement, None)
    return statement


@pytest.mark.django_db
def test_the_same_text_is_a_duplicate_whatever_its_quotes() -> None:
    known = published_call(TEXT + " He said “yes”.", "2023-01-31")
    again = stored_draft(TEXT + ' He said "yes".', [*basic_facts(), *call_facts("a", "b")])
    (found,) = duplicates(again)
    assert found.statement == known
    assert found.share == 1.0
    assert not found.is_exact


@pytest.mark.django_db
def test_the_same_bytes_are_an_exact_duplicate() -> None:
    known = published_call(TEXT, "2023-01-31")
    (found,) = duplicates(stored_draft(TEXT, basic_facts()))
    assert (found.statement, found.is_exact) == (known, True)


@pytest.mark.django_db
def test_another_account_is_offered_with_reasons() -> None:
    known = published_call(TEXT, "2023-01-31")
    other = stored_draft(
        "جرى اتصال هاتفي بين الوزيرين.", [*basic_facts(language="ar"), *call_facts("a", "b", edtf="2023-02-01")]
    )
    (candidate,) = candidates(other)
    assert candidate.exchange == known.exchanges.get()
    assert candidate.reasons


@pytest.mark.django_db
def test_another_call_of_the_same_two_is_not_offered() -> None:
    published_call(TEXT, "2023-01-31")
    assert candidates(stored_draft("A later call.", [*basic_facts(), *call_facts("a", "b", edtf="2023-06-01")])) == []


def test_one_common_participant_is_not_enough() -> None:
    one = Profile(frozenset({"a", "b"}), "call", (parse("2023-01-31"),))
    other = Profile(frozenset({"a", "c"}), "call", (parse("2023-01-31"),))
    assert same_exchange(one, other).score == 0


def test_two_clocks_of_today_agree() -> None:
    one = Profile(frozenset({"a", "b"}), "call", (parse("2023-01-31"),))
    other = Profile(frozenset({"a", "b"}), "call", (parse("2023-02-01"),))
    likeness = same_exchange(one, other)
    assert likeness.score == pytest.approx(0.75)
    assert Reason.DATES in likeness.reasons

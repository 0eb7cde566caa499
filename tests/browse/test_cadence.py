"""Quarters, the longest silence, and what lies in no quarter for certain."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.browse.cadence import Held, longest_silence
from archive.vocabulary.quarters import Quarter, quarter_of


def held(first: str, last: str = "", status: str = "held") -> Held:
    return Held(1, "E-1", "call", status, date.fromisoformat(first), date.fromisoformat(last or first))


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_every_day_lies_in_its_quarter(day: date) -> None:
    quarter = Quarter.of(day)
    assert quarter.first_day <= day <= quarter.last_day
    assert Quarter.parse(str(quarter)) == quarter
    assert Quarter.of(quarter.next.first_day) == quarter.next > quarter


@pytest.mark.parametrize("text", ["", "2023", "2023-Q5", "2023Q1", "23-Q1", "2023-Q1 x"])
def test_anything_else_is_no_quarter(text: str) -> None:
    with pytest.raises(ValueError):
        Quarter.parse(text)


def test_a_date_across_two_quarters_lies_in_none() -> None:
    assert quarter_of(date(2023, 1, 31), date(2023, 2, 1)) == Quarter(2023, 1)
    assert quarter_of(date(2023, 3, 31), date(2023, 4, 1)) is None
    assert quarter_of(None, date(2023, 4, 1)) is None


def test_the_longest_silence_lies_between_two_exchanges_held() -> None:
    rows = [held("2023-01-01"), held("2023-01-11"), held("2023-06-01", status="announced"), held("2023-12-31")]
    silence = longest_silence(rows)
    assert silence is not None
    assert (silence.first_day, silence.last_day, silence.days) == (date(2023, 1, 12), date(2023, 12, 30), 353)


def test_what_may_have_filled_a_silence_fills_it() -> None:
    silence = longest_silence([held("2023-01-01"), held("2023-02-01", "2023-11-30"), held("2023-12-31")])
    assert silence is not None
    assert silence.days == 30


def test_one_exchange_is_no_silence() -> None:
    assert longest_silence([held("2023-01-01"), held("2023-01-02")]) is None
    assert longest_silence([]) is None

"""Dates as four languages and their presses print them."""

import pytest

from archive.detection.date_words import date_words
from archive.detection.printed_dates import DateWord, Shape
from archive.vocabulary.names import fold


def _one(text: str) -> DateWord:
    folded = fold(text)
    (word,) = date_words(folded, 0, len(folded))
    return word


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("mardi 31 janvier 2023", "2023-01-31"),
        ("le 1er février 2023", "2023-02-01"),
        ("February 1, 2023", "2023-02-01"),
        ("1 February 2023", "2023-02-01"),
        ("Feb. 1, 2023", "2023-02-01"),
        ("janvier 27, 2025", "2025-01-27"),
        ("el 3 de junio de 2019", "2019-06-03"),
        ("الأربعاء 1 فبراير 2023", "2023-02-01"),
        ("18 أيار/مايو 2021", "2021-05-18"),
        ("12 جويلية 2021", "2021-07-12"),
        ("5 غشت 2020", "2020-08-05"),
        ("٣١ يناير ٢٠٢٣", "2023-01-31"),
        ("9 كانون الثاني 2022", "2022-01-09"),
        ("2023-02-01", "2023-02-01"),
        ("31/01/2023", "2023-01-31"),
    ],
)
def test_it_reads_a_full_date(text: str, day: str) -> None:
    assert str(_one(text).full_day) == day


@pytest.mark.parametrize(
    ("text", "code", "direction"),
    [
        ("ce mardi", "TU", 0),
        ("mardi dernier", "TU", -1),
        ("lundi prochain", "MO", 1),
        ("next Thursday", "TH", 1),
        ("يوم الثلاثاء", "TU", 0),
        ("الأربعاء المقبل", "WE", 1),
        ("el próximo jueves", "TH", 1),
        ("أمس الثلاثاء", "TU", 0),
    ],
)
def test_it_reads_a_weekday(text: str, code: str, direction: int) -> None:
    word = _one(text)
    assert (word.shape, word.weekday_code, word.direction) == (Shape.WEEKDAY, code, direction)


@pytest.mark.parametrize(
    "text", ["les 3 ministres", "may 5 nations agree", "mars est une planète", "31/02/2023", "0000-00-00", "des hiers"]
)
def test_it_reads_no_date_where_there_is_none(text: str) -> None:
    folded = fold(text)
    assert [word for word in date_words(folded, 0, len(folded)) if word.shape is not Shape.DAY_MONTH] == []

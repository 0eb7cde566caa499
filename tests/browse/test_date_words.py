"""Partial dates in the words of three languages."""

import pytest
from django.utils.translation import override

from archive.browse.date_words import in_words
from archive.vocabulary.partial_dates import parse


@pytest.mark.parametrize(
    ("edtf", "english", "french", "arabic"),
    [
        ("2023-02-01", "1 February 2023", "1er février 2023", "1 فبراير 2023"),
        ("2023-02-11", "11 February 2023", "11 février 2023", "11 فبراير 2023"),
        ("2023-02", "February 2023", "février 2023", "فبراير 2023"),
        ("2023", "2023", "2023", "2023"),
        ("2023-02~", "about February 2023", "vers février 2023", "نحو فبراير 2023"),
        ("2023?", "perhaps 2023", "peut-être 2023", "ربما 2023"),
        (
            "[2023-01-31,2023-02-01]",
            "31 January or 1 February 2023",
            "31 janvier ou 1er février 2023",
            "31 يناير أو 1 فبراير 2023",
        ),
        ("[2023-02-01,2023-02-02]", "1 or 2 February 2023", "1er ou 2 février 2023", "1 أو 2 فبراير 2023"),
        ("[2022-12-31,2023-01-01]", "31 December 2022 or 1 January 2023", "31 décembre 2022 ou 1er janvier 2023", ""),
        ("[2023-01,2023-03,2023-04]", "January, March or April 2023", "janvier, mars ou avril 2023", ""),
        ("2024-03-20/2024-03-21", "20–21 March 2024", "20-21 mars 2024", "20–21 مارس 2024"),
        ("2024-02-28/2024-03-01", "28 February – 1 March 2024", "du 28 février au 1er mars 2024", ""),
        ("2024-03/2024-05", "March–May 2024", "mars-mai 2024", "مارس–مايو 2024"),
        ("2023-12-30/2024-01", "30 December 2023 – January 2024", "", ""),
        ("2020/2024", "2020–2024", "2020-2024", "2020–2024"),
        ("../2024-03-21", "on or before 21 March 2024", "au plus tard le 21 mars 2024", ""),
        ("2024-03-01/..", "on or after 1 March 2024", "au plus tôt le 1er mars 2024", ""),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(edtf: str, english: str, french: str, arabic: str) -> None:
    for language, words in (("en", english), ("fr", french), ("ar", arabic)):
        if words:
            with override(language):
                assert in_words(parse(edtf)) == words


@pytest.mark.parametrize(
    ("edtf", "english", "french"),
    [
        ("2024-03-20/2024-03-21", "between 20 and 21 March 2024", "entre le 20 et le 21 mars 2024"),
        ("2024-03-20/2024-04-02", "between 20 March and 2 April 2024", "entre le 20 mars et le 2 avril 2024"),
        ("2024-03-20", "20 March 2024", "20 mars 2024"),
    ],
)
def test_a_span_that_the_archive_inferred_holds_the_date(edtf: str, english: str, french: str) -> None:
    for language, words in (("en", english), ("fr", french)):
        with override(language):
            assert in_words(parse(edtf), is_inferred=True) == words

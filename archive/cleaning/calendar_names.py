"""Names of months and days as texts print them, folded: CLDR through Babel, and what it lacks.

CLDR gives the Maghrebi (غشت, جانفي), Levantine and Iraqi (شباط, آذار) months with the
locales ar_MA, ar_DZ, ar_LB and ar_IQ.
"""

from functools import cache

from babel import Locale

from archive.vocabulary.names import MARK, fold

_LOCALES = ("fr", "en", "es", "ar", "ar_MA", "ar_DZ", "ar_LB", "ar_IQ", "ar_TN", "ar_EG")
_MORE_MONTHS = {
    "janv": 1,
    "fevr": 2,
    "fev": 2,
    "avr": 4,
    "juil": 7,
    "sept": 9,
    "setiembre": 9,
    "aout": 8,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
    "ene": 1,
    "abr": 4,
    "ago": 8,
    "dic": 12,
    "كانون الثاني": 1,
    "شباط": 2,
    "اذار": 3,
    "نيسان": 4,
    "ايار": 5,
    "حزيران": 6,
    "تموز": 7,
    "اب": 8,
    "ايلول": 9,
    "تشرين الاول": 10,
    "تشرين الثاني": 11,
    "كانون الاول": 12,
    "مايس": 5,
    "ماي": 5,
    "جوان": 6,
    "جويليه": 7,
    "اوت": 8,
}
_MORE_DAYS = {"الاتنين": 0, "التلات": 1, "الثلثاء": 1, "الاربعا": 2}


@cache
def months() -> dict[str, int]:
    """Return every folded month name with its number."""
    names = dict(_MORE_MONTHS)
    for locale in map(Locale.parse, _LOCALES):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    names.setdefault(_plain(name), number)
    return {name: number for name, number in names.items() if len(name) > 1}


@cache
def weekdays() -> dict[str, int]:
    """Return every folded full name of a day of the week with its number, Monday 0."""
    names = dict(_MORE_DAYS)
    for locale in map(Locale.parse, _LOCALES):
        for number, name in locale.days["format"]["wide"].items():
            names.setdefault(_plain(name), number)
    return names


@cache
def month_pattern() -> str:
    """Return a regular expression for any month name, longest first."""
    return "|".join(sorted((name.replace(".", r"\.") for name in months()), key=len, reverse=True))


@cache
def weekday_pattern() -> str:
    """Return a regular expression for any day name, longest first."""
    return "|".join(sorted(weekdays(), key=len, reverse=True))


def _plain(name: str) -> str:
    return fold(name).replace(MARK, "").rstrip(".")

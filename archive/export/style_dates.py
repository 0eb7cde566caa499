"""Dates as Chicago, APA and MLA write them, as exactly as they are known and no more.

English patterns follow The Chicago Manual of Style (17th ed., 9.31 and 14.145 for "[ca. 1750]"
and "[1750?]"), the APA Publication Manual (7th ed., 9.13–9.17: year first) and the MLA Handbook
(9th ed., 5.68–5.82 and appendix 1: months longer than four letters are cut). In French and
Arabic months are written out. Digits stay European, as in the Maghreb.
"""

from datetime import date
from enum import StrEnum

from babel.dates import format_date
from django.utils.translation import gettext as _
from django.utils.translation import override

from archive.vocabulary.partial_dates import PartialDate, Precision


class Style(StrEnum):
    """The styles of citation offered."""

    CHICAGO = "chicago"
    APA = "apa"
    MLA = "mla"


_PATTERNS = {
    ("en", Style.CHICAGO): {Precision.DAY: "MMMM d, y", Precision.MONTH: "MMMM y"},
    ("en", Style.APA): {Precision.DAY: "y, MMMM d", Precision.MONTH: "y, MMMM"},
    ("en", Style.MLA): {Precision.DAY: "d MMM y", Precision.MONTH: "MMM y"},
    ("fr", Style.APA): {Precision.DAY: "y, d MMMM", Precision.MONTH: "y, MMMM"},
    ("ar", Style.APA): {Precision.DAY: "y، d MMMM", Precision.MONTH: "y، MMMM"},
}
_WRITTEN_OUT = {Precision.DAY: "d MMMM y", Precision.MONTH: "MMMM y"}

_MLA_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def styled_date(value: PartialDate, style: Style, language: str) -> str:
    """Return a date as a style writes it in a language."""
    with override(language):
        return _qualified(value, _bare(value, style, language))


def plain_date(value: PartialDate) -> str:
    """Return a date in English words, for formats that keep a date as text."""
    return styled_date(value, Style.CHICAGO, "en")


def _bare(value: PartialDate, style: Style, language: str) -> str:
    if value.precision is Precision.ONE_OF:
        members = [_single(one.earliest, one.precision, style, language) for one in value.members]
        return _("%(first)s or %(last)s") % {"first": _(", ").join(members[:-1]), "last": members[-1]}
    if value.precision is not Precision.INTERVAL:
        return _single(value.earliest, value.precision, style, language)
    first, last = (_single(day, Precision.DAY, style, language) for day in (value.earliest, value.latest))
    if not first:
        return _("on or before %(date)s") % {"date": last}
    return f"{first}–{last}" if last else _("on or after %(date)s") % {"date": first}


def _single(day: date | None, precision: Precision, style: Style, language: str) -> str:
    if day is None:
        return ""
    if precision is Precision.YEAR:
        return str(day.year)
    pattern = _PATTERNS.get((language, style), _WRITTEN_OUT)[precision]
    if (language, style) == ("en", Style.MLA):
        pattern = pattern.replace("MMM", f"'{_MLA_MONTHS[day.month - 1]}'")
    if language == "fr" and day.day == 1:
        pattern = pattern.replace("d ", "d'er' ")
    return str(format_date(day, pattern, locale=language))


def _qualified(value: PartialDate, words: str) -> str:
    if value.approximate:
        words = _("ca. %(date)s") % {"date": words}
    if value.uncertain:
        words = f"{words}?"
    return f"[{words}]" if value.approximate or value.uncertain else words

"""Partial dates in the words of the interface language: "31 January or 1 February 2023".

Day and month patterns are CLDR's, through Babel; digits stay European in Arabic, as in the
Maghreb. What several dates share (month, year) is written once, with the last of them.
"""

from datetime import date

from babel.dates import format_date
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from archive.vocabulary.partial_dates import PartialDate, Precision

_PATTERNS = {"d": "d", "dm": "d MMMM", "dmy": "d MMMM y", "my": "LLLL y", "m": "LLLL", "y": "y"}

PRECISIONS = {
    Precision.DAY: _("exact day"),
    Precision.MONTH: _("month known"),
    Precision.YEAR: _("year known"),
    Precision.INTERVAL: _("range of days"),
    Precision.ONE_OF: _("one of several days"),
}
"""What the badge beside a date says of its precision."""


def in_words(value: PartialDate, language: str | None = None) -> str:
    """Return a date as a reader says it; `language` is the interface's by default."""
    locale = (language or get_language() or "en").split("-")[0]
    return _qualified(value, _bare(value, locale))


def day_in_words(day: date, language: str | None = None) -> str:
    """Return an exact day in words."""
    return _format(day, "dmy", (language or get_language() or "en").split("-")[0])


def month_name(month: int, language: str | None = None) -> str:
    """Return a month's name as it stands alone."""
    return _format(date(2000, month, 1), "m", (language or get_language() or "en").split("-")[0])


def _bare(value: PartialDate, locale: str) -> str:
    if value.precision is Precision.ONE_OF:
        return _alternatives(value, locale)
    if value.precision is Precision.INTERVAL:
        return _between(value, locale)
    return _single(value, locale)


def _qualified(value: PartialDate, words: str) -> str:
    if value.approximate and value.uncertain:
        return gettext("perhaps about %(date)s") % {"date": words}
    if value.approximate:
        return gettext("about %(date)s") % {"date": words}
    if value.uncertain:
        return gettext("perhaps %(date)s") % {"date": words}
    return words


def _single(value: PartialDate, locale: str, parts: str = "") -> str:
    pattern = {Precision.DAY: "dmy", Precision.MONTH: "my"}.get(value.precision, "y")
    return _format(value.earliest, parts or pattern, locale) if value.earliest else ""


def _alternatives(value: PartialDate, locale: str) -> str:
    """Write each member, leaving out of all but the last what it shares with the last."""
    last = value.members[-1]
    words = [_single(member, locale, _unshared(member, last)) for member in value.members[:-1]]
    return gettext("%(first)s or %(last)s") % {
        "first": gettext(", ").join(words),
        "last": _single(last, locale),
    }


def _unshared(one: PartialDate, last: PartialDate) -> str:
    """Return the parts that `one` must still be written with when `last` follows it."""
    a, b = one.earliest, last.earliest
    if a is None or b is None or a.year != b.year or one.precision is not last.precision:
        return ""
    if one.precision is Precision.MONTH:
        return "m"
    if one.precision is Precision.DAY:
        return "d" if a.month == b.month else "dm"
    return ""


def _between(value: PartialDate, locale: str) -> str:
    start, end = value.earliest, value.latest
    if start is None and end is not None:
        return gettext("on or before %(date)s") % {"date": _format(end, "dmy", locale)}
    if end is None and start is not None:
        return gettext("on or after %(date)s") % {"date": _format(start, "dmy", locale)}
    if start is None or end is None:
        return value.edtf
    parts = "dmy" if start.year != end.year else "dm" if start.month != end.month else "d"
    return gettext("between %(first)s and %(last)s") % {
        "first": _format(start, parts, locale),
        "last": _format(end, "dmy", locale),
    }


def _format(day: date, parts: str, locale: str) -> str:
    words = str(format_date(day, _PATTERNS[parts], locale=locale))
    if locale == "fr" and day.day == 1 and parts.startswith("d"):
        return words.replace("1", "1er", 1)
    return words

"""Partial dates in the words of the interface language: "31 January or 1 February 2023".

Day and month patterns are CLDR's, through Babel; digits stay European in Arabic, as in the
Maghreb. What several dates share (month, year) is written once, with the last of them. A
span that a text states or an editor set is written as one ("27–28 March 2022"); one that
the archive inferred, as what lies between two days.
"""

from datetime import date

from babel.dates import format_date
from django.utils.translation import get_language, gettext, pgettext
from django.utils.translation import gettext_lazy as _

from archive.vocabulary.partial_dates import PartialDate, Precision, parse

_PATTERNS = {"d": "d", "dm": "d MMMM", "dmy": "d MMMM y", "my": "LLLL y", "m": "LLLL", "y": "y"}

PRECISIONS = {
    Precision.DAY: _("exact day"),
    Precision.MONTH: _("month known"),
    Precision.YEAR: _("year known"),
    Precision.INTERVAL: _("range of days"),
    Precision.ONE_OF: _("one of several days"),
}
"""What the badge beside a date says of its precision."""


def in_words(value: PartialDate, language: str | None = None, *, is_inferred: bool = False) -> str:
    """Return a date as a reader says it; `language` is the interface's by default.

    `is_inferred` tells that the archive reached the date: a span then holds it, rather than being it.
    """
    locale = (language or get_language() or "en").split("-")[0]
    return _qualified(value, _bare(value, locale, is_inferred))


def day_in_words(day: date, language: str | None = None) -> str:
    """Return an exact day in words."""
    return _format(day, "dmy", (language or get_language() or "en").split("-")[0])


def month_name(month: int, language: str | None = None) -> str:
    """Return a month's name as it stands alone."""
    return _format(date(2000, month, 1), "m", (language or get_language() or "en").split("-")[0])


def _bare(value: PartialDate, locale: str, is_inferred: bool) -> str:
    if value.precision is Precision.ONE_OF:
        return _alternatives(value, locale)
    if value.precision is Precision.INTERVAL:
        return _interval(value, locale, is_inferred)
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


def _interval(value: PartialDate, locale: str, is_inferred: bool) -> str:
    first, last = (parse(end) if end != ".." else None for end in value.edtf.split("/"))
    if first is None and last is not None:
        return gettext("on or before %(date)s") % {"date": _single(last, locale)}
    if last is None and first is not None:
        return gettext("on or after %(date)s") % {"date": _single(first, locale)}
    if first is None or last is None:
        return value.edtf
    parts = _unshared(first, last)
    ends = {"first": _single(first, locale, parts), "last": _single(last, locale)}
    if is_inferred:
        return gettext("between %(first)s and %(last)s") % ends
    if parts in {"d", "m"} or first.precision is Precision.YEAR:
        return pgettext("a span of days, months or years that share the rest", "%(first)s–%(last)s") % ends
    return pgettext("a span from one date to another", "%(first)s – %(last)s") % ends


def _format(day: date, parts: str, locale: str) -> str:
    words = str(format_date(day, _PATTERNS[parts], locale=locale))
    if locale == "fr" and day.day == 1 and parts.startswith("d"):
        return words.replace("1", "1er", 1)
    return words

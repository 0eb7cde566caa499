"""A detector's reason in the interface language; an editor's own words stay as they were written."""

import re
from functools import cache

from babel.dates import get_day_names
from django.utils.translation import get_language, gettext

from archive.browse.date_words import in_words
from archive.detection.reasons import PATTERNS, SENTENCES, WEEKDAYS
from archive.vocabulary.partial_dates import parse


def reason_in_words(reason: str) -> str:
    """Return a reason as a reader of the interface reads it; one the archive does not know, as it is."""
    if reason in SENTENCES:
        return gettext(reason)
    for pattern, sentence in _patterns():
        if match := pattern.fullmatch(reason):
            return gettext(sentence) % {name: _filled(name, text) for name, text in match.groupdict().items()}
    return reason


def is_known(reason: str) -> bool:
    """Tell whether a reason is one that can be shown in any language."""
    return reason in SENTENCES or any(pattern.fullmatch(reason) for pattern, _sentence in _patterns())


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    shapes = {"reason": ".+", "number": r"\d+", "weekday": "|".join(WEEKDAYS)}
    found = []
    for sentence in PATTERNS:
        escaped = re.escape(sentence.replace("%%", "%"))
        pattern = re.sub(r"%\\\((\w+)\\\)s", lambda m: f"(?P<{m[1]}>{shapes.get(m[1], '[^ ]+')})", escaped)
        found.append((re.compile(pattern), sentence))
    return tuple(found)


def _filled(name: str, text: str) -> str:
    if name == "reason":
        return reason_in_words(text)
    if name == "weekday":
        return str(get_day_names("wide", "stand-alone", (get_language() or "en").split("-")[0])[WEEKDAYS.index(text)])
    if name == "number":
        return text
    try:
        return in_words(parse(text))
    except ValueError:
        return text

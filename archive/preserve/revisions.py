"""Every revision of a statement since it became public: when, by which step, why, and what changed.

Who did it stays in the log: readers get the archive's word, not a curator's name.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from archive.models import Country, Event, Exchange, Official, Statement, Topic
from archive.preserve.word_diff import Run, word_diff
from archive.vocabulary.terms import AttributionRole, CountryRole, EventVerb, Genre, StatementState

_TEXTS = ("title", "body")
_VALUES = ("state", "genre", "language", "issued_on", "source", "address")
_SHOWN = (*_TEXTS, *_VALUES, "officials", "countries", "topics", "exchanges")
"""What readers see of a change: neither whose desk it lay on nor what was decided about each claim."""


@dataclass(frozen=True)
class Change:
    """One field: the words of a text that changed, or the values that went and came."""

    label: str
    runs: list[Run] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    is_kept_back: bool = False
    """Whether the source's rights do not allow the words to be shown."""


@dataclass(frozen=True)
class Revision:
    """One step in a public statement's life."""

    number: int
    at: datetime
    verb: str
    reason: str
    changes: list[Change]
    digest: str


def revisions(statement: Statement, *, with_text: bool) -> list[Revision]:
    """Return the steps since the first publication, newest first; `with_text` shows changed words of the body."""
    events = list(Event.objects.of(statement))
    first = next((place for place, event in enumerate(events) if event.verb == EventVerb.PUBLISHED), len(events))
    public = events[first:]
    steps = [
        Revision(number, event.at, event.get_verb_display(), event.reason, _changes(event, with_text), event.digest)
        for number, event in enumerate(public, 1)
    ]
    return steps[::-1]


def _changes(event: Event, with_text: bool) -> list[Change]:
    """Return what a step changed; the first publication shows nothing, for nothing was public before."""
    if event.verb == EventVerb.PUBLISHED or event.is_taken_down or event.verb == EventVerb.TAKEN_DOWN:
        return []
    changed = [name for name in _SHOWN if name in event.changes]
    return [_change(name, *event.changes[name], with_text=with_text) for name in changed]


def _change(name: str, old: Any, new: Any, *, with_text: bool) -> Change:
    label = _label(name)
    if name == "body" and not with_text:
        return Change(label, is_kept_back=True)
    if name in _TEXTS:
        return Change(label, runs=word_diff(old or "", new or ""))
    before, after = _values(old), _values(new)
    gone = [_named(name, value) for value in before if value not in after]
    come = [_named(name, value) for value in after if value not in before]
    return Change(label, removed=gone, added=come)


def _label(name: str) -> str:
    labels = {
        "state": _("State"),
        "body": _("Text"),
        "officials": _("People"),
        "countries": _("Countries"),
        "topics": _("Topics"),
        "exchanges": _("Exchanges"),
    }
    if name in labels:
        return labels[name]
    column: Any = Statement._meta.get_field(name)
    return capfirst(str(column.verbose_name))


def _values(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


def _named(name: str, value: Any) -> str:
    """Return a value as readers know it: a name for a slug, a label for a term."""
    naming = _NAMING.get(name)
    return naming(value) if naming else str(value)


def _official(value: str) -> str:
    slug, _colon, role = value.partition(":")
    known = Official.objects.filter(slug=slug).first()
    return f"{known or slug} ({AttributionRole(role).label})"


def _country(value: str) -> str:
    code, _colon, role = value.partition(":")
    known = Country.objects.filter(code=code).first()
    return f"{known or code} ({CountryRole(role).label})"


def _topic(value: str) -> str:
    return str(Topic.objects.filter(slug=value).first() or value)


def _exchange(value: int) -> str:
    known = Exchange.objects.filter(pk=value).first()
    return str(known.reference_code or known) if known else str(value)


_NAMING: dict[str, Callable[[Any], str]] = {
    "officials": _official,
    "countries": _country,
    "topics": _topic,
    "exchanges": _exchange,
    "state": lambda value: str(StatementState(value).label),
    "genre": lambda value: str(Genre(value).label),
}

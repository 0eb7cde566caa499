"""Every revision of a statement since it became public: when, by which step, why, and what changed.

Who did it stays in the log: readers get the archive's word, not a curator's name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from archive.models import Event, Statement
from archive.preserve.value_names import ValueNames, values_of
from archive.preserve.word_diff import Run, word_diff
from archive.vocabulary.terms import EventVerb

_TEXTS = ("title", "body")
_VALUES = ("state", "genre", "language", "issued_on", "source", "address")
_SHOWN = (*_TEXTS, *_VALUES, "officials", "countries", "topics", "exchanges")
"""What readers see of a change: neither whose desk it lay on nor what was decided about each claim."""

Changes = dict[str, list[Any]]
"""Field → what stood there before, and after."""


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
    names = ValueNames(public)
    steps = [
        Revision(
            number,
            event.at,
            event.get_verb_display(),
            event.reason,
            [_change(name, *values, names=names, with_text=with_text) for name, values in changes.items()],
            event.digest,
        )
        for number, (event, changes) in enumerate(_seen(public), 1)
    ]
    return steps[::-1]


def _seen(events: list[Event]) -> Iterator[tuple[Event, Changes]]:
    """Yield each step with what it changed for readers, who never saw what stood between two publications.

    What was changed from a withdrawal on is told by the publication that ends it, as far as it was published then.
    """
    kept: Changes | None = None
    for event in events:
        changes = _shown(event)
        if event.verb == EventVerb.WITHDRAWN or kept is not None:
            kept = _joined(kept or {}, changes)
            changes = {name: change for name, change in changes.items() if name == "state"}
        if event.verb == EventVerb.REPUBLISHED and kept is not None:
            changes |= {name: [old, new] for name, (old, new) in kept.items() if name != "state" and old != new}
            kept = None
        yield event, changes


def _shown(event: Event) -> Changes:
    """Return what a step changed; the first publication shows nothing, for nothing was public before."""
    if event.verb == EventVerb.PUBLISHED or event.is_taken_down or event.verb == EventVerb.TAKEN_DOWN:
        return {}
    return {name: event.changes[name] for name in _SHOWN if name in event.changes}


def _joined(before: Changes, after: Changes) -> Changes:
    """Return two steps as one: from what stood before the first to what stood after the second."""
    return before | {name: [before[name][0] if name in before else old, new] for name, (old, new) in after.items()}


def _change(name: str, old: Any, new: Any, *, names: ValueNames, with_text: bool) -> Change:
    label = _label(name)
    if name == "body" and not with_text:
        return Change(label, is_kept_back=True)
    if name in _TEXTS:
        return Change(label, runs=word_diff(old or "", new or ""))
    before, after = values_of(old), values_of(new)
    gone = [names.of(name, value) for value in before if value not in after]
    come = [names.of(name, value) for value in after if value not in before]
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

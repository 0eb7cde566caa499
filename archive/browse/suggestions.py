"""Officials, countries and topics by the beginning of any of their names, in any script.

Only records that published statements lead to are offered, those with most statements
first. A name counts where one of its words begins so: "بور" finds ناصر بوريطة, "bur" the
press spelling Burita.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from archive.browse.names import Names, Wanted
from archive.browse.whole_counts import WholeCounts
from archive.models import CountryName, OfficialName, TopicTerm
from archive.vocabulary.names import name_key
from archive.vocabulary.terms import NameKind

KINDS: dict[str, tuple[Any, str]] = {
    "official": (OfficialName, "official__slug"),
    "country": (CountryName, "country__code"),
    "topic": (TopicTerm, "topic__slug"),
}
MOST = 10
MOST_LETTERS = 60
_MOST_NAMES = 400
"""Names looked at: a single letter begins more, and nobody reads them."""


@dataclass(frozen=True)
class Suggestion:
    """A record with the form of its name that was typed, where that is not the one shown."""

    value: str
    name: str
    count: int
    found_as: str = ""

    def as_json(self) -> dict[str, str | int]:
        """Return it as the page's script reads it."""
        return {"value": self.value, "name": self.name, "count": self.count, "found_as": self.found_as}


def suggest(kind: str, typed: str) -> list[Suggestion]:
    """Return the records of a kind that what was typed may mean."""
    key = name_key(typed[:MOST_LETTERS])
    if not key:
        return []
    found = _first_forms(_forms(kind, key))
    counts = WholeCounts().values(kind)[kind]
    known = sorted((slug for slug in found if counts.get(slug)), key=lambda slug: (-counts[slug], slug))[:MOST]
    wanted = Wanted()
    wanted.add(kind, known)
    names = Names(wanted)
    return [_suggestion(names[kind, slug].name, slug, counts[slug], found[slug], key) for slug in known]


def _forms(kind: str, key: str) -> Iterable[tuple[str, str]]:
    """Return (record, form) of the names with a word that begins so, whole names first."""
    model, path = KINDS[kind]
    begins = (
        Q(key__startswith=key)
        | Q(key__contains=f" {key}")
        | Q(key__startswith=f"ال{key}")
        | Q(key__contains=f" ال{key}")
    )
    rows = model._default_manager.filter(begins).exclude(kind__in=[NameKind.CUE, NameKind.DEMONYM, NameKind.SEAT])
    return list(rows.order_by("kind", "pk").values_list(path, "text")[:_MOST_NAMES])


def _first_forms(forms: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for slug, text in forms:
        found.setdefault(slug, text)
    return found


def _suggestion(name: str, slug: str, count: int, form: str, key: str) -> Suggestion:
    """Say under which form it was found, unless the name shown begins so itself."""
    shown = any(word.startswith(key) for word in _beginnings(name_key(name)))
    return Suggestion(slug, name, count, "" if shown else form)


def _beginnings(key: str) -> list[str]:
    words = key.split(" ")
    return [" ".join(words[place:]) for place in range(len(words))]

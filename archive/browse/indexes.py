"""The lists of officials, countries, topics and sources that statements lead to, by name, with counts."""

from dataclasses import dataclass

from django.utils.translation import get_language

from archive.browse.names import Label, Names, Wanted
from archive.browse.whole_counts import WholeCounts
from archive.vocabulary.names import name_key


@dataclass(frozen=True)
class Entry:
    """A record with the number of its statements."""

    label: Label
    count: int


@dataclass(frozen=True)
class Section:
    """The entries under one initial."""

    initial: str
    entries: list[Entry]


def index_of(kind: str) -> list[Section]:
    """Return the records of a kind that some published statement leads to, by name under their initials."""
    counts = WholeCounts().values(kind)[kind]
    wanted = Wanted()
    wanted.add(kind, counts)
    names = Names(wanted, get_language())
    entries = [Entry(names[kind, key], number) for key, number in counts.items()]
    sections: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: sort_key(entry.label.name)):
        sections.setdefault(sort_key(entry.label.name)[:1].upper(), []).append(entry)
    return [Section(initial, found) for initial, found in sections.items()]


def sort_key(name: str) -> str:
    """Return the form names are put in order by: folded, the Arabic article left out."""
    key = name_key(name)
    return key[2:] if key.startswith("ال") and len(key) > 3 else key

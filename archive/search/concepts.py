"""Names and subjects in a query, looked up in the authority file: any form, any script.

The longest form that the words contain wins. A surname alone is enough where the file has
only full names. "ministre des affaires étrangères du Maroc" is an office and a country: the
office of that country, and so whoever held it on the day of the statement.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q

from archive.models import CountryName, Office, OfficeName, Official, OfficialName, Tenure, TopicTerm
from archive.search.analysis import is_stop_word, tokens
from archive.vocabulary.names import name_key
from archive.vocabulary.terms import NameKind

LONGEST_NAME = 10
"""Words in the longest name that is looked for."""
MOST_FORMS = 24
"""Forms of one name that a query is widened to."""
SHORTEST_SURNAME = 4

_CLITICS = ("وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "و", "ب", "ل", "ف", "ك")


@dataclass(frozen=True)
class Form:
    """One form of a name, in its language."""

    text: str
    language: str


@dataclass(frozen=True)
class Concept:
    """An authority record that some words of a query name."""

    kind: str
    """official, country, topic or office."""
    key: str
    """Slug, or code of a country."""
    forms: tuple[Form, ...] = ()
    countries: tuple[str, ...] = ()
    """Of an office: its country."""


@dataclass(frozen=True)
class Reading:
    """A run of words, first to last, and the records it names."""

    first: int
    last: int
    concepts: tuple[Concept, ...]


_TABLES: dict[str, tuple[Any, str]] = {
    "official": (OfficialName, "official__slug"),
    "country": (CountryName, "country__code"),
    "topic": (TopicTerm, "topic__slug"),
    "office": (OfficeName, "office__slug"),
}


def readings(words: Sequence[str]) -> list[Reading]:
    """Return the runs of words that name records, in order, none overlapping, the longest first choice."""
    keys = _keys_of_runs(words)
    if not keys:
        return []
    found = _records_named({key for run_keys in keys.values() for key in run_keys})
    chosen = _longest(words, keys, found)
    chosen += _surnames(words, chosen)
    return _completed(_offices_of_countries(words, sorted(chosen, key=lambda one: one.first)))


def _keys_of_runs(words: Sequence[str]) -> dict[tuple[int, int], list[str]]:
    """Return the comparison keys of every run of words: as it stands, then without elision or clitic."""
    keys: dict[tuple[int, int], list[str]] = {}
    for first in range(len(words)):
        for last in range(first, min(len(words), first + LONGEST_NAME)):
            run = name_key(" ".join(words[first : last + 1]))
            if run:
                keys[first, last] = list(dict.fromkeys([run, *_without_clitic(run)]))
    return keys


def _without_clitic(key: str) -> Iterable[str]:
    """Yield a key without the article, preposition or ending that sticks to its first or last word."""
    head, _sign, rest = key.partition("'")
    if rest and len(head) <= 2:
        yield rest
    if key.endswith("'s"):
        yield key[:-2]
    for clitic in _CLITICS:
        if key.startswith(clitic) and len(key) - len(clitic) >= 3:
            yield key[len(clitic) :]
            if len(clitic) > 1:
                yield f"ال{key[len(clitic) :]}"


def _records_named(keys: set[str]) -> dict[str, set[tuple[str, str]]]:
    """Return key → records (kind, slug) that have a name with this key."""
    found: dict[str, set[tuple[str, str]]] = {}
    for kind, (model, slug) in _TABLES.items():
        rows = list(model.objects.filter(key__in=keys).exclude(kind=NameKind.CUE).values_list("key", slug))
        for key, record in _known_to_readers(kind, rows):
            found.setdefault(key, set()).add((kind, record))
    return found


_HIDDEN_AT_FIRST: dict[str, type[Official | Office]] = {"official": Official, "office": Office}
"""Kinds of records that a draft may be all that knows of."""


def _known_to_readers(kind: str, rows: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leave out the names (key, slug) of people and offices to which nothing published leads."""
    model = _HIDDEN_AT_FIRST.get(kind)
    if not rows or model is None:  # As for most words; the question is a long one.
        return list(rows)
    known = set(model.objects.published().filter(slug__in={row[1] for row in rows}).values_list("slug", flat=True))
    return [row for row in rows if row[1] in known]


def _longest(
    words: Sequence[str], keys: dict[tuple[int, int], list[str]], found: dict[str, set[tuple[str, str]]]
) -> list[Reading]:
    chosen: list[Reading] = []
    first = 0
    while first < len(words):
        for last in range(min(len(words), first + LONGEST_NAME) - 1, first - 1, -1):
            key = next((key for key in keys.get((first, last), ()) if key in found), None)
            if key and not _all_stop_words(words[first : last + 1]):
                concepts = tuple(Concept(kind, slug) for kind, slug in sorted(found[key]))
                chosen.append(Reading(first, last, concepts))
                first = last
                break
        first += 1
    return chosen


def _all_stop_words(words: Sequence[str]) -> bool:
    return all(is_stop_word(token) for word in words for token in tokens(word))


def _surnames(words: Sequence[str], chosen: list[Reading]) -> list[Reading]:
    """Read the words left over as the last part of an official's name, where the file has no such form."""
    taken = {place for one in chosen for place in range(one.first, one.last + 1)}
    left = {place: [name_key(words[place]), *_without_clitic(name_key(words[place]))] for place in range(len(words))}
    left = {place: keys for place, keys in left.items() if place not in taken and not _all_stop_words([words[place]])}
    wanted = {key for keys in left.values() for key in keys if len(key) >= SHORTEST_SURNAME and " " not in key}
    if not wanted:
        return []
    ends_so = reduce(or_, (Q(key__endswith=f" {key}") for key in wanted))
    rows = OfficialName.objects.filter(ends_so).exclude(kind__in=[NameKind.CUE, NameKind.HANDLE])
    owners: dict[str, set[str]] = {}
    for name, slug in _known_to_readers("official", list(rows.values_list("key", "official__slug"))):
        owners.setdefault(name.rsplit(" ", 1)[1], set()).add(slug)
    found = []
    for place, keys in left.items():
        key = next((key for key in keys if key in owners), None)
        if key:
            concepts = tuple(Concept("official", slug) for slug in sorted(owners[key]))
            found.append(Reading(place, place, concepts))
    return found


def _offices_of_countries(words: Sequence[str], chosen: list[Reading]) -> list[Reading]:
    """Join an office and a country beside it (or between only small words) into the office of that country."""
    joined: list[Reading] = []
    for one in chosen:
        before = joined[-1] if joined else None
        if before and _all_stop_words(words[before.last + 1 : one.first]):
            office, country = _office_and_country(before, one)
            if office and country:
                joined[-1] = Reading(before.first, one.last, _narrowed(office, country))
                continue
        joined.append(one)
    return joined


def _office_and_country(one: Reading, other: Reading) -> tuple[Reading | None, Reading | None]:
    def kinds(reading: Reading) -> set[str]:
        return {concept.kind for concept in reading.concepts}

    for office, country in ((one, other), (other, one)):
        if "office" in kinds(office) and "country" in kinds(country):
            return office, country
    return None, None


def _narrowed(office: Reading, country: Reading) -> tuple[Concept, ...]:
    codes = tuple(sorted(concept.key for concept in country.concepts if concept.kind == "country"))
    return tuple(replace(concept, countries=codes) for concept in office.concepts if concept.kind == "office")


def _completed(chosen: list[Reading]) -> list[Reading]:
    """Add to each record its forms, and drop offices of other countries than the one named."""
    forms = _forms_of({(concept.kind, concept.key) for one in chosen for concept in one.concepts})
    offices = _countries_of_offices(chosen)
    completed = []
    for one in chosen:
        concepts = [
            replace(concept, forms=forms.get((concept.kind, concept.key), ()))
            for concept in one.concepts
            if not concept.countries or offices.get(concept.key) in concept.countries
        ]
        completed.append(replace(one, concepts=tuple(concepts)))
    return [one for one in completed if one.concepts]


def _countries_of_offices(chosen: list[Reading]) -> dict[str, str]:
    slugs = {concept.key for one in chosen for concept in one.concepts if concept.countries}
    if not slugs:
        return {}
    rows = OfficeName.objects.filter(office__slug__in=slugs).values_list("office__slug", "office__country__code")
    return dict(rows.distinct())


_NO_FORMS_OF_A_NAME = (NameKind.CUE, NameKind.DEMONYM, NameKind.SEAT)
"""Kinds of name by which a record is recognised but which do not stand for it in a text."""


def _forms_of(records: set[tuple[str, str]]) -> dict[tuple[str, str], tuple[Form, ...]]:
    """Return the forms that stand for each record in texts, authorized ones first."""
    forms: dict[tuple[str, str], dict[str, Form]] = {}
    for kind, (model, slug) in _TABLES.items():
        wanted = [key for of_kind, key in records if of_kind == kind]
        if not wanted or kind == "office":
            continue
        rows = (
            model.objects.filter(**{f"{slug}__in": wanted}).exclude(kind__in=_NO_FORMS_OF_A_NAME).order_by("kind", "pk")
        )
        for record, key, text, language in rows.values_list(slug, "key", "text", "language"):
            forms.setdefault((kind, record), {}).setdefault(key, Form(text, language))
    return {record: tuple(found.values())[:MOST_FORMS] for record, found in forms.items()}


def holders_of(offices: Iterable[str]) -> dict[str, list[Tenure]]:
    """Return who held each office, and when."""
    found: dict[str, list[Tenure]] = {}
    for tenure in Tenure.objects.filter(office__slug__in=list(offices)).select_related("official", "office"):
        found.setdefault(tenure.office.slug, []).append(tenure)
    return found


def record_named(kind: str, value: str) -> list[str]:
    """Return the slugs or codes of the records of a kind that a field's value names: by id, else by any form."""
    model, slug = _TABLES[kind]
    record_id = value.upper() if kind == "country" else value.lower()
    rows = model.objects.filter(**{slug: record_id}).values_list("key", slug)[:1]
    if _known_to_readers(kind, rows):
        return [record_id]
    named = [concept.key for one in readings(value.split()) for concept in one.concepts if concept.kind == kind]
    return list(dict.fromkeys(named))

"""A folder's own registry of officials in place of the archive's."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from archive.detection.gazetteer import Gazetteer, KnownName, KnownOffice, KnownOfficial, KnownTenure
from archive.detection.office_titles import kind_of_title
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import NameKind, OfficeKind

_HEADSHIP = re.compile(r"(?:Prime Minister|Premier)\b.*\band\b", re.IGNORECASE)


def with_registry(gazetteer: Gazetteer, people: Iterable[dict[str, Any]] | None) -> Gazetteer:
    """Return the gazetteer with these people as its only officials, None for nobody at all.

    Each has id, country, office (a title in English), names_latin, names_arabic, start,
    end, handle; the office's function is read from its title.
    """
    offices: dict[str, KnownOffice] = {}
    officials = []
    for row in people or ():
        held = _offices(row)
        offices |= {office.id: office for office in held if office.id not in offices}
        officials.append(_official(row, held))
    return replace(gazetteer, officials=tuple(officials), offices=tuple(offices.values()))


def _offices(row: dict[str, Any]) -> list[KnownOffice]:
    """Return the office of a row, and the headship of government where its title joins one to it."""
    country, title = str(row.get("country") or ""), str(row.get("office") or "")
    office = _office(country, title, kind_of_title(title))
    joint = _HEADSHIP.match(title) and office.kind is OfficeKind.FOREIGN_MINISTER
    return [office, _office(country, title, OfficeKind.HEAD_OF_GOVERNMENT)] if joint else [office]


def _office(country: str, title: str, kind: OfficeKind) -> KnownOffice:
    id_ = f"{country.lower()}-{kind.value}" if kind is not OfficeKind.OTHER else f"{country.lower()}-{title.lower()}"
    return KnownOffice(id_, country, kind)


def _official(row: dict[str, Any], held: list[KnownOffice]) -> KnownOfficial:
    names = [KnownName(text, "en", NameKind.AUTHORIZED) for text in (row.get("names_latin") or [])[:1]]
    names += [KnownName(text, "en") for text in (row.get("names_latin") or [])[1:]]
    names += [KnownName(text, "ar") for text in row.get("names_arabic") or []]
    if row.get("handle"):
        names.append(KnownName(str(row["handle"]), "", NameKind.HANDLE))
    began, ended = (parse(row[key]) if row.get(key) else None for key in ("start", "end"))
    tenures = tuple(KnownTenure(office.id, began, ended) for office in held)
    return KnownOfficial(str(row["id"]), held[0].country, tuple(names), tenures)

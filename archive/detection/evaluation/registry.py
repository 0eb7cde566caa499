"""A folder's own registry of officials in place of the archive's."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from archive.detection.gazetteer import Gazetteer, KnownName, KnownOffice, KnownOfficial, KnownTenure
from archive.detection.office_titles import kind_of_title
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import NameKind, OfficeKind


def with_registry(gazetteer: Gazetteer, people: Iterable[dict[str, Any]] | None) -> Gazetteer:
    """Return the gazetteer with these people as its only officials, None for nobody at all.

    Each has id, country, office (a title in English), names_latin, names_arabic, start,
    end, handle; the office's function is read from its title.
    """
    offices: dict[str, KnownOffice] = {}
    officials = []
    for row in people or ():
        office = _office(row)
        offices.setdefault(office.id, office)
        officials.append(_official(row, office))
    return replace(gazetteer, officials=tuple(officials), offices=tuple(offices.values()))


def _office(row: dict[str, Any]) -> KnownOffice:
    country, title = str(row.get("country") or ""), str(row.get("office") or "")
    kind = kind_of_title(title)
    id_ = f"{country.lower()}-{kind.value}" if kind is not OfficeKind.OTHER else f"{country.lower()}-{title.lower()}"
    return KnownOffice(id_, country, kind)


def _official(row: dict[str, Any], office: KnownOffice) -> KnownOfficial:
    names = [KnownName(text, "en", NameKind.AUTHORIZED) for text in (row.get("names_latin") or [])[:1]]
    names += [KnownName(text, "en") for text in (row.get("names_latin") or [])[1:]]
    names += [KnownName(text, "ar") for text in row.get("names_arabic") or []]
    if row.get("handle"):
        names.append(KnownName(str(row["handle"]), "", NameKind.HANDLE))
    tenure = KnownTenure(
        office.id, parse(row["start"]) if row.get("start") else None, parse(row["end"]) if row.get("end") else None
    )
    return KnownOfficial(str(row["id"]), office.country, tuple(names), (tenure,))

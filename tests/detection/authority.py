"""The project's authority fixtures as a gazetteer, without a database."""

import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from archive.detection.gazetteer import (
    Gazetteer,
    KnownCountry,
    KnownName,
    KnownOffice,
    KnownOfficial,
    KnownSource,
    KnownTenure,
    KnownTopic,
)
from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import NameKind, OfficeKind, SourceKind

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"

Row = dict[str, Any]


@cache
def fixture_gazetteer() -> Gazetteer:
    """Return the gazetteer that fixtures/*.json describe."""
    names = _names()
    tenures: dict[str, list[KnownTenure]] = defaultdict(list)
    for row in _rows("officials", "tenure"):
        tenures[row["official"][0]].append(
            KnownTenure(row["office"][0], _date(row["began_on"]), _date(row["ended_on"]))
        )
    return Gazetteer(
        countries=tuple(KnownCountry(r["code"], names["country", r["code"]]) for r in _rows("countries", "country")),
        offices=tuple(
            KnownOffice(r["slug"], _first(r["country"]), OfficeKind(r["kind"]), names["office", r["slug"]])
            for r in _rows("offices", "office")
        ),
        officials=tuple(
            KnownOfficial(r["slug"], _first(r["country"]), names["official", r["slug"]], tuple(tenures[r["slug"]]))
            for r in _rows("officials", "official")
        ),
        topics=tuple(
            KnownTopic(r["slug"], _first(r["broader"]), names["topic", r["slug"]]) for r in _rows("topics", "topic")
        ),
        sources=tuple(
            KnownSource(
                r["slug"],
                SourceKind(r["kind"]),
                _first(r["country"]),
                names["source", r["slug"]],
                tuple(r["hosts"].split()),
            )
            for r in _rows("sources", "source")
        ),
    )


def _names() -> dict[tuple[str, str], tuple[KnownName, ...]]:
    found: dict[tuple[str, str], list[KnownName]] = defaultdict(list)
    models = {
        "countries": "country",
        "offices": "office",
        "officials": "official",
        "topics": "topic",
        "sources": "source",
    }
    for file, owner in models.items():
        model = "topicterm" if owner == "topic" else f"{owner}name"
        for row in _rows(file, model):
            found[owner, row[owner][0]].append(KnownName(row["text"], row["language"], NameKind(row["kind"])))
    return defaultdict(tuple, {key: tuple(value) for key, value in found.items()})


@cache
def _file(name: str) -> list[Row]:
    rows: list[Row] = json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))
    return rows


def _rows(file: str, model: str) -> list[Row]:
    return [row["fields"] for row in _file(file) if row["model"] == f"archive.{model}"]


def _first(key: list[str] | None) -> str:
    return key[0] if key else ""


def _date(edtf: str) -> PartialDate | None:
    return parse(edtf) if edtf else None

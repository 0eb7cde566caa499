"""RIS, as reference managers exchange it (Research Information Systems specification of 2011).

Lines are `XX  - value`, a record runs from TY to ER. Names are whole: a name without a comma
is taken as one field. RIS has no place for a date that is one of several: it stands in N1.
"""

from collections.abc import Iterator

from archive.export.csl import Item

MEDIA_TYPE = "application/x-research-info-systems"

_TYPES = {"article-newspaper": "NEWS", "post": "BLOG", "webpage": "ELEC"}
_PLAIN = {
    "title": "TI",
    "container-title": "T2",
    "publisher": "PB",
    "genre": "M3",
    "language": "LA",
    "archive": "DB",
    "archive_location": "AN",
    "URL": "UR",
}


def ris_record(item: Item) -> str:
    """Return an item as a RIS record."""
    return "".join(f"{tag}  - {_one_line(value)}\r\n" for tag, value in _lines(item)) + "ER  - \r\n\r\n"


def _lines(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(item["type"], "GEN")
    yield "ID", item["id"]
    for author in item.get("author", ()):
        yield "AU", author["literal"]
    for name, tag in _PLAIN.items():
        if item.get(name):
            yield tag, item[name]
    yield from _dates(item)
    for keyword in filter(None, item.get("keyword", "").split("; ")):
        yield "KW", keyword
    if item.get("note"):
        yield "N1", "; ".join(item["note"].split("\n"))


def _dates(item: Item) -> Iterator[tuple[str, str]]:
    """Yield year and date; the unknown parts of YYYY/MM/DD/ stay empty."""
    for parts in item.get("issued", {}).get("date-parts", ())[:1]:
        year, month, day = [*(f"{part:02d}" for part in parts), "", ""][:3]
        yield "PY", year
        yield "DA", f"{year}/{month}/{day}/"


def _one_line(value: str) -> str:
    return " ".join(value.split())

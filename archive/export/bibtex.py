"""BibTeX entries in UTF-8 that BibTeX, biber and reference managers read.

What TeX reads as a command is escaped; a brace as a command of its own, since BibTeX counts
braces even behind a backslash (btxdoc, section 4). Titles keep their capitals and whole names
are not parted, by a second pair of braces. `date` is ISO 8601-2, as biblatex reads it.
"""

import re
from collections.abc import Iterator
from typing import Any

from archive.export.csl import Item

MEDIA_TYPE = "application/x-bibtex"

_ESCAPES = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{char: f"\\{char}" for char in "$&%#_"},
}
_SPECIAL = re.compile("[" + re.escape("".join(_ESCAPES)) + "]")
_UNSAFE_IN_ADDRESS = {"\\": "%5C", "{": "%7B", "}": "%7D"}


def bibtex_entry(item: Item) -> str:
    """Return an item as a BibTeX entry."""
    kind = "article" if item["type"] == "article-newspaper" else "misc"
    fields = ",\n".join(f"  {name} = {{{value}}}" for name, value in _fields(item))
    return f"@{kind}{{communique:{item['id']},\n{fields}\n}}\n\n"


def escape(text: str) -> str:
    """Return text as TeX prints it, on one line."""
    return _SPECIAL.sub(lambda match: _ESCAPES[match.group()], " ".join(text.split()))


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{escape(item['title'])}}}"
    if item.get("author"):
        yield "author", " and ".join(f"{{{escape(author['literal'])}}}" for author in item["author"])
    plain = {"journal": "container-title", "type": "genre", "publisher": "publisher", "language": "language"}
    for name, key in plain.items():
        if item.get(key):
            yield name, escape(item[key])
    yield from _date(item.get("issued", {}))
    yield "howpublished", escape(f"{item['archive']}, no. {item['archive_location']}")
    yield "url", "".join(_UNSAFE_IN_ADDRESS.get(char, char) for char in item["URL"])
    for name, key in {"keywords": "keyword", "note": "note"}.items():
        if item.get(key):
            yield name, escape(item[key].replace("\n", "; "))


def _date(issued: dict[str, Any]) -> Iterator[tuple[str, str]]:
    parts = issued.get("date-parts", ())
    if parts:
        days = ["-".join(f"{part:02d}" for part in one) for one in parts]
        yield "date", "/".join(f"{day}~" if issued.get("circa") else day for day in days)
        yield "year", str(parts[0][0])
    elif issued.get("literal"):
        yield "year", escape(issued["literal"])

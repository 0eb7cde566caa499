"""schema.org descriptions as JSON-LD, embedded as a data block.

A `<script type="application/ld+json">` is data, which no browser runs, so the Content Security
Policy's script-src does not concern it (HTML standard, "prepare the script element": an unknown
type ends the steps before the policy is asked). `<`, `>` and `&` are escaped all the same.
"""

import json
from typing import Any

from archive.export.csl import Item
from archive.export.zotero import iso_date

_TYPES = {"article-newspaper": "NewsArticle", "post": "SocialMediaPosting"}
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def schema_type(item: Item) -> str:
    """Return the schema.org type of an item."""
    return _TYPES.get(item["type"], "CreativeWork")


def described(item: Item, *, about: list[dict[str, str]], original: str, has_body_as_author: bool) -> dict[str, Any]:
    """Return a statement in the words of schema.org; `about` are the pages of people and topics."""
    maker = "Organization" if has_body_as_author else "Person"
    is_dated = "date-parts" in item.get("issued", {})
    record = {
        "@context": "https://schema.org",
        "@type": schema_type(item),
        "@id": item["URL"],
        "url": item["URL"],
        "identifier": item["id"],
        "headline": item["title"][:110],
        "name": item["title"],
        "inLanguage": item.get("language", ""),
        "genre": item.get("genre", ""),
        "datePublished": iso_date(item) if is_dated else "",
        "author": [{"@type": maker, "name": one["literal"]} for one in item.get("author", ())],
        "publisher": _organization(item.get("publisher") or item.get("container-title", "")),
        "about": about,
        "isBasedOn": original,
        "isPartOf": {"@type": "ArchiveComponent", "name": item["archive"]},
    }
    return {name: value for name, value in record.items() if value}


def data_block(record: dict[str, Any]) -> str:
    """Return JSON that may stand inside a script element."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def _organization(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name} if name else {}

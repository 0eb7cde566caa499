"""What a page says about itself: its metadata as lines of text, so that evidence can point at them."""

import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

_META = [
    "og:title",
    "og:site_name",
    "og:locale",
    "article:published_time",
    "article:modified_time",
    "dc.title",
    "dc.date",
    "dcterms.date",
    "dcterms.issued",
    "dcterms.created",
    "date",
    "pubdate",
    "publishdate",
    "publication_date",
    "author",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.modified",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "published_time",
    "article:published",
    "og:article:published_time",
    "og:pubdate",
    "og:updated_time",
    "last-modified",
    "datepublished",
]
_LINKED_DATA = ("headline", "datePublished", "dateModified", "dateCreated", "inLanguage")
_TIMES = (
    ("datePublished", "time[itemprop=datePublished], time[pubdate], [itemprop=datePublished][content]"),
    (
        "time",
        "article header time[datetime], article > time[datetime], main h1 ~ time[datetime], h1 + * time[datetime]",
    ),
)
_LONGEST = 400


def metadata_lines(tree: LexborHTMLParser) -> list[str]:
    """Return "name: value" lines, each name at most once, in a fixed order."""
    found: dict[str, str] = {}
    for name, value in _pairs(tree):
        value = " ".join(value.split())[:_LONGEST]
        if value:
            found.setdefault(name, value)
    return [f"{name}: {value}" for name, value in found.items()]


def _pairs(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    meta: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        given = (node.attributes.get(key) for key in ("property", "name", "itemprop"))
        name = next((text for text in given if text), "").lower()
        meta.setdefault(name, node.attributes.get("content") or "")
    for name in _META:
        if name in meta:
            yield name, meta[name]
    root = tree.css_first("html")
    if root is not None and root.attributes.get("lang"):
        yield "lang", root.attributes["lang"] or ""
    canonical = tree.css_first('link[rel="canonical"]')
    if canonical is not None:
        yield "canonical", canonical.attributes.get("href") or ""
    title = tree.css_first("head > title")
    if title is not None:
        yield "title", title.text()
    yield from _linked_data(tree)
    yield from _times(tree)


def _times(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Yield the first date the page marks as that of its own article, never one of a list of other articles."""
    for name, selector in _TIMES:
        node = tree.css_first(selector)
        if node is not None:
            yield name, node.attributes.get("datetime") or node.attributes.get("content") or ""


def _linked_data(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    for node in tree.css('script[type="application/ld+json"]')[:10]:
        text = node.text()
        if len(text) > 200_000 or _too_deep(text):
            continue
        try:
            data = json.loads(text)
        except ValueError:
            continue  # Damaged JSON-LD is common and costs nothing: the other metadata stand.
        for item in _items(data):
            yield from ((key, item[key]) for key in _LINKED_DATA if isinstance(item.get(key), str))
            publisher = item.get("publisher")
            if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
                yield "publisher", publisher["name"]


def _items(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON-LD document that describe an article."""
    listed = data.get("@graph", [data]) if isinstance(data, dict) else data
    for item in listed[:50] if isinstance(listed, list) else []:
        if isinstance(item, dict) and re.search(r"Article|Posting|WebPage|Report", str(item.get("@type", ""))):
            yield item


def _too_deep(text: str) -> bool:
    return text.count("[") > 5000 or text.count("{") > 5000

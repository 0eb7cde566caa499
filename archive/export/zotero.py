"""What Zotero reads off a page: Highwire and Dublin Core meta tags on a record, COinS on a list.

Rules: Zotero's translators "Embedded Metadata" (citation_* before DC.*; a `z:itemType` decides
the type, without which citation_title makes a journal article) and "COinS" (OpenURL Z39.88-2004,
Dublin Core; `rft.aucorp` is an institution). A page must have one kind only: COinS would win.
"""

from collections.abc import Iterator
from urllib.parse import urlencode

from archive.export.csl import Item

_TYPES = {
    "article-newspaper": "newspaperArticle",
    "post": "forumPost",
    "speech": "presentation",
    "interview": "interview",
    "document": "document",
    "webpage": "webpage",
}


def meta_tags(item: Item, *, has_body_as_author: bool) -> list[tuple[str, str]]:
    """Return names and contents of the meta tags of a record's page."""
    return [(name, value) for name, value in _tags(item, has_body_as_author) if value]


def _tags(item: Item, has_body_as_author: bool) -> Iterator[tuple[str, str]]:
    date, language = iso_date(item), item.get("language", "")
    yield "z:itemType", zotero_type(item)
    yield "citation_title", item["title"]
    for author in item.get("author", ()):
        yield "citation_author", _author(author["literal"], is_body=has_body_as_author)
    yield "citation_date", date.replace("-", "/")
    yield "citation_language", language
    yield "citation_public_url", item["URL"]
    yield "citation_publisher", item.get("publisher", "")
    yield "citation_keywords", item.get("keyword", "")
    yield "prism.publicationName", item.get("container-title", "")
    yield "DC.title", item["title"]
    for author in item.get("author", ()):
        yield "DC.creator", author["literal"]
    yield "DC.date", date
    yield "DC.type", item.get("genre", "")
    yield "DC.language", language
    yield "DC.publisher", item.get("publisher", "")
    yield "DC.source", item.get("container-title", "")
    yield "DC.identifier", item["URL"]


def _author(name: str, *, is_body: bool) -> str:
    """Return a name as Zotero leaves it whole.

    It parts several people at semicolons, or at a comma with two words on either side, and a name
    without a comma into given and family name, which no institution has.
    """
    if "," in name:
        return f"{name};"
    return f"{name}," if is_body and " " in name else name


def zotero_type(item: Item) -> str:
    """Return Zotero's item type."""
    return _TYPES[item["type"]]


def iso_date(item: Item) -> str:
    """Return the date as far as ISO 8601 writes it (the first day of a range), or words, or nothing."""
    issued = item.get("issued", {})
    for parts in issued.get("date-parts", ())[:1]:
        return "-".join(f"{part:02d}" for part in parts)
    return str(issued.get("literal", ""))


def coins(item: Item) -> str:
    """Return the OpenURL context object of an item: the title attribute of `<span class="Z3988">`."""
    author = "rft.aucorp" if item["type"] == "webpage" else "rft.au"
    pairs = [
        ("ctx_ver", "Z39.88-2004"),
        ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
        ("rft.type", zotero_type(item)),
        ("rft.title", item["title"]),
        *((author, one["literal"]) for one in item.get("author", ())),
        ("rft.source", item.get("container-title", "")),
        ("rft.date", iso_date(item)),
        ("rft.language", item.get("language", "")),
        ("rft.identifier", item["URL"]),
    ]
    return urlencode([(name, value) for name, value in pairs if value])

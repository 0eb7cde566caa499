"""A record as its page offers it to whoever cites it: formatted, as files, as meta tags and as data."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from archive.browse.display_rights import shown_text
from archive.browse.origin import origin_of
from archive.export.citable import Citable
from archive.export.csl import Item, csl_item
from archive.export.edition import Edition
from archive.export.exchange_rows import exchange_row
from archive.export.formats import CITATION_FORMATS
from archive.export.linked_data import data_block, described
from archive.export.statement_rows import StatementRow, statement_row
from archive.export.styles import Formatted, formatted_citations
from archive.export.zotero import meta_tags
from archive.models import Exchange, Statement


@dataclass(frozen=True)
class Download:
    """A file to take away."""

    name: str
    address: str
    media_type: str


@dataclass(frozen=True)
class Cited:
    """A record as others cite and describe it."""

    item: Item
    styles: list[Formatted]
    downloads: list[Download]
    has_body_as_author: bool
    data: str = ""

    @property
    def tags(self) -> list[tuple[str, str]]:
        """The meta tags of its page."""
        return meta_tags(self.item, has_body_as_author=self.has_body_as_author)

    @property
    def data_block(self) -> SafeString:
        """Its JSON-LD, with the letters that could end a script element escaped."""
        return mark_safe(self.data)


def cited_statement(request: HttpRequest, statement: Statement) -> Cited:
    """Return a published statement as others cite and describe it."""
    row = statement_row(statement, Edition.of_interface(origin_of(request), shown_text))
    return _cited(row.citable(), row.edition, "cite_statement", _linked_data(row))


def cited_exchange(request: HttpRequest, exchange: Exchange) -> Cited:
    """Return a published exchange as others cite it."""
    row = exchange_row(exchange, Edition.of_interface(origin_of(request), shown_text))
    return _cited(row.citable(), row.edition, "cite_exchange", "")


def _cited(citable: Citable, edition: Edition, name: str, data: str) -> Cited:
    item = csl_item(citable)
    downloads = [
        Download(one.name, reverse(name, args=[citable.reference, one.ending]), one.media_type)
        for one in CITATION_FORMATS
    ]
    styles = formatted_citations(citable, edition.language, timezone.localdate())
    return Cited(item, styles, downloads, citable.has_body_as_author, data)


def _linked_data(row: StatementRow) -> str:
    citable, edition = row.citable(), row.edition
    people = list(dict.fromkeys(one["official__slug"] for one in row.people))
    about: list[dict[str, Any]] = [
        {"@type": kind, "name": row_name, "url": edition.address(path, key)}
        for kind, path, keys in (("Person", "official", people), ("DefinedTerm", "topic", row.topics))
        for key, row_name in zip(keys, row.names.names(path, keys), strict=True)
    ]
    record = described(
        csl_item(citable), about=about, original=citable.original, has_body_as_author=citable.has_body_as_author
    )
    return data_block(record)

"""Feeds of any filtered view: what the archive published last, as Atom (RFC 4287) and JSON Feed 1.1.

A feed is ordered by publication in the archive, whatever the date of the text, so that a
subscriber misses nothing. What an entry shows of a text is what its source's rights allow.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator

from archive.browse.display_rights import shown_text
from archive.browse.filters import StatementFilter
from archive.browse.origin import origin_of
from archive.browse.outward import web_address
from archive.browse.view_title import title_of_view
from archive.browse.whole_view import newly_published
from archive.export.edition import Edition
from archive.export.statement_rows import SPEAKING, StatementRow, statement_rows
from archive.search.engine import IndexUnavailable

ENTRIES = 50
SHOWN = 1500
"""Letters of a text that an entry shows at most."""

JSON_FEED = "https://jsonfeed.org/version/1.1"
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True)
class View:
    """A view to subscribe to: its title, its page, its feed, its entries."""

    title: str
    page: str
    address: str
    edition: Edition
    rows: list[StatementRow]

    @property
    def updated(self) -> datetime:
        """When something in it changed last."""
        return max((row.statement.changed_at for row in self.rows), default=datetime(1970, 1, 1, tzinfo=UTC))


def atom(request: HttpRequest) -> HttpResponse:
    """Give a view's newest statements as Atom."""
    try:
        view = _view(request, "feed_atom")
    except IndexUnavailable:
        return _away()
    feed = _Atom(
        title=view.title,
        link=view.page,
        description=None,
        language=view.edition.language,
        feed_url=view.address,
        author_name=_("Communiqué archive"),
        author_link=view.edition.origin + "/",
        updated=view.updated,
    )
    for row in view.rows:
        statement = row.statement
        feed.add_item(
            title=statement.title or statement.reference_code or "",
            link=row.address,
            unique_id=row.address,
            description="",
            author_name=row.source_name or None,
            pubdate=statement.published_at or statement.created_at,
            updateddate=statement.changed_at,
            categories=row.names.names("topic", row.topics),
            language=statement.language,
            text=beginning(row.text),
        )
    response = HttpResponse(content_type=feed.content_type)
    feed.write(response, "utf-8")
    return response


def json_feed(request: HttpRequest) -> HttpResponse:
    """Give a view's newest statements as a JSON Feed."""
    try:
        view = _view(request, "feed_json")
    except IndexUnavailable:
        return _away()
    content = {
        "version": JSON_FEED,
        "title": view.title,
        "home_page_url": view.page,
        "feed_url": view.address,
        "language": view.edition.language,
        "authors": [{"name": _("Communiqué archive"), "url": view.edition.origin + "/"}],
        "items": [_json_item(row) for row in view.rows],
    }
    return JsonResponse(content, content_type="application/feed+json", json_dumps_params={"ensure_ascii": False})


def beginning(text: str) -> str:
    """Return whole paragraphs from the beginning, up to about `SHOWN` letters; the first is cut if need be."""
    clean = _UNPRINTABLE.sub(" ", text)
    if len(clean) <= SHOWN:
        return clean
    end = clean.rfind("\n", 0, SHOWN)
    return clean[:end] + "\n…" if end > 0 else clean[: clean.rfind(" ", 0, SHOWN)] + " …"


def _printable(value: Any) -> Any:
    """Return a text, or the texts of a list, without the characters that XML cannot hold."""
    if isinstance(value, list | tuple):
        return [_printable(one) for one in value]
    return _UNPRINTABLE.sub(" ", value) if isinstance(value, str) else value


class _Atom(Atom1Feed):
    """Atom with the language of each text on its title and content."""

    def latest_post_date(self) -> datetime:
        """Return when the view changed last, so that an empty one does not change with each request."""
        updated: datetime = self.feed["updated"]
        return updated

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Write an entry."""
        item.update({name: _printable(value) for name, value in item.items()}, description=None)
        super().add_item_elements(handler, item)
        language = {"xml:lang": item["language"]} if item["language"] else {}
        if item["text"]:
            handler.addQuickElement("content", item["text"], {"type": "text", **language})
        else:
            handler.addQuickElement("summary", item["title"], {"type": "text", **language})


def _away() -> HttpResponse:
    """Answer words while the index is away: readers of feeds ask again by themselves."""
    return HttpResponse(status=503, headers={"Retry-After": "60"})


def _view(request: HttpRequest, name: str) -> View:
    filters = StatementFilter(request.GET)
    origin = origin_of(request)
    edition = Edition.of_interface(origin, shown_text)
    query = filters.choices.without("sort").query_string.rstrip("?")
    rows = list(statement_rows(newly_published(filters, ENTRIES), edition))
    return View(
        title=_UNPRINTABLE.sub(" ", f"{_('Communiqué archive')} – {title_of_view(filters)}"),
        page=f"{origin}{reverse('statements')}{query}",
        address=f"{origin}{reverse(name)}{query}",
        edition=edition,
        rows=rows,
    )


def _json_item(row: StatementRow) -> dict[str, Any]:
    statement = row.statement
    speakers = row.names.names("official", row.people_as(*SPEAKING))
    item = {
        "id": row.address,
        "url": row.address,
        "external_url": web_address(statement.address),
        "title": statement.title,
        "content_text": beginning(row.text) or statement.title or statement.reference_code,
        "language": statement.language,
        "date_published": (statement.published_at or statement.created_at).isoformat(timespec="seconds"),
        "date_modified": statement.changed_at.isoformat(timespec="seconds"),
        "authors": [{"name": name} for name in speakers or filter(None, [row.source_name])],
        "tags": row.names.names("topic", row.topics),
    }
    return {name: value for name, value in item.items() if value}

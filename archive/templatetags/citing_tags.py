"""What pages say of themselves to reference managers, search engines and feed readers."""

from dataclasses import dataclass
from datetime import UTC, date
from functools import lru_cache

from django import template
from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest
from django.template.context import Context
from django.urls import reverse, translate_url
from django.utils import timezone

from archive.browse.cards import Card
from archive.browse.display_rights import shown_text
from archive.browse.origin import canonical_path, origin_of
from archive.export.citable import Citable, form_of
from archive.export.csl import csl_item
from archive.export.edition import Edition
from archive.export.formats import FORMATS, Format
from archive.export.zotero import coins

register = template.Library()


@dataclass(frozen=True)
class Addresses:
    """The one address of a page, the same page in each interface language, and the day it is read (UTC)."""

    canonical: str
    alternates: list[tuple[str, str]]
    read_on: date


@register.simple_tag(takes_context=True)
def page_addresses(context: Context) -> Addresses | None:
    """Return the addresses of this page, absolute as search engines want them; none without a request."""
    request: HttpRequest | None = context.get("request")
    if request is None:
        return None
    try:
        origin, path = origin_of(request), canonical_path(request)
    except DisallowedHost:  # the page that says so
        return None
    alternates = [(code, origin + translate_url(path, code)) for code, _name in settings.LANGUAGES]
    today = timezone.now().astimezone(UTC).date()
    return Addresses(origin + path, [*alternates, ("x-default", alternates[0][1])], today)


@register.simple_tag(takes_context=True)
def coins_of(context: Context, card: Card) -> str:
    """Return the OpenURL context object of a statement in a list, from what its card knows."""
    statement, form = card.statement, form_of(card.statement)
    edition = Edition.of_interface(origin_of(context["request"]), shown_text)
    reference = statement.reference_code or ""
    facts = Citable(
        reference=reference,
        title=statement.title or reference,
        form=form,
        address=edition.address("statement", reference),
        source=card.source.name if card.source else "",
        language=statement.language,
        issued=statement.issue_date,
    )
    return _coins(facts)


@lru_cache(4_000)
def _coins(facts: Citable) -> str:
    return coins(csl_item(facts))


@register.simple_tag
def exports(of: str, query_string: str, address: str = "") -> list[dict[str, str]]:
    """Return the files a whole view can be taken away as."""
    formats: list[Format] = list(FORMATS.values())
    name = address or f"export_{of}"
    return [
        {
            "name": one.name,
            "address": reverse(name, args=[one.ending]) + _query(query_string),
            "media_type": one.media_type,
        }
        for one in formats
    ]


@register.filter
def bare(query_string: str) -> str:
    """Return a query string, or nothing where it is a question mark alone."""
    return _query(query_string)


def _query(query_string: str) -> str:
    return "" if query_string == "?" else query_string

"""Sitemaps: every public page with its last change and its address in each interface language.

Protocol: https://www.sitemaps.org/protocol.html, with the hreflang annotations search engines read.
"""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import index, sitemap
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse

from archive.browse.origin import origin_of
from archive.models import Country, Exchange, Official, Source, Statement, Topic
from archive.vocabulary.terms import StatementState

PAGES = ("home", "statements", "countries", "officials", "topics", "sources", "help", "codebook")
PUBLISHED = StatementState.PUBLISHED


Sections = dict[str, type[Sitemap[Any]] | Sitemap[Any]]


class _Section(Sitemap[Any]):
    """A section in three languages."""

    i18n = True
    alternates = True
    x_default = True
    limit = 6_000

    def get_domain(self, site: Any = None) -> str:
        """Return the archive's own host where it has one."""
        own = settings.CANONICAL_ORIGIN.partition("://")[2].rstrip("/")
        return own or super().get_domain(site)

    def get_protocol(self, protocol: str | None = None) -> str:
        """Return the archive's own scheme where it has one."""
        return settings.CANONICAL_ORIGIN.partition("://")[0] if settings.CANONICAL_ORIGIN else protocol or "http"


class _Pages(_Section):
    """The pages that are always there."""

    def items(self) -> list[str]:
        """Return the pages' names."""
        return list(PAGES)

    def location(self, item: str) -> str:
        """Return a page's path in the active language."""
        return reverse(item)


class _Records(_Section):
    """The pages of one kind of record."""

    def __init__(self, records: QuerySet[Any], key: str) -> None:
        self.records, self.key = records, key

    def items(self) -> QuerySet[Any]:
        """Return key and last change of each record."""
        return self.records.order_by("pk").only("pk", self.key, "changed_at")

    def location(self, item: Any) -> str:
        """Return a record's path in the active language."""
        address: str = item.get_absolute_url()
        return address

    def lastmod(self, item: Any) -> datetime:
        """Return when the record changed last."""
        changed: datetime = item.changed_at
        return changed

    def get_latest_lastmod(self) -> datetime | None:
        """Return the last change in the section, without reading all of it."""
        latest: datetime | None = self.records.order_by("-changed_at").values_list("changed_at", flat=True).first()
        return latest


def sections() -> Sections:
    """Return the sections; an authority record is in one once a published statement leads to it."""
    of_statements = {"statements__state": PUBLISHED}
    through_links: dict[str, tuple[Any, str, str]] = {
        "officials": (Official, "slug", "attributions__statement__state"),
        "countries": (Country, "code", "statement_countries__statement__state"),
        "topics": (Topic, "slug", "statements__state"),
        "sources": (Source, "slug", "statements__state"),
    }
    found: Sections = {
        "pages": _Pages(),
        "statements": _Records(Statement.objects.published(), "reference_code"),
        "exchanges": _Records(
            Exchange.objects.filter(reference_code__isnull=False, **of_statements).distinct(), "reference_code"
        ),
    }
    for name, (model, key, path) in through_links.items():
        found[name] = _Records(model._default_manager.filter(**{path: PUBLISHED}).distinct(), key)
    return found


def sitemap_index(request: HttpRequest) -> TemplateResponse:
    """List the sections, under the archive's own name whatever the request calls it."""
    listed = index(request, sections(), sitemap_url_name="sitemap")
    for item in (listed.context_data or {})["sitemaps"]:
        item.location = origin_of(request) + urlsplit(item.location)._replace(scheme="", netloc="").geturl()
    return listed


def sitemap_section(request: HttpRequest, section: str) -> HttpResponse:
    """List the pages of a section."""
    return sitemap(request, sections(), section)

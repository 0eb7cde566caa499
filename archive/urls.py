"""Every address of the archive. English has no prefix; /fr/ and /ar/ do."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import URLPattern, URLResolver, path

from archive import feeds, sitemaps
from archive.views import (
    about,
    authorities,
    compare,
    components,
    discovery,
    errors,
    exchanges,
    exports,
    home,
    integrity,
    quotations,
    relations,
    reports,
    revisions,
    security_txt,
    statements,
    suggest,
)
from archive.views.discovery import signposted
from archive.views.revalidation import revalidated as fresh

READER: list[URLPattern | URLResolver] = [
    path("", fresh(home.home), name="home"),
    path("statements/", fresh(statements.statements), name="statements"),
    path("statements/<str:reference>/", fresh(signposted(statements.statement, "statement")), name="statement"),
    path("exchanges/", fresh(exchanges.exchanges), name="exchanges"),
    path("exchanges/<str:reference>/", fresh(signposted(exchanges.exchange, "exchange")), name="exchange"),
    path("announcements/", fresh(exchanges.ledger), name="announcements"),
    path("quotations/<str:key>/", fresh(quotations.quotation), name="quotation"),
    path("compare/<str:first>/<str:second>/", fresh(compare.compare), name="compare"),
    path("officials/", fresh(authorities.index), {"kind": "official"}, name="officials"),
    path("officials/<slug:slug>/", fresh(authorities.official), name="official"),
    path("officials/<slug:slug>/quotations/", fresh(quotations.official_words), name="official_words"),
    path("countries/", fresh(authorities.index), {"kind": "country"}, name="countries"),
    path("countries/<str:code>/", fresh(authorities.country), name="country"),
    path("relations/<str:pair>/", fresh(relations.dyad), name="dyad"),
    path("relations/<str:pair>/beside/<str:other>/", fresh(relations.beside), name="beside"),
    path("topics/", fresh(authorities.index), {"kind": "topic"}, name="topics"),
    path("topics/<slug:slug>/", fresh(authorities.topic), name="topic"),
    path("sources/", fresh(authorities.index), {"kind": "source"}, name="sources"),
    path("sources/<slug:slug>/", fresh(authorities.source), name="source"),
    path("help/", fresh(home.help_page), name="help"),
    path("about/", fresh(about.about), name="about"),
    path("suggest", suggest.suggestions, name="suggest"),
    path("components/", components.components, name="components"),
    path("about/integrity/", integrity.integrity, name="integrity"),
]

TAKE_AWAY: list[URLPattern | URLResolver] = [
    path("statements/feed.atom", fresh(feeds.atom), name="feed_atom"),
    path("statements/feed.json", fresh(feeds.json_feed), name="feed_json"),
    path("statements/export.<str:ending>", fresh(exports.export), {"of": "statements"}, name="export_statements"),
    path("statements/exchanges.<str:ending>", fresh(exports.export), {"of": "exchanges"}, name="export_told_of"),
    path("quotations/export.<str:ending>", fresh(exports.export), {"of": "quotations"}, name="export_quotations"),
    path("exchanges/export.<str:ending>", fresh(exports.export_exchanges), name="export_exchanges"),
    path("statements/<str:reference>/cite.<str:ending>", fresh(exports.cite_statement), name="cite_statement"),
    path("exchanges/<str:reference>/cite.<str:ending>", fresh(exports.cite_exchange), name="cite_exchange"),
    path("statements/<str:reference>/history", fresh(revisions.history), name="statement_history"),
    path("statements/<str:reference>/report", reports.report, name="report"),
    path("statements/<str:reference>/reported", reports.received, name="report_received"),
    path("codebook/", fresh(exports.codebook_page), name="codebook"),
    path("codebook.json", fresh(exports.codebook_json), name="codebook_json"),
    path("opensearch.xml", fresh(discovery.opensearch), name="opensearch"),
]

CURATOR: list[URLPattern | URLResolver] = [
    path(f"{settings.ADMIN_PATH}/", admin.site.urls),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", home.healthz, name="healthz"),
    path("readyz", integrity.readyz, name="readyz"),
    path(".well-known/security.txt", security_txt.security_txt, name="security_txt"),
    path("robots.txt", discovery.robots, name="robots"),
    path("sitemap.xml", sitemaps.sitemap_index, name="sitemap_index"),
    path("sitemap-<str:section>.xml", sitemaps.sitemap_section, name="sitemap"),
    *i18n_patterns(*TAKE_AWAY, *READER, *CURATOR, prefix_default_language=False),
]

handler400 = errors.bad_request
handler404 = errors.not_found
handler500 = errors.server_error

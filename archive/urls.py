"""Every address of the archive. English has no prefix; /fr/ and /ar/ do."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import URLPattern, URLResolver, path

from archive.views import authorities, compare, errors, exchanges, home, quotations, relations, statements

READER: list[URLPattern | URLResolver] = [
    path("", home.home, name="home"),
    path("statements/", statements.statements, name="statements"),
    path("statements/<str:reference>/", statements.statement, name="statement"),
    path("exchanges/", exchanges.exchanges, name="exchanges"),
    path("exchanges/<str:reference>/", exchanges.exchange, name="exchange"),
    path("announcements/", exchanges.ledger, name="announcements"),
    path("quotations/<str:key>/", quotations.quotation, name="quotation"),
    path("compare/<str:first>/<str:second>/", compare.compare, name="compare"),
    path("officials/", authorities.index, {"kind": "official"}, name="officials"),
    path("officials/<slug:slug>/", authorities.official, name="official"),
    path("officials/<slug:slug>/quotations/", quotations.official_words, name="official_words"),
    path("countries/", authorities.index, {"kind": "country"}, name="countries"),
    path("countries/<str:code>/", authorities.country, name="country"),
    path("relations/<str:pair>/", relations.dyad, name="dyad"),
    path("topics/", authorities.index, {"kind": "topic"}, name="topics"),
    path("topics/<slug:slug>/", authorities.topic, name="topic"),
    path("sources/", authorities.index, {"kind": "source"}, name="sources"),
    path("sources/<slug:slug>/", authorities.source, name="source"),
    path("help/", home.help_page, name="help"),
]

CURATOR: list[URLPattern | URLResolver] = [
    path(f"{settings.ADMIN_PATH}/", admin.site.urls),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", home.healthz, name="healthz"),
    *i18n_patterns(*READER, *CURATOR, prefix_default_language=False),
]

handler400 = errors.bad_request
handler404 = errors.not_found
handler500 = errors.server_error

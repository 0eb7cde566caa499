"""Nothing a request says of hosts, proxies or places to go next gets into an answer or leads anybody away."""

from typing import Any
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings

from archive.search.sync import rebuild
from tests.factories import ExchangeFactory, StatementFactory
from tests.security.production import HOST, as_in_production

EVIL = "evil.example.net"
PASSWORD = "a quiet afternoon in Rabat"
PATHS = (
    "/", "/statements/", "/statements/S-1/", "/statements/S-404/", "/fr/statements/?q=call", "/statements/feed.atom",
    "/statements/feed.json", "/statements/export.csv", "/statements/S-1/cite.ris", "/exchanges/E-1/", "/sitemap.xml",
    "/sitemap-statements.xml", "/robots.txt", "/opensearch.xml", "/codebook.json", "/relations/us-ma/", "/admin/",
    "/admin/login/", "/countries/MA/",
)  # fmt: skip

HARMLESS_NAMES = (
    "X-Forwarded-Host", "X-Host", "X-Forwarded-Server", "X-HTTP-Host-Override", "X-Original-Host", "X-Real-Host",
    "X-Backend-Host", "X-Proxy-Host", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Script-Name",
    "X-Forwarded-Path", "X-Forwarded-Port", "X-Forwarded-Scheme", "X-URL-Scheme", "Front-End-Https", "X-Forwarded-Ssl",
    "X-Forwarded-For", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "Via", "X-Wap-Profile",
    "X-Original-Request-Uri", "X-HTTP-Method-Override", "X-Method-Override", "X-Custom-Domain", "Destination",
)  # fmt: skip
FORGED: list[dict[str, str]] = [
    *({name: EVIL} for name in HARMLESS_NAMES),
    {"Forwarded": f"for=192.0.2.1;host={EVIL};proto=https"},
    {"X-Forwarded-Host": f"{HOST}, {EVIL}"},
    {"X-Forwarded-Port": "4443"},
    {"X-Rewrite-URL": "/admin/"},
    {"X-Original-URL": "/admin/"},
    {"Referer": f"https://{EVIL}/"},
    {"Origin": f"https://{EVIL}"},
    {"Host": f"{HOST}:4443"},
    {"Host": HOST.upper()},
    {"Host": f"{HOST}."},
]
FORGED_HOSTS = (EVIL, f"{HOST}.{EVIL}", f"{EVIL}:{HOST}", f"{HOST}@{EVIL}", f"{HOST} {EVIL}", "127.0.0.1", "[::1]", "")


@pytest.fixture(autouse=True)
def _served(db: None, settings: Settings) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the hash is no matter here
    StatementFactory.create(reference_code="S-1", title="A call", of=ExchangeFactory.create(reference_code="E-1"))
    rebuild()


def ask(path: str, **headers: str) -> Any:
    sent = {"Host": HOST, "X-Forwarded-Proto": "https", **headers}
    return Client().get(path, headers=sent, SERVER_NAME=HOST, SERVER_PORT="443")


def said(response: Any) -> tuple[int, str, str]:
    body = b"".join(response) if response.streaming else response.content
    shown = {name: response.get(name, "") for name in ("Location", "Link", "Content-Location", "Content-Type")}
    text: str = body.decode()
    return response.status_code, str(shown), _without_token(text)


def _without_token(text: str) -> str:
    before, found, after = text.partition('name="csrfmiddlewaretoken" value="')
    return before + after.partition('"')[2] if found else text


@pytest.mark.parametrize("path", PATHS)
def test_an_answer_does_not_depend_on_what_the_request_says_of_hosts(settings: Settings, path: str) -> None:
    as_in_production(settings)
    honest = said(ask(path))
    assert len(FORGED) == 40
    different = [forged for forged in FORGED if said(ask(path, **forged)) != honest]
    assert different == []


@pytest.mark.parametrize("host", FORGED_HOSTS)
def test_a_host_that_is_not_the_archives_gets_nothing(settings: Settings, host: str) -> None:
    as_in_production(settings)
    for path in ("/", "/statements/S-1/", "/statements/feed.atom", "/admin/login/"):
        answer = Client().get(path, headers={"Host": host, "X-Forwarded-Proto": "https"}, SERVER_NAME=EVIL)
        assert answer.status_code == 400
        assert EVIL not in answer.content.decode()


# --- where one is led after the login ---

ELSEWHERE = (
    f"https://{EVIL}/", f"http://{EVIL}/", f"//{EVIL}/", f"///{EVIL}/", f"////{EVIL}", f"/\\{EVIL}", f"\\\\{EVIL}",
    f"\\/{EVIL}", f"/\t/{EVIL}", f"/\n/{EVIL}", f"https:{EVIL}", f"https:/{EVIL}", f"https:///{EVIL}",
    f"ht\ntps://{EVIL}", f"HTTPS://{EVIL}", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>", "vbscript:x", f"ftp://{EVIL}/", f"//{HOST}@{EVIL}/",
    f"https://{HOST}@{EVIL}/", f"https://{HOST}.{EVIL}/", f"https://{EVIL}#{HOST}", f"https://{EVIL}?{HOST}",
    f"//{EVIL}%2f{HOST}", f"/%09/{EVIL}\\", f"\x00//{EVIL}", f"https://[{HOST}]@{EVIL}/",
)  # fmt: skip


@pytest.mark.parametrize("asked", ELSEWHERE)
@pytest.mark.parametrize("page", ["/admin/login/", "/admin/second-factor/"])
def test_nobody_is_led_away(asked: str, page: str) -> None:
    User.objects.create_user("amina", password=PASSWORD, is_staff=True, is_superuser=True)
    client = Client()
    answer = client.post("/admin/login/", {"username": "amina", "password": PASSWORD, "next": asked})
    assert answer.status_code == 302
    _check_stays(answer["Location"])
    assert answer["Location"] == "/admin/" or answer["Location"].startswith("/%"), "not to a page that is not there"
    shown = client.get(page, {"next": asked}, follow=False)
    if shown.status_code == 302:
        _check_stays(shown["Location"])
    else:
        assert f'href="{asked}' not in shown.content.decode()


def _check_stays(location: str) -> None:
    parts = urlsplit(location)
    assert (parts.scheme, parts.netloc) == ("", "")
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\"))


def test_there_are_thirty_of_them() -> None:
    assert len(set(ELSEWHERE)) == 30


@pytest.mark.parametrize("path", ["//evil.example.net/", "//evil.example.net/statements", "/%5cevil.example.net/admin"])
def test_a_slash_that_is_added_leads_nowhere_else(path: str) -> None:
    answer = Client().get("/", PATH_INFO=path)
    assert answer.status_code in {301, 302, 404}
    if answer.status_code != 404:
        _check_stays(answer["Location"])

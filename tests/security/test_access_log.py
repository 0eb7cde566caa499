"""Who came in, who left, who was refused, and what a guard refused, stands in the log, one line each."""

import json
import logging
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings

from archive.cleaning.raw import RawDocument
from archive.ingest import extraction
from archive.ingest.fetch import FetchRefused, fetch
from archive.logs import JsonLines
from archive.models.second_factors import open_enrolment
from tests.security.test_second_factor import CODES, LOGIN, OWN, PASSWORD, enrol

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _quick(settings: Settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def user() -> User:
    return User.objects.create_user("amina", password=PASSWORD, is_staff=True)


def lines(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    written = [JsonLines().format(one) for one in caplog.records if one.name == "archive.access"]
    caplog.clear()
    return [json.loads(line) for line in written]


def log_in(client: Client, name: str, password: str = PASSWORD) -> None:
    client.post(LOGIN, {"username": name, "password": password}, REMOTE_ADDR="192.0.2.7")


def test_the_lines_are_written_whatever_the_level_of_the_rest() -> None:
    loggers: Any = django_settings.LOGGING["loggers"]
    assert loggers["archive.access"] == {"level": "INFO"}
    assert logging.getLogger("archive.access").isEnabledFor(logging.INFO)


def test_coming_and_going_is_logged(user: User, caplog: pytest.LogCaptureFixture) -> None:
    client = Client()
    log_in(client, "amina")
    client.post("/admin/logout/")
    came, went = lines(caplog)
    assert (came["message"], went["message"]) == ("logged in by password", "logged out")
    for line in (came, went):
        assert line["who"] == "amina"
        assert line["level"] == "INFO"
        assert line["at"].endswith("+00:00")
    assert came["origin"] == "192.0.2.7"


def test_failures_are_logged_with_the_account_and_never_with_what_was_typed(
    user: User, caplog: pytest.LogCaptureFixture
) -> None:
    log_in(Client(), "amina", "wrong, and secret")
    log_in(Client(), "my password in the wrong field", "wrong")
    known, unknown = lines(caplog)
    assert (known["message"], known["level"], known["who"]) == ("login failed", "WARNING", "amina")
    assert unknown["who"] == "(no account)"
    assert "secret" not in str(known)
    assert "field" not in str(unknown)


def test_whoever_is_sent_away_is_logged(user: User, caplog: pytest.LogCaptureFixture) -> None:
    for number in range(5):
        log_in(Client(), "amina", f"guess {number}")
    said = [line["message"] for line in lines(caplog)]
    assert said.count("login failed") == 5
    assert "sent away after too many failures" in said


def test_the_second_factor_is_logged(user: User, settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    settings.SECOND_FACTOR = True
    client, code = Client(), open_enrolment(user)
    log_in(client, "amina")
    enrol(client, "no such code")
    enrol(client, code)
    client.post(CODES, {"code": "000000"})
    found = lines(caplog)
    assert [line["message"] for line in found] == [
        "logged in by password",
        "setting up a second factor refused",
        "second factor begun",
        "second factor refused",
    ]
    assert not [secret for secret in (code, OWN, PASSWORD, "000000") if secret in str(found)]


def test_refused_permission_is_logged_with_the_name(user: User, caplog: pytest.LogCaptureFixture) -> None:
    client = Client()
    log_in(client, "amina")
    assert client.get("/admin/auth/user/").status_code == 403
    (line,) = [json.loads(JsonLines().format(one)) for one in caplog.records if one.name == "django.request"]
    assert (line["level"], line["status"], line["path"], line["who"]) == ("WARNING", 403, "/admin/auth/user/", "amina")


# --- guards ---


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://inside.example.org/?token=secret", "not_public"),
        ("http://amina@example.org/secret", "userinfo"),
        ("http://2130706433/secret", "numeric"),
        ("gopher://example.org/secret", "scheme"),
        ("http://example.org:6379/\r\nsecret", "malformed"),
    ],
)
def test_an_address_that_may_lead_inside_is_logged_by_its_name(
    address: str, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(FetchRefused) as refused:
        fetch(address, most_bytes=10, resolve=lambda name, port: ["10.0.0.1"], dial=_never)
    assert refused.value.code == code
    written = [JsonLines().format(one) for one in caplog.records if one.name == "archive.guard"]
    assert len(written) == (code != "malformed")
    for line in written:
        assert f"({code})" in line
        assert "secret" not in line


def _never(address: str, port: int, seconds: float) -> Any:
    raise AssertionError("nothing is dialled")


def test_a_document_that_its_reader_did_not_survive_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(extraction, "_ask_child", lambda question: _too_slow())
    with pytest.raises(extraction.ExtractionFailed):
        extraction.extract(RawDocument(b"<p>long</p>", "text/html", "", "", ""))
    assert [one.getMessage() for one in caplog.records] == ["document not read (too_slow): 11 bytes"]


def _too_slow() -> str:
    raise extraction.ExtractionFailed("too_slow")

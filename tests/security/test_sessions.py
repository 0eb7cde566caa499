"""Sessions and cookies: who gets one, how long it lasts, what a cache may keep."""

from http.cookies import Morsel
from typing import Any

import pytest
import time_machine
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from tests.factories import StatementFactory
from tests.security.production import HOST, as_in_production

PASSWORD = "a quiet afternoon in Rabat"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _plain_static(settings: Settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the hash is no matter here
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("amina", password=PASSWORD, is_staff=True, is_superuser=True)


def logged_in(**options: Any) -> Client:
    client = Client(**options)
    answer = client.post("/admin/login/", {"username": "amina", "password": PASSWORD}, secure=True)
    assert answer.status_code == 302
    return client


def is_in(client: Client) -> bool:
    return client.get("/admin/").status_code == 200


def test_readers_get_no_cookie(client: Client) -> None:
    StatementFactory.create(reference_code="S-1")
    for path in ("/", "/statements/", "/statements/S-1/", "/statements/S-9/", "/officials/", "/about/", "/suggest?q=a"):
        assert not client.get(path).cookies
    form = client.get("/statements/S-1/report")
    assert set(form.cookies) <= {"csrftoken"}, "a form needs the one that its token is compared with"


def test_every_cookie_is_bound_to_the_host_and_closed_to_scripts(curator: User, settings: Settings) -> None:
    as_in_production(settings)
    client = Client(SERVER_NAME=HOST, headers={"Host": HOST})
    client.get("/admin/login/", secure=True)
    client.post("/admin/login/", {"username": "amina", "password": PASSWORD}, secure=True)
    client.get("/fr/admin/", secure=True)
    StatementFactory.create(reference_code="S-1")
    client.get("/statements/S-1/report", secure=True)
    assert {"__Host-sessionid", "__Host-csrftoken"} == set(client.cookies)
    for cookie in client.cookies.values():
        _check(cookie)


def _check(cookie: "Morsel[str]") -> None:
    assert cookie.key.startswith("__Host-")
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Strict")
    assert (cookie["path"], cookie["domain"]) == ("/", "")


def test_a_session_ends_after_eight_hours_without_a_request(curator: User) -> None:
    with time_machine.travel("2026-05-06 07:00Z", tick=False) as clock:
        client = logged_in()
        clock.shift(7.9 * 3600)
        assert is_in(client)
        clock.shift(4.2 * 3600)
        assert not is_in(client), "twelve hours in all"
        client = logged_in()
        clock.shift(8.1 * 3600)
        assert not is_in(client)


def test_logging_in_again_starts_the_clock_anew(curator: User) -> None:
    with time_machine.travel("2026-05-06 07:00Z", tick=False) as clock:
        client = logged_in()
        clock.shift(7 * 3600)
        before = client.cookies["sessionid"].value
        client.post("/admin/login/", {"username": "amina", "password": PASSWORD})
        assert client.cookies["sessionid"].value != before, "a session that was begun before is not taken over"
        clock.shift(7 * 3600)
        assert is_in(client)


def test_a_new_password_ends_the_sessions_elsewhere(curator: User) -> None:
    here, elsewhere = logged_in(), logged_in()
    new = "another-quiet-afternoon-in-fes"
    sent = {"old_password": PASSWORD, "new_password1": new, "new_password2": new}
    assert here.post("/admin/password_change/", sent).status_code == 302
    assert is_in(here)
    assert not is_in(elsewhere)


def test_a_closed_account_has_no_sessions_left(curator: User) -> None:
    User.objects.create_user("karim", password=PASSWORD, is_staff=True)
    theirs = Client()
    theirs.post("/admin/login/", {"username": "karim", "password": PASSWORD})
    ours, karim = logged_in(), User.objects.get(username="karim")
    assert is_in(theirs)
    form = {"username": "karim", "is_staff": "on", "date_joined_0": "2026-01-01", "date_joined_1": "00:00:00"}
    assert ours.post(f"/admin/auth/user/{karim.pk}/change/", form).status_code == 302
    assert not User.objects.get(username="karim").is_active
    assert not is_in(theirs)
    User.objects.filter(pk=karim.pk).update(is_active=True)
    assert not is_in(theirs), "an account that is opened again does not open its old sessions"
    assert Session.objects.count() == 1


@pytest.mark.parametrize("path", ["/", "/statements/", "/statements/S-1/", "/suggest?kind=official&q=a", "/admin/"])
def test_what_somebody_with_a_session_gets_is_kept_by_no_shared_cache(curator: User, path: str) -> None:
    StatementFactory.create(reference_code="S-1")
    answer = logged_in().get(path)
    assert "private" in answer["Cache-Control"]
    assert "public" not in answer["Cache-Control"]
    assert "Cookie" in answer["Vary"]


def test_the_desk_is_kept_by_no_cache_at_all(curator: User) -> None:
    for path in ("/admin/", "/admin/login/", "/admin/second-factor/", "/admin/archive/statement/"):
        assert "no-store" in logged_in().get(path, follow=True)["Cache-Control"]


def test_a_readers_page_reads_no_session_and_no_account(client: Client) -> None:
    with CaptureQueriesContext(connection) as asked:
        for path in ("/", "/statements/", "/help/", "/officials/", "/suggest?kind=official&q=a"):
            assert client.get(path).status_code == 200
    tables = ("django_session", "auth_user", "otp_", "axes_")
    assert [one["sql"] for one in asked.captured_queries if any(table in one["sql"] for table in tables)] == []


def test_people_see_where_they_are_logged_in_and_end_it_elsewhere(curator: User) -> None:
    here, there, stranger = logged_in(), logged_in(), Client()
    User.objects.create_user("karim", password=PASSWORD, is_staff=True)
    stranger.post("/admin/login/", {"username": "karim", "password": PASSWORD})
    page = here.get("/admin/sessions/").text
    assert (page.count("this one"), page.count("another one")) == (1, 1)
    assert 'href="/admin/sessions/"' in here.get("/admin/").text
    assert here.post("/admin/sessions/", {"password": "wrong"}).status_code == 200
    assert is_in(there)
    assert here.post("/admin/sessions/", {"password": PASSWORD}).status_code == 302
    assert (is_in(here), is_in(there), is_in(stranger)) == (True, False, True)

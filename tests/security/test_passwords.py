"""Passwords and sessions of the desk: any characters, compared whole, stored slowly; what has ended is of no use."""

import gzip
import math
import re
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.conf import settings as django_settings
from django.contrib.auth import password_validation
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from tests.architecture.repository import ROOT

pytestmark = pytest.mark.django_db

LONG = "Quatre-vingts lettres, أربعون كلمة و ٤٢, ' OR 1=1; <b> \\ % and the end of them Z"
LOGIN, CHANGE = "/admin/login/", "/admin/password_change/"


@pytest.fixture
def user() -> User:
    return User.objects.create_superuser("curator", password=LONG)


def logged_in(password: str = LONG) -> Client:
    client = Client()
    client.post(LOGIN, {"username": "curator", "password": password})
    return client


def is_in(client: Client) -> bool:
    return client.get("/admin/").status_code == 200


def test_what_the_rules_take() -> None:
    for good in (LONG, "x" * 7 + " " * 7 + "é", "ثلاث كلمات طويلة جدا", "\U0001f1f2\U0001f1e6" * 9):
        password_validation.validate_password(good)
    listed = gzip.decompress(
        Path(password_validation.CommonPasswordValidator().DEFAULT_PASSWORD_LIST_PATH).read_bytes()
    )
    common = [word for word in listed.decode().split("\n") if len(word) >= 15]
    assert len(listed.split()) > 3000
    for bad in ("fourteen chars", "1" * 20, *common[:20]):
        with pytest.raises(ValidationError):
            password_validation.validate_password(bad)


@pytest.mark.parametrize(
    "password",
    [
        "Communiqué-Archive-2026",
        "foreign ministry archive",
        "administrator-admin-1",
        "localhost localhost",
        "وزارة الخارجية ٢٠٢٦",
    ],
)
def test_the_archives_own_words_make_no_password(password: str) -> None:
    with pytest.raises(ValidationError, match="stand for this archive"):
        password_validation.validate_password(password)
    password_validation.validate_password(f"{password} and a heron")


def test_passwords_are_stored_by_argon2(user: User) -> None:
    assert user.password.startswith("argon2$argon2id$")


def test_a_password_counts_to_its_last_letter(user: User) -> None:
    assert is_in(logged_in())
    for almost in (LONG[:-1], LONG.swapcase(), LONG + " ", LONG.strip("Q")):
        assert not is_in(logged_in(almost))


def test_a_password_does_not_expire(user: User) -> None:
    with time_machine.travel(timezone.now() + timedelta(days=4000), tick=False):
        client = logged_in()
        assert is_in(client)
        assert client.get(LOGIN).headers["Location"] == "/admin/", "and nobody is led to change it"


def test_a_change_asks_for_the_old_one(user: User) -> None:
    client = logged_in()
    new = {"new_password1": LONG[::-1], "new_password2": LONG[::-1]}
    assert client.post(CHANGE, {"old_password": "not it", **new}).status_code == 200
    assert is_in(logged_in())
    assert client.post(CHANGE, {"old_password": LONG, **new}).status_code == 302
    assert is_in(logged_in(LONG[::-1]))


def test_the_fields_are_a_password_managers_friends(user: User) -> None:
    pages = Client().get(LOGIN).text + logged_in().get(CHANGE).text
    fields = re.findall(r"<input[^>]*name=\"[a-z_]*password\d?\"[^>]*>", pages)
    assert len(fields) == 4
    forms = re.findall(r"<form[^>]*>(?:(?!</form>).)*type=\"password\"", pages, re.DOTALL)
    assert forms
    assert all(re.match(r'<form[^>]*method="post"', form) for form in forms), "no password stands in an address"
    for field in fields:
        assert 'type="password"' in field
        assert re.search(r'autocomplete="(?:current|new)-password"', field)
        assert "paste" not in field
        assert "maxlength" not in field


def test_no_account_comes_with_the_archive() -> None:
    assert not User.objects.exists()


def test_nothing_helps_a_guesser(user: User) -> None:
    client = Client()
    for name in ("nobody", "curator"):
        page = client.post(LOGIN, {"username": name, "password": "wrong"}).text
        assert "hint" not in page.lower()
        assert "question" not in page.lower()


def test_logging_in_makes_a_new_session(user: User) -> None:
    client, keys = Client(), set()
    for _ in range(3):
        stranger = client.session
        stranger["of"] = "a stranger"
        stranger.save()
        client.cookies[django_settings.SESSION_COOKIE_NAME] = str(stranger.session_key)
        client.post(LOGIN, {"username": "curator", "password": LONG})
        assert client.session.session_key != stranger.session_key
        keys.add(client.session.session_key)
        client.post("/admin/logout/")
    assert len(keys) == 3
    key = keys.pop()
    assert key is not None
    assert len(key) * math.log2(36) >= 128


def test_a_session_ends_for_good(user: User) -> None:
    assert django_settings.SESSION_COOKIE_AGE <= 12 * 60 * 60
    for end in ("log out", "change", "disable"):
        user.is_active = True
        user.set_password(LONG)
        user.save()
        here, there = logged_in(), Client()
        there.cookies = here.cookies.copy()  # type: ignore[assignment]
        assert is_in(there)
        if end == "log out":
            here.post("/admin/logout/")
        elif end == "change":
            new = {"new_password1": LONG[::-1], "new_password2": LONG[::-1]}
            elsewhere = logged_in()
            elsewhere.post(CHANGE, {"old_password": LONG, **new})
        else:
            User.objects.filter(pk=user.pk).update(is_active=False)
        assert not is_in(there), end


def test_logging_out_clears_the_browser(user: User) -> None:
    """What the page keeps of a paste (static/js/ingest.js) is all that is kept; it goes with the session."""
    assert logged_in().post("/admin/logout/")["Clear-Site-Data"] == '"cache", "storage"'
    scripts = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "static" / "js").glob("*.js"))
    assert set(re.findall(r"\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b", scripts)) <= {"localStorage"}


def test_the_way_out_is_on_every_page_of_the_desk(user: User) -> None:
    client = logged_in()
    for address in ("/admin/", "/admin/archive/statement/", "/admin/archive/statement/add/", CHANGE):
        assert 'action="/admin/logout/"' in client.get(address).text


def test_no_weak_hash_is_named() -> None:
    for path in (ROOT / "archive").rglob("*.py"):
        assert not re.search(r"\b(?:md5|sha1)\b", path.read_text(encoding="utf-8")), path

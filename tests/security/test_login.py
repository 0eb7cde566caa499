"""Logging in: guesses are counted, and strangers learn nothing."""

import re
from typing import Any

import pytest
import time_machine
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import Client
from pytest_django import Settings

PASSWORD = "a quiet afternoon in Rabat"
LOGIN = "/admin/login/"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _plain_static(settings: Settings) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("amina", password=PASSWORD, is_staff=True, is_superuser=True)


def log_in(client: Client, name: str = "amina", password: str = PASSWORD, **more: Any) -> Any:
    return client.post(LOGIN, {"username": name, "password": password}, **more)


# --- guesses ---


def test_five_failures_and_whoever_guesses_is_sent_away(client: Client, curator: User) -> None:
    assert [log_in(client, password=f"guess {n}").status_code for n in range(4)] == [200] * 4
    sent_away = log_in(client, password="guess 5")
    assert sent_away.status_code == 429
    assert 14 * 60 < int(sent_away["Retry-After"]) <= 15 * 60
    assert "15 minutes" in sent_away.content.decode()
    assert log_in(client).status_code == 429, "the right password is not even looked at"
    assert log_in(client, REMOTE_ADDR="192.0.2.8").status_code == 302, "nobody is locked out by a stranger's guesses"


def test_who_is_sent_away_learns_nothing_of_attempts_from_elsewhere(client: Client, curator: User) -> None:
    with time_machine.travel("2026-05-06 07:00Z", tick=False) as clock:
        for number in range(5):
            log_in(client, password=f"guess {number}")
        clock.shift(10 * 60)
        log_in(client, password="a slip", REMOTE_ADDR="192.0.2.8")
        assert 4 * 60 < int(log_in(client)["Retry-After"]) <= 5 * 60


def test_after_a_quarter_of_an_hour_the_right_password_opens(client: Client, curator: User) -> None:
    with time_machine.travel("2026-05-06 07:00Z", tick=False) as clock:
        for number in range(6):
            log_in(client, password=f"guess {number}")
        clock.shift(14 * 60)
        assert log_in(client).status_code == 429, "knocking meanwhile does not make it longer"
        assert "1 minute." in log_in(client).content.decode()
        clock.shift(61)
        assert log_in(client).status_code == 302


@pytest.mark.parametrize("language", ["", "/fr", "/ar"])
def test_the_page_for_guessers_speaks_three_languages(client: Client, curator: User, language: str) -> None:
    answers = [client.post(f"{language}{LOGIN}", {"username": "amina", "password": "x"}) for _n in range(5)]
    page = answers[-1].content.decode()
    assert answers[-1].status_code == 429
    assert ("Nobody was let in" in page) == (not language)


@time_machine.travel("2026-05-06 07:00Z", tick=False)
def test_known_and_unknown_names_get_the_same_answers(curator: User) -> None:
    told: list[list[str]] = []
    for name in ("amina", "omina"):
        client = Client()
        answers = [log_in(client, name, f"guess {number}") for number in range(6)]
        assert [one.status_code for one in answers] == [200] * 4 + [429] * 2
        told.append([_anonymous(one, name) for one in answers])
    assert told[0] == told[1]


@time_machine.travel("2026-05-06 07:00Z", tick=False)
def test_a_closed_account_is_answered_as_one_that_never_was(curator: User) -> None:
    User.objects.filter(pk=curator.pk).update(is_active=False)
    one, other = log_in(Client()), log_in(Client(), "omina")
    assert _anonymous(one, "amina") == _anonymous(other, "omina")


def _anonymous(response: Any, name: str) -> str:
    """Return an answer without the name and what is new in every answer."""
    headers = {key: value for key, value in response.headers.items() if key != "Content-Security-Policy"}
    said = response.content.decode() + str(sorted(headers.items()))
    said = re.sub(r'csrfmiddlewaretoken" value="\w+"', "", said)
    return re.sub(r"'Retry-After', '\d+'", "", said).replace(name, "@")


def test_an_unknown_name_costs_a_hash_as_a_known_one_does(curator: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: the same work for both."""
    hashed: list[str] = []
    encode = Argon2PasswordHasher.encode

    def counted(self: Argon2PasswordHasher, password: str, salt: str) -> str:
        hashed.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(Argon2PasswordHasher, "encode", counted)
    log_in(Client(), "nobody", "wrong")
    assert hashed == ["wrong"]


def test_a_header_does_not_make_a_guesser_somebody_else(client: Client, curator: User) -> None:
    for number in range(5):
        log_in(client, password="wrong", headers={"X-Forwarded-For": f"192.0.2.{number}"})
    assert log_in(client, headers={"X-Forwarded-For": "192.0.2.99"}).status_code == 429


# --- passwords ---


@pytest.mark.parametrize("password", ["short-one-1", "1q2w3e4r5t6y7u8i9o0p", "123456789012345678", "amina-amina-amina"])
def test_passwords_that_are_guessed_first_are_refused(curator: User, password: str) -> None:
    with pytest.raises(ValidationError):
        validate_password(password, User(username="amina-amina-amina"))


def test_passwords_are_kept_as_argon2(curator: User) -> None:
    assert curator.password.startswith("argon2$argon2id$")

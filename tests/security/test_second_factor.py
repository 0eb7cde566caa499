"""The second factor: beyond loopback a password alone opens nothing, and sets up nothing either."""

import re
from collections.abc import Iterator
from hashlib import sha256
from io import StringIO

import pytest
import time_machine
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from pytest_django import Settings

from archive.models import RecoveryCodes
from archive.models.second_factors import open_enrolment
from tests.security.guarded_world import GuardedWorld

PASSWORD, OWN = "a quiet afternoon in Rabat", "a busy morning in Lisbon"
LOGIN, CODES = "/admin/login/", "/admin/second-factor/"
SECRET = "Secret:"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _beyond_loopback(settings: Settings) -> None:
    settings.SECOND_FACTOR = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the hash is no matter here
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("amina", password=PASSWORD, is_staff=True, is_superuser=True)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-05-06 07:00Z", tick=False) as clock:
        yield clock


def logged_in(password: str = PASSWORD, name: str = "amina") -> Client:
    client = Client()
    client.post(LOGIN, {"username": name, "password": password})
    return client


def is_in(client: Client) -> bool:
    return client.get("/admin/").status_code == 200


def code_of(device: TOTPDevice) -> str:
    return f"{totp(device.bin_key):06}"


def enrol(client: Client, code: str, password: str = OWN) -> int:
    return client.post(CODES, {"code": code, "new_password1": password, "new_password2": password}).status_code


def set_up(client: Client, user: User) -> list[str]:
    """Set up an app; return the recovery codes."""
    assert enrol(client, open_enrolment(user)) == 302
    page = client.post(CODES, {"code": code_of(TOTPDevice.objects.get(user=user, confirmed=False))}).text
    return re.findall(r"<li><code>([\w ]+)</code>", page)


def test_on_loopback_the_password_is_enough(curator: User, settings: Settings) -> None:
    settings.SECOND_FACTOR = False
    assert is_in(logged_in())


def test_beyond_loopback_a_password_alone_opens_nothing(curator: User) -> None:
    world, client = GuardedWorld().build(), logged_in()
    draft = world.hidden[0].pk
    for path in ("/admin/", f"/admin/archive/statement/{draft}/change/", "/admin/auth/user/", "/components/"):
        answer = client.get(path)
        assert answer.status_code == 302
        assert answer["Location"].startswith(LOGIN)
    assert client.get(LOGIN)["Location"].startswith(CODES)
    assert client.post(f"/admin/archive/statement/{draft}/change/", {"do": "publish"}).status_code == 401
    assert client.post("/admin/password_change/", {}).status_code == 401
    shown = client.get(CODES, follow=True)
    assert shown.status_code == 200
    assert world.words.found_in(shown.text) == []


# --- setting it up ---


def test_a_password_alone_sets_up_nothing(curator: User) -> None:
    client, other = logged_in(), User.objects.create_user("karim", password=PASSWORD, is_staff=True)
    for code in ("", "x", "0-0", open_enrolment(other), open_enrolment(curator)[:-1]):
        assert enrol(client, code) == 200
    assert not TOTPDevice.objects.exists()
    assert not is_in(client)
    curator.refresh_from_db()
    assert curator.check_password(PASSWORD)


def test_the_code_of_an_administrator_is_good_for_a_day_and_works_once(
    curator: User, clock: time_machine.Traveller
) -> None:
    late, code = open_enrolment(curator), ""
    clock.shift(24 * 60 * 60 + 1)
    assert enrol(logged_in(), late) == 200
    code = open_enrolment(curator)
    assert enrol(logged_in(), code) == 302
    assert enrol(logged_in(OWN), code, "a third evening in Nouakchott") == 200


def test_whoever_sets_it_up_chooses_a_password_of_their_own(curator: User) -> None:
    client = logged_in()
    assert enrol(client, open_enrolment(curator), PASSWORD) == 200
    assert enrol(client, open_enrolment(curator), "too short") == 200
    assert enrol(client, open_enrolment(curator)) == 302
    curator.refresh_from_db()
    assert curator.check_password(OWN)
    assert client.get(CODES).status_code == 200, "one stays logged in"


def test_an_app_is_set_up_and_asked_for_from_then_on(curator: User, clock: time_machine.Traveller) -> None:
    client = logged_in()
    assert enrol(client, open_enrolment(curator)) == 302
    page, device = client.get(CODES).text, TOTPDevice.objects.get()
    assert "<svg" in page
    assert "style=" not in page.partition("<svg")[2].partition("</svg>")[0]
    assert device.config_url.partition("secret=")[2][:4] in page
    assert client.post(CODES, {"code": "000000"}).status_code == 200
    assert not is_in(client), "a wrong code opens nothing"
    clock.shift(60)
    recovery = re.findall(r"<li><code>([\w ]+)</code>", client.post(CODES, {"code": code_of(device)}).text)
    assert len(set(recovery)) == 10
    assert is_in(client)
    assert recovery[0] not in client.get(CODES).text, "they are shown once"

    again = logged_in(OWN)
    assert not is_in(again)
    clock.shift(60)
    assert again.post(f"{CODES}?next=/fr/admin/", {"code": code_of(device)})["Location"] == "/fr/admin/"
    assert is_in(again)


def test_another_app_needs_password_and_code_again(curator: User, clock: time_machine.Traveller) -> None:
    client = logged_in()
    recovery, first = set_up(client, curator), TOTPDevice.objects.get()
    for password, code in ((PASSWORD, recovery[0]), (OWN, "abcd efgh"), ("", recovery[1]), (OWN, "")):
        clock.shift(1000)
        assert client.post(CODES, {"password": password, "code": code}).status_code == 200
    stolen = logged_in(OWN)
    assert enrol(stolen, "x") == 200, "a password does not replace the app"
    assert TOTPDevice.objects.get() == first
    clock.shift(1000)
    assert client.post(CODES, {"password": OWN, "code": recovery[2]}).status_code == 302
    second = TOTPDevice.objects.get(confirmed=False)
    assert SECRET in client.get(CODES).text
    clock.shift(60)
    assert SECRET not in stolen.get(CODES).text
    elsewhere = logged_in(OWN)
    elsewhere.post(CODES, {"code": code_of(first)})
    assert is_in(elsewhere)
    assert SECRET not in elsewhere.get(CODES).text, "the new secret is shown to the session that asked for it"
    clock.shift(60)
    assert "<li><code>" in client.post(CODES, {"code": code_of(second)}).text
    assert TOTPDevice.objects.get() == second


# --- codes ---


def test_a_code_of_the_app_or_of_recovery_works_once(curator: User, clock: time_machine.Traveller) -> None:
    recovery = set_up(logged_in(), curator)
    clock.shift(60)
    code = code_of(TOTPDevice.objects.get())
    for given, opens in ((code, True), (code, False), (recovery[3].upper(), True), (recovery[3], False)):
        clock.shift(1000 if given != code else 0)
        other = logged_in(OWN)
        other.post(CODES, {"code": given})
        assert is_in(other) is opens
    assert len(RecoveryCodes.objects.get().hashes) == 9


def test_recovery_codes_are_kept_as_hashes_alone(curator: User, clock: time_machine.Traveller) -> None:
    recovery = set_up(logged_in(), curator)
    kept = RecoveryCodes.objects.get()
    plain = [code.replace(" ", "") for code in recovery]
    assert sorted(kept.hashes) == sorted(sha256(code.encode()).hexdigest() for code in plain)
    assert all(len(code) * 5 >= 112 for code in plain), "base 32: short codes would need a slow hash"
    clock.shift(60)
    other = logged_in(OWN)
    other.post(CODES, {"code": kept.hashes[0]})
    assert not is_in(other), "what is kept is no code"


def test_codes_cannot_be_guessed_one_after_another(curator: User, clock: time_machine.Traveller) -> None:
    recovery = set_up(logged_in(), curator)
    clock.shift(60)
    for wrong, right in (("000000", code_of(TOTPDevice.objects.get())), ("abcdefgh", recovery[0])):
        other = logged_in(OWN)
        other.post(CODES, {"code": wrong})
        other.post(CODES, {"code": right})
        assert not is_in(other), "the right code, too soon after a wrong one"


# --- when the app is lost ---


def test_an_administrator_opens_it_for_others_and_nobody_for_themselves(
    curator: User, clock: time_machine.Traveller
) -> None:
    client, karim = logged_in(), User.objects.create_user("karim", password=PASSWORD, is_staff=True)
    set_up(client, curator)
    lost = logged_in(name="karim")
    set_up(lost, karim)
    people = [karim.pk, curator.pk]
    page = client.post("/admin/auth/user/", {"action": "let_enrol", "_selected_action": people}, follow=True).text
    assert [one.user for one in TOTPDevice.objects.all()] == [curator]
    assert "server" in page
    assert not is_in(lost)
    code = re.search(r"[a-z0-9]+-[0-9a-f]{32}", page)
    assert code
    assert enrol(logged_in(OWN, "karim"), code[0], "a third evening in Nouakchott") == 302


def test_the_server_opens_it_for_the_first_one(curator: User) -> None:
    out = StringIO()
    call_command("enrol", "amina", stdout=out)
    assert enrol(logged_in(), out.getvalue().strip()) == 302
    with pytest.raises(CommandError, match="nobody"):
        call_command("enrol", "nobody")


def test_no_page_of_the_desk_shows_a_secret(curator: User, clock: time_machine.Traveller) -> None:
    client = logged_in()
    set_up(client, curator)
    assert "otp" not in client.get("/admin/").text.lower()
    for place in ("otp_totp/totpdevice", "archive/recoverycodes"):
        assert client.get(f"/admin/{place}/").status_code == 404

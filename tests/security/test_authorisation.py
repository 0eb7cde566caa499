"""Who gets what answer where: every role at every address by every method, as authorisation.txt states it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.core import serializers
from django.db import transaction
from django.test import Client
from django.urls import resolve
from pytest_django import DjangoDbBlocker, Settings

from archive.models import Official
from archive.models.groups import ADMINISTRATOR, CURATOR, EDITOR, GROUPS
from archive.vocabulary.terms import StatementState
from tests.security.guarded_world import GuardedWorld
from tests.security.url_configuration import Pattern, every_pattern

TABLE = Path(__file__).with_name("authorisation.txt")
ROLES = ("anonymous", "staff", "curator", "editor", "administrator", "superuser")
METHODS = ("GET", "POST")
TOKEN = "t" * 32
ASKED = {
    "/suggest": "?kind=official&q=b",
    "/admin/autocomplete/": "?app_label=archive&model_name=office&field_name=country&term=m",
}
"""What addresses that answer a question are asked."""


@dataclass
class Cast:
    """A client for each role, and a path for each pattern."""

    world: GuardedWorld
    users: dict[str, User] = field(default_factory=dict)

    def client(self, role: str, *, with_token: bool = True) -> Client:
        """Return a browser of somebody in a role; it sends the token that forms carry, or does not."""
        client = Client(enforce_csrf_checks=True, headers={"X-CSRFToken": TOKEN} if with_token else {})
        if role != "anonymous":
            client.force_login(self.users[role])
        client.cookies["csrftoken"] = TOKEN
        return client

    def path(self, pattern: Pattern) -> str:
        """Return an address of a pattern, filled with records that are there."""
        path = "/" + pattern.route
        for place, value in self._values(pattern).items():
            path = path.replace(place, value)
        return path + ASKED.get(path, "")

    def _values(self, pattern: Pattern) -> dict[str, str]:
        model = pattern.route.split("/")[1:3]
        statement = self.world.public[0]
        code = "E-1" if pattern.route.startswith("exchanges") else str(statement.reference_code)
        slugs = {"officials": "antony-blinken", "topics": "gaza", "sources": "press"}
        return {
            "<path:object_id>": self._key(model) if pattern.is_admin else "",
            "<id>": str(self.users["curator"].pk),
            "<str:reference>": code,
            "<str:ending>": "ris",
            "<str:section>": "pages",
            "<str:key>": str(statement.quotations.values_list("wording", flat=True).first()),
            "<str:first>": str(statement.reference_code),
            "<str:second>": str(self.world.public[1].reference_code),
            "<slug:slug>": slugs.get(pattern.route.split("/")[0], ""),
            "<str:code>": "ma",
            "<str:pair>": "ma-us",
            "<str:other>": "es-ma",
            "<path:content_type_id>": str(ContentType.objects.get_for_model(Official).pk),
            "^(?P<app_label>archive|auth)/$": "archive/",
            "(?P<url>.*)$": "nothing-here",
        }

    def _key(self, model: list[str]) -> str:
        if model == ["archive", "statement"]:
            return str(self.world.hidden[0].pk)
        if model == ["auth", "user"]:
            return str(self.users["curator"].pk)
        if model[:1] == ["r"]:
            return str(Official.objects.order_by("pk").values_list("pk", flat=True)[0])
        if len(model) < 2 or model[0] not in {"archive", "auth"}:
            return "1"
        record = apps.get_model(model[0], model[1])._default_manager.order_by("pk").first()
        assert record is not None, model
        return str(record.pk)


@pytest.fixture(scope="module")
def _cast(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Cast]:
    with django_db_blocker.unblock(), transaction.atomic():
        cast = Cast(GuardedWorld().build())
        for role in ROLES[1:]:
            user = User.objects.create_user(role, is_staff=True, is_superuser=role == "superuser")
            user.groups.set(Group.objects.filter(name=role.capitalize()))
            cast.users[role] = user
        yield cast
        transaction.set_rollback(True)


@pytest.fixture
def cast(_cast: Cast, db: None, settings: Settings) -> Cast:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    return _cast


def answer(client: Client, method: str, path: str, data: dict[str, Any] | None = None) -> int:
    """Return the status of an answer; whatever it wrote is rolled back."""
    cookies = client.cookies.copy()
    with transaction.atomic():
        status = client.generic(method, path) if data is None else client.post(path, data)
        transaction.set_rollback(True)
    client.cookies = SimpleCookie(cookies)  # whoever logged out is back
    return status.status_code


def stated() -> dict[str, dict[str, dict[str, int]]]:
    """Read the table: route → role → method → status."""
    rows: dict[str, dict[str, dict[str, int]]] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        route, *cells = line.split()
        both = [cell.split("/") for cell in cells]
        rows[route] = {
            role: dict(zip(METHODS, map(int, pair), strict=True)) for role, pair in zip(ROLES, both, strict=True)
        }
    return rows


def test_every_address_has_a_row_and_every_row_an_address() -> None:
    assert set(stated()) == {f"/{pattern.route}" for pattern in every_pattern()}


def test_every_filled_address_is_of_its_pattern(cast: Cast) -> None:
    """The catch-all of the desk would hide a mistake in the filling."""
    for pattern in every_pattern():
        match = resolve(cast.path(pattern).partition("?")[0])
        assert f"{match.route}" == pattern.route or "?P<" in pattern.route, pattern


@pytest.mark.parametrize("role", ROLES)
def test_everybody_gets_what_the_table_says(cast: Cast, role: str) -> None:
    client, table, other = cast.client(role), stated(), {}
    for pattern in every_pattern():
        path = cast.path(pattern)
        for method in METHODS:
            status = answer(client, method, path)
            if status != table[f"/{pattern.route}"][role][method]:
                other[f"{method} {path}"] = (status, table[f"/{pattern.route}"][role][method])
    assert other == {}


@pytest.mark.parametrize(
    ("role", "methods"),
    [
        ("superuser", ("DELETE",)),
        *(
            pytest.param(role, ("HEAD", "PUT", "PATCH", "OPTIONS", "PROPFIND"), marks=pytest.mark.long)
            for role in ROLES
        ),
    ],
)
def test_other_methods_open_no_more_and_write_nothing(cast: Cast, role: str, methods: tuple[str, ...]) -> None:
    client, table, before = cast.client(role), stated(), whole_database()
    more = {}
    for pattern in every_pattern():
        path, cell = cast.path(pattern), table[f"/{pattern.route}"][role]
        for method in methods:
            status = client.generic(method, path).status_code
            if status not in {*cell.values(), 403, 405}:
                more[f"{method} {path}"] = (status, cell)
    assert more == {}
    assert whole_database() == before


@pytest.mark.parametrize("role", ["anonymous", "superuser"])
def test_nothing_is_taken_without_the_token(cast: Cast, role: str) -> None:
    client = cast.client(role, with_token=False)
    taken = {cast.path(one) for one in every_pattern() if answer(client, "POST", cast.path(one)) != 403}
    assert taken == set()


@pytest.mark.parametrize("why", ["no second factor", "a closed account", "no longer staff", "another password since"])
def test_a_session_that_is_good_for_nothing_gets_what_nobody_gets(cast: Cast, settings: Settings, why: str) -> None:
    client, chief, table = cast.client("superuser"), User.objects.filter(username="superuser"), stated()
    settings.SECOND_FACTOR = why == "no second factor"
    with transaction.atomic():
        match why:
            case "a closed account":
                chief.update(is_active=False)
            case "no longer staff":
                chief.update(is_staff=False)
            case "another password since":
                chief.update(password="another hash")
        other = {}
        closed = (one for one in every_pattern() if one.is_admin or one.name == "components")
        for pattern in (one for one in closed if one.name not in FOR_WHO_GAVE_A_PASSWORD):
            for method in METHODS:
                status = answer(client, method, cast.path(pattern))
                if status != table[f"/{pattern.route}"]["anonymous"][method]:
                    other[f"{method} {cast.path(pattern)}"] = status
        transaction.set_rollback(True)
    assert other == {}


FOR_WHO_GAVE_A_PASSWORD = {"second_factor", "login", "logout"}


def test_reading_changes_nothing(cast: Cast) -> None:
    client = cast.client("superuser")
    before = whole_database()
    for pattern in every_pattern():
        client.get(cast.path(pattern))
    assert whole_database() == before


def whole_database() -> dict[str, str]:
    """Return every row of every table as text, but for sessions, which say when somebody was last here."""
    return {
        model._meta.label: serializers.serialize("json", model._base_manager.order_by("pk"))
        for model in apps.get_models(include_auto_created=True)
        if model._meta.label != "sessions.Session" and model._meta.managed
    }


# --- the buttons and actions behind the addresses ---

MAY = {
    "save": {"curator", "editor", "superuser"},
    "find": {"curator", "editor", "superuser"},
    "hold": {"curator", "editor", "superuser"},
    "preview": {"curator", "editor", "superuser"},
    "publish": {"editor", "superuser"},
    "correct": {"editor", "superuser"},
    "withdraw": {"editor", "superuser"},
    "republish": {"editor", "superuser"},
}


@pytest.mark.parametrize("role", ROLES[1:])
@pytest.mark.parametrize("verb", MAY)
def test_a_button_of_the_review_obeys_those_alone_who_may(cast: Cast, role: str, verb: str) -> None:
    statement = cast.world.public[0] if verb in {"correct", "withdraw"} else cast.world.hidden[0]
    if verb == "republish":
        statement = cast.world.hidden[1]
        type(statement).objects.filter(pk=statement.pk).update(state=StatementState.WITHDRAWN)
    path = f"/admin/archive/statement/{statement.pk}/change/"
    data = {"do": "save" if verb == "correct" else verb, "reason": "Because."}
    status = answer(cast.client(role), "POST", path, data)
    assert status in ({200, 302} if role in MAY[verb] else {403})


@pytest.mark.parametrize("role", ROLES[1:])
@pytest.mark.parametrize(
    ("model", "action", "may"),
    [
        ("statement", "accept_selected", {"curator", "editor", "superuser"}),
        ("statement", "take_selected", {"curator", "editor", "superuser"}),
        ("statement", "hold_selected", {"curator", "editor", "superuser"}),
        ("statement", "publish_selected", {"editor", "superuser"}),
        ("errorreport", "mark_corrected", {"editor", "superuser"}),
        ("errorreport", "mark_no_error", {"editor", "superuser"}),
        ("errorreport", "mark_not_a_report", {"editor", "superuser"}),
    ],
)
def test_an_action_on_many_obeys_those_alone_who_may(
    cast: Cast, role: str, model: str, action: str, may: set[str]
) -> None:
    kind = apps.get_model("archive", model)
    chosen = kind._default_manager.exclude(state="published").order_by("pk").first()
    assert chosen
    before = serializers.serialize("json", kind._default_manager.filter(pk=chosen.pk))
    with transaction.atomic():
        data = {"action": action, "_selected_action": [chosen.pk]}
        cast.client(role).post(f"/admin/archive/{model}/?state__exact={chosen.state}", data)
        after = serializers.serialize("json", kind._default_manager.filter(pk=chosen.pk))
        transaction.set_rollback(True)
    assert (after != before) == (role in may)


@pytest.mark.parametrize("role", ROLES[1:])
def test_what_the_buttons_offer_is_what_the_role_may(cast: Cast, role: str) -> None:
    page = cast.client(role).get(f"/admin/archive/statement/{cast.world.hidden[0].pk}/change/").content.decode()
    assert ('value="publish"' in page) == (role in MAY["publish"])
    official = cast.client(role).get(f"/admin/archive/official/{cast.world.people[0].pk}/change/").content.decode()
    assert ("/merge/" in official) == (role in {"editor", "superuser"})


def test_the_first_page_of_the_desk_shows_drafts_to_those_alone_who_work_on_them(cast: Cast) -> None:
    shown = {role: cast.world.words.found_in(cast.client(role).get("/admin/").content.decode()) for role in ROLES}
    assert shown["anonymous"] == shown["staff"] == []
    assert shown["curator"]


# --- users and groups ---


def test_the_groups_hold_what_is_written_and_nothing_else(db: None) -> None:
    for name in (CURATOR, EDITOR, ADMINISTRATOR):
        member = User.objects.create_user(name)
        member.groups.set(Group.objects.filter(name=name))
        assert member.get_all_permissions() == GROUPS[name]


def test_an_administrator_makes_no_superuser_and_touches_none(cast: Cast) -> None:
    client, curator, chief = cast.client("administrator"), cast.users["curator"], cast.users["superuser"]
    with transaction.atomic():
        sent = {"username": "curator", "is_staff": "on", "is_active": "on", "is_superuser": "on",
                "user_permissions": ["1"], "groups": [str(Group.objects.get(name=EDITOR).pk)],
                "date_joined_0": "2026-01-01", "date_joined_1": "00:00:00"}  # fmt: skip
        client.post(f"/admin/auth/user/{curator.pk}/change/", sent)
        changed = User.objects.get(pk=curator.pk)
        assert [group.name for group in changed.groups.all()] == [EDITOR]
        assert not changed.is_superuser
        assert not changed.user_permissions.exists()
        transaction.set_rollback(True)
    data = {"password1": "long-enough-forever-9", "password2": "long-enough-forever-9", "usable_password": "true"}
    for place in ("change", "password"):
        assert answer(client, "POST", f"/admin/auth/user/{chief.pk}/{place}/", data) == 403
    assert answer(client, "POST", f"/admin/auth/group/{Group.objects.get(name=EDITOR).pk}/change/", {}) == 403

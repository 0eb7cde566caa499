"""Lists of the desk answer no questions about secrets, whatever lookup, order or field a query string names.

A list that takes any lookup is an oracle: `?assigned_to__password__startswith=a` tells a hash letter by letter.
"""

from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.db.models import Model
from django.db.models.fields.related import ForeignObjectRel, RelatedField
from django.test import Client
from django.urls import reverse
from django_otp.plugins.otp_totp.models import TOTPDevice
from pytest_django import Settings

from archive.models import RecoveryCodes
from archive.models.groups import ADMINISTRATOR, EDITOR

pytestmark = pytest.mark.django_db

SECRETS = {User: "password", TOTPDevice: "key", RecoveryCodes: "hashes"}
HASH = "argon2$a-hash-of-the-tests"


@pytest.fixture(autouse=True)
def _plain_static(settings: Settings) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def desk() -> Client:
    """Somebody who may see every list: editor and administrator in one, and no superuser."""
    user = User.objects.create(username="both", is_staff=True, password=HASH)
    user.groups.set(Group.objects.filter(name__in=[EDITOR, ADMINISTRATOR]))
    client = Client(raise_request_exception=False)
    client.force_login(user)
    return client


def ways(model: type[Model], depth: int = 3, seen: tuple[type[Model], ...] = ()) -> Iterator[str]:
    """Yield the lookups that lead from a model to a secret over at most so many relations."""
    if model in SECRETS:
        yield SECRETS[model]
    if not depth or model in seen:
        return
    for field in model._meta.get_fields():
        if isinstance(field, RelatedField | ForeignObjectRel) and isinstance(field.related_model, type):
            name = field.name if isinstance(field, RelatedField) else field.get_accessor_name() and field.name
            yield from (f"{name}__{way}" for way in ways(field.related_model, depth - 1, (*seen, model)))


def lists() -> list[type[Model]]:
    return list(admin.site._registry)


def test_no_list_is_narrowed_by_a_secret(desk: Client) -> None:
    asked, answered = 0, []
    for model in lists():
        address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        for way in sorted(set(ways(model))):
            for lookup in ("__startswith", "__gt", "__isnull", ""):
                asked += 1
                status = desk.get(address, {f"{way}{lookup}": "0"}).status_code
                if status not in {302, 400}:
                    answered.append((model.__name__, way + lookup, status))
    assert answered == []
    assert asked > 100


@pytest.mark.parametrize(
    "field", ["password", "key", "assigned_to", "capture", "nothing", "id__in", "created_by__password"]
)
def test_no_record_is_opened_by_another_field_than_its_key(desk: Client, field: str) -> None:
    for model in lists():
        address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        assert desk.get(address, {"_to_field": field, "_popup": "1"}).status_code == 400


def test_the_type_ahead_of_the_desk_offers_no_accounts_and_asks_no_secret(desk: Client) -> None:
    curator = User.objects.create(username="curator", is_staff=True)
    curator.groups.set(Group.objects.filter(name=EDITOR))
    client = Client(raise_request_exception=False)
    client.force_login(curator)
    offered = set()
    for model in lists():
        for field in model._meta.get_fields():
            query = {"app_label": model._meta.app_label, "model_name": model._meta.model_name or "",
                     "field_name": field.name, "term": ""}  # fmt: skip
            answer = client.get("/admin/autocomplete/", query)
            assert answer.status_code in {200, 403}, query
            if answer.status_code == 200 and field.related_model is not None:
                offered.add(field.related_model)
    assert User not in offered
    assert Group not in offered
    assert offered, "some are offered"

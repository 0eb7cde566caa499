"""Who may do what: the archive's three groups, each with the permissions that bear these names.

    Curator         takes documents in, drafts, reviews, adds people and offices that are missing
    Editor          all that, and what readers see: publishes, withdraws, corrects, settles, merges
    Administrator   sources, users, what is no longer needed; sees everything

A person may be in several. The groups are set anew with each migration, so that they say
what this file says; whoever needs another mixture makes a group of another name. A takedown
is done on the server (`manage.py archive takedown`): no group can do it from afar.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db import DEFAULT_DB_ALIAS

CURATOR, EDITOR, ADMINISTRATOR = "Curator", "Editor", "Administrator"

_SEEN = (
    "statement claim account attribution statementcountry quotation capture event exchange participation errorreport"
    " country countryname office officename official officialname tenure topic topicterm source sourcename"
)
_PEOPLE = "official officialname tenure office officename"
_AUTHORITY = f"{_PEOPLE} country countryname topic topicterm"
_OUTLETS = "source sourcename"


def _each(actions: str, models: str) -> set[str]:
    return {f"archive.{action}_{model}" for action in actions.split() for model in models.split()}


_CURATORS = _each("view", _SEEN) | _each("add change", "statement") | _each("add", _PEOPLE)
_EDITORS = (
    _CURATORS
    | _each("publish withdraw correct", "statement")
    | _each("change merge", "exchange")
    | _each("merge", "official")
    | _each("add change", _AUTHORITY)
    | _each("delete", "officialname tenure officename countryname topicterm")
    | _each("change", "errorreport")
)
_ADMINISTRATORS = (
    _each("view", _SEEN)
    | _each("add change delete", _OUTLETS)
    | _each("delete", _AUTHORITY)
    | {"auth.view_user", "auth.add_user", "auth.change_user", "auth.view_group"}
)

GROUPS: Mapping[str, set[str]] = {CURATOR: _CURATORS, EDITOR: _EDITORS, ADMINISTRATOR: _ADMINISTRATORS}
"""Group → permissions, as `has_perm` names them."""


def set_up_groups(using: str = DEFAULT_DB_ALIAS, **_signal: Any) -> None:
    """Make the groups, each with its permissions and no others; called after each migration."""
    for label in ("archive", "auth"):
        create_permissions(apps.get_app_config(label), verbosity=0, using=using)
    for name, wanted in GROUPS.items():
        group, _created = Group.objects.using(using).get_or_create(name=name)
        group.permissions.set(_permissions(wanted, using))


def _permissions(names: Iterable[str], using: str) -> list[Permission]:
    """Return the permissions of these names; raises LookupError for a name that nothing bears."""
    known = {
        f"{one.content_type.app_label}.{one.codename}": one
        for one in Permission.objects.using(using).select_related("content_type")
    }
    missing = sorted(set(names) - known.keys())
    if missing:
        raise LookupError(f"There are no permissions {', '.join(missing)}.")
    return [known[name] for name in names]

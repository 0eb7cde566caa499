"""Every address of the URL configuration, with values in the places of its parameters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.urls import URLPattern, URLResolver, get_resolver

from archive.export.formats import FORMATS
from tests.security.filled import Filled

_PLACE = re.compile(r"<(?:\w+:)?(\w+)>")


@dataclass(frozen=True)
class Route:
    """One pattern: "statements/<str:reference>/"."""

    pattern: str
    name: str

    @property
    def parameters(self) -> list[str]:
        """The names of its places."""
        return _PLACE.findall(self.pattern)

    @property
    def is_desk(self) -> bool:
        """Whether it is the curators'."""
        return self.pattern.startswith("admin/")

    def filled(self, values: dict[str, str]) -> str:
        """Return the address with values in its places."""
        return "/" + _PLACE.sub(lambda place: values[place[1]], self.pattern)


def routes() -> list[Route]:
    """Return every pattern, those of the desk included; the two given as regular expressions as plain ones."""
    return list(_walk(get_resolver(), ""))


def _walk(resolver: URLResolver, prefix: str) -> Iterator[Route]:
    for pattern in resolver.url_patterns:
        path = prefix + _plain(str(pattern.pattern))
        if isinstance(pattern, URLPattern):
            yield Route(path, pattern.name or "")
        else:
            yield from _walk(pattern, path)


def _plain(pattern: str) -> str:
    return {r"^(?P<app_label>archive|auth)/$": "archive/", r"(?P<url>.*)$": "<path:url>"}.get(pattern, pattern)


def addresses(world: Filled) -> list[str]:
    """Return every address, each pattern filled with what exists; the withdrawn and an absent record too."""
    found = []
    for route in routes():
        for values in _values(route, world):
            found.append(route.filled(values))
    found += [
        "/statements/S-3/", "/statements/S-99/", "/nothing/here", "/statements?", "/fr/", "/ar/statements/S-1/",
        "/fr/nothing", "/statements/?q=call", "/statements/?q=%22", "/static/css/base.css", "/static/img/favicon.svg",
    ]  # fmt: skip
    return found


def _values(route: Route, world: Filled) -> Iterator[dict[str, str]]:
    known: dict[str, Any] = {
        "reference": "E-1" if route.pattern.startswith("exchanges") else "S-1",
        "key": world.quotation.wording, "first": "S-1", "second": "S-2", "section": "statements",
        "code": "MA", "pair": "ma-us", "other": "fr-ma", "url": "nothing-here", "content_type_id": "1", "id": "1",
        "slug": {"officials": "person-0", "topics": "subject", "sources": "outlet"}.get(route.pattern.split("/")[0]),
        "object_id": _object(route, world),
    }  # fmt: skip
    endings = sorted(FORMATS) if "ending" in route.parameters else [""]
    for ending in endings:
        yield {**known, "ending": ending}


def _object(route: Route, world: Filled) -> str:
    """Return the key of a record of the kind that a page of the desk is about."""
    if "/statement/" in route.pattern:
        return str(world.draft.pk)
    part = re.match(r"admin/(archive|auth)/(\w+)/", route.pattern)
    record = apps.get_model(part[1], part[2])._default_manager.order_by("pk").first() if part else None
    return str(record.pk) if record else "1"

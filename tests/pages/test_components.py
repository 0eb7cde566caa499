"""Components of values alone: equal values give the markup that was made before, any other value gives its own."""

from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from django.db.models import Model
from django.template import Context, Template
from django.test import Client
from django.utils.translation import override

from archive.browse.specimens import specimens
from archive.templatetags import component_tags
from tests.pages.conftest import Cast

KEPT = {"statement_card": "statement card", "facet": "filter", "histogram": "histogram"}


def rendered(name: str, values: dict[str, Any]) -> str:
    """Render a component as a template does."""
    given = " ".join(f"{key}={key}" for key in values)
    return Template(f'{{% load component_tags %}}{{% component "{name}" {given} %}}').render(Context(values))


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("name", KEPT)
def test_what_is_kept_is_what_would_be_made(name: str, language: str) -> None:
    with override(language):
        states = specimens()[KEPT[name]]
        component_tags._rendered.cache_clear()
        made = [rendered(name, one.context) for one in states]
        again = [rendered(name, one.context) for one in specimens()[KEPT[name]]]
    assert made == again
    assert len(set(made)) == len(made)
    assert component_tags._rendered.cache_info().hits == len(made)


def test_each_language_has_its_own() -> None:
    values = specimens()["statement card"][0].context
    made = set()
    for language in ("en", "fr", "ar"):
        with override(language):
            made.add(rendered("statement_card", values))
    assert len(made) == 3


def test_no_record_is_among_the_values(cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Any] = []
    plain = component_tags._rendered

    def note(*asked: Any) -> Any:
        given.append(asked[-1])
        return plain(*asked)

    monkeypatch.setattr(component_tags, "_rendered", note)
    for path in ("/", "/statements/", "/statements/S-1/", "/exchanges/E-1/", "/countries/ma/"):
        client.get(path)
    parts = [part for values in given for part in _parts(values)]
    assert len(parts) > 100
    assert not [part for part in parts if isinstance(part, Model)]


def _parts(value: Any) -> list[Any]:
    """Return a value with all that it is made of."""
    inner: list[Any] = []
    if is_dataclass(value):
        inner = [getattr(value, one.name) for one in fields(value)]
    elif isinstance(value, tuple | list):
        inner = list(value)
    return [value, *(part for one in inner for part in _parts(one))]

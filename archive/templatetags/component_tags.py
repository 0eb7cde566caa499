"""Components that are made of values alone: what was rendered for equal values is given again.

Nothing of the request or of the database is in reach of such a component, so that its markup
can never be old: another value, and be it one letter of a name, is another entry. That is why
nothing here asks what has changed since, and why a withdrawn statement leaves with its values.
"""

from collections.abc import Hashable
from functools import lru_cache

from django import template
from django.template import Context, Engine, Template
from django.utils.safestring import SafeString
from django.utils.translation import get_language

MOST = 4_000
"""Kept in each process, two kilobytes each or so; the one that was not asked for longest makes room."""

register = template.Library()


@register.simple_tag
def component(name: str, **values: Hashable) -> SafeString:
    """Render `components/<name>.html` with these values and nothing else, in the interface's language.

    Values are compared as wholes: records of the database, which are equal by their number, must not be given.
    """
    found = Engine.get_default().get_template(f"components/{name}.html")
    return _rendered(found, get_language() or "", tuple(values.items()))


@lru_cache(MOST)
def _rendered(component: Template, language: str, values: tuple[tuple[str, Hashable], ...]) -> SafeString:
    return component.render(Context(dict(values)))

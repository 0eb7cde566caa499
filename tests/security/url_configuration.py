"""The URL configuration as a list of patterns, read from the resolver, so that no new one is forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils.translation import override

LANGUAGES = ("en", "fr", "ar")


@dataclass(frozen=True)
class Pattern:
    """One pattern of the URL configuration."""

    route: str
    """As it is written there, without the prefix of a language."""
    name: str
    is_translated: bool

    @property
    def is_admin(self) -> bool:
        """Whether it belongs to the curators' side."""
        return self.route.startswith(f"{settings.ADMIN_PATH}/")

    def paths(self, **sample: Any) -> Iterator[str]:
        """Yield its paths, one a language of the interface."""
        for language in LANGUAGES if self.is_translated else LANGUAGES[:1]:
            with override(language):
                yield reverse(self.name, kwargs=sample)


def every_pattern() -> list[Pattern]:
    """Return all patterns of the URL configuration."""
    return list(_walk(get_resolver().url_patterns, "", is_translated=False))


def public_patterns() -> list[Pattern]:
    """Return the patterns outside the curators' side."""
    return [pattern for pattern in every_pattern() if not pattern.is_admin]


def _walk(patterns: Any, before: str, *, is_translated: bool) -> Iterator[Pattern]:
    for one in patterns:
        if isinstance(one, URLResolver):
            prefixed = type(one.pattern).__name__ == "LocalePrefixPattern"
            route = "" if prefixed else str(one.pattern)
            yield from _walk(one.url_patterns, before + route, is_translated=is_translated or prefixed)
        elif isinstance(one, URLPattern):
            yield Pattern(before + str(one.pattern), one.name or "", is_translated)

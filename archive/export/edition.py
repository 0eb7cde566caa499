"""How an export is made: in which language names are, where addresses begin, how much is shown."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Protocol
from urllib.parse import quote

from django.urls import reverse
from django.utils.translation import get_language, override

from archive.models import Statement


class Shown(Protocol):
    """The part of a text that its source's rights let be shown."""

    @property
    def text(self) -> str:
        """The beginning that may be shown; all of it, or nothing."""

    def covers(self, end: int) -> bool:
        """Tell whether a passage of the body that ends here may be shown."""


@dataclass(frozen=True)
class Edition:
    """What every export needs from its caller; display rights have no default, so none can be forgotten."""

    origin: str
    """Scheme and host that addresses begin with."""
    language: str
    """The language of names and labels."""
    shown: Callable[[Statement], Shown]
    """The rule of display rights."""

    @classmethod
    def of_interface(cls, origin: str, shown: Callable[[Statement], Shown]) -> "Edition":
        """Return the edition in the interface's language."""
        return cls(origin, (get_language() or "en").split("-")[0], shown)

    def address(self, kind: str, key: str) -> str:
        """Return the one address a record is cited by, whatever language the interface speaks."""
        return self.origin + path_of(kind, key)


def path_of(kind: str, key: str) -> str:
    """Return a record's permanent path, without a language."""
    return _pattern(kind).replace(_KEY, quote(key))


_KEY = "0"


@cache
def _pattern(kind: str) -> str:
    with override("en"):
        return reverse(kind, args=[_KEY])

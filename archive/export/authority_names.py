"""Authorized names in one language: of all records of a kind, once for a whole export, or of a few."""

from collections import defaultdict
from typing import Any

from archive.models import CountryName, OfficialName, SourceName, TopicTerm
from archive.models.remembered import NAMES, NamesOf
from archive.vocabulary.terms import NameKind

_TABLES: dict[str, tuple[Any, str]] = {
    "official": (OfficialName, "official__slug"),
    "country": (CountryName, "country__code"),
    "topic": (TopicTerm, "topic__slug"),
    "source": (SourceName, "source__slug"),
}


class AuthorityNames:
    """Record → name in the wanted language, else in English, else in any, else its key."""

    def __init__(self, language: str, *, of_few: bool = False) -> None:
        self._preference = (language.split("-")[0], "en")
        self._of_few = of_few
        self._names: dict[str, dict[str, str]] = {}

    def name(self, kind: str, key: str) -> str:
        """Return the name of one record."""
        return self.names(kind, [key])[0]

    def names(self, kind: str, keys: list[str]) -> list[str]:
        """Return the names of several records, those of a few in one query."""
        known = self._names.get(kind)
        if known is None or (self._of_few and not set(keys) <= set(known)):
            known = {**(known or {}), **self._read(kind, keys)}
            self._names[kind] = known
        return [known.get(key, key) for key in keys]

    def _read(self, kind: str, keys: list[str]) -> dict[str, str]:
        if self._of_few:
            few = NAMES.of((kind, key) for key in keys)
            return {key: self._best(key, few.get((kind, key), [])) for key in keys}
        table, path = _TABLES[kind]
        rows = table._default_manager.filter(kind=NameKind.AUTHORIZED).order_by("pk")
        found: dict[str, NamesOf] = defaultdict(list)
        for key, language, text in rows.values_list(path, "language", "text").iterator():
            found[key].append((language, text))
        return {key: self._best(key, names) for key, names in found.items()}

    def _best(self, key: str, names: NamesOf) -> str:
        """Return the first name in the language preferred most, or the key itself."""
        order = self._preference
        return min(names or [("", key)], key=lambda one: order.index(one[0]) if one[0] in order else len(order))[1]

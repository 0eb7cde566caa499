"""The authorized names of all records of a kind in one language, read once for a whole export."""

from typing import Any

from archive.models import CountryName, OfficialName, SourceName, TopicTerm
from archive.vocabulary.terms import NameKind

_TABLES: dict[str, tuple[Any, str]] = {
    "official": (OfficialName, "official__slug"),
    "country": (CountryName, "country__code"),
    "topic": (TopicTerm, "topic__slug"),
    "source": (SourceName, "source__slug"),
}


class AuthorityNames:
    """Record → name in the wanted language, else in English, else in any, else its key."""

    def __init__(self, language: str) -> None:
        self._preference = (language.split("-")[0], "en")
        self._names: dict[str, dict[str, str]] = {}

    def name(self, kind: str, key: str) -> str:
        """Return the name of one record."""
        if kind not in self._names:
            self._names[kind] = self._read(kind)
        return self._names[kind].get(key, key)

    def names(self, kind: str, keys: list[str]) -> list[str]:
        """Return the names of several records."""
        return [self.name(kind, key) for key in keys]

    def _read(self, kind: str) -> dict[str, str]:
        table, path = _TABLES[kind]
        rows = table._default_manager.filter(kind=NameKind.AUTHORIZED).order_by("pk")
        best: dict[str, tuple[int, str]] = {}
        for key, language, text in rows.values_list(path, "language", "text").iterator():
            rank = self._preference.index(language) if language in self._preference else len(self._preference)
            if key not in best or rank < best[key][0]:
                best[key] = (rank, text)
        return {key: text for key, (_rank, text) in best.items()}

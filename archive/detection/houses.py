"""Which known sources speak for a country: its foreign ministry, its presidency or court, its government."""

import re
from dataclasses import dataclass

from archive.detection.gazetteer import KnownSource
from archive.detection.kept import kept
from archive.vocabulary.names import MARK, fold
from archive.vocabulary.terms import SourceKind

_FOREIGN = re.compile(r"etrangeres|foreign|خارجيه|exteriores|department of state|departement d'etat|state department")
_HEAD = re.compile(r"presiden|رياسه|royal court|cabinet royal|الديوان")
_GOVERNS = re.compile(r"prime minister|premier ministre|moncloa|رياسه (?:مجلس )?(?:ال)?وزراء")


@dataclass(frozen=True)
class Houses:
    """The ids of such sources by country; `bodies` are all sources that are bodies, by id."""

    bodies: dict[str, KnownSource]
    foreign: dict[str, str]
    heads: dict[str, str]
    governments: dict[str, str]


@kept
def houses_of(sources: tuple[KnownSource, ...]) -> Houses:
    """Return the houses among the known sources, told by their names."""
    bodies = [source for source in sources if source.kind is SourceKind.BODY]
    names = [(source, [fold(name.text).replace(MARK, "") for name in source.names]) for source in bodies]

    def called(pattern: re.Pattern[str]) -> dict[str, str]:
        return {source.country: source.id for source, texts in names if any(map(pattern.search, texts))}

    return Houses({source.id: source for source in bodies}, called(_FOREIGN), called(_HEAD), called(_GOVERNS))

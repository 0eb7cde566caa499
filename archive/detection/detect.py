"""The one entry of this floor: every detector over one document.

Detectors are found by walking `archive.detection.detectors`. Each module states what it
claims and why, and has VERSION (to bump when its rule changes), FIELDS (what it gives),
REQUIRES (fields of earlier facts it reads) and `detect(context, found)`.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Protocol, cast

from archive.cleaning.clean import CleanDocument, clean
from archive.cleaning.raw import RawDocument
from archive.detection import detectors
from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.gazetteer import Gazetteer
from archive.detection.kept import kept
from archive.vocabulary.terms import ClaimField

_OF_EVERY_LANGUAGE = """\
Le ministre marocain Karim Test a dit « oui » mardi à Rabat lors d’un entretien téléphonique.
The minister said “yes” in Rabat. — Name (@name) May 2, 2021
قال الوزير “نعم” أمس الثلاثاء.
El ministro marroquí dijo “sí” el martes en Rabat, según el comunicado.
Die Ministerin sprach heute ausführlich mit ihrem Kollegen über die Lage in der Region.
"""


class Detector(Protocol):
    """What a module of `detectors` offers."""

    __name__: str
    VERSION: int
    FIELDS: tuple[ClaimField, ...]
    REQUIRES: tuple[ClaimField, ...]

    def detect(self, context: Context, found: Sequence[Fact]) -> Iterable[Fact]:
        """Yield facts; `found` holds those of the fields in REQUIRES."""


class MisplacedEvidence(AssertionError):  # noqa: N818  says what is wrong
    """A detector cites words that do not stand where it says: a bug, never to be passed over."""


def detect(document: CleanDocument, gazetteer: Gazetteer) -> list[Fact]:
    """Return what the detectors found, in the order a curator reviews it."""
    context = Context(document, gazetteer)
    found: list[Fact] = []
    for detector in all_detectors():
        known = [fact for fact in found if fact.field in detector.REQUIRES]
        for fact in detector.detect(context, known):
            found.append(_signed(fact, detector, document))
    order = {field: place for place, field in enumerate(ClaimField)}
    return sorted(found, key=lambda fact: (order[fact.field], fact.group))


@kept
def warm_up(gazetteer: Gazetteer) -> None:
    """Build the tables and compile the patterns that every document needs: a second of work, once in a process."""
    detect(clean(RawDocument(_OF_EVERY_LANGUAGE.encode(), "text/plain", "utf-8")), gazetteer)


@cache
def all_detectors() -> tuple[Detector, ...]:
    """Return the detectors, each after those whose facts it reads."""
    waiting = {
        name: cast(Detector, importlib.import_module(f"{detectors.__name__}.{name}"))
        for _, name, _ in sorted(pkgutil.iter_modules(detectors.__path__), key=lambda info: info.name)
    }
    ordered: list[Detector] = []
    while waiting:
        missing = {field for detector in waiting.values() for field in detector.FIELDS}
        ready = [name for name, detector in waiting.items() if not missing & set(detector.REQUIRES)]
        if not ready:
            raise RuntimeError(f"detectors wait for each other: {', '.join(waiting)}")
        ordered.extend(waiting.pop(name) for name in ready)
    return tuple(ordered)


def versions() -> dict[str, int]:
    """Return each detector's version by name, so that stale drafts can be found and read again."""
    return {detector.__name__.rpartition(".")[2]: detector.VERSION for detector in all_detectors()}


def _signed(fact: Fact, detector: Detector, document: CleanDocument) -> Fact:
    for passage in fact.evidence:
        if document.body.raw[passage.start : passage.end] != passage.text or not passage.text:
            raise MisplacedEvidence(f"{detector.__name__}: {fact.field} cites {passage!r}")
    return replace(fact, detector=detector.__name__.rpartition(".")[2], version=detector.VERSION)

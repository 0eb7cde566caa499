"""What detectors propose of a text, within limits; a text that is too much for them is kept without proposals.

Every rule is meant to be linear and is tested so, but rules are many and change often: what one of
them does with words that nobody foresaw is settled by the clock and the memory of a child process.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from django.utils.translation import gettext_lazy as _

from archive.cleaning.clean import CleanDocument
from archive.detection.detect import detect, warm_up
from archive.detection.facts import Evidence, Fact
from archive.detection.gazetteer import Gazetteer
from archive.ingest.confined import Confinement, LimitReachedError
from archive.vocabulary.terms import Basis, ClaimField, Confidence

SENTENCES = {
    "too_slow": _("Searching this text for names, dates and quotations took too long."),
    "too_much_memory": _("Searching this text for names, dates and quotations needed too much memory."),
    "crashed": _("Searching this text for names, dates and quotations failed."),
}

_log = logging.getLogger("archive.guard")


class NoProposalsError(Exception):
    """The detectors did not come to an end with a text; `code` is stable, `str()` says so to the curator."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code if code in SENTENCES else "crashed"

    def __str__(self) -> str:
        return str(SENTENCES[self.code])


Propose = Callable[[CleanDocument], list[Fact]]
"""Returns the facts that the detectors find in a text, in the order of review. Raises NoProposalsError."""


@contextmanager
def proposing(gazetteer: Gazetteer) -> Iterator[Propose]:
    """Let many texts be read one after another; each has limits of its own, and one that is too much stops no other."""
    warm_up(gazetteer)  # here, so that it is done once and not in every child
    with Confinement(lambda document: [asdict(fact) for fact in detect(document, gazetteer)]) as child:
        yield lambda document: _proposals(child, document)


def proposals(document: CleanDocument, gazetteer: Gazetteer) -> list[Fact]:
    """Return the facts that the detectors find in one text, in the order of review. Raises NoProposalsError."""
    with proposing(gazetteer) as propose:
        return propose(document)


def _proposals(child: Confinement, document: CleanDocument) -> list[Fact]:
    try:
        found = child.done(document)
    except LimitReachedError as limit:
        _log.warning("no proposals (%s): a text of %s characters", limit.code, len(document.body.raw))
        raise NoProposalsError(limit.code) from limit
    return [_fact(values) for values in found]


def _fact(values: dict[str, Any]) -> Fact:
    read = {
        "field": ClaimField(values["field"]),
        "confidence": Confidence(values["confidence"]),
        "basis": Basis(values["basis"]),
        "evidence": tuple(Evidence(**passage) for passage in values["evidence"]),
    }
    return Fact(**{**values, **read})

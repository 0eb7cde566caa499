"""Quotations by their words: the same words in several statements are one wording with many carriers."""

from collections.abc import Iterable
from dataclasses import dataclass

from archive.models import Quotation, Statement


@dataclass(frozen=True)
class Wording:
    """Words that one or more statements quote."""

    carriers: list[Quotation]

    @property
    def first(self) -> Quotation:
        """The quotation it is shown as: the first in the order given whose speaker is known, else the first."""
        return next((one for one in self.carriers if one.speaker), self.carriers[0])

    @property
    def key(self) -> str:
        """What its page is found under."""
        return self.first.wording

    @property
    def statements(self) -> list[Statement]:
        """The statements that carry it, each once."""
        return list({one.statement_id: one.statement for one in self.carriers}.values())

    @property
    def others(self) -> int:
        """How many statements carry it beside the first."""
        return len(self.statements) - 1


def wordings_of(quotations: Iterable[Quotation]) -> list[Wording]:
    """Group quotations by their words, in the order in which the words first come."""
    groups: dict[str, list[Quotation]] = {}
    for quotation in quotations:
        groups.setdefault(quotation.wording, []).append(quotation)
    return [Wording(group) for group in groups.values()]

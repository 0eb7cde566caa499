"""Proof that every quotation is what its statement says: words equal the body at their span."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.models import Quotation
from archive.vocabulary.wording import wording_key


@dataclass(frozen=True)
class Misquotation:
    """A quotation whose words are not what stands at its place, or whose key is not that of its words."""

    quotation: Quotation
    found: str
    """What the body has there."""

    @property
    def is_misplaced(self) -> bool:
        """Whether the words themselves differ."""
        return self.found != self.quotation.words


def misquotations() -> Iterator[Misquotation]:
    """Yield every quotation of any state of publication that the text does not bear out."""
    rows = Quotation.objects.select_related("statement").order_by("statement", "start")
    for row in rows.iterator(chunk_size=500):
        found = row.statement.body[row.start : row.end]
        if found != row.words or row.wording != wording_key(row.words):
            yield Misquotation(row, found)

"""What is printed on the card of a statement: values alone, so that equal faces are printed alike."""

from dataclasses import dataclass

from django.urls import reverse

from archive.browse.names import Label
from archive.search.snippets import Piece
from archive.vocabulary.languages import direction, language_name
from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus, Genre


@dataclass(frozen=True)
class CardFace:
    """All that `components/statement_card.html` shows; what is in words here is so in the interface's language."""

    reference: str
    title: str
    language: str
    genre_code: str
    edtf: str
    """The date on the timeline."""
    is_inferred: bool
    """Whether that date is a span which the archive only inferred."""
    source: Label | None
    people: tuple[Label, ...]
    countries: tuple[Label, ...]
    kind_code: str
    status_code: str
    trail: str
    is_possible: bool
    is_by_concept: bool
    marked_title: tuple[Piece, ...]
    snippet: tuple[Piece, ...]

    @property
    def address(self) -> str:
        """The statement's page, with the list that leads there."""
        return reverse("statement", args=[self.reference]) + self.trail

    @property
    def date(self) -> PartialDate | None:
        """The date on the timeline, read."""
        return parse(self.edtf) if self.edtf else None

    @property
    def direction(self) -> str:
        """The direction of the text itself."""
        return direction(self.language)

    @property
    def language_name(self) -> str:
        """The language of the text."""
        return language_name(self.language)

    @property
    def genre(self) -> str:
        """What the text is; nothing where that is not known."""
        return str(Genre(self.genre_code).label) if self.genre_code else ""

    @property
    def exchange_kind(self) -> str:
        """What took place."""
        return str(ExchangeKind(self.kind_code).label) if self.kind_code else ""

    @property
    def exchange_status(self) -> str:
        """The status of the exchange, where it was not simply held."""
        is_plain = not self.status_code or self.status_code == ExchangeStatus.HELD
        return "" if is_plain else str(ExchangeStatus(self.status_code).label)

"""All that helps to resolve the date words of one exchange."""

from dataclasses import dataclass

from archive.detection.cast import Window
from archive.detection.dated import Dated
from archive.detection.exchange_cues import Frame
from archive.detection.facts import Fact
from archive.detection.printed_dates import DateWord
from archive.detection.reading import Reading
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus

_LASTING = frozenset({ExchangeKind.VISIT, ExchangeKind.SUMMIT, ExchangeKind.NEGOTIATION})


@dataclass(frozen=True)
class Surroundings:
    """A reading, the exchange it tells of, and what is known of when it was written."""

    reading: Reading
    frame: Frame
    issued: list[Dated]
    anchor: Dated | None
    """The day of writing, when one is known."""
    clutter: list[DateWord]
    posts: list[Fact]
    window: Window | None

    @property
    def ahead(self) -> bool:
        """Whether the exchange lies in the future of the text."""
        return self.frame.status in {ExchangeStatus.ANNOUNCED, ExchangeStatus.CANCELLED}

    @property
    def signing(self) -> bool:
        """Whether the exchange is the signing itself, so that "signed on …" dates it."""
        return self.frame.kind is ExchangeKind.SIGNING

    @property
    def lasting(self) -> bool:
        """Whether the exchange can last for days, so that "from Monday" dates it."""
        return self.frame.kind in _LASTING

"""How the archive stands: the last verification, the head of the log, and how far the index is behind."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from archive.models import Capture, Event, IndexChange, Statement
from archive.search.engine import IndexUnavailable, open_snapshot
from archive.vocabulary.terms import EventVerb

VERIFY_WITHIN = timedelta(days=30)


@dataclass(frozen=True)
class IndexLag:
    """How far the index is behind the database."""

    is_away: bool
    waiting: int
    seconds: float


@dataclass(frozen=True)
class LastVerification:
    """When the archive was last verified, how, and with what result."""

    at: datetime
    mode: str
    found: int
    checked: dict[str, int]
    head: str

    @property
    def is_overdue(self) -> bool:
        """Whether it is longer ago than promised."""
        return timezone.now() - self.at > VERIFY_WITHIN


@dataclass(frozen=True)
class Standing:
    """What the page about integrity shows."""

    last: LastVerification | None
    last_full: LastVerification | None
    head: str
    events: int
    captures: int
    statements: int
    lag: IndexLag


def index_lag() -> IndexLag:
    """Return whether the index is away, and how many changes wait since when."""
    oldest = IndexChange.objects.order_by("at").values_list("at", flat=True).first()
    seconds = max(0.0, (timezone.now() - oldest).total_seconds()) if oldest else 0.0
    try:
        open_snapshot()
        is_away = False
    except IndexUnavailable:
        is_away = True
    return IndexLag(is_away, IndexChange.objects.count(), round(seconds, 1))


def standing() -> Standing:
    """Return how the archive stands."""
    verified = [_read(event) for event in Event.objects.of_archive(EventVerb.VERIFIED)[:50]]
    return Standing(
        last=verified[0] if verified else None,
        last_full=next((one for one in verified if one.mode == "full"), None),
        head=Event.objects.head(),
        events=Event.objects.count(),
        captures=Capture.objects.count(),
        statements=Statement.objects.published().count(),
        lag=index_lag(),
    )


def _read(event: Event) -> LastVerification:
    about: dict[str, Any] = event.changes
    return LastVerification(event.at, about["mode"], about["found"], about["checked"], about["head"])

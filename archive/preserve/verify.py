"""Is everything the archive promised to keep still there, and still the same? One report, logged."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from archive.models import Event
from archive.models.events import record_archive_event
from archive.preserve.derivations import check_bodies, check_days, check_quotations
from archive.preserve.findings import Report
from archive.preserve.fixity import check_captures, check_texts
from archive.preserve.one_view import one_view
from archive.preserve.parity import check_index
from archive.preserve.provenance import check_captures_logged, check_chain, check_statements_follow_log
from archive.vocabulary.terms import EventVerb

Progress = Callable[[str], None]
MOST_LOGGED = 100
"""Findings that the log keeps word for word; it keeps the number of all."""


@dataclass(frozen=True)
class Verification:
    """A report with how it came about."""

    mode: str
    seconds: float
    report: Report
    head: str
    """The digest of the last event that was checked."""
    extra: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return all of it as plain values."""
        about = {"mode": self.mode, "seconds": round(self.seconds, 1), "head": self.head}
        return {**about, **self.report.as_json(), **self.extra}


def verify(*, full: bool = True, sample: int = 0, progress: Progress = lambda _step: None) -> Verification:
    """Check captures, log, texts and index; quick leaves the bytes and the derived texts unread."""
    started, report = monotonic(), Report()
    mode = (f"sample of {sample}" if sample else "full") if full else "quick"
    for name, check in _steps(full=full):
        progress(name)
        with one_view():
            check(report)
    progress("captures")
    check_captures(report, full=full, sample=sample)
    progress("index")
    check_index(report, full=full)
    return Verification(mode, monotonic() - started, report, Event.objects.head())


def _steps(*, full: bool) -> list[tuple[str, Callable[[Report], None]]]:
    steps: list[tuple[str, Callable[[Report], None]]] = [
        ("event log", check_chain),
        ("captures in the log", check_captures_logged),
    ]
    if full:
        steps += [
            ("statements in the log", check_statements_follow_log),
            ("texts of captures", check_texts),
            ("bodies", check_bodies),
            ("quotations", check_quotations),
            ("dates", check_days),
        ]
    return steps


def record_verification(verification: Verification) -> Event:
    """Log a verification, so that readers see when the last one was and what it found."""
    whole = verification.as_json()
    findings = whole.pop("findings")
    return record_archive_event(
        EventVerb.VERIFIED, changes={**whole, "found": len(findings), "findings": findings[:MOST_LOGGED]}
    )

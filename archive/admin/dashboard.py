"""What waits for a curator, in numbers that each open the list behind them."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db.models import Max, Min, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from archive.models import ErrorReport, Event, Exchange, IndexChange, Source, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, EventVerb, ExchangeStatus, StatementState

NOT_LATELY = timedelta(days=30)
MOST_SHOWN = 5


@dataclass(frozen=True)
class Line:
    """One record of a panel."""

    words: str
    address: str
    note: str = ""


@dataclass(frozen=True)
class Panel:
    """One number with what it counts, and the first records behind it."""

    key: str
    title: str | Promise
    count: int | None
    address: str
    note: str = ""
    lines: list[Line] = field(default_factory=list)
    is_urgent: bool = False


def dashboard(user: Any) -> list[Panel]:
    """Return what waits, in the order a morning begins."""
    return [*_drafts(user), _conflicts(), _announcements(), _reports(), _sources(), _index(), _integrity()]


def _queue(query: str) -> str:
    return f"{reverse('admin:archive_statement_changelist')}?{query}"


def _drafts(user: Any) -> list[Panel]:
    drafts = Statement.objects.open_drafts()
    waiting = drafts.exclude(state=StatementState.ON_HOLD)
    oldest = waiting.aggregate(oldest=Min("created_at"))["oldest"]
    unreviewed = Statement.objects.published().filter(never_reviewed=True)
    return [
        Panel(
            "waiting",
            gettext_lazy("Drafts waiting"),
            waiting.count(),
            _queue("queue=waiting"),
            _("the oldest for %(time)s") % {"time": timesince(oldest)} if oldest else "",
            [_statement_line(one) for one in waiting.order_by("created_at", "pk")[:MOST_SHOWN]],
        ),
        Panel("mine", gettext_lazy("On your desk"), drafts.filter(assigned_to=user).count(), _queue("queue=mine")),
        Panel(
            "held",
            gettext_lazy("On hold"),
            drafts.filter(state=StatementState.ON_HOLD).count(),
            _queue("queue=held"),
        ),
        Panel(
            "unreviewed", gettext_lazy("Published without review"), unreviewed.count(), _queue("queue=never_reviewed")
        ),
    ]


def _statement_line(statement: Statement) -> Line:
    address = reverse("admin:archive_statement_change", args=[statement.pk])
    return Line(str(statement), address, str(statement.get_state_display()))


def _conflicts() -> Panel:
    """Exchanges whose accounts give dates that cannot all be right and that nobody has settled."""
    settled = Q(claims__field=ClaimField.EXCHANGE_DATE, claims__state=ClaimState.ACCEPTED)
    found = Exchange.objects.filter(occurred_on__startswith="[").exclude(settled).distinct().order_by("-pk")
    return _exchange_panel("conflicts", gettext_lazy("Conflicts unsettled"), found, "occurred_on__startswith=%5B")


def _announcements() -> Panel:
    """Announced exchanges whose day is past and that no account says were held."""
    today = timezone.localdate()
    past = Q(occurred_on_latest__lt=today) | Q(occurred_on="")
    found = Exchange.objects.published().filter(past, status=ExchangeStatus.ANNOUNCED).order_by("-pk")
    query = f"status__exact={ExchangeStatus.ANNOUNCED.value}"
    return _exchange_panel("announced", gettext_lazy("Announcements without an account"), found, query)


def _exchange_panel(key: str, title: str | Promise, found: Any, query: str) -> Panel:
    lines = [
        Line(str(one), reverse("admin:archive_exchange_change", args=[one.pk]), one.reference_code or "")
        for one in found.with_cards()[:MOST_SHOWN]
    ]
    return Panel(key, title, found.count(), f"{reverse('admin:archive_exchange_changelist')}?{query}", lines=lines)


def _reports() -> Panel:
    """What readers say is wrong and nobody has answered."""
    waiting = ErrorReport.objects.waiting().select_related("statement")
    lines = [
        Line(str(one.statement), reverse("admin:archive_errorreport_change", args=[one.pk]), one.get_part_display())
        for one in waiting.order_by("created_at")[:MOST_SHOWN]
    ]
    address = f"{reverse('admin:archive_errorreport_changelist')}?state__exact=open"
    return Panel("reports", gettext_lazy("Errors readers report"), waiting.count(), address, lines=lines)


def _sources() -> Panel:
    """Sources that documents have come from, but none of late."""
    since = timezone.now() - NOT_LATELY
    last = Max("statements__capture__retrieved_at")
    silent = Source.objects.annotate(last=last).filter(last__lt=since).prefetch_related("names").order_by("last")
    lines = [
        Line(str(one), reverse("admin:archive_source_change", args=[one.pk]), timesince(one.last))
        for one in silent[:MOST_SHOWN]
    ]
    note = _("nothing received for %(days)s days") % {"days": NOT_LATELY.days}
    title = gettext_lazy("Sources not harvested lately")
    return Panel("sources", title, silent.count(), reverse("admin:archive_source_changelist"), note, lines)


def _index() -> Panel:
    """How far search lags behind the database."""
    waiting = IndexChange.objects.aggregate(oldest=Min("at"))
    count = IndexChange.objects.count()
    note = _("search shows every change")
    if count:
        note = _("the oldest for %(time)s") % {"time": timesince(waiting["oldest"])}
    return Panel("index", gettext_lazy("Changes search waits for"), count, "", note, is_urgent=count > 100)


def _integrity() -> Panel:
    """When the archive was last verified, and what was found."""
    last = Event.objects.of_archive(EventVerb.VERIFIED).first()
    title = gettext_lazy("Last integrity check")
    if last is None:
        return Panel("integrity", title, None, "", _("never: run manage.py archive verify"), is_urgent=True)
    found = int(last.changes.get("found", 0))
    words = ngettext("%(n)s finding", "%(n)s findings", found) % {"n": found} if found else _("nothing found")
    note = _("%(time)s ago: %(result)s") % {"time": timesince(last.at), "result": words}
    is_old = last.at.date() < date.today() - NOT_LATELY  # noqa: DTZ011 - a day, no instant
    return Panel("integrity", title, None, "", note, is_urgent=bool(found) or is_old)

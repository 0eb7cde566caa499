"""The queue: which drafts wait, how sure their proposals are, and on whose desk they lie."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from archive.models import Statement
from archive.vocabulary.terms import ClaimState, Confidence, StatementState

PARAMETER = "queue"

_WAITING = [StatementState.DRAFT, StatementState.IN_REVIEW]
_OPEN = [*_WAITING, StatementState.ON_HOLD]


def views_of(user: Any) -> dict[str, tuple[str | Promise, Q]]:
    """Return the views of the queue by name: what each is called and what it keeps."""
    return {
        "waiting": (_("Waiting"), Q(state__in=_WAITING)),
        "mine": (_("On my desk"), Q(state__in=_OPEN, assigned_to=user)),
        "nobody": (_("On nobody's desk"), Q(state__in=_WAITING, assigned_to=None)),
        "held": (_("On hold"), Q(state=StatementState.ON_HOLD)),
        "never_reviewed": (_("Published without review"), Q(state=StatementState.PUBLISHED, never_reviewed=True)),
        "all": (_("All"), Q()),
    }


@dataclass(frozen=True)
class Tab:
    """One view of the queue with what is in it."""

    name: str
    label: str | Promise
    count: int
    is_active: bool


def tabs(user: Any, active: str) -> list[Tab]:
    """Return the views with their counts, in one query."""
    views = views_of(user)
    counts = Statement.objects.aggregate(**{name: Count("pk", filter=kept) for name, (_label, kept) in views.items()})
    return [Tab(name, label, counts[name], name == active) for name, (label, _kept) in views.items()]


class QueueFilter(admin.SimpleListFilter):
    """Which view; without any choice or search, what waits."""

    title = _("queue")
    parameter_name = PARAMETER
    template = "admin/archive/statement/no_filter.html"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, Any]]:
        """Return the views by name."""
        self.user, self.is_bare = request.user, not request.GET
        return [(name, label) for name, (label, _kept) in views_of(request.user).items()]

    def value(self) -> str:
        """Return the view: what waits where nothing is asked for, else everything."""
        return super().value() or ("waiting" if self.is_bare else "all")

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep what the view holds."""
        _label, kept = views_of(request.user).get(self.value(), ("", Q()))
        return queryset.filter(kept)


class SureFilter(admin.SimpleListFilter):
    """How sure the waiting proposals are."""

    title = _("confidence")
    parameter_name = "sure"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, Any]]:
        """Return the three cases."""
        return [
            ("all", _("All of high confidence")),
            ("some", _("Some to look at")),
            ("conflicts", _("Proposals that contradict each other")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep the drafts of one case."""
        match self.value():
            case "all":
                return queryset.filter(claims_doubtful=0, claims_waiting__gt=0)
            case "some":
                return queryset.filter(claims_doubtful__gt=0)
            case "conflicts":
                return queryset.filter(claims_in_conflict__gt=0)
        return queryset


def with_confidence(statements: QuerySet[Statement]) -> QuerySet[Statement]:
    """Count, for each, the proposals nobody decided, those less than sure, and those in conflict."""
    waiting = Q(claims__state=ClaimState.PROPOSED)
    in_conflict = waiting & Q(claims__conflicts=True)
    doubtful = waiting & (~Q(claims__confidence=Confidence.HIGH) | Q(claims__conflicts=True))
    return statements.annotate(
        claims_waiting=Count("claims", filter=waiting),
        claims_doubtful=Count("claims", filter=doubtful),
        claims_in_conflict=Count("claims", filter=in_conflict),
    )

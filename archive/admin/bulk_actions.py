"""The queue's actions, and the way back from the last of them."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from archive.ingest.bulk import (
    Outcome,
    accept_confident,
    assign,
    hold_all,
    last_batch,
    publish_all,
    undo_last,
)
from archive.ingest.load_gazetteer import load_gazetteer
from archive.ingest.proposals import proposing
from archive.ingest.publish import NotAllowedError
from archive.ingest.redetect import redetect
from archive.models import Statement
from archive.vocabulary.terms import EventVerb

MOST_REFUSALS = 8


def agent_of(request: HttpRequest) -> User:
    """Return the curator; admin views have checked that somebody is logged in."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


class BulkActions(admin.ModelAdmin[Any]):
    """Actions on the chosen statements; each is one transaction and can be undone."""

    actions = ("accept_selected", "take_selected", "give_back_selected", "publish_selected", "hold_selected", "reread")

    @admin.action(description=gettext_lazy("Accept proposals of high confidence"), permissions=["change"])
    def accept_selected(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Accept what detectors are sure of and nothing contradicts."""
        outcome = accept_confident(queryset, agent_of(request))
        words = ngettext("Accepted in %(n)s draft.", "Accepted in %(n)s drafts.", outcome.done)
        self._tell(request, outcome, words)

    @admin.action(description=gettext_lazy("Put on my desk"), permissions=["change"])
    def take_selected(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Assign to whoever asks."""
        outcome = assign(queryset, agent_of(request), agent_of(request))
        self._tell(request, outcome, ngettext("%(n)s is on your desk.", "%(n)s are on your desk.", outcome.done))

    @admin.action(description=gettext_lazy("Put on nobody's desk"), permissions=["change"])
    def give_back_selected(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Assign to nobody."""
        outcome = assign(queryset, None, agent_of(request))
        self._tell(request, outcome, ngettext("%(n)s given back.", "%(n)s given back.", outcome.done))

    @admin.action(description=gettext_lazy("Publish"), permissions=["publish"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Publish what is ready; say of the others what is missing."""
        outcome = publish_all(queryset, agent_of(request))
        self._tell(request, outcome, ngettext("%(n)s published.", "%(n)s published.", outcome.done))

    @admin.action(description=gettext_lazy("Put on hold"), permissions=["change"])
    def hold_selected(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Set drafts aside."""
        outcome = hold_all(queryset, agent_of(request))
        self._tell(request, outcome, ngettext("%(n)s put on hold.", "%(n)s put on hold.", outcome.done))

    @admin.action(description=gettext_lazy("Detect again with today's detectors"), permissions=["change"])
    def reread(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Read drafts again; what editors decided stays. Nothing is lost, so there is nothing to undo."""
        outcome = Outcome()
        with proposing(load_gazetteer()) as propose:
            for statement in queryset:
                try:
                    redetect(statement, agent_of(request), propose=propose)
                    outcome.done += 1
                except NotAllowedError as error:
                    outcome.refused.append((statement, str(error)))
        self._tell(request, outcome, ngettext("%(n)s read again.", "%(n)s read again.", outcome.done))

    def has_publish_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may let readers see statements."""
        return request.user.has_perm("archive.publish_statement")

    def may_undo(self, request: HttpRequest) -> bool:
        """Tell whether somebody may take their last bulk action back: what it published is withdrawn."""
        if not self.has_change_permission(request):
            return False
        was_published = any(event.verb == EventVerb.PUBLISHED for event in last_batch(agent_of(request)))
        return not was_published or request.user.has_perm("archive.withdraw_statement")

    def undo_view(self, request: HttpRequest) -> HttpResponse:
        """Take the last bulk action back."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.may_undo(request):
            raise PermissionDenied
        try:
            outcome = undo_last(agent_of(request), request.POST.get("reason", ""))
        except NotAllowedError as error:
            self.message_user(request, str(error), messages.ERROR)
        else:
            if outcome.done or outcome.refused:
                self._tell(request, outcome, ngettext("%(n)s as before.", "%(n)s as before.", outcome.done))
            else:
                self.message_user(request, _("There is nothing to undo."), messages.WARNING)
        return HttpResponseRedirect(reverse("admin:archive_statement_changelist"))

    def _tell(self, request: HttpRequest, outcome: Outcome, words: str) -> None:
        if outcome.done or not outcome.refused:
            self.message_user(request, words % {"n": outcome.done})
        for statement, sentence in outcome.refused[:MOST_REFUSALS]:
            self.message_user(request, f"{statement}: {sentence}", messages.WARNING)
        left = len(outcome.refused) - MOST_REFUSALS
        if left > 0:
            words = ngettext("%(n)s more was refused.", "%(n)s more were refused.", left) % {"n": left}
            self.message_user(request, words, messages.WARNING)

"""The curator's pages that merge two records of one thing, and split one record of two."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from archive.admin.value_forms import official_field
from archive.ingest.merge_exchanges import merge_exchanges
from archive.ingest.merge_officials import merge_officials
from archive.ingest.merge_suggestions import exchanges_alike, officials_alike
from archive.ingest.publish import NotAllowedError
from archive.ingest.split_exchange import split_exchange
from archive.models import Exchange, Official


class ReasonForm(forms.Form):
    """Asks why."""

    reason = forms.CharField(label=gettext_lazy("Reason"), widget=forms.TextInput(attrs={"size": 70}))


class MergeExchangeForm(ReasonForm):
    target = forms.CharField(
        label=gettext_lazy("Reference code of the exchange it is part of"),
        max_length=20,
        widget=forms.TextInput(attrs={"list": "alike", "autocomplete": "off"}),
    )
    field_order = ("target", "reason")

    def clean_target(self) -> Exchange:
        """Find the exchange by its code."""
        code = self.cleaned_data["target"].strip().upper()
        found: Exchange | None = Exchange.objects.filter(reference_code=code).first()
        if found is None:
            raise forms.ValidationError(_("No exchange has the code “%(code)s”.") % {"code": code})
        return found


class MergeOfficialForm(ReasonForm):
    target = official_field()
    field_order = ("target", "reason")

    def clean_target(self) -> Official:
        """Find the official by id or name."""
        found: Official = Official.objects.get(slug=self.cleaned_data["target"])
        return found


class SplitForm(ReasonForm):
    """For each account: it stays, moves, or tells of both exchanges."""

    CHOICES = (
        ("stay", gettext_lazy("stays")),
        ("move", gettext_lazy("tells of the other exchange")),
        ("both", gettext_lazy("tells of both")),
    )

    def __init__(self, exchange: Exchange, data: Any = None) -> None:
        super().__init__(data)
        self.accounts = {
            f"account-{account.pk}": account for account in exchange.accounts.select_related("statement__source")
        }
        for name, account in self.accounts.items():
            label = f"{account.statement.reference_code or account.statement.pk} · {account.statement}"
            self.fields[name] = forms.ChoiceField(
                label=label, choices=self.CHOICES, initial="stay", widget=forms.RadioSelect
            )
        self.order_fields([*self.accounts, "reason"])

    def chosen(self, choice: str) -> list[Any]:
        """Return the accounts of which this was chosen."""
        return [account for name, account in self.accounts.items() if self.cleaned_data[name] == choice]


class MergingPages(admin.ModelAdmin[Any]):
    """A ModelAdmin with pages beside the change form, each a form that asks for a reason."""

    change_form_template = "admin/archive/mergeable_change_form.html"

    def pages(self) -> dict[str, Callable[..., HttpResponse]]:
        """Return the pages by the last part of their address."""
        return {"merge": self.merge_view}

    def get_urls(self) -> list[URLPattern]:
        """Add the pages under each record."""
        own = [
            path(
                f"<path:object_id>/{name}/",
                self.admin_site.admin_view(view),
                name=f"{self.opts.app_label}_{self.opts.model_name}_{name}",
            )
            for name, view in self.pages().items()
        ]
        return [*own, *super().get_urls()]

    def merge_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Merge a record into another one."""
        raise NotImplementedError

    def record_for(self, request: HttpRequest, object_id: str) -> Any:
        """Return the record, if whoever asks may merge and split such records."""
        if not self.has_merge_permission(request):
            raise PermissionDenied
        record = self.get_object(request, object_id)
        if record is None:
            raise Http404
        return record

    def has_merge_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may merge and split records of this kind."""
        return request.user.has_perm(f"archive.merge_{self.opts.model_name}")

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        """Offer the pages to those who may use them."""
        context["may_merge"] = self.has_merge_permission(request)
        return super().render_change_form(request, context, *args, **kwargs)

    def carry_out(
        self, request: HttpRequest, form: forms.Form, act: Callable[[User], Any], done: str
    ) -> HttpResponse | None:
        """Do what a valid form asks and lead to the record that is left; None when something is to be mended."""
        if request.method != "POST" or not form.is_valid() or not isinstance(request.user, User):
            return None
        try:
            left = act(request.user)
        except NotAllowedError as error:
            form.add_error(None, str(error))
            return None
        self.message_user(request, done, messages.SUCCESS)
        address = f"admin:{self.opts.app_label}_{self.opts.model_name}_change"
        return HttpResponseRedirect(reverse(address, args=[left.pk]))

    def page(self, request: HttpRequest, record: Any, form: forms.Form, **context: Any) -> HttpResponse:
        """Show a form."""
        shown = {**self.admin_site.each_context(request), "opts": self.opts, "object": record, "form": form, **context}
        return TemplateResponse(request, "admin/archive/merging.html", shown)


class ExchangePages(MergingPages):
    """Merging and splitting exchanges."""

    def pages(self) -> dict[str, Callable[..., HttpResponse]]:
        """Return the pages by the last part of their address."""
        return {"merge": self.merge_view, "split": self.split_view}

    def merge_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Merge an exchange into the one it is."""
        record = self.record_for(request, object_id)
        form = MergeExchangeForm(request.POST or None)
        answer = self.carry_out(
            request,
            form,
            lambda agent: merge_exchanges(record, form.cleaned_data["target"], agent, form.cleaned_data["reason"]),
            _("Merged: the old address leads here."),
        )
        return answer or self.page(
            request,
            record,
            form,
            title=_("Merge into another exchange"),
            lead=_("All accounts and settled values go to the other exchange; this one's address will lead there."),
            verb=_("Merge"),
            alike=[one for one in exchanges_alike(record) if one.exchange.reference_code],
        )

    def split_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Split an exchange that is two."""
        record = self.record_for(request, object_id)
        form = SplitForm(record, request.POST or None)
        answer = self.carry_out(
            request,
            form,
            lambda agent: split_exchange(
                record, form.chosen("move"), form.chosen("both"), agent, form.cleaned_data["reason"]
            ),
            _("Split: this is the new exchange. Review what its accounts claim of it."),
        )
        return answer or self.page(
            request,
            record,
            form,
            title=_("Split into two exchanges"),
            lead=_("Choose the accounts that tell of another exchange; it gets a reference code of its own."),
            verb=pgettext("action", "Split"),
        )


class OfficialPages(MergingPages):
    """Merging two records of one person."""

    def merge_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Merge an official into the record of the same person."""
        record = self.record_for(request, object_id)
        form = MergeOfficialForm(request.POST or None)
        answer = self.carry_out(
            request,
            form,
            lambda agent: merge_officials(record, form.cleaned_data["target"], agent, form.cleaned_data["reason"]),
            _("Merged: the old address leads here."),
        )
        return answer or self.page(
            request,
            record,
            form,
            title=_("Merge into another official"),
            lead=_("Names, offices and everything said go to the other record; this one's address will lead there."),
            verb=_("Merge"),
            known=officials_alike(record),
            everyone=Official.objects.exclude(pk=record.pk).prefetch_related("names"),
        )

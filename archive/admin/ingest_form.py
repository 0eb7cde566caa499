"""The way a document enters: pasted, uploaded or fetched from an address."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.contrib.auth.models import User
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.cleaning.raw import RawDocument
from archive.cleaning.refusal import UnreadableDocument
from archive.ingest.draft import draft, keep_unread
from archive.ingest.fetch import Retrieval, fetch
from archive.ingest.fetch_refusal import FetchRefused
from archive.models import Source, Statement


class IngestForm(forms.Form):
    """One document, in one of three ways. What was typed stays in the form whatever goes wrong."""

    text = forms.CharField(
        label=gettext_lazy("Paste the text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "dir": "auto"}),
        help_text=gettext_lazy("With everything around it: what is page clutter is cut, listed and can be restored."),
    )
    file = forms.FileField(
        label=gettext_lazy("or choose a file"),
        required=False,
        allow_empty_file=True,
        widget=forms.ClearableFileInput(attrs={"accept": ".txt,.html,.htm,.pdf,.docx,.eml"}),
        help_text=gettext_lazy("Text, HTML, PDF, DOCX or e-mail, up to 5 MB."),
    )
    address = forms.CharField(
        label=gettext_lazy("or give the address of a page"),
        required=False,
        max_length=2000,
        widget=forms.TextInput(attrs={"inputmode": "url", "placeholder": "https://", "dir": "ltr"}),
        help_text=gettext_lazy("The page is fetched once and kept as it was served."),
    )
    source = forms.ModelChoiceField(
        label=gettext_lazy("Source, if you know it"),
        queryset=Source.objects.all(),
        required=False,
        widget=AutocompleteSelect(Statement._meta.get_field("source"), admin.site),
    )

    def clean(self) -> dict[str, Any]:
        """Ask for one document and no more than one."""
        data = super().clean() or {}
        given = [name for name in ("text", "file", "address") if _is_given(data.get(name))]
        if not given and not self.errors:
            raise forms.ValidationError(
                _("There is nothing to read yet: paste a text, choose a file or give an address.")
            )
        if len(given) > 1:
            raise forms.ValidationError(_("Give one document at a time: a text, a file or an address."))
        return data

    def ingest(self, agent: User) -> Statement | None:
        """Read the document into a draft; on failure say why in the form and return None.

        What was uploaded or fetched but cannot be read is kept on hold, with the reason.
        """
        retrieval: Retrieval | None = None
        try:
            raw, retrieval = self._received()
        except FetchRefused as error:
            self.add_error("address", str(error))
            return None
        source = self.cleaned_data["source"]
        try:
            return draft(raw, agent, source=source, retrieval=retrieval)
        except UnreadableDocument as error:
            self._refuse(raw, retrieval, str(error), agent)
            return None

    def _received(self) -> tuple[RawDocument, Retrieval | None]:
        data = self.cleaned_data
        if data["address"]:
            retrieval = fetch(data["address"].strip(), most_bytes=settings.MAX_DOCUMENT_BYTES)
            return retrieval.as_document(), retrieval
        if data["file"] is not None:
            upload = data["file"]
            return RawDocument(upload.read(), upload.content_type or "", upload.charset or "", upload.name or ""), None
        return RawDocument(data["text"].encode(), "text/plain", "utf-8"), None

    def _refuse(self, raw: RawDocument, retrieval: Retrieval | None, sentence: str, agent: User) -> None:
        if self.cleaned_data["text"].strip():
            self.add_error("text", sentence)
            return
        if raw.data and len(raw.data) <= settings.MAX_DOCUMENT_BYTES:
            keep_unread(raw, agent, sentence, source=self.cleaned_data["source"], retrieval=retrieval)
            sentence = _("%(sentence)s The file itself is kept in the queue, on hold.") % {"sentence": sentence}
        self.add_error("address" if retrieval else "file", sentence)


def _is_given(value: Any) -> bool:
    return value is not None and value is not False and (not isinstance(value, str) or bool(value.strip()))

"""The way documents enter: pasted, uploaded (one or several files) or fetched from an address."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.models import User
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.cleaning.raw import RawDocument
from archive.cleaning.refusal import UnreadableDocument
from archive.ingest.draft import draft, keep_unread
from archive.ingest.fetch import Retrieval, fetch
from archive.ingest.fetch_refusal import FetchRefused
from archive.ingest.redetect import why_unread
from archive.models import Source, Statement

MOST_FILES = 50


@dataclass(frozen=True)
class Outcome:
    """What became of one document."""

    name: str
    statement: Statement | None
    """The draft, or what is kept on hold; None where nothing was kept."""
    refusal: str = ""

    @property
    def is_read(self) -> bool:
        """Whether it became a draft."""
        return not self.refusal

    @cached_property
    def unread(self) -> str:
        """Why the draft has no proposals, "" where detectors read it."""
        return why_unread(self.statement) if self.statement else ""


class SeveralFilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """One file or several."""

    widget = SeveralFilesInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """Return the files, each checked by itself."""
        files = data if isinstance(data, list | tuple) else [data]
        if len(files) > MOST_FILES:
            raise forms.ValidationError(_("Give at most %(n)s files at a time.") % {"n": MOST_FILES})
        return [one for one in (forms.FileField.clean(self, file, initial) for file in files) if one]


class IngestForm(forms.Form):
    """Documents in one of three ways. What was typed stays in the form whatever goes wrong."""

    text = forms.CharField(
        label=gettext_lazy("Paste the text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "dir": "auto"}),
        help_text=gettext_lazy("With everything around it: what is page clutter is cut, listed and can be restored."),
    )
    file = SeveralFilesField(
        label=gettext_lazy("or choose files"),
        required=False,
        allow_empty_file=True,
        widget=SeveralFilesInput(attrs={"accept": ".txt,.html,.htm,.pdf,.docx,.eml"}),
        help_text=gettext_lazy("Text, HTML, PDF, DOCX or e-mail, up to 5 MB each; several at once if you like."),
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
        queryset=Source.objects.prefetch_related("names"),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Ask for one way in and no more than one."""
        data = super().clean() or {}
        given = [name for name in ("text", "file", "address") if _is_given(data.get(name))]
        if not given and not self.errors:
            raise forms.ValidationError(
                _("There is nothing to read yet: paste a text, choose a file or give an address.")
            )
        if len(given) > 1:
            raise forms.ValidationError(_("Give one document at a time: a text, a file or an address."))
        return data

    def ingest(self, agent: User) -> list[Outcome]:
        """Read every document into a draft; a single one that fails is an error of the form.

        What was uploaded or fetched but cannot be read is kept on hold, with the reason.
        """
        data = self.cleaned_data
        if data["address"]:
            return [self._fetched(data["address"].strip(), agent)]
        if data["file"]:
            outcomes = [self._read(_uploaded(file), agent) for file in data["file"]]
            if len(outcomes) == 1 and not outcomes[0].is_read:
                self.add_error("file", outcomes[0].refusal)
            return outcomes
        return [self._pasted(data["text"], agent)]

    def _pasted(self, text: str, agent: User) -> Outcome:
        """Read a pasted text; one that fails is still in the form, so it is not kept twice."""
        try:
            return Outcome("", draft(RawDocument(text.encode(), "text/plain", "utf-8"), agent, source=self._source))
        except UnreadableDocument as error:
            self.add_error("text", str(error))
            return Outcome("", None, str(error))

    def _fetched(self, address: str, agent: User) -> Outcome:
        try:
            retrieval = fetch(address, most_bytes=settings.MAX_DOCUMENT_BYTES)
            outcome = self._read(retrieval.as_document(), agent, retrieval)
        except FetchRefused as error:
            outcome = Outcome(address, None, str(error))
        if not outcome.is_read:
            self.add_error("address", outcome.refusal)
        return outcome

    def _read(self, raw: RawDocument, agent: User, retrieval: Retrieval | None = None) -> Outcome:
        name = raw.file_name or raw.address
        try:
            return Outcome(name, draft(raw, agent, source=self._source, retrieval=retrieval))
        except UnreadableDocument as error:
            sentence = str(error)
        if not raw.data or len(raw.data) > settings.MAX_DOCUMENT_BYTES:
            return Outcome(name, None, sentence)
        kept = keep_unread(raw, agent, sentence, source=self._source, retrieval=retrieval)
        words = _("%(sentence)s The file itself is kept in the queue, on hold.") % {"sentence": sentence}
        return Outcome(name, kept, words)

    @property
    def _source(self) -> Source | None:
        source: Source | None = self.cleaned_data["source"]
        return source


def _uploaded(upload: Any) -> RawDocument:
    return RawDocument(upload.read(), upload.content_type or "", upload.charset or "", upload.name or "")


def _is_given(value: Any) -> bool:
    """Tell whether one of the ways in was used; an empty file counts, so that it is told to be empty."""
    return bool(value.strip()) if isinstance(value, str) else bool(value)

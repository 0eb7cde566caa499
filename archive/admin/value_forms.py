"""One small form a field of a claim: the curator's way to write the value that a detector missed or got wrong.

The names of the inputs are the keys of the claim's value (archive/detection/facts.py).
"""

import re
from collections.abc import Callable
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from archive.models import Country, Official, Quotation, Source, Statement, Topic
from archive.models.authority import validate_partial_date
from archive.vocabulary.languages import LANGUAGES
from archive.vocabulary.names import name_key
from archive.vocabulary.terms import (
    Channel,
    ClaimField,
    CountryRole,
    ExchangeKind,
    ExchangeStatus,
    Genre,
    QuotationKind,
)

OFFICIAL_ROLES = [
    ("participant", _("Took part")),
    ("speaker", _("Speaker")),
    ("signatory", _("Signatory")),
    ("spokesperson", _("Spokesperson")),
    ("mentioned", _("Mentioned")),
]


class RecordField(forms.CharField):
    """The id of an authority record, typed as its id or as any of its names, with suggestions."""

    def __init__(self, records: Callable[[], QuerySet[Any]], key: str, suggestions: str, **kwargs: Any) -> None:
        self.records, self.key = records, key
        kwargs.setdefault("widget", forms.TextInput(attrs={"list": suggestions, "autocomplete": "off"}))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        """Return the record's id; refuse what no record bears."""
        text = super().clean(value)
        if not text:
            return ""
        exact = self.records().filter(**{f"{self.key}__iexact": text}).values_list(self.key, flat=True).first()
        named = self.records().filter(names__key=name_key(text)).values_list(self.key, flat=True).distinct()
        found = [exact] if exact else list(named[:2])
        if len(found) != 1:
            raise forms.ValidationError(
                _("No record is called “%(text)s”: choose one from the list, or add it first.")
                if not found
                else _("More than one record is called “%(text)s”: choose one from the list."),
                params={"text": text},
            )
        return str(found[0])


def official_field(**kwargs: Any) -> RecordField:
    """Return an input for an official."""
    return RecordField(Official.objects.all, "slug", "known-officials", label=_("Official"), **kwargs)


def country_field(**kwargs: Any) -> RecordField:
    """Return an input for a country."""
    return RecordField(Country.objects.all, "code", "known-countries", label=_("Country"), **kwargs)


GROUNDS = ("because", "elsewhere")
"""Inputs that say what an editor's value rests on; they are no part of the value."""


class ValueForm(forms.Form):
    """The inputs of one field's value, with what it rests on outside the text."""

    because = forms.CharField(label=_("Because"), required=False, max_length=300)
    elsewhere = forms.URLField(
        label=_("Evidence elsewhere (address)"), required=False, max_length=2000, assume_scheme="https"
    )

    def __init__(self, *args: Any, value: dict[str, Any] | None = None, **kwargs: Any) -> None:
        if value is not None:
            kwargs["initial"] = self.initial_from(value)
        super().__init__(*args, **kwargs)
        self.order_fields([name for name in self.fields if name not in GROUNDS])
        if value is None:
            self._begin_with_first_choices()

    def has_changed(self) -> bool:
        """Tell whether something was sent that differs; nothing sent is nothing changed."""
        return self.is_bound and super().has_changed()

    def _begin_with_first_choices(self) -> None:
        """Count a list that stands at its first choice, as browsers send it, as untouched."""
        for field in self.fields.values():
            if isinstance(field, forms.ChoiceField):
                field.initial = next(iter(field.widget.choices))[0]

    def ask_for_group(self, groups: list[int]) -> None:
        """Let the curator say which exchange of the document the value is about."""
        names = [(str(group), _("the main one") if group == 0 else str(group)) for group in groups]
        self.fields["group"] = forms.TypedChoiceField(label=_("Exchange"), choices=names, coerce=int, initial="0")

    def grounds(self) -> dict[str, str]:
        """Return the note and the address that an editor's claim keeps beside its value."""
        return {"reason": self.cleaned_data["because"], "reference": self.cleaned_data["elsewhere"]}

    def evidence(self) -> list[dict[str, Any]]:
        """Return the passages the value stands on; none by default."""
        return []

    def initial_from(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return the inputs' content for a claim's value."""
        return {key: item for key, item in value.items() if not isinstance(item, dict | list)}

    def to_value(self) -> dict[str, Any]:
        """Return the claim's value for the inputs' content."""
        return {name: value for name, value in self.cleaned_data.items() if name not in {*GROUNDS, "group"}}


class TitleForm(ValueForm):
    text = forms.CharField(label=_("Title"), max_length=300)

    def to_value(self) -> dict[str, Any]:
        """Return the title; a curator's title is not a derived one."""
        return {"text": self.cleaned_data["text"], "derived": False}


class LanguageForm(ValueForm):
    code = forms.ChoiceField(label=_("Language"), choices=[("", "—"), *LANGUAGES.items()])


class GenreForm(ValueForm):
    genre = forms.ChoiceField(label=_("Kind of text"), choices=[("", "—"), *Genre.choices])


class DateForm(ValueForm):
    edtf = forms.CharField(
        label=_("Date"),
        max_length=60,
        validators=[validate_partial_date],
        widget=forms.TextInput(attrs={"placeholder": "2023-02-01"}),
    )


class OutletForm(ValueForm):
    source = RecordField(Source.objects.all, "slug", "known-sources", label=_("Source"))


class KindForm(ValueForm):
    kind = forms.ChoiceField(label=_("Kind of exchange"), choices=[("", "—"), *ExchangeKind.choices])


class StatusForm(ValueForm):
    status = forms.ChoiceField(label=_("Status"), choices=[("", "—"), *ExchangeStatus.choices])


class PlaceForm(ValueForm):
    name = forms.CharField(label=_("Place"), max_length=120)
    country = country_field(required=False)


class OfficialForm(ValueForm):
    official = official_field()
    role = forms.ChoiceField(label=_("Role"), choices=OFFICIAL_ROLES)


class CountryForm(ValueForm):
    country = country_field()
    role = forms.ChoiceField(label=_("Role"), choices=CountryRole.choices)


class TopicForm(ValueForm):
    topic = RecordField(Topic.objects.all, "slug", "known-topics", label=_("Topic"))


class InitiativeForm(ValueForm):
    country = country_field()


class PostForm(ValueForm):
    author = official_field(required=False)
    handle = forms.CharField(label=_("Handle"), max_length=60, required=False)
    edtf = forms.CharField(label=_("Posted on"), max_length=60, required=False, validators=[validate_partial_date])


class QuotationForm(ValueForm):
    speaker = forms.CharField(
        label=_("Speaker"),
        required=False,
        widget=forms.TextInput(attrs={"list": "known-speakers", "autocomplete": "off"}),
    )
    channel = forms.ChoiceField(label=_("Channel"), choices=Channel.choices)
    kind = forms.ChoiceField(label=_("Kind"), choices=QuotationKind.choices)
    renders = forms.CharField(label=_("Renders (address of the original quotation)"), required=False, max_length=300)

    def clean_renders(self) -> str:
        """Keep the key of the original's wording, given alone or as the address of its page."""
        parts = [part for part in str(self.cleaned_data["renders"]).split("/") if part]
        key = parts[-1] if parts else ""
        if key and not Quotation.objects.filter(wording=key).exists():
            raise forms.ValidationError(_("No quotation has this address."))
        return key

    def initial_from(self, value: dict[str, Any]) -> dict[str, Any]:
        """Write the speaker as kind:id."""
        speaker = value.get("speaker") or {}
        return {**value, "speaker": f"{speaker['kind']}:{speaker['id']}" if speaker.get("id") else ""}

    def clean_speaker(self) -> dict[str, str] | None:
        """Read official:id, source:id or country:code, or any official's name."""
        text = self.cleaned_data["speaker"]
        if not text:
            return None
        kind, _colon, key = text.rpartition(":")
        fields = {"source": OutletForm.base_fields["source"], "country": CountryForm.base_fields["country"]}
        field = fields.get(kind, OfficialForm.base_fields["official"])
        return {"kind": kind or "official", "id": field.clean(key)}


class AddedQuotationForm(QuotationForm):
    """Words of the text that no detector took for a quotation."""

    words = forms.CharField(
        label=_("Words, as they stand in the text"),
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
    )
    near = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)

    def __init__(self, statement: Statement, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.statement = statement
        self.order_fields(["words", "speaker", "channel", "kind"])

    def clean_words(self) -> str:
        """Find the words in the text, whatever marks and spaces they were copied with; refuse others."""
        words = str(self.cleaned_data["words"])
        tokens = [_MARKS.sub(_ANY_MARK, re.escape(token)) for token in words.split()]
        places = list(re.finditer(r"\s+".join(tokens), self.statement.body)) if tokens else []
        if not places:
            raise forms.ValidationError(_("These words are not in the text as readers will see it."))
        raw_near = self.data.get(self.add_prefix("near"), "")
        near = int(raw_near) if raw_near.isdecimal() else 0
        self.place = min(places, key=lambda place: abs(place.start() - near))
        return self.place.group()

    def evidence(self) -> list[dict[str, Any]]:
        """Return the passage of the capture behind the words."""
        body = self.statement.derivation
        span = body.to_raw(self.place.start(), self.place.end())
        return [{"start": span.start, "end": span.end, "text": body.raw[span.start : span.end]}]

    def to_value(self) -> dict[str, Any]:
        """Return the quotation as a detector would have found it."""
        value = {name: value for name, value in super().to_value().items() if name not in {"words", "near"}}
        text, language = self.cleaned_data["words"], self.statement.language
        return {**value, "text": text, "language": language, "holder": "", "attributed_to": []}


_MARKS = re.compile(r"""\\?['’‘ʼ"“”]""")
_ANY_MARK = r"""['’‘ʼ"“”]"""

VALUE_FORMS: dict[str, type[ValueForm]] = {
    ClaimField.TITLE: TitleForm,
    ClaimField.LANGUAGE: LanguageForm,
    ClaimField.GENRE: GenreForm,
    ClaimField.ISSUE_DATE: DateForm,
    ClaimField.OUTLET: OutletForm,
    ClaimField.EXCHANGE_DATE: DateForm,
    ClaimField.EXCHANGE_KIND: KindForm,
    ClaimField.EXCHANGE_STATUS: StatusForm,
    ClaimField.PLACE: PlaceForm,
    ClaimField.OFFICIAL: OfficialForm,
    ClaimField.COUNTRY: CountryForm,
    ClaimField.TOPIC: TopicForm,
    ClaimField.QUOTATION: QuotationForm,
    ClaimField.POST: PostForm,
    ClaimField.INITIATIVE: InitiativeForm,
}
"""The fields a curator can write; sources cited are only accepted or rejected."""

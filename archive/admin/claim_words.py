"""A claim's value as a curator reads it: names instead of ids, dates with the words they stand on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from archive.admin.value_forms import OFFICIAL_ROLES
from archive.browse.date_words import in_words as date_in_words
from archive.models import Claim, Country, Official, Source, Topic
from archive.vocabulary.languages import language_name
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import Channel, ClaimField, CountryRole, ExchangeKind, ExchangeStatus, Genre

Value = dict[str, Any]

_CHOICES = {
    ClaimField.GENRE: ("genre", dict(Genre.choices)),
    ClaimField.EXCHANGE_KIND: ("kind", dict(ExchangeKind.choices)),
    ClaimField.EXCHANGE_STATUS: ("status", dict(ExchangeStatus.choices)),
}


@dataclass
class Names:
    """The names of all authority records, by kind and id, fetched once a page."""

    by_kind: dict[str, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def load(cls) -> "Names":
        """Fetch them, in two queries a kind."""
        return cls(
            {
                "official": {one.slug: str(one) for one in Official.objects.prefetch_related("names")},
                "country": {one.code: str(one) for one in Country.objects.prefetch_related("names")},
                "topic": {one.slug: str(one) for one in Topic.objects.prefetch_related("names")},
                "source": {one.slug: str(one) for one in Source.objects.prefetch_related("names")},
            }
        )

    def of(self, kind: str, key: str | None) -> str:
        """Return a record's name, or its id where no record bears it."""
        return self.by_kind.get(kind, {}).get(key or "", key or "")


def in_words(claim: Claim, names: Names) -> str:
    """Return the value of a claim in words."""
    about = ClaimField(claim.field)
    if about in _CHOICES:
        key, labels = _CHOICES[about]
        return str(labels.get(claim.value.get(key), claim.value.get(key) or "?"))
    writer = _WRITERS.get(about)
    return writer(claim.value, names) if writer else claim.summary


def _official(value: Value, names: Names) -> str:
    name = names.of("official", value.get("official")) or _unregistered(value)
    return f"{name} · {dict(OFFICIAL_ROLES).get(value.get('role', ''), '')}"


def _country(value: Value, names: Names) -> str:
    role = dict(CountryRole.choices).get(value.get("role", ""), "")
    return f"{names.of('country', value.get('country'))} · {role}"


def _topic(value: Value, names: Names) -> str:
    return names.of("topic", value.get("topic"))


def _post(value: Value, names: Names) -> str:
    who = value.get("handle") or value.get("display_name") or "?"
    posted = date_in_words(parse(value["edtf"])) if value.get("edtf") else ""
    return " · ".join(filter(None, [who, posted]))


def _date(value: Value, names: Names) -> str:
    phrase = f" (« {value['phrase']} »)" if value.get("phrase") else ""
    edtf = value.get("edtf")
    return f"{date_in_words(parse(edtf)) if edtf else '?'}{phrase}"


def _language(value: Value, names: Names) -> str:
    return language_name(value.get("code") or "?")


def _outlet(value: Value, names: Names) -> str:
    return names.of("source", value.get("source")) or value.get("name") or "?"


def _source_cited(value: Value, names: Names) -> str:
    kinds = {
        **dict(Genre.choices),
        **dict(Channel.choices),
        "anonymous": _("Unnamed source"),
        "media": _("Other media"),
    }
    kind = kinds.get(value.get("type") or "", value.get("type") or "?")
    return f"{kind} · {_reference(value.get('issuer'), names) or value.get('name') or '?'}"


def _place(value: Value, names: Names) -> str:
    return ", ".join(filter(None, [value.get("name"), names.of("country", value.get("country"))])) or "?"


def _unregistered(value: Value) -> str:
    return _("%(name)s (not in the authority file)") % {"name": value.get("name") or "?"}


def _quotation(value: Value, names: Names) -> str:
    speaker = _reference(value.get("speaker"), names) or value.get("holder") or "?"
    channel = dict(Channel.choices).get(value.get("channel", ""), "")
    words = value.get("text") or ""
    return f"« {words[:90]}{'…' if len(words) > 90 else ''} » · {speaker} · {channel}"


def _reference(reference: dict[str, str] | None, names: Names) -> str:
    return names.of(reference.get("kind", ""), reference.get("id")) if reference else ""


_WRITERS: dict[ClaimField, Callable[[Value, Names], str]] = {
    ClaimField.OFFICIAL: _official,
    ClaimField.COUNTRY: _country,
    ClaimField.TOPIC: _topic,
    ClaimField.QUOTATION: _quotation,
    ClaimField.POST: _post,
    ClaimField.ISSUE_DATE: _date,
    ClaimField.EXCHANGE_DATE: _date,
    ClaimField.LANGUAGE: _language,
    ClaimField.OUTLET: _outlet,
    ClaimField.SOURCE_CITED: _source_cited,
    ClaimField.PLACE: _place,
    ClaimField.INITIATIVE: _place,
}

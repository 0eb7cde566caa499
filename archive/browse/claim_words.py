"""A claim's value in words a reader understands: names instead of ids, dates instead of EDTF."""

from django.utils.translation import gettext as _

from archive.browse.date_words import in_words
from archive.browse.names import Names
from archive.models import Claim
from archive.vocabulary.languages import language_name
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import ClaimField, ExchangeKind, ExchangeStatus, Genre

QUOTING = {ClaimField.QUOTATION, ClaimField.POST}
"""Fields whose values are words of the text."""


def claim_words(claim: Claim, names: Names) -> str:
    """Return the value in words."""
    value = claim.value
    if "edtf" in value:
        return date_claim_words(claim)
    if value.get("name") and not value.get("official"):
        return _named(value["name"], names["country", value["country"]].name if value.get("country") else "", claim)
    for kind in ("official", "topic", "country", "source"):
        if isinstance(value.get(kind), str) and value[kind]:
            return names[kind, value[kind]].name
    if value.get("code"):
        return language_name(value["code"])
    for key, terms in (("genre", Genre), ("kind", ExchangeKind), ("status", ExchangeStatus)):
        if value.get(key) in terms.values:
            return str(terms(value[key]).label)
    if claim.field in QUOTING and not claim.may_quote:
        return _("Not shown: the rights of the source do not allow it.")
    return claim.summary


def _named(name: str, country: str, claim: Claim) -> str:
    """Return a place with its country, or a person whom the authority file does not know."""
    if claim.field != ClaimField.PLACE or not country:
        return name
    return _("%(place)s, %(country)s") % {"place": name, "country": country}


def date_claim_words(claim: Claim) -> str:
    """Return a date claim in words: the date, or the phrase that could not be resolved."""
    edtf, phrase = claim.value.get("edtf"), claim.may_quote and claim.value.get("phrase")
    if edtf:
        try:
            return in_words(parse(edtf), is_inferred=claim.is_inferred)
        except ValueError:
            return str(edtf)
    return _("“%(phrase)s”, not resolved to a day") % {"phrase": phrase} if phrase else _("not resolved to a day")

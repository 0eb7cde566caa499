"""What templates need beyond Django: dates in words, names in their own direction, addresses."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from django import template
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.context import Context
from django.templatetags.static import static
from django.urls import translate_url
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, get_language_info

from archive.browse.date_basis import is_inferred_span
from archive.browse.date_words import PRECISIONS, day_in_words, in_words
from archive.browse.names import Label
from archive.browse.outward import web_address
from archive.browse.reading import letters_direction
from archive.browse.reason_words import reason_in_words
from archive.browse.word_diff import Stretch
from archive.models import Claim, Exchange, Statement
from archive.models.authority import AuthorityRecord
from archive.vocabulary.languages import direction, language_name
from archive.vocabulary.partial_dates import PartialDate, Precision, parse
from archive.vocabulary.terms import ClaimOrigin

register = template.Library()
register.filter("web_address", web_address)


@register.filter
def partial_date(value: PartialDate | str | None, of: Exchange | Statement | bool | None = None) -> SafeString | str:
    """Write a partial date in words; an exact day as <time datetime>, its EDTF in data-edtf.

    With the record it is the date of, or the word that it is so, a span that was only inferred is written as such.
    """
    if not value:
        return ""
    read = parse(value) if isinstance(value, str) else value
    if read.exact_day:
        return format_html(
            '<time datetime="{}" data-edtf="{}">{}</time>', read.exact_day.isoformat(), read.edtf, in_words(read)
        )
    is_inferred = of if isinstance(of, bool) else of is not None and is_inferred_span(read, of)
    return format_html('<span data-edtf="{}">{}</span>', read.edtf, in_words(read, is_inferred=is_inferred))


@register.filter
def date_text(value: PartialDate | str | None) -> str:
    """Write a partial date in words without markup, for titles."""
    if not value:
        return ""
    return in_words(parse(value) if isinstance(value, str) else value)


@register.filter
def unbroken(text: str) -> SafeString:
    """Take away the line break that every template ends with, where it would stand within a line of text."""
    return SafeString(text[:-1] if text.endswith("\n") else text)


@register.filter
def day(value: date | None) -> SafeString | str:
    """Write an exact day in words."""
    return format_html('<time datetime="{}">{}</time>', value.isoformat()[:10], day_in_words(value)) if value else ""


@register.filter
def precision(value: PartialDate | None) -> str:
    """Name the precision of a date that is less than an exact day."""
    return "" if value is None or value.precision is Precision.DAY else str(PRECISIONS[value.precision])


@register.filter
def dir_of(language: str) -> str:
    """Return the direction of a text in a language."""
    return direction(language or "")


@register.filter
def other_way(paragraph: str | Iterable[Stretch], direction: str) -> SafeString | str:
    """Return the dir attribute of a paragraph all of whose letters run against its text's direction, else nothing."""
    text = paragraph if isinstance(paragraph, str) else "".join(one.text for one in paragraph)
    own = letters_direction(text)
    return format_html(' dir="{}"', own) if own and own != direction else ""


@register.filter
def language_label(code: str) -> str:
    """Return the name of a language in the interface's words."""
    return language_name(code)


@register.filter
def reason_words(claim: Claim) -> str:
    """Return why a claim was made: a detector's sentence in the interface language, an editor's as written."""
    return reason_in_words(claim.reason) if claim.origin == ClaimOrigin.DETECTED else claim.reason


@register.filter
def linked(record: AuthorityRecord | Label | None) -> SafeString | str:
    """Write a record's name as a link to its page, in a direction of its own."""
    if record is None:
        return ""
    address = record.url if isinstance(record, Label) else record.get_absolute_url()  # type: ignore[attr-defined]
    return format_html('<a href="{}"><bdi>{}</bdi></a>', address, record.name)


@register.filter
def place(name: str) -> SafeString | str:
    """Write a place as an account names it: not in the interface's language, whatever that is.

    What is in Arabic letters is read as Arabic; of other letters the language is not known
    (`lang=""`, HTML standard, "the lang attribute"), so that nobody hears it in the page's own.
    """
    if not name:
        return ""
    language = "ar" if any("\u0600" <= letter <= "\u06ff" for letter in name) else ""
    return format_html('<bdi lang="{}" dir="auto">{}</bdi>', language, name)


@register.simple_tag(takes_context=True)
def languages(context: Context) -> list[dict[str, str | bool]]:
    """Return the interface languages with the address of this very page in each."""
    request = context.get("request")
    here = request.get_full_path() if request else "/"
    active = get_language()
    return [
        {
            "code": code,
            "name": get_language_info(code)["name_local"],
            "address": translate_url(here, code),
            "direction": direction(code),
            "is_active": code == active,
        }
        for code, _name in settings.LANGUAGES
    ]


@register.simple_tag
def fonts_stylesheet() -> str:
    """Return the address of the fonts' stylesheet that `make fonts` writes, or nothing."""
    return static(FONTS) if _has_fonts() else ""


FONTS = "fonts/fonts.css"


@cache
def _has_fonts() -> bool:
    return finders.find(FONTS) is not None or (settings.STATIC_ROOT / FONTS).exists()

"""What an official said: every wording quoted as theirs, by channel, topic and date."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.core.paginator import Page, Paginator
from django.db.models import Count, DateField, F, Max, Q
from django.db.models.functions import Coalesce

from archive.browse.display_rights import showable
from archive.browse.filter_fields import DayField
from archive.browse.names import Label, Names, Wanted
from archive.browse.wordings import Wording, wordings_of
from archive.models import Official, Quotation
from archive.vocabulary.terms import Channel, DisplayRights

PER_PAGE = 30
Rows = Any
"""A QuerySet of quotations with the day they were said on."""
FILTERS = ("channel", "topic", "from", "to")


@dataclass(frozen=True)
class Choice:
    """A value of a filter with the number of wordings it would give."""

    value: str
    name: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class WordsOf:
    """A page of wordings with the filters that led to it."""

    wordings: list[Wording]
    total: int
    page: Page[Any]
    chosen: Mapping[str, str]
    channels: list[Choice]
    topics: list[Choice]
    notes: list[str]

    def address_of(self, number: int) -> str:
        """Return the query string of a page."""
        return "?" + urlencode({**{name: value for name, value in self.chosen.items() if value}, "page": number})

    @property
    def previous_address(self) -> str:
        """The page before, or ""."""
        return self.address_of(self.page.previous_page_number()) if self.page.has_previous() else ""

    @property
    def next_address(self) -> str:
        """The page after, or ""."""
        return self.address_of(self.page.next_page_number()) if self.page.has_next() else ""


def quoted_words(official: Official) -> Rows:
    """Return all that is quoted as an official's and may be shown, in published statements."""
    rows = Quotation.objects.published().filter(speaker_official=official)
    kept_back = Q(statement__source__display_rights=DisplayRights.CITATION_ONLY)
    return rows.exclude(kept_back).annotate(
        said_on=Coalesce("posted_on_earliest", "statement__timeline_day", output_field=DateField())
    )


def words_of(official: Official, asked: Mapping[str, str]) -> WordsOf:
    """Return what an official said, narrowed by what was asked."""
    chosen = {name: (asked.get(name) or "").strip()[:60] for name in FILTERS}
    rows, notes = quoted_words(official), list[str]()
    days = _narrow_days(rows, chosen, notes)
    by_topic = days.filter(statement__topics__slug=chosen["topic"]) if chosen["topic"] else days
    by_channel = days.filter(channel=chosen["channel"]) if chosen["channel"] else days
    found = by_topic.filter(channel=chosen["channel"]) if chosen["channel"] else by_topic
    keys = (
        found.order_by()
        .values("wording")
        .annotate(last=Max("said_on"))
        .order_by(F("last").desc(nulls_last=True), "wording")
    )
    paginator = Paginator(keys, PER_PAGE)
    page = paginator.get_page(asked.get("page") or 1)
    shown = [row["wording"] for row in page.object_list]
    carriers = showable(rows.filter(wording__in=shown).with_cards().order_by("said_on", "statement", "start"))
    by_key = {one.key: one for one in wordings_of(carriers)}
    return WordsOf(
        [by_key[key] for key in shown if key in by_key],
        paginator.count,
        page,
        chosen,
        _channels(by_topic, chosen["channel"]),
        _topics(by_channel, chosen["topic"]),
        notes,
    )


def _latest_first(rows: Rows) -> Rows:
    """Return each wording once, by the last day it was said or told on."""
    keys = rows.order_by().values("wording").annotate(last=Max("said_on"))
    return keys.order_by(F("last").desc(nulls_last=True), "wording")


def _narrow_days(rows: Rows, chosen: dict[str, str], notes: list[str]) -> Rows:
    """Keep words said within the days asked for; a date that cannot be read is noted and left out."""
    for name, edge, lookup in (("from", "earliest", "said_on__gte"), ("to", "latest", "said_on__lte")):
        try:
            day = DayField(edge=edge, required=False).clean(chosen[name])
        except ValidationError as error:
            notes += error.messages
            chosen[name] = ""
            continue
        rows = rows.filter(**{lookup: day}) if day else rows
    return rows


def _channels(rows: Rows, chosen: str) -> list[Choice]:
    counts = dict(_counted(rows, "channel"))
    return [
        Choice(value, str(label), counts.get(value, 0), value == chosen)
        for value, label in Channel.choices
        if counts.get(value) or value == chosen
    ]


def _topics(rows: Rows, chosen: str) -> list[Choice]:
    counts = dict(_counted(rows.exclude(statement__topics=None), "statement__topics__slug"))
    wanted = Wanted()
    wanted.add("topic", counts)
    names = Names(wanted)
    labels: list[Label] = names.labels("topic", counts)
    choices = [Choice(one.key, one.name, counts[one.key], one.key == chosen) for one in labels]
    return sorted(choices, key=lambda one: (-one.count, one.name))


def _counted(rows: Rows, field: str) -> Rows:
    return rows.order_by().values(field).annotate(number=Count("wording", distinct=True)).values_list(field, "number")

"""The filters of the list of statements, on django-filter: query string → queryset and SearchQuery.

The names are the contract of every filtered view (see `addresses.PARAMETERS`). Officials
and countries given together must all be there; of the other filters any one value is
enough. A topic stands for its narrower topics. Both ends of a date range apply to the same
date: that of issue, or that of one exchange.
"""

from collections.abc import Container, Iterable
from typing import Any, ClassVar, cast

import django_filters
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from archive.browse.addresses import Choices
from archive.browse.filter_fields import DayFilter, FilterForm, ValuesFilter
from archive.browse.known_values import Known, KnownDyads, KnownLanguages, KnownOfficials, KnownRecords, KnownTerms
from archive.browse.topic_tree import TopicTree
from archive.models import Account, Country, Official, Source, Statement, Topic
from archive.models.statements import StatementQuerySet
from archive.search.query import SearchQuery, Sort
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus, Genre

LAST_PAGE = 500
"""Pages beyond this one show it instead."""

MOST_LETTERS = 500
"""Letters a search takes; nobody types more."""


class StatementFilterForm(FilterForm):
    """The form of the statements' filters."""

    known: ClassVar[dict[str, Known]] = {
        "official": KnownOfficials(),
        "country": KnownRecords(Country.objects.all, "code"),
        "relation": KnownDyads(),
        "topic": KnownRecords(Topic.objects.all, "slug"),
        "genre": KnownTerms(Genre.choices),
        "kind": KnownTerms(ExchangeKind.choices),
        "status": KnownTerms(ExchangeStatus.choices),
        "language": KnownLanguages(),
        "source": KnownRecords(Source.objects.published, "slug"),
        "sort": KnownTerms((sort.value, sort.value) for sort in Sort),
    }
    alone = frozenset({"relation", "sort"})

    def clean_q(self) -> str:
        """Cut a query no reader types."""
        words: str = " ".join((self.cleaned_data["q"] or "").split())
        if len(words) > MOST_LETTERS:
            sentence = _("The search takes %(number)d letters at most; the rest was left out.")
            self.add_error("q", sentence % {"number": MOST_LETTERS})
        return words[:MOST_LETTERS]


class StatementFilter(django_filters.FilterSet):  # type: ignore[misc]
    """Published statements, narrowed by the query string."""

    q = django_filters.CharFilter(method="leave")
    official = ValuesFilter(method="with_officials")
    country = ValuesFilter(method="with_countries")
    relation = ValuesFilter(method="with_relation")
    topic = ValuesFilter(method="with_topics")
    genre = ValuesFilter(method="with_genres")
    kind = ValuesFilter(method="with_kinds")
    status = ValuesFilter(method="with_statuses")
    language = ValuesFilter(method="with_languages")
    source = ValuesFilter(method="with_sources")
    sort = ValuesFilter(method="leave")

    class Meta:
        model = Statement
        form = StatementFilterForm
        fields: ClassVar[list[str]] = []

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data, queryset=Statement.objects.published())

    @classmethod
    def get_filters(cls) -> dict[str, Any]:
        """Add the two whose names are words of Python or of django-filter."""
        filters: dict[str, Any] = super().get_filters()
        filters["from"] = DayFilter(edge="earliest")
        filters["to"] = DayFilter(edge="latest")
        return filters

    # What was asked

    @cached_property
    def cleaned(self) -> dict[str, Any]:
        """What was understood."""
        self.form.is_valid()
        return cast(dict[str, Any], self.form.cleaned_data)

    @cached_property
    def notes(self) -> list[str]:
        """What was not understood, and what is possible, in sentences."""
        self.form.is_valid()
        sentences = [str(sentence) for errors in self.form.errors.values() for sentence in errors]
        return [*sentences, *self._page_notes]

    @cached_property
    def query(self) -> SearchQuery:
        """The query string as the one object that pages, feeds and exports share."""
        get = self.cleaned.get
        return SearchQuery(
            q=get("q") or "",
            officials=tuple(get("official") or ()),
            countries=tuple(get("country") or ()),
            relation=next(iter((get("relation") or {}).values()), None),
            topics=tuple(get("topic") or ()),
            genres=tuple(get("genre") or ()),
            kinds=tuple(get("kind") or ()),
            statuses=tuple(get("status") or ()),
            languages=tuple(get("language") or ()),
            sources=tuple(get("source") or ()),
            start=get("from"),
            end=get("to"),
            sort=Sort(next(iter(get("sort") or {}), Sort.RELEVANCE)),
            page=self.page,
        )

    @cached_property
    def choices(self) -> Choices:
        """The query string less what was not understood, for every link of the page."""
        pairs = [(name, key) for name in self.form.known for key in self.cleaned.get(name) or ()]
        pairs += [(name, self.data[name].strip()) for name in ("from", "to") if self.cleaned.get(name)]
        if self.query.relation:
            pairs = [pair for pair in pairs if pair[0] != "relation"] + [("relation", self.query.relation.slug)]
        return Choices.of([*pairs, ("q", self.query.q), ("page", str(self.page))])

    @cached_property
    def page(self) -> int:
        """The page asked for, within 1 and LAST_PAGE."""
        text = self.data.get("page", "").strip()
        return min(max(int(text), 1), LAST_PAGE) if text.isdecimal() and len(text) < 10 else 1

    @property
    def _page_notes(self) -> list[str]:
        text = self.data.get("page", "").strip()
        if not text or (text.isdecimal() and len(text) < 10 and int(text) > 0):
            return []
        return [_("“%(value)s” is not a page number; this is the first page.") % {"value": text[:20]}]

    @cached_property
    def topics(self) -> TopicTree:
        """The thesaurus, read once for filter and counts."""
        return TopicTree()

    # What answers

    def filter_queryset(self, queryset: StatementQuerySet) -> StatementQuerySet:
        """Narrow by every filter."""
        return self.narrowed()

    def narrowed(self, leaving_out: Container[str] = ()) -> StatementQuerySet:
        """Return the matches, as if some filters had not been given."""
        statements = Statement.objects.published()
        for name, value in self.cleaned.items():
            if name not in leaving_out:
                statements = self.filters[name].filter(statements, value)
        if "from" in leaving_out or not (self.query.start or self.query.end):
            return statements
        return statements.in_period(self.query.start, self.query.end)

    def leave(self, statements: StatementQuerySet, name: str, value: Any) -> StatementQuerySet:
        """Narrow nothing: words are for the index, the order for the page."""
        return statements

    def with_officials(self, statements: StatementQuerySet, name: str, value: dict[str, Official]) -> StatementQuerySet:
        """Keep statements of all these officials."""
        for official in value.values():
            statements = statements.of_official(official)
        return statements

    def with_countries(self, statements: StatementQuerySet, name: str, value: dict[str, Country]) -> StatementQuerySet:
        """Keep statements of all these countries."""
        for country in value.values():
            statements = statements.of_country(country)
        return statements

    def with_relation(self, statements: StatementQuerySet, name: str, value: dict[str, Dyad]) -> StatementQuerySet:
        """Keep statements between both countries of the pair."""
        for dyad in value.values():
            statements = statements.between(dyad)
        return statements

    def with_topics(self, statements: StatementQuerySet, name: str, value: dict[str, Topic]) -> StatementQuerySet:
        """Keep statements on any of these topics or of their narrower ones."""
        return statements.on_topic(self.topics.with_narrower(value.values()))

    def with_genres(self, statements: StatementQuerySet, name: str, value: Iterable[str]) -> StatementQuerySet:
        """Keep statements of any of these kinds of text."""
        return statements.filter(genre__in=list(value))

    def with_kinds(self, statements: StatementQuerySet, name: str, value: Iterable[str]) -> StatementQuerySet:
        """Keep accounts of an exchange of any of these kinds."""
        return statements.filter(pk__in=Account.objects.filter(exchange__kind__in=list(value)).values("statement"))

    def with_statuses(self, statements: StatementQuerySet, name: str, value: Iterable[str]) -> StatementQuerySet:
        """Keep accounts of an exchange of any of these statuses."""
        return statements.filter(pk__in=Account.objects.filter(exchange__status__in=list(value)).values("statement"))

    def with_languages(self, statements: StatementQuerySet, name: str, value: Iterable[str]) -> StatementQuerySet:
        """Keep texts in any of these languages."""
        return statements.filter(language__in=list(value))

    def with_sources(self, statements: StatementQuerySet, name: str, value: Iterable[str]) -> StatementQuerySet:
        """Keep texts of any of these sources."""
        return statements.filter(source__slug__in=list(value))

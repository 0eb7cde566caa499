"""Counts beside the filters: what choosing a value would give, exact over all matches.

Officials and countries given together must all be there, so choosing one more narrows what
is found: their counts are taken within the matches. Of the other filters any one value is
enough, so a value's count is taken with that filter itself left out: it is the number of
statements the value alone would give beside the other filters. A topic counts its narrower
topics, a pair of countries only statements both are sides of. It takes three queries in all.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from heapq import nsmallest
from typing import Any

from django.db.models import CharField, Count, Exists, F, OuterRef, QuerySet, Value
from django.db.models.functions import Cast, Concat, Lower

from archive.browse.filters import StatementFilter
from archive.browse.topic_tree import TopicTree
from archive.models import Account, Attribution, Participation, Statement, StatementCountry
from archive.models.statements import StatementQuerySet
from archive.vocabulary.terms import CountryRole

FACETS = ("official", "country", "relation", "topic", "genre", "kind", "status", "language", "source")
"""The filters that are counted, in the order pages show them."""

ALL_OF = frozenset({"official", "country"})
"""The filters whose values must all be there."""

Counts = Mapping[str, Mapping[str, int]]
"""Filter → value → number of statements."""


def base_of(name: str, filters: StatementFilter) -> StatementQuerySet:
    """Return the statements a filter's values are counted over."""
    return filters.narrowed(() if name in ALL_OF else (name,))


def count_values(filters: StatementFilter) -> Counts:
    """Count every value of every filter."""
    return counted({name: base_of(name, filters) for name in FACETS})


def counted(bases: Mapping[str, StatementQuerySet]) -> Counts:
    """Count the values of some filters, each over statements of its own."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in bases}
    arms = [arm for name, base in bases.items() for arm in _arms(name, base)]
    for name, value, number in _together(arms):
        if value:
            counts[name][value] += number
    if "topic" in bases:
        counts["topic"] = _count_topics(bases["topic"])
    return counts


def _arms(name: str, base: StatementQuerySet) -> list[QuerySet[Any, Any]]:
    return _ARMS[name](base) if name in _ARMS else []


def _together(arms: list[QuerySet[Any, Any]]) -> Iterable[tuple[str, str, int]]:
    """Run several counts as one query."""
    if not arms:
        return []
    first, *rest = arms
    return first.union(*rest, all=True) if rest else first


def _arm(name: str, rows: QuerySet[Any], value: Any, statement: str, *, once: bool = False) -> QuerySet[Any, Any]:
    """Return (filter, value, number of different statements) by value; `once`: no value has a statement twice."""
    arm: QuerySet[Any, Any] = (
        rows.order_by()
        .annotate(facet=Value(name, output_field=CharField()), choice=Cast(value, CharField()))
        .values("facet", "choice")
        .annotate(number=Count(statement, distinct=not once))
        .values_list("facet", "choice", "number")
    )
    return arm


def _officials(base: StatementQuerySet) -> list[QuerySet[Any, Any]]:
    """People on the text, and people of its exchanges who are not on the text as well."""
    ids = base.values("pk")
    named = Attribution.objects.filter(statement__in=ids)
    also_named = Attribution.objects.filter(statement=OuterRef("account"), official=OuterRef("official"))
    present = (
        Participation.objects.filter(official__isnull=False)
        .annotate(account=F("exchange__accounts__statement"))
        .filter(account__in=ids)
        .filter(~Exists(also_named))
    )
    return [
        _arm("official", named, F("official__slug"), "statement"),
        _arm("official", present, F("official__slug"), "account"),
    ]


def _countries(base: StatementQuerySet) -> list[QuerySet[Any, Any]]:
    rows = StatementCountry.objects.filter(statement__in=base.values("pk"))
    return [_arm("country", rows, F("country__code"), "statement", once=True)]


def _relations(base: StatementQuerySet) -> list[QuerySet[Any, Any]]:
    other = F("statement__statement_countries__country__code")
    roles = [CountryRole.ISSUER, CountryRole.COUNTERPART, CountryRole.PARTY]
    rows = StatementCountry.objects.annotate(other=other).filter(
        statement__in=base.values("pk"),
        role__in=roles,
        other__gt=F("country__code"),
    )
    rows = rows.annotate(other_role=F("statement__statement_countries__role")).filter(other_role__in=roles)
    pair = Lower(Concat(F("country__code"), Value("-"), F("other"), output_field=CharField()))
    return [_arm("relation", rows, pair, "statement", once=True)]


def _count_topics(base: StatementQuerySet) -> Counter[str]:
    """Count each topic with its narrower ones: a statement once for each topic at or above its own."""
    tree = TopicTree()
    rows = Statement.topics.through.objects.filter(statement__in=base.values("pk")).order_by()
    of_topic: dict[int, list[int]] = {}
    for statement, topic in rows.values_list("statement_id", "topic_id"):
        of_topic.setdefault(topic, []).append(statement)
    counts: Counter[str] = Counter()
    for slug, under in tree.families():
        lists = [of_topic[topic] for topic in under if topic in of_topic]
        counts[slug] = len(set().union(*lists)) if len(lists) > 1 else sum(map(len, lists))
    return +counts


def _exchange_terms(name: str, field: str, base: StatementQuerySet) -> list[QuerySet[Any, Any]]:
    rows = Account.objects.filter(statement__in=base.values("pk"))
    return [_arm(name, rows, F(field), "statement")]


def _own_terms(name: str, field: str, base: StatementQuerySet) -> list[QuerySet[Any, Any]]:
    return [_arm(name, base, F(field), "pk", once=True)]


_ARMS: dict[str, Any] = {
    "official": _officials,
    "country": _countries,
    "relation": _relations,
    "genre": lambda base: _own_terms("genre", "genre", base),
    "kind": lambda base: _exchange_terms("kind", "exchange__kind", base),
    "status": lambda base: _exchange_terms("status", "exchange__status", base),
    "language": lambda base: _own_terms("language", "language", base),
    "source": lambda base: _own_terms("source", "source__slug", base),
}


def most_frequent(counts: Mapping[str, int], most: int, chosen: Iterable[str] = ()) -> list[tuple[str, int]]:
    """Return the chosen values, then the most frequent others, by falling count."""
    first = [(value, counts.get(value, 0)) for value in chosen]
    taken = {value for value, _number in first}
    others = ((-number, value) for value, number in counts.items() if number and value not in taken)
    return first + [(value, -number) for number, value in nsmallest(max(most - len(first), 0), others)]

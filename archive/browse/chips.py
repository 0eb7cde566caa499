"""What is chosen, as chips that can be taken back one by one, and what to loosen when nothing is found."""

from dataclasses import dataclass

from django.http import QueryDict

from archive.browse.date_words import in_words
from archive.browse.facet_lists import TITLES, value_name
from archive.browse.filters import StatementFilter
from archive.browse.names import Names
from archive.vocabulary.partial_dates import parse


@dataclass(frozen=True)
class Chip:
    """One choice: what it is, and the address of the view without it."""

    title: str
    name: str
    address: str
    count: int | None = None


def chips_of(filters: StatementFilter, names: Names) -> list[Chip]:
    """Return a chip for each filter that narrows the view (the words stay in their box)."""
    return [
        Chip(str(TITLES[name]), chip_name(name, value, names), filters.choices.without_value(name, value).query_string)
        for name, value in filters.choices.narrowing
        if name != "q"
    ]


def chip_name(name: str, value: str, names: Names) -> str:
    """Return a choice in words; a date range's end in the words of dates."""
    return in_words(parse(value)) if name in {"from", "to"} else value_name(name, value, names)


def loosenings(filters: StatementFilter, names: Names) -> tuple[Chip, ...]:
    """Say, for a view that found nothing, what each filter taken back would give; the best first."""
    chips = []
    for name, value in filters.choices.narrowing:
        if name == "q":
            continue
        view = filters.choices.without_value(name, value)
        found = StatementFilter(QueryDict(view.query_string[1:])).qs.count()
        if found:
            chips.append(Chip(str(TITLES[name]), chip_name(name, value, names), view.query_string, found))
    return tuple(sorted(chips, key=lambda chip: -(chip.count or 0)))

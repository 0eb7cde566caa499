"""The components of lists with made-up content: cards, filters, histogram, pagers, what stands around a list."""

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from archive.browse.announcements import OUTCOMES, Outcome
from archive.browse.cards import Card
from archive.browse.chips import Chip
from archive.browse.facet_lists import FacetList, FacetValue
from archive.browse.filters import StatementFilter
from archive.browse.histogram import drawn_from
from archive.browse.overview import Extent
from archive.browse.specimens.specimen import (
    BOURITA,
    MOROCCO,
    SOURCE,
    STATES,
    Specimen,
    a_claim,
    a_statement,
    in_arabic,
)
from archive.browse.timeline import Order
from archive.models import Statement
from archive.search.snippets import Piece
from archive.vocabulary.terms import Basis


def of_lists() -> dict[str, list[Specimen]]:
    """Return the components of lists by name, each with its states."""
    return {
        "statement card": _cards(),
        "years": _years(),
        "exchange card": _exchanges(),
        "exchanges of a person": _exchange_lists(),
        "announcement": _announcements(),
        "chips": [Specimen("two", "chips", {"timeline": SimpleNamespace(chips=_CHIPS, cleared="?")})],
        "notes": [Specimen("one", "notes", {"notes": ["“novel” is not a value of this filter, so it was left out."]})],
        "messages": [Specimen("one", "messages", {"messages": ["The report was sent."]})],
        "extent": _extents(),
        "order": _orders(),
        "filter": _facets(),
        "filters": _panel(),
        "words filter": _words_filter(),
        "histogram": _histograms(),
        "trail": _trails(),
        "pager": _pagers(),
        "empty list": _empty(),
        "files of a view": [
            Specimen("statements", "export_links", {"query": ""}),
            Specimen("exchanges", "exchange_export_links", {"query": ""}),
        ],
        "search box": [Specimen("large", "search_box", {"large": True}), Specimen("small", "search_box", {})],
    }


_CHIPS = [Chip("Kind of text", "Readout", "?"), Chip("Country", "Morocco", "?")]


def _account(status: str) -> dict[str, Any]:
    return {"exchange__kind": "call", "exchange__status": status, "exchange__occurred_on": "2023-02-01"}


def _card(statement: Statement, **changes: Any) -> Specimen:
    sides = [MOROCCO, STATES]
    details: dict[str, Any] = {"source": SOURCE, "issuers": sides[:1], "countries": sides, "people": [BOURITA]}
    details |= {"accounts": [_account("held")], **changes}
    return Specimen("", "statement_card", {"card": Card(statement, **details).face, "level": "3"})


def _cards() -> list[Specimen]:
    pieces = [Piece("… the ", False), Piece("partnership", True), Piece(" between both countries …", False)]
    many = [BOURITA] * 6
    return [
        _named("an exact day", _card(a_statement())),
        _named("a month; possible in the range", _card(a_statement(timeline_on="2023-02"), is_possible=True)),
        _named(
            "one of two days; announced",
            _card(a_statement(timeline_on="[2023-01-31,2023-02-01]"), accounts=[_account("announced")]),
        ),
        _named(
            "undated, without anything",
            _card(a_statement(timeline_on=""), source=None, people=[], countries=[], accounts=[]),
        ),
        _named("Arabic, many people", _card(in_arabic(), people=many)),
        _named("found by words", _card(a_statement(), title=pieces, snippet=pieces)),
        _named("found by its record", _card(a_statement(), is_by_concept=True)),
        _named(
            "a long title", _card(a_statement(title="Joint statement on the partnership between two governments " * 4))
        ),
    ]


def _named(state: str, specimen: Specimen) -> Specimen:
    return Specimen(state, specimen.template, specimen.context)


class _MadeUp(SimpleNamespace):
    """An exchange by the name it has in a line."""

    def __str__(self) -> str:
        return " – ".join(self.side_names)


def _exchanges() -> list[Specimen]:
    def one(state: str, **changes: Any) -> Specimen:
        details = {
            "date": None,
            "status": "held",
            "get_kind_display": _("Call"),
            "get_status_display": "",
            "place_name": "",
        }
        names = {"side_names": ["Nasser Bourita", "أنتوني بلينكن"], "place_country": None, "get_absolute_url": "#"}
        return Specimen(state, "exchange_card", {"exchange": _MadeUp(**{**details, **names, **changes})})

    return [
        one("date not known"),
        one(
            "announced, with its place",
            status="announced",
            get_status_display=_("Announced"),
            place_name="Rabat",
            place_country=MOROCCO,
        ),
        one("many sides", side_names=["Morocco", "Spain", "France", "Portugal", "Italy", "Malta"]),
    ]


def _extents() -> list[Specimen]:
    first, last = date(2010, 5, 6), date(2024, 10, 30)
    return [
        Specimen("much", "extent", {"extent": Extent(12_345, 678, first, last)}),
        Specimen("one day", "extent", {"extent": Extent(1, 1, first, first)}),
        Specimen("nothing", "extent", {"extent": Extent(0, 0, None, None)}),
    ]


def _facets() -> list[Specimen]:
    values = tuple(
        FacetValue(f"v{n}", name, 120 - 9 * n, n == 0)
        for n, name in enumerate(["Readout", "بيان مشترك", "Press report"] * 4)
    )
    return [
        Specimen("with more", "facet", {"facet": FacetList("genre", _("Kind of text"), values, is_single=False)}),
        Specimen(
            "one value only",
            "facet",
            {"facet": FacetList("relation", _("Pair of countries"), values[:3], is_single=True)},
        ),
    ]


def _histograms() -> list[Specimen]:
    months = [date(2023, 1, 1) + timedelta(days=31 * n) for n in range(18)]
    counts = [3, 9, 0, 1, 0, 0, 14, 27, 8, 2, 0, 5, 5, 6, 0, 0, 1, 4]
    plain, ranged = StatementFilter(QueryDict("")), StatementFilter(QueryDict("from=2023-07&to=2023-09"))
    years = [(date(year, 1, 1), (year * 7) % 40) for year in range(1990, 2024)]
    return [
        Specimen(
            "by month",
            "histogram",
            {"histogram": drawn_from(list(zip(months, counts, strict=True)), plain, by_month=True)},
        ),
        Specimen(
            "a period chosen",
            "histogram",
            {"histogram": drawn_from(list(zip(months, counts, strict=True)), ranged, by_month=True)},
        ),
        Specimen("by year", "histogram", {"histogram": drawn_from(years, plain, by_month=False)}),
    ]


def _trails() -> list[Specimen]:
    step = SimpleNamespace(statement=in_arabic(), address="#")

    def one(state: str, previous: Any, following: Any, number: int) -> Specimen:
        trail = SimpleNamespace(previous=previous, next=following, number=number, total=3, back="?")
        return Specimen(state, "trail", {"trail": trail})

    return [one("first", None, step, 1), one("in the middle", step, step, 2), one("last", step, None, 3)]


def _pagers() -> list[Specimen]:
    return [
        Specimen(
            state, "pager", {"timeline": SimpleNamespace(page_count=9, page=page, previous=previous, next=following)}
        )
        for state, page, previous, following in (("first", 1, "", "?"), ("middle", 5, "?", "?"), ("last", 9, "?", ""))
    ] + [
        Specimen(
            "of exchanges",
            "list_pager",
            {
                "page": SimpleNamespace(number=2, paginator=SimpleNamespace(num_pages=9)),
                "previous": "?",
                "next": "?",
            },
        )
    ]


def _empty() -> list[Specimen]:
    loose = (Chip("Country", "المغرب", "?", 12),)
    advice = (SimpleNamespace(sentence="Did you mean: negotiations?", address="?"),)
    return [
        Specimen("with filters", "empty_state", {"timeline": SimpleNamespace(loosenings=loose, suggestions=())}),
        Specimen("with words", "empty_state", {"timeline": SimpleNamespace(loosenings=(), suggestions=advice)}),
    ]


def _years() -> list[Specimen]:
    card = SimpleNamespace(face=_card(a_statement()).context["card"])
    known = SimpleNamespace(name="february", number=2, cards=[card])
    unknown = SimpleNamespace(name="", number=0, cards=[card])
    years = [SimpleNamespace(label="2023", months=[known, unknown]), SimpleNamespace(label="", months=[unknown])]
    return [Specimen("a list", "years", {"years": years}), Specimen("on a page", "years_compact", {"years": years})]


def _exchange_lists() -> list[Specimen]:
    return [Specimen("two", "exchange_list", {"exchanges": [one.context["exchange"] for one in _exchanges()[:2]]})]


def _announcements() -> list[Specimen]:
    exchange = _exchanges()[1].context["exchange"]
    when = SimpleNamespace(words="1 February 2023", claim=a_claim(basis=Basis.STATED))
    told = SimpleNamespace(statement=a_statement(), source=SOURCE, dates=[when])
    record = SimpleNamespace(
        words="Held", claim=a_claim(reason="The ministry’s calendar has it.", reference="https://example.org/")
    )
    likely = SimpleNamespace(exchange=exchange, reasons=["the same people", "two days later"])

    def one(state: str, outcome: str, words: Any, **changes: Any) -> Specimen:
        details = {"announced_by": [told], "confirmed_by": [], "records": [], "likely": []}
        facts = SimpleNamespace(exchange=exchange, outcome=outcome, outcome_words=words, **{**details, **changes})
        return Specimen(state, "announcement", {"one": facts, "as_of": date(2024, 10, 30)})

    return [
        one("no account, a likely one", "silent", OUTCOMES[Outcome.SILENT], likely=[likely]),
        one("still to come, nobody announced it", "to_come", OUTCOMES[Outcome.TO_COME], announced_by=[]),
        one("held", "held", OUTCOMES[Outcome.HELD], confirmed_by=[told]),
        one("settled by a curator", "held", OUTCOMES[Outcome.HELD], records=[record]),
    ]


def _orders() -> list[Specimen]:
    orders = [Order(str(_("Newest first")), "?", is_active=True), Order(str(_("Oldest first")), "?", is_active=False)]
    return [Specimen("two", "sort", {"timeline": SimpleNamespace(orders=orders)})]


def _panel() -> list[Specimen]:
    facets = [one.context["facet"] for one in _facets()]
    timeline = SimpleNamespace(chips=_CHIPS, filters=SimpleNamespace(data={"from": "2023-02"}), facets=facets, sort="")
    return [Specimen("one filter chosen", "filter_panel", {"timeline": timeline})]


def _words_filter() -> list[Specimen]:
    values = [SimpleNamespace(value="interview", name="Interview", count=3, is_chosen=True)]
    words = SimpleNamespace(channels=values, topics=values, chosen={"from": "2023", "to": ""})
    return [Specimen("a channel chosen", "words_filter", {"official": SimpleNamespace(slug="x"), "words": words})]

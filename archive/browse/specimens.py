"""The components of readers' pages with made-up content, each in every state it can have.

Plain values stand in for records: nothing here is read from the database, and the links
lead nowhere in particular.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from archive.browse.cards import Card
from archive.browse.chips import Chip
from archive.browse.facet_lists import FacetList, FacetValue
from archive.browse.filters import StatementFilter
from archive.browse.histogram import drawn_from
from archive.browse.names import Label
from archive.browse.overview import Extent
from archive.models import Statement
from archive.search.snippets import Piece


@dataclass(frozen=True)
class Specimen:
    """A component in one state."""

    state: str
    template: str
    context: dict[str, Any]


def specimens() -> dict[str, list[Specimen]]:
    """Return the components by name, each with its states."""
    return {
        "statement card": _cards(),
        "exchange card": _exchanges(),
        "chips": [Specimen("two", "chips", {"timeline": SimpleNamespace(chips=_CHIPS, cleared="?")})],
        "notes": [Specimen("one", "notes", {"notes": ["“novel” is not a value of this filter, so it was left out."]})],
        "extent": _extents(),
        "filter": _facets(),
        "histogram": _histograms(),
        "trail": _trails(),
        "pager": _pagers(),
        "empty list": _empty(),
        "reading": [Specimen("quotation, post, marks", "reading", _reading())],
        "quotation": _quotations(),
        "search box": [Specimen("large", "search_box", {"large": True}), Specimen("small", "search_box", {})],
        "person": _people(),
        "demonstration note": [Specimen("one", "demonstration_note", {})],
    }


_CHIPS = [Chip("Kind of text", "Readout", "?"), Chip("Country", "Morocco", "?")]
_MOROCCO = Label("country", "MA", "Morocco", "en")
_STATES = Label("country", "US", "United States", "en")
_BOURITA = Label("official", "nasser-bourita", "ناصر بوريطة", "ar")
_SOURCE = Label("source", "press", "The Press", "en")
_DAY = {"timeline_on": "2023-02-01", "issued_on": "2023-02-01"}


def _statement(**changes: Any) -> Statement:
    details = {"reference_code": "S-0", "title": "Call with the Foreign Minister", "language": "en", "genre": "readout"}
    return Statement(**{**details, **_DAY, **changes})


def _account(status: str) -> dict[str, Any]:
    return {"exchange__kind": "call", "exchange__status": status, "exchange__occurred_on": "2023-02-01"}


def _card(statement: Statement, **changes: Any) -> Specimen:
    sides = [_MOROCCO, _STATES]
    details: dict[str, Any] = {"source": _SOURCE, "issuers": sides[:1], "countries": sides, "people": [_BOURITA]}
    details |= {"accounts": [_account("held")], **changes}
    return Specimen("", "statement_card", {"card": Card(statement, **details).face, "level": "3"})


def _cards() -> list[Specimen]:
    pieces = [Piece("… the ", False), Piece("partnership", True), Piece(" between both countries …", False)]
    arabic = _statement(title="محادثة هاتفية بين الوزيرين (واشنطن، 2023)", language="ar", genre="press_report")
    many = [_BOURITA] * 6
    return [
        _named("an exact day", _card(_statement())),
        _named("a month; possible in the range", _card(_statement(timeline_on="2023-02"), is_possible=True)),
        _named(
            "one of two days; announced",
            _card(_statement(timeline_on="[2023-01-31,2023-02-01]"), accounts=[_account("announced")]),
        ),
        _named(
            "undated, without anything",
            _card(_statement(timeline_on=""), source=None, people=[], countries=[], accounts=[]),
        ),
        _named("Arabic, many people", _card(arabic, people=many)),
        _named("found by words", _card(_statement(), title=pieces, snippet=pieces)),
        _named("found by its record", _card(_statement(), is_by_concept=True)),
        _named(
            "a long title", _card(_statement(title="Joint statement on the partnership between two governments " * 4))
        ),
    ]


def _named(state: str, specimen: Specimen) -> Specimen:
    return Specimen(state, specimen.template, specimen.context)


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
        return Specimen(state, "exchange_card", {"exchange": SimpleNamespace(**{**details, **names, **changes})})

    return [
        one("date not known"),
        one(
            "announced, with its place",
            status="announced",
            get_status_display=_("Announced"),
            place_name="Rabat",
            place_country=_MOROCCO,
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
    step = SimpleNamespace(statement=_statement(title="محادثة هاتفية بين الوزيرين", language="ar"), address="#")

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
    ]


def _empty() -> list[Specimen]:
    loose = (Chip("Country", "المغرب", "?", 12),)
    advice = (SimpleNamespace(sentence="Did you mean: negotiations?", address="?"),)
    return [
        Specimen("with filters", "empty_state", {"timeline": SimpleNamespace(loosenings=loose, suggestions=())}),
        Specimen("with words", "empty_state", {"timeline": SimpleNamespace(loosenings=(), suggestions=advice)}),
    ]


def _quotation(**changes: Any) -> SimpleNamespace:
    details = {"words": "We value this partnership.", "language": "en", "direction": "ltr", "speaker": _BOURITA}
    rest = {
        "attributed_to": SimpleNamespace(all=[]),
        "handle": "",
        "posted_on": "",
        "kind": "verbatim",
        "channel": "unspecified",
    }
    return SimpleNamespace(**{**details, **rest, "holder": "", **changes})


def _quotations() -> list[Specimen]:
    arabic = _quotation(
        words="نثمّن هذه الشراكة.", language="ar", direction="rtl", speaker=None, holder="متحدث باسم الوزارة"
    )
    paraphrase = _quotation(
        kind="paraphrase", get_kind_display=_("Paraphrase"), channel="interview", get_channel_display=_("Interview")
    )
    post = _quotation(handle="@MarocDiplo_EN", posted_on="2023-02-01")
    return [
        Specimen("verbatim", "quotation", {"quotation": _quotation(), "number": "1"}),
        Specimen("Arabic, a holder without a record", "quotation", {"quotation": arabic, "number": "2"}),
        Specimen("paraphrase, interview", "quotation", {"quotation": paraphrase, "number": "3"}),
        Specimen("post", "quotation", {"quotation": post, "number": "4"}),
        Specimen("nobody named", "quotation", {"quotation": _quotation(speaker=None), "number": "5"}),
    ]


def _reading() -> dict[str, Any]:
    said = SimpleNamespace(number="1", anchor="q1", quotation=_quotation())
    post = SimpleNamespace(number="2", quotation=_quotation(handle="@MarocDiplo_EN", posted_on="2023-02-01"))
    plain = SimpleNamespace(text="The Secretary spoke with the Minister, who said: “", quoted=None, pieces=[])
    found = SimpleNamespace(
        text="", quoted=None, pieces=[Piece("The ", False), Piece("partnership", True), Piece(" goes on.", False)]
    )
    quoted = SimpleNamespace(
        text="We value this partnership.", quoted=said, is_last=True, language="en", direction="ltr", pieces=[]
    )
    words = SimpleNamespace(text="A post of the ministry’s own.", quoted=None, pieces=[])
    blocks = [
        SimpleNamespace(
            post=None,
            paragraphs=[SimpleNamespace(number="1", runs=[plain, quoted]), SimpleNamespace(number="2", runs=[found])],
        ),
        SimpleNamespace(post=post, paragraphs=[SimpleNamespace(number="3", runs=[words])]),
    ]
    return {"reading": SimpleNamespace(blocks=blocks), "statement": _statement()}


def _people() -> list[Specimen]:
    return [
        Specimen(
            "in office",
            "person",
            {"person": SimpleNamespace(official=_BOURITA, office="x", office_words="Foreign Minister")},
        ),
        Specimen(
            "no office known", "person", {"person": SimpleNamespace(official=_BOURITA, office="", office_words="")}
        ),
    ]

"""The components of texts with made-up content: reading, quotations, people, citations, two texts beside each other."""

from types import SimpleNamespace
from typing import Any

from django.utils.translation import gettext_lazy as _

from archive.browse.citation import Citation
from archive.browse.side_by_side import Cell, Column, Point, Row, SideBySide
from archive.browse.specimens.specimen import (
    BOURITA,
    SOURCE,
    TOPIC,
    Specimen,
    a_quotation,
    a_statement,
    in_arabic,
)
from archive.browse.voices import Sentence, Voice
from archive.search.snippets import Piece


def of_texts() -> dict[str, list[Specimen]]:
    """Return the components of texts by name, each with its states."""
    return {
        "reading": [Specimen("quotation, post, marks", "reading", _reading())],
        "quotation": _quotations(),
        "wording": _wordings(),
        "rendering": [Specimen("carried twice", "rendering", {"wording": _wording(in_arabic())})],
        "person": _people(),
        "side by side": _side_by_side(),
        "demonstration note": [Specimen("one", "demonstration_note", {})],
        "citation": _citations(),
    }


def _quotations() -> list[Specimen]:
    arabic = a_quotation(
        words="نثمّن هذه الشراكة.", language="ar", direction="rtl", speaker=None, holder="متحدث باسم الوزارة"
    )
    paraphrase = a_quotation(
        kind="paraphrase", get_kind_display=_("Paraphrase"), channel="interview", get_channel_display=_("Interview")
    )
    post = a_quotation(handle="@MarocDiplo_EN", posted_on="2023-02-01")
    return [
        Specimen("verbatim", "quotation", {"quotation": a_quotation(), "number": "1"}),
        Specimen("Arabic, a holder without a record", "quotation", {"quotation": arabic, "number": "2"}),
        Specimen("paraphrase, interview", "quotation", {"quotation": paraphrase, "number": "3"}),
        Specimen("post", "quotation", {"quotation": post, "number": "4"}),
        Specimen("nobody named", "quotation", {"quotation": a_quotation(speaker=None), "number": "5"}),
    ]


def _reading() -> dict[str, Any]:
    said = SimpleNamespace(number="1", anchor="q1", quotation=a_quotation())
    post = SimpleNamespace(number="2", quotation=a_quotation(handle="@MarocDiplo_EN", posted_on="2023-02-01"))
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
    return {"reading": SimpleNamespace(blocks=blocks), "statement": a_statement()}


def _people() -> list[Specimen]:
    return [
        Specimen(
            "in office",
            "person",
            {"person": SimpleNamespace(official=BOURITA, office="x", office_words="Foreign Minister")},
        ),
        Specimen(
            "no office known", "person", {"person": SimpleNamespace(official=BOURITA, office="", office_words="")}
        ),
    ]


def _wording(*others: Any, **changes: Any) -> SimpleNamespace:
    carriers = [a_statement(), *others]
    return SimpleNamespace(first=a_quotation(**changes), statements=carriers, others=len(others))


def _wordings() -> list[Specimen]:
    original = a_quotation(get_absolute_url="#original")
    return [
        Specimen("in one statement", "wording", {"wording": _wording()}),
        Specimen("in two, with its original", "wording", {"wording": _wording(in_arabic(), verbatim_of=original)}),
    ]


def _voice(statement: Any, rights: bool = True) -> Voice:
    shown = SimpleNamespace(covers=lambda end: rights)
    return Voice("US", statement, SOURCE, None, [], shown)  # type: ignore[arg-type]


def _side_by_side() -> list[Specimen]:
    one, other, kept_back = _voice(a_statement()), _voice(in_arabic()), _voice(a_statement(), rights=False)
    said = Sentence(0, 26, "They spoke about Gaza today.", 1)
    pieces = [("They spoke about ", False), ("Gaza", True), (" today.", False)]
    columns = [
        Column("US", "United States", [one, kept_back]),
        Column("MA", "المغرب", [other]),
        Column("x", "Press", []),
    ]
    points = [
        Point(one, said, pieces, "They spoke about Gaza today. They also met.", [other]),
        Point(kept_back, said, pieces, "", []),
    ]
    rows = [
        Row([TOPIC], list(zip(columns, [Cell(points, more=2), Cell(), Cell()], strict=True))),
        Row([], list(zip(columns, [Cell(), Cell(points[:1]), Cell()], strict=True))),
    ]
    return [Specimen("three sides, one silent", "side_by_side", {"table": SideBySide(columns, rows)})]


def _citations() -> list[Specimen]:
    def piece(text: str, **changes: Any) -> SimpleNamespace:
        details = {"is_italic": False, "is_isolated": False, "language": "", "direction": "auto"}
        return SimpleNamespace(text=text, **{**details, **changes})

    pieces = [
        piece("Antony Blinken. “"),
        piece("محادثة هاتفية", is_isolated=True, language="ar", direction="rtl"),
        piece(".” "),
        piece("Communiqué", is_italic=True),
        piece(", no. S-0."),
    ]
    styles = [SimpleNamespace(style=name.lower(), name=name, pieces=pieces) for name in ("Chicago", "APA", "MLA")]
    files = [SimpleNamespace(address="#", media_type="text/plain", name=name) for name in ("RIS", "BibTeX")]
    line = Citation(("وزارة الشؤون الخارجية", "“Call with the Foreign Minister”", "1 February 2023", "no. S-0"))
    return [
        Specimen("in each style", "cite_panel", {"cited": SimpleNamespace(styles=styles, downloads=files)}),
        Specimen("in one line", "citation", {"citation": line}),
    ]

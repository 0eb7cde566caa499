"""The country a text speaks from: whose ministry "the ministry" is."""

import re
from bisect import bisect_left

from archive.detection.cast import Cast
from archive.detection.matching import Hit
from archive.detection.office_titles import Title
from archive.detection.reading import Reading, Zone
from archive.vocabulary.names import fold
from archive.vocabulary.terms import NameKind, OfficeKind

_SUBJECT = 12
_OPENING = 40
_DATELINE = re.compile(r"(?: \d{1,2} \w+)?\s?(?:[-–—(:]|،? \d)")
"""What follows the place of a dateline, which may be a country's name: الجزائر -"""
_APART = re.compile(r"\s?[-–—|]\s")
_OF = re.compile(r"\s(?:في|of|for|du|de|del|d')\b")
"""What leads from an office to its country."""
_GOING = re.compile(r"\b(?:outgoing|former|then|ex)[ -]$")
_HEADS = frozenset({OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_GOVERNMENT})


def home_country(reading: Reading, cast: Cast, countries: list[Hit]) -> str:
    """Return the country of the minister whose country the text finds no need to say, else the dateline's, else ""."""
    own = own_country(reading, cast, countries)
    # "Secretary of State" says whose it is wherever it is printed: a dateline tells more.
    return (_dateline_country(reading, countries) or own) if own in {"", "US"} else own


def own_country(reading: Reading, cast: Cast, countries: list[Hit]) -> str:
    """Return the country of the first minister whom the text never introduces by it, else ""."""
    told = [hit for hit in countries if not reading.in_quote(hit.start)]
    starts = [hit.start for hit in told if not _is_dateline(reading, hit)]  # "BAMAKO - The foreign minister, Mr Attaf"
    met: set[str] = set()
    for actor in cast.actors():
        if reading.in_quote(actor.start) or reading.paragraph_at(actor.start).zone is not Zone.BODY:
            continue
        title, who = actor.title, actor.id or (actor.person.name if actor.person else "")
        known = who in met
        met |= {who} - {""}
        if title is None or not actor.country or title.kind not in _HEADS or title.counterpart or known:
            continue
        if _says_country(reading, title) or _GOING.search(reading.folded, max(0, title.start - 12), title.start):
            continue
        reach = 60 if _OF.match(reading.folded, title.end) else 25
        at = bisect_left(starts, title.start - 12)
        if at >= len(starts) or starts[at] > title.end + reach:
            return actor.country
    return ""


def _is_dateline(reading: Reading, hit: Hit) -> bool:
    """Tell whether a seat stands at the head of its paragraph as the place of a dateline."""
    opens = hit.start - reading.paragraph_at(hit.start).start <= 1
    return opens and hit.kind is NameKind.SEAT and _DATELINE.match(reading.folded, hit.end) is not None


def _says_country(reading: Reading, title: Title) -> bool:
    """Tell whether an office's own name in the text says whose it is: "US Secretary of State"."""
    words = reading.folded[title.start : title.end]
    known = (country for country in reading.gazetteer.countries if title.office and country.id == title.country)
    forms = (fold(name.text) for country in known for name in country.names)
    return any(re.search(rf"(?<![^\W_]){re.escape(form)}(?![^\W_])", words) for form in forms if form in words)


def _dateline_country(reading: Reading, countries: list[Hit]) -> str:
    """Return the country whose seat, or name, opens the text, else ""."""
    first = next(iter(reading.body_paragraphs), None)
    if first is None:
        return ""
    near = [h for h in countries if 0 <= h.start - first.start < _OPENING]
    seats = [h for h in near if h.kind is NameKind.SEAT or _DATELINE.match(reading.folded, h.end)]
    if seats:
        return seats[0].id
    if above := _line_above(reading, first.start, countries):
        return above
    opening = [h for h in near if h.start - first.start < _SUBJECT and h.kind is not NameKind.DEMONYM]
    return opening[0].id if opening else ""  # « Le Maroc a condamné …, dans un communiqué du ministère »


def _line_above(reading: Reading, body: int, countries: list[Hit]) -> str:
    """Return the country of the seat that opens a line above the text: « Alger – De notre rédaction », "Madrid | …"."""
    for hit in countries:
        line = reading.paragraph_at(hit.start)
        alone = hit.kind is NameKind.SEAT and hit.start == line.start and line.zone in {Zone.BYLINE, Zone.CLUTTER}
        if alone and hit.start < body and _APART.match(reading.folded, hit.end, line.end):
            return hit.id
    return ""

"""What the title of a State Department release says of its text: form, exchange, the two sides, the day.

A title that says nothing of a thing leaves it open: None is neither right nor wrong.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from archive.vocabulary.terms import ExchangeKind, Genre

_Value = TypeVar("_Value")
WASHINGTON = ZoneInfo("America/New_York")
_PRESS = re.compile(
    r"\b(?:CNN|ABC|CBS|MSNBC|Fox News|TF1|Der Spiegel|Axios|Times of India|Al Jazeera|Channel 12|Sky News|Television)\b"
)
_FORMS: tuple[tuple[str, frozenset[Genre] | None], ...] = (
    (r"^Public Schedule", None),
    (r"Press Briefing\b|^Briefing |^Special Briefing", frozenset({Genre.PRESS_BRIEFING})),
    (
        r"Joint Press Release|Joint Statement|Joint Communiqu|Ministers’ Statement|^Troika Statement|"
        r"Coalition Statement"
        r"|Communiqu",
        frozenset({Genre.JOINT_STATEMENT, Genre.COMMUNIQUE}),
    ),
    (r"Press Availability", frozenset({Genre.PRESS_CONFERENCE})),
    (r"(?:Calls?|Meetings?) with\b|^Readout", frozenset({Genre.READOUT})),
    (
        r"\bto (?:Deliver|Host|Lead|Release|Highlight) ",
        frozenset({Genre.PRESS_RELEASE, Genre.PRESS_STATEMENT}),
    ),
    (
        r"Before Their Meeting|Remarks\b|Opening Statement|Statements to the Press|Meet and Greet",
        frozenset({Genre.REMARKS}),
    ),
    (r"Fact Sheet", frozenset({Genre.FACT_SHEET})),
    (
        r"National Day|Independence Day|Constitution Day|Statehood Day|Bastille Day|Anniversary|^On the |"
        r"^Designations?\b"
        r"|Travels? (?:to|of)\b|’s (?:Trip|Visit|Return)\b|\bVisits\b|Returns from|^Announc|^Sanction",
        frozenset({Genre.PRESS_STATEMENT, Genre.PRESS_RELEASE, Genre.READOUT, Genre.FACT_SHEET}),
    ),
)
_KINDS: tuple[tuple[str, frozenset[ExchangeKind | None] | None], ...] = (
    (r"^Public Schedule|Briefing|Joint Statement", None),
    (r"’s Calls? with\b", frozenset({ExchangeKind.CALL})),
    (r"\bMeetings? with\b|Before Their Meeting", frozenset({ExchangeKind.MEETING})),
    (r"Joint Press Availability|Statements to the Press", frozenset({ExchangeKind.MEETING, ExchangeKind.VISIT})),
    (
        r"Travels? (?:to|of)\b|’s (?:Trip|Visit|Return)\b|\bVisits? (?!to the)|Returns from",
        frozenset({ExchangeKind.VISIT}),
    ),
    (
        r"(?:National|Independence|Constitution|Statehood|Bastille|Canada) Day\b|^Designations?\b|^Rewards for Justice",
        frozenset({None}),
    ),
)
_SIDES = re.compile(
    r"(?P<one>Secretary|Deputy Secretary|Counselor|Envoy[^’]*?)(?: of State)?(?: (?:Antony J\.|Wendy|John))?"
    r" (?P<name>Blinken|Sherman|Kerry|Chollet)(?: And Secretary Austin)?(?:’s)? "
    r"(?:Calls?|Meetings?) with (?P<other>.+)$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"Secretary Antony J\. Blinken,? (?:And|with) (?P<other>.+?)\s+(?:Before Their Meeting|At a Joint Press)",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:Ministers|Leaders|Agencies|Workers|Survivors|Advocates|Officials|Society)\b|Central America|and the ASEAN"
)
_SEVERAL = re.compile(r",? and (?=(?:Head|Republic|Secretary|Senior|Danish)\b)")
_TAIL = re.compile(r",? (?:Jr\.|II)$")
_SAID = re.compile(
    r"\b(?:spoke|met|held|participated|hosted)\b[^.]{0,160}?\b(?P<word>today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_NAMED_DAY = re.compile(r"– (?P<day>[A-Z][a-z]+ \d{1,2}, \d{4})")
_WEEKDAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")


@dataclass(frozen=True)
class Stated:
    """What a title says; None where it says nothing."""

    genres: frozenset[Genre] | None
    kinds: frozenset[ExchangeKind | None] | None
    sides: tuple[str, ...] | None
    """The family names (last words) of those who took part."""
    issued: date
    held: date | None
    """The day of the exchange, by the first sentence that tells it."""


def stated(title: str, published: str, text: str) -> Stated:
    """Return what a title says, with the day the feed published the release in Washington."""
    issued = parsedate_to_datetime(published).astimezone(WASHINGTON).date()
    if named := _NAMED_DAY.search(title):
        issued = datetime.strptime(named["day"] + " +0000", "%B %d, %Y %z").date()
    genres = frozenset({Genre.INTERVIEW}) if _PRESS.search(title) else _first(_FORMS, title)
    sides = _sides(title)
    held = _held(text, issued) if sides and genres == frozenset({Genre.READOUT}) else None
    return Stated(genres, _first(_KINDS, title), sides, issued, held)


def _first(rows: tuple[tuple[str, _Value], ...], title: str) -> _Value | None:
    return next((value for pattern, value in rows if re.search(pattern, title)), None)


def _sides(title: str) -> tuple[str, ...] | None:
    match = _SIDES.search(title) or _BEFORE.search(title)
    if not match or _GROUP.search(match["other"]):
        return None
    groups = match.groupdict()
    others = [_TAIL.sub("", part.strip(" ,")) for part in _SEVERAL.split(match["other"])]
    return (groups.get("name") or "Blinken", *(part.split()[-1] for part in others))


def _held(text: str, issued: date) -> date | None:
    said = _SAID.search(text[:700])
    if not said or said["word"] == "today":
        return issued
    if said["word"] == "yesterday":
        return issued - timedelta(days=1)
    back = (issued.weekday() - _WEEKDAYS.index(said["word"].removesuffix("day"))) % 7
    return issued - timedelta(days=back)

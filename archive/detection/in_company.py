"""In whose company somebody meets the press: a person, not a manner ("with tears in his eyes", « avec fermeté »)."""

import re

from archive.detection.lexicons.appearances import BEFORE_THE_PRESS, HIGH
from archive.detection.reading import Reading

_BEFORE_THE_PRESS = re.compile(BEFORE_THE_PRESS)
_OFFICE = re.compile(rf"(?:[^\s,.;:]+ ){{0,3}}?(?:{HIGH}|ministr\w*|colleague|collegue|colega|host|hote|anfitrion)\b")
_NAME = re.compile(
    r"(?:(?:the|its|his|her|le|la|les|el|los|son|sa|ses|su|sus|visiting|fellow|top)\s|[Ll][’'])?"
    r"(?:[^\s,.;:]+\s)?[\"“«]?[A-ZÀ-Þ]"
)


def is_manner(reading: Reading, start: int, end: int) -> bool:
    """Tell whether words of meeting the press with something are followed by nobody's name or office."""
    if not _BEFORE_THE_PRESS.fullmatch(reading.folded, start, end):
        return False
    return _NAME.match(reading.text, end) is None and _OFFICE.match(reading.folded, end) is None

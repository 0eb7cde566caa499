"""Lines above a headline that are no news: a player, a bar of sections, an advertisement, a leap to the content."""

import re

from archive.cleaning.lines import Line

PRESS_INFORMATION = re.compile(r"(?:informacion (?:para|de) (?:la )?prensa|boletin de prensa)\b.{0,20}")
"""What the press service of a ministry of Latin America numbers its news with."""
_NO_NEWS = re.compile(
    r"[▶►⏵▷🔊🎧🎙].{0,120}"
    r"|(?:ecoute[rz]|listen|watch|regarde[rz]|escuch[ae]r?|reproducir|استمع|شاهد)\b.{0,40}\b\d{1,2}:\d{2}\b.{0,90}"
    r"|(?:advertisement|advertorial|sponsored|publicite|publicidad|annonce|اعلان)\s*[:|–—-].{0,120}"
    r"|(?:ignorer et )?(?:passer|aller) au contenu.{0,20}|skip to (?:the )?(?:main )?content"
    r"|(?:saltar|ir) al contenido.{0,20}|(?:تخط|انتقل|الانتقال|تجاوز) الي المحتوي.{0,20}"
    r"|\((?:attn|eds|editors)\b.{0,120}\)"
)
_BARS = re.compile(r"\s+[|—·•]\s+")
_DASH = re.compile(r"\s+[–—-]\s+")
_MANY = 4
_MOST_WORDS = 5
_SECTION_WORDS = 3
"""Words of the section that closes a line of names: « Política », "Critical minerals"."""


def is_no_news(line: Line) -> bool:
    """Tell whether a line only leads elsewhere or sells, whatever follows it."""
    if _NO_NEWS.fullmatch(line.folded) or PRESS_INFORMATION.fullmatch(line.folded):
        return True
    pieces = _BARS.split(line.text)
    return len(pieces) >= _MANY and all(len(piece.split()) <= _MOST_WORDS for piece in pieces)


def names_a_section(line: Line) -> bool:
    """Tell whether a line may be a site's name and its section, or two sections: no headline where one follows."""
    *before, section = line.text.split(" | ")
    names = [name for piece in before for name in _DASH.split(piece)]
    short = all(1 <= len(name.split()) <= _MOST_WORDS - 1 for name in names)
    return bool(names) and short and 1 <= len(section.split()) <= _SECTION_WORDS

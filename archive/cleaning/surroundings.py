"""What stands round a text by its form: rows of links above and below it, and the short lines after its last sentence.

A text is what closes like a sentence, or is long. A row of three or more short names with one
separator between them is a menu or a trail, whatever it names. Short lines that close no sentence, after
the last that does, are contacts, links and labels. Signatures, points of a list and the formula
that closes an agreement are no such lines.
"""

import re

from archive.cleaning.bylines import date_pattern, is_byline
from archive.cleaning.lines import Labelled, Line

_SEPARATORS = tuple(
    re.compile(form) for form in (r"\s*[|¦]\s*", r"\s*[»›>→]+\s*", r"\s*[·•]\s*", r"[ \u00a0]{2,}|\t+", r"\s+/\s+")
)
_SEPARATES = re.compile(r"[|¦»›>→·•/\t\u00a0]|  ")
"""What each of them holds: most lines hold none."""
_TRAIL = re.compile(r"[»›>→]|\s/\s")
_PIECES = 3
_PIECE_WORDS = 5
_PIECE = 45
_MOST_WORDS = 18
_LAST_OF_TRAIL = 110
_ROW = 400
_CLOSED = re.compile(r"[.!?؟؛;…]['\"»”’)\]]{0,2}$|[»”\"]$")
_CLOSED_BEFORE_AGENCY = re.compile(r"[.!?؟…]['\"»”’]{0,2} ?\([\w/ .-]{2,25}\)$")
_TEXT = 60
_LONG = 90
_SHORT_TAIL = 120
_MOST_IN_TAIL = 40
_KEPT = re.compile(r"[-–—•▪►*#@\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]|\d{1,2}\s?[.)]|\(@|pic\.|https?:|t\.co")
_FOR = re.compile(r"(?:pour (?:la |le |l')|for the |por (?:el|la) |عن (?:حكومه|وزاره|دوله|جمهوريه|المملكه))")
"""Opens a line of those who sign: « Pour la République … »."""
_IN_TAIL_KEPT = re.compile(r"\(@\w|pic\.(?:twitter|x)\.com|^\(.*[.!?]\)$")
_LABEL = re.compile(r"[^:.!?]{1,45}\s?:\s\S")
_SIGNED = re.compile(
    r"\b(?:agreer|veuillez recevoir|salutations|consideration|sincerely|regards|respectfully|faithfully|"
    r"atentamente|cordialmente|cordialement|saludos|consideracion|fait a|done at|done in|signed (?:at|in)|hecho en)\b"
    r"|تفضلوا|وتقبلوا|فايق الاحترام|(?:حرر|صدر) (?:في|ب)|وقع (?:في|ب)"
)
"""Words that close a letter or an agreement: what follows is who signed it."""
_SIGN_OFF = re.compile(
    r"(?<=[.!?»”\"])(?P<space>\s+)(?P<name>(?:EFE|PTI|AFP|MAP|APS|TAP|ANI|IANS|DPA|ANSA|UPI|AA|Enditem|Europa Press|"
    r"WAM|SPA|QNA|KUNA|Petra)(?:[ /][A-Za-z]{2,4}){0,4})$"
)
_SIGN_OFF_LENGTH = 40
_FROM = re.compile(r"(?:from|by|de|par|source|por|من|published|publie|fuente)\s?:")


def label_rows(labelled: list[Labelled]) -> None:
    """Cut rows of links above the first paragraph and below the last, and lines of pieces one of which is a date."""
    first, last = _bounds(labelled)
    for number, item in enumerate(labelled):
        if not item.reason and not first <= number <= last:
            reason = _row_reason(item.line)
            item.reason = "footer" if reason and number > last >= 0 else reason


def label_tail(labelled: list[Labelled], *, fewest: int) -> None:
    """Cut the short lines that close no sentence and stand below the last that does, `fewest` at least."""
    labels = sum(_LABEL.match(item.line.text) is not None for item in labelled if not item.reason) >= _PIECES
    last = _bounds(labelled)[1]
    below = labelled[last + 1 :]
    if last < 0 or len(below) > _MOST_IN_TAIL or _SIGNED.search(labelled[last].line.folded):
        return
    tail: list[Labelled] = []
    if labelled[last].line.text.endswith(":"):
        return  # it announces what follows
    unclosed = not _CLOSED.search(labelled[last].line.text)  # nor need the next paragraph be closed
    for item in below:
        if unclosed and not item.reason:
            continue
        unclosed = False
        if _SIGNED.search(item.line.folded) or (item.line.text.endswith(":") and len(item.line.text) >= _TEXT):
            break
        if not item.reason and _is_tail(item.line) and not (labels and _LABEL.match(item.line.text)):
            tail.append(item)
    if len(tail) >= fewest:
        for item in tail:
            item.reason = "footer"


def split_sign_off(labelled: list[Labelled]) -> None:
    """Cut what an agency signs its last sentence with: "… de 2030. EFE fzb", "... terrorism. PTI MPB"."""
    for number in range(len(labelled) - 1, -1, -1):
        line = labelled[number].line
        if labelled[number].reason or len(line.text) < _TEXT:
            continue
        if match := _SIGN_OFF.search(line.text, len(line.text) - _SIGN_OFF_LENGTH):
            end, at = line.start + match.start("space"), line.start + match.start("name")
            kept = Line(line.start, end, line.text[: match.start("space")])
            labelled[number : number + 1] = [Labelled(kept), Labelled(Line(at, line.end, match["name"]), "credit")]


def label_sender(labelled: list[Labelled]) -> None:
    """Cut a bare "From:" above the text together with the name on the line below it."""
    first = _bounds(labelled)[0]
    for number, item in enumerate(labelled[:first]):
        if not item.reason and _FROM.fullmatch(item.line.folded):
            item.reason = "byline"
            below = labelled[number + 1]
            if not below.reason and number + 1 < first and not below.line.ends_sentence:
                below.reason = "byline"


def _bounds(labelled: list[Labelled]) -> tuple[int, int]:
    """Return the numbers of the first and the last line that are text by their form."""
    text = [number for number, item in enumerate(labelled) if not item.reason and _is_text(item.line)]
    first = next((number for number in text if labelled[number].line.is_prose), len(labelled))
    return first, text[-1] if text else -1


def _is_text(line: Line) -> bool:
    size = len(line.text)
    return (
        size >= _TEXT
        and (size >= _LONG or bool(_CLOSED.search(line.text) or _CLOSED_BEFORE_AGENCY.search(line.text)))
        and not _row_reason(line)
    )


def _is_tail(line: Line) -> bool:
    text = line.text
    if len(text) > _SHORT_TAIL or _KEPT.match(text) or _IN_TAIL_KEPT.search(text) or _FOR.match(line.folded):
        return False
    change = date_pattern().match(line.folded)
    return not _CLOSED.search(text) or bool(change and text.startswith(": ", change.end()))


def _row_reason(line: Line) -> str:
    """Return why a line is a row of pieces and no sentence, or ""."""
    text = line.text
    if len(text) > _ROW or not _SEPARATES.search(text) or "«" in text or "“" in text or '"' in text:
        return ""
    closed = text.endswith((".", "؟", "?", "!"))
    for separator in _SEPARATORS:
        pieces = [piece for piece in separator.split(text) if piece.strip(" -–—")]
        if len(pieces) >= 2 and len(text) <= _ROW // 2 and _has_date(pieces):
            return "byline"
        if len(pieces) >= _PIECES and not closed and _are_names(pieces, trail=bool(_TRAIL.search(text))):
            return "navigation"
    return ""


def _has_date(pieces: list[str]) -> bool:
    """Tell whether one piece dates the text and the others are as short: "La Presse | 14/04/2023 09:05"."""
    if any(len(piece) > _LAST_OF_TRAIL or len(piece.split()) > _MOST_WORDS for piece in pieces):
        return False
    return any(date_pattern().search(line.folded) and is_byline(line) for line in (Line(0, 0, p) for p in pieces))


def _are_names(pieces: list[str], *, trail: bool) -> bool:
    short = [len(piece) <= _PIECE and len(piece.split()) <= _PIECE_WORDS for piece in pieces]
    return all(short[:-1]) and (short[-1] or (trail and len(pieces[-1]) <= _LAST_OF_TRAIL))

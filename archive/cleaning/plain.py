"""Pasted text: which lines are page clutter, which the byline, which the headline.

A classifier of lines. It knows how pages are built, never which page this is. What it
takes out is listed as cuts with a reason, so that a curator can put it back.
"""

import re
from functools import lru_cache

from archive.cleaning.body import Cut
from archive.cleaning.button_bars import is_button_bar
from archive.cleaning.bylines import is_byline
from archive.cleaning.captions import is_caption
from archive.cleaning.chats import label_chat
from archive.cleaning.clutter_cues import HEADING, INLINE, LINE, TEASER
from archive.cleaning.head_matter import label_head_matter
from archive.cleaning.headlines import label_headline, label_round
from archive.cleaning.lines import Labelled, Line
from archive.cleaning.page_tags import label_tags
from archive.cleaning.pasted_mail import label_mail
from archive.cleaning.post_pages import label_post_page
from archive.cleaning.surroundings import label_rows, label_sender, label_tail, split_sign_off

_STAMP = re.compile(
    r"[\s\ufeff]{0,20}(?:date|crawled?|fetched|capture)\s{0,3}:?\s{0,3}(?:1|2)\d{3}-\d\d(?:-\d\d)?\b[ \t|:–—-]{0,5}"
)
_BULLET = re.compile(r"^[•·▪►»*\-–—|]\s+")
_SHORT = 160
_TEASER_LENGTH = 320
_SENTENCE = 40
_ONLY_SYMBOLS = re.compile(r"[\s\-–—_*=~.·•|+/\\<>«»“”\"':;,#&()\[\]©®▪►●■◆★☆✓✔→←↑↓×]{1,20}")
_FEWEST_BELOW = 2
"""Short lines below the text that make a footer where the page itself marks its parts."""
_OWN_REASONS = frozenset({"share", "widget", "copyright", "cookies"})


def _compiled(cues: dict[str, tuple[str, ...]]) -> dict[str, re.Pattern[str]]:
    return {reason: re.compile("(?:" + "|".join(forms) + ")") for reason, forms in cues.items()}


_TEASER = re.compile(TEASER)
_LINE, _INLINE, _HEADING = _compiled(LINE), _compiled(INLINE), _compiled(HEADING)


def capture_stamp(raw: str) -> Cut | None:
    """Return the cut for a stamp that a capture program put before the first word."""
    match = _STAMP.match(raw)
    return Cut(0, match.end(), "stamp") if match else None


def classify(
    lines: list[Line], *, title_at: int | None = None, whole: bool = False, chat: bool = False
) -> list[Labelled]:
    """Label each line of a text; the lines must stand in their order, a headline already found at `title_at`.

    `whole`: this is no page but a document of its own, which ends as its author ended it. `chat`: it is one.
    """
    marked = title_at is not None
    labelled = [Labelled(line, _line_reason(line)) for line in lines]
    _label_blocks(labelled)
    if chat:
        label_chat(labelled)
        return labelled
    if title_at is None:
        title_at = label_mail(labelled)
    posts_only = label_post_page(labelled)
    _label_bylines(labelled)
    if not posts_only:
        split_sign_off(labelled)
        label_tags(labelled)
        label_rows(labelled)
        label_sender(labelled)
        if title_at is None:
            label_headline(labelled)
        else:
            label_round(labelled, title_at)
        label_head_matter(labelled)
        _label_within(labelled)
        if not whole:
            label_tail(labelled, fewest=_FEWEST_BELOW if marked else 1)
    return labelled


def clutter_reason(line: Line) -> str:
    """Return why this line alone is page furniture, or ""."""
    return _line_reason(line)


def _line_reason(line: Line) -> str:
    return _reason_of(_BULLET.sub("", line.folded).rstrip(" :"))


@lru_cache(maxsize=4096)
def _reason_of(folded: str) -> str:
    """Return the reason of a folded line; buttons repeat, so what was said of one is remembered."""
    if not folded or _ONLY_SYMBOLS.fullmatch(folded):
        return "symbols"
    if len(folded) <= _SHORT:
        pieces = _pieces(folded)
        for reason, pattern in _LINE.items():
            if pattern.fullmatch(folded) or (pieces and all(pattern.fullmatch(piece) for piece in pieces)):
                return reason
    if is_button_bar(folded):
        return "share"
    if len(folded) <= 400:
        for reason, pattern in _INLINE.items():
            if pattern.match(folded):
                return reason
    return ""


def _pieces(folded: str) -> list[str]:
    """Split what may be a bar of buttons ("Facebook | Twitter | Imprimer"); [] when it cannot be one."""
    pieces = [piece.strip() for piece in re.split(r"\s*[|•·,/]\s*|\s{2,}", folded)]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < 2:
        words = folded.split()
        pieces = words if 2 <= len(words) <= 8 else []
    return pieces


def _label_blocks(labelled: list[Labelled]) -> None:
    """Carry a heading such as "Related Posts" over what follows it.

    The block ends where running text resumes: a paragraph of prose and another or a closed
    sentence after it, which teasers (titles, or cut short by "…") never make.
    """
    seen_prose = 0
    reason, headlines = "", True
    for index, item in enumerate(labelled):
        heading = _heading_reason(item.line)
        if heading and (seen_prose or heading == "comment_form"):
            reason, headlines = heading, True
        elif reason and (_prose_resumes(labelled, index) or (headlines and _ends_teasers(item, reason))):
            reason = ""
        elif reason:
            headlines = headlines and not item.line.ends_sentence
        if reason:
            item.reason = item.reason if item.reason in _OWN_REASONS else reason
        elif item.line.is_prose:
            seen_prose += 1


def _ends_teasers(item: Labelled, reason: str) -> bool:
    """Tell whether a paragraph closed by a full stop follows related headlines, none of which closes a sentence."""
    return reason == "related_posts" and not item.reason and item.line.is_prose and item.line.text.endswith(".")


def _heading_reason(line: Line) -> str:
    return _heading_of(line.folded) if len(line.folded) <= _SHORT else ""


@lru_cache(maxsize=4096)
def _heading_of(folded: str) -> str:
    folded = _BULLET.sub("", folded).rstrip(" :.")
    return next((reason for reason, pattern in _HEADING.items() if pattern.fullmatch(folded)), "")


def _prose_resumes(labelled: list[Labelled], index: int) -> bool:
    here = labelled[index]
    following = labelled[index + 1] if index + 1 < len(labelled) else None
    if not here.line.is_prose or here.reason or following is None or following.reason:
        return False
    return following.line.is_prose or (following.line.ends_sentence and len(following.line.text) >= _SENTENCE)


def _label_within(labelled: list[Labelled]) -> None:
    """Cut what stands among the paragraphs: captions, teasers of other pages, the headline once more."""
    title = next((item.line.folded for item in labelled if item.reason == "title"), None)
    begun = False
    for item in labelled:
        begun = begun or (not item.reason and item.line.is_prose)
        if item.reason or not begun or len(item.line.text) > _TEASER_LENGTH:
            continue
        if is_caption(item.line):
            item.reason = "credit"
        elif item.line.folded == title or (_TEASER.match(item.line.folded) and not item.line.text.endswith((".", ":"))):
            item.reason = "related_posts"


def _label_bylines(labelled: list[Labelled]) -> None:
    for item in labelled:
        if not item.reason and is_byline(item.line):
            item.reason = "byline"

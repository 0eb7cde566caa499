"""Lines of tags below a text: hashtags, or keywords that the text holds already, above the page's furniture."""

import re

from archive.cleaning.lines import Labelled

_HASHTAGS = re.compile(r"#[^\s#]{2,60}(?:(?: [^\s#.]{2,30}){0,3} ?,? ?#[^\s#]{2,60}){0,15}(?: [^\s#.]{2,30}){0,3}")
_HEAD = re.compile(
    r"(?:tags?|keywords|topics|mots[ -]cles|themes|etiquetas|palabras clave|temas|وسوم|الوسوم|كلمات (?:مفتاحيه|دلاليه)|"
    r"الكلمات المفتاحيه)\W{0,2}"
)
"""Stands alone above a line of tags."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_FURNITURE = frozenset({"newsletter", "comments", "comment_form", "related_posts", "share", "widget"})
_FEWEST = 4
_MOST = 25
_SIGNATURE = re.compile(r"\(@\w{1,30}\)")


def label_tags(labelled: list[Labelled]) -> None:
    """Cut the lines of tags that follow prose; hashtags above the signature of a post are its words."""
    last = max((number for number, item in enumerate(labelled) if item.line.is_prose and not item.reason), default=None)
    if last is None:
        return
    seen: frozenset[str] | None = None
    for number in range(last + 1, len(labelled)):
        item = labelled[number]
        if _HEAD.fullmatch(labelled[number - 1].line.folded) and not item.line.ends_sentence and not item.reason:
            item.reason = "widget"
        if item.reason or any(_SIGNATURE.search(near.line.text) for near in labelled[number + 1 : number + 3]):
            continue
        if len(item.line.text) <= 300 and _HASHTAGS.fullmatch(item.line.folded):
            item.reason = "widget"
        elif number + 1 < len(labelled) and labelled[number + 1].reason in _FURNITURE and not item.line.ends_sentence:
            seen = seen or _words_above(labelled, last)
            words = _WORD.findall(item.line.folded)
            if _FEWEST <= len(words) <= _MOST and seen.issuperset(words) and "," not in item.line.text:
                item.reason = "widget"


def _words_above(labelled: list[Labelled], last: int) -> frozenset[str]:
    return frozenset(
        word
        for item in labelled[: last + 1]
        if item.reason in {"", "title"}
        for word in _WORD.findall(item.line.folded)
    )

"""The page of a post, pasted whole: names, handles, clocks, counters and what else stands round the words.

Such a page has handles alone on their lines and counters; nothing is cut of a text without both.
"""

import re

from archive.cleaning.lines import Labelled

_HANDLE = re.compile(r"@\w{2,30}")
_COUNTER = re.compile(r"[\d.,]{1,9}\s?(?:k|m|mil|الف|مليون)?")
_WORDS = re.compile(
    r"(?:post|conversation|thread|reply|replies|views?|likes?|reposts?|quotes?|bookmarks?|follow(?:ing)?|see new posts|"
    r"translated? (?:from|post).{0,40}|post your reply|new to x\?.{0,80}|sign up.{0,60}|create account|"
    r"publication|posts?|repondre|abonnes?|suivre|voir les nouveaux posts|vues|nouveau sur x \?.{0,60}|"
    r"منشور|المنشور|المحادثه|انظر المنشورات الجديده|مشاهده|مشاهدات|اعاده نشر|اقتباس|اعجاب|اشارات مرجعيه|متابعه|الرد|رد|"
    r"انشر ردك|جديد علي x؟?|سجل الان .{0,60}|انشاء حساب|الترجمه من .{0,40}|ترجمه المنشور|show more|عرض المزيد)"
)
_CLOCK = re.compile(
    r"\d{1,2}:\d\d\s?(?:am|pm|م|ص)?\s?[·•].{4,40}|"
    r"\d{1,2} [\u0621-\u064aa-z]{3,10}\.?|[a-z]{3,9}\.? \d{1,2}|\d{1,2}[hmsdjد]"
)
_COUNTERS = 2


def label_post_page(labelled: list[Labelled]) -> None:
    """Cut what surrounds the words of a pasted post; the name above a handle is its byline."""
    handles = [n for n, item in enumerate(labelled) if _HANDLE.fullmatch(item.line.text)]
    counters = sum(1 for item in labelled if _COUNTER.fullmatch(item.line.folded))
    if not handles or counters < _COUNTERS:
        return
    for number in handles:
        labelled[number].reason = "byline"
        if number and len(labelled[number - 1].line.text) <= 60:
            labelled[number - 1].reason = labelled[number - 1].reason or "byline"
    for item in labelled:
        if not item.reason and _CLOCK.fullmatch(item.line.folded):
            item.reason = "byline"
        elif not item.reason and _is_furniture(item.line.folded):
            item.reason = "widget"


def _is_furniture(folded: str) -> bool:
    return any(pattern.fullmatch(folded) for pattern in (_COUNTER, _WORDS))

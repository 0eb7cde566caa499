"""The page of a post, pasted whole: names, handles, clocks, counters and what else stands round the words.

The networks print a post as name, handle, words, clock and counters, each on a line of its own, or
"Name @handle · 2h" above the words. A text is taken for such a page when a header stands beside a
clock, a counter or a button; nothing is cut of any other text. What the page shows of others (answers
below the box to answer in, people and trends in the margin) is cut with it.
"""

import re
from functools import cache
from itertools import pairwise

from archive.cleaning.calendar_names import month_pattern
from archive.cleaning.lines import Labelled, Line
from archive.vocabulary.names import MARK, fold

_HANDLE = re.compile(r"(?P<handle>@\w{2,30})(?:\s*[·•]\s*(?P<when>.{1,30}))?")
_BADGES = "\u2713\u2714\u2611\u2705\u00b7•"
_ONE_LINE = re.compile(
    rf"(?P<name>[^@\n]{{2,70}}?)[\s{_BADGES}]+(?P<handle>@\w{{2,30}})(?:\s*[·•]\s*(?P<when>.{{1,30}})|[\s{_BADGES}]*)"
)
_NUMBER = r"\d[\d.,]{0,9}+(?![\d.,])\s?(?:k|m|mil|mill|الف|مليون|md)?"
_METRIC = (
    r"(?:views?|likes?|reposts?|retweets?|quotes?|quote tweets?|bookmarks?|replies|reply|comments?|vues?|impressions?|"
    r"j'aime|citations?|signets?|reponses?|republications?|partages?|tweets cites|visualizaciones|me gusta|citas?|"
    r"guardados|elementos guardados|respuestas?|reposteos|مشاهدات?|مشاهده|اعجابات?|اعجاب|اعاده نشر|عمليات اعاده نشر|"
    r"اعادات نشر|اقتباسات?|اقتباسا?|اشارات? مرجعيه|اشاره مرجعيه|اعجابا|ردود|رد|الردود|اعاده تغريد|تغريدات مقتبسه)"
)
_COUNTER = re.compile(rf"(?:{_NUMBER}(?: (?:de |من )?{_METRIC})?\s?[·•|]?\s?){{1,6}}|{_METRIC}")
_BUTTONS = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/\S{1,100}|"
    r"post|posts|publier|publicar|thread|conversation|follow(?:ing|s you)?|see new posts|"
    r"show (?:more|this thread|replies|less)|"
    r"(?:translate|translated|show original)(?: (?:post|tweet|from))?.{0,40}|read \d+ (?:replies|more replies)|"
    r"(?:post|tweet) your reply|reply|share|copy link|subscribe|view (?:post )?(?:activity|edit history|quotes)|"
    r"who can reply\?|people .{3,40} can reply|replying to @\w+.{0,60}|\S{2,30} reposted|pinned|gif|alt|image|"
    r"tweet|fil|abonnes?|abonne|suivre|suivi|s'abonner|voir les nouveaux (?:posts|tweets)|repondre|partager|"
    r"afficher (?:plus|cette discussion|les reponses|moins)|voir plus|(?:traduire|traduit) (?:le |ce |du |de )?.{0,40}|"
    r"(?:postez|poster|tweetez) votre reponse|lire \d+ (?:autres )?reponses?|en reponse a @\w+.{0,60}|"
    r"\S{2,30} a reposte|epingle|voir l'original|voir les citations|"
    r"publicacion|hilo|conversacion|seguir|siguiendo|ver nuevos posts|responder|compartir|mostrar (?:mas|este hilo|"
    r"respuestas|menos)|(?:traducir|traducido) (?:el |del )?.{0,40}|postea tu respuesta|leer \d+ respuestas|"
    r"en respuesta a @\w+.{0,60}|fijado|ver citas|ver original|"
    r"منشور|منشورات|المنشور|سلسله|المحادثه|محادثه|انظر المنشورات الجديده|عرض المنشورات الجديده|متابعه|تتابعه|يتابعك|"
    r"عرض (?:المزيد|هذه السلسله|الردود|الاقل|الاصل|الترجمه|الاقتباسات)|(?:ترجم|ترجمه|ترجمت) .{2,40}|الترجمه من .{2,40}|"
    r"انشر ردك|غرد ردك|اقرا \d+ ردود|قراءه \d+ (?:من )?الردود|ردا علي @\w+.{0,60}|مثبته?|الرد|مشاركه|نسخ الرابط|"
    r"قام .{2,40} باعاده النشر"
)
_ANSWERS = re.compile(
    r"(?:post|tweet) your reply|(?:postez|poster|tweetez) votre reponse|postea tu respuesta|انشر ردك|غرد ردك|replies|"
    r"relevant|(?:les plus )?pertinentes?|(?:ال)?ردود(?: الاكثر صله)?|most relevant(?: replies)?|"
    r"reponses(?: les plus pertinentes)?|"
    r"respuestas(?: mas relevantes)?"
)
_MARGIN = re.compile(
    r"relevant people|who to follow|what's happening|what.s happening|trends for you|trending now|discover more|"
    r"more (?:tweets|posts)|new to (?:x|twitter)\?.{0,80}|don.t miss what.s happening|you might like|live on x|"
    r"personnes (?:pertinentes|concernees|a suivre)|suggestions|qui suivre|tendances.{0,30}|ce qui se passe|"
    r"decouvr(?:ez|ir) (?:plus|davantage)|nouveau sur (?:x|twitter) \?.{0,80}|vous pourriez aimer|"
    r"today's news|ne manquez pas .{3,40}|quoi de neuf.{0,4}|personas relevantes|a quien seguir|que esta pasando\??|"
    r"tendencias.{0,30}|descubre mas|"
    r"(?:¿)?eres nuevo en (?:x|twitter)\?.{0,80}|te (?:podria|puede) gustar|"
    r"الاشخاص ذوو الصله|اشخاص ذوو صله|من تتابع|اقتراحات المتابعه|ماذا يحدث|المتداول.{0,30}|اكتشف المزيد|"
    r"جديد علي (?:x|تويتر).{0,80}|قد يعجبك.{0,20}|لا تفوت ما يحدث.{0,20}"
)
_IN_BRACKETS = re.compile(
    r"(?:\W{0,4}\s?(?:thread|fil|hilo|سلسلة|ثريد)\s?[-–—:|]\s?)?(?P<name>[^@()\n—–-][^@()\n]{1,60}?)\s?\((?P<handle>@\w{2,30})\)"
    r"(?:\s?[,،·•|-]?\s?(?P<when>\d[^@()\n]{3,30}|[^\W\d_]{3,10}\.? \d[^@()\n]{2,30}))?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\W{0,5}(?P<number>\d{1,2})\s?/\s?(?:\d{1,2}|n)?\)?(?=\s|$)")
_PUBLIC_BODY = re.compile(
    r"diplomati|m(?:ae|fa|ofa|ae?c|re|eae|eace)(?![a-z])|foreign|exterior|minist|presiden|embass|ambass|embajad|gov|gouv|gob"
    r"|وزاره|الخارجيه|رياسه|سفاره|الحكومه"
)
"""Names of accounts that bodies keep: what these answer is kept, the answers of passers-by are not."""
_VERIFIED = re.compile("[\u2713\u2714\u2611\u2705]")
_LAPSE = r"\d{1,2}\s?(?:h|m|s|min|d|j|sem|w|hrs?|mins?|س|د|ي|ث)|(?:il y a|hace|منذ) .{2,16}"
_MARGINS = frozenset({"widget", "comments"})
_LONGEST_NAME = 60
_LONGEST = 140
_NEAR = 12
"""Lines below a header that still belong to its post, where the text is more than a page of posts."""


@cache
def _day() -> str:
    month = month_pattern()
    return (
        rf"(?:\d{{1,2}} (?:de )?(?:{month})\.?(?:,? (?:de |del )?\d{{4}})?|(?:{month})\.? \d{{1,2}}(?:, ?\d{{4}})?"
        r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
    )


@cache
def _clock() -> re.Pattern[str]:
    """Match the line that dates a post: "9:14 PM · May 14, 2024 · 38.2K Views", « 31 janv. », "2h"."""
    hour = r"\d{1,2}[:.h]\d\d(?:\s?(?:am|pm|a\.? ?m\.?|p\.? ?m\.?|م|ص|مساء|صباحا))?"
    views = rf"(?:\s?[·•]\s?(?:{_COUNTER.pattern}|.{{3,30}}))?"
    edited = r"(?:last edited|derniere modification|ultima edicion|اخر تعديل)?\s?:?\s?"
    return re.compile(
        rf"{edited}(?:{hour}\s?[·•,\-–—]\s?{_day()}{views}|{_day()}\s?[·•,\-–—]\s?{hour}{views}|{_day()}|{_LAPSE})"
    )


def header_of(text: str, before: str = "") -> tuple[str, str, str] | None:
    """Return name, handle and time of a post's header line, "" for what it lacks; `before` is the line above."""
    if "@" not in text or _BUTTONS.fullmatch(_folded(text[:_LONGEST])):
        return None  # "Replying to @name"
    alone = _HANDLE.fullmatch(text) if len(text) <= _LONGEST else None
    if alone and (not alone["when"] or _clock().fullmatch(_folded(alone["when"]))):
        name = before if 2 <= len(before) <= _LONGEST_NAME and "@" not in before else ""
        return name, alone["handle"], alone["when"] or ""
    match = _ONE_LINE.fullmatch(text) if "@" in text and len(text) <= _LONGEST else None
    if match is None or (match["when"] and not _clock().fullmatch(_folded(match["when"]))):
        return None
    return match["name"].strip(), match["handle"], match["when"] or ""


def thread_header_of(text: str, below: str) -> tuple[str, str, str] | None:
    """Return name, handle and time of "Name (@handle)" above the numbered posts of a thread."""
    match = _IN_BRACKETS.fullmatch(text) if "(@" in text and len(text) <= _LONGEST else None
    if match is None or number_of(below) != 1:
        return None
    return match["name"].strip(), match["handle"], match["when"] or ""


def number_of(text: str) -> int | None:
    """Return the number that opens a post of a thread: "2/5 …", "(2/5) …", "2/ …"."""
    match = _NUMBERED.match(text)
    return int(match["number"]) if match else None


def is_clock(folded: str) -> bool:
    """Tell whether a folded line gives only the time of a post."""
    return len(folded) <= 120 and bool(_clock().fullmatch(folded))


def label_post_page(labelled: list[Labelled]) -> bool:
    """Cut what surrounds the words of pasted posts; return whether the text is nothing but such a page."""
    headers = {n: found for n, item in enumerate(labelled) if (found := header_of(item.line.text)) is not None}
    headers |= {
        n: found
        for n, (item, below) in enumerate(pairwise(labelled))
        if "(@" in item.line.text and (found := thread_header_of(item.line.text, below.line.text))
    }
    if not headers or not _is_page(labelled, headers):
        return False
    whole = not any(item.line.is_prose for item in labelled[: min(headers)])
    if whole:
        _label_margin(labelled, headers)
    reason = "byline" if whole else "widget"  # the clock of a post in a report does not date the report
    last = -_NEAR
    for number, item in enumerate(labelled):
        last = number if number in headers else last
        if item.reason in _MARGINS or not (whole or number - last < _NEAR):
            continue
        folded = item.line.folded
        if number in headers:
            _label_header(labelled, number, reason)
        elif is_clock(folded):
            item.reason = reason
        elif _is_furniture(folded) or folded in {"·", "•"}:
            item.reason = item.reason or "widget"
    return whole


def _is_furniture(folded: str) -> bool:
    """Tell whether a line, or each of the pieces it sets apart by spaces, is a counter or a button."""
    pieces = re.split(r"\s{2,}", folded) if "  " in folded else [folded]
    return all(any(pattern.fullmatch(piece) for pattern in (_COUNTER, _BUTTONS, _MARGIN)) for piece in pieces)


def _label_margin(labelled: list[Labelled], headers: dict[int, tuple[str, str, str]]) -> None:
    """Cut the margin, and below the box to answer in what others than the first author wrote."""
    first = min(headers)
    margin = answers = hidden = ""
    for number, item in enumerate(labelled[first + 1 :], start=first + 1):
        if _MARGIN.fullmatch(item.line.folded):
            margin = "widget"
        elif _ANSWERS.fullmatch(item.line.folded):
            answers = "comments"
        author = headers.get(number) or headers.get(number + 1)
        if author and author[1] != headers[first][1]:
            kept = not margin and _is_of_note(labelled[number].line, author)
            hidden = "" if kept else answers
        elif author:
            hidden = ""
        item.reason = margin or hidden or item.reason


def _is_of_note(header: Line, author: tuple[str, str, str]) -> bool:
    """Tell whether an answer is of an account that bears a badge or the name of a public body, and of a stated day."""
    lapse = re.fullmatch(_LAPSE, fold(author[2])) or not author[2]
    return not lapse and bool(_VERIFIED.search(header.text) or _PUBLIC_BODY.search(fold(f"{author[0]} {author[1]}")))


def _is_page(labelled: list[Labelled], headers: dict[int, tuple[str, str, str]]) -> bool:
    """Tell whether something beside the headers is of a network's making."""
    if any(when or "(@" in labelled[number].line.text for number, (_, _, when) in headers.items()):
        return True
    folded = [item.line.folded for number, item in enumerate(labelled) if number not in headers]
    clocks = sum(is_clock(line) and (":" in line or "h" in line) for line in folded)
    others = sum(bool(_COUNTER.fullmatch(line) or _BUTTONS.fullmatch(line)) for line in folded if len(line) <= 100)
    return clocks >= 1 or others >= 2


def _label_header(labelled: list[Labelled], number: int, reason: str) -> None:
    labelled[number].reason = reason
    above = labelled[number - 1] if number else None
    named = above and len(above.line.text) <= _LONGEST_NAME and "@" not in above.line.text
    if above and named and _HANDLE.fullmatch(labelled[number].line.text):
        above.reason = reason


def _folded(text: str) -> str:
    return fold(text).replace(MARK, "").strip()

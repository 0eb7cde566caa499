"""The headline among the lines above a text: past mastheads, sections and kickers, with what runs on of it.

Above the first paragraph of prose stand, in this order where they stand at all: the name of the site or
of the issuer, a section or kicker, the headline, a second headline, a caption, the byline. What is no
headline there is cut with its reason; what closes like a sentence is text and stays.
"""

import re
from functools import cache
from itertools import pairwise

from archive.cleaning.bylines import NAMES_A_TEXT, date_pattern
from archive.cleaning.calendar_names import month_pattern
from archive.cleaning.captions import is_caption, is_caption_below
from archive.cleaning.lines import Labelled, Line
from archive.cleaning.mastheads import names_body
from archive.cleaning.straplines import is_no_news, names_a_section
from archive.vocabulary.names import fold

GENRE_LINE = re.compile(
    r"(?:(?:press|media) release|media note|press statement|statement|news release|communique(?: de presse)?|"
    r"nota (?:a la|de) prensa|communique (?:conjoint|commun|final)|joint (?:statement|communique)|"
    r"comunicado(?: conjunto| de prensa)?|(?:بيان|بلاغ) مشترك|البيان الختامي|"
    r"بيان(?: صحفي)?|بلاغ(?: صحفي)?|خبر صحفي)\W{0,3}(?:n\W{0,2}o?\W{0,2}|رقم )?[\d/.-]{0,12}"
)
OWN_PAGE = re.compile(
    r"(?:الصفحه|القناه|الموقع|الحساب) الرسمي(?:ه)?\b.{0,90}|(?:page|site|compte|chaine) officiel(?:le)? d.{2,80}|"
    r"(?:the )?official (?:page|website|site|account|channel) of.{2,80}|(?:pagina|sitio|cuenta) oficial d.{2,80}"
)
_GREETING = re.compile(
    r"(?:سلام|السلام عليكم|تحيه طيبه|bonjour|bonsoir|salut|hello|hi|hola|dear (?:all|friends))\b.{0,140}"
)
_ORPHAN = re.compile(r"(?:ET|AND|DES|DE|DU|OF|Y|Y DE) [A-ZÀ-Þ' ,-]{5,80}")
"""The second line of an issuer's name in capitals."""
_SLUG = re.compile(r"[A-ZÀ-Þ0-9]{2,}(?:[-/][A-ZÀ-Þ0-9]+)+(?: ?\(.{2,20}\))?")
ALERT = re.compile(
    r"(?:urgent|breaking(?: news)?|flash|alerte|exclusif|exclusive|exclusivo|ultima hora|en direct|live|"
    r"عاجل|حصري)\W{0,3}"
)
_OPEN_END = re.compile(
    r"(?:[,:–—-]|(?<![^\W_])(?:et|de|du|des|d'|la|le|les|l'|a|au|aux|en|entre|avec|sur|pour|par|and|of|the|with|to|"
    r"on|in|"
    r"for|at|between|y|del|el|los|con|para|e|و|في|من|الي|علي|مع|بين|حول|عن|ان))$"
)
_LENGTH = range(15, 241)
_LONG_PROSE = 80
_MOST_ABOVE = 14
_SHORT_WORDS = 4
_FIRST_LINES = 3
_STRAP = 12
"""Words of the longest line that presents somebody above a headline."""
_SHORT = 40
_FEW = 5
"""Lines from the headline to the text, beyond which they are a list and no second headline."""
_SHORTEST_WITH_COLON = 8
_MOTTO = re.compile(r"(?:[^\s–—-]+(?: [^\s–—-]+){0,2} ?[-–—] ?){2,4}[^\s–—-]+(?: [^\s–—-]+){0,2}")
"""The words of a state's emblem: « Honneur – Fraternité – Justice »."""
_MARKERS = "•·*-–—>["
_NUMBERED = re.compile(r"\d{1,2}\s?[.)] ")
_QUOTED = re.compile(r"[^.!?]*[«“\"‘'][^.!?]*[»”\"’']")
"""A line that ends in a quotation without a full stop, one sentence or less."""
_SECTION = re.compile(
    r".*\| ?(?:entrevista|interview|entretien|analisis|analysis|analyse|opinion|reportaje|reportage|cronica|explainer|"
    r"decryptage|حوار|مقابله|تقرير|تحليل)"
)
_ODD = re.compile(
    r"\s{3}|\t|^(?:Q|R|A|QUESTION|RÉPONSE|MODERATOR)\s?:"
    r"|^[A-Z]{2,}\.? [A-Z' -]{2,25}\s?:(?=.*[a-zà-ÿ]{2})"
)
"""A bar of links, or a speaker's label; a headline may be all in capitals."""
_APART = re.compile(r"\s[|–—-]\s")
_OUTLET = re.compile(
    r"(?:(?:le|la|el|the|votre|your|tu) )?(?:(?:premier|first|primer|independent) )?(?:site|journal|quotidien|portail"
    r"|hebdomadaire|webzine|news|newspaper|daily|periodico|diario|semanario|portal|موقع|صحيفه|جريده|بوابه|يوميه)"
    r"(?![^\W_])(?: [^\s.:,;]+){0,8}"
)
"""What a site says it is, behind its name: « site d'information indépendant »."""
_MINISTRY = re.compile(r"(?:the )?minist|foreign ministry|embass|ambassade|embajada|وزارة|سفارة")
_WORD = re.compile(r"[^\W\d_]{4,}")
_ROOT = 5
_SHARED = 3


def label_headline(labelled: list[Labelled]) -> None:
    """Label the headline and what surrounds it; lines already cut are passed over."""
    above, prose = _above(labelled)
    title = _title([item for item in above if not is_caption(item.line)], prose) if prose else None
    if title is None:
        _label_by_kind(labelled, above, prose)
        return
    title.reason = "title"
    number = above.index(title)
    if number and title.line.text[0].islower() and _names_its_kind(above[number - 1].line):
        number -= 1
        above[number].reason = "title"  # "COMMUNIQUÉ CONJOINT" runs on in the line below it
        del above[number + 1]
    for item in above[:number]:
        item.reason = _reason_before(item.line)
    before = title
    for item in above[number + 1 :]:
        item.reason = _reason_after(item.line, before, few=len(above) - number <= _FEW)
        before = item


def _label_by_kind(labelled: list[Labelled], above: list[Labelled], prose: Line | None) -> None:
    """Take the name of its kind ("بيان صحفي") for the headline of a text that has no other, under a letterhead."""
    for item in labelled:
        if prose is None or item.line.start >= prose.start:
            return
        if item.reason in {"", "byline"} and _names_its_kind(item.line):
            item.reason = "title"
            for before in above:
                if before.line.start < item.line.start and not before.reason:
                    before.reason = _reason_before(before.line)
            return


def label_round(labelled: list[Labelled], title_at: int) -> None:
    """Label kicker, second headline and caption round a headline that the page itself marks, at `title_at`."""
    above, prose = _above(labelled)
    if prose is None or prose.start < title_at:
        return
    before = Labelled(Line(title_at, title_at, " "), "title")
    below = [item for item in above if item.line.start > title_at]
    for item in above:
        if item.line.start < title_at:
            item.reason = _reason_before(item.line) if _is_shaped(item.line) or len(item.line.text) < _SHORT else ""
        else:
            item.reason = _reason_after(item.line, before, few=len(below) <= _FEW)
            before = item


def _above(labelled: list[Labelled]) -> tuple[list[Labelled], Line | None]:
    """Return the lines above the first paragraph of prose that nothing cut, and that paragraph."""
    above: list[Labelled] = []
    for item in labelled:
        if item.reason:
            continue
        if item.line.is_prose and not _may_be_title(item.line) and not is_caption(item.line):
            return above, item.line
        above.append(item)
        if len(above) > _MOST_ABOVE:
            return [], None
    return above[:1], above[1].line if len(above) > 1 else None


def _may_be_title(line: Line) -> bool:
    """Tell whether a long line may still be a headline: "Joint communiqué … (14 November 2024)"."""
    if _is_shaped(line) and _QUOTED.fullmatch(line.text):
        return True
    return line.text.endswith(")") and not line.text.endswith((".)", "»)", "”)")) and _is_shaped(line)


def _title(above: list[Labelled], prose: Line) -> Labelled | None:
    """Return the first line shaped like a headline, one of a few words only where no other follows."""
    shaped = [item for item in above if _is_shaped(item.line) and len(prose.text) > len(item.line.text)]
    full = [item for item in shaped if not _is_label(item.line)]
    if not prose.is_prose and len(prose.text) < _LONG_PROSE:
        return None
    if not full:
        return next((item for item in above if _is_short_news(item.line)), None)
    # A line that closes like a sentence above all of these is text: they are headings within it.
    first = above.index(full[0])
    if any(item.line.ends_sentence and len(item.line.text) >= _LONG_PROSE for item in above[:first]):
        return None
    told = _roots(prose)
    for strap, below in pairwise(full[:_FIRST_LINES]):
        if above.index(strap) + 1 == above.index(below) and (
            _presents(strap.line, below.line) or _stands_over(strap.line, below.line, told)
        ):
            return below
    if len(full[0].line.text.split()) <= _SHORT_WORDS and len(full) > 1 and first + 1 == above.index(full[1]):
        return full[1] if len(full[1].line.text) > len(full[0].line.text) else full[0]
    if _says_itself(full[0].line) or _roots(full[0].line) & told:
        return full[0]
    # What shares no word with the text names the page; the headline is told again by its first paragraph.
    own = (item for item in full if _says_itself(item.line) or len(_roots(item.line) & told) >= _SHARED)
    return next(own, full[0])


def _presents(strap: Line, below: Line) -> bool:
    """Tell whether a line only presents somebody ("Nasser Bourita, ministre …") whose words are the line below it."""
    words = strap.text.split()
    quoted = below.text[0] in "«“\"‘'" and below.text[-1] in "»”\"’'"
    return quoted and 3 <= len(words) <= _STRAP and words[0][0].isupper() and bool(re.search(r"[,،]", strap.text))


def _stands_over(strap: Line, below: Line, told: set[str]) -> bool:
    """Tell whether a line names a site or section and the line below it says more of what the text tells."""
    more = len(_roots(below) & told) > len(_roots(strap) & told)
    return names_a_section(strap) and more and not names_a_section(below)


def _says_itself(line: Line) -> bool:
    """Tell whether a line needs no word of the text to be its headline: words of somebody, or the name of its kind."""
    return line.text[0] in "«“\"‘'" or bool(NAMES_A_TEXT.search(line.folded))


def _roots(line: Line) -> set[str]:
    return {word[:_ROOT] for word in _WORD.findall(line.folded)}


def _names_its_kind(line: Line) -> bool:
    """Tell whether a line says only what the text is, without a number: a headline where there is no other."""
    return bool(GENRE_LINE.fullmatch(line.folded)) and not any(char.isdigit() for char in line.text)


def _is_short_news(line: Line) -> bool:
    """Tell whether a line is a headline of two words: « MAE : démenti »."""
    return len(line.text) in range(_SHORTEST_WITH_COLON, _LENGTH.start) and bool(re.search(r"\w ?: \w", line.text))


def _is_shaped(line: Line) -> bool:
    closed = line.text.endswith((".", ":", ",", ";", "،", "؛", "…", "-"))
    odd = line.text[0] in _MARKERS or _ODD.search(line.text) or _NUMBERED.match(line.text)
    return len(line.text) in _LENGTH and not closed and not odd


def _is_label(line: Line) -> bool:
    """Tell whether a line names the site, the kind of text, a slug, a place and day: anything but the news."""
    folded = line.folded.strip("-–—|•* ")
    return bool(
        names_body(line)
        or is_no_news(line)
        or _names_site(line)
        or GENRE_LINE.fullmatch(folded)
        or _SLUG.fullmatch(line.text)
        or _ORPHAN.fullmatch(line.text)
        or OWN_PAGE.fullmatch(folded)
        or _GREETING.fullmatch(folded)
        or (_MOTTO.fullmatch(folded) and line.text.count(" ") <= 2 * _FEW and not NAMES_A_TEXT.search(folded))
        or ALERT.fullmatch(folded)
        or _SECTION.fullmatch(folded)
        or _place_and_day().fullmatch(folded)
    )


def _names_site(line: Line) -> bool:
    """Tell whether a line names a site and whose or what it is: « France Diplomatie – Ministère … », "X | News"."""
    site, _, owner = (piece.strip() for piece in _APART.sub("|", line.text, count=1).partition("|"))
    ministry = bool(owner) and len(site.split()) <= _SHORT_WORDS and _MINISTRY.match(owner.casefold())
    outlet = len(site.split()) <= _SHORT_WORDS and _OUTLET.fullmatch(fold(owner))
    return bool(outlet) or (bool(ministry) and names_body(Line(line.end - len(owner), line.end, owner)))


@cache
def _place_and_day() -> re.Pattern[str]:
    day = rf"\d{{1,2}}(?:er)? (?:de )?(?:{month_pattern()})\.?(?: \d{{4}})?"
    return re.compile(rf"[^\d:\s]{{2,20}}(?: [^\d:\s]{{2,15}})?[ ,،]{{1,3}}(?:le |el |on |في )?{day}")


def _reason_before(line: Line) -> str:
    """Name a line above the headline; what closes like a sentence, or says what the text is, is text."""
    return "" if line.ends_sentence or GENRE_LINE.fullmatch(line.folded) else "kicker"


def _reason_after(line: Line, before: Labelled, *, few: bool) -> str:
    """Name a line between the headline and the text: its second half, a caption, a name, a second headline."""
    if is_caption_below(line):
        return "credit"
    if line.ends_sentence or GENRE_LINE.fullmatch(line.folded) or line.text[0] in _MARKERS or line.text[0].isdigit():
        return ""
    if before.reason == "title" and _OPEN_END.search(before.line.folded):
        return "title"
    if date_pattern().search(line.folded):
        return ""  # a dateline
    if 2 <= len(line.text.split()) <= _SHORT_WORDS:
        return "byline"
    return "subtitle" if few and before.reason in {"title", "subtitle"} and _is_shaped(line) else ""

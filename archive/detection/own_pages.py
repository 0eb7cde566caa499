"""What shows that a text is its issuer's own: the signs a page bears, or the voice of a chancery.

Signs are the body's name at the head or foot of the page or behind the page's title, its press service and
its rights; the path through its site; the headings of a release. A voice is the courtesy that a chancery
gives to its own minister, whom it names without his country, in the first words of a text no outlet signs.
"""

import re
from collections.abc import Iterator

from archive.cleaning.headlines import OWN_PAGE
from archive.cleaning.lines import Line
from archive.cleaning.mastheads import names_body
from archive.cleaning.straplines import PRESS_INFORMATION
from archive.detection.reading import Paragraph, Reading, Zone

_AGENCY = re.compile(
    r"(?:agence|(?:news |press )?agency|agencia|(?:ال)?وكاله|france|portail|portal)(?![^\W_])|[a-z ]{2,20} news agency"
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright|all rights reserved|tous droits reserves|derechos reservados|حقوق)[^.\n]{0,40}"
    r"(?:\b(?:ministere|ministry|ministerio|department of state|departement federal|embassy|ambassade|embajada|"
    r"foreign office|gouvernement|government|gobierno|presidence|presidency|presidencia)\b|(?<![\u0621-\u064a])"
    r"(?:ال)?(?:وزاره|سفاره|رياسه))"
)
"""Whose page this is, as its footer says."""
_PRESS_SERVICE = re.compile(
    r"(?:le |la |the )?(?:(?:service|bureau|direction|cellule) (?:de |d')?(?:la )?(?:presse|communication|information)|"
    r"(?:press|media|communications?|public diplomacy) (?:office|department|section|directorate|division)|"
    r"(?:oficina|direccion|departamento|area) de (?:prensa|comunicacion(?: social)?)|"
    r"(?:مديريه|اداره|مكتب|دايره|قسم) (?:ال)?(?:اعلام|صحافه)(?: والاتصال)?)"
)
_HEADINGS = re.compile(
    r"(?:citations?|quotes?|quick facts|faits (?:en bref|saillants)|associated links|"
    r"notes? (?:to editors|aux redacteurs)|"
    r"notas? (?:a|para) (?:los )?(?:editores|redactores)|ملاحظات للمحررين) ?:?"
)
"""What stands alone on a line of a release and in no paper."""
_STEPS = re.compile(r"\s*[>›»/→]\s*")
_HOME = re.compile(
    r"(?:(?:vous etes ici|you are here|usted esta aqui|انت هنا) ?: ?)?(?:accueil|home|inicio|(?:الصفحه )?الرييسيه)"
)
_RELEASES = re.compile(
    r"communiques?(?: de presse)?|(?:press|media|news) releases?|comunicados?(?: de prensa)?|notas? (?:de|a la) prensa|"
    r"(?:ال)?بيانات(?: (?:ال)?صحفيه)?|(?:ال)?بلاغات(?: (?:ال)?صحفيه)?"
)
_SECTIONS = re.compile(
    r"dossiers? pays|(?:activites|actualites|agenda) d(?:u|e la) ministre|(?:salle|espace) (?:de )?presse|"
    r"(?:the )?(?:minister|secretary)(?:'s (?:activities|news|diary))?|bilateral relations|relations bilaterales|"
    r"relaciones bilaterales|sala de prensa|(?:actividades|agenda) del? (?:la )?(?:ministr[oa]|canciller)|"
    r"(?:نشاطات?|انشطه|اخبار) (?:الوزيره?|الوزاره|معالي الوزير)|العلاقات الثنايي?ه"
)
"""Sections that the site of a ministry has and a paper's has not."""
_PAGE_TITLE = re.compile(r"(?:og:)?title: .*\s[-–—|]\s(?P<site>[^|–—]{4,80})$")
_SITE_OF_ONE = re.compile(r"(?:ال)?(?:سفاره|قنصليه|وزاره) ")
_BESIDE = re.compile(r"\s+[–—|·-]\s+")
_LINK = re.compile(
    r"(?:otr[ao]s?|mas|ver|lea|tod[ao]s|autres?|plus|lire|voir|tou(?:te)?s|more|other|read|see|related|all|"
    r"المزيد|اخبار) "
)
"""Opens a link to more news of a body, which signs nothing."""
_COURTESY = (
    r"(?:monsieur|madame|(?:son|s\.) ?(?:excellence|e\.) ?|(?:dr|mr|mrs|ms)\.? |h\.? ?e\.? |(?:his|her) excellency |"
    r"su excelencia |s\. ?e\. )"
)
_CHANCERY = re.compile(
    rf"(?:{_COURTESY}){{1,3}}[^.,،]{{4,60}},? (?:the )?(?:minister of|minister for|ministre d|ministr[oa] de)"
)
_THIS_DAY = re.compile(r"[^.]{0,60}\b(?:m\.|mme|monsieur|madame) [^.]{4,90}\bce jour\b")
"""How the Quai dates its own news; a paper says « ce mardi »."""
_STATE = re.compile(
    r"\b(?:republic|kingdom|state|sultanate|"
    r"republique|royaume|etat|sultanat|republica|reino) (?:of|d[ue]|arabe|islamique)\b"
)
_SPOKESPERSON = re.compile(r"porte-parole|spokes(?:man|woman|person)|portavoz|vocer[oa]|(?:ال)?(?:متحدث|ناطق)(?:ه)? ")
_OPENING = 80
_SHORT = 90
_FOOT = 6
"""Lines of a page's foot that may name who issued it."""

Span = tuple[int, int]


def release_section(reading: Reading) -> Span | None:
    """Return the last step of the path above the headline where it is the section for releases of a site."""
    for paragraph in _above(reading):
        steps = _STEPS.split(reading.folded[paragraph.start : paragraph.end])
        if len(steps) > 1 and _HOME.fullmatch(steps[0]) and any(_RELEASES.fullmatch(step) for step in steps[1:]):
            return paragraph.start, paragraph.end
    return None


def signs(reading: Reading) -> list[Span]:
    """Return where the page shows an official body to be its issuer."""
    if _opens_with_a_spokesperson(reading):
        return [_span(p) for p in _named_at_head(reading)]
    found = [*_named_at_head(reading), *_paths(reading), *_at_foot(reading), *_headings(reading)]
    return [*map(_span, found), *_behind_the_title(reading)]


def speaks_as_chancery(reading: Reading) -> Span | None:
    """Return the first words of a text that opens as a chancery writes of its own minister."""
    if not reading.body_paragraphs or _opens_with_a_spokesperson(reading):
        return None
    first = reading.body_paragraphs[0]
    if this_day := _THIS_DAY.match(reading.folded, first.start, first.end):
        return this_day.span()
    opens = _CHANCERY.match(reading.folded, first.start, first.end)
    if opens and _STATE.search(reading.folded, opens.end(), first.end):
        return opens.span()
    return None


def _span(paragraph: Paragraph) -> Span:
    return paragraph.start, paragraph.end


def _above(reading: Reading) -> list[Paragraph]:
    title = reading.title
    return [p for p in reading.in_zones(Zone.CLUTTER) if title and p.number < title.number]


def _named_at_head(reading: Reading) -> Iterator[Paragraph]:
    for p in _above(reading):
        if p.end - p.start < _SHORT and (
            _names_issuer(reading, p.start, p.end)
            or OWN_PAGE.fullmatch(reading.folded, p.start, p.end)
            or PRESS_INFORMATION.fullmatch(reading.folded, p.start, p.end)
        ):
            yield p
    yield from (p for p in reading.in_zones(Zone.CLUTTER) if _RIGHTS.search(reading.folded, p.start, p.end))


def _paths(reading: Reading) -> Iterator[Paragraph]:
    for paragraph in _above(reading):
        steps = _STEPS.split(reading.folded[paragraph.start : paragraph.end])
        if len(steps) > 1 and _HOME.fullmatch(steps[0]) and any(_SECTIONS.fullmatch(step) for step in steps[1:]):
            yield paragraph


def _at_foot(reading: Reading) -> Iterator[Paragraph]:
    last = reading.body_paragraphs[-1].number if reading.body_paragraphs else 0
    foot = [p for p in reading.in_zones(Zone.CLUTTER) if p.number > last]
    for p in foot[:_FOOT]:
        if p.end - p.start < _SHORT and _signs_off(reading, p):
            yield p


def _headings(reading: Reading) -> Iterator[Paragraph]:
    for p in [*reading.body_paragraphs, *reading.in_zones(Zone.CLUTTER)]:
        if _HEADINGS.fullmatch(reading.folded, p.start, p.end):
            yield p


def _behind_the_title(reading: Reading) -> Iterator[Span]:
    for line in reading.in_zones(Zone.METADATA):
        match = _PAGE_TITLE.fullmatch(reading.text, line.start, line.end)
        if match and (
            _names_issuer(reading, *match.span("site")) or _SITE_OF_ONE.match(reading.folded, *match.span("site"))
        ):
            yield match.span("site")


def _names_issuer(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a line is the name of a body that is no agency."""
    return names_body(Line(start, end, reading.text[start:end])) and not _AGENCY.match(reading.folded, start)


def _signs_off(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a line at the foot names a body, a state above it or its press service beside it."""
    start, named = paragraph.start, False
    if _LINK.match(reading.folded, start):
        return False
    for piece in _BESIDE.split(reading.text[start : paragraph.end]):
        at = reading.text.index(piece, start)
        start = at + len(piece)
        named |= bool(_PRESS_SERVICE.match(reading.folded, at, start)) or _names_issuer(reading, at, start)
    return named


def _opens_with_a_spokesperson(reading: Reading) -> bool:
    """Tell whether the text tells first of what a spokesperson said, and of the exchange by his mouth."""
    body = reading.body_paragraphs
    return bool(body) and bool(_SPOKESPERSON.search(reading.folded, body[0].start, body[0].start + _OPENING))

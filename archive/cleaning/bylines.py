"""Bylines and datelines that stand on a line of their own: who wrote, where, when."""

import re
from functools import cache

from archive.cleaning.calendar_names import month_pattern, weekday_pattern
from archive.cleaning.lines import Line

_LONGEST = 160
_SHORTEST = 2
_REST_WORDS = 7

_OPENING = re.compile(
    r"(?:publie|publiee|mis a jour|mise a jour|modifie|poste|ecrit|redige|diffuse) (?:le|par|a|il y a)\b"
    r"|(?:published|posted|updated|last updated|last modified|released|issued)(?: on| by| at)?\b"
    r"|(?:publicado|actualizado)(?: el| por)?\b"
    r"|(?:نشر|نشرت|اخر تحديث|تاريخ النشر|حرر|اضيف)(?: في| بتاريخ| يوم)?\b"
)
_CLOCK = re.compile(
    r"t?\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?|\d{1,2}\s?[:h]\s?\d{0,2}(?:\s?(?:am|pm|gmt|utc))?|"
    r"(?:mise? a jour|last updated|updated|publiee?|"
    r"published|actualizado|publicado)(?: le| on| el)?|[|–—-]"
)
NAMES_A_TEXT = re.compile(
    r"\b(?:briefing|remarks|readout|schedule|entretien|rencontre|discours|meeting|"
    r"call|visit|visite|conference|summit|sommet|declaration|statement|point de presse|communique|nota|"
    r"comunicado)\b|احاطه|ايجاز|بيان|بلاغ"
)
"""Words of headlines: "Department Press Briefing – April 6, 2021" names the text, it does not date it."""
_AUTHOR = re.compile(
    r"(?:par|by|por|بقلم|كتب|كتبت|اعداد|تحرير)\s?:?\s(?:la |the |el )?[\w.'\- ]{3,60}(?:[,|–-].{0,60}|\(.{3,60}\))?|"
    r"(?:(?:de )?(?:notre|nos|from our|de nuestr[oa]) (?:\w+ )?(?:envoye|correspond|enviad)|"
    r"(?:special )?correspondent )[\w.'’,\- ]{3,80}|"
    r"[\u0621-\u064a]\. ?[\u0621-\u064a]\.?"
)
_DESK = re.compile(
    r"(?:(?:written|edited|reported|compiled|posted|curated|reporting|editing|writing|additional reporting)(?: by)?|"
    r"source|sources|auteur|redaction|edition|fuente|autor|المصدر|تحرير|اعداد)\s?:? (?:by )?[^.:;]{2,40}"
)
_PLACE_AND_OUTLET = re.compile(r"[^:.\d]{2,25}\s?[:–—-]\s?(?:[«\"“][^«»\"“”]{2,30}[»\"”]|\([^()]{2,30}\))\s?[-–—:]?")
_CLOSING = re.compile(r"(?:fait|done|signed|signe|hecho|firmado) (?:a|at|in|en)\b|(?:حرر|وقع|صدر) (?:في|ب)")
"""The formula that closes a joint text is part of it."""
_DIGIT = re.compile(r"\d")
_WITH = re.compile(r"\b(?:avec|with|con) ")
_STANDALONE = re.compile(
    r"propos recueillis .{3,80}|(?:interview(?:ed)?|entretien|entrevista) (?:by|par|por|realise[e]? par) .{3,60}"
    r"|(?:la |the )?(?:redaction|newsroom|redaccion|هييه التحرير)(?: .{2,40})?"
    r"|\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?: [a-z]{2,4})?"
    r"|(?:[^.:,]{2,40} )?(?:avec|with|con|y) (?:map|afp|aps|tap|reuters|ap|agences|agencies|efe|xinhua)(?:[ "
    r",/&]+(?:map|afp|aps|tap|reuters|ap|agences|efe))*"
    r"|(?:map|afp|aps|tap|reuters|ap|efe|spa|wam|qna|mena|petra|kuna|wafa|وكالات|و م ع|agenc(?:ias|ies)|agences)"
    r"|(?:office of the spokesperson|media note|press statement|readout|press release|for immediate release"
    r"|bureau (?:du|de la) porte-parole|oficina (?:del|de la) portavoz|مكتب (?:ال)?متحدثه?(?: (?:ال)?رسميه?)?"
    r"|pour (?:diffusion|publication) immediate|para (?:su )?(?:publicacion|difusion) inmediata|للنشر الفوري"
    r"|communique de presse|press briefing|remarks|fact sheet|بلاغ صحفي|بيان صحفي|nota de prensa)"
    r"|[a-z][a-z.'\- ]{4,40}, (?:u\.?s\.? )?(?:secretary of state|foreign minister|[a-z ]{0,30}spokesperson)"
)


@cache
def date_pattern() -> re.Pattern[str]:
    """Return the pattern of a date with a year, in any of our languages, over folded text."""
    month, weekday = month_pattern(), weekday_pattern()
    return re.compile(
        rf"(?:(?:{weekday})[ ,،]{{1,3}})?(?:le |el |يوم )?"
        rf"(?:\d{{1,2}}(?:er|st|nd|rd|th)? (?:de |of )?(?:{month})\.?(?:\s?[/-]\s?(?:{month}))?,? (?:de |del )?\d{{4}}"
        rf"|(?:{month})\.? \d{{1,2}}(?:st|nd|rd|th)?,? ?\d{{4}}"
        r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})"
    )


@cache
def _second_name() -> re.Pattern[str]:
    """Match the second name of a month in brackets: "29 مارس (آذار) 2021"."""
    return re.compile(rf" \((?:{month_pattern()})\) (?=\d{{4}})")


@cache
def _yearless() -> re.Pattern[str]:
    """Match a line that is a weekday, a day and a clock: "mercredi, 12 mars, à 19:47"."""
    return re.compile(
        rf"(?:{weekday_pattern()})[ ,،]{{1,3}}\d{{1,2}} (?:de )?(?:{month_pattern()})[ ,،]{{0,3}}"
        rf"(?:(?:a|at|الساعه|-) )?\d{{1,2}}\s?[:h]\s?\d{{2}}"
    )


@cache
def _dateline() -> re.Pattern[str]:
    """Match a dateline alone on its line: "MADRID, 14 Oct. (EUROPA PRESS) -"."""
    day = rf"(?:\d{{1,2}} (?:de )?(?:{month_pattern()})\.?|(?:{month_pattern()})\.? \d{{1,2}})(?:,? \d{{4}})?"
    return re.compile(rf"[^\d().:]{{2,40}}[ ,،]{{1,3}}(?:le |el )?{day}\s?\([^()]{{2,30}}\)\s?[-–—:.]{{0,3}}")


def is_byline(line: Line) -> bool:
    """Tell whether the line says only who published, where and when."""
    if len(line.text) < _SHORTEST:
        return False
    folded = _second_name().sub(" ", line.folded).strip("•·*|-– ")
    if not folded or len(folded) > _LONGEST or "(@" in folded or _CLOSING.match(folded):
        return False  # "— Name (@handle) date" signs an embedded post
    if _STANDALONE.fullmatch(folded.strip("()[] .")):
        return True
    if _DIGIT.search(folded) and date_pattern().search(folded):
        rest = _CLOCK.sub(" ", date_pattern().sub(" ", folded))
        return (
            len(rest.split()) <= _REST_WORDS
            and not NAMES_A_TEXT.search(rest)
            and not line.text.endswith((".", "»", "”"))
        )
    if _yearless().fullmatch(folded) or _dateline().fullmatch(folded) or _PLACE_AND_OUTLET.fullmatch(folded):
        return True
    pieces = re.split(r"\s?[|;•·]\s?", folded.strip("()[]"))
    if all(_DESK.fullmatch(piece) for piece in pieces) and (len(pieces) > 1 or ":" in folded or "(" in folded):
        return True
    if _OPENING.match(folded):
        return len(folded.split()) <= 14
    return (
        bool(_AUTHOR.fullmatch(folded))
        and len(folded.split()) <= (9 if _WITH.search(folded) else 6)
        and not line.ends_sentence
    )

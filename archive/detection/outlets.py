"""Outlets to which words were told, known by their form: initials, a word of the trade, an Arabic name between marks.

"he told NTB" · "dijo a Radio Caribe" · « confie-t-il sur Atlas TV » · «قال لـ"المدار"». The authority file and the
list of well-known names (lexicons/outlets.py) hold but some of the world's.
"""

import re
from bisect import bisect_left

from archive.detection.lexicons.outlets import KINDS, NO_OUTLETS
from archive.detection.reading import Reading

_TOLD_TO = re.compile(
    r"(?:\b(?:a|al|au|aux|sur|dans|to|told|tells|with|on|en|con|chez)|(?<![\u0621-\u064a])(?:[وف]?ل|مع|الي|علي))\s?"
    r"(?:(?:la|le|l'|les|the|el|german|french|british|us|state|chaine|radio|television|journal|quotidien"
    r"|antenne d[eu]|"
    r"broadcaster|newspaper|channel|news agency|agence|agencia|cadena|diario|قناه|صحيفه|وكاله|شبكه"
    r"|اذاعه)\s?){0,4}\W?$"
)
_REPORTED_BY = re.compile(
    r"\b(?:question|pregunta|selon|d'apres|cite par|rapporte|reported|according|carried|segun|recoge)\b|سوال|نقل"
    r"|ذكرت|بحسب|وفق"
)
_INITIALS = re.compile(
    r"\b(?:told|tells|telling|said to|says to|speaking (?:to|with)|spoke (?:to|with)|interview (?:with|to|on)"
    r"|(?:comments|"
    r"remarks) to|interviewed by|asked by)(?: the| state| public| broadcaster| news| agency| daily| television"
    r"| radio)*"
    r" (?P<en>[A-Z]{2,6}\d?)\b"
    r"|\b(?:sur|à|(?:[Jj]oint|[Cc]ontacté|[Ss]ollicité|[Ii]nterrogé|[Qq]uestionné)e?s? (?:au téléphone )?par"
    r"|au micro de|au micro d[’']|chez|à l[’']antenne de)(?: la| le| les)*\s?(?:l[’'])?"
    r"(?:agence |chaîne |radio |télévision |journal |quotidien )*(?P<fr>[A-Z]{2,6}\d?)\b(?! (?:de|du|des|et)\b)"
    r"|\b(?:dij[oe]|dicho|cont[oó]|coment[oó]|declar[oó]|declaraciones|entrevista|explic[oó]|afirm[oó]"
    r"|asegur[oó]|señal[oó]"
    r"|entrevistad[oa]|conversación)[^.«»“”\"]{0,60}? (?:a|con|en)(?: la| el)?(?: agencia"
    r"| cadena"
    r"| radio| canal| televisión| emisora)* (?P<es>[A-Z]{2,6}\d?)\b"
)
_BY_KIND = re.compile(
    rf"\b(?:told|tells|telling|to|on|à|au|sur|chez|micro de|antenne de|a|al|con|en) (?:the |la "
    rf"|le |el )?"
    rf"(?:(?:[A-ZÉ][\w’'-]+ ){{0,3}}[A-ZÉ][\w’'-]+ (?:{KINDS})|(?:Radio|Canal|Televisión|Télévision|TV|Channel"
    rf"|Chaîne) "
    rf"[A-ZÉ0-9][\w’'-]*)\b"
    r"|\b(?:[Tt]old|[Oo]n|[Ss]ur|[Ee]n|à|a|to) Al[- ]?(?:Manar|Hadath|Mayadeen|Arabi|Aoula|Hurra|Ikhbariya"
    r"|Ghad|Masirah)"
    r"\b|\b(?:dijo|dicho|declaró|declarado|comentó|comentado|explicó|explicado|contó|contado|aseguró|asegurado|afirmó"
    r"|confió|adelantó|declaraciones|entrevista) (?:a|con) (?:La|El) (?!Habana|Haya|Paz|Meca|Línea|Rioja|Salvador|Cairo"
    r"|Asad|Assad|Sisi|Vaticano|Elíseo)[A-ZÁÉÍÓÚÑ]\w+"
    r"|\b(?:au|dans [Ll]e) (?:Monde|Point|Soir|Temps|JDD|Matin|Devoir)\b"
)
_PROGRAMME = re.compile(
    r"\b(?:[Ee]n el programa|[Dd]ans l[’']émission|[Dd]ans le (?:podcast|magazine)|[Oo]n the (?:podcast"
    r"|programme|show)"
    r"|[Ee]n el espacio)"
    r" [«“\"]?[A-ZÉ0-9]"
)
_MARKED = re.compile(
    r"(?<![\u0621-\u064a])[وفب]?(?:(?:تصريح|تصريحات|حديث|حديثه|حديثها|حوار|مقابلة|مداخلة|تحدث|تحدثت"
    r"|خاص)(?: \S+){0,3}? (?:لـ?|إلى"
    r"|الى|مع|به)"
    r"|(?:قال|قالت|يقول|تقول|صرح|صرّح|صرحت|بالقول)(?: (?!إن|أن|ان|بأن"
    r"|بان)\S+){0,5}? لـ?) ?[«“\"][^«»“”\".:،]{2,30}[»”\"]"
    r"|(?:(?<=\n)|^)[^.«»“”\"\n]{2,40} لـ? ?[«“\"][^«»“”\".:،]{2,30}[»”\"]\s?:"
    r"|(?<![\u0621-\u064a])(?:ل|لشبكة |لقناة |لوكالة )ـ?\s?[A-Z]{2,6}\b"
)
"""An outlet between marks, which are no quotation's."""
_LONGEST = 34
_CAPITAL = 6
_NO_NAME = re.compile(r"سؤال|أسئلة|إكس|اكس|تويتر|فيسبوك|حماس|حزب الله|الحزب|الحركة|ضرورة|أهمية")


def told_to_outlet(reading: Reading, media: list[int], start: int, end: int) -> bool:
    """Tell whether a span outside quotations says that something was told to an outlet.

    `media` is where the text names outlets the authority file knows, in order.
    """
    text = reading.text
    if _told_to_known(reading, media, start, end):
        return True
    for found in _INITIALS.finditer(text, start, end):
        name = found["en"] or found["fr"] or found["es"]
        if name.upper() not in NO_OUTLETS and not reading.in_quote(found.start()):
            return True
    if any(not reading.in_quote(found.start()) for found in _by_kind(text, start, end)):
        return True
    marked = _MARKED.search(text, start, min(len(text), end + _LONGEST))
    return marked is not None and marked.start() < end and not _NO_NAME.search(marked.group())


def _by_kind(text: str, start: int, end: int) -> list[re.Match[str]]:
    return [*_BY_KIND.finditer(text, start, end), *_PROGRAMME.finditer(text, start, end)]


def _told_to_known(reading: Reading, media: list[int], start: int, end: int) -> bool:
    first = bisect_left(media, start)
    for at in media[first : first + 3]:
        common = reading.text[at : at + _CAPITAL].islower()  # "en el comercio" is no newspaper
        if at < end and not common and not reading.in_quote(at):
            before = reading.folded[max(start, at - 50) : at]
            if _TOLD_TO.search(before) and not _REPORTED_BY.search(before):
                return True
    return False

"""Nouns that stand for a person named before: "the minister", « le chef de l'État », سعادته, "el canciller".

Each says what the person must be (an office, or any), so that "the president" is never the minister who spoke last.
"""

import re
from functools import cache

from archive.detection.reading import Reading
from archive.detection.word_starts import at_word_starts
from archive.vocabulary.names import UPPER
from archive.vocabulary.terms import OfficeKind

_MINISTER, _HEAD = OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_STATE
_GOVERNMENT, _SPEAKS = OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.SPOKESPERSON
_ANY = None
ADJECTIVE = r"[a-z]{3,}(?:an|ish|ese|i|ch|ic|ri|qi|ti)"
"""The shape of an English adjective of country."""
_END_AR = r"(?![\u0621-\u064a])"
_FROM = re.compile(
    rf"(?:(?<=[.!?»”,] )|(?<=\n)|^|(?<=[a-zé] ))(?:[Ll]e|[Ll]a) [{UPPER}][a-zà-ÿ]+"
    r"(?:ois|oise|ais|aise|ien|ienne|éen|éenne)(?=[,.]| (?:a|avait|s['’]est|n['’]a|[a-zà-ÿ]+(?:e|a|it)) )",
    re.MULTILINE,
)
"""Whom French calls by the place he comes from: « le Tessinois », « la Bruxelloise »; never a newspaper's name."""
_NO_MORE = r"(?! (?:de|des|du|d'|adjoint|sur|pour|charge|of|for|del|باسم)\b)(?! (?:de|d')[a-z])"

_FORMS: tuple[tuple[OfficeKind | None, str], ...] = (
    (
        _SPEAKS,
        r"\b(?:le|la|du|de la) porte-parole(?: officielle?)?\b"
        r"|\b(?:the|his|her|its|a) (?:foreign )?(?:ministry |department )?spokes(?:person|man|woman)\b"
        r"|\b(?:el|la) (?:portavoz|vocer[oa])\b"
        rf"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال|لل)(?:متحدث|ناطق)(?:ه)?(?: (?:ال)?رسمي(?:ه)?)?{_END_AR}(?! باسم)",
    ),
    (
        _GOVERNMENT,
        r"\b(?:le|la) (?:premier|premiere) ministre\b|\b(?:le chef|la cheffe) du gouvernement\b"
        r"|\bthe (?:prime minister|premier|chancellor)\b"
        rf"|(?<![\u0621-\u064a])[وف]?رييس (?:الوزراء|الحكومه){_END_AR}|\b(?:el primer ministro|la primera ministra)\b",
    ),
    (
        _HEAD,
        r"\b(?:le|la) (?:president|presidente|souverain|souveraine|monarque|chef de l'etat)\b"
        r"|\bs(?:on excellence le president|a majeste)\b"
        r"|\bthe (?:president|king|monarch|emir|sultan|head of state)\b|\bhis (?:majesty|royal highness)\b"
        rf"|(?<![\u0621-\u064a])[وف]?(?:الرييس|رييس (?:الدوله|الجمهوريه)|العاهل"
        rf"|جلالته|جلاله الملك|فخامته|فخامه الرييس){_END_AR}"
        r"|\b(?:el|la) (?:president[ea]|mandatari[oa]|monarca|jefe de estado|rey)\b",
    ),
    (
        OfficeKind.AMBASSADOR,
        r"\b(?:l'ambassadeur|l'ambassadrice)\b|\bthe ambassador\b"
        rf"|(?<![\u0621-\u064a])[وف]?السفير(?:ه)?{_END_AR}|\b(?:el|la) embajador(?:a)?\b",
    ),
    (
        _ANY,
        r"\b(?:le|la) (?:ministre|responsable|diplomate|dignitaire) en visite\b"
        r"|\bthe visiting (?:foreign )?(?:minister|secretary|official|diplomat|dignitary|president)\b"
        r"|\b(?:el|la) (?:ministr[oa]|canciller|diplomatic[oa]) (?:visitante|anfitrion[a]?)\b"
        rf"|(?<![\u0621-\u064a])[وف]?(?:الوزير|الوزيره|المسوول|الديبلوماسي) ال(?:ضيف|زاير|مضيف)ه?{_END_AR}",
    ),
    (
        _MINISTER,
        r"\b(?:le|la) (?:ministre|chef du departement|secretaire(?! d'etat [a-z]{4,}(?:ain|ais|ien|e)\b)(?! general))\b"
        r"|\b(?:le chef|la cheffe|le patron|la patronne) de la diplomatie\b"
        r"|\bthe (?:foreign |external affairs )?(?:minister|secretary)\b|\bthe (?:top|chief|country's top) diplomat\b"
        rf"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:الوزير|الوزيره|معاليه|معاليها){_END_AR}"
        r"|\b(?:el|la) (?:ministr[oa]|canciller|jef[ea] de la diplomacia)\b",
    ),
    (
        _ANY,
        r"\b(?:le|la) (?:responsable|diplomate|haut responsable|haute responsable|dirigeant|dirigeante"
        r"|(?:vice-ministre|sous-secretaire)(?! (?:[a-z]+ )?(?:de|du|des|d'[a-z]+|aux?|charge|en|general)\b))\b"
        r"|\bl'(?:emissaire|envoye|envoyee)\b"
        r"|\bl'(?:interesse|interessee|homme politique|orateur|intervenant|hote(?: du jour)?|hotesse)\b"
        r"|\bl'invitee?(?: du jour)?\b"
        r"|\b(?:le visiteur|la visiteuse)\b"
        r"|\bl'hote (?:de l'|de la |du |de )(?:algerie|tunisie|maroc|royaume|france|mauritanie|egypte|turquie|senegal"
        r"|qatar|italie|espagne|elysee)\b"
        r"|\bl'(?:illustre|eminente?|auguste) (?:visiteu(?:r|se)|hote|hotesse|invitee?)\b"
        r"|\bthe (?:[a-z]+ )?(?:guest|visitor|host)\b|\bthe (?:[\w-]+ )?politician\b"
        r"|\b(?:el (?:anfitrion|invitado|visitante|huesped)|la (?:anfitriona|invitada|visitante|huesped))\b"
        r"|\b(?:le|the|el) (?:prince|principe)\b(?! (?:heritier|heredero)| [a-z]+ (?:bin|ben)\b)"
        r"|\b(?:le (?:premier|second)|la (?:premiere|seconde))(?=,| a | s'est | avait )"
        r"|\bthe former(?=,| said| [a-z]+ed\b)"
        r"|\bel (?:primero|segundo)(?=,| (?:ha|se) | [a-z]+o\b)"
        r"|\b(?:ce|cette) (?:dernier|derniere|responsable)\b|\b(?:celui|celle)-ci\b"
        r"|(?:(?<=[.!?»”\"] )|(?<=\n))est[ea](?= (?:ha |tambien |se |le |lo |no )?[a-z]+(?:o|ado|ido)\b)"
        r"|\bson excellence\b|\bsu (?:excelencia|alteza)\b"
        rf"|\bl'(?:emissaire|envoyee?|interessee?)\b|\bthe (?:{ADJECTIVE} )?(?:official|diplomat|envoy|leader"
        rf"|politician|latter|dignitary)\b|\b(?:his"
        rf"|her) (?:excellency|highness)\b"
        rf"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:المس[وي]ول|المس[وي]وله|الدي?بلوماسي|الدي?بلوماسيه|المبعوث|الموفد|الضيف|الضيفه|المضيف|المضيفه"
        rf"|الزاير|الزايره|(?:سعاد|سياد|دول|نياف|غبط|قداس|فضيل|سماح|عطوف|حضر)ت(?:ه|ها)|سموه|سموها"
        rf"|الاخير|الاخيره){_END_AR}(?! (?:رفيع|كبير))"
        r"|\b(?:el|la) (?:responsable|dirigente|funcionari[oa]|titular|diplomatic[oa]|enviad[oa]|jefe del ejecutivo"
        r"|aludid[oa]|interpelad[oa]|entrevistad[oa]|homenajead[oa]"
        r"|(?:viceministr[oa]|vicecanciller|subsecretari[oa])(?! (?:[a-z]+ )?(?:de|del|para|en|general|primer[oa])\b)"
        r"|lider"
        r"|politic[oa])\b",
    ),
)


@cache
def _pattern() -> re.Pattern[str]:
    return at_word_starts("|".join(f"(?P<k{number}>(?:{form}){_NO_MORE})" for number, (_, form) in enumerate(_FORMS)))


def bare_nouns(reading: Reading, start: int, end: int) -> list[tuple[int, int, OfficeKind | None]]:
    """Return the spans of such nouns and the office each asks for, None where any person will do."""
    found = [
        (match.start(), match.end(), _FORMS[int(str(match.lastgroup)[1:])][0])
        for match in reading.finditer(_pattern(), start, end)
    ]
    if reading.language_at(start) != "fr":
        return found
    return found + [(match.start(), match.end(), _ANY) for match in _FROM.finditer(reading.text, start, end)]

"""Demonyms that name a language, no country: « dans un français impeccable », "said in Portuguese", بالإسبانية."""

import re

from archive.detection.reading import Reading

_TONGUE = (
    r"(?:francais|anglais|espagnol|portugais|allemand|italien|russe|arabe|turc|chinois|japonais|persan|hebreu|"
    r"french|english|spanish|portuguese|german|italian|russian|arabic|turkish|chinese|mandarin|japanese|persian|farsi|"
    r"hebrew|frances|ingles|espanol|castellano|portugues|aleman|italiano|ruso|turco|chino|mandarin|japones|persa)"
)
_ROW = (
    rf"(?:{_TONGUE}(?:,| et| and| y| e| or| ou| o| con| avec| with) "
    r"(?:(?:de |en )?(?:l'|le |el )|algo de |some |un peu d[e'] ?)?)*"
)
_WELL = (
    r"(?:(?:fluent|fluently|perfect|broken|good|halting|flawless|accented|hesitant|impeccable|parfait|bon|mauvais|"
    r"perfecto|"
    r"buen|mal|correcto|correct|couramment|bien|un peu(?: d[e'])?|algo de|some|a little|a bit of|fluidamente) ?)?"
)
_BEFORE = re.compile(
    r"(?:\b(?:(?:en|in|into|mots? de|mots? d'|words? of|palabras (?:de|en)|traduit[es]* (?:du|de l'|en|vers l[e'])|"
    r"translat\w+ (?:from|into)(?: the)?|traduc\w+ (?:del?|al?)|switch\w* (?:in)?to|interpretes? d[e'u]|"
    r"parle(?:r|nt)?|parlait|parlant|maitris(?:e|er|ait)|apprend(?:re|s)?|appris|etudie(?:r)?|enseigne(?:r)?|"
    r"speaks?|speaking|spoke|learn(?:s|ed|t|ing)?|stud(?:y|ied|ies|ying)|teach(?:es|ing)?|taught|mix(?:es|ed|ing)?|"
    r"habl(?:a|an|aba|aban|amos|o|aron|ar|ando)|domina(?:ba|r)?|aprend(?:e|er|io|ido)|ensena(?:r)?|mezcla(?:ba|ndo)?|"
    r"melang(?:e|eait|eant)|langue|language|lengua|idioma|(?:english|anglais|ingles) (?:and|et|y|or|ou))"
    rf" ?(?:le |l'|el |the )?{_WELL}{_ROW})"
    r"|(?<![\u0621-\u064a])(?:[وف]?[بل]?(?:ال)?لغه|للغه) ?) ?(?:ال)?$"
)
_IN_TONGUE = re.compile(rf"\ben {_ROW}$")
"""French and Spanish put no adjective before its noun: « en français », "en español todo el tiempo"."""
_WITH_ARTICLE = re.compile(
    r"\b(?:dans|en) (?:un|son|su|leur) (?:(?:bon|mauvais|excellent|buen|mal|perfecto|excelente) )?$"
    r"|\bin (?:(?:an?|his|her|their) )?(?:fluent|halting|broken|accented|flawless|hesitant|perfect|careful) $"
    r"|\b(?:traductions?|accents?|interpretes?|traduccion(?:es)?|acentos?|sous-titres) $"
)
_MASTERED = re.compile(r"\b(?:son|su|his|her|their|my|mon|mi) (?:bon |mauvais |mal )?$")
_HOW = re.compile(
    r" (?:est|etait|is|was|es|era) (?:(?:tres|very|muy|bastante|assez) )?(?:impecca|parfait|hesitant|fluen|fluid|perfe|"
    r"halting|rusty|rouille|approximati|courant|good|bon\b|bueno|limited|limite|poor|pobre|correct)"
    r"|,? (?:impecca|parfait|hesitant|fluide|perfecto|approximati|courant|limit)"
)
_BEHIND = re.compile(r"[ -](?:translat|interpret|language|lessons?|accent|classes|speaking|speaker|subtitle|dictionar)")
_ARABIC_TONGUE = re.compile(
    r"(?:ال)?(?:فرنسيه|انجليزيه|انكليزيه|اسبانيه|برتغاليه|المانيه|ايطاليه|روسيه|تركيه|صينيه|فارسيه|يابانيه|عبريه)"
)
_BY = re.compile(r"(?<![\u0621-\u064a])[وف]?ب(?:ال)?$|(?<![\u0621-\u064a])ب[\u0621-\u064a]{4,12} و(?:ال|ب|بال)?$")
_NOT_NAMING = re.compile(
    r"\W*$|[,.;:)»”\"'’!?…\n]| [«“\"(—–-]| (?:and|or|to|for|on|by|at|with|before|during|when|as|et|ou|sur|par|pour|"
    r"devant|lors|avant|y|o|ante|por|para|durante|con|sin|sans|algo|de nino|قبل|خلال|و\w+|في|امام|متقنه|طليقه|ثم)(?!\w)"
)
"""What follows a language; a noun would follow an adjective: "in French waters"."""
_REACH = 60


def is_tongue(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the demonym there is the name of a language."""
    first, folded = max(0, start - _REACH), reading.folded
    last = min(len(folded), end + _REACH)
    if _ARABIC_TONGUE.match(folded, start, end) and _BY.search(folded, first, start):
        return _NOT_NAMING.match(folded, end, last) is not None
    if reading.search(_IN_TONGUE, first, start) and re.fullmatch(_TONGUE, folded[start:end]):
        return True
    if _WITH_ARTICLE.search(folded, first, start) or _BEHIND.match(folded, end):
        return True
    if _MASTERED.search(folded, first, start) and _HOW.match(folded, end):
        return True
    if reading.search(_BEFORE, first, start) is None:
        return False
    return _NOT_NAMING.match(folded, end, last) is not None

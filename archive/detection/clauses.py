"""The small words round an attribution verb: what makes a name its object, its agent or neither."""

import re
from functools import cache

from archive.detection.lexicons.attribution import ACCORDING
from archive.detection.lexicons.attribution_verbs import VERBS
from archive.detection.reading import Reading
from archive.detection.word_starts import at_word_starts

OBJECT = re.compile(
    r"(?:\b(?:avec|with|con|al|del|ante|hacia|sobre|desde|para|a|au|aux|to|chez|aupres de|his|her|son|sa|from|of|selon"
    r"|d'apres|segun|entre|between|pour|for|contre|par|by|sur|on|about|devant|sous|face aux?|face a|aux cotes d[eu]s?"
    r"|en (?:presence|compagnie) d[eu]s?|envers)"
    r"|(?<![\u0621-\u064a])(?:مع|الي|علي|عن|من|بين|في|امام|لدي|نظيره|وفق|بحسب|حسب))\s?(?:(?:le|la|l'|les|"
    r"the|el|son|sa|ses|his|her|leur|m\.|mme|mr\.?|السيد|نظيره|homologue \w+,?)\s?){0,3}$"
)
_APPOSED = re.compile(r"\s?,\s(?:une?|celle|celui)\s(?!an\b|jour|semaine|mois|heure|annee|fois|peu)[a-z]+\b[^,]*,")
ENGLISH_ARTICLE = re.compile(r"\b(?:a|an)\s$")
FOR = re.compile(r"\s*(?:(?:mais|or|et|but|and|pero|y),? )?(?:pour|for|para|aux yeux de|du point de vue de)\s")
VIEWED = re.compile(r"\s(?:fue|es|era|c'est|ce fut|c'etait|it (?:is|was))\b")
"""What follows whose view it is, without a comma: "Para La Habana fue …"."""
AUXILIARY = re.compile(
    r"[\s,،;:.–—-]*(?:(?:a|ont|avait|avaient|aurait|has|had|have|ha|han|habia|y|en|s'est|se "
    r"sont|s'etait|qu'|que|comme|as|ainsi|tel que|selon ce qu'|c'est ce qu'|c'est ce que|notamment|"
    r"egalement|encore|toutefois|par ailleurs|en outre|de son cote|pour sa part|en substance|lui|leur|nous|"
    r"l'|le|les|se|nos|me|aussi|ensuite|enfin|de surcroit|[a-z]{3,12}ment|d'emblee|d'ores et deja|sans detour"
    r"|also|then|later|so|reportedly|و|كما|حسبما|وفق ما|بحسب ما|حسب ما|علي ما|segun|asi|tambien|por su parte)\s?)*"
)
PASSIVE = re.compile(r"\b(?:par|by|por)\s(?:le |la |l'|the |el |m\. |mme )?$|من قبل $|من طرف $")
COLON = re.compile(r"[:：]\s?$|(?:\bque|\bqu'|\bthat|\bان|\bبان|انه|انها|بقوله|قايلا|\bas saying)\s?:?\s?$")
ISSUED_BY = re.compile(
    r"(?:\bdu|\bde|\bde la|\bde l'|\bdes|\bd'|\bpar|\bof|\bby|\bfrom|\bdel|\bpor|"
    r"(?<![\u0621-\u064a])(?:عن|من|ل|لل|باسم|صادر عن))\s?(?:le |la |les |l'|the |"
    r"el )?$|^\s?$"
)
CLAUSE = re.compile(r"[,;:،؛]|\bque\b|\bthat\b|\bavec\b|\bwith\b|(?<![\u0621-\u064a])(?:ان|مع)(?![\u0621-\u064a])")
ASKED = re.compile(
    r"(?:asked|questioned|interrog\w+|pregunt\w+) (?:about|on|whether|by|sur|par|si|sobre|por|acerca|cuando)\b"
    r"|[وف]?ردا علي|عقب (?=(?:ال|انتهاء|ختام|ذلك|هذا|لقاي|لقاء|اجتماع|مباحث|محادث|استقبال|جلس|موتمر|زيار|اتصال|توقيع"
    r"|مشاور|ان |جول|قم))"
)
PRONOUN_BEFORE = re.compile(
    r"\b(?P<word>he|she|it|they|il|elle|ils|elles|on|ella)\s"
    r"(?:(?:a|ont|avait|has|had|have|also|en|y|later|then|further|lui|leur|nous|vous|me|m'a|t'a|l'a|m'avait|l'avait"
    r"|le|se|s'est|s'etait|ne|n'a)\s)*(?:[mtls]')?"
)
PRONOUN_BETWEEN = re.compile(
    r"(?:a|ont|avait|avaient)-t-(il|elle|ils|elles|on)\s[^,.]{0,40}$|-t-(il|elle)\s[^,.]{0,30}$|"
    r"\b(?:ont|avaient)-(ils|elles)\s[^,.]{0,40}$|"
    r"^[\s,]*(?:as )?(he|she|it|they)\s(?:(?:also|then|later|further|has|had) )*$"
)
"""A pronoun between the words and their verb."""
INVERTED = re.compile(
    r"-t-(?P<fr>il|elle|ils|elles|on)\b|-(?P<on>on|il|elle)\b|\s(?P<en>he|she|it|they|ella|el(?=[.,;]|$))\b"
)
TAIL_OPENS = re.compile(r"[,،]\s*(?:(?:a|ont|has|ha|comme|toutefois|encore|ainsi|qu'|que)\s)*$")
SOURCE = re.compile(r"source|مصدر|مصادر|fuente")
IN_THESE_TERMS = re.compile(
    r"\s*[:,]?\s*(?:c'est (?:en ces termes|ainsi|par ces mots|avec ces mots|sur ces mots) qu|"
    r"(?:these were|those were) the words (?:of|used by)|(?:asi|con estas palabras) (?:lo )?)"
)
CLAUSE_VERB = re.compile(
    r"(?:^|[،.؛:»”\"]\s?|\s(?:حيث|كما|فيما|بينما|قبل ان)\s)[وف]?(?!ان\s|انه|في\s|من\s|عن\s|الي\s|علي\s)"
    r"[\u0621-\u064a]{3,}\s(?:(?:السيده?|معالي|سعاده|الدكتور)\s)*$"
)
"""A word that opens an Arabic clause right before a person: its verb."""
_PLACE = re.compile(
    r"\b(?:in|at|inside|near|aboard|en|desde|durante|dans|depuis|lors de)\s"
    r"(?:(?:the|his|her|its|la|el|su|le|sa|son) |l')?$"
)
_PART_OF_PLACE = re.compile(r"\b(?:in|at|en|desde|from|near|dans)\s(?:[a-z]+\s){1,2}$")
_TITLE_WORDS = re.compile(
    r"[\s,]*(?:(?!(?:that|but|and|which|who|whom|as|when|where|in|at|on|to|with|while|after|before|for|by|said|told|he|she"
    r"|it|they)\b)[\w.'’&-]+\s){1,8}"
)
"""Words of a title ahead of a name in English: "EU foreign policy chief Josep Borrell told"."""
_COORDINATED = re.compile(r"\s*,?\s(?:y|e|pero|aunque|mientras|et|mais|tandis|and|but|while|whereas)\b(?! a\b)")
_FINITE = re.compile(
    r"(?:\b(?:a|ai|as|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|est|sont|etait|etaient|ete|"
    r"s'est|a-t-il|a-t-elle|a-t-on|ont-ils|ont-elles)|t-il|t-elle)\s"
    r"(?:(?:[a-z]+ment|aussi|encore|toujours|jamais|souvent|longtemps|pourtant|surtout|plutot|meme|vite|maintes fois"
    r"|a plusieurs reprises|notamment|toutefois|en outre|par ailleurs|ensuite|enfin|ainsi|d'abord|"
    r"de nouveau|pour sa part|de son cote|en effet|a nouveau|bien|deja|tout|ete"
    r"|(?:quant a )?(?:lui|elle|eux)|,)\s?,?\s?)*$"
)


_HAVING = re.compile(r"\b(?:ha|han|habia|habian|haber|he|hemos)\s(?:le |les )?$")
_NOUN_BEFORE = re.compile(
    r"(?<!\bil )(?<!\belle )(?<!\bon )(?<!\bqui )(?<!\bque )(?<!\bne )\b(?:la|une|cette|sa|ma|notre|toute|chaque)\s$"
)


def is_bare_participle(reading: Reading, anchor: re.Match[str], language: str) -> bool:
    """Tell a French participle that only describes a noun ("un message posté sur …") or a noun from a verb.

    A Spanish one of asking, too: "Albares, preguntado en la radio, rebajó la tensión".
    """
    if language == "es" and anchor.group().startswith("pregunta"):
        asked = re.fullmatch(r"preguntad[oa]s?", anchor.group())
        return bool(asked and not _HAVING.search(reading.folded, max(0, anchor.start() - 16), anchor.start()))
    if language == "fr" and _NOUN_BEFORE.search(reading.folded, max(0, anchor.start() - 24), anchor.start()):
        return reading.text[anchor.end() - 1] in "es"  # « la formule », « sa demande »
    if language != "fr" or not re.search(r"[éÉ](?:e|s|es)?$", reading.text[anchor.start() : anchor.end()]):
        return False
    before = reading.folded[max(0, anchor.start() - 60) : anchor.start()]
    coordinated = re.search(r"\b(?:et|ou|,)\s$", before)
    apart = re.search(r",\s(?:[^,]{2,50},\s)$", before)  # "a, pour sa part, évoqué"
    return not (_FINITE.search(before) or coordinated or apart)


def opens_clause(between: str, language: str = "") -> bool:
    """Tell whether a verb after these words opens the clause that follows a quotation."""
    if _COORDINATED.match(between):
        return False  # "…" y ha recordado que: the sentence goes on
    if language == "fr" and _APPOSED.match(between):
        return False  # « … », une formule voulue par X, souffle Y
    lead = re.search(r"[,،]\s*([^,،]{0,40})$", between)
    return bool(AUXILIARY.fullmatch(between)) or bool(lead and AUXILIARY.fullmatch(lead.group(1)) and len(between) < 90)


def bare_gap(between: str, start: int, end: int, *, titled: bool = False) -> bool:
    """Tell whether only an agent (start to end) stands between the words and the verb ("…", the minister said)."""
    before = re.fullmatch(r"[\s,،.]*(?:the|le|la|el|l'|mr\.?|m\.)?\s*", between[:start])
    if before is None and titled:
        before = _TITLE_WORDS.fullmatch(between[:start])
    after = re.fullmatch(
        r"(?:,[^,]{2,90},)?[\s,]*(?:(?:also|then|later|has|had|have|a|ont|avait|ha|lui|leur|in turn|for h(?:is"
        r"|er) part|himself|herself)"
        r"[\s,]*)*",
        between[end:],
    )
    return bool(before and after)


def is_place(gap: str, *, country: bool) -> bool:
    """Tell whether what follows a verb and these words is where it is said: "told reporters in Doha"."""
    return bool(_PLACE.search(gap) or (country and _PART_OF_PLACE.search(gap)))  # "planteó desde Puerto Sudán"


@cache
def verb_pattern(language: str) -> re.Pattern[str]:
    """Return the attribution verbs of a language, of all our languages when it is unknown."""
    forms = [VERBS[language]] if language in VERBS else list(VERBS.values())
    return at_word_starts("|".join(form if form.startswith("(") else rf"\b(?:{form})" for form in forms))


@cache
def according_pattern(language: str) -> re.Pattern[str]:
    """Return the "according to" of a language, of all our languages when it is unknown."""
    forms = [ACCORDING[language]] if language in ACCORDING else list(ACCORDING.values())
    return re.compile("|".join(forms))

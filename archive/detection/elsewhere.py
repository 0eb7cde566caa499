"""Those whom the sentence of an exchange names as being elsewhere, or as its company: they are no side of it.

The sender of a message or of greetings, one whose taking office is a date, one who was not met, those who accompany a
side or look on, those under whose auspices two met, and those of another exchange that one side tells the other of:
« porteuse d'un message de X à Y », "sin foto con X", "in the presence of X", "told him of his talks with X".
"""

import re

from archive.detection.reading import Reading

_AWAY = re.compile(
    r"(?:\b(?:since|depuis que|desde que)|(?<![\u0621-\u064a])منذ(?: ان)?) "
    r"(?:(?! (?:par|by|por|avec|with|con|entre|between|مع|من|بين) )[^,،.;:؛\d]){0,25}$"
    r"|(?:\b(?:sans|without|sin)|(?<![\u0621-\u064a])(?:دون|بدون)(?: ان)?) (?!prec|prea|condi|escala|avis|notes?)"
    r"[^,،.;:؛]{0,20}$"
    r"|\b(?:porteu(?:r|se)s? d'un|bearing an?|carrying an?|portador[ae]?s? de un) "
    r"(?:[a-z]+ )?(?:messages?|mensaje|lettre|letter|carta)(?:(?! (?:par|by|por) )[^,.;:]){0,130}$"
    r"|\b(?:invitation|invitacion) (?:from|de|del|du)\b(?:(?! (?:to|a|al|au|par|by|por) )[^,.;:]){0,60}$"
    r"|\b(?:salutations|greetings|regards|saludos) (?:de|d'|du|des|of|from|del)\b[^,.;:]{0,60}$"
    r"|(?<![\u0621-\u064a])(?:(?:حاملا?|الحامل|حامله|محملا?) رساله|(?:ب|نقل )?تحيات) [^،.؛:]{0,60}$"
    r"|\b(?:letter|message|lettre|carta|mensaje) (?:\w+ )?(?:from|de|du|del|d')\b(?:(?! (?:par|by|por) )[^,.;:]){0,90}$"
    r"|(?<![\u0621-\u064a])رساله (?:\S+ ){0,4}?من [^،.؛:]{0,60}$"
    r"|(?<![\u0621-\u064a])(?:(?:بتكليف|بتعليمات|بتوجيه|بتوجيهات|بايعاز|بامر|موفدا|مبعوثا|مكلفا) (?:\S+ )?من|نيابه عن|"
    r"ممثلا عن) [^،.؛:]{0,25}$"
    r"|\b(?:mandatee? par|depechee? par|envoyee? par|charge par|sent by|dispatched by|tasked by|on behalf of|"
    r"enviad[oa] por|por encargo de|en nombre de|au nom d[eu]) [^,.;:]{0,25}$"
)
_COMPANY = re.compile(
    r"\b(?:(?:en|in the) presen(?:ce|cia) (?:d[eu]s?\b|d'|of)|(?:qu')?accompagn\w+|accompanied by|flanked by|"
    r"acompanad[oa]s? (?:de|por)|flanquead[oa] por|attended by|asistieron|"
    r"(?:auquel|auxquels|a laquelle|auxquelles) (?:ont|a) (?:\w+ )?(?:pris part|assiste|participe)|"
    r"en (?:la|el) que (?:tambien )?(?:particip|estuv)\w+|in which (?:\w+ ){0,2}(?:took part|participated)|"
    r"(?<!was )(?<!were )(?<!been )(?:hosted|mediated|brokered|sponsored) by|under the (?:auspices|mediation|"
    r"sponsorship) of|"
    r"sous (?:l'egide|les auspices|la mediation|l'impulsion|le patronage) d[eu]|"
    r"(?:bajo|con) (?:los auspicios|la mediacion|el auspicio) de|"
    r"(?:ont|a|avaient|avait) (?:\w+ )?assiste a (?:l'|la |cet |cette )(?:entretien|audience|rencontre|reunion|"
    r"entrevue|ceremonie)|etaient (?:\w+ )?presents?|(?:delegation|suite) (?:[^\s,.;:]+ ){0,4}(?:comprenant|"
    r"composee d[eu]|"
    r"comptant|formee d[eu]|comprenait|comptait|dont fai(?:t|saient) partie))"
    r"(?:(?! (?:and|et|y|who|qui|quien) (?:\w+ ){0,2}(?:met|a rencontre|se reunio)\b)"
    r"(?!, (?:(?:on|el|este|this) \w+ )?(?:met|held|received|hosted|arrived|spoke|will|is|visited|se reuni\w+|recib\w+|"
    r"mantuv\w+|sostuv\w+|lleg\w+|viaj\w+|s'est|a rencontre|a recu)\b)[^.;:]){0,140}$"
    r"|(?<![\u0621-\u064a])(?:(?:ال|ب)?وفد(?:ا|ه)? (?:[^\s.؛:]+ ){0,5}?(?:[يت]?ضم|مكون من|يتكون من|يتالف من)|"
    r"[وب]?حضور|في حضور|[وف]?حضر(?:ت|ا|ه(?! (?:صاحب|جلاله|سمو|السمو|الامير))|وا)?|"
    r"يرافقه|برفقه|بمشاركه|ب?رعايه|بوساطه|تحت رعايه)(?![\u0621-\u064a])"
    r"(?:(?!، ?[وف](?:عقد|اجري|بحث|التقي|استقبل|تراس|[يت]?قود|يراس|تباحث|اجتمع|ناقش))[^.؛:]){0,120}$"
)
"""Behind these stand, in a list, those who look on, come along, or have brought the sides together."""
_MAIN_CLAUSE = re.compile(r"[,،] (?!(?:du|de|d'|des|et|par|ainsi|of|by|and|the \w+ of|y|del?|por|من|عن)\b|d'|و)")
"""Behind this comma begins what a sentence tells that opens with the company: « Accompagné de X, Y a rencontré … »."""
_OPENS = 3
_ASIDE = re.compile(
    r"\b(?:en marge d|sidelines of|margins? of|al margen d)[^.;:]{0,110}? (?:presidee?s?|organisee?s?|convoquee?s?|"
    r"accueillie?s?|dirigee?s?|chaired|hosted|convened|led|organi[sz]ed|presidid[oa]|organizad[oa]|convocad[oa]|"
    r"acogid[oa]) (?:par|by|por) [^.;:]{0,60}$"
    r"|(?<![\u0621-\u064a])هامش [^.؛:]{0,110}? [وي]?(?:تراسه|تراسها|تراسته|ترا?ستها|تستضيفه|استضافه|استضافته|استضافها|"
    r"برياسه|بدعوه من) [^.؛:]{0,60}$"
)
"""Who leads the gathering on whose fringe two met is none of the two."""
_NOUN = (
    r"(?:talks|meetings?|conversations?|contacts?|discussions?|consultations?|calls?|summit|exchanges?|entretiens?|"
    r"echanges?|rencontres?|pourparlers|appels?|reunion(?:es)?|encuentros?|conversacion(?:es)?|llamadas?|contactos?|"
    r"audience|entrevistas?|trato)"
)
_OWNED = r"(?:his|her|their|its|ses|sa|son|leurs?|sus?)"
_ANOTHER = re.compile(
    rf"\b{_OWNED} (?:\w+ ){{0,3}}?{_NOUN}\b(?: [^\s,.;:]+){{0,4}}? (?:with|avec|con)\s(?:[^.;:]|\b[a-z]\.){{0,90}}$"
    rf"|\b(?:before|after|ahead of|avant|apres|antes de|tras|despues de|following)\b(?: [^\s,.;:]+){{0,4}}? {_NOUN}"
    rf"(?: [^\s,.;:]+){{0,4}}? (?:with|avec|con)\s(?:[^.;:,]|\b[a-z]\.){{0,60}}$"
    r"|(?<![\u0621-\u064a])[بل]?(?:مباحثات|محادثات|لقاء|لقاءات|اجتماع|اتصال|اتصالات|مشاورات)(?:ه|ها|هما|ه)"
    r"(?: [^\s،.؛:]+){0,3}? (?:مع|ب)[^.؛:،]{0,70}$"
    r"|(?<![\u0621-\u064a])(?:قبل|قبيل|عقب|بعد) [^.؛:،]{0,40}?(?:لقاء|للقاء|مباحثات)(?:ه|ها)?\s(?:مع\s)?[^.؛:،]{0,50}$"
    r"|\b(?:whom?|que) (?:\w+ ){0,2}(?:had met|avait rencontre|habia visto)\b[^.;:]{0,40}$"
    r"|\b(?:who|qui|quien) (?:had|avait|habia|has|ha|a) (?:\w+ ){0,2}(?:met|seen|rencontre|vu|recu|"
    r"visto)\b[^.;:]{0,40}$"
)
"""The words for another exchange, up to one who took part in it."""
_SUBJECT = re.compile(r"\b(?:on|about|over|sur|sobre) (?:the )?$")
_TALKS = re.compile(rf"(?:'s)? {_NOUN}\b")
_REACH = 170


def is_elsewhere(reading: Reading, first: int, start: int) -> bool:
    """Tell whether the words before `start`, from `first` on, say that who is named there is no side."""
    begin = max(first, start - _REACH)
    if any(reading.search(pattern, begin, start) for pattern in (_AWAY, _ASIDE)):
        return True
    company = reading.search(_COMPANY, begin, start)
    opens = company is not None and company.start() - first <= _OPENS
    return company is not None and not (opens and reading.search(_MAIN_CLAUSE, company.start(), start))


def of_another(reading: Reading, first: int, named: tuple[int, int], own: tuple[int, int]) -> bool:
    """Tell whether who is named at `named` belongs to another exchange than the one told by the words at `own`."""
    start, end = named
    if _SUBJECT.search(reading.folded, max(first, start - 12), start) and _TALKS.match(reading.folded, end):
        return True  # "Putin briefs Lula on Witkoff talks"
    other = reading.search(_ANOTHER, max(first, start - _REACH), start)
    return other is not None and not (other.start() < own[1] and own[0] < other.end()) and own[0] < start

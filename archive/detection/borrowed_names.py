"""Names of countries within other names, which name no country: a medium's, an airline's, a street's, a person's.

"told the Jordan Times", « avenue de France », "Chad Wilson, a spokesman", « Irlande du Nord », Papua of Indonesia · and
what phrases borrow: "Turkish delight", « montagnes russes », "cabeza de turco".
"""

import re

from archive.detection.reading import Reading

_BEFORE = re.compile(
    r"\b(?:air|radio|tele|times of|bank of|banque (?:de|du|d')|hotel (?:de|du|d')|stade (?:de|du|d')|voice of|"
    r"la voix (?:de|du|d')|la voz de|avenue (?:de|du|des|d')|rue (?:de|du|des|d')|boulevard (?:de|du|des|d')|"
    r"calle (?:de |del )?|avenida (?:de |del )?|diario|journal) ?(?:la |l'|the |el )?$"
    r"|(?<![\u0621-\u064a])(?:شارع|نهج|جاده) (?:ال)?$"
)
_OF_A_MEDIUM = re.compile(
    r" (?:Times|Daily|Herald|Post|Gazette|Tribune|Observer|Telegraph|Chronicle|Broadcasting|Airways|Airlines|Telecom|"
    r"Canal|Papers|24|Inter|Info|Insoumise|insoumise|T[ée]l[ée]visions?|State University|Bleu|Culture|Southern|Eastern|"
    r"International|Press|News|Today|Independent|Review)\b"
)
_PART = re.compile(r" (?:du nord|del norte|الشماليه)\b")
_OTHER_PLACES = re.compile(r"benin[ -]city\b|palau (?:de|del|reial|nacional|sant|guell|blaugrana)\b")
"""A city of Nigeria; palaces of Catalonia."""
_NORTHERN = re.compile(r"(?:irlande|irlanda|(?:ال)?ايرلندا)$")
_ELSEWHERE = {"papua": re.compile(r""), "england": re.compile(r"\bnew $")}
"""Words that mean another place, alone or behind what stands here: the country's own name is longer."""
_CITIES = re.compile(r"\b(?:atlanta|savannah|augusta), $")
_FIRST_NAME = re.compile(r"(?:Jordan|Chad|Israel|Georgia|India|Kenya|Malta)$")
_FAMILY_NAME = re.compile(
    r" (?!Valley|River|Def|Strip|Strait|Sea|Street|Prize|Airport)[A-Z][a-z]+(?:, (?:an?|the|le|la)\b)?"
)
_BEARER = re.compile(
    r"\b(?:mr\.?|mrs\.?|ms\.?|m\.|mme|dr\.?|analyst|spokes\w+|reporter|senator|congress\w+|lawmaker|professor|expert|"
    r"depute\w*|eurodepute\w*|europeen\w*|journaliste|senateur|senatrice|analyste|diputad[oa]|periodista|analista) $"
)
_IDIOM = re.compile(
    r"turkish (?:delight|coffee|bath)|danish pastr|french (?:fries|toast|press|window|kiss)|swiss army|"
    r"dutch (?:courage|treat)|mexican (?:standoff|wave)|chinese (?:whispers|wall)|russian (?:roulette|doll)|panama hat"
)
_IDIOM_AROUND = re.compile(
    r"\b(?:montagnes? russes?|poupees? russes?|roulette russe|casse-tete chinois|auberge espagnole|tete de turc|"
    r"telephone arabe|cabeza de turco|montana rusa|ruleta rusa|cuento chino|munecas rusas|a la francesa|"
    r"filer a l'anglaise)\b"
)
_REACH = 30


def is_borrowed(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a country's name or demonym there is part of another name or of a phrase."""
    folded, text = reading.folded, reading.text
    first, last = max(0, start - _REACH), min(len(folded), end + _REACH)
    if _BEFORE.search(folded, first, start) or _IDIOM.match(folded, start, last) or _OTHER_PLACES.match(folded, start):
        return True
    if _OF_A_MEDIUM.match(text, end, last) and text[start].isupper():
        return True
    if _NORTHERN.match(folded, start, end) and _PART.match(folded, end, last):
        return True
    elsewhere = _ELSEWHERE.get(folded[start:end])
    if _CITIES.search(folded, first, start) or (elsewhere and elsewhere.search(folded, first, start)):
        return True
    if any(found.start() <= start and end <= found.end() for found in _IDIOM_AROUND.finditer(folded, first, last)):
        return True
    family = _FAMILY_NAME.match(text, end, last) if _FIRST_NAME.match(text, start, end) else None
    return family is not None and bool(_BEARER.search(folded, first, start) or "," in family.group())

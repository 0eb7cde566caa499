"""Words for a summons: a ministry has another state's ambassador come, folded, with a weight.

A state that calls its own ambassador home, or in for consultations, summons nobody.
"""

_FR = r"(?:ambassad(?:eur|rice)s?|chargee?s? d'affaires|haut-commissaire)"
_EN = r"(?:ambassadors?|charge d'affaires|high commissioner|envoys?|diplomats?)"
_ES = r"(?:embajador(?:a|es|as)?|encargad[oa]s? de negocios)"
_AR = r"(?:(?:ال)?سفير(?:ه|ي|ا|ين)?|(?:ال)?سفراء|(?:ال)?قايم(?:ه)? بالاعمال|(?:ال)?قايم باعمال)(?![\u0621-\u064a])"

DEMARCHE = (
    (
        rf"\b(?:a convoque|convoque|convocation de) (?!s(?:on|es) )[^.\n]{{0,40}}{_FR}|remis une note verbale|"
        rf"\b{_FR}\b(?:(?! son| ses| sa)[^.\n]){{0,60}}? (?:a ete|ont ete|est|sont) (?:\w+ ){{0,2}}convoquee?s?\b",
        3,
    ),
    (
        rf"\bsummon(?:s|ed|ing)? (?!(?:home )?(?:his|its|their) )[^.\n]{{0,40}}{_EN}|"
        rf"\bcall(?:s|ed|ing) in (?!its )(?:[\w'-]+ ){{0,4}}{_EN}|"
        rf"\b{_EN}\b[^.\n]{{0,50}}? (?:was|were|has been|have been) (?:\w+ )?(?:summoned|called in)\b(?! home)",
        3,
    ),
    (
        rf"استدع[يت][^.\n]{{0,40}}{_AR}|(?<![\u0621-\u064a])استدعاء (?:\S+ ){{0,3}}?{_AR}",
        3,
    ),
    (
        rf"\b(?:convoc[oa]|ha convocado|convocan?|cit[oa]|ha citado|han citado|llamo a capitulo) "
        rf"(?!(?:a )?sus? )[^.\n]{{0,40}}{_ES}|"
        rf"\b{_ES}\b[^.\n]{{0,50}}? (?:fue|fueron|ha sido|han sido) (?:\w+ )?(?:convocad|citad)[oa]s?\b",
        3,
    ),
)

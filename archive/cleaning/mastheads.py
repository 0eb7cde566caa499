"""Names of official bodies, alone on a line: the site or the issuer of a text, above its headline.

A name holds no verb: past its first noun, what is written small is a small word or one adjective. In
Arabic, each word has its article, or names a country behind the word for a state.
"""

import re
from itertools import pairwise

from archive.cleaning.lines import Line

_NOUN = (
    r"(?:agence|agency|agencia|ministere|ministry|ministerio|embassy|ambassade|embajada|presidence|presidency|"
    r"presidencia|"
    r"office|department|departement|departamento|bureau|mission|service|cellule|direction|section|secretariat|"
    r"oficina|gouvernement|government|gobierno|royaume|kingdom|republique|republic|state|etat|portail|portal|"
    r"council|conseil|consejo|palace|palais|court|house|cabinet|commission|chancellery|chancellerie|cancilleria)"
)
_OPENS = re.compile(
    rf"(?:(?:welcome to|bienvenue (?:sur le site|au)|bienvenidos? al?|(?:the )?(?:official )?(?:web ?site|site|page) "
    rf"(?:web |officiel(?:le)? |oficial )?(?:of|du|de la|de l'|de|del)) ?)?(?:the |le |la |l'|el )?"
    rf"(?:[a-z.-]{{2,20}} ){{0,3}}?{_NOUN}(?![^\W_])"
)
_ARABIC_OPENS = re.compile(
    r"(?:المملكه|(?:مملكه|جمهوريه|دوله|سلطنه) \S+|الجمهوريه|وزاره|وكاله|الوكاله|سفاره|رياسه|البعثه|مديريه|المديريه|"
    r"مكتب|المكتب|خليه|"
    r"الديوان|الامانه)(?![^\W_])"
)
_ARABIC_REST = re.compile(
    r"(?:\s(?:و?(?:ال|لل)\S+|[-–—|،]|(?:دوله|جمهوريه|مملكه|سلطنه) \S+|و?(?:وزاره|خارجيه|سفاره|رياسه|مجلس|وزراء)"
    r"|و?(?:شوون|شيون)|(?:في|لدي|ب\S+)))*"
)
_GOES_ON = re.compile(
    r"\s?(?:$|[,|/–—-]|(?:of|for|(?:and|et|y) consul(?:ate|at|ado)s?|"
    r"(?:[a-z'-]{3,15} )?(?:de|du|des|d'|del))(?![^\W_])|[a-z'-]{3,15}$)"
)
"""What a noun for a body is followed by in its name: whose it is, with one adjective at most between."""
_SMALL_WORDS = """
    of and the for in to at a à de des du la le les l' d' et en au aux del los las y e & affaires affairs asuntos
    relations relaciones l’ d’ cooperation coopération intégration commerce défense economie économie intérieur
    communauté cooperación comercio integración defensa
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""Words written small in the names of ministries."""
_WORD = re.compile(r"[ldLD]['’]|[^\s,|/–—-]+")
_MOST = 22
"""Words of the longest name of a ministry."""


def names_body(line: Line) -> bool:
    """Tell whether a line holds the name of an official body and nothing else."""
    folded = line.folded.strip("-–—|•* ")
    if line.text.endswith((".", ":", "!", "?", "؟")) or ":" in folded or '"' in folded or "«" in folded:
        return False
    if opens := _ARABIC_OPENS.match(folded):
        return bool(_ARABIC_REST.fullmatch(folded, opens.end()))
    opens = _OPENS.match(folded)
    if opens is None or not _GOES_ON.match(folded, opens.end()):
        return False
    words = _WORD.findall(line.text)
    return len(words) <= _MOST and not _has_clause(words[len(folded[: opens.end()].split()) :])


def _has_clause(words: list[str]) -> bool:
    """Tell whether two words on end are written small and are no small words: a verb is among them."""
    small = [word[0].islower() and word.casefold() not in _SMALL for word in words]
    return any(one and other for one, other in pairwise(small))

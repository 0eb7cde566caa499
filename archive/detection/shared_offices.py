"""Whose country each of several is that one word calls ministers: "los ministros de Uzbekistán y Tayikistán, X e Y".

The countries stand in a row and the names behind them in the same order, or each name follows its country: « les
ministres du Pérou, X, et de l'Équateur, Y ». What the grammar does not show so gives nobody a country.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.matching import Hit
from archive.detection.reading import Reading
from archive.vocabulary.terms import OfficeKind

_OFFICES = re.compile(
    r"\b(?:(?:vice-?|vice )?ministr(?:es|os|as)|ministers|secretar(?:ies|ios|ias)|secretaires|(?:vice)?cancilleres"
    r"|(?:vice-?|vice )?president(?:es?|as)?s|presidentes|mandatari[oa]s"
    r"|premiers(?: ministres)?|primer[oa]s ministr[oa]s|prime ministers"
    r"|(?:chefs|cheffes|jef[ea]s|heads) (?:de |des |of )?(?:la )?(?:diplomati[ec]s?|diplomacias?|gouvernement"
    r"|gobierno|etat|estado|state|government|mission|delegation|delegacion)"
    r"|reyes|rois|kings|embajador(?:es|as)|ambassad(?:eurs|rices|ors)|homolog(?:ues|os|as)|counterparts|titulares"
    r"|representant(?:es|s)|representatives|negociador(?:es|as)|negociateurs|negotiators|enviad[oa]s|emissaires|envoys"
    r"|delegad[oa]s|delegues|dirigeants|dirigentes|lideres|leaders|gobernantes|directores|directeurs|directors"
    r"|portavoces|porte-parole|spokes(?:men|women|people))\b"
)
_KINDS = {
    OfficeKind.HEAD_OF_STATE: re.compile(
        r"(?:president(?:e?s|as)|mandatari[oa]s|reyes|rois|kings"
        r"|(?:chefs|jefes|heads) (?:d'|de |of )(?:etat|estado|state))"
        r"(?! (?:del? (?:gobierno|conseil|consejo)|du |des))"
    ),
    OfficeKind.HEAD_OF_GOVERNMENT: re.compile(r"premiers ministres|primer[oa]s ministr[oa]s|prime ministers"),
    OfficeKind.FOREIGN_MINISTER: re.compile(
        r"cancilleres|(?:chefs|jef[ea]s) de (?:la )?diplomati[ec]|(?:chefs|jefes) de (?:la )?diplomacia"
        r"|(?:ministres|ministr[oa]s)(?: [a-z]+){0,4}? (?:des affaires etrangeres|(?:de )?(?:asuntos |relaciones )?"
        r"exteriores|des relations exterieures)"
    ),
}
"""The functions that such words name."""
_PORTFOLIO = (
    r"(?:affaires|relations|asuntos|relaciones|etrangeres|exterieures|exteriores|interior|interieur|defens[ea]|comercio"
    r"|commerce|economia|economie|finan(?:zas|ces)|hacienda|energi[ae]|transportes?|justici?[ae]|agricultur[ae]|sante"
    r"|salud|educacion|education|culture|cultura|turismo|tourisme|pesca|peche|salubridad|foreign|defen[cs]e|trade"
    r"|general(?:es)?|generaux|adjoint[es]*)"
)
_OF = r"(?:de la|de los|de las|de l'|des|du|del|de|d'|of the|of|for|aux?|a l'|los|las|les|la|le|el|l'|the)"
_LEAD = re.compile(rf"(?:\s(?:{_OF}\s?)*(?:{_PORTFOLIO}\b)?(?:\s(?:y|et|and)(?= {_PORTFOLIO}))?)*\s?(?:{_OF}\s?)*")
_AND = r"(?:y|e|et|and)"
_GAPS = {
    "CC": re.compile(rf"(?:,|,? {_AND})\s(?:{_OF}\s?)*"),
    "CN": re.compile(rf"(?:\s(?:{_OF}\s?)*{_PORTFOLIO})*,\s(?:respective[a-z]+,?\s)?(?:(?:m\.|mme|mr\.?|ms\.?) )?"),
    "NN": re.compile(rf"(?:,|,? {_AND})\s(?:(?:m\.|mme|mr\.?|ms\.?) )?"),
    "NC": re.compile(rf",?(?: {_AND})? (?:(?:el|la|le|los) )?(?:{_OF}\s?)+"),
}
"""What may stand between two countries, a country and a name, two names, a name and the next country."""
_SHAPE = re.compile(r"(?:CN){2,5}|(?P<row>CC+)(?P<names>NN+)")
_LONGEST = 320


def with_shared_countries(reading: Reading, agents: Sequence[Agent], countries: Iterable[Hit]) -> list[Agent]:
    """Return the agents, each of those whom one word gives an office with the country it gives them."""
    named = sorted((a for a in agents if a.role is Role.PERSON and a.named), key=lambda agent: agent.start)
    hits = list(countries)
    told: dict[str, tuple[str, OfficeKind | None]] = {}
    for word in reading.finditer(_OFFICES):
        kind = next((kind for kind, form in _KINDS.items() if form.match(reading.folded, word.start())), None)
        told.update({name: (id_, kind) for name, id_ in _shared(reading, word, named, hits).items()})
    return [_of(agent, told) for agent in agents] if told else list(agents)


def _of(agent: Agent, told: dict[str, tuple[str, OfficeKind | None]]) -> Agent:
    if agent.role is not Role.PERSON or agent.id or agent.name not in told:
        return agent
    country, kind = told[agent.name]
    return replace(agent, country=country, kind=kind or agent.kind)


def _shared(reading: Reading, word: re.Match[str], named: Sequence[Agent], hits: Sequence[Hit]) -> dict[str, str]:
    """Return the countries of new people behind a plural office, by their names."""
    until = word.end() + _LONGEST
    places = hits[bisect_left(hits, word.end(), key=lambda hit: hit.start) :]
    people = named[bisect_left(named, word.end(), key=lambda agent: agent.start) :]
    spans = [(hit.start, hit.end, "C", hit.id) for hit in places[:8]]
    spans += [(agent.start, agent.end, "N", agent.name) for agent in people[:6]]
    row: list[tuple[int, int, str, str]] = []
    end = word.end()
    for span in sorted(spans):
        if span[0] < end or span[0] > until:
            continue  # another kind of the same word, a country inside a name
        gap = _GAPS[row[-1][2] + span[2]] if row else _LEAD
        if not gap.fullmatch(reading.folded, end, span[0]) or (not row and span[2] == "N"):
            break
        row.append(span)
        end = span[1]
    return _paired(row)


def _paired(row: Sequence[tuple[int, int, str, str]]) -> dict[str, str]:
    shape = _SHAPE.match("".join(span[2] for span in row))
    if shape is None:
        return {}
    row = row[: shape.end()]
    countries, names = [s[3] for s in row if s[2] == "C"], [s[3] for s in row if s[2] == "N"]
    return dict(zip(names, countries, strict=True)) if len(names) == len(countries) else {}

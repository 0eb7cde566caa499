"""Texts that speak: statements, minutes, signed papers, whose each is by the words round it, and what stands for one.

"The Turkish readout", « le communiqué d'Alger », « celui de la Farnesina », "the Chinese one", البيان الجزائري. What
both sides sign or keep together ("the minutes", "el acta", محضر) is told by both.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from archive.detection.agent import Agent, Role
from archive.detection.lexicons.attribution import SAME_SOURCE, STATEMENT_NOUN
from archive.detection.matching import Hit
from archive.detection.positions import positions
from archive.detection.reading import Reading
from archive.detection.word_starts import at_word_starts
from archive.vocabulary.terms import NameKind

_TEXT = at_word_starts(
    "|".join(
        [
            *(f"(?:{form})" for form in STATEMENT_NOUN.values()),
            *(f"(?<![^\\W_])(?:{form})(?![^\\W_])" for form in SAME_SOURCE),
        ]
    )
)
_JOINT_BEFORE = re.compile(r"\b(?:joint|common|final|closing|concluding)\s$")
_JOINT_AFTER = re.compile(
    r"\s(?:[a-z]+ )?(?:conjoint|commune?\b|conjunt)|\s(?:final|de cloture|de clausura)\b(?! d)"
    r"|\s(?:\S+ )?(?:ال)?(?:مشترك|ختامي)"
)
_KEPT_TOGETHER = re.compile(
    r"\b(?:le|un|du|ce) proces-verbal\b|\bthe (?:signed )?minutes\b"
    r"(?=,| of the| signed| provide| sa(?:y|id)| stat| record)"
    r"|\b(?:el|un) acta\b|(?<![\u0621-\u064a])[وف]?(?:نص )?(?:ال)?محضر(?![\u0621-\u064a])"
)
"""Papers that both sides of a meeting write."""
_KEPT = re.compile(r"proces-verbal|minutes|acta|محضر")
_PAPER = re.compile(
    r"\b(?:memorandum|memorando|protocole?|protocolo|declaration(?: d'intentions?| of intent)?"
    r"|declaracion(?: de intenciones)?|feuille de route|hoja de ruta|roadmap|accord|acuerdo|agreement|convention"
    r"|convenio|letter of intent|lettre d'intention|mou|documento?|document|texte|texto|text"
    r"|plan d'action|plan de accion)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:ال)?(?:مذكره(?: ال?تفاهم)?|بروتوكول|اعلان(?: نوايا)?|وثيقه|اتفاقيه|اتفاق)"
    r"(?![\u0621-\u064a])"
)
_SIGNED_BEFORE = re.compile(
    r"(?:\b(?:signe(?:r|nt|rent)?|paraphe(?:r|nt)?|firm(?:aron|an|ado|ar|o)|suscri(?:bieron|to)|sign(?:ed|ing)"
    r"|initial(?:l)?ed|rubric(?:aron|ado))|(?<![\u0621-\u064a])[وف]?(?:وقع(?:ا|ت|وا)?|ابرم(?:ا|ت)?|توقيع))\s"
    r"[^.;:«»“”\"]{0,60}$"
)
_SIGNED_BEHIND = re.compile(
    r",?\s(?:[a-zء-ي'’-]+,? ){0,4}?(?:signee?s?|paraphee?s?|firmad[oa]s?|suscrit[oa]s?|signed|initial(?:l)?ed"
    r"|(?:ال)?موقعه?|وقع(?:ه|ها|ته|تها)(?: \S+)?)(?![a-zء-ي])"
)
_VERSION = re.compile(
    r"\b(?:version|account|summary|recit|lecture|relato|resumen|relacion|one|side's (?:version|account))\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:ال)?روايه(?![\u0621-\u064a])"
)
"""Nouns that mean a text where an adjective of country stands beside them: "the Chinese version"."""
_OF_PLACE = re.compile(
    r"\s(?:(?:publiee?|diffusee?|emise?|rendu public|issued|published|released|put out|emitid[oa]|difundid[oa]"
    r"|publicad[oa]|ال?صادر) )?(?:de|d'|du|of|from|del|par|by|por|depuis|desde|in|en|a|عن|في)\s?(?:la |the |l'|el )?"
)
_NAMED_FOR_PLACE = re.compile(r"declara")
"""Texts that bear the name of the place where they were agreed on: « la déclaration de Bamako »."""
_THAT_OF = re.compile(
    r"(?:(?<=[.;,] )|(?<=\n))(?:celui|celle|that|the one) (?:de la |de l'|du |de |d'|des |of (?:the )?|from (?:the )?)"
    r"|(?:(?<=[.;] )|(?<=\n))(?:el|la) (?:del? )(?:la |el )?"
)
_STANDS_IN_REACH = 500


def is_paper(folded: str, text: Agent) -> bool:
    """Tell whether a text is what states sign or keep together, not a joint statement to the press."""
    joint = _JOINT_BEFORE.search(folded, max(0, text.start - 10), text.start) or _JOINT_AFTER.match(folded, text.end)
    words = folded[text.start : text.end]
    return text.pair and not joint and bool(_KEPT.search(words) or _PAPER.fullmatch(words))


def texts_in(reading: Reading, countries: list[Hit], places: list[int], start: int, end: int) -> Iterator[Agent]:
    """Yield the texts of a paragraph in no order; `countries` stand in theirs, and begin at `places`."""
    found = list(_statements(reading, countries, places, start, end))
    yield from found
    taken = positions(found)
    for m in reading.finditer(_KEPT_TOGETHER, start, end):
        yield Agent(*m.span(), Role.TEXT, pair=True)
    for m in reading.finditer(_PAPER, start, end):
        if m.start() not in taken and (_is_joint(reading, m) or _is_signed(reading, m, start, end)):
            yield Agent(*m.span(), Role.TEXT, pair=True)
    for m in reading.finditer(_VERSION, start, end):
        country = "" if m.start() in taken else _adjective(m, countries, places)
        before = countries[bisect_left(places, m.start()) - 1] if country else None
        beside = before is not None and before.end == m.start() - 1
        if before and (beside or m.group() != "one"):
            yield Agent(before.start if beside else m.start(), m.end(), Role.TEXT, "", country)
    yield from _stand_ins(reading, countries, places, start, end)


def _statements(reading: Reading, countries: list[Hit], places: list[int], start: int, end: int) -> Iterator[Agent]:
    for m in reading.finditer(_TEXT, start, end):
        if m.group() == "note" and reading.text[m.end() - 1] == "é":
            continue  # « a noté que »: the verb
        country = _adjective(m, countries, places) or _place(reading, m, countries, places)
        both = _is_joint(reading, m) or (bool(_PAPER.fullmatch(m.group())) and _is_signed(reading, m, start, end))
        yield Agent(m.start(), m.end(), Role.TEXT, "", country, pair=both)


def _is_joint(reading: Reading, text: re.Match[str]) -> bool:
    """Tell whether a text is one of both sides: "joint statement", « communiqué conjoint », بيان مشترك."""
    before = _JOINT_BEFORE.search(reading.folded, max(0, text.start() - 10), text.start())
    return bool(before or _JOINT_AFTER.match(reading.folded, text.end()))


def _is_signed(reading: Reading, paper: re.Match[str], start: int, end: int) -> bool:
    """Tell whether words beside a paper say that it was signed."""
    folded = reading.folded
    before = _SIGNED_BEFORE.search(folded, max(start, paper.start() - 80), paper.start())
    return bool(before or _SIGNED_BEHIND.match(folded, paper.end(), end))


def _stand_ins(reading: Reading, countries: list[Hit], places: list[int], start: int, end: int) -> Iterator[Agent]:
    """Yield what takes up a text told of before: « Celui de la Farnesina évoque … »."""
    for m in reading.finditer(_THAT_OF, start, end):
        if not _TEXT.search(reading.folded, max(0, m.start() - _STANDS_IN_REACH), m.start()):
            continue
        at = bisect_left(places, m.end())
        hit = next((hit for hit in countries[at : at + 1] if hit.start == m.end()), None)
        seat = hit is not None and hit.kind is not NameKind.DEMONYM
        noun = m.start() + len(m.group().split()[0])
        yield Agent(m.start(), noun, Role.TEXT, "", hit.id if hit and seat else "")


def _adjective(text: re.Match[str], countries: list[Hit], places: list[int]) -> str:
    """Return the country an adjective right before or behind a text gives it: "the Turkish readout"."""
    at = bisect_left(places, text.start())
    near = [hit for hit in countries[max(0, at - 1) : at + 2] if hit.kind is NameKind.DEMONYM]
    behind = range(text.end() + 1, text.end() + 4)
    return next((hit.id for hit in near if hit.end == text.start() - 1 or hit.start in behind), "")


def _place(reading: Reading, text: re.Match[str], countries: list[Hit], places: list[int]) -> str:
    """Return the country whose capital or name a preposition joins to a text: « le communiqué d'Alger »."""
    of = _OF_PLACE.match(reading.folded, text.end())
    if of is None or _NAMED_FOR_PLACE.match(text.group()):
        return ""
    at = bisect_left(places, of.end())
    return next((hit.id for hit in countries[at : at + 1] if hit.start == of.end()), "")

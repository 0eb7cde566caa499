"""Who received a summoned envoy in person: « le diplomate a été reçu par le ministre X », "X met the ambassador".

A ministry has an ambassador come; where a text says which minister saw him, that minister took part.
"""

import re
from collections.abc import Sequence, Set

from archive.detection.cast import Actor
from archive.detection.exchange_status import lies_ahead
from archive.detection.participants import ANOTHER_DAY
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import OfficeKind

_PARAGRAPHS = 6
_ABLE = frozenset({OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.HEAD_OF_STATE})
_ENVOY = (
    r"(?:diplomate|ambassad(?:eur|rice)|charge d'affaires|haut-commissaire|envoy|diplomat|ambassador|"
    r"high commissioner|diplomatic[oa]|embajador|embajadora|encargad[oa] de negocios)"
)
_ENVOY_AR = r"(?:ال)?(?:سفير|سفيره|دبلوماسي|دبلوماسيه|قايم بالاعمال)(?![\u0621-\u064a])"
_BY = re.compile(
    rf"\b{_ENVOY}\b[^.;:]{{0,50}} (?:recue?|received|recibid[oa])\b[^.;:]{{0,50}}? (?:par|by|por) "
    r"(?:(?:l[ea]|the|el) )?$"
)
"""Before him by whom an envoy was received."""
_RECEIVES = re.compile(
    r",? (?:(?:has|had|a|ha|lui-meme|himself|herself|personally|personnellement|en persona) ){0,2}"
    r"(?:met|saw|received|recu|recibio|recibido)(?: (?:in person|personally|en personne|en persona|himself|with))?"
    rf" (?:the|l'|le|la|al?|a la) ?(?:[\w-]+ )?{_ENVOY}\b"
    rf"| (?:التقي|استقبل|التقت|استقبلت) {_ENVOY_AR}"
)
"""Behind him who received an envoy."""
_VERB_AR = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:التقي|استقبل|التقت|استقبلت) (?:\S+ ){0,3}$")
_OBJECT_AR = re.compile(rf"[،,]? {_ENVOY_AR}")
_BEFORE = 160


def received_envoy(reading: Reading, actors: Sequence[Actor], countries: Set[str]) -> list[Actor]:
    """Return the first known minister or head, of one of `countries`, whom the text says to have received an envoy."""
    opening = {paragraph.number for paragraph in reading.body_paragraphs[:_PARAGRAPHS]}
    for actor in actors:
        sentence = reading.sentence_at(actor.start)
        if sentence is None or sentence.paragraph.number not in opening or reading.in_quote(actor.start):
            continue
        if actor.kind in _ABLE and (actor.id or actor.person) and actor.country in countries:
            passed = reading.search(ANOTHER_DAY, sentence.start, sentence.end)
            if not passed and _received(reading, sentence, actor):
                return [actor]
    return []


def _received(reading: Reading, sentence: Sentence, actor: Actor) -> bool:
    first = max(sentence.start, actor.start - _BEFORE)
    verb = reading.search(_BY, first, actor.start)
    if verb is None and _OBJECT_AR.match(reading.folded, actor.end, sentence.end):
        verb = reading.search(_VERB_AR, first, actor.start)
    verb = verb or _RECEIVES.match(reading.folded, actor.end, sentence.end)
    return verb is not None and not lies_ahead(reading, verb.start(), verb.end())

"""A head of state or government who received, on the same visit, the guest of a minister of the same country.

"The President later received Lammy at the palace", « il a ensuite été reçu par le président », "fue recibido después
por el presidente", "واستقبل الرئيس الوزير": the verb stands between the two, in Arabic before both.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from archive.detection.cast import Actor
from archive.detection.exchange_status import lies_ahead
from archive.detection.participants import ANOTHER_DAY, Side
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import OfficeKind

_HEADS = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_BY = (
    r"(?: (?:later|afterwards|then|also|too|next|ensuite|aussi|egalement|apres|plus tard|despues|luego|tambien|"
    r"mas tarde))*"
)
"""When and besides, round the verb."""
_WHO = r"(?: (?:the|le|la|l'|el|m\.|mme|mr\.?|al|a|a la|por))*\s?"
_RECEIVES = re.compile(
    rf",?{_BY}(?: (?:has|a|ha))?{_BY} (?:received|hosted|welcomed|met(?: with)?|recu|accueilli|recibio|recibido)"
    rf"{_BY}{_WHO}"
)
_IS_RECEIVED = re.compile(
    rf",?{_BY}(?: (?:was|has been|a|fue|ha|est))?{_BY}(?: (?:ete|sido))?{_BY} "
    rf"(?:received|hosted|welcomed|recue?|accueillie?|recibid[oa]){_BY}(?: (?:by|par|por)){_WHO}"
)
_ARABIC = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:قد )?(?:استقبل|استقبلت|التقي|التقت) (?:[^\s.؛]+ ){0,3}$")
_BEFORE, _BESIDE = 40, 12
_PLUPERFECT = re.compile(r"\b(?:had|avait|habia)\b|(?<![\u0621-\u064a])[وف]?(?:كان|كانت)(?![\u0621-\u064a])")


def also_received(reading: Reading, actors: Sequence[Actor], sides: Sequence[Side]) -> list[Actor]:
    """Return the heads of a side's country, none of the sides, whom the text says to have received another side."""
    countries = {side.actor.country for side in sides} - {""}
    if len(countries) != len(("one", "other")):
        return []
    ids = {side.actor.id for side in sides}
    found: dict[str, Actor] = {}
    for one, other in pairwise([actor for actor in actors if actor.id]):
        head, guest = (one, other) if one.kind in _HEADS else (other, one)
        sentence = reading.sentence_at(one.start)
        if head.kind not in _HEADS or head.id in ids or guest.id not in ids or sentence is None:
            continue
        if {head.country, guest.country} == countries and _meet(reading, sentence, one, other, first=head is one):
            found.setdefault(head.id, head)
    return list(found.values())


def _meet(reading: Reading, sentence: Sentence, one: Actor, other: Actor, *, first: bool) -> bool:
    if other.start >= sentence.end or reading.in_quote(one.start) or lies_ahead(reading, one.end, other.start):
        return False
    if any(reading.search(past, sentence.start, sentence.end) for past in (ANOTHER_DAY, _PLUPERFECT)):
        return False
    verb = _RECEIVES if first else _IS_RECEIVED
    if verb.fullmatch(reading.folded, one.end, other.start):
        return True
    arabic = reading.search(_ARABIC, max(sentence.start, one.start - _BEFORE), one.start)
    return first and arabic is not None and other.start - one.end <= _BESIDE

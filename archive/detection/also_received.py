"""A head of state or government who received, on the same visit, the guest of a minister of the same country.

"The President later received Lammy at the palace", « il a ensuite été reçu par le président », "le ha recibido,
durante veinte minutos, el presidente", "held talks with his counterpart and a meeting with President …",
"كما استقبله الرئيس". Whoever else was received, or a day ahead or before, is another matter.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from archive.detection.another_month import of_another_month
from archive.detection.cast import Actor
from archive.detection.date_words import dates_in
from archive.detection.exchange_status import lies_ahead
from archive.detection.participants import ANOTHER_DAY, Side
from archive.detection.printed_dates import COARSE
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import OfficeKind

_HEADS = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.CROWN_PRINCE})
_LETTER = r"[\u0621-\u064a]"
_BY = (
    r"(?: (?:later|afterwards|then|also|too|next|ensuite|aussi|egalement|apres|plus tard|despues|luego|tambien|"
    r"mas tarde|igualmente|asimismo|in turn|a son tour)){0,3}"
)
"""When and besides, round the verb."""
_TITLED = r"\s(?:(?:h\.e\.|s\.e\.|s\.m\.|mr\.|m\.|[^\s,.;:\"]+)\s){0,5}(?:[^\s,.;:\"]+,\s(?:[^\s,.;:]+\s){0,2})?$"
"""A few words of a title, up to the head's name or office."""
_GUEST = (
    r"(?:him|her|them|(?:the|his|her) (?:[\w'-]+ )?(?:minister|envoy|guests?|visitors?|delegation|secretary|diplomat)"
    r"|(?:le|la|l'|son|sa) ?(?:[\w'-]+ )?(?:ministre|hote|visiteur|emissaire|invitee?|delegation|chef\w*)"
    r"|(?:al?|a la|a su) (?:[\w'-]+ )?(?:ministr[oa]|canciller|huesped|invitad[oa]|enviad[oa]|jef[ea]|visitante))\b"
)
"""The guest by a pronoun or by what he is."""
_HAS_RECEIVED = (
    rf",?(?:[^,.;:]{{2,60}},)?{_BY}(?: (?:has|a|ha))?{_BY} (?:received|hosted|welcomed|met(?: with)?|recu|recoit|"
    rf"accueilli|recibio|recibido|recibe|receives){_BY}"
)
_RECEIVES = re.compile(rf"{_HAS_RECEIVED}(?: (?:the|le|la|l'|el|m\.|mme|mr\.?|al|a|a la)){{0,3}}\s?")
_RECEIVES_GUEST = re.compile(
    rf"{_HAS_RECEIVED}\s{_GUEST}"
    r"|,? (?:l'a|l'avait|les a|lo|la|le) (?:\w+ )?(?:recu|accueilli|recibio|ha recibido|recibe)"
)
_IS_RECEIVED = re.compile(
    r"\b(?:received|hosted|welcomed|greeted|recue?s?|accueillie?s?|recibid[oa]s?|acogid[oa]s?)\b[^.;:\"]{0,50}?"
    rf"\b(?:by|par|por)\b{_TITLED}"
    rf"|\b(?:lo|le|la) (?:ha recibido|recibio|recibe)\b(?:,[^,]{{2,30}},)?{_TITLED}"
    rf"|(?<!{_LETTER})[وف]?(?:استقبل|التقا)(?:ه|ها)\s(?:\S+\s){{0,3}}$"
    rf"|(?<!{_LETTER})[وف]?(?:باستقبال|استقبالا?)\s(?:\S+\s)?(?:من (?:طرف|قبل|لدن)|من)\s(?:\S+\s){{0,3}}$"
)
_ALSO_MET = re.compile(
    r"\b(?:called on|paid (?:a )?(?:courtesy )?(?:call|visit) (?:on|to)|met(?: with)?|held talks with"
    r"|(?:an?|his|her|the) (?:\w+ )?(?:meeting|audience|lunch|dinner|conversation|talks) with"
    r"|entretenue?(?: \w+)? avec|a (?:\w+ )?(?:rencontre|vu)"
    r"|(?:une?|son|sa) (?:\w+ )?(?:audience|entretien|tete-a-tete|entrevue|rencontre)(?: \w+)? (?:avec|aupres d[eu])"
    r"|(?:reunio|reunido|entrevisto|entrevistado|vio)(?: \w+)? con"
    rf"|una? (?:\w+ )?(?:encuentro|reunion|audiencia|entrevista) con){_BY}{_TITLED}"
    rf"|(?<!{_LETTER})[وف]?(?:لقاء|اجتماع|مباحثات|محادثات|مقابله)\s(?:\S+\s)?مع\s(?:\S+\s){{0,3}}$"
    rf"|(?<!{_LETTER})[وف]?(?:التقي|قابل|اجتمع)ت?\s[^.؛،]{{2,40}}$"
)
_ARABIC = re.compile(rf"(?<!{_LETTER})[وف]?(?:قد )?(?:استقبل|استقبلت|التقي|التقت) (?:[^\s.؛]+ ){{0,3}}$")
_ARABIC_GUEST = re.compile(rf"\s?[،,]?\s(?:ال)(?:وزير|وزيره|ضيف|مسوول|مبعوث)(?!{_LETTER})")
_BEFORE, _BESIDE = 40, 12
_NOT_THEN = re.compile(
    r"\b(?:had|avait|habia|not|no|never|without|ne|n'a|pas|sans|sin|ni|nunca|jamais)\b"
    rf"|(?<!{_LETTER})(?:لم|لن|دون|بدون|عدم)(?!{_LETTER})"
)
"""A time before, or none at all."""
_AHEAD = re.compile(
    r"\b(?:will|would|was to|were to|to be|expected|due|scheduled|planned|sera|seront|doit|doivent|devrait|devait|"
    r"devaient|prevu|iba a|iban a|va a|recibira|previst[oa]|tenia)\b"
    rf"|(?<!{_LETTER})[وف]?(?:سوف|المقرر|المرتقب|المنتظر|كان|كانت)(?!{_LETTER})"
)
"""What was to be, whether it was or not; in Arabic the auxiliary of what had been, too."""


def also_received(reading: Reading, actors: Sequence[Actor], sides: Sequence[Side]) -> list[Actor]:
    """Return the heads of a side's country, none of the sides, whom the text says to have received another side."""
    countries = {side.actor.country for side in sides} - {""}
    if len(countries) != len(("one", "other")):
        return []
    ids = {side.actor.id for side in sides}
    found: dict[str, Actor] = {}
    for head in actors:
        if not head.id or head.kind not in _HEADS or head.id in ids or head.country not in countries:
            continue
        sentence = reading.sentence_at(head.start)
        if sentence and not reading.in_quote(head.start) and _Audience(reading, actors, ids, head, sentence).told:
            found.setdefault(head.id, head)
    return list(found.values())


@dataclass(frozen=True)
class _Audience:
    """The sentence in which a head of state or government is named."""

    reading: Reading
    actors: Sequence[Actor]
    ids: set[str]
    head: Actor
    sentence: Sentence

    @property
    def told(self) -> bool:
        """Whether it says that the head received the other side's guest, then and there."""
        span = self._received() or self._met() or self._receives()
        if span is None or of_another_month(self.reading, self.sentence, *span):
            return False
        if self._on_another_day():
            return False
        if self.reading.search(_AHEAD, self.sentence.start, span[1]) or lies_ahead(self.reading, *span):
            return False
        return not self.reading.search(_NOT_THEN, max(self.sentence.start, span[0] - _BEFORE), span[1])

    def _on_another_day(self) -> bool:
        """Tell whether the sentence names another day; below the opening a date is that of what came before."""
        start, end = self.sentence.start, self.sentence.end
        words = dates_in(self.reading.letters, start, end)
        dated = self.sentence.paragraph not in self.reading.lead and any(word.month for word in words)
        coarse = any(word.shape in COARSE for word in words)
        return dated or coarse or self.reading.search(ANOTHER_DAY, start, end) is not None

    def _received(self) -> tuple[int, int] | None:
        """Return where somebody is received by the head: the guest by name, or nobody else."""
        match = self.reading.search(_IS_RECEIVED, self.sentence.start, self.head.start)
        return match.span() if match and (self._guest_before() or self._pronoun(match)) else None

    def _met(self) -> tuple[int, int] | None:
        """Return where the guest, by name in that sentence or as the visitor of the one before, meets the head."""
        match = self.reading.search(_ALSO_MET, self.sentence.start, self.head.start)
        return match.span() if match and (self._guest_before() or not self._named(match.end())) else None

    def _receives(self) -> tuple[int, int] | None:
        """Return where the head receives the guest, by name or as the minister, the visitor, him or her."""
        reading, end = self.reading, self.head.end
        guest = next((actor for actor in self._in_sentence if actor.start >= end), None)
        arabic = reading.search(_ARABIC, max(self.sentence.start, self.head.start - _BEFORE), self.head.start)
        if guest and guest.id in self.ids and self._is_guest(guest):
            between = (end, guest.start)
            if _RECEIVES.fullmatch(reading.folded, *between) or (arabic and guest.start - end <= _BESIDE):
                return between
        form = _ARABIC_GUEST if arabic else _RECEIVES_GUEST
        match = form.match(reading.folded, end, self.sentence.end)
        return (self.head.start, match.end()) if match else None

    @cached_property
    def _in_sentence(self) -> list[Actor]:
        start, end = self.sentence.start, self.sentence.end
        return [actor for actor in self.actors if start <= actor.start < end and actor is not self.head]

    def _pronoun(self, match: re.Match[str]) -> bool:
        """Tell whether nobody is named before: he or she; a gathering is hosted, too."""
        return not self._named(match.start()) and not match.group().startswith("hosted")

    def _guest_before(self) -> bool:
        """Tell whether one of the other side stands before the head, and nobody of a third country."""
        named = self._named(self.head.start)
        guests = [actor for actor in named if actor.id in self.ids and self._is_guest(actor)]
        lands = {self.head.country, *(actor.country for actor in guests)}
        return bool(guests) and all(actor.country in lands for actor in named if actor.country)

    def _is_guest(self, actor: Actor) -> bool:
        return actor.country != self.head.country

    def _named(self, until: int) -> list[Actor]:
        """Return those before a place of whom more is said than "the minister"."""
        told = (a for a in self._in_sentence if a.id or a.country or a.person or a.kind is OfficeKind.AMBASSADOR)
        return [actor for actor in told if actor.start < until]

"""Who stands round a word for an exchange: its subject, its objects, those between whom it took place.

In "X s'est entretenu avec Y", "X told Y by phone" or "entre X et Y" the two sides stand round the word. Who stands in
a genitive ("sous le leadership du Roi"), is elsewhere, or is governed by the word for another exchange ("told him of
his talks with Z") does not.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from archive.detection.announced_after import is_announced
from archive.detection.cast import GENITIVE, Actor
from archive.detection.elsewhere import is_elsewhere, of_another
from archive.detection.exchange_cues import Cue
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.names import fold
from archive.vocabulary.terms import ExchangeKind, OfficeKind

BARRED = frozenset({OfficeKind.SPOKESPERSON, OfficeKind.AMBASSADOR})
"""Those who take part in no exchange of their own."""
_WITH = re.compile(
    r"(?:\bavec|\bpar|\baupres de|\bwith|\bby|\bcon|\bpor|\band|\bet|\by|,|،|(?<![\u0621-\u064a])(?:مع|"
    r"بين|و|من)|\bto|\ba|\bal|\bau)\s?"
    r"(?:(?:le|la|l'|the|el|ses?|son|sa|his|her|su|m\.|mme|mr\.?|السيد|notamment|egalement|aussi|also)\s?){0,3}$"
)
_ADDRESSED = re.compile(
    r"\b(?:told|tells|briefed|briefs|informed|assured|reassured|congratulated|thanked|asked|urged|invited|updated|"
    r"warned|reminded|pressed|notified|saw|sees|hosted|hosts|received|receives|welcomed|welcomes|met|meets)"
    r" (?:\w+ly |\w+'s )?$"
    r"|\b(?:a|avait) (?:informe|assure|felicite|remercie|invite|prie|exhorte|averti|tenu informee?|"
    r"mis en garde|rassure|"
    r"recu|rencontre|accueilli|retrouve)(?: [^\s,.;:]+){0,5} $"
    r"|\b(?:informo|traslado|comunico|transmitio|agradecio|felicito|aseguro|pidio|expreso|explico|advirtio|recibio)"
    r"(?: [^\s,.;:]+){0,5} (?:a|al)(?: la)? $"
)
"""Whom somebody tells a thing is the other side: "X told Y in a phone call", « X a informé Y au téléphone »."""
_ADJACENT = re.compile(r"[^,.;:]{0,12}")
_JOINED_BY = re.compile(
    r"(?:\b(?:with|avec|con|par|by|por)|(?<![\u0621-\u064a])مع)\s(?:(?:the|le|la|l'|el|his|her|son|sa|su|m\.|mme)\s?)*$"
)
"""What joins a third side to two who met."""
_IS_RECEIVED = re.compile(r"\b(?:recibid[oa]s|recues?s?|recus|accueillis|received|hosted|welcomed)\b")
_BY = re.compile(r"\b(?:por|par|by) (?:(?:el|la|le|the|l') ?)?$")
"""The two before a passive verb and the one by whom they were received."""
_DUAL = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:عقدا|اجريا|بحثا|ناقشا|تباحثا|استعرضا|تناولا|تبادلا|ترا?سا|وقعا)\s")
"""Arabic says by the verb's form that the two named before it did a thing together."""
_BETWEEN = re.compile(r"\b(?:entre|between)\b|(?<![\u0621-\u064a])بين(?![\u0621-\u064a])|\b(?:deux|two|both) ")
_SAID = re.compile(r"(?:selon|d'apres|according to|segun|بحسب|وفق)\s?(?:[\w']+\s){0,5}$")
_ACTS = re.compile(
    r"\W{0,3}(?:qui|who|quien|que) (?:l'|les |lo |la )?(?:a|ont|has|had|have|ha|han)\b"
    r"|\W{0,3}(?:الذي|التي)(?![\u0621-\u064a])"
)
"""Behind a name in a genitive: he is the agent of what follows, « le mot est de X, qui a reçu … »."""
_LIST = re.compile(
    r"[\s,،]*(?:(?:et|and|y)\s|و(?:ال)?\s?|(?:puis|then|luego)\s(?=avec|with|con))?"
    r"(?:(?:par|avec|with|con|son|sa|his|her|le|la|the|el|l')\s?)*"
)
_AT_PLACE = re.compile(
    r"(?:\s(?:au|aux|a|en|dans|in|at|على|في|لدي)\s(?:(?:la|le|l'|the|el)\s?)?[^\s,،.;:]+(?:\s[^\s,،.;:]+){0,2}?)"
    + _LIST.pattern
)
"""A list that says where each was seen: « son homologue au palais, le Premier ministre au Sérail et le président »."""
_OF_THE_EXCHANGE = re.compile(
    r"\b(?:entre|between|part|cotes?|compagnie|venue|arrivee|tournee|sejour|visites?|visits?|visita|calls?|appels?|fil|entretiens?|rencontres?|reunions?|"
    r"reunion|"
    r"meetings?|talks|trip|travel|deplacement|conversations?|encuentro|llamada|presence|presencia|invitation|"
    r"invitacion|"
    r"accompagnee?|رساله|زياره)\b[^,]{0,25}$"
)
_NOT_IN_TITLE = re.compile(
    r"[.;:!?]|\b(?:avec|with|con|who|whom|qui|que|that|by|par|to|a recu|met|told|said)\b|"
    r"(?<![\u0621-\u064a])(?:مع|الذي|التي|ان|من)(?![\u0621-\u064a])"
)
_SAYS_OF = re.compile(
    r"\W{0,3}(?:has |had |a |also )?(?:said|says|called|described|declare|affirme|estime|dijo|afirmo|considero|قال|اكد)"
    r"(?: that| que| ان)?\s*(?:the |le |la |l'|el |this |cette |cet |its )?"
)
"""What stands between one who speaks of an exchange and its word: "Rubio said the call was useful"."""
_COORDINATED = re.compile(
    r"[\s,]*(?:et|and|y|و|avec|(?:along |together )?with|junto (?:a|con)|asi como|as well as|con|مع)\s?"
    r"(?:(?:le|la|l'|the|el|son|sa|su|his|her|eu|m\.|mme|mr\.?|mrs\.?|ms\.?|dr\.?|"
    r"sheikh|prince|excellency|excellence|excelencia|honou?rable|hon\.|s\.e\.|h\.e\.|sr\.?|sra\.?|صاحب|السمو|سمو|"
    r"معالي|سعاده|فخامه|جلاله|دوله|السيده?|الشيخ|الدكتوره?|د\.)\s?){0,4}"
    r"(?:(?:european|foreign|policy|chief|secretary|high|representative|commissioner|special|envoy|council|commission|"
    r"president|union|alt[oa]|representante|jefe|jefa|de|la|del|diplomacia|consejo|comision|europe[oa])\s){0,6}"
)
_WITH_OFFICE = re.compile(r",? (?:and|et|y|e) (?:(?:the|el|la|le) )?(?:[A-ZÀ-Þ][\w.’'-]*,? ){1,5}")
"""What joins two, the second with the printed name of an office before his own title: "and European Council …"."""
_LABEL = re.compile(
    r"[\s,،]*(?P<and>(?:and|et|y|e)\s|و(?:ال)?)?\s?(?:(?:the|le|la|el|l')\s?)?"
    r"(?P<country>u\.[sk]\.|[^\s,.;]+(?: [^\s,.;]+)?)"
    r"(?: (?:special|presidential|top|foreign|prime|envoy|minister|chief|diplomat|president|secretary))*\s"
)
_AND, _COMMA = re.compile(r"و(?:وزير|رييس|نايب|نظير|كاتب|الرييس|الوزير|الملك|الامير|ولي)"), re.compile(r"[\s،,]*")
_LIST_GAP = 60
_TITLE_LENGTH = 80
_BESIDE = 4
_SAME_PERSON = 70
"""How far behind an office the name of its holder may stand: « ses homologues malien et mauritanien, A et B »."""
_FAR = 900
"""Characters round a word beyond which nobody of its sentence is looked at."""
_OVERLAP = 12
"""« Jordanian King » and « King Abdullah II » share a word."""
_REACH = 260
_BETWEEN_REACH = 40
"""How far behind the exchange's word "between" may stand: further on, something else is between two."""


def standing_round(reading: Reading, cue: Cue, actors: list[Actor], every: Sequence[Cue]) -> list[Actor]:
    """Return those who take part in what a word tells, the subject first; `every` word for an exchange is known."""
    sentence = cue.sentence
    if sentence is None:
        return []
    able = _able(reading, cue, sentence, actors)
    before = [a for a in able if a.end <= cue.start + 2 and not _SAYS_OF.fullmatch(reading.folded, a.end, cue.start)]
    after = [actor for actor in able if _follows(actor, cue) and actor.start - cue.end <= _REACH]
    within = [actor for actor in able if cue.start < actor.start and actor.end < cue.end - 2]
    within = [actor for actor in within if actor.id or actor.person] or within
    subject = _subject(reading, [a for a in before if not _introduced(a)] or before, cue.start)
    if len(subject) > 1 and after and not _joins(reading, cue, after[0]):
        after = []
    both = len(within) > 1 and (cue.kind is ExchangeKind.SIGNING or _coordinated(reading, *within[:2]))
    pair = within[:2] if both and within[0].country != within[1].country else within[:1]
    after = after if len(pair) < len(("one", "other")) else []
    chosen = subject + pair + after[:1]
    chosen += [a for a in after[1:] if _second_of_two(reading, a, cue)]
    chosen += [actor for actor in _listed(reading, after) if actor not in chosen]
    if len(chosen) == 1 and len(after) > 1 and not any(after[0].end <= c.start < after[1].start for c in every):
        chosen += after[1:2] if not _BETWEEN.search(reading.folded, after[0].end, after[1].start) else []
        chosen += _listed(reading, after[1:]) if len(chosen) > 1 else []  # the verb comes first
    return chosen


def _introduced(actor: Actor) -> bool:
    """Tell whether all that is known of somebody is what a text says he is: « la journaliste X »."""
    return not actor.id and actor.title is None and actor.person is not None and not actor.country


def passive(reading: Reading, actor: Actor, sentence: Sentence) -> bool:
    """Tell whether somebody stands in a genitive that is not that of the exchange, or is a text's source."""
    shared = actor.title.shared if actor.title else None
    start = actor.start if shared is None else max(sentence.start, shared)
    before = reading.folded[max(sentence.start, start - 45) : start]
    genitive = GENITIVE.search(before) and not before.endswith("'s ") and not _OF_THE_EXCHANGE.search(before)
    genitive = genitive and not _ACTS.match(reading.folded, actor.end, sentence.end)
    return bool(genitive or _SAID.search(before)) or is_elsewhere(reading, sentence.start, start)


def _able(reading: Reading, cue: Cue, sentence: Sentence, actors: list[Actor]) -> list[Actor]:
    """Return those of a sentence who can take part, each office beside its holder once."""
    inside = [
        actor
        for actor in actors
        if max(sentence.start, cue.start - _FAR) <= actor.start < min(sentence.end, cue.end + _FAR)
        and actor.kind not in BARRED
        and not reading.in_quote(actor.start)
        and not passive(reading, actor, sentence)
        and not of_another(reading, sentence.start, (actor.start, actor.end), (cue.start, cue.end))
        and not is_announced(reading, actor.end, cue.start, sentence.end)
    ]
    if any(actor.title and actor.title.shared is not None for actor in inside):
        inside = [actor for actor in inside if not _introduced(actor)]  # they hold the offices told by one word
    able = [actor for n, actor in enumerate(inside) if not (n and _apposed(inside[n - 1], actor))]
    able = [
        actor for n, actor in enumerate(able) if not (n + 1 < len(able) and _leads_to(actor, able[n + 1], reading, cue))
    ]
    offices = [(office, named) for office in able for named in _near(able, office) if _held_by(office, named, cue)]
    begins = {named.start: office.start for office, named in reversed(offices)}
    held = {office.start for office, _ in offices}
    return [replace(actor, start=begins.get(actor.start, actor.start)) for actor in able if actor.start not in held]


def _follows(actor: Actor, cue: Cue) -> bool:
    """Tell whether somebody stands behind a cue, which may end in the word for his office: "met his counterpart X"."""
    overlaps = actor.title is not None and cue.start < actor.start < cue.end < actor.end
    return overlaps or actor.start >= cue.end - 2


def _apposed(person: Actor, office: Actor) -> bool:
    """Tell whether an office stands beside the name of its holder: "فيصل بن فرحان بن عبدالله وزير الخارجية"."""
    bare = not office.id and not office.person and not office.country
    return bare and bool(person.id) and 0 <= office.start - person.end < 20


def _near(actors: list[Actor], office: Actor) -> list[Actor]:
    """Return those, in the order of the text, who stand so near behind an office that they may hold it."""
    if office.person is not None or not office.id:
        return []
    first = bisect_left(actors, office.end - _OVERLAP, key=lambda actor: actor.start)
    last = bisect_left(actors, office.end + _SAME_PERSON, key=lambda actor: actor.start)
    return actors[first:last]


def _held_by(office: Actor, named: Actor, cue: Cue) -> bool:
    """Tell whether an office that nobody is named with is that of somebody named a little further on."""
    near = (
        -_OVERLAP <= named.start - office.end < _SAME_PERSON
        and office.start < named.start
        and not office.end <= cue.start < named.start
    )
    return near and office.person is None and bool(office.id) and office.id == named.id and named.person is not None


def _leads_to(office: Actor, named: Actor, reading: Reading, cue: Cue) -> bool:
    """Tell whether an office nobody is known for stands before the name of its holder, or before his next office.

    "Deputy Prime Minister and Foreign Minister X"; "نظيره وزير العلاقات الدولية بجمهورية …، السيد …".
    """
    if office.id or office.person or not (named.id or named.person) or office.country not in {"", named.country}:
        return False
    gap = reading.folded[office.end : named.start]
    beside = len(gap) < (_TITLE_LENGTH if not office.country else 8)
    return beside and not office.end <= cue.start < named.start and not _NOT_IN_TITLE.search(gap)


def _listed(reading: Reading, after: list[Actor]) -> list[Actor]:
    """Return those who follow the first in a list: "reçu par le président X, le Premier ministre Y et Z"."""
    listed: list[Actor] = []
    for one, other in pairwise(after):
        third = other.country not in {"", *(actor.country for actor in [*after[:1], *listed])}
        known = other.id or other.person or third or (other.title and other.title.shared is not None)
        gap = reading.folded[one.end : other.start]
        listed_by = _LIST.fullmatch(gap) or _AT_PLACE.fullmatch(gap) or _labelled(reading, one, other, first=True)
        if not known or not listed_by:
            break
        listed.append(other)
    return listed


def _joins(reading: Reading, cue: Cue, third: Actor) -> bool:
    """Tell whether the one behind the word joins the two before it: "X and Y met Z", "X et Y ont parlé avec Z"."""
    gap = reading.folded[cue.end : third.start]
    if _IS_RECEIVED.search(reading.folded, cue.start, cue.end) and _BY.search(gap):
        return True
    return bool(_ADJACENT.fullmatch(gap) or _JOINED_BY.search(gap)) or third.start < cue.end


def _subject(reading: Reading, before: list[Actor], verb: int) -> list[Actor]:
    """Return the agent before the cue, and the other side where both stand before it ("X et Y ont …")."""
    if not before:
        return []
    last = before[-1]
    together = _together(reading, before)
    if len(together) > 1:
        return together
    told = _ADDRESSED.search(reading.folded, max(0, last.start - 90), last.start)
    dual = _DUAL.search(reading.folded, last.end, verb + 1)
    if len(before) > 1 and (dual or (told and before[-2].end <= told.start() + 1)):
        return before[-2:]
    return [last] if verb - last.end < _BESIDE or not _objects(reading, last) else [*before[-2:-1], last]


def _together(reading: Reading, before: list[Actor]) -> list[Actor]:
    """Return the last of those before a word with all whom a list joins to him: "A, B and C", « A، وB، وC »."""
    before = [_by_name(actor) for actor in before]
    chain = before[-1:]
    for actor in reversed(before[:-1]):
        gap = chain[0].start - actor.end
        listed = bool(len(chain) > 1 and _LIST.fullmatch(reading.folded, actor.end, chain[0].start))
        listed = listed or _labelled(reading, actor, chain[0], first=len(chain) == 1)
        if gap >= _LIST_GAP or not (listed or _coordinated(reading, actor, chain[0])):
            break
        chain.insert(0, actor)
    return chain


def _coordinated(reading: Reading, one: Actor, other: Actor) -> bool:
    """Tell whether "and" joins two; in Arabic it is the first letter of the second, behind a comma or none."""
    if _COORDINATED.fullmatch(reading.folded, one.end, other.start):
        return True
    if other.title is not None and _WITH_OFFICE.fullmatch(reading.text, one.end, other.start):
        return True
    return (
        _AND.match(reading.folded, other.start) is not None
        and _COMMA.fullmatch(reading.folded, one.end, other.start) is not None
    )


def _by_name(actor: Actor) -> Actor:
    """Return somebody where his name stands, though an office told before is his: "the ministers of A and B"."""
    own = actor.person is not None and actor.title is None and actor.start < actor.person.start < actor.end
    return replace(actor, start=actor.person.start) if own and actor.person else actor


def _labelled(reading: Reading, one: Actor, other: Actor, *, first: bool) -> bool:
    """Tell whether a list joins two, the second with his country before his name: "A, Syria's B and US envoy C"."""
    label = _LABEL.fullmatch(reading.folded, one.end, other.start)
    if label is None or (first and not label["and"]):
        return False
    countries = (country for country in reading.gazetteer.countries if country.id == other.country)
    word = label["country"].replace(".", "")
    words = (word, f"ال{word}") if label["and"] == "وال" else (word,)
    return any(w.startswith(fold(name.text).replace(".", "")) for c in countries for name in c.names for w in words)


def _objects(reading: Reading, actor: Actor) -> bool:
    return bool(_WITH.search(reading.folded[max(0, actor.start - 25) : actor.start]))


def _second_of_two(reading: Reading, actor: Actor, cue: Cue) -> bool:
    """Tell whether an actor is the second of those between whom something took place ("between X and Y")."""
    first = cue.sentence.start if cue.sentence else cue.start
    before = reading.folded[max(first, actor.start - 30) : actor.start]
    between = _BETWEEN.search(reading.folded, first, min(actor.start, cue.end + _BETWEEN_REACH))
    return bool(between and re.search(r"(?:\bet|\band|\by|(?<![\u0621-\u064a])و)\s?(?:\w+'?\s?){0,2}$", before))

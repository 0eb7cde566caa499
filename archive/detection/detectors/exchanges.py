"""The exchange a text tells of: kind, status, place; and further exchanges it announces.

Kinds are those of diplomatic practice (call, meeting, visit, signing …). The kind is the
one whose words weigh most in headline and opening; an announcement is not a report, so the
status is read from the tense of the sentences that tell of it.
"""

import re
from collections.abc import Iterator, Sequence

from archive.detection.context import Context
from archive.detection.exchange_cues import AMBIGUOUS, Frame, is_background, sentences_of
from archive.detection.facts import Evidence, Fact
from archive.detection.matching import Entity
from archive.detection.reading import Sentence
from archive.vocabulary.terms import Basis, ClaimField, Confidence, ExchangeKind, ExchangeStatus, Genre, NameKind

VERSION = 11
FIELDS = (ClaimField.EXCHANGE_KIND, ClaimField.EXCHANGE_STATUS, ClaimField.PLACE)
REQUIRES = (ClaimField.OFFICIAL, ClaimField.GENRE)

_IN = re.compile(
    r"(?:\ba|\bau|\baux|\ben|\bin|\bat|(?<![\u0621-\u064a])في|(?<![\u0621-\u064a])ب)\s?(?:la "
    r"ville de |the city of |مدينه )?$"
)
_CITY = re.compile(r"(?<!\w)(?:[àA]|in|en|In|At|at)\s(?P<city>[A-ZÀ-Þ][\w’'-]{2,20}(?:[ -][A-ZÀ-Þ][\w’'-]{2,20})?)")
_NO_CITY = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|Arabic|English|"
    r"French|Spanish|Parliament|Congress|Twitter|X)\b"
)
"""Capitalised words after "in" and "at" that are no places."""
_REMOTE = frozenset({ExchangeKind.CALL, ExchangeKind.EXCHANGE_OF_NOTES})
_SPOKEN = frozenset({Genre.PRESS_BRIEFING, Genre.PRESS_CONFERENCE, Genre.REMARKS, Genre.INTERVIEW, Genre.FACT_SHEET})
_GUEST = re.compile(
    r"\b(?:hosts?|hosted|guests?|visitors?|hotes?|anfitrion(?:a|es)?|huesped(?:es)?|visitantes?|invitad[oa]s?)\b"
    r"|(?<![\u0621-\u064a])(?:ال|ل)?(?:ضيف(?:ه|ها|نا)?|مضيف(?:ه|ها|ته)?|زاير|الضيف|استضاف(?:ت)?)(?![\u0621-\u064a])"
)
_LEFT_OPEN = "its words leave open whether they met or spoke from afar"
_SAID_AT = re.compile(
    r"(?:diffuse|publie|rendu public|declare|indique|issued|released|said|conference|"
    r"presse|press|صحفي|communique)\W(?:\w+\W){0,5}$"
)


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the main exchange's facts as group 0, others as 1 and on."""
    frame = context.frame
    if frame is None:
        return
    reading = context.reading
    officials = [fact for fact in found if fact.field is ClaimField.OFFICIAL and fact.group == 0]
    named = [fact for fact in officials if fact.value["role"] == "participant"]
    evidence = _cue_passages(context, frame)
    genre = next((str(fact.value["genre"]) for fact in found if fact.field is ClaimField.GENRE), "")
    confidence = _confidence(context, frame, named, genre)
    place = list(_place(context, sentences_of(frame), 0)) if frame.kind not in _REMOTE else []
    left_open = not place and _left_open(context, frame)
    reason = _LEFT_OPEN if left_open else "weight of its words in headline and opening"
    sure = Confidence.LOW if left_open else confidence
    yield Fact(ClaimField.EXCHANGE_KIND, {"kind": frame.kind.value}, sure, Basis.STATED, evidence, reason=reason)
    status = Confidence.HIGH if confidence is Confidence.HIGH else Confidence.MEDIUM
    passage = (reading.evidence(*frame.status_span),)
    yield Fact(
        ClaimField.EXCHANGE_STATUS,
        {"status": frame.status.value},
        status,
        Basis.STATED,
        passage,
        reason="tense of its sentences",
    )
    yield from place
    yield from _further(context, frame)


def _left_open(context: Context, frame: Frame) -> bool:
    """Tell whether a text says neither that people met nor that they spoke from afar: « s'est entretenue avec »."""
    reading = context.reading
    if frame.kind is not ExchangeKind.MEETING or any(cue.kind is ExchangeKind.VISIT for cue in frame.every):
        return False
    early = {paragraph.number for paragraph in reading.lead}
    told = [cue for cue in frame.cues if cue.sentence and cue.sentence.paragraph.number in early] or frame.cues
    return all(reading.search(AMBIGUOUS, cue.start, cue.end) for cue in told)


def _confidence(context: Context, frame: Frame, named: list[Fact], genre: str) -> Confidence:
    """High only with both sides named and no rival kind; a text of many turns is about many things."""
    title = context.reading.title
    in_headline = title is not None and any(title.start <= cue.start < title.end for cue in frame.cues)
    if len(named) < 2 or (genre in _SPOKEN and not in_headline):
        return Confidence.MEDIUM if in_headline and named else Confidence.LOW
    clear = frame.score >= 1.6 * frame.rival and frame.score >= 4
    if clear and genre not in _SPOKEN and not _on_a_journey(context, frame):
        return Confidence.HIGH
    return Confidence.MEDIUM if frame.score >= 1.15 * frame.rival or in_headline else Confidence.LOW


def _on_a_journey(context: Context, frame: Frame) -> bool:
    """Tell whether a text of a meeting has words for a journey or a guest: others may call it a visit."""
    if frame.kind is not ExchangeKind.MEETING:
        return False
    return any(
        (cue.kind is ExchangeKind.VISIT and not is_background(context.reading, cue)) for cue in frame.every
    ) or any(not context.reading.in_quote(guest.start()) for guest in context.reading.finditer(_GUEST))


def _cue_passages(context: Context, frame: Frame) -> tuple[Evidence, ...]:
    cues = [frame.cue, *(cue for cue in frame.cues if cue is not frame.cue)][:4]
    return tuple(context.reading.evidence(cue.start, cue.end) for cue in cues)


def _place(context: Context, sentences: list[Sentence], group: int) -> Iterator[Fact]:
    """Yield the first place that follows "in" or "at" in the sentences of the exchange."""
    reading = context.reading
    seats = [hit for hit in context.hits_of(Entity.COUNTRY) if hit.kind is not NameKind.DEMONYM]
    for sentence in sentences:
        for hit in seats:
            if not sentence.start <= hit.start < sentence.end or reading.in_quote(hit.start):
                continue
            before = reading.folded[max(sentence.start, hit.start - 40) : hit.start]
            own_article = reading.folded.startswith(("au ", "a "), hit.start)
            if (_IN.search(before) or own_article) and not _SAID_AT.search(before) and hit.kind is NameKind.SEAT:
                yield _place_fact(context, hit.start, hit.end, hit.id, Confidence.MEDIUM, group)
                return
        city = _CITY.search(reading.text, sentence.start, sentence.end)
        if (
            city
            and not _NO_CITY.match(city["city"])
            and not reading.in_quote(city.start())
            and not _is_known(context, city.start("city"))
        ):
            yield _place_fact(context, city.start("city"), city.end("city"), None, Confidence.LOW, group)
            return


def _is_known(context: Context, position: int) -> bool:
    return any(hit.start <= position < hit.end for hit in context.hits if hit.kind is not NameKind.SEAT)


def _place_fact(
    context: Context, start: int, end: int, country: str | None, confidence: Confidence, group: int
) -> Fact:
    reading = context.reading
    if reading.folded.startswith("au ", start):
        start += 3
    value = {"name": reading.printed(start, end), "country": country}
    passage = (reading.evidence(start, end),)
    return Fact(
        ClaimField.PLACE, value, confidence, Basis.STATED, passage, group, "named in the sentence that tells of it"
    )


def _further(context: Context, frame: Frame) -> Iterator[Fact]:
    """Yield kind, status and place of the exchanges beside the main one."""
    reason = "a further exchange in the same text"
    for further in context.further(context.cast.actors(context.window)):
        cue, group = further.cue, further.group
        passage = (context.reading.evidence(cue.start, cue.end),)
        kind, status = {"kind": cue.kind.value}, {"status": _status_of_further(frame).value}
        yield Fact(ClaimField.EXCHANGE_KIND, kind, Confidence.LOW, Basis.STATED, passage, group, reason)
        yield Fact(ClaimField.EXCHANGE_STATUS, status, Confidence.LOW, Basis.INFERRED, passage, group, reason)
        if cue.sentence and cue.kind not in _REMOTE:
            yield from _place(context, [cue.sentence], group)


def _status_of_further(frame: Frame) -> ExchangeStatus:
    """A text that announces one exchange announces the others with it."""
    return frame.status if frame.status is ExchangeStatus.ANNOUNCED else ExchangeStatus.HELD

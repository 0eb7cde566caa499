"""What kind of text this is: what it calls itself, then its form.

The order is that of diplomatics: a document's own designation outranks the reader's
impression of its form. A text that only reports what others said is a press report.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from archive.cleaning.headlines import GENRE_LINE
from archive.detection.context import Context
from archive.detection.facts import Evidence, Fact
from archive.detection.lexicons.genres import (
    JOINT_OPENING,
    LETTERHEADS,
    NOTE_VERBALE_OPENING,
    PRINCIPAL_TURN,
    REPORT_CUES,
    TITLE_CUES,
    TURN,
    WEAK_LETTERHEADS,
    WITH_AN_OUTLET,
)
from archive.detection.own_pages import release_section, signs, speaks_as_chancery
from archive.detection.reading import Paragraph, Reading, Zone
from archive.detection.turns import tells_of_interview
from archive.vocabulary.terms import Basis, ClaimField, Confidence, ExchangeStatus, Genre, SourceKind

VERSION = 7
FIELDS = (ClaimField.GENRE,)
REQUIRES = (ClaimField.POST, ClaimField.OUTLET)

_ATTRIBUTABLE = re.compile(
    r"attributable to (?:\w+ ){0,4}spokes|attribuable (?:au|a la) porte-parole|atribuible (?:al|a la) portavoz"
    r"|(?:منسوب|ي?نسب) الي (?:ال)?متحدث"
)
_OWN_VOICE = re.compile(
    r"\b(?:the united states|we|i) (?:welcomes?|condemns?|congratulates?|stand|commend|"
    r"are|am|join|offer|extend|urge|call)\b"
    r"|^on behalf of|\bi (?:want to|would like to|offer|send|wish)"
    r"|^le (?:royaume|gouvernement|ministere) [^.]{0,60}(?:condamne|exprime|salue|"
    r"suit|tient a)|تعرب (?:المملكه|وزاره)|تدين (?:المملكه|وزاره)",
    re.MULTILINE,
)
_READOUT_OPENING = re.compile(
    r"^(?:(?:the )?(?:below|following) is attributable[^:]{0,80}:? ?)?(?:u\.?s\.? "
    r")?(?:secretary|deputy secretary|acting secretary|foreign minister|minister|"
    r"president|prime minister|under secretary)\b"
    r"[^.]{0,120}\b(?:spoke|met|held a call|called)\b",
)
_OVERVIEW = re.compile(
    r"\b(?:overview|summary|outline|gist|main points)(?: of (?:the|their) [a-z ]{3,30})? (?:is|are|was|were) as follows"
    r"|\b(?:dont|en) (?:voici|suit) (?:le resume|les grandes lignes|les principaux points)"
    r"|\bse resumen? a continuacion\b|(?<![\u0621-\u064a])فيما يلي (?:ملخص|ابرز|خلاصه)"
)
"""What leads from the news of an exchange to one side's account of it, however its points are numbered."""
_JOINT_BODY = re.compile(
    r"\b(?:the two (?:sides|ministers|leaders|parties)|both (?:sides|ministers|parties)|"
    r"les deux (?:parties|ministres)|les ministres|ambos (?:ministros|paises)"
    r"|(?:the )?(?:foreign )?ministers)\b|الجانبان|الوزيران|الطرفان"
)
_FIRST_PERSON = re.compile(
    r"\b(?:we|our|i|i'm|my|nous|notre|nos|je|nosotros|nuestro|nuestra)\b|(?<![\u0621-\u064a])(?:نحن|"
    r"اننا)(?![\u0621-\u064a])"
)
_QUESTION = re.compile(r"(?:questions?|q|سوال|السوال|س|journaliste|periodista|pregunta|p)\s?:")
_PRINCIPAL = re.compile(PRINCIPAL_TURN)
_ASKED = 2
_MANY = 50
_OWN = 3
"""How often a text that speaks for itself says "we", more often than it reports."""
_FIRST = 3
_PIECE = re.compile(r"\s*[|·•]\s*")
_NUMBERED = re.compile(r"^\s{0,3}(?:\d{1,2}[.)-]|[ivx]{1,5}[.)])\s", re.MULTILINE)


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield one genre, always: a text that says nothing of itself is a press report at low confidence."""
    reading = context.reading
    posts = [fact for fact in found if fact.field is ClaimField.POST]
    genre, confidence, reason, span = (
        _posted(reading, posts)
        or _named(reading, posts)
        or _own_page(context, found)
        or _formed(reading, posts)
        or _headed(reading, WEAK_LETTERHEADS, Confidence.MEDIUM)
        or _by_publisher(context, found)
    )
    evidence: tuple[Evidence, ...] = (reading.evidence(*span),) if span and span[0] < span[1] else ()
    basis = Basis.STATED if evidence and "calls itself" in reason else Basis.INFERRED
    yield Fact(ClaimField.GENRE, {"genre": genre.value}, confidence, basis, evidence, reason=reason)


_Verdict = tuple[Genre, Confidence, str, tuple[int, int] | None]


def _posted(reading: Reading, posts: Sequence[Fact]) -> _Verdict | None:
    """Recognise a text that is nothing but a post."""
    size = sum(p.end - p.start for p in reading.body_paragraphs)
    covered = sum(post.evidence[0].end - post.evidence[0].start for post in posts)
    if posts and covered > 0.6 * size:
        return Genre.SOCIAL_POST, Confidence.MEDIUM, "nothing but a post", None
    return None


def _by_publisher(context: Context, found: Sequence[Fact]) -> _Verdict:
    """Fall back on who published: a body's own page is its statement, any other a report."""
    if _official_outlet(context, found):
        return Genre.PRESS_STATEMENT, Confidence.MEDIUM, "published by an official body", None
    return Genre.PRESS_REPORT, Confidence.LOW, "nothing says otherwise", None


def _named(reading: Reading, posts: Sequence[Fact]) -> _Verdict | None:
    reported = _reports(reading, posts) if not _turns(reading) else 0
    if reading.title:
        for genre, pattern, _ in _compiled(TITLE_CUES):
            match = pattern.search(reading.folded, reading.title.start, reading.title.end)
            if match and not (
                reported
                and genre
                in {Genre.REMARKS, Genre.LETTER, Genre.COMMUNIQUE, Genre.PRESS_CONFERENCE, Genre.PRESS_BRIEFING}
            ):
                confidence = Confidence.MEDIUM if reported else Confidence.HIGH
                return genre, confidence, "the headline calls itself so", match.span()
    if reported:
        headed = _headed(reading, LETTERHEADS, Confidence.MEDIUM, alone=True)
    else:
        headed = _headed(reading, LETTERHEADS, Confidence.HIGH)
    section = release_section(reading)
    if headed is None and section:
        return Genre.PRESS_RELEASE, Confidence.MEDIUM, "the letterhead calls itself so", section
    return headed


def _own_page(context: Context, found: Sequence[Fact]) -> _Verdict | None:
    """Recognise a body's own account of an exchange: its name is on the page, the page or the voice its own."""
    reading = context.reading
    heads: list[tuple[int, int]] = signs(reading)
    official = heads or _official_outlet(context, found)
    if not official and not any(fact.field is ClaimField.OUTLET for fact in found):
        voice = speaks_as_chancery(reading)
        heads = [voice] if voice else []
    frame = context.frame
    if not (heads or official) or frame is None or _turns(reading) or _is_joint(reading):
        return None
    lead = {paragraph.number for paragraph in reading.lead}
    told = any(cue.sentence and cue.sentence.paragraph.number in lead for cue in frame.cues)
    if frame.status is ExchangeStatus.ANNOUNCED or not told:
        return None  # an announcement is not a readout, nor is a statement that comes to a meeting further down
    return (
        Genre.READOUT,
        Confidence.MEDIUM,
        "an official body's own account of an exchange",
        heads[0] if heads else None,
    )


def _official_outlet(context: Context, found: Sequence[Fact]) -> bool:
    bodies = {source.id for source in context.gazetteer.sources if source.kind is SourceKind.BODY}
    return any(fact.field is ClaimField.OUTLET and fact.value["source"] in bodies for fact in found)


def _headed(
    reading: Reading, cues: tuple[tuple[Genre, str, float], ...], confidence: Confidence, *, alone: bool = False
) -> _Verdict | None:
    """Search the lines above the text for what it calls itself; `alone` asks for a line that says nothing else."""
    for paragraph in [*reading.in_zones(Zone.BYLINE), *reading.body_paragraphs[:1]]:
        end = min(paragraph.end, paragraph.start + 160)
        pieces = _PIECE.split(reading.folded[paragraph.start : paragraph.end])
        named = any(GENRE_LINE.fullmatch(piece) for piece in pieces)
        if alone and not named:
            continue
        for genre, pattern, _ in _compiled(cues):
            match = pattern.search(reading.folded, paragraph.start, end)
            short = paragraph.end - paragraph.start < 90 or (match and match.start() - paragraph.start < 12)
            if match and short:
                return genre, confidence, "the letterhead calls itself so", match.span()
    return None


def _formed(reading: Reading, posts: Sequence[Fact]) -> _Verdict | None:
    paragraphs = reading.body_paragraphs
    if not paragraphs:
        return None
    first = paragraphs[0]
    opening = re.compile(NOTE_VERBALE_OPENING).search(reading.folded, first.start, first.end)
    if opening:
        return Genre.NOTE_VERBALE, Confidence.HIGH, "opens with the compliments of a note verbale", opening.span()
    turns = _turns(reading)
    if turns:
        return _of_turns(reading, turns), Confidence.MEDIUM, "speakers take turns", (turns[0].start, turns[0].end)
    whole = (first.start, paragraphs[-1].end)
    joint = re.compile(JOINT_OPENING).match(reading.folded, first.start, first.end)
    if joint:
        return Genre.JOINT_STATEMENT, Confidence.MEDIUM, "opens in the voice of several sides", joint.span()
    if told := _overview(reading):
        return Genre.READOUT, Confidence.MEDIUM, "opens like a readout, in its own voice", told.span()
    if _is_joint(reading):
        return Genre.JOINT_STATEMENT, Confidence.MEDIUM, "numbered points in the voice of both sides", None
    reporting = _reports(reading, posts)
    if (
        reporting
        and _own_voice(reading, posts) <= reporting
        and not _ATTRIBUTABLE.search(reading.folded, first.start, first.end)
    ):
        return (
            Genre.PRESS_REPORT,
            Confidence.MEDIUM if reporting < 3 else Confidence.HIGH,
            "reports what others said",
            None,
        )
    readout = _READOUT_OPENING.match(reading.folded, first.start, first.end) or _ATTRIBUTABLE.search(
        reading.folded, first.start, first.end
    )
    if readout:
        return Genre.READOUT, Confidence.MEDIUM, "opens like a readout, in its own voice", readout.span()
    own = _OWN_VOICE.search(reading.folded, *whole)
    if own:
        return Genre.PRESS_STATEMENT, Confidence.MEDIUM, "speaks in the issuer's own voice", own.span()
    return None


def _of_turns(reading: Reading, turns: list[Paragraph]) -> Genre:
    """Tell an interview, remarks, a minister's press conference and a spokesperson's briefing apart."""
    title = reading.title
    if tells_of_interview(reading) or (title and re.search(WITH_AN_OUTLET, reading.folded[title.start : title.end])):
        return Genre.INTERVIEW
    if sum(bool(_QUESTION.match(reading.folded, turn.start)) for turn in turns) < _ASKED:
        return Genre.REMARKS
    principal = any(_PRINCIPAL.match(reading.folded, turn.start) for turn in turns)
    return Genre.PRESS_CONFERENCE if principal else Genre.PRESS_BRIEFING


def _is_joint(reading: Reading) -> bool:
    """Tell whether the text speaks for both sides throughout, or point by point."""
    paragraphs = reading.body_paragraphs
    whole = (paragraphs[0].start, paragraphs[-1].end) if paragraphs else (0, 0)
    joint = len(_JOINT_BODY.findall(reading.folded, *whole))
    return joint >= 8 or (joint >= 3 and len(_NUMBERED.findall(reading.text, *whole)) >= 4)


def _overview(reading: Reading) -> re.Match[str] | None:
    """Return the words with which the first paragraphs announce the account of an exchange."""
    first, last = reading.body_paragraphs[0], reading.body_paragraphs[:_FIRST][-1]
    return _OVERVIEW.search(reading.folded, first.start, last.end)


def _turns(reading: Reading) -> list[Paragraph]:
    """Return the paragraphs that open with a speaker's label, when they are many enough to make a transcript."""
    pattern = re.compile(TURN)
    turns = [p for p in reading.body_paragraphs if pattern.match(reading.folded, p.start, min(p.end, p.start + 60))]
    return turns if len(turns) >= 2 else []


def _own_voice(reading: Reading, posts: Sequence[Fact]) -> int:
    """Count "we" and "I" outside quotations and embedded posts: a report has none."""
    first, last = reading.body_paragraphs[0], reading.body_paragraphs[-1]
    others = [(post.evidence[0].start, post.evidence[0].end) for post in posts]
    count = 0
    for match in reading.finditer(_FIRST_PERSON, first.start, last.end):
        at = reading.evidence(match.start(), match.end()).start
        count += not reading.in_quote(match.start()) and not any(start <= at < end for start, end in others)
        if count > _MANY:
            break
    return count


def _reports(reading: Reading, posts: Sequence[Fact]) -> int:
    """Count the sentences that report outside quotations: "a indiqué le communiqué", "said"."""
    pattern = _reporting()
    own = _own_voice(reading, posts) if reading.body_paragraphs else 0
    reports = sum(
        not reading.in_quote(match.start())
        for paragraph in reading.body_paragraphs[:12]
        for match in reading.finditer(pattern, paragraph.start, paragraph.end)
    )
    return 0 if own >= max(_OWN, reports) else reports


@cache
def _reporting() -> re.Pattern[str]:
    return re.compile("|".join(REPORT_CUES))


@cache
def _compiled(rows: tuple[tuple[Genre, str, float], ...]) -> list[tuple[Genre, re.Pattern[str], float]]:
    ranked = sorted(rows, key=lambda row: -row[2])
    return [(genre, re.compile(pattern, re.MULTILINE), weight) for genre, pattern, weight in ranked]

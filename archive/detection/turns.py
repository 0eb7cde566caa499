"""Who has the floor where speakers take turns: transcripts with labels, and interviews without.

A label opens a paragraph: "MR PRICE:", "QUESTION:", « R : », "جواب:", "الوزير:". What follows
up to the next label is that speaker's. An answer's label, or none after a question, means the
one interviewed: the spokesperson or the person the text names before its first question.
Turns are not quotations; they only tell whose the quoted words inside them are.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.detection.agent import Agent, Role
from archive.detection.pasted_posts import PastedPost, pasted_posts
from archive.detection.reading import Paragraph, Reading, Zone

_LABEL = re.compile(
    r"[\s*_>–—-]{0,6}(?P<name>[^\W\d_][^:\n«“\"]{0,58}?)[\s*_]{0,4}(?:\([^)\n]{2,40}\)"
    r"|\[[^\]\n]{2,40}\])?(?:[\s*_]{0,4}:|[*_]{0,2} [–—])[\s*_]{0,4}(?=\S|$)"
)
_LETTER = re.compile(
    r"[\s*_>–—-]{0,6}(?P<name>[PRQA]|Pregunta|Respuesta|Question|Réponse"
    r"|Answer)[*_]{0,2}(?:\s?[.:][*_]{0,2}\s?[–—-]?|\s-)\s(?=\S)"
)
_QUESTION = re.compile(
    r"(?:question|questions|q|pregunta|p|journaliste|journalist|reporter|periodista|moderator|moderateur|moderador|"
    r"interviewer|سوال|السوال|س|الصحفي|الصحافي|صحفي|صحافي|المذيع|مقدم البرنامج|المحاور)(?: ?\d{1,2})?"
)
_ANSWER = re.compile(r"(?:reponse|reponses|r|answer|a|respuesta|جواب|الجواب|ج|اجابه)(?: ?\d{1,2})?")
_ASKS = re.compile(r"[^\n]{12,420}[?؟…]\s*[»”\"*_]{0,3}\s*$")
_INTERVIEW = re.compile(
    r"\binterview|\bentretien (?:accorde|exclusif)|\bpropos recueillis|\bgrand entretien|\bentrevista|\bfive questions|"
    r"(?<![\u0621-\u064a])(?:ال)?(?:مقابله|حوار)(?![\u0621-\u064a])|\bquestions a\b|\bq&a\b|\bconversation avec\b"
)
_ROLE = re.compile(
    r"(?:m\. |mr\.? |the |le |la |el |monsieur |madame )?(?:ministre|minister|foreign minister|secretary|secretaire"
    r"|president|"
    r"ministro|ministra|canciller|ambassad\w+|embajador|porte-parole|spokes\w+|portavoz|official|"
    r"(?:ال)(?:وزير|وزيره|رييس|سفير|سفيره|ناطق|متحدث))(?: le ministre)?"
)
_NAMED_ASKER = re.compile(r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3}(?:, [A-ZÀ-Þ][\w.’ -]{1,30})?")
"""A journalist of whom nothing is known: "Sidhant, WION:"."""
_TITLE_WORDS = re.compile(
    r"\b(?:foreign|prime|deputy|secretary|minister|president|ambassador|spokesperson|official|ministre|ministro"
    r"|ministra"
    r"|canciller|mrs?|ms|dr|shri|mme|the|le|la|el)\b[. ]{0,2}"
)
_FEWEST = 2
_KICKER, _FIRST_WORDS = 60, 5


@dataclass(frozen=True)
class Turn:
    """A stretch of text in one voice; `speaker` is None for one who asks, or whom the text does not name."""

    start: int
    """Where the words begin, after the label."""
    end: int
    label: tuple[int, int] | None
    speaker: Agent | None
    asks: bool = False


def turns_in(reading: Reading, agents: list[Agent], *, interview: bool = False) -> list[Turn]:
    """Return the turns of a text in their order; none where fewer than two speakers' labels or questions show them."""
    if posts := pasted_posts(reading):
        return [
            _posted(post, agents, first=n == 0 or posts[n - 1].header is not post.header)
            for n, post in enumerate(posts)
        ]
    labelled = list(_labelled(reading, agents))
    if len(labelled) >= _FEWEST and (interview or any(turn.asks for turn in labelled) or _several(labelled)):
        return _closed(_answered(labelled, reading, agents), reading, agents)
    asked = _asked(reading, labelled)
    questions = sum(turn.asks for turn in asked)
    if questions >= _FEWEST and (interview or tells_of_interview(reading)):
        return _closed(_answered(asked, reading, agents), reading, agents)
    return []


def _posted(post: PastedPost, agents: list[Agent], *, first: bool) -> Turn:
    """Return a pasted post as the turn of whoever signs it."""
    above = post.header.start - len(post.name) - 2
    signed = (a for a in agents if above <= a.start < post.header.end and a.role is Role.PERSON)
    label = (post.header.start, post.header.end) if first else None
    return Turn(post.words[0].start, post.words[-1].end, label, next(signed, None))


def tells_of_interview(reading: Reading) -> bool:
    """Tell whether the lines above the text or its opening call it an interview; no page of posts is one."""
    if pasted_posts(reading):
        return False
    lines = [*reading.in_zones(Zone.TITLE, Zone.BYLINE, Zone.METADATA), *reading.body_paragraphs[:4]]
    lines += [p for p in _above(reading) if p.end - p.start <= _KICKER]
    return any(_INTERVIEW.search(reading.folded, line.start, line.end) for line in lines)


def _above(reading: Reading) -> Iterator[Paragraph]:
    """Yield the lines cut from above the text: section and kicker among them."""
    first = reading.body_paragraphs[0].start if reading.body_paragraphs else 0
    return (p for p in reading.in_zones(Zone.CLUTTER) if p.start < first)


def turn_at(turns: list[Turn], position: int) -> Turn | None:
    """Return the turn that holds a position."""
    number = bisect_right(turns, position, key=lambda turn: turn.label[0] if turn.label else turn.start) - 1
    return turns[number] if number >= 0 and position < turns[number].end else None


def _several(turns: list[Turn]) -> bool:
    return len(turns) >= 3 or len({turn.speaker.id or turn.speaker.name for turn in turns if turn.speaker}) >= 2


def _labelled(reading: Reading, agents: list[Agent]) -> Iterator[Turn]:
    """Yield a turn for each paragraph with a label, its end not known yet."""
    for paragraph in reading.body_paragraphs:
        end = min(paragraph.end, paragraph.start + 130)
        match = _LETTER.match(reading.text, paragraph.start, end) or _LABEL.match(reading.text, paragraph.start, end)
        if match is None:
            continue
        name = reading.folded[match.start("name") : match.end("name")].strip()
        span = (match.start("name"), match.end("name"))
        turn = Turn(match.end(), paragraph.end, span, None)
        if _QUESTION.fullmatch(name):
            yield replace(turn, asks=True)
        elif _ANSWER.fullmatch(name):
            yield turn
        elif agent := _named(agents, *span, name):
            yield replace(turn, speaker=agent)
        elif _ROLE.fullmatch(name):
            yield turn
        elif _NAMED_ASKER.fullmatch(reading.text, *span) and _is_question(reading, paragraph):
            yield replace(turn, asks=True)


def _named(agents: list[Agent], start: int, end: int, folded: str) -> Agent | None:
    """Return the person a label names: nothing stands in it but the name and a title."""
    at = bisect_left(agents, start - 1, key=lambda agent: agent.start)
    inside = [agent for agent in agents[at : at + 3] if agent.end <= end + 1]
    person = next((agent for agent in inside if agent.role is Role.PERSON), None)
    words = len(_TITLE_WORDS.sub("", folded))
    return person if person and sum(agent.end - agent.start for agent in inside) >= 0.4 * words else None


def _asked(reading: Reading, labelled: list[Turn]) -> list[Turn]:
    """Return the questions of an interview printed without labels, each with the answer that follows it."""
    found: list[Turn] = []
    labels = {reading.paragraph_at(turn.start).number: turn for turn in labelled}
    for paragraph in reading.body_paragraphs:
        if paragraph.number in labels:
            found.append(labels[paragraph.number])
        elif _is_question(reading, paragraph):
            found.append(Turn(paragraph.start, paragraph.end, None, None, asks=True))
        elif found and found[-1].asks:
            found.append(Turn(paragraph.start, paragraph.end, None, None))
    return found


def _is_question(reading: Reading, paragraph: Paragraph) -> bool:
    return bool(_ASKS.match(reading.text, paragraph.start, paragraph.end))


def _answered(turns: list[Turn], reading: Reading, agents: list[Agent]) -> list[Turn]:
    """Give the answers that name nobody to the one interviewed."""
    start = next((turn.start for turn in turns), 0)
    named = {turn.speaker.id or turn.speaker.name: turn.speaker for turn in turns if turn.speaker}
    guest = next(iter(named.values())) if len(named) == 1 else _guest(reading, agents, start)
    return [turn if turn.asks or turn.speaker else replace(turn, speaker=guest) for turn in turns]


def _guest(reading: Reading, agents: list[Agent], start: int) -> Agent | None:
    """Return whom the text before the first question presents: its spokesperson, else the first one named."""
    before = [agent for agent in agents if agent.start < start and agent.role is Role.PERSON]
    spokesperson = next((agent for agent in before if agent.spokesperson), None)
    return spokesperson or next(iter(before), None)


def _closed(turns: list[Turn], reading: Reading, agents: list[Agent]) -> list[Turn]:
    """Let each turn run to the next one, the last to the end of the body; an answer, till the text tells again."""
    end = reading.body_paragraphs[-1].end if reading.body_paragraphs else 0
    opens = [turn.label[0] if turn.label else turn.start for turn in turns[1:]]
    runs = [replace(turn, end=until) for turn, until in zip(turns, [*opens, end], strict=True)]
    asked = any(turn.asks for turn in turns)
    return [replace(turn, end=_told_from(turn, reading, agents)) if asked else turn for turn in runs]


def _told_from(turn: Turn, reading: Reading, agents: list[Agent]) -> int:
    """Return where below an answer a paragraph speaks of the one who gave it, else where the turn ends."""
    if turn.asks or turn.speaker is None:
        return turn.end
    who = turn.speaker.id or turn.speaker.name
    below = reading.paragraph_at(turn.start).end
    first, last = (bisect_left(agents, place, key=lambda agent: agent.start) for place in (below, turn.end))
    for agent in agents[first:last]:
        paragraph = reading.paragraph_at(agent.start)
        opens = agent.role in {Role.BARE, Role.OFFICE} and agent.start - paragraph.start < _FIRST_WORDS
        if (agent.id or agent.name) == who or (opens and _quotes(reading, paragraph)):
            return paragraph.start
    return turn.end


def _quotes(reading: Reading, paragraph: Paragraph) -> bool:
    return any(paragraph.start <= quote.outer_start < paragraph.end for quote in reading.quotes)

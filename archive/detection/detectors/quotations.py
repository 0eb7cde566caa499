"""Quotations: words between marks, whose they are, and how they were uttered.

Marks alone do not make a quotation: names of outlets and works, and single scare-quoted
words, stand between marks too. In « … », précise le Département d'Etat the words are the
department's and report the officials' position (the archive's rule; compare the
distinction of source and holder in opinion annotation, MPQA).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from archive.detection.agent import Agent, Role
from archive.detection.agents import agents_in, in_sentence
from archive.detection.attribution import Attributor
from archive.detection.cast import Window
from archive.detection.channels import Channels
from archive.detection.context import Context
from archive.detection.facts import Evidence, Fact
from archive.detection.home import home_country, own_country
from archive.detection.institutions import institutions_in
from archive.detection.matching import Entity
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence, Zone
from archive.detection.said import Speaker
from archive.detection.set_names import is_scare_quote, is_set_name
from archive.detection.spokespersons import known_by_tenure
from archive.detection.turns import tells_of_interview
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import (
    Basis,
    Channel,
    ClaimField,
    Confidence,
    ExchangeKind,
    Genre,
    OfficeKind,
    QuotationKind,
    SourceKind,
)

VERSION = 11
FIELDS = (ClaimField.QUOTATION,)
REQUIRES = (
    ClaimField.GENRE,
    ClaimField.POST,
    ClaimField.ISSUE_DATE,
    ClaimField.EXCHANGE_DATE,
    ClaimField.EXCHANGE_KIND,
)

_BY_GENRE = {
    Genre.JOINT_STATEMENT: Channel.JOINT_STATEMENT,
    Genre.PRESS_BRIEFING: Channel.PRESS_BRIEFING,
    Genre.INTERVIEW: Channel.INTERVIEW,
}
"""What words are in a text that is one utterance."""
_BRIEFINGS = frozenset({Genre.PRESS_BRIEFING, Genre.PRESS_CONFERENCE})
_PRINTED_IN = {
    Genre.READOUT: Channel.COMMUNIQUE,
    Genre.PRESS_RELEASE: Channel.COMMUNIQUE,
    Genre.SOCIAL_POST: Channel.SOCIAL_POST,
}
"""Through what the words in a text of a ministry's own reach the public."""
_SHORTEST = 4
_WORD = re.compile(r"[^\W_][\w'’-]*")


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the quotations of the body in their order."""
    reading = context.reading
    genre = next((Genre(f.value["genre"]) for f in found if f.field is ClaimField.GENRE), None)
    # A text that is nothing but posts quotes in them; a report's posts are told apart from its quotations.
    posts = [fact for fact in found if fact.field is ClaimField.POST and genre is not Genre.SOCIAL_POST]
    quotes = [q for q in reading.quotes if not is_set_name(context, q) and not _in_post(reading, q, posts)]
    by_sentence: dict[int, list[Quote]] = {}
    for quote in quotes:
        sentence = reading.sentence_at(quote.outer_start)
        if sentence and sentence.paragraph.zone is Zone.BODY:
            by_sentence.setdefault(sentence.number, []).append(quote)
    if not by_sentence:
        return
    told = [hit for hit in context.hits_of(Entity.COUNTRY) if not context.in_ministry_name(hit.start)]
    spoken_from = home_country(reading, context.cast, told)
    agents, quoted = _agents(context, found, spoken_from)
    home = own_country(reading, context.cast, told)
    if genre in _BRIEFINGS:
        agents = known_by_tenure(reading, agents, context.cast, home or spoken_from, _window(context, found))
    interview = genre is Genre.INTERVIEW
    rulers = _rulers(context, found, home, briefing=genre is Genre.PRESS_BRIEFING)
    sides = _sides(context, found)
    attributor = Attributor(reading, agents, sides=sides, home=home, rulers=rulers, places=told, interview=interview)
    attributor.quoted = quoted
    channels = Channels(
        reading,
        _whole(reading, genre, attributor),
        _outlets(context),
        [agent.start for agent in agents if agent.role is Role.PERSON],
        _PRINTED_IN.get(genre) if genre else None,
        _spoke_by(found),
        attributor.voices if attributor.in_turns else None,
        sides,
    )
    sentences = [
        sentence
        for sentence in reading.sentences
        if (sentence.end - sentence.start >= _SHORTEST or sentence.number in by_sentence)
        and not _is_post(reading, sentence, posts)
    ]
    said: list[tuple[Quote, Speaker, Channel]] = []
    for number, sentence in enumerate(sentences):
        own = by_sentence.get(sentence.number, [])
        for quote, speaker in zip(own, attributor.read(sentence, own), strict=True):
            ahead = [(later, in_sentence(agents, later)) for later in sentences[number + 1 : number + 3]]
            said.append((quote, speaker, channels.of(sentence, quote, speaker, ahead)))
        channels.note(sentence, in_sentence(agents, sentence), attributor.running.speaker)
    for quote, speaker, channel in _linked(said):
        if is_scare_quote(reading, quote, speaker):
            continue
        yield _fact(context, quote, speaker, channel, posts)


def _outlets(context: Context) -> list[int]:
    """Return where the text names newspapers, channels and agencies."""
    media = {source.id for source in context.gazetteer.sources if source.kind is not SourceKind.BODY}
    return sorted({hit.start for hit in context.hits_of(Entity.SOURCE) if hit.id in media})


def _linked(said: list[tuple[Quote, Speaker, Channel]]) -> Iterator[tuple[Quote, Speaker, Channel]]:
    """Give all paragraphs of one quotation the speaker that its first or its last names."""
    chains: list[list[tuple[Quote, Speaker, Channel]]] = []
    for row in said:
        if row[0].continues and chains:
            chains[-1].append(row)
        else:
            chains.append([row])
    for chain in chains:
        told = chain[-1] if not chain[0][1].explicit and chain[-1][1].explicit else chain[0]
        for quote, speaker, channel in chain:
            yield (quote, speaker, channel) if len(chain) == 1 else (quote, told[1], told[2])


def _whole(reading: Reading, genre: Genre | None, attributor: Attributor) -> Channel | None:
    """Return how all words of a text were uttered, where it is one utterance."""
    if genre in _BY_GENRE:
        return _BY_GENRE[genre]
    if attributor.in_turns and tells_of_interview(reading):
        return Channel.INTERVIEW
    if attributor.occasion:
        return attributor.occasion
    if genre in {Genre.REMARKS, Genre.PRESS_CONFERENCE} and attributor.in_turns:
        return Channel.PRESS_CONFERENCE
    return Channel.SPEECH if genre is Genre.REMARKS else None


def _window(context: Context, found: Sequence[Fact]) -> Window | None:
    window = context.window
    for fact in found:
        if fact.field is not ClaimField.POST and fact.value.get("edtf"):
            value = parse(str(fact.value["edtf"]))
            if value.earliest and value.latest and (value.width or 99) <= 31:
                window = (value.earliest, value.latest)
    return window


def _sides(context: Context, found: Sequence[Fact]) -> frozenset[str]:
    """Return the principals of the main exchange, by id or by the name of a new person: "both", "the two"."""
    actors = [side.actor for side in context.sides(context.cast.actors(_window(context, found)), heads=False)]
    return frozenset(filter(None, (actor.id or (actor.person.name if actor.person else "") for actor in actors)))


def _spoke_by(found: Sequence[Fact]) -> Channel | None:
    """Return how the two sides spoke to each other: on the telephone, or at one table."""
    kinds = (fact.value["kind"] for fact in found if fact.field is ClaimField.EXCHANGE_KIND and not fact.group)
    kind = next(kinds, None)
    if kind == ExchangeKind.CALL:
        return Channel.PHONE_CALL
    return Channel.MEETING if kind in {ExchangeKind.MEETING, ExchangeKind.VISIT} else None


def _rulers(context: Context, found: Sequence[Fact], home: str, *, briefing: bool) -> dict[OfficeKind, str]:
    """Return who ruled the country a text speaks from, or spoke for it, as far as its days and the tenures tell."""
    window = _window(context, found)
    kinds = [OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT]
    kinds += [OfficeKind.SPOKESPERSON] if briefing else []
    return {kind: id_ for kind in kinds if home and (id_ := context.cast.holder(kind, home, window))}


def _agents(context: Context, found: Sequence[Fact], home: str) -> tuple[list[Agent], list[Agent]]:
    window = _window(context, found)
    institutions = institutions_in(context.reading, context.hits, context.gazetteer.sources, home)
    countries = context.hits_of(Entity.COUNTRY)
    return agents_in(context.reading, context.cast.actors(window), institutions, countries)


def _in_post(reading: Reading, quote: Quote, posts: list[Fact]) -> bool:
    passage = reading.evidence(quote.start, quote.end)
    return any(p.evidence[0].start <= passage.start and passage.end <= p.evidence[0].end for p in posts)


def _is_post(reading: Reading, sentence: Sentence, posts: list[Fact]) -> bool:
    if not posts:
        return False
    passage = reading.evidence(sentence.start, sentence.end)
    return any(
        p.evidence[0].start <= passage.start and passage.end <= p.evidence[-1].end and p.value["marked"] for p in posts
    )


def _fact(context: Context, quote: Quote, speaker: Speaker, channel: Channel, posts: list[Fact]) -> Fact:
    reading = context.reading
    who = _identity(speaker.agent)
    language = reading.language_at(quote.start) or None
    post = _translated_post(who, channel, language, posts)
    kind = QuotationKind.TRANSLATION if post else QuotationKind.VERBATIM
    extent = _extent(reading, quote)
    value = {
        "text": reading.printed(quote.start, quote.end),
        "language": language,
        "speaker": who,
        "holder": _holder(reading, speaker.agent),
        "unnamed": speaker.agent is not None and speaker.agent.unnamed,
        "attributed_to": _voices(speaker.holders),
        "channel": channel.value,
        "kind": kind.value,
        "extent": extent,
        "translates_post": post,
    }
    evidence: list[Evidence] = [reading.evidence(quote.start, quote.end)]
    if speaker.cue:
        evidence.append(reading.evidence(*speaker.cue))
    confidence = Confidence.LOW if extent == "word" or who is None else speaker.confidence
    return Fact(ClaimField.QUOTATION, value, confidence, Basis.STATED, tuple(evidence), reason=speaker.reason)


def _holder(reading: Reading, agent: Agent | None) -> str | None:
    if agent is None:
        return None
    return agent.name or reading.printed(agent.start, agent.end)


def _identity(agent: Agent | None) -> dict[str, Any] | None:
    """Return whom an agent stands for: an official, a source or a country, else nobody known."""
    if agent is None:
        return None
    if agent.role is Role.PERSON and agent.id:
        return {"kind": "official", "id": agent.id}
    if agent.role is Role.INSTITUTION and agent.id:
        return {"kind": "source", "id": agent.id}
    if agent.role in {Role.COUNTRY, Role.INSTITUTION} and agent.country:
        return {"kind": "country", "id": agent.country}
    return None


def _voices(holders: list[Agent]) -> list[dict[str, Any]]:
    """Return who several are that speak with one voice, as their countries where the archive knows not all of them."""
    told = [identity for holder in holders if (identity := _identity(holder))]
    sides = list(dict.fromkeys(holder.country for holder in holders if holder.country))
    if len(told) < len(holders) == len(sides):
        return [{"kind": "country", "id": side} for side in sides] if len(sides) > 1 else told
    return told


def _translated_post(
    who: dict[str, Any] | None, channel: Channel, language: str | None, posts: list[Fact]
) -> int | None:
    """Return the number of the post these words render: the same author's, in another language."""
    if channel is not Channel.SOCIAL_POST or who is None:
        return None
    for post in posts:
        author = post.value["author"] if who["kind"] == "official" else post.value["author_source"]
        if author == who["id"] and post.value["language"] != language:
            return int(post.value["number"])
    return None


def _extent(reading: Reading, quote: Quote) -> str:
    text = reading.text[quote.start : quote.end]
    words = _WORD.findall(text)
    if len(words) == 1:
        return "word"
    sentence = text[0].isupper() and len(words) >= 6
    if sentence or text.endswith((".", "!", "?", "؟")):
        return "sentence"
    return "fragment" if len(words) <= 8 else "clause"

"""What a report rests on: communiqués, posts, briefings, anonymous officials, other media.

Claims a source where the text names the kind of source beside who issued it, at any
sentence of the body: journalism's own rule of sourcing is that both are named.
"""

import re
from collections.abc import Iterator, Sequence

from archive.detection.agent import Agent, Role
from archive.detection.agents import agents_in, in_sentence
from archive.detection.channel_words import channel_words
from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.institutions import institutions_in
from archive.detection.lexicons.attribution import ANONYMOUS
from archive.detection.reading import Sentence, Zone
from archive.vocabulary.terms import Basis, Channel, ClaimField, Confidence

VERSION = 1
FIELDS = (ClaimField.SOURCE_CITED,)
REQUIRES = (ClaimField.POST,)

_ANONYMOUS = re.compile(ANONYMOUS)
_MEDIA = re.compile(
    r"\b(?:les|des|plusieurs) medias(?: \w+)?|\b(?:\w+ )?media (?:reports|outlets)|"
    r"وسايل (?:ال)?اعلام(?: \w+)?|\bmedios(?: \w+)?"
)
_SAYING = re.compile(
    r"\b(?:selon|d'apres|according to|segun|said|told|a declare|a indique|cite)\b|(?:بحسب|وفق|نقلا عن|حسب)"
)
_TYPES = {
    Channel.COMMUNIQUE,
    Channel.JOINT_STATEMENT,
    Channel.SOCIAL_POST,
    Channel.PRESS_BRIEFING,
    Channel.PRESS_CONFERENCE,
    Channel.INTERVIEW,
    Channel.SPEECH,
}


_ISSUERS = frozenset({Role.PERSON, Role.INSTITUTION})
_SHORTEST = 12


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield each pair of kind and issuer once, in the order of the text."""
    reading = context.reading
    institutions = institutions_in(reading, context.hits, context.gazetteer.sources)
    agents, _ = agents_in(reading, context.cast.actors(context.window), institutions, (), nouns=False)
    seen: set[tuple[str, str]] = set()
    for sentence in reading.sentences:
        if sentence.paragraph.zone is not Zone.BODY or sentence.end - sentence.start < _SHORTEST:
            continue
        for fact in _of_sentence(context, sentence, in_sentence(agents, sentence)):
            issuer = fact.value["issuer"]
            key = (str(fact.value["type"]), str(issuer["id"] if issuer else fact.value["name"]))
            if key not in seen:
                seen.add(key)
                yield fact
    for post in found:
        yield from _of_post(post, seen)


def _of_sentence(context: Context, sentence: Sentence, agents: list[Agent]) -> Iterator[Fact]:
    reading = context.reading
    told: set[Channel] = set()
    able = [agent for agent in agents if agent.id and agent.role in _ISSUERS]
    for word in channel_words(reading, sentence.start, sentence.end) if able else ():
        if word.channel not in _TYPES or word.channel in told:
            continue
        told.add(word.channel)
        issuer = _issuer(able, word.start)
        if issuer:
            yield _fact(context, word.channel.value, issuer, (word.start, word.end))
            break
    if reading.search(_SAYING, sentence.start, sentence.end) is None:
        return
    for type_, pattern_ in (("anonymous", _ANONYMOUS), ("media", _MEDIA)):
        found = reading.search(pattern_, sentence.start, sentence.end)
        if found and not reading.in_quote(found.start()):
            name = reading.printed(*found.span())
            value = {"type": type_, "issuer": None, "name": name}
            yield Fact(
                ClaimField.SOURCE_CITED,
                value,
                Confidence.LOW,
                Basis.STATED,
                (reading.evidence(*found.span()),),
                reason="an unnamed source",
            )


def _issuer(able: list[Agent], position: int) -> Agent | None:
    after = [a for a in able if 0 <= a.start - position < 110]
    institution = next((a for a in after if a.role is Role.INSTITUTION), None)
    return institution or next(iter(after), None) or (able[0] if able else None)


def _fact(context: Context, type_: str, issuer: Agent, span: tuple[int, int]) -> Fact:
    reading = context.reading
    kind = "source" if issuer.role is Role.INSTITUTION else "official"
    value = {
        "type": type_,
        "issuer": {"kind": kind, "id": issuer.id},
        "name": reading.printed(issuer.start, issuer.end),
    }
    evidence = (reading.evidence(*span), reading.evidence(issuer.start, issuer.end))
    return Fact(
        ClaimField.SOURCE_CITED,
        value,
        Confidence.MEDIUM,
        Basis.STATED,
        evidence,
        reason="kind and issuer in one sentence",
    )


def _of_post(post: Fact, seen: set[tuple[str, str]]) -> Iterator[Fact]:
    author, source = post.value["author"], post.value["author_source"]
    key = (Channel.SOCIAL_POST.value, str(author or source))
    if (author or source) and key not in seen:
        seen.add(key)
        issuer = {"kind": "official", "id": author} if author else {"kind": "source", "id": source}
        value = {"type": Channel.SOCIAL_POST.value, "issuer": issuer, "name": post.value["display_name"]}
        yield Fact(
            ClaimField.SOURCE_CITED, value, post.confidence, Basis.STATED, post.evidence, reason="an embedded post"
        )

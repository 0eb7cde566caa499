"""Exchanges a text tells of beside its main one: a participant of that one with somebody else."""

from dataclasses import dataclass

from archive.detection.cast import Actor
from archive.detection.exchange_cues import Cue, Frame, sentences_of
from archive.detection.reading import Reading

_MOST = 3
_SURE = 1.8
_REACH = 40


@dataclass(frozen=True)
class Further:
    """A further exchange: its number among the text's exchanges, the word that tells it, the two sides."""

    group: int
    cue: Cue
    agent: Actor
    other: Actor


def further_exchanges(
    reading: Reading, frame: Frame, cues: list[Cue], actors: list[Actor], main: list[Actor]
) -> list[Further]:
    """Return the further exchanges in the order of the text; `main` took part in the main one."""
    known = {actor.id for actor in main if actor.id}
    found: list[Further] = []
    for cue in cues:
        if len(found) == _MOST:
            break
        if cue.sentence is None or cue.weight < _SURE or cue.sentence in sentences_of(frame, 1):
            continue
        sides = _sides(reading, cue, actors, known)
        if sides and all(_key(sides[1]) != _key(earlier.other) for earlier in found):
            found.append(Further(len(found) + 1, cue, *sides))
    return found


def _sides(reading: Reading, cue: Cue, actors: list[Actor], known: set[str]) -> tuple[Actor, Actor] | None:
    """Return the main participant before the cue and whoever right after it took no part in the main exchange."""
    sentence = cue.sentence
    if sentence is None:
        return None
    inside = [a for a in actors if sentence.start <= a.start < sentence.end and not reading.in_quote(a.start)]
    agent = next((actor for actor in reversed(inside) if actor.end <= cue.start and actor.id in known), None)
    after = [actor for actor in inside if actor.start >= cue.end]
    if agent is None or not after or any(actor.id in known for actor in after):
        return None
    near = after[0].start - cue.end < _REACH
    return (agent, after[0]) if near and (after[0].id or after[0].country) else None


def _key(actor: Actor) -> str:
    return actor.id or actor.country

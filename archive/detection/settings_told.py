"""Where somebody spoke, as a sentence tells it: the occasion, who is named with it, and whether two held it."""

import re

from archive.detection.agent import Agent, Role
from archive.detection.channel_words import ChannelWord, asked_about, cue_in
from archive.detection.lexicons.occasions import JOINT
from archive.detection.occasions import EXCHANGE, OCCASIONS, OF_ONE, Setting, tells_of_another_time
from archive.detection.outlets import told_to_outlet
from archive.detection.reading import Reading, Sentence
from archive.detection.running import key_of
from archive.vocabulary.terms import Channel

_WITH_OTHER = re.compile(
    r"[^.;\n]{0,60}?(?:\b(?:with|alongside|beside|avec|aux cotes de|con|junto a|junto con)\s"
    r"|(?<![\u0621-\u064a])(?:مع|الي جانب|برفقه|بجانب)\s)"
)
"""What makes a press conference one of two: it was held with the other."""
_BESIDE = re.compile(r"\b(?:beside|alongside|next to|together|jointly|side by side(?: with)?|comparecieron|cotes d?)$")
"""How the words for it end where two face the press."""
_AT_SIDE = re.compile(
    r"(?:lado|cotes?|side|derecha|right|izquierda|left|droite|gauche|metros?|pasos|جانبه|بجانبه|جواره|جانبها|بجانبها|جوارها)"
    r"[,،]?$"
)
"""How they end where only one who stands beside the other shows it."""
_TOGETHER = re.compile(
    r"\bside by side\b|\ba (?:ses|leurs) cotes\b|\ba (?:son cote|su lado)\b|\b(?:at|by) (?:his|her) side\b"
    r"|\b(?:tomo|tomando|cedio) (?:[a-z]+ ){0,2}la palabra\b|\b(?:prenant|prit|pris|cede"
    r"|cedant) (?:[a-z]+ ){0,3}la parole\b"
    r"|\b(?:took|taking|had) the floor\b|اخذ الكلمه|تناول الكلمه"
    r"|الي جانبه(?:ا)?\b|(?<![\u0621-\u064a])[وف]?(?:اما|رد|قال|علق|اجاب)ت? (?:ضيف|مضيف)(?:ه|ها)(?![\u0621-\u064a])|"
    r"\b(?:his|her) (?:host|guest) (?:replied|answered|said|agreed|added)\b|\bbeside (?:him|her)\b"
    r"|\b(?:accompagnee?|flanquee?) (?:de|par|d')|\b(?:accompanied|flanked) by\b"
    r"|\b(?:acompanad|flanquead)[oa] (?:por|de)\b"
    r"|(?<=[.!?»”\"] )(?:son (?:hote|invitee?)|su (?:anfitriona?|huesped|invitad[oa]))\b|"
    r"\bthe two (?:men|women|ministers) (?:stood|spoke|appeared|faced)\b|\b(?:standing|sitting|stood) "
    r"(?:beside|alongside|next to)\b|\bcote a cote\b|\bles deux (?:hommes|ministres) (?:se sont|ont) (?:exprimes"
    r"|presentes)|\bcodo con codo\b|جنبا الي جنب"
)
"""What shows that two face the press together."""


def setting_in(reading: Reading, media: list[int], sentence: Sentence, agents: list[Agent]) -> Setting | None:
    """Return the setting that a sentence tells of; `media` is where the text names outlets, in order."""
    found = cue_in(reading, sentence.start, sentence.end)
    if found is None and told_to_outlet(reading, media, sentence.start, sentence.end):
        found = ChannelWord(sentence.start, sentence.start, Channel.INTERVIEW)
    if found is None or asked_about(reading, found):
        return None
    named = [agent for agent in agents if agent.role in {Role.PERSON, Role.INSTITUTION}]
    if not named and any(agent.unnamed for agent in agents):
        return None  # where an unnamed source spoke, nobody else did
    return Setting(
        found.channel,
        sentence.number,
        sentence.paragraph.number,
        frozenset(map(speaker_key, named)),
        _is_joint(reading, found, sentence, agents),
        found.channel in EXCHANGE or (not named and found.channel not in OF_ONE),
        found.channel is Channel.COMMUNIQUE and all(agent.role is Role.INSTITUTION for agent in named),
        tells_of_another_time(reading, sentence),
        _at_side(reading, found),
    )


def together(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence or what led to it shows two who spoke together."""
    start = max(0, sentence.paragraph.start - 400)
    return any(not reading.in_quote(m.start()) for m in _TOGETHER.finditer(reading.folded, start, sentence.end))


def first_paragraph(reading: Reading) -> int:
    """Return the number of the paragraph with which the text itself begins."""
    return reading.body_paragraphs[0].number if reading.body_paragraphs else 0


def speaker_key(agent: Agent) -> str:
    """Return what tells one who speaks from another, known or not."""
    return key_of(agent) or f"{agent.role}:{agent.country}:{agent.start if agent.role is Role.ANONYMOUS else ''}"


def _is_joint(reading: Reading, word: ChannelWord, sentence: Sentence, agents: list[Agent]) -> bool:
    around = reading.folded[max(sentence.start, word.start - 30) : word.end + 40]
    if word.channel in OCCASIONS and re.search(JOINT, around):
        return True
    if word.channel is Channel.PRESS_CONFERENCE:
        beside = _BESIDE.search(reading.folded, word.start, word.end) or _at_side(reading, word)
        return bool(beside) or _with_other(reading, word, sentence, agents) or together(reading, sentence)
    return word.channel is Channel.JOINT_STATEMENT and sentence.paragraph.number <= first_paragraph(reading) + 1


def _at_side(reading: Reading, word: ChannelWord) -> bool:
    """Tell whether words for an occasion only place one beside another."""
    return bool(_AT_SIDE.search(reading.folded, word.start, word.end))


def _with_other(reading: Reading, word: ChannelWord, sentence: Sentence, agents: list[Agent]) -> bool:
    """Tell whether somebody holds an occasion with another: "a press conference with his counterpart"."""
    beside = _WITH_OTHER.match(reading.folded, word.end, sentence.end)
    reach = range(beside.end(), beside.end() + 25) if beside else range(0)
    return any(agent.role is Role.PERSON and agent.start in reach for agent in agents)

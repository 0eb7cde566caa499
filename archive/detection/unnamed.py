"""Those whom a report leaves unnamed, by the grammar of their clause: "One of their wings accused Dakar of …".

Whatever the noun, one that an indefinite article or a number introduces and that is the subject of a verb of saying
is somebody who speaks: « un officier de la mission résume », "otro reportero gritó", "a former envoy, reached by
telephone, said". A noun for people may have any verb where a sentence opens with it: what it says stands further on.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from archive.detection.agent import Agent, Role
from archive.detection.clauses import is_bare_participle, verb_pattern
from archive.detection.lexicons.persons import SOMEBODY
from archive.detection.reading import Reading, Sentence, Zone

_OF = {
    "en": r"of (?:the|its|his|her|their|those|these|our|my|them)",
    "fr": r"(?:des|de (?:ses|ces|leurs|nos|mes|la|l')|d'entre|d'(?:eux|elles))",
    "es": r"de (?:l[oa]s|sus|est[oa]s|es[oa]s|nuestr[oa]s|ell[oa]s)",
}
_DETERMINER = {
    "en": rf"(?:(?:one|another|some|several|many|two|three|four|five|none|most|neither|others|a few|each) {_OF['en']}"
    r"|a (?:group|handful|number|couple|pair|dozen|panel|crowd|few) of|an?|one|another|some|several|many|two|three|four"
    r"|five|six|other)",
    "fr": rf"(?:(?:l'une?|une?|certaine?s|plusieurs|deux|trois|quelques-une?s|beaucoup|la plupart|aucune?|d'autres)"
    rf" {_OF['fr']}|une? (?:groupe|poignee|dizaine|douzaine|vingtaine|majorite) d[e']|une? autre|d'autres|une?|des"
    r"|plusieurs|certaine?s|quelques|deux|trois|quatre|cinq|maintes?)",
    "es": rf"(?:(?:un[oa]|algun[oa]s?|vari[oa]s|much[oa]s|dos|tres|otr[oa]s?|ningun[oa]|la mayoria) {_OF['es']}"
    r"|un (?:grupo|punado) de|una (?:decena|docena|veintena) de|un[oa]s|una?|otr[oa]s?|vari[oa]s|algun[oa]s?|much[oa]s"
    r"|dos|tres|cuatro|cinco)",
}
_JOINS = {
    "en": r"(?:of|from|at|in|with|for|to|on|near|close|familiar|by|inside|behind|among|outside|working|based"
    r"|speaking|living|waiting|selling|asked|reached|called|named|aged|without)",
    "fr": r"(?:de|du|des|d'\S+|a|au|aux|en|dans|chez|sur|pour|avec|dont|sous|pres|venue?s?|agee?s?|par|parmi|sans"
    r"|devant|interrogee?s?|rencontree?s?|jointe?s?|citee?s?|installee?s?)",
    "es": r"(?:de|del|en|con|para|por|a|al|sobre|desde|cuy[oa]s?|bajo|sin|entre|ante|llegad[oa]s?|consultad[oa]s?"
    r"|presentes?|cercan[oa]s?|citad[oa]s?)",
}
"""What joins more words to such a noun."""
_AUXILIARY = {
    "en": r"(?:has|had|have|also|later|then|once|even|recently|again|quietly|privately|openly|reportedly|[a-z]+ly)",
    "fr": r"(?:a|ont|avait|avaient|aurait|auraient|s'est|se|s'|ne|n'a|n'ont|lui|leur|y|en|l'a|nous|aussi|meme|deja"
    r"|encore|egalement|d'ailleurs|[a-z]+ment)",
    "es": r"(?:ha|han|habia|habian|habria|se|le|les|lo|la|los|no|tambien|ya|me|nos|aun|incluso|despues|luego"
    r"|[a-z]+mente)",
}
_NOT_A_HEAD = {
    "en": r"(?:the|his|her|its|their|this|that|these|those|of|and|or|is|was|are|were|be|been|will|would|could|can|may"
    r"|who|that|it|he|she|they|we|you|i|nobody|everyone|which|whose|whom|thing|day|week|month|year|time"
    r"|hour|minute|way|reason|lot|bit|hundred|thousand|million"
    r"|spokes(?:man|woman|person))",
    "fr": r"(?:le|la|les|l'\S+|son|sa|ses|ce|cette|et|ou|est|sont|etait|sera|il|elle|ils|elles|on|je|nous|vous|chose"
    r"|qui|que|qu'\S+|lequel|laquelle|personne|jour|jours|semaine|mois|an|ans|fois|heure|heures|peu|porte-parole)",
    "es": r"(?:el|la|los|las|quien|quienes|nadie|su|sus|este|esta|"
    r"y|e|o|es|son|era|fue|sera|cosa|dia|dias|semana|mes|meses|ano|anos|vez"
    r"|veces|hora|horas|poco|que|portavoz|vocer[oa])",
}
_SET_OFF = r"(?:, [^.;:\"\n]{2,130},)?"
_BEFORE = re.compile(
    r"(?:^|[.!?…:;,\"\n)-]\s?|\b(?:and|but|while|as|when|because|although|that|et|mais|tandis que|alors que|que|y|pero"
    r"|mientras|aunque|porque) )$"
)
"""What stands before the subject of a clause."""
_OPENS = re.compile(r"(?:^|[.!?…\"\n]\s?|[.!?…\"\n] ?(?:\w+[^.;:!?\"\n]{0,40}), )$")
"""What stands before one with whom a sentence opens."""
_NAMED_ONLY = re.compile(r"\s?(?:[\"]|(?:as|by|in|on|at|to|for|with|last|earlier|yesterday|this|during|after|before) )")
_PASSIVE_EN = re.compile(
    r"(?:announc|report|propos|mention|quot|cit|describ|publish|post|call|dubb|term|label|brand|believ|expect|recogni"
    r"|agre)\w*d\b"
)
"""Participles that describe the noun before them, where no object follows."""
_HAS = re.compile(r"\b(?:ha|han|habia|habian|habria) (?:\w+mente |ya |tambien )?$")
_PARTICIPLE_ES = re.compile(r"[a-z]+(?:ad|id)[oa]s?|dich[oa]")
_GERUND = re.compile(r"[a-z]{2,}(?:ing|ando|iendo|ar|er|ir)|(?!n)[a-z]{3,}(?<!m)ant")
_QUOTED = re.compile(r"[\"] ?,? ?-? ?(?:(?:a|ont|s'est|lui a|leur a|m'a|ha|han|le|les|me|has|had) )*$")
_PREPOSITION = re.compile(
    r"\b(?:of|to|from|with|for|by|de|du|d'|a|au|avec|pour|del|al|con|para|por) ?(?:mr\.? |m\. |mme )?$"
)
_REACH, _LONG = 210, 24
_MOST = 150
_SHORTEST = 16
_BLOCKS = frozenset({Role.PERSON, Role.TEXT, Role.ANONYMOUS, Role.INSTITUTION})
_ASKS = re.compile(
    r"ask(?:ed|s)|want(?:ed|s)(?= to know)|wondered|demand\w+|interrog\w+|interpell\w+|voulu(?= savoir)"
    r"|voulait(?= savoir)|veut(?= savoir)|pregunt\w+|quiso(?= saber)|queria(?= saber)|quiere(?= saber)"
)
"""Verbs of those whose question another answers."""
_SEVERAL = {
    "fr": re.compile(r"(?:des|plusieurs|certaine?s|quelques|deux|trois|quatre|cinq|maints?|d'autres)\b"),
    "es": re.compile(r"(?:un[oa]s|vari[oa]s|algun[oa]s|much[oa]s|dos|tres|cuatro|cinco|otr[oa]s)\b"),
}
_PLURAL = {
    "fr": re.compile(r".*(?:\b(?:ont|avaient|auraient|sont)\b.*|ent)", re.DOTALL),
    "es": re.compile(r".*(?:\b(?:han|habian|habrian)\b.*|n)", re.DOTALL),
}
"""The verb of several."""


def unnamed(reading: Reading, agents: list[Agent]) -> list[Agent]:
    """Return those of the body whom no name tells and none of the agents is, in no order."""
    starts = sorted(agents, key=lambda agent: agent.start)
    found: list[Agent] = []
    for sentence in reading.sentences:
        if sentence.end - sentence.start < _SHORTEST or sentence.paragraph.zone is not Zone.BODY or len(found) > _MOST:
            continue
        language = reading.language_at(sentence.start)
        if language in _DETERMINER:
            found += _of_sentence(reading, sentence, language, starts)
    return found


def _of_sentence(reading: Reading, sentence: Sentence, language: str, agents: list[Agent]) -> Iterator[Agent]:
    verbs = list(verb_pattern(language).finditer(reading.folded, sentence.start, sentence.end))
    end = sentence.start
    for head in _head(language).finditer(reading.folded, sentence.start, sentence.end):
        if head.start() < end or reading.in_quote(head.start()):
            continue
        stop = (
            _behind_words(reading, head, verbs, language)
            or _before_verb(reading, head, verbs, language)
            or _opening(reading, sentence, head)
        )
        if stop and not _told(reading, head, stop, agents):
            end = stop
            yield Agent(head.start(), stop, Role.ANONYMOUS)


def _before_verb(reading: Reading, head: re.Match[str], verbs: list[re.Match[str]], language: str) -> int:
    """Return where one ends whose verb of saying stands behind, 0 where none does."""
    folded = reading.folded
    first = bisect_left(verbs, head.end(), key=lambda verb: verb.start())
    clause = bool(_BEFORE.search(folded, max(0, head.start() - 14), head.start()))
    for verb in verbs[first : first + 4]:
        if verb.start() - head.start() > _REACH or reading.in_quote(verb.start()):
            break
        if not _is_finite(reading, verb, language):
            continue
        gap = _gap(language).fullmatch(folded, head.end(), verb.start())
        if gap is None or not _agree(head.group(), gap.group() + verb.group(), language):
            continue
        if gap["who"] or gap["that"]:
            clause = bool(_PERSON.search(head.group() + gap["noun"]))
        if clause and reading.text[_last_word(folded, gap.end("noun"))].islower() and not _only_asks(reading, verb):
            return gap.end("rest")
    return 0


def _agree(noun: str, verb: str, language: str) -> bool:
    """Tell whether a noun and its verb agree in number, where the language shows it."""
    several = _SEVERAL.get(language)
    if several is None or " de " in noun or " d'" in noun:
        return True
    return bool(several.match(noun)) == bool(_PLURAL[language].fullmatch(verb))


def _only_asks(reading: Reading, verb: re.Match[str]) -> bool:
    """Tell whether a verb puts a question of which no word is quoted: whoever speaks next answers it."""
    sentence = reading.sentence_at(verb.start()) if _ASKS.match(reading.folded, verb.start()) else None
    at = bisect_left(reading.quotes, verb.end(), key=lambda quote: quote.outer_start)
    return sentence is not None and not any(q.outer_start < sentence.end for q in reading.quotes[at : at + 1])


def _last_word(folded: str, end: int) -> int:
    """Return where the last word of a noun and its adjectives begins: a name ends them, "a clause Warsaw says"."""
    return folded.rfind(" ", 0, end) + 1


def _behind_words(reading: Reading, head: re.Match[str], verbs: list[re.Match[str]], language: str) -> int:
    """Return where one ends who stands behind the verb that follows quoted words, 0 where that is nobody."""
    before = next((verb for verb in verbs if verb.end() == head.start() - 1), None)
    if before is None or not _QUOTED.search(reading.folded, max(0, before.start() - 20), before.start()):
        return 0
    rest = _rest(language).match(reading.folded, head.end())
    return rest.end() if rest else head.end()


def _opening(reading: Reading, sentence: Sentence, head: re.Match[str]) -> int:
    """Return where one ends with whom a sentence opens, whom a noun shows to be a person; 0 for any other."""
    if not _OPENS.search(reading.folded, max(0, sentence.start - 3, head.start() - 45), head.start()):
        return 0
    person = _PERSON.search(head.group())
    quoted = person and reading.folded[head.start() + person.end() :][:2] in {' "', ", "}
    return head.start() + person.end() if person and not quoted else 0


def _is_finite(reading: Reading, verb: re.Match[str], language: str) -> bool:
    """Tell whether a verb of saying has a subject, and is no participle that describes the noun before it."""
    if is_bare_participle(reading, verb, language) or _GERUND.fullmatch(verb.group()):
        return False
    if language == "es" and _PARTICIPLE_ES.fullmatch(verb.group()):
        return bool(_HAS.search(reading.folded, max(0, verb.start() - 24), verb.start()))
    described = language == "en" and _PASSIVE_EN.fullmatch(verb.group())
    return not (described and _NAMED_ONLY.match(reading.folded, verb.end()))


def _told(reading: Reading, head: re.Match[str], stop: int, agents: list[Agent]) -> bool:
    """Tell whether an agent is there already: a known noun, a statement, somebody whom a name behind the noun tells."""
    at = bisect_left(agents, head.start() - 1, key=lambda agent: agent.start)
    for agent in agents[max(0, at - 2) : at + 8]:
        apposed = agent.end == head.start() - 2 and agent.role is not Role.COUNTRY
        if apposed and reading.folded[agent.end] == ",":
            return True  # "Amara Okonjo-Weiss, an analyst at …, called"
        if agent.start >= stop + _LONG or agent.end <= head.start():
            continue
        if agent.start < head.start() or agent.spokesperson or agent.house:
            return True
        if agent.start < head.end() and agent.role in _BLOCKS:
            return True
        governed = _PREPOSITION.search(reading.folded, max(0, agent.start - 12), agent.start)
        beside = agent.start < stop or reading.folded[stop : agent.start] in {" ", ", "}
        if agent.role in _BLOCKS and beside and not governed:
            return True
    return False


_PERSON = re.compile(rf"(?<![\w'-]){SOMEBODY}(?![\w'-])")


@cache
def _word(language: str) -> str:
    """Return the pattern of a word of such a noun or an adjective of it."""
    return rf"(?!(?:{_NOT_A_HEAD[language]}|{_JOINS[language]}|{_AUXILIARY[language]})[ ,])[^\s,.;:()\"]+"


@cache
def _head(language: str) -> re.Pattern[str]:
    """Return the pattern of an indefinite noun with its adjectives."""
    word = _word(language)
    return re.compile(rf"(?<![\w'-]){_DETERMINER[language]}(?:(?<=')| ){word}(?: {word}){{0,4}}?(?=[ ,])")


@cache
def _rest(language: str) -> re.Pattern[str]:
    """Return the pattern of what else such a noun has, up to the end of its clause."""
    return re.compile(rf"(?: {_word(language)}){{0,3}}?(?: {_JOINS[language]} [^,.;:()\"]{{2,60}})?(?=[,.;\"]|$)")


@cache
def _gap(language: str) -> re.Pattern[str]:
    """Return the pattern of what may stand between such a noun and its verb."""
    return re.compile(
        rf"(?P<rest>(?P<noun>(?: {_word(language)}){{0,4}}?)(?: (?P<that>who|that|which|qui|que|quien)?"
        rf"(?(that)|{_JOINS[language]}) [^,.;:()\"]{{1,110}}?)?){_SET_OFF}"
        rf"(?P<who>,? (?:who|qui|que|quien))?(?: {_AUXILIARY[language]}){{0,3}} (?:[lsmn]')?"
    )

"""Every known name in a text in one pass: Aho-Corasick over folded text, longest match first.

What a hit must satisfy besides its letters: it stands between word boundaries; Arabic
names may carry the proclitics و ف ب ك ل ال; a demonym may carry its endings; short names
and Latin names of countries are written as names, with capitals (« la réunion » is a
meeting); nothing matches inside handles and addresses.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import ahocorasick

from archive.detection.gazetteer import Gazetteer, KnownName
from archive.detection.kept import kept
from archive.vocabulary.names import MARK, fold
from archive.vocabulary.terms import NameKind


class Entity(StrEnum):
    """The kinds of things the gazetteer names."""

    COUNTRY = "country"
    OFFICIAL = "official"
    OFFICE = "office"
    TOPIC = "topic"
    SOURCE = "source"


@dataclass(frozen=True)
class Hit:
    """A known name found in a text."""

    start: int
    end: int
    entity: Entity
    id: str
    kind: NameKind


@dataclass(frozen=True)
class _Form:
    entity: Entity
    id: str
    kind: NameKind
    language: str
    cased: bool
    """True when the name must be written with a capital."""
    bare: bool = False
    """True for an Arabic form without its article, which must follow لل."""


_PROCLITICS = re.compile(r"[وف]?[بكل]?(?:ال|لل)?$")
_CONTRACTED = re.compile(r"(?<![\u0621-\u064a])[وف]?لل$")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_LATIN_ENDINGS = re.compile(r"(?:s|es|ne|nes|e|n|ns|a|as|os)?(?![^\W_])")
_ARABIC_ENDINGS = re.compile(r"(?:ي|يه|يين|يون|يا|يات|ان|يان|يتان|يتين|ه|ا|هم|ين|ون)?(?![\u0621-\u064a])")
_TOPIC_ENDINGS = re.compile(r"(?:s|es|e|ee|ees|n|ne|ation|ations)?(?![^\W_])")
_HANDLES = re.compile(r"@\w+|https?://\S+|www\.\S+|(?<!\w)\w{1,60}\.(?:com|org|net|gov|int)\b\S*")
_AMBIGUOUS = frozenset({"مالي", "عمان", "us", "la reunion", "reunion", "man", "jersey", "seul"})
"""Spelt like common words or like two places: never a country by themselves."""
_PLACED = re.compile(r"(?<![\u0621-\u064a])(?:في|شمال|جمهوريه|دوله|الي)\s$")
_OF_MALI = re.compile(
    r"(?<![\u0621-\u064a])[وف]?[بل]?(?:الوزيره?|الرييسه?|نظير(?:ه|ته|ها|تها)|الدبلوماسيه?|الخارجيه|السفيره?|الشعب|الحكومه)"
    r"\s(?:ال)?$"
)
"""What is never financial: الوزير المالي is Mali's."""
_NOT_BEFORE = {
    "المغرب": re.compile(r" العربي| الكبير| العرب"),
    "مغرب": re.compile(r" العربي| الكبير"),
    "guinee": re.compile(r" (?:bissau|equatoriale)"),
    "congo": re.compile(r"$^"),
    **dict.fromkeys(
        ("gulf", "the gulf", "golfe", "le golfe", "golfo", "el golfo"), re.compile(r" (?:of |de |d'|du )(?!oman)")
    ),
    **dict.fromkeys(("british",), re.compile(r" (?:columbia|council|airways|museum)")),
    **dict.fromkeys(("american", "americaine", "americana"), re.compile(r" (?:university|samoa)")),
    **dict.fromkeys(("امريكا", "اميركا"), re.compile(r" (?:ال)?(?:جنوبيه|لاتينيه|وسطي|شماليه)(?![\u0621-\u064a])")),
    **dict.fromkeys(("colombie", "colombia", "كولومبيا"), re.compile(r" (?:britannique|britanica|البريطانيه)")),
    "oslo": re.compile(r" (?:accords?|process|agreements?)"),
    **dict.fromkeys(("rome", "roma"), re.compile(r" statute")),
    **dict.fromkeys(("خليج", "الخليج"), re.compile(r" (?:غينيا|عدن|سرت|المكسيك|البنغال)")),
}
_WATERS = re.compile(
    r"(?<![^\W_])(?:(?:gulf|sea|straits?|bay) of(?: the)?|(?:lake|lac|lago|ocean|oceano)|"
    r"(?:golfe|mer|detroit|baie|golfo|mar|estrecho|bahia|delta) "
    r"(?:de la|de l'|del|de|du|d')|(?:fleuve|rio)|(?:خليج|بحر|مضيق|بحيره|المحيط|نهر|دلتا)) ?(?:ال)?$"
)
"""What stands before a country's name in the name of waters: "the Gulf of Guinea"."""
_WATERS_BEHIND = re.compile(r" (?:ocean|sea|river|delta)\b")
_NAMESAKES = {
    **dict.fromkeys(("mexico", "mexique"), re.compile(r"(?<!\w)(?:new|nuevo|nouveau) $")),
    **dict.fromkeys(("britannique", "britanica"), re.compile(r"(?<!\w)(?:colombie|colombia|columbia) $")),
    **dict.fromkeys(("guinea", "guinee"), re.compile(r"(?<!\w)(?:new|nouvelle|nueva) $")),
    "ireland": re.compile(r"(?<!\w)northern $"),
    "india": re.compile(r"(?<!\w)times of $"),
    "georgia": re.compile(r"(?<!\w)(?:state of|in atlanta,) $"),
}
"""What stands before a country's name in another one's: "New Mexico"."""


class Matcher:
    """The names of one gazetteer, ready to be found."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._automaton = ahocorasick.Automaton()
        forms: dict[str, list[_Form]] = {}
        for key, form in _forms(gazetteer):
            forms.setdefault(key, []).append(form)
        for key, known in forms.items():
            self._automaton.add_word(key, (len(key), key, tuple(known)))
        self._empty = not forms
        if forms:
            self._automaton.make_automaton()

    def find(self, text: str, folded: str) -> list[Hit]:
        """Return the hits in their order; of hits of one entity that overlap, the longest stays."""
        if self._empty:
            return []
        spaced = folded.replace("-", " ").replace("\n", " ")  # a name may run over the end of a line
        masked = [match.span() for match in _HANDLES.finditer(spaced)]
        hits: list[Hit] = []
        for last, (length, key, forms) in self._automaton.iter(spaced):
            start = last + 1 - length
            for form in forms:
                hit = _checked(form, key, start, last + 1, text, spaced)
                if hit and (form.kind is NameKind.HANDLE or not _inside(hit, masked)):
                    hits.append(hit)
        return _longest(hits)


@kept
def matcher_for(gazetteer: Gazetteer) -> Matcher:
    """Return the matcher of a gazetteer."""
    return Matcher(gazetteer)


def pattern_key(name: str) -> str:
    """Return the form in which a name is looked up."""
    return " ".join(fold(name).replace(MARK, "").replace("-", " ").split())


def _forms(gazetteer: Gazetteer) -> Iterator[tuple[str, _Form]]:
    for country in gazetteer.countries:
        yield from _named(Entity.COUNTRY, country.id, country.names)
    for official in gazetteer.officials:
        yield from _named(Entity.OFFICIAL, official.id, official.names)
    for office in gazetteer.offices:
        yield from _named(Entity.OFFICE, office.id, office.names)
    for topic in gazetteer.topics:
        yield from _named(Entity.TOPIC, topic.id, topic.terms)
    for source in gazetteer.sources:
        yield from _named(Entity.SOURCE, source.id, source.names)


def _named(entity: Entity, id_: str, names: Iterable[KnownName]) -> Iterator[tuple[str, _Form]]:
    for name in names:
        key = pattern_key(name.text)
        if len(key) < 2:
            continue
        arabic = bool(_ARABIC.search(key))
        written_small = name.kind is NameKind.DEMONYM and name.language != "en"  # « polonais », but never "polish"
        proper = entity in {Entity.COUNTRY, Entity.OFFICIAL, Entity.SOURCE} and not written_small
        yield key, _Form(entity, id_, name.kind, name.language, cased=proper and not arabic)
        for other in _spelt_together(key) if arabic and entity is Entity.OFFICIAL else ():
            yield other, _Form(entity, id_, name.kind, name.language, cased=False)
        if key.startswith(("le ", "el ")) and name.kind is NameKind.SEAT:
            yield key[3:], _Form(entity, id_, name.kind, name.language, cased=True)  # « au Caire »
        if arabic and key.startswith("ال") and len(key) > 4:
            yield key[2:], _Form(entity, id_, name.kind, name.language, cased=False, bare=True)


def _spelt_together(key: str) -> Iterator[str]:
    """Yield an Arabic name with what print joins or parts at will: عبد الله and عبدالله."""
    joined = key.replace("عبد ال", "عبدال")
    parted = re.sub(r"(?<![\u0621-\u064a])عبدال", "عبد ال", key)
    yield from {joined, parted} - {key}


def _checked(form: _Form, key: str, start: int, end: int, text: str, spaced: str) -> Hit | None:
    if form.entity is Entity.COUNTRY and key in _AMBIGUOUS and not _told_apart(key, start, end, text, spaced):
        return None
    end = _end(form, end, spaced)
    if end < 0 or not _begins(form, start, spaced):
        return None
    short_name = form.kind is not NameKind.DEMONYM  # "UAE" is written in capitals, "Lao" is not
    if form.cased and not _capitalised(text, start, end, key, in_capitals=short_name):
        return None
    barred = _NOT_BEFORE.get(key)
    if barred and form.entity in {Entity.COUNTRY, Entity.TOPIC} and barred.match(spaced, end):
        return None
    if form.entity is Entity.COUNTRY and _in_another_name(key, start, end, spaced):
        return None
    return Hit(start, end, form.entity, form.id, form.kind)


def _in_another_name(key: str, start: int, end: int, spaced: str) -> bool:
    """Tell whether a country's name is part of that of waters or of another place."""
    before = spaced[max(0, start - 20) : start]
    namesake = _NAMESAKES.get(key)
    if namesake and namesake.search(before):
        return True
    return bool(_WATERS.search(before) or _WATERS_BEHIND.match(spaced, end))


def _told_apart(key: str, start: int, end: int, text: str, spaced: str) -> bool:
    """Tell whether the words round an ambiguous name settle it: "US" in capitals, مالي after a preposition of place."""
    if key == "us":
        return text[start:end] == "US"
    if key == "seul":
        return "ú" in text[start:end]  # Spain's name of Seoul; « Seul le prononcé fait foi »
    before = spaced[max(0, start - 18) : start]
    return key == "مالي" and bool(_PLACED.search(before) or _OF_MALI.search(before))


def _begins(form: _Form, start: int, spaced: str) -> bool:
    before = spaced[start - 1] if start else " "
    if not (before.isalnum() or before == "_"):
        return not form.bare
    if not _ARABIC.match(before) or not _ARABIC.match(spaced[start]):
        return False
    first = start
    while first and start - first < 5 and _ARABIC.match(spaced[first - 1]):
        first -= 1
    if form.bare:
        return bool(_CONTRACTED.search(spaced[max(0, start - 5) : start]))
    prefix = _PROCLITICS.search(spaced[first:start])
    return prefix is not None and prefix.start() == 0 and start - first < 5


def _end(form: _Form, end: int, spaced: str) -> int:
    """Return where the hit ends with its ending, or -1 when letters go on."""
    if form.kind is NameKind.DEMONYM:
        pattern = _ARABIC_ENDINGS if _ARABIC.match(spaced[end - 1]) else _LATIN_ENDINGS
    elif form.entity is Entity.TOPIC:
        pattern = _ARABIC_ENDINGS if _ARABIC.match(spaced[end - 1]) else _TOPIC_ENDINGS
    else:
        following = spaced[end] if end < len(spaced) else " "
        return -1 if following.isalnum() else end
    match = pattern.match(spaced, end)
    return match.end() if match else -1


def _capitalised(text: str, start: int, end: int, key: str, *, in_capitals: bool) -> bool:
    word = text[start:end]
    if in_capitals and len(key) <= 3:
        return not any(char.islower() for char in word)
    first = next(filter(str.isalpha, word), "A")
    return first.isupper() or (" " in key and not word.islower())


def _inside(hit: Hit, masked: list[tuple[int, int]]) -> bool:
    """Tell whether a hit begins in one of the spans, which stand in order and apart."""
    at = bisect_right(masked, hit.start, key=lambda span: span[0]) - 1
    return at >= 0 and hit.start < masked[at][1]


def _longest(hits: list[Hit]) -> list[Hit]:
    """Drop a hit that lies within a longer one of the same entity, and one that is there already."""
    kept: list[Hit] = []
    reach: dict[Entity, tuple[int, int]] = {}
    seen: set[Hit] = set()
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        start, end = reach.get(hit.entity, (-1, 0))
        if hit.end <= end and (hit.start, hit.end) != (start, end):
            continue
        if hit not in seen:
            seen.add(hit)
            kept.append(hit)
            reach[hit.entity] = hit.start, hit.end
    return kept

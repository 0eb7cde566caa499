"""Names behind an Arabic noun of persons with its whole complement: خبيرة المواد الخام في منظمة جرمان ووتش فلانة.

Neither capitals nor commas part an office from its holder's name. The name is the run of words behind the last one that
belongs to the office (with its article, a place, an ordinary noun and what it rules), up to what no name holds. Where
none of its words is a known given name, the noun must be definite, since somebody definite has a name, and a verb
must stand beside, before the noun or behind the name.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from archive.detection.arabic_names import JOINS, begins_name, ends_name, is_noun, is_ordinary, may_open, second_half
from archive.detection.lexicons.arabic_given_names import COMMON
from archive.detection.lexicons.arabic_people import PERSON
from archive.detection.lexicons.arabic_verbs import SAYS
from archive.detection.lexicons.arabic_words import DEEDS

_LETTER = "[\u0621-\u064a]"
_WORD = re.compile(rf"{_LETTER}+(?:[-‐‑]{_LETTER}+)*")
_ROLE = re.compile(
    rf"(?<!{_LETTER})(?P<and>[وف]?)(?:(?:[بكل]|لل|[بك]?(?P<the>ال))?{PERSON}(?P<woman>ه)?(?P<own>ه|ها|هم|هما|نا|ته|تها|تهم|تهما|تنا)?"
    rf"|(?P<called>[يت]دعي|[يت]سمي|اسم(?:ه|ها)|المدعوه?|الملقبه?))(?!{_LETTER})"
)
_SAID = re.compile(rf"(?<!{_LETTER}){SAYS}(?:ه|ها|هم)?\s(?:السيده? |الدكتوره? )?$")
_ON = frozenset(["في", "لدي", "عن", "علي", "باسم", "من", "الي", "داخل", "ضمن", "حول", "بشان"])
"""Prepositions that open a part of the complement."""
_ALI = "علي"
_COURTESY = frozenset(["معالي", "سعاده", "سمو", "فخامه", "دوله", "جلاله", "صاحب", "صاحبه", "د"])
_TELLS = re.compile(
    r"[وفب]?(?:ان|انه|انها|انهم)|[ول]?قد|الذي|التي|و?(?:هو|هي)|لا|لم|لن|كان|كانت|ليس|ليست|سوف"
    rf"|{SAYS}(?:ه|ها|هم)?|{DEEDS}(?:ه|ها|هم)?"
)
"""Words that stand behind a whole subject."""
_RULED = re.compile(r"[بل](?:ال.+|ل.+|ت..ي.|.{3,}ه)|باسم(?:ه|ها|هم|نا)")
"""A noun behind a preposition written together with it."""
_VERB_FORM = re.compile(r"(?:است|ان|ت|ا)?[^اوي]ا?[^اوي]{1,2}(?:ت|ا|وا|ه|ها)?")
"""What a verb without weak letters looks like: such a word opens no unknown name where no verb stands before."""
_FOREIGN = re.compile(r"(?=.*[اوي])[^ضظذصحعقء]{4,}(?<!ه)")
"""No letter that Arabic alone has, and a vowel written out."""
_SHORT_WORDS = """
    لي وي خه هو لو ما مو شي شو سو سي تو دو وو يو جو جي تشو كو غو قو هي هه لين وان فان يان خان بان سون تان ني مي نو يي يه
    بي ري فو بو هوا فا تشي ليو كه لاي نام
"""
_SHORT = frozenset(_SHORT_WORDS.split())
"""Family names and syllables of names of East Asia that are too short to look like anything."""
_AND_MORE = re.compile(
    r"و[\u0621-\u064a]{4,}|يوم|اليوم|امس|مساء|صباح|ظهر|فجر|عقب|بعد|قبل|خلال|اثناء|عند|مع|بحضور|برفقه|هنا|هاتفيا|رسميا"
)
"""Words behind a whole subject or object: what else goes with it, when it was."""
_REACH, _COMPLEMENTS, _NOUNS, _LEAST, _MOST = 130, 3, 3, 2, 4
_Word = tuple[int, int, str]


@dataclass(frozen=True)
class Introduced:
    """The span of a name, and from where on the words stand that introduce it."""

    start: int
    end: int
    role: int


@dataclass
class _Run:
    """The words read so far that may be the name."""

    definite: bool
    said: bool
    """True where a verb of saying stands before the noun."""
    owed: bool
    """True behind an ordinary noun that rules the next word."""
    words: list[_Word] = field(default_factory=list)

    def restart(self, *, owed: bool = False) -> None:
        self.owed, self.words = owed, []

    def name(self, *, tells: bool) -> tuple[int, int] | None:
        """Return the span of the name these words are, None where they may as well belong to the office.

        `tells` is true where a verb or a sign shows that the subject is whole.
        """
        words = self.words[1:] if self.owed else self.words
        given = next((n for n, (_, _, key) in enumerate(words[:-1]) if begins_name(key)), None)
        if given is None:
            words = _last_two(words) if self.owed else words
            foreign = all(_is_foreign(key) or begins_name(key) for _, _, key in words)
            if not (words and self.definite and (self.said or (tells and foreign)) and may_open(words[0][2])):
                return None
        else:
            weak = all(key in COMMON or not begins_name(key) for _, _, key in words)
            if weak and not (tells or self.said):
                return None
            foreign = all(key == _ALI or _is_foreign(key) for _, _, key in words[:given])
            words = words if self.definite and not self.owed and foreign else words[given:]
        if words[-1][2] in JOINS or not _LEAST <= _count(words) <= _MOST:
            return None
        return words[0][0], words[-1][1]


def _is_foreign(key: str) -> bool:
    """Tell whether a word looks as if it were no Arabic one, or joins parts of a name."""
    return key in JOINS or key in _SHORT or bool(_FOREIGN.fullmatch(key) and not _VERB_FORM.fullmatch(key))


def _count(words: list[_Word]) -> int:
    return sum(key not in JOINS for _, _, key in words)


def _last_two(words: list[_Word]) -> list[_Word]:
    at = len(words)
    while at and _count(words[at:]) < _LEAST:
        at -= 1
    return words[at:]


def introduced_names(
    folded: str, start: int, end: int, places: Container[int], taken: Container[int]
) -> Iterator[Introduced]:
    """Yield the names of a paragraph that a noun of persons introduces; `taken` are the positions of known ones."""
    done = start
    for role in _ROLE.finditer(folded, start, end):
        if role.start() >= done and (name := _behind(folded, role, end, places, taken)):
            done = name[1]
            yield Introduced(*name, role.end("and"))


def _behind(
    folded: str, role: re.Match[str], end: int, places: Container[int], taken: Container[int]
) -> tuple[int, int] | None:
    """Read on from a noun of persons to the name it introduces, None where none stands."""
    definite = bool(role["the"] or role["own"] or role["called"])
    said = bool(role["called"] or _SAID.search(folded, max(0, role.start() - 24), role.start()))
    run, at, parts, apposed = _Run(definite, said, not (definite or role["woman"])), role.end(), 0, False
    bare, nouns = False, 0
    for word in _WORD.finditer(folded, role.end(), min(end, role.end() + _REACH)):
        key, gap = word.group(), folded[at : word.start()]
        name = None
        if gap != " ":
            name = run.name(tells=True)
            if name or apposed or run.words or not definite or gap not in {"، ", ", "}:
                return name
            apposed, run.owed, run.definite = True, False, True
        if word.start() in taken:  # the family name of another, or a longer name of one who is known
            run.words.append((word.start(), word.end(), key))
            return run.name(tells=True) if key.startswith("ال") and run.words[:-1] else None
        if _is_told_by(key) and (run.words or not begins_name(key)):
            return run.name(tells=True)
        if key in _ON and not (key == _ALI and _is_ali(folded, word.end())):
            bare = bare or (not parts and at == role.end() and not definite)
            if (name := run.name(tells=not run.owed)) or parts == _COMPLEMENTS or apposed:
                return name
            parts += 1
            run.restart()
        elif _is_part(run, key, word.start(), places):
            run.words.append((word.start(), word.end(), key))
        elif (name := run.name(tells=_closes(run, key))) or nouns == _NOUNS or not _belongs(key, word.start(), places):
            return name
        else:
            article = key.startswith(("ال", "لل", "بال", "باسم"))
            run.definite = run.definite or (not bare and (article or word.start() in places))
            run.restart(owed=not article and word.start() not in places and key not in _COURTESY)
            nouns += _is_role(key)
        at = word.end()
    return run.name(tells=True) if at == end or folded[at : at + 1] not in {" ", ""} else None


@lru_cache(maxsize=4096)
def _is_told_by(key: str) -> bool:
    """Tell whether a word shows that the subject ends before it."""
    return _TELLS.fullmatch(key) is not None


@lru_cache(maxsize=4096)
def _is_role(key: str) -> bool:
    """Tell whether a word is a noun of persons."""
    return _ROLE.fullmatch(key) is not None


def _is_ali(folded: str, end: int) -> bool:
    """Tell whether a given name stands behind what is Ali or "on"."""
    following = _WORD.match(folded, end + 1)
    return bool(following and begins_name(following.group()))


def _is_part(run: _Run, key: str, start: int, places: Container[int]) -> bool:
    """Tell whether a word goes on with the name, or may open it."""
    last = run.words[-1][2] if run.words else ""
    if last in JOINS or (last and second_half(key)) or (key in JOINS and (last or not run.owed)):
        return True
    if key.startswith("ال") and not begins_name(key):
        if begins_name(last):
            return not is_noun(key, 1)
        able = last and run.said and _count(run.words) > run.owed and start not in places
        return bool(able) and not is_ordinary(key)
    if last.startswith("ال") and not (begins_name(last) or second_half(last)):
        servant = len(run.words) > 1 and run.words[-2][2] in JOINS
        return servant and not (start in places or ends_name(key))
    if key == _ALI or begins_name(key):
        return True
    ruled = _RULED.fullmatch(key) and (len(run.words) > 1 or key[1:3] == "ال" or key.startswith("باسم"))
    return not (ruled or start in places or ends_name(key) or is_ordinary(key))


def _closes(run: _Run, key: str) -> bool:
    """Tell whether a word shows that the words before it are a whole name."""
    return not run.owed and bool(_AND_MORE.fullmatch(key))


def _belongs(key: str, start: int, places: Container[int]) -> bool:
    """Tell whether a word can go on with the words of an office."""
    if _is_role(key) or key in _COURTESY or start in places or key.startswith(("ال", "لل", "بال", "باسم")):
        return True
    return is_ordinary(key) and not ends_name(key)

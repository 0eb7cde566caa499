"""Personal names in Arabic, which writes no capitals: a known given name, then its patronyms and one family name.

A given name that is also a common word (صباح "morning", صالح "interest") needs a title, a courtesy or a verb of
saying beside it; where it ends is told by what no name holds, by punctuation, or by its own pattern.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache

from archive.detection.lexicons.arabic_given_names import COMMON
from archive.detection.lexicons.arabic_verbs import PARTICIPLES, PLAIN_VERBS
from archive.detection.lexicons.arabic_words import DEEDS, ORDINARY
from archive.detection.lexicons.given_names import GIVEN
from archive.detection.lexicons.names import NOT_ARABIC_NAME
from archive.detection.lexicons.roles import ROLE_AR

_WORD = re.compile(r"[\u0621-\u064a\u067e-\u06cc\u200b]+")
_JOINS_WORDS = """
    بن ابن بنت ولد ابو عبد ال دي دا فان فون دو لو دير دن ديل بو ام
"""
JOINS = frozenset(_JOINS_WORDS.split())
"""Words that only open the next part of a name."""
_SECOND_WORDS = """
    الدين الله الرحمن الحق الاسلام العابدين الزهراء
"""
_SECOND = frozenset(_SECOND_WORDS.split())
_WITHIN = frozenset(["علي"])
"""Given names that only stand within a name, "on" everywhere else."""
_STOP = re.compile(
    rf"(?:{NOT_ARABIC_NAME})|(?:{ROLE_AR})|(?:ال)(?:{ROLE_AR})|[وف]?(?:{PLAIN_VERBS})(?:ت|ا|وا)?|{DEEDS}|{PARTICIPLES}"
    r"|ي[\u0621-\u064a]{3,5}|[وف]?است[\u0621-\u064a]{3,}"
)
_TIME_WORDS = """
    عدم صباح مساء ظهر ليله مطلع قبيل عشيه غداه اول غدا اليوم امس الجاري المقبل الاثنين الاحد الثلاثاء الاربعاء الخميس
    الجمعه السبت الاسبوع الشهر العام مباحثات محادثات اتصالا مكالمه جلسه لقاء سبل اخر تطورات مستجدات العلاقات مستقبلا
    حاملا رييسا وزيرا ردا علي ملف بعض ايضا لدي بحضور برفقه رفقه ممثلا موكدا قايلا مضيفا الذي عاما دعوه رساله اللقاء
    الاجتماع المباحثات الاتصال الزياره القرار الاوضاع التطورات الحوار الاتفاق الموقف الموتمر البيان الجلسه اجتماعا
    موتمرا زياره كلمه تحيات جميع عدد عددا الف الاف مليون مليار مليونا مليارا نظيره نظيرته نظيرها نظيرتها ضيفه ضيفته
    مضيفه مضيفته المستوي شعب لا لم لن ليس ليست سوي كيف ماذا لماذا هل
"""
_TIME = frozenset(_TIME_WORDS.split())
_HYPHENS = frozenset("-‐‑–")
_LEAST, _MOST, _MOST_UNKNOWN = 2, 7, 4
_INFLECTED = re.compile(
    r"م(?:[تسعشحخرزجب]|ن[تدوط]|.ت[^ا])[\u0621-\u064a]{2,}ا|ل[يت].(?:و|ي).|[وفبلك]?(?:ت..ي.|ا.?ت.ا.|ان..ا.|است..ا.)(?:ه|ها|هم)?|و[\u0621-\u064a]{4,}|[\u0621-\u064a]{3,}(?:ات|ين|ون)"
)
"""Participles in the accusative, verbal nouns, words with "and" before them, plurals."""
_OWNED_NOUN = re.compile(r"[بل][\u0621-\u064a]{2,}(?:ته|تها|هم|نا|اته|اتها)|(?:لل|بال|بقصر|بمقر)[\u0621-\u064a]*")
"""A noun with a preposition before it: « بجولته »."""
_THING_WORDS = """
    قصر مقر مبني مجلس وفد فريق لجنه روساء كبار ممثلو اعضاء قاده بعثه شركه بنك حزب حركه هييه منظمه اتحاد جامعه برلمان
    حكومه وزاره سفاره قياده كتله تيار جيش قوات شرطه بلديه محكمه نقابه غرفه مركز معهد صندوق برنامج مكتب جانب طرفا ميناء
    مطار مدينه ولايه بدء استمرار استعداد حرص دعم رفض ترحيب موقف التزام تضامن ضروره اهميه تاييد ادانه مواصله تعزيز دفع
    اطلاق وقف تمسك رغبه قلق تطلع تقدير شكر امتنان اعتزاز نيه عزم قرار خطه مبادره سلسله جوله كافه مختلف ساير بقيه اي
    رسميا نص مضمون فحوي تفاصيل نتايج ملفات قضايا مسار عمليه ازمه حرب هجوم اتفاق عقد توقيع فتح اعاده تعيين استقاله
    المستوي صاحب صاحبه وجوب حاجه بشكل بصوت بحزم بهدوء بوضوح بصراحه بثقه بحده باختصار باقتضاب بايجاز بتهكم بسخريه
"""
_THINGS = frozenset(_THING_WORDS.split())
"""Bodies, places, what is announced, how it is said: where no given name is known, words that open so are no name."""
_FAMILIES = frozenset(["حرب", "فتح", "عقد", "قصر"])
"""Things that are family names too."""
_MANNER = re.compile(r"ب(?!ال)[\u0621-\u064a]{2,}ه (?!ال)[\u0621-\u064a]{2,}ه(?![\u0621-\u064a])")
"""How something is said, a noun with its adjective: « بنبرة حازمة »."""
_AFTER_SUBJECT_WORDS = """
    مع نظيره نظيرته نظيرها نظيرتها ضيفه ضيفته بنظيره بنظيرته بنظيرها
"""
_AFTER_SUBJECT = frozenset(_AFTER_SUBJECT_WORDS.split())
_NEVER = re.compile(NOT_ARABIC_NAME)
_DEED = re.compile(DEEDS)
_PREFIXES = """
    و ف ب ل ك وب ول وك فب فل ال وال فال بال كال لل وبال ولل
"""
_BEFORE_NOUN = frozenset(["", *_PREFIXES.split()])
_BEHIND_NOUN = frozenset(["", "ه", "ها", "هم", "هما", "هن", "نا", "ا"])
"""What Arabic writes together with a noun: conjunctions, prepositions and article; whose it is, the accusative."""
_SPEAKS_FOR = re.compile(r"(?:متحدثه?|ناطقه?)(?: (?:ال)?رسميه?)?\s$|متحدثا\s$")

_ROUTE = re.compile(
    r"(?<![\u0621-\u064a])(?:ال|لل|بال|ب|ل|و)?(?:خط|طريق|انبوب|انابيب|سكه|جسر|محور|ممر|قطار|كابل|رحله)"
    r"(?: [\u0621-\u064a]+){1,4} ?[-–—] ?$"
)
"""What leads to the far end of a road or a pipe, which may be called like a woman: « خط كركوك – جيهان »."""
_ROUTE_REACH = 50
_BEFORE_VERB = re.compile(r"(?<![\u0621-\u064a])[وفل]?(?:قد|لم|لن|سوف)\s$")
"""Particles that only a verb follows: قد اثير موضوع."""
_TWO_OF_OFFICE = re.compile(rf"(?:{ROLE_AR})[يا]")
"""Two holders of an office before the noun they belong to: وكيلي الوزارتين, no "and" with a name."""


@dataclass(frozen=True)
class ArabicName:
    """A span that may be a person's name; `sure` when its given name is no common word, or has a patronym."""

    start: int
    end: int
    sure: bool


def arabic_names_in(folded: str, start: int, end: int) -> Iterator[ArabicName]:
    """Yield the names of a paragraph in their order, each from its given name to its family name."""
    words = [(m.start(), m.end()) for m in _WORD.finditer(folded, start, end)]
    number = 0
    while number < len(words):
        first = words[number][0]
        key = folded[slice(*words[number])]
        if key not in GIVEN and key[:1] == "و" and key[1:] in GIVEN and not _TWO_OF_OFFICE.fullmatch(key):
            first, key = first + 1, key[1:]
        servant = (
            key == "عبد" and number + 1 < len(words) and folded[words[number + 1][0] : words[number + 1][0] + 2] == "ال"
        )
        named = servant or key in GIVEN or _of_servant(key)
        verb = _BEFORE_VERB.search(folded, max(0, first - 8), first)
        route = named and _ROUTE.search(folded, max(start, first - _ROUTE_REACH), first)
        if not named or verb or route or (key == "باسم" and _SPEAKS_FOR.search(folded, max(0, first - 24), first)):
            number += 1
            continue
        last = _last(folded, words, number)
        if last > number:
            inner = {folded[slice(*word)] for word in words[number + 1 : last]}
            sure = servant or key not in COMMON or bool(inner & {"بن", "ولد", "عبد"})
            yield ArabicName(first, words[last][1], sure)
        number = max(last, number) + 1  # of a word that joins and has nothing behind it, no word is a name's last


@lru_cache(maxsize=4096)
def is_ordinary(key: str) -> bool:
    """Tell whether a folded word is an ordinary noun or adjective, with whatever is written together with it."""
    return next(_ordinary(key), None) is not None


def _ordinary(key: str) -> Iterator[tuple[str, str, str]]:
    """Yield the ways in which a word is an ordinary one with something before or behind it."""
    for before in filter(key.startswith, _BEFORE_NOUN):
        rest = key[len(before) :]
        for behind in filter(rest.endswith, _BEHIND_NOUN):
            stem = rest.removesuffix(behind)
            bound = stem[:-1] + "ه" if behind and behind != "ا" and stem.endswith("ت") else stem
            if len(stem) > 1 and (stem in ORDINARY or bound in ORDINARY):
                yield before, stem, behind


def _is_of_office(key: str) -> bool:
    """Tell whether a word behind an office belongs to it: a noun with its article, an ordinary one."""
    return is_ordinary(key) or key.startswith("باسم") or (key.startswith("ال") and key.endswith(("ه", "ات", "ين")))


def titled_name_end(folded: str, start: int) -> int:
    """Return where the name ends that begins, with a known given name, right behind an office; `start` without one."""
    words = [(m.start(), m.end()) for m in _WORD.finditer(folded, start, start + 90)]
    key = folded[slice(*words[0])] if words and words[0][0] == start else ""
    if not (key in GIVEN or _of_servant(key) or (key == "عبد" and len(words) > 1)):
        return start
    last = _last(folded, words, 0)
    return words[last][1] if last else start


def unknown_name_end(folded: str, start: int, known: Container[int], *, told: bool = False) -> int:
    """Return where two to four words end that may be a name though none is a known given name; `start` for none.

    What no name holds must follow, or punctuation; `known` are the positions of names that are known. `told` is true
    where a verb stands before the office: what begins like a verb is none then.
    """
    words = [(m.start(), m.end()) for m in _WORD.finditer(folded, start, start + 90)]
    if _MANNER.match(folded, start):
        return start
    end, own, joins, initial = start, 0, False, False
    for number, (first, last) in enumerate(words[: _MOST_UNKNOWN + 1]):
        key = folded[first:last]
        apart = number and folded[words[number - 1][1] : first] != (". " if initial else " ")
        initial = is_initial(folded, first, last)
        with_and = own >= _LEAST and key[:1] == "و" and bool(_INFLECTED.fullmatch(key))  # "X and the delegation"
        foreign = told and number == 0 and _like_a_verb(key)
        if apart or with_and or (ends_name(key) and not (joins or foreign)):
            return end if own >= _LEAST and not joins else start
        if first in known or (number == 0 and first != start):
            return start
        if _INFLECTED.fullmatch(key) and not (number == 0 and key.endswith("ون")):  # جيديون: no plural behind an office
            return start
        opens = number == 0 and key not in GIVEN
        if key in _THINGS or _OWNED_NOUN.fullmatch(key) or (opens and (key.endswith("ت") or _is_of_office(key))):
            return start
        joins = key in JOINS or initial
        own += not joins
        end = last
    closed = len(words) <= _MOST_UNKNOWN and own >= _LEAST and not joins
    return end if closed else start


def subject_end(folded: str, start: int, known: Container[int]) -> int:
    """Return where two or three unknown words end that stand between a verb and a known name, or "with"; else `start`.

    Of three the middle one must join names: بن, أبو.
    """
    words = [(m.start(), m.end()) for m in _WORD.finditer(folded, start, start + 60)]
    for number, (first, last) in enumerate(words[:4]):
        key = folded[first:last]
        if number in {2, 3} and (first in known or key in _AFTER_SUBJECT):
            return words[number - 1][1] if number == 2 or folded[slice(*words[1])] in JOINS else start
        foreign = number == 0 and _like_a_verb(key)
        if first in known or (ends_name(key) and not foreign):
            return start
        if _INFLECTED.fullmatch(key) or _OWNED_NOUN.fullmatch(key):
            return start
        if number == 0 and (key in _THINGS or key.startswith("ال")):
            return start
    return start


def is_initial(folded: str, start: int, end: int) -> bool:
    """Tell whether a word is a middle name of one letter with its full stop: « أنتوني ج. بلينكن »."""
    return end - start == 1 and folded[end : end + 2] == ". "


def _like_a_verb(key: str) -> bool:
    """Tell whether a word begins as verbs do, and may be a name where none can stand: يفيت, يرميك."""
    return key[:1] == "ي" and len(key) > 3 and not (_NEVER.fullmatch(key) or _DEED.fullmatch(key))


def may_be_name(words: str) -> bool:
    """Tell whether none of some folded words is one that no name holds."""
    return not any(ends_name(word) for word in words.split())


def names_somebody(words: str) -> bool:
    """Tell whether folded words behind a noun of persons can be the name that belongs to it."""
    parts = [word for word in words.split() if word not in _WITHIN]
    return may_be_name(" ".join(parts)) and not names_thing(parts[0]) and not _MANNER.match(words)


def second_half(key: str) -> bool:
    """Tell whether a folded word makes one given name with the word before it: محيي الدين, فضل الله."""
    return key in _SECOND


def may_open(key: str) -> bool:
    """Tell whether a name that nobody knows may open with a folded word."""
    ruled = key[:1] in "بل" and key.endswith("ه")
    return len(key) > _LEAST and not (ruled or names_thing(key) or is_ordinary(key) or _INFLECTED.fullmatch(key))


def begins_name(word: str) -> bool:
    """Tell whether a folded word is a known given name."""
    return word in GIVEN or _of_servant(word)


def names_thing(word: str) -> bool:
    """Tell whether a folded word is that of a body, a place or a thing, with which no name opens."""
    return word in _THINGS


def _of_servant(key: str) -> bool:
    return key.startswith("عبدال") and len(key) > 6


def _last(folded: str, words: list[tuple[int, int]], first: int) -> int:
    """Return the number of a name's last word, `first` itself where no second word follows."""
    number, family = first, False
    joins = folded[slice(*words[first])] in JOINS
    while number + 1 < len(words) and number - first < _MOST:
        here, following = words[number], words[number + 1]
        key = folded[slice(*following)]
        if folded[here[1] : following[0]] in _HYPHENS and number > first:
            number += 1
            continue
        if folded[here[1] : following[0]] != (". " if is_initial(folded, *here) else " "):
            break
        if is_initial(folded, *following):
            number, joins = number + 1, True
            continue
        if key in _WITHIN and not _goes_on(folded, words, number + 2):
            break
        thing = key in _THINGS and key not in _FAMILIES
        if not joins and key not in _WITHIN and (thing or ends_name(key) or is_noun(key, number - first)):
            break
        if family and not (joins or key in JOINS or _closes(folded, words, number + 1)):
            break
        known = key in _WITHIN or key in _SECOND or key in GIVEN or _of_servant(key)
        family = family or not (joins or known or key in JOINS)
        joins = key in JOINS
        number += 1
    return number - 1 if joins else number


@lru_cache(maxsize=4096)
def is_noun(key: str, behind: int) -> bool:
    """Tell whether the word that stands `behind` others behind a given name is an ordinary one, no family name.

    With its article a noun is (الجهود), an adjective may be a family name (المصري); alone it may be one too (حرب),
    right behind the given name, but for a feminine.
    """
    if key in GIVEN or _of_servant(key):
        return False
    joined = key[:1] == "و" or (key[:1] in "بل" and key[-1:] == "ه" and behind >= _LEAST)
    if behind and joined and len(key) > 4:
        return True
    for before, stem, end in _ordinary(key):
        plain = not before and not end
        if (plain and (behind or stem.endswith("ه"))) or not (plain or (before == "ال" and stem.endswith("ي"))):
            return True
    return False


def _goes_on(folded: str, words: list[tuple[int, int]], number: int) -> bool:
    """Tell whether a family name can follow: "Mohamed Ali Nafti", not "Mohamed on the margins"."""
    key = folded[slice(*words[number])] if number < len(words) else ""
    return (key in GIVEN or key[:2] == "ال") and not ends_name(key)


def _closes(folded: str, words: list[tuple[int, int]], number: int) -> bool:
    """Tell whether nothing of a name can follow a word: a second family name is taken only there."""
    key = folded[slice(*words[number])]
    if is_noun(key, _LEAST):
        return False
    after = folded[words[number][1] : words[number][1] + 1]
    if after != " ":
        return True
    if number + 1 >= len(words):
        return True
    following = folded[slice(*words[number + 1])]
    deed = following.endswith("ت") and len(following) > _LEAST + 1 and following not in GIVEN  # what she did
    return deed or ends_name(following) or is_noun(following, _LEAST)


def closes_name(folded: str, end: int) -> bool:
    """Tell whether no word of a name stands behind a given name that ends there."""
    word = _WORD.match(folded, end + 1) if folded[end : end + 1] == " " else None
    return word is None or ends_name(word.group()) or is_noun(word.group(), 1)


@lru_cache(maxsize=4096)
def ends_name(key: str) -> bool:
    """Tell whether a word is none that a name holds."""
    if key in GIVEN and key not in _TIME:
        return False
    bare = key.removeprefix("و")
    return key in _TIME or bare in _TIME or bool(_STOP.fullmatch(key)) or (bare != key and bool(_STOP.fullmatch(bare)))

"""The noun that an Arabic verb of saying has for a subject, where it means nobody known: وقال تاجر اقمشه ان.

A noun right behind the verb, or one that opens the clause ahead of it, is its subject: whoever spoke before does not
go on. Prepositions, adverbs and accusatives behind the verb (قال ضاحكا, قال في لقاء) are no subject.
"""

import re

from archive.detection.agent import Agent, Role
from archive.detection.arabic_names import begins_name
from archive.detection.reading import Reading
from archive.detection.said import Clause
from archive.detection.strangers import LANGUAGES, arabic_stranger
from archive.detection.unnamed_subjects import stranger_behind

_LETTER = "[\u0621-\u064a]"
_WORD = rf"{_LETTER}+"
_THAT = rf"[بك]?ان(?:ه|ها|هم|هما)?(?!{_LETTER})"
_SMALL_WORDS = """
    في من عن علي الي ما ماذا هل لا لم لن قد هنا هناك هكذا كذلك ايضا انذاك حينها وقتها يومها امس اليوم غدا مساء
    صباح ليل فجر ظهر يوم خلال عقب بعد قبل اثناء عند عندما حين لدي عبر حول بشان ضمن مع دون منذ حتي امام تجاه
    ازاء وسط بين تحت فوق قرب هو هي هم هذا هذه ذلك تلك الذي التي الذين كل كان كانت انما ثم اذ حيث نحن انا عنه
    عنها له لها لهم فيه فيها الشهر الاسبوع العام السنه العاهل السيده? معالي سعاده سمو جلاله فخامه دوله
    الدكتوره? الشيخه? الاستاذه? الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الان نفسه نفسها بدوره
    بدورها لاحقا حرفيا رسميا سابقا وزير
"""
_SMALL = rf"(?:{'|'.join(_SMALL_WORDS.split())}|رييس(?= ال))(?!{_LETTER})"
"""Words behind a verb of saying that are no subject of its own."""
_PREFIXED = (
    r"[وفبلك](?!عض|احث|اتب|يان|طل|ايع|رلمان|لد(?!ي)|كيل|الد|فد|ريق|لاح|نان|اجي|بير|جن|واء|نيس|اهن|طريرك|عثه|نك|لديه)"
)
"""A letter that makes a preposition or a conjunction of what begins a word, where it is no part of a known noun."""
_NOUN = rf"(?!{_SMALL})(?!{_PREFIXED})(?!{_THAT})(?:ال)?(?!{_LETTER}+ا(?!{_LETTER})){_LETTER}{{3,}}"
_REST = rf"(?:\s(?!{_THAT})(?!(?:علي|الي|عن|من) ان){_WORD}){{0,9}}?"
_SAYS = re.compile(
    r"[وف]?(?:[يت]?(?:قول|ضيف|وضح|وكد|ري|عتبر|علن|ذكر|فيد|رد|تساءل|علق|تابع|كتب|كشف|لاحظ|زعم)|قالت?|صرحت?|ذكرت?|اوضحت?"
    r"|اضافت?|تابعت?|اردفت?|زادت?|راي|رات|اعتبرت?|اعلنت?|اكدت?|كشفت?|بينت?|تساءلت?|كتبت?|افادت?|ردت?|علقت?|زعمت?|لاحظت?)(?:وا)?"
)
_TO_THAT = re.compile(r"[وف]?[يت]?(?:شدد|اشار|شير|لفت|نوه|خلص|ذهب|المح|لمح|نبه)ت?")
_EXPRESSES = re.compile(r"[وف]?[يت]?(?:اعرب|عرب|عبر)ت?")
_SAYS_ONLY = re.compile(r"[وف]?(?:[يت](?:قول|علق|تساءل|صرح)|قالت?|صرحت?|علقت?|تساءلت?)")
_SUBJECT = rf"(?P<noun>{_NOUN}{_REST})"
_TELLS_OF = re.compile(
    r"(?:وصف|وعد|دعا|طالب|حذر|تحدث|رفض|اتهم|انتقد|ادان|رحب|رجح|توقع|نفي|اعرب|عبر|تعهد|جدد|حث|ناشد)ت?"
)
_THAT_BEHIND = re.compile(rf"\s{_SUBJECT}(?=\s{_THAT}|\s?[:：])")
_OF_BEHIND = re.compile(rf"\s{_SUBJECT}(?=\sعن\s)")
_ASIDE_BEHIND = re.compile(rf"\s{_SUBJECT}(?=[،,]\s)")
_TO_THAT_BEHIND = re.compile(rf"\s{_SUBJECT}(?=\s(?:علي|الي)\s{_THAT}|\s?[:：])")
_FORMS = (
    (_SAYS, _THAT_BEHIND),
    (_TO_THAT, _TO_THAT_BEHIND),
    (_EXPRESSES, _OF_BEHIND),
    (_SAYS_ONLY, _ASIDE_BEHIND),
)
"""What stands behind the subject of each kind of verb."""
_CLOSES = re.compile(rf"\s(?!ال){_SUBJECT}(?=\s?[.،,؛:\n]|$)")
_OF_ALL = re.compile(rf".*(?<!{_LETTER})(?:علي|الي|عن|من|في|ل)$", re.DOTALL)
_LED = rf"(?P<noun>(?!{_SMALL})(?!{_PREFIXED}|يلي){_LETTER}{{3,}}(?:\s{_WORD}){{0,9}}?)\s(?:قد\s)?"
_LEADS = re.compile(rf"(?<!{_LETTER})[وف]?(?:لكن|غير ان|الا ان|سوي ان|بيد ان|علي ان|بينما|فيما)\s{_LED}$")
_OPENS = re.compile(rf"\s?(?=ال){_LED}")
"""A noun with which a sentence opens, or the clause behind "but", right ahead of the verb."""
_RELATIVE = re.compile(
    rf"(?<!{_LETTER})(?:الذي|التي|الذين|اللذان|كما|حيث|اذ|عندما|حين|لم|لن|ان|ما|كان|كانت)\s(?:قد\s)?$"
)
_BESIDE = re.compile(rf"\s(?:خلال|اثناء|عقب|بعد|قبل|عند|لدي|امس|اليوم|مساء|صباح)(?!{_LETTER}).*", re.DOTALL)
"""What goes with a subject and is no part of it: when and on what occasion."""
_DEFINITE = re.compile(r"ال\S+(?:\s\S+)?")
_MANY = re.compile(r"ال\S+(?:ون|ات)(?:\s.*)?|المعارضه.*")
_GOES_ON = re.compile(r"[وف]?[يت]?(?:اضاف|ضيف|تابع|اردف|زاد|ختم|استطرد)ت?")
_OF_THAT = re.compile(
    r"(?:.*\s)?(?:ضروره|اهميه|وجوب|امل|اعتقاد|ثقه|قناعه|يقين|رغبه|حرص|التزام|شرط|حقيقه|فكره|احتمال|خشيه|مخاوف|استحاله|امكان)ه?ا?",
    re.DOTALL,
)
"""A noun that "that" completes: the object of the verb, اكد ضروره ان."""
_REMINDS = re.compile(r"[وف]?[يت]?ذكرت?")
_NAME = tuple(re.compile(rf"\s(?P<name>(?P<given>{_LETTER}{{3,}})(?:\s{_WORD}){{{more}}})$") for more in (2, 1))
"""The name with which a subject may end: رييسه مدحت الزاهد."""
_COMMON = re.compile(r"(?:اوساط|مصادر|مقربون|سكان|اهالي|مساعدو) .*|(?:ال)?\S{2,}ات(?:\s.*)?|\S{2,}ه \S{2,}ه")
_KNOWN = frozenset({Role.PERSON, Role.OFFICE, Role.BARE})


def own_subject(reading: Reading, verb: re.Match[str], clause: Clause) -> Agent | None:
    """Return the name or the noun of none of the text's agents that is the subject of a verb before quoted words."""
    name = arabic_stranger(reading, verb, clause.quote.outer_start)
    if name and not _COMMON.fullmatch(reading.folded, name.start, name.end):
        return name
    return _noun(reading, verb, clause) or (Agent(name.start, name.end, Role.ANONYMOUS) if name else None)


def somebody_behind(reading: Reading, verb: re.Match[str], clause: Clause) -> Agent | None:
    """Return whom nobody knows that is the subject of a verb behind quoted words: «…»، علق احد الحاضرين."""
    if clause.language != "ar":
        return stranger_behind(reading, verb.end(), clause.stop) if clause.language in LANGUAGES else None
    found = _CLOSES.match(reading.folded, verb.end(), clause.stop) if _SAYS_ONLY.fullmatch(verb.group()) else None
    return Agent(*found.span("noun"), Role.ANONYMOUS) if found else None


def _noun(reading: Reading, verb: re.Match[str], clause: Clause) -> Agent | None:
    """Return the noun, or the name that closes it; none where it holds one of the people whom other rules find."""
    span = _behind(reading, verb, clause.quote.outer_start) or _ahead(reading, verb, clause.sentence.start)
    if span is None or any(a.role in _KNOWN and a.start < span[1] and a.end > span[0] for a in clause.agents):
        return None
    for form in _NAME:
        name = form.search(reading.folded, *span)
        if name and begins_name(name["given"]):
            return Agent(*name.span("name"), Role.PERSON, name=reading.printed(*name.span("name")))
    return Agent(*span, Role.ANONYMOUS)


def _behind(reading: Reading, verb: re.Match[str], stop: int) -> tuple[int, int] | None:
    says = _SAYS.fullmatch(verb.group())
    forms = [form for verbs, form in _FORMS if verbs.fullmatch(verb.group())]
    found = next(filter(None, (form.match(reading.folded, verb.end(), stop) for form in forms)), None)
    if found is None or (says and (_OF_ALL.fullmatch(found["noun"]) or _OF_THAT.fullmatch(found["noun"]))):
        return None
    noun = _BESIDE.sub("", found["noun"])
    taken_up = _DEFINITE.fullmatch(noun) and not _MANY.fullmatch(noun)
    goes_on = _GOES_ON.fullmatch(verb.group()) and noun.startswith("ال")
    reminds = _REMINDS.fullmatch(verb.group()) and reading.folded.startswith(" ب", found.end())
    start = found.start("noun")
    return None if taken_up or goes_on or reminds else (start, start + len(noun))


def _ahead(reading: Reading, verb: re.Match[str], start: int) -> tuple[int, int] | None:
    if not (_SAYS.fullmatch(verb.group()) or _TO_THAT.fullmatch(verb.group()) or _TELLS_OF.fullmatch(verb.group())):
        return None
    if verb.group()[0] in "وف" and not _TELLS_OF.fullmatch(verb.group()):
        return None
    if _RELATIVE.search(reading.folded, max(start, verb.start() - 14), verb.start()):
        return None
    found = _LEADS.search(reading.folded, start, verb.start()) or _OPENS.fullmatch(reading.folded, start, verb.start())
    return found.span("noun") if found else None

"""The subject of an Arabic verb of saying: behind it, or before it where كان, أن or أما leads."""

import re
from bisect import bisect_left
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.clauses import OBJECT, verb_pattern
from archive.detection.reading import Reading, Sentence
from archive.detection.running import Running
from archive.detection.verb_forms import continues

_THAT = re.compile(r"(?<![\u0621-\u064a])(?:ان|بان|انه|الي ان)(?![\u0621-\u064a])")
_OPENING = 40
_BEFORE = 90
_LEADS = re.compile(
    r"(?:^|[،.:؛\n]\s?|(?<![\u0621-\u064a])(?:[وف]?كان|[وف]?كانت|ان|وان|بان|فان|[وف]?لكن)\s)(?:السيد|السيده|الدكتور)?\s?$"
)
"""What stands before an Arabic subject that comes ahead of its verb."""
_COURTESIES = re.compile(
    r"(?:\s(?:السيده?|الدكتوره?|السفيره?|الشيخ|الامير|معالي|سعاده|سمو|فخامه|جلاله|صاحب|السمو))+\s?$"
)
_EACH = re.compile(r"\sكل(?:ا)? من\s")
_THANKED = re.compile(r"[وف]?(?:شكر|هنا|هني|ابلغ|اخبر|اطلع|حث|طمان|دعا)ت?")
_OBJECT_FORM = re.compile(r"[وف]?نظير(?:يه|يها|ته|ه|ها)")
_PROCLITIC = re.compile(r"[وف]?(?:لل|[بكل](?=نظير|ضيف|زميل|مضيف|محاور|الوزير|المس[وي]ول|الرييس))")
"""What makes an Arabic description an object within its own word: بضيفه, للوزير."""
_RULED = re.compile(r"\s?(?:[،.]|\s(?:الي|علي|عن|ان|بان|ب|ل))")
"""What follows the object of such a verb: what it asks of, or thanks for."""
_COMPLEMENT = re.compile(
    r"\s(?:الي|عن|علي|باسم)\s|.*\s(?:اتجاه|باتجاه|تجاه|حضور|بحضور|صحبه|بصحبه|رفقه|برفقه|معيه|بمعيه|جانب|حق|بحق|وجه) ?$"
)
"""What opens the complement of an Arabic verb: whoever follows is not its subject."""
_MEETING_HIM = re.compile(
    r"\s(?:لدي|خلال|عقب|بعد|قبل|اثناء|عند|مع)\s(?:لقاي|استقبال|زيارت|اجتماع|اتصال|مباحثات|محادثات|اجتماعات|مشاورات)(?:ه|ها)\s"
)
"""What sets whom the subject met behind its verb: اكد لدى استقباله الرئيس."""
_OWNED = re.compile(
    r"\s(?:اوساط|مصادر|مقربون|مساعدون?|مساعد|مستشار|محامي|نجل|شقيق|والد|زوج|انصار|حاشيه|محيط|متحدثه?|ناطقه?)(?:ه|و|ي)?\s"
)
"""Somebody of another one's, between a verb and the name of that one."""
_ADVISES = re.compile(r"\s(?:مستشار|مساعد)ه?\s")
"""The first office of a spokesperson who has two: مستشار رييس الوزراء المتحدث الرسمي X."""
_THEN = re.compile(
    r"(?:\s?،?\s?(?:بدور(?:ه|ها)|من (?:جهت|جانب|ناحيت)(?:ه|ها)|ايضا|نفس(?:ه|ها)|ذات(?:ه|ها))\s?،?)?\s?"
    r"(?:(?:كان|كانت|سبق ان)\s)?(?:قد\s)?"
)
"""What stands between a subject and the verb behind it."""
_BEGINS = re.compile(
    r"[\s«“\"]*(?:[وف]?(?:كان|كانت|لكن|بينما|فيما)\s)?(?:ال[\u0621-\u064a]+\s){0,3}"
    r"|.*(?<![\u0621-\u064a])(?:[وف]?كان|[وف]?كانت|ان|بان|فيما|بينما|لكن)\s(?:ال[\u0621-\u064a]+\s){0,3}",
    re.DOTALL,
)
"""What opens the clause that a subject leads."""
_AND = re.compile(r"[وف](?!صف|عد|جه|رد|اصل|ضح|دع|ند)")
_IN_IT = re.compile(r"\s(?:فيه|فيها)(?![\u0621-\u064a])")
_CLOSED = re.compile(r"[»”\"]\s?[،,]\s?$")
_WHO_ALONE = re.compile(r"(?<![\u0621-\u064a])(?:الذي|التي)(?![\u0621-\u064a])")
_RELATIVE_REACH = 16
_WHO = re.compile(r"[\s،]{1,3}و?(?:الذي|التي)\s(?:قد\s)?")
_WHOM = frozenset({Role.PERSON, Role.BARE, Role.OFFICE})
_ITS_OBJECT = re.compile(r"[وف]?(?:عد|وصف|اعتبر|سمي|اسما|عتبر)ت?(?:ه|ها)")
"""A verb whose object is whom "who" refers to: "the decision, which he called …"."""
_STANDS_IN = re.compile(r"و?(?:جاء|ورد)")
_AS_FOR = re.compile(r"[\s«“\"]*[وف]?اما\s")
_ACCUSED = re.compile(r"[وف]?(?:اتهم|انتقد|هاجم|هدد|توعد|طالب|دعا|حث|ناشد|حذر|شكر|حمل|ادان)")
"""Verbs in the masculine, whose next country is whom they speak to or of: a country is feminine."""
_NAME_AR = re.compile(
    r"\s(?P<word>(?!(?:وزير|رييس|سفير|نايب|مستشار|عضو|وكيل|مدير|امين|ملك|ولي|امير|شيخ|دوله|جلاله|سمو"
    r"|فخامه|معالي|سعاده|كاتب|مبعوث|موفد|ممثل|قايد)ه?(?![\u0621-\u064a]))(?:[\u0621-\u064a]{3,}|طه))(?![\u0621-\u064a])"
)
_THAT_BEFORE = re.compile(r"(?<![\u0621-\u064a])[وفب]?(?:ان|لكن|كلا)\s$")
_OBLIQUE = re.compile(r"[وف]?(?:ال)[\u0621-\u064a]+ين")


class ArabicSubjects:
    """Finds the subjects of Arabic verbs among the agents of a sentence."""

    def __init__(self, reading: Reading, running: Running) -> None:
        self._reading = reading
        self._running = running

    def of(self, anchor: re.Match[str], after: list[Agent], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Arabic sets the subject after the verb, or before it behind كان; none where an earlier verb lies between."""
        if continues(anchor):
            return None
        folded = self._reading.folded
        if first := (
            self._topic(anchor, before, sentence)
            or self._leading(anchor, before, sentence)
            or self._text(anchor, after, before)
            or self._called(anchor, after)
        ):
            return first
        for agent in after[:1]:
            gap = folded[anchor.end() : agent.start]
            accused = agent.role is Role.COUNTRY and _ACCUSED.fullmatch(anchor.group())
            if (agent.role is Role.COUNTRY and len(gap) > 2) or accused or _PROCLITIC.match(folded, agent.start):
                break
            bare = _COURTESIES.sub(" ", _EACH.sub(" ", gap))
            thanked = agent.counterpart and _THANKED.fullmatch(anchor.group())
            if thanked and _OBJECT_FORM.match(folded, agent.start) and _RULED.match(folded, agent.end):
                break  # وشكر نظيريه على: whoever speaks thanks them; دعا نظيره المجتمع الدولي: he calls on others
            met = _COMPLEMENT.match(gap) or _MEETING_HIM.search(gap)
            if _OWNED.match(gap) and not (agent.spokesperson and _ADVISES.match(gap)):
                break  # وقالت اوساط الرييس: those round him
            if len(bare) < 45 and not OBJECT.search(bare) and not _THAT.search(gap) and not met:
                return agent
        who = before and before[-1].role in _WHOM and _WHO.fullmatch(folded, before[-1].end, anchor.start())
        if who and not _ITS_OBJECT.fullmatch(folded, anchor.start(), _word_end(folded, anchor)):
            return before[-1]  # "… عطاف، الذي وصف"
        return self._ahead(anchor, before, sentence)

    def _ahead(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Return who leads a clause ahead of its verb, or whose second verb it is."""
        folded = self._reading.folded
        taken = self._last_taken(anchor, before, sentence)
        if taken >= 0 and anchor.group().startswith("و") and (main := self._main(taken, anchor, before, sentence)):
            return main
        ends = {a.end + 1 for a in before if a.role in {Role.PERSON, Role.OFFICE, Role.BARE}}
        able = (
            a
            for a in reversed(before)
            if a.end > taken
            and a.role is not Role.COUNTRY
            and not (a.counterpart and a.start in ends)  # شكر الوزير مضيفه: its object
            and not OBJECT.search(folded[max(0, a.start - 20) : a.start])
            and not _PROCLITIC.match(folded, a.start)
            and not (a.start and folded[a.start - 1] in "بلك")  # written together with "with", "to", "as"
            and (a.start - sentence.start < _OPENING or _LEADS.search(folded[max(0, a.start - 20) : a.start]))
        )
        return next(able, None)

    def _main(self, taken: int, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Return the subject of the main clause, to which و goes back from a relative: X الذي وعد فيه Y «…»، ويرى …."""
        folded = self._reading.folded
        closed = _CLOSED.search(folded, max(0, anchor.start() - 4), anchor.start())
        relative = [m.start() for m in _WHO_ALONE.finditer(folded, sentence.start, taken)]
        if not closed or not relative or taken - relative[-1] > _RELATIVE_REACH:
            return None
        people = [a for a in before if a.end <= relative[-1] and a.role in _WHOM]
        return next((a for a in people if not OBJECT.search(folded[max(0, a.start - 20) : a.start])), None)

    def _last_taken(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> int:
        """Return where the last verb before an Arabic one begins that has a subject behind it, -1 for none."""
        starts = sorted(a.start for a in before)
        verbs = list(self._reading.finditer(verb_pattern("ar"), sentence.start, anchor.start()))
        for verb in reversed(verbs):
            at = bisect_left(starts, verb.end())
            if at < len(starts) and starts[at] - verb.end() < _OPENING and not continues(verb):
                return verb.start()
        return -1

    def _text(self, anchor: re.Match[str], after: list[Agent], before: list[Agent]) -> Agent | None:
        """Return the text in which something stands: "it says in the statement", "a statement in which it said"."""
        issuers = [a for a in before if a.role is Role.INSTITUTION or (a.role is Role.TEXT and a.country)]
        if issuers and _IN_IT.match(self._reading.folded, _word_end(self._reading.folded, anchor)):
            return issuers[-1]
        stands = after and after[0].role is Role.TEXT and _STANDS_IN.fullmatch(anchor.group())
        return after[0] if stands else None

    def _called(self, anchor: re.Match[str], after: list[Agent]) -> Agent | None:
        """Return the one of the text's people by whose family name alone a verb is followed: تحدث براك الى."""
        name = _NAME_AR.match(self._reading.folded, anchor.end())
        if name is None or (after and after[0].start < name.end()):
            return None
        found = self._running.company.with_name(name["word"])
        titles = self._running.company.members[found.id or found.name].titles if found else ()
        if name["word"].startswith("ال") and not any(title.endswith(f" {name['word']}") for title in titles):
            return None  # الوزير: no family name
        return replace(found, start=name.start("word"), end=name.end(), named=True) if found else None

    def _topic(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Return whom اما sets ahead of the verb that ف opens: اما الوزير السوري، فاتهم …."""
        folded = self._reading.folded
        if not before or not _AS_FOR.match(folded, sentence.start) or before[0].start - sentence.start > _OPENING:
            return None
        told = before[0].role is not Role.COUNTRY or before[0].named
        beside = told and before[0].end == anchor.start() - 1
        opens = beside or re.search(r"[،,]\s$", folded[max(0, anchor.start() - 2) : anchor.start()])
        return before[0] if anchor.group().startswith("ف") and opens else None

    def _leading(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Return the one right ahead of the verb whom a clause opens with: كالاس بدورها وصفت, وكان ميرتس قد دعا."""
        folded, last = self._reading.folded, before[-1] if before else None
        body = last is not None and last.role is Role.COUNTRY and last.named  # a ministry, an army
        if last is None or not (body or last.role in _WHOM) or _AND.match(anchor.group()):
            return None
        if not _THEN.fullmatch(folded, last.end, anchor.start()) or _PROCLITIC.match(folded, last.start):
            return None
        return last if _BEGINS.fullmatch(folded, max(sentence.start, last.start - _BEFORE), last.start) else None


def _word_end(folded: str, anchor: re.Match[str]) -> int:
    """Return where the word ends that an Arabic verb is found in: its object may be part of it."""
    end = anchor.end()
    while end < len(folded) and "\u0621" <= folded[end] <= "\u064a":
        end += 1
    return end


def oblique(folded: str, agent: Agent) -> bool:
    """Tell whether an Arabic dual stands in the case of objects; behind "that" it is a subject all the same."""
    if not _OBLIQUE.fullmatch(folded, agent.start, agent.end):
        return False
    return not _THAT_BEFORE.search(folded, max(0, agent.start - 8), agent.start)

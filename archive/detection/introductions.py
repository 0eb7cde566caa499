"""People a text introduces by what they are: « la chercheuse X », "X, who heads …", رئيس مجلس النواب X.

Beside offices of state (office_titles.py) journalists introduce analysts, party heads, directors of agencies, members
of parliament: by a noun before the name or in apposition behind it, by a courtesy, by the body they lead. Where none
stands there, a known given name shows a person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from archive.detection.arabic_introductions import introduced_names
from archive.detection.arabic_names import ArabicName, arabic_names_in, subject_end
from archive.detection.clauses import verb_pattern
from archive.detection.latin_names import PrintedName, names_in
from archive.detection.lexicons.encounters import BOTH_MEET, HE_MEETS, MEETS, THEY_MEET
from archive.detection.lexicons.offices import CIVILITY
from archive.detection.lexicons.roles import LEADS, LED_BY, ROLE, ROLE_AR, ROLES
from archive.detection.matching import Entity, Hit
from archive.detection.office_titles import Title
from archive.detection.people import Form, Person
from archive.detection.positions import positions
from archive.detection.reading import Paragraph, Reading, Zone
from archive.detection.skeletons import known_sounds, lengthens_known_name, like_a_known_name
from archive.vocabulary.names import UPPER
from archive.vocabulary.terms import OfficeKind

_ADJECTIVE = (
    r"(?:[a-z'-]{2,}(?:al|ale|ales|el|elle|if|ive|eur|que|[oa]|or|ais|aise|ain|aine|ien|ne|ish|ese|an|i|es|and|e|ant|ente?)"
    r"|charge d'affaires)"
)
_OF = r"(?:de|du|des|d'|del|of|for|at|to|aux?|a|en|in|dans|chez|pour|para|chargee? d\S{1,4}|with|sur|on)\b ?"
_CIVIL = rf"(?:{CIVILITY}\s){{0,3}}"
_DIRECT = re.compile(rf"(?<![\w-])(?P<role>(?:{ROLE}|(?P<many>{ROLES}))(?: {_ADJECTIVE}){{0,2}}),? {_CIVIL}$")
_COMPLEMENT = re.compile(
    rf"(?<![\w-])(?P<role>(?:{ROLE}|(?P<many>{ROLES}))(?: {_ADJECTIVE}){{0,2}} {_OF}"
    rf"[^,;:.«»()\"“”\n]{{2,90}}), {_CIVIL}$"
)
_OF_RUN = re.compile(rf"(?<![\w-])(?P<role>{ROLE}) {_OF}(?:the |la |le |el )?$")
_COURTESY = re.compile(
    r"(?:^|[\s(«“\"])(?:m\.|mme\.?|mlle|mr\.?|mrs\.?|ms\.?|dr\.?|pr\.?|prof\.?|sr\.?|sra\.?|don|dona|sir|dame|maitre|col\.?"
    r"|gen\.?|lt\.?|rev\.?|mgr|monsieur|madame|senor|senora) $"
)
_LED = re.compile(rf"(?P<body>[a-z'-]+(?: [a-z'-]+){{0,3}}?),? (?:{LED_BY}) (?:(?:le|la|l'|el|the) ?)?{_CIVIL}$")
_DETERMINER = r"(?:(?:the|an?|its|their|his|her|le|la|l'|les|une?|son|sa|el|una?|su) ?)?"
_BEHIND = re.compile(
    rf"(?:,|\s\(|\s[-–—])\s?(?P<det>{_DETERMINER})(?:[\w'’&.-]+ ){{0,4}}?(?P<role>{ROLE}\b[^,.;:()«»“”\"\n–—]{{0,110}})"
)
_HEADS = re.compile(
    rf",?\s(?:and |et |y )?{LEADS}\S{{0,2}}\s(?:le |la |l'|the |el )?(?P<body>[^,.;:()«»“”\"\n]{{3,80}})"
)
_MET = re.compile(
    r"\b(?:avec|with|con|par|by|met|recibio a|ainsi que|as well as)\s$"
    r"|\b(?:gouvernement|gobierno|government|administration|cabinet|presidence|visite|visita|visit|propos)"
    r" (?:de |d'|of )$"
)
"""What stands before one whom somebody meets, or who governs."""
_MEETS, _HE_MEETS = re.compile(MEETS), re.compile(HE_MEETS)
_BOTH_MEET, _THEY_MEET = re.compile(BOTH_MEET), re.compile(THEY_MEET)
_HIS_LIKE = re.compile(
    r"[^.;:«»“”\"\n]{1,90}\b(?:(?:son|sa|his|her|su) (?:\S+ )?(?:homologue|collegue|hote|counterpart|colleague|guest"
    r"|host|homolog[oa]|colega|par|anfitrion|invitad[oa]))\b"
)
"""What stands behind one who has a counterpart, a guest or a host: a person, and a side."""
_WHO = re.compile(r", (?:who|qui|quien)\s")
_AND_BEFORE = re.compile(r"[a-z'’-]{2,} (?:and|et|y|e) $")
_LIKE = re.compile(
    rf"\b(?:homologues?|counterparts?|homolog[oa]s?|collegue|colleague|colega|friend|brother|ami|frere|amig[oa]|herman[oa]"
    rf"|chere?|guest|host|visitor|hote|invitee?|visiteu(?:r|se)|anfitriona?|invitad[oa]|huesped|visitante|predecesseur|predecessor|predecesor(?:a)?|successeur|successor|sucesor(?:a)?)"
    rf"(?: {_ADJECTIVE})?,? {_CIVIL}$"
)
"""Whoever is somebody's counterpart or friend is a person."""
_OF_HOUSE = re.compile(
    r", (?:of|from|at|with|de la|de l'|del|du|de) ?(?:the |la |le |l'|el )?[^,.;:«»“”\"\n]{0,50}?\b(?:institut[eo]?"
    r"|universit[ey]|universidad|cent(?:re|er|ro)|foundation|fondation|fundacion|think tank|school|ecole|escuela"
    r"|college|observator(?:y|io)|observatoire)\b[^,.;:«»“”\"\n]{0,50}(?=[,.])"
)
"""Where a scholar works, behind the name: "X, of the Institute for …"."""
_SCHOLAR = (
    "analyst researcher expert scholar professor analyste chercheur chercheuse experte analista investigador"
    " investigadora"
)
"""What such a one is called afterwards."""
_ACTS = re.compile(r",? (?:who|qui|que|quien|[a-zà-ÿ][a-zà-ÿ’']+) ")
_UP_TO_VERB = re.compile(r"(?:,[^,.]{2,90},)?\s(?:(?:has|had|a|ha|s'est|also|later|se)\s)*")
_AGED = re.compile(r", \d\d(?: ans| anos)?[,.]")
_CLOSED = re.compile(r"\s*(?:[,.;:)»”\"–—]|$|\s\()")
_DEFINITE = re.compile(r"(?:the|le|la|l'|el) ?$")
_AND = re.compile(r",? (?:and|et|y|e|ou|or|as well as|ainsi que|asi como) |, ")
_AR_ROLE = re.compile(rf"(?<![\u0621-\u064a])[وف]?[بكل]?(?P<role>(?:ال|لل)?(?:{ROLE_AR})(?![\u0621-\u064a]))")
_AR_BREAK = re.compile(
    r"[.؛:«»“”\"()\n]|(?<![\u0621-\u064a])(?:مع|ان|بان|انه|الذي|التي|قال|قد|عن|الي|بين|عقب|خلال|بعد|قبل|بحضور|كما|ثم)(?![\u0621-\u064a])"
)
_AR_CIVIL = re.compile(
    r"(?<![\u0621-\u064a])(?:د\.?|السيده?|الدكتوره?|الامير|سعاده|معالي|سمو|الشيخ|السفيره?|المهندس|الاستاذه?|العماد|اللواء|الفريق"
    r"|الوزيره?|الرييسه?|الملك|السلطان|النايبه?|نظير(?:ه|ته|ها)|زميل(?:ه|ي|تي)|[اأ]خي?ه)\s?/?\s?(?:[\u0621-\u064a]+[يه]\s)?$"
)
_AR_LED = re.compile(rf"(?P<body>[\u0621-\u064a]+(?: [\u0621-\u064a]+)?) {LED_BY} (?:\S+ )?$")
_AR_RELATED = re.compile(r"(?<![\u0621-\u064a])(?:مع|بين|بحضور|برفقه|قال|قالت|صرح|اكد|اوضح|راي|من)\s$")
_AR_MEETS = re.compile(
    r"(?:^|[\n.،:]\s?)[وف]?(?:التق[يت]|استقبل|زار|هاتف|اجتمع|بحث|ناقش|اجري|عقد|ودع)ت?\s(?=[\u0621-\u064a])",
    re.MULTILINE,
)
"""A verb of meeting that opens a sentence: its subject stands behind it, before whom it is about."""
_AR_PLACE = re.compile(
    r"(?<![\u0621-\u064a])[بل]?(?:ال)?(?:شارع|مطار|ميدان|جامعه|مسجد|ميناء|قاعه|مدينه|قصر|مستشفي|ملعب|جايزه|عين|بني)\s$"
)
_AR_BYLINE = re.compile(r"(?:كتب|كتبت|تصوير|بقلم|اعداد|حوار|تحرير|من)\s?[-:]?\s?$")
_AR_REST = re.compile(r"(?: [\u0621-\u064a]+){0,6}")
Role = tuple[str, tuple[int, int]]
"""The words of an introduction and where they stand."""
_NO_ROLE: Role = ("", (0, 0))
_CAPITAL_BEFORE = re.compile(rf"[{UPPER}][\w’'-]* $")
_SENT = frozenset({OfficeKind.AMBASSADOR, OfficeKind.SPOKESPERSON})
_FAR, _NEAR = 150, 70
_MOST, _MOST_WEIGHED = 80, 400
_WORDS_AR = 9


def introduced(reading: Reading, hits: list[Hit], titled: list[Person], titles: list[Title]) -> Iterator[Person]:
    """Yield the people of the body whom neither the authority file nor an office of state beside them tells."""
    known_sounds(reading.gazetteer)  # made with the first text, not with the first that has a new name
    taken = positions([*titled, *filter(_holds, hits)])
    countries = [hit for hit in hits if hit.entity is Entity.COUNTRY]
    places = positions(countries)
    peoples = {hit.end: hit.id for hit in countries}
    full = {reading.folded[p.start : p.end] for p in titled if p.form in {Form.NAME, Form.NEW}}
    held = {person.country for person in titled}
    vacant = any(title.country and title.country not in held and title.kind not in _SENT for title in titles)
    yield from islice(_everybody(reading, _Scene(taken, places, full, peoples, vacant)), _MOST)


def _nationality(folded: str, start: int, peoples: dict[int, str]) -> str:
    """Return the country that stands right before a name: « la Lettone X », "Cuba's X", الألماني X."""
    return peoples.get(start - 3, "") if folded[start - 3 : start] == "'s " else peoples.get(start - 1, "")


@dataclass(frozen=True)
class _Scene:
    """What a text tells of people before anybody is introduced."""

    taken: set[int]
    """Where names stand that are known."""
    places: set[int]
    """Where countries and peoples stand."""
    full: set[str]
    """The known full names, folded."""
    peoples: dict[int, str]
    """Countries by where they end."""
    vacant: bool
    """True where an office of a country stands whose holder nobody has named: he may be named further down."""


def _everybody(reading: Reading, scene: _Scene) -> Iterator[Person]:
    weighed = 0
    taken, places, full = scene.taken, scene.places, scene.full
    for paragraph in reading.in_zones(Zone.BODY):
        before: Person | None = None
        for name in names_in(reading.text, reading.folded, paragraph.start, paragraph.end, places, taken):
            weighed += 1
            if weighed > _MOST_WEIGHED:
                return
            span = range(name.start, name.end)
            own = reading.folded[name.start : name.end]
            known = any(words.startswith(own) or words.endswith(f" {own}") for words in full)
            if taken.isdisjoint(span) and places.isdisjoint(span) and not known:
                before = _latin(reading, paragraph, name, before, scene) or before
                if before and before.start == name.start:
                    yield before
        if reading.language_at(paragraph.start) == "ar":
            yield from _arabic(reading, paragraph, taken, places)


def _holds(hit: Hit) -> bool:
    return hit.entity in {Entity.SOURCE, Entity.OFFICE}


def _latin(
    reading: Reading, paragraph: Paragraph, name: PrintedName, before: Person | None, scene: _Scene
) -> Person | None:
    """Return the person of a name that something introduces, None where it may as well be a body or a place."""
    folded, text = reading.folded, reading.printed(name.start, name.end)
    role, told = _role_before(folded, paragraph.start, name) or _role_behind(reading, name) or _NO_ROLE
    country = _nationality(folded, name.start, scene.peoples)
    person = Person(name.start, name.end, "", Form.NEW, text, country, role=role, tail=bool(role), told=told)
    if not role and before and "+" in before.role and _AND.fullmatch(folded, before.end, name.start):
        return replace(person, role=before.role)
    if lengthens_known_name(reading.gazetteer, text) or (not role and like_a_known_name(reading.gazetteer, text)):
        return None
    head = folded[max(paragraph.start, name.start - 60) : name.start]
    if role or _COURTESY.search(head) or _LIKE.search(head) or _AGED.match(folded, name.end):
        return person
    opens = not head.strip() or head.endswith((". ", "» ", "” ", '" ', "! ", "? "))
    if _meets(folded, name) or (opens and (_HE_MEETS.match(folded, name.end) or _HIS_LIKE.match(folded, name.end))):
        return replace(person, met=True)
    if opens and _WHO.match(folded, name.end) and not text.isupper():
        return person
    if name.given and (person.country or (opens and _ACTS.match(reading.text, name.end))):
        return person
    again, says = _again(reading, name), speaks(reading, name)
    if name.given:
        return person if again or says or _MET.search(folded, max(0, name.start - 24), name.start) else None
    return person if says and (again or scene.vacant) and not text.split()[-1].isupper() else None


def _role_before(folded: str, start: int, name: PrintedName) -> Role | None:
    """Return the noun that stands before a name, "+" behind it where several names share it."""
    first = max(start, name.start - _FAR)
    head = folded[first : name.start]
    if led := _LED.search(head):
        return f"head of {led['body']}", (first + led.start(), name.start)
    if name.run < name.start and (office := _OF_RUN.search(folded, max(start, name.run - 40), name.run)):
        return folded[office.start("role") : name.start].strip(), (office.start("role"), name.start)
    found = _DIRECT.search(head)
    opening = found is None and (found := _COMPLEMENT.search(head)) is not None and first + found.start() == start
    if found and found.re is _COMPLEMENT and not opening and not _CLOSED.match(folded, name.end):
        found = None if not found["many"] else found
    if found is None:
        return None
    return found["role"] + ("+" if found["many"] else ""), (first + found.start(), name.start)


def _role_behind(reading: Reading, name: PrintedName) -> Role | None:
    """Return the noun in apposition behind a name."""
    folded = reading.folded
    if heads := _HEADS.match(folded, name.end):
        return f"head of {heads['body']}", heads.span()
    if house := _OF_HOUSE.match(folded, name.end):
        return f"{_SCHOLAR} {house.group()}", house.span()
    found = _BEHIND.match(folded, name.end)
    if found is None:
        return None
    if _DEFINITE.match(found["det"]):
        verb = verb_pattern(reading.language_at(name.start)).search(found["role"])
        if verb or not _CLOSED.match(folded, found.end()):
            return None  # "In New Delhi, the minister said"
    return found["role"].strip(), found.span()


def _meets(folded: str, name: PrintedName) -> bool:
    """Tell whether somebody meets the one named, or two meet of whom it is one: any name may stand there."""
    head = folded[max(0, name.start - _NEAR) : name.start]
    both = _THEY_MEET if _AND_BEFORE.search(head) else _BOTH_MEET
    return bool(_MEETS.search(head) or both.match(folded, name.end))


def is_courteous(reading: Reading, name: PrintedName) -> bool:
    """Tell whether a courtesy stands before a name, or a word for somebody's like: "his counterpart X"."""
    head = reading.folded[max(0, name.start - 60) : name.start]
    return bool(_COURTESY.search(head) or _LIKE.search(head))


def speaks(reading: Reading, name: PrintedName) -> bool:
    """Tell whether a name is the subject of a verb of saying right beside it."""
    verbs = verb_pattern(reading.language_at(name.start))
    behind = re.compile(r"(?:,[^,.]{2,90},)?\s(?:(?:has|had|a|ha|s'est|also|later|se)\s)*").match(
        reading.folded, name.end
    )
    before = reading.folded[max(0, name.start - 24) : name.start]
    return bool(behind and verbs.match(reading.folded, behind.end())) or any(
        m.end() == len(before) - 1 for m in verbs.finditer(before)
    )


def _again(reading: Reading, name: PrintedName) -> bool:
    """Tell whether the family name stands alone elsewhere: bodies are not called by their last word."""
    words = reading.text[name.start : name.end].split()
    family = re.escape(words[-1])
    found = re.finditer(rf"(?<![\w-]){family}(?![\w-])(?! [A-Z])", reading.text)
    return any(not _CAPITAL_BEFORE.search(reading.text, max(0, m.start() - 25), m.start()) for m in found)


def _arabic(reading: Reading, paragraph: Paragraph, taken: set[int], places: set[int]) -> Iterator[Person]:
    """Yield the people of an Arabic paragraph."""
    folded, names = reading.folded, reading.told_apart
    for verb in _AR_MEETS.finditer(folded, paragraph.start, paragraph.end):
        end = subject_end(names, verb.end(), taken)
        if end > verb.end() and taken.isdisjoint(range(verb.end(), end)):
            yield Person(verb.end(), end, "", Form.NEW, reading.printed(verb.end(), end), met=True)
            taken = taken | set(range(verb.end(), end))
    own: set[int] = set()
    for found in introduced_names(names, paragraph.start, paragraph.end, places, taken):
        text = reading.printed(found.start, found.end)
        own |= set(range(found.start, found.end))
        known = like_a_known_name(reading.gazetteer, text) or lengthens_known_name(reading.gazetteer, text)
        if not (known or _is_byline(folded, paragraph, found.start, found.end)):
            words = folded[found.role : found.start].strip()
            yield Person(found.start, found.end, "", Form.NEW, text, role=words, told=(found.role, found.start))
    for name in arabic_names_in(names, paragraph.start, paragraph.end):
        head = folded[max(paragraph.start, name.start - _FAR) : name.start]
        if (
            not (taken.isdisjoint(range(name.start, name.end)) and own.isdisjoint(range(name.start, name.end)))
            or _AR_PLACE.search(head)
            or _is_byline(folded, paragraph, name.start, name.end)
        ):
            continue
        role, span = _arabic_role(folded, head, name) or _NO_ROLE
        told = role or name.sure or _AR_CIVIL.search(head) or _AR_RELATED.search(head)
        text = reading.printed(name.start, name.end) if told else ""
        if told and not like_a_known_name(reading.gazetteer, text):
            yield Person(name.start, name.end, "", Form.NEW, text, role=role, tail=bool(role), told=span)


def _is_byline(folded: str, paragraph: Paragraph, start: int, end: int) -> bool:
    """Tell whether a name is that of who wrote the text: كتب فلان, or "بغداد - واع - فلان" alone on its line."""
    head = folded[max(paragraph.start, start - _FAR) : start].strip()
    if _AR_BYLINE.fullmatch(head):
        return True
    return head.endswith(("-", "–", "|", "/")) and not folded[end : paragraph.end].strip(" .:")


def _arabic_role(folded: str, head: str, name: ArabicName) -> Role | None:
    """Return the noun before an Arabic name, with the words between, or behind it."""
    first, end = name.start - len(head), name.end
    if led := _AR_LED.search(head):
        return f"رييس {led['body']}", (first + led.start(), name.start)
    roles = list(_AR_ROLE.finditer(head))
    for found in reversed(roles):
        between = head[found.end() :]
        if not _AR_BREAK.search(between) and len(between.split()) <= _WORDS_AR and "،" not in between.strip("، "):
            return head[found.start("role") :].strip("، "), (first + found.start("role"), name.start)
    behind = _AR_ROLE.match(folded, end + (2 if folded[end : end + 1] == "،" else 1))
    if behind is None:
        return None
    rest = _AR_REST.match(folded, behind.end(), behind.end() + _NEAR)
    last = rest.end() if rest else behind.end()
    return folded[behind.start("role") : last], (behind.start(), last)

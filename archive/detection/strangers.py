"""Subjects nobody knows: "Aid groups said", « ironise Jean Martin, éleveur », "lamentó la activista Rosa Luna".

A verb of English, French or Spanish that opens no sentence by itself has a subject of its own.
Where it is none of the people and bodies of the text, the words are that stranger's: by name
where the text gives one, else unnamed. They are never the words of whoever spoke before.
"""

import re

from archive.detection.agent import Agent, Role
from archive.detection.arabic_names import names_somebody, names_thing
from archive.detection.clauses import verb_pattern
from archive.detection.lexicons.given_names import GIVEN
from archive.detection.lexicons.names import NOT_A_PERSON
from archive.detection.lexicons.persons import SOMEBODY
from archive.detection.lexicons.roles import ROLE_AR
from archive.detection.reading import Reading
from archive.detection.verb_forms import continues
from archive.vocabulary.names import UPPER, fold

LANGUAGES = frozenset(["en", "fr", "es"])
_NAME = r"[" + UPPER + r"][\w’-]+(?:[ -](?:(?:de|del|la|ben|bin|al|el|van|von) )?[" + UPPER + r"][\w’-]+){1,3}"
_DETERMINER = r"(?:an?|the|one|une?|des|les?|la|l['’]|el|los|las|una|unos|unas)(?: |(?<=['’]))"
_INDEFINITE = r"(?:an|one|une?|des|una|unos|unas) (?:[A-Z][a-z]+ )?"
_ON_MEDIUM = r"(?:\s(?:en|sur|on|via) (?:X|Twitter|Facebook|Instagram|Telegram|LinkedIn))?"
_AFTER = re.compile(
    rf"{_ON_MEDIUM}\s(?:{_DETERMINER}?(?:[a-zà-ÿ'’-]+ ){{0,4}})?(?P<name>{_NAME})"
    rf"|\s(?P<noun>{_INDEFINITE}[a-zà-ÿ-]{{4,}})"
)
_FIRST_NAME = re.compile(
    rf"{_ON_MEDIUM}\s(?P<one>[{UPPER}][\w’-]+), "
    r"(?:(?P<age>\d{2}(?: ans| años|,))|(?P<who>qui|who|que) |(?P<craft>(?:[a-zà-ÿ-]+ ){0,3}[a-zà-ÿ-]{4,}))"
)
"""One called by a first name alone, and what he is: « soupire Moussa, chauffeur de taxi », "dice Carmen, que vende"."""
_CRAFT = re.compile(rf"(?:(?:une?|an?|un[ao]?|jeune|joven|[a-z]+(?:ing|ed)) ){{0,2}}{SOMEBODY}(?![\w-])")
_WORDS = """
    and but or so also then later still yet in on at by for with from of after before while when as asked speaking
    according earlier meanwhile however he she it they we i you who that this there here to
    et mais or puis aussi en dans sur par pour avec de du des depuis après avant quand lorsque comme selon interrogé
    ainsi il elle lui eux on ils elles nous je vous qui que ce cela ceci à au aux s’agissant
    y pero también además luego en sobre por para con de desde tras antes cuando como según preguntado preguntada así
    the le la les l’ el lo los las cet cette this these ese este esta a
    al él ella ellos que se no ni eso
"""
_NO_SUBJECT = frozenset(_WORDS.split())
"""Words that open no subject, or one spoken of before: a definite description is never a stranger."""
_BARE = re.compile(r"[,'’]")
_PRONOUN = re.compile(
    r"\b(?:he|she|it|they|we|i|who|il|elle|on|ils|elles|nous|je|qui|quien|que|ella|ellos)\b|-t?-?il\b"
)
_ENDS = re.compile(r",|\s(?:ha(?:ve|s|d|n|bia)?|a|ont|avait|is|are|was|were|est|sont)\s")
_GROUP = re.compile(
    r"Les [a-zà-ÿ-]{4,}s\b|(?:Los|Las) [a-zà-ÿ-]{4,}s\b|The [a-z-]{4,}s\b|(?:L['’]|The |La )(?:opposition|oposición)\b"
    r"|(?:La |Le |L['’]|El )(?!Quai|Maison|Palais|Minist|Président|Canciller|Secretar|Secrétair|Chef|Porte|Premi|Primer"
    r"|Roi|Rey|Pape|Papa|Emir|Émir|Sultan)[" + UPPER + r"][\w’-]+"
    r"|The [A-Z][\w’-]+(?: (?:[A-Z][\w’-]+|of|and|for|the))*(?=,|$| (?:has|had|have|also|later)\b)"
)
"""A definite group that is none of the people of a text: « Les conservateurs », "El Ejecutivo gibraltareño"."""
_TITLED = re.compile(rf"[\s«“\"]*(?:El|La|Le|L['’]|The) ?[a-zà-ÿ-]{{4,}}(?: [a-zà-ÿ]+){{0,2}},? (?P<name>{_NAME})")
"""One whom an office of no known kind presents: "El viceministro Carlos Fernández"."""
_CIVIL = re.compile(
    r"(?:M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Sr\.|Sra\.) (?P<name>[" + UPPER + r"][\w’-]+(?: [" + UPPER + r"][\w’-]+){0,2})"
    r" (?:(?:a|avait|has|had|ha|había|also|later|aussi|ensuite|également|lui|y) )*$"
)
"""One with a courtesy right before the verb, wherever the sentence has begun: « Sur son compte, M. Barot a écrit »."""
_APPOSED = re.compile(
    rf"[\s«“\"]*(?:The|Le|La|L['’]|El|Une?|An?|Un[ao]?) ?[a-zà-ÿ][^.;:«“\"]{{3,80}}, (?P<name>{_NAME}), "
    r"(?:(?:has|had|a|avait|ha|había|also|lui|se) )*$"
)
"""One whose name stands in apposition right before the verb: "The farmer who found the drone, Jan Wolski, said"."""
_ALONE = re.compile(
    r"(?:[,;:] (?P<one>[A-ZÀ-Þ][\w’-]+)"
    rf"|[a-zà-ÿ](?<! of)(?<! de)(?<! du)(?<! des)(?<! del)(?<! for)(?<! que)(?<! that) (?P<name>{_NAME}))"
    r" (?:(?:has|had|a|avait|ha|also|later|then) )?$"
)
"""A family name behind a comma, or a whole name, right before the verb."""
_SAYS_AR = re.compile(r"[وف]?(?:قال|قالت|صرح|صرحت|اوضح|اوضحت|اضاف|اضافت|اكد|اكدت|راي|رات|ذكر|ذكرت)")
_NAME_AR = re.compile(
    r"\s(?P<name>(?!ال)[\u0621-\u064a]{2,}[\u0622-\u0626\u0628-\u064a](?:\s(?!ان|انه|بان)(?:ال)?[\u0621-\u064a]{3,})?)"
    r"(?=\s(?:ان|انه|انها|بان)\s|\s?:)"
)
"""A word or two that no accusative ends: قال ضاحكا names nobody."""
_ENDS_AR = (
    r"(?=\s(?:ان|انه|انها|انهم|بان|بانه|بانها|عن|الي|من|علي|في|لدي|امام|خلال|ما|هذا|هذه|ب[\u0621-\u064a]{4,}|ل[\u0621-\u064a]{4,})"
    r"(?![\u0621-\u064a])|\s?[،:«“\"(])"
)
"""What stands behind the subject of a verb of saying."""
_TITLED_AR = re.compile(
    rf"\s(?:ال{ROLE_AR}|{ROLE_AR}(?=\sال))(?![\u0621-\u064a])(?:\sال[\u0621-\u064a]+){{0,4}}"
    r"\s(?P<name>(?![وفبل]|ال)[\u0621-\u064a]{3,12}(?:\s(?!ان)(?:ال|ابو |بن |عبد ال)?[\u0621-\u064a]{3,14}){1,2}?)"
    + _ENDS_AR
)
"""One whom a noun introduces that is of no known name: تري المحلله نومسا دلاميني ان."""
_FATHER_AR = re.compile(r"\s(?P<name>(?:ابو|ام)\s[\u0621-\u064a]{3,})(?=[\s،:])")
"""One called by the name of a child: وقال ابو مصطفي."""
_UNNAMED_AR = re.compile(
    r"\s(?P<noun>(?:سيده|امراه|رجل|شابه?|مواطنه?|نازحه?|لاجيه?|سايقه?|ممرضه?|طبيبه?|موظفه?|عامله?|مزارعه?|تاجره?|صياد|معلمه?"
    r"|شاهده?|طالبه?|بايعه?|نايبه?|خبيره?|محلله?|باحثه?|ناشطه?|عضوه?|سكان|اهالي|نواب|خبراء|تجار|عمال|شهود)(?:ون|ين|ان|ات)?"
    r"(?:\s(?!ال|ان)[\u0621-\u064a]{3,12})?)"
    rf"(?:{_ENDS_AR}|(?=\s(?:اخري?|اخرون|لم|طلبت?|فضلت?|رفضت?|وصلت?|[يت]عيش|[يت]عمل|[يت]قيم|كانت?|قرب|خارج|داخل)"
    r"(?![\u0621-\u064a])))"
)
"""One right behind the verb whom nothing names: وتقول سيده نازحه من, وتساءل نايب اخر."""
_NOT_NAMES_AR = """
    في علي عن من الي خلال عقب بعد قبل كذلك كما انذاك بدوره بدورها وهو وهي له لها لهم امام لدي عبر حول بشان ضمن مع بلهجه
    بوضوح صراحه اليوم امس مساء صباح ردا هذا
    احد احدي بعض عدد كثير احدهم احداهن سيادته معاليه سموه فخامته دولته جلالته سعادته نيافته غبطته قداسته فضيلته
    سماحته عطوفته حضرته معاليها سعادتها سيادتها سموها جلالتها فخامتها دولتها
"""
_NO_NAME_AR = frozenset(_NOT_NAMES_AR.split())
"""Words behind a verb of saying that are nobody's name."""
_LONGEST = 70
BODY_BEFORE = re.compile(
    r"\b(?:plataforma|plate-?forme|platform|organi[sz]a(?:tion|cion)|asociacion|association|ong|ngo|fundacion"
    r"|fondation|foundation|coalicion|coalition|colectivo|collectif|sindicato|syndicat|union|federacion|federation"
    r"|empresa|compania|entreprise|societe|company|firm|group(?:e|o)?|red|reseau|network|charity|alianza|alliance"
    r"|movimiento|mouvement|movement|of the|de la|del|des),? $"
)
"""What stands before the name of a body, or of a part of one: "La plataforma Mar Abierto"."""
_MANY = frozenset(["the", "les", "los", "las"])
_ADVERB = re.compile(
    r"asimismo|alli|aqui|ahi|ahora|hoy|ayer|entonces|tampoco|incluso|acto seguido|finalmente|despues|por ultimo|"
    r"aussitot|hier|ensuite|enfin|ailleurs|neanmoins|pourtant|toutefois|cependant|likewise|moreover|afterwards|"
    r"nevertheless|meanwhile|today|yesterday|tonight|again|thus|\w{3,}(?:mente|ement|amment|emment|lly)"
)
"""Words that open a sentence beside its verb and are nobody."""


def name_alone(reading: Reading, start: int, verb: int) -> Agent | None:
    """Return the name right before a verb that no one of the text's people is: "Asked about it, Cho said"."""
    name = _ALONE.search(reading.text, max(start, verb - _LONGEST), verb)
    if name is None or reading.in_quote(name.start()):
        return None
    return _stranger(reading, *name.span("one" if name["one"] else "name"), named=True)


def stranger_after(reading: Reading, start: int, stop: int) -> Agent | None:
    """Return the stranger named right behind a verb that follows quoted words."""
    match = _AFTER.match(reading.text, start, stop)
    if match is None:
        return _by_first_name(reading, start, stop)
    kind = "name" if match["name"] else "noun"
    return _stranger(reading, *match.span(kind), named=kind == "name")


def _by_first_name(reading: Reading, start: int, stop: int) -> Agent | None:
    """Return one called by a first name, whom age, trade or a relative clause shows to be a person: left unnamed."""
    match = _FIRST_NAME.match(reading.text, start, stop)
    if match is None:
        return None
    trade = match["craft"] and _CRAFT.match(fold(match["craft"]))
    given = match["who"] and fold(match["one"]) in GIVEN
    return Agent(*match.span("one"), Role.ANONYMOUS) if match["age"] or trade or given else None


def stranger_before(reading: Reading, start: int, verb: int) -> Agent | None:
    """Return the stranger with whom a sentence opens before its verb, None where it opens with anything else."""
    civil = _CIVIL.search(reading.text, start, verb)
    if civil and not reading.in_quote(civil.start()):
        return _stranger(reading, *civil.span("name"), named=True)
    titled = _TITLED.match(reading.text, start, verb) or _APPOSED.match(reading.text, start, verb)
    if titled and not reading.in_quote(titled.start("name")):
        return _stranger(reading, *titled.span("name"), named=True)
    if any(start <= quote.outer_start < verb for quote in reading.quotes):
        return None
    lead = reading.text[start:verb].strip()
    group = _GROUP.match(lead)
    opens = start + reading.text[start].isspace()
    left_out = lead.endswith(",") or verb_pattern("es").match(reading.folded, opens)  # "Reafirmó su apoyo y pidió"
    dropped = reading.language_at(start) == "es" and left_out
    first = next(iter(lead.split()), "")
    if dropped or not first[:1].isupper() or (not group and _BARE.split(first.lower())[0] in _NO_SUBJECT):
        return None
    end = _ENDS.search(reading.folded, start, verb)
    stop = end.start() if end else verb - 1
    if _PRONOUN.search(reading.folded, start, stop if group or reading.language_at(start) == "en" else verb):
        return None
    while start < stop and not reading.text[start].isalpha():
        start += 1
    if not 2 < stop - start < _LONGEST:
        return None
    if _ADVERB.fullmatch(reading.folded, start, stop):
        return None
    named = all(word[:1].isupper() for word in reading.text[start:stop].split())
    return _stranger(reading, start, stop, named=named)


def arabic_stranger(reading: Reading, verb: re.Match[str], stop: int) -> Agent | None:
    """Return who stands right behind an Arabic verb: a name (قال باراك ان), one a noun introduces, one unnamed."""
    if continues(verb):
        return None
    folded = reading.folded
    if father := _FATHER_AR.match(folded, verb.end(), stop):
        return _stranger(reading, *father.span("name"), named=True)
    titled = _TITLED_AR.match(folded, verb.end(), stop)
    if titled and names_somebody(titled["name"]):
        return _stranger(reading, *titled.span("name"), named=True)
    if unnamed := _UNNAMED_AR.match(folded, verb.end(), stop):
        return _stranger(reading, *unnamed.span("noun"), named=False)
    name = _NAME_AR.match(folded, verb.end(), stop) if _SAYS_AR.fullmatch(verb.group()) else None
    if name is None or name["name"].split()[0] in _NO_NAME_AR or names_thing(name["name"].split()[0]):
        return None
    return None if reading.in_quote(name.start()) else _stranger(reading, *name.span("name"), named=True)


def _stranger(reading: Reading, start: int, end: int, *, named: bool) -> Agent:
    if named and not _is_body(reading, start, end):
        return Agent(start, end, Role.PERSON, name=reading.printed(start, end))
    return Agent(start, end, Role.ANONYMOUS)


def _is_body(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a name is no person's: bodies nobody knows stay unnamed."""
    words = fold(reading.text[start:end]).split()
    if words[0] in _MANY or BODY_BEFORE.search(reading.folded, max(0, start - 24), start):
        return True
    return len(words) > 1 and words[-1] in NOT_A_PERSON and words[0] not in GIVEN

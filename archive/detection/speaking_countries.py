"""Countries that can speak: sides, capitals, peoples, and the one person an adjective of country means."""

import re

from archive.detection.agent import Agent, Role
from archive.detection.clauses import verb_pattern
from archive.detection.matching import Hit
from archive.detection.reading import Reading
from archive.vocabulary.names import UPPER
from archive.vocabulary.terms import NameKind

_AUXILIARIES = re.compile(r"\s(?:(?:a|ont|ha|han|has|have|had|put out a statement [a-z ]{0,20})\s)?")
_JOINING = re.compile(r"\s(?:et|and|y|e)\s(?:l'|la |le |the )?|\sو(?:ال)?")
_ARTICLE_BEFORE = re.compile(r"\b(?:el|la|le|the)\s$|\bl'$")
_AFTER_PREPOSITION = re.compile(
    r"(?:\ba|\bau|\baux|\ben|\bdu|\bde|\bde l'|\bde la|\bdes|\bd'|\bin|\bof|\bto|"
    r"\bfrom|\bwith|\bavec|\bles deux|\bfor|\bpour|\bby|\bet|\bthe two|\bcon|\bdel|\bpor|\bpar|\bsur|\babout|\bsobre"
    r"|\bentre|\bbetween|\bvers|\bhacia|\bagainst|\bcontra|\bcontre|"
    r"(?<![\u0621-\u064a])(?:في|من|الي|مع|عن|بين|حول|بشان|ضد|ب|ل))\s?(?:les |la |the |le |l')?$"
)
_FOR_OPENS = re.compile(
    r"(?:^|[.!?»”\"\n]\s*)(?:(?:mais|or|et|but|and|pero|y) )?(?:pour|for|para|selon|d'apres|according to|segun)\s$"
)
_FROM = re.compile(r"\b(?:desde|en) $")
_THEY_SAY = re.compile(
    r",? (?:replic|recuerd|asegur|insist|sostien|respond|dic|explic|admit|reconoc|senal|apunt|coment|niegan|celebr"
    r"|consider|cre|lament|advierten|aclar|matiz|subray|describ)[a-z]*n\b"
)
"""A plural without a subject behind the place where it is said: "Desde Argel replican"."""
_SIDE = re.compile(r"\b(?:cote|la partie|la parte|lado)\s$|الجانب (?:ال)?$")
"""What makes an adjective of country a side: « côté brésilien », "la partie française"."""
_ONE_SAYS = re.compile(r"-on (?:a|au|en|cote|de|du cote de)\s$")

_GOVERNMENT_BEFORE = re.compile(
    r"\b(?:gouvernement|gobierno|ejecutivo|executif)\s$|(?<![\u0621-\u064a])[وف]?(?:ال|لل)?حكومه\s(?:ال)?$"
)
_BODY_AR = re.compile(
    r"(?<![\u0621-\u064a])[وف]?(?:وزاره (?!(?:ال)?خارجيه|(?:ال)?شوون)(?:ال|لل)[\u0621-\u064a]+"
    r"(?: و(?:ال|لل)[\u0621-\u064a]+){0,3}"
    r"|(?:ال|لل)?(?:حكومه|جيش|برلمان|شرطه|سلطات|قوات المسلحه|هييه الاركان|قوات الجويه|بحريه|خفر السواحل"
    r"|مجلس الوزراء))\s(?:ال)?$"
)
"""What a state has that speaks for it, in Arabic, ahead of its adjective; its government also ahead of its name."""
_RULES_AR = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:حكومه|سلطات|رياسه جمهوريه|برلمان|جيش)\s(?:دوله |جمهوريه )?$")
_GOVERNMENT_AFTER = re.compile(r"\s(?:government|administration)\b(?!'s)")
_ARMS = (
    r"(?:ejercito|armee|army|military|armada|fuerza aerea|(?:armee|force) de l'air|air force|marina|marine nationale"
    r"|marine|navy|guardia costera|(?:les )?gardes?-cotes|coast ?guard|fuerzas armadas|forces armees|armed forces"
    r"|guardia nacional|garde nationale|estado mayor|etat-major|policia|police|gendarmerie|prefectura naval"
    r"|embajada|ambassade|embassy)"
)
"""What a state has that speaks for it: its forces, its embassies."""
_BODY_OF = re.compile(
    r"\b(?P<rules>gouvernement|gobierno|government|ejecutivo|executif)|\b(?:delegation|delegacion|mision|mission"
    r"|representation|representacion|equipe de negociateurs|equipo negociador|presidence|presidencia|presidency"
    rf"|parlement|parlamento|parliament|{_ARMS}|autorites|autoridades|authorities)"
)
_DELEGATION_BEFORE = re.compile(
    r"\b(?:delegation|delegacion|mision|mission|representation|representacion|autorites|autoridades"
    rf"|{_ARMS}|minister(?:e|io)(?: (?:de la |de l'|des |du |del |de )[a-z]+)?)\s$"
)
_DELEGATION_AFTER = re.compile(
    rf"\s(?:delegation|mission|negotiating team|authorities|side's delegation|{_ARMS})\b(?!'s)"
)
_ITS_REACH = 36
_OPENS_AR = re.compile(r"(?:^|[.!?؟،:»”\"\n]\s?|(?<![\u0621-\u064a])[وف]?(?:لكن|اما|ان|بان|كانت?|فيما|بينما)\s)$")
_ARTICLE_AR = re.compile(r"(?<![\u0621-\u064a])ال$")
_OF = re.compile(r" (?:de la |de l'|du |des |de |d'|del |of the |of )$")
_SET_OFF = re.compile(r"(?:, [^.;:\"\n]{2,110},)?")
_OPENING = re.compile(r"(?:^|[.!?;:»”\"\n]\s?)(?:el|la|le|l'|the)\s?$")
_ACTS = re.compile(r"\s[a-z]+(?:ed|old|oke|aid|ote|eplied)\b")
_APART = re.compile(r",\s(?:who|whose|an?|himself|herself|speaking|visiting|standing|sitting)\b[^.;:]{3,90},\s[a-z]")
"""What sets one apart whom English calls by his country: "The Jordanian, who has known him for years, greeted"."""
_BEHIND_COMMA = re.compile(r",\s(?:el|la)\s$")
_ACTS_ES = re.compile(r"\s(?:fue|era|ha|habia|se|no|le|lo|tambien|quiso|[a-z]{2,}o|[a-z]{2,}ia)\s")
_TAKES_FLOOR = re.compile(
    r"(?:^|[.!?»”\"\n;]\s?)(?:(?:le|les|se|luego|despues|entonces|acto seguido|a continuacion),? )*[a-z]{3,}"
    r"(?: la palabra| el turno)? $"
)
"""A clause that opens with its verb: whom it names next is its subject, "Le sigue el español."."""
_NAMED_NEXT = re.compile(r"\s[" + UPPER + r"]")
_CLOSES = re.compile(
    r"\s?(?:[.,;:)»”]|$|\n|(?:en|a|al|ante|tras|desde|con|de pie|entre|dans|lors|apres|devant|to|at|in|from|with|on|as"
    r"|before|after)\b)"
)
_BEHIND_WORDS = re.compile(r"[»”\"'’]\s?,?\s(?:(?:le|les|se|lo) )?[a-z]{3,} $")
"""Quoted words, and a verb: whom it is about says them, "quipped the Turk"."""
_GAPPED = re.compile(r",\s(?:de |d'|su |son |sa |un |une |una )?[«“\"]")


def speaking_countries(reading: Reading, countries: list[Hit]) -> list[Agent]:
    """Return sides, capitals, peoples; two joined by "and" are one agent."""
    found: list[Agent] = []
    for hit in countries:
        before = reading.folded[max(0, hit.start - 14) : hit.start]
        last = found[-1] if found else None
        if last and _joined(reading, last, hit):
            both = (last, Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id))
            found[-1] = Agent(last.start, hit.end, Role.COUNTRY, members=both)  # « Rabat et Londres »
        elif _ARTICLE_AR.search(before):
            found += _of_adjective(reading, hit, before) if hit.kind is NameKind.DEMONYM else ()
        elif before[-1:].isalpha():
            continue  # an Arabic proclitic: "of", "to", "and" that country
        elif hit.kind is NameKind.DEMONYM and not (before.endswith("la ") and _is_switzerland(reading, hit)):
            found += _of_demonym(reading, hit, before)
        elif body := _body_of(reading, hit):
            found.append(body)
        elif _opens(reading, hit, before) or not _AFTER_PREPOSITION.search(before):
            found.append(Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id))
    return found


def _is_switzerland(reading: Reading, hit: Hit) -> bool:
    """Tell whether a demonym is the country's name: « La Suisse » is no woman."""
    return reading.text[hit.start : hit.end] == "Suisse"


def _joined(reading: Reading, last: Agent, hit: Hit) -> bool:
    names = bool(last.id) and not last.named and hit.kind is not NameKind.DEMONYM
    return names and last.end <= hit.start and bool(_JOINING.fullmatch(reading.folded, last.end, hit.start))


def _opens(reading: Reading, hit: Hit, before: str) -> bool:
    """Tell whether a preposition before a country leaves it the one that speaks: « Pour Rabat, … »."""
    opens = bool(_FOR_OPENS.search(before)) and reading.folded[hit.end : hit.end + 1] in {",", "،"}
    said_there = bool(_FROM.search(before)) and bool(_THEY_SAY.match(reading.folded, hit.end))
    return (
        opens or said_there or bool(_ONE_SAYS.search(before)) or reading.folded.startswith((", on ", " on "), hit.end)
    )


def _of_adjective(reading: Reading, hit: Hit, before: str) -> list[Agent]:
    """Return the country whose body or side an Arabic adjective with its article names: الجيش الاردني."""
    if (body := _government(reading, hit)) and _leads(reading, body.start):
        return [body]
    side = _SIDE.search(before)
    return [Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id, named=True)] if side else []


def _leads(reading: Reading, start: int) -> bool:
    """Tell whether an Arabic subject may begin there: behind a verb of saying, or where a clause opens."""
    if _OPENS_AR.search(reading.folded, max(0, start - 10), start):
        return True
    verbs = verb_pattern("ar").finditer(reading.folded, max(0, start - 20), start)
    return any(verb.end() == start - 1 and not verb.group().endswith(("ه", "ها")) for verb in verbs)


def _of_demonym(reading: Reading, hit: Hit, before: str) -> list[Agent]:
    if government := _government(reading, hit):
        return [government]
    if _SIDE.search(before) or reading.folded.startswith(" side", hit.end):
        return [Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id, named=True)]
    if _is_person(reading, hit, before):
        return [Agent(hit.start, hit.end, Role.BARE, "", hit.id)]  # « Le Britannique n'a guère varié »
    if not _ARTICLE_BEFORE.search(before):
        return []
    if _is_speaker(reading, hit, before):
        return [Agent(hit.start, hit.end, Role.BARE, "", hit.id)]  # "admitió el británico"
    if not _says(reading, hit.end):
        return []
    several = reading.folded[hit.end - 1] == "s" and before.endswith("the ")
    if several:
        return [Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id, named=True)]  # "the Qataris said"
    return [Agent(hit.start, hit.end, Role.BARE, "", hit.id)]  # « el español calificó »


def _government(reading: Reading, hit: Hit) -> Agent | None:
    """Return the country whose government its adjective names: « le gouvernement soudanais »."""
    ahead = _GOVERNMENT_BEFORE.search(reading.folded, max(0, hit.start - 24), hit.start)
    ahead = ahead or _BODY_AR.search(reading.folded, max(0, hit.start - _ITS_REACH), hit.start)
    behind = _GOVERNMENT_AFTER.match(reading.folded, hit.end)
    if ahead is None and behind is None:
        ahead = _DELEGATION_BEFORE.search(reading.folded, max(0, hit.start - _ITS_REACH), hit.start)
        behind = _DELEGATION_AFTER.match(reading.folded, hit.end)
        said = _SET_OFF.match(reading.folded, behind.end() if behind else hit.end)
        ahead, behind = (ahead, behind) if said and _says(reading, said.end()) else (None, None)
    if ahead is None and behind is None:
        return None
    start, end = ahead.start() if ahead else hit.start, behind.end() if behind else hit.end
    return Agent(start, end, Role.COUNTRY, hit.id, hit.id, named=True)


def _body_of(reading: Reading, hit: Hit) -> Agent | None:
    """Return the country whose government, or whose delegation that says something, its name behind "of" tells."""
    if arabic := _RULES_AR.search(reading.folded, max(0, hit.start - 24), hit.start):
        return Agent(arabic.start(), hit.end, Role.COUNTRY, hit.id, hit.id, named=True)
    of = _OF.search(reading.folded, max(0, hit.start - 8), hit.start)
    body = (
        next(iter(_BODY_OF.finditer(reading.folded, max(0, of.start() - _ITS_REACH), of.start())), None) if of else None
    )
    if of is None or body is None or body.end() != of.start():
        return None
    behind = _SET_OFF.match(reading.folded, hit.end)
    if not body["rules"] and not (behind and _says(reading, behind.end())):
        return None
    return Agent(body.start(), hit.end, Role.COUNTRY, hit.id, hit.id, named=True)


def _is_speaker(reading: Reading, hit: Hit, before: str) -> bool:
    """Tell whether a verb of saying, or the opening of a clause, makes an adjective the person it describes."""
    language = reading.language_at(hit.start)
    article = hit.start - len(before) + _ARTICLE_BEFORE.search(before).start()  # type: ignore[union-attr]
    if language != "fr" and _BEHIND_WORDS.search(reading.folded, max(0, article - 30), article):
        return bool(_CLOSES.match(reading.folded, hit.end))
    if language not in {"fr", "es"} or _NAMED_NEXT.match(reading.text, hit.end):
        acts = _ACTS.match(reading.folded, hit.end) or _APART.match(reading.folded, hit.end)
        return language == "en" and bool(_OPENING.search(before) and acts)
    if language == "fr" and not reading.text[hit.start].isupper():
        return False
    verbs = verb_pattern(language).finditer(reading.folded, max(0, article - 40), article)
    takes_floor = language == "es" and _TAKES_FLOOR.search(reading.folded, max(0, article - 40), article)
    if takes_floor or any(verb.end() == article - 1 for verb in verbs):
        return bool(_CLOSES.match(reading.folded, hit.end))
    opens = _OPENING.search(before) and re.match(r",|\s[a-z]", reading.folded[hit.end : hit.end + 2])
    goes_on = language == "es" and _BEHIND_COMMA.search(before) and _ACTS_ES.match(reading.folded, hit.end)
    return bool(opens or goes_on or _GAPPED.match(reading.folded, hit.end))


def _is_person(reading: Reading, hit: Hit, before: str) -> bool:
    """Tell whether a French adjective of country is a noun: its capital says so, its singular that it is one person."""
    if reading.language_at(hit.start) != "fr" or not reading.text[hit.start].isupper():
        return False
    alone = not re.match(r"\s[a-z]+(?:ais|ain|ien|ique|ens)\b", reading.folded[hit.end : hit.end + 20])
    return (
        bool(re.search(r"(?:^|[.!?:;,»”\"\n]\s?)(?:le |la |l')$", before))
        and reading.folded[hit.end - 1] != "x"
        and alone
    )


def _says(reading: Reading, end: int) -> bool:
    """Tell whether a verb of saying follows: an adjective with its article is then a person, or a people."""
    pattern = verb_pattern(reading.language_at(end))
    gap = _AUXILIARIES.match(reading.folded, end)
    return bool(gap and pattern.match(reading.folded, gap.end()))

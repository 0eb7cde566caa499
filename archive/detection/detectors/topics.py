"""Topics of a text, by the terms the thesaurus gives for them.

A topic is a subject when its terms recur or stand in headline or opening, in passing when
they stand once further down. The relations of two countries are a subject, too, where a word for
relations stands beside both their names ("les liens maroco-espagnols"), and, with low confidence, of each
exchange between two countries; a city that somebody goes
to is a place and not the question that bears its name. Only a topic whose own terms occur is claimed: broader topics
follow from the hierarchy (SKOS broader) and are the archive's business.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from archive.detection.citizens_abroad import citizens_abroad
from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.figures_of_speech import is_borrowed
from archive.detection.matching import Entity, Hit
from archive.detection.reading import Reading, Zone
from archive.detection.terms_of_topics import Forms, terms_of
from archive.vocabulary.terms import Basis, ClaimField, Confidence, CountryRole, NameKind

VERSION = 12
FIELDS = (ClaimField.TOPIC,)
REQUIRES = (ClaimField.COUNTRY,)

_MOST_PASSAGES = 5
_BESIDE = 40
_ENDING = 6
"""Letters that a word may have more than the term it is a form of."""
_ACRONYM = 4
_NEAR = 160
_CENTRAL = 3
"""Times that a text names what it is surely about, in more than one word."""
_BILATERAL, _DEFENCE, _CONSULAR = "bilateral-partnership", "defence-security", "consular-nationals"
_RELATIONS = re.compile(
    r"\b(?:relations?|liens|amitie|ties|relationship|friendship|relaciones|relacion|lazos|vinculos|cooperation|"
    r"cooperacion|"
    r"partnership|partenariat|rapprochement|thaw|working group|groupe de travail|grupo de trabajo|"
    r"feuille de route|road ?map|hoja de ruta|(?:joint|mixed|binational) (?:commission|committee)|commission mixte)\b"
    r"|(?<![\u0621-\u064a])[وف]?[بل]?(?:ال|لل)?(?:علاقات|علاقه|تعاون|شراكه|صداقه)(?![\u0621-\u064a])"
)
_TWO_LANDS = re.compile(
    r"\b(?:(?:the|their|our) two (?:countries|nations|states|peoples|neighbou?rs)|both (?:countries|nations)|"
    r"(?:les |nos |leurs )?deux (?:pays|nations|etats|peuples|capitales|voisins)|"
    r"(?:los |nuestros )?dos (?:paises|naciones|pueblos|vecinos)|ambos (?:paises|pueblos))\b"
    r"|(?<![\u0621-\u064a])[لب]?(?<!حل )(?:ال|لل)(?:بلدين|دولتين|شعبين)(?![\u0621-\u064a])"
)
"""What is said of two countries together is said of their relations."""
_COMPOUND = re.compile(r" (?:[a-z]+ )?[a-z]{3,}o-[a-z]{4,}")
""""hispano-marroquíes", « maroco-espagnoles »."""
_TWO = re.compile(
    r"\b(?:(?:the|their|our) two (?:countries|nations|sides|states|peoples|neighbou?rs)|"
    r"both (?:countries|nations|sides)|"
    r"(?:les |nos |leurs )?deux (?:pays|parties|nations|etats|peuples|capitales|voisins)|"
    r"(?:los |nuestros )?dos (?:paises|naciones|pueblos|vecinos)|ambos (?:paises|pueblos))\b"
    r"|(?<![\u0621-\u064a])[لب]?(?:ال|لل)(?:بلدين|دولتين|شعبين|جانبين)(?![\u0621-\u064a])"
)
_MINISTRY = re.compile(r"\b(?:ministre|ministere|minister|ministry|ministr[ao]|ministerio)\b[^.;:()\"«]{0,60}$")
_FOREIGN = re.compile(
    r"[^.;:()\"«]{0,40}?\b(?:affaires etrangeres|relations exterieures|foreign affairs|asuntos exteriores|"
    r"relaciones exteriores)\b"
)
"""What stands between "minister" and "foreign affairs" names the ministry: « de l'Intégration africaine et … »."""
_NORMAL = re.compile(r"normali[sz]|تطبيع العلاقات")
_WITH_ISRAEL = frozenset({"abraham-accords", "normalisation"})
"""Topics that a bare "normalised their relations" means only where Israel is named."""
_ALONE = re.compile(
    r"(?<!international )(?<!foreign )(?<!public )(?<!labour )"
    r"\b(?:relations?(?! (?:internationales|exterieures|publiques|with the press))|ties(?! to)|relationship|friendship|"
    r"liens|amities?|relacion(?:es)?(?! (?:exteriores|internacionales|publicas))|lazos|vinculos|amistad|"
    r"partenaires?|partners?|socios?|aliados?)\b"
    r"|(?<![\u0621-\u064a])[وف]?[بل]?(?:ال|لل)?(?:علاقات|علاقه|علاقتنا|علاقاتنا|شراكه|"
    r"صداقه)(?![\u0621-\u064a])(?! (?:الدوليه|"
    r"الخارجيه|العامه))"
)
"""Words for relations that are those of the two sides in a text of their exchange."""
_GAZA = re.compile(r"gaza|غز[هي]|القطاع|hamas|حماس|rafah|رفح")
_NEEDS = {
    "gaza-reconstruction": _GAZA,
    "gaza-governance": _GAZA,
    "two-states": re.compile(r"palestin|israel|gaza|jerusal|فلسطين|اسرائيل|غز[هي]|القدس"),
    "western-sahara": re.compile(r"mar(?:oc|rue|roqu)|morocc|مغرب|sahara|صحرا|polisario|بوليساريو|rabat|رباط|minurso"),
    "iran-nuclear": re.compile(r"\biran|\btehe?ran|ايران|طهران|snapback|enrich|jcpoa|تخصيب"),
}
"""Topics whose words mean them only in a text that names the place: reconstruction, territorial integrity."""
_BODIES = frozenset(["multilateral-un", "oic", "minurso", "african-union", "arab-league"])
"""Bodies of states, which texts name without being about them."""
_SET_AHEAD = re.compile(
    r"\W*(?:s'agissant d[eu]s?|concernant|quant a|pour ce qui est d[eu]|as for|as regards|regarding|concerning|on|"
    r"turning to|en cuanto a|respecto a|sobre|en materia de|وبخصوص|بخصوص|وبشان|بشان|"
    r"وفيما يتعلق ب|فيما يتعلق ب|وحول|وعن)"
    r" ?(?:la |le |les |l'|the |el |los |las |al |ال)?(?:[a-z]+ )?"
)
"""What a sentence opens with is what it is about: « S'agissant de la pêche artisanale, … »."""
_PATROLS = re.compile(r"patroui|patrol|patrull|دوري")
_OF_MIGRANTS = frozenset({"migration-mobility", "irregular-migration"})
"""Patrols agreed where people leave for another shore are a matter of migration."""
_OFFICE = re.compile(r"\b(?:minist|secretar)|^(?:[وبلف]?(?:ال|لل)?)(?:وزير|وزراء|وزاره)")
_BUILT = frozenset(["energy-climate", "culture-education", "health", "health-food", "trade-investment"])
_ATTACKED = re.compile(
    r"\b(?:strikes?|struck|attack(?:s|ed)?|raids?|bomb(?:ed|ing|ardment)|shell(?:ed|ing)|frappes?|attaques?|bombarde\w*|"
    r"raids?|ataques?|bombarde\w+)\b|(?<![\u0621-\u064a])[وبل]?(?:ال)?(?:غار[هة]|غارات|قصف|ضربات|هجمات|استهداف)"
)
_WEAPONS = re.compile(
    r"drones?|dron(?:es)?|missiles?|misil(?:es)?|(?:ال)?صواريخ(?: (?:ال)?باليستيه)?|(?:ال)?طائر(?:ات|ه).*"
)
"""What an attack is made with: no matter of cooperation where it is only told of."""
_SAHEL = re.compile(r"(?:ال)?ساحل(?:ي|يه)?$")
_AFRICAN = frozenset({"ML", "NE", "BF", "TD", "MR", "NG", "SN", "CI", "GH", "BJ", "TG", "GN"})
"""The coast is the Sahel only in a text that names a country of it or near it."""
_WEAK = re.compile(
    r"securit(?:e|y)|seguridad|[وفبكل]*(?:ال|لل)?امن(?:ي|يه)?|the region|regional(?:e|es)?|regionaux|"
    r"[وفبكل]*(?:ال|لل)?منطقه|[وفبكل]*(?:ال|لل)?اقليمي(?:ه)?|peace|stabilite|estabilidad|"
    r"[وفبكل]*(?:ال|لل)?استقرار|arm(?:y|ee|es|as)|militar(?:es)?|weapons?|troops|[وفبكل]*(?:ال|لل)?(?:جيش|سلاح)"
)
"""General words, which alone make no subject unless the talk's own sentence has them."""
_TALKED = re.compile(
    r"\b(?:discuss\w*|review\w*|talk(?:s|ed)?|spoke|raised|address(?:es|ed)|focus(?:es|ed)|cover(?:s|ed)|dealt|"
    r"agreed|touched on|agenda|stress\w*|pledge[ds]?|evoqu\w*|abord\w*|passe en revue|porte sur|port(?:ait|ant) sur|"
    r"echang\w*|s'est entretenu\w*|menu|convenu\w*|insiste\w*|ordre du jour|trat(?:o|aron|ado|ar)|repas(?:o|aron|ar)|"
    r"conversaron|analizaron|examinaron|intercambi\w*|acordaron|hablaron|hablo|coincidieron|orden del dia)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:ت|ي|ا)?(?:تناول|بحث|استعرض|ناقش|تطرق|تبادل|اتفق|شدد|تباحث)(?:ت|ا|وا|ان)?(?![\u0621-\u064a])"
)
"""Words that say what was talked of."""
_ARABIC_MINISTRY = re.compile(
    r"(?<![\u0621-\u064a])[ول]?(?:ال)?(?:وزير|وزيره|وزاره|كاتب الدوله)(?: [\u0621-\u064a]+){0,3}? (?:ال)?خارجيه"
    r"(?: (?:و|ال|ب)[\u0621-\u064a]+){0,6} و(?:ال)?$"
    r"|(?<![\u0621-\u064a])[ولب]?(?:وزارتي|وزيري|وزيرا|وزارتا) (?:[\u0621-\u064a]+ و?)?(?:ال)?$"
)
_RUSSIAN = re.compile(r"rus|mosc|kreml|(?:ال)?روس|موسكو|الكرملين")
"""The names of one side: they tell of the war only where the other side is named, too."""
_CITIES = re.compile(r"jerusalem|jerusalen|al[- ]qods|al[- ]quds|(?:ال)?قدس")
_GOING = re.compile(
    r"\b(?:a|vers|de|depuis|par|in|to|from|en|desde|visite[a-z]*|visit[a-z]*|y compris|via)\s$"
    r"|(?<![\u0621-\u064a])(?:في|الي|من|عبر|زياره|يزور|زار|ستزور|سيزور|مدينه|بمدينه|و|ال|ب|ل)\s?$"
)


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield one fact for each topic, subjects first."""
    by_topic: dict[str, list[Hit]] = {}
    found_hits = [*_own_terms(context), *_relations(context), *_citizens(context, found)]
    for hit in sorted(found_hits, key=lambda hit: hit.start):
        zone = context.reading.paragraph_at(hit.start).zone
        if zone in {Zone.BODY, Zone.TITLE, Zone.SUBTITLE} and not _is_no_subject(context, hit):
            by_topic.setdefault(hit.id, []).append(hit)
    for topic, place in _NEEDS.items():
        if topic in by_topic and not place.search(context.reading.folded):
            del by_topic[topic]
    if not _OF_MIGRANTS.isdisjoint(by_topic) and _only_patrols(context, by_topic.get(_DEFENCE, [])):
        by_topic.pop(_DEFENCE, None)
    by_topic = {topic: hits for topic, hits in by_topic.items() if not _in_passing(context, topic, hits)}
    facts = [_fact(context, topic, hits) for topic, hits in by_topic.items()]
    yield from sorted(facts, key=lambda fact: not fact.value["main"])
    if _BILATERAL not in by_topic:
        yield from _of_the_exchange(context, found)


def _of_the_exchange(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the relations of the two countries whose representatives met or spoke, though no word names relations."""
    told = context.frame.cue.sentence if context.frame else None
    if told is None or _BILATERAL not in {topic.id for topic in context.gazetteer.topics}:
        return
    countries = [fact.value for fact in found if fact.field is ClaimField.COUNTRY and fact.group == 0]
    if sum(value["role"] == CountryRole.PARTY for value in countries) < len(("one", "other")):
        return
    passages = (context.reading.evidence(told.start, told.end),)
    value = {"topic": _BILATERAL, "main": False}
    reason = "representatives of two countries dealt with each other"
    yield Fact(ClaimField.TOPIC, value, Confidence.LOW, Basis.COMPUTED, passages, reason=reason)


def _own_terms(context: Context) -> list[Hit]:
    """Return the terms found, a broader topic's not where the same words are a narrower topic's."""
    hits = context.hits_of(Entity.TOPIC)
    broader = {topic.id: topic.broader for topic in context.gazetteer.topics}
    narrower = {(hit.start, hit.end, broader.get(hit.id, "")) for hit in hits}
    return [hit for hit in hits if (hit.start, hit.end, hit.id) not in narrower]


def _is_idiom(context: Context, hit: Hit) -> bool:
    """Tell whether a term is a figure of speech, part of a name of something else, a venue or somebody's name."""
    if is_borrowed(context.reading.folded, hit.start, hit.end, hit.id):
        return True
    word = context.reading.folded[hit.start : hit.end]
    if _SAHEL.fullmatch(word) and _AFRICAN.isdisjoint(context.countries_named):
        return True
    return _is_surname(context, hit)


def _written_so(context: Context, hit: Hit) -> bool:
    """Tell whether one word of Latin letters is a term in its paragraph's language, with a capital where it is a name.

    « déportés » is not Spanish sport, and "irán" is no country where the verb is meant.
    """
    reading = context.reading
    word = reading.folded[hit.start : hit.end]
    if not word.isascii() or not word.isalpha():
        return True
    forms = terms_of(context.gazetteer).get(hit.id, {})
    keys = [word[:n] for n in range(len(word), max(0, len(word) - _ENDING) - 1, -1) if word[:n] in forms]
    return not keys or any(_written_as(reading, hit, key, forms[key]) for key in keys)


def _written_as(reading: Reading, hit: Hit, key: str, forms: Forms) -> bool:
    """Tell whether a word is written as the forms of one key are, in one of their languages."""
    if len(key) < _ACRONYM and all(text.isupper() for text, *_ in forms):
        return reading.text[hit.start : hit.end].isupper()  # AI, « IA »: « j'ai » is a verb
    language = reading.language_at(hit.start)
    if all(kind is NameKind.CUE and text[0].isupper() for text, _, kind in forms):
        return reading.text[hit.start].isupper()
    return not language or language in {of for _, of, _ in forms} or reading.text[hit.start].isupper()


def _is_surname(context: Context, hit: Hit) -> bool:
    """Tell whether the word round a term is part of the name of somebody in the text: النفطي is no oil."""
    folded = context.reading.folded
    end = hit.end
    while end < len(folded) and folded[end].isalpha():
        end += 1
    word = folded[hit.start : end]
    return word in context.words_of_names


def _is_no_subject(context: Context, hit: Hit) -> bool:
    """Tell whether a term stands in a ministry's name, names a stop, or lacks the country that gives it its sense."""
    folded = context.reading.folded
    if context.in_ministry_name(hit.start) or _is_stop(context, hit) or _is_idiom(context, hit):
        return True
    if not _written_so(context, hit):
        return True
    if _ARABIC_MINISTRY.search(folded, max(0, hit.start - 90), hit.start):
        return True
    if _FOREIGN.match(folded, hit.end) and _MINISTRY.search(folded[max(0, hit.start - 90) : hit.start]):
        return True
    if hit.id == "ukraine-russia" and _RUSSIAN.match(folded, hit.start):
        return "UA" not in context.countries_named
    if hit.id not in _WITH_ISRAEL or not _NORMAL.match(folded, hit.start):
        return False
    return "IL" not in context.countries_named


def _in_passing(context: Context, topic: str, hits: list[Hit]) -> bool:
    """Tell whether a topic is only touched: one word of it, outside headline and opening, that need not mean it.

    Bodies of states are named in many texts that are not about them; an office is named for its
    holder; a power station that is hit, or a school, is a matter of the war.
    """
    reading = context.reading
    words = {reading.folded[hit.start : hit.end] for hit in hits}
    lead = {paragraph.number for paragraph in reading.lead}
    if any(reading.paragraph_at(hit.start).number in lead for hit in hits):
        return False
    if all(_WEAK.fullmatch(word) for word in words) and not any(_talked_of(context, hit) for hit in hits):
        return True
    if len(words) > 1:
        return False
    sentence = reading.sentence_at(hits[0].start)
    if sentence and _SET_AHEAD.fullmatch(reading.folded, sentence.start, hits[0].start):
        return False
    if topic in _BODIES or _OFFICE.search(next(iter(words))):
        return True
    built = topic in _BUILT or _WEAPONS.fullmatch(next(iter(words))) is not None
    hit_upon = sentence and reading.search(_ATTACKED, sentence.start, sentence.end)
    return len(hits) == 1 and built and hit_upon is not None


def _only_patrols(context: Context, hits: list[Hit]) -> bool:
    return all(_PATROLS.search(context.reading.folded, hit.start, hit.end) for hit in hits)


def _talked_of(context: Context, hit: Hit) -> bool:
    """Tell whether a term stands in a sentence of the text's own that says what was talked of."""
    sentence = context.reading.sentence_at(hit.start)
    if sentence is None or context.reading.in_quote(hit.start):
        return False
    return context.reading.search(_TALKED, sentence.start, sentence.end) is not None


def _relations(context: Context) -> Iterator[Hit]:
    """Yield words for relations that stand beside the names of two countries, or beside "the two"."""
    if _BILATERAL not in {topic.id for topic in context.gazetteer.topics}:
        return
    countries = context.hits_of(Entity.COUNTRY)
    starts = [hit.start for hit in countries]
    for match in context.reading.finditer(_RELATIONS):
        sentence = context.reading.sentence_at(match.start())
        reach = (sentence.start, sentence.end) if sentence else match.span()
        reach = max(reach[0], match.start() - _NEAR), min(reach[1], match.end() + _NEAR)
        first, last = bisect_left(starts, reach[0]), bisect_left(starts, reach[1])
        named = {hit.id for hit in countries[first:last]}
        beside = context.reading.folded[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]
        if len(named) >= 2 or _TWO.search(beside) or _COMPOUND.match(context.reading.folded, match.end()):
            yield Hit(*match.span(), Entity.TOPIC, _BILATERAL, NameKind.CUE)
    if context.frame is not None:
        for match in context.reading.finditer(_ALONE):
            yield Hit(*match.span(), Entity.TOPIC, _BILATERAL, NameKind.CUE)
    for match in context.reading.finditer(_TWO_LANDS):
        yield Hit(*match.span(), Entity.TOPIC, _BILATERAL, NameKind.CUE)


def _citizens(context: Context, found: Sequence[Fact]) -> Iterator[Hit]:
    """Yield words for citizens of a side whom another state holds, or who are attacked there."""
    if _CONSULAR not in {topic.id for topic in context.gazetteer.topics}:
        return
    countries = [fact.value for fact in found if fact.field is ClaimField.COUNTRY and fact.group == 0]
    parties = {str(value["country"]) for value in countries if value["role"] == CountryRole.PARTY}
    for start, end in citizens_abroad(context, parties):
        yield Hit(start, end, Entity.TOPIC, _CONSULAR, NameKind.CUE)


def _is_stop(context: Context, hit: Hit) -> bool:
    """Tell whether a city's name is a stop of the exchange told in its sentence: "a visit to Jerusalem"."""
    reading = context.reading
    sentence = reading.sentence_at(hit.start)
    if sentence is None or not _CITIES.fullmatch(reading.folded, hit.start, hit.end):
        return False
    if not _GOING.search(reading.folded, max(sentence.start, hit.start - 30), hit.start):
        return False
    first = bisect_left(context.cues, sentence.start, key=lambda cue: cue.start)
    return first < len(context.cues) and context.cues[first].start < sentence.end


def _fact(context: Context, topic: str, hits: list[Hit]) -> Fact:
    reading = context.reading
    lead = {paragraph.number for paragraph in reading.lead}
    opening = [hit for hit in hits if reading.paragraph_at(hit.start).number in lead]
    main = len(hits) >= 2 or bool(opening)
    words = {reading.folded[hit.start : hit.end] for hit in hits}
    central = len(hits) >= _CENTRAL and opening and len(words) > 1
    confidence = Confidence.HIGH if central else Confidence.MEDIUM
    passages = tuple(reading.evidence(hit.start, hit.end) for hit in hits[:_MOST_PASSAGES])
    value = {"topic": topic, "main": main}
    reason = f"{len(hits)} of its terms" if len(hits) > 1 else "one of its terms"
    return Fact(ClaimField.TOPIC, value, confidence, Basis.STATED, passages, reason=reason)

"""Words that a topic's terms share with another matter: figures of speech, venues, addresses, names of other things.

"Traded barbs", "in defence of", « le Palais de la Culture », "the exclusive economic zone", "Munich Security
Conference": none of them is a matter of trade, defence or culture.
"""

import re

_IDIOMS = re.compile(
    r"(?:(?<!\w)(?:spectator|blood) $)|(?:(?<!\w)(?:from|in) the $)|"
    r"(?:(?<!\w)(?:health|social|food|energy|water|job|legal|road|aviation|atomic) $)|"
    r"(?:(?:موفور|دوام|وافر|تمام) (?:ال)?$)|"
    r"(?:(?<![\u0621-\u064a])(?:اساس له من|اساس لها من|لا|مدي|عن|من) (?:ال)?$)"
)
_IDIOM_WORDS = {"sport": "sport", "health": "صحه", "defence-security": "securit", "energy-climate": "energy"}
"""Words that an idiom borrows: a spectator sport, "without any truth"."""
_FIGURE_BEHIND = re.compile(
    r" (?:gesture|geste|gesto|pause|reasons|raisons|razones)\b| de la (?:detresse|misere|mort)|"
    r" en situation irreguliere| (?:ouest-africains|subsahariens)|(?<=hostage) to\b"
    r"|(?:(?<=energie)|(?<=energia)) atomi[qc]|(?<=طاقه) (?:ال)?ذريه"
    r"|(?:(?<=securite)|(?<=seguridad)) (?:social|routi|juridi|sanita|hydri|hidri|aerien|aerea|vial|alimenta|energeti)"
    r"|(?:(?<=securite)|(?<=security)|(?<=seguridad)) (?:of|d[eu]s?(?: la| los)?) (?:the )?"
    r"(?:navigation|navegacion|personnel|staff|worker|journalist|travailleur|humanit|trabajador|periodist|shipping|"
    r"supply|suppl|approvisionn|suministro)"
    r"|(?:(?<=refugies)|(?<=refugiados)|(?<=refugees)) "
    r"(?:palestin|(?:en|in|a|dans) (?:la|the|l)[ '](?:ambass|embass|embaj))"
    r"|(?<=لاجيين) (?:ال)?فلسطيني"
    r"|(?<=تهريب) (?:ال)?(?:مخدر|سلاح|اسلحه|وقود|محروقات|ذهب|اثار|اموال|سلع|سجاير|كبتاغون)"
    r"|(?:(?<=treve)|(?<=tregua)|(?<=هدنه)) (?:commercial|douani|tarif|arancel|(?:ال)?(?:تجاري|جمركي))"
)
"""Behind these a word for aid, trade or nationals is a figure of speech or another matter's."""
_FIGURE = re.compile(
    r"\b(?:en|in) defen[sc][ae] (?:d[eu]|of)|\b(?:prendre|pris|prend|prenant) la defense|"
    r"\b(?:sin|no (?:hubo|hay|dio|dan?|dar)|sans|ni) (?:tregua|treve)\b|"
    r"(?<![\u0621-\u064a])[وف]?(?:دفاعا|دفاعه|دفاعها) عن"
)
"""Somebody is defended, or nothing lets up: no matter of defence, no truce."""
_OTHER_TRADE = re.compile(
    r"(?:\b(?:non|no|hors)[- ]|(?<![\u0621-\u064a])غير (?:ال)?)(?:oil|petrol|hydrocarb|hidrocarb|نفط)"
    r"|\b(?:trade|tariff) truce"
)
"""Trade in all but oil is no matter of energy, a truce of tariffs none of war."""
_ADDRESS = re.compile(
    r"\b(?:avenue|rue|boulevard|bd|place|street|road|calle|avenida|plaza|palais|palacio) (?:de la |des |de |du |d'|"
    r"of )?"
    r"(?:la )?$|(?<![\u0621-\u064a])(?:شارع|ميدان|ساحه|نهج) (?:ال)?$"
)
_VENUE = re.compile(r"(?<!\w)(?:a l'|at the|at|a la|en la|in the)\s?$")
_UNIVERSITY = re.compile(r"universit|universidad")
"""Where a speech was given is no subject of it."""
_OTHER_NAMES = {
    "syria": re.compile(r"شرعي"),  # legitimacy has the letters of the name الشرع
    "hostages-detainees": re.compile(r"(?<![\u0621-\u064a])[وبل]?(?:ال)?اسريه|(?:عنف|تماسك) (?:ال)?اسري"),
    "trade-investment": re.compile(
        r"\bexclusive economic zones?\b|\bzones? economiques? exclusives?\b|\bzonas? economicas? exclusivas?\b|"
        r"(?:ال)?منطقه (?:ال)?اقتصاديه (?:ال)?خالصه|"
        r"\btrad(?:e|es|ed|ing) (?:barbs|blows|accusations|insults|fire|threats|blame|words|jabs|notes|strikes)\b|"
        r"\bcommerces (?:tenus|pilles|saccages|incendies|fermes|vandalises)\b"
    ),
    "western-sahara": re.compile(r"\btrans-?(?:saharan|saharien|sahariano)|العابر(?:ه)? للصحراء"),
    "defence-security": re.compile(
        r"\b(?:munich|manama|halifax|global|international) security (?:conference|forum)\b|\bsecurity conference\b|"
        r"\bconference (?:\w+ )?(?:de munich )?sur la securite\b|"
        r"\bconferencia (?:\w+ )?(?:de|sobre) (?:la )?seguridad\b|"
        r"موتمر (?:\S+ )?(?:لل|ال)امن\b|"
        r"\b(?:military solution|solution militaire|solucion militar)\b|(?<![\u0621-\u064a])(?:ال|لل)?حل (?:ال)?عسكري|"
        r"\b(?:etre|est|sera|sont|seront|soient|vivre|vivent|plus) en securite\b"
    ),
    "security-council": re.compile(
        r"\bnational security council\b|\bconsejo de seguridad nacional\b|"
        r"\bconseil (?:national de securite|de securite national)\b|مجلس (?:ال)?امن (?:ال)?(?:وطني|قومي)"
    ),
    "culture-education": re.compile(
        r"\b(?:palais|maison|palacio(?: nacional)?|casa) (?:de la |de |nacional de la )cultur[ae]\b|"
        r"(?<![\u0621-\u064a])[بل]?(?:قصر|دار|بيت) (?:ال)?ثقافه"
    ),
    "fisheries-agriculture": re.compile(
        r"\b(?:barrio|pueblo|aldea|puerto) pesquer[oa]\b|\b(?:quartier|village|port) de (?:peche(?:urs)?)\b|"
        r"\bfishing (?:village|town|quarter|harbou?r)\b|(?<![\u0621-\u064a])(?:ال)?(?:قريه|بلده|ميناء) (?:ال)?صيد"
    ),
    "consular-nationals": re.compile(
        r"\b(?:foreign|migration) (?:affairs )?and diaspora affairs\b|"
        r"\b(?:affairs|e?migration|immigration|cooperation|relations),? (?:and|&) (?:the )?(?:egyptian |lebanese )?"
        r"(?:expatriates?|emigrants|diaspora)\b|"
        r"\b(?:etrangeres|exterieures|e?migration|africaine)(?:,? [^.;]{0,30})? et (?:aux? |des? (?:la |l')?)"
        r"(?:[a-z]+ )?(?:expatries|emigres|diaspora|\w+ (?:de l'|a l')etranger)|"
        r"\b(?:exteriores|migracion|inmigracion)(?: y|,) (?:de )?(?:los |la )?"
        r"(?:expatriados|emigrantes|emigrados|diaspora)|"
        r"(?<![\u0621-\u064a])(?:ال)?(?:خارجيه|هجره)(?: و(?:ال)?[\u0621-\u064a]+){0,3} و(?:شوون )?(?:ال)?"
        r"(?:مغتربين|جاليه|مصريين (?:في|ب)(?:ال)? ?خارج|تونسيين ب(?:ال)?خارج)"
    ),
    "climate-change": re.compile(r"موسم (?:ال)?جفاف"),
    "history-memory": re.compile(
        r"\b(?:depuis|since|desde|apres|after)(?: (?:la fin|the end|el fin|el final) (?:de|of))?(?: la| the)? "
        r"(?:(?:seconde|deuxieme|premiere) guerre|(?:second|first) world war|world war|(?:segunda|primera) guerra)|"
        r"(?:منذ|بعد)(?: نهايه| انتهاء)? (?:ال)?حرب (?:ال)?عالميه"
    ),
}
"""Names and phrases round a term that make it another matter's, by the topic whose term it is."""
_ROUND = 40


def is_borrowed(folded: str, start: int, end: int, topic: str) -> bool:
    """Tell whether a topic's term at `start` to `end` of folded text stands for something else there."""
    before, word = folded[max(0, start - 40) : start], folded[start:end]
    if _FIGURE_BEHIND.match(folded, end) or _ADDRESS.search(before) or _OTHER_TRADE.search(before[-8:] + word):
        return True
    if any(figure.end() > start for figure in _FIGURE.finditer(folded, max(0, start - 20), end + 4)):
        return True
    if _IDIOM_WORDS.get(topic, "-") in word and _IDIOMS.search(before):
        return True
    if _UNIVERSITY.match(word) and _VENUE.search(before):
        return True
    other = _OTHER_NAMES.get(topic)
    names = other.finditer(folded, max(0, start - _ROUND), end + _ROUND) if other else ()
    return any(name.start() < end and start < name.end() for name in names)

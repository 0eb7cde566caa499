"""What stands between quotation marks and is nobody's words: names of outlets, works, plans, bodies and places.

Latin script shows a name by its capitals, or by one capital behind an article or a word that names; Arabic by the
word before the marks (معبر «رفح») or the one inside them that a proper name completes (خطة ماتي). Compare scare quotes:
a few words of a sentence in which nobody speaks are the writer's own.
"""

import re

from archive.detection.context import Context
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading
from archive.detection.said import Speaker

_NAMING = re.compile(
    r"\b(?:intitulee?s?|baptisee?s?|(?<!est )(?<!etait )(?<!a )(?<!ont )dite?s?|surnommee?|nommee?|theme(?: de)?|titre|"
    r"titled|dubbed|entitled|named|so-called|known as|theme"
    r"|titulad[oa]|denominad[oa]|llamad[oa]|operation|operacion|mouvement|journal|formato?|formule dite|"
    r"quotidien|exposition|film|livre|ouvrage|exhibition|agence|chaine|newspaper|site|portail|slogan)\s?$"
    r"|(?<!ان ال)(?:بعنوان|تحت شعار|المسمي|المسماه|ما يسمي|صحيفه|جريده|قناه|موقع|وكاله|عمليه|تنظيم|حركه|حزب|جماعه"
    r"|مبادره|مشروع|منتدي|برنامج|كتاب|مجله|تطبيق|مناوره|مناورات|معبر|سفينه|ممر|محور|مطار|ميناء|سد|حقل|مخيم|سجن|قاعده|منفذ"
    r"|كتيبه|كتايب|لواء|سرايا|قوات|صيغه|جايزه|مهرجان|فندق|قصر|طريق|خطه|ميثاق|اتفاقيه|اعلان"
    r"|اسطول|منصه|هاشتاغ|وسم|شعار|سلاح|بعثه|مرسوم|متحدث باسم|الناطق باسم|المتحدث باسم)\s?$"
    r"|(?<![\u0621-\u064a])[وفبلك]?(?:اذاعه|راديو|تلفزيون|شبكه|صفحه|حساب|نشره|ناقله|فرقاطه|مدمره|غواصه|بارجه|طايره|مسيره|صاروخ"
    r"|منظومه|مروحيه|جمعيه|موسسه|رابطه|ايتلاف|تحالف|كتله|لايحه|تيار|منظمه|شركه|قوه|معاهده|فيلم"
    r"|مسلسل|اغنيه|روايه|مسرحيه|معرض|مسابقه|شارع|حي|بلده|قريه|جزيره|مستشفي|جامعه|مسجد|قاعه|ملعب"
    r"|نادي|مقهي|مطعم|اعصار|عاصفه|فيروس|متحور|لقب|مصطلح|وسام|مفاعل|محطه|مصنع)\s?$"
    r"|(?:المعروفه?|[يت]عرف) (?:اختصارا )?بـ?\s?$"
    r"|\b(?:projet|plan|traite|accord|format|affaire|loi|groupe|processus|axe|zone) dite?s? d(?:u|es|e la|e l')\s?$"
)
_NAMED_AT_LENGTH = re.compile(
    r"(?<![\u0621-\u064a])[وبلف]?(?:مشروع|عمليه|حمله|برنامج|مبادره|مناورات|وكاله)"
    r"(?: (?:ال|لل)[\u0621-\u064a]+){1,3}\s?$"
)
"""What a name of one or two words closes: مشروع الربط الكهربائي «إلماد»."""
_NOBODYS = re.compile(
    r"(?:حفظه|حفظها|حفظهما|رعاه|رعاها|نصره|ايده|رحمه|رحمها) الله(?: و\S+)?"
    r"|الخارجيه|الرياسه|الدفاع|الداخليه|الكرملين|البنتاغون|الاليزيه|البيت الابيض"
)
"""A wish for one who is named, or the house that Arabic papers set in marks: «الخارجية»."""
_SAYS_ONESELF = re.compile(
    r"\b(?:s'est|se sont|s'etait|se|s'etre)\b[^.;]{0,26}\bdit(?:e|s|es)?\s?$"
    r"|\b(?:a|ont|avait|avaient|aura|aurait)\s[^.;]{0,20}\bdit\s?$"
)
_GOVERNED = re.compile(
    r"\b(?:the|its|his|her|their|this|of|under|de|du|des|d'|la|le|les|l'|un|une|au|aux|cet?|cette|el|los|las|del|al|una"
    r"|plan|projet|programme|program|programa|proyecto|initiative|iniciativa|pacte|pact|pacto|forum|foro|sommet|summit"
    r"|cumbre|declaration|declaracion|accord|agreement|acuerdo|doctrine|doctrina|policy|strategy|strategie|estrategia"
    r"|corridor|corredor|exercice|exercise|ejercicio|mission|mision|label|cadre|campaign|campagne|campana)\s?$"
)
"""What makes a capital behind it a name's, not a sentence's."""
_HEAD_AR = re.compile(
    r"(?:(?P<she>خطه|مبادره|اتفاقيه|رويه|عمليه|قمه|وثيقه|خارطه|خريطه|مجموعه|اليه|صيغه|مذكره|معاهده)"
    r"|منتدي|موتمر|اعلان|اتفاق|ميثاق|مشروع|برنامج|طريق|صندوق|تحالف|محور|ممر|مسار|بروتوكول|نداء|حوار)\s(?P<tail>\S.*)"
)
_TOLD_TO = re.compile(
    r"(?<![\u0621-\u064a])(?:(?:سوال|اسيله|حديث|تصريح|تصريحات|حوار|مقابله|بيان|نسخه|تحدث|قال|قالت|يقول|تقول|قايلا|قايله|القول|صرح|ورد|خاص|اوضح"
    r"|اكد|كشف"
    r"|ذكر|افاد|هويته|اسمه|ادلي|خص|مراسل|مراسله)[^.؛\n]{0,40}?\s)(?:ل|لـ|الي |مع |به )ـ?\s?$"
    r"|(?<![\u0621-\u064a])[وف]?(?:قالت?|[يت]قول|[يت]?اضافت?|[يت]ضيف|تابعت?|[يت]تابع|اوضحت?|[يت]وضح|صرحت?)"
    r"\s[^.؛\n]{0,40}?(?<=\s)لـ?ـ?\s?$"
    r"|(?<![\u0621-\u064a])[وف]?(?:بحسب|حسب|وفق|نقلا عن|علمت|افادت|ذكرت|نشرت|اوردت|نقلت)\s$"
)
_AFTER_OUTLET = re.compile(
    r"\s?(?:[،,.:]|\s(?:ان|انه|انها|انهم|عن|حول|في|علي|من|بان|قال|خلال|عقب|امس|اليوم)(?![\u0621-\u064a])|$)"
)
_ABBREVIATION = re.compile(r"\s?\((?:[A-Z]{2,7}|[\u0621-\u064a]{2,6})\)")
_SAYING = (
    r"(?:selon|suivant|pour reprendre) (?:la formule|l'expression) (?:consacree|d'usage|convenue|habituelle|en vogue)"
    r"|comme (?:on dit|dit l'adage|le veut l'usage)|as (?:the saying goes|they say|the phrase has it)"
    r"|como (?:suele decirse|se suele decir|se dice|reza el dicho|dice el refran)|(?:كما يقال|كما يقول المثل)"
)
"""What shows that words are everybody's."""
_SAYING_BEFORE, _SAYING_AFTER = re.compile(rf"(?:{_SAYING})[,،]?\s$"), re.compile(rf"[,،]?\s(?:{_SAYING})")
_NETWORK = re.compile(r"(?:تويتر|اكس|فيسبوك|twitter|facebook|x)")
_SMALL = "for of and the on in to de du des d’ et la les pour del y para en a au aux à sur los las el con"
_SMALL_WORDS = frozenset(_SMALL.split())
"""Words written small in the names of works and programmes."""
_PRONOUN = re.compile(r"\b(?:he|she|they|il|elle|ils|elles|ella|ellos|ellas)\b|-t-(?:il|elle)")
_ON = re.compile(r"\bon ")
_COLON = re.compile(r":\s?$")
_CLAUSE = 45
_LONGEST = 12
_PARTED = re.compile(r"[,;:.!?]")
_WORD = re.compile(r"[^\W_][\w'’+-]*")


def is_set_name(context: Context, quote: Quote) -> bool:
    """Tell whether marks hold nothing, or the name of an outlet, a person, a work, a plan, a place."""
    reading = context.reading
    text = reading.text[quote.start : quote.end]
    words = _WORD.findall(text)
    if not quote.closed or not any(char.isalpha() for char in text):
        return True
    if len(words) <= 3 and (context.is_name(quote.start, quote.end) or _is_outlet(reading, quote)):
        return True
    if len(words) <= 2 and _NETWORK.fullmatch(reading.folded, quote.start, quote.end):
        return True
    if _NOBODYS.fullmatch(reading.folded, quote.start, quote.end):
        return True
    before = reading.folded[max(0, quote.outer_start - 60) : quote.outer_start]
    if _SAYING_BEFORE.search(before) or _SAYING_AFTER.match(reading.folded, quote.outer_end):
        return True
    if len(words) <= 2 and _NAMED_AT_LENGTH.search(before):
        return True
    before = before[-30:]
    if len(words) <= 8 and _NAMING.search(before) and not _SAYS_ONESELF.search(before):
        return True
    return _is_capitalised(words, text, before) or _completes_name(reading.folded[quote.start : quote.end])


def is_scare_quote(reading: Reading, quote: Quote, speaker: Speaker) -> bool:
    """Tell whether a few small words stand in a sentence that gives them to nobody: the writer's own marks."""
    text = reading.text[quote.start : quote.end]
    sentence = reading.sentence_at(quote.start)
    if sentence is None or _PRONOUN.search(
        reading.folded, max(sentence.start, quote.outer_start - _CLAUSE), quote.outer_start
    ):
        return False
    if reading.language_at(quote.start) == "fr" and _ON.search(reading.folded, sentence.start, quote.outer_start):
        return False  # « A Paris, on invoque « des contraintes d'agenda » »
    return speaker.cue is None and not speaker.explicit and text[0].islower() and len(_WORD.findall(text)) <= 3


def _is_capitalised(words: list[str], text: str, before: str) -> bool:
    """Tell whether each word that is not small has a capital, or the first has one that no sentence gives it."""
    telling = [words[0], *(word for word in words[1:-1] if word not in _SMALL_WORDS), words[-1]]
    if all(word[0].isupper() for word in telling) and not words[0].isupper():
        return len(words) <= _LONGEST and not _PARTED.search(text) and not _COLON.search(before)
    lasting = len(words) > 1 and words[0][0].isupper() and text[-1] not in ".!?…"
    return lasting and len(words) <= 8 and _GOVERNED.search(before) is not None


def _completes_name(folded: str) -> bool:
    """Tell whether an Arabic noun for a plan, a body or a place is completed by a proper name: خطة ماتي."""
    head = _HEAD_AR.fullmatch(folded)
    if head is None or folded.count(" ") > 4:
        return False
    following = head["tail"].split()
    if head["she"]:
        return not any(word.endswith("ه") or word.startswith("ال") for word in following)
    return not following[0].startswith("ال") and any(word.startswith("ال") for word in following[1:])


def _is_outlet(reading: Reading, quote: Quote) -> bool:
    """Tell whether Arabic marks hold whom somebody told, or a name that an abbreviation in brackets explains."""
    before = reading.folded[max(0, quote.outer_start - 60) : quote.outer_start]
    told = _TOLD_TO.search(before) and _AFTER_OUTLET.match(reading.folded, quote.outer_end)
    explained = _ABBREVIATION.match(reading.text, quote.outer_end)
    alone = len(_WORD.findall(reading.text[quote.start : quote.end])) == 1
    again = alone and reading.text[quote.start : quote.end] in reading.bracketed
    return bool(told or explained or again)

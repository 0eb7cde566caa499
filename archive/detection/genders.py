"""Whether a person is a woman or a man, as far as a text's own words or a given name show it.

Used only to tell whom "she", "la ministre" or وأضافت stand for; nothing of it is kept.
"""

import re
from typing import Literal

from archive.detection.lexicons.given_names import WOMEN
from archive.vocabulary.names import MARK, fold

Gender = Literal["f", "m", ""]

_PERSON_AR = (
    r"(?:نايب|مندوب|ممثل|مفوض|باحث|محلل|خبير|ناشط|زعيم|مدير|مستشار|استاذ|محامي|قاضي|طبيب|مراسل|وكيل|مساعد|منسق|موفد"
    r"|صحافي|صحفي|كاتب)"
)
_FEMININE = re.compile(
    r"\b(?:mme|mlle|madame|mrs|ms|sra|la (?:ministre|cheffe|secretaire|presidente|porte-parole|haute)|ministra|"
    r"cheffe|jefa|secretaria|presidente de|presidenta|premiere ministre|directrice|ambassadrice|embajadora|"
    r"spokeswoman|queen|reine|reina|princess|lady|francaise catherine|nommee|elue"
    r"|visiteuse|hotesse|anfitriona|la (?:invitada|visitante|huesped))\b"
    r"|(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:وزيره|متحدثه|ناطقه|مس[وي]وله|رييسه|سفيره|السيده|امينه|مبعوثه|كاتبه)"
    rf"(?![\u0621-\u064a])|(?<![\u0621-\u064a])[وفبك]?(?:(?:ال|لل){_PERSON_AR}ه"
    rf"|(?:{_PERSON_AR}|نظير|ضيف|زميل|مضيف|رييس|وزير|متحدث|ناطق|سفير)ت(?:ه|ها|هم|هما|نا))(?![\u0621-\u064a])"
)
_MASCULINE = re.compile(
    r"\b(?:m\.|mr\b|monsieur|le (?:ministre|chef|secretaire|president|roi|porte-parole|haut)|ministro|chef de|jefe|"
    r"secretario|spokesman|king|prince|roi|rey|lord|sir|president(?! [ea])|sr\.)"
    r"|(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:وزير|متحدث|ناطق|رييس|سفير|السيد|امين|مبعوث|كاتب"
    r"|ملك)(?![\u0621-\u064a])"
)
_MORE_WOMEN = """
    laila naledi rym sanae sarra sigrid sushma victoria yassine-fall
    ارانشا اليزابيث انا انالينا اورسولا تامي جوليا حنان ساره سلمي صوفي فاطمه فيكتوريا كاترين كاثرين كايا كريستينا لورا
    ليز ليلي ماريا مني مورغان مونيكا ميلاني ناديه نجلاء هيلاري
"""
"""Names of women that are as often something else, and tell nobody, but in a name show a woman."""
_WOMEN = WOMEN | frozenset(_MORE_WOMEN.split())


def gender_of_words(mention: str) -> Gender:
    """Return what a folded mention with its title and civility shows, "" when nothing does."""
    if _FEMININE.search(mention):
        return "f"
    return "m" if _MASCULINE.search(mention) else ""


def gender_of_name(name: str) -> Gender:
    """Return "f" for the common given names of women, else ""."""
    first = next(iter(fold(name).replace(MARK, "").split()), "")
    return "f" if first in _WOMEN else ""

"""What the form of a verb of saying shows of its subject: whether it goes on, its gender, its number."""

import re

from archive.detection.genders import Gender
from archive.detection.lexicons.arabic_verbs import ARABIC_CONTINUES, PLAIN_VERBS

_ARABIC_FEMININE = re.compile(
    r"(?![وف]?(?:ي|(?:لفت|اثبت|التفت|نعت|صمت|سكت|بت)$))[وف]?(?:ت(?:قول|ضيف|وضح|شير|وكد|شدد|ذكر|فيد|ورد|شيد|عرب|عتبر|برز|جدد|دعو|ري)|\S{2,}ت|م\S{3,}ه)"
)
"""Forms of a woman, or of a ministry; the ت of لفت is no ending."""
_SEVERAL_AR = re.compile(rf"[وف]?(?:{PLAIN_VERBS})(?:ا|وا|تا)")


def continues(anchor: re.Match[str]) -> bool:
    """Tell whether an Arabic form goes on from the verb before it: مضيفا, مؤكدا."""
    return bool(re.fullmatch(ARABIC_CONTINUES, anchor.group()))


def gender_of_verb(anchor: re.Match[str], language: str) -> Gender:
    """Return the gender an Arabic verb agrees with; other languages' verbs show none."""
    if language != "ar":
        return ""
    return "f" if _ARABIC_FEMININE.fullmatch(anchor.group()) else "m"


def is_plural(folded: str, anchor: re.Match[str], language: str) -> bool:
    """Tell whether a verb that may stand without its subject shows that several are it: "han pedido", واتفقا."""
    if language == "es":
        before = folded[max(0, anchor.start() - 12) : anchor.start()]
        participle = re.search(r"\b(?:han|habian)\s(?:(?:le|les|lo|se|tambien|asimismo)\s)?$", before)
        return bool(participle or re.search(r"(?:aron|ieron|jeron)$", anchor.group()))
    return language == "ar" and bool(_SEVERAL_AR.fullmatch(anchor.group()))

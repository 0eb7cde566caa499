"""Those whom the sentence of an exchange names as being elsewhere: they take no part in it.

The sender of a message or of greetings, one whose taking office is a date, one who was not met:
« porteuse d'un message de X à Y », "his first visit since X took office", "sin foto con X".
"""

import re

from archive.detection.reading import Reading

_AWAY = re.compile(
    r"(?:\b(?:since|depuis que|desde que)|(?<![\u0621-\u064a])منذ(?: ان)?) "
    r"(?:(?! (?:par|by|por|avec|with|con|entre|between|مع|من|بين) )[^,،.;:؛\d]){0,25}$"
    r"|(?:\b(?:sans|without|sin)|(?<![\u0621-\u064a])(?:دون|بدون)(?: ان)?) (?!prec|prea|condi|escala|avis|notes?)"
    r"[^,،.;:؛]{0,20}$"
    r"|\b(?:porteu(?:r|se)s? d'un|bearing an?|carrying an?|portador[ae]?s? de un) "
    r"(?:[a-z]+ )?(?:messages?|mensaje|lettre|letter|carta)(?:(?! (?:par|by|por) )[^,.;:]){0,130}$"
    r"|\b(?:salutations|greetings|regards|saludos) (?:de|d'|du|des|of|from|del)\b[^,.;:]{0,60}$"
    r"|(?<![\u0621-\u064a])(?:(?:حاملا?|حامله|محملا?) رساله|(?:ب|نقل )?تحيات) [^،.؛:]{0,60}$"
)
_REACH = 170


def is_elsewhere(reading: Reading, first: int, start: int) -> bool:
    """Tell whether the words before `start`, from `first` on, say that who is named there is not at hand."""
    return reading.search(_AWAY, max(first, start - _REACH), start) is not None

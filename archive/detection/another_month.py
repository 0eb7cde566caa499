"""An exchange that a text sets in a month by its bare name was another one: "the two spoke again by phone in April".

What is news is told with its day; a month alone, behind the verb of the past, recalls something earlier.
"""

import re

from archive.cleaning.calendar_names import month_pattern
from archive.detection.exchange_status import lies_ahead
from archive.detection.reading import Reading, Sentence

_MET = re.compile(
    r"\b(?:met|spoke|talked|saw|visited|hosted|received|phone|telephone|call|talks|"
    r"(?:a|ont|s'est|se sont) (?:\w+ )?(?:rencontre|recu|vus?|parle|rendue?s?|reunis|rencontres|entretenue?s?)|"
    r"telefono|se (?:vieron|reunio|reunieron|entrevisto)|(?:habl|convers|visit)(?:o|aron)|recibio)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:التقي|التقت|التقيا|زار|زارت|استقبل|هاتفيا|اجتمع|اجتمعا)(?![\u0621-\u064a])"
)
_MONTH = re.compile(
    rf"(?: [^\s,;:.،؛]+){{0,5}} (?:(?:back )?in|en|au mois de|في|في شهر) (?:{month_pattern()})"
    r"(?! \d| (?:prochain|proximo|next|المقبل|القادم|\w+ \d))(?!\w)"
)


def of_another_month(reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether the word for an exchange at `start` to `end` is one of the past that a bare month follows."""
    month = _MONTH.match(reading.folded, end, sentence.end)
    return (
        month is not None
        and _MET.search(reading.folded, start, end) is not None
        and not lies_ahead(reading, start, month.end())
    )

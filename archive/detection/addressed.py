"""Words said to the other side's face: "told his counterpart", « lui a répondu », "le trasladó", قال لضيفه.

They were said in the exchange itself, unless the clause parts them from it (`Round.leaves`).
"""

import re
from bisect import bisect_left

from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence

_OTHER_EN = r"(?:counterpart|guest|host|visitor|interlocutor|opposite number)"
_OTHER_FR = r"(?:homologue|hotes?|invitee?|visiteu[rs]e?|interlocut\w+|vis-a-vis|pair)"
_OTHER_ES = r"(?:homolog[oa]|par|colega|interlocut\w+|invitad[oa]|huesped|anfitrion\w*|visitante)"
_SAID_FR = (
    r"(?:dit|redit|repondu|assure|exprime|fait (?:part|savoir)|transmis|rappele|demande|reitere|remis|confie|indique"
    r"|affirme|signifie|promis|explique)"
)
_SAID_ES = (
    r"(?:comunic|traslad|transmiti|expres|manifest|reiter|record|respondi|pidi|asegur|adverti|recrimin|reproch"
    r"|garantiz|prometi|confes|confi|explic|contest|replic|espet)(?:o|aron|eron|ieron)"
)
_TO_OTHER = re.compile(
    rf"\ba (?:son|sa|ses|su|sus) (?:[a-z]+ )?(?:{_OTHER_FR}|{_OTHER_ES})\b"
    rf"|\b(?:to|told|tells|assured|reminded|informed|urged|warned|promised) (?:his|her|the visiting|their)"
    rf" (?:[a-z]+ ){{0,3}}?(?:{_OTHER_EN}|minister|secretary|president|ambassador|envoy)\b"
    rf"|\b(?:a|avait) (?:[a-z]+ment )?(?:prevenue?|avertie?|informee?|r?assuree?|exhortee?|mise? en garde|priee?)"
    r" (?:son|sa) (?:[a-z]+ )?(?:homologue|hotes?|invitee?|visiteu[rs]e?|vis-a-vis|pair)\b"
    r"|\bthanked (?:his|her) (?:[a-z]+ ){0,3}?counterpart\b"
    r"|\b(?:told|assured|reminded|informed|warned|promised) (?:him|her)(?: (?:that|of|in)\b|,)"
    rf"|\b(?:lui|leur) (?:a|ont|avait|aurait) (?:[a-z]+ ){{0,2}}?{_SAID_FR}\b"
    rf"|\ba qui (?:il|elle|[a-z. ]{{3,30}}) (?:a|avait) (?:[a-z]+ )?{_SAID_FR}\b"
    rf"|\b(?:le|les) (?:{_SAID_ES}|dijo|ha (?:dicho|trasladado|comunicado|transmitido|pedido))\b"
    rf"|\btrasladaron? (?:al?|a la)\b"
    r"|(?<![\u0621-\u064a])(?:[وف]?ل|(?:[وف]?(?:ابلغ|اخبر|طمان|قال)ت?|الي) (?:ل)?)"
    r"(?:نظير|محاور|ضيف|زاير|مضيف)(?:ه|ها|ته|تها)(?![\u0621-\u064a])"
    r"|(?<![\u0621-\u064a])[وف]?(?:ابلغ|اخبر)(?:ه|ها|ته|تها)(?![\u0621-\u064a])"
)
_BEHIND = re.compile(
    rf"[\s,»”\"'’]*[^«“\"\n.;]{{0,40}}?(?:\bquoted as (?:having told|telling)\b"
    rf"|\btold (?:his|her) (?:[a-z]+ ){{0,2}}?{_OTHER_EN}\b"
    rf"|\b(?:a dit|a-t-(?:il|elle) dit|a lance|a assure|a repondu) a (?:son|sa) (?:{_OTHER_FR})\b"
    rf"|\b(?:le dijo|dijo) a su (?:{_OTHER_ES})\b)"
)
_TO_NAMED = re.compile(
    r"\b(?:told|assured|reminded|informed|warned|promised)\s(?:the )?"
    rf"|\ba {_SAID_FR} a\s(?:m\. |mme )?|\b(?:{_SAID_ES}|dijo) a[l]?\s"
    r"|(?<![\u0621-\u064a])[وف]?(?:ابلغ|اخبر)ت?\s"
)
"""What leads to the name of the one addressed."""
_RECEIVED = re.compile(
    r"\b(?:received|hosted|welcomed|summoned|receiving|hosting|met with)\b"
    r"|\b(?:a|ont|avait) (?:[a-z]+ )?(?:recu|accueilli|convoque)\b|\b(?:recoit|recevait|recevant|convoque)\b"
    r"|\b(?:recibio|recibia|recibe|convoco|convocaron|cito|acogio|reunio)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:استقبل|التقي|استدع)"
)
"""What tells that the two sides sit together."""
_REACH, _NEXT = 800, 40


def to_other_side(reading: Reading, people: list[int], sentence: Sentence, quote: Quote) -> bool:
    """Tell whether what leads to the words says that they were said to the other side; `people` as in `Channels`."""
    start, end = max(sentence.start, quote.outer_start - _REACH), quote.outer_start
    if _BEHIND.match(reading.folded, quote.outer_end, sentence.end):
        return True
    if any(not reading.in_quote(found.start()) for found in _TO_OTHER.finditer(reading.folded, start, end)):
        return True
    for told in _TO_NAMED.finditer(reading.folded, start, end):
        at = bisect_left(people, told.end())
        if at < len(people) and people[at] < min(end, told.end() + _NEXT):
            return True
    return False


def received(reading: Reading, sentence: Sentence, quote: Quote) -> bool:
    """Tell whether the paragraph tells, outside the words, that one side received the other."""
    paragraph = sentence.paragraph
    before = _RECEIVED.search(reading.folded, paragraph.start, quote.outer_start)
    return bool(before or _RECEIVED.search(reading.folded, quote.outer_end, paragraph.end))

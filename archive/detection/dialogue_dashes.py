"""Words that Spanish print sets behind a dash, as in a novel: —No hay vuelta atrás —dijo el canciller—. Vamos.

A paragraph opens with the dash, close to its first word, and the reporter's clause opens with another, close to
a verb of the third person. What follows that clause's own dash is said by the same speaker. A line without such a
clause (a question put by the press, a point of a list) is no quotation.
"""

import re
from collections.abc import Iterator
from itertools import islice

from archive.detection.quote_marks import MOST_QUOTES, Quote

_OPENS = re.compile(r"[—–](?=[^\W_]|[¿¡«“\"])")
_SAYS = re.compile(
    r"\s(?P<dash>[—–])(?:(?:le|les|lo|se|nos|me)\s)?"
    r"(?:\w{2,}ó|\w{3,}(?:aron|ieron)|dij(?:o|eron)|dicen?|afirman?|aseguran?|explican?|respond(?:e|ía)|contestan?|"
    r"insist(?:e|ía)|señalan?|replica|añad(?:e|ía)|h[au]n?\s\w+[aií]do|dec[ií]an?)(?!\w)"
)
_GOES_ON = re.compile(r"[—–]\s?[.,;:]\s(?=\S)")
_LEAST = 2


def words_behind_dashes(text: str, paragraphs: list[tuple[int, int]]) -> Iterator[Quote]:
    """Yield the words of each paragraph set as dialogue: those before the reporter's clause, and those after it."""
    dashed = (span for span in paragraphs if text[span[0]] in "—–")
    for start, end in islice(dashed, MOST_QUOTES):
        says = _SAYS.search(text, start + _LEAST, end) if _OPENS.match(text, start, end) else None
        if says is None:
            continue
        yield Quote(start + 1, says.start(), start, says.start("dash") + 1)
        if goes_on := _GOES_ON.search(text, says.end(), end):
            yield Quote(goes_on.end(), end, goes_on.start(), end)

"""What a forwarded text calls today: not the day on which somebody sent it on."""

from archive.cleaning.pasted_mail import is_forward_mark
from archive.detection.dated import Dated
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Reading, Zone


def is_sent_on(reading: Reading, word: DateWord, anchor: Dated | None) -> bool:
    """Tell whether a relative day stands in a forwarded text, and the day of writing known is only the forward's."""
    if anchor is None or word.shape is not Shape.RELATIVE or not anchor.spans:
        return False
    marks = [p for p in reading.in_zones(Zone.METADATA) if is_forward_mark(reading.folded[p.start : p.end])]
    return any(anchor.spans[0][0] < mark.start < word.start for mark in marks)

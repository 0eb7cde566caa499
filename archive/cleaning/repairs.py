"""Words and sentences that a page break or a copy broke apart, mended by listed repairs."""

import html
import re
from collections.abc import Container
from itertools import pairwise

from archive.cleaning.body import Repair
from archive.cleaning.lines import Line

_ELISION = re.compile(r"(?:^|[\s(«“\"])(?:[cdjlmnstCDJLMNST]|qu|Qu|lorsqu|puisqu|jusqu)$")
_APOSTROPHE = re.compile(r"^['’‘]\w")
_HYPHEN = re.compile(r"[a-zà-ÿ]{2}[-\u00ad]$")
_LOWER = re.compile(r"^[a-zà-ÿ]")
_REFERENCE = re.compile(
    r"&(?:quot|amp|apos|nbsp|laquo|raquo|[lr][sd]quo|hellip|[mn]dash|eacute|egrave|agrave|#\d{2,4});"
)
_FROM_SOURCE = "character reference"
_SHORTEST_WRAPPED = 45
_WRAPPED = range(_SHORTEST_WRAPPED, 101)
_WRAP = "line broken within a sentence"


def broken_words(lines: list[Line]) -> list[Repair]:
    """Join a word broken over a paragraph: "département d" / "’Etat"."""
    return [
        Repair(first.end, second.start, "", "word broken over a paragraph")
        for first, second in pairwise(lines)
        if _ELISION.search(first.text[-10:]) and _APOSTROPHE.match(second.text)
    ]


def character_references(lines: list[Line]) -> list[Repair]:
    """Write the character for which a page's source holds a reference: "&quot;", "&#39;"."""
    return [
        Repair(line.start + match.start(), line.start + match.end(), html.unescape(match.group()), _FROM_SOURCE)
        for line in lines
        for match in _REFERENCE.finditer(line.text)
    ]


def wrapped_paragraphs(raw: str, lines: list[Line], quoted: Container[int]) -> tuple[list[Line], list[Repair]]:
    """Make one line of each paragraph set at a fixed width, before its lines are judged one by one.

    Lines of links are as even as those of a paragraph: only where most go on in small letters do they run on.
    In a quoted message (`quoted`: where its lines begin) two lines are enough.
    """
    joined: list[Line] = []
    repairs: list[Repair] = []
    if not [line for line in lines if line.end - line.start >= _SHORTEST_WRAPPED]:
        return lines, []
    for block in _blocks(raw, lines):
        goes_on = sum(line.text[0].islower() or first.text[-1] == "," for first, line in pairwise(block))
        pair = len(block) == len(("one", "other")) and block[0].start in quoted and _runs_on(*block)
        if not pair and (not _is_wrapped(block) or goes_on * 2 < len(block) - 1):
            joined += block
            continue
        text = block[0].text
        for first, second in pairwise(block):
            text += " " * (second.start - first.end) + second.text
            repairs.append(Repair(first.end, second.start, " ", _WRAP))
        joined.append(Line(block[0].start, block[-1].end, text))
    return joined, repairs


def broken_sentences(raw: str, lines: list[Line]) -> list[Repair]:
    """Join lines that break off within a sentence, and lines wrapped at a fixed width."""
    repairs = []
    for block in _blocks(raw, lines):
        wrapped = _is_wrapped(block)
        for first, second in pairwise(block):
            if _HYPHEN.search(first.text) and _LOWER.match(second.text):
                repairs.append(Repair(first.end - 1, second.start, "", "word broken over a line"))
            elif wrapped or _runs_on(first, second):
                repairs.append(Repair(first.end, second.start, " ", _WRAP))
    return repairs


def _blocks(raw: str, lines: list[Line]) -> list[list[Line]]:
    """Group lines that no empty line separates, nor one that holds only the mark of a quoted message."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and line.text != ">" != blocks[-1][-1].text and raw.count("\n", blocks[-1][-1].end, line.start) == 1:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _is_wrapped(block: list[Line]) -> bool:
    """Tell whether a block is one paragraph set at a fixed width: even lines, most ending mid-sentence."""
    inner = block[:-1]
    if len(inner) < 2 or any(len(line.text) not in _WRAPPED for line in inner):
        return False
    widths = [len(line.text) for line in inner]
    mid_sentence = sum(not line.ends_sentence for line in inner)
    return max(widths) - min(widths) <= 25 and mid_sentence * 3 >= len(inner) * 2


def _runs_on(first: Line, second: Line) -> bool:
    long_enough = len(first.text) >= 45 and len(second.text) >= 3
    return long_enough and bool(_LOWER.match(second.text)) and (first.text[-1].isalpha() or first.text[-1] == ",")

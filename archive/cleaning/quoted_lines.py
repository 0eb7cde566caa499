"""Lines that a mail program marked as quoted: "> Le ministre …" is the line without its mark.

RFC 3676, section 4.5, says what such marks are. A page's list of links may stand behind the same sign, so marks are
taken off only where a line that holds nothing else, or a paragraph of prose, shows a quoted message.
"""

import re

from archive.cleaning.lines import Line

_MARK = re.compile(r"(?:>[ \t\u00a0]?)+")
_FEWEST = 2


def unquoted(lines: list[Line]) -> tuple[list[Line], dict[int, tuple[int, int]]]:
    """Return the lines without marks, and the span of each mark by where its line then begins."""
    bare = [line for line in lines if line.text[0] == ">"]
    marks = {line.start: mark for line in bare if (mark := _MARK.match(line.text))}
    if len(bare) < _FEWEST or not any(line.is_prose or marks[line.start].end() == len(line.text) for line in bare):
        return lines, {}
    left: list[Line] = []
    spans: dict[int, tuple[int, int]] = {}
    for line in lines:
        mark = marks.get(line.start)
        if mark is None or mark.end() == len(line.text):
            left.append(line)
            continue
        start = line.start + mark.end()
        left.append(Line(start, line.end, line.text[mark.end() :]))
        spans[start] = (line.start, start)
    return left, spans

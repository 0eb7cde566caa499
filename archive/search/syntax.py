"""The researcher's query language: text → a small tree. Never an exception, whatever the text.

    words          all of them, in any language        "exact words"   in this order
    a OR b         either                              a AND b         both (as without AND)
    NOT a, -a      without                             ( … )           groups
    prefix*        words that begin so (3 letters)     ="Burita"       this spelling only
    "a b"~5        at most 5 words apart, any order
    field:value    official country relation topic genre kind status language source by
                   date (2023, 2023-02, 2023-02-01, 2023-01..2023-02), title and quote (words there)

What cannot be read is searched as plain words, and a note says so.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _

from archive.search.query_tree import And, FieldValue, Leaf, Node, Not, Or, Prefix, Words

MAX_LETTERS = 256
MAX_LEAVES = 24
MAX_DEPTH = 6
MAX_PHRASE_WORDS = 16
MAX_DISTANCE = 10
SHORTEST_PREFIX = 3

ZONES = {"title": "title", "quote": "quote", "quotation": "quote"}
FIELDS = frozenset(
    {"official", "by", "country", "relation", "topic", "genre", "kind", "status", "language", "source", "date"}
)
ALIASES = {"lang": "language", "said": "by", "speaker": "by", "issued": "date"}


@dataclass(frozen=True)
class Parsed:
    """The tree (None where nothing is asked), the text it was read from, and notes for the reader."""

    root: Node | None
    text: str
    notes: tuple[str, ...] = ()


class _UnreadableError(Exception):
    """The text has no structure; it is searched as plain words."""


@dataclass
class _Lexeme:
    kind: str  # word, quoted, open, close, and, or, not, field
    text: str
    start: int
    end: int
    literal: bool = False
    prefix: bool = False
    within: int = 0


_QUOTES = '"“”„‟«»＂'
_LEXEME = re.compile(
    rf"""(?P<space>\s+)
    |(?P<literal>=?)[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}](?:~(?P<within>\d{{1,4}}))?
    |(?P<open>\()|(?P<close>\))
    |(?P<minus>-(?=[^\s-]))
    |(?P<field>[A-Za-z]{{2,12}}):(?=[^\s:/])
    |(?P<word>[^\s(){_QUOTES}]+)
    |(?P<stray>.)""",
    re.VERBOSE | re.DOTALL,
)


def parse(text: str) -> Parsed:
    """Read a query."""
    text, notes = _tidy(text)
    try:
        lexemes = _lexemes(text, notes)
        root = _Reader(lexemes, notes).read()
    except _UnreadableError:
        notes.append(_("This could not be read as a query; it was searched as plain words."))
        root = _plain(text)
    return Parsed(root, text, tuple(dict.fromkeys(notes)))


def _tidy(text: str) -> tuple[str, list[str]]:
    """Drop what does not show, and what is beyond the limit."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(" " if unicodedata.category(char) in {"Cc", "Zl", "Zp"} else char for char in text)
    text = "".join(char for char in text if unicodedata.category(char) not in {"Cf", "Cs", "Co", "Cn"})
    text = " ".join(text.split())
    if len(text) <= MAX_LETTERS:
        return text, []
    note = _("A query takes at most %(count)d letters; the beginning was searched.") % {"count": MAX_LETTERS}
    return text[:MAX_LETTERS].rsplit(" ", 1)[0], [note]


def _lexemes(text: str, notes: list[str]) -> list[_Lexeme]:
    found: list[_Lexeme] = []
    for match in _LEXEME.finditer(text):
        kind = "quoted" if match["quoted"] is not None else match.lastgroup
        start, end = match.span()
        if kind == "stray":
            raise _UnreadableError
        if kind == "quoted":
            found.append(_quoted(match, notes))
        elif kind == "field":
            found.append(_field(match["field"], start, end, notes))
        elif kind == "word":
            found.append(_word(match["word"], start, end, notes))
        elif kind != "space":
            found.append(_Lexeme("not" if kind == "minus" else str(kind), match[0], start, end))
    return found


def _quoted(match: re.Match[str], notes: list[str]) -> _Lexeme:
    within = int(match["within"] or 0)
    if within > MAX_DISTANCE:
        notes.append(_("Words can be searched at most %(count)d apart.") % {"count": MAX_DISTANCE})
    literal = bool(match["literal"])
    return _Lexeme("quoted", match["quoted"].strip(), *match.span(), literal=literal, within=min(within, MAX_DISTANCE))


def _field(name: str, start: int, end: int, notes: list[str]) -> _Lexeme:
    known = ALIASES.get(name.lower(), name.lower())
    if known in FIELDS or known in ZONES:
        return _Lexeme("field", known, start, end)
    notes.append(_("“%(name)s:” is not a field of the archive; it was searched as a word.") % {"name": name})
    return _Lexeme("word", name, start, end)


def _word(text: str, start: int, end: int, notes: list[str]) -> _Lexeme:
    if text in {"AND", "OR", "NOT"}:
        return _Lexeme(text.lower(), text, start, end)
    literal = text.startswith("=") and len(text) > 1
    text = text.removeprefix("=") if literal else text
    bare = text.strip("*")
    prefix = text.endswith("*") and not text.startswith("*")
    if "*" in text and (not prefix or "*" in bare):
        notes.append(_("A * is read at the end of a word only."))
        bare, prefix = bare.replace("*", " "), False
    elif prefix and sum(char.isalnum() for char in bare) < SHORTEST_PREFIX:
        notes.append(_("A word before * needs at least %(count)d letters.") % {"count": SHORTEST_PREFIX})
        prefix = False
    return _Lexeme("word", bare, start, end, literal=literal, prefix=prefix)


def _plain(text: str) -> Node | None:
    """Read the text as words, whatever signs it has."""
    words = [
        Words(match[0], *match.span())
        for match in re.finditer(r"[^\s()\"“”„‟«»＂*:=]+", text)
        if any(char.isalnum() for char in match[0]) and match[0] not in {"AND", "OR", "NOT"}
    ]
    words = [replace(word, text=word.text.lstrip("-")) for word in words[:MAX_LEAVES]]
    return _joined(And, list(words))


def _joined(kind: type[And] | type[Or], parts: list[Node]) -> Node | None:
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None


@dataclass
class _Reader:
    """Recursive descent over the lexemes; raises _UnreadableError."""

    lexemes: list[_Lexeme]
    notes: list[str]
    at: int = 0
    leaves: int = 0
    depth: int = 0
    zones: list[str] = field(default_factory=lambda: [""])

    def read(self) -> Node | None:
        if not self.lexemes:
            return None
        root = self._either()
        if self.at < len(self.lexemes):
            raise _UnreadableError
        return root

    def _kind(self) -> str:
        return self.lexemes[self.at].kind if self.at < len(self.lexemes) else "end"

    def _take(self) -> _Lexeme:
        self.at += 1
        return self.lexemes[self.at - 1]

    def _either(self) -> Node | None:
        parts = [self._all()]
        while self._kind() == "or":
            self._take()
            parts.append(self._all())
        return _joined(Or, [part for part in parts if part is not None])

    def _all(self) -> Node | None:
        parts = [self._one()]
        while self._kind() not in {"or", "close", "end"}:
            if self._kind() == "and":
                self._take()
            parts.append(self._one())
        return _joined(And, [part for part in parts if part is not None])

    def _one(self) -> Node | None:
        kind = self._kind()
        if kind in {"end", "and", "or", "close"}:
            raise _UnreadableError
        lexeme = self._take()
        if kind == "not":
            return self._without()
        if kind == "open":
            return self._group()
        if kind == "field":
            return self._in_field(lexeme)
        return self._leaf(lexeme)

    def _without(self) -> Node | None:
        self._deeper()
        part = self._one()
        self.depth -= 1
        return Not(part) if part is not None else None

    def _group(self) -> Node | None:
        self._deeper()
        if self._kind() == "close":
            self._take()
            self.depth -= 1
            return None
        part = self._either()
        if self._kind() != "close":
            raise _UnreadableError
        self._take()
        self.depth -= 1
        return part

    def _deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.notes.append(_("Groups go %(count)d deep at most.") % {"count": MAX_DEPTH})
            raise _UnreadableError

    def _in_field(self, name: _Lexeme) -> Node | None:
        if self._kind() in {"open", "not", "field", "end", "close"} and not (
            self._kind() == "open" and name.text in ZONES
        ):
            raise _UnreadableError
        if name.text in ZONES:
            self.zones.append(ZONES[name.text])
            part = self._one()
            self.zones.pop()
            return part
        value = self._take()
        return self._counted(FieldValue(name.text, value.text, name.start, value.end))

    def _leaf(self, lexeme: _Lexeme) -> Node | None:
        zone = self.zones[-1]
        if not any(char.isalnum() for char in lexeme.text):
            return None
        if lexeme.prefix:
            return self._counted(Prefix(lexeme.text, lexeme.start, lexeme.end, zone))
        quoted = lexeme.kind == "quoted"
        return self._counted(Words(lexeme.text, lexeme.start, lexeme.end, zone, quoted, lexeme.literal, lexeme.within))

    def _counted(self, leaf: Leaf) -> Node | None:
        """Leave out what is beyond the limit, with a note."""
        self.leaves += 1
        if self.leaves <= MAX_LEAVES:
            return leaf
        self.notes.append(_("A query takes at most %(count)d words; the rest was left out.") % {"count": MAX_LEAVES})
        return None

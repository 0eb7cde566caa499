"""An e-mail pasted as text: its heads, what a forward encloses, the headline, and what mail programs add.

Of messages within messages the innermost is the document: its subject or its own headline is the title, its date
the one that counts. What was written above it stays where it is prose: a covering note may tell what the text
enclosed does not. Heads, greetings, short notes, signatures and warnings are cut.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from archive.cleaning.headlines import GENRE_LINE
from archive.cleaning.lines import Labelled, Line

_NAMES = {
    "from": r"de|from|expediteur|remitente|من|المرسل",
    "to": r"a|to|para|cc|cci|bcc|cco|reply-to|repondre a|الي|نسخه|نسخه الي",
    "when": r"envoye(?: le)?|sent|enviado(?: el)?|date|fecha|التاريخ|تاريخ الارسال|تم الارسال|ارسل",
    "subject": r"objet|subject|asunto|sujet|الموضوع",
    "more": r"importance|priorite|pieces? jointes?|attachments?|adjuntos?|المرفقات",
}
_FIELD = re.compile(
    r"\*?(?:" + "|".join(f"(?P<{kind}>{forms})" for kind, forms in _NAMES.items()) + r")\s?:\*?(?!\S{60})"
)
_FORWARD = re.compile(
    r"-{2,}\s?(?:forwarded (?:message|e-?mail)|message (?:transfere|reexpedie|d'origine|original)|original message|"
    r"mensaje (?:reenviado|original)|(?:ال)?رساله (?:معاد توجيهها|المعاد توجيهها|محوله|المحوله|اصليه|الاصليه))\s?-{2,}|"
    r"(?:begin forwarded message|debut du message (?:transfere|reexpedie)|inicio del mensaje reenviado|"
    r"بدايه الرساله (?:المعاد توجيهها|المحوله))\s?:"
)
_WROTE = re.compile(
    r"(?:on|le|el|في|بتاريخ) (?=.{0,60}\d).{8,160}(?:wrote|a ecrit|escribio|كتبت?|بواسطه .{2,80})\s?:", re.DOTALL
)
_ANSWER = re.compile(r"(?:\s*(?:re|rw|fwd?|tr|rv|rép|رد|توجيه|إعادة توجيه|اعادة توجيه)\s?:)*\s*", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|chers?|cheres?|dear|hello|hi|good (?:morning|afternoon)|"
    r"estimad[oa]s?|buen(?:os|as) (?:dias|tardes)|hola|تحيه طيبه|السلام عليكم|الساده|السيد|الزملاء)\b"
    r"[^.:]{0,80}[,،.!:]?"
)
_ENCLOSED = re.compile(
    r"(?:veuillez trouver|vous trouverez|ci-(?:joint|dessous)|please (?:find|see)|find (?:below|attached)|"
    r"(?:le |les |os )?(?:rogamos|adjunt|encontrara|trasladamos|remitimos|enviamos|hacemos llegar)|"
    r"nous vous (?:adressons|transmettons|faisons parvenir|prions de trouver)|(?:attached|below) (?:is|are)\b|"
    r"pour (?:info|information|diffusion|publication)\b|fyi\b|نرفق|تجدون|يرجي الاطلاع|مرفق|للاطلاع)"
)
_CLOSING = re.compile(
    r"(?:(?:tres |bien )?(?:cordialement|a vous|a toi)|(?:sinceres |meilleures )?salutations.{0,30}|"
    r"(?:best|kind|warm|with) ?(?:regards|wishes)?|regards|many thanks|sincerely|yours (?:\w+ ?){1,2}|"
    r"(?:un |reciban un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|"
    r"مع (?:خالص |اطيب )?(?:ال)?(?:تحيات?|تحيه|شكر|تقدير)(?: .{2,40})?|تحياتي|وتفضلوا .{5,60})\W{0,2}"
)
_ADDED = re.compile(
    r"(?:envoye (?:de|depuis) mon|sent from my|sent from|enviado desde mi|get outlook for|obtenez outlook|"
    r"(?:ارسلت?|مرسل[ه]?) من) .{2,40}|(?:pensez a|please consider|think|antes de imprimir|avant d'imprimer|قبل طباعه)"
    r".{0,120}(?:environn|environment|imprim|print|medio ambiente|البييه).{0,80}"
)
_NOTICE = re.compile(
    r"(?=.*(?:confiden|privileged|destinat|recipient|(?<![\u0621-\u064a])(?:ال)?سري))"
    r".*(?:messag|courriel|e-?mail|mensaje|correo|(?:ال)?(?:رساله|بريد)).*"
)
_HEAD, _FOOT = 80, 14
_FEWEST = 3
_SHORTEST, _LONGEST = 20, 300
_UNCLOSED = (".", ":", ";", ",", "،", "؛")


@dataclass(frozen=True)
class _Head:
    """Where a message's head stands, and its fields: numbers of lines by kind."""

    first: int
    last: int
    fields: dict[str, int]


def is_forward_mark(folded: str) -> bool:
    """Tell whether a folded line says that another message follows."""
    return len(folded) <= _LONGEST and bool(_FORWARD.fullmatch(folded))


def label_mail(labelled: list[Labelled]) -> int | None:
    """Cut what is a mail's and not its text's; return where the headline begins, None when this is no message."""
    marks = [n for n, item in enumerate(labelled[:_HEAD]) if _opens_message(labelled, n, item.line)]
    heads = _heads(labelled, marks)
    if not marks and not heads:
        return None
    start = max([0, *(n + 1 for n in marks), *(head.last + 1 for head in heads)])
    enclosed = bool(marks) or len(heads) > 1
    if (below := _under_kind(labelled, start)) is not None:
        for item in labelled[start : below - 1]:
            item.reason = item.reason or "metadata"
    _label_above(labelled, heads, marks, start)
    _label_greeting(labelled, start)
    _label_foot(labelled, start)
    title = below if below is not None else _headline_below(labelled, start) if enclosed else None
    if title is not None:
        labelled[title].reason = "title"
        return labelled[title].line.start
    subjects = [head.fields["subject"] for head in reversed(heads) if "subject" in head.fields]
    return _split_subject(labelled, subjects[0]) if subjects else None


def _opens_message(labelled: list[Labelled], number: int, line: Line) -> bool:
    """Tell whether a line says that a message follows; one that answers it in prose is the document itself."""
    if is_forward_mark(line.folded):
        return True
    if len(line.text) > _LONGEST or not _WROTE.fullmatch(line.folded) or ("@" not in line.text and number > _FOOT):
        return False
    return not any(item.line.is_prose for item in labelled[:number])


def _heads(labelled: list[Labelled], marks: list[int]) -> list[_Head]:
    """Return the runs of header fields: three of a mail's own, or two below a mark; a field may run on for a line."""
    found = []
    for number, item in enumerate(labelled[:_HEAD]):
        match = _FIELD.match(item.line.folded) if len(item.line.text) <= _LONGEST else None
        if match:
            found.append((number, str(match.lastgroup)))
    runs: list[list[tuple[int, str]]] = [found[:1]] if found else []
    for one, other in pairwise(found):
        if other[0] - one[0] <= 2:
            runs[-1].append(other)
        else:
            runs.append([other])
    heads = [_Head(run[0][0], run[-1][0], {kind: n for n, kind in reversed(run)}) for run in runs]
    return [head for head in heads if _is_head(labelled, head, marks)]


def _is_head(labelled: list[Labelled], head: _Head, marks: list[int]) -> bool:
    kinds = head.fields.keys()
    if any(0 < head.first - n <= 2 for n in marks):
        return len(kinds) >= _FEWEST - 1
    written = any("@" in item.line.text for item in labelled[head.first : head.last + 1])
    named = "from" in kinds and ("to" in kinds or "when" in kinds)
    return "subject" in kinds and len(kinds) >= _FEWEST and (written or named)


def _label_above(labelled: list[Labelled], heads: list[_Head], marks: list[int], start: int) -> None:
    """Cut heads and marks, and what is no prose between them; the last date of sending dates the message."""
    for item in labelled[:start]:
        if not item.line.is_prose or _ENCLOSED.match(item.line.folded) or _GREETING.fullmatch(item.line.folded):
            item.reason = "metadata"
    for head in heads:
        for item in labelled[head.first : head.last + 1]:
            item.reason = "metadata"
    for number in marks:
        labelled[number].reason = "metadata"
    dated = [head.fields["when"] for head in heads if "when" in head.fields]
    dated += [n for n in marks if not is_forward_mark(labelled[n].line.folded)]
    if dated:
        labelled[max(dated)].reason = "byline"


def _under_kind(labelled: list[Labelled], start: int) -> int | None:
    """Return the number of the headline of a text that a covering note introduces: under the name of its kind."""
    for number in range(start, min(start + _FOOT, len(labelled) - 2)):
        below = labelled[number + 1].line
        headed = GENRE_LINE.fullmatch(labelled[number].line.folded) and not below.text.endswith((".", ":", ";"))
        if headed and _SHORTEST <= len(below.text) <= _LONGEST and labelled[number + 2].line.is_prose:
            return number + 1
    return None


def _headline_below(labelled: list[Labelled], start: int) -> int | None:
    """Return the first line of the enclosed text where it is shaped like a headline, with prose below it."""
    own = [n for n in range(start, min(start + _FOOT, len(labelled))) if not labelled[n].reason]
    for number, below in pairwise(own[:4]):
        line = labelled[number].line
        shaped = _SHORTEST <= len(line.text) <= _LONGEST and not line.text.endswith(_UNCLOSED)
        if shaped and not line.is_prose and labelled[below].line.is_prose:
            return number
    return None


def _label_greeting(labelled: list[Labelled], start: int) -> None:
    """Cut the greeting, and the sentence that says what the message encloses."""
    for item in labelled[start : start + 3]:
        folded = item.line.folded
        if _GREETING.fullmatch(folded) or (_ENCLOSED.match(folded) and len(item.line.text) <= _LONGEST):
            item.reason = "metadata"


def _label_foot(labelled: list[Labelled], start: int) -> None:
    """Cut the signature below the closing words, and what programs and employers add."""
    foot = labelled[max(start, len(labelled) - _FOOT) :]
    for item in foot:
        folded = item.line.folded
        if _ADDED.fullmatch(folded) or _NOTICE.fullmatch(folded):
            item.reason = "footer"
    closes = next((n for n, item in enumerate(foot) if _CLOSING.fullmatch(item.line.folded)), None)
    if closes is not None and not any(item.line.is_prose and not item.reason for item in foot[closes:]):
        for item in foot[closes:]:
            item.reason = "footer"


def _split_subject(labelled: list[Labelled], number: int) -> int | None:
    """Make the words of the subject a line of their own; none when it is empty."""
    line = labelled[number].line
    field = _FIELD.match(line.folded)
    answer = _ANSWER.match(line.text, field.end() if field else 0)
    at = answer.end() if answer else 0
    if not line.text[at:]:
        return None
    head = Line(line.start, line.start + at, line.text[:at])
    subject = Line(line.start + at, line.end, line.text[at:])
    labelled[number : number + 1] = [Labelled(head, "metadata"), Labelled(subject, "title")]
    return subject.start

"""The head of an e-mail pasted as text: who sent it, to whom, when; its subject is the headline."""

import re

from archive.cleaning.headlines import GENRE_LINE
from archive.cleaning.lines import Labelled, Line

_FIELD = re.compile(
    r"(?P<name>de|from|expediteur|a|to|para|cc|cci|bcc|envoye|sent|enviado(?: el)?|date|fecha|objet|subject|asunto|"
    r"reply-to|repondre a|importance|priorite|pieces? jointes?|attachments?|adjuntos?|"
    r"من|المرسل|الي|نسخه|التاريخ|تاريخ الارسال|الموضوع|المرفقات)\s?:"
)
_SUBJECT = frozenset({"objet", "subject", "asunto", "الموضوع"})
_WHEN = frozenset({"envoye", "sent", "enviado", "enviado el", "date", "fecha", "التاريخ", "تاريخ الارسال"})
_ANSWER = re.compile(r"(?:\s*(?:re|fwd?|tr|rv|رد|توجيه)\s?:)*\s*", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|chers?|cheres?|dear|hello|hi|good (?:morning|afternoon)|"
    r"estimad[oa]s?|buen(?:os|as) (?:dias|tardes)|تحيه طيبه|السلام عليكم|الساده|السيد)\b[^.:]{0,80}[,،.!:]?"
)
_ENCLOSED = re.compile(
    r"(?:veuillez trouver|vous trouverez|ci-(?:joint|dessous)|please (?:find|see)|find (?:below|attached)|"
    r"(?:le |les |os )?(?:rogamos|adjunt|encontrara|trasladamos|remitimos|enviamos|hacemos llegar)|"
    r"nous vous (?:adressons|transmettons|faisons parvenir|prions de trouver)|(?:attached|below) (?:is|are)\b|"
    r"نرفق|تجدون|يرجي الاطلاع|مرفق)"
)
_HEAD = 12
_FEWEST = 3
_SHORTEST, _LONGEST = 20, 300


def label_mail_head(labelled: list[Labelled]) -> int | None:
    """Cut the head of a pasted message; return where its subject begins, None when this is no message."""
    fields = [
        (number, match)
        for number, item in enumerate(labelled[:_HEAD])
        if (match := _FIELD.match(item.line.folded)) and len(item.line.text) <= _LONGEST
    ]
    names = {match["name"] for _, match in fields}
    if len(names) < _FEWEST or not names & _SUBJECT or not any("@" in item.line.text for item in labelled[:_HEAD]):
        return None
    subject = None
    for number, match in fields:
        labelled[number].reason = "byline" if match["name"] in _WHEN else "metadata"
        if match["name"] in _SUBJECT and subject is None:
            subject = number, match.end()
    if (enclosed := _enclosed_text(labelled, fields[-1][0] + 1)) is not None:
        for item in labelled[fields[-1][0] + 1 : enclosed - 1]:
            item.reason = "metadata"
        labelled[enclosed].reason = "title"
        return labelled[enclosed].line.start
    _label_greeting(labelled, fields[-1][0] + 1)
    return _split_subject(labelled, *subject) if subject else None


def _enclosed_text(labelled: list[Labelled], start: int) -> int | None:
    """Return the number of the headline of a text that a covering note introduces: under the name of its kind."""
    for number in range(start, min(start + _HEAD, len(labelled) - 2)):
        below = labelled[number + 1].line
        headed = GENRE_LINE.fullmatch(labelled[number].line.folded) and not below.text.endswith((".", ":", ";"))
        if headed and _SHORTEST <= len(below.text) <= _LONGEST and labelled[number + 2].line.is_prose:
            return number + 1
    return None


def _label_greeting(labelled: list[Labelled], start: int) -> None:
    """Cut the greeting, and the sentence that says what the message encloses."""
    for item in labelled[start : start + 3]:
        folded = item.line.folded
        if _GREETING.fullmatch(folded) or (_ENCLOSED.match(folded) and len(item.line.text) <= _LONGEST):
            item.reason = "metadata"


def _split_subject(labelled: list[Labelled], number: int, end: int) -> int | None:
    """Make the words of the subject a line of their own; none when it is empty."""
    line = labelled[number].line
    answer = _ANSWER.match(line.text, end)
    at = answer.end() if answer else end
    if not line.text[at:]:
        return None
    head = Line(line.start, line.start + at, line.text[:at])
    subject = Line(line.start + at, line.end, line.text[at:])
    labelled[number : number + 1] = [Labelled(head, "metadata"), Labelled(subject, "title")]
    return subject.start

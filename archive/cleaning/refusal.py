"""Why a document cannot be read, in a sentence for the person who sent it."""

from django.conf import settings
from django.utils.translation import gettext


def gettext_noop(sentence: str) -> str:
    """Mark a sentence for the catalogues. Django's own function of this name wants settings, this floor has none."""
    return sentence


SENTENCES = {
    "empty": gettext_noop("There is no text here: paste the statement, or choose a file that holds it."),
    "too_many_bytes": gettext_noop("This file is larger than 5 MB, the most the archive takes at once."),
    "too_long": gettext_noop(
        "This text is longer than 200,000 characters: split it, or paste the part that is the statement."
    ),
    "too_many_lines": gettext_noop(
        "This text has more than 10,000 lines, which no statement has: paste the part that is the statement."
    ),
    "binary": gettext_noop("This is not text the archive can read: send plain text, HTML, PDF, DOCX or an e-mail."),
    "unknown_type": gettext_noop(
        "This kind of file cannot be read: send plain text, HTML, PDF, DOCX or an e-mail, or paste the text."
    ),
    "no_text": gettext_noop(
        "No text was found in this file. A scanned page must be transcribed first; paste its text."
    ),
    "damaged": gettext_noop("This file is damaged or protected and could not be opened: paste its text instead."),
    "markup": gettext_noop(
        "The markup of this page is built in a way that cannot be read safely: paste its text instead."
    ),
}
"""The sentences by code, in English."""


class UnreadableDocument(ValueError):  # noqa: N818  the floors above catch it by this name
    """The bytes hold no text the archive can read; the message says what to do.

    `code` is stable and names the reason; `str()` gives the sentence, in the active
    interface language where Django is set up and in English elsewhere.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        sentence = SENTENCES.get(self.code, self.code)
        return gettext(sentence) if settings.configured else sentence

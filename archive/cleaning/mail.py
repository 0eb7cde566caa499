"""An e-mail: its subject, sender and date as header lines, and its text part."""

from dataclasses import dataclass
from email import policy
from email.message import MIMEPart
from email.parser import BytesParser

from archive.cleaning.decode import decode

_SHOWN = ("Subject", "From", "Date")


@dataclass(frozen=True)
class Mail:
    """What of a message the archive reads."""

    headers: tuple[str, ...]
    subject: str
    text: str
    is_html: bool


def read_mail(data: bytes) -> Mail:
    """Read a message's headers and its plain part, else its HTML part.

    Raises UnreadableDocument when the part is not text.
    """
    message = BytesParser(policy=policy.default).parsebytes(data)
    headers = tuple(f"{name}: {_one_line(message[name])}" for name in _SHOWN if message[name])
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return Mail(headers, _one_line(message["Subject"]), "", is_html=False)
    return Mail(headers, _one_line(message["Subject"]), _content(part), part.get_content_type() == "text/html")


def _content(part: MIMEPart) -> str:
    """Decode a part by its declared charset where the bytes agree, else by our own rules."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return str(payload or "")
    return decode(payload, str(part.get_content_charset() or "")).text if payload.strip() else ""


def _one_line(value: object) -> str:
    return " ".join(str(value or "").split())

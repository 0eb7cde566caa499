"""An e-mail: its subject, sender and date as header lines, and its text part."""

from dataclasses import dataclass
from email import policy
from email.message import MIMEPart
from email.parser import BytesParser

_SHOWN = ("Subject", "From", "Date")


@dataclass(frozen=True)
class Mail:
    """What of a message the archive reads."""

    headers: tuple[str, ...]
    subject: str
    text: str
    is_html: bool


def read_mail(data: bytes) -> Mail:
    """Read a message; a part with an unknown charset is read with replacement characters."""
    message = BytesParser(policy=policy.default).parsebytes(data)
    headers = tuple(f"{name}: {_one_line(message[name])}" for name in _SHOWN if message[name])
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return Mail(headers, _one_line(message["Subject"]), "", is_html=False)
    return Mail(headers, _one_line(message["Subject"]), _content(part), part.get_content_type() == "text/html")


def _content(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, UnicodeError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", errors="replace") if isinstance(payload, bytes) else str(payload)


def _one_line(value: object) -> str:
    return " ".join(str(value or "").split())

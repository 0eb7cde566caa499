"""A component in one state, and the made-up records that several components show."""

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from archive.browse.names import Label
from archive.models import Statement

MOROCCO = Label("country", "MA", "Morocco", "en")
STATES = Label("country", "US", "United States", "en")
BOURITA = Label("official", "nasser-bourita", "ناصر بوريطة", "ar")
BLINKEN = Label("official", "antony-blinken", "Antony Blinken", "en")
SOURCE = Label("source", "press", "The Press", "en")
TOPIC = Label("topic", "gaza", "غزة", "ar")
DAY = {"timeline_on": "2023-02-01", "issued_on": "2023-02-01"}


@dataclass(frozen=True)
class Specimen:
    """A component in one state."""

    state: str
    template: str
    context: dict[str, Any]


def a_statement(**changes: Any) -> Statement:
    """Return a statement that is in no database."""
    details = {"reference_code": "S-0", "title": "Call with the Foreign Minister", "language": "en", "genre": "readout"}
    return Statement(**{**details, **DAY, **changes})


def in_arabic() -> Statement:
    """Return one in Arabic."""
    return a_statement(title="محادثة هاتفية بين الوزيرين (واشنطن، 2023)", language="ar", genre="press_report")


def a_quotation(**changes: Any) -> SimpleNamespace:
    """Return what a template reads of a quotation."""
    details = {"words": "We value this partnership.", "language": "en", "direction": "ltr", "speaker": BOURITA}
    rest = {"attributed_to": SimpleNamespace(all=[]), "handle": "", "posted_on": "", "kind": "verbatim"}
    more = {"channel": "unspecified", "holder": "", "statement": a_statement(), "verbatim_of": None, "wording": ""}
    return SimpleNamespace(**{**details, **rest, **more, "get_absolute_url": "#", **changes})


def a_claim(**changes: Any) -> SimpleNamespace:
    """Return what a template reads of a claim."""
    details = {"basis": "stated", "get_basis_display": "", "conflicts": False, "is_open": False, "reason": ""}
    rest = {"reference": "", "origin": "curator", "decided_at": None, "get_field_display": ""}
    return SimpleNamespace(**{**details, **rest, **changes})

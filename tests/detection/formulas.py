"""How the tests of attribution formulas ask: who said the last words of a text, and in what setting."""

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

B, K = "nasser-bourita", "antony-blinken"
COLONNA, LAYA = "catherine-colonna", "arancha-gonzalez-laya"
STATE, MINISTRY = "us-state-department", "ma-foreign-ministry"
ANY = "any"
"""A column whose value the formula does not settle."""

Case = tuple[str, str, str]
"""A text, the id of who speaks its last quotation ("" for nobody known), its channel."""


def assert_attributed(text: str, speaker: str, channel: str) -> None:
    """Assert whose the last quotation of a text is, and how it was uttered."""
    quotations = facts_of(text, ClaimField.QUOTATION)
    assert quotations, "no quotation found"
    value = quotations[-1].value
    if speaker != ANY:
        assert (value["speaker"] or {"id": ""})["id"] == speaker, quotations[-1].reason
    if channel != ANY:
        assert value["channel"] == channel

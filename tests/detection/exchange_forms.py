"""How the tests of exchange formulas ask: what kind, of what standing, between whom."""

from archive.detection.facts import Fact
from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

Form = tuple[str, str, str, str]
"""A text; kind and status of its main exchange ("" for none at all); people by id,
or by name where nobody knows them, by spaces."""


def assert_tells(text: str, kind: str, status: str, people: str) -> None:
    """Assert what exchange a text reports, whether it took place, and who took part."""
    facts = [fact for fact in facts_of(text) if fact.group == 0]
    values = {fact.field: fact.value for fact in reversed(facts)}
    got = values.get(ClaimField.EXCHANGE_KIND, {}).get("kind", "")
    assert got in kind.split("|"), f"kind {got}"
    assert values.get(ClaimField.EXCHANGE_STATUS, {}).get("status", "") == status
    assert _participants(facts_of(text)) == set(people.split())


def _participants(facts: list[Fact]) -> set[str]:
    return {
        str(fact.value["official"] or fact.value["name"].replace(" ", "_"))
        for fact in facts
        if fact.field is ClaimField.OFFICIAL and fact.value["role"] == "participant" and fact.group == 0
    }
